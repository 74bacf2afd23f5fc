### Ang nailathalang listahan.

register-title = Ang listahan
register-lead =
    { $count ->
        [one] { $count } lisensya. Status sa petsang { $day }.
       *[other] { $count } na lisensya. Status sa petsang { $day }.
    }
download-csv = I-download bilang CSV
download-json = I-download bilang JSON
register-open-data = Open data para sa sarili ninyong gamit
register-agency = Agency
register-of = Lisensya ng
register-editions = Mga edisyon
register-editions-what = Ang listahan at ang mga napagdesisyunang parusa sa isang petsa, hindi na nababago at may pirma, at kung ano ang nagbago sa bawat isa.
register-follow = Sundan ang mga pagbabago sa feed reader
edition-number = Edisyon { $number }
edition-not-signed = walang pirma
register-no-edition = Wala pang nailalathalang edisyon.
register-not-here = Ang agency na wala rito ay baka nasa listahang wala sa amin.
register-not-good = Hindi dahil may lisensya ay maayos na ang alok.
