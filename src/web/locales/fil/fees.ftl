fees-title = Puwede ba nila itong singilin sa akin?
fees-lead = Sabihin sa amin kung saan kayo pupunta at ano ang hinihingi nila. Iwanang blangko ang hindi ninyo alam.

## Ang form.

fees-the-way = Ang biyahe
field-origin = Galing ako sa
field-destination = Magtatrabaho ako sa
fees-what-asked = Ano ang hinihingi nila
field-money-for = Pera para sa
field-and-for = At para sa
field-how-much = Magkano
fees-the-job = Ang trabaho
field-job = Trabaho
field-job-hint = Iwanang blangko kung wala rito ang sa inyo
field-months = Ilang buwan ang kontrata
field-months-hint = Ang dalawang taon ay 24
field-wage = Ipinangakong suweldo
field-period = Para sa bawat
period-month = buwan
period-week = linggo
period-day = araw
period-hour = oras
period-year = taon
field-sex = Ako ay
field-sex-hint = Kailangan ito ng ilang batas
sex-F = babae
sex-M = lalaki
sex-X = iba pa
field-contract-day = Petsa ng kontrata
field-contract-day-hint = Kung blangko, ngayong araw
fees-show = Ipakita kung ano ang legal
fees-change = Baguhin ang tanong

## Ang tanong sa salita.

fees-question = { $parts }
fees-way = { $origin } papuntang { $destination }
wage-each-month = { $wage } bawat buwan
wage-each-week = { $wage } bawat linggo
wage-each-day = { $wage } bawat araw
wage-each-hour = { $wage } bawat oras
wage-each-year = { $wage } bawat taon
fees-months =
    { $count ->
        [one] { $count } buwan
       *[other] { $count } na buwan
    }

## Ang sagot bilang pamagat.

fees-too-much = Sobra ang hinihingi nila
fees-not-allowed = Bawal nila itong hingin
fees-cannot-say = Hindi namin masabi kung sobra ito
fees-depends = Depende sa hindi pa ninyo nasasabi
fees-conditions = Puwede lang kung natutupad ang mga kondisyon: basahin ang bawat sagot
fees-no-rule = Hindi namin alam ang patakaran para dito
fees-within = Hindi lampas sa mga limit na alam namin
fees-limits = Ito ang mga limit na alam namin

## Magkano ang sobra.

too-much = Sobra: { $sums }.
too-much-at-least = Sobra: hindi bababa sa { $sums }.
too-much-in-all = Sa kabuuan, mga { $sums }.
owed-back = Kung nabayaran na ninyo, dapat itong isauli sa inyo.
too-much-by = Sobra ng { $sum }
too-much-together = { $names }, pinagsama: sobra ng { $sum }
fees-fill-in = Para sa eksaktong sagot, sabihin din sa amin: { $facts }.
fees-fact-job = ang trabaho
fees-fact-sex = kung babae o lalaki kayo
fees-fact-wage = ang suweldo
fees-fact-months = kung ilang buwan ang kontrata
fees-fill-it-in = Punan ito

## Isa-isang singil.

fees-law-says = Ano ang sabi ng batas
fees-asked-for = Ano ang hiningi nila sa inyo
fees-asked = hiningi: { $sums }
fees-may-they = Puwede ba?
may-no = Hindi, wala silang puwedeng hingin
may-at-most = Hanggang { $sum } lang
may-at-most-perhaps-less = Hanggang { $sum } lang, baka mas mababa pa
may-up-to-unknown = Hanggang sa isang limit lang na hindi namin makuwenta
may-at-cost = Ang totoong presyo lang, na may papel na nagpapakita nito
may-advance = Bilang abono lang: dapat itong ibalik sa inyo
may-yes = Oo, puwede
may-unknown = Hindi namin alam
fees-together = lahat, pinagsama
fees-one-limit = Isang limit ito para sa ilang singil na pinagsama.
fees-and-more =
    { $count ->
        [one] at { $count } pa
       *[other] at { $count } pa
    }
fees-others = Ano ang sabi ng batas sa ibang singil

## Ibang tumatanggap.

taker-agency-in = isang agency sa { $place }
taker-employer = ang employer
payee-no = Kung ang kukuha ng perang ito ay { $who }: wala silang puwedeng singilin sa inyo.
payee-at-most = Kung ang kukuha ng perang ito ay { $who }: hanggang { $sum } lang.
payee-up-to = Kung ang kukuha ng perang ito ay { $who }: hanggang sa isang limit lang.
payee-at-cost = Kung ang kukuha ng perang ito ay { $who }: ang totoong presyo lang.
payee-advance = Kung ang kukuha ng perang ito ay { $who }: bilang abono lang, dapat itong ibalik sa inyo.
payee-yes = Kung ang kukuha ng perang ito ay { $who }: puwede.
payee-unknown = Kung ang kukuha ng perang ito ay { $who }: hindi namin alam.

