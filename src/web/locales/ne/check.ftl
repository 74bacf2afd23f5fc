### What we know of a name, number, phone or page that a recruiter showed.

check-title = म्यानपावर कम्पनी जाँच्नुहोस्
check-answer-title = { $verdict }: { $asked }
check-again = अर्को जाँच्नुहोस्
check-label = नाम, इजाजतपत्र नम्बर, फोन वा वेब पेज

check-licensed = इजाजतपत्र छ
check-licensed-not-for-this = यो काम वा यो देशका लागि इजाजतपत्र छैन
check-conditional = इजाजतपत्र छ, तर सर्तसहित
check-suspended = इजाजतपत्र निलम्बनमा छ: अहिले कामदार लिन पाउँदैन
check-expired = इजाजतपत्रको म्याद सकिएको छ
check-revoked = यसको इजाजतपत्र खारेज गरिएको छ
check-surrendered = कम्पनी आफैँले इजाजतपत्र छोडेको छ
check-refused = यसलाई इजाजतपत्र दिन अस्वीकार गरियो
check-unknown-status = सूचीमा नाम छ, तर इजाजतपत्रको अवस्था थाहा छैन
check-did-you-mean = के तपाईंले यीमध्ये कुनै एउटा भन्न खोज्नुभएको हो?
check-several = एकभन्दा बढी कम्पनीसँग मिल्छ
check-look-alike = सूचीमा छैन। नक्कली हुन सक्छ
check-name-and-number-differ = यो नम्बर अर्कै कम्पनीको हो
check-not-found = सूचीमा भेटिएन
check-cannot-say = हामी भन्न सक्दैनौँ

check-sentence-licensed = यो दिनमा यो कम्पनीसँग इजाजतपत्र छ।
check-sentence-licensed-not-for-this = यो कम्पनीको इजाजतपत्रभित्र यो काम पर्दैन।
check-sentence-conditional = यो कम्पनीले सर्त मानेर मात्र काम गर्न पाउँछ।
check-sentence-suspended = यो दिनमा यो कम्पनीको इजाजतपत्र निलम्बनमा छ।
check-sentence-expired = यो दिनमा यो कम्पनीको इजाजतपत्रको म्याद सकिएको छ।
check-sentence-revoked = यो कम्पनीको इजाजतपत्र खारेज गरिएको छ।
check-sentence-surrendered = यो कम्पनीले आफ्नो इजाजतपत्र आफैँ फिर्ता गरेको छ।
check-sentence-refused = यो कम्पनीलाई इजाजतपत्र दिन अस्वीकार गरियो।
check-sentence-unknown-status = यो दिनमा चालु इजाजतपत्र सूचीमा देखिँदैन।
check-sentence-did-you-mean = ठ्याक्कै यही नाममा कुनै कम्पनी सूचीमा छैन। झन्डै उस्तै नामको एउटा छ।
check-sentence-several = यी शब्द धेरै नामसँग मिल्छन्, वा कुनै नामको एक भागसँग मात्र मिल्छन्।
check-sentence-look-alike = सूचीमा छैन। मिल्दोजुल्दो नाम छन्: यो अर्कै कम्पनी हुन सक्छ, वा नक्कली।
check-sentence-name-and-number-differ = सावधान: यो इजाजतपत्र नम्बर अर्कै नामको हो।
check-sentence-not-found = यो सूचीमा भेटिएन।

check-step-compare = नाम, इजाजतपत्र नम्बर र ठेगाना तपाईंलाई देखाइएकोसँग मिलाएर हेर्नुहोस्। कुनै पनि पैसा दिनुअघि रसिद र लिखित करारपत्र माग्नुहोस्।
check-step-not-this-job = यो कामका लागि पैसा नदिनुहोस्, कतै सही नगर्नुहोस्। यो काममा कुन कम्पनीले कामदार पठाउन पाउँछन्, इजाजतपत्र दिने कार्यालयमा सोध्नुहोस्।
check-step-conditions = कुनै पनि पैसा दिनु वा सही गर्नुअघि कुन-कुन सर्त छन्, इजाजतपत्र दिने कार्यालयमा सोध्नुहोस्।
check-step-stop = पैसा नदिनुहोस्, कतै सही नगर्नुहोस्, पासपोर्ट आफैँसँग राख्नुहोस्। यो कामको प्रस्तावबारे इजाजतपत्र दिने कार्यालयलाई खबर गर्नुहोस्।
check-step-ask-authority = कुनै पनि पैसा दिनु वा सही गर्नुअघि इजाजतपत्र दिने कार्यालयमा सोध्नुहोस्।
check-step-letters = एक-एक अक्षर मिलाएर हेर्नुहोस्, अनि इजाजतपत्र नम्बर माग्नुहोस्। कुनै पनि पैसा दिनु वा सही गर्नुअघि त्यो नम्बरबाट फेरि जाँच्नुहोस्।
check-step-ask-number = इजाजतपत्र नम्बर माग्नुहोस् र त्यो नम्बरबाट फेरि जाँच्नुहोस्। त्यसअघि पैसा नदिनुहोस्।
check-step-no-papers = पैसा नदिनुहोस्, कुनै कागज नबुझाउनुहोस्। इजाजतपत्र नम्बर जाँच्नुहोस्, गलत भए यो कामको प्रस्तावबारे इजाजतपत्र दिने कार्यालयलाई खबर गर्नुहोस्।
check-step-call = पैसा नदिनुहोस्, कुनै कागज नबुझाउनुहोस्। सूचीमा भएको कम्पनीको नम्बरमा फोन गर्नुहोस्, अनि यो कामको प्रस्तावबारे इजाजतपत्र दिने कार्यालयलाई खबर गर्नुहोस्।
check-step-spelling = अर्को हिज्जे वा इजाजतपत्र नम्बरबाट फेरि जाँच्नुहोस्। कुनै पनि पैसा दिनु वा सही गर्नुअघि इजाजतपत्र दिने कार्यालयमा सोध्नुहोस्।

check-by-licence = यो इजाजतपत्र नम्बर यसको हो: { $name }, इजाजतपत्र नम्बर { $licence }, { $place }। तपाईंलाई भनिएको नामसँग मिलाएर हेर्नुहोस्।
check-by-phone = सूचीमा यो फोन नम्बर यसको नाममा छ: { $name }, इजाजतपत्र नम्बर { $licence }, { $place }।
check-by-phone-warning = फोन गर्नेले अरूकै नम्बर देखाउन सक्छ: त्यो नम्बरमा आफैँ फोन गरेर हेर्नुहोस्।
check-by-page = सूचीमा यो पेज वा ठेगाना यसको नाममा छ: { $name }, इजाजतपत्र नम्बर { $licence }, { $place }।
check-by-page-warning = ठेगानाको एक-एक अक्षर मिलाएर हेर्नुहोस्: नक्कलीमा एउटा अक्षर फरक हुन्छ।
check-by-name = यो नाम यसको हो: { $name }, इजाजतपत्र नम्बर { $licence }, { $place }।

check-because-no-event = इजाजतपत्र { $licence }: { $known } मा थाहा भएको कुनै जानकारी सूचीमा छैन।
check-because-licensed = इजाजतपत्र { $from } देखि छ।
check-because-licensed-until = इजाजतपत्र { $from } देखि { $until } सम्म छ।
check-because-conditional = सर्त { $from } देखि लागू छ।
check-because-conditional-until = सर्त { $from } देखि { $until } सम्म लागू छ।
check-because-suspended = { $from } देखि निलम्बनमा।
check-because-suspended-until = { $from } देखि { $until } सम्म निलम्बनमा।
check-because-expired = { $on } मा इजाजतपत्रको कुनै अवधि चालु छैन; अन्तिम अवधि { $from } मा सुरु भएको थियो।
check-because-expired-until = { $on } मा इजाजतपत्रको कुनै अवधि चालु छैन; अन्तिम अवधि { $from } मा सुरु भई { $until } मा सकियो।
check-because-revoked = { $from } मा खारेज गरियो।
check-because-surrendered = { $from } मा कम्पनी आफैँले फिर्ता गर्‍यो।
check-because-refused = { $from } मा इजाजतपत्र दिन अस्वीकार गरियो।
check-because-not-yet = सूचीमा थाहा भएको इजाजतपत्रको पहिलो अवधि { $from } देखि सुरु हुन्छ, अर्थात् { $on } पछि।
check-because-unknown = { $on } मा इजाजतपत्रको अवस्था के छ, सूचीमा लेखिएको छैन।
check-because-reason = दिइएको कारण: { $reason }
check-shared-number = सूचीमा यो इजाजतपत्र नम्बर एकभन्दा बढी कम्पनीको नाममा छ, त्यसैले नम्बरबाट अवस्था भन्न सकिँदैन।
check-lost-namesake = मिल्दोजुल्दो नामको अर्को कम्पनी छ: { $name } ({ $licence })। त्यसको अवस्था: { $status }। तपाईंको कुरा दुईमध्ये कुनसँग भइरहेको छ, पक्का गर्नुहोस्।

