contract-question = { $origin } ke { $destination }, { $job }

## Jawaban sebagai judul.

contract-worse = Surat yang baru lebih buruk bagi Anda
contract-worse-approved = Surat yang baru lebih buruk bagi Anda; di situ tertulis bahwa instansi berwenang menyetujuinya
contract-below-floor = Surat yang baru di bawah batas minimum
contract-cannot-say = Kami tidak bisa memastikan apakah surat yang baru lebih buruk
contract-nothing-worse = Dari ketentuan yang ada di kedua surat, tidak ada yang menjadi lebih buruk
contract-nothing-shared = Tidak ada hal yang sama-sama disebut dalam kedua surat

## Apa yang harus dilakukan.

contract-step-passport = Paspor Anda milik Anda: minta kembali secara tertulis. Kalau mereka menolak, beri tahu kantor yang disebut di bawah.
contract-step-safe = Tidak seorang pun boleh mengurung Anda atau mengambil telepon Anda. Kalau Anda tidak aman, telepon polisi atau kedutaan Anda.
contract-step-fees = Lihat halaman biaya: apa yang boleh mereka minta, dan apa yang harus mereka kembalikan kepada Anda.
contract-step-do-not-sign = Jangan tanda tangani dulu surat yang baru. Tanya dulu ke kantor yang disebut di bawah.
contract-step-keep-both = Simpan kedua surat, atau foto setiap halamannya. Simpan di tempat yang tidak bisa diambil orang.
contract-step-in-writing = Minta agen secara tertulis agar tetap mengikuti kontrak pertama. Surat yang baru tidak menjadi sah hanya karena Anda menandatanganinya di luar negeri.
contract-step-show = Tunjukkan halaman ini dan kedua surat ke kantor yang disebut di bawah. Anda juga bisa melapor di sana tanpa diketahui agen.
contract-step-see-approval = Minta diperlihatkan persetujuan dari instansi berwenang. Lihat nomornya, tanggalnya, dan apa yang diizinkan.
contract-step-no-approval = Tanpa surat itu perubahan ini tidak disetujui. Tunjukkan kedua surat ke kantor yang disebut di bawah.
contract-step-minimum = Yang di bawah batas minimum yang mengikat mungkin menjadi hak Anda. Tanyakan ke kantor yang disebut di bawah.
contract-step-keep-list = Simpan surat itu dan semua slip gaji. Catat jam kerja Anda.
contract-step-fill-in = Lengkapi isian tentang kedua surat. Yang tidak ditulis di situ tidak kami ketahui.
contract-step-show-papers = Tunjukkan kedua surat ke kantor yang disebut di bawah.
contract-step-keep = Simpan kedua surat.
contract-step-not-judged = Ketentuan yang hanya ada dalam satu surat tidak kami nilai. Baca di bawah, dan tanyakan.

## Apa yang terjadi dengan satu ketentuan.

turn-worse = Lebih buruk
turn-worse-minimum = Lebih buruk, dan di bawah minimum
turn-worse-model = Lebih buruk, dan di bawah kontrak baku
turn-minimum = Di bawah minimum
turn-model = Di bawah kontrak baku
turn-better = Lebih baik
turn-same = Sama
turn-only-before = Hanya dalam surat yang lama: masih berlaku
turn-only-after = Hanya dalam surat yang baru
turn-unclear = Kami tidak bisa memastikan

## Yang tidak diketahui.

contract-no-norm = Untuk rute ini kami tidak tahu aturan yang melarang perubahan ini. Itu tidak berarti perubahan ini sah.

## Formulir.

contract-lead = Isi apa yang dijanjikan kepada Anda, dan apa yang Anda terima kemudian. Kosongkan yang tidak disebut dalam surat.
contract-private = Yang Anda ketik dibandingkan lalu dilupakan: tidak disimpan, dan tidak ada dalam alamat halaman atau catatan mana pun.
contract-work-in = Saya bekerja di
contract-job = Pekerjaan yang disepakati
contract-another-job = Pekerjaan lain
contract-signed-on = Tanggal tanda tangan
contract-signed-on-hint = Kosong: tanggal surat yang lama
contract-two-papers = Kedua surat
earlier-paper = Surat yang lama
later-paper = Surat yang baru
earlier = surat lama
later = surat baru
contract-its-date = Tanggalnya
contract-its-date-hint = Kosongkan kalau tidak ada
contract-approved = Apakah instansi berwenang menyetujui perubahan ini?
contract-approved-no = Tidak, atau setahu saya tidak
contract-approved-yes = Ya, saya melihat persetujuannya
contract-more-terms = Ketentuan lainnya
contract-as-forms = Saya punya surat-surat itu sebagai formulir yang sudah diisi (JSON atau TOML)
contract-as-forms-what = Teks di sini menggantikan semua isian untuk surat itu.
contract-form-schema = Apa saja yang bisa ada dalam formulir
contract-compare = Bandingkan kedua surat
contract-change = Ubah isian saya
part-pay = Gaji
part-time = Waktu
part-work = Pekerjaan
part-care = Makan, tempat tinggal, dan kesehatan
part-journey = Perjalanan dan biaya
part-freedom = Surat-surat dan kebebasan Anda
part-more-work = Lainnya tentang pekerjaan
part-more-pay = Lainnya tentang gaji
part-more-time = Lainnya tentang waktu
part-prices = Asuransi dan harga
part-more-journeys = Lainnya tentang perjalanan
part-end = Akhir kontrak, dan perselisihan

