contract-question = { $origin } සිට { $destination } දක්වා, { $job }

contract-worse = පස්සේ දුන්න ලියවිල්ල ඔබට කලින් එකට වඩා නරකයි
contract-worse-approved = පස්සේ දුන්න ලියවිල්ල ඔබට කලින් එකට වඩා නරකයි; ආයතනය ඒක අනුමත කළා කියලා එහි තියෙනවා
contract-below-floor = පස්සේ දුන්න ලියවිල්ල අවම සීමාවකට වඩා අඩුයි
contract-cannot-say = පස්සේ දුන්න ලියවිල්ල වඩා නරකද කියලා අපිට කියන්න බැහැ
contract-nothing-worse = ලියවිලි දෙකේම තියෙන කරුණුවලින් කලින්ට වඩා නරක වුණ එකක් නැහැ
contract-nothing-shared = ලියවිලි දෙකේම පොදු කරුණක් නැහැ

contract-step-passport = පාස්පෝට් එක ඔබේ: ඒක ආපසු ලියලා ඉල්ලන්න. දෙන්නේ නැත්නම් පහත තියෙන කාර්යාලයකට කියන්න.
contract-step-safe = ඔබව කාමරයක දාලා වහන්නවත්, දුරකථනය ගන්නවත් කාටවත් අයිතියක් නැහැ. ඔබ අනතුරක නම් පොලිසියට, නැත්නම් ඔබේ තානාපති කාර්යාලයට කතා කරන්න.
contract-step-fees = ගාස්තු පිටුව බලන්න: ඉල්ලන්න පුළුවන් මොනවද, ඔබට දෙන්න ඕනේ මොනවද.
contract-step-do-not-sign = පස්සේ දුන්න ලියවිල්ලට තාම අත්සන් කරන්න එපා. මුලින් පහත තියෙන කාර්යාලයකින් අහන්න.
contract-step-keep-both = ලියවිලි දෙකම, නැත්නම් හැම පිටුවකම ඡායාරූප තියාගන්න. කාටවත් ගන්න බැරි තැනක තියන්න.
contract-step-in-writing = මුල් ගිවිසුමට අනුව කටයුතු කරන්න කියලා ඒජන්සියෙන් ලියලා ඉල්ලන්න. පස්සේ දුන්න ලියවිල්ලට විදේශයේදී අත්සන් කළ පමණින් ඒක නීතියට එකඟ වෙන්නේ නැහැ.
contract-step-show = මේ පිටුවයි ලියවිලි දෙකමයි පහත තියෙන කාර්යාලයකට පෙන්නන්න. ඒජන්සිය නොදැනත් එහි පැමිණිලි කරන්න පුළුවන්.
contract-step-see-approval = ආයතනයේ අනුමැතිය පෙන්නන්න කියලා ඉල්ලන්න. එහි අංකය, දිනය සහ අවසර දෙන්නේ මොකටද කියලා බලන්න.
contract-step-no-approval = ඒ ලියවිල්ල නැත්නම් වෙනස අනුමත කරලා නැහැ. ලියවිලි දෙකම පහත තියෙන කාර්යාලයකට පෙන්නන්න.
contract-step-minimum = අනිවාර්ය අවම සීමාවට වඩා අඩු වෙන කොටස ඔබට ලැබෙන්න ඕනේ වෙන්න පුළුවන්. පහත තියෙන කාර්යාලයකින් අහන්න.
contract-step-keep-list = ලියවිල්ලයි හැම පඩි පතකුයි තියාගන්න. ඔබ වැඩ කරන පැය ගණන් ලියලා තියන්න.
contract-step-fill-in = ලියවිලි දෙකෙන් තව දේවල් පුරවන්න. එහි ලියලා නැති දේ අපි දන්නේ නැහැ.
contract-step-show-papers = ලියවිලි දෙකම පහත තියෙන කාර්යාලයකට පෙන්නන්න.
contract-step-keep = ලියවිලි දෙකම තියාගන්න.
contract-step-not-judged = එක ලියවිල්ලක විතරක් තියෙන කරුණු අපි තීරණය කළේ නැහැ. ඒවා පහතින් කියවලා අහන්න.

turn-worse = වඩා නරකයි
turn-worse-minimum = වඩා නරකයි, අවම සීමාවට වඩා අඩුයි
turn-worse-model = වඩා නරකයි, ආදර්ශ ගිවිසුමට වඩා අඩුයි
turn-minimum = අවම සීමාවට වඩා අඩුයි
turn-model = ආදර්ශ ගිවිසුමට වඩා අඩුයි
turn-better = වඩා හොඳයි
turn-same = සමානයි
turn-only-before = මුල් ලියවිල්ලේ විතරයි: ඒක තාමත් වලංගුයි
turn-only-after = පස්සේ දුන්න ලියවිල්ලේ විතරයි
turn-unclear = අපිට කියන්න බැහැ

