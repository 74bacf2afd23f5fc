text-words-help = GIÚP, GIUP, HD, HUONGDAN
text-words-fee = PHÍ, PHI, LỆPHÍ, LEPHI
text-words-check = KIỂMTRA, KIEMTRA, TRACỨU, TRACUU
text-words-code = MÃ, MÃSỐ, MASO
text-words-language = NGÔNNGỮ, NGONNGU, TIẾNG, TIENG
text-words-stop = DỪNG, HỦY, DUNGLAI, HUYBO
text-words-start = BẮTĐẦU, BATDAU, TIẾP, TIEP
text-words-tell = KỂ, KE, PHẢNÁNH, PHANANH
text-words-confirm = XÁCNHẬN, XACNHAN

text-verdict-licensed = Tính đến { $on }: có giấy phép.
text-verdict-licensed-not-for-this = Ngày { $on }: phép không gồm việc này.
text-verdict-conditional = Ngày { $on }: chỉ được theo điều kiện.
text-verdict-suspended = Ngày { $on }: phép đang bị đình chỉ.
text-verdict-expired = Tính đến { $on }: giấy phép hết hạn.
text-verdict-revoked = Tính đến { $on }: giấy phép bị thu hồi.
text-verdict-surrendered = Tính đến { $on }: đã trả lại giấy phép.
text-verdict-refused = Tính đến { $on }: bị từ chối cấp phép.
text-verdict-unknown-status = Tính đến { $on }: không rõ tình trạng.

text-verdict-did-you-mean = Ngày { $on }: tên không khớp hẳn.
text-verdict-several = Ngày { $on }: có thể là nhiều công ty.
text-verdict-look-alike = Ngày { $on }: không thấy, có thể nhái.
text-verdict-name-and-number-differ = Ngày { $on }: số này là của tên khác.
text-verdict-not-found = Ngày { $on }: không tìm thấy ở đây.

text-send-number = Muốn kiểm tra, hãy gửi số giấy phép.
text-and-more = Còn nữa.

text-step-compare = So số giấy phép với giấy tờ của họ.
text-step-stop = Đừng trả tiền. Đừng ký gì.
text-step-ask = Hỏi cơ quan cấp phép trước khi trả tiền.
text-step-number = Hỏi số giấy phép rồi gửi vào đây.

text-by-phone = Số gọi đến có thể giả. Hãy gọi lại số đó.
text-namesake = Tên gần giống, không có phép hiệu lực: { $number }.
text-register-on = Sổ đăng ký ngày { $on }.
text-more-at = Xem thêm: { $site }

text-fee-too-much = Ngày { $on }: vượt mức ít nhất { $sum }.
text-fee-not-allowed = Ngày { $on }: họ không được đòi khoản này.
text-fee-cannot-say = Ngày { $on }: không rõ như vậy có quá nhiều không.
text-fee-depends = Ngày { $on }: còn tùy nghề và lương của bạn.
text-fee-conditions = Ngày { $on }: chỉ được theo điều kiện.
text-fee-no-rule = Ngày { $on }: chúng tôi không biết quy định nào.
text-fee-within = Ngày { $on }: không vượt các mức chúng tôi biết.
text-fee-most = Nhiều nhất là { $sum }.
text-fee-no-more = Đừng trả thêm. Giữ mọi giấy tờ.
text-fee-check-first = Gửi số giấy phép của họ trước khi trả.
text-fee-how = Gửi FEE, nước bạn, nước làm việc và số tiền, như: FEE BD MY 300000

text-matter-step = Hồ sơ của bạn: bước { $step }/{ $steps }. Trả lời tiếp chậm nhất { $on }.
text-matter-late = Hồ sơ của bạn: bước { $step }/{ $steps }. Chúng tôi trễ từ { $on }.
text-matter-open = Hồ sơ của bạn: bước { $step }/{ $steps }.
text-matter-closed = Hồ sơ của bạn đã đóng. Dùng mã của bạn để xem thêm.
text-matter-news = Có tin mới. Dùng mã của bạn để xem.
text-code-unknown = Không có gì khớp mã này. Xem lại từng chữ.
text-code-wait = Sai mã quá nhiều lần. Đợi một giờ.

text-help-check = Gửi số giấy phép hoặc tên công ty.
text-help-fee = Phí: gửi FEE BD MY 300000.
text-help-code = Mã của bạn: gửi CODE và mã đó.
text-help-tell = Muốn kể chúng tôi điều gì: gửi TELL.
text-help-more = Cơ quan: HELP MY. Ngôn ngữ: LANG. Thôi nhận: STOP.
text-offices = Cơ quan:
text-no-office = Chúng tôi không biết cơ quan nào ở đó. Hỏi đại sứ quán của bạn.
text-language-now = Từ giờ chúng tôi viết bằng tiếng Việt.
text-languages = Gửi LANG và một trong các mã này: { $codes }
text-stopped = Chúng tôi không gửi gì nữa. Gửi START để nhận lại.
text-started = Chúng tôi lại trả lời bạn. Gửi HELP để xem cách dùng.
text-too-often = Quá nhiều tin nhắn. Đợi một giờ rồi thử lại.

text-menu-check = Công ty
text-menu-fee = Phí
text-menu-code = Mã của tôi
text-menu-tell = Kể chúng tôi
text-menu-more = Tiếng, giúp
text-menu-help = Giúp đỡ
text-menu-language = Ngôn ngữ

text-ask-agency = Gõ số giấy phép hoặc tên.
text-ask-home = Gõ mã điện thoại của nước bạn, như 880.
text-ask-work = Gõ mã điện thoại của nước làm việc, như 60.
text-ask-sum = Họ đòi bao nhiêu, bằng { $currency }?
text-ask-code = Gõ mã của bạn, gồm 8 chữ cái và chữ số.
text-ask-code-keys = Chỉ phím số: B là 22, C là 23, 7 là 70.
text-ask-country = Gõ mã điện thoại của nước bạn đang ở, như 60.
text-wrong-choice = Không có trong danh sách. Hãy bấm gọi lại.
text-wrong-country = Chúng tôi không biết mã điện thoại này. Hãy bấm gọi lại.
text-wrong-sum = Gõ số tiền bằng chữ số, như 300000.
text-tell-what = Về chuyện gì?
text-tell-fee = Phí
text-tell-contract = Hợp đồng
text-tell-wages = Lương
text-tell-unsafe = An toàn
text-tell-other = Khác
text-tell-digit = Gửi chữ số đó. STOP để kết thúc.
text-tell-who = Công ty hay người nào? Tên, số hoặc điện thoại. Không biết: 0
text-tell-sum = Khoảng bao nhiêu tiền, bằng { $currency }? Không biết: 0
text-tell-sum-open = Khoảng bao nhiêu tiền? Ví dụ 5000 BDT. Không biết: 0
text-tell-kept = Đã lưu ghi chú. Mã { $code }.
text-tell-until = Trả lời chậm nhất { $on }.
text-tell-keep = Chép mã lại. Xóa tin nhắn này.
text-confirmed = Điện thoại này đã được xác nhận. Bạn có thể xóa tin này.
text-confirm-unknown = Hiện số này không xác nhận được gì. Hãy xin số mới ở trang đó.
