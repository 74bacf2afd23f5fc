verify-no-proof = Hindi ito patunay ng lisensya
verify-no-longer = Wala nang bisa ang papel na ito
verify-run-out = Expired na ang lisensya sa papel na ito
verify-genuine-unknown = Tunay noong petsa nito; hindi alam ang lagay ngayon
verify-cannot = Hindi namin ito ma-check kung walang koneksyon

## Ang page.

verify-title = Tunay ba ang papel ng lisensyang ito?
verify-lead = I-scan ang code na nasa papel gamit ang phone. I-paste dito ang mahabang text na lalabas.
verify-a-paper = Papel ng lisensya
verify-kicker-offline = Papel ng lisensya, na-check nang walang koneksyon
verify-private = Chine-check ang pine-paste ninyo at kinakalimutan: wala ito sa anumang address o tala.
verify-field = Text ng code
verify-check = I-check
verify-scan = I-scan gamit ang camera
verify-close = Isara ang camera
verify-camera = Ang nakikita ng camera
verify-another = Ibang papel
verify-check-paper = Mag-check ng papel ng lisensya
verify-register-of = Ano ang sabi ng listahan tungkol sa { $name } ngayon
register-says-today = Ano ang sabi ng listahan ngayon
verify-not-person = Kung nagtatrabaho sa agency na ito ang taong nagpapakita ng papel: kahit sino ay puwedeng kumopya ng code.
verify-not-later = Ano ang nangyari pagkatapos ng petsa ng papel, maliban kung hawak namin ang listahan: kung gayon, ang listahan ang susundin, hindi ang papel.
verify-offline = Kapag nabuksan na, gumagana rin ang page na ito nang walang koneksyon, kung pinapayagan ng browser. Chine-check nito noon kung sino ang pumirma sa papel, at ayon sa huling listahang naitago nito, kung binawi na ang papel.

## Bakit ito ang sagot namin.

verify-signed = Pinirmahan ito gamit ang digital na susi (key) ng awtoridad, at walang nagbago nito.
verify-no-list = Walang listahan na nagsasabi kung may bisa pa ito.
verify-counts = Ayon sa edisyon { $edition } ng listahan, may bisa ito.
verify-not-by-list = Ayon sa edisyon { $edition } ng listahan, hindi na puwedeng kumilos ang may hawak nito, o wala na ito sa listahan.
verify-old = { $days } araw na ang papel na ito: humingi ng mas bago.
verify-list-day = Ang pinakabagong listahang naitago rito ay may petsang { $day }.
verify-not-asked = Hindi matanong ang listahan: walang koneksyon. Hindi alam kung ano ang sabi nito ngayon.
verify-other-name = Sa listahan ngayon, nasa ibang pangalan ang numerong ito: magtanong sa awtoridad.
verify-register-says = Sabi ng listahan ngayon: { $status }.
verify-not-in-register = Wala ang numerong ito sa listahang hawak namin ngayon.
verify-fault-form = Hindi ito compact JSON Web Signature.
verify-fault-algorithm = Hindi EdDSA ang algorithm nito.
verify-fault-claims = Hindi tungkol sa lisensya ang pinirmahan.
verify-fault-strange-key = Pinirmahan ito gamit ang key na wala sa mga key ng awtoridad, ayon sa alam dito.
verify-fault-forged = Mali ang pirma nito: may nagbago nito o inimbento lang ito.
verify-fault-key-at-rest = Pinirmahan ito gamit ang key na hindi ginagamit sa pagpirma sa petsa ng papel.

## Ano ang nakasulat sa papel.

paper-says = Ano ang nakasulat sa papel
paper-name = Pangalan
paper-licence = Lisensya
licence-number = License number
paper-issued = Inilabas
paper-issued-on = { $day }, edisyon { $edition }: pagkatapos ng petsang ito, walang pinatutunayan ang papel
paper-for-work-in = Para sa trabaho sa

## Ang sertipiko ng lisensya, para i-print.

certificate-title = Sertipiko ng { $name }
certificate-held = May hawak na lisensya noong { $day }, ayon sa listahan ng { $authority }.
certificate-status = Status sa petsang iyon
certificate-last-day = Huling araw ng lisensya
certificate-not-limited = walang hangganan, o hindi nakasaad
edition = Edisyon
certificate-code = Code para ma-check ang sertipikong ito
certificate-scan = I-scan ito, at i-check sa { $address } ng site na ito.
certificate-proves = Walang pinatutunayan ang papel na ito pagkatapos ng { $day }: puwedeng masuspende ang lisensya sa kahit anong araw. I-check ang listahan, o humingi ng mas bagong papel.
certificate-text = Ang text ng code

## Ang pahayag na may petsa, para i-print.

evidence-title = { $licence } sa petsang { $day }: { $status }
evidence-statement = Pahayag ng listahan
evidence-printed = prinint noong { $day }
evidence-licence-of = Lisensya ng
evidence-issued-by = Galing sa
evidence-unsaid = hindi sinasabi ng listahan
evidence-asked = Itinanong
evidence-question = Ano ang lagay ng lisensyang ito sa petsang { $day }, ayon sa alam noong { $known }?
evidence-on = sa petsang { $day }, ayon sa alam noong { $known }
evidence-events = Mga pangyayaring alam na noon
evidence-what = Ano, at ano ang batayan
evidence-effect = May bisa
evidence-decided-published = Napagdesisyunan, inilathala
evidence-decided = Napagdesisyunan
evidence-known = Nalaman
evidence-decides = ito ang batayan
from-to = { $from } hanggang { $to }
evidence-published = inilathala noong { $day }
evidence-more =
    { $count ->
        [one] May { $count } mas lumang pangyayari na nasa listahan at wala sa papel na ito.
       *[other] May { $count } na mas lumang pangyayari na nasa listahan at wala sa papel na ito.
    }
evidence-none = Walang alam na pangyayari sa lisensyang ito noon. Hindi ibig sabihin na malinis ang record nito.
evidence-sources = Mga pinagkunan
evidence-source = { $name }, may petsang { $day }; ipinasok noong { $taken } bilang numero { $number }.
evidence-source-no-day = { $name }, walang sariling petsa; ipinasok noong { $taken } bilang numero { $number }.
evidence-no-source = Walang hawak na listahan na bumabanggit sa lisensyang ito.
evidence-how = Paano ito kinuwenta, at ano ang hindi nito sinasabi
evidence-how-status = Ang status sa isang petsa ay nakabatay lang sa mga pangyayaring alam na sa petsa ng pagkaalam: ang huling pagbigay o pag-renew na sumasakop sa petsa, maliban kung may pangyayaring may bisa na nagtapos, nagsuspende, o nagbigay ng kondisyon dito. May bisa ang lisensya hanggang sa katapusan ng huling araw nito. Walang bisa ang parusang pinigil o pinawalang-bisa; may bisa ang parusang may apela pa.
evidence-how-not = Pahayag ito ng listahan. Hindi nito sinasabi na ang isang tao ay kumikilos para sa agency na ito, na maayos ang isang alok, o kung ano ang nangyari pagkatapos ng mga petsang nasa itaas. Hindi ito desisyon, at wala itong pirma: ikumpara ito sa address na nasa ibaba.
evidence-address = Address:
