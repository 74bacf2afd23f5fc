text-words-help = උදව්, උදවු, UDAW, UDAV
text-words-fee = ගාස්තු, ගාස්තුව, GASTHU, GASTU
text-words-check = බලන්න, හොයන්න, පරීක්ෂාව, BALANNA
text-words-code = කේතය, කේත, කෝඩ්, KETHAYA
text-words-language = භාෂාව, භාෂා, BASHAWA, BASAWA
text-words-stop = නවත්තන්න, නවත්වන්න, එපා, NAWATHTHANNA
text-words-start = පටන්, පටන්ගන්න, අරඹන්න, PATANGANNA
text-words-tell = කියන්න, පැමිණිල්ල, පැමිණිලි, KIYANNA
text-words-confirm = තහවුරු, තහවුරුයි, THAHAWURU

text-verdict-licensed = { $on } දිනට: බලපත්‍රයක් තියෙනවා.
text-verdict-licensed-not-for-this = { $on } දිනට: මේ රැකියාවට නෙවෙයි.
text-verdict-conditional = { $on } දිනට: කොන්දේසි සහිතව විතරයි.
text-verdict-suspended = { $on } දිනට: බලපත්‍රය අත්හිටුවලා.
text-verdict-expired = { $on } දිනට: බලපත්‍රය කල් ඉකුත්වෙලා.
text-verdict-revoked = { $on } දිනට: බලපත්‍රය අහෝසි කරලා.
text-verdict-surrendered = { $on } දිනට: බලපත්‍රය ආපසු දීලා.
text-verdict-refused = { $on } දිනට: බලපත්‍රය ප්‍රතික්ෂේපයි.
text-verdict-unknown-status = { $on } දිනට: තත්ත්වය දන්නේ නැහැ.

text-verdict-did-you-mean = { $on } දිනට: හරියටම ඒ නම නෙවෙයි.
text-verdict-several = { $on } දිනට: කිහිපයකට ගැළපෙයි.
text-verdict-look-alike = { $on }: හම්බුණේ නැහැ, අනුකරණයක්ද?
text-verdict-name-and-number-differ = { $on } දිනට: අංකය වෙන නමකට අයිතියි.
text-verdict-not-found = { $on } දිනට: මෙහි හම්බුණේ නැහැ.

text-send-number = එකක් බලන්න නම් ඒකේ අංකය එවන්න.
text-and-more = තවත් තියෙනවා.

text-step-compare = අංකය ඒජන්සියේ ලියවිලි එක්ක සසඳන්න.
text-step-stop = ගෙවන්න එපා. අත්සන් කරන්න එපා.
text-step-ask = ගෙවන්න කලින් බලපත්‍ර ආයතනයෙන් අහන්න.
text-step-number = බලපත්‍ර අංකය ඉල්ලලා මෙහෙට එවන්න.

text-by-phone = බොරු අංක පෙන්නන්න පුළුවන්. ආපසු කතා කරන්න.
text-namesake = සමාන නමකට වලංගු බලපත්‍රයක් නැහැ: { $number }.
text-register-on = { $on } දින ලැයිස්තුව.
text-more-at = තව විස්තර: { $site }

text-fee-too-much = { $on } දිනට: වැඩිපුර ගණන අඩුම { $sum }.
text-fee-not-allowed = { $on } දිනට: මේක ඉල්ලන්න බැහැ.
text-fee-cannot-say = { $on } දිනට: වැඩිද කියලා අපිට කියන්න බැහැ.
text-fee-depends = { $on } දිනට: ඔබේ රැකියාවයි පඩියයි අනුවයි.
text-fee-conditions = { $on } දිනට: කොන්දේසි සහිතව විතරයි.
text-fee-no-rule = { $on } දිනට: මේකට රීතියක් අපි දන්නේ නැහැ.
text-fee-within = { $on } දිනට: අපි දන්න සීමාවලට වඩා වැඩි නැහැ.
text-fee-most = වැඩිම ගණන { $sum }.
text-fee-no-more = තව ගෙවන්න එපා. හැම ලියවිල්ලම තියාගන්න.
text-fee-check-first = ගෙවන්න කලින් ඒජන්සියේ අංකය එවන්න.
text-fee-how = FEE, ඔබේ රට, වැඩ කරන රට, ගණන එවන්න. උදා: FEE BD MY 300000

