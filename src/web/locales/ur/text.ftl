### Short answers on old phones (SMS, USSD).

text-words-help = مدد, معلومات, MADAD
text-words-fee = فیس, پیسے, PAISE, PAISA
text-words-check = چیک, جانچ, JANCH
text-words-code = کوڈ, KOD
text-words-language = زبان, ZUBAN, ZABAN
text-words-stop = بند, BAND
text-words-start = شروع, SHURU
text-words-tell = بتانا, بتائیں, شکایت, BATANA
text-words-confirm = تصدیق, پکا, TASDIQ, PAKKA

text-verdict-licensed = { $on } کی حالت: لائسنس ہے۔
text-verdict-licensed-not-for-this = { $on } کی حالت: اس کام کے لیے نہیں۔
text-verdict-conditional = { $on } کی حالت: صرف شرائط پر۔
text-verdict-suspended = { $on } کی حالت: لائسنس معطل۔
text-verdict-expired = { $on } کی حالت: میعاد ختم۔
text-verdict-revoked = { $on } کی حالت: لائسنس ضبط۔
text-verdict-surrendered = { $on } کی حالت: لائسنس واپس کیا ہوا۔
text-verdict-refused = { $on } کی حالت: لائسنس سے انکار۔
text-verdict-unknown-status = { $on } کی حالت: معلوم نہیں۔

text-verdict-did-you-mean = { $on } کو بالکل یہی نام نہیں ملا۔
text-verdict-several = { $on } کو کئی میل کھا سکتی ہیں۔
text-verdict-look-alike = { $on } کو نہیں ملا، شاید نقل ہے۔
text-verdict-name-and-number-differ = { $on } کو نمبر کسی اور نام کا۔
text-verdict-not-found = { $on } کو یہاں نہیں ملا۔

text-send-number = جانچنے کے لیے اس کا نمبر بھیجیں۔
text-and-more = اور بھی ہیں۔

text-step-compare = نمبر ان کے کاغذوں سے ملائیں۔
text-step-stop = پیسے نہ دیں۔ دستخط نہ کریں۔
text-step-ask = پیسے دینے سے پہلے سرکاری دفتر سے پوچھیں۔
text-step-number = لائسنس نمبر مانگیں، یہاں بھیجیں۔

text-by-phone = فون پر نمبر جعلی ہو سکتا ہے۔ واپس فون کریں۔
text-namesake = ملتے جلتے نام والی کا درست لائسنس نہیں: { $number }۔
text-register-on = { $on } کا رجسٹر۔
text-more-at = مزید: { $site }

text-fee-too-much = { $on } کے مطابق: کم از کم { $sum } زیادہ۔
text-fee-not-allowed = { $on } کے مطابق: وہ یہ نہیں مانگ سکتے۔
text-fee-cannot-say = { $on } کے مطابق: زیادہ ہے یا نہیں، کہہ نہیں سکتے۔
text-fee-depends = { $on } کے مطابق: کام اور تنخواہ پر منحصر ہے۔
text-fee-conditions = { $on } کے مطابق: صرف شرائط پر۔
text-fee-no-rule = { $on } کے مطابق: اس کا کوئی قاعدہ معلوم نہیں۔
text-fee-within = { $on } کے مطابق: معلوم حدوں سے زیادہ نہیں۔
text-fee-most = زیادہ سے زیادہ { $sum }۔
text-fee-no-more = اور پیسے نہ دیں۔ ہر کاغذ رکھیں۔
text-fee-check-first = پیسے دینے سے پہلے ایجنسی کا نمبر بھیجیں۔
text-fee-how = بھیجیں FEE، اپنا ملک، کام کا ملک اور رقم، جیسے: FEE BD MY 300000

