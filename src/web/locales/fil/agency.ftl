agency-title = { $name }: { $status }
agency-also = Iba pang pangalan: { $names }
agency-status-label = Status
agency-as-known = ayon sa alam noong { $day }
agency-other-day = Ibang petsa ang itinanong ninyo, hindi ngayon.
agency-today = Tingnan ang status nito ngayon

## Ang status ng lisensya.

status-licensed = May lisensya
status-conditional = May lisensya pero may mga kondisyon
status-suspended = Suspendido ang lisensya
status-expired = Expired na ang lisensya
status-revoked = Binawi ang lisensya
status-surrendered = Isinauli ng agency ang lisensya
status-refused = Tinanggihan ang aplikasyon para sa lisensya
status-not-yet = Wala pang lisensya
status-unknown = Hindi alam

## Bakit ganito.

because-no-event = Walang nakatala sa listahan na nagsasabi kung ano ang lagay ng lisensyang ito.
because-begins = Simula ng lisensya: { $from }.
because-ran-out = Expired ang lisensya mula { $from }.
because-last-period = Ang huling alam na panahon ng lisensya ay hanggang { $until } (huling araw).
because-event-until = { $what } mula { $from } hanggang { $until } (huling araw).
because-event = { $what } mula { $from }; walang nakasaad na huling araw.
because-shared = Higit sa isang agency ang may ganitong numero sa listahan, kaya hindi malalaman mula rito ang status ng alinman sa kanila:
because-shared-holder = { $name } ({ $place }).

## Ano ang nangyari sa lisensya.

event-granted = Ibinigay
event-renewed = Ni-renew
event-conditions-added = Dinagdagan ng kondisyon
event-expired = Expired
event-suspended = Suspendido
event-surrendered = Isinauli ng agency
event-refused = Tinanggihan
event-cancelled = Kanselado
event-revoked = Binawi
event-lifted = Inalis ang suspensyon
event-reinstated = Ibinalik sa agency
appeal-pending = May apela na hinihintay pa; may bisa ang desisyon habang naghihintay
appeal-stayed = Pinigil ang desisyon dahil sa apela: wala muna itong bisa
appeal-dismissed = Ibinasura ang apela
appeal-allowed = Pinawalang-bisa sa apela: wala nang bisa ang desisyon
event-own-word = Salita mismo ng awtoridad: { $word }

## Ano ang gagawin.

step-compare = Ikumpara ang pangalan, numero, address, at telepono sa ipinakita sa inyo.
step-fees = Bago magbayad, i-check kung ano ang puwede nilang singilin sa inyo.
step-papers = Humingi ng nakasulat na kontrata at resibo.
step-conditions = Itanong sa awtoridad kung ano ang mga kondisyon bago magbayad o pumirma.
step-ask = Magtanong muna sa awtoridad bago magbayad o pumirma.
step-nothing = Huwag magbayad ng kahit ano at huwag pumirma ng kahit ano.
step-passport = Kayo mismo ang humawak ng pasaporte ninyo.
step-report = I-report ang alok sa awtoridad.

## Ano ang sakop ng lisensya.

agency-covers = Ano ang sakop ng lisensya
agency-unsaid = Hindi sinasabi ng listahan
scope-kinds = Puwedeng mag-recruit para sa
scope-destinations = Puwedeng magpadala ng manggagawa sa
scope-occupations = Para sa trabahong ito (ISCO-08)
scope-quota = Bilang ng manggagawa sa isang panahon ng lisensya
kind-overseas = trabaho sa ibang bansa
kind-local = trabaho sa sariling bansa
kind-domestic-work = domestic work
kind-seafarer = trabaho sa dagat
kind-temporary = pansamantalang trabaho
agency-belongs = Sino at ano ang kasama rito
belongs-people = Mga tao
belongs-sub-agents = Mga sub-agent
belongs-deposit = Deposito
belongs-employers = Mga employer sa mga job order nito
person-with-role = { $name } ({ $role })
role-owner = may-ari
role-director = direktor
role-officer = opisyal
role-representative = kinatawan
role-staff = empleyado
sub-agent-in = { $name } sa { $district }
deposit = { $amount } mula { $from }
deposit-until = { $amount } mula { $from } hanggang { $until } (huling araw)
deposit-drawn = { $deposit }; { $sum } ang kinuha noong { $day }, hindi alam kung napunan ulit
deposit-drawn-some = { $deposit }; may bahaging kinuha noong { $day }, hindi alam kung napunan ulit
deposit-refilled = { $deposit }; { $sum } ang kinuha noong { $day }, napunan ulit noong { $refilled }
deposit-refilled-some = { $deposit }; may bahaging kinuha noong { $day }, napunan ulit noong { $refilled }
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, bawal mula { $from }
employer-barred-until = { $name }, { $place }, bawal mula { $from } hanggang { $until } (huling araw)

## Mga job order.

orders = Mga job order
order-number = Numero
order-employer = Employer
order-where = Saan, anong trabaho
order-work = trabaho { $work }
order-approved = Aprobado
order-placed = Na-deploy
order-none = walang report
last-day = Huling araw
orders-more =
    { $count ->
        [one] At { $count } pa.
       *[other] At { $count } pa.
    }
orders-none-means = Ang “walang report” ay hindi nangangahulugang walang na-deploy.

## Kasaysayan.

history = Kasaysayan
history-what = Ano
history-from = Mula
history-until = Hanggang (huling araw)
history-until-short = Hanggang
history-known = Alam mula noong
history-notes = Mga tala
history-empty = Walang alam na pangyayari sa lisensyang ito. Hindi ibig sabihin na malinis ang record nito.
history-follow = Sundan ang lisensyang ito
history-feed = Sa feed reader, makikita kung ano ang nagbago sa bawat edisyon.

## Saan ito makikita.

contact = Saan ito makikita
contact-by = Nagbigay ng lisensya
contact-class = Uri ng lisensya
contact-address = Address
contact-phones = Telepono
contact-emails = E-mail
contact-pages = Mga page
contact-empty = Wala sa listahan
contact-other = Kung iba ang telepono, page, o address na gamit ng recruiter, magtanong muna sa awtoridad.

not-told-offer = Kung maayos ang alok: sinasabi lang nito kung puwedeng mag-recruit ang agency.
agency-certificate = Sertipiko ng lisensyang ito, para i-print
agency-paper = Ang sagot na ito bilang papel na may petsa, para i-print
agency-on-day = Status sa ibang petsa
agency-show = Ipakita
agency-known-earlier = Ayon sa alam noong mas naunang petsa
agency-known-on = Alam noong
