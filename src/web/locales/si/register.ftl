register-title = ලැයිස්තුව
register-lead =
    { $count ->
        [one] බලපත්‍ර { $count }ක්. { $day } දිනට තත්ත්වය.
       *[other] බලපත්‍ර { $count }ක්. { $day } දිනට තත්ත්වය.
    }
download-csv = CSV විදිහට බාගන්න
download-json = JSON විදිහට බාගන්න
register-open-data = ඔබේම මෙවලම්වලට විවෘත දත්ත
register-agency = ඒජන්සිය
register-of = බලපත්‍රය දුන්න රට
register-editions = නිකුතු
register-editions-what = එක දවසක ලැයිස්තුවයි, තීරණය කළ දඬුවම් ලැයිස්තුවයි. ඒවා එදා තිබුණ විදිහටම තියලා අත්සන් කරලා, වෙනස් වුණේ මොනවද කියලත් පෙන්නනවා.
register-follow = වෙනස්කම් feed reader එකකින් දිගටම බලන්න
edition-number = නිකුතු අංක { $number }
edition-not-signed = අත්සන් කරලා නැහැ
register-no-edition = තාම නිකුතුවක් ප්‍රකාශයට පත් කරලා නැහැ.
register-not-here = මෙහි නැති ඒජන්සියක්, අප ළඟ නැති ලැයිස්තුවක තියෙන්න පුළුවන්.
register-not-good = බලපත්‍රයක් තිබුණ පමණින් දෙනවා කියන රැකියාව හොඳ වෙන්නේ නැහැ.
