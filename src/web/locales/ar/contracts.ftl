contract-question = من { $origin } إلى { $destination }، { $job }

## The answer as a headline.

contract-worse = العقد اللاحق أسوأ لكم
contract-worse-approved = العقد اللاحق أسوأ لكم؛ ومكتوب فيه أن الجهة الرسمية وافقت على ذلك
contract-below-floor = في العقد اللاحق شيء أقل من الحد الأدنى
contract-cannot-say = لا نستطيع أن نقول هل العقد اللاحق أسوأ
contract-nothing-worse = لا يوجد بند مذكور في العقدين صار أسوأ
contract-nothing-shared = لا شيء مشترك بين العقدين

## What to do now.

contract-step-passport = جواز سفركم لكم: اطلبوا ردّه كتابةً. إن رفضوا، فأخبروا أحد المكاتب المذكورة أدناه.
contract-step-safe = لا يحق لأحد أن يحبسكم أو يأخذ هاتفكم. إن لم تكونوا في أمان، فاتصلوا بالشرطة أو بسفارتكم.
contract-step-fees = انظروا صفحة الرسوم: ما يحق لهم طلبه، وما لكم عليهم.
contract-step-do-not-sign = لا توقّعوا العقد اللاحق الآن. اسألوا أولًا أحد المكاتب المذكورة أدناه.
contract-step-keep-both = احتفظوا بالعقدين، أو بصور لكل صفحة. ضعوها حيث لا يستطيع أحد أن يأخذها.
contract-step-in-writing = اطلبوا من الوكالة كتابةً أن تلتزم بالعقد الأول. توقيع العقد اللاحق في الخارج لا يجعله وحده قانونيًا.
contract-step-show = اعرضوا هذه الصفحة والعقدين على أحد المكاتب المذكورة أدناه. ويمكنكم أيضًا التبليغ هناك دون أن تعلم الوكالة.
contract-step-see-approval = اطلبوا رؤية موافقة الجهة الرسمية. انظروا رقمها وتاريخها وما تسمح به.
contract-step-no-approval = من دون تلك الورقة فالتغيير غير موافق عليه. اعرضوا العقدين على أحد المكاتب المذكورة أدناه.
contract-step-minimum = ما ينقص عن حد أدنى ملزم قد يكون حقًا لكم. اسألوا أحد المكاتب المذكورة أدناه.
contract-step-keep-list = احتفظوا بالعقد وبكل قسيمة راتب. واكتبوا ساعات عملكم.
contract-step-fill-in = أدخلوا المزيد من العقدين. ما لم يُكتب هناك لا نعرفه.
contract-step-show-papers = اعرضوا العقدين على أحد المكاتب المذكورة أدناه.
contract-step-keep = احتفظوا بالعقدين.
contract-step-not-judged = لم نحكم على البنود المذكورة في عقد واحد فقط. اقرؤوها أدناه، واسألوا.

## What became of a term.

turn-worse = أسوأ
turn-worse-minimum = أسوأ، وأقل من الحد الأدنى
turn-worse-model = أسوأ، وأقل من العقد النموذجي
turn-minimum = أقل من الحد الأدنى
turn-model = أقل من العقد النموذجي
turn-better = أفضل
turn-same = لم يتغيّر
turn-only-before = في العقد السابق فقط: لا يزال ساريًا
turn-only-after = في العقد اللاحق فقط
turn-unclear = لا نستطيع أن نعرف

## What is not known.

contract-no-norm = لا نعرف قاعدة تمنع هذا التغيير بين هذين البلدين. هذا لا يجعله قانونيًا.

## The form.

contract-lead = اكتبوا ما وُعدتم به، وما جاءكم لاحقًا. اتركوا فارغًا ما لا تذكره الورقة.
contract-private = ما تكتبونه نقارنه ثم ننساه: لا يُحفظ، ولا يظهر في أي عنوان ولا في أي سجل تقني.
contract-work-in = أعمل في
contract-job = العمل المتفق عليه
contract-another-job = عمل آخر
contract-signed-on = يوم التوقيع
contract-signed-on-hint = إن تُرك فارغًا: تاريخ العقد السابق
contract-two-papers = العقدان
earlier-paper = العقد السابق
later-paper = العقد اللاحق
earlier = السابق
later = اللاحق
contract-its-date = تاريخه
contract-its-date-hint = يُترك فارغًا إن لم يكن عليه تاريخ
contract-approved = هل وافقت الجهة الرسمية على التغيير؟
contract-approved-no = لا، أو لا أعلم بذلك
contract-approved-yes = نعم، رأيت الموافقة
contract-more-terms = بنود أخرى
contract-as-forms = لديّ العقدان في ملفات معبأة (JSON أو TOML)
contract-as-forms-what = النص يحل محل كل خانات العقد نفسه.
contract-form-schema = ما الذي يمكن أن يحتويه الملف
contract-compare = مقارنة العقدين
contract-change = تغيير ما كتبته
part-pay = الأجر
part-time = الوقت
part-work = العمل
part-care = الطعام والسكن والعلاج
part-journey = السفر والرسوم
part-freedom = أوراقكم وحريتكم
part-more-work = المزيد عن العمل
part-more-pay = المزيد عن الأجر
part-more-time = المزيد عن الوقت
part-prices = التأمين والأسعار
part-more-journeys = المزيد عن السفر
part-end = نهاية العقد والخلافات

