case-worker-title = உங்கள் வேலை பற்றி என்ன முடிவானது
case-worker-lead = எங்கள் அலுவலகம் { $day } அன்று முடிவு செய்தது. இந்தத் தாள் உங்கள் வேலையை மட்டுமே பற்றியது.
case-label-case = விசாரணை
case-label-placement = உங்கள் வேலையின் எண்
case-label-agency = ஏஜென்சி
case-agency-licence = { $agency }, உரிமம் { $licence }
case-worker-decided = என்ன முடிவானது
case-worker-no-finding = இந்த விசாரணையில் கண்டறிந்த எதுவும் உங்கள் வேலையைப் பற்றியது அல்ல.
case-worker-proven = இது நிரூபிக்கப்பட்டது.
case-worker-not-proven = இதை நிரூபிக்க முடியவில்லை.
case-worker-no-breach = இது நடந்தது. இதனால் சட்டம் மீறப்படவில்லை.
case-worker-advice = இது ஏஜென்சிக்கான ஆலோசனை. இதற்காக யாருக்கும் தண்டனை இல்லை.
case-reasons = காரணங்கள், எங்கள் அலுவலகம் எழுதியபடி
case-worker-gets = உங்களுக்குக் கிடைப்பது
case-worker-no-sum = உங்களுக்கு எந்தத் தொகையும் எழுதப்படவில்லை. ஏதாவது பணம் கொடுத்திருந்தால் எங்களிடம் கேளுங்கள்.
case-worker-estimate = இந்தத் தொகை எங்கள் மதிப்பீடு. ரசீது இல்லை.
case-worker-overdue = இந்தப் பணம் வந்திருக்க வேண்டிய கடைசி நாள்: { $day }. வரவில்லை என்றால் எங்களிடம் சொல்லுங்கள்.
case-worker-not-come = பணம் வரவில்லை என்றால்
case-worker-not-come-how = எங்களுக்கு எழுதுங்கள், அல்லது நேரில் வாருங்கள். விசாரணையையும் உங்கள் வேலையையும் குறிப்பிடுங்கள்.
case-worker-no-fee = இதற்கு நாங்கள் பணம் வாங்குவதில்லை.
case-worker-agency = ஏஜென்சிக்கு என்ன ஆகும்
case-worker-no-sanction = இன்று தண்டனை எதுவும் எழுதப்படவில்லை.
case-worker-may-appeal = ஏஜென்சி { $day } வரை மேல்முறையீடு செய்யலாம். அப்போது இது மாறலாம்.
case-worker-appealed = ஏஜென்சி மேல்முறையீடு செய்துள்ளது. இது இன்னும் மாறலாம்.
case-worker-object = நீங்கள் ஏற்கவில்லை என்றால்
case-worker-object-how = எது தவறு, ஏன் என்று எங்களிடம் சொல்லுங்கள். ஆவணங்கள் இருந்தால் கொண்டுவாருங்கள்.
case-worker-object-law = நீங்கள் மேல்முறையீடு செய்யச் சட்டம் அனுமதிக்கிறதா என்று இங்கே எங்களுக்குத் தெரியாது.
case-worker-object-ask = தொழிற்சங்கமோ சட்ட உதவி அமைப்போ உங்களிடம் சொல்ல முடியும்.
case-as-of = { $day } அன்று இருந்த நிலை இது.

case-notice-title = குற்றச்சாட்டு அறிவிப்பு
case-decision-title = முடிவு
case-label-to = பெறுநர்
case-label-day = தேதி
case-alleged = குற்றச்சாட்டு
case-own-words = அதிகாரியின் சொற்களில்
case-reply-days =
    { $count ->
        [one] இது உங்களை வந்தடைந்த நாளிலிருந்து ஒரு நாளுக்குள் நீங்கள் பதில் தரலாம்.
       *[other] இது உங்களை வந்தடைந்த நாளிலிருந்து { $count } நாட்களுக்குள் நீங்கள் பதில் தரலாம்.
    }
