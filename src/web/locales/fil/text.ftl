## Mga salitang puwedeng ipadala ng manggagawa.

text-words-help = TULONG, PAANO, SAKLOLO
text-words-fee = BAYAD, BAYARIN, SINGIL
text-words-check = TINGNAN, TSEK, SURIIN
text-words-code = KODIGO, KOWD
text-words-language = WIKA, SALITA, LENGGUWAHE
text-words-stop = TIGIL, ITIGIL, HINTO, AYOKO
text-words-start = SIMULA, SIMULAN, UMPISA
text-words-tell = SABIHIN, SUMBONG, REKLAMO, ULAT
text-words-confirm = KUMPIRMA, KUMPIRMAHIN, TIYAKIN

## Ang sinasabi ng listahan tungkol sa isang agency.

text-verdict-licensed = Sa petsang { $on }: may lisensya.
text-verdict-licensed-not-for-this = Sa petsang { $on }: hindi sakop ng lisensya ang trabahong ito.
text-verdict-conditional = Sa petsang { $on }: puwede lang sa ilang kondisyon.
text-verdict-suspended = Sa petsang { $on }: suspendido ang lisensya.
text-verdict-expired = Sa petsang { $on }: expired na ang lisensya.
text-verdict-revoked = Sa petsang { $on }: binawi na ang lisensya.
text-verdict-surrendered = Sa petsang { $on }: isinauli na ang lisensya.
text-verdict-refused = Sa petsang { $on }: tinanggihang bigyan ng lisensya.
text-verdict-unknown-status = Sa petsang { $on }: hindi alam ang status.

## Hindi tungkol sa iisang agency.

text-verdict-did-you-mean = Sa petsang { $on }: hindi eksakto ang pangalan.
text-verdict-several = Sa petsang { $on }: baka higit sa isa ang tugma.
text-verdict-look-alike = Sa petsang { $on }: hindi nakita, baka ginaya lang.
text-verdict-name-and-number-differ = Sa petsang { $on }: sa ibang pangalan ang numero.
text-verdict-not-found = Sa petsang { $on }: hindi nakita rito.

text-send-number = Para i-check ang isa, ipadala ang license number nito.
text-and-more = Mayroon pang iba.

## Ano ang gagawin.

text-step-compare = Ikumpara ang numero sa mga papel nila.
text-step-stop = Huwag magbayad. Huwag pumirma.
text-step-ask = Magtanong sa awtoridad bago magbayad.
text-step-number = Hingin ang license number, ipadala rito.

## Iba pa tungkol sa agency.

text-by-phone = Puwedeng pekein ng tumatawag ang numero. Tawagan ito pabalik.
text-namesake = May kahawig na pangalan na walang lisensyang may bisa: { $number }.
text-register-on = Listahan noong { $on }.
text-more-at = Iba pa: { $site }

## Puwede ba nila itong singilin?

text-fee-too-much = Sa petsang { $on }: sobra nang hindi bababa sa { $sum }.
text-fee-not-allowed = Sa petsang { $on }: hindi nila ito puwedeng singilin.
text-fee-cannot-say = Sa petsang { $on }: hindi namin masabi kung sobra ito.
text-fee-depends = Sa petsang { $on }: depende sa trabaho at suweldo ninyo.
text-fee-conditions = Sa petsang { $on }: puwede lang sa ilang kondisyon.
text-fee-no-rule = Sa petsang { $on }: wala kaming alam na patakaran para dito.
text-fee-within = Sa petsang { $on }: hindi lampas sa mga limitasyong alam namin.
text-fee-most = Hanggang { $sum } lang.
text-fee-no-more = Huwag nang magbayad pa. Itago ang bawat papel.
text-fee-check-first = Ipadala ang license number ng agency bago magbayad.
text-fee-how = Ipadala ang FEE, sariling bansa, bansa ng trabaho, at halaga, gaya ng: FEE BD MY 300000

