### They changed my contract: two papers side by side.

contract-question = { $origin }बाट { $destination }, { $job }

contract-worse = पछिल्लो कागज तपाईंका लागि झन् नराम्रो छ
contract-worse-approved = पछिल्लो कागज तपाईंका लागि झन् नराम्रो छ; सरकारी कार्यालयले स्वीकृति दिएको भनेर त्यसमा लेखिएको छ
contract-below-floor = पछिल्लो कागज न्यूनतम सीमाभन्दा तल छ
contract-cannot-say = पछिल्लो कागज झन् नराम्रो छ कि छैन, हामी भन्न सक्दैनौँ
contract-nothing-worse = दुवै कागजमा भएका सर्तमध्ये कुनै पनि झन् नराम्रो भएको छैन
contract-nothing-shared = दुवै कागजमा मिलाएर हेर्न सकिने एउटै कुरा छैन

contract-step-passport = पासपोर्ट तपाईंको हो: लेखेर फिर्ता माग्नुहोस्। दिन नमाने तल लेखिएको कुनै कार्यालयलाई भन्नुहोस्।
contract-step-safe = कसैले तपाईंलाई थुन्न वा तपाईंको फोन खोस्न पाउँदैन। तपाईं सुरक्षित हुनुहुन्न भने प्रहरीलाई वा आफ्नो दूतावासलाई फोन गर्नुहोस्।
contract-step-fees = शुल्कको पेज हेर्नुहोस्: उनीहरूले के माग्न पाउँछन्, र तपाईंलाई के दिनुपर्छ।
contract-step-do-not-sign = पछिल्लो कागजमा अहिले सही नगर्नुहोस्। पहिले तल लेखिएको कुनै कार्यालयमा सोध्नुहोस्।
contract-step-keep-both = दुवै कागज, वा हरेक पानाको फोटो राख्नुहोस्। कसैले लैजान नसक्ने ठाउँमा राख्नुहोस्।
contract-step-in-writing = पहिलो करार नै पालना गर्न म्यानपावर कम्पनीलाई लेखेर भन्नुहोस्। विदेशमा पछिल्लो कागजमा सही गर्दैमा त्यो कानुनी हुँदैन।
contract-step-show = यो पेज र दुवै कागज तल लेखिएको कुनै कार्यालयमा देखाउनुहोस्। म्यानपावर कम्पनीले थाहा नपाउने गरी पनि त्यहाँ उजुरी दिन सक्नुहुन्छ।
contract-step-see-approval = सरकारी कार्यालयको स्वीकृतिको कागज देखाउन भन्नुहोस्। त्यसको नम्बर, मिति, र केका लागि अनुमति दिइएको छ, हेर्नुहोस्।
contract-step-no-approval = त्यो कागज नभए यो फेरबदल स्वीकृत होइन। दुवै कागज तल लेखिएको कुनै कार्यालयमा देखाउनुहोस्।
contract-step-minimum = मान्नैपर्ने न्यूनतम सीमाभन्दा जति कम छ, त्यो तपाईंले पाउनुपर्ने हुन सक्छ। तल लेखिएको कुनै कार्यालयमा सोध्नुहोस्।
contract-step-keep-list = कागज र तलबको हरेक पर्ची राख्नुहोस्। आफूले काम गरेको घण्टा टिप्नुहोस्।
contract-step-fill-in = दुवै कागजबाट अरू कुरा पनि भर्नुहोस्। त्यहाँ नलेखिएको कुरा हामीलाई थाहा हुँदैन।
contract-step-show-papers = दुवै कागज तल लेखिएको कुनै कार्यालयमा देखाउनुहोस्।
contract-step-keep = दुवै कागज राख्नुहोस्।
contract-step-not-judged = एउटा कागजमा मात्र भएका सर्त हामीले जाँचेका छैनौँ। तल पढ्नुहोस्, र सोध्नुहोस्।

