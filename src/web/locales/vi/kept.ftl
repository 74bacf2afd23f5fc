kept-title = Đã lưu trong điện thoại này
kept-lead = Các câu trả lời này mở được khi không có mạng.
kept-on = Lưu ngày { $day }. Từ đó có thể đã thay đổi.
kept-no-network = Bây giờ không có mạng. Trang này không có trong điện thoại của bạn.
kept-nothing = Điện thoại này không lưu câu trả lời nào của chúng tôi.
kept-forget = Xóa những gì điện thoại này đã lưu
kept-forgotten = Điện thoại này không còn lưu câu trả lời nào của chúng tôi.
kept-history = Danh sách các trang đã xem (lịch sử) trong trình duyệt vẫn còn. Hãy xóa ở đó.
