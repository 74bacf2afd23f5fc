fees-title = Bolehkah mereka meminta ini dari saya?
fees-lead = Beri tahu kami ke mana Anda pergi dan apa yang mereka minta. Kosongkan yang tidak Anda ketahui.

## Formulir.

fees-the-way = Rute
field-origin = Saya berasal dari
field-destination = Saya akan bekerja di
fees-what-asked = Apa yang mereka minta
field-money-for = Uang untuk
field-and-for = Dan untuk
field-how-much = Berapa
fees-the-job = Pekerjaan
field-job = Pekerjaan
field-job-hint = Kosongkan kalau pekerjaan Anda tidak ada di sini
field-months = Lama kontrak (bulan)
field-months-hint = Dua tahun berarti 24
field-wage = Gaji yang dijanjikan
field-period = Untuk setiap
period-month = bulan
period-week = minggu
period-day = hari
period-hour = jam
period-year = tahun
field-sex = Saya
field-sex-hint = Beberapa aturan hukum memerlukannya
sex-F = perempuan
sex-M = laki-laki
sex-X = lainnya
field-contract-day = Tanggal kontrak
field-contract-day-hint = Kosong berarti hari ini
fees-show = Tampilkan apa yang boleh menurut hukum
fees-change = Ubah pertanyaan

## Pertanyaan dalam kata-kata.

fees-question = { $parts }
fees-way = { $origin } ke { $destination }
wage-each-month = { $wage } per bulan
wage-each-week = { $wage } per minggu
wage-each-day = { $wage } per hari
wage-each-hour = { $wage } per jam
wage-each-year = { $wage } per tahun
fees-months = { $count } bulan

## Jawaban sebagai judul.

fees-too-much = Mereka meminta terlalu banyak
fees-not-allowed = Mereka tidak boleh meminta ini
fees-cannot-say = Kami tidak bisa memastikan apakah ini terlalu banyak
fees-depends = Tergantung hal yang belum Anda sebutkan
fees-conditions = Hanya dengan syarat: baca setiap jawaban
fees-no-rule = Kami tidak tahu aturannya untuk ini
fees-within = Tidak melebihi batas yang kami ketahui
fees-limits = Inilah batas yang kami ketahui

## Berapa yang terlalu banyak.

too-much = Terlalu banyak: { $sums }.
too-much-at-least = Terlalu banyak: paling sedikit { $sums }.
too-much-in-all = Seluruhnya sekitar { $sums }.
owed-back = Kalau Anda sudah membayarnya, uang itu harus dikembalikan kepada Anda.
too-much-by = Kelebihan { $sum }
too-much-together = { $names } bersama-sama: kelebihan { $sum }
fees-fill-in = Supaya jawabannya tepat, beri tahu kami juga: { $facts }.
fees-fact-job = pekerjaannya
fees-fact-sex = apakah Anda perempuan atau laki-laki
fees-fact-wage = gajinya
fees-fact-months = lama kontrak dalam bulan
fees-fill-it-in = Isi sekarang

## Satu per satu.

fees-law-says = Apa kata hukum
fees-asked-for = Yang mereka minta dari Anda
fees-asked = diminta { $sums }
fees-may-they = Bolehkah mereka?
may-no = Tidak, sedikit pun tidak boleh
may-at-most = Paling banyak { $sum }
may-at-most-perhaps-less = Paling banyak { $sum }, mungkin kurang dari itu
may-up-to-unknown = Hanya sampai batas tertentu yang tidak bisa kami hitung
may-at-cost = Hanya harga sebenarnya, dengan surat yang membuktikannya
may-advance = Hanya dibayar dulu: uangnya harus dikembalikan kepada Anda
may-yes = Ya, boleh
may-unknown = Kami tidak tahu
fees-together = semuanya bersama-sama
fees-one-limit = Ini satu batas untuk beberapa pungutan bersama-sama.
fees-and-more = dan { $count } lagi
fees-others = Apa kata hukum tentang pungutan lain

## Penerima lain.

taker-agency-in = agen di { $place }
taker-employer = majikan
payee-no = Kalau { $who } yang mengambil uang ini: tidak boleh ada yang diminta dari Anda.
payee-at-most = Kalau { $who } yang mengambil uang ini: paling banyak { $sum }.
payee-up-to = Kalau { $who } yang mengambil uang ini: hanya sampai batas tertentu.
payee-at-cost = Kalau { $who } yang mengambil uang ini: hanya harga sebenarnya.
payee-advance = Kalau { $who } yang mengambil uang ini: hanya dibayar dulu, uangnya harus dikembalikan kepada Anda.
payee-yes = Kalau { $who } yang mengambil uang ini: boleh.
payee-unknown = Kalau { $who } yang mengambil uang ini: kami tidak tahu.

