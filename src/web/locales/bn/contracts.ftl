### They changed my contract: two papers side by side.

contract-question = { $origin } থেকে { $destination }, { $job }

contract-worse = পরের কাগজটি আপনার জন্য আরও খারাপ
contract-worse-approved = পরের কাগজটি আপনার জন্য আরও খারাপ; তাতে লেখা আছে যে কর্তৃপক্ষ এর অনুমোদন দিয়েছে
contract-below-floor = পরের কাগজে কিছু শর্ত ন্যূনতম সীমার নিচে
contract-cannot-say = পরের কাগজটি আরও খারাপ কি না, আমরা বলতে পারছি না
contract-nothing-worse = দুই কাগজেই আছে এমন কোনো শর্ত আরও খারাপ হয়নি
contract-nothing-shared = দুই কাগজে মিলিয়ে দেখার মতো একই বিষয় কিছু নেই

contract-step-passport = পাসপোর্ট আপনার: লিখিতভাবে ফেরত চান। না দিলে নিচে লেখা কোনো অফিসকে জানান।
contract-step-safe = কেউ আপনাকে আটকে রাখতে বা আপনার ফোন কেড়ে নিতে পারে না। নিরাপদ না হলে পুলিশকে বা আপনার দূতাবাসে ফোন করুন।
contract-step-fees = টাকার পাতাটি দেখুন: তারা কী চাইতে পারে, আর কী আপনার ফেরত পাওনা।
contract-step-do-not-sign = পরের কাগজে এখন সই করবেন না। আগে নিচে লেখা কোনো অফিসকে জিজ্ঞেস করুন।
contract-step-keep-both = দুটি কাগজ, অথবা প্রতিটি পাতার ছবি রেখে দিন। এমন জায়গায় রাখুন যেখান থেকে কেউ নিতে পারবে না।
contract-step-in-writing = প্রথম চুক্তি মেনে চলতে এজেন্সিকে লিখিতভাবে বলুন। বিদেশে পরের কাগজে সই করলেই তা বৈধ হয়ে যায় না।
contract-step-show = এই পাতা আর দুটি কাগজ নিচে লেখা কোনো অফিসে দেখান। এজেন্সি জানবে না, এমনভাবেও সেখানে অভিযোগ করতে পারেন।
contract-step-see-approval = কর্তৃপক্ষের অনুমোদনের কাগজ দেখতে চান। তার নম্বর, তারিখ, আর তাতে কী করার অনুমতি আছে, দেখুন।
contract-step-no-approval = সেই কাগজ না থাকলে এই বদল অনুমোদিত নয়। দুটি কাগজই নিচে লেখা কোনো অফিসে দেখান।
contract-step-minimum = বাধ্যতামূলক ন্যূনতম সীমার চেয়ে যতটা কম, তা আপনার পাওনা হতে পারে। নিচে লেখা কোনো অফিসকে জিজ্ঞেস করুন।
contract-step-keep-list = কাগজটি আর বেতনের প্রতিটি রসিদ রেখে দিন। কত ঘণ্টা কাজ করেন, লিখে রাখুন।
contract-step-fill-in = দুই কাগজ থেকে আরও তথ্য লিখুন। সেখানে যা লেখা নেই, আমরা তা জানি না।
contract-step-show-papers = দুটি কাগজই নিচে লেখা কোনো অফিসে দেখান।
contract-step-keep = দুটি কাগজই রেখে দিন।
contract-step-not-judged = যে শর্ত শুধু একটি কাগজে আছে, আমরা তা বিচার করিনি। নিচে পড়ুন, আর জিজ্ঞেস করুন।

turn-worse = আরও খারাপ
turn-worse-minimum = আরও খারাপ, আর ন্যূনতম সীমার নিচে
turn-worse-model = আরও খারাপ, আর নমুনা চুক্তির নিচে
turn-minimum = ন্যূনতম সীমার নিচে
turn-model = নমুনা চুক্তির নিচে
turn-better = আগের চেয়ে ভালো
turn-same = একই
turn-only-before = শুধু আগের কাগজে আছে: এটি এখনও খাটে
turn-only-after = শুধু পরের কাগজে আছে
turn-unclear = আমরা বলতে পারছি না