check-not-for-destination = यो इजाजतपत्रले यो देशमा कामदार पठाउन मिल्दैन: { $place }।
check-not-for-occupation = यो इजाजतपत्रभित्र यो पेसा पर्दैन: { $occupation } (ISCO-08)।
check-not-for-kind = यो इजाजतपत्रले यस्तो काममा कामदार पठाउन मिल्दैन: { $kind }।
check-kinds-unsaid = यो इजाजतपत्रले कस्तो काममा कामदार पठाउन मिल्छ, सूचीमा लेखिएको छैन।

check-nearest = सबैभन्दा नजिकको नाम: { $name } ({ $licence }, { $place })।
check-similar = सबैभन्दा मिल्दोजुल्दो नाम: { $name } ({ $licence }, { $place })।
check-other-form = कम्पनीको किसिम (जस्तै Ltd. वा Inc.) तपाईंले लेखेको होइन।
check-other-order = नामका शब्द अर्कै क्रममा छन्।
check-differs = तपाईंले लेख्नुभयो { $typed }, सूचीमा छ { $registered }।
check-differs-extra = तपाईंले लेख्नुभयो { $typed }, सूचीको नाममा यो छैन।
check-differs-missing = सूचीको नाममा यो पनि छ: { $registered }।
check-several-names = यी शब्दसँग नाम मिल्ने कम्पनी देखाइएका छन्; तपाईंका लागि हामीले कुनै छानेका छैनौँ।
check-several-people = यो नामको मान्छे देखाइएका कम्पनीमा सूचीमा छ; तपाईंका लागि हामीले कुनै छानेका छैनौँ।
check-several-people-warning = एउटै नाम धेरैको हुन्छ, र जसले पनि अरूको नाम भन्न सक्छ: यसले यो मान्छे त्यहाँ काम गर्छ भन्ने देखाउँदैन।
check-several-any = एकभन्दा बढी कम्पनी हुन सक्छन्; सबै देखाइएका छन्, तपाईंका लागि हामीले कुनै छानेका छैनौँ।
check-number-of-other = यो नम्बर यसको हो: { $name } ({ $licence }, { $place }); तपाईंले लेखेको नामको होइन।
check-nothing-near = यी शब्दसँग नजिकको कुनै नाम, इजाजतपत्र नम्बर, फोन वा पेज यो सूचीमा छैन। यो सूचीमा सबै कम्पनी नहुन सक्छन्।

check-others-like = यस्तै नामका अरू
check-resembles = जुन कम्पनीसँग मिल्दोजुल्दो छ
check-in-register = सूचीमा भएको
check-compare = हामी तपाईंका लागि छान्दैनौँ। नामको एक-एक अक्षर र नम्बरको एक-एक अङ्क मिलाएर हेर्नुहोस्।
check-elsewhere = अरू कार्यालयअन्तर्गत
differs-both = तपाईंले लेख्नुभयो “{ $typed }”, सूचीमा छ “{ $registered }”
differs-typed = सूचीमा “{ $typed }” छैन
differs-registered = तपाईंले “{ $registered }” लेख्नुभएन

not-told-other-name = अर्कै नाममा, वा हामीसँग नभएको कुनै सूचीमा, यसको इजाजतपत्र छ कि छैन।
not-told-the-person = तपाईंको अगाडिको मान्छे साँच्चै यो कम्पनीमा काम गर्छ कि गर्दैन।
not-told-job = काम, तलब वा करार राम्रो छ कि छैन।
