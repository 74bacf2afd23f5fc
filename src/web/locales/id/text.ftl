## Kata yang boleh dikirim pekerja.

text-words-help = BANTU, BANTUAN, TOLONG
text-words-fee = BIAYA, ONGKOS, TARIF
text-words-check = CEK, PERIKSA
text-words-code = KODE
text-words-language = BAHASA
text-words-stop = BERHENTI, UNREG, BATAL
text-words-start = MULAI, REG
text-words-tell = LAPOR, ADUAN, CERITA, LAPORAN
text-words-confirm = KONFIRMASI, PASTIKAN, KONFIRM

## Kata daftar tentang satu agen.

text-verdict-licensed = Per { $on }: berizin.
text-verdict-licensed-not-for-this = Per { $on }: izinnya bukan untuk pekerjaan ini.
text-verdict-conditional = Per { $on }: hanya dengan syarat tertentu.
text-verdict-suspended = Per { $on }: izin sedang dibekukan.
text-verdict-expired = Per { $on }: masa izin sudah habis.
text-verdict-revoked = Per { $on }: izin sudah dicabut.
text-verdict-surrendered = Per { $on }: izin sudah dikembalikan.
text-verdict-refused = Per { $on }: permohonan izin ditolak.
text-verdict-unknown-status = Per { $on }: status izin tidak diketahui.

## Bukan tentang satu agen tertentu.

text-verdict-did-you-mean = Per { $on }: namanya tidak persis sama.
text-verdict-several = Per { $on }: mungkin ada beberapa yang cocok.
text-verdict-look-alike = Per { $on }: tidak ditemukan, mungkin tiruan.
text-verdict-name-and-number-differ = Per { $on }: nomor ini milik nama lain.
text-verdict-not-found = Per { $on }: tidak ditemukan di sini.

text-send-number = Untuk memeriksa satu, kirim nomor izinnya.
text-and-more = Masih ada lagi.

## Apa yang harus dilakukan.

text-step-compare = Cocokkan nomor ini dengan surat mereka.
text-step-stop = Jangan bayar apa pun. Jangan tanda tangan.
text-step-ask = Tanya instansi pemberi izin sebelum bayar.
text-step-number = Minta nomor izinnya, kirim ke sini.

## Lebih banyak tentang agen.

text-by-phone = Nomor penelepon bisa dipalsukan. Telepon balik nomor itu.
text-namesake = Ada nama mirip tanpa izin yang berlaku: { $number }.
text-register-on = Daftar per { $on }.
text-more-at = Lengkapnya: { $site }

## Bolehkah jumlah ini diminta?

text-fee-too-much = Per { $on }: kelebihan paling sedikit { $sum }.
text-fee-not-allowed = Per { $on }: mereka tidak boleh meminta ini.
text-fee-cannot-say = Per { $on }: kami tidak bisa bilang apakah ini terlalu banyak.
text-fee-depends = Per { $on }: tergantung pekerjaan dan gaji Anda.
text-fee-conditions = Per { $on }: hanya dengan syarat tertentu.
text-fee-no-rule = Per { $on }: kami tidak tahu aturan untuk ini.
text-fee-within = Per { $on }: tidak di atas batas yang kami tahu.
text-fee-most = Paling banyak { $sum }.
text-fee-no-more = Jangan bayar lagi. Simpan semua surat.
text-fee-check-first = Kirim nomor izin agen sebelum Anda bayar.
text-fee-how = Kirim FEE, negara asal, negara kerja, dan jumlah, misalnya: FEE BD MY 300000

## Sampai di mana.

text-matter-step = Urusan Anda: langkah { $step } dari { $steps }. Jawaban berikut paling lambat { $on }.
text-matter-late = Urusan Anda: langkah { $step } dari { $steps }. Kami terlambat sejak { $on }.
text-matter-open = Urusan Anda: langkah { $step } dari { $steps }.
text-matter-closed = Urusan Anda sudah ditutup. Lihat lagi dengan kode Anda.
text-matter-news = Ada kabar. Buka dengan kode Anda.
text-code-unknown = Tidak ada yang cocok dengan kode ini. Periksa tiap huruf.
text-code-wait = Terlalu banyak kode salah. Tunggu satu jam.

## Cara pakai.

text-help-check = Kirim nomor izin atau nama.
text-help-fee = Biaya: kirim FEE BD MY 300000.
text-help-code = Kode Anda: kirim CODE dan kode itu.
text-help-tell = Untuk memberi tahu kami sesuatu: kirim TELL.
text-help-more = Kantor: HELP MY. Bahasa: LANG. Berhenti: STOP.
text-offices = Kantor:
text-no-office = Kami tidak tahu kantor di sana. Tanya kedutaan Anda.
text-language-now = Sekarang kami menulis dalam bahasa Indonesia.
text-languages = Kirim LANG dan salah satu dari ini: { $codes }
text-stopped = Kami tidak mengirim apa pun lagi. Kirim START untuk mulai lagi.
text-started = Kami menjawab Anda lagi. Kirim HELP untuk melihat caranya.
text-too-often = Terlalu banyak pesan. Tunggu satu jam, lalu coba lagi.

## Menu telepon.

text-menu-check = Agen
text-menu-fee = Biaya
text-menu-code = Kode saya
text-menu-tell = Beri tahu kami
text-menu-more = Bahasa, bantuan
text-menu-help = Bantuan
text-menu-language = Bahasa

## Pertanyaan menu.

text-ask-agency = Ketik nomor izin atau nama.
text-ask-home = Ketik kode telepon negara asal Anda, misalnya 880.
text-ask-work = Ketik kode telepon negara tempat kerja, misalnya 60.
text-ask-sum = Berapa yang mereka minta, dalam { $currency }?
text-ask-code = Ketik kode Anda: 8 huruf dan angka.
text-ask-code-keys = Hanya tombol angka: B itu 22, C itu 23, 7 itu 70.
text-ask-country = Ketik kode telepon negara tempat Anda berada, misalnya 60.
text-wrong-choice = Ini tidak ada dalam daftar. Dial ulang.
text-wrong-country = Kami tidak kenal kode telepon ini. Dial ulang.
text-wrong-sum = Ketik jumlahnya dengan angka, misalnya 300000.
text-tell-what = Tentang apa?
text-tell-fee = Biaya
text-tell-contract = Kontrak
text-tell-wages = Gaji
text-tell-unsafe = Keselamatan
text-tell-other = Lainnya
text-tell-digit = Kirim angkanya. STOP mengakhiri ini.
text-tell-who = Agen atau orang yang mana? Nama, nomor, atau telepon. Tidak tahu: 0
text-tell-sum = Kira-kira berapa uangnya, dalam { $currency }? Tidak tahu: 0
text-tell-sum-open = Kira-kira berapa uangnya? Misalnya 5000 BDT. Tidak tahu: 0
text-tell-kept = Catatan Anda kami simpan. Kode { $code }.
text-tell-until = Kami jawab paling lambat { $on }.
text-tell-keep = Catat kodenya. Hapus pesan ini.
text-confirmed = Telepon ini sudah dikonfirmasi. Pesan ini boleh dihapus.
text-confirm-unknown = Angka ini sekarang tidak bisa dipakai untuk konfirmasi. Minta angka baru di halaman itu.
