check-title = ایجنسی جانچیں
check-answer-title = { $verdict }: { $asked }
check-again = کوئی اور جانچیں
check-label = نام، لائسنس نمبر، فون یا ویب صفحہ

## The answer as a headline.

check-licensed = لائسنس یافتہ
check-licensed-not-for-this = اس کام یا اس ملک کے لیے لائسنس نہیں
check-conditional = لائسنس صرف شرائط کے ساتھ
check-suspended = لائسنس معطل ہے: ایجنسی اس وقت بھرتی نہیں کر سکتی
check-expired = لائسنس کی میعاد ختم ہو چکی ہے
check-revoked = لائسنس ضبط ہو چکا ہے
check-surrendered = ایجنسی اپنا لائسنس خود چھوڑ چکی ہے
check-refused = ایجنسی کو لائسنس دینے سے انکار کیا گیا
check-unknown-status = رجسٹر میں ہے، لیکن لائسنس کی حالت معلوم نہیں
check-did-you-mean = کیا آپ کا مطلب ان میں سے کوئی ہے؟
check-several = ایک سے زیادہ ایجنسیاں میل کھاتی ہیں
check-look-alike = رجسٹر میں نہیں۔ کسی اور کی نقل ہو سکتی ہے
check-name-and-number-differ = یہ نمبر کسی اور ایجنسی کا ہے
check-not-found = رجسٹر میں نہیں ملا
check-cannot-say = ہم کچھ نہیں کہہ سکتے

## The answer in a sentence.

check-sentence-licensed = اس دن اس ایجنسی کے پاس لائسنس ہے۔
check-sentence-licensed-not-for-this = اس ایجنسی کا لائسنس اس کام پر لاگو نہیں ہوتا۔
check-sentence-conditional = یہ ایجنسی صرف شرائط کے تحت کام کر سکتی ہے۔
check-sentence-suspended = اس دن اس ایجنسی کا لائسنس معطل ہے۔
check-sentence-expired = اس دن اس ایجنسی کے لائسنس کی میعاد ختم ہو چکی ہے۔
check-sentence-revoked = اس ایجنسی کا لائسنس ضبط کر لیا گیا۔
check-sentence-surrendered = اس ایجنسی نے اپنا لائسنس خود واپس کر دیا۔
check-sentence-refused = اس ایجنسی کو لائسنس دینے سے انکار کیا گیا۔
check-sentence-unknown-status = رجسٹر اس دن کوئی ایسا لائسنس نہیں دکھاتا جو چل رہا ہو۔
check-sentence-did-you-mean = بالکل ان لفظوں میں کوئی ایجنسی رجسٹر میں نہیں۔ ایک کا نام تقریباً یہی ہے۔
check-sentence-several = یہ لفظ کئی ناموں سے ملتے ہیں، یا کسی نام کے صرف ایک حصے سے۔
check-sentence-look-alike = رجسٹر میں نہیں۔ ملتے جلتے نام موجود ہیں: یہ کوئی دوسری فرم ہو سکتی ہے، یا کسی کی نقل۔
check-sentence-name-and-number-differ = خبردار: یہ لائسنس نمبر کسی اور نام کا ہے۔
check-sentence-not-found = اس رجسٹر میں نہیں ملا۔

## What to do now.

