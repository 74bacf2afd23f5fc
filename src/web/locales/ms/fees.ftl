fees-title = Bolehkah mereka minta ini daripada saya?
fees-lead = Beritahu kami ke mana anda pergi dan apa yang mereka minta. Kosongkan apa yang anda tidak tahu.

## Borang.

fees-the-way = Laluan
field-origin = Saya berasal dari
field-destination = Saya akan bekerja di
fees-what-asked = Apa yang mereka minta
field-money-for = Duit untuk
field-and-for = Dan untuk
field-how-much = Berapa
fees-the-job = Kerja
field-job = Kerja
field-job-hint = Kosongkan kalau kerja anda tiada di sini
field-months = Tempoh kontrak (bulan)
field-months-hint = Dua tahun ialah 24
field-wage = Gaji yang dijanjikan
field-period = Untuk setiap
period-month = bulan
period-week = minggu
period-day = hari
period-hour = jam
period-year = tahun
field-sex = Saya
field-sex-hint = Sesetengah undang-undang memerlukannya
sex-F = perempuan
sex-M = lelaki
sex-X = lain-lain
field-contract-day = Tarikh kontrak
field-contract-day-hint = Kosong bermakna hari ini
fees-show = Tunjukkan apa yang dibenarkan undang-undang
fees-change = Ubah soalan

## Soalan dalam perkataan.

fees-question = { $parts }
fees-way = { $origin } ke { $destination }
wage-each-month = { $wage } sebulan
wage-each-week = { $wage } seminggu
wage-each-day = { $wage } sehari
wage-each-hour = { $wage } sejam
wage-each-year = { $wage } setahun
fees-months = { $count } bulan

## Jawapan sebagai tajuk.

fees-too-much = Mereka minta terlalu banyak
fees-not-allowed = Mereka tidak boleh minta ini
fees-cannot-say = Kami tidak dapat pastikan sama ada ini terlalu banyak
fees-depends = Bergantung pada perkara yang belum anda nyatakan
fees-conditions = Hanya dengan syarat: baca setiap jawapan
fees-no-rule = Kami tidak tahu peraturan untuk ini
fees-within = Tidak melebihi had yang kami tahu
fees-limits = Inilah had yang kami tahu

## Berapa yang terlalu banyak.

too-much = Terlalu banyak: { $sums }.
too-much-at-least = Terlalu banyak: sekurang-kurangnya { $sums }.
too-much-in-all = Semuanya lebih kurang { $sums }.
owed-back = Kalau anda sudah bayar, wang itu mesti dipulangkan kepada anda.
too-much-by = Terlebih { $sum }
too-much-together = { $names } bersama-sama: terlebih { $sum }
fees-fill-in = Untuk jawapan yang tepat, beritahu kami juga: { $facts }.
fees-fact-job = kerja itu
fees-fact-sex = sama ada anda perempuan atau lelaki
fees-fact-wage = gajinya
fees-fact-months = tempoh kontrak dalam bulan
fees-fill-it-in = Isi sekarang

## Satu demi satu.

fees-law-says = Apa kata undang-undang
fees-asked-for = Apa yang mereka minta daripada anda
fees-asked = diminta { $sums }
fees-may-they = Bolehkah mereka?
may-no = Tidak, sedikit pun tidak boleh
may-at-most = Paling banyak { $sum }
may-at-most-perhaps-less = Paling banyak { $sum }, mungkin kurang
may-up-to-unknown = Hanya sampai had tertentu yang kami tidak dapat kira
may-at-cost = Hanya harga sebenar, dengan dokumen yang membuktikannya
may-advance = Hanya bayar dahulu: wang itu mesti dipulangkan kepada anda
may-yes = Ya, boleh
may-unknown = Kami tidak tahu
fees-together = semuanya bersama-sama
fees-one-limit = Ini satu had untuk beberapa caj bersama-sama.
fees-and-more = dan { $count } lagi
fees-others = Apa kata undang-undang tentang caj lain

## Penerima lain.

taker-agency-in = agensi di { $place }
taker-employer = majikan
payee-no = Kalau { $who } yang mengambil wang ini: tiada apa-apa boleh diminta daripada anda.
payee-at-most = Kalau { $who } yang mengambil wang ini: paling banyak { $sum }.
payee-up-to = Kalau { $who } yang mengambil wang ini: hanya sampai had tertentu.
payee-at-cost = Kalau { $who } yang mengambil wang ini: hanya harga sebenar.
payee-advance = Kalau { $who } yang mengambil wang ini: hanya bayar dahulu, wang itu mesti dipulangkan kepada anda.
payee-yes = Kalau { $who } yang mengambil wang ini: boleh.
payee-unknown = Kalau { $who } yang mengambil wang ini: kami tidak tahu.