contract-no-norm = මේ ගමනට අදාළව මේ වෙනස තහනම් කරන නීතියක් අපි දන්නේ නැහැ. ඒ නිසා ඒක නීතියට එකඟයි කියන එක නෙවෙයි.

contract-lead = ඔබට පොරොන්දු වුණ දේත්, පස්සේ ලැබුණ දේත් පුරවන්න. ලියවිල්ලක නැති දේ හිස්ව තියන්න.
contract-private = ඔබ ටයිප් කරන දේ සසඳලා අමතක කරනවා: ඒක ගබඩා කරන්නේ නැහැ, කිසිම ලිපිනයක හෝ සටහනක තියෙන්නෙත් නැහැ.
contract-work-in = මම වැඩ කරන්නේ මේ රටේ
contract-job = එකඟ වුණ රැකියාව
contract-another-job = වෙනත් රැකියාවක්
contract-signed-on = අත්සන් කළ දවස
contract-signed-on-hint = හිස්ව තිබ්බොත්: මුල් ලියවිල්ලේ දිනය
contract-two-papers = ලියවිලි දෙක
earlier-paper = මුල් ලියවිල්ල
later-paper = පස්සේ දුන්න ලියවිල්ල
earlier = මුල් එක
later = පස්සේ එක
contract-its-date = එහි දිනය
contract-its-date-hint = දිනයක් නැත්නම් හිස්ව තියන්න
contract-approved = ආයතනය වෙනස අනුමත කළාද?
contract-approved-no = නැහැ, නැත්නම් මම දන්න විදිහට නැහැ
contract-approved-yes = ඔව්, මම අනුමැතිය දැක්කා
contract-more-terms = තවත් කරුණු
contract-as-forms = මගේ ළඟ ලියවිලි පුරවපු පෝරම විදිහට තියෙනවා (JSON හෝ TOML)
contract-as-forms-what = මෙහි දාන පෙළක් ගන්නේ ඒ ලියවිල්ලේ කොටු ඔක්කොම වෙනුවට.
contract-form-schema = පෝරමයක තියෙන්න පුළුවන් දේවල්
contract-compare = ලියවිලි සසඳන්න
contract-change = මම පුරවපු දේ වෙනස් කරන්න
part-pay = පඩිය
part-time = වැඩ කරන වෙලාව
part-work = වැඩ
part-care = කෑම, නවාතැන් සහ බෙහෙත්
part-journey = ගමන සහ ගාස්තු
part-freedom = ඔබේ ලියකියවිලි සහ නිදහස
part-more-work = වැඩ ගැන තවත්
part-more-pay = පඩිය ගැන තවත්
part-more-time = වෙලාව ගැන තවත්
part-prices = රක්ෂණ සහ මිල ගණන්
part-more-journeys = ගමන් ගැන තවත්
part-end = ගිවිසුම ඉවර වීම සහ ආරවුල්

stage-offered = දෙනවා කියපු රැකියාව, නැත්නම් මට පොරොන්දු වුණ දේ
stage-approved = ආයතනය අනුමත කළ ගිවිසුම
stage-signed = යන්න කලින් මම අත්සන් කළ ගිවිසුම
stage-arrival = එහි ගියාම මට ලැබුණ ලියවිල්ල
stage-practice = වැඩපළේ ඇත්තටම වෙන දේ

wrong-of = { $term }, { $paper }: { $wrong }
the-way = ගමන
the-earlier-paper = මුල් ලියවිල්ල
the-later-paper = පස්සේ දුන්න ලියවිල්ල
wrong-date-of = දිනය
wrong-origin = ඔබ එන රට තෝරන්න.
wrong-destination = වැඩ කරන රට තෝරන්න.
wrong-agreed-job = එකඟ වුණ රැකියාව, නැත්නම් ඊට ළඟම එක තෝරන්න.
wrong-twice = { $paper }: මෙහිත් උඩත් තියෙනවා. දෙකෙන් එකක් හිස් කරන්න.
wrong-no-currency = මුදල් වර්ගය තෝරන්න: { $paper }.
wrong-too-long =
    { $count ->
        [one] වැඩිම වුණොත් එක අකුරක් ලියන්න.
       *[other] වැඩිම වුණොත් අකුරු { $count }ක් ලියන්න.
    }
wrong-number = ගණන ඉලක්කමෙන් ලියන්න, උදාහරණ 8 හෝ 1.5, “{ $text }” නෙවෙයි.
wrong-two-letters = රටේ අකුරු දෙක ලියන්න, උදාහරණ QA, “{ $text }” නෙවෙයි.
wrong-again = ආයෙත් ලියන්න: { $why }.