text-matter-step = ඔබේ කාරණය: පියවර { $step } / { $steps }. ඊළඟ උත්තරයට අන්තිම දවස { $on }.
text-matter-late = ඔබේ කාරණය: පියවර { $step } / { $steps }. { $on } සිට අපි පරක්කුයි.
text-matter-open = ඔබේ කාරණය: පියවර { $step } / { $steps }.
text-matter-closed = ඔබේ කාරණය වහලා. ඔබේ කේතයෙන් තව බලන්න.
text-matter-news = අලුත් දෙයක් තියෙනවා. කේතයෙන් අරින්න.
text-code-unknown = මේ කේතයට ගැළපෙන දෙයක් නැහැ. හැම අකුරක්ම බලන්න.
text-code-wait = වැරදි කේත වැඩියි. පැයක් ඉන්න.

text-help-check = බලපත්‍ර අංකයක් හෝ නමක් එවන්න.
text-help-fee = ගාස්තු: FEE BD MY 300000 එවන්න.
text-help-code = ඔබේ කේතය: CODE සහ කේතය එවන්න.
text-help-tell = අපිට යමක් කියන්න: TELL එවන්න.
text-help-more = කාර්යාල: HELP MY. භාෂා: LANG. නවත්තන්න: STOP.
text-offices = කාර්යාල:
text-no-office = එහි කාර්යාලයක් අපි දන්නේ නැහැ. ඔබේ තානාපති කාර්යාලයෙන් අහන්න.
text-language-now = දැන් අපි ඔබට ලියන්නේ සිංහලෙන්.
text-languages = LANG සහ මෙයින් එකක් එවන්න: { $codes }
text-stopped = අපි ඔබට තව මුකුත් එවන්නේ නැහැ. ආයෙත් පටන් ගන්න START එවන්න.
text-started = අපි ඔබට ආයෙත් උත්තර දෙනවා. කොහොමද කියලා බලන්න HELP එවන්න.
text-too-often = පණිවිඩ වැඩියි. පැයක් ඉඳලා ආයෙත් උත්සාහ කරන්න.

text-menu-check = ඒජන්සිය
text-menu-fee = ගාස්තු
text-menu-code = මගේ කේතය
text-menu-tell = අපිට කියන්න
text-menu-more = භාෂා, උදව්
text-menu-help = උදව්
text-menu-language = භාෂාව

text-ask-agency = බලපත්‍ර අංකය හෝ නම ටයිප් කරන්න.
text-ask-home = ඔබේ රටේ දුරකථන කේතය ටයිප් කරන්න, උදා: 880.
text-ask-work = වැඩ කරන රටේ දුරකථන කේතය ටයිප් කරන්න, උදා: 60.
text-ask-sum = කීයක් ඉල්ලනවද ({ $currency })?
text-ask-code = අකුරුයි ඉලක්කමුයි 8ක ඔබේ කේතය ටයිප් කරන්න.
text-ask-code-keys = යතුරු විතරක් නම්: B=22, C=23, 7=70.
text-ask-country = ඔබ ඉන්න රටේ දුරකථන කේතය ටයිප් කරන්න, උදා: 60.
text-wrong-choice = මේක ලැයිස්තුවේ නැහැ. ආයෙත් ඩයල් කරන්න.
text-wrong-country = මේ දුරකථන කේතය අපි දන්නේ නැහැ. ආයෙත් ඩයල් කරන්න.
text-wrong-sum = ගණන ඉලක්කමෙන් ටයිප් කරන්න, උදා: 300000.
text-tell-what = මොනවා ගැනද?
text-tell-fee = ගාස්තු
text-tell-contract = ගිවිසුම
text-tell-wages = පඩිය
text-tell-unsafe = ආරක්ෂාව
text-tell-other = වෙනත්
text-tell-digit = ඉලක්කම එවන්න. නවත්තන්න STOP.
text-tell-who = මොන ඒජන්සියද, කවුද? නම, අංකය හෝ දුරකථනය. දන්නේ නැත්නම්: 0
text-tell-sum = මුදල කීයක් විතරද ({ $currency })? දන්නේ නැත්නම්: 0
text-tell-sum-open = මුදල කීයක් විතරද? උදා: 5000 BDT. දන්නේ නැත්නම්: 0
text-tell-kept = සටහන තියාගත්තා. කේතය { $code }.
text-tell-until = උත්තරය { $on } වෙනකොට.
text-tell-keep = කේතය ලියාගන්න. මේ පණිවිඩය මකන්න.
text-confirmed = මේ දුරකථනය තහවුරුයි. මේ පණිවිඩය මකන්න පුළුවන්.
text-confirm-unknown = මේ ඉලක්කම්වලින් දැන් තහවුරු වෙන්නේ නැහැ. පිටුවෙන් අලුත් ඒවා ගන්න.
