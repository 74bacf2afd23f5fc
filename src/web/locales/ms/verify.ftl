verify-no-proof = Ini bukan bukti adanya lesen
verify-no-longer = Kertas ini tidak terpakai lagi
verify-run-out = Lesen pada kertas ini sudah tamat tempoh
verify-genuine-unknown = Tulen pada tarikhnya; keadaan hari ini tidak diketahui
verify-cannot = Kami tidak dapat menyemaknya tanpa sambungan internet

## Halaman.

verify-title = Adakah kertas lesen ini tulen?
verify-lead = Imbas kod pada kertas itu dengan telefon. Tampal di sini teks panjang yang keluar.
verify-a-paper = Kertas lesen
verify-kicker-offline = Kertas lesen, disemak tanpa sambungan internet
verify-private = Apa yang anda tampal disemak lalu dilupakan: tiada dalam mana-mana alamat halaman atau catatan.
verify-field = Teks daripada kod
verify-check = Semak
verify-scan = Imbas dengan kamera
verify-close = Tutup kamera
verify-camera = Apa yang kamera nampak
verify-another = Kertas lain
verify-check-paper = Semak kertas lesen
verify-register-of = Apa kata daftar tentang { $name } hari ini
register-says-today = Apa kata daftar hari ini
verify-not-person = Sama ada orang yang menunjukkan kertas ini bekerja untuk agensi itu: sesiapa pun boleh menyalin kod.
verify-not-later = Apa yang berlaku selepas tarikh kertas itu, kecuali kalau daftar ada pada kami: kalau begitu, yang menentukan ialah daftar, bukan kertas.
verify-offline = Selepas dibuka, halaman ini juga boleh digunakan tanpa sambungan internet, kalau pelayar web membenarkannya. Ketika itu ia menyemak siapa yang menandatangani kertas itu, dan mengikut senarai terakhir yang disimpan, sama ada kertas itu sudah ditarik balik.

## Mengapa kami kata begitu.

verify-signed = Kertas ini ditandatangani dengan kunci digital pihak berkuasa, dan tiada sesiapa mengubahnya.
verify-no-list = Tiada senarai yang menyatakan sama ada kertas ini masih terpakai.
verify-counts = Mengikut edisi { $edition } daftar, kertas ini terpakai.
verify-not-by-list = Mengikut edisi { $edition } daftar, pemegangnya tidak boleh beroperasi lagi, atau tidak disenaraikan lagi.
verify-old = Kertas ini sudah { $days } hari: minta yang lebih baru.
verify-list-day = Senarai terbaru yang disimpan di sini bertarikh { $day }.
verify-not-asked = Daftar tidak dapat ditanya: tiada sambungan internet. Apa kata daftar hari ini tidak diketahui.
verify-other-name = Dalam daftar hari ini nombor ini tercatat atas nama lain: tanya pihak berkuasa.
verify-register-says = Kata daftar hari ini: { $status }.
verify-not-in-register = Nombor ini tiada dalam daftar yang ada pada kami hari ini.
verify-fault-form = Ini bukan compact JSON Web Signature.
verify-fault-algorithm = Algoritmanya bukan EdDSA.
verify-fault-claims = Apa yang ditandatangani bukan tentang lesen.
verify-fault-strange-key = Ini ditandatangani dengan kunci yang bukan antara kunci pihak berkuasa, setakat yang diketahui di sini.
verify-fault-forged = Tandatangannya salah: ada orang mengubahnya atau mereka-rekanya.
verify-fault-key-at-rest = Ini ditandatangani dengan kunci yang tidak digunakan untuk menandatangani pada tarikh kertas itu.

## Apa yang tertulis pada kertas.

paper-says = Apa yang tertulis pada kertas
paper-name = Nama
paper-licence = Lesen
licence-number = Nombor lesen
paper-issued = Dikeluarkan
paper-issued-on = { $day }, edisi { $edition }: selepas tarikh ini kertas ini tidak membuktikan apa-apa
paper-for-work-in = Untuk kerja di

## Sijil lesen, untuk dicetak.

certificate-title = Sijil untuk { $name }
certificate-held = Memegang lesen pada { $day }, mengikut daftar { $authority }.
certificate-status = Status pada tarikh itu
certificate-last-day = Hari terakhir lesen
certificate-not-limited = tiada had, atau tidak dinyatakan
edition = Edisi
certificate-code = Kod untuk menyemak sijil ini
certificate-scan = Imbas, dan semak di { $address } di laman ini.
certificate-proves = Selepas { $day } kertas ini tidak membuktikan apa-apa: lesen boleh digantung pada bila-bila masa. Semak daftar, atau minta kertas yang lebih baru.
certificate-text = Teks daripada kod

## Kenyataan bertarikh tentang lesen, untuk dicetak.

evidence-title = { $licence } pada { $day }: { $status }
evidence-statement = Kenyataan daftar
evidence-printed = dicetak { $day }
evidence-licence-of = Lesen milik
evidence-issued-by = Dikeluarkan oleh
evidence-unsaid = daftar tidak menyatakan
evidence-asked = Yang ditanya
evidence-question = Bagaimana lesen ini pada { $day }, setakat yang diketahui pada { $known }?
evidence-on = pada { $day }, setakat yang diketahui pada { $known }
evidence-events = Kejadian yang sudah diketahui ketika itu
evidence-what = Apa, atas alasan apa
evidence-effect = Berkuat kuasa
evidence-decided-published = Diputuskan, diterbitkan
evidence-decided = Diputuskan
evidence-known = Diketahui
evidence-decides = menentukan
from-to = { $from } hingga { $to }
evidence-published = diterbitkan { $day }
evidence-more = Ada { $count } kejadian lebih lama yang ada dalam daftar dan tiada pada kertas ini.
evidence-none = Ketika itu tiada kejadian yang diketahui tentang lesen ini. Itu tidak sama dengan rekod yang bersih.
evidence-sources = Sumber
evidence-source = { $name }, bertarikh { $day }; dimasukkan pada { $taken } sebagai nombor { $number }.
evidence-source-no-day = { $name }, tanpa tarikh sendiri; dimasukkan pada { $taken } sebagai nombor { $number }.
evidence-no-source = Tiada senarai pada kami yang menyebut lesen ini.
evidence-how = Bagaimana ini dikira, dan apa yang tidak dinyatakannya
evidence-how-status = Status pada sesuatu tarikh hanya ditentukan oleh kejadian yang sudah diketahui pada tarikh pengetahuan itu: pemberian atau pembaharuan terakhir yang meliputi tarikh itu, kecuali kalau ada kejadian yang sedang berkuat kuasa yang menamatkan, menggantung atau mengenakan syarat padanya. Lesen sah hingga akhir hari terakhirnya. Sekatan yang ditangguhkan atau dibatalkan tidak berkuat kuasa; sekatan yang sedang dirayu tetap berkuat kuasa.
evidence-how-not = Ini kenyataan daftar. Ia tidak menyatakan bahawa seseorang bekerja untuk agensi ini, bahawa sesuatu tawaran itu baik, atau apa yang berlaku selepas tarikh di atas. Ini bukan keputusan, dan tidak ditandatangani: bandingkan dengan alamat di bawah.
evidence-address = Alamat:
