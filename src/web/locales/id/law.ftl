law-in-force = Berlaku
law-ended = Sudah tidak berlaku
law-unknown = Tidak diketahui untuk tanggal ini
law-not-yet = Belum berlaku