## Gaano ito kasigurado.

sure-binding = Sigurado: ito ang sabi ng batas na dapat sundin.
sure-binding-others = Sigurado: ito ang sabi ng batas na dapat sundin. Iba ang sabi ng mga pinagkunan na payo lang.
sure-disagree = Magkakaiba ang mga batas na dapat sundin ({ $places }). Ipinapakita namin ang mas mahigpit; ang bawat isa ay para sa mga saklaw nito.
sure-depends = Hindi pa sigurado: depende sa hindi pa ninyo nasasabi.
sure-advice = Hindi sigurado: wala kaming alam na batas na dapat sundin tungkol dito. Payo lang ang “{ $law }”, dahil { $why }.
sure-unknown = Hindi alam: wala kaming alam na batas tungkol dito.
sure-less = Hindi tiyak kung magkano: baka may mas mababang limit.

## Ano pa ang kailangang malaman.

fees-depends-on = Depende ito sa hindi pa ninyo nasasabi: { $facts }.
fees-open-for-some = Para sa ilang hindi pa ninyo nasasabi, hindi namin ito masabi. Punan ang alam ninyo para mas sigurado ang sagot.
fees-never-lawful = Hindi ito nagiging legal dahil lang may limit sa lahat ng singil na pinagsama. Ayon sa pandaigdigang pamantayan, walang puwedeng humingi nito: i-report ito.
fees-without-paper = Legal lang ang anumang halaga kung may papel na nakasaad sa “Ano ang dapat hingin”. Hangga't walang nagpapakita nito, sobra ang lahat ng iyon.
fees-arguable = Puwedeng pagtalunan: ipinagbabawal ito ng “{ $law }” sa sariling bansa kung ipinagbabawal ito ng bansang pagtatrabahuhan. Ipinagbabawal nga ito ng batas ng { $place }, pero wala ang bansang iyon sa listahan ng regulator. Magtanong muna bago magbayad.

## Ano ang gagawin.

fees-step-no-more = Huwag magbayad nang higit sa pinapayagan ng batas na singilin nila.
fees-step-owed-back = Itago ang bawat papel at resibo. Kung nakabayad na kayo, dapat isauli ang sobra.
fees-step-report = I-report sa opisinang nasa ibaba kung ano ang hiningi nila sa inyo.
fees-step-fill-in = Punan ang alam ninyo: magiging eksakto ang sagot.
fees-step-ask = Magtanong sa opisinang nasa ibaba bago magbayad.
fees-step-list = Humingi ng nakasulat na listahan ng bawat singil at bawat halaga.
fees-step-licensed = I-check kung may lisensya ang agency bago magbayad.

## Ano ang hihingin.

ask-for = Ano ang dapat hingin
ask-contract-first = Basahin ang kontrata at kumuha ng sarili ninyong kopya bago magbayad ng kahit ano.
ask-pay-by-bank = Magbayad sa bangko kung puwede. Itago ang resibo na may pangalan at license number ng agency, halaga, para saan ito, at petsa.
ground-for = Para sa { $names }:
ground-for-more =
    { $count ->
        [one] Para sa { $names } at { $count } pa:
       *[other] Para sa { $names } at { $count } pa:
    }
ground-advises = Payo lang ito.
ground-perhaps = Baka saklaw kayo nito: depende sa hindi pa ninyo nasasabi.

## Ano ang hindi alam.

fees-no-binding-rule = Wala kaming alam na patakarang dapat sundin sa { $place } tungkol sa singil sa mga manggagawa sa biyaheng ito sa petsang ito.
fees-no-rule-for = Wala kaming alam na patakaran para sa biyaheng ito tungkol sa: { $item }.
fees-no-rate = Wala kaming alam na palitan ng pera sa { $day } para sa { $pairs }. Hindi kami nanghuhula.
fees-unknown-is-not-yes = Ang “hindi namin alam” ay hindi “oo”. Magtanong muna sa opisina ng gobyerno bago magbayad.
fees-not-licence = Kung may lisensya ang agency.
fees-check-licence = I-check din iyon
fees-not-contract = Kung mas masama ang bagong papel kaysa sa una.

## Saan nakabatay ang sagot.

fees-rates = Palitan ng pera: { $rates }.
fees-rate = { $rate } noong { $day } ({ $source })
fees-rate-no-source = { $rate } noong { $day } (hindi nakasaad ang pinagkunan)
fees-law-as-of = Batas sa petsang { $day }.
fees-keep = Itago o ipadala ang sagot na ito
fees-keep-what = Ipapakita ulit ito ng address na ito para sa parehong petsa. Kasya sa isang papel kapag pinrint.

## Ano ang hihingin, isa-isa.

