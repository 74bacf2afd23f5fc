privacy-title = Apa yang kami ketahui tentang Anda
privacy-link = Privasi
privacy-lead = Hampir tidak ada, kecuali kalau Anda membuat laporan.

## Kalau hanya melihat.

privacy-looking = Kalau Anda hanya melihat-lihat
privacy-no-log = Kami tidak mencatat apa yang Anda ketik, atau siapa yang bertanya.
privacy-no-cookie = Kami tidak memasang cookie, dan kami tidak meminta apa pun dari situs lain.
privacy-address = Yang Anda periksa tertulis di alamat halaman. HP Anda mungkin menyimpannya: hapus di HP itu.
privacy-verify = Halaman untuk surat izin menyimpan dirinya di HP Anda, supaya bisa dipakai tanpa sambungan internet.
privacy-kept = HP Anda menyimpan 20 jawaban terakhir yang Anda buka. Jawaban itu bisa dibuka tanpa internet.
privacy-kept-seen = Siapa pun yang memegang HP Anda bisa membacanya. Anda bisa menghapusnya kapan saja.
privacy-kept-leave = “{ $leave }” juga menghapusnya.
privacy-kept-never = HP Anda tidak menyimpan laporan, kode, atau surat Anda.
privacy-listen = “Dengarkan” membacakan dengan suara dari HP Anda. Kata-katanya tidak kami kirim kepada siapa pun.
privacy-pace = Supaya tidak ada yang membebani situs ini, kami menghitung pertanyaan untuk sementara waktu. Kami tidak menyimpan alamat internet HP Anda.

## Kalau melapor.

privacy-reporting = Kalau Anda membuat laporan
privacy-report-kept = Kami menyimpan apa yang Anda tulis, surat-surat Anda, dan cara menghubungi Anda kalau Anda memberikannya.
privacy-report-seen = Hanya petugas yang menangani laporan yang bisa membacanya. Setiap kali cara menghubungi Anda dibaca, itu dicatat.
privacy-report-code = Kami tidak menyimpan kode Anda. Siapa pun yang memegangnya bisa membaca laporan Anda: jangan tunjukkan kepada siapa pun.
privacy-report-photo = Dari foto, kami menghapus data tempat dan waktu foto itu diambil. Surat PDF tetap seperti yang Anda kirim.
privacy-report-stay = Kami tidak pernah bertanya apakah Anda boleh tinggal di negara itu. Program ini tidak punya cara untuk meneruskan laporan ke petugas perbatasan atau imigrasi.
privacy-report-erase = Laporan tidak terhapus dengan sendirinya. Mintalah kantor menghapus laporan Anda: kantor itu memutuskan menurut hukumnya.

## Kiriman agen tentang pekerja.

privacy-returns = Yang dikirim agen tentang pekerja
privacy-returns-pseudonym = Nomor paspor dan nomor pekerja diubah menjadi kode sebelum kami simpan. Petugas melihat kode itu.
privacy-returns-public = Kami hanya menerbitkan jumlah, dan bukan jumlah yang begitu kecil sehingga seorang pekerja bisa dikenali.

## Siapa yang mengelola situs ini.

privacy-who = Siapa yang mengelola situs ini
privacy-publisher = { $publisher } mengelola situs ini. Tanyakan ke sana data apa tentang Anda yang disimpan.
privacy-no-publisher = Kantor yang mengelola situs ini belum mencantumkan namanya di sini.
