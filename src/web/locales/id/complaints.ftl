## Halaman-halamannya.

complaint-neutral-title = Informasi
complaint-leave = Keluar dari halaman ini
complaint-promise = Kami tidak pernah bertanya apakah Anda boleh tinggal di situ. Kami tidak memungut apa pun.
complaint-promise-never = Tidak ada apa pun dari halaman ini yang dikirim ke kantor imigrasi.
help-near-you = Bantuan di dekat Anda
complaint-title = Ceritakan apa yang terjadi
complaint-wrong-code = Tidak ada laporan dengan kode ini. Cocokkan setiap huruf dan coba lagi.
complaint-lead = Anda tidak perlu nama, akun, atau uang. Pertanyaan mana pun boleh dikosongkan.
complaint-start = Mulai
complaint-have-code = Saya punya kode
complaint-code-label = Kode Anda terdiri dari delapan huruf dan angka.
complaint-open = Buka
complaint-before = Sebelum mulai
complaint-before-phone = Kalau HP ini dipakai orang lain juga, buka dulu jendela samaran (private).
complaint-before-danger = Sedang dalam bahaya? Telepon dulu nomor bantuan (hotline) atau orang yang Anda percaya.
complaint-before-office = Anda juga bisa datang ke kantor.
complaint-ask-what = Apa yang terjadi?
complaint-ask-what-how = Centang semua yang benar.
complaint-ask-agency = Agen atau orang yang mana?
complaint-ask-agency-how = Nama, nomor, atau telepon. Tulis sebisa Anda.
complaint-ask-way = Anda berasal dari mana, dan di mana kerjanya?
complaint-origin = Saya berasal dari
complaint-destination = Tempat kerjanya di
complaint-not-said = Tidak saya sebutkan
complaint-ask-sum = Berapa uangnya, dan kapan?
complaint-ask-sum-how = Uang yang mereka ambil atau tidak mereka bayar.
complaint-amount = Berapa
complaint-when = Kira-kira kapan
complaint-when-hint = Tanggal terdekat yang Anda ingat
complaint-ask-words = Apa lagi yang perlu kami ketahui?
complaint-ask-words-how = Dengan kata-kata Anda sendiri, bahasa apa pun.
complaint-ask-who = Siapa Anda?
complaint-consent = Saya bukan pekerjanya, dan pekerjanya sudah bilang boleh
complaint-ask-contact = Bagaimana kami bisa menghubungi Anda?
complaint-ask-contact-how = Telepon, email, atau nama di aplikasi chat. Kalau kosong, kami tidak tahu siapa Anda.
complaint-contact-seen = Hanya petugas kami yang bisa melihatnya. Setiap kali dilihat, itu dicatat.
complaint-ask-check = Sudah benar?
complaint-then-code = Setelah itu kami memberi Anda kode. Dengan kode itu Anda bisa melihat apa yang kami kerjakan.
complaint-send = Kirim
complaint-next-question = Berikutnya
complaint-back = Kembali
complaint-skip = Saya tidak tahu
complaint-stay-unknown = Saya tidak ingin dikenal
complaint-place = Pertanyaan { $place } dari { $places }
complaint-code-now = Catat kode ini sekarang
complaint-code-only = Hanya kode ini yang bisa membuka laporan Anda. Kami tidak bisa memberitahukannya lagi.
complaint-money = Uang untuk Anda
complaint-did-it-come = Sudah Anda terima?
complaint-yes = Sudah
complaint-no = Belum
complaint-dues = Apa yang kami kerjakan, dan sampai kapan
complaint-offices = Kantor lain
complaint-office-waits = Mereka belum menjawab.
complaint-messages = Pesan
complaint-no-message = Belum ada pesan.
complaint-write = Tulis kepada kami
complaint-paper = Foto atau surat
complaint-paper-what = Kuitansi, kontrak, chat.
complaint-paper-choose = Pilih satu
complaint-paper-most = Paling besar 5 MB, dan paling banyak lima
complaint-paper-send = Kirim ini
complaint-paper-clean = Kami menghapus tempat dan waktu dari foto. PDF tidak diubah.
complaint-told = Yang Anda ceritakan kepada kami
complaint-without-contact = Kalau kosong, kami tidak tahu siapa Anda. Lihat lagi di sini dengan kode Anda.
complaint-contact = Telepon, email, atau nama di aplikasi chat
complaint-withdraw = Tarik kembali laporan
complaint-withdraw-what = Kami berhenti mengerjakannya. Yang Anda ceritakan tetap kami simpan, sebagai laporan tertutup.
complaint-report = Laporan { $code }
complaint-sent-on = dikirim { $day }
complaint-item = { $head }: { $sum }
complaint-item-from = Dari { $payer }, paling lambat { $day }.
complaint-item-paid = Sudah dibayar: { $sum }, { $day }.
complaint-item-left = Yang belum dibayar: { $sum }
complaint-said-came = Pada { $day } Anda bilang: sudah diterima.
complaint-said-not-come = Pada { $day } Anda bilang: belum diterima.
due-done = selesai { $day }
due-done-late = selesai { $day }, terlambat
due-late = seharusnya { $day }: kami terlambat
due-until = paling lambat { $day }
complaint-office-asked = { $kind }, kami tanya { $day }
complaint-office-took = Mereka bersedia menanganinya, { $day }.
complaint-office-declined = Mereka tidak menanganinya, { $day }.
complaint-you = Anda, { $day }
complaint-us = Kantor kami, { $day }
complaint-paper-count = Yang ada pada kami: { $count }.
help-title = Siapa yang bisa membantu saya?
help-lead = Kantor di negara Anda dan di tempat Anda bekerja. Kami hanya menyebut yang ada sumbernya.
help-show = Tampilkan
complaint-phone = Konfirmasi telepon Anda
complaint-phone-why = Dengan begitu kami tahu telepon mana yang sampai ke Anda. Petugas kami melihat nomornya.
complaint-phone-cost = Anda mengirim satu SMS. Perusahaan telepon Anda mungkin memungut biaya untuk itu.
complaint-phone-show = Tampilkan apa yang harus dikirim
complaint-phone-send = Dari telepon Anda, kirim { $words } ke { $number }.
complaint-phone-once = Ini berlaku satu kali, dalam 24 jam. Kalau gagal, minta yang baru.
complaint-phone-done = Telepon Anda sudah dikonfirmasi.
complaint-keys = Di telepon yang hanya punya tombol angka: { $keys }