## Surat apa itu.

stage-offered = Tawaran, atau apa yang dijanjikan kepada saya
stage-approved = Kontrak yang disetujui instansi berwenang
stage-signed = Kontrak yang saya tanda tangani sebelum berangkat
stage-arrival = Surat yang saya terima waktu tiba
stage-practice = Apa yang sebenarnya terjadi di tempat kerja

## Apa yang salah dalam isian surat.

wrong-of = { $term }, { $paper }: { $wrong }
the-way = rute
the-earlier-paper = surat yang lama
the-later-paper = surat yang baru
wrong-date-of = Tanggal
wrong-origin = Pilih negara asal Anda.
wrong-destination = Pilih negara tempat kerja.
wrong-agreed-job = Pilih pekerjaan yang disepakati, atau yang paling mirip.
wrong-twice = Terisi dua kali: { $paper } ada di sini dan di atas. Kosongkan salah satunya.
wrong-no-currency = Pilih mata uang untuk { $paper }.
wrong-too-long = tulis paling banyak { $count } huruf.
wrong-number = Tulis jumlahnya dengan angka, misalnya 8 atau 1.5, bukan "{ $text }".
wrong-two-letters = Tulis dua huruf negara itu, misalnya QA, bukan "{ $text }".
wrong-again = Tulis lagi: { $why }.

## Jawaban.

contract-takes = Karena ketentuan yang lebih buruk, Anda rugi { $cost }.
cost-month = { $sum } per bulan
cost-once = { $sum } satu kali
cost-contract = { $sum } selama kontrak
contract-takes-what = Itu jumlah semua ketentuan yang lebih buruk; tidak dikurangi apa pun.
contract-brings-more = Kalau yang lebih baik dan yang lebih buruk dihitung bersama, surat yang baru menghasilkan { $sum } lebih banyak selama seluruh kontrak.
contract-brings-less = Kalau yang lebih baik dan yang lebih buruk dihitung bersama, surat yang baru menghasilkan { $sum } lebih sedikit selama seluruh kontrak.
contract-no-set-off = Ketentuan yang lebih baik tidak membuat ketentuan yang lebih buruk menjadi sah.
contract-how-grave = Seberapa berat semuanya:
grade-G1 = ringan: agen seharusnya memperbaikinya
grade-G2 = sedang: ini harus diperbaiki
grade-G3 = berat: alasan untuk pemeriksaan oleh pengawas
grade-G4 = sangat berat: alasan untuk memeriksa apakah ada kerja paksa
paper-without-date = tanpa tanggal
paper-approved = Anda bilang bahwa instansi berwenang menyetujui perubahan ini.
contract-wrong = Apa yang tidak beres dengan surat yang baru
contract-worse-terms = Ketentuan yang menjadi lebih buruk
contract-other-terms = Ketentuan yang tidak menjadi lebih buruk
contract-others = Ketentuan yang lain
contract-comes-to = Hasil akhirnya
col-term = Ketentuan
col-earlier = Surat lama
col-later = Surat baru
col-least = Kontrak baku atau minimum
col-least-short = Minimum
col-became = Apa jadinya
col-became-short = Jadinya
col-together = Semuanya
col-change = Perubahan
nothing-said = tidak disebut
floor-none = tidak ada yang kami ketahui
floor-before-too = surat yang lama juga sudah di bawahnya
law-binding = mengikat
law-advises = hanya menganjurkan
law-against = Yang melarangnya:
law-against-terms = Yang melarangnya ({ $terms }):
law-least-terms = Kontrak baku atau minimum ({ $terms }):
measure-hourly-pay = Bayaran untuk satu jam
measure-net-month = Hasil bersih sebulan
measure-contract-value = Hasil seluruh kontrak
measure-fee-burden = Biaya dalam bulan penghasilan
change-less = berkurang { $change }
change-more = bertambah { $change }
change-same = sama
contract-more-on-screen = Ada { $count } lagi yang disebut dalam jawaban di layar.
contract-only-filled = Kami hanya tahu apa yang Anda isi. Ketentuan yang tidak disebut dalam salah satu surat tidak kami nilai.
contract-not-fees = Apakah sah yang mereka minta Anda bayar.
contract-see-fees = Lihat halaman biaya
contract-law-as-of = Hukum per { $day } dan sesudahnya.
contract-not-kept = Jawaban ini tidak kami simpan dan tidak punya alamat: cetak sekarang, atau simpan halamannya. Bisa dicetak di satu lembar.
