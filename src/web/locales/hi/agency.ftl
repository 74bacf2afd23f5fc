### One agency: its licence on a day, its history, and what the licence covers.

agency-title = { $name }: { $status }
agency-also = दूसरे नाम: { $names }
agency-status-label = लाइसेंस की स्थिति
agency-as-known = { $day } को जितना मालूम था
agency-other-day = आपने आज के बजाय किसी और दिन के बारे में पूछा है।
agency-today = आज की स्थिति देखें

status-licensed = लाइसेंस है
status-conditional = लाइसेंस है, पर शर्तों के साथ
status-suspended = लाइसेंस निलंबित (रोका हुआ)
status-expired = लाइसेंस की मियाद खत्म
status-revoked = लाइसेंस रद्द कर दिया गया
status-surrendered = एजेंसी ने खुद लाइसेंस छोड़ दिया
status-refused = लाइसेंस देने से मना किया गया
status-not-yet = अभी तक लाइसेंस नहीं है
status-unknown = मालूम नहीं

because-no-event = सूची में ऐसी कोई जानकारी नहीं है जिससे पता चले कि इस लाइसेंस की स्थिति क्या है।
because-begins = लाइसेंस { $from } से शुरू होता है।
because-ran-out = लाइसेंस की मियाद { $from } को खत्म हुई।
because-last-period = लाइसेंस की जो आखिरी मियाद मालूम है, वह { $until } तक थी (आखिरी दिन)।
because-event-until = { $what }: { $from } से { $until } तक (आखिरी दिन)।
because-event = { $what }: { $from } से; आखिरी दिन नहीं लिखा है।
because-shared = सूची में यह नंबर एक से ज़्यादा एजेंसियों के नाम पर है, इसलिए नंबर से किसी की भी स्थिति नहीं बताई जा सकती:
because-shared-holder = { $name }, { $place }।

event-granted = लाइसेंस दिया गया
event-renewed = नवीनीकरण हुआ (रिन्यू)
event-conditions-added = शर्तें जोड़ी गईं
event-expired = मियाद खत्म
event-suspended = निलंबित (रोका गया)
event-surrendered = एजेंसी ने खुद छोड़ा
event-refused = लाइसेंस देने से मना किया गया
event-cancelled = निरस्त
event-revoked = रद्द कर दिया गया
event-lifted = निलंबन हटाया गया
event-reinstated = लाइसेंस फिर से दिया गया
appeal-pending = अपील चल रही है; तब तक फ़ैसला लागू है
appeal-stayed = अपील की वजह से फ़ैसला फ़िलहाल लागू नहीं है
appeal-dismissed = अपील खारिज हुई
appeal-allowed = अपील में यह फ़ैसला रद्द हुआ: इसका कोई असर नहीं है
event-own-word = दफ़्तर के अपने शब्द: { $word }

step-compare = नाम, नंबर, पता और फ़ोन उससे मिलाएँ जो आपको दिखाया गया।
step-fees = पैसे देने से पहले जाँचें कि वे आपसे कितना माँग सकते हैं।
step-papers = लिखित कॉन्ट्रैक्ट और रसीद माँगें।
step-conditions = पैसे देने या दस्तखत करने से पहले लाइसेंस देने वाले दफ़्तर से पूछें कि कौन-सी शर्तें हैं।
step-ask = पैसे देने या दस्तखत करने से पहले लाइसेंस देने वाले दफ़्तर से पूछें।
step-nothing = कोई पैसा न दें, कहीं दस्तखत न करें।
step-passport = पासपोर्ट अपने पास रखें।
step-report = इस ऑफ़र की खबर लाइसेंस देने वाले दफ़्तर को दें।

