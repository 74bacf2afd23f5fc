## Ang mga page.

complaint-neutral-title = Impormasyon
complaint-leave = Umalis sa page na ito
complaint-promise = Hindi namin kailanman itinatanong kung puwede kayong manatili roon. Wala kaming sinisingil.
complaint-promise-never = Walang napupunta mula rito sa mga opisina ng immigration.
help-near-you = Tulong na malapit sa inyo
complaint-title = Sabihin sa amin ang nangyari
complaint-wrong-code = Walang report na may ganitong code. Tingnan ang bawat letra at subukan ulit.
complaint-lead = Hindi kailangan ng pangalan, account, o pera. Puwedeng iwanang blangko ang kahit anong tanong.
complaint-start = Simulan
complaint-have-code = May code ako
complaint-code-label = May walong letra at numero ang code ninyo.
complaint-open = Buksan
complaint-before = Bago magsimula
complaint-before-phone = Kung may ibang gumagamit ng phone na ito, magbukas muna ng private window.
complaint-before-danger = Nasa panganib ba kayo ngayon? Tumawag muna sa hotline o sa taong pinagkakatiwalaan ninyo.
complaint-before-office = Puwede rin kayong pumunta sa isang opisina.
complaint-ask-what = Ano ang nangyari?
complaint-ask-what-how = I-check ang lahat ng totoo.
complaint-ask-agency = Aling agency o sinong tao?
complaint-ask-agency-how = Pangalan, numero, o telepono. Isulat kung ano ang alam ninyo.
complaint-ask-way = Saan kayo galing, at nasaan ang trabaho?
complaint-origin = Galing ako sa
complaint-destination = Ang trabaho ay sa
complaint-not-said = Hindi ko sasabihin
complaint-ask-sum = Magkano ang pera, at kailan?
complaint-ask-sum-how = Ang perang kinuha nila o hindi nila binayaran.
complaint-amount = Magkano
complaint-when = Mga kailan
complaint-when-hint = Ang pinakamalapit na petsang natatandaan ninyo
complaint-ask-words = Ano pa ang dapat naming malaman?
complaint-ask-words-how = Sa sarili ninyong salita, sa kahit anong wika.
complaint-ask-who = Sino kayo?
complaint-consent = Hindi ako ang manggagawa, at pumayag ang manggagawa
complaint-ask-contact = Paano namin kayo makokontak?
complaint-ask-contact-how = Telepono, e-mail, o pangalan sa chat. Kung wala nito, hindi namin malalaman kung sino kayo.
complaint-contact-seen = Mga opisyal lang namin ang nakakakita nito. Itinatala ang bawat pagtingin.
complaint-ask-check = Tama ba ito?
complaint-then-code = Pagkatapos, bibigyan namin kayo ng code. Gamit ito, makikita ninyo ang ginagawa namin.
complaint-send = Ipadala
complaint-next-question = Susunod
complaint-back = Bumalik
complaint-skip = Hindi ko alam
complaint-stay-unknown = Ayaw kong magpakilala
complaint-place = Tanong { $place } sa { $places }
complaint-code-now = Isulat ngayon ang code na ito
complaint-code-only = Ang code na ito lang ang makakabukas ng report ninyo. Hindi na namin ito masasabi ulit.
complaint-money = Pera para sa inyo
complaint-did-it-come = Dumating na ba?
complaint-yes = Oo
complaint-no = Hindi pa
complaint-dues = Ano ang ginagawa namin, at hanggang kailan
complaint-offices = Ibang opisina
complaint-office-waits = Hindi pa sila sumasagot.
complaint-messages = Mga mensahe
complaint-no-message = Wala pang mensahe.
complaint-write = Sumulat sa amin
complaint-paper = Litrato o papel
complaint-paper-what = Resibo, kontrata, chat.
complaint-paper-choose = Pumili ng isa
complaint-paper-most = Hanggang 5 MB, at hanggang lima lahat
complaint-paper-send = Ipadala ito
complaint-paper-clean = Inaalis namin ang lugar at oras sa mga litrato. Hindi binabago ang PDF.
complaint-told = Ang sinabi ninyo sa amin
complaint-without-contact = Kung wala nito, hindi namin malalaman kung sino kayo. Bumalik dito gamit ang code ninyo.
complaint-contact = Telepono, e-mail, o pangalan sa chat
complaint-withdraw = Bawiin ang report
complaint-withdraw-what = Ititigil namin ang trabaho rito. Nasa amin pa rin ang sinabi ninyo, nakasara.
complaint-report = Report { $code }
complaint-sent-on = ipinadala noong { $day }
complaint-item = { $head }: { $sum }
complaint-item-from = Galing sa { $payer }, hanggang { $day }.
complaint-item-paid = Nabayaran na: { $sum }, { $day }.
complaint-item-left = Hindi pa dumarating: { $sum }
complaint-said-came = Sinabi ninyo noong { $day }: dumating na.
complaint-said-not-come = Sinabi ninyo noong { $day }: hindi pa dumarating.
due-done = tapos noong { $day }
due-done-late = tapos noong { $day }, huli
due-late = dapat noong { $day }: huli kami
due-until = hanggang { $day }
complaint-office-asked = { $kind }, tinanong noong { $day }
complaint-office-took = Tinanggap nila ito, { $day }.
complaint-office-declined = Hindi nila ito tinanggap, { $day }.
complaint-you = Kayo, { $day }
complaint-us = Opisina namin, { $day }
complaint-paper-count =
    { $count ->
        [one] May { $count } kami.
       *[other] May { $count } kami.
    }
