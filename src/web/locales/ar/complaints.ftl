## The pages.

complaint-neutral-title = معلومات
complaint-leave = الخروج من هذه الصفحة
complaint-promise = لا نسأل أبدًا هل يحق لكم البقاء. ولا نأخذ أي مال.
complaint-promise-never = لا يصل شيء مما هنا إلى مكاتب الهجرة والجوازات.
help-near-you = مساعدة قريبة منكم
complaint-title = أخبرونا بما حدث
complaint-wrong-code = لا توجد شكوى بهذا الرمز. راجعوا كل حرف وحاولوا مرة أخرى.
complaint-lead = لا حاجة إلى اسم ولا حساب ولا مال. ويمكنكم ترك أي سؤال بلا جواب.
complaint-start = البدء
complaint-have-code = لديّ رمز
complaint-code-label = الرمز من ثمانية حروف وأرقام.
complaint-open = فتح
complaint-before = قبل أن تبدؤوا
complaint-before-phone = إن كان غيركم يستعمل هذا الهاتف، فافتحوا أولًا نافذة تصفح خاص.
complaint-before-danger = هل أنتم في خطر الآن؟ اتصلوا أولًا بخط مساعدة أو بشخص تثقون به.
complaint-before-office = يمكنكم أيضًا الذهاب إلى مكتب.
complaint-ask-what = ماذا حدث؟
complaint-ask-what-how = ضعوا علامة على كل ما حدث.
complaint-ask-agency = أي وكالة أو أي شخص؟
complaint-ask-agency-how = اسم أو رقم أو هاتف. اكتبوه كما تعرفونه.
complaint-ask-way = من أي بلد أنتم، وأين العمل؟
complaint-origin = أنا من
complaint-destination = العمل في
complaint-not-said = لا أريد أن أقول
complaint-ask-sum = كم المبلغ، ومتى؟
complaint-ask-sum-how = المال الذي أخذوه أو لم يدفعوه.
complaint-amount = كم المبلغ
complaint-when = متى تقريبًا
complaint-when-hint = أقرب يوم تتذكرونه
complaint-ask-words = ماذا يجب أن نعرف أيضًا؟
complaint-ask-words-how = بكلماتكم، وبأي لغة.
complaint-ask-who = من أنتم؟
complaint-consent = أكتب عن شخص آخر، وقد وافق على ذلك
complaint-ask-contact = كيف نصل إليكم؟
complaint-ask-contact-how = هاتف أو بريد إلكتروني أو اسم في الدردشة. من دونه لا نعرف من أنتم.
complaint-contact-seen = لا يراه إلا موظفونا. وكل اطلاع عليه يُسجَّل.
complaint-ask-check = هل هذا صحيح؟
complaint-then-code = بعد ذلك نعطيكم رمزًا. به ترون ما نفعله.
complaint-send = إرسال
complaint-next-question = التالي
complaint-back = رجوع
complaint-skip = لا أعرف
complaint-stay-unknown = لا أريد أن تعرفوا من أنا
complaint-place = السؤال { $place } من { $places }
complaint-code-now = اكتبوا هذا الرمز عندكم الآن
complaint-code-only = لا يفتح شكواكم إلا هذا الرمز. احفظوه ولا تُروه لأحد: لا نستطيع إعطاءكم إياه مرة أخرى.
complaint-money = مال لكم
complaint-did-it-come = هل وصل؟
complaint-yes = نعم
complaint-no = لا
complaint-dues = ما نفعله، وحتى متى
complaint-offices = مكاتب أخرى
complaint-office-waits = لم يجيبوا بعد.
complaint-messages = الرسائل
complaint-no-message = لا توجد رسائل بعد.
complaint-write = اكتبوا لنا
complaint-paper = صورة أو ورقة
complaint-paper-what = إيصال أو عقد أو محادثة.
complaint-paper-choose = اختاروا واحدة
complaint-paper-most = 5 ميغابايت على الأكثر، وخمس ورقات في المجموع
complaint-paper-send = إرسالها
complaint-paper-clean = نحذف المكان والوقت من الصور. أما ملف PDF فيبقى كما هو.
complaint-told = ما أخبرتمونا به
complaint-without-contact = من دونه لا نعرف من أنتم. عودوا إلى هنا بالرمز لتروا الجديد.
complaint-contact = هاتف أو بريد إلكتروني أو اسم في الدردشة
complaint-withdraw = سحب الشكوى
complaint-withdraw-what = نتوقف عن العمل عليها. وما أخبرتمونا به يبقى لدينا مغلقًا.
complaint-report = الشكوى { $code }
complaint-sent-on = أُرسلت في { $day }
complaint-item = { $head }: { $sum }
complaint-item-from = على من الدفع: { $payer }، حتى { $day }.
complaint-item-paid = دُفع: { $sum }، { $day }.
complaint-item-left = الباقي: { $sum }
complaint-said-came = قلتم في { $day }: وصل.
complaint-said-not-come = قلتم في { $day }: لم يصل.
due-done = تمّ في { $day }
due-done-late = تمّ في { $day }، متأخرًا
due-late = كان موعده { $day }: تأخرنا
due-until = حتى { $day }
complaint-office-asked = { $kind }، طلبنا منهم في { $day }
complaint-office-took = قبلوها في { $day }.
complaint-office-declined = لم يقبلوها، { $day }.
complaint-you = أنتم، { $day }
complaint-us = مكتبنا، { $day }
complaint-paper-count =
    { $count ->
        [one] لدينا واحدة.
        [two] لدينا اثنتان.
       *[other] لدينا { $count }.
    }
