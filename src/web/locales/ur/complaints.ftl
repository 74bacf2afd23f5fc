## The pages.

complaint-neutral-title = معلومات
complaint-leave = اس صفحے سے نکلیں
complaint-promise = ہم کبھی نہیں پوچھتے کہ آپ کو یہاں رہنے کی اجازت ہے یا نہیں۔ ہم کوئی پیسہ نہیں لیتے۔
complaint-promise-never = یہاں کی کوئی بات امیگریشن کے دفتروں کو نہیں جاتی۔
help-near-you = آپ کے قریب مدد
complaint-title = ہمیں بتائیں کہ کیا ہوا
complaint-wrong-code = اس کوڈ کی کوئی شکایت نہیں۔ ایک ایک حرف دیکھیں اور دوبارہ کوشش کریں۔
complaint-lead = نہ نام چاہیے، نہ اکاؤنٹ، نہ پیسے۔ کوئی بھی سوال خالی چھوڑا جا سکتا ہے۔
complaint-start = شروع کریں
complaint-have-code = میرے پاس کوڈ ہے
complaint-code-label = آپ کے کوڈ میں آٹھ حرف اور ہندسے ہیں۔
complaint-open = کھولیں
complaint-before = شروع کرنے سے پہلے
complaint-before-phone = یہ فون کوئی اور بھی استعمال کرتا ہے تو پہلے پرائیویٹ ونڈو کھولیں۔
complaint-before-danger = کیا اس وقت خطرہ ہے؟ پہلے ہیلپ لائن کو یا کسی بھروسے والے کو فون کریں۔
complaint-before-office = آپ کسی دفتر بھی جا سکتے ہیں۔
complaint-ask-what = کیا ہوا؟
complaint-ask-what-how = جو جو ہوا، اس پر نشان لگائیں۔
complaint-ask-agency = کون سی ایجنسی یا کون سا شخص؟
complaint-ask-agency-how = نام، نمبر یا فون۔ جیسے آپ کو معلوم ہے ویسے لکھیں۔
complaint-ask-way = آپ کا ملک کون سا ہے، اور کام کہاں ہے؟
complaint-origin = میرا ملک
complaint-destination = کام کا ملک
complaint-not-said = نہیں بتانا
complaint-ask-sum = کتنے پیسے، اور کب؟
complaint-ask-sum-how = جو پیسے انہوں نے لیے یا نہیں دیے۔
complaint-amount = کتنے
complaint-when = تقریباً کب
complaint-when-hint = سب سے قریب کا دن جو یاد ہو
complaint-ask-words = ہمیں اور کیا معلوم ہونا چاہیے؟
complaint-ask-words-how = اپنے لفظوں میں، کسی بھی زبان میں۔
complaint-ask-who = آپ کون ہیں؟
complaint-consent = یہ کسی اور کے ساتھ ہوا، اور اس نے لکھنے کی اجازت دی ہے
complaint-ask-contact = ہم آپ سے رابطہ کیسے کریں؟
complaint-ask-contact-how = فون، ای میل یا چیٹ کا نام۔ اس کے بغیر ہمیں معلوم نہیں ہوگا کہ آپ کون ہیں۔
complaint-contact-seen = اسے صرف ہمارے اہلکار دیکھتے ہیں۔ ہر بار دیکھنا لکھ لیا جاتا ہے۔
complaint-ask-check = کیا یہ ٹھیک ہے؟
complaint-then-code = پھر ہم آپ کو ایک کوڈ دیں گے۔ اس سے نظر آتا ہے کہ ہم کیا کر رہے ہیں۔
complaint-send = بھیجیں
complaint-next-question = آگے
complaint-back = پیچھے
complaint-skip = معلوم نہیں
complaint-stay-unknown = اپنی پہچان نہیں بتانی
complaint-place = سوال { $place }، کل { $places }
complaint-code-now = یہ کوڈ ابھی لکھ لیں
complaint-code-only = آپ کی شکایت صرف اسی کوڈ سے کھلتی ہے۔ اسے سنبھال کر رکھیں، کسی کو نہ دکھائیں: ہم یہ دوبارہ نہیں بتا سکتے۔
complaint-money = آپ کے پیسے
complaint-did-it-come = کیا پیسے ملے؟
complaint-yes = ہاں
complaint-no = نہیں
complaint-dues = ہم کیا کریں گے، اور کب تک
complaint-offices = دوسرے دفتر
complaint-office-waits = انہوں نے ابھی جواب نہیں دیا۔
complaint-messages = پیغام
complaint-no-message = ابھی کوئی پیغام نہیں۔
complaint-write = ہمیں لکھیں
complaint-paper = تصویر یا کاغذ
complaint-paper-what = رسید، معاہدہ یا چیٹ۔
complaint-paper-choose = ایک چنیں
complaint-paper-most = زیادہ سے زیادہ 5 MB، اور کل پانچ
complaint-paper-send = یہ بھیجیں
complaint-paper-clean = ہم تصویروں سے جگہ اور وقت مٹا دیتے ہیں۔ PDF جیسی ہے ویسی رہتی ہے۔
complaint-told = آپ نے ہمیں کیا بتایا
complaint-without-contact = اس کے بغیر ہمیں معلوم نہیں ہوگا کہ آپ کون ہیں۔ اپنے کوڈ سے یہاں دوبارہ دیکھیں۔
complaint-contact = فون، ای میل یا چیٹ کا نام
complaint-withdraw = شکایت واپس لیں
complaint-withdraw-what = ہم کام روک دیں گے۔ جو آپ نے بتایا وہ ہمارے پاس بند رہے گا۔
complaint-report = شکایت { $code }
complaint-sent-on = { $day } کو بھیجی گئی
complaint-item = { $head }: { $sum }
complaint-item-from = کس کے ذمے: { $payer }، { $day } تک۔
complaint-item-paid = ادا ہوئے: { $sum }، { $day }۔
complaint-item-left = ابھی باقی: { $sum }
complaint-said-came = آپ نے { $day } کو بتایا: پیسے مل گئے۔
complaint-said-not-come = آپ نے { $day } کو بتایا: پیسے نہیں ملے۔
due-done = { $day } کو ہو گیا
due-done-late = { $day } کو ہوا، دیر سے
due-late = { $day } تک ہونا تھا: ہم سے دیر ہو گئی
due-until = { $day } تک
complaint-office-asked = { $kind }، { $day } کو کہا گیا
complaint-office-took = انہوں نے شکایت لے لی، { $day }۔
complaint-office-declined = انہوں نے شکایت نہیں لی، { $day }۔
complaint-you = آپ، { $day }
complaint-us = ہمارا دفتر، { $day }
complaint-paper-count =
    { $count ->
        [one] ہمارے پاس ایک ہے۔
       *[other] ہمارے پاس { $count } ہیں۔
    }
