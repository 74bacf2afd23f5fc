### What we know of a name, number, phone or page that a recruiter showed.

check-title = एजेंसी जाँचें
check-answer-title = { $verdict }: { $asked }
check-again = एक और जाँचें
check-label = नाम, लाइसेंस नंबर, फ़ोन या वेब पेज

check-licensed = लाइसेंस है
check-licensed-not-for-this = इस काम या इस देश के लिए लाइसेंस नहीं है
check-conditional = लाइसेंस है, पर शर्तों के साथ
check-suspended = लाइसेंस निलंबित है: अभी भर्ती करने की इजाज़त नहीं
check-expired = लाइसेंस की मियाद खत्म हो चुकी है
check-revoked = इसका लाइसेंस रद्द कर दिया गया
check-surrendered = एजेंसी ने खुद लाइसेंस छोड़ दिया
check-refused = इसे लाइसेंस देने से मना किया गया
check-unknown-status = सूची में नाम है, पर लाइसेंस की स्थिति मालूम नहीं
check-did-you-mean = क्या आपका मतलब इनमें से किसी से है?
check-several = कई एजेंसियों से मेल खाता है
check-look-alike = सूची में नहीं है। नकली हो सकती है
check-name-and-number-differ = यह नंबर किसी और एजेंसी का है
check-not-found = सूची में नहीं मिला
check-cannot-say = हम नहीं बता सकते

check-sentence-licensed = इस दिन इस एजेंसी के पास लाइसेंस है।
check-sentence-licensed-not-for-this = इस एजेंसी के लाइसेंस में यह काम नहीं आता।
check-sentence-conditional = यह एजेंसी सिर्फ़ कुछ शर्तों के साथ काम कर सकती है।
check-sentence-suspended = इस दिन इस एजेंसी का लाइसेंस निलंबित (रोका हुआ) है।
check-sentence-expired = इस दिन इस एजेंसी के लाइसेंस की मियाद खत्म हो चुकी है।
check-sentence-revoked = इस एजेंसी का लाइसेंस रद्द कर दिया गया।
check-sentence-surrendered = इस एजेंसी ने अपना लाइसेंस खुद लौटा दिया।
check-sentence-refused = इस एजेंसी को लाइसेंस देने से मना किया गया।
check-sentence-unknown-status = सूची में इस दिन कोई चालू लाइसेंस नहीं दिखता।
check-sentence-did-you-mean = ठीक इस नाम से कोई एजेंसी सूची में नहीं है। लगभग ऐसे ही नाम की एक एजेंसी है।
check-sentence-several = ये शब्द कई नामों से मेल खाते हैं, या किसी नाम के सिर्फ़ एक हिस्से से।
check-sentence-look-alike = सूची में नहीं है। मिलते-जुलते नाम हैं: यह कोई अलग कंपनी हो सकती है, या नकली।
check-sentence-name-and-number-differ = सावधान: यह लाइसेंस नंबर किसी और नाम का है।
check-sentence-not-found = इस सूची में नहीं मिला।

check-step-compare = नाम, लाइसेंस नंबर और पता उससे मिलाएँ जो आपको दिखाया गया। कोई भी पैसा देने से पहले रसीद और लिखित कॉन्ट्रैक्ट माँगें।
check-step-not-this-job = इस काम के लिए कोई पैसा न दें, कहीं दस्तखत न करें। लाइसेंस देने वाले दफ़्तर से पूछें कि इस काम में कौन-सी एजेंसियाँ लोग भेज सकती हैं।
check-step-conditions = कोई भी पैसा देने या दस्तखत करने से पहले लाइसेंस देने वाले दफ़्तर से पूछें कि कौन-सी शर्तें हैं।
check-step-stop = कोई पैसा न दें, कहीं दस्तखत न करें, पासपोर्ट अपने पास रखें। इस ऑफ़र की खबर लाइसेंस देने वाले दफ़्तर को दें।
check-step-ask-authority = कोई भी पैसा देने या दस्तखत करने से पहले लाइसेंस देने वाले दफ़्तर से पूछें।
check-step-letters = एक-एक अक्षर मिलाएँ और लाइसेंस नंबर माँगें। कोई भी पैसा देने या दस्तखत करने से पहले उस नंबर से फिर जाँचें।
check-step-ask-number = लाइसेंस नंबर माँगें और उससे फिर जाँचें। उससे पहले कोई पैसा न दें।
check-step-no-papers = कोई पैसा न दें, कोई कागज़ न सौंपें। लाइसेंस नंबर जाँचें, और गलत हो तो इस ऑफ़र की खबर लाइसेंस देने वाले दफ़्तर को दें।
check-step-call = कोई पैसा न दें, कोई कागज़ न सौंपें। सूची में दिए एजेंसी के नंबर पर फ़ोन करें, और इस ऑफ़र की खबर लाइसेंस देने वाले दफ़्तर को दें।
check-step-spelling = दूसरी वर्तनी (स्पेलिंग) या लाइसेंस नंबर से फिर जाँचें। कोई भी पैसा देने या दस्तखत करने से पहले लाइसेंस देने वाले दफ़्तर से पूछें।