help-title = من يستطيع أن يساعدني؟
help-lead = مكاتب في بلدكم وفي بلد العمل. لا نذكر إلا ما ذكره مصدر.
help-show = عرض
complaint-phone = تأكيد هاتفكم
complaint-phone-why = عندئذ نعرف أي هاتف يصل إليكم. ويرى موظفونا رقمه.
complaint-phone-cost = ترسلون رسالة قصيرة واحدة (SMS). وقد تأخذ شركة الهاتف ثمنها.
complaint-phone-show = عرض ما يجب إرساله
complaint-phone-send = من هاتفكم أرسلوا { $words } إلى الرقم { $number }.
complaint-phone-once = يعمل مرة واحدة خلال 24 ساعة. إن لم ينجح فاطلبوا غيره.
complaint-phone-done = تم تأكيد هاتفكم.
complaint-keys = على هاتف فيه أرقام فقط: { $keys }

## Before it is sent: question and answer.

complaint-said-matter = ماذا حدث
complaint-said-agency = الوكالة أو الشخص
complaint-said-sum = المال
complaint-said-when = متى
complaint-said-words = كلماتكم
complaint-said-filer = من أنتم
complaint-said-contact = كيف نصل إليكم

## After something was sent.

complaint-kept = وصل إلينا ما أرسلتموه.
complaint-length = اكتبوا شيئًا، ولكن لا تطيلوا كثيرًا.
complaint-too-many = كتبتم كثيرًا. انتظروا حتى نجيب.
complaint-not-now = لم يعد هذا ممكنًا.
paper-kept = وصلت إلينا صورتكم أو ورقتكم.
paper-empty = اختاروا أولًا صورة أو ملف PDF.
paper-too-large = حجمها كبير جدًا. أرسلوا 5 ميغابايت على الأكثر.
paper-unknown = نقبل الصور (JPEG وPNG وWebP) وملفات PDF.
paper-unreadable = لا نستطيع قراءة هذه الصورة. التقطوا صورة أخرى.
paper-too-many = أرسلتم خمس ورقات. اكتبوا لنا إن كان لديكم المزيد.

## What is wrong.

wrong-matter = ضعوا علامة على واحد على الأقل.
wrong-filer = اختاروا واحدًا.
wrong-consent = اسألوا العامل أو العاملة أولًا، ثم ضعوا هذه العلامة.
wrong-length = الحد الأقصى للحروف: { $count }.
error-half-file = لم يصل الملف كاملًا. أرسلوه مرة أخرى.
error-too-many-codes = جاءت رموز خاطئة كثيرة من شبكتكم. انتظروا ساعة ثم حاولوا مرة أخرى.
error-too-many-reports = جاءت شكاوى كثيرة من شبكتكم. انتظروا ساعة ثم أرسلوها مرة أخرى.

## What happened, as the worker ticks it.

