agency-title = { $name }: { $status }
agency-also = வேறு பெயர்கள்: { $names }
agency-status-label = நிலை
agency-as-known = { $day } அன்று தெரிந்தபடி
agency-other-day = நீங்கள் கேட்டது இன்றைய நாள் அல்ல, வேறொரு நாள்.
agency-today = இன்றைய நிலையைப் பாருங்கள்

## What a licence is.

status-licensed = உரிமம் உள்ளது
status-conditional = நிபந்தனைகளுடன் மட்டும் உரிமம் உள்ளது
status-suspended = உரிமம் நிறுத்திவைக்கப்பட்டுள்ளது
status-expired = உரிமம் காலாவதியாகிவிட்டது
status-revoked = உரிமம் பறிக்கப்பட்டுவிட்டது
status-surrendered = உரிமம் திருப்பிக் கொடுக்கப்பட்டது
status-refused = உரிமம் மறுக்கப்பட்டது
status-not-yet = இன்னும் உரிமம் இல்லை
status-unknown = தெரியவில்லை

## Why it is so.

because-no-event = இந்த உரிமத்தின் நிலை என்ன என்று சொல்லும் பதிவு எதுவும் பதிவேட்டில் இல்லை.
because-begins = உரிமம் தொடங்கும் நாள்: { $from }.
because-ran-out = உரிமம் { $from } அன்று காலாவதியானது.
because-last-period = தெரிந்த கடைசி உரிமக் காலம் { $until } அன்று முடிந்தது (கடைசி நாள்).
because-event-until = { $what }: { $from } முதல் { $until } வரை (கடைசி நாள்).
because-event = { $what }: { $from } முதல்; கடைசி நாள் குறிப்பிடப்படவில்லை.
because-shared = இந்த எண் பதிவேட்டில் ஒன்றுக்கு மேற்பட்ட ஏஜென்சிகளுக்கு உள்ளது; எனவே இதை வைத்து அவற்றில் எதனுடைய நிலையையும் சொல்ல முடியாது:
because-shared-holder = { $name } – { $place }.

## What happened to a licence.

event-granted = வழங்கப்பட்டது
event-renewed = புதுப்பிக்கப்பட்டது
event-conditions-added = நிபந்தனைகள் சேர்க்கப்பட்டன
event-expired = காலாவதியானது
event-suspended = நிறுத்திவைக்கப்பட்டது
event-surrendered = திருப்பிக் கொடுக்கப்பட்டது
event-refused = மறுக்கப்பட்டது
event-cancelled = ரத்து செய்யப்பட்டது
event-revoked = பறிக்கப்பட்டது
event-lifted = நிறுத்திவைப்பு நீக்கப்பட்டது
event-reinstated = மீண்டும் வழங்கப்பட்டது
appeal-pending = மேல்முறையீடு நிலுவையில் உள்ளது; அதுவரை இந்த முடிவு செல்லும்
appeal-stayed = மேல்முறையீட்டில் தடை விதிக்கப்பட்டது: அதுவரை இந்த முடிவு செல்லாது
appeal-dismissed = மேல்முறையீடு தள்ளுபடி செய்யப்பட்டது
appeal-allowed = மேல்முறையீட்டில் ரத்து செய்யப்பட்டது: இந்த முடிவுக்கு எந்த விளைவும் இல்லை
event-own-word = உரிமம் வழங்கும் அலுவலகம் எழுதிய சொல்: { $word }

## What to do now.

step-compare = பெயர், எண், முகவரி, போன் எண் ஆகியவற்றை உங்களுக்குக் காட்டியவற்றுடன் ஒப்பிட்டுப் பாருங்கள்.
step-fees = பணம் கொடுப்பதற்கு முன், உங்களிடம் அவர்கள் எதற்குப் பணம் கேட்கலாம் என்று சரிபாருங்கள்.
step-papers = எழுத்தில் ஒப்பந்தமும் ரசீதும் கேளுங்கள்.
step-conditions = பணம் கொடுப்பதற்கோ கையெழுத்துப் போடுவதற்கோ முன், என்னென்ன நிபந்தனைகள் உள்ளன என்று உரிமம் வழங்கும் அலுவலகத்தில் கேளுங்கள்.
step-ask = பணம் கொடுப்பதற்கோ கையெழுத்துப் போடுவதற்கோ முன் உரிமம் வழங்கும் அலுவலகத்தில் கேளுங்கள்.
step-nothing = பணம் எதுவும் கொடுக்காதீர்கள், எதிலும் கையெழுத்துப் போடாதீர்கள்.
step-passport = பாஸ்போர்ட்டை உங்களிடமே வைத்துக்கொள்ளுங்கள்.
step-report = இந்த வேலை வாய்ப்பைப் பற்றி உரிமம் வழங்கும் அலுவலகத்தில் புகார் செய்யுங்கள்.

## What the licence covers.

