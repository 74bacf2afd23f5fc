### Short answers on old phones (SMS, USSD).

text-words-help = मदद, सहायता, MADAD
text-words-fee = फीस, फ़ीस, पैसा, PAISA
text-words-check = जाँच, जांच, JANCH
text-words-code = कोड, KOD
text-words-language = भाषा, BHASHA
text-words-stop = बंद, बन्द, रोको, BAND
text-words-start = शुरू, शुरु, चालू, SHURU
text-words-tell = बताना, बताएँ, शिकायत, BATANA
text-words-confirm = पक्का, पुष्टि, PAKKA, PUSHTI

text-verdict-licensed = { $on } की स्थिति: लाइसेंस है।
text-verdict-licensed-not-for-this = { $on } की स्थिति: इस काम के लिए नहीं।
text-verdict-conditional = { $on } की स्थिति: सिर्फ़ शर्तों पर।
text-verdict-suspended = { $on } की स्थिति: लाइसेंस निलंबित।
text-verdict-expired = { $on } की स्थिति: मियाद खत्म।
text-verdict-revoked = { $on } की स्थिति: लाइसेंस रद्द।
text-verdict-surrendered = { $on } की स्थिति: लाइसेंस लौटाया हुआ।
text-verdict-refused = { $on } की स्थिति: लाइसेंस नामंज़ूर।
text-verdict-unknown-status = { $on } की स्थिति: मालूम नहीं।

text-verdict-did-you-mean = { $on } को ठीक यही नाम नहीं मिला।
text-verdict-several = { $on } को कई से मेल हो सकता है।
text-verdict-look-alike = { $on } को नहीं मिला, शायद नकली।
text-verdict-name-and-number-differ = { $on } को नंबर किसी और नाम का।
text-verdict-not-found = { $on } को यहाँ नहीं मिला।

text-send-number = जाँचने के लिए उसका नंबर भेजें।
text-and-more = और भी हैं।

text-step-compare = नंबर उनके कागज़ से मिलाएँ।
text-step-stop = पैसे न दें। दस्तखत न करें।
text-step-ask = बिना सरकारी दफ़्तर से पूछे पैसे न दें।
text-step-number = लाइसेंस नंबर माँगें, यहाँ भेजें।

text-by-phone = नकली नंबर दिख सकता है। उस पर खुद फ़ोन करें।
text-namesake = मिलते-जुलते नाम वाली का वैध लाइसेंस नहीं: { $number }।
text-register-on = { $on } की सूची।
text-more-at = और: { $site }

text-fee-too-much = { $on } के हिसाब से: कम से कम { $sum } ज़्यादा।
text-fee-not-allowed = { $on } के हिसाब से: वे यह नहीं माँग सकते।
text-fee-cannot-say = { $on } के हिसाब से: ज़्यादा है या नहीं, कह नहीं सकते।
text-fee-depends = { $on } के हिसाब से: काम और तनख्वाह पर निर्भर।
text-fee-conditions = { $on } के हिसाब से: सिर्फ़ शर्तों पर।
text-fee-no-rule = { $on } के हिसाब से: इसका नियम मालूम नहीं।
text-fee-within = { $on } के हिसाब से: मालूम सीमाओं से ऊपर नहीं।
text-fee-most = ज़्यादा से ज़्यादा { $sum }।
text-fee-no-more = और पैसे न दें। हर कागज़ रखें।
text-fee-check-first = पैसे देने से पहले एजेंसी का नंबर भेजें।
text-fee-how = भेजें FEE, अपना देश, काम का देश और रकम, जैसे: FEE BD MY 300000

text-matter-step = आपकी बात: चरण { $step }, कुल { $steps }। अगला जवाब { $on } तक।
text-matter-late = आपकी बात: चरण { $step }, कुल { $steps }। हम { $on } से लेट हैं।
text-matter-open = आपकी बात: चरण { $step }, कुल { $steps }।
text-matter-closed = आपकी बात पर काम बंद हुआ। अपने कोड से और देखें।
text-matter-news = नई खबर है। अपने कोड से खोलें।
text-code-unknown = इस कोड से कुछ नहीं मिला। हर अक्षर देखें।
text-code-wait = बहुत गलत कोड। एक घंटा रुकें।

text-help-check = लाइसेंस नंबर या नाम भेजें।
text-help-fee = फ़ीस: भेजें FEE BD MY 300000
text-help-code = कोड: CODE और अपना कोड भेजें।
text-help-tell = हमें कुछ बताने को: TELL भेजें।
text-help-more = दफ़्तर: HELP MY। भाषा: LANG। बंद: STOP।
text-offices = दफ़्तर:
text-no-office = वहाँ का दफ़्तर हमें मालूम नहीं। दूतावास से पूछें।
text-language-now = अब हम हिंदी में लिखेंगे।
text-languages = LANG और इनमें से एक भेजें: { $codes }
text-stopped = अब हम कुछ नहीं भेजेंगे। फिर चाहिए तो START भेजें।
text-started = अब हम फिर जवाब देंगे। कैसे, जानने को HELP भेजें।
text-too-often = बहुत ज़्यादा मैसेज। एक घंटा रुककर फिर कोशिश करें।

text-menu-check = एजेंसी
text-menu-fee = फ़ीस
text-menu-code = मेरा कोड
text-menu-tell = हमें बताएँ
text-menu-more = भाषा, मदद
text-menu-help = मदद
text-menu-language = भाषा

text-ask-agency = लाइसेंस नंबर या नाम लिखें।
text-ask-home = अपने देश का फ़ोन कोड लिखें, जैसे 880।
text-ask-work = काम के देश का फ़ोन कोड लिखें, जैसे 60।
text-ask-sum = कितने माँग रहे हैं, { $currency } में?
text-ask-code = अपना 8 अक्षरों और अंकों का कोड लिखें।
text-ask-code-keys = अंकों वाले फ़ोन पर: B=22, C=23, 7=70।
text-ask-country = जिस देश में हैं उसका फ़ोन कोड लिखें, जैसे 60।
text-wrong-choice = यह सूची में नहीं है। फिर डायल करें।
text-wrong-country = यह फ़ोन कोड हमें मालूम नहीं। फिर डायल करें।
text-wrong-sum = रकम अंकों में लिखें, जैसे 300000।
text-tell-what = किस बारे में?
text-tell-fee = फ़ीस
text-tell-contract = करार
text-tell-wages = तनख्वाह
text-tell-unsafe = सुरक्षा
text-tell-other = कुछ और
text-tell-digit = अंक भेजें। रोकने को STOP भेजें।
text-tell-who = कौन-सी एजेंसी या व्यक्ति? नाम, नंबर या फ़ोन। मालूम न हो: 0
text-tell-sum = लगभग कितना पैसा, { $currency } में? मालूम न हो: 0
text-tell-sum-open = लगभग कितना पैसा? जैसे 5000 BDT। मालूम न हो: 0
text-tell-kept = आपकी बात रखी गई। कोड { $code }।
text-tell-until = जवाब { $on } तक देंगे।
text-tell-keep = कोड लिख लें। यह मैसेज मिटा दें।
text-confirmed = इस फ़ोन की पुष्टि हो गई। यह मैसेज मिटा सकते हैं।
text-confirm-unknown = इन अंकों से अब कोई पुष्टि नहीं होती। पेज पर नए अंक माँगें।
