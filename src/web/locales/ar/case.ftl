case-worker-title = ما الذي تقرر بشأن عملكم
case-worker-lead = قرر مكتبنا في { $day }. هذه الورقة عن عملكم وحده.
case-label-case = القضية
case-label-placement = رقم عملكم
case-label-agency = الوكالة
case-agency-licence = { $agency }، الترخيص { $licence }
case-worker-decided = ما الذي تقرر
case-worker-no-finding = لا شيء مما وُجد في هذه القضية يخص عملكم.
case-worker-proven = ثبت ذلك.
case-worker-not-proven = لم يمكن إثبات ذلك.
case-worker-no-breach = حدث ذلك. ولم يخالف القانون.
case-worker-advice = هذه نصيحة للوكالة. ولا يُعاقب أحد عليها.
case-reasons = الأسباب، كما كتبها مكتبنا
case-worker-gets = ما تحصلون عليه
case-worker-no-sum = لا مبلغ مكتوب لكم. اسألونا إن كنتم قد دفعتم شيئًا.
case-worker-estimate = قدّرنا هذا المبلغ. لا يوجد إيصال.
case-worker-overdue = كان يجب أن يصل هذا المال حتى { $day }. أخبرونا إن لم يصل.
case-worker-not-come = إن لم يصل المال
case-worker-not-come-how = اكتبوا لنا أو تعالوا إلينا. اذكروا القضية وعملكم.
case-worker-no-fee = لا نأخذ مالًا مقابل هذا.
case-worker-agency = ماذا يحدث للوكالة
case-worker-no-sanction = لا عقوبة مكتوبة اليوم.
case-worker-may-appeal = يجوز للوكالة أن تطعن حتى { $day }. عندئذ قد يتغيّر هذا.
case-worker-appealed = طعنت الوكالة. ولا يزال من الممكن أن يتغيّر هذا.
case-worker-object = إن كنتم لا توافقون
case-worker-object-how = أخبرونا ما الخطأ، ولماذا. وأحضروا أوراقًا إن كانت لديكم.
case-worker-object-law = لا نعرف هنا هل يسمح لكم القانون بالطعن.
case-worker-object-ask = تستطيع نقابة أو جهة مساعدة قانونية أن تخبركم.
case-as-of = هكذا كان الأمر في { $day }.

case-notice-title = إشعار بالادعاءات
case-decision-title = قرار
case-label-to = إلى
case-label-day = التاريخ
case-alleged = المدّعى به
case-own-words = بكلمات الموظف
case-reply-days =
    { $count ->
        [zero] مدة الرد بالأيام، من يوم وصول هذا إليكم: { $count }.
        [one] يجوز لكم الرد خلال يوم واحد من يوم وصول هذا إليكم.
        [two] يجوز لكم الرد خلال يومين من يوم وصول هذا إليكم.
        [few] يجوز لكم الرد خلال { $count } أيام من يوم وصول هذا إليكم.
        [many] يجوز لكم الرد خلال { $count } يومًا من يوم وصول هذا إليكم.
       *[other] يجوز لكم الرد خلال { $count } يوم من يوم وصول هذا إليكم.
    }
case-reply-until = آخر يوم لكم هو { $day }.
case-reply-wait = لا يتقرر شيء قبل أن تردّوا أو ينقضي ذلك اليوم.
case-reply-more = يجوز لكم طلب أيام أخرى مع ذكر أسبابكم.
case-grounds = الأسس
case-finding-by-finding = بندًا بندًا
case-advice = هذه نصيحة: لا يجوز أن تُبنى عليها عقوبة.
case-no-law = لم يُذكر أي قانون.
case-decided = القرار: { $verdict }.
case-verdict-proven = ثابت
case-verdict-not-proven = غير ثابت
case-verdict-no-breach = ثابت، ولا مخالفة فيه
case-evidence = الأدلة
case-redacted = نسخة حُذفت منها الأسماء
case-held-back =
    { $count ->
        [zero] الأدلة المحجوبة لأنها قد تكشف هوية العمال: { $count }.
        [one] حُجب دليل واحد لأنه قد يكشف هوية العمال.
        [two] حُجب دليلان لأنهما قد يكشفان هوية العمال.
        [few] حُجبت { $count } أدلة لأنها قد تكشف هوية العمال.
        [many] حُجب { $count } دليلًا لأنها قد تكشف هوية العمال.
       *[other] حُجب { $count } دليل لأنها قد تكشف هوية العمال.
    }
