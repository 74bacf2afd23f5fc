### They changed my contract: two papers side by side.

contract-question = { $origin } से { $destination }, { $job }

contract-worse = बाद वाला कागज़ आपके लिए ज़्यादा बुरा है
contract-worse-approved = बाद वाला कागज़ आपके लिए ज़्यादा बुरा है; उसमें लिखा है कि सरकारी दफ़्तर ने इसे मंज़ूर किया
contract-below-floor = बाद वाला कागज़ न्यूनतम सीमा से नीचे है
contract-cannot-say = हम नहीं बता सकते कि बाद वाला कागज़ ज़्यादा बुरा है या नहीं
contract-nothing-worse = जो शर्तें दोनों कागज़ों में हैं, उनमें से कोई बदतर नहीं हुई
contract-nothing-shared = दोनों कागज़ों में एक जैसी कोई बात नहीं है जिसे मिलाया जा सके

contract-step-passport = पासपोर्ट आपका है: लिखकर वापस माँगें। मना करें तो नीचे दिए किसी दफ़्तर को बताएँ।
contract-step-safe = किसी को आपको बंद रखने या आपका फ़ोन छीनने का हक नहीं है। खतरा हो तो पुलिस को या अपने दूतावास को फ़ोन करें।
contract-step-fees = फ़ीस वाला पेज देखें: वे क्या माँग सकते हैं, और उनसे क्या पाना आपका हक है।
contract-step-do-not-sign = बाद वाले कागज़ पर अभी दस्तखत न करें। पहले नीचे दिए किसी दफ़्तर से पूछें।
contract-step-keep-both = दोनों कागज़, या हर पन्ने की फ़ोटो रखें। ऐसी जगह रखें जहाँ से कोई ले न सके।
contract-step-in-writing = एजेंसी से लिखकर कहें कि वह पहले कॉन्ट्रैक्ट पर कायम रहे। विदेश में बाद वाले कागज़ पर दस्तखत कर देने भर से वह कानूनी नहीं हो जाता।
contract-step-show = यह पेज और दोनों कागज़ नीचे दिए किसी दफ़्तर में दिखाएँ। आप वहाँ शिकायत भी कर सकते हैं, एजेंसी को पता चले बिना।
contract-step-see-approval = सरकारी दफ़्तर की मंज़ूरी का कागज़ दिखाने को कहें। देखें: उसका नंबर, तारीख, और उसमें किस बात की इजाज़त है।
contract-step-no-approval = उस कागज़ के बिना यह बदलाव मंज़ूर नहीं माना जाता। दोनों कागज़ नीचे दिए किसी दफ़्तर में दिखाएँ।
contract-step-minimum = कानून की पक्की न्यूनतम सीमा से जितना कम है, वह पाना आपका हक हो सकता है। नीचे दिए किसी दफ़्तर से पूछें।
contract-step-keep-list = कागज़ और तनख्वाह की हर पर्ची सँभालकर रखें। अपने काम के घंटे लिखते रहें।
contract-step-fill-in = दोनों कागज़ों से और बातें भरें। जो वहाँ नहीं लिखा, वह हमें मालूम नहीं।
contract-step-show-papers = दोनों कागज़ नीचे दिए किसी दफ़्तर में दिखाएँ।
contract-step-keep = दोनों कागज़ सँभालकर रखें।
contract-step-not-judged = जो शर्तें सिर्फ़ एक कागज़ में हैं, उन्हें हमने नहीं परखा। उन्हें नीचे पढ़ें, और पूछें।

turn-worse = पहले से बुरा
turn-worse-minimum = पहले से बुरा, और न्यूनतम सीमा से नीचे
turn-worse-model = पहले से बुरा, और नमूना कॉन्ट्रैक्ट से नीचे
turn-minimum = न्यूनतम सीमा से नीचे
turn-model = नमूना कॉन्ट्रैक्ट से नीचे
turn-better = पहले से अच्छा
turn-same = वही
turn-only-before = सिर्फ़ पहले वाले कागज़ में: यह अब भी लागू है
turn-only-after = सिर्फ़ बाद वाले कागज़ में
turn-unclear = हम नहीं बता सकते