## What a paper is, by its place in the chain from offer to practice.

stage-offered = العرض، أو ما وُعدت به
stage-approved = العقد الذي وافقت عليه الجهة الرسمية
stage-signed = العقد الذي وقّعته قبل السفر
stage-arrival = الورقة التي أُعطيت لي عند الوصول
stage-practice = ما يحدث فعلًا في العمل

## What is wrong with a field of a paper.

wrong-of = { $term }، { $paper }: { $wrong }
the-way = من أين إلى أين
the-earlier-paper = العقد السابق
the-later-paper = العقد اللاحق
wrong-date-of = التاريخ
wrong-origin = اختاروا بلدكم.
wrong-destination = اختاروا بلد العمل.
wrong-agreed-job = اختاروا العمل المتفق عليه، أو الأقرب إليه.
wrong-twice = { $paper }: مكتوب هنا وفي الأعلى أيضًا. أفرغوا أحد المكانين.
wrong-no-currency = اختاروا العملة. الورقة: { $paper }.
wrong-too-long =
    { $count ->
        [one] اكتبوا حرفًا واحدًا على الأكثر.
        [two] اكتبوا حرفين على الأكثر.
        [few] اكتبوا { $count } حروف على الأكثر.
        [many] اكتبوا { $count } حرفًا على الأكثر.
       *[other] اكتبوا { $count } حرف على الأكثر.
    }
wrong-number = اكتبوا العدد بالأرقام، مثل 8 أو 1.5. المكتوب الآن: «{ $text }».
wrong-two-letters = اكتبوا حرفي البلد، مثل QA. المكتوب الآن: «{ $text }».
wrong-again = اكتبوه مرة أخرى: { $why }.

## The answer.

contract-takes = البنود التي صارت أسوأ تأخذ منكم { $cost }.
cost-month = { $sum } في الشهر
cost-once = { $sum } مرة واحدة
cost-contract = { $sum } طوال مدة العقد
contract-takes-what = هذا مجموع البنود التي صارت أسوأ؛ لم يُخصم منه شيء.
contract-brings-more = إذا حسبنا الأفضل والأسوأ معًا، فالعقد اللاحق يعطي أكثر بمقدار { $sum } طوال مدة العقد.
contract-brings-less = إذا حسبنا الأفضل والأسوأ معًا، فالعقد اللاحق يعطي أقل بمقدار { $sum } طوال مدة العقد.
contract-no-set-off = البند الأفضل لا يجعل البند الأسوأ قانونيًا.
contract-how-grave = خطورة ذلك كله معًا:
grade-G1 = بسيط: على الوكالة أن تصلحه
grade-G2 = متوسط: يجب تصحيحه
grade-G3 = خطير: سبب للتفتيش
grade-G4 = خطير جدًا: سبب للبحث عن عمل قسري
paper-without-date = بلا تاريخ
paper-approved = ذكرتم أن الجهة الرسمية وافقت على التغيير.
contract-wrong = ما الخطأ في العقد اللاحق
contract-worse-terms = البنود التي صارت أسوأ
contract-other-terms = البنود التي لم تصر أسوأ
contract-others = البنود الأخرى
contract-comes-to = حصيلة ذلك
col-term = البند
col-earlier = السابق
col-later = اللاحق
col-least = النموذج أو الحد الأدنى
col-least-short = الأدنى
col-became = ماذا صار
col-became-short = صار
col-together = معًا
col-change = التغيير
nothing-said = لم يُذكر شيء
floor-none = لا نعرف أي حد هنا
floor-before-too = العقد السابق كان أقل منه أيضًا
law-binding = ملزم
law-advises = ينصح فقط
law-against = يمنع ذلك:
law-against-terms = يمنع ذلك ({ $terms }):
law-least-terms = النموذج أو الحد الأدنى ({ $terms }):
measure-hourly-pay = الأجر عن ساعة
measure-net-month = ما يبقى لكم من الشهر في النهاية
measure-contract-value = ما يعطيه العقد كله
measure-fee-burden = الرسوم بعدد أشهر الدخل
change-less = أقل بمقدار { $change }
change-more = أكثر بمقدار { $change }
change-same = لم يتغيّر
contract-more-on-screen =
    { $count ->
        [one] وواحد آخر مذكور في الجواب على الشاشة.
        [two] واثنان آخران مذكوران في الجواب على الشاشة.
       *[other] و{ $count } أخرى مذكورة في الجواب على الشاشة.
    }
contract-only-filled = لا نعرف إلا ما كتبتموه. والبند الذي لا تذكره الورقة لا نحكم عليه.
contract-not-fees = هل ما يطلبون منكم دفعه قانوني.
contract-see-fees = انظروا صفحة الرسوم
contract-law-as-of = القانون كما هو في { $day } وما بعده.
contract-not-kept = هذا الجواب لا نحفظه عندنا وليس له عنوان: اطبعوه الآن أو احفظوا الصفحة. يُطبع على ورقة واحدة.
