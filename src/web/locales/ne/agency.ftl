### One agency: its licence on a day, its history, and what the licence covers.

agency-title = { $name }: { $status }
agency-also = अरू नाम: { $names }
agency-status-label = इजाजतपत्रको अवस्था
agency-as-known = { $day } मा जति थाहा थियो
agency-other-day = तपाईंले आजको होइन, अर्कै दिनको कुरा सोध्नुभएको छ।
agency-today = आजको अवस्था हेर्नुहोस्

status-licensed = इजाजतपत्र छ
status-conditional = इजाजतपत्र छ, तर सर्तसहित
status-suspended = इजाजतपत्र निलम्बनमा छ
status-expired = इजाजतपत्रको म्याद सकिएको छ
status-revoked = इजाजतपत्र खारेज गरिएको छ
status-surrendered = कम्पनी आफैँले इजाजतपत्र छोडेको छ
status-refused = इजाजतपत्र दिन अस्वीकार गरियो
status-not-yet = अहिलेसम्म इजाजतपत्र छैन
status-unknown = थाहा छैन

because-no-event = यो इजाजतपत्रको अवस्था के हो भन्ने जानकारी सूचीमा छैन।
because-begins = इजाजतपत्र { $from } देखि सुरु हुन्छ।
because-ran-out = इजाजतपत्रको म्याद { $from } मा सकियो।
because-last-period = इजाजतपत्रको थाहा भएको अन्तिम अवधि { $until } सम्म थियो (अन्तिम दिन)।
because-event-until = { $what }: { $from } देखि { $until } सम्म (अन्तिम दिन)।
because-event = { $what }: { $from } देखि; अन्तिम दिन लेखिएको छैन।
because-shared = सूचीमा यो नम्बर एकभन्दा बढी कम्पनीको नाममा छ, त्यसैले नम्बरबाट कुनैको पनि अवस्था भन्न सकिँदैन:
because-shared-holder = { $name }, { $place }।

event-granted = इजाजतपत्र दिइएको
event-renewed = नवीकरण भएको
event-conditions-added = सर्त थपिएको
event-expired = म्याद सकिएको
event-suspended = निलम्बन
event-surrendered = कम्पनी आफैँले छोडेको
event-refused = इजाजतपत्र दिन अस्वीकार
event-cancelled = रद्द
event-revoked = खारेज
event-lifted = निलम्बन हटेको
event-reinstated = इजाजतपत्र फेरि दिइएको
appeal-pending = पुनरावेदन चल्दै छ; त्यतिन्जेल निर्णय लागू छ
appeal-stayed = पुनरावेदनका कारण निर्णय अहिलेलाई लागू छैन
appeal-dismissed = पुनरावेदन खारेज भयो
appeal-allowed = पुनरावेदनबाट निर्णय बदर भयो: यसको कुनै असर छैन
event-own-word = कार्यालयले लेखेको शब्द: { $word }

step-compare = नाम, नम्बर, ठेगाना र फोन तपाईंलाई देखाइएकोसँग मिलाएर हेर्नुहोस्।
step-fees = पैसा दिनुअघि उनीहरूले कति माग्न पाउँछन्, जाँच्नुहोस्।
step-papers = लिखित करारपत्र र रसिद माग्नुहोस्।
step-conditions = पैसा दिनु वा सही गर्नुअघि कुन-कुन सर्त छन्, इजाजतपत्र दिने कार्यालयमा सोध्नुहोस्।
step-ask = पैसा दिनु वा सही गर्नुअघि इजाजतपत्र दिने कार्यालयमा सोध्नुहोस्।
step-nothing = पैसा नदिनुहोस्, कतै सही नगर्नुहोस्।
step-passport = पासपोर्ट आफैँसँग राख्नुहोस्।
step-report = यो कामको प्रस्तावबारे इजाजतपत्र दिने कार्यालयलाई खबर गर्नुहोस्।

