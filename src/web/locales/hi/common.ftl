### What stands on every page.

skip-link = सीधे मुख्य बात पर जाएँ
languages = भाषा
menu = मुख्य मेन्यू
menu-agency = एजेंसी
menu-fees = फ़ीस
menu-contract = कॉन्ट्रैक्ट
menu-register = सूची
menu-law = कानून
menu-costs = खर्च
footer-sources = हम जो दिखाते हैं, वह लाइसेंस देने वाले दफ़्तरों की अपनी सूचियों और छपे हुए कानून से है।
footer-privacy = आप क्या खोजते हैं, यह हम नहीं लिखते, और कोई कुकी नहीं रखते।
footer-officials = अधिकारियों के लिए
footer-programs = सॉफ़्टवेयर के लिए
drafted-by-machine = इस पेज का आपकी भाषा में अनुवाद मशीन ने किया है। अभी किसी इंसान ने इसे नहीं जाँचा है। कुछ साफ़ न लगे तो अंग्रेज़ी में पढ़ें।
law-in-english = कानून अंग्रेज़ी में दिखाया गया है, जैसा हमारी नियम-पुस्तिका में है।

answer = जवाब
as-of = { $day } के हिसाब से
why-we-say-so = हम ऐसा क्यों कह रहे हैं
what-to-do = अब क्या करें
not-told = इससे यह पता नहीं चलता
listen = सुनें
listen-stop = रोकें
not-told-person = आपके सामने वाला व्यक्ति सच में इस एजेंसी का कर्मचारी है या नहीं।
not-told-later = हमारी जानकारी की तारीख के बाद क्या हुआ।
quoted = “{ $words }”
licence-line = लाइसेंस { $licence } · { $place }
source = जानकारी कहाँ से: { $sources }।
source-on = { $name }, आखिरी जानकारी { $day }
source-no-day = { $name }, आखिरी जानकारी किस दिन की है, मालूम नहीं
source-none = ऐसी कोई सूची नहीं जो अभी हमारे पास हो
not-stated = नहीं लिखा
list-separator = { ", " }

pages-of-list = सूची के पेज
page-of = पेज { $page }, कुल { $pages }
page-before = पिछला
page-next = अगला

day = { $day } { $month } { $year }
month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर

where-to-go = कहाँ जाएँ
office-phone = फ़ोन { $phone }
office-phone-abroad = दूसरे देश से: { $phone }
office-kind-authority = मंत्रालय या सरकारी विभाग
office-kind-hotline = हेल्पलाइन
office-kind-centre = कामगार सहायता केंद्र
office-kind-union = मज़दूर यूनियन
office-kind-labour-attache = आपका दूतावास
office-hours = { $days }, { $from } से { $until } तक (वहाँ का समय)
office-hours-always = दिन-रात, हर दिन
office-hours-unknown = यह कब खुला रहता है, हमें मालूम नहीं।
office-days-every-day = हर दिन
office-days-monday-friday = सोमवार से शुक्रवार
office-days-monday-saturday = सोमवार से शनिवार
office-days-sunday-thursday = रविवार से गुरुवार
office-days-saturday-sunday = शनिवार और रविवार
office-source = जानकारी कहाँ से
office-read = { $day } को पढ़ा गया।
office-read-secondary = दफ़्तर की अपनी जानकारी नहीं; { $day } को पढ़ा गया।
office-none = हमें यहाँ का कोई दफ़्तर मालूम नहीं: { $places }। इन्हें ढूँढें:
look-for-origin = { $country }: श्रम मंत्रालय, या विदेश में काम से जुड़ा सरकारी दफ़्तर। वह दफ़्तर पूछें जो भर्ती एजेंसियों को लाइसेंस देता है।
look-for-destination = { $country }: श्रम मंत्रालय। पूछें कि नौकरी दिलाने वाली एजेंसियों को लाइसेंस कौन देता है, या श्रम निरीक्षण (लेबर इंस्पेक्शन) का दफ़्तर पूछें।
look-for-mission = { $destination }: वहाँ आपके देश ({ $origin }) का दूतावास या वाणिज्य दूतावास। लेबर अताशे (श्रम मामलों के अधिकारी) के बारे में पूछें।

look-again = कृपया फिर से देखें
look-again-at =
    { $count ->
        [one] कृपया { $count } जवाब फिर से देखें
       *[other] कृपया { $count } जवाब फिर से देखें
    }
choose = चुनें
nothing-more = और कुछ नहीं
not-stated-choice = नहीं बताया
currency = मुद्रा
how-we-know = हमें कैसे मालूम है
rule-book = नियम-पुस्तिका { $digest }।
about-sum = लगभग { $sum }

wrong-choice = सूची में से एक चुनें।
wrong-country = कोई देश चुनें।
wrong-currency = यह रकम किस मुद्रा में है, चुनें।
wrong-item = पैसा किस चीज़ के लिए माँगा गया, चुनें।
wrong-no-amount = लिखें कि कितना माँगा गया।
wrong-amount = रकम अंकों में लिखें, जैसे 1500 या 1500.50, “{ $text }” नहीं।
wrong-job = सूची में से कोई काम चुनें। या उसका नंबर लिखें, “{ $text }” नहीं।
wrong-months = पूरे महीने लिखें, 1 से 120, “{ $text }” नहीं।
wrong-day = तारीख साल-महीना-दिन लिखें, जैसे 2026-03-24, “{ $text }” नहीं।

page-in-english = यह पेज अंग्रेज़ी में है।
day-beside = { $day } ({ $beside })
day-buddhist = { $year } बौद्ध संवत
day-bikram = { $day } { $month } { $year } वि.सं.
day-hijri = { $day } { $month } { $year } हिजरी
bikram-month-1 = बैसाख
bikram-month-2 = जेठ
bikram-month-3 = आषाढ़
bikram-month-4 = सावन
bikram-month-5 = भादों
bikram-month-6 = आश्विन
bikram-month-7 = कार्तिक
bikram-month-8 = मंसिर
bikram-month-9 = पौष
bikram-month-10 = माघ
bikram-month-11 = फागुन
bikram-month-12 = चैत
hijri-month-1 = मुहर्रम
hijri-month-2 = सफ़र
hijri-month-3 = रबीउल अव्वल
hijri-month-4 = रबीउस्सानी
hijri-month-5 = जुमादा अल-अव्वल
hijri-month-6 = जुमादा अल-सानी
hijri-month-7 = रजब
hijri-month-8 = शाबान
hijri-month-9 = रमज़ान
hijri-month-10 = शव्वाल
hijri-month-11 = ज़िलक़ादा
hijri-month-12 = ज़िलहिज्जा
