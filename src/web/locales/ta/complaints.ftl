## The pages.

complaint-neutral-title = தகவல்
complaint-leave = இந்தப் பக்கத்தை விட்டு வெளியேறவும்
complaint-promise = நீங்கள் இங்கே தங்கலாமா என்று நாங்கள் ஒருபோதும் கேட்பதில்லை. பணம் எதுவும் வாங்குவதில்லை.
complaint-promise-never = இங்குள்ள எதுவும் குடிவரவு அலுவலகங்களுக்குப் போகாது.
help-near-you = உங்கள் அருகில் உதவி
complaint-title = என்ன நடந்தது என்று சொல்லுங்கள்
complaint-wrong-code = இந்தக் குறியீட்டில் புகார் எதுவும் இல்லை. ஒவ்வோர் எழுத்தையும் பார்த்து மறுபடி முயலுங்கள்.
complaint-lead = பெயர், கணக்கு, பணம் எதுவும் தேவையில்லை. எந்தக் கேள்வியையும் காலியாக விடலாம்.
complaint-start = தொடங்கவும்
complaint-have-code = என்னிடம் குறியீடு உள்ளது
complaint-code-label = உங்கள் குறியீட்டில் எட்டு எழுத்துகளும் எண்களும் உள்ளன.
complaint-open = திறக்கவும்
complaint-before = தொடங்குவதற்கு முன்
complaint-before-phone = மற்றவர்களும் பயன்படுத்தும் போன் என்றால், முதலில் தனிப்பட்ட சாளரத்தை (private window) திறவுங்கள்.
complaint-before-danger = இப்போது ஆபத்தா? முதலில் உதவி எண்ணையோ நம்பிக்கையான ஒருவரையோ அழையுங்கள்.
complaint-before-office = நீங்கள் ஓர் அலுவலகத்துக்கும் போகலாம்.
complaint-ask-what = என்ன நடந்தது?
complaint-ask-what-how = நடந்தவை எல்லாவற்றிலும் குறியிடுங்கள்.
complaint-ask-agency = எந்த ஏஜென்சி அல்லது எந்த நபர்?
complaint-ask-agency-how = பெயர், எண் அல்லது போன். உங்களுக்குத் தெரிந்தபடி எழுதுங்கள்.
complaint-ask-way = உங்கள் நாடு எது, வேலை எங்கே?
complaint-origin = என் நாடு
complaint-destination = வேலை செய்யும் நாடு
complaint-not-said = சொல்ல விரும்பவில்லை
complaint-ask-sum = எவ்வளவு பணம், எப்போது?
complaint-ask-sum-how = அவர்கள் வாங்கிய அல்லது கொடுக்காத பணம்.
complaint-amount = எவ்வளவு
complaint-when = ஏறக்குறைய எப்போது
complaint-when-hint = உங்களுக்கு நினைவிருக்கும் மிக நெருக்கமான நாள்
complaint-ask-words = வேறு என்ன எங்களுக்குத் தெரிய வேண்டும்?
complaint-ask-words-how = உங்கள் சொந்தச் சொற்களில், எந்த மொழியிலும்.
complaint-ask-who = நீங்கள் யார்?
complaint-consent = இது வேறொருவருக்கு நடந்தது; அவர் சம்மதித்துள்ளார்
complaint-ask-contact = உங்களை எப்படித் தொடர்புகொள்ளலாம்?
complaint-ask-contact-how = போன், மின்னஞ்சல் அல்லது சாட் பெயர். அது இல்லை என்றால் நீங்கள் யார் என்று எங்களுக்குத் தெரியாது.
complaint-contact-seen = இதை எங்கள் அதிகாரிகள் மட்டும் பார்ப்பார்கள். ஒவ்வொரு முறை பார்ப்பதும் பதிவாகும்.
complaint-ask-check = இது சரியா?
complaint-then-code = பிறகு உங்களுக்கு ஒரு குறியீடு தருவோம். நாங்கள் என்ன செய்கிறோம் என்று அதை வைத்துப் பார்க்கலாம்.
complaint-send = அனுப்பவும்
complaint-next-question = அடுத்தது
complaint-back = பின்னால்
complaint-skip = எனக்குத் தெரியாது
complaint-stay-unknown = நான் யார் என்று சொல்ல விரும்பவில்லை
complaint-place = கேள்வி { $place } / { $places }
complaint-code-now = இந்தக் குறியீட்டை இப்போதே எழுதிக்கொள்ளுங்கள்
complaint-code-only = இந்தக் குறியீடு மட்டுமே உங்கள் புகாரைத் திறக்கும். பத்திரமாக வையுங்கள், யாருக்கும் காட்டாதீர்கள்: எங்களால் மறுபடி சொல்ல முடியாது.
complaint-money = உங்களுக்குச் சேர வேண்டிய பணம்
complaint-did-it-come = பணம் வந்ததா?
complaint-yes = ஆம்
complaint-no = இல்லை
complaint-dues = நாங்கள் செய்வது, எந்த நாளுக்குள்
complaint-offices = மற்ற அலுவலகங்கள்
complaint-office-waits = அவர்கள் இன்னும் பதில் சொல்லவில்லை.
complaint-messages = செய்திகள்
complaint-no-message = இன்னும் செய்தி எதுவும் இல்லை.
complaint-write = எங்களுக்கு எழுதுங்கள்
complaint-paper = புகைப்படம் அல்லது ஆவணம்
complaint-paper-what = ரசீது, ஒப்பந்தம், சாட்.
complaint-paper-choose = ஒன்றைத் தேர்ந்தெடுங்கள்
complaint-paper-most = அதிகபட்சம் 5 MB, மொத்தம் ஐந்து
complaint-paper-send = இதை அனுப்பவும்
complaint-paper-clean = புகைப்படங்களிலிருந்து இடத்தையும் நேரத்தையும் நீக்கிவிடுவோம். PDF அப்படியே இருக்கும்.
complaint-told = நீங்கள் எங்களிடம் சொன்னவை
complaint-without-contact = அது இல்லை என்றால் நீங்கள் யார் என்று எங்களுக்குத் தெரியாது. உங்கள் குறியீட்டை வைத்து இங்கே மறுபடி பாருங்கள்.
complaint-contact = போன், மின்னஞ்சல் அல்லது சாட் பெயர்
complaint-withdraw = புகாரைத் திரும்பப் பெறவும்
complaint-withdraw-what = நாங்கள் வேலையை நிறுத்துவோம். நீங்கள் சொன்னது எங்களிடம் மூடப்பட்டு இருக்கும்.
complaint-report = புகார் { $code }
complaint-sent-on = அனுப்பியது { $day }
complaint-item = { $head }: { $sum }
complaint-item-from = யார் தர வேண்டும்: { $payer }, எந்த நாளுக்குள்: { $day }.
complaint-item-paid = தந்தது: { $sum }, { $day }.
complaint-item-left = இன்னும் வர வேண்டியது: { $sum }
complaint-said-came = { $day } அன்று நீங்கள் சொன்னது: வந்தது.
complaint-said-not-come = { $day } அன்று நீங்கள் சொன்னது: வரவில்லை.
due-done = முடிந்தது { $day }
due-done-late = தாமதமாக முடிந்தது, { $day }
due-late = { $day } அன்று முடிந்திருக்க வேண்டும்: நாங்கள் தாமதமாகிவிட்டோம்
due-until = { $day } வரை
complaint-office-asked = { $kind }, கேட்டது { $day }
complaint-office-took = அவர்கள் ஏற்றுக்கொண்டார்கள், { $day }.
complaint-office-declined = அவர்கள் ஏற்றுக்கொள்ளவில்லை, { $day }.
complaint-you = நீங்கள், { $day }
complaint-us = எங்கள் அலுவலகம், { $day }
complaint-paper-count =
    { $count ->
        [one] எங்களிடம் ஒன்று உள்ளது.
       *[other] எங்களிடம் { $count } உள்ளன.
    }
