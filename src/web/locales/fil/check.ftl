check-title = I-check ang agency
check-answer-title = { $verdict }: { $asked }
check-again = Mag-check ng iba
check-label = Pangalan, license number, telepono, o page

## Ang sagot bilang pamagat.

check-licensed = May lisensya
check-licensed-not-for-this = Walang lisensya para sa trabaho o bansang ito
check-conditional = May lisensya pero may mga kondisyon
check-suspended = Suspendido ang lisensya: bawal muna itong mag-recruit
check-expired = Expired na ang lisensya nito
check-revoked = Binawi ang lisensya nito
check-surrendered = Isinauli ng agency ang lisensya nito
check-refused = Tinanggihan ang aplikasyon nito para sa lisensya
check-unknown-status = Nasa listahan, pero hindi alam ang status ng lisensya
check-did-you-mean = Isa ba rito ang hinahanap ninyo?
check-several = Ilang agency ang tugma
check-look-alike = Wala sa listahan. Baka ginaya lang ito
check-name-and-number-differ = Sa ibang agency ang numerong ito
check-not-found = Hindi nakita sa listahan
check-cannot-say = Hindi namin masabi

## Ang sagot sa isang pangungusap.

check-sentence-licensed = May hawak na lisensya ang agency na ito sa petsang ito.
check-sentence-licensed-not-for-this = Hindi sakop ng lisensya ng agency na ito ang trabahong ito.
check-sentence-conditional = Puwede lang kumilos ang agency na ito kung sinusunod ang ilang kondisyon.
check-sentence-suspended = Suspendido ang lisensya ng agency na ito sa petsang ito.
check-sentence-expired = Expired na ang lisensya ng agency na ito sa petsang ito.
check-sentence-revoked = Binawi ang lisensya ng agency na ito.
check-sentence-surrendered = Isinauli ng agency na ito ang lisensya nito.
check-sentence-refused = Tinanggihan ang aplikasyon ng agency na ito para sa lisensya.
check-sentence-unknown-status = Walang ipinapakita ang listahan na lisensyang may bisa sa petsang ito.
check-sentence-did-you-mean = Walang agency na nakalista sa eksaktong mga salitang ito. May isa na halos pareho ang pangalan.
check-sentence-several = Tugma ang mga salitang ito sa ilang pangalan, o sa bahagi lang ng isa.
check-sentence-look-alike = Wala sa listahan. May mga kahawig na pangalan: baka ibang kompanya ito, o ginaya lang.
check-sentence-name-and-number-differ = Babala: sa ibang pangalan ang license number na ito.
check-sentence-not-found = Hindi nakita sa listahang ito.

## Ano ang gagawin.

check-step-compare = Ikumpara ang pangalan, license number, at address sa ipinakita sa inyo. Humingi ng resibo at nakasulat na kontrata bago magbayad ng kahit ano.
check-step-not-this-job = Huwag magbayad ng kahit ano at huwag pumirma ng kahit ano para sa trabahong ito. Itanong sa awtoridad kung aling agency ang puwedeng mag-recruit para rito.
check-step-conditions = Itanong sa awtoridad kung ano ang mga kondisyon bago magbayad o pumirma ng kahit ano.
check-step-stop = Huwag magbayad ng kahit ano, huwag pumirma ng kahit ano, at kayo mismo ang humawak ng pasaporte ninyo. I-report ang alok sa awtoridad.
check-step-ask-authority = Magtanong muna sa awtoridad bago magbayad o pumirma ng kahit ano.
check-step-letters = Ikumpara ang bawat letra, at hingin ang license number. I-check ulit gamit ang numerong iyon bago magbayad o pumirma ng kahit ano.
check-step-ask-number = Hingin ang license number at i-check ulit gamit iyon. Bago iyon, huwag magbayad ng kahit ano.
check-step-no-papers = Huwag magbayad ng kahit ano at huwag magbigay ng anumang papeles. I-check ang license number, at i-report ang alok kung mali.
check-step-call = Huwag magbayad ng kahit ano at huwag magbigay ng anumang papeles. Tawagan ang numero ng agency na nasa listahan, at i-report ang alok.
check-step-spelling = I-check ulit gamit ang ibang spelling o ang license number. Magtanong sa awtoridad bago magbayad o pumirma ng kahit ano.

## Paano nakita ang agency.

check-by-licence = Ang license number na ito ay sa { $name }, license number { $licence }, { $place }. Ikumpara ang pangalan sa ibinigay sa inyo.
check-by-phone = Nasa listahan ang numerong ito bilang telepono ng { $name }, license number { $licence }, { $place }.
check-by-phone-warning = Puwedeng magpakita ang tumatawag ng numerong hindi sa kanya: tawagan pabalik ang numero.
check-by-page = Nasa listahan ang page o address na ito para sa { $name }, license number { $licence }, { $place }.
check-by-page-warning = Ikumpara ang bawat letra ng address: sa mga ginaya, isang letra ang iba.
check-by-name = Ang pangalang ito ay sa { $name }, license number { $licence }, { $place }.

