## Halaman pertama: mengapa perlu kod, dan kodnya.

feedback-title = Beritahu kami tentang kerja anda
feedback-lead = Sebuah pejabat memberi anda kod. Anda tidak perlu nama.
feedback-wrong-code = Kod ini tidak membuka soalan. Semak setiap huruf dan cuba lagi.
feedback-old-code = Kod tidak boleh dipakai lagi selepas beberapa waktu. Minta kod baru daripada pejabat.
feedback-why-code = Mengapa hanya dengan kod?
feedback-why-asked = Kami beri kod kepada pekerja yang ditempatkan oleh agensi.
feedback-why-fake = Tanpa kod, sesiapa sahaja boleh menulis jawapan palsu.
feedback-no-code = Tiada kod? Anda masih boleh beritahu kami apa yang berlaku.
feedback-link = Saya ada kod untuk soalan tentang kerja saya

## Soalan.

feedback-about = Soalan ini tentang kerja anda melalui { $agency }.
feedback-answered-before = Anda sudah jawab pada { $day }. Kalau anda jawab lagi, jawapan baru yang dikira.
feedback-ask-paid = Adakah anda atau keluarga membayar untuk mendapat kerja ini?
feedback-ask-paid-how = Kira wang kepada agensi, orang tengah, klinik atau pejabat.
feedback-ask-sum = Berapa semua yang anda bayar?
feedback-ask-sum-how = Tulis seperti yang anda ingat.
feedback-ask-contract = Adakah kerja itu seperti yang mereka janjikan?
feedback-ask-contract-how = Fikirkan kerjanya, gajinya, jam kerjanya dan tempatnya.
feedback-ask-papers = Siapa yang menyimpan pasport anda sekarang?
feedback-ask-pay = Adakah gaji anda dibayar tepat pada masanya?
feedback-ask-again = Adakah anda mahu pergi lagi dengan agensi ini?
feedback-yes = Ya
feedback-no = Tidak
feedback-unknown = Saya tidak tahu
feedback-unsaid = Saya tidak mahu beritahu
feedback-keeper-worker = Saya sendiri
feedback-keeper-agency = Agensi
feedback-keeper-employer = Majikan
feedback-keeper-other = Orang lain

## Selepas soalan terakhir.

feedback-thanks = Terima kasih. Jawapan anda sudah kami terima.
feedback-thanks-counts = Orang lain hanya nampak bilangan daripada ramai pekerja, tidak sekali-kali jawapan anda.
feedback-thanks-officials = Pegawai boleh menggunakan jawapan anda apabila memeriksa agensi itu.
feedback-thanks-change = Untuk menukar jawapan, guna kod yang sama sekali lagi.
feedback-no-reply = Tiada sesiapa membalas jawapan ini. Kalau anda perlu bantuan, beritahu kami di sana.

## Apa yang ditunjukkan di halaman agensi.

told-title = Apa yang pekerja beritahu kami
told-asked = Lebih kurang { $asked } pekerja ditanya. Lebih kurang { $answered } menjawab ({ $percent } daripada 100).
told-until = Jawapan hingga { $day }
told-few = Terlalu sedikit jawapan untuk ditunjukkan.
told-nobody = tiada
told-question = Soalan
told-unsaid = Tidak beritahu
told-of-fee-paid = Membayar untuk mendapat kerja
told-of-contract-kept = Kerja itu seperti yang dijanjikan
told-of-papers-kept = Orang lain menyimpan pasport
told-of-paid-on-time = Gaji dibayar tepat pada masanya
told-of-would-return = Mahu pergi lagi dengan agensi ini
told-not-checked = Ini kata para pekerja. Tiada sesiapa menyemak setiap jawapan.
told-not-all = Pekerja yang tidak menjawab mungkin berpendapat lain.
told-how = Angka hanya ditunjukkan kalau datang daripada sekurang-kurangnya { $least } pekerja. Angka dibundarkan kepada gandaan { $rounded }.
told-who = Hanya pekerja yang ada kod daripada pejabat, atau yang ditanya oleh pejabat, boleh menjawab.