help-title = میری مدد کون کر سکتا ہے؟
help-lead = آپ کے ملک اور کام کے ملک کے دفتر۔ ہم صرف وہ بتاتے ہیں جن کا کسی ماخذ میں نام ہے۔
help-show = دکھائیں
complaint-phone = اپنے فون کی تصدیق کریں
complaint-phone-why = پھر ہمیں معلوم ہوتا ہے کہ آپ کس فون پر ملیں گے۔ اس کا نمبر ہمارے اہلکار دیکھتے ہیں۔
complaint-phone-cost = آپ ایک پیغام (SMS) بھیجتے ہیں۔ فون کمپنی اس کے پیسے لے سکتی ہے۔
complaint-phone-show = دکھائیں کہ کیا بھیجنا ہے
complaint-phone-send = اپنے فون سے { $words } لکھ کر { $number } پر بھیجیں۔
complaint-phone-once = یہ 24 گھنٹے کے اندر ایک ہی بار چلتا ہے۔ نہ چلے تو نیا مانگیں۔
complaint-phone-done = آپ کے فون کی تصدیق ہو گئی۔
complaint-keys = صرف ہندسوں والے فون پر: { $keys }

## Before it is sent: question and answer.

complaint-said-matter = کیا ہوا
complaint-said-agency = ایجنسی یا شخص
complaint-said-sum = پیسے
complaint-said-when = کب
complaint-said-words = آپ کے لفظ
complaint-said-filer = آپ کون ہیں
complaint-said-contact = آپ سے رابطہ کیسے ہو

