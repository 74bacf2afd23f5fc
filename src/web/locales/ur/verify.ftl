verify-no-proof = یہ لائسنس کا ثبوت نہیں
verify-no-longer = یہ کاغذ اب نہیں چلتا
verify-run-out = اس کاغذ والے لائسنس کی میعاد ختم ہو چکی ہے
verify-genuine-unknown = اپنی تاریخ پر اصلی تھا؛ آج کی حالت معلوم نہیں
verify-cannot = انٹرنیٹ کے بغیر ہم اسے نہیں جانچ سکتے

verify-title = کیا یہ لائسنس کا کاغذ اصلی ہے؟
verify-lead = کاغذ پر لگا کوڈ فون سے سکین کریں۔ جو لمبا متن نکلے وہ یہاں پیسٹ کریں۔
verify-a-paper = لائسنس کا کاغذ
verify-kicker-offline = لائسنس کا کاغذ، انٹرنیٹ کے بغیر جانچا گیا
verify-private = آپ جو پیسٹ کرتے ہیں اسے جانچ کر بھلا دیا جاتا ہے: وہ نہ کسی پتے (URL) میں آتا ہے نہ کسی لاگ میں۔
verify-field = کوڈ کا متن
verify-check = جانچیں
verify-scan = کیمرے سے سکین کریں
verify-close = کیمرا بند کریں
verify-camera = کیمرے کو کیا نظر آ رہا ہے
verify-another = دوسرا کاغذ
verify-check-paper = لائسنس کا کاغذ جانچیں
verify-register-of = آج رجسٹر اس کے بارے میں کیا کہتا ہے: { $name }
register-says-today = آج رجسٹر کیا کہتا ہے
verify-not-person = کیا کاغذ دکھانے والا شخص اس ایجنسی کے لیے کام کرتا ہے: کوڈ کی نقل کوئی بھی بنا سکتا ہے۔
verify-not-later = کاغذ کی تاریخ کے بعد کیا ہوا، سوائے اس کے کہ رجسٹر ہمارے پاس ہو: تب رجسٹر کی بات مانی جاتی ہے، کاغذ کی نہیں۔
verify-offline = ایک بار کھلنے کے بعد یہ صفحہ انٹرنیٹ کے بغیر بھی چلتا ہے، اگر براؤزر اجازت دے۔ تب یہ دیکھتا ہے کہ کاغذ پر دستخط کس کے ہیں، اور اپنے پاس رکھی آخری فہرست سے یہ کہ کاغذ واپس تو نہیں لیا گیا۔

## Why we say so.

verify-signed = اس پر سرکاری ادارے کی کلید (key) کے دستخط ہیں، اور اسے کسی نے بدلا نہیں۔
verify-no-list = کوئی فہرست نہیں بتاتی کہ یہ اب بھی چلتا ہے یا نہیں۔
verify-counts = رجسٹر کی اشاعت { $edition } کے مطابق یہ چلتا ہے۔
verify-not-by-list = رجسٹر کی اشاعت { $edition } کے مطابق یہ ایجنسی اب کام نہیں کر سکتی، یا اب فہرست میں نہیں۔
verify-old = یہ { $days } دن پرانا ہے: نیا مانگیں۔
verify-list-day = یہاں رکھی ہوئی سب سے نئی فہرست { $day } کی ہے۔
verify-not-asked = رجسٹر سے نہیں پوچھا جا سکا: انٹرنیٹ نہیں ہے۔ آج رجسٹر کیا کہتا ہے، یہ معلوم نہیں۔
verify-other-name = آج کے رجسٹر میں اس نمبر کے ساتھ کوئی اور نام ہے: لائسنس دینے والے ادارے سے پوچھیں۔
verify-register-says = آج رجسٹر کہتا ہے: { $status }۔
verify-not-in-register = آج جو رجسٹر ہمارے پاس ہے اس میں یہ نمبر نہیں۔
verify-fault-form = یہ Compact JSON Web Signature نہیں ہے۔
verify-fault-algorithm = یہ EdDSA طریقے کا نہیں ہے۔
verify-fault-claims = جس چیز پر دستخط ہیں وہ لائسنس کے بارے میں نہیں۔
verify-fault-strange-key = اس پر ایسی کلید کے دستخط ہیں جو سرکاری ادارے کی اُن کلیدوں میں نہیں جو یہاں معلوم تھیں۔
verify-fault-forged = اس کے دستخط غلط ہیں: کسی نے اسے بدلا ہے یا خود بنایا ہے۔
verify-fault-key-at-rest = اس پر ایسی کلید کے دستخط ہیں جو کاغذ کی تاریخ پر دستخط کے لیے نہیں چلتی۔

## What a paper says: short labels, each before a value.

paper-says = کاغذ کیا کہتا ہے
paper-name = نام
paper-licence = لائسنس
licence-number = لائسنس نمبر
paper-issued = جاری ہوا
paper-issued-on = { $day }، اشاعت { $edition }: اس دن کے بعد یہ کاغذ کچھ ثابت نہیں کرتا
paper-for-work-in = کام کا ملک

## The certificate of a licence, for print.

certificate-title = سرٹیفکیٹ: { $name }
certificate-held = { $day } کو لائسنس تھا، بمطابق رجسٹر: { $authority }۔
certificate-status = اُس دن کی حالت
certificate-last-day = لائسنس کا آخری دن
certificate-not-limited = کوئی حد نہیں، یا درج نہیں
edition = اشاعت
certificate-code = کوڈ جس سے یہ سرٹیفکیٹ جانچا جا سکتا ہے
certificate-scan = اسے سکین کریں، اور اس سائٹ پر { $address } پر جانچیں۔
certificate-proves = { $day } کے بعد یہ کاغذ کچھ ثابت نہیں کرتا: لائسنس کسی بھی دن معطل ہو سکتا ہے۔ رجسٹر دیکھیں، یا نیا کاغذ مانگیں۔
certificate-text = کوڈ کا متن

## The dated statement on a licence, for print.

evidence-title = { $licence }، { $day } کو: { $status }
evidence-statement = رجسٹر کا بیان
evidence-printed = { $day } کو پرنٹ ہوا
evidence-licence-of = لائسنس کس کا
evidence-issued-by = جاری کرنے والا
evidence-unsaid = رجسٹر نہیں بتاتا
evidence-asked = سوال
evidence-question = { $day } کو اس لائسنس کی حالت کیا تھی، جتنا { $known } کو معلوم تھا؟
evidence-on = { $day } کو، جتنا { $known } کو معلوم تھا
evidence-events = تب تک معلوم اندراج
evidence-what = کیا، کس بنیاد پر
evidence-effect = لاگو
evidence-decided-published = فیصلہ، اشاعت
evidence-decided = فیصلہ
evidence-known = معلوم ہوا
evidence-decides = اسی سے حالت طے ہوئی
from-to = { $from } سے { $to } تک
evidence-published = { $day } کو شائع ہوا
evidence-more =
    { $count ->
        [one] ایک پرانا اندراج رجسٹر میں ہے مگر اس کاغذ پر نہیں۔
       *[other] { $count } پرانے اندراج رجسٹر میں ہیں مگر اس کاغذ پر نہیں۔
    }
evidence-none = تب تک اس لائسنس کا کوئی اندراج معلوم نہیں تھا۔ اس کا یہ مطلب نہیں کہ ریکارڈ صاف ہے۔
evidence-sources = ماخذ
evidence-source = { $name }، تاریخ { $day }؛ { $taken } کو نمبر { $number } پر شامل کی گئی۔
evidence-source-no-day = { $name }، اپنی کوئی تاریخ نہیں؛ { $taken } کو نمبر { $number } پر شامل کی گئی۔
evidence-no-source = ہمارے پاس موجود کسی فہرست میں یہ لائسنس نہیں۔
evidence-how = یہ حساب کیسے ہوا، اور یہ کیا نہیں کہتا
evidence-how-status = کسی دن کی حالت صرف اُن اندراجوں سے نکلتی ہے جو معلومات کے دن تک معلوم تھے: آخری اجرا یا تجدید جس میں وہ دن آتا ہے، سوائے اس کے کہ کسی لاگو اندراج نے اسے ختم، معطل یا شرطوں کا پابند کر دیا ہو۔ لائسنس اپنے آخری دن کے آخر تک چلتا ہے۔ جو سزا روک دی گئی یا منسوخ ہو گئی وہ لاگو نہیں؛ جس کے خلاف اپیل چل رہی ہو وہ لاگو ہے۔
evidence-how-not = یہ رجسٹر کا بیان ہے۔ یہ نہیں کہتا کہ کوئی شخص اس ایجنسی کے لیے کام کرتا ہے، نہ یہ کہ پیشکش ٹھیک ہے، نہ یہ کہ اوپر دی گئی تاریخوں کے بعد کیا ہوا۔ یہ فیصلہ نہیں، اور اس پر دستخط نہیں: اسے نیچے دیے گئے ویب پتے سے ملا کر دیکھیں۔
evidence-address = پتا:
