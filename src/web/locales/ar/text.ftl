### Short answers on old phones (SMS, USSD).

text-words-help = مساعدة, مساعده, معلومات
text-words-fee = رسوم, فلوس, مبلغ
text-words-check = تحقق, فحص
text-words-code = رمز, كود
text-words-language = لغة, لغه, اللغة
text-words-stop = توقف, إيقاف, ايقاف, وقف
text-words-start = ابدأ, ابدا, بدء
text-words-tell = أخبر, اخبار, شكوى, بلاغ
text-words-confirm = تأكيد, تاكيد, أكد

text-verdict-licensed = الوضع في { $on }: لديها ترخيص.
text-verdict-licensed-not-for-this = الوضع في { $on }: ليس لهذا العمل.
text-verdict-conditional = الوضع في { $on }: بشروط فقط.
text-verdict-suspended = الوضع في { $on }: الترخيص موقوف.
text-verdict-expired = الوضع في { $on }: الترخيص منتهٍ.
text-verdict-revoked = الوضع في { $on }: الترخيص مسحوب.
text-verdict-surrendered = الوضع في { $on }: أعادت الترخيص.
text-verdict-refused = الوضع في { $on }: الترخيص مرفوض.
text-verdict-unknown-status = الوضع في { $on }: غير معروف.

text-verdict-did-you-mean = في { $on }: ليس الاسم نفسه تمامًا.
text-verdict-several = في { $on }: قد تطابق أكثر من واحدة.
text-verdict-look-alike = في { $on }: لم نجدها، ربما تقليد.
text-verdict-name-and-number-differ = في { $on }: الرقم لاسم آخر.
text-verdict-not-found = في { $on }: لم نجدها هنا.

text-send-number = للتحقق من واحدة أرسلوا رقمها.
text-and-more = هناك المزيد.

text-step-compare = قارنوا الرقم بما في أوراقهم.
text-step-stop = لا تدفعوا شيئًا. لا توقّعوا شيئًا.
text-step-ask = اسألوا جهة الترخيص قبل أن تدفعوا.
text-step-number = اطلبوا رقم الترخيص وأرسلوه هنا.

text-by-phone = قد يزيّف المتصل رقمه. اتصلوا به أنتم.
text-namesake = اسم مشابه بلا ترخيص سارٍ: { $number }.
text-register-on = السجل في { $on }.
text-more-at = المزيد: { $site }

text-fee-too-much = في { $on }: الزيادة { $sum } على الأقل.
text-fee-not-allowed = في { $on }: لا يحق لهم طلب هذا.
text-fee-cannot-say = في { $on }: لا نستطيع القول هل هو أكثر من المسموح.
text-fee-depends = في { $on }: يتوقف على عملكم وأجركم.
text-fee-conditions = في { $on }: بشروط فقط.
text-fee-no-rule = في { $on }: لا نعرف قاعدة لهذا.
text-fee-within = في { $on }: لا يتجاوز الحدود التي نعرفها.
text-fee-most = الحد الأقصى { $sum }.
text-fee-no-more = لا تدفعوا المزيد. احفظوا كل ورقة.
text-fee-check-first = أرسلوا رقم الوكالة قبل أن تدفعوا.
text-fee-how = أرسلوا FEE ثم بلدكم وبلد العمل والمبلغ، مثل: FEE BD MY 300000

text-matter-step = موضوعكم: الخطوة { $step } من { $steps }. الجواب التالي حتى { $on }.
text-matter-late = موضوعكم: الخطوة { $step } من { $steps }. تأخرنا منذ { $on }.
text-matter-open = موضوعكم: الخطوة { $step } من { $steps }.
text-matter-closed = موضوعكم مغلق. رمزكم يفتح المزيد.
text-matter-news = هناك جديد. رمزكم يفتحه.
text-code-unknown = لا شيء بهذا الرمز. راجعوا كل حرف.
text-code-wait = رموز خاطئة كثيرة. انتظروا ساعة.

text-help-check = أرسلوا رقم الترخيص أو الاسم.
text-help-fee = الرسوم: أرسلوا FEE BD MY 300000
text-help-code = رمزكم: أرسلوا CODE ثم الرمز.
text-help-tell = لإخبارنا بشيء: أرسلوا TELL.
text-help-more = المكاتب: HELP MY. اللغات: LANG. للإيقاف: STOP.
text-offices = المكاتب:
text-no-office = لا نعرف مكتبًا هناك. اسألوا سفارتكم.
text-language-now = نكتب لكم الآن بالعربية.
text-languages = أرسلوا LANG وواحدًا من هذه: { $codes }
text-stopped = لن نرسل لكم شيئًا بعد الآن. للعودة أرسلوا START.
text-started = نجيبكم من جديد. لمعرفة الطريقة أرسلوا HELP.
text-too-often = رسائل كثيرة جدًا. انتظروا ساعة ثم حاولوا.

text-menu-check = الوكالة
text-menu-fee = الرسوم
text-menu-code = رمزي
text-menu-tell = أخبرونا
text-menu-more = لغة، مساعدة
text-menu-help = مساعدة
text-menu-language = اللغة

text-ask-agency = اكتبوا رقم الترخيص أو الاسم.
text-ask-home = اكتبوا مفتاح الاتصال الدولي لبلدكم، مثل 880.
text-ask-work = اكتبوا مفتاح الاتصال الدولي لبلد العمل، مثل 60.
text-ask-sum = كم يطلبون، بعملة { $currency }؟
text-ask-code = اكتبوا رمزكم: 8 حروف وأرقام.
text-ask-code-keys = بمفاتيح الأرقام: B=22, C=23, 7=70.
text-ask-country = اكتبوا مفتاح الاتصال للبلد الذي أنتم فيه، مثل 60.
text-wrong-choice = هذا ليس في القائمة. اطلبوا الرقم من جديد.
text-wrong-country = لا نعرف مفتاح الاتصال هذا. اطلبوا الرقم من جديد.
text-wrong-sum = اكتبوا المبلغ بالأرقام، مثل 300000.
text-tell-what = ما الموضوع؟
text-tell-fee = الرسوم
text-tell-contract = العقد
text-tell-wages = الأجر
text-tell-unsafe = السلامة
text-tell-other = شيء آخر
text-tell-digit = أرسلوا الرقم. للإيقاف STOP.
text-tell-who = أي وكالة أو شخص؟ اسم أو رقم أو هاتف. غير معروف: 0
text-tell-sum = كم المبلغ تقريبًا، بعملة { $currency }؟ غير معروف: 0
text-tell-sum-open = كم المبلغ تقريبًا؟ مثل 5000 BDT. غير معروف: 0
text-tell-kept = حفظنا ما كتبتم. الرمز { $code }.
text-tell-until = نجيب حتى { $on }.
text-tell-keep = اكتبوا الرمز عندكم. احذفوا الرسالة.
text-confirmed = تم تأكيد هذا الهاتف. يمكنكم حذف هذه الرسالة.
text-confirm-unknown = هذه الأرقام لا تؤكد شيئًا الآن. اطلبوا غيرها من الصفحة.
