fees-title = کیا وہ مجھ سے یہ مانگ سکتے ہیں؟
fees-lead = بتائیں کہ آپ کو کہاں جانا ہے اور وہ کس چیز کے پیسے مانگتے ہیں۔ جو معلوم نہ ہو اسے خالی چھوڑ دیں۔

## The form.

fees-the-way = کہاں سے کہاں
field-origin = میرا ملک
field-destination = کام کا ملک
fees-what-asked = وہ کس چیز کے پیسے مانگتے ہیں
field-money-for = کس چیز کے پیسے
field-and-for = اور کس کے
field-how-much = کتنے
fees-the-job = کام
field-job = کام
field-job-hint = آپ کا کام یہاں نہ ہو تو خالی چھوڑ دیں
field-months = معاہدہ کتنے مہینے کا
field-months-hint = دو سال یعنی 24
field-wage = تنخواہ جس کا وعدہ ہے
field-period = ہر
period-month = مہینہ
period-week = ہفتہ
period-day = دن
period-hour = گھنٹہ
period-year = سال
field-sex = آپ ہیں
field-sex-hint = کچھ قانون یہ پوچھتے ہیں
sex-F = عورت
sex-M = مرد
sex-X = کوئی اور
field-contract-day = معاہدے کی تاریخ
field-contract-day-hint = خالی ہو تو آج
fees-show = دکھائیں کہ قانون کیا اجازت دیتا ہے
fees-change = سوال بدلیں

## The question in words.

fees-question = { $parts }
fees-way = { $origin } سے { $destination }
wage-each-month = ہر مہینے { $wage }
wage-each-week = ہر ہفتے { $wage }
wage-each-day = ہر دن { $wage }
wage-each-hour = ہر گھنٹے { $wage }
wage-each-year = ہر سال { $wage }
fees-months =
    { $count ->
        [one] { $count } مہینہ
       *[other] { $count } مہینے
    }

## The answer as a headline.

fees-too-much = وہ حد سے زیادہ مانگ رہے ہیں
fees-not-allowed = وہ یہ نہیں مانگ سکتے
fees-cannot-say = ہم نہیں کہہ سکتے کہ یہ حد سے زیادہ ہے یا نہیں
fees-depends = یہ اُن باتوں پر منحصر ہے جو آپ نے نہیں بتائیں
fees-conditions = صرف شرائط کے ساتھ: ہر جواب پڑھیں
fees-no-rule = ہمیں اس کا قاعدہ معلوم نہیں
fees-within = جو حدیں ہمیں معلوم ہیں، ان سے اوپر نہیں
fees-limits = جو حدیں ہمیں معلوم ہیں، یہ ہیں

## How much is too much.

too-much = حد سے زیادہ: { $sums }۔
too-much-at-least = حد سے زیادہ: کم از کم { $sums }۔
too-much-in-all = کل ملا کر تقریباً { $sums }۔
owed-back = اگر آپ نے یہ دے دیا ہے تو یہ آپ کو واپس ملنا چاہیے۔
too-much-by = حد سے اتنا زیادہ: { $sum }
too-much-together = { $names } – سب ملا کر حد سے اتنا زیادہ: { $sum }
fees-fill-in = پورا جواب چاہیے تو یہ بھی بتائیں: { $facts }۔
fees-fact-job = کام
fees-fact-sex = آپ عورت ہیں یا مرد
fees-fact-wage = تنخواہ
fees-fact-months = معاہدہ کتنے مہینے کا
fees-fill-it-in = بھریں

## Charge by charge.

fees-law-says = قانون کیا کہتا ہے
fees-asked-for = انہوں نے آپ سے کیا مانگا
fees-asked = مانگے گئے { $sums }
fees-may-they = کیا وہ مانگ سکتے ہیں؟
may-no = نہیں، کچھ بھی نہیں
may-at-most = زیادہ سے زیادہ { $sum }
may-at-most-perhaps-less = زیادہ سے زیادہ { $sum }، شاید اس سے بھی کم
may-up-to-unknown = صرف ایک حد تک، جس کا حساب ہم نہیں لگا سکتے
may-at-cost = صرف اصل قیمت، اس کاغذ کے ساتھ جو قیمت دکھائے
may-advance = صرف پیشگی کے طور پر: یہ آپ کو واپس ملنا لازم ہے
may-yes = ہاں، مانگ سکتے ہیں
may-unknown = ہمیں معلوم نہیں
fees-together = سب ملا کر
fees-one-limit = یہ کئی فیسوں کی ملا کر ایک ہی حد ہے۔
fees-and-more =
    { $count ->
        [one] اور ایک مزید
       *[other] اور { $count } مزید
    }
