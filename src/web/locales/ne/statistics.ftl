### What recruitment costs workers: figures, tables and plots.

costs-title = विदेश जाने काम पाउन कामदारको कति खर्च हुन्छ
costs-lead = काम पाउन आधा कामदारले बढीमा विदेशको { $half } को कमाइ तिरे; पाँचमा चार जनाले बढीमा { $four } को।
costs-months = { $months } महिना
costs-workers = कामदार
costs-about = करिब { $count }
costs-mean = औसत
costs-more-than-month = एक महिनाको कमाइभन्दा बढी तिरे
costs-nothing = केही तिरेनन्
costs-half = आधाले बढीमा तिरे
costs-half-short = आधाले तिरे
costs-four-of-five = पाँचमा चार
costs-of-totals = जम्मा खर्च भाग जम्मा कमाइ
costs-of-totals-short = जम्माको
costs-figures = तथ्याङ्क
costs-several-currencies = धेरै मुद्रा
costs-how =
    { $count ->
        [one] { $day } अघिको एक वर्षमा सुरु भएको, कुनै देशको पहिलो कामका लागि कामदार र परिवारले तिरेको सबै पैसालाई पहिलो पूरा महिनाको कमाइले भाग गरिएको हो (दिगो विकास लक्ष्यको सूचक 10.7.1)।
       *[other] { $day } अघिका { $count } वर्षमा सुरु भएको, कुनै देशको पहिलो कामका लागि कामदार र परिवारले तिरेको सबै पैसालाई पहिलो पूरा महिनाको कमाइले भाग गरिएको हो (दिगो विकास लक्ष्यको सूचक 10.7.1)।
    }
costs-quintile = चौथो क्विन्टाइल दुई कामदारको बीचमा पर्छ (रेखीय, टाइप 7); सबैभन्दा नजिकको क्रमअनुसार { $months } हुन्छ।
costs-without-interest = ऋणको ब्याज नजोड्दा औसत { $months } हुन्छ।
costs-sdg = SDG डाटाबेसको रूपमा डाउनलोड गर्नुहोस्
costs-by-sex = महिला र पुरुष
costs-by-corridor = कहाँबाट कहाँ
costs-by-occupation = कामको किसिमअनुसार
costs-by-half-year = समयसँगै
costs-of-sex = महिला वा पुरुष
costs-of-corridor = कहाँबाट, कहाँ
costs-of-occupation = कामको किसिम
costs-of-half-year = काम सुरु भएको
workers-women = महिला
workers-men = पुरुष
workers-other = अन्य
half-year-1 = जनवरीदेखि जुन { $year }
half-year-2 = जुलाईदेखि डिसेम्बर { $year }
costs-plot = { $heading }: आधा कामदारले बढीमा कति महिनाको कमाइ तिरे, र पाँचमा चार जनाले बढीमा कति तिरे।
costs-plot-group = { $group }: { $half }, र { $four }
costs-plot-caption = कति महिनाको कमाइ। पट्टी सकिने ठाउँ आधा कामदारले बढीमा तिरेको, धर्को भएको ठाउँ पाँचमा चार जनाले बढीमा तिरेको; दुवै सङ्ख्या छेउमा लेखिएका छन्।
costs-not-shown = देखाइएको छैन: { $why }
hidden-few = कामदार साह्रै थोरै
hidden-one-agency = झन्डै सबै एउटै कम्पनीका
hidden-beside = यसबाट सानो समूहको कुरा थाहा हुन्थ्यो
costs-none =
    { $count ->
        [one] अहिलेसम्म तथ्याङ्क छैन: गन्न सकिने कुनै कामदार छैन।
       *[other] अहिलेसम्म तथ्याङ्क छैन: गन्न सकिने कामदार { $count } भन्दा कम छन्।
    }
costs-suppression = { $least } भन्दा कम कामदारका समूह, र { $percent } प्रतिशतभन्दा बढी एउटै कम्पनीका भएका समूह देखाइँदैन; तिनको हिसाब निकाल्न सकिने अरू समूह पनि देखाइँदैन। गन्ती { $rounded } मा मिलाइन्छ।
costs-not-all = यी कम्पनीले जानकारी दिएका वा सोधिएका कामदार मात्र हुन्, गएका सबै होइनन्।
costs-incomes = कमाइ यसरी थाहा भएको हो: { $parts }।
costs-part = { $what }: { $count }
costs-part-about = { $what } (करिब { $count })
costs-part-few = { $what } (थोरै)
income-paid-month = पहिलो पूरा महिनामा पाएको तलब
income-stated-month = कम्पनीले भनेअनुसार पहिलो महिनाको कमाइ
income-agreed-wage = करारमा भएको तलब, किनभने साँच्चै कति पाए थाहा छैन
costs-not-counted = नगनिएका: { $parts }।
left-out-not-arrived = पुगेको कुरा लेखिएको छैन
left-out-cancelled = पठाउने काम रद्द भयो
left-out-short-stay = एक वर्षभन्दा कमको करार
left-out-earlier-job = उही कामदारको अर्को काम गनियो
left-out-outside-period = काम पहिले नै सुरु भएको
left-out-rejected-rows = हरफ पढ्न सकिएन
left-out-costs-not-stated = कति तिरियो कसैले भनेन
left-out-no-rate = त्यो दिनको मुद्रा दर थाहा छैन
left-out-no-income = कमाइ थाहा छैन
costs-no-accusation = यहाँ कुनै कम्पनीको नाम छैन, र कुनै तथ्याङ्क कसैलाई दोष लगाउने कारण होइन।