two-sentences = { $first } { $second }
duty-without-nothing = Kung wala iyon, walang puwedeng singilin.
duty-paper-refusal = Hilinging makita ang sulat kung saan tumatanggi ang employer na magbayad, at magtago ng kopya.
duty-paper-approval = Hingin ang pag-apruba ng ministry o department sa singil na ito, at isulat ang numero nito.
duty-paper-foreign-agency = Hingin ang papel na nagpapakitang hindi nagbayad ang agency sa ibang bansa.
duty-service-received = Magbayad lang para sa serbisyong talagang natanggap ninyo, at itanong kung alin ito.
duty-bill = Hingin ang bill ng opisina, klinika, o airline na nagpapakita ng totoong presyo. Huwag magbayad nang higit doon.
duty-wait-contract = Huwag magbayad ng kahit ano bago mapirmahan ang kontrata sa trabaho at mahawakan ninyo ang sarili ninyong kopya.
duty-wait-permit = Huwag magbayad ng kahit ano bago maibigay ang visa o work permit.
duty-wait-wage = Huwag magbayad ng kahit ano bago ninyo matanggap ang suweldo sa unang buwan.
duty-wait-arrival = Huwag magbayad ng kahit ano bago kayo dumating.
duty-wait-month = Magbayad buwan-buwan, pagkatapos ng bawat buwan, huwag kailanman nang maaga.
duty-early = Ang kinuha nang mas maaga ay dapat isauli nang buo.
duty-receipt = Humingi ng resibo na may halaga at petsa.
duty-receipt-itemised = Humingi ng opisyal na resibo na may bawat halaga, para saan ito, at petsa.
duty-tax = Baka may dagdag na buwis. Hilingin na nakahiwalay ito sa resibo.
duty-tax-percent = Baka may dagdag na buwis na hanggang { $percent } porsiyento. Hilingin na nakahiwalay ito sa resibo.
duty-kept-back = Hanggang { $percent } porsiyento lang ng isang buwang suweldo ang puwedeng ikaltas para rito.
duty-kept-back-nothing = Walang puwedeng ikaltas sa suweldo ninyo para rito.
duty-loan-rate = Hanggang { $percent } porsiyento bawat taon lang ang puwedeng interes ng utang para sa bayarin.
duty-loan-tied = Walang puwedeng pumilit sa inyong umutang, o magsabi kung kanino kayo uutang.
duty-advance-arrival = Puwede ninyo itong bayaran muna. Dapat itong ibalik sa inyo sa loob ng { $time } mula sa pagdating ninyo: isulat ang petsa at itago ang bill.
duty-advance-wage = Puwede ninyo itong bayaran muna. Dapat itong ibalik sa inyo sa loob ng { $time } mula sa unang suweldo ninyo: isulat ang petsa at itago ang bill.
duty-advance-charged = Puwede ninyo itong bayaran muna. Dapat itong ibalik sa inyo sa loob ng { $time } mula sa araw ng pagbayad ninyo: isulat ang petsa at itago ang bill.
time-days =
    { $count ->
        [one] { $count } araw
       *[other] { $count } na araw
    }
time-months =
    { $count ->
        [one] { $count } buwan
       *[other] { $count } na buwan
    }
time-both = { $months } at { $days }
duty-refund-all = Kung matapos nang maaga ang trabaho, dapat itong ibalik sa inyo nang buo.
duty-refund-percent = Kung matapos nang maaga ang trabaho, { $percent } porsiyento nito ang dapat ibalik sa inyo.
duty-refund-months = Kung matapos nang maaga ang trabaho, dapat ibalik sa inyo ang bahagi para sa mga buwang hindi natapos.
duty-refund-within =
    { $count ->
        [one] May bisa iyon kung matapos ang trabaho sa loob ng { $count } buwan.
       *[other] May bisa iyon kung matapos ang trabaho sa loob ng { $count } na buwan.
    }
duty-refund-only = May bisa lang iyon kung natapos ang trabaho dahil sa: { $reasons }.
duty-refund-not = Walang bisa iyon kung natapos ang trabaho dahil sa: { $reasons }.
duty-refund-interest = May dagdag na interes na { $percent } porsiyento bawat taon.
duty-refund-days =
    { $count ->
        [one] Dapat itong dumating sa loob ng { $count } araw mula nang matapos ang trabaho.
       *[other] Dapat itong dumating sa loob ng { $count } na araw mula nang matapos ang trabaho.
    }
duty-refund-receipt = Itago muna ang resibo hanggang dumating ito.
ended-no-fault = walang may kasalanan
ended-worker-fault = sarili ninyong kasalanan
ended-employer-fault = kasalanan ng employer
ended-force-majeure = pangyayaring hindi kontrolado ng tao (force majeure)
ended-completed = pagtatapos ng buong kontrata