contract-no-norm = इस रास्ते के लिए यहाँ ऐसा कोई नियम मालूम नहीं है जो इस बदलाव को मना करता हो। इससे यह बदलाव कानूनी नहीं हो जाता।

contract-lead = भरें कि आपसे क्या वादा हुआ, और बाद में क्या मिला। जो कागज़ में नहीं लिखा, उसे खाली छोड़ दें।
contract-private = आप जो लिखते हैं, उसे मिलाकर भुला दिया जाता है: वह कहीं जमा नहीं होता, और किसी पते या लॉग में नहीं रहता।
contract-work-in = काम का देश
contract-job = जो काम तय हुआ था
contract-another-job = कोई और काम
contract-signed-on = दस्तखत की तारीख
contract-signed-on-hint = खाली: पहले वाले कागज़ की तारीख
contract-two-papers = दोनों कागज़
earlier-paper = पहले वाला कागज़
later-paper = बाद वाला कागज़
earlier = पहले
later = बाद
contract-its-date = उसकी तारीख
contract-its-date-hint = तारीख न हो तो खाली छोड़ दें
contract-approved = क्या सरकारी दफ़्तर ने यह बदलाव मंज़ूर किया?
contract-approved-no = नहीं, या मुझे मालूम नहीं
contract-approved-yes = हाँ, मंज़ूरी का कागज़ मैंने देखा है
contract-more-terms = और शर्तें
contract-as-forms = कागज़ मेरे पास भरे हुए फ़ॉर्म में हैं (JSON या TOML)
contract-as-forms-what = जिस कागज़ का फ़ॉर्म यहाँ डाला जाए, उसके सब खानों की जगह वही माना जाएगा।
contract-form-schema = फ़ॉर्म में क्या-क्या हो सकता है
contract-compare = दोनों कागज़ मिलाएँ
contract-change = जो भरा है उसे बदलें
part-pay = तनख्वाह
part-time = समय
part-work = काम
part-care = खाना, रहना और इलाज
part-journey = सफ़र और फ़ीस
part-freedom = आपके कागज़ात और आज़ादी
part-more-work = काम के बारे में और
part-more-pay = तनख्वाह के बारे में और
part-more-time = समय के बारे में और
part-prices = बीमा और दाम
part-more-journeys = सफ़र के बारे में और
part-end = काम का अंत, और झगड़े
stage-offered = ऑफ़र, या जो वादा किया गया था
stage-approved = कॉन्ट्रैक्ट, जो सरकारी दफ़्तर ने मंज़ूर किया
stage-signed = कॉन्ट्रैक्ट, जिस पर जाने से पहले मेरे दस्तखत हुए
stage-arrival = कागज़, जो पहुँचने पर मिला
stage-practice = काम पर असल में जो होता है
wrong-of = { $term }, { $paper }: { $wrong }
the-way = कहाँ से कहाँ
the-earlier-paper = पहले वाला कागज़
the-later-paper = बाद वाला कागज़
wrong-date-of = तारीख
wrong-origin = अपना देश चुनें।
wrong-destination = काम का देश चुनें।
wrong-agreed-job = जो काम तय हुआ था वह चुनें, या उससे सबसे मिलता-जुलता।
wrong-twice = { $paper } यहाँ भी है और ऊपर भी। दोनों में से एक खाली करें।
wrong-no-currency = मुद्रा चुनें: { $paper }।
wrong-too-long =
    { $count ->
        [one] ज़्यादा से ज़्यादा { $count } अक्षर लिखें।
       *[other] ज़्यादा से ज़्यादा { $count } अक्षर लिखें।
    }