case-reply-until = உங்கள் கடைசி நாள்: { $day }.
case-reply-wait = நீங்கள் பதில் தரும் வரை, அல்லது அந்த நாள் முடியும் வரை, எதுவும் முடிவு செய்யப்படாது.
case-reply-more = காரணங்களைச் சொல்லி, கூடுதல் நாட்கள் கேட்கலாம்.
case-grounds = காரணங்கள்
case-finding-by-finding = ஒவ்வொரு கண்டறிதலும்
case-advice = இது ஆலோசனை: இதன் அடிப்படையில் தண்டனை விதிக்க முடியாது.
case-no-law = எந்தச் சட்டமும் குறிப்பிடப்படவில்லை.
case-decided = முடிவு: { $verdict }.
case-verdict-proven = நிரூபிக்கப்பட்டது
case-verdict-not-proven = நிரூபிக்கப்படவில்லை
case-verdict-no-breach = நிரூபிக்கப்பட்டது, மீறல் இல்லை
case-evidence = சான்றுகள்
case-redacted = பெயர்கள் நீக்கப்பட்ட நகல்
case-held-back =
    { $count ->
        [one] தொழிலாளர்கள் யார் என்று அதனால் தெரியலாம் என்பதால் ஒரு சான்று தரப்படவில்லை.
       *[other] தொழிலாளர்கள் யார் என்று அவற்றால் தெரியலாம் என்பதால் { $count } சான்றுகள் தரப்படவில்லை.
    }
case-worker = தொழிலாளர் { $number }
case-workers-numbered = இங்கே தொழிலாளர்கள் எண்களால் குறிப்பிடப்படுகிறார்கள். ஒவ்வொருவரும் யார் என்று எங்கள் அலுவலகத்துக்குத் தெரியும்.
case-considered = நீங்கள் சொன்னதும் அதைப் பற்றிய எங்கள் மதிப்பீடும்
case-standard = நிரூபண அளவு: { $standard }.
case-standard-balance = இல்லை என்பதை விட இருக்கவே வாய்ப்பு அதிகம்
case-standard-clear = தெளிவானது, நம்பத்தக்கது
case-standard-beyond-doubt = நியாயமான சந்தேகத்துக்கு இடமின்றி
case-sanctions = தண்டனைகள்
case-sanction-warning = எச்சரிக்கை
case-sanction-points = புள்ளிகள்
case-sanction-fine = அபராதம்
case-sanction-conditions = உரிமத்துக்கு நிபந்தனைகள்
case-sanction-suspension = உரிமத்தை நிறுத்திவைத்தல்
case-sanction-revocation = உரிமத்தைப் பறித்தல்
case-sanction-from = { $sanction }, { $from } முதல்
case-sanction-until = { $sanction }, { $from } முதல் { $until } வரை
case-points =
    { $count ->
        [one] ஒரு புள்ளி: { $scheme }, { $offence }.
       *[other] { $count } புள்ளிகள்: { $scheme }, { $offence }.
    }
case-to-pay = தொழிலாளர்களுக்குத் தர வேண்டியது
case-to-pay-line = { $worker }: { $head }, { $sum }, தர வேண்டியது: { $payer }, கடைசி நாள் { $day }
case-estimated = மதிப்பீடு
case-refill = உங்கள் டெபாசிட்டிலிருந்து { $day } அன்று எடுக்கப்பட்ட தொகை: { $sum }. அதை மீண்டும் நிரப்ப வேண்டிய கடைசி நாள்: { $until }.
case-appeal = மேல்முறையீடு
case-appeal-until = நீங்கள் { $day } வரை மேல்முறையீடு செய்யலாம்.
case-appeal-until-to = நீங்கள் { $day } வரை மேல்முறையீடு செய்யலாம்; செய்ய வேண்டிய இடம்: { $forum }.
case-appeal-not-stated = மேல்முறையீட்டு நாள் குறிப்பிடப்படவில்லை. எங்கள் அலுவலகத்தில் கேளுங்கள்.
case-signed = கையொப்பம்
case-official = அதிகாரி
case-place-and-day = இடமும் தேதியும்

