privacy-title = Ano ang alam namin tungkol sa inyo
privacy-link = Privacy
privacy-lead = Halos wala, maliban kung mag-report kayo.

## Kung tumitingin lang.

privacy-looking = Kung tumitingin lang kayo
privacy-no-log = Hindi namin itinatala ang tina-type ninyo, o kung sino ang nagtatanong.
privacy-no-cookie = Hindi kami naglalagay ng cookie, at wala kaming hinihingi sa ibang website.
privacy-address = Nakasulat sa address ng page ang chine-check ninyo. Baka maitago ito ng phone ninyo: burahin ito roon.
privacy-verify = Itinatago ng page para sa mga papel ng lisensya ang sarili nito sa phone ninyo, para gumana ito nang walang koneksyon.
privacy-kept = Itinatago ng phone ninyo ang huling 20 sagot na binuksan ninyo. Nabubuksan ang mga ito nang walang internet.
privacy-kept-seen = Mababasa ang mga ito ng sinumang may hawak ng phone ninyo. Puwede ninyong burahin ang mga ito anumang oras.
privacy-kept-leave = Binubura rin ang mga ito ng “{ $leave }”.
privacy-kept-never = Walang report, code, o papel ninyo na itinatago ang phone ninyo.
privacy-listen = Bumabasa ang “Pakinggan” gamit ang boses ng phone ninyo. Hindi namin ipinapadala ang mga salita kahit kanino.
privacy-pace = Para walang mag-overload sa amin, binibilang namin ang mga tanong nang sandaling panahon. Hindi namin itinatago ang internet address ng phone ninyo.

## Kung nagre-report.

privacy-reporting = Kung magre-report kayo
privacy-report-kept = Itinatago namin ang isinulat ninyo, ang mga papel ninyo, at ang contact ninyo kung nagbigay kayo.
privacy-report-seen = Mga opisyal lang na humahawak ng mga report ang makakabasa nito. Itinatala ang bawat pagbasa sa contact ninyo.
privacy-report-code = Hindi namin itinatago ang code ninyo. Mababasa ng sinumang may hawak nito ang report ninyo: huwag itong ipakita kahit kanino.
privacy-report-photo = Inaalis namin sa mga litrato ang data kung saan at kailan kinuha ang mga ito. Ang mga papel na PDF ay mananatiling gaya ng ipinadala ninyo.
privacy-report-stay = Hindi namin kailanman itinatanong kung puwede kayong manatili sa bansa. Walang paraan ang program na ito para maipasa ang mga report sa border control o immigration.
privacy-report-erase = Hindi kusang nabubura ang mga report. Hilingin sa opisina na burahin ang sa inyo: magdedesisyon ito ayon sa batas nito.

## Ang ipinapadala ng mga agency tungkol sa mga manggagawa.

privacy-returns = Ang ipinapadala ng mga agency tungkol sa mga manggagawa
privacy-returns-pseudonym = Ginagawang code ang mga numero ng pasaporte at numero ng manggagawa bago namin itago. Nakikita ng mga opisyal ang mga code.
privacy-returns-public = Mga bilang lang ang inilalathala namin, at hindi kung napakakaunti ng mga manggagawa kaya puwedeng makilala ang isa.

## Sino ang nagpapatakbo ng site na ito.

privacy-who = Sino ang nagpapatakbo ng website na ito
privacy-publisher = Nagpapatakbo ng website na ito: { $publisher }. Itanong sa kanila kung ano ang hawak nila tungkol sa inyo.
privacy-no-publisher = Hindi pa ibinibigay dito ng opisinang nagpapatakbo ng website na ito ang pangalan nito.
