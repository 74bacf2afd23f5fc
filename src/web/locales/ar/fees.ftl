fees-title = هل يحق لهم أن يطلبوا مني هذا؟
fees-lead = أخبرونا إلى أين السفر وما الذي يطلبونه. اتركوا ما لا تعرفونه فارغًا.

## The form.

fees-the-way = من أين إلى أين
field-origin = بلدي
field-destination = بلد العمل
fees-what-asked = ما الذي يطلبونه
field-money-for = مال مقابل
field-and-for = ومقابل
field-how-much = كم المبلغ
fees-the-job = العمل
field-job = العمل
field-job-hint = اتركوه إن لم يكن عملكم هنا
field-months = مدة العقد بالأشهر
field-months-hint = سنتان تعني 24
field-wage = الأجر الموعود
field-period = عن كل
period-month = شهر
period-week = أسبوع
period-day = يوم
period-hour = ساعة
period-year = سنة
field-sex = أنا
field-sex-hint = بعض القوانين تسأل عن ذلك
sex-F = امرأة
sex-M = رجل
sex-X = غير ذلك
field-contract-day = تاريخ العقد
field-contract-day-hint = إن تُرك فارغًا فهو اليوم
fees-show = عرض ما يسمح به القانون
fees-change = تغيير السؤال

## The question in words.

fees-question = { $parts }
fees-way = من { $origin } إلى { $destination }
wage-each-month = { $wage } في الشهر
wage-each-week = { $wage } في الأسبوع
wage-each-day = { $wage } في اليوم
wage-each-hour = { $wage } في الساعة
wage-each-year = { $wage } في السنة
fees-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }

## The answer as a headline.

fees-too-much = يطلبون أكثر من المسموح
fees-not-allowed = لا يحق لهم أن يطلبوا هذا
fees-cannot-say = لا نستطيع أن نقول هل هذا أكثر من المسموح
fees-depends = الجواب يتوقف على ما لم تذكروه
fees-conditions = بشروط فقط: اقرؤوا كل جواب
fees-no-rule = لا نعرف القاعدة في هذا
fees-within = ليس فوق الحدود التي نعرفها
fees-limits = هذه هي الحدود التي نعرفها

## How much is too much.

too-much = أكثر من المسموح بمبلغ: { $sums }.
too-much-at-least = أكثر من المسموح، على الأقل بمبلغ: { $sums }.
too-much-in-all = في المجموع نحو { $sums }.
owed-back = إن كنتم قد دفعتموه، فيجب ردّه إليكم.
too-much-by = أكثر من المسموح بمبلغ: { $sum }
too-much-together = { $names } معًا: أكثر من المسموح بمبلغ { $sum }
fees-fill-in = لجواب دقيق أخبرونا أيضًا بما يلي: { $facts }.
fees-fact-job = العمل
fees-fact-sex = امرأة أم رجل
fees-fact-wage = الأجر
fees-fact-months = مدة العقد بالأشهر
fees-fill-it-in = إكمال المعلومات

## Charge by charge.

fees-law-says = ما يقوله القانون
fees-asked-for = ما طلبوه منكم
fees-asked = طُلب { $sums }
fees-may-they = هل يحق لهم؟
may-no = لا، لا شيء
may-at-most = على الأكثر { $sum }
may-at-most-perhaps-less = على الأكثر { $sum }، وربما أقل
may-up-to-unknown = فقط حتى حد لا نستطيع حسابه
may-at-cost = السعر الحقيقي فقط، مع ورقة تُثبته
may-advance = كسلفة فقط: يجب أن تُردّ إليكم
may-yes = نعم، يحق لهم
may-unknown = لا نعرف
fees-together = كلها معًا
fees-one-limit = هذا حد واحد لعدة رسوم معًا.
fees-and-more =
    { $count ->
        [one] وواحد آخر
        [two] واثنان آخران
       *[other] و{ $count } أخرى
    }
fees-others = ما يقوله القانون عن رسوم أخرى

## Others than the usual payee.

taker-agency-in = وكالة في { $place }
taker-employer = صاحب العمل
payee-no = إذا كان من يأخذ هذا المال { $who }: لا يجوز طلب أي شيء منكم.
payee-at-most = إذا كان من يأخذ هذا المال { $who }: على الأكثر { $sum }.
payee-up-to = إذا كان من يأخذ هذا المال { $who }: فقط حتى حد معيّن.
payee-at-cost = إذا كان من يأخذ هذا المال { $who }: السعر الحقيقي فقط.
payee-advance = إذا كان من يأخذ هذا المال { $who }: كسلفة فقط.
payee-yes = إذا كان من يأخذ هذا المال { $who }: يجوز طلبه.
payee-unknown = إذا كان من يأخذ هذا المال { $who }: لا نعرف.

## How sure that is.