## Seberapa pasti.

sure-binding = Pasti: hukum yang mengikat mengatakan begitu.
sure-binding-others = Pasti: hukum yang mengikat mengatakan begitu. Sumber yang hanya menganjurkan mengatakan lain.
sure-disagree = Hukum yang mengikat berbeda-beda ({ $places }). Kami tampilkan yang lebih ketat; masing-masing berlaku bagi yang diikatnya.
sure-depends = Belum pasti: tergantung hal yang belum Anda sebutkan.
sure-advice = Tidak pasti: tidak ada hukum mengikat yang kami ketahui tentang ini. “{ $law }” hanya menganjurkan, karena { $why }.
sure-unknown = Tidak diketahui: tidak ada hukum yang kami ketahui tentang ini.
sure-less = Jumlahnya tidak pasti: mungkin berlaku batas yang lebih rendah.

## Yang masih perlu diketahui.

fees-depends-on = Ini tergantung hal yang belum Anda sebutkan: { $facts }.
fees-open-for-some = Untuk sebagian hal yang belum Anda sebutkan, ini tidak bisa dinilai. Isi apa yang Anda tahu supaya jawabannya lebih pasti.
fees-never-lawful = Batas untuk semua pungutan bersama-sama tidak membuat yang satu ini sah. Menurut standar internasional tidak seorang pun boleh memintanya: laporkan.
fees-without-paper = Berapa pun jumlahnya hanya sah kalau ada surat yang disebut di bagian “Apa yang harus Anda minta”. Selama surat itu tidak ditunjukkan, semuanya terlalu banyak.
fees-arguable = Masih bisa diperdebatkan: “{ $law }” melarang ini di negara asal kalau negara tempat kerja melarangnya. Hukum { $place } memang melarangnya, tetapi daftar dari instansi pengatur tidak menyebut negara itu. Tanyakan dulu sebelum Anda membayar.

## Apa yang harus dilakukan.

fees-step-no-more = Jangan bayar lebih dari yang boleh mereka minta menurut hukum.
fees-step-owed-back = Simpan semua surat dan kuitansi. Kalau Anda sudah membayarnya, yang kelebihan harus dikembalikan.
fees-step-report = Laporkan apa yang mereka minta ke kantor yang disebut di bawah.
fees-step-fill-in = Isi apa yang Anda tahu: jawabannya jadi tepat.
fees-step-ask = Tanyakan ke kantor yang disebut di bawah sebelum Anda membayar.
fees-step-list = Minta daftar tertulis yang menyebut setiap hal dan setiap jumlahnya.
fees-step-licensed = Periksa apakah agen itu berizin sebelum Anda membayar.

## Apa yang diminta.

ask-for = Apa yang harus Anda minta
ask-contract-first = Baca kontraknya dan ambil salinan untuk Anda sendiri sebelum membayar apa pun.
ask-pay-by-bank = Kalau bisa, bayar lewat bank. Simpan kuitansi dengan nama dan nomor izin agen, jumlahnya, untuk apa, dan tanggalnya.
ground-for = Untuk { $names }:
ground-for-more = Untuk { $names } dan { $count } lagi:
ground-advises = Ini hanya anjuran.
ground-perhaps = Ini mungkin berlaku bagi Anda: tergantung hal yang belum Anda sebutkan.

## Yang tidak diketahui.

fees-no-binding-rule = Kami tidak tahu aturan mengikat dari { $place } tentang pungutan kepada pekerja di rute ini pada tanggal ini.
fees-no-rule-for = Kami tidak tahu aturan untuk rute ini tentang: { $item }.
fees-no-rate = Kami tidak tahu kurs pada { $day } untuk { $pairs }. Kami tidak menebaknya.
fees-unknown-is-not-yes = “Kami tidak tahu” tidak berarti “ya”. Tanyakan ke kantor yang berwenang sebelum Anda membayar.
fees-not-licence = Apakah agen itu berizin.
fees-check-licence = Periksa itu juga
fees-not-contract = Apakah surat yang baru lebih buruk daripada yang pertama.

## Dasar jawaban.

fees-rates = Kurs: { $rates }.
fees-rate = { $rate } pada { $day } ({ $source })
fees-rate-no-source = { $rate } pada { $day } (sumber tidak disebutkan)
fees-law-as-of = Hukum per { $day }.
fees-keep = Simpan atau kirim jawaban ini
fees-keep-what = Alamat ini menampilkannya lagi untuk tanggal yang sama. Bisa dicetak di satu lembar.

