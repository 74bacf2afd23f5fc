### The published list.

register-title = السجل
register-lead =
    { $count ->
        [zero] لا تراخيص. الوضع في { $day }.
        [one] ترخيص واحد. الوضع في { $day }.
        [two] ترخيصان. الوضع في { $day }.
        [few] { $count } تراخيص. الوضع في { $day }.
        [many] { $count } ترخيصًا. الوضع في { $day }.
       *[other] { $count } ترخيص. الوضع في { $day }.
    }
download-csv = تنزيل بصيغة CSV
download-json = تنزيل بصيغة JSON
register-open-data = بيانات مفتوحة لبرامجكم
register-agency = الوكالة
register-of = البلد
register-editions = الإصدارات
register-editions-what = القائمة والعقوبات المقررة كما كانت في يوم معيّن، مثبّتة وموقّعة، ومع كل منها ما الذي تغيّر.
register-follow = متابعة التغييرات في قارئ الأخبار (RSS)
edition-number = الإصدار { $number }
edition-not-signed = غير موقّع
register-no-edition = لم يُنشر أي إصدار بعد.
register-not-here = الوكالة غير الموجودة هنا قد تكون في قائمة ليست لدينا.
register-not-good = وجود ترخيص لا يجعل العرض جيدًا.
