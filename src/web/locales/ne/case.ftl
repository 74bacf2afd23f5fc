case-worker-title = तपाईंको कामबारे के निर्णय भयो
case-worker-lead = हाम्रो कार्यालयले { $day } मा निर्णय गर्‍यो। यो कागज तपाईंको कामबारे मात्र हो।
case-label-case = मामिला
case-label-placement = तपाईंको कामको नम्बर
case-label-agency = म्यानपावर कम्पनी
case-agency-licence = { $agency }, इजाजतपत्र { $licence }
case-worker-decided = के निर्णय भयो
case-worker-no-finding = यो मामिलामा भेटिएको कुनै कुरा तपाईंको कामबारे होइन।
case-worker-proven = यो प्रमाणित भयो।
case-worker-not-proven = यो प्रमाणित हुन सकेन।
case-worker-no-breach = यो भएको हो। यसले कानुन तोडेन।
case-worker-advice = यो म्यानपावर कम्पनीलाई सल्लाह हो। यसका लागि कसैलाई कारबाही हुँदैन।
case-reasons = कारण, हाम्रो कार्यालयले लेखेअनुसार
case-worker-gets = तपाईंले के पाउनुहुन्छ
case-worker-no-sum = तपाईंका लागि कुनै रकम लेखिएको छैन। केही पैसा तिर्नुभएको भए हामीलाई सोध्नुहोस्।
case-worker-estimate = यो रकम हामीले अनुमान गरेको हो। रसिद छैन।
case-worker-overdue = यो पैसा { $day } सम्म आइसक्नुपर्ने थियो। आएको छैन भने हामीलाई भन्नुहोस्।
case-worker-not-come = पैसा नआए
case-worker-not-come-how = हामीलाई लेख्नुहोस् वा हामीकहाँ आउनुहोस्। मामिला र आफ्नो काम भन्नुहोस्।
case-worker-no-fee = यसका लागि हामी पैसा लिँदैनौँ।
case-worker-agency = म्यानपावर कम्पनीलाई के हुन्छ
case-worker-no-sanction = आज कुनै कारबाही लेखिएको छैन।
case-worker-may-appeal = म्यानपावर कम्पनीले { $day } सम्म पुनरावेदन गर्न सक्छ। त्यसपछि यो बदलिन सक्छ।
case-worker-appealed = म्यानपावर कम्पनीले पुनरावेदन गरेको छ। यो अझै बदलिन सक्छ।
case-worker-object = तपाईं सहमत हुनुहुन्न भने
case-worker-object-how = के गलत छ र किन, हामीलाई भन्नुहोस्। कागज भए ल्याउनुहोस्।
case-worker-object-law = कानुनले तपाईंलाई पुनरावेदन गर्न दिन्छ कि, यहाँ हामीलाई थाहा छैन।
case-worker-object-ask = युनियन वा कानुनी सहायताले तपाईंलाई भन्न सक्छ।
case-as-of = { $day } मा अवस्था यस्तो थियो।

case-notice-title = आरोपको सूचना
case-decision-title = निर्णय
case-label-to = पाउने
case-label-day = मिति
case-alleged = के आरोप छ
case-own-words = कर्मचारीकै शब्दमा
case-reply-days =
    { $count ->
        [one] यो तपाईंकहाँ पुगेको दिनदेखि { $count } दिनभित्र तपाईंले जवाफ दिन सक्नुहुन्छ।
       *[other] यो तपाईंकहाँ पुगेको दिनदेखि { $count } दिनभित्र तपाईंले जवाफ दिन सक्नुहुन्छ।
    }
case-reply-until = तपाईंको अन्तिम दिन { $day } हो।
case-reply-wait = तपाईंले जवाफ नदिएसम्म वा त्यो दिन नसकिएसम्म केही निर्णय हुँदैन।
case-reply-more = कारण खुलाएर तपाईंले थप दिन माग्न सक्नुहुन्छ।
case-grounds = आधार
case-finding-by-finding = बुँदागत
case-advice = यो सल्लाह हो: यसका आधारमा कुनै कारबाही गर्न मिल्दैन।
case-no-law = कुनै कानुन उल्लेख गरिएको छैन।
case-decided = निर्णय: { $verdict }।
case-verdict-proven = प्रमाणित
case-verdict-not-proven = प्रमाणित नभएको
case-verdict-no-breach = प्रमाणित, तर उल्लङ्घन होइन
case-evidence = प्रमाण
case-redacted = नाम हटाइएको प्रति
case-held-back =
    { $count ->
        [one] कामदार चिनिन सक्ने भएकाले { $count } वटा प्रमाण दिइएको छैन।
       *[other] कामदार चिनिन सक्ने भएकाले { $count } वटा प्रमाण दिइएका छैनन्।
    }