## Anong pangyayari ang dahilan.

check-because-no-event = Para sa lisensyang { $licence }, walang nakatala sa listahan na alam na noong { $known }.
check-because-licensed = May lisensya mula { $from }.
check-because-licensed-until = May lisensya mula { $from } hanggang { $until }.
check-because-conditional = May mga kondisyon mula { $from }.
check-because-conditional-until = May mga kondisyon mula { $from } hanggang { $until }.
check-because-suspended = Suspendido mula { $from }.
check-because-suspended-until = Suspendido mula { $from } hanggang { $until }.
check-because-expired = Walang panahon ng lisensya na sumasakop sa { $on }; ang huli ay nagsimula noong { $from }.
check-because-expired-until = Walang panahon ng lisensya na sumasakop sa { $on }; ang huli ay nagsimula noong { $from } at natapos noong { $until }.
check-because-revoked = Binawi noong { $from }.
check-because-surrendered = Isinauli ng agency noong { $from }.
check-because-refused = Tinanggihan noong { $from }.
check-because-not-yet = Ang unang panahon ng lisensya na nasa listahan ay mula { $from }, pagkatapos pa ng { $on }.
check-because-unknown = Hindi sinasabi ng listahan kung ano ang lagay ng lisensya sa { $on }.
check-because-reason = Ibinigay na dahilan: { $reason }
check-shared-number = Higit sa isang agency ang may ganitong license number sa listahan, kaya hindi malalaman ang status mula sa numero.
check-lost-namesake = May ibang agency na kahawig ang pangalan: { $name } ({ $licence }). Ang status nito: { $status }. Siguruhin kung alin sa dalawa ang kausap ninyo.

## Ano ang hindi sakop ng lisensya.

check-not-for-destination = Hindi sakop ng lisensya ang pagpapadala ng manggagawa sa { $place }.
check-not-for-occupation = Hindi sakop ng lisensya ang trabahong { $occupation } (ISCO-08).
check-not-for-kind = Hindi sakop ng lisensya ang ganitong uri ng trabaho: { $kind }.
check-kinds-unsaid = Hindi sinasabi ng listahan kung anong uri ng trabaho ang sakop ng lisensyang ito.

## Bakit walang sinasabing status.

check-nearest = Ang pinakamalapit na pangalan: { $name } ({ $licence }, { $place }).
check-similar = Ang pinakakahawig na pangalan: { $name } ({ $licence }, { $place }).
check-other-form = Ang uri ng kompanya nito, gaya ng Ltd. o Inc., ay iba sa tinype ninyo.
check-other-order = Iba ang ayos ng mga salita sa pangalan nito.
check-differs = Ang tinype ninyo ay { $typed }, ang nasa listahan ay { $registered }.
check-differs-extra = Tinype ninyo ang { $typed }, na wala sa pangalan nito.
check-differs-missing = May { $registered } din sa pangalan nito.
check-several-names = Nakalista ang mga agency na tugma ang pangalan sa mga salitang ito; wala kaming pinipili para sa inyo.
check-several-people = May taong ganito ang pangalan na nakatala sa mga agency na nakalista; wala kaming pinipili para sa inyo.
check-several-people-warning = Maraming tao ang magkapangalan, at kahit sino ay puwedeng gumamit ng pangalan ng iba: hindi nito pinatutunayan na nagtatrabaho roon ang taong ito.
check-several-any = Baka higit sa isang agency ang tinutukoy; nakalista ang lahat, at wala kaming pinipili para sa inyo.
check-number-of-other = Ang numero ay sa { $name } ({ $licence }, { $place }), hindi sa pangalang tinype ninyo.
check-nothing-near = Walang pangalan, license number, telepono, o page sa listahang ito na malapit sa mga salitang iyon. Baka wala sa listahan ang ilang agency.

## Mga listahan ng agency.

check-others-like = Ibang agency na kahawig ang pangalan
check-resembles = Mga agency na kahawig nito
check-in-register = Nasa listahan
check-compare = Hindi kami pumipili para sa inyo. Ikumpara ang pangalan letra por letra at ang numero digit por digit.
check-elsewhere = Sa ilalim ng ibang awtoridad
differs-both = Tinype ninyo ang “{ $typed }”, ang nasa listahan ay “{ $registered }”
differs-typed = Wala sa listahan ang “{ $typed }”
differs-registered = Hindi ninyo tinype ang “{ $registered }”

not-told-other-name = Kung may lisensya ito sa ibang pangalan, o nasa listahang wala sa amin.
not-told-the-person = Kung talagang nagtatrabaho sa agency ang taong kaharap ninyo.
not-told-job = Kung maayos ang trabaho, suweldo, o kontrata.
