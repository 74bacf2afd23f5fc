law-in-force = Đang có hiệu lực
law-ended = Đã hết hiệu lực
law-unknown = Không rõ vào ngày này
law-not-yet = Chưa có hiệu lực