## Sebelum dikirim: pertanyaan dan jawaban.

complaint-said-matter = Apa yang terjadi
complaint-said-agency = Agen atau orang
complaint-said-sum = Uang
complaint-said-when = Kapan
complaint-said-words = Kata-kata Anda
complaint-said-filer = Siapa Anda
complaint-said-contact = Cara menghubungi Anda

## Setelah sesuatu dikirim.

complaint-kept = Yang Anda kirim sudah kami terima.
complaint-length = Tulis sesuatu, tetapi jangan terlalu panjang.
complaint-too-many = Anda sudah banyak menulis. Tunggu sampai kami menjawab.
complaint-not-now = Ini sudah tidak bisa dilakukan lagi.
paper-kept = Foto atau surat Anda sudah kami terima.
paper-empty = Pilih dulu foto atau PDF.
paper-too-large = Ini terlalu besar. Kirim paling besar 5 MB.
paper-unknown = Kami menerima foto (JPEG, PNG, WebP) dan PDF.
paper-unreadable = Foto ini tidak bisa kami baca. Ambil foto lain.
paper-too-many = Anda sudah mengirim lima. Tulis kepada kami kalau masih ada lagi.

## Apa yang salah.

wrong-matter = Centang paling sedikit satu.
wrong-filer = Pilih salah satu.
wrong-consent = Tanyakan dulu kepada pekerjanya, lalu centang ini.
wrong-length = Tulis paling banyak { $count } huruf.
error-half-file = Berkasnya tidak sampai utuh. Kirim sekali lagi.
error-too-many-codes = Terlalu banyak kode salah dari jaringan internet Anda. Tunggu satu jam, lalu coba lagi.
error-too-many-reports = Terlalu banyak laporan dari jaringan internet Anda. Tunggu satu jam, lalu kirim lagi.

## Apa yang terjadi, seperti yang dicentang pekerja.