help-title = எனக்கு யார் உதவலாம்?
help-lead = உங்கள் நாட்டிலும் நீங்கள் வேலை செய்யும் நாட்டிலும் உள்ள அலுவலகங்கள். ஏதாவது ஓர் ஆதாரத்தில் பெயர் உள்ளவற்றை மட்டும் சொல்கிறோம்.
help-show = காட்டவும்
complaint-phone = உங்கள் போனை உறுதிசெய்யுங்கள்
complaint-phone-why = எந்தப் போனில் உங்களைத் தொடர்புகொள்ளலாம் என்று எங்களுக்குத் தெரியும். எங்கள் அதிகாரிகள் அதன் எண்ணைப் பார்ப்பார்கள்.
complaint-phone-cost = நீங்கள் ஒரு செய்தி (SMS) அனுப்புவீர்கள். அதற்கு உங்கள் போன் நிறுவனம் கட்டணம் வாங்கலாம்.
complaint-phone-show = எதை அனுப்ப வேண்டும் என்று காட்டு
complaint-phone-send = உங்கள் போனிலிருந்து { $words } என்று { $number } எண்ணுக்கு அனுப்புங்கள்.
complaint-phone-once = இது 24 மணிநேரத்துக்குள் ஒரே ஒரு முறை வேலை செய்யும். வேலை செய்யாவிட்டால் புதிய ஒன்றைக் கேளுங்கள்.
complaint-phone-done = உங்கள் போன் உறுதிசெய்யப்பட்டது.
complaint-keys = எண் விசைகள் மட்டும் உள்ள போனில்: { $keys }

## Before it is sent: question and answer.

complaint-said-matter = என்ன நடந்தது
complaint-said-agency = ஏஜென்சி அல்லது நபர்
complaint-said-sum = பணம்
complaint-said-when = எப்போது
complaint-said-words = உங்கள் சொற்கள்
complaint-said-filer = நீங்கள் யார்
complaint-said-contact = உங்களைத் தொடர்புகொள்ள

## After something was sent.

complaint-kept = நீங்கள் அனுப்பியது எங்களுக்குக் கிடைத்தது.
complaint-length = ஏதாவது எழுதுங்கள், ஆனால் மிக நீளமாக வேண்டாம்.
complaint-too-many = நீங்கள் நிறைய எழுதிவிட்டீர்கள். நாங்கள் பதில் தரும்வரை காத்திருங்கள்.
complaint-not-now = இதை இனிச் செய்ய முடியாது.
paper-kept = உங்கள் புகைப்படம் அல்லது ஆவணம் எங்களுக்குக் கிடைத்தது.
paper-empty = முதலில் ஒரு புகைப்படத்தை அல்லது PDF கோப்பைத் தேர்ந்தெடுங்கள்.
paper-too-large = இது மிகப் பெரியது. அதிகபட்சம் 5 MB அனுப்புங்கள்.
paper-unknown = புகைப்படங்களையும் (JPEG, PNG, WebP) PDF கோப்புகளையும் வாங்குகிறோம்.
paper-unreadable = இந்தப் புகைப்படத்தை எங்களால் படிக்க முடியவில்லை. வேறொன்றை எடுங்கள்.
paper-too-many = ஏற்கெனவே ஐந்து அனுப்பிவிட்டீர்கள். இன்னும் இருந்தால் எங்களுக்கு எழுதுங்கள்.

## What is wrong.

wrong-matter = குறைந்தது ஒன்றில் குறியிடுங்கள்.
wrong-filer = ஒன்றைத் தேர்ந்தெடுங்கள்.
wrong-consent = முதலில் அந்தத் தொழிலாளியிடம் கேளுங்கள், பிறகு இதில் குறியிடுங்கள்.
wrong-length = அதிகபட்சம் { $count } எழுத்துகள் எழுதுங்கள்.
error-half-file = கோப்பு முழுதாக வந்து சேரவில்லை. மறுபடி அனுப்புங்கள்.
error-too-many-codes = உங்கள் நெட்வொர்க்கிலிருந்து பல தவறான குறியீடுகள் வந்தன. ஒரு மணிநேரம் கழித்து மறுபடி முயலுங்கள்.
error-too-many-reports = உங்கள் நெட்வொர்க்கிலிருந்து நிறையப் புகார்கள் வந்தன. ஒரு மணிநேரம் கழித்து மறுபடி அனுப்புங்கள்.

## What happened, as the worker ticks it.

complaint-matter-fee = என்னிடம் பணம் கேட்டார்கள்
complaint-matter-contract = என் ஒப்பந்தத்தை மாற்றினார்கள்
complaint-matter-wages = என் சம்பளத்தைத் தரவில்லை
complaint-matter-documents = என் பாஸ்போர்ட்டை அல்லது ஆவணங்களை அவர்கள் வைத்திருக்கிறார்கள்
complaint-matter-unlicensed = ஏஜென்சிக்கு உரிமம் இல்லாமல் இருக்கலாம்
complaint-matter-no-job = வேலையே இல்லை
complaint-matter-unsafe = எனக்குக் காயம், அல்லது பூட்டி வைத்துள்ளார்கள், அல்லது மிரட்டுகிறார்கள்
complaint-matter-other = வேறு ஏதாவது

## Who files.

complaint-filer-worker = நான்தான் அந்தத் தொழிலாளி
complaint-filer-family = நான் அந்தத் தொழிலாளியின் குடும்பம்
complaint-filer-union = நான் தொழிற்சங்கத்தை அல்லது தொழிலாளர் அமைப்பைச் சேர்ந்தவர்
complaint-filer-helper = நான் உதவி செய்யும் வேறொருவர்

## Steps of ours; each is followed by a day.

complaint-stage-acknowledge = புகாரைப் பார்த்துவிட்டோம் என்று உங்களிடம் சொல்வது
complaint-stage-contact = உங்களைத் தொடர்புகொள்ள முயல்வது
complaint-stage-triage = ஒருவர் இதைக் கவனிப்பது
complaint-stage-accept = மற்ற அலுவலகத்தின் பதில்
complaint-stage-reply = ஏஜென்சியின் பதில்
complaint-stage-decide = எங்கள் முடிவு
complaint-stage-refund = பணம் தரப்படுவது