agency-covers = यो इजाजतपत्रले के-के गर्न दिन्छ
agency-unsaid = सूचीमा लेखिएको छैन
scope-kinds = के गर्न पाउँछ
scope-destinations = कुन देशमा कामदार पठाउन पाउँछ
scope-occupations = कुन कामका लागि (ISCO-08)
scope-quota = इजाजतपत्रको एक अवधिमा कति कामदार
kind-overseas = विदेशमा काम
kind-local = आफ्नै देशमा काम
kind-domestic-work = घरेलु काम
kind-seafarer = जहाजको काम
kind-temporary = अस्थायी काम
agency-belongs = कम्पनीका मानिस र अरू जानकारी
belongs-people = मानिसहरू
belongs-sub-agents = सब-एजेन्ट
belongs-deposit = धरौटी
belongs-employers = माग पत्र दिने रोजगारदाता
person-with-role = { $name } ({ $role })
role-owner = मालिक
role-director = सञ्चालक
role-officer = पदाधिकारी
role-representative = प्रतिनिधि
role-staff = कर्मचारी
sub-agent-in = { $name }, जिल्ला: { $district }
deposit = { $amount }, { $from } देखि
deposit-until = { $amount }, { $from } देखि { $until } सम्म (अन्तिम दिन)
deposit-drawn = { $deposit }; { $day } मा { $sum } झिकिएको, फेरि भरिएको जानकारी छैन
deposit-drawn-some = { $deposit }; { $day } मा केही रकम झिकिएको, फेरि भरिएको जानकारी छैन
deposit-refilled = { $deposit }; { $day } मा { $sum } झिकिएको, { $refilled } मा फेरि भरिएको
deposit-refilled-some = { $deposit }; { $day } मा केही रकम झिकिएको, { $refilled } मा फेरि भरिएको
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, { $from } देखि रोक लगाइएको
employer-barred-until = { $name }, { $place }, { $from } देखि { $until } सम्म रोक लगाइएको (अन्तिम दिन)

orders = माग पत्र (डिमान्ड)
order-number = नम्बर
order-employer = रोजगारदाता
order-where = कहाँ, कुन काम
order-work = काम { $work }
order-approved = स्वीकृत
order-placed = पठाइएका
order-none = खबर दिइएको छैन
last-day = अन्तिम दिन
orders-more =
    { $count ->
        [one] अनि अरू { $count } वटा।
       *[other] अनि अरू { $count } वटा।
    }
orders-none-means = “खबर दिइएको छैन” भनेको कसैलाई पठाइएन भनेको होइन।

history = पहिलेको विवरण
history-what = के भयो
history-from = कहिलेदेखि
history-until = कहिलेसम्म (अन्तिम दिन)
history-until-short = कहिलेसम्म
history-known = कहिलेदेखि थाहा
history-notes = टिप्पणी
history-empty = यो इजाजतपत्रको कुनै घटना थाहा छैन। यसको मतलब विवरण सफा छ भन्ने होइन।
history-follow = यो इजाजतपत्रको खबर पाइराख्नुहोस्
history-feed = फिड रिडरमा एक संस्करणदेखि अर्को संस्करणसम्म के बदलियो भन्ने देखिन्छ।

contact = कहाँ भेटिन्छ
contact-by = इजाजतपत्र दिने
contact-class = इजाजतपत्रको किसिम
contact-address = ठेगाना
contact-phones = फोन
contact-emails = इमेल
contact-pages = वेब पेज
contact-empty = सूचीमा छैन
contact-other = एजेन्टले अर्कै फोन, पेज वा ठेगाना चलाएको छ भने पहिले इजाजतपत्र दिने कार्यालयमा सोध्नुहोस्।

not-told-offer = कामको प्रस्ताव राम्रो हो कि होइन। यहाँ कम्पनीले कामदार लिन पाउँछ कि पाउँदैन भन्ने मात्र थाहा हुन्छ।
agency-certificate = यो इजाजतपत्रको प्रमाणपत्र, छाप्नका लागि
agency-paper = यो जवाफ मितिसहित कागजमा, छाप्नका लागि
agency-on-day = अर्को दिनको अवस्था
agency-show = देखाउनुहोस्
agency-known-earlier = पहिलेको कुनै दिनमा जे थाहा थियो
agency-known-on = थाहा भएको दिन
