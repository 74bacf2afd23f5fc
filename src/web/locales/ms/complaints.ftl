## Halaman.

complaint-neutral-title = Maklumat
complaint-leave = Keluar dari halaman ini
complaint-promise = Kami tidak pernah tanya sama ada anda boleh tinggal di situ. Kami tidak minta apa-apa bayaran.
complaint-promise-never = Tiada apa-apa di sini dihantar ke pejabat imigresen.
help-near-you = Bantuan berhampiran anda
complaint-title = Beritahu kami apa yang berlaku
complaint-wrong-code = Tiada aduan dengan kod ini. Semak setiap huruf dan cuba lagi.
complaint-lead = Anda tidak perlu nama, akaun atau wang. Mana-mana soalan boleh dibiarkan kosong.
complaint-start = Mula
complaint-have-code = Saya ada kod
complaint-code-label = Kod anda ada lapan huruf dan angka.
complaint-open = Buka
complaint-before = Sebelum anda mula
complaint-before-phone = Kalau orang lain juga guna telefon ini, buka tetingkap peribadi (private) dahulu.
complaint-before-danger = Dalam bahaya sekarang? Telefon talian bantuan (hotline) atau orang yang anda percaya dahulu.
complaint-before-office = Anda juga boleh pergi ke pejabat.
complaint-ask-what = Apa yang berlaku?
complaint-ask-what-how = Tandakan semua yang benar.
complaint-ask-agency = Agensi atau orang yang mana?
complaint-ask-agency-how = Nama, nombor atau telefon. Tulis seperti yang anda tahu.
complaint-ask-way = Anda berasal dari mana, dan di mana tempat kerjanya?
complaint-origin = Saya berasal dari
complaint-destination = Tempat kerjanya di
complaint-not-said = Saya tidak mahu beritahu
complaint-ask-sum = Berapa wangnya, dan bila?
complaint-ask-sum-how = Wang yang mereka ambil atau tidak bayar.
complaint-amount = Berapa
complaint-when = Lebih kurang bila
complaint-when-hint = Tarikh paling dekat yang anda ingat
complaint-ask-words = Apa lagi yang perlu kami tahu?
complaint-ask-words-how = Dengan kata-kata anda sendiri, dalam apa-apa bahasa.
complaint-ask-who = Siapa anda?
complaint-consent = Saya bukan pekerja itu, dan pekerja itu sudah kata boleh
complaint-ask-contact = Bagaimana kami boleh menghubungi anda?
complaint-ask-contact-how = Telefon, e-mel atau nama dalam aplikasi chat. Kalau kosong, kami tidak tahu siapa anda.
complaint-contact-seen = Hanya pegawai kami melihatnya. Setiap kali dilihat, itu dicatat.
complaint-ask-check = Betulkah ini?
complaint-then-code = Selepas itu kami beri anda kod. Dengan kod itu anda boleh lihat apa yang kami buat.
complaint-send = Hantar
complaint-next-question = Seterusnya
complaint-back = Kembali
complaint-skip = Saya tidak tahu
complaint-stay-unknown = Saya tidak mahu dikenali
complaint-place = Soalan { $place } daripada { $places }
complaint-code-now = Tulis kod ini sekarang
complaint-code-only = Hanya kod ini boleh membuka aduan anda. Kami tidak dapat memberitahunya lagi.
complaint-money = Wang untuk anda
complaint-did-it-come = Sudah anda terima?
complaint-yes = Sudah
complaint-no = Belum
complaint-dues = Apa yang kami buat, dan sampai bila
complaint-offices = Pejabat lain
complaint-office-waits = Mereka belum jawab.
complaint-messages = Mesej
complaint-no-message = Belum ada mesej.
complaint-write = Tulis kepada kami
complaint-paper = Gambar atau dokumen
complaint-paper-what = Resit, kontrak, chat.
complaint-paper-choose = Pilih satu
complaint-paper-most = Paling besar 5 MB, dan paling banyak lima
complaint-paper-send = Hantar ini
complaint-paper-clean = Kami buang tempat dan masa daripada gambar. PDF tidak diubah.
complaint-told = Apa yang anda beritahu kami
complaint-without-contact = Kalau kosong, kami tidak tahu siapa anda. Lihat lagi di sini dengan kod anda.
complaint-contact = Telefon, e-mel atau nama dalam aplikasi chat
complaint-withdraw = Tarik balik aduan
complaint-withdraw-what = Kami berhenti menguruskannya. Apa yang anda beritahu tetap kami simpan, sebagai aduan tertutup.
complaint-report = Aduan { $code }
complaint-sent-on = dihantar { $day }
complaint-item = { $head }: { $sum }
complaint-item-from = Daripada { $payer }, selewat-lewatnya { $day }.
complaint-item-paid = Sudah dibayar: { $sum }, { $day }.
complaint-item-left = Yang belum dibayar: { $sum }
complaint-said-came = Pada { $day } anda kata: sudah terima.
complaint-said-not-come = Pada { $day } anda kata: belum terima.
due-done = selesai { $day }
due-done-late = selesai { $day }, lewat
due-late = sepatutnya { $day }: kami lewat
due-until = selewat-lewatnya { $day }
complaint-office-asked = { $kind }, kami tanya { $day }
complaint-office-took = Mereka setuju menguruskannya, { $day }.
complaint-office-declined = Mereka tidak menguruskannya, { $day }.
complaint-you = Anda, { $day }
complaint-us = Pejabat kami, { $day }
complaint-paper-count = Yang ada pada kami: { $count }.
help-title = Siapa boleh bantu saya?
help-lead = Pejabat di negara anda dan di tempat anda bekerja. Kami hanya sebut yang ada sumbernya.
help-show = Tunjukkan
complaint-phone = Sahkan telefon anda
complaint-phone-why = Dengan itu kami tahu telefon mana yang sampai kepada anda. Pegawai kami melihat nombornya.
complaint-phone-cost = Anda menghantar satu SMS. Syarikat telefon anda mungkin mengenakan bayaran.
complaint-phone-show = Tunjukkan apa yang perlu dihantar
complaint-phone-send = Dari telefon anda, hantar { $words } ke { $number }.
complaint-phone-once = Ini boleh dipakai sekali, dalam masa 24 jam. Kalau gagal, minta yang baharu.
complaint-phone-done = Telefon anda sudah disahkan.
complaint-keys = Pada telefon yang hanya ada kekunci nombor: { $keys }

## Sebelum dihantar: soalan dan jawapan.

complaint-said-matter = Apa yang berlaku
complaint-said-agency = Agensi atau orang
complaint-said-sum = Wang
complaint-said-when = Bila
complaint-said-words = Kata-kata anda
complaint-said-filer = Siapa anda
complaint-said-contact = Cara menghubungi anda

## Selepas sesuatu dihantar.

complaint-kept = Apa yang anda hantar sudah kami terima.
complaint-length = Tulis sesuatu, tetapi jangan terlalu panjang.
complaint-too-many = Anda sudah banyak menulis. Tunggu sampai kami jawab.
complaint-not-now = Ini tidak boleh dibuat lagi.
paper-kept = Gambar atau dokumen anda sudah kami terima.
paper-empty = Pilih gambar atau PDF dahulu.
paper-too-large = Ini terlalu besar. Hantar paling besar 5 MB.
paper-unknown = Kami terima gambar (JPEG, PNG, WebP) dan PDF.
paper-unreadable = Kami tidak dapat membaca gambar ini. Ambil gambar lain.
paper-too-many = Anda sudah hantar lima. Tulis kepada kami kalau ada lagi.

## Apa yang salah.

wrong-matter = Tandakan sekurang-kurangnya satu.
wrong-filer = Pilih satu.
wrong-consent = Tanya pekerja itu dahulu, kemudian tandakan ini.
wrong-length = Tulis paling banyak { $count } huruf.
error-half-file = Fail itu tidak sampai sepenuhnya. Hantar sekali lagi.
error-too-many-codes = Terlalu banyak kod salah datang dari rangkaian internet anda. Tunggu sejam, kemudian cuba lagi.
error-too-many-reports = Terlalu banyak aduan datang dari rangkaian internet anda. Tunggu sejam, kemudian hantar lagi.

## Apa yang berlaku, seperti yang pekerja tandakan.

