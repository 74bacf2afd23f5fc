## The first page: why a code is needed, and the code.

feedback-title = أخبرونا عن عملكم
feedback-lead = أعطاكم مكتب رمزًا. لا حاجة إلى اسم.
feedback-wrong-code = هذا الرمز لا يفتح أي أسئلة. راجعوا كل حرف وحاولوا مرة أخرى.
feedback-old-code = تتوقف الرموز بعد مدة. اطلبوا من المكتب رمزًا جديدًا.
feedback-why-code = لماذا برمز فقط؟
feedback-why-asked = نعطي رمزًا للعمال الذين أرسلتهم وكالة إلى عمل.
feedback-why-fake = بلا رموز، يستطيع أي شخص أن يكتب أجوبة كاذبة.
feedback-no-code = لا رمز لديكم؟ يمكنكم مع ذلك أن تخبرونا بما حدث.
feedback-link = لديّ رمز لأسئلة عن عملي

## The questions.

feedback-about = هذه الأسئلة عن عملكم الذي جاء عن طريق: { $agency }.
feedback-answered-before = أجبتم في { $day }. إن أجبتم مرة أخرى، فالأجوبة الجديدة هي التي تُحسب.
feedback-ask-paid = هل دفعتم أنتم أو عائلتكم مالًا للحصول على هذا العمل؟
feedback-ask-paid-how = احسبوا المال المدفوع للوكالة أو لوسيط أو لعيادة أو لمكتب.
feedback-ask-sum = كم دفعتم في المجموع؟
feedback-ask-sum-how = اكتبوه كما تتذكرونه.
feedback-ask-contract = هل العمل كما وعدوا؟
feedback-ask-contract-how = فكّروا في العمل والأجر والساعات والمكان.
feedback-ask-papers = من يحتفظ بجواز سفركم الآن؟
feedback-ask-pay = هل يصل أجركم في موعده؟
feedback-ask-again = هل تذهبون مع هذه الوكالة مرة أخرى؟
feedback-yes = نعم
feedback-no = لا
feedback-unknown = لا أعرف
feedback-unsaid = لا أريد أن أقول
feedback-keeper-worker = أنا أحتفظ به
feedback-keeper-agency = الوكالة
feedback-keeper-employer = صاحب العمل
feedback-keeper-other = شخص آخر

## After the last question.

feedback-thanks = شكرًا لكم. وصلت إلينا أجوبتكم.
feedback-thanks-counts = لا يرى الآخرون إلا أعدادًا عن عمال كثيرين، ولا يرون أجوبتكم أبدًا.
feedback-thanks-officials = قد يستعمل الموظفون الرسميون أجوبتكم عندما ينظرون في أمر الوكالة.
feedback-thanks-change = لتغيير جواب، استعملوا الرمز نفسه مرة أخرى.
feedback-no-reply = لا أحد يردّ على هذه الأجوبة. إن احتجتم إلى مساعدة، فأخبرونا هناك.

## What is shown of it on the page of an agency.

told-title = ما قاله لنا العمال
told-asked = عدد العمال الذين سُئلوا: نحو { $asked }. وعدد من أجابوا: نحو { $answered } ({ $percent } من 100).
told-until = الأجوبة حتى { $day }
told-few = الأجوبة أقل من أن تُعرض.
told-nobody = لا أحد
told-question = السؤال
told-unsaid = لم يقولوا
told-of-fee-paid = دفعوا للحصول على العمل
told-of-contract-kept = كان العمل كما وُعدوا
told-of-papers-kept = شخص آخر يحتفظ بجواز السفر
told-of-paid-on-time = يصل الأجر في موعده
told-of-would-return = يذهبون مع هذه الوكالة مرة أخرى
told-not-checked = هذا ما قاله العمال. لم يتحقق أحد من كل جواب.
told-not-all = العمال الذين لم يجيبوا قد يكون رأيهم مختلفًا.
told-how = لا يُعرض عدد إلا إذا كان وراءه { $least } من العمال على الأقل. والأعداد مقرّبة إلى { $rounded }.
told-who = لا يستطيع الإجابة إلا العمال الذين لديهم رمز من مكتب، أو الذين سألهم مكتب.
