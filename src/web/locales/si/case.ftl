case-worker-title = ඔබේ රැකියාව ගැන තීරණය කළේ මොකක්ද
case-worker-lead = අපේ කාර්යාලය { $day } දා තීරණය කළා. මේ ලියවිල්ල ඔබේ රැකියාව ගැන විතරයි.
case-label-case = පරීක්ෂණය
case-label-placement = ඔබේ රැකියාවේ අංකය
case-label-agency = ඒජන්සිය
case-agency-licence = { $agency }, බලපත්‍රය { $licence }
case-worker-decided = තීරණය කළේ මොකක්ද
case-worker-no-finding = මේ පරීක්ෂණයේ සොයාගත්ත කිසිම දෙයක් ඔබේ රැකියාව ගැන නෙවෙයි.
case-worker-proven = ඒක ඔප්පු වුණා.
case-worker-not-proven = ඒක ඔප්පු කරන්න බැරි වුණා.
case-worker-no-breach = ඒක සිද්ධ වුණා. ඒකෙන් නීතිය කැඩුණේ නැහැ.
case-worker-advice = මේ ඒජන්සියට දෙන උපදෙසක්. ඒකට කාටවත් දඬුවමක් දෙන්නේ නැහැ.
case-reasons = හේතු, අපේ කාර්යාලය ලියපු විදිහට
case-worker-gets = ඔබට ලැබෙන දේ
case-worker-no-sum = ඔබට මුදලක් ලියලා නැහැ. ඔබ යමක් ගෙව්වා නම් අපෙන් අහන්න.
case-worker-estimate = මේ ගණන අපි ඇස්තමේන්තු කළ එකක්. රිසිට්පතක් නැහැ.
case-worker-overdue = මේ මුදල { $day } වෙනකොට එන්න තිබුණා. ආවේ නැත්නම් අපිට කියන්න.
case-worker-not-come = මුදල ආවේ නැත්නම්
case-worker-not-come-how = අපිට ලියන්න, නැත්නම් එන්න. පරීක්ෂණයයි ඔබේ රැකියාවයි මොකක්ද කියලා කියන්න.
case-worker-no-fee = මේකට අපි මුදල් ගන්නේ නැහැ.
case-worker-agency = ඒජන්සියට වෙන්නේ මොකක්ද
case-worker-no-sanction = අද දඬුවමක් ලියලා නැහැ.
case-worker-may-appeal = { $day } වෙනකම් ඒජන්සියට අභියාචනයක් කරන්න පුළුවන්. එතකොට මේක වෙනස් වෙන්න පුළුවන්.
case-worker-appealed = ඒජන්සිය අභියාචනයක් කරලා. මේක තාම වෙනස් වෙන්න පුළුවන්.
case-worker-object = ඔබ එකඟ නැත්නම්
case-worker-object-how = වැරදි මොකක්ද, ඒ ඇයි කියලා අපිට කියන්න. ලියකියවිලි තියෙනවා නම් ගේන්න.
case-worker-object-law = ඔබට අභියාචනයක් කරන්න නීතියෙන් ඉඩ තියෙනවද කියලා අපි මෙහි දන්නේ නැහැ.
case-worker-object-ask = වෘත්තීය සමිතියකට හෝ නීති ආධාර කාර්යාලයකට ඒක ඔබට කියන්න පුළුවන්.
case-as-of = { $day } දා තත්ත්වය මේකයි.

case-notice-title = චෝදනා දැනුම්දීම
case-decision-title = තීරණය
case-label-to = ලබන්නා
case-label-day = දිනය
case-alleged = චෝදනාව
case-own-words = නිලධාරියාගේ වචනවලින්
case-reply-days =
    { $count ->
        [one] මෙය ඔබට ලැබුණු දින සිට දින { $count }ක් ඇතුළත ඔබට පිළිතුරු දිය හැකිය.
       *[other] මෙය ඔබට ලැබුණු දින සිට දින { $count }ක් ඇතුළත ඔබට පිළිතුරු දිය හැකිය.
    }
case-reply-until = ඔබේ අවසන් දිනය: { $day }.
case-reply-wait = ඔබ පිළිතුරු දෙන තෙක්, නැතහොත් එදින ගෙවී යන තෙක්, කිසිවක් තීරණය නොකෙරේ.
case-reply-more = හේතු දක්වා ඔබට තව දින ඉල්ලිය හැකිය.
case-grounds = හේතු
case-finding-by-finding = සොයාගැනීමෙන් සොයාගැනීමට
case-advice = මෙය උපදෙසකි: මේ මත දඬුවමක් පැනවිය නොහැකිය.
case-no-law = කිසිදු නීතියක් සඳහන් කර නැත.
case-decided = තීරණය: { $verdict }.
case-verdict-proven = ඔප්පු වී ඇත
case-verdict-not-proven = ඔප්පු වී නැත
case-verdict-no-breach = ඔප්පු වී ඇත, නීති කැඩීමක් නොවේ
case-evidence = සාක්ෂි
case-redacted = නම් ඉවත් කළ පිටපත
case-held-back =
    { $count ->
        [one] කම්කරුවන් හඳුනාගත හැකි නිසා රඳවාගත් සාක්ෂි ගණන: { $count }.
       *[other] කම්කරුවන් හඳුනාගත හැකි නිසා රඳවාගත් සාක්ෂි ගණන: { $count }.
    }
case-worker = කම්කරු { $number }
case-workers-numbered = මෙහි කම්කරුවන් හඳුන්වන්නේ අංකවලිනි. ඔවුන් එක් එක් අය කවුදැයි අපේ කාර්යාලය දනී.
case-considered = ඔබ කී දේ සහ ඒ ගැන අපගේ නිගමනය
case-standard = ඔප්පු කිරීමේ මට්ටම: { $standard }.
case-standard-balance = එසේ නොවනවාට වඩා එසේ වීමට ඉඩ වැඩිය
case-standard-clear = පැහැදිලි සහ ඒත්තු ගන්වනසුලු
case-standard-beyond-doubt = සාධාරණ සැකයකින් තොරව
case-sanctions = දඬුවම්
case-sanction-warning = අනතුරු ඇඟවීම
case-sanction-points = ලකුණු
case-sanction-fine = දඩය
case-sanction-conditions = බලපත්‍රයට කොන්දේසි
case-sanction-suspension = බලපත්‍රය අත්හිටුවීම
case-sanction-revocation = බලපත්‍රය අහෝසි කිරීම
case-sanction-from = { $sanction }, { $from } සිට
case-sanction-until = { $sanction }, { $from } සිට { $until } දක්වා
case-points =
    { $count ->
        [one] ලකුණු { $count }, { $scheme } යටතේ, { $offence }.
       *[other] ලකුණු { $count }, { $scheme } යටතේ, { $offence }.
    }
case-to-pay = කම්කරුවන්ට ගෙවිය යුතු මුදල්
case-to-pay-line = { $worker }: { $head }, { $sum }, ගෙවිය යුත්තේ: { $payer }, අවසන් දිනය { $day }
case-estimated = ඇස්තමේන්තුවකි
case-refill = ඔබේ ඇප තැන්පතුවෙන් { $sum } ක් { $day } දින ගන්නා ලදී. { $until } වන විට එය නැවත පුරවන්න.
case-appeal = අභියාචනය
case-appeal-until = ඔබට { $day } දක්වා අභියාචනයක් ඉදිරිපත් කළ හැකිය.
case-appeal-until-to = ඔබට { $day } දක්වා අභියාචනයක් ඉදිරිපත් කළ හැකිය. ඉදිරිපත් කළ යුත්තේ: { $forum }.
case-appeal-not-stated = අභියාචනයට දිනයක් සඳහන් කර නැත. අපේ කාර්යාලයෙන් විමසන්න.
case-signed = අත්සන
case-official = නිලධාරියා
case-place-and-day = ස්ථානය සහ දිනය

case-finding-fee-not-allowed = රැකියාවට යන අයගෙන් ඉල්ලිය නොහැකි ගාස්තුවක්
case-finding-fee-over-cap = සීමාව ඉක්මවූ ගාස්තුවක්
case-finding-fee-before-contract = කල් තියා ගත් මුදල්
case-finding-fee-without-receipt = රිසිට්පතක් නැතිව ගත් මුදල්
case-finding-fee-payee-unknown = ලැයිස්තුවේ නැති කෙනෙක් ගත් මුදල්
case-finding-fee-recovered-from-pay = පඩියෙන් කපාගත් ගාස්තු
case-finding-fee-loan-tied = රැකියාවට බැඳි ණයක්
case-finding-fee-refund-overdue = නියමිත දිනට ආපසු නොගෙවූ මුදල්
case-finding-levy-passed-on = සේවා යෝජකයාගේ බද්ද (levy) රැකියාවට යන අයට පැටවීම
case-finding-medical-test-barred = තහනම් වෛද්‍ය පරීක්ෂණයක්
case-finding-contract-substituted = ගිවිසුම නරක අතට වෙනස් කිරීම
case-finding-contract-below-floor = නීතියේ අවම සීමාවට අඩු ගිවිසුමක්
case-finding-contract-missing = ගිවිසුමක් නැත
case-finding-contract-dual = එකවර ගිවිසුම් දෙකක්
case-finding-employer-changed = සේවා යෝජකයා මාරු වීම
case-finding-documents-held = ලියකියවිලි තියාගැනීම
case-finding-wage-underpaid = පඩි අඩුවෙන් ගෙවීම
case-finding-wage-late = පඩි පරක්කු වීම
case-finding-wage-deducted = අවසර නැති පඩි කැපීමක්
case-finding-licence-not-valid = වලංගු බලපත්‍රයක් නැතිව කටයුතු කිරීම
case-finding-licence-out-of-scope = බලපත්‍රයෙන් අවසර නැති කටයුතු කිරීම
case-finding-licence-name-mismatch = නම සහ බලපත්‍ර අංකය නොගැළපීම
case-finding-quota-exceeded = යැවිය හැකි ගණන (quota) ඉක්මවීම
case-finding-job-order-exceeded = රැකියා ඇණවුමේ ගණන ඉක්මවීම
case-finding-employer-barred = සේවා යෝජකයා තහනම් කර ඇත, නැතහොත් පිළිගත් අයෙක් නොවේ
case-finding-deposit-lapsed = ඇප තැන්පතුව කල් ඉකුත් වීම
case-finding-activity-after-sanction = දඬුවමකින් පසු කටයුතු කිරීම
case-finding-placement-duplicated = එකම රැකියාගත කිරීම දෙවරක් වාර්තා කිරීම
case-finding-identity-reused = එකම අනන්‍යතාව කිහිප දෙනෙකුට පාවිච්චි කිරීම
case-finding-receipt-at-cap = හරියටම සීමාවේම ඇති රිසිට්පත්
case-finding-statement-differs-from-receipt = ප්‍රකාශය සහ රිසිට්පත වෙනස්
case-finding-fee-split = කොටස්වලට කඩා ගත් ගාස්තුවක්
case-finding-fee-inflated = වියදමට වඩා වැඩියෙන් අය කිරීම
case-finding-provider-imposed = හැමෝටම එකම ආයතනය
case-finding-refund-due = ආපසු ගෙවිය යුතු මුදල්
