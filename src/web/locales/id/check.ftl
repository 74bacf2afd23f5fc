check-title = Periksa agen
check-answer-title = { $verdict }: { $asked }
check-again = Periksa yang lain
check-label = Nama, nomor izin, telepon, atau halaman internet

## Jawaban sebagai judul.

check-licensed = Berizin
check-licensed-not-for-this = Tidak berizin untuk pekerjaan atau negara ini
check-conditional = Berizin dengan syarat
check-suspended = Izin dibekukan: sekarang tidak boleh merekrut
check-expired = Masa izinnya sudah habis
check-revoked = Izinnya sudah dicabut
check-surrendered = Izinnya sudah dikembalikan oleh agen itu
check-refused = Permohonan izinnya ditolak
check-unknown-status = Ada dalam daftar, tetapi status izinnya tidak diketahui
check-did-you-mean = Apakah yang Anda maksud salah satu dari ini?
check-several = Ada beberapa agen yang cocok
check-look-alike = Tidak ada dalam daftar. Mungkin ini tiruan
check-name-and-number-differ = Nomor ini milik agen lain
check-not-found = Tidak ditemukan dalam daftar
check-cannot-say = Kami tidak bisa memastikan

## Jawaban dalam satu kalimat.

check-sentence-licensed = Agen ini memegang izin pada tanggal ini.
check-sentence-licensed-not-for-this = Izin agen ini tidak mencakup pekerjaan ini.
check-sentence-conditional = Agen ini hanya boleh bekerja dengan syarat tertentu.
check-sentence-suspended = Izin agen ini sedang dibekukan pada tanggal ini.
check-sentence-expired = Pada tanggal ini masa izin agen ini sudah habis.
check-sentence-revoked = Izin agen ini sudah dicabut.
check-sentence-surrendered = Agen ini sudah mengembalikan izinnya.
check-sentence-refused = Permohonan izin agen ini ditolak.
check-sentence-unknown-status = Daftar tidak menunjukkan izin yang berlaku pada tanggal ini.
check-sentence-did-you-mean = Tidak ada agen yang terdaftar dengan kata-kata yang persis sama. Ada satu yang namanya hampir sama.
check-sentence-several = Kata-kata ini cocok dengan beberapa nama, atau hanya dengan sebagian dari satu nama.
check-sentence-look-alike = Tidak ada dalam daftar. Ada nama yang mirip: ini mungkin perusahaan lain, atau tiruan.
check-sentence-name-and-number-differ = Awas: nomor izin ini milik nama lain.
check-sentence-not-found = Tidak ditemukan dalam daftar ini.

## Apa yang harus dilakukan.

check-step-compare = Cocokkan nama, nomor izin, dan alamat dengan yang ditunjukkan kepada Anda. Minta kuitansi dan kontrak tertulis sebelum Anda membayar apa pun.
check-step-not-this-job = Jangan bayar apa pun dan jangan tanda tangan apa pun untuk pekerjaan ini. Tanyakan ke instansi pemberi izin, agen mana yang boleh menempatkan pekerja untuk pekerjaan ini.
check-step-conditions = Tanyakan dulu ke instansi pemberi izin apa saja syaratnya, sebelum Anda membayar atau menandatangani apa pun.
check-step-stop = Jangan bayar apa pun, jangan tanda tangan apa pun, dan pegang sendiri paspor Anda. Laporkan tawaran ini ke instansi pemberi izin.
check-step-ask-authority = Tanyakan dulu ke instansi pemberi izin sebelum Anda membayar atau menandatangani apa pun.
check-step-letters = Cocokkan huruf demi huruf, dan minta nomor izinnya. Periksa lagi dengan nomor itu sebelum Anda membayar atau menandatangani apa pun.
check-step-ask-number = Minta nomor izinnya dan periksa lagi dengan nomor itu. Sebelum itu jangan bayar apa pun.
check-step-no-papers = Jangan bayar apa pun dan jangan serahkan dokumen apa pun. Periksa nomor izinnya, dan laporkan tawaran ini kalau salah.
check-step-call = Jangan bayar apa pun dan jangan serahkan dokumen apa pun. Telepon nomor agen itu yang ada dalam daftar, dan laporkan tawaran ini.
check-step-spelling = Periksa lagi dengan ejaan lain atau nomor izinnya. Tanya dulu ke instansi pemberi izin sebelum Anda membayar atau menandatangani apa pun.

## Bagaimana agen itu ditemukan.

check-by-licence = Nomor izin ini milik { $name }, nomor izin { $licence }, { $place }. Cocokkan namanya dengan nama yang diberikan kepada Anda.
check-by-phone = Nomor telepon ini tercatat dalam daftar atas nama { $name }, nomor izin { $licence }, { $place }.
check-by-phone-warning = Penelepon bisa menampilkan nomor yang bukan miliknya: telepon balik nomor itu.
check-by-page = Halaman atau alamat ini tercatat dalam daftar atas nama { $name }, nomor izin { $licence }, { $place }.
check-by-page-warning = Cocokkan alamatnya huruf demi huruf: yang tiruan biasanya beda satu huruf.
check-by-name = Nama ini adalah nama { $name }, nomor izin { $licence }, { $place }.

