text-words-help = ຊ່ວຍ, ຊ່ວຍແດ່, ຊ່ວຍເຫຼືອ, ຊ່ວຍເຫລືອ
text-words-fee = ຄ່າ, ຄ່າທຳນຽມ, ຄ່າບໍລິການ, ເງິນ
text-words-check = ກວດ, ກວດເບິ່ງ, ກວດສອບ, ເຊັກ
text-words-code = ລະຫັດ, ໂຄດ
text-words-language = ພາສາ, ປ່ຽນພາສາ
text-words-stop = ຢຸດ, ເຊົາ, ຍົກເລີກ, ພໍແລ້ວ
text-words-start = ເລີ່ມ, ເລີ້ມ, ເລີ່ມໃໝ່
text-words-tell = ບອກ, ແຈ້ງ, ຮ້ອງທຸກ, ເລົ່າ
text-words-confirm = ຢືນຢັນ, ຍືນຍັນ

text-verdict-licensed = ວັນທີ { $on }: ມີໃບອະນຸຍາດ.
text-verdict-licensed-not-for-this = ວັນທີ { $on }: ບໍ່ແມ່ນສຳລັບວຽກນີ້.
text-verdict-conditional = ວັນທີ { $on }: ໄດ້ຕາມເງື່ອນໄຂເທົ່ານັ້ນ.
text-verdict-suspended = ວັນທີ { $on }: ໃບອະນຸຍາດຖືກໂຈະຢູ່.
text-verdict-expired = ວັນທີ { $on }: ໃບອະນຸຍາດໝົດອາຍຸແລ້ວ.
text-verdict-revoked = ວັນທີ { $on }: ໃບອະນຸຍາດຖືກຖອນແລ້ວ.
text-verdict-surrendered = ວັນທີ { $on }: ສົ່ງໃບອະນຸຍາດຄືນແລ້ວ.
text-verdict-refused = ວັນທີ { $on }: ຖືກປະຕິເສດໃບອະນຸຍາດ.
text-verdict-unknown-status = ວັນທີ { $on }: ບໍ່ຮູ້ສະຖານະ.

text-verdict-did-you-mean = ວັນທີ { $on }: ຊື່ບໍ່ກົງກັນທຸກຕົວ.
text-verdict-several = ວັນທີ { $on }: ອາດກົງກັບຫຼາຍລາຍ.
text-verdict-look-alike = ວັນທີ { $on }: ບໍ່ພົບ, ອາດຮຽນແບບຊື່.
text-verdict-name-and-number-differ = ວັນທີ { $on }: ເລກເປັນຂອງຊື່ອື່ນ.
text-verdict-not-found = ວັນທີ { $on }: ບໍ່ພົບຢູ່ນີ້.

text-send-number = ຢາກກວດລາຍໃດ, ສົ່ງເລກຂອງລາຍນັ້ນມາ.
text-and-more = ຍັງມີອີກ.

text-step-compare = ທຽບເລກກັບເອກະສານຂອງເຂົາ.
text-step-stop = ຢ່າຈ່າຍເງິນ. ຢ່າເຊັນຫຍັງ.
text-step-ask = ກ່ອນຈ່າຍ ຖາມອົງການອອກໃບອະນຸຍາດ.
text-step-number = ຂໍເລກທີໃບອະນຸຍາດ ແລ້ວສົ່ງມານີ້.

text-by-phone = ຄົນໂທປອມເບີໄດ້. ໃຫ້ໂທກັບຫາເບີນັ້ນເອງ.
text-namesake = ອີກຊື່ທີ່ຄ້າຍກັນ ບໍ່ມີໃບອະນຸຍາດໃຊ້ໄດ້: { $number }.
text-register-on = ທະບຽນວັນທີ { $on }.
text-more-at = ເບິ່ງຕື່ມ: { $site }

text-fee-too-much = ວັນທີ { $on }: ເກີນຢ່າງໜ້ອຍ { $sum }.
text-fee-not-allowed = ວັນທີ { $on }: ເຂົາຂໍເງິນນີ້ບໍ່ໄດ້.
text-fee-cannot-say = ວັນທີ { $on }: ພວກເຮົາບອກບໍ່ໄດ້ວ່າເກີນ ຫຼືບໍ່.
text-fee-depends = ວັນທີ { $on }: ຂຶ້ນກັບວຽກ ແລະ ຄ່າແຮງຂອງທ່ານ.
text-fee-conditions = ວັນທີ { $on }: ໄດ້ຕາມເງື່ອນໄຂເທົ່ານັ້ນ.
text-fee-no-rule = ວັນທີ { $on }: ພວກເຮົາບໍ່ຮູ້ກົດຂອງເລື່ອງນີ້.
text-fee-within = ວັນທີ { $on }: ບໍ່ເກີນຈຳນວນສູງສຸດທີ່ພວກເຮົາຮູ້.
text-fee-most = ຫຼາຍສຸດແມ່ນ { $sum }.
text-fee-no-more = ຢ່າຈ່າຍຕື່ມ. ເກັບເອກະສານທຸກໃບໄວ້.
text-fee-check-first = ກ່ອນຈ່າຍ ສົ່ງເລກຂອງບໍລິສັດມາກວດ.
text-fee-how = ສົ່ງ FEE, ປະເທດທ່ານ, ປະເທດທີ່ເຮັດວຽກ ແລະ ຈຳນວນເງິນ ເຊັ່ນ: FEE BD MY 300000

text-matter-step = ເລື່ອງຂອງທ່ານ: ຂັ້ນ { $step } ໃນ { $steps }. ຄຳຕອບຕໍ່ໄປ ບໍ່ເກີນ { $on }.
text-matter-late = ເລື່ອງຂອງທ່ານ: ຂັ້ນ { $step } ໃນ { $steps }. ພວກເຮົາຊ້າແຕ່ { $on }.
text-matter-open = ເລື່ອງຂອງທ່ານ: ຂັ້ນ { $step } ໃນ { $steps }.
text-matter-closed = ເລື່ອງຂອງທ່ານປິດແລ້ວ. ໃຊ້ລະຫັດຂອງທ່ານເບິ່ງຕື່ມ.
text-matter-news = ມີຂ່າວໃໝ່. ເປີດດ້ວຍລະຫັດຂອງທ່ານ.
text-code-unknown = ບໍ່ມີຫຍັງກົງກັບລະຫັດນີ້. ເບິ່ງເທື່ອລະຕົວ.
text-code-wait = ລະຫັດຜິດຫຼາຍເກີນໄປ. ລໍຖ້າໜຶ່ງຊົ່ວໂມງ.

text-help-check = ສົ່ງເລກທີໃບອະນຸຍາດ ຫຼື ຊື່.
text-help-fee = ເງິນທີ່ເກັບ: ສົ່ງ FEE BD MY 300000.
text-help-code = ລະຫັດ: ສົ່ງ CODE ແລະ ລະຫັດຂອງທ່ານ.
text-help-tell = ຢາກບອກພວກເຮົາ: ສົ່ງ TELL.
text-help-more = ຫ້ອງການ: HELP MY. ພາສາ: LANG. ເຊົາຮັບ: STOP.
text-offices = ຫ້ອງການ:
text-no-office = ພວກເຮົາບໍ່ຮູ້ຫ້ອງການຢູ່ນັ້ນ. ຖາມສະຖານທູດຂອງທ່ານ.
text-language-now = ຕອນນີ້ພວກເຮົາຂຽນພາສາລາວຫາທ່ານ.
text-languages = ສົ່ງ LANG ແລະ ອັນໜຶ່ງໃນນີ້: { $codes }
text-stopped = ພວກເຮົາບໍ່ສົ່ງຫຍັງຫາທ່ານອີກ. ຢາກເລີ່ມໃໝ່, ສົ່ງ START.
text-started = ພວກເຮົາຕອບທ່ານອີກແລ້ວ. ຢາກຮູ້ວິທີໃຊ້, ສົ່ງ HELP.
text-too-often = ຂໍ້ຄວາມຫຼາຍເກີນໄປ. ລໍຖ້າໜຶ່ງຊົ່ວໂມງ ແລ້ວລອງໃໝ່.

text-menu-check = ບໍລິສັດ
text-menu-fee = ເງິນທີ່ເກັບ
text-menu-code = ລະຫັດຂ້ອຍ
text-menu-tell = ບອກພວກເຮົາ
text-menu-more = ພາສາ, ຊ່ວຍ
text-menu-help = ຊ່ວຍເຫຼືອ
text-menu-language = ພາສາ

text-ask-agency = ພິມເລກທີໃບອະນຸຍາດ ຫຼື ຊື່.
text-ask-home = ພິມລະຫັດໂທລະສັບຂອງປະເທດທ່ານ ເຊັ່ນ 880.
text-ask-work = ພິມລະຫັດໂທລະສັບຂອງປະເທດທີ່ເຮັດວຽກ ເຊັ່ນ 60.
text-ask-sum = ເຂົາຂໍເທົ່າໃດ, ເປັນ { $currency }?
text-ask-code = ພິມລະຫັດຂອງທ່ານ: ອັກສອນ ແລະ ເລກ ລວມ 8 ຕົວ.
text-ask-code-keys = ມີແຕ່ປຸ່ມເລກ: B=22, C=23, 7=70.
text-ask-country = ພິມລະຫັດໂທລະສັບຂອງປະເທດທີ່ທ່ານຢູ່ ເຊັ່ນ 60.
text-wrong-choice = ບໍ່ມີໃນລາຍການ. ກົດໂທໃໝ່.
text-wrong-country = ພວກເຮົາບໍ່ຮູ້ລະຫັດໂທລະສັບນີ້. ກົດໂທໃໝ່.
text-wrong-sum = ພິມຈຳນວນເງິນເປັນຕົວເລກ ເຊັ່ນ 300000.
text-tell-what = ເລື່ອງຫຍັງ?
text-tell-fee = ເກັບເງິນ
text-tell-contract = ສັນຍາ
text-tell-wages = ຄ່າແຮງ
text-tell-unsafe = ຄວາມປອດໄພ
text-tell-other = ອື່ນໆ
text-tell-digit = ສົ່ງຕົວເລກນັ້ນ. ສົ່ງ STOP ເພື່ອຈົບ.
text-tell-who = ບໍລິສັດ ຫຼື ຄົນໃດ? ຊື່, ເລກທີ ຫຼື ເບີໂທ. ບໍ່ຮູ້: 0
text-tell-sum = ເງິນປະມານເທົ່າໃດ, ເປັນ { $currency }? ບໍ່ຮູ້: 0
text-tell-sum-open = ເງິນປະມານເທົ່າໃດ? ເຊັ່ນ 5000 BDT. ບໍ່ຮູ້: 0
text-tell-kept = ເກັບບັນທຶກແລ້ວ. ລະຫັດ { $code }.
text-tell-until = ຈະຕອບບໍ່ເກີນ { $on }.
text-tell-keep = ຈົດລະຫັດໄວ້. ລຶບຂໍ້ຄວາມນີ້.
text-confirmed = ຢືນຢັນໂທລະສັບນີ້ແລ້ວ. ທ່ານລຶບຂໍ້ຄວາມນີ້ໄດ້.
text-confirm-unknown = ດຽວນີ້ເລກນີ້ຢືນຢັນຫຍັງບໍ່ໄດ້. ຂໍເລກໃໝ່ຢູ່ໜ້າເວັບນັ້ນ.