fees-others = دوسری فیسوں کے بارے میں قانون کیا کہتا ہے

## Others than the usual payee.

taker-agency-in = { $place } کی ایجنسی
taker-employer = کام دینے والا مالک
payee-no = اگر پیسے لینے والا یہ ہو: { $who } – آپ سے کچھ نہیں مانگا جا سکتا۔
payee-at-most = اگر پیسے لینے والا یہ ہو: { $who } – زیادہ سے زیادہ { $sum }۔
payee-up-to = اگر پیسے لینے والا یہ ہو: { $who } – صرف ایک حد تک۔
payee-at-cost = اگر پیسے لینے والا یہ ہو: { $who } – صرف اصل قیمت۔
payee-advance = اگر پیسے لینے والا یہ ہو: { $who } – صرف پیشگی کے طور پر۔
payee-yes = اگر پیسے لینے والا یہ ہو: { $who } – مانگ سکتے ہیں۔
payee-unknown = اگر پیسے لینے والا یہ ہو: { $who } – ہمیں معلوم نہیں۔

## How sure that is.

sure-binding = پکی بات: لازمی قانون یہی کہتا ہے۔
sure-binding-others = پکی بات: لازمی قانون یہی کہتا ہے۔ جو تحریریں صرف مشورہ دیتی ہیں، وہ کچھ اور کہتی ہیں۔
sure-disagree = لازمی قانون ایک دوسرے سے مختلف ہیں ({ $places })۔ ہم زیادہ سخت والا دکھاتے ہیں؛ ہر قانون اُن پر لاگو ہے جن کے لیے وہ بنا ہے۔
sure-depends = ابھی پکا نہیں: یہ اُن باتوں پر منحصر ہے جو آپ نے نہیں بتائیں۔
sure-advice = پکا نہیں: ہمیں ایسا کوئی لازمی قانون معلوم نہیں جو اس بارے میں کچھ کہے۔ “{ $law }” صرف مشورہ ہے، کیونکہ: { $why }۔
sure-unknown = معلوم نہیں: ہمیں ایسا کوئی قانون معلوم نہیں جو اس بارے میں کچھ کہے۔
sure-less = کتنا، یہ پکا نہیں: اس سے کم حد بھی ہو سکتی ہے۔

## What else has to be known.

fees-depends-on = یہ اُن باتوں پر منحصر ہے جو آپ نے نہیں بتائیں: { $facts }۔
fees-open-for-some = جو آپ نے نہیں بتایا، اس کی کچھ صورتوں میں یہ فیصلہ نہیں ہو سکتا۔ زیادہ پکے جواب کے لیے جو معلوم ہو وہ بھریں۔
fees-never-lawful = سب فیسوں کی ملا کر ایک حد ہونے سے یہ جائز نہیں ہو جاتا۔ بین الاقوامی معیار کے مطابق یہ کوئی نہیں مانگ سکتا: اس کی شکایت کریں۔
fees-without-paper = کوئی بھی رقم صرف اُس کاغذ کے ساتھ جائز ہے جو “کیا کیا مانگیں” کے نیچے لکھا ہے۔ جب تک کوئی وہ کاغذ نہ دکھائے، پوری رقم حد سے زیادہ ہے۔
fees-arguable = اس پر دو رائے ہو سکتی ہیں: “{ $law }” اپنے ملک میں اسے تب منع کرتا ہے جب کام کا ملک منع کرے۔ { $place } کا قانون منع کرتا ہے، لیکن نگران ادارے کی فہرست میں اس ملک کا نام نہیں۔ پیسے دینے سے پہلے پوچھیں۔

## What to do now.

