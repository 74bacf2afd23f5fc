### Short answers on old phones (SMS, USSD).

text-words-help = मद्दत, सहयोग, MADDAT, SAHAYOG
text-words-fee = शुल्क, पैसा, SHULKA, PAISA
text-words-check = जाँच, जाच, JANCH
text-words-code = कोड, KOD
text-words-language = भाषा, BHASA, BHASHA
text-words-stop = बन्द, रोक, BANDA
text-words-start = सुरु, शुरु, SURU
text-words-tell = भन्ने, भन्छु, उजुरी, UJURI
text-words-confirm = पक्का, पुष्टि, PAKKA, PUSTI

text-verdict-licensed = { $on } को अवस्था: इजाजतपत्र छ।
text-verdict-licensed-not-for-this = { $on } को अवस्था: यो कामको होइन।
text-verdict-conditional = { $on } को अवस्था: सर्तसहित मात्र।
text-verdict-suspended = { $on } को अवस्था: इजाजतपत्र निलम्बनमा।
text-verdict-expired = { $on } को अवस्था: म्याद सकिएको।
text-verdict-revoked = { $on } को अवस्था: इजाजतपत्र खारेज।
text-verdict-surrendered = { $on } को अवस्था: इजाजतपत्र फर्काएको।
text-verdict-refused = { $on } को अवस्था: इजाजतपत्र अस्वीकृत।
text-verdict-unknown-status = { $on } को अवस्था: थाहा छैन।

text-verdict-did-you-mean = { $on } मा ठ्याक्कै यो नाम भेटिएन।
text-verdict-several = { $on } मा एकभन्दा बढी मिल्न सक्छ।
text-verdict-look-alike = { $on } मा भेटिएन, नक्कली हुन सक्छ।
text-verdict-name-and-number-differ = { $on } मा नम्बर अर्कै नामको।
text-verdict-not-found = { $on } मा यहाँ भेटिएन।

text-send-number = जाँच्न त्यसको नम्बर पठाउनुहोस्।
text-and-more = अरू पनि छन्।

text-step-compare = नम्बर उनीहरूको कागजसँग मिलाउनुहोस्।
text-step-stop = पैसा नदिनुहोस्। सही नगर्नुहोस्।
text-step-ask = पैसा दिनुअघि सरकारी अफिसमा सोध्नुहोस्।
text-step-number = इजाजतपत्र नम्बर मागी यहाँ पठाउनुहोस्।

text-by-phone = नम्बर नक्कली हुन सक्छ। त्यसमा फोन गर्नुहोस्।
text-namesake = मिल्दो नामको मान्य इजाजतपत्र छैन: { $number }।
text-register-on = { $on } को सूची।
text-more-at = थप: { $site }

text-fee-too-much = { $on } को हिसाबले: कम्तीमा { $sum } बढी मागेको।
text-fee-not-allowed = { $on } को हिसाबले: यो माग्न पाइँदैन।
text-fee-cannot-say = { $on } को हिसाबले: बढी हो कि भन्न सक्दैनौँ।
text-fee-depends = { $on } को हिसाबले: काम र तलबमा भर पर्छ।
text-fee-conditions = { $on } को हिसाबले: सर्तमा मात्र।
text-fee-no-rule = { $on } को हिसाबले: यसको नियम थाहा छैन।
text-fee-within = { $on } को हिसाबले: थाहा भएको सीमाभन्दा बढी होइन।
text-fee-most = बढीमा { $sum }।
text-fee-no-more = थप पैसा नदिनुहोस्। सबै कागज राख्नुहोस्।
text-fee-check-first = पैसा दिनुअघि कम्पनीको नम्बर पठाउनुहोस्।
text-fee-how = पठाउनुहोस् FEE, आफ्नो देश, काम गर्ने देश र रकम, जस्तै: FEE BD MY 300000

