check-title = Semak agensi
check-answer-title = { $verdict }: { $asked }
check-again = Semak yang lain
check-label = Nama, nombor lesen, telefon atau halaman web

## Jawapan sebagai tajuk.

check-licensed = Berlesen
check-licensed-not-for-this = Tidak berlesen untuk kerja atau negara ini
check-conditional = Berlesen dengan syarat
check-suspended = Lesen digantung: sekarang tidak boleh mengambil pekerja
check-expired = Lesennya sudah tamat tempoh
check-revoked = Lesennya sudah ditarik balik
check-surrendered = Lesennya sudah diserahkan balik oleh agensi itu
check-refused = Permohonan lesennya ditolak
check-unknown-status = Ada dalam daftar, tetapi status lesennya tidak diketahui
check-did-you-mean = Adakah anda maksudkan salah satu daripada ini?
check-several = Ada beberapa agensi yang sepadan
check-look-alike = Tiada dalam daftar. Mungkin ini tiruan
check-name-and-number-differ = Nombor ini milik agensi lain
check-not-found = Tidak dijumpai dalam daftar
check-cannot-say = Kami tidak dapat pastikan

## Jawapan dalam satu ayat.

check-sentence-licensed = Agensi ini memegang lesen pada tarikh ini.
check-sentence-licensed-not-for-this = Lesen agensi ini tidak meliputi kerja ini.
check-sentence-conditional = Agensi ini hanya boleh beroperasi dengan syarat tertentu.
check-sentence-suspended = Lesen agensi ini digantung pada tarikh ini.
check-sentence-expired = Pada tarikh ini lesen agensi ini sudah tamat tempoh.
check-sentence-revoked = Lesen agensi ini sudah ditarik balik.
check-sentence-surrendered = Agensi ini sudah menyerahkan balik lesennya.
check-sentence-refused = Permohonan lesen agensi ini ditolak.
check-sentence-unknown-status = Daftar tidak menunjukkan lesen yang berkuat kuasa pada tarikh ini.
check-sentence-did-you-mean = Tiada agensi yang didaftarkan dengan perkataan yang betul-betul sama. Ada satu yang namanya hampir sama.
check-sentence-several = Perkataan ini sepadan dengan beberapa nama, atau hanya dengan sebahagian daripada satu nama.
check-sentence-look-alike = Tiada dalam daftar. Ada nama yang serupa: ini mungkin syarikat lain, atau tiruan.
check-sentence-name-and-number-differ = Awas: nombor lesen ini milik nama lain.
check-sentence-not-found = Tidak dijumpai dalam daftar ini.

## Apa perlu dibuat.

check-step-compare = Bandingkan nama, nombor lesen dan alamat dengan apa yang ditunjukkan kepada anda. Minta resit dan kontrak bertulis sebelum anda bayar apa-apa.
check-step-not-this-job = Jangan bayar apa-apa dan jangan tandatangan apa-apa untuk kerja ini. Tanya pihak berkuasa agensi mana yang boleh menempatkan pekerja dalam kerja ini.
check-step-conditions = Tanya pihak berkuasa apa syaratnya sebelum anda bayar atau tandatangan apa-apa.
check-step-stop = Jangan bayar apa-apa, jangan tandatangan apa-apa, dan simpan sendiri pasport anda. Laporkan tawaran ini kepada pihak berkuasa.
check-step-ask-authority = Tanya pihak berkuasa dahulu sebelum anda bayar atau tandatangan apa-apa.
check-step-letters = Bandingkan huruf demi huruf, dan minta nombor lesennya. Semak lagi dengan nombor itu sebelum anda bayar atau tandatangan apa-apa.
check-step-ask-number = Minta nombor lesennya dan semak lagi dengan nombor itu. Sebelum itu jangan bayar apa-apa.
check-step-no-papers = Jangan bayar apa-apa dan jangan serahkan apa-apa dokumen. Semak nombor lesennya, dan laporkan tawaran ini kalau salah.
check-step-call = Jangan bayar apa-apa dan jangan serahkan apa-apa dokumen. Telefon nombor agensi itu yang ada dalam daftar, dan laporkan tawaran ini.
check-step-spelling = Semak lagi dengan ejaan lain atau nombor lesennya. Tanya pihak berkuasa sebelum anda bayar atau tandatangan apa-apa.

## Bagaimana agensi itu dijumpai.

check-by-licence = Nombor lesen ini milik { $name }, nombor lesen { $licence }, { $place }. Bandingkan namanya dengan nama yang diberi kepada anda.
check-by-phone = Nombor telefon ini tercatat dalam daftar atas nama { $name }, nombor lesen { $licence }, { $place }.
check-by-phone-warning = Pemanggil boleh memaparkan nombor yang bukan miliknya: telefon balik nombor itu.
check-by-page = Halaman atau alamat ini tercatat dalam daftar atas nama { $name }, nombor lesen { $licence }, { $place }.
check-by-page-warning = Bandingkan alamat itu huruf demi huruf: yang tiruan biasanya berbeza satu huruf.
check-by-name = Nama ini ialah nama { $name }, nombor lesen { $licence }, { $place }.

