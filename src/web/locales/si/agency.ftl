agency-title = { $name }: { $status }
agency-also = වෙනත් නම්: { $names }
agency-status-label = තත්ත්වය
agency-as-known = { $day } වෙද්දී දැනගෙන හිටපු විදිහට
agency-other-day = ඔබ ඇහුවේ අද නොවන වෙනත් දවසක් ගැන.
agency-today = අද තත්ත්වය බලන්න

status-licensed = බලපත්‍රයක් තියෙනවා
status-conditional = බලපත්‍රයක් තියෙනවා, කොන්දේසි සහිතයි
status-suspended = අත්හිටුවලා
status-expired = බලපත්‍රය කල් ඉකුත් වෙලා
status-revoked = බලපත්‍රය අහෝසි කරලා
status-surrendered = බලපත්‍රය ආපසු භාර දීලා
status-refused = බලපත්‍රයක් දෙන එක ප්‍රතික්ෂේප කරලා
status-not-yet = තාම බලපත්‍රයක් නැහැ
status-unknown = දන්නේ නැහැ

because-no-event = මේ බලපත්‍රයේ තත්ත්වය කියන කිසිම සිදුවීමක් ලැයිස්තුවේ නැහැ.
because-begins = බලපත්‍රය පටන් ගන්නේ { $from } දා.
because-ran-out = බලපත්‍රය { $from } දා කල් ඉකුත් වුණා.
because-last-period = දන්නා අන්තිම බලපත්‍ර කාලය { $until } දා ඉවර වුණා (අන්තිම දවස).
because-event-until = { $what }: { $from } සිට { $until } දක්වා (අන්තිම දවස).
because-event = { $what }: { $from } සිට. අන්තිම දවසක් කියලා නැහැ.
because-shared = ලැයිස්තුවේ මේ අංකය ඒජන්සි එකකට වැඩි ගණනකට තියෙනවා. ඒ නිසා මේ අංකයෙන් ඒ කිසිම එකක තත්ත්වය කියන්න බැහැ:
because-shared-holder = { $name } ({ $place }).

event-granted = බලපත්‍රය දුන්නා
event-renewed = අලුත් කළා
event-conditions-added = කොන්දේසි එකතු කළා
event-expired = කල් ඉකුත් වුණා
event-suspended = අත්හිටෙව්වා
event-surrendered = ආපසු භාර දුන්නා
event-refused = ප්‍රතික්ෂේප කළා
event-cancelled = අවලංගු කළා
event-revoked = අහෝසි කළා
event-lifted = අත්හිටුවීම ඉවත් කළා
event-reinstated = බලපත්‍රය නැවත දුන්නා
appeal-pending = අභියාචනයක් විභාග වෙනවා; ඒ අතරේ තීරණය බල පවත්වනවා
appeal-stayed = අභියාචනය නිසා නවත්වලා: ඒ අතරේ තීරණය බල පවත්වන්නේ නැහැ
appeal-dismissed = අභියාචනය ප්‍රතික්ෂේප කළා
appeal-allowed = අභියාචනයෙන් ඉවත් කළා: තීරණය බල පවත්වන්නේ නැහැ
event-own-word = ආයතනයේ වචනය: { $word }

step-compare = නම, අංකය, ලිපිනය සහ දුරකථනය, ඔබට පෙන්නපු දේ එක්ක සසඳලා බලන්න.
step-fees = මුදල් ගෙවන්න කලින්, ඔබෙන් ඉල්ලන්න අයිතියක් තියෙන්නේ මොනවටද කියලා බලන්න.
step-papers = ලිඛිත ගිවිසුමකුයි රිසිට්පතකුයි ඉල්ලන්න.
step-conditions = මුදල් ගෙවන්න හෝ අත්සන් කරන්න කලින්, කොන්දේසි මොනවද කියලා බලපත්‍ර නිකුත් කරන ආයතනයෙන් අහන්න.
step-ask = මුදල් ගෙවන්න හෝ අත්සන් කරන්න කලින් බලපත්‍ර නිකුත් කරන ආයතනයෙන් අහන්න.
step-nothing = කිසිම මුදලක් ගෙවන්න එපා, කිසි දේකට අත්සන් කරන්නත් එපා.
step-passport = පාස්පෝට් එක ඔබ ළඟම තියාගන්න.
step-report = මේ ගැන බලපත්‍ර නිකුත් කරන ආයතනයට පැමිණිලි කරන්න.

