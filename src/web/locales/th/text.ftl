text-words-help = ช่วย, ช่วยด้วย, ช่วยเหลือ, วิธีใช้
text-words-fee = ค่าธรรมเนียม, ค่าบริการ, ค่าหัว, ค่านายหน้า
text-words-check = ตรวจ, ตรวจสอบ, เช็ค, เช็ก
text-words-code = รหัส, โค้ด
text-words-language = ภาษา
text-words-stop = หยุด, ยกเลิก, เลิก
text-words-start = เริ่ม, เริ่มใหม่
text-words-tell = แจ้ง, แจ้งเรื่อง, ร้องเรียน, เล่า
text-words-confirm = ยืนยัน, คอนเฟิร์ม

text-verdict-licensed = ณ { $on }: มีใบอนุญาต
text-verdict-licensed-not-for-this = ณ { $on }: ใบอนุญาตไม่รวมงานนี้
text-verdict-conditional = ณ { $on }: ทำได้เฉพาะตามเงื่อนไข
text-verdict-suspended = ณ { $on }: ถูกพักใช้ใบอนุญาต
text-verdict-expired = ณ { $on }: ใบอนุญาตหมดอายุแล้ว
text-verdict-revoked = ณ { $on }: ถูกเพิกถอนใบอนุญาต
text-verdict-surrendered = ณ { $on }: คืนใบอนุญาตแล้ว
text-verdict-refused = ณ { $on }: ขอใบอนุญาตแต่ถูกปฏิเสธ
text-verdict-unknown-status = ณ { $on }: ไม่ทราบสถานะ

text-verdict-did-you-mean = ณ { $on }: ชื่อไม่ตรงทุกตัว
text-verdict-several = ณ { $on }: อาจเป็นได้หลายบริษัท
text-verdict-look-alike = ณ { $on }: ไม่พบ อาจลอกเลียนชื่อ
text-verdict-name-and-number-differ = ณ { $on }: เลขนี้เป็นของชื่ออื่น
text-verdict-not-found = ณ { $on }: ไม่พบที่นี่

text-send-number = จะตรวจรายไหน ส่งเลขใบอนุญาตรายนั้นมา
text-and-more = ยังมีอีก

text-step-compare = เทียบเลขกับเอกสารของเขา
text-step-stop = อย่าจ่ายเงิน อย่าเซ็นอะไร
text-step-ask = ถามหน่วยงานที่ออกใบอนุญาตก่อนจ่าย
text-step-number = ขอเลขใบอนุญาต แล้วส่งมาที่นี่

text-by-phone = เบอร์โทรเข้าปลอมได้ โทรกลับไปที่เบอร์นั้น
text-namesake = ชื่อคล้ายกัน ไม่มีใบอนุญาตที่ใช้ได้: { $number }
text-register-on = ทะเบียน ณ { $on }
text-more-at = ดูเพิ่ม: { $site }

text-fee-too-much = ณ { $on }: เก็บเกินอย่างน้อย { $sum }
text-fee-not-allowed = ณ { $on }: เขาไม่มีสิทธิ์เรียกเก็บเงินนี้
text-fee-cannot-say = ณ { $on }: เราบอกไม่ได้ว่ามากเกินไปหรือไม่
text-fee-depends = ณ { $on }: ขึ้นอยู่กับงานและค่าจ้างของคุณ
text-fee-conditions = ณ { $on }: เก็บได้เฉพาะตามเงื่อนไข
text-fee-no-rule = ณ { $on }: เราไม่ทราบกฎในเรื่องนี้
text-fee-within = ณ { $on }: ไม่เกินเพดานเท่าที่เรารู้
text-fee-most = มากที่สุดคือ { $sum }
text-fee-no-more = อย่าจ่ายเพิ่ม เก็บเอกสารทุกใบ
text-fee-check-first = ก่อนจ่าย ส่งเลขใบอนุญาตของบริษัทมา
text-fee-how = ส่ง FEE ประเทศของคุณ ประเทศที่ทำงาน และจำนวนเงิน เช่น FEE BD MY 300000