contract-no-norm = এই পথের জন্য এই বদল নিষেধ করে এমন কোনো নিয়ম এখানে জানা নেই। তার মানে এই নয় যে বদলটি বৈধ।

contract-lead = আপনাকে কী বলা হয়েছিল, আর পরে কী পেয়েছেন, লিখুন। কাগজে যা লেখা নেই, খালি রাখুন।
contract-private = আপনি যা লেখেন তা মিলিয়ে দেখার পর আর রাখা হয় না: জমা থাকে না, কোনো ঠিকানায় বা লগে লেখা থাকে না।
contract-work-in = যে দেশে কাজ করি
contract-job = যে কাজের কথা হয়েছিল
contract-another-job = অন্য কাজ
contract-signed-on = সই করার তারিখ
contract-signed-on-hint = খালি রাখলে আগের কাগজের তারিখ
contract-two-papers = দুটি কাগজ
earlier-paper = আগের কাগজ
later-paper = পরের কাগজ
earlier = আগের
later = পরের
contract-its-date = কাগজের তারিখ
contract-its-date-hint = তারিখ না থাকলে খালি রাখুন
contract-approved = কর্তৃপক্ষ কি এই বদল অনুমোদন করেছে?
contract-approved-no = না, বা আমার জানা নেই
contract-approved-yes = হ্যাঁ, অনুমোদনের কাগজ আমি দেখেছি
contract-more-terms = আরও শর্ত
contract-as-forms = কাগজগুলো পূরণ করা ফরম হিসেবে আছে (JSON বা TOML)
contract-as-forms-what = কোনো কাগজের জন্য লেখা দিলে, তার সব ঘরের বদলে সেই লেখাটিই ধরা হবে।
contract-form-schema = ফরমে কী কী থাকতে পারে
contract-compare = কাগজ দুটি মিলিয়ে দেখুন
contract-change = যা লিখেছি তা বদলান
part-pay = বেতন
part-time = সময়
part-work = কাজ
part-care = খাওয়া, থাকা ও চিকিৎসা
part-journey = যাত্রা ও ফি
part-freedom = আপনার কাগজপত্র ও স্বাধীনতা
part-more-work = কাজ নিয়ে আরও
part-more-pay = বেতন নিয়ে আরও
part-more-time = সময় নিয়ে আরও
part-prices = বীমা ও খরচ
part-more-journeys = যাত্রা নিয়ে আরও
part-end = কাজের শেষ, আর ঝগড়া-বিবাদ
stage-offered = প্রস্তাব, বা আমাকে যা বলা হয়েছিল
stage-approved = যে চুক্তি কর্তৃপক্ষ অনুমোদন করেছে
stage-signed = যাওয়ার আগে যে চুক্তিতে সই করেছি
stage-arrival = পৌঁছানোর পর যে কাগজ পেয়েছি
stage-practice = কাজে আসলে যা হয়
wrong-of = { $term }, { $paper }: { $wrong }
the-way = কোথা থেকে কোথায়
the-earlier-paper = আগের কাগজ
the-later-paper = পরের কাগজ
wrong-date-of = তারিখ
wrong-origin = আপনার দেশ বেছে নিন।
wrong-destination = যে দেশে কাজ, তা বেছে নিন।
wrong-agreed-job = যে কাজের কথা হয়েছিল তা, বা তার সবচেয়ে কাছের কাজ বেছে নিন।
wrong-twice = { $paper } এখানেও আছে, উপরেও আছে। দুটির একটি খালি করুন।
wrong-no-currency = মুদ্রা বেছে নিন: { $paper }।
wrong-too-long =
    { $count ->
        [one] সর্বোচ্চ { $count }টি অক্ষর লিখুন।
       *[other] সর্বোচ্চ { $count }টি অক্ষর লিখুন।
    }
