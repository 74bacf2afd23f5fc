### Senarai yang diterbitkan.

register-title = Daftar lesen
register-lead = { $count } lesen. Status pada { $day }.
download-csv = Muat turun sebagai CSV
download-json = Muat turun sebagai JSON
register-open-data = Data terbuka untuk alat anda sendiri
register-agency = Agensi
register-of = Lesen daripada
register-editions = Edisi
register-editions-what = Senarai dan sekatan yang sudah diputuskan pada satu tarikh, tidak berubah lagi dan ditandatangani, setiap satu dengan apa yang berubah.
register-follow = Ikuti perubahan dalam pembaca suapan (feed)
edition-number = Edisi { $number }
edition-not-signed = tidak ditandatangani
register-no-edition = Belum ada edisi yang diterbitkan.
register-not-here = Agensi yang tiada di sini mungkin ada dalam senarai yang tiada pada kami.
register-not-good = Ada lesen tidak bermaksud tawaran itu baik.
