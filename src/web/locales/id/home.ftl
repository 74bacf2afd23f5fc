home-title = Apakah agen ini berizin?
home-ask = Ketik apa yang ditunjukkan perekrut kepada Anda. Nama, nomor izin, telepon, atau halaman internet.
check-button = Periksa

## Jalan ke halaman lain.

way-fees = Mereka meminta uang dari saya
way-fees-does = Lihat apa yang boleh menurut hukum, dan apa yang terlalu banyak.
way-contracts = Mereka mengubah kontrak saya
way-contracts-does = Bandingkan kedua surat: apa yang lebih buruk, dan apa yang harus dilakukan.
way-register = Seluruh daftar
way-register-does = { $count } izin dengan statusnya hari ini, untuk dibaca atau diunduh.
way-register-empty = Belum ada agen dalam daftar.
way-verify = Mereka menunjukkan surat izin kepada saya
way-verify-does = Periksa kode di surat itu. Apakah asli, dan apakah masih berlaku?
way-law = Apa kata hukum
way-law-does = { $count } aturan tentang biaya dan kontrak, masing-masing dengan sumbernya.
way-law-empty = Belum ada aturan dalam buku.

good-to-know = Baik untuk diketahui
good-to-know-free = Memeriksa di sini gratis. Anda tidak perlu akun.
good-to-know-fee = Adanya izin tidak berarti tawarannya baik. Periksa juga biayanya.
good-to-know-unknown = Kalau kami tidak tahu, kami bilang tidak tahu.
way-complaints = Terjadi hal buruk
way-complaints-does = Ceritakan kepada kami, dengan atau tanpa nama Anda. Ikuti dengan kode.
