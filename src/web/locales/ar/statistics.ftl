### What recruitment costs workers.

costs-title = ماذا يكلّف التوظيف العمال
costs-lead = من أجل الحصول على العمل دفع نصف العمال على الأكثر ما يعادل دخلهم في الخارج خلال { $half }؛ ودفع أربعة من كل خمسة على الأكثر ما يعادل { $four }.
costs-months = { $months } شهر
costs-workers = العمال
costs-about = نحو { $count }
costs-mean = المتوسط
costs-more-than-month = دفعوا أكثر من دخل شهر
costs-nothing = لم يدفعوا شيئًا
costs-half = دفع النصف على الأكثر
costs-half-short = دفع النصف
costs-four-of-five = أربعة من خمسة
costs-of-totals = كل التكاليف مقسومة على كل الدخل
costs-of-totals-short = من المجموع
costs-figures = الأرقام
costs-several-currencies = عدة عملات
costs-how =
    { $count ->
        [one] كل ما دفعه العمال وعائلاتهم من أجل أول عمل في بلد العمل بدأ خلال السنة التي قبل { $day }، مقسومًا على دخل أول شهر كامل فيه (المؤشر 10.7.1 من أهداف التنمية المستدامة).
        [two] كل ما دفعه العمال وعائلاتهم من أجل أول عمل في بلد العمل بدأ خلال السنتين اللتين قبل { $day }، مقسومًا على دخل أول شهر كامل فيه (المؤشر 10.7.1 من أهداف التنمية المستدامة).
        [few] كل ما دفعه العمال وعائلاتهم من أجل أول عمل في بلد العمل بدأ خلال { $count } سنوات قبل { $day }، مقسومًا على دخل أول شهر كامل فيه (المؤشر 10.7.1 من أهداف التنمية المستدامة).
       *[other] كل ما دفعه العمال وعائلاتهم من أجل أول عمل في بلد العمل بدأ خلال { $count } سنة قبل { $day }، مقسومًا على دخل أول شهر كامل فيه (المؤشر 10.7.1 من أهداف التنمية المستدامة).
    }
costs-quintile = حدّ الأربعة من خمسة (الخُمس الرابع) يقع بين عاملين (طريقة خطية، النوع 7)؛ وبحسب أقرب رتبة هو { $months }.
costs-without-interest = من دون فوائد القروض يكون المتوسط { $months }.
costs-sdg = تنزيل بصيغة قاعدة بيانات أهداف التنمية المستدامة (SDG)

## Tables and plots.

costs-by-sex = النساء والرجال
costs-by-corridor = بحسب بلد القدوم وبلد العمل
costs-by-occupation = بحسب نوع العمل
costs-by-half-year = مع مرور الوقت
costs-of-sex = الجنس
costs-of-corridor = من وإلى
costs-of-occupation = نوع العمل
costs-of-half-year = بدأ العمل في
workers-women = نساء
workers-men = رجال
workers-other = غير ذلك
half-year-1 = يناير إلى يونيو { $year }
half-year-2 = يوليو إلى ديسمبر { $year }
costs-plot = { $heading }: ما دفعه نصف العمال على الأكثر، وما دفعه أربعة من كل خمسة على الأكثر، بعدد أشهر الدخل.
costs-plot-group = { $group }: { $half }، و{ $four }
costs-plot-caption = بعدد أشهر الدخل. ينتهي العمود عند ما دفعه نصف العمال على الأكثر، والخط عند ما دفعه أربعة من كل خمسة على الأكثر؛ والرقمان مكتوبان بجانبه.
costs-not-shown = غير معروض: { $why }
hidden-few = عدد العمال قليل جدًا
hidden-one-agency = كلهم تقريبًا من وكالة واحدة
hidden-beside = قد يكشف عن مجموعة صغيرة

## What the figures do not tell.

costs-none =
    { $count ->
        [one] لا توجد أرقام بعد: لا يوجد عامل يمكن حسابه.
       *[other] لا توجد أرقام بعد: عدد العمال الذين يمكن حسابهم أقل من { $count }.
    }
costs-suppression = لا تُعرض المجموعات التي فيها أقل من { $least } من العمال، ولا التي لوكالة واحدة فيها أكثر من { $percent } في المئة، ولا مجموعات أخرى يمكن حسابها منها؛ والأعداد مقرّبة إلى { $rounded }.
costs-not-all = هؤلاء هم العمال الذين ذكرتهم الوكالات أو الذين سُئلوا، وليس كل من سافر.
costs-incomes = الدخل معروف من: { $parts }.
costs-part = { $what }: { $count }
costs-part-about = { $what }: نحو { $count }
costs-part-few = { $what }: عدد قليل
income-paid-month = أجر أول شهر كامل
income-stated-month = دخل أول شهر كما تذكره الوكالة
income-agreed-wage = الأجر المتفق عليه، لأن ما وصل فعلًا غير معروف
costs-not-counted = لم يُحسب: { $parts }.
left-out-not-arrived = لم يُذكر الوصول
left-out-cancelled = أُلغي التوظيف
left-out-short-stay = عقود أقل من سنة
left-out-earlier-job = يُحسب عمل آخر للعامل نفسه
left-out-outside-period = بدأ العمل قبل هذه المدة
left-out-rejected-rows = سطور لم نستطع قراءتها
left-out-costs-not-stated = لم يذكر أحد ما دُفع
left-out-no-rate = سعر الصرف في ذلك اليوم غير معروف
left-out-no-income = الدخل غير معروف
costs-no-accusation = لا تُذكر هنا أي وكالة، ولا يكفي أي رقم لاتهام أحد.
