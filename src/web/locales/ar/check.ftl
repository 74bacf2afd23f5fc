check-title = التحقق من وكالة
check-answer-title = { $verdict }: { $asked }
check-again = التحقق من اسم أو رقم آخر
check-label = الاسم أو رقم الترخيص أو الهاتف أو صفحة الإنترنت

## The answer as a headline.

check-licensed = لديها ترخيص
check-licensed-not-for-this = لا ترخيص لديها لهذا العمل أو لهذا البلد
check-conditional = لديها ترخيص بشروط
check-suspended = ترخيصها موقوف: لا يحق لها التوظيف الآن
check-expired = انتهت مدة ترخيصها
check-revoked = سُحب ترخيصها
check-surrendered = تنازلت عن ترخيصها
check-refused = رُفض منحها ترخيصًا
check-unknown-status = موجودة في السجل، لكن وضع ترخيصها غير معروف
check-did-you-mean = هل تقصدون واحدة من هذه؟
check-several = عدة وكالات تطابق ما كُتب
check-look-alike = غير موجودة في السجل. قد تكون تقليدًا لغيرها
check-name-and-number-differ = هذا الرقم لوكالة أخرى
check-not-found = لم نجدها في السجل
check-cannot-say = لا نستطيع الإجابة

## The answer in a sentence.

check-sentence-licensed = لدى هذه الوكالة ترخيص في هذا اليوم.
check-sentence-licensed-not-for-this = ترخيص هذه الوكالة لا يشمل هذا العمل.
check-sentence-conditional = لا يحق لهذه الوكالة أن تعمل إلا بشروط.
check-sentence-suspended = ترخيص هذه الوكالة موقوف في هذا اليوم.
check-sentence-expired = مدة ترخيص هذه الوكالة منتهية في هذا اليوم.
check-sentence-revoked = سُحب ترخيص هذه الوكالة.
check-sentence-surrendered = أعادت هذه الوكالة ترخيصها.
check-sentence-refused = رُفض منح هذه الوكالة ترخيصًا.
check-sentence-unknown-status = لا يُظهر السجل ترخيصًا ساريًا في هذا اليوم.
check-sentence-did-you-mean = لا توجد وكالة مسجلة بهذه الكلمات تمامًا. هناك وكالة اسمها قريب جدًا من هذا الاسم.
check-sentence-several = هذه الكلمات تطابق عدة أسماء، أو جزءًا من اسم فقط.
check-sentence-look-alike = غير موجودة في السجل. هناك أسماء مشابهة: قد تكون هذه شركة أخرى، أو تقليدًا.
check-sentence-name-and-number-differ = تحذير: رقم الترخيص هذا لاسم آخر.
check-sentence-not-found = لم نجدها في هذا السجل.

## What to do now.

check-step-compare = قارنوا الاسم ورقم الترخيص والعنوان بما عُرض عليكم. اطلبوا إيصالًا وعقدًا مكتوبًا قبل دفع أي شيء.
check-step-not-this-job = لا تدفعوا شيئًا ولا توقّعوا شيئًا لهذا العمل. اسألوا جهة الترخيص: أي الوكالات يحق لها التوظيف فيه؟
check-step-conditions = قبل أن تدفعوا أو توقّعوا أي شيء، اسألوا جهة الترخيص ما هي الشروط السارية.
check-step-stop = لا تدفعوا شيئًا، ولا توقّعوا شيئًا، واحتفظوا بجواز السفر. بلّغوا جهة الترخيص عن هذا العرض.
check-step-ask-authority = اسألوا جهة الترخيص قبل أن تدفعوا أو توقّعوا أي شيء.
check-step-letters = قارنوا كل حرف، واطلبوا رقم الترخيص. تحققوا مرة أخرى بهذا الرقم قبل أن تدفعوا أو توقّعوا أي شيء.
check-step-ask-number = اطلبوا رقم الترخيص وتحققوا به مرة أخرى. لا تدفعوا شيئًا قبل ذلك.
check-step-no-papers = لا تدفعوا شيئًا ولا تسلّموا أي أوراق. تحققوا من رقم الترخيص، وبلّغوا عن العرض إن كان الرقم خطأ.
check-step-call = لا تدفعوا شيئًا ولا تسلّموا أي أوراق. اتصلوا برقم الوكالة الموجود في السجل، وبلّغوا عن العرض.
check-step-spelling = تحققوا مرة أخرى بكتابة أخرى أو برقم الترخيص. اسألوا جهة الترخيص قبل أن تدفعوا أو توقّعوا أي شيء.

## How the agency was found.

