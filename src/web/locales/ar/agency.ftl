agency-title = { $name }: { $status }
agency-also = أسماء أخرى: { $names }
agency-status-label = الوضع
agency-as-known = بحسب ما كان معروفًا في { $day }
agency-other-day = طلبتم يومًا غير اليوم.
agency-today = عرض وضعها اليوم

## What a licence is.

status-licensed = لديها ترخيص
status-conditional = لديها ترخيص بشروط
status-suspended = ترخيصها موقوف
status-expired = انتهت مدة الترخيص
status-revoked = سُحب الترخيص
status-surrendered = تنازلت عن الترخيص
status-refused = رُفض الترخيص
status-not-yet = لا ترخيص بعد
status-unknown = غير معروف

## Why it is so.

because-no-event = ليس في السجل أي قيد يبيّن وضع هذا الترخيص.
because-begins = يبدأ الترخيص في { $from }.
because-ran-out = انتهت مدة الترخيص في { $from }.
because-last-period = آخر مدة ترخيص معروفة انتهت في { $until } (آخر يوم).
because-event-until = { $what }: من { $from } حتى { $until } (آخر يوم).
because-event = { $what }: من { $from }؛ آخر يوم غير مذكور.
because-shared = هذا الرقم مسجل لأكثر من وكالة، فلا يمكن أن يُعرف منه وضع أي واحدة منها:
because-shared-holder = { $name }، { $place }.

## What happened to a licence.

event-granted = منح الترخيص
event-renewed = تجديد الترخيص
event-conditions-added = إضافة شروط
event-expired = انتهاء المدة
event-suspended = إيقاف الترخيص
event-surrendered = التنازل عن الترخيص
event-refused = رفض الترخيص
event-cancelled = إلغاء الترخيص
event-revoked = سحب الترخيص
event-lifted = رفع الإيقاف
event-reinstated = إعادة الترخيص
appeal-pending = هناك طعن لم يُفصل فيه بعد؛ القرار سارٍ حتى ذلك الحين
appeal-stayed = أُوقف تنفيذ القرار بسبب الطعن: فهو غير سارٍ حتى الفصل فيه
appeal-dismissed = رُفض الطعن
appeal-allowed = أُلغي القرار بعد الطعن: لا أثر له
event-own-word = بكلمات الجهة نفسها: { $word }

## What to do now.

step-compare = قارنوا الاسم والرقم والعنوان والهاتف بما عُرض عليكم.
step-fees = قبل أن تدفعوا، تحققوا مما يحق لهم أن يطلبوه منكم.
step-papers = اطلبوا عقدًا مكتوبًا وإيصالًا.
step-conditions = قبل أن تدفعوا أو توقّعوا، اسألوا جهة الترخيص ما هي الشروط السارية.
step-ask = اسألوا جهة الترخيص قبل أن تدفعوا أو توقّعوا.
step-nothing = لا تدفعوا شيئًا ولا توقّعوا شيئًا.
step-passport = احتفظوا بجواز السفر.
step-report = بلّغوا جهة الترخيص عن هذا العرض.

## What the licence covers.

agency-covers = ما يشمله الترخيص
agency-unsaid = لا يذكر السجل
scope-kinds = ما يحق لها أن تفعله
scope-destinations = يحق لها إرسال العمال إلى
scope-occupations = لهذا العمل (ISCO-08)
scope-quota = عدد العمال في مدة ترخيص واحدة
kind-overseas = العمل في الخارج
kind-local = العمل داخل البلد
kind-domestic-work = العمل المنزلي
kind-seafarer = العمل في البحر
kind-temporary = العمل المؤقت
agency-belongs = من وما يتبع الوكالة
belongs-people = الأشخاص
belongs-sub-agents = الوكلاء الفرعيون
belongs-deposit = مبلغ الضمان
belongs-employers = أصحاب العمل في طلبات العمالة لديها
person-with-role = { $name } ({ $role })
role-owner = مالك
role-director = مدير
role-officer = مسؤول
role-representative = ممثل
role-staff = موظف
sub-agent-in = { $name }، المنطقة: { $district }
deposit = { $amount }، من { $from }
deposit-until = { $amount }، من { $from } حتى { $until } (آخر يوم)
deposit-drawn = { $deposit }؛ سُحب منه { $sum } في { $day }، ولا يُعرف أنه أُكمل من جديد
deposit-drawn-some = { $deposit }؛ سُحب جزء منه في { $day }، ولا يُعرف أنه أُكمل من جديد
deposit-refilled = { $deposit }؛ سُحب منه { $sum } في { $day }، وأُكمل من جديد في { $refilled }
deposit-refilled-some = { $deposit }؛ سُحب جزء منه في { $day }، وأُكمل من جديد في { $refilled }
employer-in = { $name }، { $place }
employer-barred = { $name }، { $place }، ممنوع من { $from }
employer-barred-until = { $name }، { $place }، ممنوع من { $from } حتى { $until } (آخر يوم)

## Job orders.

orders = طلبات العمالة
order-number = الرقم
order-employer = صاحب العمل
order-where = أين، وأي عمل
order-work = العمل { $work }
order-approved = العدد الموافق عليه
order-placed = العدد الذي شُغّل
order-none = لم يُبلَّغ عن أحد
last-day = آخر يوم
orders-more =
    { $count ->
        [one] وواحد آخر.
        [two] واثنان آخران.
       *[other] و{ $count } أخرى.
    }
orders-none-means = «لم يُبلَّغ عن أحد» لا تعني أنه لم يُشغَّل أحد.

## History.

history = ما حدث من قبل
history-what = ماذا
history-from = من
history-until = حتى (آخر يوم)
history-until-short = حتى
history-known = معروف منذ
history-notes = ملاحظات
history-empty = لا نعرف شيئًا عما حدث لهذا الترخيص. هذا لا يعني أن سجلها نظيف.
history-follow = متابعة هذا الترخيص
history-feed = في قارئ الخلاصات (feed reader) يخبركم بما تغيّر من إصدار إلى إصدار.

## Where to find it.

contact = أين توجد الوكالة
contact-by = الترخيص صادر من
contact-class = نوع الترخيص
contact-address = العنوان
contact-phones = الهواتف
contact-emails = البريد الإلكتروني
contact-pages = الصفحات
contact-empty = غير موجود في السجل
contact-other = إذا استعمل من يعرض عليكم العمل هاتفًا أو صفحة أو عنوانًا آخر، فاسألوا جهة الترخيص أولًا.

not-told-offer = هل العرض جيد: الجواب يبيّن فقط هل يحق للوكالة أن توظّف.
agency-certificate = شهادة بوضع هذا الترخيص، للطباعة
agency-paper = هذا الجواب في ورقة مؤرخة، للطباعة
agency-on-day = الوضع في يوم آخر
agency-show = عرض
agency-known-earlier = بحسب ما كان معروفًا في يوم سابق
agency-known-on = المعروف في يوم
