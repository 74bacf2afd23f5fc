contract-question = { $origin } papuntang { $destination }, { $job }

## Ang sagot bilang pamagat.

contract-worse = Mas masama para sa inyo ang bagong papel
contract-worse-approved = Mas masama para sa inyo ang bagong papel; nakasulat doon na inaprubahan ito ng awtoridad
contract-below-floor = Mas mababa sa minimum ang bagong papel
contract-cannot-say = Hindi namin masabi kung mas masama ang bagong papel
contract-nothing-worse = Sa mga kondisyong parehong nasa dalawang papel, walang naging mas masama
contract-nothing-shared = Walang bagay na parehong binabanggit ng dalawang papel

## Ano ang gagawin.

contract-step-passport = Sa inyo ang pasaporte ninyo: hingin ito pabalik nang nakasulat. Kung tumanggi sila, sabihin sa opisinang nasa ibaba.
contract-step-safe = Walang puwedeng magkulong sa inyo o kumuha ng telepono ninyo. Kung hindi kayo ligtas, tumawag sa pulis o sa embahada ninyo.
contract-step-fees = Tingnan ang page ng bayarin: ano ang puwede nilang singilin, at ano ang dapat nilang isauli sa inyo.
contract-step-do-not-sign = Huwag munang pirmahan ang bagong papel. Magtanong muna sa opisinang nasa ibaba.
contract-step-keep-both = Itago ang dalawang papel, o litrato ng bawat pahina. Itago kung saan walang makakakuha sa mga ito.
contract-step-in-writing = Hilingin sa agency nang nakasulat na sundin ang unang kontrata. Hindi nagiging legal ang bagong papel dahil lang sa pinirmahan ninyo ito sa ibang bansa.
contract-step-show = Ipakita ang page na ito at ang dalawang papel sa opisinang nasa ibaba. Puwede rin kayong mag-report doon nang hindi nalalaman ng agency.
contract-step-see-approval = Hilinging makita ang pag-apruba ng awtoridad. Tingnan ang numero, ang petsa, at kung ano ang pinapayagan nito.
contract-step-no-approval = Kung wala ang papel na iyon, hindi aprubado ang pagbabago. Ipakita ang dalawang papel sa opisinang nasa ibaba.
contract-step-minimum = Ang mas mababa sa minimum na dapat sundin ay baka dapat ibigay sa inyo. Magtanong sa opisinang nasa ibaba.
contract-step-keep-list = Itago ang papel at ang bawat payslip. Isulat ang mga oras na nagtatrabaho kayo.
contract-step-fill-in = Punan pa ang tungkol sa dalawang papel. Hindi namin alam ang hindi nakasulat doon.
contract-step-show-papers = Ipakita ang dalawang papel sa opisinang nasa ibaba.
contract-step-keep = Itago ang dalawang papel.
contract-step-not-judged = Hindi namin sinuri ang mga kondisyong nasa isang papel lang. Basahin ang mga ito sa ibaba, at magtanong.

## Ano ang nangyari sa isang kondisyon.

turn-worse = Mas masama
turn-worse-minimum = Mas masama, at mas mababa sa minimum
turn-worse-model = Mas masama, at mas mababa sa standard na kontrata
turn-minimum = Mas mababa sa minimum
turn-model = Mas mababa sa standard na kontrata
turn-better = Mas mabuti
turn-same = Pareho
turn-only-before = Nasa naunang papel lang: may bisa pa rin
turn-only-after = Nasa bagong papel lang
turn-unclear = Hindi namin masabi

## Ano ang hindi alam.

contract-no-norm = Para sa biyaheng ito, wala kaming alam na patakaran na nagbabawal sa pagbabagong ito. Hindi ibig sabihin na legal ito.

## Ang form.

contract-lead = Isulat ang ipinangako sa inyo, at ang nakuha ninyo pagkatapos. Iwanang blangko ang hindi binabanggit ng papel.
contract-private = Ikinukumpara ang tina-type ninyo at kinakalimutan: hindi ito itinatago, at wala ito sa anumang address o tala.
contract-work-in = Nagtatrabaho ako sa
contract-job = Trabahong napagkasunduan
contract-another-job = Ibang trabaho
contract-signed-on = Petsa ng pagpirma
contract-signed-on-hint = Kung blangko: ang petsa ng naunang papel
contract-two-papers = Ang dalawang papel
earlier-paper = Naunang papel
later-paper = Bagong papel
earlier = naunang papel
later = bagong papel
contract-its-date = Petsa nito
contract-its-date-hint = Iwanang blangko kung wala
contract-approved = Inaprubahan ba ng awtoridad ang pagbabago?
contract-approved-no = Hindi, o hindi sa pagkakaalam ko
contract-approved-yes = Oo, nakita ko ang pag-apruba
contract-more-terms = Iba pang kondisyon
contract-as-forms = Nasa akin ang mga papel bilang napunang form (JSON o TOML)
contract-as-forms-what = Pinapalitan ng text dito ang lahat ng pinunan para sa papel na iyon.
contract-form-schema = Ano ang puwedeng laman ng form
contract-compare = Ikumpara ang dalawang papel
contract-change = Baguhin ang pinunan ko
part-pay = Suweldo
part-time = Oras
part-work = Trabaho
part-care = Pagkain, tirahan, at pagpapagamot
part-journey = Biyahe at bayarin
part-freedom = Papeles at kalayaan ninyo
part-more-work = Iba pa tungkol sa trabaho
part-more-pay = Iba pa tungkol sa suweldo
part-more-time = Iba pa tungkol sa oras
part-prices = Insurance at mga presyo
part-more-journeys = Iba pa tungkol sa biyahe
part-end = Pagtatapos, at di-pagkakasundo