text-matter-step = तपाईंको कुरा: चरण { $step }, जम्मा { $steps }। अर्को जवाफ { $on } सम्म।
text-matter-late = तपाईंको कुरा: चरण { $step }, जम्मा { $steps }। { $on } देखि हामी ढिलो।
text-matter-open = तपाईंको कुरा: चरण { $step }, जम्मा { $steps }।
text-matter-closed = तपाईंको कुरामा काम बन्द भयो। आफ्नो कोडले थप हेर्नुहोस्।
text-matter-news = नयाँ खबर छ। कोडले खोल्नुहोस्।
text-code-unknown = यो कोडसँग केही मिलेन। एक-एक अक्षर हेर्नुहोस्।
text-code-wait = धेरै गलत कोड। एक घण्टा पर्खनुहोस्।

text-help-check = इजाजतपत्र नम्बर वा नाम पठाउनुहोस्।
text-help-fee = शुल्क: FEE BD MY 300000 पठाउनुहोस्।
text-help-code = कोड: CODE र आफ्नो कोड पठाउनुहोस्।
text-help-tell = हामीलाई केही भन्न: TELL पठाउनुहोस्।
text-help-more = कार्यालय: HELP MY। भाषा: LANG। बन्द: STOP।
text-offices = कार्यालय:
text-no-office = त्यहाँको कार्यालय थाहा छैन। दूतावासमा सोध्नुहोस्।
text-language-now = अब हामी नेपालीमा लेख्छौँ।
text-languages = LANG र यीमध्ये एउटा पठाउनुहोस्: { $codes }
text-stopped = अब केही पठाउँदैनौँ। फेरि चाहिए START पठाउनुहोस्।
text-started = अब फेरि जवाफ दिन्छौँ। कसरी भनेर हेर्न HELP पठाउनुहोस्।
text-too-often = धेरै सन्देश आए। एक घण्टा पर्खेर फेरि प्रयास गर्नुहोस्।

text-menu-check = म्यानपावर
text-menu-fee = शुल्क
text-menu-code = मेरो कोड
text-menu-tell = भन्नुहोस्
text-menu-more = भाषा, सहयोग
text-menu-help = सहयोग
text-menu-language = भाषा

text-ask-agency = इजाजतपत्र नम्बर वा नाम लेख्नुहोस्।
text-ask-home = आफ्नो देशको फोन कोड लेख्नुहोस्, जस्तै 880।
text-ask-work = काम गर्ने देशको फोन कोड लेख्नुहोस्, जस्तै 60।
text-ask-sum = कति मागेका छन्, { $currency } मा?
text-ask-code = आफ्नो 8 अक्षर र अङ्कको कोड लेख्नुहोस्।
text-ask-code-keys = अङ्क मात्र भए: B=22, C=23, 7=70।
text-ask-country = अहिले भएको देशको फोन कोड लेख्नुहोस्, जस्तै 60।
text-wrong-choice = यो सूचीमा छैन। फेरि डायल गर्नुहोस्।
text-wrong-country = यो फोन कोड थाहा छैन। फेरि डायल गर्नुहोस्।
text-wrong-sum = रकम अङ्कमा लेख्नुहोस्, जस्तै 300000।
text-tell-what = केका बारेमा?
text-tell-fee = शुल्क
text-tell-contract = करार
text-tell-wages = तलब
text-tell-unsafe = सुरक्षा
text-tell-other = अरू
text-tell-digit = अङ्क पठाउनुहोस्। रोक्न STOP।
text-tell-who = कुन म्यानपावर वा व्यक्ति? नाम, नम्बर वा फोन। थाहा नभए: 0
text-tell-sum = करिब कति पैसा, { $currency } मा? थाहा नभए: 0
text-tell-sum-open = करिब कति पैसा? जस्तै 5000 BDT। थाहा नभए: 0
text-tell-kept = कुरा राखियो। कोड { $code }।
text-tell-until = { $on } सम्म जवाफ दिन्छौँ।
text-tell-keep = कोड टिप्नुहोस्। सन्देश मेटाउनुहोस्।
text-confirmed = यो फोन पुष्टि भयो। यो सन्देश मेटाउन सक्नुहुन्छ।
text-confirm-unknown = यी अङ्कले अब केही पुष्टि हुँदैन। पेजमा नयाँ अङ्क माग्नुहोस्।
