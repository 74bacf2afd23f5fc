privacy-title = Chúng tôi biết gì về bạn
privacy-link = Quyền riêng tư
privacy-lead = Gần như không biết gì, trừ khi bạn gửi phản ánh.

privacy-looking = Khi bạn chỉ xem
privacy-no-log = Chúng tôi không ghi lại bạn gõ gì, hay ai hỏi.
privacy-no-cookie = Chúng tôi không đặt cookie, và không hỏi lấy gì từ trang khác.
privacy-address = Những gì bạn tra nằm trong địa chỉ của trang. Điện thoại của bạn có thể lưu lại: hãy xóa trong điện thoại.
privacy-verify = Trang kiểm tra tờ giấy phép tự lưu vào điện thoại của bạn, để dùng được khi không có mạng.
privacy-kept = Điện thoại của bạn lưu 20 câu trả lời cuối cùng bạn đã mở. Chúng mở được khi không có mạng.
privacy-kept-seen = Ai cầm điện thoại của bạn đều đọc được. Bạn có thể xóa bất cứ lúc nào.
privacy-kept-leave = “{ $leave }” cũng xóa chúng.
privacy-kept-never = Điện thoại của bạn không lưu phản ánh, mã hay giấy tờ nào của bạn.
privacy-listen = “Nghe” đọc bằng giọng có trong điện thoại của bạn. Chúng tôi không gửi lời đó cho ai.
privacy-pace = Để không ai làm chúng tôi quá tải, chúng tôi đếm số câu hỏi trong một thời gian. Chúng tôi không lưu địa chỉ mạng của điện thoại bạn.

privacy-texts = Khi bạn nhắn tin SMS cho chúng tôi
privacy-texts-number = Chúng tôi không lưu số điện thoại, chỉ lưu một ký hiệu tạo ra từ số đó.
privacy-texts-kept = Cùng với ký hiệu đó, chúng tôi lưu ngôn ngữ của bạn, hoặc việc bạn không muốn nhận tin nhắn.
privacy-texts-asked = Chúng tôi không lưu điều bạn hỏi.
privacy-texts-told = Nếu bạn kể cho chúng tôi từng bước một, nó trở thành một phản ánh.
privacy-texts-half = Những gì bạn bắt đầu mà không làm hết sẽ bị bỏ đi sau 30 phút.
privacy-texts-confirmed = Nếu bạn xác nhận điện thoại cho một phản ánh, chúng tôi lưu số điện thoại trong phản ánh đó.
privacy-texts-confirm-once = Các chữ số bạn gửi để xác nhận hết tác dụng sau 24 giờ.
privacy-texts-seen = Công ty điện thoại của bạn có thể đọc tin nhắn. Ai cầm điện thoại của bạn cũng đọc được.

privacy-reporting = Khi bạn gửi phản ánh
privacy-report-kept = Chúng tôi lưu những gì bạn viết, giấy tờ bạn gửi, và cách liên lạc nếu bạn có ghi.
privacy-report-seen = Chỉ cán bộ xử lý phản ánh đọc được. Mỗi lần xem cách liên lạc của bạn đều được ghi lại.
privacy-report-code = Chúng tôi không lưu mã của bạn. Ai có mã thì đọc được phản ánh của bạn: đừng cho ai xem.
privacy-report-photo = Chúng tôi xóa nơi chụp và giờ chụp trong ảnh. Giấy tờ PDF thì giữ nguyên như bạn gửi.
privacy-report-stay = Chúng tôi không bao giờ hỏi bạn có được phép ở lại nước đó hay không. Phần mềm này không có cách nào để chuyển phản ánh cho cơ quan biên phòng hoặc cơ quan quản lý xuất nhập cảnh.
privacy-report-ask-erase = Bạn có thể đề nghị cơ quan xóa phản ánh của bạn. Cơ quan quyết định theo luật của họ.

privacy-feedback = Khi bạn trả lời về công việc
privacy-feedback-kept = Chúng tôi lưu câu trả lời cùng thông tin về việc đưa bạn đi làm, không có tên bạn.
privacy-feedback-code = Chúng tôi không lưu mã của bạn. Ai có mã thì trả lời thay bạn được.
privacy-feedback-shown = Người khác chỉ thấy số lượng, và chỉ khi có từ { $least } người lao động trở lên.
privacy-feedback-used = Cán bộ có thể dùng câu trả lời của bạn khi xem xét một công ty.

privacy-keep = Chúng tôi lưu bao lâu
privacy-keep-lead = Hết các thời hạn này, cơ quan phải xóa.
privacy-keep-other = Cách liên lạc, lời kể và giấy tờ của phản ánh: { $time } sau khi phản ánh kết thúc.
privacy-keep-upheld = Nếu chúng tôi đồng ý với bạn, đã giải quyết hoặc đã chuyển cho nơi khác: { $time }.
privacy-keep-case = Những gì chúng tôi đưa vào một vụ việc: { $time } sau khi vụ việc kết thúc. Nếu không có quyết định nào: { $other }.
privacy-keep-placement = Mã số và năm sinh của bạn do công ty gửi: { $time } sau khi hết việc.
privacy-keep-code = Mã để trả lời câu hỏi về công việc hết dùng được sau { $time }.
privacy-keep-open = Không xóa gì khi một phản ánh hoặc vụ việc chưa đóng còn cần đến.
privacy-keep-left = Số lượng vẫn còn, cùng ghi chú là đã có thứ bị xóa.
privacy-keep-by-hand = Phần mềm không tự xóa. Người của cơ quan làm việc đó.
privacy-years = { $count } năm
privacy-months = { $count } tháng

privacy-returns = Những gì công ty gửi về người lao động
privacy-returns-pseudonym = Số hộ chiếu và mã số người lao động được đổi thành ký hiệu trước khi chúng tôi lưu. Cán bộ thấy các ký hiệu này.
privacy-returns-public = Chúng tôi chỉ công bố số lượng, và không công bố khi số người ít đến mức có thể nhận ra một người.

privacy-who = Ai phụ trách trang này
privacy-publisher = Cơ quan phụ trách trang này: { $publisher }. Hãy hỏi cơ quan đó đang giữ thông tin gì về bạn.
privacy-no-publisher = Cơ quan phụ trách trang này chưa ghi tên ở đây.
