case-worker-title = आपके काम के बारे में क्या फ़ैसला हुआ
case-worker-lead = हमारे दफ़्तर ने { $day } को फ़ैसला किया। यह कागज़ सिर्फ़ आपके काम के बारे में है।
case-label-case = मामला
case-label-placement = आपके काम का नंबर
case-label-agency = एजेंसी
case-agency-licence = { $agency }, लाइसेंस { $licence }
case-worker-decided = क्या फ़ैसला हुआ
case-worker-no-finding = इस मामले में मिली कोई बात आपके काम के बारे में नहीं है।
case-worker-proven = यह साबित हुआ है।
case-worker-not-proven = यह साबित नहीं हो सका।
case-worker-no-breach = यह हुआ था। इससे कानून नहीं टूटा।
case-worker-advice = यह एजेंसी को दी गई सलाह है। इसके लिए किसी को सज़ा नहीं मिलती।
case-reasons = वजहें, जैसी हमारे दफ़्तर ने लिखीं
case-worker-gets = आपको क्या मिलेगा
case-worker-no-sum = आपके लिए कोई रकम नहीं लिखी है। आपने कुछ पैसा दिया हो तो हमसे पूछें।
case-worker-estimate = यह रकम हमने अंदाज़े से लगाई है। कोई रसीद नहीं है।
case-worker-overdue = यह पैसा { $day } तक आ जाना चाहिए था। न आया हो तो हमें बताएँ।
case-worker-not-come = अगर पैसा न आए
case-worker-not-come-how = हमें लिखें या हमारे पास आएँ। मामला और अपना काम बताएँ।
case-worker-no-fee = इसके लिए हम कोई पैसा नहीं लेते।
case-worker-agency = एजेंसी का क्या होगा
case-worker-no-sanction = आज कोई सज़ा नहीं लिखी है।
case-worker-may-appeal = एजेंसी { $day } तक अपील कर सकती है। तब यह बदल सकता है।
case-worker-appealed = एजेंसी ने अपील की है। यह अब भी बदल सकता है।
case-worker-object = अगर आप सहमत न हों
case-worker-object-how = बताएँ कि क्या गलत है, और क्यों। कागज़ हों तो लाएँ।
case-worker-object-law = कानून आपको अपील करने देता है या नहीं, यहाँ हमें मालूम नहीं।
case-worker-object-ask = यूनियन या कानूनी मदद वाले आपको बता सकते हैं।
case-as-of = { $day } को स्थिति यह थी।

case-notice-title = आरोपों की सूचना
case-decision-title = फ़ैसला
case-label-to = सेवा में
case-label-day = तारीख
case-alleged = क्या आरोप है
case-own-words = अधिकारी के अपने शब्दों में
case-reply-days =
    { $count ->
        [one] यह आपको जिस दिन मिला, उस दिन से { $count } दिन के अंदर आप जवाब दे सकते हैं।
       *[other] यह आपको जिस दिन मिला, उस दिन से { $count } दिनों के अंदर आप जवाब दे सकते हैं।
    }
case-reply-until = आपका आखिरी दिन { $day } है।
case-reply-wait = जब तक आप जवाब न दें या वह दिन बीत न जाए, कोई फ़ैसला नहीं होता।
case-reply-more = आप वजह बताकर और दिन माँग सकते हैं।
case-grounds = आधार
case-finding-by-finding = बिंदुवार
case-advice = यह सलाह है: इसके आधार पर कोई सज़ा नहीं दी जा सकती।
case-no-law = किसी कानून का हवाला नहीं दिया गया है।
case-decided = फ़ैसला: { $verdict }।
case-verdict-proven = साबित
case-verdict-not-proven = साबित नहीं
case-verdict-no-breach = साबित, पर उल्लंघन नहीं
case-evidence = सबूत
case-redacted = नाम हटाई हुई कॉपी
case-held-back =
    { $count ->
        [one] { $count } सबूत नहीं दिया गया, क्योंकि उससे कामगारों की पहचान हो सकती है।
       *[other] { $count } सबूत नहीं दिए गए, क्योंकि उनसे कामगारों की पहचान हो सकती है।
    }
