### Daftar yang diterbitkan.

register-title = Daftar izin
register-lead = { $count } izin. Status pada { $day }.
download-csv = Unduh sebagai CSV
download-json = Unduh sebagai JSON
register-open-data = Data terbuka untuk alat Anda sendiri
register-agency = Agen
register-of = Izin dari
register-editions = Edisi
register-editions-what = Daftar dan sanksi yang sudah diputuskan pada satu tanggal, tidak berubah lagi dan ditandatangani, masing-masing dengan apa yang berubah.
register-follow = Ikuti perubahannya di pembaca feed
edition-number = Edisi { $number }
edition-not-signed = tidak ditandatangani
register-no-edition = Belum ada edisi yang diterbitkan.
register-not-here = Agen yang tidak ada di sini mungkin ada dalam daftar yang tidak kami miliki.
register-not-good = Adanya izin tidak berarti tawarannya baik.