check-by-licence = यह लाइसेंस नंबर इसका है: { $name }, लाइसेंस नंबर { $licence }, { $place }। इसे उस नाम से मिलाएँ जो आपको बताया गया।
check-by-phone = सूची में यह फ़ोन नंबर इसके नाम पर है: { $name }, लाइसेंस नंबर { $licence }, { $place }।
check-by-phone-warning = फ़ोन करने वाले किसी और का नंबर दिखा सकते हैं: उस नंबर पर खुद फ़ोन करके देखें।
check-by-page = सूची में यह पेज या पता इसके नाम पर है: { $name }, लाइसेंस नंबर { $licence }, { $place }।
check-by-page-warning = पते का एक-एक अक्षर मिलाएँ: नकली पते में एक अक्षर अलग होता है।
check-by-name = यह नाम इसका है: { $name }, लाइसेंस नंबर { $licence }, { $place }।

check-because-no-event = लाइसेंस { $licence }: सूची में ऐसी कोई जानकारी नहीं है जो { $known } को मालूम थी।
check-because-licensed = लाइसेंस { $from } से है।
check-because-licensed-until = लाइसेंस { $from } से { $until } तक है।
check-because-conditional = शर्तें { $from } से हैं।
check-because-conditional-until = शर्तें { $from } से { $until } तक हैं।
check-because-suspended = { $from } से निलंबित।
check-because-suspended-until = { $from } से { $until } तक निलंबित।
check-because-expired = { $on } को लाइसेंस की कोई मियाद चालू नहीं है; आखिरी मियाद { $from } को शुरू हुई थी।
check-because-expired-until = { $on } को लाइसेंस की कोई मियाद चालू नहीं है; आखिरी मियाद { $from } को शुरू हुई और { $until } को खत्म हुई।
check-because-revoked = { $from } को रद्द किया गया।
check-because-surrendered = { $from } को एजेंसी ने खुद लौटाया।
check-because-refused = { $from } को लाइसेंस देने से मना किया गया।
check-because-not-yet = सूची के अनुसार लाइसेंस की पहली मियाद { $from } से शुरू होती है, यानी { $on } के बाद।
check-because-unknown = सूची में यह नहीं लिखा कि { $on } को लाइसेंस की स्थिति क्या है।
check-because-reason = बताई गई वजह: { $reason }
check-shared-number = सूची में यह लाइसेंस नंबर एक से ज़्यादा एजेंसियों के नाम पर है, इसलिए नंबर से स्थिति नहीं बताई जा सकती।
check-lost-namesake = मिलते-जुलते नाम की एक और एजेंसी है: { $name } ({ $licence })। उसकी स्थिति: { $status }। पक्का कर लें कि आपकी बात दोनों में से किससे हो रही है।

check-not-for-destination = इस लाइसेंस पर इस देश में लोग नहीं भेजे जा सकते: { $place }।
check-not-for-occupation = इस लाइसेंस में यह पेशा नहीं आता: { $occupation } (ISCO-08)।
check-not-for-kind = इस लाइसेंस पर इस तरह के काम में लोग नहीं भेजे जा सकते: { $kind }।
check-kinds-unsaid = सूची में नहीं लिखा कि इस लाइसेंस पर किस तरह के काम में लोग भेजे जा सकते हैं।

check-nearest = सबसे नज़दीकी नाम: { $name } ({ $licence }, { $place })।
check-similar = सबसे मिलता-जुलता नाम: { $name } ({ $licence }, { $place })।
check-other-form = कंपनी की किस्म (जैसे Ltd. या Inc.) वह नहीं है जो आपने लिखी।
check-other-order = नाम के शब्द किसी और क्रम में हैं।
check-differs = आपने लिखा { $typed }, सूची में है { $registered }।
check-differs-extra = आपने लिखा { $typed }, जो सूची के नाम में नहीं है।
check-differs-missing = सूची के नाम में यह भी है: { $registered }।
check-several-names = जिन एजेंसियों के नाम इन शब्दों से मेल खाते हैं, वे दी गई हैं; हमने आपके लिए कोई नहीं चुनी।
check-several-people = इस नाम का एक व्यक्ति सूची में इन एजेंसियों में दर्ज है; हमने आपके लिए कोई नहीं चुनी।
check-several-people-warning = एक ही नाम बहुत लोगों का होता है, और कोई भी किसी का नाम ले सकता है: इससे यह साबित नहीं होता कि यह व्यक्ति वहाँ का कर्मचारी है।
check-several-any = एक से ज़्यादा एजेंसियाँ हो सकती हैं; सब दी गई हैं, हमने आपके लिए कोई नहीं चुनी।
check-number-of-other = यह नंबर इसका है: { $name } ({ $licence }, { $place }); उस नाम का नहीं जो आपने लिखा।
check-nothing-near = इन शब्दों से मिलता-जुलता कोई नाम, लाइसेंस नंबर, फ़ोन या पेज इस सूची में नहीं है। हो सकता है कि इस सूची में सब एजेंसियाँ न हों।

check-others-like = ऐसे नाम की और एजेंसियाँ
check-resembles = जिन एजेंसियों से मिलता-जुलता है
check-in-register = सूची में
check-compare = हम आपके लिए नहीं चुनते। नाम का एक-एक अक्षर और नंबर का एक-एक अंक मिलाएँ।
check-elsewhere = दूसरे सरकारी दफ़्तरों के तहत
differs-both = आपने लिखा “{ $typed }”, सूची में है “{ $registered }”
differs-typed = सूची में “{ $typed }” नहीं है
differs-registered = आपने “{ $registered }” नहीं लिखा

not-told-other-name = किसी और नाम से, या किसी ऐसी सूची में जो हमारे पास नहीं है, इसका लाइसेंस है या नहीं।
not-told-the-person = आपके सामने वाला व्यक्ति सच में इस एजेंसी का कर्मचारी है या नहीं।
not-told-job = काम, तनख्वाह या कॉन्ट्रैक्ट अच्छा है या नहीं।
