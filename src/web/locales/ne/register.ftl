### The published list.

register-title = सूची
register-lead =
    { $count ->
        [one] एउटा इजाजतपत्र। { $day } को अवस्था।
       *[other] { $count } वटा इजाजतपत्र। { $day } को अवस्था।
    }
download-csv = CSV डाउनलोड गर्नुहोस्
download-json = JSON डाउनलोड गर्नुहोस्
register-open-data = आफ्नै सफ्टवेयरका लागि खुला डाटा
register-agency = म्यानपावर कम्पनी
register-of = कुन देशको
register-editions = संस्करण
register-editions-what = कुनै एक दिनको सूची र निर्णय भइसकेका कारबाही, बदल्न नमिल्ने गरी हस्ताक्षर गरिएको; हरेकमा के बदलियो लेखिएको छ।
register-follow = फिड रिडरमा फेरबदलको खबर पाइराख्नुहोस्
edition-number = संस्करण { $number }
edition-not-signed = हस्ताक्षर नभएको
register-no-edition = अहिलेसम्म कुनै संस्करण प्रकाशित भएको छैन।
register-not-here = यहाँ नभएको कम्पनी हामीसँग नभएको सूचीमा हुन सक्छ।
register-not-good = इजाजतपत्र हुँदैमा कामको प्रस्ताव राम्रो हुँदैन।
