case-worker-title = Ang napagdesisyunan tungkol sa trabaho ninyo
case-worker-lead = Nagdesisyon ang opisina namin noong { $day }. Tungkol lang sa trabaho ninyo ang papel na ito.
case-label-case = Kaso
case-label-placement = Numero ng trabaho ninyo
case-label-agency = Agency
case-agency-licence = { $agency }, lisensya { $licence }
case-worker-decided = Ang napagdesisyunan
case-worker-no-finding = Walang natuklasan sa kasong ito na tungkol sa trabaho ninyo.
case-worker-proven = Napatunayan ito.
case-worker-not-proven = Hindi ito napatunayan.
case-worker-no-breach = Nangyari ito. Hindi ito labag sa batas.
case-worker-advice = Payo ito sa agency. Walang pinaparusahan dahil dito.
case-reasons = Mga dahilan, ayon sa isinulat ng opisina namin
case-worker-gets = Ang makukuha ninyo
case-worker-no-sum = Walang halagang nakasulat para sa inyo. Magtanong sa amin kung may binayaran kayo.
case-worker-estimate = Tantiya namin ang halagang ito. Walang resibo.
case-worker-overdue = Dapat sana ay dumating na ang perang ito hanggang { $day }. Sabihin sa amin kung hindi pa.
case-worker-not-come = Kung hindi dumating ang pera
case-worker-not-come-how = Sumulat sa amin o pumunta sa amin. Banggitin ang kaso at ang trabaho ninyo.
case-worker-no-fee = Wala kaming sinisingil para dito.
case-worker-agency = Ang mangyayari sa agency
case-worker-no-sanction = Walang parusang nakasulat ngayong araw.
case-worker-may-appeal = Puwedeng umapela ang agency hanggang { $day }. Kung gayon, puwede itong magbago.
case-worker-appealed = Umapela na ang agency. Puwede pa itong magbago.
case-worker-object = Kung hindi kayo sang-ayon
case-worker-object-how = Sabihin sa amin kung ano ang mali, at bakit. Magdala ng papeles kung mayroon.
case-worker-object-law = Hindi namin alam dito kung pinapayagan kayo ng batas na umapela.
case-worker-object-ask = Puwedeng magsabi sa inyo ang unyon o ang legal aid.
case-as-of = Ganito ang lagay noong { $day }.
case-notice-title = Abiso ng mga paratang
case-decision-title = Desisyon
case-label-to = Para sa
case-label-day = Petsa
case-alleged = Ang ipinaparatang
case-own-words = Sa sariling salita ng opisyal
case-reply-days =
    { $count ->
        [one] Puwede kayong sumagot sa loob ng { $count } araw mula sa araw na nakarating ito sa inyo.
       *[other] Puwede kayong sumagot sa loob ng { $count } araw mula sa araw na nakarating ito sa inyo.
    }
case-reply-until = Ang huling araw ninyo ay { $day }.
case-reply-wait = Walang pagdedesisyunan bago kayo sumagot o bago lumipas ang araw na iyon.
case-reply-more = Puwede kayong humingi ng dagdag na araw, kasama ang mga dahilan ninyo.
case-grounds = Mga batayan
case-finding-by-finding = Bawat natuklasan
case-advice = Payo ito: walang parusang puwedeng ibatay rito.
case-no-law = Walang batas na binanggit.
case-decided = Desisyon: { $verdict }.
case-verdict-proven = napatunayan
case-verdict-not-proven = hindi napatunayan
case-verdict-no-breach = napatunayan, at walang paglabag
case-evidence = Ebidensya
case-redacted = kopyang tinanggalan ng pangalan ng mga manggagawa
case-held-back =
    { $count ->
        [one] { $count } piraso ng ebidensya ang hindi ibinibigay dahil puwedeng makilala mula rito ang mga manggagawa.
       *[other] { $count } piraso ng ebidensya ang hindi ibinibigay dahil puwedeng makilala mula rito ang mga manggagawa.
    }
