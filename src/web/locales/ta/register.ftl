### The published list.

register-title = பதிவேடு
register-lead =
    { $count ->
        [one] ஓர் உரிமம். { $day } அன்று உள்ள நிலை.
       *[other] { $count } உரிமங்கள். { $day } அன்று உள்ள நிலை.
    }
download-csv = CSV வடிவில் பதிவிறக்கவும்
download-json = JSON வடிவில் பதிவிறக்கவும்
register-open-data = உங்கள் சொந்தக் கருவிகளுக்கான திறந்த தரவு
register-agency = ஏஜென்சி
register-of = நாடு
register-editions = பதிப்புகள்
register-editions-what = ஒரு நாளின் பட்டியலும் முடிவான தண்டனைகளும்; மாற்ற முடியாதபடி கையொப்பமிடப்பட்டவை, ஒவ்வொன்றிலும் என்ன மாறியது என்ற விவரத்துடன்.
register-follow = மாற்றங்களை ஃபீட் ரீடரில் (RSS) தொடருங்கள்
edition-number = பதிப்பு { $number }
edition-not-signed = கையொப்பம் இல்லை
register-no-edition = இன்னும் எந்தப் பதிப்பும் வெளியாகவில்லை.
register-not-here = இங்கே இல்லாத ஏஜென்சி, எங்களிடம் இல்லாத ஒரு பட்டியலில் இருக்கலாம்.
register-not-good = உரிமம் இருப்பதால் மட்டும் ஒரு வேலை வாய்ப்பு நல்லதாகிவிடாது.