agency-covers = இந்த உரிமம் எதற்குச் செல்லும்
agency-unsaid = பதிவேடு சொல்லவில்லை
scope-kinds = என்ன செய்யலாம்
scope-destinations = ஆள் அனுப்பக்கூடிய நாடுகள்
scope-occupations = இந்த வேலைகளுக்கு (ISCO-08)
scope-quota = ஓர் உரிமக் காலத்தில் அனுப்பக்கூடிய தொழிலாளர் எண்ணிக்கை
kind-overseas = வெளிநாட்டு வேலை
kind-local = சொந்த நாட்டுக்குள் வேலை
kind-domestic-work = வீட்டு வேலை
kind-seafarer = கப்பல் வேலை
kind-temporary = தற்காலிக வேலை
agency-belongs = இந்த ஏஜென்சியைச் சேர்ந்த நபர்களும் மற்றவையும்
belongs-people = நபர்கள்
belongs-sub-agents = துணை ஏஜென்டுகள்
belongs-deposit = டெபாசிட்
belongs-employers = இதன் ஆள் கோரிக்கைகளில் உள்ள முதலாளிகள்
person-with-role = { $name } ({ $role })
role-owner = உரிமையாளர்
role-director = இயக்குநர்
role-officer = அலுவலர்
role-representative = பிரதிநிதி
role-staff = பணியாளர்
sub-agent-in = { $name }, மாவட்டம்: { $district }
deposit = { $amount }, { $from } முதல்
deposit-until = { $amount }, { $from } முதல் { $until } வரை (கடைசி நாள்)
deposit-drawn = { $deposit }; { $day } அன்று எடுக்கப்பட்ட தொகை { $sum }, மீண்டும் நிரப்பப்பட்டதாகத் தெரியவில்லை
deposit-drawn-some = { $deposit }; { $day } அன்று அதில் ஒரு பகுதி எடுக்கப்பட்டது, மீண்டும் நிரப்பப்பட்டதாகத் தெரியவில்லை
deposit-refilled = { $deposit }; { $day } அன்று எடுக்கப்பட்ட தொகை { $sum }, { $refilled } அன்று மீண்டும் நிரப்பப்பட்டது
deposit-refilled-some = { $deposit }; { $day } அன்று அதில் ஒரு பகுதி எடுக்கப்பட்டது, { $refilled } அன்று மீண்டும் நிரப்பப்பட்டது
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, { $from } முதல் தடை
employer-barred-until = { $name }, { $place }, { $from } முதல் { $until } வரை தடை (கடைசி நாள்)

## Job orders.

orders = ஆள் கோரிக்கைகள் (ஜாப் ஆர்டர்)
order-number = எண்
order-employer = முதலாளி
order-where = எங்கே, என்ன வேலை
order-work = வேலை { $work }
order-approved = அனுமதிக்கப்பட்டவர்கள்
order-placed = வேலையில் சேர்க்கப்பட்டவர்கள்
order-none = எதுவும் தெரிவிக்கப்படவில்லை
last-day = கடைசி நாள்
orders-more =
    { $count ->
        [one] மேலும் ஒன்று.
       *[other] மேலும் { $count }.
    }
orders-none-means = “எதுவும் தெரிவிக்கப்படவில்லை” என்றால் யாருமே வேலையில் சேர்க்கப்படவில்லை என்று பொருள் அல்ல.

## History.

history = இதுவரை நடந்தவை
history-what = என்ன
history-from = எப்போதிருந்து
history-until = எதுவரை (கடைசி நாள்)
history-until-short = எதுவரை
history-known = எப்போதிலிருந்து தெரியும்
history-notes = குறிப்புகள்
history-empty = இந்த உரிமத்துக்கு என்ன நடந்தது என்று எதுவும் தெரியவில்லை. அதனால் குற்றம் குறை இல்லாதது என்று பொருள் அல்ல.
history-follow = இந்த உரிமத்தைத் தொடர்ந்து கவனியுங்கள்
history-feed = ஃபீட் ரீடரில் (feed reader), ஒவ்வொரு பதிப்புக்கும் என்ன மாறியது என்று இது சொல்லும்.

## Where to find it.

contact = இந்த ஏஜென்சி எங்கே உள்ளது
contact-by = உரிமம் வழங்கியது
contact-class = உரிமத்தின் வகை
contact-address = முகவரி
contact-phones = போன் எண்கள்
contact-emails = மின்னஞ்சல்
contact-pages = இணையப் பக்கங்கள்
contact-empty = பதிவேட்டில் இல்லை
contact-other = உங்களிடம் பேசுபவர் வேறு போன் எண்ணோ, பக்கமோ, முகவரியோ பயன்படுத்தினால், முதலில் உரிமம் வழங்கும் அலுவலகத்தில் கேளுங்கள்.

not-told-offer = இந்த வேலை வாய்ப்பு நல்லதா என்பது: இந்த ஏஜென்சி ஆள் சேர்க்கலாமா என்பதை மட்டுமே இது சொல்கிறது.
agency-certificate = இந்த உரிமத்தின் சான்றிதழ், அச்சிடுவதற்கு
agency-paper = இந்தப் பதில் தேதியுடன், அச்சிடுவதற்கு
agency-on-day = வேறொரு நாளில் நிலை
agency-show = காட்டவும்
agency-known-earlier = முந்தைய ஒரு நாளில் தெரிந்தபடி
agency-known-on = தெரிந்திருந்த நாள்
