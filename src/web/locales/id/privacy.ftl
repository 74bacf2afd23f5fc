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

privacy-texts = Kalau Anda mengirim SMS kepada kami
privacy-texts-number = Kami tidak menyimpan nomor telepon, hanya angka pengganti yang dibuat dari nomor itu.
privacy-texts-kept = Bersama angka itu kami menyimpan bahasa Anda, atau keinginan Anda untuk tidak menerima pesan.
privacy-texts-asked = Kami tidak menyimpan apa yang Anda tanyakan.
privacy-texts-told = Kalau Anda memberi tahu kami sesuatu langkah demi langkah, itu menjadi laporan.
privacy-texts-half = Yang Anda mulai dan tidak Anda selesaikan dilupakan setelah 30 menit.
privacy-texts-confirmed = Kalau Anda mengonfirmasi telepon Anda untuk suatu laporan, nomornya kami simpan di laporan itu.
privacy-texts-confirm-once = Angka yang Anda kirim untuk konfirmasi berhenti berlaku setelah 24 jam.
privacy-texts-seen = Perusahaan telepon Anda bisa membaca pesan itu. Siapa pun yang memegang HP Anda juga bisa.

## Kalau melapor.

privacy-reporting = Kalau Anda membuat laporan
privacy-report-kept = Kami menyimpan apa yang Anda tulis, surat-surat Anda, dan cara menghubungi Anda kalau Anda memberikannya.
privacy-report-seen = Hanya petugas yang menangani laporan yang bisa membacanya. Setiap kali cara menghubungi Anda dibaca, itu dicatat.
privacy-report-code = Kami tidak menyimpan kode Anda. Siapa pun yang memegangnya bisa membaca laporan Anda: jangan tunjukkan kepada siapa pun.
privacy-report-photo = Dari foto, kami menghapus data tempat dan waktu foto itu diambil. Surat PDF tetap seperti yang Anda kirim.
privacy-report-stay = Kami tidak pernah bertanya apakah Anda boleh tinggal di negara itu. Program ini tidak punya cara untuk meneruskan laporan ke petugas perbatasan atau imigrasi.
privacy-report-ask-erase = Anda bisa meminta kantor menghapus laporan Anda. Kantor itu memutuskan menurut hukumnya.

## Kalau menjawab pertanyaan tentang pekerjaan, dengan kode.

privacy-feedback = Kalau Anda menjawab tentang pekerjaan Anda
privacy-feedback-kept = Kami menyimpan jawaban Anda bersama data penempatan Anda, tanpa nama Anda.
privacy-feedback-code = Kami tidak menyimpan kode Anda. Siapa pun yang memegangnya bisa menjawab sebagai Anda.
privacy-feedback-shown = Orang lain hanya melihat jumlah, dan hanya dari { $least } pekerja atau lebih.
privacy-feedback-used = Petugas bisa memakai jawaban Anda waktu memeriksa agen.

## Berapa lama disimpan.

privacy-keep = Berapa lama kami menyimpannya
privacy-keep-lead = Kalau waktu ini habis, kantor harus menghapusnya.
privacy-keep-other = Kontak, kata-kata, dan surat dalam laporan: { $time } setelah laporan berakhir.
privacy-keep-upheld = Kalau kami sependapat dengan Anda, menyelesaikannya, atau meneruskannya ke kantor lain: { $time }.
privacy-keep-case = Yang kami masukkan ke dalam kasus: { $time } setelah kasus berakhir. Kalau tidak ada yang diputuskan: { $other }.
privacy-keep-placement = Kode dan tahun lahir Anda dari agen: { $time } setelah pekerjaan selesai.
privacy-keep-code = Kode untuk pertanyaan tentang pekerjaan Anda berhenti berlaku setelah { $time }.
privacy-keep-open = Tidak ada yang dihapus selama masih diperlukan untuk laporan atau kasus yang belum ditutup.
privacy-keep-left = Yang tetap ada: jumlah, dan catatan bahwa ada yang dihapus.
privacy-keep-by-hand = Program tidak menghapus dengan sendirinya. Yang menghapus adalah orang kantor.
privacy-years = { $count } tahun
privacy-months = { $count } bulan

## Kiriman agen tentang pekerja.

privacy-returns = Yang dikirim agen tentang pekerja
privacy-returns-pseudonym = Nomor paspor dan nomor pekerja diubah menjadi kode sebelum kami simpan. Petugas melihat kode itu.
privacy-returns-public = Kami hanya menerbitkan jumlah, dan bukan jumlah yang begitu kecil sehingga seorang pekerja bisa dikenali.

## Siapa yang mengelola situs ini.

privacy-who = Siapa yang mengelola situs ini
privacy-publisher = { $publisher } mengelola situs ini. Tanyakan ke sana data apa tentang Anda yang disimpan.
privacy-no-publisher = Kantor yang mengelola situs ini belum mencantumkan namanya di sini.