case-finding-fee-not-allowed = தொழிலாளரிடம் கேட்கக் கூடாத கட்டணம்
case-finding-fee-over-cap = வரம்புக்கு மேல் கட்டணம்
case-finding-fee-before-contract = உரிய நேரத்துக்கு முன் வாங்கிய பணம்
case-finding-fee-without-receipt = ரசீது இல்லாமல் வாங்கிய பணம்
case-finding-fee-payee-unknown = பதிவேட்டில் இல்லாத ஒருவர் வாங்கிய பணம்
case-finding-fee-recovered-from-pay = சம்பளத்திலிருந்து எடுத்த கட்டணம்
case-finding-fee-loan-tied = வேலையுடன் இணைத்த கடன்
case-finding-fee-refund-overdue = திருப்பித் தரும் பணம் தாமதம்
case-finding-levy-passed-on = முதலாளியின் லெவியைத் தொழிலாளர் மீது சுமத்தியது
case-finding-medical-test-barred = தடைசெய்யப்பட்ட மருத்துவப் பரிசோதனை
case-finding-contract-substituted = மோசமாக மாற்றப்பட்ட ஒப்பந்தம்
case-finding-contract-below-floor = சட்டத்தின் குறைந்தபட்சத்துக்குக் கீழே உள்ள ஒப்பந்தம்
case-finding-contract-missing = ஒப்பந்தம் இல்லை
case-finding-contract-dual = ஒரே நேரத்தில் இரண்டு ஒப்பந்தங்கள்
case-finding-employer-changed = முதலாளி மாற்றம்
case-finding-documents-held = ஆவணங்களைப் பிடித்துவைத்தது
case-finding-wage-underpaid = குறைத்துத் தந்த சம்பளம்
case-finding-wage-late = தாமதமான சம்பளம்
case-finding-wage-deducted = அனுமதியில்லாத சம்பளப் பிடித்தம்
case-finding-licence-not-valid = செல்லும் உரிமம் இல்லாமல் செயல்பட்டது
case-finding-licence-out-of-scope = உரிமத்துக்கு உட்படாமல் செயல்பட்டது
case-finding-licence-name-mismatch = பெயரும் உரிம எண்ணும் பொருந்தவில்லை
case-finding-quota-exceeded = ஒதுக்கீட்டுக்கு (quota) மேல் அனுப்பியது
case-finding-job-order-exceeded = ஆள் கோரிக்கைக்கு (ஜாப் ஆர்டர்) மேல் அனுப்பியது
case-finding-employer-barred = முதலாளி தடைசெய்யப்பட்டவர் அல்லது அங்கீகாரம் இல்லாதவர்
case-finding-deposit-lapsed = டெபாசிட் காலாவதி
case-finding-activity-after-sanction = தண்டனைக்குப் பிறகும் செயல்பட்டது
case-finding-placement-duplicated = ஒரே வேலை அமர்த்தலை இருமுறை தெரிவித்தது
case-finding-identity-reused = ஒரே அடையாளத்தைப் பல தொழிலாளர்களுக்குப் பயன்படுத்தியது
case-finding-receipt-at-cap = சரியாக வரம்பு அளவிலேயே உள்ள ரசீதுகள்
case-finding-statement-differs-from-receipt = சொன்னதும் ரசீதும் வேறுபடுகின்றன
case-finding-fee-split = பகுதிகளாக வாங்கிய கட்டணம்
case-finding-fee-inflated = ஆன செலவை விட அதிகமாக வசூலித்தது
case-finding-provider-imposed = எல்லோருக்கும் ஒரே சேவை நிறுவனம்
case-finding-refund-due = திருப்பித் தர வேண்டிய பணம்
