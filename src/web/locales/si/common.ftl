skip-link = අන්තර්ගතයට යන්න
languages = භාෂාව
menu = ප්‍රධාන මෙනුව
menu-agency = ඒජන්සිය
menu-fees = ගාස්තු
menu-contract = ගිවිසුම
menu-register = ලැයිස්තුව
menu-law = නීතිය
menu-costs = වියදම්
footer-sources = අපි පෙන්නන්නේ බලපත්‍ර නිකුත් කරන ආයතනවලම ලැයිස්තුවලින් සහ ප්‍රකාශයට පත් කළ නීතිවලින් ගත් දේවල්.
footer-privacy = ඔබ හොයන දේ අපි සටහන් කරන්නේ නැහැ, cookie දාන්නේත් නැහැ.
footer-officials = නිලධාරීන්ට
footer-programs = පරිගණක වැඩසටහන්වලට
drafted-by-machine = මේ පිටුව ඔබේ භාෂාවට පරිවර්තනය කළේ යන්ත්‍රයක්. තාම කිසි කෙනෙක් ඒක පරීක්ෂා කරලා නැහැ. පැහැදිලි නැති දෙයක් තියෙනවා නම් ඉංග්‍රීසි පිටුව කියවන්න.
law-in-english = නීතිය පෙන්නන්නේ ඉංග්‍රීසියෙන්, අපේ නීති පොතේ තියෙන විදිහටමයි.

answer = උත්තරය
as-of = { $day } දිනට
why-we-say-so = අපි එහෙම කියන්නේ ඇයි
what-to-do = දැන් කරන්න ඕනේ දේ
not-told = මේ උත්තරයෙන් කියන්නේ නැති දේවල්
listen = සවන්දෙන්න
listen-stop = නවත්තන්න
not-told-person = ඔබ ඉස්සරහ ඉන්න කෙනා ඇත්තටම මේ ඒජන්සියේ වැඩ කරනවද කියන එක.
not-told-later = අපේ මූලාශ්‍රයේ දිනයට පස්සේ මොකද වුණේ කියන එක.
quoted = “{ $words }”
licence-line = බලපත්‍ර අංක { $licence } · { $place }
source = මූලාශ්‍රය: { $sources }.
source-on = { $name }, අන්තිම තොරතුර { $day }
source-no-day = { $name }, අන්තිම තොරතුරේ දිනය දන්නේ නැහැ
source-none = දැන් අප ළඟ තියෙන කිසිම ලැයිස්තුවක් නැහැ
not-stated = කියලා නැහැ
list-separator = { ", " }

pages-of-list = ලැයිස්තුවේ පිටු
page-of = පිටුව { $page } / { $pages }
page-before = කලින්
page-next = ඊළඟ

day = { $year } { $month } { $day }
month-1 = ජනවාරි
month-2 = පෙබරවාරි
month-3 = මාර්තු
month-4 = අප්‍රේල්
month-5 = මැයි
month-6 = ජූනි
month-7 = ජූලි
month-8 = අගෝස්තු
month-9 = සැප්තැම්බර්
month-10 = ඔක්තෝබර්
month-11 = නොවැම්බර්
month-12 = දෙසැම්බර්

where-to-go = උදව් ඉල්ලන්න යන්න ඕනේ තැන්
office-phone = දුරකථන { $phone }
office-source = මූලාශ්‍රය
office-read = කියෙව්වේ { $day } දා.
office-read-secondary = කාර්යාලයෙන්ම ගත් දෙයක් නෙවෙයි, කියෙව්වේ { $day } දා.
office-none = අපි දන්න කාර්යාලයක් නැහැ: { $places }. මේවා හොයන්න:
look-for-origin = කම්කරු අමාත්‍යාංශය ({ $country }), නැත්නම් එහි විදේශ රැකියා කාර්යාලය. විදේශ රැකියා නියෝජිතායතනවලට බලපත්‍ර දෙන කාර්යාලය කොහෙද කියලා අහන්න.
look-for-destination = කම්කරු අමාත්‍යාංශය ({ $country }). රැකියා නියෝජිතායතනවලට බලපත්‍ර දෙන්නේ කවුද, නැත්නම් කම්කරු පරීක්ෂක කාර්යාලය කොහෙද කියලා අහන්න.
look-for-mission = { $destination } රටේ තියෙන, ඔබේ රටේ ({ $origin }) තානාපති කාර්යාලය හෝ කොන්සල් කාර්යාලය. කම්කරු නිලධාරියා (labour attaché) හම්බවෙන්න ඕනේ කියන්න.