help-title = Sino ang makakatulong sa akin?
help-lead = Mga opisina sa bansa ninyo at kung saan kayo nagtatrabaho. Ang may pinagkunan lang ang binabanggit namin.
help-show = Ipakita
complaint-phone = Kumpirmahin ang telepono ninyo
complaint-phone-why = Malalaman namin kung aling telepono ang nakakaabot sa inyo. Makikita ng mga opisyal namin ang numero nito.
complaint-phone-cost = Magpapadala kayo ng isang text. Puwedeng may singil dito ang kompanya ng telepono ninyo.
complaint-phone-show = Ipakita ang ipapadala
complaint-phone-send = Mula sa telepono ninyo, ipadala ang { $words } sa { $number }.
complaint-phone-once = Isang beses lang ito gagana, sa loob ng 24 oras. Humingi ng bago kung pumalya.
complaint-phone-done = Kumpirmado na ang telepono ninyo.
complaint-keys = Sa teleponong numero lang ang pindutan: { $keys }

## Bago ipadala: tanong at sagot.

complaint-said-matter = Ano ang nangyari
complaint-said-agency = Agency o tao
complaint-said-sum = Pera
complaint-said-when = Kailan
complaint-said-words = Sarili ninyong salita
complaint-said-filer = Sino kayo
complaint-said-contact = Paano kayo makokontak

## Pagkatapos magpadala.

complaint-kept = Nasa amin na ang ipinadala ninyo.
complaint-length = Sumulat ng kahit ano, pero huwag masyadong mahaba.
complaint-too-many = Marami na kayong naisulat. Hintayin munang sumagot kami.
complaint-not-now = Hindi na ito puwedeng gawin.
paper-kept = Nasa amin na ang litrato o papel ninyo.
paper-empty = Pumili muna ng litrato o PDF.
paper-too-large = Masyado itong malaki. Hanggang 5 MB lang ang ipadala.
paper-unknown = Tumatanggap kami ng litrato (JPEG, PNG, WebP) at PDF.
paper-unreadable = Hindi namin mabasa ang litratong ito. Kumuha ng iba.
paper-too-many = Nakapagpadala na kayo ng lima. Sumulat sa amin kung mayroon pa.

## Ano ang mali.

wrong-matter = Mag-check ng kahit isa.
wrong-filer = Pumili ng isa.
wrong-consent = Tanungin muna ang manggagawa, saka i-check ito.
wrong-length = Hanggang { $count } letra lang ang isulat.
error-half-file = Hindi dumating nang buo ang file. Ipadala nang isa pang beses.
error-too-many-codes = Masyadong maraming maling code ang galing sa internet network ninyo. Maghintay ng isang oras, saka subukan ulit.
error-too-many-reports = Masyadong maraming report ang galing sa internet network ninyo. Maghintay ng isang oras, saka ipadala ulit.

## Ano ang nangyari, ayon sa manggagawa.

