## The first page: why a code is needed, and the code.

feedback-title = اپنے کام کے بارے میں بتائیں
feedback-lead = کسی دفتر نے آپ کو ایک کوڈ دیا ہے۔ نام نہیں چاہیے۔
feedback-wrong-code = اس کوڈ سے کوئی سوال نہیں کھلتا۔ ایک ایک حرف دیکھیں اور دوبارہ کوشش کریں۔
feedback-old-code = کچھ عرصے بعد کوڈ نہیں چلتے۔ دفتر سے نیا کوڈ مانگیں۔
feedback-why-code = کوڈ کے بغیر کیوں نہیں؟
feedback-why-asked = ہم ان کارکنوں کو کوڈ دیتے ہیں جنہیں کسی ایجنسی نے کام پر بھیجا۔
feedback-why-fake = کوڈ نہ ہو تو کوئی بھی جھوٹے جواب لکھ سکتا ہے۔
feedback-no-code = کوڈ نہیں؟ آپ پھر بھی ہمیں بتا سکتے ہیں کہ کیا ہوا۔
feedback-link = میرے پاس اپنے کام کے سوالوں کا کوڈ ہے

## The questions.

feedback-about = یہ سوال آپ کے اس کام کے بارے میں ہیں جو اس ایجنسی سے ملا: { $agency }۔
feedback-answered-before = آپ نے { $day } کو جواب دیے تھے۔ دوبارہ جواب دیں تو نئے جواب گنے جائیں گے۔
feedback-ask-paid = کیا آپ نے یا آپ کے گھر والوں نے یہ کام پانے کے لیے پیسے دیے؟
feedback-ask-paid-how = ایجنسی، مدد کرنے والے (ایجنٹ)، کلینک یا دفتر کو دیے پیسے گنیں۔
feedback-ask-sum = کل کتنے پیسے دیے؟
feedback-ask-sum-how = جیسے یاد ہو ویسے لکھیں۔
feedback-ask-contract = کیا کام ویسا ہی ہے جیسا وعدہ ہوا تھا؟
feedback-ask-contract-how = کام، تنخواہ، گھنٹے اور جگہ کا سوچیں۔
feedback-ask-papers = آپ کا پاسپورٹ اب کس کے پاس ہے؟
feedback-ask-pay = کیا تنخواہ وقت پر ملتی ہے؟
feedback-ask-again = کیا آپ اس ایجنسی سے دوبارہ جائیں گے؟
feedback-yes = ہاں
feedback-no = نہیں
feedback-unknown = معلوم نہیں
feedback-unsaid = نہیں بتانا
feedback-keeper-worker = میرے پاس
feedback-keeper-agency = ایجنسی کے پاس
feedback-keeper-employer = مالک کے پاس
feedback-keeper-other = کسی اور کے پاس

## After the last question.

feedback-thanks = شکریہ۔ آپ کے جواب ہمیں مل گئے۔
feedback-thanks-counts = دوسروں کو صرف بہت سے کارکنوں کی گنتی نظر آتی ہے، آپ کے جواب کبھی نہیں۔
feedback-thanks-officials = ایجنسی کی جانچ کرتے وقت سرکاری اہلکار آپ کے جواب کام میں لا سکتے ہیں۔
feedback-thanks-change = جواب بدلنے کے لیے یہی کوڈ دوبارہ ڈالیں۔
feedback-no-reply = ان جوابوں پر کوئی جواب نہیں دیتا۔ مدد چاہیے تو ہمیں وہاں بتائیں۔

## What is shown of it on the page of an agency.

told-title = کارکنوں نے ہمیں کیا بتایا
told-asked = تقریباً { $asked } کارکنوں سے پوچھا گیا۔ تقریباً { $answered } نے جواب دیا (100 میں سے { $percent })۔
told-until = { $day } تک کے جواب
told-few = جواب اتنے کم ہیں کہ دکھائے نہیں جا سکتے۔
told-nobody = کوئی نہیں
told-question = سوال
told-unsaid = نہیں بتایا
told-of-fee-paid = کام پانے کے لیے پیسے دیے
told-of-contract-kept = کام وعدے کے مطابق تھا
told-of-papers-kept = پاسپورٹ کسی اور کے پاس ہے
told-of-paid-on-time = تنخواہ وقت پر ملتی ہے
told-of-would-return = اس ایجنسی سے دوبارہ جائیں گے
told-not-checked = یہ کارکنوں کا کہنا ہے۔ ہر جواب کو کسی نے جانچا نہیں۔
told-not-all = جن کارکنوں نے جواب نہیں دیا، ان کی رائے الگ ہو سکتی ہے۔
told-how = کوئی گنتی تبھی دکھائی جاتی ہے جب اس کے پیچھے کم از کم { $least } کارکن ہوں۔ گنتی { $rounded } تک گول کی گئی ہے۔
told-who = صرف وہ کارکن جواب دے سکتے ہیں جن کے پاس دفتر کا کوڈ ہے، یا جن سے دفتر نے پوچھا۔
