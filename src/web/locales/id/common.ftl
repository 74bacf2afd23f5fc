skip-link = Langsung ke isi
languages = Bahasa
menu = Utama
menu-agency = Agen
menu-fees = Biaya
menu-contract = Kontrak
menu-register = Daftar izin
menu-law = Hukum
menu-costs = Ongkos
footer-sources = Yang kami tampilkan berasal dari daftar instansi pemberi izin sendiri dan dari hukum yang sudah diterbitkan.
footer-privacy = Kami tidak mencatat apa yang Anda cari, dan kami tidak memasang cookie.
footer-officials = Untuk petugas
footer-programs = Untuk program komputer
drafted-by-machine = Halaman ini diterjemahkan oleh mesin ke bahasa Anda. Belum ada orang yang memeriksanya. Kalau ada yang kurang jelas, baca versi bahasa Inggris.
law-in-english = Hukum ditampilkan dalam bahasa Inggris, seperti yang ada dalam buku aturan kami.

## Jawaban.

answer = Jawaban
as-of = per { $day }
why-we-say-so = Mengapa kami bilang begitu
what-to-do = Apa yang harus dilakukan sekarang
not-told = Yang tidak diketahui dari jawaban ini
listen = Dengarkan
listen-stop = Berhenti
not-told-person = Apakah orang di depan Anda benar-benar bekerja untuk agen ini.
not-told-later = Apa yang terjadi setelah tanggal sumber kami.
quoted = “{ $words }”
licence-line = Izin { $licence } · { $place }
source = Sumber: { $sources }.
source-on = { $name }, keterangan terakhir { $day }
source-no-day = { $name }, tanggal keterangan terakhir tidak diketahui
source-none = Tidak ada daftar yang kami pegang sekarang
not-stated = tidak disebutkan
list-separator = { ", " }

## Nomor halaman.

pages-of-list = Halaman daftar
page-of = Halaman { $page } dari { $pages }
page-before = Sebelumnya
page-next = Berikutnya

## Tanggal.

day = { $day } { $month } { $year }
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember

## Ke mana mencari bantuan.

where-to-go = Ke mana Anda bisa pergi
office-phone = telepon { $phone }
office-phone-abroad = dari negara lain: { $phone }
office-kind-authority = Kementerian atau instansi pemerintah
office-kind-hotline = Bantuan lewat telepon
office-kind-centre = Pusat layanan pekerja
office-kind-union = Serikat pekerja
office-kind-labour-attache = Kedutaan Anda
office-hours = { $days }, pukul { $from } sampai { $until } (waktu setempat)
office-hours-always = siang dan malam, setiap hari
office-hours-unknown = Kami tidak tahu jam layanannya.
office-days-every-day = setiap hari
office-days-monday-friday = Senin sampai Jumat
office-days-monday-saturday = Senin sampai Sabtu
office-days-sunday-thursday = Minggu sampai Kamis
office-days-saturday-sunday = Sabtu dan Minggu
office-source = Sumber
office-read = dibaca pada { $day }.
office-read-secondary = bukan dari kantor itu sendiri, dibaca pada { $day }.
office-none = Kami tidak tahu kantor untuk { $places }. Carilah ini:
look-for-origin = Kementerian ketenagakerjaan { $country }, atau kantornya untuk kerja di luar negeri. Tanyakan kantor yang memberi izin kepada agen perekrutan.
look-for-destination = Kementerian ketenagakerjaan { $country }. Tanyakan siapa yang memberi izin kepada agen tenaga kerja, atau tanyakan pengawas ketenagakerjaan.
look-for-mission = Kedutaan atau konsulat { $origin } di { $destination }. Tanyakan atase ketenagakerjaan.

## Formulir.

look-again = Mohon periksa lagi
look-again-at = Mohon periksa lagi { $count } jawaban
choose = Pilih
nothing-more = Tidak ada lagi
not-stated-choice = Tidak disebutkan
currency = Mata uang
how-we-know = Dari mana kami tahu
rule-book = Buku aturan { $digest }.
about-sum = sekitar { $sum }

## Yang salah dalam isian.

wrong-choice = Pilih salah satu dari daftar.
wrong-country = Pilih negara.
wrong-currency = Pilih mata uang untuk jumlah ini.
wrong-item = Pilih untuk apa uang itu diminta.
wrong-no-amount = Tulis berapa yang diminta.
wrong-amount = Tulis jumlahnya dengan angka, misalnya 1500 atau 1500.50, bukan "{ $text }".
wrong-job = Pilih pekerjaan dari daftar. Atau tulis nomornya, bukan "{ $text }".
wrong-months = Tulis bulan penuh, 1 sampai 120, bukan "{ $text }".
wrong-day = Tulis tanggalnya sebagai tahun-bulan-hari, misalnya 2026-03-24, bukan "{ $text }".

## Halaman berbahasa Inggris, dan penanggalan lain.

page-in-english = Halaman ini dalam bahasa Inggris.
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
hijri-month-5 = Jumadilawal
hijri-month-6 = Jumadilakhir
hijri-month-7 = Rajab
hijri-month-8 = Syakban
hijri-month-9 = Ramadan
hijri-month-10 = Syawal
hijri-month-11 = Zulkaidah
hijri-month-12 = Zulhijah
