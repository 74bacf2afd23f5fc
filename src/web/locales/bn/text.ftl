### Short answers on old phones (SMS, USSD).

text-words-help = সাহায্য, তথ্য, SAHAJJO, SHAHAJJO
text-words-fee = টাকা, ফি, TAKA
text-words-check = যাচাই, চেক, JACHAI
text-words-code = কোড, KOD
text-words-language = ভাষা, BHASHA, VASHA
text-words-stop = বন্ধ, BONDHO
text-words-start = শুরু, চালু, SHURU
text-words-tell = জানান, বলুন, অভিযোগ, JANAN
text-words-confirm = নিশ্চিত, নিশ্চিতকরণ, NISCHIT

text-verdict-licensed = { $on }-এর অবস্থা: লাইসেন্স আছে।
text-verdict-licensed-not-for-this = { $on }-এর অবস্থা: এ কাজের জন্য নয়।
text-verdict-conditional = { $on }-এর অবস্থা: শুধু শর্তসহ।
text-verdict-suspended = { $on }-এর অবস্থা: লাইসেন্স স্থগিত।
text-verdict-expired = { $on }-এর অবস্থা: মেয়াদ শেষ।
text-verdict-revoked = { $on }-এর অবস্থা: লাইসেন্স বাতিল।
text-verdict-surrendered = { $on }-এ লাইসেন্স ফেরত দেওয়া আছে।
text-verdict-refused = { $on }-এর অবস্থা: লাইসেন্স নামঞ্জুর।
text-verdict-unknown-status = { $on }-এর অবস্থা: জানা নেই।

text-verdict-did-you-mean = { $on }-এ ঠিক এই নাম নেই।
text-verdict-several = { $on }-এ একাধিক মিলতে পারে।
text-verdict-look-alike = { $on }-এ পাওয়া যায়নি, নকল হতে পারে।
text-verdict-name-and-number-differ = { $on }-এ নম্বর অন্য নামের।
text-verdict-not-found = { $on }-এ এখানে পাওয়া যায়নি।

text-send-number = যাচাই করতে তার নম্বর পাঠান।
text-and-more = আরও আছে।

text-step-compare = নম্বর তাদের কাগজের সঙ্গে মেলান।
text-step-stop = টাকা দেবেন না। সই করবেন না।
text-step-ask = টাকা দেবার আগে কর্তৃপক্ষকে জিজ্ঞেস করুন।
text-step-number = লাইসেন্স নম্বর চেয়ে এখানে পাঠান।

text-by-phone = নকল নম্বর দেখানো যায়। ওই নম্বরে ফোন করুন।
text-namesake = কাছাকাছি নামের একটির বৈধ লাইসেন্স নেই: { $number }।
text-register-on = { $on }-এর তালিকা।
text-more-at = আরও: { $site }

text-fee-too-much = { $on }-এর হিসাবে: অন্তত { $sum } বেশি চাইছে।
text-fee-not-allowed = { $on }-এর হিসাবে: এটা চাইতে পারে না।
text-fee-cannot-say = { $on }-এর হিসাবে: বেশি কি না বলতে পারি না।
text-fee-depends = { $on }-এর হিসাবে: কাজ ও বেতনের ওপর নির্ভর করে।
text-fee-conditions = { $on }-এর হিসাবে: শুধু শর্ত মেনে।
text-fee-no-rule = { $on }-এর হিসাবে: এর নিয়ম জানি না।
text-fee-within = { $on }-এর হিসাবে: জানা সীমার বেশি নয়।
text-fee-most = সর্বোচ্চ { $sum }।
text-fee-no-more = আর টাকা দেবেন না। সব কাগজ রাখুন।
text-fee-check-first = টাকা দেবার আগে এজেন্সির নম্বর পাঠান।
text-fee-how = লিখুন FEE, নিজের দেশ, কাজের দেশ ও টাকা, যেমন: FEE BD MY 300000