## Kejadian yang membuatnya begitu.

check-because-no-event = Untuk izin { $licence }, daftar tidak memuat catatan apa pun yang sudah diketahui pada { $known }.
check-because-licensed = Berizin sejak { $from }.
check-because-licensed-until = Berizin dari { $from } sampai { $until }.
check-because-conditional = Syarat berlaku sejak { $from }.
check-because-conditional-until = Syarat berlaku dari { $from } sampai { $until }.
check-because-suspended = Dibekukan sejak { $from }.
check-because-suspended-until = Dibekukan dari { $from } sampai { $until }.
check-because-expired = Tidak ada masa izin yang mencakup { $on }; masa izin terakhir mulai { $from }.
check-because-expired-until = Tidak ada masa izin yang mencakup { $on }; masa izin terakhir mulai { $from } dan berakhir { $until }.
check-because-revoked = Dicabut pada { $from }.
check-because-surrendered = Dikembalikan oleh agen pada { $from }.
check-because-refused = Ditolak pada { $from }.
check-because-not-yet = Masa izin pertama yang tercatat dalam daftar mulai { $from }, yaitu setelah { $on }.
check-because-unknown = Daftar tidak menyebutkan bagaimana izin itu pada { $on }.
check-because-reason = Alasan yang diberikan: { $reason }
check-shared-number = Nomor izin ini tercatat dalam daftar untuk lebih dari satu agen, jadi statusnya tidak bisa diketahui dari nomor itu.
check-lost-namesake = Ada agen lain dengan nama yang mirip: { $name } ({ $licence }). Statusnya: { $status }. Pastikan Anda berurusan dengan yang mana dari keduanya.

## Yang tidak tercakup dalam izin.

check-not-for-destination = Izin ini tidak mencakup penempatan di { $place }.
check-not-for-occupation = Izin ini tidak mencakup pekerjaan { $occupation } (ISCO-08).
check-not-for-kind = Izin ini tidak mencakup penempatan jenis ini: { $kind }.
check-kinds-unsaid = Daftar tidak menyebutkan jenis penempatan apa yang tercakup dalam izin ini.

## Mengapa status tidak disebutkan.

check-nearest = Nama yang paling dekat adalah { $name } ({ $licence }, { $place }).
check-similar = Nama yang paling mirip adalah { $name } ({ $licence }, { $place }).
check-other-form = Bentuk badan usahanya, seperti PT, Ltd., atau Inc., tidak sama dengan yang Anda ketik.
check-other-order = Urutan kata dalam namanya berbeda.
check-differs = Anda mengetik { $typed }, dalam daftar tertulis { $registered }.
check-differs-extra = Anda mengetik { $typed }, yang tidak ada dalam namanya.
check-differs-missing = Dalam namanya juga ada { $registered }.
check-several-names = Di sini ada daftar agen yang namanya cocok dengan kata-kata ini; kami tidak memilihkan satu pun untuk Anda.
check-several-people = Orang dengan nama ini tercatat dalam daftar di agen-agen berikut; kami tidak memilihkan satu pun untuk Anda.
check-several-people-warning = Banyak orang bernama sama, dan siapa pun bisa memakai nama orang lain: ini tidak membuktikan bahwa orang ini bekerja di sana.
check-several-any = Mungkin ada lebih dari satu agen yang dimaksud; semuanya ditampilkan, dan kami tidak memilihkan satu pun untuk Anda.
check-number-of-other = Nomor itu milik { $name } ({ $licence }, { $place }), bukan milik nama yang Anda ketik.
check-nothing-near = Tidak ada nama, nomor izin, telepon, atau halaman dalam daftar ini yang mirip dengan kata-kata itu. Mungkin tidak semua agen tercatat dalam daftar ini.

## Daftar agen.

check-others-like = Agen lain yang namanya mirip
check-resembles = Agen yang mirip dengannya
check-in-register = Dalam daftar
check-compare = Kami tidak memilihkan untuk Anda. Cocokkan namanya huruf demi huruf dan nomornya angka demi angka.
check-elsewhere = Di bawah instansi lain
differs-both = Anda mengetik “{ $typed }”, dalam daftar tertulis “{ $registered }”
differs-typed = “{ $typed }” tidak ada dalam daftar
differs-registered = Anda tidak mengetik “{ $registered }”

not-told-other-name = Apakah ia berizin dengan nama lain, atau ada dalam daftar yang tidak kami miliki.
not-told-the-person = Apakah orang di depan Anda benar-benar bekerja untuk agen itu.
not-told-job = Apakah pekerjaan, gaji, atau kontraknya baik.