complaint-matter-fee = Mereka meminta uang dari saya
complaint-matter-contract = Mereka mengubah kontrak saya
complaint-matter-wages = Mereka tidak membayar gaji saya
complaint-matter-documents = Mereka menahan paspor atau surat-surat saya
complaint-matter-unlicensed = Agen itu mungkin tidak punya izin
complaint-matter-no-job = Pekerjaannya tidak ada
complaint-matter-unsafe = Saya terluka atau disakiti, dikurung, atau diancam
complaint-matter-other = Hal lain

## Siapa yang melapor.

complaint-filer-worker = Saya pekerjanya
complaint-filer-family = Saya keluarga pekerja
complaint-filer-union = Saya dari serikat atau kelompok pekerja
complaint-filer-helper = Saya orang lain yang membantu

## Langkah kami.

complaint-stage-acknowledge = Kami memberi tahu Anda bahwa laporan sudah kami lihat
complaint-stage-contact = Kami mencoba menghubungi Anda
complaint-stage-triage = Ada petugas yang mengerjakannya
complaint-stage-accept = Kantor lain itu menjawab
complaint-stage-reply = Agen menjawab
complaint-stage-decide = Kami memutuskan
complaint-stage-refund = Uangnya dibayar

## Jenis kantor.

complaint-referral-licensing-authority = Instansi pemberi izin
complaint-referral-labour-inspection = Pengawas ketenagakerjaan
complaint-referral-conciliation = Penengah (konsiliasi) atau pengadilan ketenagakerjaan
complaint-referral-labour-attache = Kedutaan: atase ketenagakerjaan
complaint-referral-shelter = Rumah aman (shelter)
complaint-referral-trafficking-help = Bantuan bagi korban perdagangan orang
complaint-referral-legal-aid = Bantuan hukum
complaint-referral-union = Serikat pekerja
complaint-referral-resource-centre = Pusat layanan pekerja migran
complaint-referral-health-care = Layanan kesehatan

## Apa yang diputuskan.

complaint-decision-upheld = Anda benar
complaint-decision-partly-upheld = Sebagian laporan Anda benar
complaint-decision-not-upheld = Kami tidak bisa sependapat dengan Anda
complaint-decision-cannot-be-told = Kami tidak berhasil memastikannya

## Mengapa ditutup.

complaint-closing-settled = Masalahnya sudah diselesaikan
complaint-closing-not-upheld = Laporan ini tidak dikabulkan
complaint-closing-passed-on = Kantor lain meneruskannya
complaint-closing-no-answer = Kami tidak berhasil menghubungi Anda
complaint-closing-cannot-be-told = Kami tidak berhasil memastikannya
complaint-closing-other = Karena alasan lain

## Uang itu untuk apa.

complaint-head-fee = Biaya
complaint-head-wages = Gaji
complaint-head-interest = Bunga
complaint-head-ticket = Tiket
complaint-head-documents = Surat-surat
complaint-head-other = Hal lain

## Siapa yang harus membayar.

complaint-payer-agency = agen
complaint-payer-principal = mitra usaha agen di luar negeri
complaint-payer-employer = majikan
complaint-payer-deposit = uang jaminan agen
complaint-payer-fund = dana kesejahteraan

## Sampai di mana.

complaint-state-received = Laporan Anda ada pada kami
complaint-state-acknowledged = Laporan Anda sudah kami lihat
complaint-state-taken-on = Kami sedang mengerjakannya
complaint-state-referred = Laporan ada di kantor lain
complaint-state-notice = Kami sudah bertanya kepada agen
complaint-state-decided = Kami sudah memutuskan
complaint-state-paying = Ada uang yang harus dibayar kepada Anda
complaint-state-closed = Laporan ini sudah ditutup
complaint-state-withdrawn = Laporan sudah Anda tarik kembali
complaint-state-merged = Kami menggabungkannya dengan laporan lain
complaint-next-received = Belum ada yang membacanya.
complaint-next-acknowledged = Akan ada orang yang memeriksanya.
complaint-next-taken-on = Ada orang yang memeriksa apa yang Anda ceritakan.
complaint-next-referred = Kami sudah meminta mereka membantu Anda.
complaint-next-notice = Agen diberi waktu untuk menjawab.
complaint-next-decided = Alasannya ada di bawah.
complaint-next-paying = Lihat di bawah apa yang sudah dibayar.
complaint-next-closed = Anda masih bisa menulis kepada kami.
complaint-next-withdrawn = Kami tidak mengerjakannya lagi.
complaint-next-merged = Kata-kata dan kode Anda tetap ada.
