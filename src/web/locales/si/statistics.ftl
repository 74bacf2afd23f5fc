costs-title = රැකියාවක් ගන්න සේවකයන්ට යන වියදම
costs-lead = සේවකයන්ගෙන් භාගයක් රැකියාව ගන්න ගෙව්වේ, විදේශයේදී ලබන ආදායමෙන් වැඩිම වුණොත් { $half }ක ගණනක්; පස් දෙනෙක්ගෙන් හතර දෙනෙක් ගෙව්වේ වැඩිම වුණොත් { $four }ක ගණනක්.
costs-months = මාස { $months }
costs-workers = සේවකයන්
costs-about = { $count } විතර
costs-mean = සාමාන්‍යය
costs-more-than-month = මාසයක ආදායමට වඩා ගෙව්ව අය
costs-nothing = මුකුත් ගෙව්වේ නැති අය
costs-half = භාගයක් ගෙව්වේ, වැඩිම වුණොත්
costs-half-short = භාගයක් ගෙව්වේ
costs-four-of-five = පස් දෙනෙක්ගෙන් හතර දෙනෙක්
costs-of-totals = ඔක්කොම වියදම, ඔක්කොම ආදායමෙන් බෙදුවම
costs-of-totals-short = එකතු බෙදුවම
costs-figures = ගණන්
costs-several-currencies = මුදල් වර්ග කිහිපයක්
costs-how =
    { $count ->
        [one] { $day } දිනට කලින් අවුරුද්දේ පටන් ගත්ත, රටක පළමු රැකියාවට සේවකයන් සහ ඔවුන්ගේ පවුල් ගෙව්ව ඔක්කොම, පළමු සම්පූර්ණ මාසයේ ආදායමෙන් බෙදලා (තිරසාර සංවර්ධන ඉලක්කවල දර්ශක 10.7.1).
       *[other] { $day } දිනට කලින් අවුරුදු { $count } ඇතුළත පටන් ගත්ත, රටක පළමු රැකියාවට සේවකයන් සහ ඔවුන්ගේ පවුල් ගෙව්ව ඔක්කොම, පළමු සම්පූර්ණ මාසයේ ආදායමෙන් බෙදලා (තිරසාර සංවර්ධන ඉලක්කවල දර්ශක 10.7.1).
    }
costs-quintile = පහෙන් හතරේ සීමාව (fourth quintile) තියෙන්නේ සේවකයන් දෙන්නෙක් අතර (linear, type 7); ළඟම සේවකයා (nearest rank) අනුව ඒක { $months }.
costs-without-interest = ණයවල පොලිය නැතුව සාමාන්‍යය { $months }.
costs-sdg = SDG දත්ත ගබඩාවේ විදිහට බාගන්න

costs-by-sex = කාන්තාවන් සහ පිරිමි
costs-by-corridor = යන ගමන අනුව
costs-by-occupation = රැකියාව අනුව
costs-by-half-year = කාලය අනුව
costs-of-sex = ස්ත්‍රී පුරුෂ භාවය
costs-of-corridor = කොහේ සිට කොහේට
costs-of-occupation = රැකියාව
costs-of-half-year = රැකියාව පටන් ගත්තේ
workers-women = කාන්තාවන්
workers-men = පිරිමි
workers-other = වෙනත්
half-year-1 = { $year } ජනවාරි සිට ජූනි
half-year-2 = { $year } ජූලි සිට දෙසැම්බර්
costs-plot = { $heading }: සේවකයන්ගෙන් භාගයක් වැඩිම වුණොත් ගෙව්ව, සහ පස් දෙනෙක්ගෙන් හතර දෙනෙක් වැඩිම වුණොත් ගෙව්ව, ආදායමේ මාස ගණන.
costs-plot-group = { $group }: { $half }, සහ { $four }
costs-plot-caption = ආදායමේ මාස ගණන. තීරුව ඉවර වෙන්නේ සේවකයන්ගෙන් භාගයක් වැඩිම වුණොත් ගෙව්ව ගණනෙන්. ඉර තියෙන්නේ පස් දෙනෙක්ගෙන් හතර දෙනෙක් වැඩිම වුණොත් ගෙව්ව ගණනේ. ගණන් දෙකම ඒ ළඟ තියෙනවා.
costs-not-shown = පෙන්නන්නේ නැහැ: { $why }
hidden-few = සේවකයන් ගණන මදියි
hidden-one-agency = ගොඩක් දුරට ඔක්කොම එක ඒජන්සියක අය
hidden-beside = පොඩි කණ්ඩායමක් ගැන හෙළි වෙන්න පුළුවන්

costs-none =
    { $count ->
        [one] තාම ගණන් නැහැ: ගණන් ගන්න පුළුවන් සේවකයෙක් නැහැ.
       *[other] තාම ගණන් නැහැ: ගණන් ගන්න පුළුවන් සේවකයන් ගණන { $count }ට වඩා අඩුයි.
    }
costs-suppression = සේවකයන් { $least }කට අඩු කණ්ඩායම් සහ එක ඒජන්සියක අය සියයට { $percent }කට වඩා ඉන්න කණ්ඩායම් පෙන්නන්නේ නැහැ. ඒවා ගණන් හදාගන්න පුළුවන් වෙනත් කණ්ඩායමුත් පෙන්නන්නේ නැහැ. සේවකයන් ගණන ළඟම { $rounded }ට වටයලා තියෙනවා.
costs-not-all = මේ ඉන්නේ ඒජන්සි වාර්තා කළ හෝ අපි ප්‍රශ්න අහපු සේවකයන්. ගිය හැමෝම නෙවෙයි.
costs-incomes = ආදායම දැනගත්තේ මේවායින්: { $parts }.
costs-part = { $what } ({ $count }ක්)
costs-part-about = { $what } ({ $count } විතර)
costs-part-few = { $what } (කිහිපයක්)
income-paid-month = පළමු සම්පූර්ණ මාසයේ ලැබුණ පඩිය
income-stated-month = ඒජන්සිය කියන විදිහට පළමු මාසයේ ලැබුණ ගණන
income-agreed-wage = එකඟ වුණ පඩිය, ඇත්තටම ලැබුණ ගණන දන්නේ නැති නිසා
costs-not-counted = ගණන් ගත්තේ නැහැ: { $parts }.
left-out-not-arrived = එහි ළඟා වුණ බවක් කියලා නැහැ
left-out-cancelled = රැකියාවට යැවීම අවලංගු කළා
left-out-short-stay = අවුරුද්දකට අඩු ගිවිසුම්
left-out-earlier-job = එකම සේවකයාගේ වෙනත් රැකියාවක් ගණන් ගත්තා
left-out-outside-period = රැකියාව පටන් ගත්තේ ඊට කලින්
left-out-rejected-rows = පේළි කියවන්න බැරි වුණා
left-out-costs-not-stated = කීයක් ගෙව්වද කියලා කවුරුත් කියලා නැහැ
left-out-no-rate = ඒ දවසේ විනිමය අනුපාතය දන්නේ නැහැ
left-out-no-income = ආදායම දන්නේ නැහැ
costs-no-accusation = මෙහි කිසිම ඒජන්සියක නම නැහැ. මේ කිසිම ගණනක් කාටවත් චෝදනා කරන්න හේතුවක් නෙවෙයි.
