law-in-force = لاگو ہے
law-ended = ختم ہو چکا
law-unknown = اس دن کا معلوم نہیں
law-not-yet = ابھی تک لاگو نہیں ہوا
