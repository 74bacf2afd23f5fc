agency-title = { $name }: { $status }
agency-also = Nama lain: { $names }
agency-status-label = Status
agency-as-known = mengikut apa yang diketahui pada { $day }
agency-other-day = Anda bertanya tentang tarikh lain, bukan hari ini.
agency-today = Lihat statusnya hari ini

## Status lesen.

status-licensed = Berlesen
status-conditional = Berlesen dengan syarat
status-suspended = Lesen digantung
status-expired = Lesen sudah tamat tempoh
status-revoked = Lesen ditarik balik
status-surrendered = Lesen diserahkan balik oleh agensi
status-refused = Permohonan lesen ditolak
status-not-yet = Belum berlesen
status-unknown = Tidak diketahui

## Mengapa begitu.

because-no-event = Daftar tidak mempunyai catatan yang menunjukkan bagaimana lesen ini.
because-begins = Lesen bermula pada { $from }.
because-ran-out = Lesen tamat tempoh pada { $from }.
because-last-period = Tempoh lesen terakhir yang diketahui tamat pada { $until } (hari terakhir).
because-event-until = { $what } dari { $from } hingga { $until } (hari terakhir).
because-event = { $what } mulai { $from }; hari terakhir tidak dinyatakan.
because-shared = Nombor ini tercatat dalam daftar bagi lebih daripada satu agensi, jadi status setiap satunya tidak dapat diketahui daripada nombor ini:
because-shared-holder = { $name } ({ $place }).

## Apa yang berlaku pada lesen.

event-granted = Diberikan
event-renewed = Diperbaharui
event-conditions-added = Syarat ditambah
event-expired = Tamat tempoh
event-suspended = Digantung
event-surrendered = Diserahkan balik oleh agensi
event-refused = Ditolak
event-cancelled = Dibatalkan
event-revoked = Ditarik balik
event-lifted = Penggantungan ditamatkan
event-reinstated = Diberi semula kepada agensi
appeal-pending = Rayuan sedang berjalan; sementara itu keputusan masih berkuat kuasa
appeal-stayed = Keputusan ditangguhkan kerana rayuan: sementara itu tidak berkuat kuasa
appeal-dismissed = Rayuan ditolak
appeal-allowed = Keputusan dibatalkan selepas rayuan: tidak terpakai
event-own-word = Perkataan pihak berkuasa sendiri: { $word }

## Apa perlu dibuat.

step-compare = Bandingkan nama, nombor, alamat dan telefon dengan apa yang ditunjukkan kepada anda.
step-fees = Sebelum bayar, semak dahulu apa yang mereka boleh minta.
step-papers = Minta kontrak bertulis dan resit.
step-conditions = Tanya pihak berkuasa apa syaratnya sebelum anda bayar atau tandatangan.
step-ask = Tanya pihak berkuasa sebelum anda bayar atau tandatangan.
step-nothing = Jangan bayar apa-apa dan jangan tandatangan apa-apa.
step-passport = Simpan sendiri pasport anda.
step-report = Laporkan tawaran ini kepada pihak berkuasa.

## Apa yang diliputi lesen.

agency-covers = Apa yang diliputi lesen
agency-unsaid = Daftar tidak menyatakan
scope-kinds = Boleh mengambil pekerja untuk
scope-destinations = Boleh menghantar pekerja ke
scope-occupations = Untuk kerja ini (ISCO-08)
scope-quota = Bilangan pekerja dalam satu tempoh lesen
kind-overseas = kerja di luar negara
kind-local = kerja dalam negara
kind-domestic-work = kerja rumah tangga
kind-seafarer = kerja di laut
kind-temporary = kerja sementara
agency-belongs = Siapa dan apa yang termasuk di dalamnya
belongs-people = Orangnya
belongs-sub-agents = Subejen
belongs-deposit = Wang jaminan
belongs-employers = Majikan dalam pesanan pekerjanya
person-with-role = { $name } ({ $role })
role-owner = pemilik
role-director = pengarah
role-officer = pegawai syarikat
role-representative = wakil
role-staff = kakitangan
sub-agent-in = { $name } di { $district }
deposit = { $amount } mulai { $from }
deposit-until = { $amount } dari { $from } hingga { $until } (hari terakhir)
deposit-drawn = { $deposit }; { $sum } diambil pada { $day }, tidak diketahui sama ada sudah ditambah semula
deposit-drawn-some = { $deposit }; sebahagiannya diambil pada { $day }, tidak diketahui sama ada sudah ditambah semula
deposit-refilled = { $deposit }; { $sum } diambil pada { $day }, ditambah semula pada { $refilled }
deposit-refilled-some = { $deposit }; sebahagiannya diambil pada { $day }, ditambah semula pada { $refilled }
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, dilarang mulai { $from }
employer-barred-until = { $name }, { $place }, dilarang dari { $from } hingga { $until } (hari terakhir)

## Pesanan pekerja.

orders = Pesanan pekerja (job order)
order-number = Nombor
order-employer = Majikan
order-where = Di mana, kerja apa
order-work = kerja { $work }
order-approved = Diluluskan
order-placed = Ditempatkan
order-none = tiada laporan
last-day = Hari terakhir
orders-more = Dan { $count } lagi.
orders-none-means = “Tiada laporan” tidak bermaksud tiada sesiapa yang ditempatkan.

## Sejarah.

history = Sejarah
history-what = Kejadian
history-from = Dari
history-until = Hingga (hari terakhir)
history-until-short = Hingga
history-known = Diketahui sejak
history-notes = Catatan
history-empty = Tiada kejadian yang diketahui tentang lesen ini. Itu tidak sama dengan rekod yang bersih.
history-follow = Ikuti lesen ini
history-feed = Dalam pembaca suapan (feed) anda boleh lihat apa yang berubah dari satu edisi ke edisi lain.

## Di mana mencarinya.

contact = Di mana mencarinya
contact-by = Lesen daripada
contact-class = Jenis lesen
contact-address = Alamat
contact-phones = Telefon
contact-emails = E-mel
contact-pages = Halaman web
contact-empty = Tiada dalam daftar
contact-other = Kalau ejen guna telefon, halaman atau alamat lain, tanya pihak berkuasa dahulu.

not-told-offer = Sama ada tawaran itu baik: ini hanya menunjukkan sama ada agensi itu boleh mengambil pekerja.
agency-certificate = Sijil lesen ini, untuk dicetak
agency-paper = Jawapan ini sebagai kertas bertarikh, untuk dicetak
agency-on-day = Status pada tarikh lain
agency-show = Tunjukkan
agency-known-earlier = Seperti yang diketahui pada tarikh lebih awal
agency-known-on = Diketahui pada
