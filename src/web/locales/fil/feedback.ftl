## Ang unang page: bakit kailangan ng code, at ang code.

feedback-title = Ikuwento sa amin ang trabaho ninyo
feedback-lead = May opisinang nagbigay sa inyo ng code. Hindi kailangan ng pangalan.
feedback-wrong-code = Walang binubuksang tanong ang code na ito. Tingnan ang bawat letra at subukan ulit.
feedback-old-code = Hindi na gumagana ang code paglipas ng ilang panahon. Humingi ng bago sa opisina.
feedback-why-code = Bakit kailangan ng code?
feedback-why-asked = Nagbibigay kami ng code sa mga manggagawang ipinadala ng agency sa trabaho.
feedback-why-fake = Kung walang code, kahit sino ay puwedeng sumulat ng hindi totoong sagot.
feedback-no-code = Walang code? Puwede pa rin ninyong sabihin sa amin ang nangyari.
feedback-link = May code ako para sa mga tanong tungkol sa trabaho ko

## Mga tanong.

feedback-about = Tungkol ang mga tanong na ito sa trabaho ninyo sa pamamagitan ng { $agency }.
feedback-answered-before = Sumagot kayo noong { $day }. Kung sasagot kayo ulit, ang bagong sagot ang bibilangin.
feedback-ask-paid = Nagbayad ba kayo o ang pamilya ninyo para makuha ang trabahong ito?
feedback-ask-paid-how = Isama ang pera sa agency, sa tagalakad, sa klinika, o sa opisina.
feedback-ask-sum = Magkano lahat ang binayaran ninyo?
feedback-ask-sum-how = Isulat ayon sa natatandaan ninyo.
feedback-ask-contract = Pareho ba ang trabaho sa ipinangako nila?
feedback-ask-contract-how = Isipin ang trabaho, ang suweldo, ang oras, at ang lugar.
feedback-ask-papers = Sino ang may hawak ng pasaporte ninyo ngayon?
feedback-ask-pay = Dumarating ba sa tamang oras ang suweldo ninyo?
feedback-ask-again = Aalis ba kayo ulit sa pamamagitan ng agency na ito?
feedback-yes = Oo
feedback-no = Hindi
feedback-unknown = Hindi ko alam
feedback-unsaid = Ayaw kong sabihin
feedback-keeper-worker = Ako ang may hawak
feedback-keeper-agency = Ang agency
feedback-keeper-employer = Ang employer
feedback-keeper-other = Ibang tao

## Pagkatapos ng huling tanong.

feedback-thanks = Salamat. Nasa amin na ang mga sagot ninyo.
feedback-thanks-counts = Bilang lang mula sa maraming manggagawa ang nakikita ng iba, hindi kailanman ang mga sagot ninyo.
feedback-thanks-officials = Puwedeng gamitin ng mga opisyal ang mga sagot ninyo kapag sinusuri nila ang agency.
feedback-thanks-change = Para baguhin ang sagot, gamitin ulit ang parehong code.
feedback-no-reply = Walang sasagot sa mga ito. Kung kailangan ninyo ng tulong, sabihin sa amin doon.

## Ang ipinapakita sa page ng agency.

told-title = Ano ang sinabi sa amin ng mga manggagawa
told-asked = Mga { $asked } manggagawa ang tinanong. Mga { $answered } ang sumagot ({ $percent } sa 100).
told-until = Mga sagot hanggang { $day }
told-few = Kulang ang mga sagot para ipakita.
told-nobody = wala
told-question = Tanong
told-unsaid = Hindi nagsabi
told-of-fee-paid = Nagbayad para makuha ang trabaho
told-of-contract-kept = Pareho ang trabaho sa ipinangako
told-of-papers-kept = Ibang tao ang may hawak ng pasaporte
told-of-paid-on-time = Dumarating sa tamang oras ang suweldo
told-of-would-return = Aalis ulit sa pamamagitan ng agency na ito
told-not-checked = Ito ang sinabi ng mga manggagawa. Walang nag-check ng bawat sagot.
told-not-all = Baka iba ang palagay ng mga manggagawang hindi sumagot.
told-how = Ipinapakita lang ang bilang kung galing ito sa hindi bababa sa { $least } manggagawa. Niro-round ang mga bilang nang tig-{ $rounded }.
told-who = Ang makakasagot lang ay ang manggagawang may code mula sa opisina, o tinanong nito.