text-matter-step = آپ کی بات: مرحلہ { $step }، کل { $steps }۔ اگلا جواب { $on } تک۔
text-matter-late = آپ کی بات: مرحلہ { $step }، کل { $steps }۔ ہم { $on } سے لیٹ ہیں۔
text-matter-open = آپ کی بات: مرحلہ { $step }، کل { $steps }۔
text-matter-closed = آپ کی بات پر کام بند ہو گیا۔ مزید اپنے کوڈ سے دیکھیں۔
text-matter-news = نئی خبر ہے۔ اپنے کوڈ سے کھولیں۔
text-code-unknown = اس کوڈ سے کچھ نہیں ملا۔ ایک ایک حرف دیکھیں۔
text-code-wait = بہت سے غلط کوڈ۔ ایک گھنٹہ ٹھہریں۔

text-help-check = لائسنس نمبر یا نام بھیجیں۔
text-help-fee = فیس: بھیجیں FEE BD MY 300000
text-help-code = کوڈ: CODE اور اپنا کوڈ بھیجیں۔
text-help-tell = ہمیں کچھ بتانے کو: TELL بھیجیں۔
text-help-more = دفتر: HELP MY۔ زبانیں: LANG۔ بند: STOP۔
text-offices = دفتر:
text-no-office = وہاں کا کوئی دفتر معلوم نہیں۔ سفارت خانے سے پوچھیں۔
text-language-now = اب ہم اردو میں لکھیں گے۔
text-languages = LANG اور ان میں سے ایک بھیجیں: { $codes }
text-stopped = اب ہم کچھ نہیں بھیجیں گے۔ پھر چاہیے تو START بھیجیں۔
text-started = ہم پھر جواب دیں گے۔ طریقہ دیکھنے کو HELP بھیجیں۔
text-too-often = بہت زیادہ پیغام۔ ایک گھنٹہ ٹھہریں، پھر کوشش کریں۔

text-menu-check = ایجنسی
text-menu-fee = فیس
text-menu-code = میرا کوڈ
text-menu-tell = ہمیں بتائیں
text-menu-more = زبان، مدد
text-menu-help = مدد
text-menu-language = زبان

text-ask-agency = لائسنس نمبر یا نام لکھیں۔
text-ask-home = اپنے ملک کا فون کوڈ لکھیں، جیسے 880۔
text-ask-work = کام کے ملک کا فون کوڈ لکھیں، جیسے 60۔
text-ask-sum = کتنے مانگتے ہیں، { $currency } میں؟
text-ask-code = اپنا 8 حرفوں اور ہندسوں کا کوڈ لکھیں۔
text-ask-code-keys = صرف ہندسے ہوں تو: B=22, C=23, 7=70۔
text-ask-country = جس ملک میں ہیں اس کا فون کوڈ لکھیں، جیسے 60۔
text-wrong-choice = یہ فہرست میں نہیں۔ دوبارہ ڈائل کریں۔
text-wrong-country = یہ فون کوڈ ہمیں معلوم نہیں۔ دوبارہ ڈائل کریں۔
text-wrong-sum = رقم ہندسوں میں لکھیں، جیسے 300000۔
text-tell-what = کس بارے میں؟
text-tell-fee = فیس
text-tell-contract = معاہدہ
text-tell-wages = تنخواہ
text-tell-unsafe = حفاظت
text-tell-other = کچھ اور
text-tell-digit = ہندسہ بھیجیں۔ روکنے کو STOP بھیجیں۔
text-tell-who = کون سی ایجنسی یا شخص؟ نام، نمبر یا فون۔ معلوم نہ ہو: 0
text-tell-sum = تقریباً کتنے پیسے، { $currency } میں؟ معلوم نہ ہو: 0
text-tell-sum-open = تقریباً کتنے پیسے؟ جیسے 5000 BDT۔ معلوم نہ ہو: 0
text-tell-kept = آپ کی بات رکھی گئی۔ کوڈ { $code }۔
text-tell-until = جواب { $on } تک دیں گے۔
text-tell-keep = کوڈ لکھ لیں۔ یہ پیغام مٹا دیں۔
text-confirmed = اس فون کی تصدیق ہو گئی۔ یہ پیغام مٹا سکتے ہیں۔
text-confirm-unknown = ان ہندسوں سے اب تصدیق نہیں ہوتی۔ صفحے پر نئے ہندسے مانگیں۔
