contract-question = { $origin } سے { $destination }، { $job }

## The answer as a headline.

contract-worse = بعد والا معاہدہ آپ کے لیے پہلے سے برا ہے
contract-worse-approved = بعد والا معاہدہ آپ کے لیے پہلے سے برا ہے؛ اس میں لکھا ہے کہ سرکاری ادارے نے اسے منظور کیا
contract-below-floor = بعد والے معاہدے میں کچھ کم سے کم حد سے نیچے ہے
contract-cannot-say = ہم نہیں کہہ سکتے کہ بعد والا معاہدہ پہلے سے برا ہے یا نہیں
contract-nothing-worse = جو باتیں دونوں معاہدوں میں لکھی ہیں، ان میں سے کوئی خراب نہیں ہوئی
contract-nothing-shared = دونوں معاہدوں میں کوئی مشترک بات نہیں

## What to do now.

contract-step-passport = آپ کا پاسپورٹ آپ کا ہے: اسے لکھ کر واپس مانگیں۔ انکار کریں تو نیچے دیے گئے کسی دفتر کو بتائیں۔
contract-step-safe = کوئی آپ کو بند نہیں کر سکتا اور نہ آپ کا فون لے سکتا ہے۔ اگر آپ محفوظ نہیں تو پولیس کو یا اپنے سفارت خانے کو فون کریں۔
contract-step-fees = فیس والا صفحہ دیکھیں: وہ کیا مانگ سکتے ہیں، اور آپ کا ان کے ذمے کیا ہے۔
contract-step-do-not-sign = بعد والے معاہدے پر ابھی دستخط نہ کریں۔ پہلے نیچے دیے گئے کسی دفتر سے پوچھیں۔
contract-step-keep-both = دونوں معاہدے، یا ہر صفحے کی تصویر رکھیں۔ ایسی جگہ رکھیں جہاں سے کوئی لے نہ سکے۔
contract-step-in-writing = ایجنسی سے لکھ کر کہیں کہ پہلے معاہدے پر قائم رہے۔ باہر جا کر بعد والے معاہدے پر دستخط کر دینے ہی سے وہ جائز نہیں ہو جاتا۔
contract-step-show = یہ صفحہ اور دونوں معاہدے نیچے دیے گئے کسی دفتر کو دکھائیں۔ وہاں ایجنسی کو بتائے بغیر بھی شکایت کی جا سکتی ہے۔
contract-step-see-approval = سرکاری ادارے کی منظوری دیکھنے کو مانگیں۔ دیکھیں: اس کا نمبر، تاریخ، اور وہ کس چیز کی اجازت دیتی ہے۔
contract-step-no-approval = اس کاغذ کے بغیر تبدیلی منظور شدہ نہیں۔ دونوں معاہدے نیچے دیے گئے کسی دفتر کو دکھائیں۔
contract-step-minimum = لازمی کم سے کم حد سے جتنا کم ہے، ہو سکتا ہے وہ آپ کا حق ہو۔ نیچے دیے گئے کسی دفتر سے پوچھیں۔
contract-step-keep-list = معاہدہ اور تنخواہ کی ہر پرچی سنبھال کر رکھیں۔ اپنے کام کے گھنٹے لکھتے رہیں۔
contract-step-fill-in = دونوں معاہدوں میں سے اور باتیں بھریں۔ جو وہاں نہیں لکھا وہ ہمیں معلوم نہیں۔
contract-step-show-papers = دونوں معاہدے نیچے دیے گئے کسی دفتر کو دکھائیں۔
contract-step-keep = دونوں معاہدے سنبھال کر رکھیں۔
contract-step-not-judged = جو باتیں صرف ایک معاہدے میں ہیں، ان کا ہم نے موازنہ نہیں کیا۔ انہیں نیچے پڑھیں، اور پوچھیں۔

## What became of a term.

turn-worse = پہلے سے برا
turn-worse-minimum = پہلے سے برا، اور کم سے کم حد سے نیچے
turn-worse-model = پہلے سے برا، اور نمونے کے معاہدے سے نیچے
turn-minimum = کم سے کم حد سے نیچے
turn-model = نمونے کے معاہدے سے نیچے
turn-better = پہلے سے بہتر
turn-same = وہی
turn-only-before = صرف پہلے معاہدے میں: اب بھی لاگو ہے
turn-only-after = صرف بعد والے معاہدے میں
turn-unclear = ہم نہیں بتا سکتے

