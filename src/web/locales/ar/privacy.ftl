privacy-title = ماذا نعرف عنكم
privacy-link = الخصوصية
privacy-lead = لا شيء تقريبًا، إلا إذا أرسلتم شكوى.

## When you only look.

privacy-looking = عندما تتصفحون فقط
privacy-no-log = لا نسجّل ما تكتبونه للبحث، ولا من الذي يسأل.
privacy-no-cookie = لا نضع أي ملف تعريف (كوكي)، ولا نطلب شيئًا من مواقع أخرى.
privacy-address = ما تتحققون منه يظهر في عنوان الصفحة (URL). وقد يحتفظ به هاتفكم: احذفوه من الهاتف.
privacy-verify = صفحة التحقق من أوراق الترخيص تحفظ نفسها في هاتفكم، لكي تعمل بلا اتصال بالإنترنت.
privacy-kept = يحتفظ هاتفكم بآخر 20 جوابًا فتحتموها. وهي تُفتح بلا شبكة.
privacy-kept-seen = من يحمل هاتفكم يستطيع قراءتها. ويمكنكم محوها في أي وقت.
privacy-kept-leave = زر «{ $leave }» يمحوها أيضًا.
privacy-kept-never = لا يحتفظ هاتفكم بأي شكوى أو رمز أو ورقة لكم.
privacy-listen = زر «استماع» يقرأ بصوت من هاتفكم. ولا نرسل الكلمات إلى أحد.
privacy-pace = نعدّ الأسئلة لمدة من الوقت، لكي لا يُثقل أحد على الموقع بكثرة الأسئلة. ولا نحتفظ بأي عنوان لهاتفكم (IP).

privacy-texts = عندما ترسلون إلينا رسائل قصيرة (SMS)
privacy-texts-number = لا نحتفظ بأي رقم هاتف، بل فقط بعدد سرّي محسوب منه.
privacy-texts-kept = ومع هذا العدد نحتفظ بلغتكم، أو برغبتكم في عدم تلقي الرسائل.
privacy-texts-asked = لا نحتفظ بما تسألون عنه.
privacy-texts-told = إذا أخبرتمونا بشيء خطوة بعد خطوة، صار شكوى.
privacy-texts-half = ما تبدؤونه ولا تكملونه يُنسى بعد 30 دقيقة.
privacy-texts-confirmed = إذا أكّدتم هاتفكم من أجل شكوى، نحتفظ برقمه في تلك الشكوى.
privacy-texts-confirm-once = الأرقام التي ترسلونها لتأكيده تبطل بعد 24 ساعة.
privacy-texts-seen = شركة الهاتف تستطيع قراءة الرسائل. ومن يحمل هاتفكم يستطيع ذلك أيضًا.

## When you report something.

privacy-reporting = عندما ترسلون شكوى
privacy-report-kept = نحتفظ بما كتبتموه، وبأوراقكم، وبوسيلة الاتصال بكم إن أعطيتمونا إياها.
privacy-report-seen = لا يستطيع قراءة ذلك إلا الموظفون الرسميون الذين يعملون على الشكاوى. وكل اطلاع على وسيلة الاتصال بكم يُسجَّل.
privacy-report-code = لا نحتفظ برمزكم. ومن لديه الرمز يستطيع قراءة شكواكم: لا تُروه لأحد.
privacy-report-photo = نحذف من الصور مكان التقاطها ووقته. أما أوراق PDF فتبقى كما أرسلتموها.
privacy-report-stay = لا نسأل أبدًا هل يحق لكم البقاء في البلد. وليس في هذا البرنامج وسيلة لإرسال الشكاوى إلى سلطات الحدود أو الهجرة والجوازات.
privacy-report-ask-erase = يمكنكم أن تطلبوا من المكتب حذف شكواكم. وهو يقرر بحسب قانونه.

## When you answer questions about your job, by a code.

privacy-feedback = عندما تجيبون عن أسئلة عن عملكم
privacy-feedback-kept = نحتفظ بأجوبتكم مع بيانات إرسالكم إلى العمل، بلا اسمكم.
privacy-feedback-code = لا نحتفظ برمزكم. ومن لديه الرمز يستطيع أن يجيب بدلًا منكم.
privacy-feedback-shown = لا يرى الآخرون إلا الأعداد، وفقط عن { $least } من العمال أو أكثر.
privacy-feedback-used = قد يستعمل الموظفون الرسميون أجوبتكم عندما ينظرون في أمر وكالة.

## How long it is kept.

privacy-keep = كم من الوقت نحتفظ بها
privacy-keep-lead = عند انتهاء هذه المدد، على المكتب أن يحذفها.
privacy-keep-other = وسيلة الاتصال والكلمات والأوراق في الشكوى، بعد انتهائها: { $time }.
privacy-keep-upheld = إن وافقناكم، أو تمت التسوية، أو حُوّلت إلى مكتب آخر: { $time }.
privacy-keep-case = ما نضعه في قضية، بعد انتهائها: { $time }. وإن لم يتقرر شيء: { $other }.
privacy-keep-placement = رمزكم وسنة ميلادكم من الوكالة، بعد انتهاء العمل: { $time }.
privacy-keep-code = رمز الأسئلة عن عملكم يتوقف بعد هذه المدة: { $time }.
privacy-keep-open = لا يُحذف شيء ما دامت شكوى مفتوحة أو قضية مفتوحة تحتاج إليه.
privacy-keep-left = تبقى الأعداد، وملاحظة بأن شيئًا قد حُذف.
privacy-keep-by-hand = لا يحذف البرنامج شيئًا من تلقاء نفسه. يفعل ذلك شخص من المكتب.
privacy-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
privacy-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }

## What agencies send about workers.

privacy-returns = ما ترسله الوكالات عن العمال
privacy-returns-pseudonym = نحوّل أرقام جوازات السفر وأرقام العمال إلى رموز قبل أن نحتفظ بها. والموظفون الرسميون يرون هذه الرموز.
privacy-returns-public = لا ننشر إلا الأعداد، ولا ننشر عددًا يخص عمالًا قليلين إلى حدّ يمكن معه معرفة أحدهم.

## Who runs this site.

privacy-who = من يدير هذا الموقع
privacy-publisher = الجهة التي تدير هذا الموقع: { $publisher }. اسألوها عمّا لديها من معلومات عنكم.
privacy-no-publisher = المكتب الذي يدير هذا الموقع لم يذكر اسمه هنا.