wrong-number = সংখ্যায় লিখুন, যেমন 8 বা 1.5। “{ $text }” লিখলে হবে না।
wrong-two-letters = দেশের দুটি ইংরেজি অক্ষর লিখুন, যেমন QA। “{ $text }” লিখলে হবে না।
wrong-again = আবার লিখুন: { $why }।
contract-takes = যে শর্তগুলো আরও খারাপ, তাতে আপনার ক্ষতি: { $cost }।
cost-month = মাসে { $sum }
cost-once = একবার { $sum }
cost-contract = পুরো চুক্তিতে { $sum }
contract-takes-what = এটা খারাপ হওয়া শর্তগুলো মিলিয়ে; ভালো কিছু এ থেকে বাদ দেওয়া হয়নি।
contract-brings-more = ভালো ও খারাপ মিলিয়ে হিসাব করলে, পরের কাগজে পুরো চুক্তিতে { $sum } বেশি আসে।
contract-brings-less = ভালো ও খারাপ মিলিয়ে হিসাব করলে, পরের কাগজে পুরো চুক্তিতে { $sum } কম আসে।
contract-no-set-off = একটি শর্ত ভালো হলেই অন্য একটি খারাপ শর্ত বৈধ হয়ে যায় না।
contract-how-grave = সব মিলিয়ে কতটা গুরুতর:
grade-G1 = সামান্য: এজেন্সির এটা ঠিক করে দেওয়া উচিত
grade-G2 = মাঝারি: এটা শোধরাতে হবে
grade-G3 = গুরুতর: পরিদর্শন করার মতো কারণ
grade-G4 = খুব গুরুতর: জোর করে কাজ করানো হচ্ছে কি না, খতিয়ে দেখার মতো কারণ
paper-without-date = তারিখ নেই
paper-approved = আপনি বলেছেন, কর্তৃপক্ষ এই বদল অনুমোদন করেছে।
contract-wrong = পরের কাগজে কী সমস্যা
contract-worse-terms = যে শর্ত আরও খারাপ হয়েছে
contract-other-terms = যে শর্ত আরও খারাপ হয়নি
contract-others = অন্য শর্ত
contract-comes-to = মোট হিসাব
col-term = শর্ত
col-earlier = আগের
col-later = পরের
col-least = নমুনা চুক্তি বা ন্যূনতম সীমা
col-least-short = ন্যূনতম
col-became = কী হয়েছে
col-became-short = হয়েছে
col-together = একসঙ্গে
col-change = বদল
nothing-said = কিছু লেখা নেই
floor-none = এখানে জানা নেই
floor-before-too = আগের কাগজেও এর নিচে ছিল
law-binding = মানা বাধ্যতামূলক
law-advises = শুধু পরামর্শ দেয়
law-against = যে আইনে এটা নিষেধ:
law-against-terms = যে আইনে এটা নিষেধ ({ $terms }):
law-least-terms = নমুনা চুক্তি বা ন্যূনতম সীমা ({ $terms }):
measure-hourly-pay = এক ঘণ্টার মজুরি
measure-net-month = মাসে শেষ পর্যন্ত হাতে যা আসে
measure-contract-value = পুরো চুক্তিতে যা আসে
measure-fee-burden = কত মাসের আয় ফি দিতে যায়
change-less = { $change } কম
change-more = { $change } বেশি
change-same = একই
contract-more-on-screen =
    { $count ->
        [one] আরও { $count }টি আছে, পর্দার উত্তরে দেখুন।
       *[other] আরও { $count }টি আছে, পর্দার উত্তরে দেখুন।
    }
contract-only-filled = আপনি যা লিখেছেন, আমরা শুধু তাই জানি। যে শর্ত কাগজে নেই, তা বিচার করা হয়নি।
contract-not-fees = তারা যে টাকা দিতে বলছে, তা বৈধ কি না।
contract-see-fees = টাকার পাতা দেখুন
contract-law-as-of = আইন { $day } ও তার পরের হিসাবে।
contract-not-kept = এই উত্তর আমাদের কাছে জমা থাকে না, এর কোনো ঠিকানাও নেই: এখনই ছাপিয়ে নিন, বা পাতাটি সেভ করুন। এক পাতায় ছাপা যায়।
