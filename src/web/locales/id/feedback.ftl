## Halaman pertama: mengapa perlu kode, dan kodenya.

feedback-title = Ceritakan tentang pekerjaan Anda
feedback-lead = Sebuah kantor memberi Anda kode. Anda tidak perlu nama.
feedback-wrong-code = Kode ini tidak membuka pertanyaan. Periksa setiap huruf dan coba lagi.
feedback-old-code = Kode berhenti berlaku setelah beberapa waktu. Minta kode baru ke kantor.
feedback-why-code = Mengapa hanya dengan kode?
feedback-why-asked = Kami memberi kode kepada pekerja yang ditempatkan oleh agen.
feedback-why-fake = Tanpa kode, siapa saja bisa menulis jawaban palsu.
feedback-no-code = Tidak punya kode? Anda tetap bisa menceritakan apa yang terjadi.
feedback-link = Saya punya kode untuk pertanyaan tentang pekerjaan saya

## Pertanyaan.

feedback-about = Pertanyaan ini tentang pekerjaan Anda melalui { $agency }.
feedback-answered-before = Anda sudah menjawab pada { $day }. Kalau menjawab lagi, jawaban baru yang dihitung.
feedback-ask-paid = Apakah Anda atau keluarga membayar untuk mendapat pekerjaan ini?
feedback-ask-paid-how = Hitung uang untuk agen, perantara, klinik, atau kantor.
feedback-ask-sum = Berapa semua yang Anda bayar?
feedback-ask-sum-how = Tulis seperti yang Anda ingat.
feedback-ask-contract = Apakah pekerjaannya seperti yang mereka janjikan?
feedback-ask-contract-how = Pikirkan pekerjaannya, gajinya, jam kerjanya, dan tempatnya.
feedback-ask-papers = Siapa yang memegang paspor Anda sekarang?
feedback-ask-pay = Apakah gaji Anda dibayar tepat waktu?
feedback-ask-again = Apakah Anda mau berangkat lagi dengan agen ini?
feedback-yes = Ya
feedback-no = Tidak
feedback-unknown = Saya tidak tahu
feedback-unsaid = Saya tidak mau bilang
feedback-keeper-worker = Saya sendiri
feedback-keeper-agency = Agen
feedback-keeper-employer = Majikan
feedback-keeper-other = Orang lain

## Setelah pertanyaan terakhir.

feedback-thanks = Terima kasih. Jawaban Anda sudah kami terima.
feedback-thanks-counts = Orang lain hanya melihat jumlah dari banyak pekerja, tidak pernah jawaban Anda.
feedback-thanks-officials = Petugas bisa memakai jawaban Anda waktu memeriksa agen itu.
feedback-thanks-change = Untuk mengubah jawaban, pakai lagi kode yang sama.
feedback-no-reply = Tidak ada yang membalas jawaban ini. Kalau perlu bantuan, ceritakan di sana.

## Yang ditampilkan di halaman agen.

told-title = Kata pekerja kepada kami
told-asked = Sekitar { $asked } pekerja ditanya. Sekitar { $answered } menjawab ({ $percent } dari 100).
told-until = Jawaban sampai { $day }
told-few = Terlalu sedikit jawaban untuk ditampilkan.
told-nobody = tidak ada
told-question = Pertanyaan
told-unsaid = Tidak bilang
told-of-fee-paid = Membayar untuk mendapat pekerjaan
told-of-contract-kept = Pekerjaannya seperti yang dijanjikan
told-of-papers-kept = Orang lain yang memegang paspor
told-of-paid-on-time = Gaji dibayar tepat waktu
told-of-would-return = Mau berangkat lagi dengan agen ini
told-not-checked = Ini kata para pekerja. Tidak ada yang memeriksa setiap jawaban.
told-not-all = Pekerja yang tidak menjawab mungkin berpendapat lain.
told-how = Angka hanya ditampilkan kalau berasal dari paling sedikit { $least } pekerja. Angka dibulatkan ke kelipatan { $rounded }.
told-who = Hanya pekerja yang punya kode dari kantor, atau yang ditanya oleh kantor, yang bisa menjawab.