complaint-matter-fee = Hiningan nila ako ng pera
complaint-matter-contract = Pinalitan nila ang kontrata ko
complaint-matter-wages = Hindi nila binayaran ang suweldo ko
complaint-matter-documents = Hawak nila ang pasaporte o papeles ko
complaint-matter-unlicensed = Baka walang lisensya ang agency
complaint-matter-no-job = Wala palang trabaho
complaint-matter-unsafe = Nasaktan ako, nakakulong, o pinagbabantaan
complaint-matter-other = Iba pa

## Sino ang nagre-report.

complaint-filer-worker = Ako ang manggagawa
complaint-filer-family = Kapamilya ako ng manggagawa
complaint-filer-union = Galing ako sa unyon o grupo ng mga manggagawa
complaint-filer-helper = Ibang tao ako na tumutulong

## Mga hakbang namin.

complaint-stage-acknowledge = Sasabihin namin sa inyo na nakita namin ito
complaint-stage-contact = Susubukan namin kayong kontakin
complaint-stage-triage = May taong hahawak nito
complaint-stage-accept = Sasagot ang ibang opisina
complaint-stage-reply = Sasagot ang agency
complaint-stage-decide = Magdedesisyon kami
complaint-stage-refund = Babayaran ang pera

## Mga uri ng opisina.

complaint-referral-licensing-authority = Awtoridad na nagbibigay ng lisensya
complaint-referral-labour-inspection = Labor inspection
complaint-referral-conciliation = Conciliation (pag-aareglo) o labor court
complaint-referral-labour-attache = Embahada: labor attaché
complaint-referral-shelter = Shelter
complaint-referral-trafficking-help = Tulong sa mga biktima ng trafficking
complaint-referral-legal-aid = Tulong ng abogado (legal aid)
complaint-referral-union = Unyon
complaint-referral-resource-centre = Migrant resource center
complaint-referral-health-care = Pagpapagamot

## Ano ang desisyon.

complaint-decision-upheld = Tama kayo
complaint-decision-partly-upheld = Tama kayo sa ilang bahagi
complaint-decision-not-upheld = Hindi kami nakasang-ayon sa inyo
complaint-decision-cannot-be-told = Hindi namin ito natiyak

## Bakit isinara.

complaint-closing-settled = Naayos na
complaint-closing-not-upheld = Hindi pinanigan ang report
complaint-closing-passed-on = Ibang opisina ang nagpapatuloy nito
complaint-closing-no-answer = Hindi namin kayo nakontak
complaint-closing-cannot-be-told = Hindi namin ito natiyak
complaint-closing-other = Sa ibang dahilan

## Para saan ang pera.

complaint-head-fee = Mga bayarin
complaint-head-wages = Suweldo
complaint-head-interest = Interes
complaint-head-ticket = Tiket
complaint-head-documents = Papeles
complaint-head-other = Iba pa

## Sino ang dapat magbayad.

complaint-payer-agency = agency
complaint-payer-principal = principal sa ibang bansa
complaint-payer-employer = employer
complaint-payer-deposit = deposito ng agency
complaint-payer-fund = isang welfare fund

## Nasaan na ito.

complaint-state-received = Nasa amin ang report ninyo
complaint-state-acknowledged = Nakita na namin ang report ninyo
complaint-state-taken-on = Ginagawa na namin ito
complaint-state-referred = Nasa ibang opisina ito
complaint-state-notice = Tinanong na namin ang agency
complaint-state-decided = May desisyon na kami
complaint-state-paying = May perang dapat bayaran sa inyo
complaint-state-closed = Sarado na ang report na ito
complaint-state-withdrawn = Binawi ninyo ito
complaint-state-merged = Isinama namin ito sa ibang report
complaint-next-received = Wala pang nakakabasa nito.
complaint-next-acknowledged = May taong titingin dito.
complaint-next-taken-on = May taong tumitingin sa sinabi ninyo sa amin.
complaint-next-referred = Hiniling namin na tulungan nila kayo.
complaint-next-notice = May panahon ang agency para sumagot.
complaint-next-decided = Nasa ibaba ang mga dahilan.
complaint-next-paying = Tingnan sa ibaba kung ano na ang dumating.
complaint-next-closed = Puwede pa rin kayong sumulat sa amin.
complaint-next-withdrawn = Wala na kaming gagawin dito.
complaint-next-merged = Nananatili ang mga salita at code ninyo.
