contract-question = { $origin } ke { $destination }, { $job }

## Jawapan sebagai tajuk.

contract-worse = Dokumen yang baru lebih buruk bagi anda
contract-worse-approved = Dokumen yang baru lebih buruk bagi anda; di situ tertulis bahawa pihak berkuasa meluluskannya
contract-below-floor = Dokumen yang baru berada di bawah had minimum
contract-cannot-say = Kami tidak dapat pastikan sama ada dokumen yang baru lebih buruk
contract-nothing-worse = Antara syarat yang ada dalam kedua-dua dokumen, tiada yang menjadi lebih buruk
contract-nothing-shared = Tiada perkara yang sama-sama disebut dalam kedua-dua dokumen

## Apa perlu dibuat.

contract-step-passport = Pasport anda milik anda: minta balik secara bertulis. Kalau mereka enggan, beritahu pejabat yang disebut di bawah.
contract-step-safe = Tiada sesiapa boleh mengurung anda atau mengambil telefon anda. Kalau anda tidak selamat, telefon polis atau kedutaan anda.
contract-step-fees = Lihat halaman bayaran: apa yang boleh mereka minta, dan apa yang mesti mereka pulangkan kepada anda.
contract-step-do-not-sign = Jangan tandatangan dahulu dokumen yang baru. Tanya pejabat yang disebut di bawah dahulu.
contract-step-keep-both = Simpan kedua-dua dokumen, atau gambar setiap halaman. Simpan di tempat yang tidak boleh diambil orang.
contract-step-in-writing = Minta agensi secara bertulis supaya ikut kontrak yang pertama. Dokumen yang baru tidak menjadi sah hanya kerana anda menandatanganinya di luar negara.
contract-step-show = Tunjukkan halaman ini dan kedua-dua dokumen kepada pejabat yang disebut di bawah. Anda juga boleh buat laporan di situ tanpa diketahui agensi.
contract-step-see-approval = Minta lihat kelulusan pihak berkuasa. Lihat nombornya, tarikhnya dan apa yang dibenarkan.
contract-step-no-approval = Tanpa dokumen itu, perubahan ini tidak diluluskan. Tunjukkan kedua-dua dokumen kepada pejabat yang disebut di bawah.
contract-step-minimum = Apa yang di bawah had minimum yang mengikat mungkin menjadi hak anda. Tanya pejabat yang disebut di bawah.
contract-step-keep-list = Simpan dokumen itu dan setiap slip gaji. Catat jam kerja anda.
contract-step-fill-in = Lengkapkan lagi isian tentang kedua-dua dokumen. Apa yang tidak ditulis di situ tidak kami ketahui.
contract-step-show-papers = Tunjukkan kedua-dua dokumen kepada pejabat yang disebut di bawah.
contract-step-keep = Simpan kedua-dua dokumen.
contract-step-not-judged = Syarat yang ada dalam satu dokumen sahaja tidak kami nilai. Baca di bawah, dan tanya.

## Apa jadi dengan satu syarat.

turn-worse = Lebih buruk
turn-worse-minimum = Lebih buruk, dan di bawah minimum
turn-worse-model = Lebih buruk, dan di bawah kontrak contoh
turn-minimum = Di bawah minimum
turn-model = Di bawah kontrak contoh
turn-better = Lebih baik
turn-same = Sama
turn-only-before = Hanya dalam dokumen yang lama: masih berkuat kuasa
turn-only-after = Hanya dalam dokumen yang baru
turn-unclear = Kami tidak dapat pastikan

## Apa yang tidak diketahui.

contract-no-norm = Bagi laluan ini kami tidak tahu apa-apa peraturan yang melarang perubahan ini. Itu tidak bermaksud perubahan ini sah.

## Borang.

contract-lead = Isi apa yang dijanjikan kepada anda, dan apa yang anda dapat kemudian. Kosongkan apa yang tidak disebut dalam dokumen.
contract-private = Apa yang anda taip dibandingkan lalu dilupakan: tidak disimpan, dan tiada dalam mana-mana alamat halaman atau catatan.
contract-work-in = Saya bekerja di
contract-job = Kerja yang dipersetujui
contract-another-job = Kerja lain
contract-signed-on = Tarikh tandatangan
contract-signed-on-hint = Kosong: tarikh dokumen yang lama
contract-two-papers = Kedua-dua dokumen
earlier-paper = Dokumen yang lama
later-paper = Dokumen yang baru
earlier = dokumen lama
later = dokumen baru
contract-its-date = Tarikhnya
contract-its-date-hint = Kosongkan kalau tiada
contract-approved = Adakah pihak berkuasa meluluskan perubahan ini?
contract-approved-no = Tidak, atau setahu saya tidak
contract-approved-yes = Ya, saya nampak kelulusannya
contract-more-terms = Syarat lain lagi
contract-as-forms = Saya ada dokumen itu sebagai borang yang sudah diisi (JSON atau TOML)
contract-as-forms-what = Teks di sini menggantikan semua ruang isian untuk dokumen itu.
contract-form-schema = Apa yang boleh ada dalam borang
contract-compare = Bandingkan dokumen
contract-change = Ubah apa yang saya isi
part-pay = Gaji
part-time = Masa
part-work = Kerja
part-care = Makan, tempat tinggal dan kesihatan
part-journey = Perjalanan dan bayaran
part-freedom = Dokumen dan kebebasan anda
part-more-work = Lagi tentang kerja
part-more-pay = Lagi tentang gaji
part-more-time = Lagi tentang masa
part-prices = Insurans dan harga
part-more-journeys = Lagi tentang perjalanan
part-end = Tamat kontrak, dan pertikaian

## Dokumen apakah itu.

stage-offered = Tawaran, atau apa yang dijanjikan kepada saya
stage-approved = Kontrak yang diluluskan pihak berkuasa
stage-signed = Kontrak yang saya tandatangani sebelum berlepas
stage-arrival = Dokumen yang saya dapat semasa tiba
stage-practice = Apa yang sebenarnya berlaku di tempat kerja

## Apa yang salah dalam ruang isian dokumen.

wrong-of = { $term }, { $paper }: { $wrong }
the-way = laluan
the-earlier-paper = dokumen yang lama
the-later-paper = dokumen yang baru
wrong-date-of = Tarikh
wrong-origin = Pilih negara asal anda.
wrong-destination = Pilih negara tempat kerja.
wrong-agreed-job = Pilih kerja yang dipersetujui, atau yang paling hampir dengannya.
wrong-twice = Terisi dua kali: { $paper } ada di sini dan di atas. Kosongkan salah satu.
wrong-no-currency = Pilih mata wang untuk { $paper }.
wrong-too-long = tulis paling banyak { $count } huruf.
wrong-number = Tulis jumlahnya dalam angka, contohnya 8 atau 1.5, bukan "{ $text }".
wrong-two-letters = Tulis dua huruf negara itu, contohnya QA, bukan "{ $text }".
wrong-again = Tulis lagi: { $why }.

## Jawapan.

contract-takes = Kerana syarat yang lebih buruk, anda rugi { $cost }.
cost-month = { $sum } sebulan
cost-once = { $sum } sekali sahaja
cost-contract = { $sum } sepanjang kontrak
contract-takes-what = Itu jumlah semua syarat yang lebih buruk; tiada apa-apa ditolak daripadanya.
contract-brings-more = Kalau yang lebih baik dan yang lebih buruk dikira bersama, dokumen yang baru memberi { $sum } lebih banyak sepanjang seluruh kontrak.
contract-brings-less = Kalau yang lebih baik dan yang lebih buruk dikira bersama, dokumen yang baru memberi { $sum } lebih sedikit sepanjang seluruh kontrak.
contract-no-set-off = Syarat yang lebih baik tidak menjadikan syarat yang lebih buruk itu sah.
contract-how-grave = Betapa seriusnya semua ini:
grade-G1 = ringan: agensi sepatutnya membetulkannya
grade-G2 = sederhana: ini mesti dibetulkan
grade-G3 = serius: sebab untuk pemeriksaan buruh
grade-G4 = sangat serius: sebab untuk menyiasat kemungkinan buruh paksa
paper-without-date = tanpa tarikh
paper-approved = Anda kata pihak berkuasa meluluskan perubahan ini.
contract-wrong = Apa yang tidak kena dengan dokumen yang baru
contract-worse-terms = Syarat yang menjadi lebih buruk
contract-other-terms = Syarat yang tidak menjadi lebih buruk
contract-others = Syarat yang lain
contract-comes-to = Hasil akhirnya
col-term = Syarat
col-earlier = Dokumen lama
col-later = Dokumen baru
col-least = Kontrak contoh atau minimum
col-least-short = Minimum
col-became = Apa jadinya
col-became-short = Jadinya
col-together = Semua sekali
col-change = Perubahan
nothing-said = tidak disebut
floor-none = tiada yang kami tahu
floor-before-too = dokumen yang lama juga sudah di bawahnya
law-binding = mengikat
law-advises = hanya memberi nasihat
law-against = Yang melarangnya:
law-against-terms = Yang melarangnya ({ $terms }):
law-least-terms = Kontrak contoh atau minimum ({ $terms }):
measure-hourly-pay = Bayaran untuk satu jam
measure-net-month = Hasil bersih sebulan
measure-contract-value = Hasil seluruh kontrak
measure-fee-burden = Bayaran dalam bulan pendapatan
change-less = berkurang { $change }
change-more = bertambah { $change }
change-same = sama
contract-more-on-screen = Ada { $count } lagi yang disebut dalam jawapan di skrin.
contract-only-filled = Kami hanya tahu apa yang anda isi. Syarat yang tidak disebut dalam satu dokumen tidak kami nilai.
contract-not-fees = Sama ada apa yang mereka minta anda bayar itu sah.
contract-see-fees = Lihat halaman bayaran
contract-law-as-of = Undang-undang setakat { $day } dan selepasnya.
contract-not-kept = Jawapan ini tidak kami simpan dan tiada alamat: cetak sekarang, atau simpan halaman ini. Boleh dicetak di atas satu helai kertas.
