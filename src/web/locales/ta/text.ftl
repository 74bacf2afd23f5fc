text-words-help = உதவி, உதவுங்கள், UTHAVI, UDHAVI
text-words-fee = கட்டணம், பணம், காசு, KATTANAM
text-words-check = சரிபார், சரிபார்க்க, செக், SARIPAR
text-words-code = குறியீடு, கோட், கோடு
text-words-language = மொழி, பாஷை, MOZHI, MOLI
text-words-stop = நிறுத்து, நிறுத்தவும், வேண்டாம், NIRUTHU
text-words-start = தொடங்கு, தொடங்கவும், ஆரம்பி, ஆரம்பம்
text-words-tell = சொல், சொல்ல, புகார், SOLLA
text-words-confirm = உறுதி, உறுதிசெய், URUTHI

text-verdict-licensed = { $on } நிலை: உரிமம் உள்ளது.
text-verdict-licensed-not-for-this = { $on } நிலை: இந்த வேலைக்கு அல்ல.
text-verdict-conditional = { $on } நிலை: நிபந்தனையுடன் மட்டும்.
text-verdict-suspended = { $on } நிலை: உரிமம் நிறுத்திவைப்பு.
text-verdict-expired = { $on } நிலை: உரிமம் காலாவதியானது.
text-verdict-revoked = { $on } நிலை: உரிமம் பறிக்கப்பட்டது.
text-verdict-surrendered = { $on } நிலை: உரிமம் திருப்பித் தந்தது.
text-verdict-refused = { $on } நிலை: உரிமம் மறுக்கப்பட்டது.
text-verdict-unknown-status = { $on }: உரிம நிலை தெரியவில்லை.

text-verdict-did-you-mean = { $on } நிலை: அப்படியே அதே பெயரல்ல.
text-verdict-several = { $on } நிலை: பல பொருந்தலாம்.
text-verdict-look-alike = { $on }: கிடைக்கவில்லை, போலியாகலாம்.
text-verdict-name-and-number-differ = { $on } நிலை: எண் வேறு பெயருடையது.
text-verdict-not-found = { $on } நிலை: இங்கே கிடைக்கவில்லை.

text-send-number = சரிபார்க்க அதன் எண்ணை அனுப்புங்கள்.
text-and-more = இன்னும் உள்ளன.

text-step-compare = எண்ணை அவர்கள் ஆவணத்துடன் ஒப்பிடுங்கள்.
text-step-stop = பணம் தராதீர்கள். கையெழுத்திடாதீர்கள்.
text-step-ask = பணம் தருமுன் உரிமத் துறையில் கேளுங்கள்.
text-step-number = உரிம எண்ணைக் கேட்டு இங்கே அனுப்புங்கள்.

text-by-phone = போலி எண்ணும் காட்டலாம். திருப்பி அழையுங்கள்.
text-namesake = ஒத்த பெயருக்குச் செல்லும் உரிமம் இல்லை: { $number }.
text-register-on = { $on } பதிவேடு.
text-more-at = மேலும்: { $site }

text-fee-too-much = { $on } நிலை: குறைந்தது { $sum } மிக அதிகம்.
text-fee-not-allowed = { $on } நிலை: இதைக் கேட்கக் கூடாது.
text-fee-cannot-say = { $on } நிலை: அதிகமா என எங்களால் சொல்ல முடியாது.
text-fee-depends = { $on } நிலை: உங்கள் வேலை, சம்பளத்தைப் பொறுத்தது.
text-fee-conditions = { $on } நிலை: நிபந்தனைகளுடன் மட்டும்.
text-fee-no-rule = { $on } நிலை: இதற்கான விதி எங்களுக்குத் தெரியாது.
text-fee-within = { $on } நிலை: நாங்கள் அறிந்த வரம்புக்கு மேல் இல்லை.
text-fee-most = அதிகபட்சம் { $sum }.
text-fee-no-more = இனி தராதீர்கள். ஆவணங்களை வைத்திருங்கள்.
text-fee-check-first = பணம் தருமுன் ஏஜென்சி எண்ணை அனுப்புங்கள்.
text-fee-how = FEE, உங்கள் நாடு, வேலை நாடு, தொகை அனுப்புங்கள். உதாரணம்: FEE BD MY 300000

text-matter-step = உங்கள் விஷயம்: படி { $step } / { $steps }. அடுத்த பதில் இதற்குள்: { $on }.
text-matter-late = உங்கள் விஷயம்: படி { $step } / { $steps }. { $on } முதல் எங்கள் தாமதம்.
text-matter-open = உங்கள் விஷயம்: படி { $step } / { $steps }.
text-matter-closed = உங்கள் விஷயம் மூடப்பட்டது. உங்கள் குறியீட்டால் மேலும் பார்க்கலாம்.
text-matter-news = செய்தி உள்ளது. குறியீட்டால் திறக்கலாம்.
text-code-unknown = இந்தக் குறியீடு பொருந்தவில்லை. ஒவ்வோர் எழுத்தையும் பாருங்கள்.
text-code-wait = தவறான குறியீடுகள் அதிகம். ஒரு மணிநேரம் காத்திருங்கள்.

text-help-check = உரிம எண் அல்லது பெயர் அனுப்புங்கள்.
text-help-fee = கட்டணம்: FEE BD MY 300000 அனுப்புங்கள்.
text-help-code = குறியீடு: CODE உடன் அதை அனுப்புங்கள்.
text-help-tell = எங்களிடம் சொல்ல: TELL அனுப்புங்கள்.
text-help-more = அலுவலகங்கள்: HELP MY. மொழிகள்: LANG. நிறுத்த: STOP.
text-offices = அலுவலகங்கள்:
text-no-office = அங்கே அலுவலகம் எதுவும் தெரியாது. உங்கள் தூதரகத்தில் கேளுங்கள்.
text-language-now = இப்போது உங்களுக்குத் தமிழில் எழுதுகிறோம்.
text-languages = LANG உடன் இதில் ஒன்றை அனுப்புங்கள்: { $codes }
text-stopped = இனி உங்களுக்கு எதுவும் அனுப்ப மாட்டோம். மறுபடி தொடங்க START அனுப்புங்கள்.
text-started = மறுபடி உங்களுக்குப் பதில் தருகிறோம். எப்படி என்று பார்க்க HELP அனுப்புங்கள்.
text-too-often = செய்திகள் மிக அதிகம். ஒரு மணிநேரம் கழித்து முயலுங்கள்.

text-menu-check = ஏஜென்சி
text-menu-fee = கட்டணம்
text-menu-code = என் குறியீடு
text-menu-tell = சொல்லுங்கள்
text-menu-more = மொழி, உதவி
text-menu-help = உதவி
text-menu-language = மொழி

text-ask-agency = உரிம எண்ணை அல்லது பெயரை எழுதுங்கள்.
text-ask-home = உங்கள் நாட்டின் போன் குறியீட்டை எழுதுங்கள், உதாரணம் 880.
text-ask-work = வேலை நாட்டின் போன் குறியீட்டை எழுதுங்கள், உதாரணம் 60.
text-ask-sum = எவ்வளவு கேட்கிறார்கள் ({ $currency })?
text-ask-code = எழுத்து, எண் 8 உள்ள உங்கள் குறியீட்டை எழுதுங்கள்.
text-ask-code-keys = எண் விசையில்: B=22, C=23, 7=70.
text-ask-country = நீங்கள் உள்ள நாட்டின் போன் குறியீட்டை எழுதுங்கள், உதாரணம் 60.
text-wrong-choice = இது பட்டியலில் இல்லை. மறுபடி டயல் செய்யுங்கள்.
text-wrong-country = இந்தப் போன் குறியீடு தெரியாது. மறுபடி டயல் செய்யுங்கள்.
text-wrong-sum = தொகையை எண்களில் எழுதுங்கள், உதாரணம் 300000.
text-tell-what = எதைப் பற்றி?
text-tell-fee = கட்டணம்
text-tell-contract = ஒப்பந்தம்
text-tell-wages = சம்பளம்
text-tell-unsafe = ஆபத்து
text-tell-other = வேறு
text-tell-digit = எண்ணை அனுப்புங்கள். நிறுத்த STOP.
text-tell-who = எந்த ஏஜென்சி, யார்? பெயர், எண் அல்லது போன். தெரியாவிட்டால்: 0
text-tell-sum = சுமார் எவ்வளவு பணம் ({ $currency })? தெரியாவிட்டால்: 0
text-tell-sum-open = சுமார் எவ்வளவு பணம்? உதாரணம் 5000 BDT. தெரியாவிட்டால்: 0
text-tell-kept = குறிப்பு பதிவு. குறியீடு { $code }.
text-tell-until = பதில் இதற்குள்: { $on }.
text-tell-keep = குறியீட்டை எழுதுங்கள். இதை அழியுங்கள்.
text-confirmed = இந்தப் போன் உறுதியானது. இந்தச் செய்தியை அழிக்கலாம்.
text-confirm-unknown = இந்த எண்கள் இப்போது செல்லாது. பக்கத்தில் புதியதைக் கேளுங்கள்.
