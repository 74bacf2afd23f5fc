skip-link = Terus ke isi
languages = Bahasa
menu = Utama
menu-agency = Agensi
menu-fees = Bayaran
menu-contract = Kontrak
menu-register = Senarai
menu-law = Undang-undang
menu-costs = Kos
footer-sources = Apa yang kami tunjukkan datang daripada senarai pihak berkuasa pelesenan sendiri dan daripada undang-undang yang diterbitkan.
footer-privacy = Kami tidak mencatat apa yang anda cari, dan kami tidak memasang kuki.
footer-officials = Untuk pegawai
footer-programs = Untuk program komputer
drafted-by-machine = Halaman ini diterjemahkan oleh mesin ke dalam bahasa anda. Belum ada orang yang menyemaknya. Kalau ada yang kurang jelas, baca versi bahasa Inggeris.
law-in-english = Undang-undang ditunjukkan dalam bahasa Inggeris, seperti dalam buku peraturan kami.

## Jawapan.

answer = Jawapan
as-of = setakat { $day }
why-we-say-so = Mengapa kami kata begitu
what-to-do = Apa perlu dibuat sekarang
not-told = Apa yang jawapan ini tidak beritahu
listen = Dengar
listen-stop = Henti
not-told-person = Sama ada orang di depan anda benar-benar bekerja untuk agensi ini.
not-told-later = Apa yang berlaku selepas tarikh sumber kami.
quoted = “{ $words }”
licence-line = Lesen { $licence } · { $place }
source = Sumber: { $sources }.
source-on = { $name }, maklumat terakhir { $day }
source-no-day = { $name }, tarikh maklumat terakhir tidak diketahui
source-none = Tiada senarai yang ada pada kami sekarang
not-stated = tidak dinyatakan
list-separator = { ", " }

## Nombor halaman.

pages-of-list = Halaman senarai
page-of = Halaman { $page } daripada { $pages }
page-before = Sebelum
page-next = Seterusnya

## Tarikh.

day = { $day } { $month } { $year }
month-1 = Januari
month-2 = Februari
month-3 = Mac
month-4 = April
month-5 = Mei
month-6 = Jun
month-7 = Julai
month-8 = Ogos
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Disember

## Di mana minta bantuan.

where-to-go = Ke mana anda boleh pergi
office-phone = telefon { $phone }
office-phone-abroad = dari negara lain: { $phone }
office-kind-authority = Kementerian atau pihak berkuasa
office-kind-hotline = Talian bantuan
office-kind-centre = Pusat bantuan pekerja
office-kind-union = Kesatuan sekerja
office-kind-labour-attache = Kedutaan anda
office-hours = { $days }, pukul { $from } hingga { $until } (waktu di sana)
office-hours-always = siang dan malam, setiap hari
office-hours-unknown = Kami tidak tahu waktu perkhidmatannya.
office-days-every-day = setiap hari
office-days-monday-friday = Isnin hingga Jumaat
office-days-monday-saturday = Isnin hingga Sabtu
office-days-sunday-thursday = Ahad hingga Khamis
office-days-saturday-sunday = Sabtu dan Ahad
office-source = Sumber
office-read = dibaca pada { $day }.
office-read-secondary = bukan daripada pejabat itu sendiri, dibaca pada { $day }.
office-none = Kami tidak tahu pejabat untuk { $places }. Cari yang ini:
look-for-origin = Kementerian buruh atau sumber manusia { $country }, atau pejabatnya untuk kerja di luar negara. Tanya pejabat yang memberi lesen kepada agensi pengambilan pekerja.
look-for-destination = Kementerian buruh atau sumber manusia { $country }. Tanya siapa yang memberi lesen kepada agensi pekerjaan, atau tanya pejabat pemeriksaan buruh.
look-for-mission = Kedutaan atau konsulat { $origin } di { $destination }. Tanya atase buruh.

## Borang.

look-again = Sila semak semula
look-again-at = Sila semak semula { $count } jawapan
choose = Pilih
nothing-more = Tiada lagi
not-stated-choice = Tidak dinyatakan
currency = Mata wang
how-we-know = Bagaimana kami tahu
rule-book = Buku peraturan { $digest }.
about-sum = lebih kurang { $sum }

## Apa yang salah dalam ruang isian.

wrong-choice = Pilih satu daripada senarai.
wrong-country = Pilih negara.
wrong-currency = Pilih mata wang untuk jumlah ini.
wrong-item = Pilih untuk apa wang itu diminta.
wrong-no-amount = Tulis berapa yang diminta.
wrong-amount = Tulis jumlah dalam angka, contohnya 1500 atau 1500.50, bukan "{ $text }".
wrong-job = Pilih kerja daripada senarai. Atau tulis nombornya, bukan "{ $text }".
wrong-months = Tulis bulan penuh, 1 hingga 120, bukan "{ $text }".
wrong-day = Tulis tarikh sebagai tahun-bulan-hari, contohnya 2026-03-24, bukan "{ $text }".

## Halaman dalam bahasa Inggeris, dan kalendar lain.

page-in-english = Halaman ini dalam bahasa Inggeris.
day-beside = { $day } ({ $beside })
day-buddhist = { $year } BE
day-bikram = { $day } { $month } { $year } BS
day-hijri = { $day } { $month } { $year } H
bikram-month-1 = Baisakh
bikram-month-2 = Jestha
bikram-month-3 = Ashadh
bikram-month-4 = Shrawan
bikram-month-5 = Bhadra
bikram-month-6 = Ashwin
bikram-month-7 = Kartik
bikram-month-8 = Mangsir
bikram-month-9 = Poush
bikram-month-10 = Magh
bikram-month-11 = Falgun
bikram-month-12 = Chaitra
hijri-month-1 = Muharam
hijri-month-2 = Safar
hijri-month-3 = Rabiulawal
hijri-month-4 = Rabiulakhir
hijri-month-5 = Jamadilawal
hijri-month-6 = Jamadilakhir
hijri-month-7 = Rejab
hijri-month-8 = Syaaban
hijri-month-9 = Ramadan
hijri-month-10 = Syawal
hijri-month-11 = Zulkaedah
hijri-month-12 = Zulhijah
