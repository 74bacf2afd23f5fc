### What stands on every page.

skip-link = মূল লেখায় যান
languages = ভাষা
menu = প্রধান মেনু
menu-agency = এজেন্সি
menu-fees = টাকা
menu-contract = চুক্তি
menu-register = তালিকা
menu-law = আইন
menu-costs = খরচ
footer-sources = আমরা যা দেখাই, তা লাইসেন্স কর্তৃপক্ষের নিজের তালিকা ও প্রকাশিত আইন থেকে নেওয়া।
footer-privacy = আপনি কী খোঁজেন তা আমরা লিখে রাখি না, কোনো কুকিও রাখি না।
footer-officials = কর্মকর্তাদের জন্য
footer-programs = সফটওয়্যারের জন্য
drafted-by-machine = এই পাতা আপনার ভাষায় অনুবাদ করেছে একটি যন্ত্র। এখনও কোনো মানুষ তা যাচাই করেননি। কিছু বুঝতে অসুবিধা হলে ইংরেজিটা পড়ুন।
law-in-english = আইনের লেখা ইংরেজিতে দেখানো হয়েছে, আমাদের নিয়মের বইয়ে যেমন আছে।

answer = উত্তর
as-of = { $day } তারিখের হিসাবে
why-we-say-so = কেন এ কথা বলছি
what-to-do = এখন কী করবেন
not-told = এখান থেকে যা জানা যায় না
listen = শুনুন
listen-stop = থামান
not-told-person = আপনার সামনের লোকটি সত্যিই এই এজেন্সিতে কাজ করেন কি না।
not-told-later = আমাদের তথ্যের তারিখের পরে কী হয়েছে।
quoted = “{ $words }”
licence-line = লাইসেন্স { $licence } · { $place }
source = তথ্য কোথা থেকে: { $sources }।
source-on = { $name }, সর্বশেষ তথ্য { $day }
source-no-day = { $name }, সর্বশেষ তথ্য কবের, তা জানা নেই
source-none = এখন আমাদের কাছে আছে এমন কোনো তালিকা থেকে নয়
not-stated = লেখা নেই
list-separator = { ", " }

pages-of-list = তালিকার পাতাগুলো
page-of = পাতা { $page }, মোট { $pages }
page-before = আগের
page-next = পরের

day = { $day } { $month } { $year }
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

where-to-go = কোথায় যাবেন
office-phone = ফোন { $phone }
office-phone-abroad = অন্য দেশ থেকে: { $phone }
office-kind-authority = মন্ত্রণালয় বা সরকারি কর্তৃপক্ষ
office-kind-hotline = হটলাইন
office-kind-centre = কর্মীদের সহায়তা কেন্দ্র
office-kind-union = শ্রমিক ইউনিয়ন
office-kind-labour-attache = আপনার দূতাবাস
office-hours = { $days }, { $from } থেকে { $until } পর্যন্ত (সেখানকার সময়)
office-hours-always = দিনরাত, প্রতিদিন
office-hours-unknown = কখন খোলা থাকে, আমাদের জানা নেই।
office-days-every-day = প্রতিদিন
office-days-monday-friday = সোমবার থেকে শুক্রবার
office-days-monday-saturday = সোমবার থেকে শনিবার
office-days-sunday-thursday = রবিবার থেকে বৃহস্পতিবার
office-days-saturday-sunday = শনিবার ও রবিবার
office-source = তথ্যসূত্র
office-read = পড়া হয়েছে { $day } তারিখে।
office-read-secondary = অফিসের নিজের পাতা নয়; পড়া হয়েছে { $day } তারিখে।
office-none = আমাদের কোনো অফিস জানা নেই: { $places }। এগুলোর খোঁজ করুন:
look-for-origin = { $country }: শ্রম মন্ত্রণালয়, অথবা বিদেশে কাজের বিষয় দেখে এমন সরকারি অফিস। যে অফিস রিক্রুটিং এজেন্সির লাইসেন্স দেয়, তার খোঁজ করুন।
look-for-destination = { $country }: শ্রম মন্ত্রণালয়। কর্মী নিয়োগের এজেন্সির লাইসেন্স কে দেয়, জিজ্ঞেস করুন, অথবা শ্রম পরিদর্শন অফিসের খোঁজ করুন।
look-for-mission = { $destination }: সেখানে আপনার দেশের ({ $origin }) দূতাবাস বা কনস্যুলেট। লেবার অ্যাটাশে বা শ্রম কাউন্সেলরের খোঁজ করুন।

look-again = আবার দেখুন
look-again-at =
    { $count ->
        [one] { $count }টি উত্তর আবার দেখুন
       *[other] { $count }টি উত্তর আবার দেখুন
    }
choose = বেছে নিন
nothing-more = আর কিছু নয়
not-stated-choice = বলা হয়নি
currency = মুদ্রা
how-we-know = আমরা কীভাবে জানি
rule-book = নিয়মের বই { $digest }।
about-sum = প্রায় { $sum }

wrong-choice = তালিকা থেকে একটি বেছে নিন।
wrong-country = একটি দেশ বেছে নিন।
wrong-currency = এই টাকার অঙ্ক কোন মুদ্রায়, বেছে নিন।
wrong-item = কিসের জন্য টাকা চেয়েছে, বেছে নিন।
wrong-no-amount = কত টাকা চেয়েছে, লিখুন।
wrong-amount = টাকার অঙ্ক সংখ্যায় লিখুন, যেমন 1500 বা 1500.50। “{ $text }” লিখলে হবে না।
wrong-job = তালিকা থেকে একটি কাজ বেছে নিন। অথবা তার নম্বর লিখুন, “{ $text }” নয়।
wrong-months = পুরো মাস লিখুন, 1 থেকে 120, “{ $text }” নয়।
wrong-day = তারিখ লিখুন বছর-মাস-দিন, যেমন 2026-03-24। “{ $text }” লিখলে হবে না।

page-in-english = এই পাতাটি ইংরেজিতে।
day-beside = { $day } ({ $beside })
day-buddhist = { $year } বৌদ্ধাব্দ
day-bikram = { $day } { $month } { $year } বিক্রম সংবৎ
day-hijri = { $day } { $month } { $year } হিজরি
bikram-month-1 = বৈশাখ
bikram-month-2 = জ্যৈষ্ঠ
bikram-month-3 = আষাঢ়
bikram-month-4 = শ্রাবণ
bikram-month-5 = ভাদ্র
bikram-month-6 = আশ্বিন
bikram-month-7 = কার্তিক
bikram-month-8 = মংসির
bikram-month-9 = পৌষ
bikram-month-10 = মাঘ
bikram-month-11 = ফাল্গুন
bikram-month-12 = চৈত্র
hijri-month-1 = মহররম
hijri-month-2 = সফর
hijri-month-3 = রবিউল আউয়াল
hijri-month-4 = রবিউস সানি
hijri-month-5 = জমাদিউল আউয়াল
hijri-month-6 = জমাদিউস সানি
hijri-month-7 = রজব
hijri-month-8 = শাবান
hijri-month-9 = রমজান
hijri-month-10 = শাওয়াল
hijri-month-11 = জিলকদ
hijri-month-12 = জিলহজ