## Sejauh mana pasti.

sure-binding = Pasti: undang-undang yang mengikat menyatakan begitu.
sure-binding-others = Pasti: undang-undang yang mengikat menyatakan begitu. Sumber yang hanya memberi nasihat menyatakan lain.
sure-disagree = Undang-undang yang mengikat berbeza ({ $places }). Kami tunjukkan yang lebih ketat; setiap satu terpakai bagi mereka yang diikatnya.
sure-depends = Belum pasti: bergantung pada perkara yang belum anda nyatakan.
sure-advice = Tidak pasti: tiada undang-undang mengikat yang kami tahu tentang ini. “{ $law }” hanya memberi nasihat, kerana { $why }.
sure-unknown = Tidak diketahui: tiada undang-undang yang kami tahu tentang ini.
sure-less = Berapa banyak tidak pasti: mungkin ada had yang lebih rendah.

## Apa lagi yang perlu diketahui.

fees-depends-on = Ini bergantung pada perkara yang belum anda nyatakan: { $facts }.
fees-open-for-some = Bagi sesetengah perkara yang belum anda nyatakan, ini tidak dapat dinilai. Isi apa yang anda tahu supaya jawapan lebih pasti.
fees-never-lawful = Had untuk semua caj bersama-sama tidak menjadikan yang satu ini sah. Mengikut piawaian antarabangsa, tiada sesiapa boleh memintanya: laporkan.
fees-without-paper = Apa-apa jumlah hanya sah dengan dokumen yang disebut di bahagian “Apa yang perlu anda minta”. Selagi dokumen itu tidak ditunjukkan, semuanya terlalu banyak.
fees-arguable = Boleh dipertikaikan: “{ $law }” melarang ini di negara asal kalau negara tempat kerja melarangnya. Undang-undang { $place } memang melarangnya, tetapi senarai pihak pengawal selia tidak menyebut negara itu. Tanya dahulu sebelum anda bayar.

## Apa perlu dibuat.

fees-step-no-more = Jangan bayar lebih daripada yang undang-undang benarkan mereka minta.
fees-step-owed-back = Simpan semua dokumen dan resit. Kalau anda sudah bayar, apa yang terlebih mesti dipulangkan.
fees-step-report = Laporkan apa yang mereka minta kepada pejabat yang disebut di bawah.
fees-step-fill-in = Isi apa yang anda tahu: jawapan jadi tepat.
fees-step-ask = Tanya pejabat yang disebut di bawah sebelum anda bayar.
fees-step-list = Minta senarai bertulis yang menyebut setiap perkara dan setiap jumlah.
fees-step-licensed = Semak sama ada agensi itu berlesen sebelum anda bayar.

## Apa yang perlu diminta.

ask-for = Apa yang perlu anda minta
ask-contract-first = Baca kontrak dan dapatkan salinan anda sendiri sebelum anda bayar apa-apa.
ask-pay-by-bank = Kalau boleh, bayar melalui bank. Simpan resit dengan nama dan nombor lesen agensi, jumlahnya, untuk apa, dan tarikhnya.
ground-for = Untuk { $names }:
ground-for-more = Untuk { $names } dan { $count } lagi:
ground-advises = Ini hanya nasihat.
ground-perhaps = Ini mungkin terpakai bagi anda: bergantung pada perkara yang belum anda nyatakan.

## Apa yang tidak diketahui.

fees-no-binding-rule = Kami tidak tahu apa-apa peraturan mengikat dari { $place } tentang caj kepada pekerja di laluan ini pada tarikh ini.
fees-no-rule-for = Kami tidak tahu apa-apa peraturan bagi laluan ini tentang: { $item }.
fees-no-rate = Kami tidak tahu kadar tukaran pada { $day } untuk { $pairs }. Kami tidak meneka.
fees-unknown-is-not-yes = “Kami tidak tahu” tidak bermaksud “ya”. Tanya pejabat kerajaan sebelum anda bayar.
fees-not-licence = Sama ada agensi itu berlesen.
fees-check-licence = Semak itu juga
fees-not-contract = Sama ada dokumen yang baru lebih buruk daripada yang pertama.

## Asas jawapan.

fees-rates = Kadar tukaran: { $rates }.
fees-rate = { $rate } pada { $day } ({ $source })
fees-rate-no-source = { $rate } pada { $day } (sumber tidak dinyatakan)
fees-law-as-of = Undang-undang setakat { $day }.
fees-keep = Simpan atau hantar jawapan ini
fees-keep-what = Alamat ini menunjukkannya semula untuk tarikh yang sama. Boleh dicetak di atas satu helai kertas.