fees-step-no-more = جتنا قانون مانگنے دیتا ہے، اس سے زیادہ نہ دیں۔
fees-step-owed-back = ہر کاغذ سنبھال کر رکھیں۔ اگر آپ نے دے دیا ہے تو جو حد سے زیادہ ہے وہ آپ کو واپس ملنا چاہیے۔
fees-step-report = انہوں نے آپ سے جو مانگا، نیچے دیے گئے کسی دفتر میں اس کی شکایت کریں۔
fees-step-fill-in = جو معلوم ہو وہ بھریں: جواب پورا ہو جائے گا۔
fees-step-ask = پیسے دینے سے پہلے نیچے دیے گئے کسی دفتر سے پوچھیں۔
fees-step-list = لکھی ہوئی فہرست مانگیں جس میں ہر چیز اور اس کی رقم درج ہو۔
fees-step-licensed = پیسے دینے سے پہلے جانچیں کہ ایجنسی کے پاس لائسنس ہے یا نہیں۔

## What to ask for.

ask-for = کیا کیا مانگیں
ask-contract-first = کوئی پیسہ دینے سے پہلے معاہدہ پڑھیں اور اپنی نقل لے لیں۔
ask-pay-by-bank = ہو سکے تو بینک کے ذریعے پیسے دیں۔ رسید سنبھال کر رکھیں جس پر ایجنسی کا نام اور لائسنس نمبر، رقم، کس چیز کی ہے، اور تاریخ لکھی ہو۔
ground-for = { $names } – اس کے لیے:
ground-for-more =
    { $count ->
        [one] { $names } اور ایک مزید – ان کے لیے:
       *[other] { $names } اور { $count } مزید – ان کے لیے:
    }
ground-advises = یہ صرف مشورہ دیتا ہے۔
ground-perhaps = ہو سکتا ہے یہ آپ پر لاگو ہو: یہ اُن باتوں پر منحصر ہے جو آپ نے نہیں بتائیں۔

## What is not known.

fees-no-binding-rule = اس راستے سے جانے والوں کی فیسوں کے بارے میں ہمیں اس دن { $place } کا کوئی لازمی قاعدہ معلوم نہیں۔
fees-no-rule-for = اس راستے کے لیے ہمیں اس بارے میں کوئی قاعدہ معلوم نہیں: { $item }۔
fees-no-rate = ہمیں { $day } کا کرنسی کا ریٹ معلوم نہیں: { $pairs }۔ ہم اندازہ نہیں لگاتے۔
fees-unknown-is-not-yes = “ہمیں معلوم نہیں” کا مطلب “ہاں” نہیں۔ پیسے دینے سے پہلے کسی دفتر سے پوچھیں۔
fees-not-licence = کیا ایجنسی کے پاس لائسنس ہے۔
fees-check-licence = یہ بھی جانچیں
fees-not-contract = کیا بعد والا معاہدہ پہلے سے برا ہے۔

## What the answer rests on.

fees-rates = کرنسی کے ریٹ: { $rates }۔
fees-rate = { $rate }، { $day } کو ({ $source })
fees-rate-no-source = { $rate }، { $day } کو (ماخذ درج نہیں)
fees-law-as-of = { $day } کا قانون۔
fees-keep = یہ جواب سنبھالیں یا بھیجیں
fees-keep-what = یہ پتا اسی دن کا جواب دوبارہ دکھاتا ہے۔ یہ ایک ہی کاغذ پر چھپ جاتا ہے۔

