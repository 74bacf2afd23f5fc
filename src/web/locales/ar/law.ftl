law-in-force = سارٍ
law-ended = انتهى
law-unknown = غير معروف لهذا اليوم
law-not-yet = لم يبدأ سريانه بعد