## After something was sent.

complaint-kept = جو آپ نے بھیجا وہ ہمیں مل گیا۔
complaint-length = کچھ لکھیں، مگر بہت لمبا نہیں۔
complaint-too-many = آپ نے بہت لکھا ہے۔ ہمارے جواب کا انتظار کریں۔
complaint-not-now = اب یہ نہیں ہو سکتا۔
paper-kept = آپ کی تصویر یا کاغذ ہمیں مل گیا۔
paper-empty = پہلے تصویر یا PDF چنیں۔
paper-too-large = یہ بہت بڑی ہے۔ زیادہ سے زیادہ 5 MB بھیجیں۔
paper-unknown = ہم تصویریں (JPEG، PNG، WebP) اور PDF لیتے ہیں۔
paper-unreadable = یہ تصویر ہم سے نہیں کھلتی۔ دوسری تصویر لیں۔
paper-too-many = آپ پانچ بھیج چکے ہیں۔ اور ہوں تو ہمیں لکھیں۔

## What is wrong.

wrong-matter = کم از کم ایک پر نشان لگائیں۔
wrong-filer = ایک چنیں۔
wrong-consent = پہلے کام کرنے والے سے پوچھیں، پھر اس پر نشان لگائیں۔
wrong-length = زیادہ سے زیادہ { $count } حرف لکھیں۔
error-half-file = فائل پوری نہیں پہنچی۔ ایک بار پھر بھیجیں۔
error-too-many-codes = آپ کے نیٹ ورک سے بہت سے غلط کوڈ آئے۔ ایک گھنٹہ ٹھہریں، پھر کوشش کریں۔
error-too-many-reports = آپ کے نیٹ ورک سے بہت سی شکایتیں آئیں۔ ایک گھنٹہ ٹھہریں، پھر دوبارہ بھیجیں۔

## What happened, as the worker ticks it.

complaint-matter-fee = انہوں نے مجھ سے پیسے مانگے
complaint-matter-contract = انہوں نے میرا معاہدہ بدل دیا
complaint-matter-wages = انہوں نے میری تنخواہ نہیں دی
complaint-matter-documents = میرا پاسپورٹ یا کاغذ انہوں نے اپنے پاس رکھ لیے ہیں
complaint-matter-unlicensed = شاید ایجنسی کے پاس لائسنس نہیں
complaint-matter-no-job = کوئی کام تھا ہی نہیں
complaint-matter-unsafe = مجھے چوٹ لگی ہے، بند رکھا گیا ہے یا دھمکی دی گئی ہے
complaint-matter-other = کچھ اور

## Who files.

complaint-filer-worker = کام کرنے والا/والی میں خود ہوں
complaint-filer-family = میں کام کرنے والے کے گھر سے ہوں
complaint-filer-union = میں یونین یا مزدوروں کی تنظیم سے ہوں
complaint-filer-helper = میں کوئی اور مددگار ہوں

## Steps of ours; each is followed by a day.

complaint-stage-acknowledge = آپ کو بتانا کہ شکایت ہم نے دیکھ لی
complaint-stage-contact = آپ سے رابطے کی کوشش
complaint-stage-triage = کسی کا اس پر کام کرنا
complaint-stage-accept = دوسرے دفتر کا جواب
complaint-stage-reply = ایجنسی کا جواب
complaint-stage-decide = ہمارا فیصلہ
complaint-stage-refund = پیسوں کی ادائیگی

