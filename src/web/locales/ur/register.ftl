### The published list.

register-title = رجسٹر
register-lead =
    { $count ->
        [one] ایک لائسنس۔ { $day } کی حالت۔
       *[other] { $count } لائسنس۔ { $day } کی حالت۔
    }
download-csv = CSV میں ڈاؤن لوڈ کریں
download-json = JSON میں ڈاؤن لوڈ کریں
register-open-data = آپ کے اپنے پروگراموں کے لیے کھلا ڈیٹا
register-agency = ایجنسی
register-of = ملک
register-editions = اشاعتیں
register-editions-what = کسی ایک دن کی فہرست اور طے شدہ سزائیں، جوں کی توں محفوظ اور دستخط شدہ، اور ہر ایک کے ساتھ یہ کہ کیا بدلا۔
register-follow = تبدیلیاں فیڈ ریڈر (RSS) میں دیکھیں
edition-number = اشاعت { $number }
edition-not-signed = دستخط نہیں
register-no-edition = ابھی کوئی اشاعت نہیں نکلی۔
register-not-here = جو ایجنسی یہاں نہیں، ہو سکتا ہے وہ کسی ایسی فہرست میں ہو جو ہمارے پاس نہیں۔
register-not-good = لائسنس ہونے سے پیشکش اچھی نہیں ہو جاتی۔
