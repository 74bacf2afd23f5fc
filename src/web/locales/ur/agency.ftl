agency-title = { $name }: { $status }
agency-also = دوسرے نام: { $names }
agency-status-label = حالت
agency-as-known = جیسا { $day } تک معلوم تھا
agency-other-day = آپ نے آج کا نہیں، کسی اور دن کا پوچھا ہے۔
agency-today = آج کی حالت دیکھیں

## What a licence is.

status-licensed = لائسنس یافتہ
status-conditional = لائسنس صرف شرائط کے ساتھ
status-suspended = لائسنس معطل
status-expired = لائسنس کی میعاد ختم
status-revoked = لائسنس ضبط
status-surrendered = لائسنس خود چھوڑ دیا
status-refused = لائسنس دینے سے انکار
status-not-yet = ابھی تک لائسنس نہیں ملا
status-unknown = معلوم نہیں

## Why it is so.

because-no-event = رجسٹر میں ایسا کوئی اندراج نہیں جس سے اس لائسنس کی حالت معلوم ہو۔
because-begins = لائسنس { $from } کو شروع ہوتا ہے۔
because-ran-out = لائسنس کی میعاد { $from } کو ختم ہوئی۔
because-last-period = لائسنس کی آخری معلوم مدت { $until } کو ختم ہوئی (آخری دن)۔
because-event-until = { $what }: { $from } سے { $until } تک (آخری دن)۔
because-event = { $what }: { $from } سے؛ آخری دن درج نہیں۔
because-shared = یہ نمبر رجسٹر میں ایک سے زیادہ ایجنسیوں کا ہے، اس لیے اس نمبر سے ان میں سے کسی کی حالت نہیں بتائی جا سکتی:
because-shared-holder = { $name }، { $place }۔

## What happened to a licence.

event-granted = جاری ہوا
event-renewed = تجدید ہوئی
event-conditions-added = شرائط لگائی گئیں
event-expired = میعاد ختم ہوئی
event-suspended = معطل ہوا
event-surrendered = خود واپس کیا گیا
event-refused = انکار ہوا
event-cancelled = منسوخ ہوا
event-revoked = ضبط ہوا
event-lifted = معطلی ختم ہوئی
event-reinstated = بحال ہوا
appeal-pending = اپیل ابھی چل رہی ہے؛ تب تک فیصلہ لاگو ہے
appeal-stayed = اپیل پر روک دیا گیا: تب تک یہ فیصلہ لاگو نہیں
appeal-dismissed = اپیل خارج ہو گئی
appeal-allowed = اپیل پر ختم کر دیا گیا: اس فیصلے کا کوئی اثر نہیں
event-own-word = ادارے کے اپنے الفاظ: { $word }

## What to do now.

step-compare = نام، نمبر، پتا اور فون اُس سے ملائیں جو آپ کو دکھایا گیا۔
step-fees = پیسے دینے سے پہلے جانچیں کہ وہ آپ سے کس چیز کے پیسے مانگ سکتے ہیں۔
step-papers = لکھا ہوا معاہدہ اور رسید مانگیں۔
step-conditions = پیسے دینے یا دستخط کرنے سے پہلے لائسنس دینے والے ادارے سے پوچھیں کہ کون سی شرائط لگی ہیں۔
step-ask = پیسے دینے یا دستخط کرنے سے پہلے لائسنس دینے والے ادارے سے پوچھیں۔
step-nothing = کوئی پیسہ نہ دیں اور کسی چیز پر دستخط نہ کریں۔
step-passport = پاسپورٹ اپنے پاس رکھیں۔
step-report = لائسنس دینے والے ادارے میں اس پیشکش کی شکایت کریں۔

## What the licence covers.

