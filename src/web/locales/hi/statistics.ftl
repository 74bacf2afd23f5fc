### What recruitment costs workers: figures, tables and plots.

costs-title = भर्ती में कामगारों का कितना खर्च होता है
costs-lead = काम पाने के लिए आधे कामगारों ने ज़्यादा से ज़्यादा विदेश की { $half } की कमाई दी; पाँच में से चार ने ज़्यादा से ज़्यादा { $four } की।
costs-months = { $months } महीने
costs-workers = कामगार
costs-about = लगभग { $count }
costs-mean = औसत
costs-more-than-month = एक महीने की कमाई से ज़्यादा दिया
costs-nothing = कुछ नहीं दिया
costs-half = आधों ने ज़्यादा से ज़्यादा दिया
costs-half-short = आधों ने दिया
costs-four-of-five = पाँच में से चार
costs-of-totals = कुल खर्च भाग कुल कमाई
costs-of-totals-short = कुल का
costs-figures = आँकड़े
costs-several-currencies = कई मुद्राएँ
costs-how =
    { $count ->
        [one] { $day } से पहले के { $count } साल में शुरू हुए, किसी देश में पहले काम के लिए कामगारों और उनके परिवारों ने जो कुछ दिया, उसे पहले पूरे महीने की कमाई से भाग दिया गया है (सतत विकास लक्ष्यों का सूचक 10.7.1)।
       *[other] { $day } से पहले के { $count } साल में शुरू हुए, किसी देश में पहले काम के लिए कामगारों और उनके परिवारों ने जो कुछ दिया, उसे पहले पूरे महीने की कमाई से भाग दिया गया है (सतत विकास लक्ष्यों का सूचक 10.7.1)।
    }
costs-quintile = चौथा क्विंटाइल दो कामगारों के बीच पड़ता है (रैखिक, टाइप 7); सबसे नज़दीकी क्रम से यह { $months } है।
costs-without-interest = कर्ज़ के ब्याज के बिना औसत { $months } है।
costs-sdg = SDG डेटाबेस के रूप में डाउनलोड करें
costs-by-sex = महिला और पुरुष
costs-by-corridor = कहाँ से कहाँ
costs-by-occupation = काम की किस्म से
costs-by-half-year = समय के साथ
costs-of-sex = महिला या पुरुष
costs-of-corridor = कहाँ से, कहाँ
costs-of-occupation = काम की किस्म
costs-of-half-year = काम कब शुरू हुआ
workers-women = महिला
workers-men = पुरुष
workers-other = अन्य
half-year-1 = जनवरी से जून { $year }
half-year-2 = जुलाई से दिसंबर { $year }
costs-plot = { $heading }: आधे कामगारों ने ज़्यादा से ज़्यादा कितने महीने की कमाई दी, और पाँच में से चार ने ज़्यादा से ज़्यादा कितनी।
costs-plot-group = { $group }: { $half }, और { $four }
costs-plot-caption = कितने महीने की कमाई। पट्टी वहाँ खत्म होती है जितना आधे कामगारों ने ज़्यादा से ज़्यादा दिया, रेखा वहाँ है जितना पाँच में से चार ने ज़्यादा से ज़्यादा दिया; दोनों संख्याएँ बगल में लिखी हैं।
costs-not-shown = नहीं दिखाया: { $why }
hidden-few = कामगार बहुत कम हैं
hidden-one-agency = लगभग सब एक ही एजेंसी के
hidden-beside = इससे एक छोटे समूह की बात खुल जाती
costs-none =
    { $count ->
        [one] अभी कोई आँकड़े नहीं हैं: गिनने लायक कोई कामगार नहीं।
       *[other] अभी कोई आँकड़े नहीं हैं: गिने जा सकने वाले कामगार { $count } से कम हैं।
    }
costs-suppression = { $least } से कम कामगारों के समूह, और वे समूह जिनमें { $percent } प्रतिशत से ज़्यादा एक ही एजेंसी के हैं, नहीं दिखाए जाते; न वे जिनसे इनका हिसाब निकाला जा सके। गिनती { $rounded } तक गोल की जाती है।
costs-not-all = ये वे कामगार हैं जिनकी खबर एजेंसियों ने दी या जिनसे पूछा गया, जाने वाले सब लोग नहीं।
costs-incomes = कमाई इनसे मालूम है: { $parts }।
costs-part = { $what }: { $count }
costs-part-about = { $what } (लगभग { $count })
costs-part-few = { $what } (कुछ ही)
income-paid-month = पहले पूरे महीने में मिली तनख्वाह
income-stated-month = पहले महीने की कमाई, जैसा एजेंसी बताती है
income-agreed-wage = तय हुई तनख्वाह, क्योंकि असल में कितना मिला, मालूम नहीं
costs-not-counted = नहीं गिने गए: { $parts }।
left-out-not-arrived = पहुँचना नहीं बताया गया
left-out-cancelled = भेजना रद्द हुआ
left-out-short-stay = एक साल से कम के कॉन्ट्रैक्ट
left-out-earlier-job = उसी कामगार का दूसरा काम गिना गया
left-out-outside-period = काम पहले शुरू हुआ
left-out-rejected-rows = पंक्तियाँ पढ़ी नहीं जा सकीं
left-out-costs-not-stated = किसी ने नहीं बताया कि कितना दिया गया
left-out-no-rate = उस दिन की मुद्रा दर मालूम नहीं
left-out-no-income = कमाई मालूम नहीं
costs-no-accusation = यहाँ किसी एजेंसी का नाम नहीं है, और कोई आँकड़ा किसी पर आरोप लगाने की वजह नहीं है।