## Apa yang harus diminta, satu per satu.

two-sentences = { $first } { $second }
duty-without-nothing = Tanpa itu tidak boleh ada yang diminta.
duty-paper-refusal = Minta lihat surat majikan yang menolak membayar, dan simpan salinannya.
duty-paper-approval = Minta surat persetujuan kementerian untuk pungutan ini, dan catat nomornya.
duty-paper-foreign-agency = Minta surat yang menunjukkan bahwa agen di luar negeri tidak membayarnya.
duty-service-received = Bayar hanya untuk jasa yang benar-benar sudah Anda terima, dan tanyakan jasa yang mana.
duty-bill = Minta tagihan dari kantor, klinik, atau perusahaan angkutan yang menunjukkan harga sebenarnya. Jangan bayar lebih dari itu.
duty-wait-contract = Jangan bayar apa pun sebelum kontrak kerja ditandatangani dan salinannya ada di tangan Anda.
duty-wait-permit = Jangan bayar apa pun sebelum visa atau izin kerja diberikan.
duty-wait-wage = Jangan bayar apa pun sebelum Anda menerima gaji bulan pertama.
duty-wait-arrival = Jangan bayar apa pun sebelum Anda tiba.
duty-wait-month = Bayar bulan demi bulan, setiap kali setelah bulan itu selesai, jangan pernah di muka.
duty-early = Yang diambil lebih awal dari itu harus dikembalikan seluruhnya.
duty-receipt = Minta kuitansi dengan jumlah dan tanggalnya.
duty-receipt-itemised = Minta kuitansi resmi yang menyebut setiap jumlah, untuk apa, dan tanggalnya.
duty-tax = Mungkin ada tambahan pajak. Minta supaya pajaknya ditulis terpisah di kuitansi.
duty-tax-percent = Mungkin ada tambahan pajak, paling banyak { $percent } persen. Minta supaya pajaknya ditulis terpisah di kuitansi.
duty-kept-back = Untuk ini paling banyak { $percent } persen dari gaji sebulan boleh dipotong.
duty-kept-back-nothing = Untuk ini gaji Anda tidak boleh dipotong sedikit pun.
duty-loan-rate = Bunga pinjaman untuk membayar biaya paling banyak { $percent } persen per tahun.
duty-loan-tied = Tidak seorang pun boleh memaksa Anda meminjam uang, atau menentukan Anda meminjam dari siapa.
duty-advance-arrival = Anda boleh membayar ini dulu. Uangnya harus dikembalikan kepada Anda dalam { $time } setelah Anda tiba: catat tanggalnya dan simpan tagihannya.
duty-advance-wage = Anda boleh membayar ini dulu. Uangnya harus dikembalikan kepada Anda dalam { $time } setelah gaji pertama Anda: catat tanggalnya dan simpan tagihannya.
duty-advance-charged = Anda boleh membayar ini dulu. Uangnya harus dikembalikan kepada Anda dalam { $time } setelah hari Anda membayar: catat tanggalnya dan simpan tagihannya.
time-days = { $count } hari
time-months = { $count } bulan
time-both = { $months } dan { $days }
duty-refund-all = Kalau pekerjaan berakhir lebih awal, semuanya harus dikembalikan kepada Anda.
duty-refund-percent = Kalau pekerjaan berakhir lebih awal, { $percent } persen darinya harus dikembalikan kepada Anda.
duty-refund-months = Kalau pekerjaan berakhir lebih awal, bagian untuk bulan-bulan yang belum dijalani harus dikembalikan kepada Anda.
duty-refund-within = Itu berlaku kalau pekerjaan berakhir dalam { $count } bulan.
duty-refund-only = Itu hanya berlaku kalau pekerjaan berakhir karena: { $reasons }.
duty-refund-not = Itu tidak berlaku kalau pekerjaan berakhir karena: { $reasons }.
duty-refund-interest = Ditambah bunga { $percent } persen per tahun.
duty-refund-days = Uang itu harus sampai kepada Anda paling lambat { $count } hari setelah pekerjaan berakhir.
duty-refund-receipt = Simpan kuitansinya sampai saat itu.
ended-no-fault = bukan kesalahan siapa pun
ended-worker-fault = kesalahan Anda sendiri
ended-employer-fault = kesalahan majikan
ended-force-majeure = keadaan di luar kuasa manusia (force majeure)
ended-completed = kontrak sudah selesai
