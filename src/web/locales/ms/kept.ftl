kept-title = Tersimpan dalam telefon ini
kept-lead = Jawapan ini boleh dibuka tanpa internet.
kept-on = Disimpan pada { $day }. Mungkin sudah berubah sejak itu.
kept-no-network = Sekarang tiada sambungan internet. Halaman ini tiada dalam telefon anda.
kept-nothing = Telefon ini tidak menyimpan jawapan daripada kami.
kept-forget = Padamkan apa yang disimpan telefon ini
kept-forgotten = Telefon ini tidak lagi menyimpan jawapan daripada kami.
kept-history = Senarai halaman (sejarah) dalam pelayar web anda masih ada. Padamkan di sana.