text-matter-step = আপনার বিষয়: ধাপ { $step }, মোট { $steps }। পরের উত্তর { $on }-এর মধ্যে।
text-matter-late = আপনার বিষয়: ধাপ { $step }, মোট { $steps }। { $on } থেকে আমাদের দেরি।
text-matter-open = আপনার বিষয়: ধাপ { $step }, মোট { $steps }।
text-matter-closed = আপনার বিষয়টি বন্ধ। কোড দিয়ে আরও জানুন।
text-matter-news = নতুন খবর আছে। কোড দিয়ে খুলুন।
text-code-unknown = এই কোডে কিছু মেলেনি। প্রতিটি অক্ষর দেখুন।
text-code-wait = অনেক ভুল কোড। এক ঘণ্টা অপেক্ষা করুন।

text-help-check = লাইসেন্স নম্বর বা নাম পাঠান।
text-help-fee = টাকা: FEE BD MY 300000 পাঠান।
text-help-code = কোড: CODE ও আপনার কোড পাঠান।
text-help-tell = কিছু জানাতে: TELL পাঠান।
text-help-more = অফিস: HELP MY। ভাষা: LANG। বন্ধ: STOP।
text-offices = অফিস:
text-no-office = ওখানে কোনো অফিস জানা নেই। দূতাবাসে জিজ্ঞেস করুন।
text-language-now = এখন থেকে বাংলায় লিখব।
text-languages = LANG ও এর একটি পাঠান: { $codes }
text-stopped = আর কিছু পাঠাব না। আবার চাইলে START পাঠান।
text-started = আবার উত্তর দেব। নিয়ম জানতে HELP পাঠান।
text-too-often = অনেক বেশি মেসেজ। এক ঘণ্টা পরে আবার চেষ্টা করুন।

text-menu-check = এজেন্সি
text-menu-fee = টাকা
text-menu-code = আমার কোড
text-menu-tell = আমাদের বলুন
text-menu-more = ভাষা, অফিস
text-menu-help = সাহায্য
text-menu-language = ভাষা

text-ask-agency = লাইসেন্স নম্বর বা নাম লিখুন।
text-ask-home = নিজের দেশের ফোন কোড লিখুন, যেমন 880।
text-ask-work = কাজের দেশের ফোন কোড লিখুন, যেমন 60।
text-ask-sum = কত টাকা চাইছে, { $currency } হিসাবে?
text-ask-code = আপনার 8 অক্ষর ও সংখ্যার কোড লিখুন।
text-ask-code-keys = শুধু সংখ্যার ফোনে: B=22, C=23, 7=70।
text-ask-country = যে দেশে আছেন তার ফোন কোড লিখুন, যেমন 60।
text-wrong-choice = এটা তালিকায় নেই। আবার ডায়াল করুন।
text-wrong-country = এই ফোন কোড জানা নেই। আবার ডায়াল করুন।
text-wrong-sum = টাকা সংখ্যায় লিখুন, যেমন 300000।
text-tell-what = কী বিষয়ে?
text-tell-fee = টাকা
text-tell-contract = চুক্তি
text-tell-wages = বেতন
text-tell-unsafe = নিরাপত্তা
text-tell-other = অন্য
text-tell-digit = সংখ্যাটি পাঠান। থামতে STOP।
text-tell-who = কোন এজেন্সি বা লোক? নাম, নম্বর বা ফোন। না জানলে: 0
text-tell-sum = মোটামুটি কত টাকা, { $currency } হিসাবে? না জানলে: 0
text-tell-sum-open = মোটামুটি কত টাকা? যেমন 5000 BDT। না জানলে: 0
text-tell-kept = আপনার কথা রাখা হলো। কোড { $code }।
text-tell-until = উত্তর { $on }-এর মধ্যে।
text-tell-keep = কোড লিখে রাখুন। মেসেজ মুছে ফেলুন।
text-confirmed = এই ফোন নিশ্চিত হয়েছে। মেসেজটি মুছতে পারেন।
text-confirm-unknown = এই সংখ্যায় এখন কিছু নিশ্চিত হয় না। পাতায় নতুন সংখ্যা চান।
