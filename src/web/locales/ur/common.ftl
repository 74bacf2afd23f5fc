## The frame of a page.

skip-link = اصل مواد پر جائیں
languages = زبان
menu = اہم فہرست
menu-agency = ایجنسی
menu-fees = فیس
menu-contract = معاہدہ
menu-register = رجسٹر
menu-law = قانون
menu-costs = خرچے
footer-sources = یہاں جو دکھایا جاتا ہے وہ لائسنس دینے والے سرکاری اداروں کی اپنی فہرستوں اور شائع شدہ قانون سے لیا گیا ہے۔
footer-privacy = آپ کیا تلاش کرتے ہیں، یہ ہم نہیں لکھتے، اور ہم کوئی کوکی (cookie) نہیں رکھتے۔
footer-officials = سرکاری اہلکاروں کے لیے
footer-programs = کمپیوٹر پروگراموں کے لیے
drafted-by-machine = اس صفحے کا ترجمہ مشین نے آپ کی زبان میں کیا ہے۔ ابھی تک کسی انسان نے اسے جانچا نہیں۔ کوئی بات صاف نہ ہو تو انگریزی پڑھیں۔
law-in-english = قانون انگریزی میں دکھایا گیا ہے، جیسا کہ ہماری قواعد کی کتاب میں ہے۔

## Answers.

answer = جواب
as-of = { $day } کی صورتِ حال
why-we-say-so = ہم ایسا کیوں کہتے ہیں
what-to-do = اب کیا کریں
not-told = یہ جواب کیا نہیں بتاتا
listen = سنیں
listen-stop = روکیں
not-told-person = کیا آپ کے سامنے والا شخص واقعی اس ایجنسی کے لیے کام کرتا ہے۔
not-told-later = ہماری معلومات کی تاریخ کے بعد کیا ہوا۔
quoted = “{ $words }”
licence-line = لائسنس { $licence } · { $place }
source = ماخذ: { $sources }۔
source-on = { $name }، آخری معلومات { $day }
source-no-day = { $name }، آخری معلومات کی تاریخ معلوم نہیں
source-none = ہمارے پاس اس وقت موجود کوئی فہرست نہیں
not-stated = درج نہیں
list-separator = { "، " }

## Numbers of pages and the like.

pages-of-list = فہرست کے صفحے
page-of = صفحہ { $page }، کل { $pages }
page-before = پچھلا
page-next = اگلا

## Days.

day = { $day } { $month } { $year }
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## Where to go for help.

where-to-go = مدد کے لیے کہاں جائیں
office-phone = فون { $phone }
office-phone-abroad = دوسرے ملک سے: { $phone }
office-kind-authority = وزارت یا سرکاری ادارہ
office-kind-hotline = ہیلپ لائن
office-kind-centre = مزدوروں کا مدد مرکز
office-kind-union = مزدور یونین
office-kind-labour-attache = آپ کا سفارت خانہ
office-hours = { $days }، { $from } سے { $until } تک (وہاں کا وقت)
office-hours-always = دن رات، ہر روز
office-hours-unknown = یہ کب کھلا ہوتا ہے، ہمیں معلوم نہیں۔
office-days-every-day = ہر روز
office-days-monday-friday = پیر سے جمعہ
office-days-monday-saturday = پیر سے ہفتہ
office-days-sunday-thursday = اتوار سے جمعرات
office-days-saturday-sunday = ہفتہ اور اتوار
office-source = ماخذ
office-read = { $day } کو پڑھا گیا۔
office-read-secondary = خود اس دفتر سے نہیں، { $day } کو پڑھا گیا۔
office-none = ہمیں یہاں کا کوئی دفتر معلوم نہیں: { $places }۔ انہیں تلاش کریں:
look-for-origin = { $country } کی وزارتِ محنت، یا اس کا بیرونِ ملک ملازمت کا دفتر۔ اس دفتر کا پوچھیں جو بھرتی کرنے والی ایجنسیوں کو لائسنس دیتا ہے۔
look-for-destination = { $country } کی وزارتِ محنت۔ پوچھیں کہ ملازمت کی ایجنسیوں کو لائسنس کون دیتا ہے، یا لیبر انسپکشن کے دفتر کا پوچھیں۔
look-for-mission = { $destination } میں { $origin } کا سفارت خانہ یا قونصل خانہ۔ لیبر اتاشی (کمیونٹی ویلفیئر اتاشی) کا پوچھیں۔

## Forms.

look-again = براہِ مہربانی دوبارہ دیکھیں
look-again-at =
    { $count ->
        [one] براہِ مہربانی ایک جواب دوبارہ دیکھیں
       *[other] براہِ مہربانی { $count } جواب دوبارہ دیکھیں
    }
choose = چنیں
nothing-more = اور کچھ نہیں
not-stated-choice = درج نہیں
currency = کرنسی
how-we-know = ہمیں یہ کیسے معلوم ہے
rule-book = قواعد کی کتاب { $digest }۔
about-sum = تقریباً { $sum }

## What is wrong with a field.

wrong-choice = فہرست میں سے ایک چنیں۔
wrong-country = ملک چنیں۔
wrong-currency = اس رقم کی کرنسی چنیں۔
wrong-item = چنیں کہ پیسے کس چیز کے مانگے گئے۔
wrong-no-amount = لکھیں کہ کتنے پیسے مانگے گئے۔
wrong-amount = رقم ہندسوں میں لکھیں، جیسے 1500 یا 1500.50۔ آپ نے یہ لکھا: “{ $text }”۔
wrong-job = فہرست میں سے کام چنیں۔ یا اس کا نمبر لکھیں۔ آپ نے یہ لکھا: “{ $text }”۔
wrong-months = پورے مہینے لکھیں، 1 سے 120 تک۔ آپ نے یہ لکھا: “{ $text }”۔
wrong-day = تاریخ اس طرح لکھیں: پہلے سال، پھر مہینہ، پھر دن، جیسے { "\u2066" }2026-03-24{ "\u2069" }۔ آپ نے یہ لکھا: “{ $text }”۔

page-in-english = یہ صفحہ انگریزی میں ہے۔
day-beside = { $day } ({ $beside })
day-buddhist = بدھ سن { $year }
day-bikram = { $day } { $month } { $year } بکرمی
day-hijri = { $day } { $month } { $year } ہجری
bikram-month-1 = بیساکھ
bikram-month-2 = جیٹھ
bikram-month-3 = اساڑھ
bikram-month-4 = ساون
bikram-month-5 = بھادوں
bikram-month-6 = اسوج
bikram-month-7 = کاتک
bikram-month-8 = منگسیر
bikram-month-9 = پوس
bikram-month-10 = ماگھ
bikram-month-11 = پھاگن
bikram-month-12 = چیت
hijri-month-1 = محرم
hijri-month-2 = صفر
hijri-month-3 = ربیع الاول
hijri-month-4 = ربیع الثانی
hijri-month-5 = جمادی الاول
hijri-month-6 = جمادی الثانی
hijri-month-7 = رجب
hijri-month-8 = شعبان
hijri-month-9 = رمضان
hijri-month-10 = شوال
hijri-month-11 = ذوالقعدہ
hijri-month-12 = ذوالحجہ