## What is not known.

contract-no-norm = ان دونوں ملکوں کے لیے ہمیں ایسا کوئی قاعدہ معلوم نہیں جو اس تبدیلی کو منع کرے۔ اس سے یہ جائز نہیں ہو جاتی۔

## The form.

contract-lead = لکھیں کہ آپ سے کیا وعدہ ہوا، اور بعد میں کیا ملا۔ جو بات کاغذ میں نہیں اسے خالی چھوڑ دیں۔
contract-private = آپ جو لکھتے ہیں اس کا موازنہ کر کے اسے بھلا دیا جاتا ہے: وہ محفوظ نہیں ہوتا، نہ کسی پتے (URL) میں آتا ہے نہ کسی لاگ میں۔
contract-work-in = میرے کام کا ملک
contract-job = کام جو طے ہوا
contract-another-job = کوئی اور کام
contract-signed-on = دستخط کا دن
contract-signed-on-hint = خالی ہو تو پہلے معاہدے کی تاریخ
contract-two-papers = دونوں معاہدے
earlier-paper = پہلا معاہدہ
later-paper = بعد والا معاہدہ
earlier = پہلا
later = بعد والا
contract-its-date = اس کی تاریخ
contract-its-date-hint = تاریخ نہ ہو تو خالی
contract-approved = کیا سرکاری ادارے نے تبدیلی منظور کی؟
contract-approved-no = نہیں، یا مجھے معلوم نہیں
contract-approved-yes = ہاں، منظوری میں نے خود دیکھی ہے
contract-more-terms = اور شرطیں
contract-as-forms = میرے پاس معاہدے بھرے ہوئے فارم کی شکل میں ہیں (JSON یا TOML)
contract-as-forms-what = یہ متن اپنے معاہدے کے تمام خانوں کی جگہ لے لیتا ہے۔
contract-form-schema = فارم میں کیا کیا ہو سکتا ہے
contract-compare = معاہدوں کا موازنہ کریں
contract-change = جو بھرا ہے اسے بدلیں
part-pay = تنخواہ
part-time = وقت
part-work = کام
part-care = کھانا، رہائش اور علاج
part-journey = سفر اور فیس
part-freedom = آپ کے کاغذات اور آپ کی آزادی
part-more-work = کام کی اور باتیں
part-more-pay = تنخواہ کی اور باتیں
part-more-time = وقت کی اور باتیں
part-prices = انشورنس اور قیمتیں
part-more-journeys = سفر کی اور باتیں
part-end = کام کا خاتمہ، اور جھگڑے

## What a paper is, by its place in the chain from offer to practice.

stage-offered = پیشکش، یا جس کا مجھ سے وعدہ ہوا
stage-approved = معاہدہ جو سرکاری ادارے نے منظور کیا
stage-signed = معاہدہ جس پر میں نے جانے سے پہلے دستخط کیے
stage-arrival = کاغذ جو مجھے پہنچنے پر ملا
stage-practice = کام پر اصل میں کیا ہوتا ہے

## What is wrong with a field of a paper.

wrong-of = { $term }، { $paper }: { $wrong }
the-way = کہاں سے کہاں
the-earlier-paper = پہلا معاہدہ
the-later-paper = بعد والا معاہدہ
wrong-date-of = تاریخ
wrong-origin = اپنا ملک چنیں۔
wrong-destination = کام کا ملک چنیں۔
wrong-agreed-job = وہ کام چنیں جو طے ہوا تھا، یا جو اس کے سب سے قریب ہو۔
wrong-twice = { $paper }: یہاں بھی لکھا ہے اور اوپر بھی۔ دونوں میں سے ایک خالی کر دیں۔
wrong-no-currency = کرنسی چنیں۔ کس کی: { $paper }۔
wrong-too-long =
    { $count ->
        [one] زیادہ سے زیادہ ایک حرف لکھیں۔
       *[other] زیادہ سے زیادہ { $count } حرف لکھیں۔
    }