look-again = කරුණාකර ආයෙත් බලන්න
look-again-at =
    { $count ->
        [one] කරුණාකර එක උත්තරයක් ආයෙත් බලන්න
       *[other] කරුණාකර උත්තර { $count }ක් ආයෙත් බලන්න
    }
choose = තෝරන්න
nothing-more = තව මුකුත් නැහැ
not-stated-choice = කියලා නැහැ
currency = මුදල් වර්ගය
how-we-know = අපි දන්නේ කොහොමද
rule-book = නීති පොත { $digest }.
about-sum = ආසන්න වශයෙන් { $sum }

wrong-choice = ලැයිස්තුවෙන් එකක් තෝරන්න.
wrong-country = රටක් තෝරන්න.
wrong-currency = මේ ගණනට මුදල් වර්ගයක් තෝරන්න.
wrong-item = මුදල ඉල්ලුවේ මොකටද කියලා තෝරන්න.
wrong-no-amount = කීයක් ඉල්ලුවද කියලා ලියන්න.
wrong-amount = ගණන ඉලක්කමෙන් ලියන්න, උදාහරණ 1500 හෝ 1500.50, “{ $text }” නෙවෙයි.
wrong-job = ලැයිස්තුවෙන් රැකියාවක් තෝරන්න. නැත්නම් එහි අංකය ලියන්න, “{ $text }” නෙවෙයි.
wrong-months = සම්පූර්ණ මාස ගණන ලියන්න, 1 සිට 120 දක්වා, “{ $text }” නෙවෙයි.
wrong-day = දිනය ලියන්න අවුරුද්ද-මාසය-දවස විදිහට, උදාහරණ 2026-03-24, “{ $text }” නෙවෙයි.

page-in-english = මේ පිටුව තියෙන්නේ ඉංග්‍රීසියෙන්.
day-beside = { $day } ({ $beside })
day-buddhist = බුද්ධ වර්ෂ { $year }
day-bikram = බික්‍රම් { $year } { $month } { $day }
day-hijri = හිජ්රි { $year } { $month } { $day }
bikram-month-1 = බයිසාඛ්
bikram-month-2 = ජේෂ්ඨ
bikram-month-3 = අසාර්
bikram-month-4 = ශ්‍රාවණ්
bikram-month-5 = භාද්‍ර
bikram-month-6 = අශ්වින්
bikram-month-7 = කාර්තික්
bikram-month-8 = මංසිර්
bikram-month-9 = පූස්
bikram-month-10 = මාඝ්
bikram-month-11 = ෆාල්ගුන්
bikram-month-12 = චෛත්‍ර
hijri-month-1 = මුහර්රම්
hijri-month-2 = සෆර්
hijri-month-3 = රබීඋල් අව්වල්
hijri-month-4 = රබීඋල් ආහිර්
hijri-month-5 = ජුමාදල් ඌලා
hijri-month-6 = ජුමාදල් ආහිරා
hijri-month-7 = රජබ්
hijri-month-8 = ෂඃබාන්
hijri-month-9 = රමළාන්
hijri-month-10 = ෂව්වාල්
hijri-month-11 = දුල් කඃදා
hijri-month-12 = දුල් හිජ්ජා