wrong-number = संख्या अंकों में लिखें, जैसे 8 या 1.5, “{ $text }” नहीं।
wrong-two-letters = देश के अंग्रेज़ी के दो अक्षर लिखें, जैसे QA, “{ $text }” नहीं।
wrong-again = फिर से लिखें: { $why }।
contract-takes = जो शर्तें बदतर हुईं, उनसे आपका नुकसान: { $cost }।
cost-month = हर महीने { $sum }
cost-once = एक बार { $sum }
cost-contract = पूरे कॉन्ट्रैक्ट में { $sum }
contract-takes-what = यह सिर्फ़ बदतर शर्तों का जोड़ है; इसमें से कुछ घटाया नहीं गया।
contract-brings-more = अच्छी और बुरी शर्तें मिलाकर, बाद वाले कागज़ से पूरे कॉन्ट्रैक्ट में { $sum } ज़्यादा मिलते हैं।
contract-brings-less = अच्छी और बुरी शर्तें मिलाकर, बाद वाले कागज़ से पूरे कॉन्ट्रैक्ट में { $sum } कम मिलते हैं।
contract-no-set-off = कोई अच्छी शर्त किसी बुरी शर्त को कानूनी नहीं बना देती।
contract-how-grave = सब मिलाकर कितना गंभीर है:
grade-G1 = छोटी बात: एजेंसी को इसे ठीक करना चाहिए
grade-G2 = बीच की बात: इसे सुधारना ज़रूरी है
grade-G3 = गंभीर: निरीक्षण की वजह बनती है
grade-G4 = बहुत गंभीर: यह जाँचने की वजह बनती है कि कहीं बंधुआ या जबरन मज़दूरी तो नहीं
paper-without-date = बिना तारीख
paper-approved = आप कहते हैं कि सरकारी दफ़्तर ने यह बदलाव मंज़ूर किया।
contract-wrong = बाद वाले कागज़ में क्या गड़बड़ है
contract-worse-terms = शर्तें जो बदतर हुईं
contract-other-terms = शर्तें जो बदतर नहीं हुईं
contract-others = बाकी शर्तें
contract-comes-to = कुल हिसाब
col-term = शर्त
col-earlier = पहले
col-later = बाद
col-least = नमूना या न्यूनतम
col-least-short = न्यूनतम
col-became = क्या हुआ
col-became-short = हुआ
col-together = साथ में
col-change = बदलाव
nothing-said = कुछ नहीं लिखा
floor-none = यहाँ मालूम नहीं
floor-before-too = पहले वाला कागज़ भी इससे नीचे था
law-binding = मानना ज़रूरी
law-advises = सिर्फ़ सलाह देता है
law-against = इसके खिलाफ़ कानून:
law-against-terms = इसके खिलाफ़ कानून ({ $terms }):
law-least-terms = नमूना या न्यूनतम ({ $terms }):
measure-hourly-pay = एक घंटे का पैसा
measure-net-month = महीने में आखिर हाथ में कितना आता है
measure-contract-value = पूरे कॉन्ट्रैक्ट में कितना मिलता है
measure-fee-burden = फ़ीस, कितने महीने की कमाई के बराबर
change-less = { $change } कम
change-more = { $change } ज़्यादा
change-same = वही
contract-more-on-screen =
    { $count ->
        [one] { $count } और, जो स्क्रीन वाले जवाब में है।
       *[other] { $count } और, जो स्क्रीन वाले जवाब में हैं।
    }
contract-only-filled = हमें सिर्फ़ वही मालूम है जो आपने भरा। जो शर्त कागज़ में नहीं है, उसे परखा नहीं गया।
contract-not-fees = वे जो पैसा माँग रहे हैं, वह कानूनी है या नहीं।
contract-see-fees = फ़ीस वाला पेज देखें
contract-law-as-of = कानून { $day } और उसके बाद के हिसाब से।
contract-not-kept = यह जवाब हमारे पास नहीं रहता और इसका कोई पता नहीं है: अभी छाप लें, या पेज सेव कर लें। यह एक पन्ने पर छप जाता है।
