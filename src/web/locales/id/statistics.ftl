### Berapa ongkos perekrutan bagi pekerja: angka, tabel, dan grafik.

costs-title = Berapa ongkos perekrutan bagi pekerja
costs-lead = Untuk mendapat pekerjaan, separuh pekerja membayar paling banyak { $half } penghasilan mereka di luar negeri; empat dari lima pekerja membayar paling banyak { $four }.
costs-months = { $months } bulan
costs-workers = Pekerja
costs-about = sekitar { $count }
costs-mean = Rata-rata
costs-more-than-month = Membayar lebih dari penghasilan sebulan
costs-nothing = Tidak membayar apa pun
costs-half = Separuh membayar paling banyak
costs-half-short = Separuh membayar
costs-four-of-five = Empat dari lima
costs-of-totals = Semua ongkos dibagi semua penghasilan
costs-of-totals-short = Dari jumlah semua
costs-figures = Angka
costs-several-currencies = beberapa mata uang
costs-how = Semua yang dibayar pekerja dan keluarganya untuk pekerjaan pertama di suatu negara, yang dimulai dalam { $count } tahun sebelum { $day }, dibagi penghasilan pada bulan penuh pertama (indikator 10.7.1 dari Tujuan Pembangunan Berkelanjutan).
costs-quintile = Kuintil keempat terletak di antara dua pekerja (linear, tipe 7); menurut peringkat terdekat hasilnya { $months }.
costs-without-interest = Tanpa bunga pinjaman, rata-ratanya { $months }.
costs-sdg = Unduh dalam bentuk basis data SDG

## Tabel dan grafik.

costs-by-sex = Perempuan dan laki-laki
costs-by-corridor = Menurut rute
costs-by-occupation = Menurut jenis pekerjaan
costs-by-half-year = Dari waktu ke waktu
costs-of-sex = Jenis kelamin
costs-of-corridor = Dari dan ke
costs-of-occupation = Jenis pekerjaan
costs-of-half-year = Mulai bekerja
workers-women = Perempuan
workers-men = Laki-laki
workers-other = Lainnya
half-year-1 = Januari sampai Juni { $year }
half-year-2 = Juli sampai Desember { $year }
costs-plot = { $heading }: berapa bulan penghasilan yang paling banyak dibayar separuh pekerja, dan yang paling banyak dibayar empat dari lima pekerja.
costs-plot-group = { $group }: { $half }, dan { $four }
costs-plot-caption = Dalam bulan penghasilan. Ujung batang menunjukkan yang paling banyak dibayar separuh pekerja, garis menunjukkan yang paling banyak dibayar empat dari lima pekerja; kedua angkanya tertulis di sampingnya.
costs-not-shown = tidak ditampilkan: { $why }
hidden-few = pekerjanya terlalu sedikit
hidden-one-agency = hampir semuanya dari satu agen
hidden-beside = bisa mengungkap satu kelompok kecil

## Apa yang tidak diketahui dari angka ini.

costs-none = Belum ada angka: pekerja yang bisa dihitung kurang dari { $count }.
costs-suppression = Kelompok yang kurang dari { $least } pekerja, dan kelompok yang lebih dari { $percent } persennya dari satu agen, tidak ditampilkan, begitu juga kelompok lain yang bisa dipakai untuk menghitungnya; jumlahnya dibulatkan ke { $rounded }.
costs-not-all = Ini pekerja yang dilaporkan oleh agen atau yang ditanyai, bukan semua yang berangkat.
costs-incomes = Penghasilan diketahui dari: { $parts }.
# Sama seperti dalam bahasa Inggris.
costs-part = { $what } ({ $count })
costs-part-about = { $what } (sekitar { $count })
costs-part-few = { $what } (beberapa)
income-paid-month = gaji bulan penuh pertama
income-stated-month = penghasilan bulan pertama menurut keterangan agen
income-agreed-wage = gaji yang disepakati, karena yang benar-benar diterima tidak diketahui
costs-not-counted = Tidak dihitung: { $parts }.
left-out-not-arrived = kedatangannya tidak disebutkan
left-out-cancelled = penempatannya dibatalkan
left-out-short-stay = kontrak kurang dari satu tahun
left-out-earlier-job = yang dihitung pekerjaan lain dari pekerja yang sama
left-out-outside-period = pekerjaannya dimulai lebih awal
left-out-rejected-rows = baris data tidak bisa dibaca
left-out-costs-not-stated = tidak ada yang menyebutkan berapa yang dibayar
left-out-no-rate = kurs pada hari itu tidak diketahui
left-out-no-income = penghasilannya tidak diketahui
costs-no-accusation = Tidak ada agen yang disebut namanya di sini, dan tidak ada angka yang menjadi alasan untuk menuduh siapa pun.