turn-worse = झन् नराम्रो
turn-worse-minimum = झन् नराम्रो, र न्यूनतम सीमाभन्दा तल
turn-worse-model = झन् नराम्रो, र नमुना करारभन्दा तल
turn-minimum = न्यूनतम सीमाभन्दा तल
turn-model = नमुना करारभन्दा तल
turn-better = पहिलेभन्दा राम्रो
turn-same = उही
turn-only-before = अघिल्लो कागजमा मात्र: यो अझै लागू छ
turn-only-after = पछिल्लो कागजमा मात्र
turn-unclear = हामी भन्न सक्दैनौँ

contract-no-norm = यो बाटोका लागि यो फेरबदल रोक्ने कुनै नियम यहाँ थाहा छैन। यसको मतलब फेरबदल कानुनी हो भन्ने होइन।

contract-lead = पहिले के दिने भनिएको थियो, र पछि के पाउनुभयो, भर्नुहोस्। कागजमा नलेखिएको कुरा खाली छोड्नुहोस्।
contract-private = तपाईंले लेखेको कुरा मिलाएर हेरेपछि राखिँदैन: कतै जम्मा हुँदैन, कुनै ठेगाना वा लगमा पनि रहँदैन।
contract-work-in = काम गर्ने देश
contract-job = कुरा भएको काम
contract-another-job = अर्को काम
contract-signed-on = सही गरेको मिति
contract-signed-on-hint = खाली: अघिल्लो कागजको मिति
contract-two-papers = दुई कागज
earlier-paper = अघिल्लो कागज
later-paper = पछिल्लो कागज
earlier = अघिल्लो
later = पछिल्लो
contract-its-date = त्यसको मिति
contract-its-date-hint = मिति नभए खाली छोड्नुहोस्
contract-approved = सरकारी कार्यालयले यो फेरबदल स्वीकृत गरेको हो?
contract-approved-no = होइन, वा मलाई थाहा छैन
contract-approved-yes = हो, स्वीकृतिको कागज मैले देखेको छु
contract-more-terms = अरू सर्त
contract-as-forms = मसँग कागजहरू भरिएको फारामका रूपमा छन् (JSON वा TOML)
contract-as-forms-what = कुनै कागजको फाराम यहाँ राखे, त्यो कागजका सबै कोठाको सट्टा त्यही मानिन्छ।
contract-form-schema = फाराममा के-के हुन सक्छ
contract-compare = दुवै कागज मिलाएर हेर्नुहोस्
contract-change = भरेको कुरा बदल्नुहोस्
part-pay = तलब
part-time = समय
part-work = काम
part-care = खाना, बस्ने ठाउँ र उपचार
part-journey = यात्रा र शुल्क
part-freedom = तपाईंका कागजपत्र र स्वतन्त्रता
part-more-work = कामबारे थप
part-more-pay = तलबबारे थप
part-more-time = समयबारे थप
part-prices = बिमा र मूल्य
part-more-journeys = यात्राबारे थप
part-end = काम सकिने कुरा, र विवाद
stage-offered = प्रस्ताव, वा मलाई जे भनिएको थियो
stage-approved = सरकारी कार्यालयले स्वीकृत गरेको करार
stage-signed = जानुअघि मैले सही गरेको करार
stage-arrival = पुगेपछि पाएको कागज
stage-practice = काममा साँच्चै जे हुन्छ
wrong-of = { $term }, { $paper }: { $wrong }
the-way = कहाँबाट कहाँ
the-earlier-paper = अघिल्लो कागज
the-later-paper = पछिल्लो कागज
wrong-date-of = मिति
wrong-origin = आफ्नो देश छान्नुहोस्।
wrong-destination = काम गर्ने देश छान्नुहोस्।
wrong-agreed-job = कुरा भएको काम, वा त्यससँग सबैभन्दा नजिकको काम छान्नुहोस्।
wrong-twice = { $paper } यहाँ पनि छ र माथि पनि छ। दुईमध्ये एउटा खाली गर्नुहोस्।
wrong-no-currency = मुद्रा छान्नुहोस्: { $paper }।
wrong-too-long =
    { $count ->
        [one] बढीमा एउटा अक्षर लेख्नुहोस्।
       *[other] बढीमा { $count } अक्षर लेख्नुहोस्।
    }