wrong-number = عدد ہندسوں میں لکھیں، جیسے 8 یا 1.5۔ آپ نے یہ لکھا: “{ $text }”۔
wrong-two-letters = ملک کے دو حرف لکھیں، جیسے QA۔ آپ نے یہ لکھا: “{ $text }”۔
wrong-again = دوبارہ لکھیں: { $why }۔

## The answer.

contract-takes = بری ہونے والی شرطوں سے آپ کا نقصان: { $cost }۔
cost-month = ہر مہینے { $sum }
cost-once = ایک بار { $sum }
cost-contract = پورے معاہدے میں { $sum }
contract-takes-what = یہ صرف بری ہونے والی شرطیں ملا کر ہے؛ اس میں سے کچھ گھٹایا نہیں گیا۔
contract-brings-more = اچھی اور بری شرطیں ملا کر دیکھیں تو پورے معاہدے میں بعد والا معاہدہ { $sum } زیادہ دیتا ہے۔
contract-brings-less = اچھی اور بری شرطیں ملا کر دیکھیں تو پورے معاہدے میں بعد والا معاہدہ { $sum } کم دیتا ہے۔
contract-no-set-off = کوئی شرط بہتر ہو جانے سے بری شرط جائز نہیں ہو جاتی۔
contract-how-grave = سب ملا کر معاملہ کتنا سنگین ہے:
grade-G1 = معمولی: ایجنسی کو ٹھیک کرنا چاہیے
grade-G2 = درمیانہ: اسے درست کرنا لازم ہے
grade-G3 = سنگین: معائنے (انسپکشن) کی وجہ
grade-G4 = بہت سنگین: جبری مشقت کی جانچ کی وجہ
paper-without-date = بغیر تاریخ
paper-approved = آپ کے مطابق سرکاری ادارے نے تبدیلی منظور کی۔
contract-wrong = بعد والے معاہدے میں کیا غلط ہے
contract-worse-terms = شرطیں جو پہلے سے بری ہو گئیں
contract-other-terms = شرطیں جو بری نہیں ہوئیں
contract-others = دوسری شرطیں
contract-comes-to = کل نتیجہ
col-term = شرط
col-earlier = پہلا
col-later = بعد والا
col-least = نمونہ یا کم سے کم حد
col-least-short = کم سے کم
col-became = کیا بدلا
col-became-short = بدلا
col-together = ملا کر
col-change = تبدیلی
nothing-said = کچھ نہیں لکھا
floor-none = ہمیں کوئی حد معلوم نہیں
floor-before-too = پہلا معاہدہ بھی اس سے نیچے تھا
law-binding = لازمی
law-advises = صرف مشورہ ہے
law-against = یہ قانون اس کے خلاف ہے:
law-against-terms = یہ قانون اس کے خلاف ہے ({ $terms }):
law-least-terms = نمونہ یا کم سے کم حد ({ $terms }):
measure-hourly-pay = ایک گھنٹے کی تنخواہ
measure-net-month = مہینے میں آخر کار ہاتھ کیا آتا ہے
measure-contract-value = پورے معاہدے سے کیا ملتا ہے
measure-fee-burden = فیس، کتنے مہینوں کی کمائی کے برابر
change-less = { $change } کم
change-more = { $change } زیادہ
change-same = وہی
contract-more-on-screen =
    { $count ->
        [one] ایک اور، جو سکرین والے جواب میں لکھا ہے۔
       *[other] { $count } اور، جو سکرین والے جواب میں لکھے ہیں۔
    }
contract-only-filled = ہمیں صرف وہ معلوم ہے جو آپ نے بھرا۔ جو شرط کسی معاہدے میں نہیں لکھی، اس کا فیصلہ نہیں کیا گیا۔
contract-not-fees = کیا وہ پیسے جائز ہیں جو آپ سے مانگے جا رہے ہیں۔
contract-see-fees = فیس والا صفحہ دیکھیں
contract-law-as-of = قانون { $day } اور اس کے بعد کا۔
contract-not-kept = یہ جواب ہم اپنے پاس نہیں رکھتے اور اس کا کوئی ویب پتا نہیں: اسے ابھی پرنٹ کر لیں یا صفحہ محفوظ کر لیں۔ یہ ایک ورق پر چھپ جاتا ہے۔
