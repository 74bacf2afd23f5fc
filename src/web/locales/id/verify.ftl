verify-no-proof = Ini bukan bukti adanya izin
verify-no-longer = Surat ini sudah tidak berlaku
verify-run-out = Masa izin di surat ini sudah habis
verify-genuine-unknown = Asli pada tanggalnya; keadaan hari ini tidak diketahui
verify-cannot = Kami tidak bisa memeriksanya tanpa sambungan internet

## Halamannya.

verify-title = Apakah surat izin ini asli?
verify-lead = Pindai kode di surat itu dengan HP. Tempel di sini teks panjang yang keluar.
verify-a-paper = Surat izin
verify-kicker-offline = Surat izin, diperiksa tanpa sambungan internet
verify-private = Yang Anda tempel diperiksa lalu dilupakan: tidak ada dalam alamat halaman atau catatan mana pun.
verify-field = Teks dari kode
verify-check = Periksa
verify-scan = Pindai dengan kamera
verify-close = Tutup kamera
verify-camera = Yang terlihat kamera
verify-another = Surat lain
verify-check-paper = Periksa surat izin
verify-register-of = Apa kata daftar tentang { $name } hari ini
register-says-today = Apa kata daftar hari ini
verify-not-person = Apakah orang yang menunjukkan surat ini bekerja untuk agen itu: siapa pun bisa menyalin kode.
verify-not-later = Apa yang terjadi setelah tanggal surat itu, kecuali kalau daftarnya ada pada kami: kalau begitu, yang menentukan adalah daftar, bukan surat.
verify-offline = Setelah dibuka, halaman ini juga bisa dipakai tanpa sambungan internet, kalau peramban mengizinkan. Maka halaman ini memeriksa siapa yang menandatangani surat itu, dan dari daftar terakhir yang tersimpan, apakah surat itu sudah ditarik kembali.

## Mengapa kami bilang begitu.

verify-signed = Surat ini ditandatangani dengan kunci digital instansi pemberi izin, dan tidak ada yang mengubahnya.
verify-no-list = Tidak ada daftar yang menunjukkan apakah surat ini masih berlaku.
verify-counts = Menurut edisi { $edition } dari daftar, surat ini berlaku.
verify-not-by-list = Menurut edisi { $edition } dari daftar, pemegangnya sudah tidak boleh bekerja sebagai agen, atau sudah tidak tercatat.
verify-old = Surat ini sudah { $days } hari: minta yang lebih baru.
verify-list-day = Daftar terbaru yang tersimpan di sini bertanggal { $day }.
verify-not-asked = Daftar tidak bisa ditanyai: tidak ada sambungan internet. Apa kata daftar hari ini tidak diketahui.
verify-other-name = Dalam daftar hari ini nomor ini tercatat atas nama lain: tanyakan ke instansi pemberi izin.
verify-register-says = Kata daftar hari ini: { $status }.
verify-not-in-register = Nomor ini tidak ada dalam daftar yang kami pegang hari ini.
verify-fault-form = Ini bukan compact JSON Web Signature.
verify-fault-algorithm = Algoritmanya bukan EdDSA.
verify-fault-claims = Yang ditandatangani bukan tentang izin.
verify-fault-strange-key = Ini ditandatangani dengan kunci yang tidak termasuk kunci instansi pemberi izin, sejauh yang diketahui di sini.
verify-fault-forged = Tanda tangannya salah: ada yang mengubahnya atau membuat-buatnya.
verify-fault-key-at-rest = Ini ditandatangani dengan kunci yang tidak dipakai untuk menandatangani pada tanggal surat itu.

## Apa yang tertulis di surat.

paper-says = Yang tertulis di surat
paper-name = Nama
paper-licence = Izin
licence-number = Nomor izin
paper-issued = Dikeluarkan
paper-issued-on = { $day }, edisi { $edition }: setelah tanggal ini surat ini tidak membuktikan apa pun
paper-for-work-in = Untuk kerja di

## Surat keterangan izin, untuk dicetak.

certificate-title = Surat keterangan untuk { $name }
certificate-held = Memegang izin pada { $day }, menurut daftar { $authority }.
certificate-status = Status pada tanggal itu
certificate-last-day = Hari terakhir izin
certificate-not-limited = tidak dibatasi, atau tidak disebutkan
edition = Edisi
certificate-code = Kode untuk memeriksa surat keterangan ini
certificate-scan = Pindai, lalu periksa di { $address } di situs ini.
certificate-proves = Setelah { $day } surat ini tidak membuktikan apa pun: izin bisa dibekukan kapan saja. Periksa daftar, atau minta surat yang lebih baru.
certificate-text = Teks dari kode

## Keterangan bertanggal tentang izin, untuk dicetak.

evidence-title = { $licence } pada { $day }: { $status }
evidence-statement = Keterangan dari daftar
evidence-printed = dicetak { $day }
evidence-licence-of = Izin milik
evidence-issued-by = Dikeluarkan oleh
evidence-unsaid = daftar tidak menyebutkan
evidence-asked = Yang ditanyakan
evidence-question = Bagaimana izin ini pada { $day }, menurut yang diketahui pada { $known }?
evidence-on = pada { $day }, menurut yang diketahui pada { $known }
evidence-events = Kejadian yang sudah diketahui waktu itu
evidence-what = Apa, atas dasar apa
evidence-effect = Berlaku
evidence-decided-published = Diputuskan, diterbitkan
evidence-decided = Diputuskan
evidence-known = Diketahui
evidence-decides = menentukan
from-to = { $from } sampai { $to }
evidence-published = diterbitkan { $day }
evidence-more = Ada { $count } kejadian lebih lama yang ada dalam daftar dan tidak di lembar ini.
evidence-none = Waktu itu tidak ada kejadian yang diketahui tentang izin ini. Itu tidak sama dengan catatan yang bersih.
evidence-sources = Sumber
evidence-source = { $name }, tanggal { $day }; dimasukkan pada { $taken } sebagai nomor { $number }.
evidence-source-no-day = { $name }, tanpa tanggal sendiri; dimasukkan pada { $taken } sebagai nomor { $number }.
evidence-no-source = Tidak ada daftar pada kami yang menyebut izin ini.
evidence-how = Bagaimana ini dihitung, dan apa yang tidak dikatakannya
evidence-how-status = Status pada suatu tanggal hanya ditentukan oleh kejadian yang sudah diketahui pada tanggal pengetahuan itu: pemberian atau perpanjangan terakhir yang mencakup tanggal itu, kecuali ada kejadian yang sedang berlaku yang mengakhiri, membekukan, atau memberinya syarat. Izin berlaku sampai akhir hari terakhirnya. Sanksi yang ditunda atau dibatalkan tidak berlaku; sanksi yang sedang dalam banding tetap berlaku.
evidence-how-not = Ini keterangan dari daftar. Ini tidak mengatakan bahwa seseorang bekerja untuk agen ini, bahwa suatu tawaran baik, atau apa yang terjadi setelah tanggal-tanggal di atas. Ini bukan keputusan, dan tidak ditandatangani: cocokkan dengan alamat di bawah.
evidence-address = Alamat:
