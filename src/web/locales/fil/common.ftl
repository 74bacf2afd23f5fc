skip-link = Pumunta sa nilalaman
languages = Wika
menu = Pangunahin
menu-agency = Agency
menu-fees = Bayarin
menu-contract = Kontrata
menu-register = Listahan
menu-law = Batas
menu-costs = Gastos
footer-sources = Galing ang ipinapakita namin sa sariling mga listahan ng mga awtoridad na nagbibigay ng lisensya at sa nailathalang batas.
footer-privacy = Hindi namin itinatala ang hinahanap ninyo, at hindi kami naglalagay ng cookie.
footer-officials = Para sa mga opisyal
footer-programs = Para sa mga computer program
drafted-by-machine = Computer ang nagsalin ng page na ito sa wika ninyo. Wala pang taong nag-check nito. Kung may hindi malinaw, basahin ang English.
law-in-english = Nasa English ang batas, gaya ng nasa aming aklat ng mga patakaran.

## Mga sagot.

answer = Sagot
as-of = sa petsang { $day }
why-we-say-so = Bakit ito ang sagot namin
what-to-do = Ano ang gagawin ngayon
not-told = Ano ang hindi sinasabi nito
listen = Pakinggan
listen-stop = Itigil
not-told-person = Kung talagang nagtatrabaho sa agency na ito ang taong kaharap ninyo.
not-told-later = Ano ang nangyari pagkatapos ng petsa ng pinagkunan namin.
quoted = “{ $words }”
licence-line = Lisensya { $licence } · { $place }
source = Pinagkunan: { $sources }.
source-on = { $name }, huling impormasyon { $day }
source-no-day = { $name }, hindi alam ang petsa ng huling impormasyon
source-none = Walang listahan na hawak namin ngayon
not-stated = hindi nakasaad
list-separator = { ", " }

## Bilang ng mga page.

pages-of-list = Mga page ng listahan
page-of = Page { $page } sa { $pages }
page-before = Nauna
page-next = Susunod

## Mga petsa.

day = { $month } { $day }, { $year }
month-1 = Enero
month-2 = Pebrero
month-3 = Marso
month-4 = Abril
month-5 = Mayo
month-6 = Hunyo
month-7 = Hulyo
month-8 = Agosto
month-9 = Setyembre
month-10 = Oktubre
month-11 = Nobyembre
month-12 = Disyembre

## Saan hihingi ng tulong.

where-to-go = Saan pupunta
office-phone = telepono { $phone }
office-phone-abroad = mula sa ibang bansa: { $phone }
office-kind-authority = Ministry, department o awtoridad ng gobyerno
office-kind-hotline = Tulong sa telepono
office-kind-centre = Sentro para sa mga manggagawa
office-kind-union = Unyon ng mga manggagawa
office-kind-labour-attache = Embahada ninyo
office-hours = { $days }, mula { $from } hanggang { $until } (oras doon)
office-hours-always = araw at gabi, araw-araw
office-hours-unknown = Hindi namin alam kung anong oras ito bukas.
office-days-every-day = araw-araw
office-days-monday-friday = Lunes hanggang Biyernes
office-days-monday-saturday = Lunes hanggang Sabado
office-days-sunday-thursday = Linggo hanggang Huwebes
office-days-saturday-sunday = Sabado at Linggo
office-source = Pinagkunan
office-read = binasa noong { $day }.
office-read-secondary = hindi galing sa opisina mismo, binasa noong { $day }.
office-none = Wala kaming alam na opisina para sa { $places }. Hanapin ang mga ito:
look-for-origin = Ang labor ministry o department ng { $country }, o ang opisina nito para sa trabaho sa ibang bansa. Hanapin ang opisinang nagbibigay ng lisensya sa mga recruitment agency.
look-for-destination = Ang labor ministry o department ng { $country }. Itanong kung sino ang nagbibigay ng lisensya sa mga employment agency, o hanapin ang labor inspection.
look-for-mission = Ang embahada o konsulado ng { $origin } sa { $destination }. Hanapin ang labor attaché.

## Mga form.

look-again = Pakitingnan ulit
look-again-at =
    { $count ->
        [one] Pakitingnan ulit ang { $count } sagot
       *[other] Pakitingnan ulit ang { $count } na sagot
    }
choose = Pumili
nothing-more = Wala nang iba
not-stated-choice = Hindi nakasaad
currency = Uri ng pera
how-we-know = Paano namin nalaman
rule-book = Aklat ng mga patakaran { $digest }.
about-sum = mga { $sum }

## Ano ang mali sa isang sagot.

wrong-choice = Pumili ng isa sa listahan.
wrong-country = Pumili ng bansa.
wrong-currency = Pumili ng uri ng pera para sa halagang ito.
wrong-item = Piliin kung para saan hiningi ang pera.
wrong-no-amount = Isulat kung magkano ang hiningi.
wrong-amount = Isulat ang halaga sa numero, gaya ng 1500 o 1500.50, hindi "{ $text }".
wrong-job = Pumili ng trabaho sa listahan. O isulat ang numero nito, hindi "{ $text }".
wrong-months = Sumulat ng buong buwan, 1 hanggang 120, hindi "{ $text }".
wrong-day = Isulat ang petsa bilang taon-buwan-araw, gaya ng 2026-03-24, hindi "{ $text }".

## Page na nasa English, at ibang kalendaryo.

page-in-english = Nasa English ang page na ito.
day-beside = { $day } ({ $beside })
day-buddhist = { $year } BE
day-bikram = { $month } { $day }, { $year } BS
day-hijri = { $month } { $day }, { $year } AH
bikram-month-1 = Baisakh
bikram-month-2 = Jestha
bikram-month-3 = Ashadh
bikram-month-4 = Shrawan
bikram-month-5 = Bhadra
bikram-month-6 = Ashwin
bikram-month-7 = Kartik
bikram-month-8 = Mangsir
bikram-month-9 = Poush
bikram-month-10 = Magh
bikram-month-11 = Falgun
bikram-month-12 = Chaitra
hijri-month-1 = Muharram
hijri-month-2 = Safar
hijri-month-3 = Rabi al-Awwal
hijri-month-4 = Rabi al-Thani
hijri-month-5 = Jumada al-Ula
hijri-month-6 = Jumada al-Thani
hijri-month-7 = Rajab
hijri-month-8 = Shaban
hijri-month-9 = Ramadan
hijri-month-10 = Shawwal
hijri-month-11 = Dhu al-Qadah
hijri-month-12 = Dhu al-Hijjah