## Nasaan na ito.

text-matter-step = Transaksyon ninyo: hakbang { $step } sa { $steps }. Susunod na sagot hanggang { $on }.
text-matter-late = Transaksyon ninyo: hakbang { $step } sa { $steps }. Huli na kami mula pa { $on }.
text-matter-open = Transaksyon ninyo: hakbang { $step } sa { $steps }.
text-matter-closed = Sarado na ang transaksyon ninyo. Tingnan pa gamit ang code ninyo.
text-matter-news = May balita. Buksan gamit ang code ninyo.
text-code-unknown = Walang tugma sa code na ito. Tingnan ang bawat letra.
text-code-wait = Masyadong maraming maling code. Maghintay ng isang oras.

## Paano ito gamitin.

text-help-check = Magpadala ng license number o pangalan.
text-help-fee = Bayarin: ipadala ang FEE BD MY 300000.
text-help-code = Code ninyo: ipadala ang CODE at ang code.
text-help-tell = Para may sabihin sa amin: ipadala ang TELL.
text-help-more = Mga opisina: HELP MY. Mga wika: LANG. Para tumigil: STOP.
text-offices = Mga opisina:
text-no-office = Wala kaming alam na opisina roon. Magtanong sa embahada ninyo.
text-language-now = Filipino na ang isusulat namin sa inyo.
text-languages = Ipadala ang LANG at isa sa mga ito: { $codes }
text-stopped = Wala na kaming ipapadala sa inyo. Ipadala ang START para magsimula ulit.
text-started = Sasagot na ulit kami. Ipadala ang HELP para makita kung paano.
text-too-often = Masyadong maraming mensahe. Maghintay ng isang oras, saka subukan ulit.

## Ang menu sa telepono.

text-menu-check = Agency
text-menu-fee = Bayarin
text-menu-code = Code ko
text-menu-tell = Sabihin sa amin
text-menu-more = Wika, tulong
text-menu-help = Tulong
text-menu-language = Wika

## Mga tanong ng menu.

text-ask-agency = I-type ang license number o pangalan.
text-ask-home = I-type ang phone code ng sarili ninyong bansa, gaya ng 880.
text-ask-work = I-type ang phone code ng bansa ng trabaho, gaya ng 60.
text-ask-sum = Magkano ang hinihingi nila, sa { $currency }?
text-ask-code = I-type ang code ninyo na may 8 letra at numero.
text-ask-code-keys = Numero lang ang pindutan: 22 ang B, 23 ang C, 70 ang 7.
text-ask-country = I-type ang phone code ng bansang kinaroroonan ninyo, gaya ng 60.
text-wrong-choice = Wala ito sa listahan. Mag-dial ulit.
text-wrong-country = Hindi namin alam ang phone code na ito. Mag-dial ulit.
text-wrong-sum = I-type ang halaga sa numero, gaya ng 300000.
text-tell-what = Tungkol saan ito?
text-tell-fee = Bayarin
text-tell-contract = Kontrata
text-tell-wages = Suweldo
text-tell-unsafe = Kaligtasan
text-tell-other = Iba pa
text-tell-digit = Ipadala ang numero. STOP para tapusin ito.
text-tell-who = Aling agency o tao? Pangalan, numero o telepono. Hindi alam: 0
text-tell-sum = Mga magkano ang pera, sa { $currency }? Hindi alam: 0
text-tell-sum-open = Mga magkano ang pera? Gaya ng 5000 BDT. Hindi alam: 0
text-tell-kept = Naitago ang tala ninyo. Code { $code }.
text-tell-until = Sasagot kami hanggang { $on }.
text-tell-keep = Isulat ang code. Burahin ang mensaheng ito.
text-confirmed = Kumpirmado na ang teleponong ito. Puwede nang burahin ang mensaheng ito.
text-confirm-unknown = Walang kinukumpirma ngayon ang mga numerong ito. Humingi ng bago sa page.