check-by-licence = رقم الترخيص هذا يعود إلى: { $name }، رقم الترخيص { $licence }، { $place }. قارنوا هذا الاسم بالاسم الذي قيل لكم.
check-by-phone = رقم الهاتف هذا مسجل في السجل باسم: { $name }، رقم الترخيص { $licence }، { $place }.
check-by-phone-warning = قد يُظهر المتصل رقمًا ليس له: اتصلوا أنتم بهذا الرقم.
check-by-page = هذه الصفحة أو هذا العنوان مسجل في السجل باسم: { $name }، رقم الترخيص { $licence }، { $place }.
check-by-page-warning = قارنوا كل حرف في العنوان: التقليد يختلف بحرف واحد.
check-by-name = هذا الاسم يعود إلى: { $name }، رقم الترخيص { $licence }، { $place }.

## Which event of the licence makes it so.

check-because-no-event = ليس في السجل أي قيد عن الترخيص { $licence } كان معروفًا في { $known }.
check-because-licensed = مرخّصة منذ { $from }.
check-because-licensed-until = مرخّصة من { $from } حتى { $until }.
check-because-conditional = توجد شروط منذ { $from }.
check-because-conditional-until = توجد شروط من { $from } حتى { $until }.
check-because-suspended = الترخيص موقوف منذ { $from }.
check-because-suspended-until = الترخيص موقوف من { $from } حتى { $until }.
check-because-expired = لا توجد مدة ترخيص تشمل يوم { $on }؛ آخر مدة بدأت في { $from }.
check-because-expired-until = لا توجد مدة ترخيص تشمل يوم { $on }؛ آخر مدة بدأت في { $from } وانتهت في { $until }.
check-because-revoked = سُحب الترخيص في { $from }.
check-because-surrendered = أُعيد الترخيص في { $from }.
check-because-refused = رُفض الترخيص في { $from }.
check-because-not-yet = أول مدة ترخيص يعرفها السجل تبدأ في { $from }، أي بعد { $on }.
check-because-unknown = لا يذكر السجل ما هو وضع الترخيص في { $on }.
check-because-reason = السبب المذكور: { $reason }
check-shared-number = رقم الترخيص هذا مسجل لأكثر من وكالة، فلا يمكن معرفة الوضع من الرقم وحده.
check-lost-namesake = هناك وكالة أخرى اسمها مشابه: { $name } ({ $licence }). وضعها: { $status }. تأكدوا أيّ الاثنتين تتعاملون معها.

## What the licence does not cover.

check-not-for-destination = الترخيص لا يشمل إرسال العمال إلى { $place }.
check-not-for-occupation = الترخيص لا يشمل هذه المهنة: { $occupation } (ISCO-08).
check-not-for-kind = الترخيص لا يشمل هذا النوع من التوظيف: { $kind }.
check-kinds-unsaid = لا يذكر السجل أي أنواع التوظيف يشملها هذا الترخيص.

## Why no status is told.

check-nearest = أقرب اسم: { $name } ({ $licence }، { $place }).
check-similar = أكثر اسم مشابه: { $name } ({ $licence }، { $place }).
check-other-form = شكلها القانوني، مثل Ltd أو Inc، ليس الشكل الذي كُتب.
check-other-order = كلماتها بترتيب مختلف.
check-differs = كُتب { $typed }، وفي السجل { $registered }.
check-differs-extra = كُتب { $typed }، وهذا ليس في اسمها.
check-differs-missing = في اسمها أيضًا { $registered }.
check-several-names = الوكالات التي تطابق أسماؤها هذه الكلمات مذكورة في القائمة؛ لم نختر لكم واحدة منها.
check-several-people = شخص بهذا الاسم مسجل في السجل لدى الوكالات المذكورة في القائمة؛ لم نختر لكم واحدة منها.
check-several-people-warning = كثير من الناس يحملون الاسم نفسه، ويمكن لأي شخص أن يستعمل اسمًا: هذا لا يثبت أن هذا الشخص يعمل هناك.
check-several-any = قد تكون المقصودة أكثر من وكالة؛ كلها في القائمة، ولم نختر لكم واحدة منها.
check-number-of-other = هذا الرقم يعود إلى: { $name } ({ $licence }، { $place })، وليس إلى الاسم الذي كُتب.
check-nothing-near = لا يوجد في هذا السجل اسم أو رقم ترخيص أو هاتف أو صفحة قريبة من هذه الكلمات. وقد لا يضم السجل كل الوكالات.

## Lists of agencies.

check-others-like = وكالات أخرى بأسماء مشابهة
check-resembles = وكالات تشبهها
check-in-register = في السجل
check-compare = نحن لا نختار بدلًا منكم. قارنوا الاسم حرفًا حرفًا والرقم خانة خانة.
check-elsewhere = لدى جهات ترخيص أخرى
differs-both = كُتب «{ $typed }»، وفي السجل «{ $registered }»
differs-typed = ليس في السجل «{ $typed }»
differs-registered = لم يُكتب «{ $registered }»

not-told-other-name = هل لديها ترخيص باسم آخر، أو في قائمة ليست لدينا.
not-told-the-person = هل الشخص الذي أمامكم يعمل فعلًا لدى الوكالة.
not-told-job = هل العمل أو الأجر أو العقد جيد.
