## Perkataan yang boleh dihantar oleh pekerja.

text-words-help = BANTU, BANTUAN, TOLONG
text-words-fee = BAYARAN, YURAN, CAJ
text-words-check = SEMAK, PERIKSA, CEK
text-words-code = KOD
text-words-language = BAHASA
text-words-stop = BERHENTI, HENTI, BATAL
text-words-start = MULA, MULAKAN
text-words-tell = LAPOR, ADUAN, ADU, CERITA
text-words-confirm = SAHKAN, PASTIKAN, PENGESAHAN

## Kata daftar tentang satu agensi.

text-verdict-licensed = Setakat { $on }: berlesen.
text-verdict-licensed-not-for-this = Setakat { $on }: lesennya bukan untuk kerja ini.
text-verdict-conditional = Setakat { $on }: hanya dengan syarat tertentu.
text-verdict-suspended = Setakat { $on }: lesen digantung.
text-verdict-expired = Setakat { $on }: lesen sudah tamat tempoh.
text-verdict-revoked = Setakat { $on }: lesen sudah ditarik balik.
text-verdict-surrendered = Setakat { $on }: lesen sudah diserahkan balik.
text-verdict-refused = Setakat { $on }: permohonan lesen ditolak.
text-verdict-unknown-status = Setakat { $on }: status lesen tidak diketahui.

## Bukan tentang satu agensi sahaja.

text-verdict-did-you-mean = Setakat { $on }: namanya tidak betul-betul sama.
text-verdict-several = Setakat { $on }: mungkin ada beberapa yang sepadan.
text-verdict-look-alike = Setakat { $on }: tidak dijumpai, mungkin tiruan.
text-verdict-name-and-number-differ = Setakat { $on }: nombor ini milik nama lain.
text-verdict-not-found = Setakat { $on }: tidak dijumpai di sini.

text-send-number = Untuk semak satu, hantar nombor lesennya.
text-and-more = Ada lagi.

## Apa perlu dibuat.

text-step-compare = Bandingkan nombor ini dengan dokumen mereka.
text-step-stop = Jangan bayar apa-apa. Jangan tandatangan.
text-step-ask = Tanya pihak berkuasa sebelum bayar.
text-step-number = Minta nombor lesennya, hantar ke sini.

## Lagi tentang agensi.

text-by-phone = Nombor pemanggil boleh dipalsukan. Telefon balik nombor itu.
text-namesake = Ada nama serupa tanpa lesen yang sah: { $number }.
text-register-on = Daftar setakat { $on }.
text-more-at = Lagi: { $site }

## Bolehkah jumlah ini diminta?

text-fee-too-much = Setakat { $on }: terlebih sekurang-kurangnya { $sum }.
text-fee-not-allowed = Setakat { $on }: mereka tidak boleh minta ini.
text-fee-cannot-say = Setakat { $on }: kami tidak dapat kata sama ada ini terlalu banyak.
text-fee-depends = Setakat { $on }: bergantung pada kerja dan gaji anda.
text-fee-conditions = Setakat { $on }: hanya dengan syarat tertentu.
text-fee-no-rule = Setakat { $on }: kami tidak tahu peraturan untuk ini.
text-fee-within = Setakat { $on }: tidak melebihi had yang kami tahu.
text-fee-most = Paling banyak { $sum }.
text-fee-no-more = Jangan bayar lagi. Simpan semua dokumen.
text-fee-check-first = Hantar nombor lesen agensi sebelum anda bayar.
text-fee-how = Hantar FEE, negara asal, negara kerja dan jumlah, contohnya: FEE BD MY 300000

## Di mana kedudukannya.

text-matter-step = Urusan anda: langkah { $step } daripada { $steps }. Jawapan seterusnya selewat-lewatnya { $on }.
text-matter-late = Urusan anda: langkah { $step } daripada { $steps }. Kami lewat sejak { $on }.
text-matter-open = Urusan anda: langkah { $step } daripada { $steps }.
text-matter-closed = Urusan anda sudah ditutup. Lihat lagi dengan kod anda.
text-matter-news = Ada berita. Buka dengan kod anda.
text-code-unknown = Tiada yang sepadan dengan kod ini. Semak setiap huruf.
text-code-wait = Terlalu banyak kod salah. Tunggu sejam.

## Cara guna.

text-help-check = Hantar nombor lesen atau nama.
text-help-fee = Bayaran: hantar FEE BD MY 300000.
text-help-code = Kod anda: hantar CODE dan kod itu.
text-help-tell = Untuk memberitahu kami sesuatu: hantar TELL.
text-help-more = Pejabat: HELP MY. Bahasa: LANG. Berhenti: STOP.
text-offices = Pejabat:
text-no-office = Kami tidak tahu pejabat di sana. Tanya kedutaan anda.
text-language-now = Sekarang kami tulis dalam bahasa Melayu.
text-languages = Hantar LANG dan salah satu daripada ini: { $codes }
text-stopped = Kami tidak hantar apa-apa lagi. Hantar START untuk mula semula.
text-started = Kami jawab anda semula. Hantar HELP untuk lihat caranya.
text-too-often = Terlalu banyak mesej. Tunggu sejam, kemudian cuba lagi.

## Menu telefon.

text-menu-check = Agensi
text-menu-fee = Bayaran
text-menu-code = Kod saya
text-menu-tell = Beritahu kami
text-menu-more = Bahasa, bantuan
text-menu-help = Bantuan
text-menu-language = Bahasa

## Soalan menu.

text-ask-agency = Taip nombor lesen atau nama.
text-ask-home = Taip kod telefon negara asal anda, contohnya 880.
text-ask-work = Taip kod telefon negara tempat kerja, contohnya 60.
text-ask-sum = Berapa yang mereka minta, dalam { $currency }?
text-ask-code = Taip kod anda: 8 huruf dan angka.
text-ask-code-keys = Kekunci nombor sahaja: B ialah 22, C ialah 23, 7 ialah 70.
text-ask-country = Taip kod telefon negara tempat anda berada, contohnya 60.
text-wrong-choice = Ini tiada dalam senarai. Dail semula.
text-wrong-country = Kami tidak kenal kod telefon ini. Dail semula.
text-wrong-sum = Taip jumlah dalam angka, contohnya 300000.
text-tell-what = Tentang apa?
text-tell-fee = Bayaran
text-tell-contract = Kontrak
text-tell-wages = Gaji
text-tell-unsafe = Keselamatan
text-tell-other = Lain-lain
text-tell-digit = Hantar angkanya. STOP menamatkan ini.
text-tell-who = Agensi atau orang yang mana? Nama, nombor atau telefon. Tidak tahu: 0
text-tell-sum = Lebih kurang berapa wangnya, dalam { $currency }? Tidak tahu: 0
text-tell-sum-open = Lebih kurang berapa wangnya? Contohnya 5000 BDT. Tidak tahu: 0
text-tell-kept = Catatan anda kami simpan. Kod { $code }.
text-tell-until = Kami jawab selewatnya { $on }.
text-tell-keep = Tulis kod itu. Padam mesej ini.
text-confirmed = Telefon ini sudah disahkan. Mesej ini boleh dipadam.
text-confirm-unknown = Angka ini sekarang tidak boleh dipakai untuk pengesahan. Minta angka baharu di halaman itu.
