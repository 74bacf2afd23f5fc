verify-no-proof = هذا ليس دليلًا على وجود ترخيص
verify-no-longer = هذه الورقة لم تعد صالحة
verify-run-out = الترخيص المذكور في هذه الورقة انتهت مدته
verify-genuine-unknown = أصلية في يومها؛ وضعها اليوم غير معروف
verify-cannot = لا نستطيع التحقق منها بلا اتصال بالإنترنت

verify-title = هل ورقة الترخيص هذه أصلية؟
verify-lead = امسحوا الرمز الذي على الورقة بهاتف. والصقوا هنا النص الطويل الذي يظهر.
verify-a-paper = ورقة ترخيص
verify-kicker-offline = ورقة ترخيص، تحقق بلا اتصال بالإنترنت
verify-private = ما تلصقونه نتحقق منه ثم ننساه: لا يظهر في أي عنوان ولا في أي سجل تقني.
verify-field = نص الرمز
verify-check = التحقق منه
verify-scan = المسح بالكاميرا
verify-close = إغلاق الكاميرا
verify-camera = ما تراه الكاميرا
verify-another = ورقة أخرى
verify-check-paper = التحقق من ورقة ترخيص
verify-register-of = ما يقوله السجل اليوم عن { $name }
register-says-today = ما يقوله السجل اليوم
verify-not-person = هل الشخص الذي يُظهر الورقة يعمل لدى هذه الوكالة: يستطيع أي شخص أن ينسخ رمزًا.
verify-not-later = ماذا حدث بعد تاريخ الورقة، إلا إذا كان السجل لدينا: عندئذ يُعتمد السجل لا الورقة.
verify-offline = بعد فتح هذه الصفحة مرة، تعمل أيضًا بلا اتصال إن سمح المتصفح بذلك. عندئذ تتحقق ممن وقّع الورقة، وتعرف من آخر قائمة محفوظة لديها هل أُلغيت الورقة.

## Why we say so.

verify-signed = موقّعة بمفتاح من الجهة الرسمية، ولم يغيّرها أحد.
verify-no-list = لا توجد قائمة تقول هل ما زالت صالحة.
verify-counts = بحسب الإصدار { $edition } من السجل هي صالحة.
verify-not-by-list = بحسب الإصدار { $edition } من السجل لم يعد يحق لهذه الوكالة أن تعمل، أو لم تعد مذكورة فيه.
verify-old = عمرها بالأيام: { $days }. اطلبوا ورقة أحدث.
verify-list-day = أحدث قائمة محفوظة هنا بتاريخ { $day }.
verify-not-asked = لم نستطع سؤال السجل: لا يوجد اتصال بالإنترنت. ما يقوله اليوم غير معروف.
verify-other-name = في سجل اليوم هذا الرقم مسجل باسم آخر: اسألوا جهة الترخيص.
verify-register-says = يقول السجل اليوم: { $status }.
verify-not-in-register = هذا الرقم غير موجود في السجل الذي لدينا اليوم.
verify-fault-form = ليس هذا النص من نوع Compact JSON Web Signature.
verify-fault-algorithm = ليس بطريقة التوقيع EdDSA.
verify-fault-claims = ما جرى توقيعه ليس عن ترخيص.
verify-fault-strange-key = موقّعة بمفتاح ليس من مفاتيح الجهة الرسمية المعروفة هنا.
verify-fault-forged = التوقيع خاطئ: شخص غيّرها أو اختلقها.
verify-fault-key-at-rest = موقّعة بمفتاح لا يُستعمل للتوقيع في تاريخ الورقة.

## What a paper says: short labels, each before a value.

paper-says = ما تقوله الورقة
paper-name = الاسم
paper-licence = الترخيص
licence-number = رقم الترخيص
paper-issued = صدرت
paper-issued-on = { $day }، الإصدار { $edition }: بعد هذا اليوم لا تُثبت الورقة شيئًا
paper-for-work-in = للعمل في

## The certificate of a licence, for print.

certificate-title = شهادة: { $name }
certificate-held = كان لديها ترخيص في { $day }، بحسب سجل { $authority }.
certificate-status = الوضع في ذلك اليوم
certificate-last-day = آخر يوم للترخيص
certificate-not-limited = غير محدد بمدة، أو غير مذكور
edition = الإصدار
certificate-code = الرمز الذي يمكن به التحقق من هذه الشهادة
certificate-scan = امسحوه، وتحققوا منه في { $address } في هذا الموقع.
certificate-proves = هذه الورقة لا تُثبت شيئًا بعد { $day }: قد يوقَف الترخيص في أي يوم. راجعوا السجل، أو اطلبوا ورقة أحدث.
certificate-text = نص الرمز

## The dated statement on a licence, for print.

evidence-title = { $licence } في { $day }: { $status }
evidence-statement = بيان من السجل
evidence-printed = طُبع في { $day }
evidence-licence-of = ترخيص
evidence-issued-by = صادر عن
evidence-unsaid = لا يذكر السجل ذلك
evidence-asked = السؤال
evidence-question = ماذا كان وضع هذا الترخيص في { $day }، بحسب ما كان معروفًا في { $known }؟
evidence-on = في { $day }، بحسب ما كان معروفًا في { $known }
evidence-events = القيود المعروفة حتى ذلك اليوم
evidence-what = ماذا، وعلى أي أساس
evidence-effect = يسري
evidence-decided-published = القرار والنشر
evidence-decided = القرار
evidence-known = عُرف
evidence-decides = هذا يحسم الوضع
from-to = من { $from } إلى { $to }
evidence-published = نُشر في { $day }
evidence-more =
    { $count ->
        [one] قيد واحد أقدم موجود في السجل وليس في هذه الورقة.
        [two] قيدان أقدم موجودان في السجل وليسا في هذه الورقة.
        [few] { $count } قيود أقدم موجودة في السجل وليست في هذه الورقة.
        [many] { $count } قيدًا أقدم موجودة في السجل وليست في هذه الورقة.
       *[other] { $count } قيد أقدم موجودة في السجل وليست في هذه الورقة.
    }
evidence-none = لم يكن معروفًا حتى ذلك اليوم أي قيد عن هذا الترخيص. هذا لا يعني أن السجل نظيف.
evidence-sources = المصادر
evidence-source = { $name }، بتاريخ { $day }؛ أُدخل في { $taken } برقم { $number }.
evidence-source-no-day = { $name }، بلا تاريخ خاص به؛ أُدخل في { $taken } برقم { $number }.
evidence-no-source = لا تذكر هذا الترخيص أي قائمة موجودة لدينا.
evidence-how = كيف حُسب هذا، وما لا يقوله
evidence-how-status = وضع الترخيص في يوم ما يُحسب فقط من القيود التي كانت معروفة حتى يوم المعرفة: آخر منح أو تجديد يشمل ذلك اليوم، إلا إذا أنهاه أو أوقفه أو قيّده بشروط قيدٌ سارٍ. يسري الترخيص حتى نهاية آخر يوم فيه. العقوبة التي أُوقف تنفيذها أو أُلغيت لا تسري، والعقوبة التي طُعن فيها تسري.
evidence-how-not = هذا بيان من السجل. لا يقول إن شخصًا يعمل لدى هذه الوكالة، ولا إن العرض سليم، ولا ما حدث بعد الأيام المذكورة أعلاه. ليس قرارًا، وليس موقّعًا: قارنوه بما في العنوان أدناه.
evidence-address = العنوان:
