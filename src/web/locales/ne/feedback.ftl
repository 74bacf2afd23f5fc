### What workers tell about the job they got, by a code that an office gave them.

feedback-title = आफ्नो कामबारे हामीलाई भन्नुहोस्
feedback-lead = कुनै कार्यालयले तपाईंलाई एउटा कोड दिएको छ। नाम चाहिँदैन।
feedback-wrong-code = यो कोडले कुनै प्रश्न खुल्दैन। एक-एक अक्षर हेरेर फेरि प्रयास गर्नुहोस्।
feedback-old-code = केही समयपछि कोड चल्दैन। कार्यालयसँग नयाँ कोड माग्नुहोस्।
feedback-why-code = कोडबिना किन मिल्दैन?
feedback-why-asked = म्यानपावर कम्पनीले काममा पठाएका कामदारलाई हामी कोड दिन्छौँ।
feedback-why-fake = कोड नभए जोसुकैले झुटो जवाफ लेख्न सक्थ्यो।
feedback-no-code = कोड छैन? के भयो, त्यो भने हामीलाई भन्न सक्नुहुन्छ।
feedback-link = मेरो कामका प्रश्नका लागि मसँग कोड छ

feedback-about = यी प्रश्न यो कम्पनीबाट पाएको तपाईंको कामबारे हुन्: { $agency }।
feedback-answered-before = तपाईंले { $day } मा जवाफ दिनुभएको थियो। फेरि जवाफ दिए नयाँ जवाफ गनिन्छ।
feedback-ask-paid = यो काम पाउन तपाईं वा तपाईंको परिवारले पैसा तिर्नुभयो?
feedback-ask-paid-how = कम्पनी, सहयोगी (एजेन्ट), क्लिनिक वा कार्यालयलाई दिएको पैसा गन्नुहोस्।
feedback-ask-sum = जम्मा कति पैसा तिर्नुभयो?
feedback-ask-sum-how = जति सम्झनुहुन्छ, त्यति लेख्नुहोस्।
feedback-ask-contract = काम उनीहरूले भनेजस्तै छ?
feedback-ask-contract-how = काम, तलब, समय र ठाउँ सम्झनुहोस्।
feedback-ask-papers = तपाईंको पासपोर्ट अहिले कोसँग छ?
feedback-ask-pay = तलब समयमा आउँछ?
feedback-ask-again = यो कम्पनीबाट फेरि जानुहुन्थ्यो?
feedback-yes = हो
feedback-no = होइन
feedback-unknown = मलाई थाहा छैन
feedback-unsaid = भन्न चाहन्नँ
feedback-keeper-worker = मसँगै छ
feedback-keeper-agency = म्यानपावर कम्पनीसँग
feedback-keeper-employer = रोजगारदातासँग
feedback-keeper-other = अरू कसैसँग

feedback-thanks = धन्यवाद। तपाईंका जवाफ हामीले पायौँ।
feedback-thanks-counts = अरूले धेरै कामदारको गन्ती मात्र देख्छन्, तपाईंका जवाफ कहिल्यै देख्दैनन्।
feedback-thanks-officials = कम्पनीको जाँच गर्दा सरकारी कर्मचारीले तपाईंका जवाफ प्रयोग गर्न सक्छन्।
feedback-thanks-change = जवाफ बदल्न यही कोड फेरि हाल्नुहोस्।
feedback-no-reply = यी जवाफमा कसैले उत्तर दिँदैन। सहयोग चाहिए हामीलाई त्यहाँ भन्नुहोस्।

told-title = कामदारले हामीलाई के भने
told-asked = करिब { $asked } जना कामदारलाई सोधियो। करिब { $answered } जनाले जवाफ दिए (100 मा { $percent })।
told-until = { $day } सम्मका जवाफ
told-few = देखाउन पुग्ने जवाफ छैनन्।
told-nobody = कोही छैन
told-question = प्रश्न
told-unsaid = भनेनन्
told-of-fee-paid = काम पाउन पैसा तिरे
told-of-contract-kept = काम भनेजस्तै थियो
told-of-papers-kept = पासपोर्ट अरू कसैसँग छ
told-of-paid-on-time = तलब समयमा आउँछ
told-of-would-return = यो कम्पनीबाट फेरि जान्थे
told-not-checked = यो कामदारले भनेको कुरा हो। हरेक जवाफ कसैले जाँचेको छैन।
told-not-all = जवाफ नदिने कामदारको विचार अर्कै हुन सक्छ।
told-how = कम्तीमा { $least } जना कामदारको जवाफ भए मात्र सङ्ख्या देखाइन्छ। सङ्ख्या { $rounded } मा मिलाइन्छ।
told-who = कार्यालयको कोड भएका, वा कार्यालयले सोधेका कामदारले मात्र जवाफ दिन सक्छन्।