wrong-number = सङ्ख्या अङ्कमा लेख्नुहोस्, जस्तै 8 वा 1.5, “{ $text }” होइन।
wrong-two-letters = देशको दुई अङ्ग्रेजी अक्षर लेख्नुहोस्, जस्तै QA, “{ $text }” होइन।
wrong-again = फेरि लेख्नुहोस्: { $why }।
contract-takes = झन् नराम्रा सर्तले तपाईंलाई हुने नोक्सान: { $cost }।
cost-month = महिनाको { $sum }
cost-once = एक पटक { $sum }
cost-contract = पूरा करारभर { $sum }
contract-takes-what = यो झन् नराम्रा सर्त मात्र जोडेको हो; यसबाट केही घटाइएको छैन।
contract-brings-more = राम्रा र नराम्रा सर्त मिलाएर हेर्दा, पछिल्लो कागजले पूरा करारभर { $sum } बढी दिन्छ।
contract-brings-less = राम्रा र नराम्रा सर्त मिलाएर हेर्दा, पछिल्लो कागजले पूरा करारभर { $sum } कम दिन्छ।
contract-no-set-off = एउटा सर्त राम्रो हुँदैमा अर्को नराम्रो सर्त कानुनी हुँदैन।
contract-how-grave = सबै मिलाएर कति गम्भीर छ:
grade-G1 = सानो: म्यानपावर कम्पनीले यो मिलाउनुपर्छ
grade-G2 = मध्यम: यो सच्याउनैपर्छ
grade-G3 = गम्भीर: निरीक्षण गर्नुपर्ने कारण
grade-G4 = धेरै गम्भीर: जबर्जस्ती काम गराइएको छ कि भनेर हेर्नुपर्ने कारण
paper-without-date = मिति नभएको
paper-approved = सरकारी कार्यालयले यो फेरबदल स्वीकृत गरेको भनी तपाईं भन्नुहुन्छ।
contract-wrong = पछिल्लो कागजमा के खराबी छ
contract-worse-terms = झन् नराम्रा भएका सर्त
contract-other-terms = झन् नराम्रा नभएका सर्त
contract-others = अरू सर्त
contract-comes-to = जम्मा हिसाब
col-term = सर्त
col-earlier = अघिल्लो
col-later = पछिल्लो
col-least = नमुना वा न्यूनतम
col-least-short = न्यूनतम
col-became = के भयो
col-became-short = भयो
col-together = सँगै
col-change = फेरबदल
nothing-said = केही लेखिएको छैन
floor-none = यहाँ थाहा छैन
floor-before-too = अघिल्लो कागज पनि यसभन्दा तल थियो
law-binding = मान्नैपर्ने
law-advises = सल्लाह मात्र दिन्छ
law-against = यसविरुद्धको कानुन:
law-against-terms = यसविरुद्धको कानुन ({ $terms }):
law-least-terms = नमुना वा न्यूनतम ({ $terms }):
measure-hourly-pay = एक घण्टाको पैसा
measure-net-month = महिनामा आखिर हातमा कति आउँछ
measure-contract-value = पूरा करारमा कति आउँछ
measure-fee-burden = शुल्क, कति महिनाको कमाइ बराबर
change-less = { $change } कम
change-more = { $change } बढी
change-same = उही
contract-more-on-screen =
    { $count ->
        [one] अरू एउटा, स्क्रिनको जवाफमा छ।
       *[other] अरू { $count } वटा, स्क्रिनको जवाफमा छन्।
    }
contract-only-filled = तपाईंले भरेको कुरा मात्र हामीलाई थाहा छ। कागजमा नभएको सर्त जाँचिएको छैन।
contract-not-fees = उनीहरूले तिर्न भनेको पैसा कानुनी हो कि होइन।
contract-see-fees = शुल्कको पेज हेर्नुहोस्
contract-law-as-of = { $day } र त्यसपछिको कानुनअनुसार।
contract-not-kept = यो जवाफ हामीकहाँ राखिँदैन र यसको ठेगाना पनि हुँदैन: अहिले नै छाप्नुहोस्, वा पेज सेभ गर्नुहोस्। यो एउटै पानामा छापिन्छ।