## Anong papel ito.

stage-offered = Alok, o ang ipinangako sa akin
stage-approved = Kontratang inaprubahan ng awtoridad
stage-signed = Kontratang pinirmahan ko bago umalis
stage-arrival = Papel na nakuha ko pagdating
stage-practice = Ang totoong nangyayari sa trabaho

## Ano ang mali sa pinunan para sa papel.

wrong-of = { $term }, { $paper }: { $wrong }
the-way = biyahe
the-earlier-paper = naunang papel
the-later-paper = bagong papel
wrong-date-of = Petsa
wrong-origin = Piliin ang bansang pinanggalingan ninyo.
wrong-destination = Piliin ang bansang pagtatrabahuhan.
wrong-agreed-job = Piliin ang trabahong napagkasunduan, o ang pinakamalapit dito.
wrong-twice = Nasa dalawang lugar ang { $paper }: dito at sa itaas. Iwanang blangko ang isa.
wrong-no-currency = Piliin ang uri ng pera ng { $paper }.
wrong-too-long =
    { $count ->
        [one] hanggang { $count } letra lang ang isulat.
       *[other] hanggang { $count } na letra lang ang isulat.
    }
wrong-number = Isulat ang bilang sa numero, gaya ng 8 o 1.5, hindi "{ $text }".
wrong-two-letters = Isulat ang dalawang letra ng bansa, gaya ng QA, hindi "{ $text }".
wrong-again = Isulat ulit: { $why }.

## Ang sagot.

contract-takes = Dahil sa mas masamang mga kondisyon, nawawalan kayo ng { $cost }.
cost-month = { $sum } bawat buwan
cost-once = { $sum } isang beses
cost-contract = { $sum } sa buong kontrata
contract-takes-what = Kabuuan iyan ng mas masamang mga kondisyon; walang ibinawas dito.
contract-brings-more = Kung pagsasamahin ang mas mabuti at mas masama, mas malaki nang { $sum } ang makukuha sa bagong papel sa buong kontrata.
contract-brings-less = Kung pagsasamahin ang mas mabuti at mas masama, mas maliit nang { $sum } ang makukuha sa bagong papel sa buong kontrata.
contract-no-set-off = Hindi nagiging legal ang mas masamang kondisyon dahil may mas mabuting kondisyon.
contract-how-grave = Gaano ito kabigat, lahat-lahat:
grade-G1 = magaan: dapat itong itama ng agency
grade-G2 = katamtaman: kailangan itong itama
grade-G3 = mabigat: dahilan para mag-inspection
grade-G4 = napakabigat: dahilan para alamin kung may forced labor (sapilitang trabaho)
paper-without-date = walang petsa
paper-approved = Sinasabi ninyo na inaprubahan ng awtoridad ang pagbabago.
contract-wrong = Ano ang mali sa bagong papel
contract-worse-terms = Mga kondisyong naging mas masama
contract-other-terms = Mga kondisyong hindi naging mas masama
contract-others = Ang ibang kondisyon
contract-comes-to = Ano ang kinalabasan
col-term = Kondisyon
col-earlier = Naunang papel
col-later = Bagong papel
col-least = Standard na kontrata o minimum
col-least-short = Minimum
col-became = Ano ang nangyari rito
col-became-short = Nangyari
col-together = Lahat-lahat
col-change = Pagbabago
nothing-said = walang sinasabi
floor-none = wala kaming alam
floor-before-too = mas mababa rin dito ang naunang papel
law-binding = dapat sundin
law-advises = payo lang
law-against = Nagbabawal nito:
law-against-terms = Nagbabawal nito ({ $terms }):
law-least-terms = Standard na kontrata o minimum ({ $terms }):
measure-hourly-pay = Bayad sa bawat oras
measure-net-month = Natitira bawat buwan
measure-contract-value = Kita sa buong kontrata
measure-fee-burden = Bayarin sa buwan ng kita
change-less = bumaba ng { $change }
change-more = tumaas ng { $change }
change-same = pareho
contract-more-on-screen =
    { $count ->
        [one] May { $count } pa na nasa sagot sa screen.
       *[other] May { $count } pa na nasa sagot sa screen.
    }
contract-only-filled = Ang pinunan lang ninyo ang alam namin. Hindi namin sinuri ang kondisyong hindi binabanggit ng isang papel.
contract-not-fees = Kung legal ang ipinababayad nila sa inyo.
contract-see-fees = Tingnan ang page ng bayarin
contract-law-as-of = Batas sa petsang { $day } at pagkatapos.
contract-not-kept = Hindi namin itinatago ang sagot na ito at wala itong address: i-print ngayon, o i-save ang page. Kasya sa isang papel kapag pinrint.