contract-takes = නරක වුණ කරුණුවලින් ඔබට නැති වෙන ගණන: { $cost }.
cost-month = මාසයකට { $sum }
cost-once = එක වතාවක් { $sum }
cost-contract = ගිවිසුම් කාලයටම { $sum }
contract-takes-what = ඒ නරක වුණ කරුණු ඔක්කොම එකට. හොඳ වුණ කරුණු ඒකෙන් අඩු කරලා නැහැ.
contract-brings-more = හොඳ වුණ ඒවයි නරක වුණ ඒවයි එකට ගණන් ගත්තම, පස්සේ දුන්න ලියවිල්ලෙන් සම්පූර්ණ ගිවිසුම් කාලයටම { $sum } වැඩියෙන් ලැබෙනවා.
contract-brings-less = හොඳ වුණ ඒවයි නරක වුණ ඒවයි එකට ගණන් ගත්තම, පස්සේ දුන්න ලියවිල්ලෙන් සම්පූර්ණ ගිවිසුම් කාලයටම { $sum } අඩුවෙන් ලැබෙනවා.
contract-no-set-off = එක කරුණක් හොඳ වුණ පමණින්, නරක වුණ කරුණක් නීතියට එකඟ වෙන්නේ නැහැ.
contract-how-grave = ඔක්කොම එකට ගත්තම කොච්චර බරපතළද:
grade-G1 = සුළුයි: ඒජන්සිය මේක හදන්න ඕනේ
grade-G2 = මධ්‍යමයි: මේක නිවැරදි කරන්නම ඕනේ
grade-G3 = බරපතළයි: පරීක්ෂණයකට හේතුවක්
grade-G4 = ඉතාම බරපතළයි: බලහත්කාරයෙන් වැඩ ගන්නවද (forced labour) කියලා බලන්න හේතුවක්
paper-without-date = දිනයක් නැහැ
paper-approved = ආයතනය වෙනස අනුමත කළා කියලා ඔබ කියනවා.
contract-wrong = පස්සේ දුන්න ලියවිල්ලේ වැරදි දේ
contract-worse-terms = නරක වුණ කරුණු
contract-other-terms = නරක නොවුණ කරුණු
contract-others = අනිත් කරුණු
contract-comes-to = අන්තිම ගණන
col-term = කරුණ
col-earlier = මුල් එක
col-later = පස්සේ එක
col-least = ආදර්ශ ගිවිසුම හෝ අවම සීමාව
col-least-short = අවම
col-became = මොකද වුණේ
col-became-short = මොකද වුණේ
col-together = එකට
col-change = වෙනස
nothing-said = කියලා නැහැ
floor-none = අපි දන්න එකක් නැහැ
floor-before-too = මුල් ලියවිල්ලත් ඊට අඩුයි
law-binding = අනිවාර්යයි
law-advises = උපදෙස් විතරයි
law-against = මේකට විරුද්ධව තියෙන නීතිය:
law-against-terms = මේවාට විරුද්ධව තියෙන නීතිය ({ $terms }):
law-least-terms = ආදර්ශ ගිවිසුම හෝ අවම සීමාව ({ $terms }):
measure-hourly-pay = පැයකට පඩිය
measure-net-month = මාසයකට අන්තිමට අතට ලැබෙන ගණන
measure-contract-value = සම්පූර්ණ ගිවිසුමෙන්ම ලැබෙන ගණන
measure-fee-burden = ගාස්තුවලට යන පඩි මාස ගණන
change-less = { $change } අඩුයි
change-more = { $change } වැඩියි
change-same = සමානයි
contract-more-on-screen =
    { $count ->
        [one] තිරයේ උත්තරයේ තව { $count }ක් තියෙනවා.
       *[other] තිරයේ උත්තරයේ තව { $count }ක් තියෙනවා.
    }
contract-only-filled = අපි දන්නේ ඔබ පුරවපු දේවල් විතරයි. ලියවිල්ලක නැති කරුණක් අපි තීරණය කරන්නේ නැහැ.
contract-not-fees = ඔබෙන් ඉල්ලන මුදල නීතියට එකඟද කියන එක.
contract-see-fees = ගාස්තු පිටුව බලන්න
contract-law-as-of = { $day } දිනට සහ ඊට පස්සේ තියෙන නීතිය.
contract-not-kept = මේ උත්තරය අප ළඟ තියාගන්නේ නැහැ, එයට ලිපිනයකුත් නැහැ: දැන්ම මුද්‍රණය කරන්න, නැත්නම් පිටුව save කරන්න. එක කොළයක මුද්‍රණය කරන්න පුළුවන්.
