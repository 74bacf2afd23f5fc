home-title = Adakah agensi ini berlesen?
home-ask = Taip apa yang ejen tunjukkan kepada anda. Nama, nombor lesen, telefon atau halaman web.
check-button = Semak

## Jalan ke halaman lain.

way-fees = Mereka minta duit daripada saya
way-fees-does = Lihat apa yang dibenarkan undang-undang, dan apa yang terlalu banyak.
way-contracts = Mereka ubah kontrak saya
way-contracts-does = Bandingkan kedua-dua dokumen: apa yang lebih buruk, dan apa perlu dibuat.
way-register = Senarai penuh
way-register-does = { $count } lesen dengan statusnya hari ini, untuk dibaca atau dimuat turun.
way-register-empty = Belum ada agensi dalam daftar.
way-verify = Mereka tunjuk kertas lesen kepada saya
way-verify-does = Semak kod pada kertas itu. Tulenkah, dan masih terpakaikah?
way-law = Apa kata undang-undang
way-law-does = { $count } peraturan tentang bayaran dan kontrak, setiap satu dengan sumbernya.
way-law-empty = Belum ada peraturan dalam buku.

good-to-know = Elok diketahui
good-to-know-free = Semakan ini percuma. Anda tidak perlu akaun.
good-to-know-fee = Ada lesen tidak bermaksud tawaran itu baik. Semak bayarannya juga.
good-to-know-unknown = Apa yang kami tidak tahu, kami kata tidak tahu.
way-complaints = Sesuatu yang buruk berlaku
way-complaints-does = Beritahu kami, dengan atau tanpa nama anda. Ikutinya dengan kod.
