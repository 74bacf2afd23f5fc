case-worker-title = آپ کے کام کے بارے میں کیا فیصلہ ہوا
case-worker-lead = ہمارے دفتر نے { $day } کو فیصلہ کیا۔ یہ کاغذ صرف آپ کے کام کے بارے میں ہے۔
case-label-case = معاملہ
case-label-placement = آپ کے کام کا نمبر
case-label-agency = ایجنسی
case-agency-licence = { $agency }، لائسنس { $licence }
case-worker-decided = کیا فیصلہ ہوا
case-worker-no-finding = اس معاملے میں ملنے والی کوئی بات آپ کے کام کے بارے میں نہیں۔
case-worker-proven = یہ ثابت ہوا ہے۔
case-worker-not-proven = یہ ثابت نہیں ہو سکا۔
case-worker-no-breach = ایسا ہوا تھا۔ اس سے قانون نہیں ٹوٹا۔
case-worker-advice = یہ ایجنسی کو مشورہ ہے۔ اس پر کسی کو سزا نہیں ملتی۔
case-reasons = وجہیں، جیسے ہمارے دفتر نے لکھیں
case-worker-gets = آپ کو کیا ملے گا
case-worker-no-sum = آپ کے لیے کوئی رقم نہیں لکھی گئی۔ اگر آپ نے کچھ دیا ہو تو ہم سے پوچھیں۔
case-worker-estimate = یہ رقم ہم نے اندازے سے لگائی ہے۔ کوئی رسید نہیں۔
case-worker-overdue = یہ پیسے { $day } تک آ جانے چاہییں تھے۔ نہ آئے ہوں تو ہمیں بتائیں۔
case-worker-not-come = اگر پیسے نہ آئیں
case-worker-not-come-how = ہمیں لکھیں یا ہمارے پاس آئیں۔ معاملہ اور اپنا کام بتائیں۔
case-worker-no-fee = اس کے لیے ہم کوئی پیسے نہیں لیتے۔
case-worker-agency = ایجنسی کا کیا ہوگا
case-worker-no-sanction = آج کوئی سزا نہیں لکھی ہوئی۔
case-worker-may-appeal = ایجنسی { $day } تک اپیل کر سکتی ہے۔ تب یہ بدل سکتا ہے۔
case-worker-appealed = ایجنسی نے اپیل کی ہے۔ یہ اب بھی بدل سکتا ہے۔
case-worker-object = اگر آپ متفق نہ ہوں
case-worker-object-how = ہمیں بتائیں کہ کیا غلط ہے، اور کیوں۔ کاغذ ہوں تو لائیں۔
case-worker-object-law = قانون آپ کو اپیل کی اجازت دیتا ہے یا نہیں، یہاں ہمیں معلوم نہیں۔
case-worker-object-ask = یونین یا قانونی مدد والے آپ کو بتا سکتے ہیں۔
case-as-of = { $day } کو صورتِ حال یہ تھی۔

case-notice-title = الزامات کا نوٹس
case-decision-title = فیصلہ
case-label-to = بنام
case-label-day = تاریخ
case-alleged = کیا الزام ہے
case-own-words = اہلکار کے اپنے لفظوں میں
case-reply-days =
    { $count ->
        [one] یہ جس دن آپ کو ملا، اس دن سے ایک دن کے اندر آپ جواب دے سکتے ہیں۔
       *[other] یہ جس دن آپ کو ملا، اس دن سے { $count } دن کے اندر آپ جواب دے سکتے ہیں۔
    }
case-reply-until = آپ کا آخری دن { $day } ہے۔
case-reply-wait = جب تک آپ جواب نہ دیں یا وہ دن گزر نہ جائے، کوئی فیصلہ نہیں ہوتا۔
case-reply-more = آپ وجہ بتا کر مزید دن مانگ سکتے ہیں۔
case-grounds = بنیادیں
case-finding-by-finding = نکتہ بہ نکتہ
case-advice = یہ مشورہ ہے: اس کی بنیاد پر کوئی سزا نہیں دی جا سکتی۔
case-no-law = کسی قانون کا حوالہ نہیں دیا گیا۔
case-decided = فیصلہ: { $verdict }۔
case-verdict-proven = ثابت
case-verdict-not-proven = ثابت نہیں
case-verdict-no-breach = ثابت، مگر خلاف ورزی نہیں
case-evidence = ثبوت
case-redacted = نام مٹائی ہوئی نقل
case-held-back =
    { $count ->
        [one] ایک ثبوت نہیں دیا گیا، کیونکہ اس سے کارکن پہچانے جا سکتے ہیں۔
       *[other] { $count } ثبوت نہیں دیے گئے، کیونکہ ان سے کارکن پہچانے جا سکتے ہیں۔
    }
