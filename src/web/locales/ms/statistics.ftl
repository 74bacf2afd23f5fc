### Berapa kos pengambilan kerja bagi pekerja: angka, jadual dan graf.

costs-title = Berapa pekerja bayar untuk mendapat kerja
costs-lead = Untuk mendapat kerja, separuh daripada pekerja membayar paling banyak { $half } pendapatan mereka di luar negara; empat daripada lima pekerja membayar paling banyak { $four }.
costs-months = { $months } bulan
costs-workers = Pekerja
costs-about = lebih kurang { $count }
costs-mean = Purata
costs-more-than-month = Bayar lebih daripada pendapatan sebulan
costs-nothing = Tidak bayar apa-apa
costs-half = Separuh bayar paling banyak
costs-half-short = Separuh bayar
costs-four-of-five = Empat daripada lima
costs-of-totals = Semua kos dibahagi semua pendapatan
costs-of-totals-short = Daripada jumlah semua
costs-figures = Angka
costs-several-currencies = beberapa mata wang
costs-how = Semua yang dibayar oleh pekerja dan keluarga mereka untuk kerja pertama di sesebuah negara, yang bermula dalam { $count } tahun sebelum { $day }, dibahagi dengan pendapatan pada bulan penuh yang pertama (penunjuk 10.7.1 bagi Matlamat Pembangunan Mampan).
costs-quintile = Kuintil keempat berada di antara dua pekerja (linear, jenis 7); mengikut pangkat terdekat hasilnya { $months }.
costs-without-interest = Tanpa faedah pinjaman, puratanya { $months }.
costs-sdg = Muat turun dalam bentuk pangkalan data SDG

## Jadual dan graf.

costs-by-sex = Perempuan dan lelaki
costs-by-corridor = Mengikut laluan
costs-by-occupation = Mengikut jenis kerja
costs-by-half-year = Dari masa ke masa
costs-of-sex = Jantina
costs-of-corridor = Dari dan ke
costs-of-occupation = Jenis kerja
costs-of-half-year = Mula bekerja
workers-women = Perempuan
workers-men = Lelaki
workers-other = Lain-lain
half-year-1 = Januari hingga Jun { $year }
half-year-2 = Julai hingga Disember { $year }
costs-plot = { $heading }: berapa bulan pendapatan yang paling banyak dibayar oleh separuh daripada pekerja, dan yang paling banyak dibayar oleh empat daripada lima pekerja.
costs-plot-group = { $group }: { $half }, dan { $four }
costs-plot-caption = Dalam bulan pendapatan. Hujung palang menunjukkan yang paling banyak dibayar oleh separuh daripada pekerja, garis menunjukkan yang paling banyak dibayar oleh empat daripada lima pekerja; kedua-dua angka tertulis di sebelahnya.
costs-not-shown = tidak ditunjukkan: { $why }
hidden-few = pekerja terlalu sedikit
hidden-one-agency = hampir semua daripada satu agensi
hidden-beside = boleh mendedahkan satu kumpulan kecil

## Apa yang angka ini tidak beritahu.

costs-none = Belum ada angka: pekerja yang boleh dikira kurang daripada { $count }.
costs-suppression = Kumpulan yang kurang daripada { $least } pekerja, dan kumpulan yang lebih daripada { $percent } peratus daripadanya dari satu agensi, tidak ditunjukkan, begitu juga kumpulan lain yang boleh digunakan untuk mengiranya; bilangan dibundarkan kepada { $rounded }.
costs-not-all = Ini ialah pekerja yang dilaporkan oleh agensi atau yang ditanya, bukan semua yang pergi.
costs-incomes = Pendapatan diketahui daripada: { $parts }.
# Sama seperti dalam bahasa Inggeris.
costs-part = { $what } ({ $count })
costs-part-about = { $what } (lebih kurang { $count })
costs-part-few = { $what } (beberapa)
income-paid-month = gaji bulan penuh yang pertama
income-stated-month = pendapatan bulan pertama seperti yang agensi nyatakan
income-agreed-wage = gaji yang dipersetujui, kerana apa yang benar-benar diterima tidak diketahui
costs-not-counted = Tidak dikira: { $parts }.
left-out-not-arrived = ketibaan tidak dinyatakan
left-out-cancelled = penempatan dibatalkan
left-out-short-stay = kontrak kurang daripada setahun
left-out-earlier-job = kerja lain pekerja yang sama dikira
left-out-outside-period = kerja bermula lebih awal
left-out-rejected-rows = baris data tidak dapat dibaca
left-out-costs-not-stated = tiada sesiapa menyatakan berapa yang dibayar
left-out-no-rate = kadar tukaran pada hari itu tidak diketahui
left-out-no-income = pendapatan tidak diketahui
costs-no-accusation = Tiada agensi dinamakan di sini, dan tiada angka yang menjadi sebab untuk menuduh sesiapa.