agency-covers = इस लाइसेंस में क्या-क्या आता है
agency-unsaid = सूची में नहीं लिखा है
scope-kinds = क्या काम कर सकती है
scope-destinations = किन देशों में लोग भेज सकती है
scope-occupations = किस काम के लिए (ISCO-08)
scope-quota = लाइसेंस की एक मियाद में कितने लोग
kind-overseas = विदेश में काम
kind-local = अपने देश में काम
kind-domestic-work = घरेलू काम
kind-seafarer = जहाज़ का काम
kind-temporary = कुछ समय का काम
agency-belongs = एजेंसी के लोग और बाकी जानकारी
belongs-people = लोग
belongs-sub-agents = सब-एजेंट
belongs-deposit = जमानत की रकम
belongs-employers = माँग पत्र देने वाली विदेशी कंपनियाँ और मालिक
person-with-role = { $name } ({ $role })
role-owner = मालिक
role-director = निदेशक (डायरेक्टर)
role-officer = अधिकारी
role-representative = प्रतिनिधि
role-staff = कर्मचारी
sub-agent-in = { $name }, ज़िला: { $district }
deposit = { $amount }, { $from } से
deposit-until = { $amount }, { $from } से { $until } तक (आखिरी दिन)
deposit-drawn = { $deposit }; { $day } को { $sum } काटे गए, वापस भरे जाने की कोई जानकारी नहीं
deposit-drawn-some = { $deposit }; { $day } को कुछ रकम काटी गई, वापस भरे जाने की कोई जानकारी नहीं
deposit-refilled = { $deposit }; { $day } को { $sum } काटे गए, { $refilled } को वापस भरे गए
deposit-refilled-some = { $deposit }; { $day } को कुछ रकम काटी गई, { $refilled } को वापस भरी गई
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, { $from } से रोक
employer-barred-until = { $name }, { $place }, { $from } से { $until } तक रोक (आखिरी दिन)

orders = माँग पत्र (डिमांड लेटर)
order-number = नंबर
order-employer = काम देने वाला
order-where = कहाँ, कौन-सा काम
order-work = काम { $work }
order-approved = मंज़ूर
order-placed = भेजे गए
order-none = कोई खबर नहीं दी गई
last-day = आखिरी दिन
orders-more =
    { $count ->
        [one] और { $count } और।
       *[other] और { $count } और।
    }
orders-none-means = “कोई खबर नहीं दी गई” का मतलब यह नहीं कि किसी को नहीं भेजा गया।

history = पुराना रिकॉर्ड
history-what = क्या हुआ
history-from = कब से
history-until = कब तक (आखिरी दिन)
history-until-short = कब तक
history-known = कब से मालूम
history-notes = टिप्पणी
history-empty = इस लाइसेंस के बारे में कोई घटना मालूम नहीं है। इसका मतलब यह नहीं कि रिकॉर्ड साफ़ है।
history-follow = इस लाइसेंस की खबर रखें
history-feed = फ़ीड रीडर में दिखता है कि एक संस्करण से अगले संस्करण में क्या बदला।

contact = कहाँ मिलेगी
contact-by = लाइसेंस किसने दिया
contact-class = लाइसेंस की किस्म
contact-address = पता
contact-phones = फ़ोन
contact-emails = ई-मेल
contact-pages = वेब पेज
contact-empty = सूची में नहीं
contact-other = अगर एजेंट कोई और फ़ोन, पेज या पता बताए, तो पहले लाइसेंस देने वाले दफ़्तर से पूछें।

not-told-offer = नौकरी का ऑफ़र अच्छा है या नहीं। यहाँ सिर्फ़ यह पता चलता है कि एजेंसी भर्ती कर सकती है या नहीं।
agency-certificate = इस लाइसेंस का प्रमाण पत्र, छापने के लिए
agency-paper = यह जवाब तारीख के साथ कागज़ पर, छापने के लिए
agency-on-day = किसी और दिन की स्थिति
agency-show = दिखाएँ
agency-known-earlier = पहले किसी दिन जो मालूम था
agency-known-on = जिस दिन मालूम था