two-sentences = { $first } { $second }
duty-without-nothing = اس کے بغیر کچھ نہیں مانگا جا سکتا۔
duty-paper-refusal = وہ خط دیکھنے کو مانگیں جس میں مالک نے پیسے دینے سے انکار کیا، اور نقل رکھ لیں۔
duty-paper-approval = اس فیس کے لیے وزارت کی منظوری مانگیں، اور اس کا نمبر لکھ لیں۔
duty-paper-foreign-agency = وہ کاغذ مانگیں جس سے معلوم ہو کہ باہر کی ایجنسی نے پیسے نہیں دیے۔
duty-service-received = صرف اُس سروس کے پیسے دیں جو واقعی آپ کو ملی، اور پوچھیں کہ وہ کون سی ہے۔
duty-bill = دفتر، کلینک یا سفر کی کمپنی کا بل مانگیں جس پر اصل قیمت ہو۔ اس سے زیادہ نہ دیں۔
duty-wait-contract = جب تک ملازمت کے معاہدے پر دستخط نہ ہوں اور اپنی نقل آپ کے ہاتھ میں نہ ہو، کچھ نہ دیں۔
duty-wait-permit = ویزا یا ورک پرمٹ ملنے سے پہلے کچھ نہ دیں۔
duty-wait-wage = پہلے مہینے کی تنخواہ ملنے سے پہلے کچھ نہ دیں۔
duty-wait-arrival = پہنچنے سے پہلے کچھ نہ دیں۔
duty-wait-month = ہر مہینہ پورا ہونے کے بعد اُس مہینے کے پیسے دیں، پہلے سے کبھی نہیں۔
duty-early = جو اس سے پہلے لیا گیا وہ پورا آپ کو واپس ملنا چاہیے۔
duty-receipt = رسید مانگیں جس پر رقم اور تاریخ ہو۔
duty-receipt-itemised = سرکاری رسید مانگیں جس پر ہر رقم، وہ کس چیز کی ہے، اور تاریخ لکھی ہو۔
duty-tax = اس کے اوپر ٹیکس لگ سکتا ہے۔ کہیں کہ رسید پر وہ الگ لکھا ہو۔
duty-tax-percent = اس کے اوپر زیادہ سے زیادہ { $percent } فیصد ٹیکس لگ سکتا ہے۔ کہیں کہ رسید پر وہ الگ لکھا ہو۔
duty-kept-back = اس کے لیے مہینے کی تنخواہ سے زیادہ سے زیادہ { $percent } فیصد کاٹا جا سکتا ہے۔
duty-kept-back-nothing = اس کا کوئی حصہ آپ کی تنخواہ سے نہیں کاٹا جا سکتا۔
duty-loan-rate = فیس کے لیے قرض کا خرچہ سال میں زیادہ سے زیادہ { $percent } فیصد ہو سکتا ہے۔
duty-loan-tied = کوئی آپ کو قرض لینے پر مجبور نہیں کر سکتا، نہ یہ کہ قرض کس سے لیں۔
duty-advance-arrival = یہ پہلے آپ دے سکتے ہیں۔ یہ آپ کو پہنچنے کے { $time } کے اندر واپس ملنا چاہیے: تاریخ لکھ لیں اور بل رکھیں۔
duty-advance-wage = یہ پہلے آپ دے سکتے ہیں۔ یہ آپ کو پہلی تنخواہ کے { $time } کے اندر واپس ملنا چاہیے: تاریخ لکھ لیں اور بل رکھیں۔
duty-advance-charged = یہ پہلے آپ دے سکتے ہیں۔ یہ آپ کو پیسے دینے کے { $time } کے اندر واپس ملنا چاہیے: تاریخ لکھ لیں اور بل رکھیں۔
time-days =
    { $count ->
        [one] { $count } دن
       *[other] { $count } دن
    }
time-months =
    { $count ->
        [one] { $count } مہینے
       *[other] { $count } مہینے
    }
time-both = { $months } اور { $days }
duty-refund-all = اگر کام وقت سے پہلے ختم ہو جائے تو یہ پورا آپ کو واپس ملنا چاہیے۔
duty-refund-percent = اگر کام وقت سے پہلے ختم ہو جائے تو اس کا { $percent } فیصد آپ کو واپس ملنا چاہیے۔
duty-refund-months = اگر کام وقت سے پہلے ختم ہو جائے تو جتنے مہینے کام نہیں ہوا، اُن کا حصہ آپ کو واپس ملنا چاہیے۔
duty-refund-within =
    { $count ->
        [one] یہ تب ہے جب کام ایک مہینے کے اندر ختم ہو۔
       *[other] یہ تب ہے جب کام { $count } مہینوں کے اندر ختم ہو۔
    }
duty-refund-only = یہ صرف تب ہے جب کام ختم ہونے کی وجہ ان میں سے ہو: { $reasons }۔
duty-refund-not = یہ تب نہیں جب کام ختم ہونے کی وجہ ان میں سے ہو: { $reasons }۔
duty-refund-interest = اس کے اوپر سال کا { $percent } فیصد سود بھی ملنا چاہیے۔
duty-refund-days =
    { $count ->
        [one] یہ کام ختم ہونے کے زیادہ سے زیادہ ایک دن بعد ملنا چاہیے۔
       *[other] یہ کام ختم ہونے کے زیادہ سے زیادہ { $count } دن بعد ملنا چاہیے۔
    }
duty-refund-receipt = تب تک رسید سنبھال کر رکھیں۔
ended-no-fault = کسی کی غلطی نہیں
ended-worker-fault = آپ کی اپنی غلطی
ended-employer-fault = مالک کی غلطی
ended-force-majeure = قدرتی آفت، جنگ یا ایسی کوئی مجبوری
ended-completed = کام پورا ہو جانا