case-worker = कामदार { $number }
case-workers-numbered = यहाँ कामदारलाई नम्बरले भनिएको छ। को कुन हो, हाम्रो कार्यालयलाई थाहा छ।
case-considered = तपाईंले भनेको कुरा र त्यसमा हाम्रो विचार
case-standard = प्रमाणको स्तर: { $standard }।
case-standard-balance = नभएकोभन्दा भएको सम्भावना बढी
case-standard-clear = स्पष्ट र पत्यार लाग्ने
case-standard-beyond-doubt = उचित शङ्काभन्दा पर
case-sanctions = कारबाही
case-sanction-warning = चेतावनी
case-sanction-points = अङ्क
case-sanction-fine = जरिवाना
case-sanction-conditions = इजाजतपत्रमा सर्त
case-sanction-suspension = इजाजतपत्र निलम्बन
case-sanction-revocation = इजाजतपत्र खारेजी
case-sanction-from = { $sanction }, { $from } देखि
case-sanction-until = { $sanction }, { $from } देखि { $until } सम्म
case-points =
    { $count ->
        [one] { $count } अङ्क: { $scheme }, { $offence }।
       *[other] { $count } अङ्क: { $scheme }, { $offence }।
    }
case-to-pay = कामदारलाई तिर्नुपर्ने
case-to-pay-line = { $worker }: { $head }, { $sum }, तिर्ने: { $payer }, { $day } सम्म
case-estimated = अनुमानित
case-refill = तपाईंको धरौटीबाट { $day } मा { $sum } झिकियो। { $until } सम्म फेरि भर्नुहोस्।
case-appeal = पुनरावेदन
case-appeal-until = तपाईंले { $day } सम्म पुनरावेदन गर्न सक्नुहुन्छ।
case-appeal-until-to = तपाईंले { $day } सम्म पुनरावेदन गर्न सक्नुहुन्छ, यहाँ: { $forum }।
case-appeal-not-stated = पुनरावेदनको दिन तोकिएको छैन। हाम्रो कार्यालयमा सोध्नुहोस्।
case-signed = हस्ताक्षर
case-official = कर्मचारी
case-place-and-day = ठाउँ र मिति

case-finding-fee-not-allowed = कामदारसँग माग्न नपाइने शुल्क
case-finding-fee-over-cap = सीमाभन्दा बढी शुल्क
case-finding-fee-before-contract = समयअगावै लिएको पैसा
case-finding-fee-without-receipt = रसिद नदिई लिएको पैसा
case-finding-fee-payee-unknown = सूचीबाहिरको कसैले लिएको पैसा
case-finding-fee-recovered-from-pay = तलबबाट काटिएको शुल्क
case-finding-fee-loan-tied = कामसँग बाँधिएको ऋण
case-finding-fee-refund-overdue = पैसा फिर्ता गर्ने समय नाघेको
case-finding-levy-passed-on = रोजगारदाताको लेवी कामदारलाई तिराइएको
case-finding-medical-test-barred = गर्न नपाइने मेडिकल
case-finding-contract-substituted = करार बदलेर खराब पारिएको
case-finding-contract-below-floor = कानुनी न्यूनतम सीमाभन्दा तलको करार
case-finding-contract-missing = करार नभएको
case-finding-contract-dual = एकैचोटि दुई करार
case-finding-employer-changed = रोजगारदाता बदलिएको
case-finding-documents-held = कागजपत्र राखिदिएको
case-finding-wage-underpaid = तलब कम दिएको
case-finding-wage-late = तलब ढिला भएको
case-finding-wage-deducted = तलबबाट काट्न नपाइने कट्टी
case-finding-licence-not-valid = मान्य इजाजतपत्रबिना काम गरेको
case-finding-licence-out-of-scope = इजाजतपत्रले नदिएको काम गरेको
case-finding-licence-name-mismatch = नाम र इजाजतपत्र नम्बर नमिलेको
case-finding-quota-exceeded = कोटाभन्दा बढी
case-finding-job-order-exceeded = माग पत्र (डिमान्ड) भन्दा बढी
case-finding-employer-barred = रोजगारदातालाई रोक लगाइएको वा मान्यता नभएको
case-finding-deposit-lapsed = धरौटीको म्याद सकिएको
case-finding-activity-after-sanction = कारबाहीपछि पनि काम गरेको
case-finding-placement-duplicated = एउटै काम दुई पटक जानकारी दिइएको
case-finding-identity-reused = एउटै परिचय धेरै कामदारका लागि प्रयोग
case-finding-receipt-at-cap = ठ्याक्कै सीमाबराबरका रसिद
case-finding-statement-differs-from-receipt = भनाइ र रसिद फरक
case-finding-fee-split = टुक्र्याएर लिएको शुल्क
case-finding-fee-inflated = लागेको खर्चभन्दा बढी असुलिएको
case-finding-provider-imposed = सबैका लागि एउटै सेवा दिने संस्था
case-finding-refund-due = फिर्ता गर्नुपर्ने पैसा