agency-covers = یہ لائسنس کس کس چیز کے لیے ہے
agency-unsaid = رجسٹر نہیں بتاتا
scope-kinds = کیا کر سکتی ہے
scope-destinations = جن ملکوں میں لوگ بھیج سکتی ہے
scope-occupations = ان کاموں کے لیے (ISCO-08)
scope-quota = لائسنس کی ایک مدت میں کتنے لوگ
kind-overseas = بیرونِ ملک کام
kind-local = ملک کے اندر کام
kind-domestic-work = گھریلو کام
kind-seafarer = بحری جہاز پر کام
kind-temporary = عارضی کام
agency-belongs = اس ایجنسی سے کون اور کیا جڑا ہے
belongs-people = لوگ
belongs-sub-agents = سب ایجنٹ
belongs-deposit = ضمانت کی رقم (ڈپازٹ)
belongs-employers = اس کی ڈیمانڈ والے مالک
person-with-role = { $name } ({ $role })
role-owner = مالک
role-director = ڈائریکٹر
role-officer = افسر
role-representative = نمائندہ
role-staff = عملہ
sub-agent-in = { $name }، ضلع { $district }
deposit = { $amount }، { $from } سے
deposit-until = { $amount }، { $from } سے { $until } تک (آخری دن)
deposit-drawn = { $deposit }؛ { $day } کو اس میں سے { $sum } نکالے گئے، دوبارہ پورا ہونا معلوم نہیں
deposit-drawn-some = { $deposit }؛ { $day } کو اس میں سے کچھ رقم نکالی گئی، دوبارہ پورا ہونا معلوم نہیں
deposit-refilled = { $deposit }؛ { $day } کو اس میں سے { $sum } نکالے گئے، { $refilled } کو دوبارہ پورا کیا گیا
deposit-refilled-some = { $deposit }؛ { $day } کو اس میں سے کچھ رقم نکالی گئی، { $refilled } کو دوبارہ پوری کی گئی
employer-in = { $name }، { $place }
employer-barred = { $name }، { $place }، { $from } سے پابندی
employer-barred-until = { $name }، { $place }، { $from } سے { $until } تک پابندی (آخری دن)

## Job orders.

orders = ڈیمانڈ (مالک نے کتنے لوگ مانگے)
order-number = نمبر
order-employer = کام دینے والا مالک
order-where = کہاں، کون سا کام
order-work = کام { $work }
order-approved = منظور
order-placed = بھیجے گئے
order-none = کوئی اطلاع نہیں
last-day = آخری دن
orders-more =
    { $count ->
        [one] اور ایک مزید۔
       *[other] اور { $count } مزید۔
    }
orders-none-means = “کوئی اطلاع نہیں” کا مطلب یہ نہیں کہ کسی کو بھیجا نہیں گیا۔

## History.

history = اب تک کیا ہوا
history-what = کیا
history-from = کب سے
history-until = کب تک (آخری دن)
history-until-short = کب تک
history-known = کب سے معلوم ہے
history-notes = نوٹ
history-empty = اس لائسنس کے ساتھ کیا ہوا، کچھ معلوم نہیں۔ اس کا مطلب یہ نہیں کہ ریکارڈ صاف ہے۔
history-follow = اس لائسنس پر نظر رکھیں
history-feed = فیڈ ریڈر (feed reader) میں یہ بتاتا ہے کہ ہر نئے شمارے میں کیا بدلا۔

## Where to find it.

contact = ایجنسی کہاں ہے
contact-by = لائسنس کس نے دیا
contact-class = لائسنس کی قسم
contact-address = پتا
contact-phones = فون
contact-emails = ای میل
contact-pages = ویب صفحے
contact-empty = رجسٹر میں نہیں
contact-other = اگر ایجنٹ کوئی اور فون، صفحہ یا پتا استعمال کرے تو پہلے لائسنس دینے والے ادارے سے پوچھیں۔

not-told-offer = کیا پیشکش اچھی ہے: یہ صرف بتاتا ہے کہ ایجنسی بھرتی کر سکتی ہے یا نہیں۔
agency-certificate = اس لائسنس کا سرٹیفکیٹ، چھاپنے کے لیے
agency-paper = یہ جواب تاریخ کے ساتھ کاغذ پر، چھاپنے کے لیے
agency-on-day = کسی اور دن کی حالت
agency-show = دکھائیں
agency-known-earlier = جیسا پہلے کسی دن معلوم تھا
agency-known-on = جس دن تک معلوم تھا