case-worker = العامل رقم { $number }
case-workers-numbered = يُشار إلى العمال هنا بالأرقام. ومكتبنا يعرف من هو كل منهم.
case-considered = ما قلتموه، ورأينا فيه
case-standard = معيار الإثبات: { $standard }.
case-standard-balance = الثبوت أرجح من عدمه
case-standard-clear = واضح ومقنع
case-standard-beyond-doubt = بما لا يدع مجالًا لشك معقول
case-sanctions = العقوبات
case-sanction-warning = إنذار
case-sanction-points = نقاط
case-sanction-fine = غرامة
case-sanction-conditions = شروط على الترخيص
case-sanction-suspension = وقف الترخيص
case-sanction-revocation = سحب الترخيص
case-sanction-from = { $sanction } من { $from }
case-sanction-until = { $sanction } من { $from } إلى { $until }
case-points =
    { $count ->
        [zero] عدد النقاط { $count } بموجب { $scheme }، { $offence }.
        [one] نقطة واحدة بموجب { $scheme }، { $offence }.
        [two] نقطتان بموجب { $scheme }، { $offence }.
        [few] { $count } نقاط بموجب { $scheme }، { $offence }.
        [many] { $count } نقطة بموجب { $scheme }، { $offence }.
       *[other] { $count } نقطة بموجب { $scheme }، { $offence }.
    }
case-to-pay = ما يجب دفعه للعمال
case-to-pay-line = { $worker }: { $head }، { $sum }، على من الدفع: { $payer }، حتى { $day }
case-estimated = تقديري
case-refill = سُحب { $sum } من مبلغ ضمانكم في { $day }. أكملوه من جديد حتى { $until }.
case-appeal = الطعن
case-appeal-until = يجوز لكم الطعن حتى { $day }.
case-appeal-until-to = يجوز لكم الطعن حتى { $day } أمام: { $forum }.
case-appeal-not-stated = لم يُذكر موعد للطعن. اسألوا مكتبنا.
case-signed = التوقيع
case-official = الموظف
case-place-and-day = المكان والتاريخ

case-finding-fee-not-allowed = مبلغ لا يجوز طلبه من العامل
case-finding-fee-over-cap = مبلغ فوق الحد الأقصى
case-finding-fee-before-contract = مال أُخذ قبل أوانه
case-finding-fee-without-receipt = مال أُخذ بلا إيصال
case-finding-fee-payee-unknown = مال أخذه شخص غير موجود في السجل
case-finding-fee-recovered-from-pay = رسوم خُصمت من الأجر
case-finding-fee-loan-tied = قرض مربوط بالعمل
case-finding-fee-refund-overdue = تأخر رد المال
case-finding-levy-passed-on = تحميل العامل الرسوم المفروضة على صاحب العمل
case-finding-medical-test-barred = فحص طبي ممنوع
case-finding-contract-substituted = عقد غُيّر إلى الأسوأ
case-finding-contract-below-floor = عقد أقل من الحد الأدنى القانوني
case-finding-contract-missing = العقد غير موجود
case-finding-contract-dual = عقدان في وقت واحد
case-finding-employer-changed = تغيّر صاحب العمل
case-finding-documents-held = حجز الأوراق
case-finding-wage-underpaid = أجر ناقص
case-finding-wage-late = أجر متأخر
case-finding-wage-deducted = خصم من الأجر غير مسموح به
case-finding-licence-not-valid = العمل من دون ترخيص سارٍ
case-finding-licence-out-of-scope = العمل خارج نطاق الترخيص
case-finding-licence-name-mismatch = الاسم ورقم الترخيص لا يتطابقان
case-finding-quota-exceeded = تجاوز الحصة
case-finding-job-order-exceeded = تجاوز العدد في طلب العمالة
case-finding-employer-barred = صاحب العمل ممنوع أو غير معتمد
case-finding-deposit-lapsed = انتهاء مبلغ الضمان
case-finding-activity-after-sanction = مزاولة العمل بعد العقوبة
case-finding-placement-duplicated = الإبلاغ عن التوظيف نفسه مرتين
case-finding-identity-reused = هوية واحدة مستعملة لعدة عمال
case-finding-receipt-at-cap = إيصالات مساوية تمامًا للحد الأقصى
case-finding-statement-differs-from-receipt = اختلاف القول عن الإيصال
case-finding-fee-split = رسوم أُخذت على أجزاء
case-finding-fee-inflated = تحميل مبلغ أكبر من التكلفة
case-finding-provider-imposed = جهة واحدة للجميع
case-finding-refund-due = مال يجب رده