## Apa yang perlu diminta, satu demi satu.

two-sentences = { $first } { $second }
duty-without-nothing = Tanpa itu, tiada apa-apa boleh diminta.
duty-paper-refusal = Minta lihat surat majikan yang enggan membayar, dan simpan salinannya.
duty-paper-approval = Minta surat kelulusan kementerian untuk caj ini, dan catat nombornya.
duty-paper-foreign-agency = Minta dokumen yang menunjukkan bahawa agensi di luar negara tidak membayarnya.
duty-service-received = Bayar hanya untuk perkhidmatan yang benar-benar sudah anda terima, dan tanya perkhidmatan yang mana.
duty-bill = Minta bil daripada pejabat, klinik atau syarikat pengangkutan yang menunjukkan harga sebenar. Jangan bayar lebih daripada itu.
duty-wait-contract = Jangan bayar apa-apa sebelum kontrak kerja ditandatangani dan salinannya ada di tangan anda.
duty-wait-permit = Jangan bayar apa-apa sebelum visa atau permit kerja diluluskan.
duty-wait-wage = Jangan bayar apa-apa sebelum anda terima gaji bulan pertama.
duty-wait-arrival = Jangan bayar apa-apa sebelum anda tiba.
duty-wait-month = Bayar bulan demi bulan, selepas setiap bulan habis, jangan sekali-kali bayar pendahuluan.
duty-early = Apa yang diambil lebih awal daripada itu mesti dipulangkan semuanya.
duty-receipt = Minta resit dengan jumlah dan tarikhnya.
duty-receipt-itemised = Minta resit rasmi yang menyebut setiap jumlah, untuk apa, dan tarikhnya.
duty-tax = Mungkin ada cukai tambahan. Minta supaya cukai itu ditulis berasingan dalam resit.
duty-tax-percent = Mungkin ada cukai tambahan, paling banyak { $percent } peratus. Minta supaya cukai itu ditulis berasingan dalam resit.
duty-kept-back = Untuk ini paling banyak { $percent } peratus daripada gaji sebulan boleh dipotong.
duty-kept-back-nothing = Untuk ini gaji anda tidak boleh dipotong sedikit pun.
duty-loan-rate = Faedah pinjaman yang diambil untuk bayaran seperti ini paling banyak { $percent } peratus setahun.
duty-loan-tied = Tiada sesiapa boleh memaksa anda meminjam wang, atau menentukan anda pinjam daripada siapa.
duty-advance-arrival = Anda boleh bayar ini dahulu. Wang itu mesti dipulangkan kepada anda dalam { $time } selepas anda tiba: catat tarikhnya dan simpan bilnya.
duty-advance-wage = Anda boleh bayar ini dahulu. Wang itu mesti dipulangkan kepada anda dalam { $time } selepas gaji pertama anda: catat tarikhnya dan simpan bilnya.
duty-advance-charged = Anda boleh bayar ini dahulu. Wang itu mesti dipulangkan kepada anda dalam { $time } selepas hari anda bayar: catat tarikhnya dan simpan bilnya.
time-days = { $count } hari
time-months = { $count } bulan
time-both = { $months } dan { $days }
duty-refund-all = Kalau kerja tamat lebih awal, semuanya mesti dipulangkan kepada anda.
duty-refund-percent = Kalau kerja tamat lebih awal, { $percent } peratus daripadanya mesti dipulangkan kepada anda.
duty-refund-months = Kalau kerja tamat lebih awal, bahagian untuk bulan yang belum dijalani mesti dipulangkan kepada anda.
duty-refund-within = Itu terpakai kalau kerja tamat dalam tempoh { $count } bulan.
duty-refund-only = Itu hanya terpakai kalau kerja tamat kerana: { $reasons }.
duty-refund-not = Itu tidak terpakai kalau kerja tamat kerana: { $reasons }.
duty-refund-interest = Ditambah faedah { $percent } peratus setahun.
duty-refund-days = Wang itu mesti sampai kepada anda selewat-lewatnya { $count } hari selepas kerja tamat.
duty-refund-receipt = Simpan resit itu sampai ketika itu.
ended-no-fault = bukan salah sesiapa
ended-worker-fault = salah anda sendiri
ended-employer-fault = salah majikan
ended-force-majeure = keadaan di luar kawalan manusia (force majeure)
ended-completed = kontrak sudah cukup tempoh
