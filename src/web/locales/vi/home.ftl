home-title = Công ty này có giấy phép không?
home-ask = Hãy gõ những gì người tuyển đưa bạn xem. Tên, số giấy phép, số điện thoại hoặc trang mạng.
check-button = Kiểm tra

way-fees = Họ đòi tiền tôi
way-fees-does = Xem khoản nào đúng luật, và bao nhiêu là quá nhiều.
way-contracts = Họ đổi hợp đồng của tôi
way-contracts-does = So hai bản với nhau: chỗ nào bất lợi hơn, và nên làm gì.
way-register = Toàn bộ danh sách
way-register-does = { $count } giấy phép với tình trạng hôm nay, để đọc hoặc tải về.
way-register-empty = Chưa có công ty nào trong sổ đăng ký.
way-verify = Họ đưa tôi xem tờ giấy phép
way-verify-does = Kiểm tra mã trên giấy. Giấy có thật không, còn giá trị không?
way-law = Luật nói gì
way-law-does = { $count } quy định về phí và hợp đồng, có ghi nguồn.
way-law-empty = Chưa có quy định nào trong bộ quy định.

good-to-know = Điều nên biết
good-to-know-free = Kiểm tra không mất tiền. Bạn không cần tài khoản.
good-to-know-fee = Có giấy phép không có nghĩa là lời mời tốt. Hãy kiểm tra cả phí.
good-to-know-unknown = Điều gì không biết, chúng tôi nói là không biết.
way-complaints = Có chuyện xấu xảy ra
way-complaints-does = Hãy kể cho chúng tôi, nêu tên hay không đều được. Theo dõi bằng một mã.