complaint-matter-fee = طلبوا مني مالًا
complaint-matter-contract = غيّروا عقدي
complaint-matter-wages = لم يدفعوا أجري
complaint-matter-documents = يحتفظون بجواز سفري أو أوراقي
complaint-matter-unlicensed = قد لا يكون لدى الوكالة ترخيص
complaint-matter-no-job = لم يكن هناك عمل
complaint-matter-unsafe = تعرّضت للأذى أو الحبس أو التهديد
complaint-matter-other = شيء آخر

## Who files.

complaint-filer-worker = أنا العامل أو العاملة
complaint-filer-family = أنا من العائلة
complaint-filer-union = أنا من نقابة أو مجموعة عمال
complaint-filer-helper = أنا شخص آخر يساعد

## Steps of ours; each is followed by a day.

complaint-stage-acknowledge = إخباركم بأننا رأينا الشكوى
complaint-stage-contact = محاولة الوصول إليكم
complaint-stage-triage = شخص يعمل على الشكوى
complaint-stage-accept = جواب المكتب الآخر
complaint-stage-reply = رد الوكالة
complaint-stage-decide = قرارنا
complaint-stage-refund = دفع المال

## Kinds of offices.

complaint-referral-licensing-authority = جهة الترخيص
complaint-referral-labour-inspection = تفتيش العمل
complaint-referral-conciliation = التسوية الودية أو محكمة العمل
complaint-referral-labour-attache = السفارة: الملحق العمالي
complaint-referral-shelter = مأوى
complaint-referral-trafficking-help = مساعدة ضحايا الاتجار بالبشر
complaint-referral-legal-aid = مساعدة قانونية
complaint-referral-union = نقابة
complaint-referral-resource-centre = مركز موارد المهاجرين
complaint-referral-health-care = رعاية صحية

## What was decided; a headline.

complaint-decision-upheld = الحق معكم
complaint-decision-partly-upheld = الحق معكم في جزء منها
complaint-decision-not-upheld = لم نستطع أن نوافقكم الرأي
complaint-decision-cannot-be-told = لم نستطع أن نعرف ما حدث

## Why it was closed; a headline.

complaint-closing-settled = تمت التسوية
complaint-closing-not-upheld = لم تُقبل الشكوى
complaint-closing-passed-on = مكتب آخر يتابعها
complaint-closing-no-answer = لم نستطع الوصول إليكم
complaint-closing-cannot-be-told = لم نستطع أن نعرف ما حدث
complaint-closing-other = لسبب آخر

## What money is owed for; a sum follows.

complaint-head-fee = الرسوم
complaint-head-wages = الأجور
complaint-head-interest = الفائدة
complaint-head-ticket = التذكرة
complaint-head-documents = الأوراق
complaint-head-other = شيء آخر

## Who has to pay, within the sentence complaint-item-from.

complaint-payer-agency = الوكالة
complaint-payer-principal = الشركة في الخارج التي طلبت العمال
complaint-payer-employer = صاحب العمل
complaint-payer-deposit = مبلغ الضمان الذي وضعته الوكالة
complaint-payer-fund = صندوق رعاية

## Where it stands: a headline, and a sentence below it.

complaint-state-received = وصلت شكواكم
complaint-state-acknowledged = رأينا شكواكم
complaint-state-taken-on = نحن نعمل عليها
complaint-state-referred = الشكوى لدى مكتب آخر
complaint-state-notice = سألنا الوكالة
complaint-state-decided = اتخذنا قرارًا
complaint-state-paying = لكم مال يجب أن يُدفع
complaint-state-closed = هذه الشكوى مغلقة
complaint-state-withdrawn = سحبتم الشكوى
complaint-state-merged = ضممناها إلى شكوى أخرى
complaint-next-received = لم يقرأها أحد بعد.
complaint-next-acknowledged = سينظر فيها شخص.
complaint-next-taken-on = ينظر شخص في ما أخبرتمونا به.
complaint-next-referred = طلبنا منهم أن يساعدوكم.
complaint-next-notice = لدى الوكالة وقت للرد.
complaint-next-decided = الأسباب مكتوبة أدناه.
complaint-next-paying = انظروا أدناه ما الذي وصل.
complaint-next-closed = لا يزال بإمكانكم أن تكتبوا لنا.
complaint-next-withdrawn = لن نعمل عليها بعد الآن.
complaint-next-merged = كلماتكم ورمزكم باقيان.
