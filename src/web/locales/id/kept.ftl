kept-title = Tersimpan di HP ini
kept-lead = Jawaban ini bisa dibuka tanpa internet.
kept-on = Disimpan { $day }. Sejak itu mungkin sudah berubah.
kept-no-network = Sekarang tidak ada sambungan internet. Halaman ini tidak ada di HP Anda.
kept-nothing = HP ini tidak menyimpan jawaban dari kami.
kept-forget = Hapus yang disimpan HP ini
kept-forgotten = HP ini tidak lagi menyimpan jawaban dari kami.
kept-history = Daftar halaman (riwayat) di browser Anda tetap ada. Hapus di sana.
