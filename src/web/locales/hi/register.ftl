### The published list.

register-title = सूची
register-lead =
    { $count ->
        [one] { $count } लाइसेंस। { $day } की स्थिति।
       *[other] { $count } लाइसेंस। { $day } की स्थिति।
    }
download-csv = CSV डाउनलोड करें
download-json = JSON डाउनलोड करें
register-open-data = आपके अपने सॉफ़्टवेयर के लिए खुला डेटा
register-agency = एजेंसी
register-of = किस देश की
register-editions = संस्करण
register-editions-what = किसी एक दिन की सूची और तय हो चुकी सज़ाएँ, जिन्हें बदला नहीं जा सकता और जिन पर हस्ताक्षर हैं; हर एक में लिखा है कि क्या बदला।
register-follow = फ़ीड रीडर में बदलावों की खबर रखें
edition-number = संस्करण { $number }
edition-not-signed = हस्ताक्षर नहीं है
register-no-edition = अभी कोई संस्करण नहीं छपा है।
register-not-here = जो एजेंसी यहाँ नहीं है, वह किसी ऐसी सूची में हो सकती है जो हमारे पास नहीं है।
register-not-good = लाइसेंस होने से नौकरी का ऑफ़र अच्छा नहीं हो जाता।
