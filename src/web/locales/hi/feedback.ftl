### What workers tell about the job they got, by a code that an office gave them.

feedback-title = अपने काम के बारे में बताएँ
feedback-lead = किसी दफ़्तर ने आपको एक कोड दिया है। नाम नहीं चाहिए।
feedback-wrong-code = इस कोड से कोई सवाल नहीं खुलता। एक-एक अक्षर देखकर फिर कोशिश करें।
feedback-old-code = कुछ समय बाद कोड नहीं चलते। दफ़्तर से नया कोड माँगें।
feedback-why-code = बिना कोड के क्यों नहीं?
feedback-why-asked = हम उन कामगारों को कोड देते हैं जिन्हें किसी एजेंसी ने काम पर भेजा।
feedback-why-fake = कोड न हो, तो कोई भी झूठे जवाब लिख सकता है।
feedback-no-code = कोड नहीं है? फिर भी बता सकते हैं कि क्या हुआ।
feedback-link = मेरे काम के सवालों के लिए मेरे पास कोड है

feedback-about = ये सवाल आपके उस काम के बारे में हैं जो इस एजेंसी से मिला: { $agency }।
feedback-answered-before = आपने { $day } को जवाब दिए थे। फिर जवाब देंगे, तो नए जवाब गिने जाएँगे।
feedback-ask-paid = क्या आपने या आपके परिवार ने यह काम पाने के लिए पैसे दिए?
feedback-ask-paid-how = एजेंसी, किसी मददगार (एजेंट), क्लिनिक या दफ़्तर को दिया पैसा गिनें।
feedback-ask-sum = कुल कितने पैसे दिए?
feedback-ask-sum-how = जैसा याद हो, वैसा लिखें।
feedback-ask-contract = क्या काम वैसा ही है जैसा वादा किया था?
feedback-ask-contract-how = काम, तनख्वाह, घंटे और जगह के बारे में सोचें।
feedback-ask-papers = आपका पासपोर्ट अभी किसके पास है?
feedback-ask-pay = क्या तनख्वाह समय पर आती है?
feedback-ask-again = क्या आप इस एजेंसी से फिर जाएँगे?
feedback-yes = हाँ
feedback-no = नहीं
feedback-unknown = मुझे मालूम नहीं
feedback-unsaid = नहीं बताना
feedback-keeper-worker = मेरे पास
feedback-keeper-agency = एजेंसी के पास
feedback-keeper-employer = मालिक के पास
feedback-keeper-other = किसी और के पास

feedback-thanks = धन्यवाद। आपके जवाब हमें मिल गए।
feedback-thanks-counts = दूसरों को सिर्फ़ बहुत-से कामगारों की गिनती दिखती है, आपके जवाब कभी नहीं।
feedback-thanks-officials = एजेंसी की जाँच करते समय अधिकारी आपके जवाब काम में ले सकते हैं।
feedback-thanks-change = जवाब बदलने के लिए यही कोड फिर डालें।
feedback-no-reply = इन जवाबों पर कोई उत्तर नहीं देता। मदद चाहिए तो हमें वहाँ बताएँ।

told-title = कामगारों ने हमें क्या बताया
told-asked = लगभग { $asked } कामगारों से पूछा गया। लगभग { $answered } ने जवाब दिया (100 में से { $percent })।
told-until = { $day } तक के जवाब
told-few = जवाब इतने कम हैं कि दिखाए नहीं जा सकते।
told-nobody = कोई नहीं
told-question = सवाल
told-unsaid = नहीं बताया
told-of-fee-paid = काम पाने के लिए पैसे दिए
told-of-contract-kept = काम वादे जैसा था
told-of-papers-kept = पासपोर्ट किसी और के पास है
told-of-paid-on-time = तनख्वाह समय पर आती है
told-of-would-return = इस एजेंसी से फिर जाएँगे
told-not-checked = यह कामगारों का कहना है। हर जवाब की जाँच किसी ने नहीं की।
told-not-all = जिन कामगारों ने जवाब नहीं दिया, उनकी राय अलग हो सकती है।
told-how = संख्या तभी दिखती है जब उसके पीछे कम से कम { $least } कामगार हों। गिनती { $rounded } तक गोल की जाती है।
told-who = सिर्फ़ वही कामगार जवाब दे सकते हैं जिनके पास दफ़्तर का कोड है, या जिनसे दफ़्तर ने पूछा।
