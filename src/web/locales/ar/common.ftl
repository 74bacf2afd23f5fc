## The frame of a page.

skip-link = الانتقال إلى المحتوى
languages = اللغة
menu = القائمة الرئيسية
menu-agency = الوكالة
menu-fees = الرسوم
menu-contract = العقد
menu-register = السجل
menu-law = القانون
menu-costs = التكاليف
footer-sources = ما نعرضه هنا مأخوذ من قوائم الجهات الرسمية التي تمنح التراخيص، ومن القوانين المنشورة.
footer-privacy = لا نسجّل ما تبحثون عنه، ولا نضع أي ملف تعريف (كوكي).
footer-officials = للموظفين الرسميين
footer-programs = للبرامج الحاسوبية
drafted-by-machine = هذه الصفحة ترجمتها آلة إلى لغتكم، ولم يراجعها أي إنسان بعد. إن لم يكن شيء واضحًا، فاقرؤوا النص الإنجليزي.
law-in-english = يُعرض القانون بالإنجليزية كما هو في كتاب القواعد لدينا.

## Answers.

answer = الجواب
as-of = الوضع في { $day }
why-we-say-so = لماذا نقول ذلك
what-to-do = ما العمل الآن
not-told = ما لا يخبركم به هذا الجواب
listen = استماع
listen-stop = إيقاف
not-told-person = هل الشخص الذي أمامكم يعمل فعلًا لدى هذه الوكالة.
not-told-later = ماذا حدث بعد تاريخ مصدرنا.
quoted = «{ $words }»
licence-line = الترخيص { $licence } · { $place }
source = المصدر: { $sources }.
source-on = { $name }، آخر معلومة بتاريخ { $day }
source-no-day = { $name }، تاريخ آخر معلومة غير معروف
source-none = ليس في أي قائمة موجودة لدينا الآن
not-stated = غير مذكور
list-separator = { "، " }

## Numbers of pages and the like.

pages-of-list = صفحات القائمة
page-of = الصفحة { $page } من { $pages }
page-before = السابق
page-next = التالي

## Days.

day = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Where to go for help.

where-to-go = إلى أين تلجؤون
office-phone = هاتف { $phone }
office-phone-abroad = من بلد آخر: { $phone }
office-kind-authority = وزارة أو جهة حكومية
office-kind-hotline = خط مساعدة
office-kind-centre = مركز للعمال
office-kind-union = نقابة عمالية
office-kind-labour-attache = سفارتكم
office-hours = { $days }، من { $from } إلى { $until } (بتوقيت ذلك البلد)
office-hours-always = ليلًا ونهارًا، كل يوم
office-hours-unknown = لا نعرف ساعات عمله.
office-days-every-day = كل يوم
office-days-monday-friday = من الاثنين إلى الجمعة
office-days-monday-saturday = من الاثنين إلى السبت
office-days-sunday-thursday = من الأحد إلى الخميس
office-days-saturday-sunday = السبت والأحد
office-source = المصدر
office-read = قُرئ في { $day }.
office-read-secondary = ليس من المكتب نفسه، قُرئ في { $day }.
office-none = لا نعرف مكتبًا في: { $places }. ابحثوا عن:
look-for-origin = وزارة العمل في { $country }، أو مكتبها للعمل في الخارج. اسألوا عن المكتب الذي يمنح التراخيص لوكالات التوظيف.
look-for-destination = وزارة العمل في { $country }. اسألوا من يمنح التراخيص لوكالات التوظيف ومكاتب الاستقدام، أو عن مكتب تفتيش العمل.
look-for-mission = سفارة { $origin } أو القنصلية في { $destination }. اسألوا عن الملحق العمالي.

## Forms.

look-again = يُرجى النظر مرة أخرى
look-again-at =
    { $count ->
        [one] يُرجى النظر مرة أخرى في جواب واحد
        [two] يُرجى النظر مرة أخرى في جوابين
        [few] يُرجى النظر مرة أخرى في { $count } أجوبة
        [many] يُرجى النظر مرة أخرى في { $count } جوابًا
       *[other] يُرجى النظر مرة أخرى في { $count } جواب
    }
choose = اختاروا
nothing-more = لا شيء آخر
not-stated-choice = غير مذكور
currency = العملة
how-we-know = كيف نعرف ذلك
rule-book = كتاب القواعد { $digest }.
about-sum = نحو { $sum }

## What is wrong with a field.

wrong-choice = اختاروا واحدًا من القائمة.
wrong-country = اختاروا بلدًا.
wrong-currency = اختاروا عملة هذا المبلغ.
wrong-item = اختاروا الشيء الذي طُلب المال من أجله.
wrong-no-amount = اكتبوا كم طُلب منكم.
wrong-amount = اكتبوا المبلغ بالأرقام، مثل 1500 أو 1500.50. المكتوب الآن: «{ $text }».
wrong-job = اختاروا عملًا من القائمة. أو اكتبوا رقمه. المكتوب الآن: «{ $text }».
wrong-months = اكتبوا عدد الأشهر الكاملة، من 1 إلى 120. المكتوب الآن: «{ $text }».
wrong-day = اكتبوا التاريخ هكذا: السنة ثم الشهر ثم اليوم، مثل { "\u2066" }2026-03-24{ "\u2069" }. المكتوب الآن: «{ $text }».

page-in-english = هذه الصفحة بالإنجليزية.
day-beside = { $day } ({ $beside })
day-buddhist = { $year } بالتقويم البوذي
day-bikram = { $day } { $month } { $year } بتقويم نيبال
day-hijri = { $day } { $month } { $year } هـ
bikram-month-1 = بيساخ
bikram-month-2 = جيشتا
bikram-month-3 = أشاد
bikram-month-4 = شراون
bikram-month-5 = بهادرا
bikram-month-6 = أشوين
bikram-month-7 = كارتيك
bikram-month-8 = منغسير
bikram-month-9 = بوش
bikram-month-10 = ماغ
bikram-month-11 = فالغن
bikram-month-12 = تشيترا
hijri-month-1 = محرم
hijri-month-2 = صفر
hijri-month-3 = ربيع الأول
hijri-month-4 = ربيع الآخر
hijri-month-5 = جمادى الأولى
hijri-month-6 = جمادى الآخرة
hijri-month-7 = رجب
hijri-month-8 = شعبان
hijri-month-9 = رمضان
hijri-month-10 = شوال
hijri-month-11 = ذو القعدة
hijri-month-12 = ذو الحجة