sure-binding = مؤكد: قانون ملزم يقول ذلك.
sure-binding-others = مؤكد: قانون ملزم يقول ذلك. مصادر تنصح فقط تقول غير ذلك.
sure-disagree = القوانين الملزمة مختلفة ({ $places }). نعرض الأشدّ منها؛ وكل قانون يسري على من يلزمهم.
sure-depends = غير مؤكد بعد: يتوقف على ما لم تذكروه.
sure-advice = غير مؤكد: لا نعرف قانونًا ملزمًا يتكلم عن هذا. «{ $law }» ينصح فقط، والسبب: { $why }.
sure-unknown = غير معروف: لا نعرف قانونًا يتكلم عن هذا.
sure-less = المقدار غير مؤكد: قد يسري حد أقل.

## What else has to be known.

fees-depends-on = هذا يتوقف على ما لم تذكروه: { $facts }.
fees-open-for-some = في بعض احتمالات ما لم تذكروه لا يمكن الحكم على هذا. أدخلوا ما تعرفونه لجواب أوثق.
fees-never-lawful = وجود حد لكل الرسوم معًا لا يجعل هذا قانونيًا. بحسب المعيار الدولي لا يحق لأحد أن يطلبه: بلّغوا عنه.
fees-without-paper = لا يكون أي مبلغ قانونيًا إلا مع الورقة المذكورة تحت «ما يجب أن تطلبوه». وما دام لا أحد يعرضها، فالمبلغ كله أكثر من المسموح.
fees-arguable = الأمر يحتمل الجدل: «{ $law }» يمنع هذا في بلدكم حين يمنعه بلد العمل. القانون في { $place } يمنعه، لكن قائمة الجهة المنظِّمة لا تذكر ذلك البلد. اسألوا قبل أن تدفعوا.

## What to do now.

fees-step-no-more = لا تدفعوا أكثر مما يسمح لهم القانون بطلبه.
fees-step-owed-back = احتفظوا بكل ورقة. إن كنتم قد دفعتم، فما زاد على المسموح يجب ردّه إليكم.
fees-step-report = بلّغوا أحد المكاتب المذكورة أدناه بما طلبوه منكم.
fees-step-fill-in = أدخلوا ما تعرفونه: يصبح الجواب دقيقًا.
fees-step-ask = اسألوا أحد المكاتب المذكورة أدناه قبل أن تدفعوا.
fees-step-list = اطلبوا قائمة مكتوبة تذكر كل بند وكل مبلغ.
fees-step-licensed = تحققوا هل لدى الوكالة ترخيص قبل أن تدفعوا.

## What to ask for.

ask-for = ما يجب أن تطلبوه
ask-contract-first = اقرؤوا العقد وخذوا نسختكم منه قبل دفع أي شيء.
ask-pay-by-bank = ادفعوا عن طريق البنك إن أمكن. واحتفظوا بإيصال فيه اسم الوكالة ورقم ترخيصها والمبلغ وسببه والتاريخ.
ground-for = عن { $names }:
ground-for-more =
    { $count ->
        [one] عن { $names } وواحد آخر:
        [two] عن { $names } واثنين آخرين:
       *[other] عن { $names } و{ $count } أخرى:
    }
ground-advises = هو ينصح فقط.
ground-perhaps = قد يسري عليكم: هذا يتوقف على ما لم تذكروه.

## What is not known.

fees-no-binding-rule = لا نعرف قاعدة ملزمة في { $place } عن الرسوم على العمال الذين يسافرون في هذا اليوم بين هذين البلدين.
fees-no-rule-for = لا نعرف قاعدة لهذين البلدين تتكلم عن: { $item }.
fees-no-rate = لا نعرف سعر الصرف في { $day } للعملات: { $pairs }. ونحن لا نخمّن.
fees-unknown-is-not-yes = «لا نعرف» لا تعني «نعم». اسألوا مكتبًا قبل أن تدفعوا.
fees-not-licence = هل لدى الوكالة ترخيص.
fees-check-licence = تحققوا من ذلك أيضًا
fees-not-contract = هل العقد اللاحق أسوأ من الأول.

## What the answer rests on.

fees-rates = أسعار الصرف: { $rates }.
fees-rate = { $rate } في { $day } ({ $source })
fees-rate-no-source = { $rate } في { $day } (المصدر غير مذكور)
fees-law-as-of = القانون كما هو في { $day }.
fees-keep = حفظ هذا الجواب أو إرساله
fees-keep-what = هذا العنوان يعرض الجواب نفسه لليوم نفسه. ويُطبع على ورقة واحدة.