agency-covers = බලපත්‍රයට අයිති දේවල්
agency-unsaid = ලැයිස්තුවේ කියලා නැහැ
scope-kinds = කරන්න පුළුවන් දේ
scope-destinations = සේවකයන් යවන්න පුළුවන් රටවල්
scope-occupations = මේ රැකියාවලට (ISCO-08)
scope-quota = එක බලපත්‍ර කාලයකට සේවකයන් ගණන
kind-overseas = විදේශ රැකියා
kind-local = දේශීය රැකියා
kind-domestic-work = ගෘහ සේවය
kind-seafarer = නැවියන්ගේ රැකියා
kind-temporary = තාවකාලික රැකියා
agency-belongs = මේ ඒජන්සියට අයිති අය සහ දේවල්
belongs-people = පුද්ගලයන්
belongs-sub-agents = උප ඒජන්තවරුන්
belongs-deposit = ඇප තැන්පතුව
belongs-employers = රැකියා ඇණවුම් දුන් සේවා යෝජකයන්
person-with-role = { $name } ({ $role })
role-owner = අයිතිකරු
role-director = අධ්‍යක්ෂ
role-officer = නිලධාරී
role-representative = නියෝජිත
role-staff = සේවක
sub-agent-in = { $name }, { $district }
deposit = { $amount }, { $from } සිට
deposit-until = { $amount }, { $from } සිට { $until } දක්වා (අන්තිම දවස)
deposit-drawn = { $deposit }; { $day } දා { $sum } අරගෙන තියෙනවා, නැවත පිරෙව්ව බවක් දන්නේ නැහැ
deposit-drawn-some = { $deposit }; { $day } දා කොටසක් අරගෙන තියෙනවා, නැවත පිරෙව්ව බවක් දන්නේ නැහැ
deposit-refilled = { $deposit }; { $day } දා { $sum } අරගෙන, { $refilled } දා නැවත පුරවලා තියෙනවා
deposit-refilled-some = { $deposit }; { $day } දා කොටසක් අරගෙන, { $refilled } දා නැවත පුරවලා තියෙනවා
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, { $from } සිට තහනම්
employer-barred-until = { $name }, { $place }, { $from } සිට { $until } දක්වා තහනම් (අන්තිම දවස)

orders = රැකියා ඇණවුම්
order-number = අංකය
order-employer = සේවා යෝජකයා
order-where = කොහේද, මොන රැකියාවද
order-work = රැකියා අංක { $work }
order-approved = අනුමත කළ ගණන
order-placed = රැකියාවට යැව්ව ගණන
order-none = වාර්තා වෙලා නැහැ
last-day = අන්තිම දවස
orders-more =
    { $count ->
        [one] තව එකක් තියෙනවා.
       *[other] තව { $count }ක් තියෙනවා.
    }
orders-none-means = “වාර්තා වෙලා නැහැ” කියන්නේ කාවවත් රැකියාවට යවලා නැහැ කියන එක නෙවෙයි.

history = ඉතිහාසය
history-what = මොකද වුණේ
history-from = පටන් ගත් දවස
history-until = දක්වා (අන්තිම දවස)
history-until-short = දක්වා
history-known = දැනගත් දවස
history-notes = සටහන්
history-empty = මේ බලපත්‍රය ගැන කිසිම සිදුවීමක් දන්නේ නැහැ. ඒක පිරිසිදු වාර්තාවක් තියෙනවා කියන එක නෙවෙයි.
history-follow = මේ බලපත්‍රය ගැන දිගටම දැනගන්න
history-feed = ලැයිස්තුව අලුත් වෙන හැම වතාවකම වෙනස් වුණේ මොනවද කියලා feed reader එකක පෙන්නනවා.

contact = කොහෙද තියෙන්නේ
contact-by = බලපත්‍රය දුන්නේ
contact-class = බලපත්‍ර වර්ගය
contact-address = ලිපිනය
contact-phones = දුරකථන
contact-emails = ඊමේල්
contact-pages = වෙබ් පිටු
contact-empty = ලැයිස්තුවේ නැහැ
contact-other = බඳවා ගන්නා කෙනා වෙනත් දුරකථනයක්, වෙබ් පිටුවක් හෝ ලිපිනයක් පාවිච්චි කරනවා නම්, මුලින්ම බලපත්‍ර නිකුත් කරන ආයතනයෙන් අහන්න.

not-told-offer = දෙනවා කියන රැකියාව හොඳද කියන එක: මේකෙන් කියන්නේ ඒජන්සියට සේවකයන් බඳවා ගන්න පුළුවන්ද කියන එක විතරයි.
agency-certificate = මේ බලපත්‍රය ගැන සහතිකය, මුද්‍රණය කරන්න
agency-paper = මේ උත්තරය දිනය සහිත ලියවිල්ලක් විදිහට, මුද්‍රණය කරන්න
agency-on-day = වෙනත් දවසක තත්ත්වය
agency-show = පෙන්නන්න
agency-known-earlier = කලින් දවසක දැනගෙන හිටපු විදිහට
agency-known-on = දැනගෙන හිටපු දවස