## Kinds of offices.

complaint-referral-licensing-authority = لائسنس دینے والا ادارہ
complaint-referral-labour-inspection = لیبر انسپکشن
complaint-referral-conciliation = مصالحت یا لیبر کورٹ
complaint-referral-labour-attache = سفارت خانہ: لیبر اتاشی (کمیونٹی ویلفیئر اتاشی)
complaint-referral-shelter = پناہ گاہ
complaint-referral-trafficking-help = انسانی سمگلنگ کے شکار لوگوں کی مدد
complaint-referral-legal-aid = قانونی مدد
complaint-referral-union = یونین
complaint-referral-resource-centre = مائگرنٹ ریسورس سینٹر
complaint-referral-health-care = علاج

## What was decided; a headline.

complaint-decision-upheld = آپ کی بات درست ہے
complaint-decision-partly-upheld = آپ کی بات کچھ حد تک درست ہے
complaint-decision-not-upheld = ہم آپ کی بات سے اتفاق نہیں کر سکے
complaint-decision-cannot-be-told = ہم معلوم نہیں کر سکے

## Why it was closed; a headline.

complaint-closing-settled = معاملہ طے ہو گیا
complaint-closing-not-upheld = شکایت مانی نہیں گئی
complaint-closing-passed-on = اب اسے دوسرا دفتر دیکھ رہا ہے
complaint-closing-no-answer = آپ سے رابطہ نہیں ہو سکا
complaint-closing-cannot-be-told = ہم معلوم نہیں کر سکے
complaint-closing-other = کسی اور وجہ سے

## What money is owed for; a sum follows.

complaint-head-fee = فیس
complaint-head-wages = تنخواہ
complaint-head-interest = سود
complaint-head-ticket = ٹکٹ
complaint-head-documents = کاغذات
complaint-head-other = کچھ اور

## Who has to pay, within the sentence complaint-item-from.

complaint-payer-agency = ایجنسی
complaint-payer-principal = باہر کی کمپنی جس نے کارکن مانگے
complaint-payer-employer = مالک
complaint-payer-deposit = ایجنسی کی جمع کرائی ہوئی ضمانت
complaint-payer-fund = ویلفیئر فنڈ

## Where it stands: a headline, and a sentence below it.

complaint-state-received = آپ کی شکایت ہمیں مل گئی
complaint-state-acknowledged = ہم نے آپ کی شکایت دیکھ لی
complaint-state-taken-on = ہم اس پر کام کر رہے ہیں
complaint-state-referred = یہ دوسرے دفتر کے پاس ہے
complaint-state-notice = ہم نے ایجنسی سے پوچھا ہے
complaint-state-decided = ہم نے فیصلہ کر دیا
complaint-state-paying = آپ کے پیسے کسی کے ذمے ہیں
complaint-state-closed = یہ شکایت بند ہے
complaint-state-withdrawn = آپ نے شکایت واپس لے لی
complaint-state-merged = ہم نے اسے ایک اور شکایت کے ساتھ ملا دیا
complaint-next-received = ابھی کسی نے اسے پڑھا نہیں۔
complaint-next-acknowledged = کوئی اسے دیکھے گا۔
complaint-next-taken-on = جو آپ نے بتایا، کوئی اسے دیکھ رہا ہے۔
complaint-next-referred = ہم نے ان سے آپ کی مدد کرنے کو کہا ہے۔
complaint-next-notice = ایجنسی کو جواب کے لیے وقت دیا گیا ہے۔
complaint-next-decided = وجہیں نیچے لکھی ہیں۔
complaint-next-paying = نیچے دیکھیں کہ کیا آ چکا ہے۔
complaint-next-closed = آپ اب بھی ہمیں لکھ سکتے ہیں۔
complaint-next-withdrawn = اب ہم اس پر کچھ نہیں کرتے۔
complaint-next-merged = آپ کے لفظ اور آپ کا کوڈ باقی ہیں۔
