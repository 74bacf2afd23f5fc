law-in-force = Berkuat kuasa
law-ended = Sudah tidak berkuat kuasa
law-unknown = Tidak diketahui bagi tarikh ini
law-not-yet = Belum berkuat kuasa