check-step-compare = نام، لائسنس نمبر اور پتا اُس سے ملائیں جو آپ کو دکھایا گیا۔ پیسے دینے سے پہلے رسید اور لکھا ہوا معاہدہ مانگیں۔
check-step-not-this-job = اس کام کے لیے کوئی پیسہ نہ دیں اور کسی چیز پر دستخط نہ کریں۔ لائسنس دینے والے ادارے سے پوچھیں کہ اس کام کے لیے کون سی ایجنسیاں لوگ بھیج سکتی ہیں۔
check-step-conditions = پیسے دینے یا دستخط کرنے سے پہلے لائسنس دینے والے ادارے سے پوچھیں کہ کون سی شرائط لگی ہیں۔
check-step-stop = کوئی پیسہ نہ دیں، کسی چیز پر دستخط نہ کریں اور پاسپورٹ اپنے پاس رکھیں۔ لائسنس دینے والے ادارے میں اس پیشکش کی شکایت کریں۔
check-step-ask-authority = پیسے دینے یا دستخط کرنے سے پہلے لائسنس دینے والے ادارے سے پوچھیں۔
check-step-letters = ایک ایک حرف ملائیں اور لائسنس نمبر مانگیں۔ پیسے دینے یا دستخط کرنے سے پہلے اس نمبر سے دوبارہ جانچیں۔
check-step-ask-number = لائسنس نمبر مانگیں اور اس سے دوبارہ جانچیں۔ اس سے پہلے کوئی پیسہ نہ دیں۔
check-step-no-papers = کوئی پیسہ نہ دیں اور اپنے کاغذات حوالے نہ کریں۔ لائسنس نمبر جانچیں، اور غلط ہو تو اس پیشکش کی شکایت کریں۔
check-step-call = کوئی پیسہ نہ دیں اور اپنے کاغذات حوالے نہ کریں۔ رجسٹر میں ایجنسی کا جو نمبر ہے اس پر فون کریں، اور اس پیشکش کی شکایت کریں۔
check-step-spelling = دوسرے ہجے یا لائسنس نمبر سے دوبارہ جانچیں۔ پیسے دینے یا دستخط کرنے سے پہلے لائسنس دینے والے ادارے سے پوچھیں۔

## How the agency was found.

check-by-licence = یہ لائسنس نمبر اس ایجنسی کا ہے: { $name }، لائسنس نمبر { $licence }، { $place }۔ یہ نام اُس نام سے ملائیں جو آپ کو بتایا گیا۔
check-by-phone = رجسٹر میں یہ فون نمبر اس ایجنسی کا ہے: { $name }، لائسنس نمبر { $licence }، { $place }۔
check-by-phone-warning = فون کرنے والا کسی اور کا نمبر بھی دکھا سکتا ہے: خود اُس نمبر پر واپس فون کریں۔
check-by-page = رجسٹر میں یہ ویب صفحہ یا پتا اس ایجنسی کا ہے: { $name }، لائسنس نمبر { $licence }، { $place }۔
check-by-page-warning = ویب پتے کا ایک ایک حرف ملائیں: نقلی پتے میں صرف ایک حرف کا فرق ہوتا ہے۔
check-by-name = یہ نام اس ایجنسی کا ہے: { $name }، لائسنس نمبر { $licence }، { $place }۔

## Which event of the licence makes it so.

check-because-no-event = لائسنس { $licence } کے بارے میں رجسٹر میں ایسا کوئی اندراج نہیں جو { $known } کو معلوم تھا۔
check-because-licensed = { $from } سے لائسنس ہے۔
check-because-licensed-until = { $from } سے { $until } تک لائسنس ہے۔
check-because-conditional = { $from } سے شرائط لگی ہیں۔
check-because-conditional-until = { $from } سے { $until } تک شرائط لگی ہیں۔
check-because-suspended = { $from } سے معطل ہے۔
check-because-suspended-until = { $from } سے { $until } تک معطل ہے۔
check-because-expired = { $on } لائسنس کی کسی مدت میں نہیں آتا؛ آخری مدت { $from } کو شروع ہوئی۔
check-because-expired-until = { $on } لائسنس کی کسی مدت میں نہیں آتا؛ آخری مدت { $from } کو شروع ہوئی اور { $until } کو ختم ہوئی۔
check-because-revoked = { $from } کو ضبط کیا گیا۔
check-because-surrendered = { $from } کو واپس کر دیا گیا۔
check-because-refused = { $from } کو انکار کیا گیا۔
check-because-not-yet = لائسنس کی پہلی مدت جو رجسٹر کو معلوم ہے، { $from } کو شروع ہوتی ہے، یعنی { $on } کے بعد۔
check-because-unknown = رجسٹر نہیں بتاتا کہ { $on } کو لائسنس کی حالت کیا ہے۔
check-because-reason = دی گئی وجہ: { $reason }
check-shared-number = یہ لائسنس نمبر رجسٹر میں ایک سے زیادہ ایجنسیوں کا ہے، اس لیے صرف نمبر سے حالت نہیں بتائی جا سکتی۔
check-lost-namesake = ملتے جلتے نام کی ایک اور ایجنسی ہے: { $name } ({ $licence })۔ اس کی حالت: { $status }۔ پکا کر لیں کہ آپ کا واسطہ ان دونوں میں سے کس سے ہے۔

