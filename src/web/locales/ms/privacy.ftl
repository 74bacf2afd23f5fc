privacy-title = Apa yang kami tahu tentang anda
privacy-link = Privasi
privacy-lead = Hampir tiada apa-apa, kecuali kalau anda membuat aduan.

## Kalau hanya melihat.

privacy-looking = Kalau anda hanya melihat-lihat
privacy-no-log = Kami tidak mencatat apa yang anda taip, atau siapa yang bertanya.
privacy-no-cookie = Kami tidak memasang kuki, dan kami tidak meminta apa-apa daripada laman web lain.
privacy-address = Apa yang anda semak tertulis dalam alamat halaman. Telefon anda mungkin menyimpannya: padamkan di telefon itu.
privacy-verify = Halaman untuk kertas lesen menyimpan dirinya dalam telefon anda, supaya boleh digunakan tanpa sambungan internet.
privacy-kept = Telefon anda menyimpan 20 jawapan terakhir yang anda buka. Jawapan itu boleh dibuka tanpa internet.
privacy-kept-seen = Sesiapa yang memegang telefon anda boleh membacanya. Anda boleh memadamkannya bila-bila masa.
privacy-kept-leave = “{ $leave }” juga memadamkannya.
privacy-kept-never = Telefon anda tidak menyimpan aduan, kod atau dokumen anda.
privacy-listen = “Dengar” membaca dengan suara daripada telefon anda. Kami tidak menghantar kata-kata itu kepada sesiapa.
privacy-pace = Supaya tiada sesiapa membebankan laman web ini, kami mengira soalan untuk seketika. Kami tidak menyimpan alamat internet telefon anda.

privacy-texts = Kalau anda menghantar SMS kepada kami
privacy-texts-number = Kami tidak menyimpan nombor telefon, hanya angka ganti yang dibuat daripada nombor itu.
privacy-texts-kept = Bersama angka itu kami menyimpan bahasa anda, atau kemahuan anda untuk tidak menerima mesej.
privacy-texts-asked = Kami tidak menyimpan apa yang anda tanya.
privacy-texts-told = Kalau anda memberitahu kami sesuatu langkah demi langkah, itu menjadi aduan.
privacy-texts-half = Apa yang anda mulakan dan tidak habiskan akan dilupakan selepas 30 minit.
privacy-texts-confirmed = Kalau anda mengesahkan telefon anda untuk satu aduan, kami menyimpan nombornya di situ.
privacy-texts-confirm-once = Angka yang anda hantar untuk mengesahkannya tidak boleh dipakai lagi selepas 24 jam.
privacy-texts-seen = Syarikat telefon anda boleh membaca mesej itu. Sesiapa yang memegang telefon anda pun boleh.

## Kalau membuat aduan.

privacy-reporting = Kalau anda membuat aduan
privacy-report-kept = Kami menyimpan apa yang anda tulis, dokumen anda, dan cara menghubungi anda kalau anda memberikannya.
privacy-report-seen = Hanya pegawai yang menguruskan aduan boleh membacanya. Setiap kali cara menghubungi anda dibaca, itu dicatat.
privacy-report-code = Kami tidak menyimpan kod anda. Sesiapa yang ada kod itu boleh membaca aduan anda: jangan tunjukkan kepada sesiapa.
privacy-report-photo = Daripada gambar, kami buang data tempat dan masa gambar itu diambil. Dokumen PDF kekal seperti yang anda hantar.
privacy-report-stay = Kami tidak pernah tanya sama ada anda boleh tinggal di negara itu. Program ini tiada cara untuk menyampaikan aduan kepada kawalan sempadan atau imigresen.
privacy-report-ask-erase = Anda boleh minta pejabat memadamkan aduan anda. Pejabat itu membuat keputusan mengikut undang-undangnya.

## Kalau menjawab soalan tentang kerja, dengan kod.

privacy-feedback = Kalau anda menjawab tentang kerja anda
privacy-feedback-kept = Kami menyimpan jawapan anda bersama data penempatan anda, tanpa nama anda.
privacy-feedback-code = Kami tidak menyimpan kod anda. Sesiapa yang ada kod itu boleh menjawab bagi pihak anda.
privacy-feedback-shown = Orang lain hanya nampak bilangan, dan hanya daripada { $least } pekerja atau lebih.
privacy-feedback-used = Pegawai boleh menggunakan jawapan anda apabila memeriksa agensi.

## Berapa lama disimpan.

privacy-keep = Berapa lama kami menyimpannya
privacy-keep-lead = Apabila tempoh ini tamat, pejabat mesti memadamkannya.
privacy-keep-other = Cara menghubungi, kata-kata dan dokumen dalam aduan: { $time } selepas aduan berakhir.
privacy-keep-upheld = Kalau kami bersetuju dengan anda, menyelesaikannya atau menyerahkannya kepada pejabat lain: { $time }.
privacy-keep-case = Yang kami masukkan ke dalam kes: { $time } selepas kes berakhir. Kalau tiada apa-apa diputuskan: { $other }.
privacy-keep-placement = Kod dan tahun lahir anda daripada agensi: { $time } selepas kerja tamat.
privacy-keep-code = Kod untuk soalan tentang kerja anda tidak boleh dipakai lagi selepas { $time }.
privacy-keep-open = Tiada apa-apa dipadamkan selagi diperlukan untuk aduan atau kes yang belum ditutup.
privacy-keep-left = Yang kekal: bilangan, dan catatan bahawa ada yang dipadamkan.
privacy-keep-by-hand = Program tidak memadam dengan sendirinya. Orang di pejabat yang memadamkannya.
privacy-years = { $count } tahun
privacy-months = { $count } bulan

## Apa yang agensi hantar tentang pekerja.

privacy-returns = Apa yang agensi hantar tentang pekerja
privacy-returns-pseudonym = Nombor pasport dan nombor pekerja ditukar menjadi kod sebelum kami menyimpannya. Pegawai melihat kod itu.
privacy-returns-public = Kami hanya menerbitkan bilangan, dan bukan bilangan yang terlalu kecil sehingga seorang pekerja boleh dikenali.

## Siapa mengendalikan laman web ini.

privacy-who = Siapa mengendalikan laman web ini
privacy-publisher = { $publisher } mengendalikan laman web ini. Tanya di sana apa yang disimpan tentang anda.
privacy-no-publisher = Pejabat yang mengendalikan laman web ini belum memberi namanya di sini.
