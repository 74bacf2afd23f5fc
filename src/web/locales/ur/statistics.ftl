### What recruitment costs workers.

costs-title = بھرتی پر کارکنوں کا کتنا خرچ آتا ہے
costs-lead = کام پانے کے لیے آدھے کارکنوں نے باہر کی اپنی کمائی کے زیادہ سے زیادہ { $half } کے برابر پیسے دیے؛ ہر پانچ میں سے چار نے زیادہ سے زیادہ { $four } کے برابر۔
costs-months = { $months } مہینے
costs-workers = کارکن
costs-about = تقریباً { $count }
costs-mean = اوسط
costs-more-than-month = ایک مہینے کی کمائی سے زیادہ دیا
costs-nothing = کچھ نہیں دیا
costs-half = آدھوں نے زیادہ سے زیادہ دیا
costs-half-short = آدھوں نے دیا
costs-four-of-five = پانچ میں سے چار
costs-of-totals = کل خرچہ، کل کمائی پر تقسیم
costs-of-totals-short = کل کا
costs-figures = اعداد
costs-several-currencies = کئی کرنسیاں
costs-how =
    { $count ->
        [one] وہ سب کچھ جو کارکنوں اور ان کے گھر والوں نے کام کے ملک میں پہلے کام کے لیے دیا، جب کام { $day } سے پہلے کے ایک سال میں شروع ہوا، اسے کام کے پہلے پورے مہینے کی کمائی پر تقسیم کیا گیا (پائیدار ترقی کے اہداف کا اشاریہ 10.7.1)۔
       *[other] وہ سب کچھ جو کارکنوں اور ان کے گھر والوں نے کام کے ملک میں پہلے کام کے لیے دیا، جب کام { $day } سے پہلے کے { $count } سالوں میں شروع ہوا، اسے کام کے پہلے پورے مہینے کی کمائی پر تقسیم کیا گیا (پائیدار ترقی کے اہداف کا اشاریہ 10.7.1)۔
    }
costs-quintile = پانچ میں سے چار کی حد (چوتھا کوئنٹائل) دو کارکنوں کے بیچ آتی ہے (لینیئر، ٹائپ 7)؛ قریب ترین درجے سے یہ { $months } ہے۔
costs-without-interest = قرض کے سود کے بغیر اوسط { $months } ہے۔
costs-sdg = پائیدار ترقی کے اہداف (SDG) کے ڈیٹا بیس کی شکل میں ڈاؤن لوڈ کریں

## Tables and plots.

costs-by-sex = عورتیں اور مرد
costs-by-corridor = کس ملک سے کس ملک
costs-by-occupation = کام کی قسم کے لحاظ سے
costs-by-half-year = وقت کے ساتھ
costs-of-sex = عورت یا مرد
costs-of-corridor = کہاں سے کہاں
costs-of-occupation = کام کی قسم
costs-of-half-year = کام شروع ہوا
workers-women = عورتیں
workers-men = مرد
workers-other = دوسرے
half-year-1 = جنوری سے جون { $year }
half-year-2 = جولائی سے دسمبر { $year }
costs-plot = { $heading }: آدھے کارکنوں نے زیادہ سے زیادہ کتنا دیا، اور پانچ میں سے چار نے زیادہ سے زیادہ کتنا، کمائی کے مہینوں میں۔
costs-plot-group = { $group }: { $half }، اور { $four }
costs-plot-caption = کمائی کے مہینے۔ پٹی وہاں ختم ہوتی ہے جتنا آدھے کارکنوں نے زیادہ سے زیادہ دیا، لکیر وہاں ہے جتنا پانچ میں سے چار نے زیادہ سے زیادہ دیا؛ دونوں عدد ساتھ لکھے ہیں۔
costs-not-shown = نہیں دکھایا گیا: { $why }
hidden-few = کارکن بہت کم ہیں
hidden-one-agency = تقریباً سب ایک ہی ایجنسی کے
hidden-beside = اس سے کسی چھوٹے گروہ کا پتا چل جاتا

## What the figures do not tell.

costs-none =
    { $count ->
        [one] ابھی کوئی اعداد نہیں: کوئی کارکن گنا نہیں جا سکتا۔
       *[other] ابھی کوئی اعداد نہیں: { $count } سے کم کارکن گنے جا سکتے ہیں۔
    }
costs-suppression = جن گروہوں میں { $least } سے کم کارکن ہیں، یا جن میں { $percent } فیصد سے زیادہ ایک ہی ایجنسی کے ہیں، وہ نہیں دکھائے جاتے، اور نہ وہ جن سے ان کا حساب نکل آئے؛ گنتی { $rounded } تک گول کی گئی ہے۔
costs-not-all = یہ وہ کارکن ہیں جن کے بارے میں ایجنسیوں نے بتایا یا جن سے پوچھا گیا، سب جانے والے نہیں۔
costs-incomes = کمائی یہاں سے معلوم ہوئی: { $parts }۔
costs-part = { $what }: { $count }
costs-part-about = { $what }: تقریباً { $count }
costs-part-few = { $what }: چند
income-paid-month = پہلے پورے مہینے کی تنخواہ
income-stated-month = پہلے مہینے کی کمائی جیسے ایجنسی بتاتی ہے
income-agreed-wage = طے شدہ تنخواہ، کیونکہ اصل میں کیا ملا یہ معلوم نہیں
costs-not-counted = گنتی میں نہیں: { $parts }۔
left-out-not-arrived = پہنچنا درج نہیں
left-out-cancelled = ملازمت منسوخ ہو گئی
left-out-short-stay = ایک سال سے کم کے معاہدے
left-out-earlier-job = اسی کارکن کا کوئی اور کام گنا گیا
left-out-outside-period = کام اس مدت سے پہلے شروع ہوا
left-out-rejected-rows = قطاریں پڑھی نہیں جا سکیں
left-out-costs-not-stated = کسی نے نہیں بتایا کہ کتنا دیا گیا
left-out-no-rate = اس دن کا کرنسی ریٹ معلوم نہیں
left-out-no-income = کمائی معلوم نہیں
costs-no-accusation = یہاں کسی ایجنسی کا نام نہیں، اور کوئی عدد کسی پر الزام لگانے کی وجہ نہیں۔