## Kejadian yang menjadikannya begitu.

check-because-no-event = Bagi lesen { $licence }, daftar tidak mempunyai apa-apa catatan yang sudah diketahui pada { $known }.
check-because-licensed = Berlesen mulai { $from }.
check-because-licensed-until = Berlesen dari { $from } hingga { $until }.
check-because-conditional = Syarat berkuat kuasa mulai { $from }.
check-because-conditional-until = Syarat berkuat kuasa dari { $from } hingga { $until }.
check-because-suspended = Digantung mulai { $from }.
check-because-suspended-until = Digantung dari { $from } hingga { $until }.
check-because-expired = Tiada tempoh lesen yang meliputi { $on }; tempoh terakhir bermula pada { $from }.
check-because-expired-until = Tiada tempoh lesen yang meliputi { $on }; tempoh terakhir bermula pada { $from } dan tamat pada { $until }.
check-because-revoked = Ditarik balik pada { $from }.
check-because-surrendered = Diserahkan balik oleh agensi pada { $from }.
check-because-refused = Ditolak pada { $from }.
check-because-not-yet = Tempoh lesen pertama yang tercatat dalam daftar bermula pada { $from }, iaitu selepas { $on }.
check-because-unknown = Daftar tidak menyatakan bagaimana lesen itu pada { $on }.
check-because-reason = Sebab yang diberi: { $reason }
check-shared-number = Nombor lesen ini tercatat dalam daftar bagi lebih daripada satu agensi, jadi statusnya tidak dapat diketahui daripada nombor itu.
check-lost-namesake = Ada agensi lain yang namanya serupa: { $name } ({ $licence }). Statusnya: { $status }. Pastikan anda berurusan dengan yang mana satu.

## Apa yang tidak diliputi lesen.

check-not-for-destination = Lesen ini tidak meliputi penempatan di { $place }.
check-not-for-occupation = Lesen ini tidak meliputi pekerjaan { $occupation } (ISCO-08).
check-not-for-kind = Lesen ini tidak meliputi penempatan jenis ini: { $kind }.
check-kinds-unsaid = Daftar tidak menyatakan jenis penempatan apa yang diliputi lesen ini.

## Mengapa status tidak diberitahu.

check-nearest = Nama yang paling hampir ialah { $name } ({ $licence }, { $place }).
check-similar = Nama yang paling serupa ialah { $name } ({ $licence }, { $place }).
check-other-form = Bentuk syarikatnya, seperti Sdn. Bhd., Ltd. atau Inc., tidak sama dengan yang anda taip.
check-other-order = Susunan perkataan dalam namanya berbeza.
check-differs = Anda taip { $typed }, dalam daftar tertulis { $registered }.
check-differs-extra = Anda taip { $typed }, yang tiada dalam namanya.
check-differs-missing = Dalam namanya ada juga { $registered }.
check-several-names = Agensi yang namanya sepadan dengan perkataan ini disenaraikan; kami tidak memilih mana-mana untuk anda.
check-several-people = Orang dengan nama ini tercatat dalam daftar di agensi yang disenaraikan; kami tidak memilih mana-mana untuk anda.
check-several-people-warning = Ramai orang mempunyai nama yang sama, dan sesiapa pun boleh memakai nama orang: ini tidak menunjukkan bahawa orang ini bekerja di situ.
check-several-any = Mungkin lebih daripada satu agensi yang dimaksudkan; semuanya disenaraikan, dan kami tidak memilih mana-mana untuk anda.
check-number-of-other = Nombor itu milik { $name } ({ $licence }, { $place }), bukan milik nama yang anda taip.
check-nothing-near = Tiada nama, nombor lesen, telefon atau halaman dalam daftar ini yang hampir dengan perkataan itu. Mungkin tidak semua agensi ada dalam daftar ini.

## Senarai agensi.

check-others-like = Agensi lain yang namanya serupa
check-resembles = Agensi yang serupa dengannya
check-in-register = Dalam daftar
check-compare = Kami tidak memilih untuk anda. Bandingkan nama huruf demi huruf dan nombor angka demi angka.
check-elsewhere = Di bawah pihak berkuasa lain
differs-both = Anda taip “{ $typed }”, dalam daftar tertulis “{ $registered }”
differs-typed = “{ $typed }” tiada dalam daftar
differs-registered = Anda tidak taip “{ $registered }”

not-told-other-name = Sama ada ia berlesen dengan nama lain, atau ada dalam senarai yang tiada pada kami.
not-told-the-person = Sama ada orang di depan anda benar-benar bekerja untuk agensi itu.
not-told-job = Sama ada kerja, gaji atau kontrak itu baik.