case-worker = کارکن { $number }
case-workers-numbered = یہاں کارکنوں کو نمبروں سے لکھا گیا ہے۔ ہمارے دفتر کو معلوم ہے کہ ہر نمبر کون ہے۔
case-considered = آپ نے جو کہا، اور اس پر ہماری رائے
case-standard = ثبوت کا معیار: { $standard }۔
case-standard-balance = نہ ہونے سے ہونے کا امکان زیادہ
case-standard-clear = واضح اور قائل کرنے والا
case-standard-beyond-doubt = معقول شک سے بالاتر
case-sanctions = سزائیں
case-sanction-warning = تنبیہ
case-sanction-points = پوائنٹ
case-sanction-fine = جرمانہ
case-sanction-conditions = لائسنس پر شرائط
case-sanction-suspension = لائسنس کی معطلی
case-sanction-revocation = لائسنس کی ضبطی
case-sanction-from = { $sanction }، { $from } سے
case-sanction-until = { $sanction }، { $from } سے { $until } تک
case-points =
    { $count ->
        [one] ایک پوائنٹ: { $scheme }، { $offence }۔
       *[other] { $count } پوائنٹ: { $scheme }، { $offence }۔
    }
case-to-pay = کارکنوں کو ادا کرنے کی رقم
case-to-pay-line = { $worker }: { $head }، { $sum }، کس کے ذمے: { $payer }، { $day } تک
case-estimated = اندازہ
case-refill = آپ کی ضمانت کی رقم (ڈپازٹ) میں سے { $day } کو { $sum } نکالے گئے۔ { $until } تک اسے دوبارہ پورا کریں۔
case-appeal = اپیل
case-appeal-until = آپ { $day } تک اپیل کر سکتے ہیں۔
case-appeal-until-to = آپ { $day } تک اپیل کر سکتے ہیں، یہاں: { $forum }۔
case-appeal-not-stated = اپیل کا دن نہیں بتایا گیا۔ ہمارے دفتر سے پوچھیں۔
case-signed = دستخط
case-official = اہلکار
case-place-and-day = جگہ اور تاریخ

case-finding-fee-not-allowed = وہ رقم جو کارکن سے نہیں مانگی جا سکتی
case-finding-fee-over-cap = حد سے زیادہ رقم
case-finding-fee-before-contract = وقت سے پہلے لیے گئے پیسے
case-finding-fee-without-receipt = رسید کے بغیر لیے گئے پیسے
case-finding-fee-payee-unknown = پیسے ایسے شخص نے لیے جو رجسٹر میں نہیں
case-finding-fee-recovered-from-pay = تنخواہ سے کاٹی گئی فیس
case-finding-fee-loan-tied = کام سے بندھا قرض
case-finding-fee-refund-overdue = رقم کی واپسی کا وقت گزر گیا
case-finding-levy-passed-on = مالک کی لیوی کارکن پر ڈالی گئی
case-finding-medical-test-barred = میڈیکل ٹیسٹ جو منع ہے
case-finding-contract-substituted = معاہدہ بدل کر خراب کیا گیا
case-finding-contract-below-floor = معاہدہ قانون کی کم سے کم حد سے نیچے
case-finding-contract-missing = معاہدہ موجود نہیں
case-finding-contract-dual = ایک ساتھ دو معاہدے
case-finding-employer-changed = مالک بدل گیا
case-finding-documents-held = کاغذات رکھ لیے گئے
case-finding-wage-underpaid = تنخواہ کم دی گئی
case-finding-wage-late = تنخواہ دیر سے
case-finding-wage-deducted = تنخواہ سے ایسی کٹوتی جس کی اجازت نہیں
case-finding-licence-not-valid = درست لائسنس کے بغیر کام کیا
case-finding-licence-out-of-scope = لائسنس کی حد سے باہر کام کیا
case-finding-licence-name-mismatch = نام اور لائسنس نمبر میل نہیں کھاتے
case-finding-quota-exceeded = کوٹے سے زیادہ
case-finding-job-order-exceeded = ڈیمانڈ سے زیادہ کارکن
case-finding-employer-barred = مالک پر پابندی ہے یا وہ منظور شدہ نہیں
case-finding-deposit-lapsed = ضمانت (ڈپازٹ) کی مدت ختم
case-finding-activity-after-sanction = سزا کے بعد کام کیا
case-finding-placement-duplicated = ایک ہی تقرری دو بار بتائی گئی
case-finding-identity-reused = ایک ہی شناخت کئی کارکنوں کے لیے
case-finding-receipt-at-cap = رسیدیں بالکل حد کے برابر
case-finding-statement-differs-from-receipt = بیان اور رسید میں فرق
case-finding-fee-split = ٹکڑوں میں لی گئی فیس
case-finding-fee-inflated = اصل خرچ سے زیادہ وصول کیا گیا
case-finding-provider-imposed = سب کے لیے ایک ہی خدمت دینے والا
case-finding-refund-due = واپس کرنے کی رقم
