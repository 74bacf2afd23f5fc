### What stands on every page.

skip-link = मुख्य कुरामा जानुहोस्
languages = भाषा
menu = मुख्य मेनु
menu-agency = म्यानपावर
menu-fees = शुल्क
menu-contract = करार
menu-register = सूची
menu-law = कानुन
menu-costs = खर्च
footer-sources = हामीले देखाउने कुरा इजाजतपत्र दिने कार्यालयहरूकै सूची र प्रकाशित कानुनबाट लिइएको हो।
footer-privacy = तपाईंले के खोज्नुहुन्छ, हामी टिप्दैनौँ, र कुनै कुकी राख्दैनौँ।
footer-officials = कर्मचारीका लागि
footer-programs = सफ्टवेयरका लागि
drafted-by-machine = यो पेज तपाईंको भाषामा मेसिनले अनुवाद गरेको हो। अहिलेसम्म कुनै मान्छेले जाँचेको छैन। केही नबुझिए अङ्ग्रेजीमा पढ्नुहोस्।
law-in-english = कानुन अङ्ग्रेजीमा देखाइएको छ, हाम्रो नियम पुस्तिकामा जस्तो छ त्यस्तै।

answer = जवाफ
as-of = { $day } को हिसाबले
why-we-say-so = हामी किन यसो भन्छौँ
what-to-do = अब के गर्ने
not-told = यसबाट थाहा नहुने कुरा
listen = सुन्नुहोस्
listen-stop = रोक्नुहोस्
not-told-person = तपाईंको अगाडिको मान्छे साँच्चै यो कम्पनीमा काम गर्छ कि गर्दैन।
not-told-later = हाम्रो जानकारीको मितिपछि के भयो।
quoted = “{ $words }”
licence-line = इजाजतपत्र { $licence } · { $place }
source = जानकारी कहाँबाट: { $sources }।
source-on = { $name }, पछिल्लो जानकारी { $day }
source-no-day = { $name }, पछिल्लो जानकारी कहिलेको हो थाहा छैन
source-none = अहिले हामीसँग भएको कुनै सूचीबाट होइन
not-stated = लेखिएको छैन
list-separator = { ", " }

pages-of-list = सूचीका पेजहरू
page-of = पेज { $page }, जम्मा { $pages }
page-before = अघिल्लो
page-next = अर्को

day = { $day } { $month } { $year }
month-1 = जनवरी
month-2 = फेब्रुअरी
month-3 = मार्च
month-4 = अप्रिल
month-5 = मे
month-6 = जुन
month-7 = जुलाई
month-8 = अगस्ट
month-9 = सेप्टेम्बर
month-10 = अक्टोबर
month-11 = नोभेम्बर
month-12 = डिसेम्बर

where-to-go = कहाँ जाने
office-phone = फोन { $phone }
office-phone-abroad = अर्को देशबाट: { $phone }
office-kind-authority = मन्त्रालय वा सरकारी निकाय
office-kind-hotline = हटलाइन
office-kind-centre = कामदार सहायता केन्द्र
office-kind-union = मजदुर युनियन
office-kind-labour-attache = तपाईंको दूतावास
office-hours = { $days }, { $from } देखि { $until } सम्म (त्यहाँको समय)
office-hours-always = दिनरात, हरेक दिन
office-hours-unknown = कति बेला खुला हुन्छ, हामीलाई थाहा छैन।
office-days-every-day = हरेक दिन
office-days-monday-friday = सोमबारदेखि शुक्रबारसम्म
office-days-monday-saturday = सोमबारदेखि शनिबारसम्म
office-days-sunday-thursday = आइतबारदेखि बिहीबारसम्म
office-days-saturday-sunday = शनिबार र आइतबार
office-source = जानकारीको स्रोत
office-read = { $day } मा पढिएको।
office-read-secondary = कार्यालय आफैँको जानकारी होइन; { $day } मा पढिएको।
office-none = यहाँको कुनै कार्यालय हामीलाई थाहा छैन: { $places }। यी खोज्नुहोस्:
look-for-origin = { $country }: श्रम मन्त्रालय, वा वैदेशिक रोजगार हेर्ने कार्यालय। म्यानपावर कम्पनीलाई इजाजतपत्र दिने कार्यालय कुन हो, सोध्नुहोस्।
look-for-destination = { $country }: श्रम मन्त्रालय। रोजगार एजेन्सीलाई इजाजतपत्र कसले दिन्छ, वा श्रम निरीक्षण कार्यालय कुन हो, सोध्नुहोस्।
look-for-mission = { $destination }: त्यहाँ रहेको तपाईंको देशको ({ $origin }) दूतावास वा महावाणिज्य दूतावास। श्रम सहचारी (लेबर अताशे) लाई भेट्न खोजेको भन्नुहोस्।

look-again = कृपया फेरि हेर्नुहोस्
look-again-at =
    { $count ->
        [one] कृपया एउटा जवाफ फेरि हेर्नुहोस्
       *[other] कृपया { $count } वटा जवाफ फेरि हेर्नुहोस्
    }
choose = छान्नुहोस्
nothing-more = अरू केही छैन
not-stated-choice = भनिएको छैन
currency = मुद्रा
how-we-know = हामीलाई कसरी थाहा भयो
rule-book = नियम पुस्तिका { $digest }।
about-sum = करिब { $sum }

wrong-choice = सूचीबाट एउटा छान्नुहोस्।
wrong-country = कुनै देश छान्नुहोस्।
wrong-currency = यो रकम कुन मुद्रामा हो, छान्नुहोस्।
wrong-item = पैसा केका लागि मागिएको हो, छान्नुहोस्।
wrong-no-amount = कति मागिएको हो, लेख्नुहोस्।
wrong-amount = रकम अङ्कमा लेख्नुहोस्, जस्तै 1500 वा 1500.50, “{ $text }” होइन।
wrong-job = सूचीबाट काम छान्नुहोस्। वा त्यसको नम्बर लेख्नुहोस्, “{ $text }” होइन।
wrong-months = पूरा महिना लेख्नुहोस्, 1 देखि 120, “{ $text }” होइन।
wrong-day = अङ्ग्रेजी मिति (ईस्वी सन्) वर्ष-महिना-दिन लेख्नुहोस्, जस्तै 2026-03-24, “{ $text }” होइन।

page-in-english = यो पेज अङ्ग्रेजीमा छ।
day-beside = { $day } ({ $beside })
day-buddhist = { $year } बुद्ध संवत्
day-bikram = { $day } { $month } { $year } वि.सं.
day-hijri = { $day } { $month } { $year } हिजरी
bikram-month-1 = वैशाख
bikram-month-2 = जेठ
bikram-month-3 = असार
bikram-month-4 = साउन
bikram-month-5 = भदौ
bikram-month-6 = असोज
bikram-month-7 = कात्तिक
bikram-month-8 = मंसिर
bikram-month-9 = पुस
bikram-month-10 = माघ
bikram-month-11 = फागुन
bikram-month-12 = चैत
hijri-month-1 = मुहर्रम
hijri-month-2 = सफर
hijri-month-3 = रबिउल अव्वल
hijri-month-4 = रबिउस्सानी
hijri-month-5 = जुमादल अव्वल
hijri-month-6 = जुमादस्सानी
hijri-month-7 = रजब
hijri-month-8 = शाबान
hijri-month-9 = रमजान
hijri-month-10 = शव्वाल
hijri-month-11 = जिल्कद
hijri-month-12 = जिल्हिज्ज