case-worker = Manggagawa { $number }
case-workers-numbered = Numero ang tawag sa mga manggagawa rito. Alam ng opisina namin kung sino ang bawat isa.
case-considered = Ang sinabi ninyo, at ang pagtimbang namin dito
case-standard = Pamantayan ng patunay: { $standard }.
case-standard-balance = mas malamang na totoo kaysa hindi
case-standard-clear = malinaw at nakakakumbinsi
case-standard-beyond-doubt = lampas sa makatwirang pagdududa
case-sanctions = Mga parusa
case-sanction-warning = Babala
case-sanction-points = Mga puntos
case-sanction-fine = Multa
case-sanction-conditions = Mga kondisyon sa lisensya
case-sanction-suspension = Suspensiyon ng lisensya
case-sanction-revocation = Pagbawi ng lisensya
case-sanction-from = { $sanction } mula { $from }
case-sanction-until = { $sanction } mula { $from } hanggang { $until }
case-points =
    { $count ->
        [one] { $count } puntos sa ilalim ng { $scheme }, { $offence }.
       *[other] { $count } puntos sa ilalim ng { $scheme }, { $offence }.
    }
case-to-pay = Dapat bayaran sa mga manggagawa
case-to-pay-line = { $worker }: { $head }, { $sum }, babayaran ng { $payer }, hanggang { $day }
case-estimated = tantiya
case-refill = { $sum } ang kinuha sa deposito ninyo noong { $day }. Punan ito ulit hanggang { $until }.
case-appeal = Apela
case-appeal-until = Puwede kayong umapela hanggang { $day }.
case-appeal-until-to = Puwede kayong umapela hanggang { $day }, sa { $forum }.
case-appeal-not-stated = Walang nakasaad na araw ng apela. Magtanong sa opisina namin.
case-signed = Pirma
case-official = Opisyal
case-place-and-day = Lugar at petsa
case-finding-fee-not-allowed = Singil na hindi puwedeng hingin sa manggagawa
case-finding-fee-over-cap = Singil na lampas sa limit
case-finding-fee-before-contract = Perang kinuha nang masyadong maaga
case-finding-fee-without-receipt = Perang kinuha nang walang resibo
case-finding-fee-payee-unknown = Perang kinuha ng taong wala sa listahan
case-finding-fee-recovered-from-pay = Mga bayaring ikinaltas sa suweldo
case-finding-fee-loan-tied = Utang na nakatali sa trabaho
case-finding-fee-refund-overdue = Huli na ang refund
case-finding-levy-passed-on = Levy ng employer na ipinasa sa iba
case-finding-medical-test-barred = Medical test na ipinagbabawal
case-finding-contract-substituted = Kontratang pinasama
case-finding-contract-below-floor = Kontratang mas mababa sa minimum ng batas
case-finding-contract-missing = Walang kontrata
case-finding-contract-dual = Dalawang kontrata nang sabay
case-finding-employer-changed = Pinalitan ang employer
case-finding-documents-held = Mga dokumentong hinahawakan
case-finding-wage-underpaid = Kulang ang suweldo
case-finding-wage-late = Huli ang suweldo
case-finding-wage-deducted = Kaltas sa suweldo na hindi pinapayagan
case-finding-licence-not-valid = Kumilos nang walang lisensyang may bisa
case-finding-licence-out-of-scope = Kumilos nang labas sa lisensya nito
case-finding-licence-name-mismatch = Magkaiba ang pangalan at ang license number
case-finding-quota-exceeded = Lumampas sa quota
case-finding-job-order-exceeded = Lumampas sa job order
case-finding-employer-barred = Employer na bawal o hindi akreditado
case-finding-deposit-lapsed = Nawalan ng bisa ang deposito
case-finding-activity-after-sanction = Kumilos pagkatapos maparusahan
case-finding-placement-duplicated = Deployment na dalawang beses ini-report
case-finding-identity-reused = Isang pagkakakilanlan na ginamit sa ilang manggagawa
case-finding-receipt-at-cap = Mga resibong eksaktong nasa limit
case-finding-statement-differs-from-receipt = Magkaiba ang pahayag at ang resibo
case-finding-fee-split = Bayaring kinuha nang baha-bahagi
case-finding-fee-inflated = Ipinasa nang mas mahal kaysa tunay na halaga
case-finding-provider-imposed = Iisang provider para sa lahat
case-finding-refund-due = Refund na dapat ibalik