case-worker = कामगार { $number }
case-workers-numbered = यहाँ कामगारों को नंबर से लिखा गया है। हर नंबर कौन है, यह हमारे दफ़्तर को मालूम है।
case-considered = आपने जो कहा, और उस पर हमारा विचार
case-standard = सबूत का पैमाना: { $standard }।
case-standard-balance = न होने से होने की संभावना ज़्यादा
case-standard-clear = साफ़ और भरोसे लायक
case-standard-beyond-doubt = उचित संदेह से परे
case-sanctions = सज़ाएँ
case-sanction-warning = चेतावनी
case-sanction-points = अंक
case-sanction-fine = जुर्माना
case-sanction-conditions = लाइसेंस पर शर्तें
case-sanction-suspension = लाइसेंस का निलंबन
case-sanction-revocation = लाइसेंस रद्द
case-sanction-from = { $sanction }, { $from } से
case-sanction-until = { $sanction }, { $from } से { $until } तक
case-points =
    { $count ->
        [one] { $count } अंक: { $scheme }, { $offence }।
       *[other] { $count } अंक: { $scheme }, { $offence }।
    }
case-to-pay = कामगारों को दी जाने वाली रकम
case-to-pay-line = { $worker }: { $head }, { $sum }, देने वाला: { $payer }, { $day } तक
case-estimated = अंदाज़ा
case-refill = आपकी जमानत की रकम में से { $day } को { $sum } काटे गए। { $until } तक उसे फिर पूरा भरें।
case-appeal = अपील
case-appeal-until = आप { $day } तक अपील कर सकते हैं।
case-appeal-until-to = आप { $day } तक अपील कर सकते हैं, यहाँ: { $forum }।
case-appeal-not-stated = अपील का दिन नहीं बताया गया है। हमारे दफ़्तर से पूछें।
case-signed = हस्ताक्षर
case-official = अधिकारी
case-place-and-day = जगह और तारीख

case-finding-fee-not-allowed = वह पैसा जो कामगार से नहीं माँगा जा सकता
case-finding-fee-over-cap = सीमा से ज़्यादा पैसा
case-finding-fee-before-contract = समय से पहले लिया गया पैसा
case-finding-fee-without-receipt = बिना रसीद लिया गया पैसा
case-finding-fee-payee-unknown = सूची से बाहर के किसी ने पैसा लिया
case-finding-fee-recovered-from-pay = तनख्वाह से काटी गई फ़ीस
case-finding-fee-loan-tied = काम से बँधा कर्ज़
case-finding-fee-refund-overdue = पैसा लौटाने का समय बीत गया
case-finding-levy-passed-on = मालिक की लेवी कामगार पर डाली गई
case-finding-medical-test-barred = मेडिकल जाँच जो मना है
case-finding-contract-substituted = कॉन्ट्रैक्ट बदलकर बुरा किया गया
case-finding-contract-below-floor = कॉन्ट्रैक्ट कानूनी न्यूनतम सीमा से नीचे
case-finding-contract-missing = कॉन्ट्रैक्ट नहीं है
case-finding-contract-dual = एक साथ दो कॉन्ट्रैक्ट
case-finding-employer-changed = काम देने वाला मालिक बदल गया
case-finding-documents-held = कागज़ात रख लिए गए
case-finding-wage-underpaid = तनख्वाह कम दी गई
case-finding-wage-late = तनख्वाह देर से
case-finding-wage-deducted = तनख्वाह से ऐसी कटौती जिसकी इजाज़त नहीं
case-finding-licence-not-valid = वैध लाइसेंस के बिना काम किया
case-finding-licence-out-of-scope = लाइसेंस के दायरे से बाहर काम किया
case-finding-licence-name-mismatch = नाम और लाइसेंस नंबर मेल नहीं खाते
case-finding-quota-exceeded = कोटा से ज़्यादा
case-finding-job-order-exceeded = माँग पत्र (डिमांड लेटर) से ज़्यादा
case-finding-employer-barred = काम देने वाले मालिक पर रोक है या उसे मान्यता नहीं
case-finding-deposit-lapsed = जमानत की मियाद खत्म
case-finding-activity-after-sanction = सज़ा के बाद काम किया
case-finding-placement-duplicated = एक ही नियुक्ति दो बार बताई गई
case-finding-identity-reused = एक ही पहचान कई कामगारों के लिए
case-finding-receipt-at-cap = रसीदें ठीक सीमा के बराबर
case-finding-statement-differs-from-receipt = बयान और रसीद अलग-अलग
case-finding-fee-split = टुकड़ों में ली गई फ़ीस
case-finding-fee-inflated = असली खर्च से ज़्यादा वसूला गया
case-finding-provider-imposed = सबके लिए एक ही सेवा देने वाला
case-finding-refund-due = लौटाया जाने वाला पैसा
