agency-title = { $name }: { $status }
agency-also = Nama lain: { $names }
agency-status-label = Status
agency-as-known = menurut yang diketahui pada { $day }
agency-other-day = Anda menanyakan tanggal lain, bukan hari ini.
agency-today = Lihat statusnya hari ini

## Status izin.

status-licensed = Berizin
status-conditional = Berizin dengan syarat
status-suspended = Izin dibekukan
status-expired = Masa izin sudah habis
status-revoked = Izin dicabut
status-surrendered = Izin dikembalikan oleh agen
status-refused = Permohonan izin ditolak
status-not-yet = Belum berizin
status-unknown = Tidak diketahui

## Mengapa begitu.

because-no-event = Daftar tidak memuat catatan yang menunjukkan bagaimana izin ini.
because-begins = Izin mulai berlaku pada { $from }.
because-ran-out = Masa izin habis pada { $from }.
because-last-period = Masa izin terakhir yang diketahui berakhir pada { $until } (hari terakhir).
because-event-until = { $what } dari { $from } sampai { $until } (hari terakhir).
because-event = { $what } sejak { $from }; hari terakhirnya tidak disebutkan.
because-shared = Nomor ini tercatat dalam daftar untuk lebih dari satu agen, jadi status masing-masing tidak bisa diketahui dari nomor ini:
because-shared-holder = { $name } ({ $place }).

## Apa yang terjadi dengan izin.

event-granted = Diberikan
event-renewed = Diperpanjang
event-conditions-added = Diberi syarat tambahan
event-expired = Habis masanya
event-suspended = Dibekukan
event-surrendered = Dikembalikan oleh agen
event-refused = Ditolak
event-cancelled = Dibatalkan
event-revoked = Dicabut
event-lifted = Pembekuan dihentikan
event-reinstated = Diberikan kembali kepada agen
appeal-pending = Sedang ada banding; selama itu keputusan tetap berlaku
appeal-stayed = Keputusan ditunda karena banding: selama itu tidak berlaku
appeal-dismissed = Banding ditolak
appeal-allowed = Keputusan dibatalkan karena banding: tidak berlaku
event-own-word = Kata dari instansi itu sendiri: { $word }

## Apa yang harus dilakukan.

step-compare = Cocokkan nama, nomor, alamat, dan telepon dengan yang ditunjukkan kepada Anda.
step-fees = Sebelum membayar, periksa dulu apa saja yang boleh mereka minta.
step-papers = Minta kontrak tertulis dan kuitansi.
step-conditions = Tanyakan ke instansi pemberi izin apa saja syaratnya, sebelum Anda membayar atau tanda tangan.
step-ask = Tanyakan ke instansi pemberi izin sebelum Anda membayar atau tanda tangan.
step-nothing = Jangan bayar apa pun dan jangan tanda tangan apa pun.
step-passport = Pegang sendiri paspor Anda.
step-report = Laporkan tawaran ini ke instansi pemberi izin.

## Cakupan izin.

agency-covers = Yang tercakup dalam izin
agency-unsaid = Daftar tidak menyebutkan
scope-kinds = Boleh menempatkan pekerja untuk
scope-destinations = Boleh mengirim pekerja ke
scope-occupations = Untuk pekerjaan ini (ISCO-08)
scope-quota = Jumlah pekerja dalam satu masa izin
kind-overseas = kerja di luar negeri
kind-local = kerja di dalam negeri
kind-domestic-work = pekerjaan rumah tangga
kind-seafarer = kerja di laut
kind-temporary = kerja sementara
agency-belongs = Siapa dan apa yang termasuk di dalamnya
belongs-people = Orang-orangnya
belongs-sub-agents = Sub-agen
belongs-deposit = Uang jaminan
belongs-employers = Majikan dalam job order-nya
person-with-role = { $name } ({ $role })
role-owner = pemilik
role-director = direktur
role-officer = pejabat perusahaan
role-representative = wakil
role-staff = pegawai
sub-agent-in = { $name } di { $district }
deposit = { $amount } sejak { $from }
deposit-until = { $amount } dari { $from } sampai { $until } (hari terakhir)
deposit-drawn = { $deposit }; { $sum } diambil pada { $day }, tidak diketahui apakah sudah diisi kembali
deposit-drawn-some = { $deposit }; sebagian diambil pada { $day }, tidak diketahui apakah sudah diisi kembali
deposit-refilled = { $deposit }; { $sum } diambil pada { $day }, diisi kembali pada { $refilled }
deposit-refilled-some = { $deposit }; sebagian diambil pada { $day }, diisi kembali pada { $refilled }
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, dilarang sejak { $from }
employer-barred-until = { $name }, { $place }, dilarang dari { $from } sampai { $until } (hari terakhir)

## Job order.

orders = Job order (permintaan tenaga kerja)
order-number = Nomor
order-employer = Majikan
order-where = Di mana, kerja apa
order-work = pekerjaan { $work }
order-approved = Disetujui
order-placed = Ditempatkan
order-none = tidak ada laporan
last-day = Hari terakhir
orders-more = Dan { $count } lagi.
orders-none-means = “Tidak ada laporan” tidak berarti bahwa tidak ada orang yang ditempatkan.

## Riwayat.

history = Riwayat
history-what = Kejadian
history-from = Dari
history-until = Sampai (hari terakhir)
history-until-short = Sampai
history-known = Diketahui sejak
history-notes = Catatan
history-empty = Tidak ada kejadian yang diketahui tentang izin ini. Itu tidak sama dengan catatan yang bersih.
history-follow = Ikuti izin ini
history-feed = Di pembaca feed terlihat apa yang berubah dari satu edisi ke edisi berikutnya.

## Di mana menemukannya.

contact = Di mana menemukannya
contact-by = Izin dari
contact-class = Jenis izin
contact-address = Alamat
contact-phones = Telepon
contact-emails = Email
contact-pages = Halaman internet
contact-empty = Tidak ada dalam daftar
contact-other = Kalau perekrut memakai telepon, halaman, atau alamat lain, tanyakan dulu ke instansi pemberi izin.

not-told-offer = Apakah tawarannya baik: ini hanya menunjukkan apakah agen itu boleh merekrut.
agency-certificate = Surat keterangan izin ini, untuk dicetak
agency-paper = Jawaban ini sebagai lembar bertanggal, untuk dicetak
agency-on-day = Status pada tanggal lain
agency-show = Tampilkan
agency-known-earlier = Seperti yang diketahui pada tanggal sebelumnya
agency-known-on = Diketahui pada