complaint-matter-fee = Mereka minta duit daripada saya
complaint-matter-contract = Mereka ubah kontrak saya
complaint-matter-wages = Mereka tidak bayar gaji saya
complaint-matter-documents = Mereka simpan pasport atau dokumen saya
complaint-matter-unlicensed = Agensi itu mungkin tiada lesen
complaint-matter-no-job = Kerja itu tiada
complaint-matter-unsafe = Saya cedera atau dicederakan, dikurung atau diugut
complaint-matter-other = Perkara lain

## Siapa yang membuat aduan.

complaint-filer-worker = Saya pekerja itu
complaint-filer-family = Saya keluarga pekerja itu
complaint-filer-union = Saya dari kesatuan atau kumpulan pekerja
complaint-filer-helper = Saya orang lain yang membantu

## Langkah kami.

complaint-stage-acknowledge = Kami beritahu anda bahawa kami sudah lihat aduan anda
complaint-stage-contact = Kami cuba menghubungi anda
complaint-stage-triage = Ada pegawai menguruskannya
complaint-stage-accept = Pejabat lain itu jawab
complaint-stage-reply = Agensi jawab
complaint-stage-decide = Kami buat keputusan
complaint-stage-refund = Wang itu dibayar

## Jenis pejabat.

complaint-referral-licensing-authority = Pihak berkuasa pelesenan
complaint-referral-labour-inspection = Pejabat pemeriksaan buruh
complaint-referral-conciliation = Pendamaian atau mahkamah buruh
complaint-referral-labour-attache = Kedutaan: atase buruh
complaint-referral-shelter = Rumah perlindungan
complaint-referral-trafficking-help = Bantuan untuk mangsa pemerdagangan orang
complaint-referral-legal-aid = Bantuan guaman
complaint-referral-union = Kesatuan sekerja
complaint-referral-resource-centre = Pusat bantuan pekerja migran
complaint-referral-health-care = Rawatan kesihatan

## Apa yang diputuskan.

complaint-decision-upheld = Anda betul
complaint-decision-partly-upheld = Sebahagian aduan anda betul
complaint-decision-not-upheld = Kami tidak dapat bersetuju dengan anda
complaint-decision-cannot-be-told = Kami tidak dapat memastikannya

## Mengapa ditutup.

complaint-closing-settled = Masalah itu sudah diselesaikan
complaint-closing-not-upheld = Aduan tidak dapat disokong
complaint-closing-passed-on = Pejabat lain meneruskannya
complaint-closing-no-answer = Kami tidak dapat menghubungi anda
complaint-closing-cannot-be-told = Kami tidak dapat memastikannya
complaint-closing-other = Atas sebab lain

## Wang itu untuk apa.

complaint-head-fee = Bayaran
complaint-head-wages = Gaji
complaint-head-interest = Faedah
complaint-head-ticket = Tiket
complaint-head-documents = Dokumen
complaint-head-other = Perkara lain

## Siapa yang perlu membayar.

complaint-payer-agency = agensi
complaint-payer-principal = prinsipal di luar negara
complaint-payer-employer = majikan
complaint-payer-deposit = wang jaminan agensi
complaint-payer-fund = tabung kebajikan

## Di mana kedudukannya.

complaint-state-received = Aduan anda ada pada kami
complaint-state-acknowledged = Kami sudah lihat aduan anda
complaint-state-taken-on = Kami sedang menguruskannya
complaint-state-referred = Aduan ada di pejabat lain
complaint-state-notice = Kami sudah tanya agensi
complaint-state-decided = Kami sudah buat keputusan
complaint-state-paying = Ada wang yang mesti dibayar kepada anda
complaint-state-closed = Aduan ini sudah ditutup
complaint-state-withdrawn = Anda sudah tarik balik aduan ini
complaint-state-merged = Kami gabungkan dengan aduan lain
complaint-next-received = Belum ada orang membacanya.
complaint-next-acknowledged = Akan ada orang yang memeriksanya.
complaint-next-taken-on = Ada orang sedang memeriksa apa yang anda beritahu kami.
complaint-next-referred = Kami sudah minta mereka bantu anda.
complaint-next-notice = Agensi diberi masa untuk jawab.
complaint-next-decided = Sebab-sebabnya ada di bawah.
complaint-next-paying = Lihat di bawah apa yang sudah dibayar.
complaint-next-closed = Anda masih boleh tulis kepada kami.
complaint-next-withdrawn = Kami tidak menguruskannya lagi.
complaint-next-merged = Kata-kata dan kod anda kekal.