text-matter-step = เรื่องของคุณ: ขั้น { $step } จาก { $steps } ตอบครั้งต่อไปภายใน { $on }
text-matter-late = เรื่องของคุณ: ขั้น { $step } จาก { $steps } เราล่าช้าตั้งแต่ { $on }
text-matter-open = เรื่องของคุณ: ขั้น { $step } จาก { $steps }
text-matter-closed = เรื่องของคุณปิดแล้ว ใช้รหัสของคุณดูเพิ่มได้
text-matter-news = มีข่าวใหม่ ใช้รหัสของคุณเปิดดู
text-code-unknown = ไม่มีเรื่องที่ตรงกับรหัสนี้ ดูทีละตัวอักษร
text-code-wait = รหัสผิดหลายครั้งเกินไป รอหนึ่งชั่วโมง

text-help-check = ส่งเลขใบอนุญาตหรือชื่อบริษัท
text-help-fee = เงินเรียกเก็บ: ส่ง FEE BD MY 300000
text-help-code = รหัสของคุณ: ส่ง CODE และรหัส
text-help-tell = จะบอกอะไรเรา: ส่ง TELL
text-help-more = หน่วยงาน: HELP MY ภาษา: LANG เลิกรับ: STOP
text-offices = หน่วยงาน:
text-no-office = เราไม่ทราบว่าที่นั่นมีหน่วยงานใด ถามสถานทูตของคุณ
text-language-now = ตอนนี้เราเขียนถึงคุณเป็นภาษาไทย
text-languages = ส่ง LANG และหนึ่งในรหัสเหล่านี้: { $codes }
text-stopped = เราจะไม่ส่งอะไรให้คุณอีก ส่ง START เพื่อเริ่มใหม่
text-started = เราตอบคุณอีกครั้งแล้ว ส่ง HELP เพื่อดูวิธีใช้
text-too-often = ข้อความมากเกินไป รอหนึ่งชั่วโมงแล้วลองใหม่

text-menu-check = บริษัท
text-menu-fee = ค่าธรรมเนียม
text-menu-code = รหัสของฉัน
text-menu-tell = บอกเรา
text-menu-more = ภาษา, ช่วย
text-menu-help = ช่วยเหลือ
text-menu-language = ภาษา

text-ask-agency = พิมพ์เลขใบอนุญาตหรือชื่อ
text-ask-home = พิมพ์รหัสโทรศัพท์ของประเทศคุณ เช่น 880
text-ask-work = พิมพ์รหัสโทรศัพท์ของประเทศที่ทำงาน เช่น 60
text-ask-sum = เขาเรียกเก็บเท่าไร เป็น { $currency }
text-ask-code = พิมพ์รหัสของคุณ ตัวอักษรและตัวเลขรวม 8 ตัว
text-ask-code-keys = มีแต่ปุ่มเลข: B=22, C=23, 7=70
text-ask-country = พิมพ์รหัสโทรศัพท์ของประเทศที่คุณอยู่ตอนนี้ เช่น 60
text-wrong-choice = ไม่มีในรายการ กดโทรใหม่อีกครั้ง
text-wrong-country = เราไม่รู้จักรหัสโทรศัพท์นี้ กดโทรใหม่อีกครั้ง
text-wrong-sum = พิมพ์จำนวนเงินเป็นตัวเลข เช่น 300000
text-tell-what = เรื่องอะไร
text-tell-fee = ค่าบริการ
text-tell-contract = สัญญา
text-tell-wages = ค่าจ้าง
text-tell-unsafe = ปลอดภัย
text-tell-other = อื่น ๆ
text-tell-digit = ส่งตัวเลขนั้น ส่ง STOP เพื่อจบ
text-tell-who = บริษัทหรือคนไหน ชื่อ เลข หรือเบอร์โทร ไม่ทราบ: 0
text-tell-sum = เงินประมาณเท่าไร เป็น { $currency } ไม่ทราบ: 0
text-tell-sum-open = เงินประมาณเท่าไร เช่น 5000 BDT ไม่ทราบ: 0
text-tell-kept = เก็บบันทึกแล้ว รหัส { $code }
text-tell-until = เราตอบภายใน { $on }
text-tell-keep = จดรหัสไว้ ลบข้อความนี้
text-confirmed = ยืนยันโทรศัพท์นี้แล้ว คุณลบข้อความนี้ได้
text-confirm-unknown = ตอนนี้เลขนี้ใช้ยืนยันอะไรไม่ได้ ขอเลขใหม่ที่หน้าเว็บนั้น
