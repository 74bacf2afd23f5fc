law-in-force = มีผลบังคับใช้
law-ended = สิ้นผลแล้ว
law-unknown = ไม่ทราบสำหรับวันที่ถาม
law-not-yet = ยังไม่มีผลบังคับใช้