## What the licence does not cover.

check-not-for-destination = اس لائسنس پر { $place } میں لوگ نہیں بھیجے جا سکتے۔
check-not-for-occupation = یہ لائسنس اس پیشے کے لیے نہیں: { $occupation } (ISCO-08)۔
check-not-for-kind = یہ لائسنس اس قسم کے کام پر لوگ بھیجنے کے لیے نہیں: { $kind }۔
check-kinds-unsaid = رجسٹر نہیں بتاتا کہ یہ لائسنس کس کس قسم کے کام کے لیے ہے۔

## Why no status is told.

check-nearest = سب سے قریبی نام یہ ہے: { $name } ({ $licence }، { $place })۔
check-similar = سب سے ملتا جلتا نام یہ ہے: { $name } ({ $licence }، { $place })۔
check-other-form = اس کے نام کے ساتھ لکھی فرم کی قسم، جیسے Ltd یا Inc، وہ نہیں جو آپ نے لکھی۔
check-other-order = اس کے لفظوں کی ترتیب اور ہے۔
check-differs = آپ نے لکھا { $typed }، رجسٹر میں ہے { $registered }۔
check-differs-extra = آپ نے یہ لکھا جو اس کے نام میں نہیں: { $typed }۔
check-differs-missing = اس کے نام میں یہ بھی ہے: { $registered }۔
check-several-names = جن ایجنسیوں کے نام ان لفظوں سے ملتے ہیں وہ فہرست میں ہیں؛ ہم نے آپ کے لیے کوئی نہیں چنی۔
check-several-people = رجسٹر میں اس نام کا ایک شخص ان ایجنسیوں میں ہے جو فہرست میں ہیں؛ ہم نے آپ کے لیے کوئی نہیں چنی۔
check-several-people-warning = بہت سے لوگوں کا نام ایک ہوتا ہے، اور کوئی بھی کوئی نام بتا سکتا ہے: اس سے یہ ثابت نہیں ہوتا کہ یہ شخص وہاں کام کرتا ہے۔
check-several-any = ایک سے زیادہ ایجنسیاں مراد ہو سکتی ہیں؛ سب فہرست میں ہیں، ہم نے آپ کے لیے کوئی نہیں چنی۔
check-number-of-other = یہ نمبر اس ایجنسی کا ہے: { $name } ({ $licence }، { $place })، اُس نام کا نہیں جو آپ نے لکھا۔
check-nothing-near = اس رجسٹر میں کوئی نام، لائسنس نمبر، فون یا صفحہ ان لفظوں کے قریب نہیں۔ ہو سکتا ہے کہ رجسٹر میں ہر ایجنسی نہ ہو۔

## Lists of agencies.

check-others-like = ملتے جلتے نام کی دوسری ایجنسیاں
check-resembles = جن ایجنسیوں سے یہ ملتی جلتی ہے
check-in-register = رجسٹر میں
check-compare = ہم آپ کے لیے نہیں چنتے۔ نام کا ایک ایک حرف اور نمبر کا ایک ایک ہندسہ ملائیں۔
check-elsewhere = لائسنس دینے والے دوسرے اداروں کے تحت
differs-both = آپ نے لکھا “{ $typed }”، رجسٹر میں ہے “{ $registered }”
differs-typed = رجسٹر میں “{ $typed }” نہیں ہے
differs-registered = آپ نے “{ $registered }” نہیں لکھا

not-told-other-name = کیا اس کا لائسنس کسی اور نام سے، یا کسی ایسی فہرست میں ہے جو ہمارے پاس نہیں۔
not-told-the-person = کیا آپ کے سامنے والا شخص واقعی اُس ایجنسی کے لیے کام کرتا ہے۔
not-told-job = کیا کام، تنخواہ یا معاہدہ اچھا ہے۔