## Kinds of offices.

complaint-referral-licensing-authority = உரிமம் வழங்கும் அலுவலகம்
complaint-referral-labour-inspection = தொழிலாளர் ஆய்வு அலுவலகம்
complaint-referral-conciliation = சமரசப் பேச்சு அல்லது தொழிலாளர் நீதிமன்றம்
complaint-referral-labour-attache = தூதரகம்: தொழிலாளர் நல அதிகாரி (labour attaché)
complaint-referral-shelter = பாதுகாப்பு இல்லம்
complaint-referral-trafficking-help = ஆள் கடத்தலால் பாதிக்கப்பட்டவர்களுக்கு உதவி
complaint-referral-legal-aid = சட்ட உதவி
complaint-referral-union = தொழிற்சங்கம்
complaint-referral-resource-centre = புலம்பெயர் தொழிலாளர் உதவி மையம்
complaint-referral-health-care = மருத்துவ உதவி

## What was decided; a headline.

complaint-decision-upheld = நீங்கள் சொன்னது சரி
complaint-decision-partly-upheld = நீங்கள் சொன்னதில் ஒரு பகுதி சரி
complaint-decision-not-upheld = உங்கள் கருத்தை எங்களால் ஏற்க முடியவில்லை
complaint-decision-cannot-be-told = எங்களால் கண்டறிய முடியவில்லை

## Why it was closed; a headline.

complaint-closing-settled = தீர்த்துக்கொள்ளப்பட்டது
complaint-closing-not-upheld = புகார் ஏற்கப்படவில்லை
complaint-closing-passed-on = வேறோர் அலுவலகம் இதைத் தொடர்கிறது
complaint-closing-no-answer = உங்களைத் தொடர்புகொள்ள முடியவில்லை
complaint-closing-cannot-be-told = எங்களால் கண்டறிய முடியவில்லை
complaint-closing-other = வேறு காரணத்தால்

## What money is owed for; a sum follows.

complaint-head-fee = கட்டணம்
complaint-head-wages = சம்பளம்
complaint-head-interest = வட்டி
complaint-head-ticket = டிக்கெட்
complaint-head-documents = ஆவணங்கள்
complaint-head-other = வேறு

## Who has to pay, within the sentence complaint-item-from.

complaint-payer-agency = ஏஜென்சி
complaint-payer-principal = ஆள் கேட்ட வெளிநாட்டு நிறுவனம்
complaint-payer-employer = முதலாளி
complaint-payer-deposit = ஏஜென்சி கட்டிய வைப்புத்தொகை
complaint-payer-fund = நல நிதி

## Where it stands: a headline, and a sentence below it.

complaint-state-received = உங்கள் புகார் எங்களுக்குக் கிடைத்தது
complaint-state-acknowledged = உங்கள் புகாரைப் பார்த்துவிட்டோம்
complaint-state-taken-on = இதைக் கவனித்து வருகிறோம்
complaint-state-referred = இது வேறோர் அலுவலகத்திடம் உள்ளது
complaint-state-notice = ஏஜென்சியிடம் கேட்டுள்ளோம்
complaint-state-decided = முடிவு எடுத்துவிட்டோம்
complaint-state-paying = உங்களுக்குப் பணம் தர வேண்டியுள்ளது
complaint-state-closed = இந்தப் புகார் மூடப்பட்டது
complaint-state-withdrawn = நீங்கள் புகாரைத் திரும்பப் பெற்றீர்கள்
complaint-state-merged = இதை வேறொரு புகாருடன் சேர்த்துள்ளோம்
complaint-next-received = இன்னும் யாரும் இதைப் படிக்கவில்லை.
complaint-next-acknowledged = ஒருவர் இதைப் பார்ப்பார்.
complaint-next-taken-on = நீங்கள் சொன்னதை ஒருவர் ஆராய்கிறார்.
complaint-next-referred = உங்களுக்கு உதவும்படி அவர்களிடம் கேட்டுள்ளோம்.
complaint-next-notice = பதில் சொல்ல ஏஜென்சிக்கு நேரம் உள்ளது.
complaint-next-decided = காரணங்கள் கீழே உள்ளன.
complaint-next-paying = என்ன வந்துள்ளது என்று கீழே பாருங்கள்.
complaint-next-closed = இப்போதும் நீங்கள் எங்களுக்கு எழுதலாம்.
complaint-next-withdrawn = இனி இதில் நாங்கள் எதுவும் செய்வதில்லை.
complaint-next-merged = உங்கள் சொற்களும் உங்கள் குறியீடும் அப்படியே இருக்கும்.
