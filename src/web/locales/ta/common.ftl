## The frame of a page.

skip-link = உள்ளடக்கத்துக்குச் செல்லவும்
languages = மொழி
menu = முதன்மைப் பட்டி
menu-agency = ஏஜென்சி
menu-fees = கட்டணம்
menu-contract = ஒப்பந்தம்
menu-register = பதிவேடு
menu-law = சட்டம்
menu-costs = செலவுகள்
footer-sources = இங்கே காட்டுபவை உரிமம் வழங்கும் அரசு அலுவலகங்களின் சொந்தப் பட்டியல்களிலிருந்தும் வெளியிடப்பட்ட சட்டங்களிலிருந்தும் எடுக்கப்பட்டவை.
footer-privacy = நீங்கள் எதைத் தேடுகிறீர்கள் என்று நாங்கள் குறித்துவைப்பதில்லை; உங்கள் போனில் குக்கீ (cookie) எதுவும் வைப்பதில்லை.
footer-officials = அதிகாரிகளுக்கு
footer-programs = கணினி நிரல்களுக்கு
drafted-by-machine = இந்தப் பக்கத்தை இயந்திரம் உங்கள் மொழிக்கு மாற்றியுள்ளது. இதை இன்னும் எந்த மனிதரும் சரிபார்க்கவில்லை. ஏதாவது புரியவில்லை என்றால் ஆங்கிலத்தில் படியுங்கள்.
law-in-english = சட்டம் எங்கள் விதிநூலில் உள்ளபடி ஆங்கிலத்தில் காட்டப்படுகிறது.

## Answers.

answer = பதில்
as-of = { $day } அன்று உள்ள நிலை
why-we-say-so = ஏன் இப்படிச் சொல்கிறோம்
what-to-do = இப்போது என்ன செய்ய வேண்டும்
not-told = இந்தப் பதில் சொல்லாதவை
listen = கேட்க
listen-stop = நிறுத்த
not-told-person = உங்கள் முன் இருக்கும் நபர் உண்மையிலேயே இந்த ஏஜென்சியில் வேலை செய்கிறாரா என்பது.
not-told-later = எங்கள் தகவலின் தேதிக்குப் பிறகு என்ன நடந்தது என்பது.
quoted = “{ $words }”
licence-line = உரிமம் { $licence } · { $place }
source = தகவல் வந்த இடம்: { $sources }.
source-on = { $name }, கடைசித் தகவல் { $day }
source-no-day = { $name }, கடைசித் தகவலின் தேதி தெரியவில்லை
source-none = இப்போது எங்களிடம் உள்ள எந்தப் பட்டியலும் இல்லை
not-stated = குறிப்பிடப்படவில்லை
list-separator = { ", " }

## Numbers of pages and the like.

pages-of-list = பட்டியலின் பக்கங்கள்
page-of = பக்கம் { $page } / { $pages }
page-before = முந்தையது
page-next = அடுத்தது

## Days.

day = { $day } { $month } { $year }
month-1 = ஜனவரி
month-2 = பிப்ரவரி
month-3 = மார்ச்
month-4 = ஏப்ரல்
month-5 = மே
month-6 = ஜூன்
month-7 = ஜூலை
month-8 = ஆகஸ்ட்
month-9 = செப்டம்பர்
month-10 = அக்டோபர்
month-11 = நவம்பர்
month-12 = டிசம்பர்

## Where to go for help.

where-to-go = உதவிக்கு எங்கே போகலாம்
office-phone = தொலைபேசி { $phone }
office-phone-abroad = வேறு நாட்டில் இருந்து அழைக்க: { $phone }
office-kind-authority = அமைச்சகம் அல்லது அரசு அலுவலகம்
office-kind-hotline = தொலைபேசி உதவி எண்
office-kind-centre = தொழிலாளர் உதவி மையம்
office-kind-union = தொழிற்சங்கம்
office-kind-labour-attache = உங்கள் தூதரகம்
office-hours = { $days }, { $from } முதல் { $until } வரை (அந்த நாட்டு நேரம்)
office-hours-always = இரவும் பகலும், எல்லா நாளும்
office-hours-unknown = அதன் வேலை நேரம் எங்களுக்குத் தெரியவில்லை.
office-days-every-day = எல்லா நாளும்
office-days-monday-friday = திங்கள் முதல் வெள்ளி வரை
office-days-monday-saturday = திங்கள் முதல் சனி வரை
office-days-sunday-thursday = ஞாயிறு முதல் வியாழன் வரை
office-days-saturday-sunday = சனி மற்றும் ஞாயிறு
office-source = தகவல் வந்த இடம்
office-read = { $day } அன்று படிக்கப்பட்டது.
office-read-secondary = அந்த அலுவலகமே சொன்னதல்ல; { $day } அன்று படிக்கப்பட்டது.
office-none = இதற்கான அலுவலகம் எதுவும் எங்களுக்குத் தெரியவில்லை: { $places }. இவற்றைத் தேடுங்கள்:
look-for-origin = { $country } நாட்டின் தொழிலாளர் அமைச்சகம், அல்லது அதன் வெளிநாட்டு வேலைவாய்ப்பு அலுவலகம். ஆள் சேர்க்கும் ஏஜென்சிகளுக்கு உரிமம் வழங்கும் அலுவலகம் எது என்று கேளுங்கள்.
look-for-destination = { $country } நாட்டின் தொழிலாளர் அமைச்சகம். வேலைவாய்ப்பு ஏஜென்சிகளுக்கு உரிமம் வழங்குவது யார் என்று அல்லது தொழிலாளர் ஆய்வு அலுவலகம் எது என்று கேளுங்கள்.
look-for-mission = { $destination } நாட்டில் உள்ள { $origin } நாட்டுத் தூதரகம் அல்லது துணைத் தூதரகம். தொழிலாளர் நல அதிகாரி (labour attaché) யார் என்று கேளுங்கள்.

## Forms.

look-again = தயவுசெய்து மறுபடி பாருங்கள்
look-again-at =
    { $count ->
        [one] தயவுசெய்து ஒரு பதிலை மறுபடி பாருங்கள்
       *[other] தயவுசெய்து { $count } பதில்களை மறுபடி பாருங்கள்
    }
choose = தேர்ந்தெடுங்கள்
nothing-more = வேறு எதுவும் இல்லை
not-stated-choice = குறிப்பிடப்படவில்லை
currency = நாணயம்
how-we-know = எங்களுக்கு எப்படித் தெரியும்
rule-book = விதிநூல் { $digest }.
about-sum = சுமார் { $sum }

## What is wrong with a field.

wrong-choice = பட்டியலில் உள்ள ஒன்றைத் தேர்ந்தெடுங்கள்.
wrong-country = ஒரு நாட்டைத் தேர்ந்தெடுங்கள்.
wrong-currency = இந்தத் தொகைக்கான நாணயத்தைத் தேர்ந்தெடுங்கள்.
wrong-item = எதற்காகப் பணம் கேட்டார்கள் என்பதைத் தேர்ந்தெடுங்கள்.
wrong-no-amount = எவ்வளவு கேட்டார்கள் என்று எழுதுங்கள்.
wrong-amount = தொகையை எண்களில் எழுதுங்கள். எடுத்துக்காட்டு: 1500 அல்லது 1500.50. நீங்கள் எழுதியது: “{ $text }”.
wrong-job = பட்டியலில் உள்ள ஒரு வேலையைத் தேர்ந்தெடுங்கள். அல்லது அதன் எண்ணை எழுதுங்கள். நீங்கள் எழுதியது: “{ $text }”.
wrong-months = முழு மாதங்களில் எழுதுங்கள், 1 முதல் 120 வரை. நீங்கள் எழுதியது: “{ $text }”.
wrong-day = தேதியை ஆண்டு-மாதம்-நாள் என்று எழுதுங்கள். எடுத்துக்காட்டு: 2026-03-24. நீங்கள் எழுதியது: “{ $text }”.

page-in-english = இந்தப் பக்கம் ஆங்கிலத்தில் உள்ளது.
day-beside = { $day } ({ $beside })
day-buddhist = புத்த ஆண்டு { $year }
day-bikram = { $day } { $month } { $year } விக்ரம் ஆண்டு
day-hijri = { $day } { $month } { $year } ஹிஜ்ரி
bikram-month-1 = பைசாக்
bikram-month-2 = ஜேஷ்ட
bikram-month-3 = ஆஷாட்
bikram-month-4 = ஷ்ராவண்
bikram-month-5 = பத்ர
bikram-month-6 = அஷ்வின்
bikram-month-7 = கார்த்திக்
bikram-month-8 = மங்சிர்
bikram-month-9 = பூஸ்
bikram-month-10 = மாக்
bikram-month-11 = ஃபால்குன்
bikram-month-12 = சைத்ர
hijri-month-1 = முஹர்ரம்
hijri-month-2 = ஸஃபர்
hijri-month-3 = ரபீஉல் அவ்வல்
hijri-month-4 = ரபீஉல் ஆகிர்
hijri-month-5 = ஜமாதுல் அவ்வல்
hijri-month-6 = ஜமாதுல் ஆகிர்
hijri-month-7 = ரஜப்
hijri-month-8 = ஷஅபான்
hijri-month-9 = ரமலான்
hijri-month-10 = ஷவ்வால்
hijri-month-11 = துல்கஅதா
hijri-month-12 = துல்ஹஜ்
