home-title = May lisensya ba ang agency na ito?
home-ask = I-type ang ipinakita sa inyo ng recruiter. Pangalan, license number, telepono, o page.
check-button = I-check

## Mga daan sa ibang page.

way-fees = Hinihingan nila ako ng pera
way-fees-does = Tingnan kung ano ang legal, at kung ano ang sobra.
way-contracts = Pinalitan nila ang kontrata ko
way-contracts-does = Ikumpara ang dalawang papel: ano ang mas masama, at ano ang gagawin.
way-register = Ang buong listahan
way-register-does =
    { $count ->
        [one] { $count } lisensya at ang status ngayon, para basahin o i-download.
       *[other] { $count } na lisensya at ang status ngayon, para basahin o i-download.
    }
way-register-empty = Wala pang agency sa listahan.
way-verify = May ipinapakita silang papel ng lisensya
way-verify-does = I-check ang code na nasa papel. Totoo ba ito, at may bisa pa ba?
way-law = Ano ang sabi ng batas
way-law-does =
    { $count ->
        [one] { $count } patakaran tungkol sa bayarin at kontrata, kasama ang pinagkunan.
       *[other] { $count } na patakaran tungkol sa bayarin at kontrata, kasama ang pinagkunan ng bawat isa.
    }
way-law-empty = Wala pang patakaran sa aklat.

good-to-know = Mabuting malaman
good-to-know-free = Libre ang pag-check. Hindi kailangan ng account.
good-to-know-fee = Hindi dahil may lisensya ay maayos na ang alok. I-check din ang bayarin.
good-to-know-unknown = Kapag hindi namin alam, sinasabi naming hindi namin alam.
way-complaints = May masamang nangyari
way-complaints-does = Sabihin sa amin, may pangalan man o wala. Subaybayan gamit ang code.