two-sentences = { $first } { $second }
duty-without-nothing = من دونها لا يجوز طلب أي شيء.
duty-paper-refusal = اطلبوا رؤية الرسالة التي يرفض فيها صاحب العمل أن يدفع، واحتفظوا بنسخة.
duty-paper-approval = اطلبوا ورقة موافقة الوزارة على هذا الرسم، واكتبوا رقمها عندكم.
duty-paper-foreign-agency = اطلبوا الورقة التي تبيّن أن الوكالة في الخارج لم تدفع.
duty-service-received = لا تدفعوا إلا مقابل خدمة حصلتم عليها فعلًا، واسألوا ما هي.
duty-bill = اطلبوا فاتورة المكتب أو العيادة أو شركة النقل التي تبيّن السعر الحقيقي. لا تدفعوا أكثر منه.
duty-wait-contract = لا تدفعوا شيئًا قبل أن يُوقَّع عقد العمل وتكون نسختكم في أيديكم.
duty-wait-permit = لا تدفعوا شيئًا قبل صدور التأشيرة أو تصريح العمل.
duty-wait-wage = لا تدفعوا شيئًا قبل أن تقبضوا أجر أول شهر.
duty-wait-arrival = لا تدفعوا شيئًا قبل أن تصلوا.
duty-wait-month = ادفعوا شهرًا بشهر، بعد كل شهر، ولا تدفعوا مقدمًا أبدًا.
duty-early = ما يؤخذ قبل ذلك يجب أن يُردّ إليكم كله.
duty-receipt = اطلبوا إيصالًا فيه المبلغ واليوم.
duty-receipt-itemised = اطلبوا إيصالًا رسميًا يذكر كل مبلغ، وسببه، واليوم.
duty-tax = قد تُضاف ضريبة. اطلبوا أن يذكرها الإيصال وحدها.
duty-tax-percent = قد تُضاف ضريبة { $percent } في المئة على الأكثر. اطلبوا أن يذكرها الإيصال وحدها.
duty-kept-back = لا يجوز أن يُخصم من أجر الشهر لهذا أكثر من { $percent } في المئة.
duty-kept-back-nothing = لا يجوز أن يُخصم شيء من هذا من أجركم.
duty-loan-rate = القرض لدفع الرسوم لا يجوز أن يكلّف أكثر من { $percent } في المئة في السنة.
duty-loan-tied = لا يحق لأحد أن يجبركم على أخذ قرض، أو أن يحدّد لكم من تقترضون منه.
duty-advance-arrival = يجوز أن تدفعوا هذا أولًا. ويجب أن يُردّ إليكم خلال { $time } من وصولكم: اكتبوا اليوم واحتفظوا بالفاتورة.
duty-advance-wage = يجوز أن تدفعوا هذا أولًا. ويجب أن يُردّ إليكم خلال { $time } من أول أجر لكم: اكتبوا اليوم واحتفظوا بالفاتورة.
duty-advance-charged = يجوز أن تدفعوا هذا أولًا. ويجب أن يُردّ إليكم خلال { $time } من يوم الدفع: اكتبوا اليوم واحتفظوا بالفاتورة.
time-days =
    { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
time-months =
    { $count ->
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
time-both = { $months } و{ $days }
duty-refund-all = إذا انتهى العمل قبل موعده، فيجب أن يُردّ إليكم كله.
duty-refund-percent = إذا انتهى العمل قبل موعده، فيجب أن يُردّ إليكم منه { $percent } في المئة.
duty-refund-months = إذا انتهى العمل قبل موعده، فيجب أن يُردّ إليكم نصيب الأشهر التي لم تعملوها.
duty-refund-within =
    { $count ->
        [one] يسري ذلك إذا انتهى خلال شهر واحد.
        [two] يسري ذلك إذا انتهى خلال شهرين.
        [few] يسري ذلك إذا انتهى خلال { $count } أشهر.
        [many] يسري ذلك إذا انتهى خلال { $count } شهرًا.
       *[other] يسري ذلك إذا انتهى خلال { $count } شهر.
    }
duty-refund-only = لا يسري ذلك إلا إذا كان سبب انتهائه واحدًا مما يلي: { $reasons }.
duty-refund-not = لا يسري ذلك إذا كان سبب انتهائه واحدًا مما يلي: { $reasons }.
duty-refund-interest = وتُضاف فائدة { $percent } في المئة في السنة.
duty-refund-days =
    { $count ->
        [one] يجب أن يصل بعد النهاية بيوم واحد على الأكثر.
        [two] يجب أن يصل بعد النهاية بيومين على الأكثر.
        [few] يجب أن يصل بعد النهاية بمدة { $count } أيام على الأكثر.
        [many] يجب أن يصل بعد النهاية بمدة { $count } يومًا على الأكثر.
       *[other] يجب أن يصل بعد النهاية بمدة { $count } يوم على الأكثر.
    }
duty-refund-receipt = احتفظوا بالإيصال حتى ذلك الوقت.
ended-no-fault = لا خطأ من أحد
ended-worker-fault = خطأ منكم
ended-employer-fault = خطأ من صاحب العمل
ended-force-majeure = قوة قاهرة (مثل حرب أو كارثة)
ended-completed = اكتمال العمل
