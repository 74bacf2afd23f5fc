### One agency: its licence on a day, its history, and what the licence covers.

agency-title = { $name }: { $status }
agency-also = অন্য নাম: { $names }
agency-status-label = লাইসেন্সের অবস্থা
agency-as-known = { $day } তারিখে যতটুকু জানা ছিল
agency-other-day = আপনি আজকের নয়, অন্য দিনের কথা জানতে চেয়েছেন।
agency-today = আজকের অবস্থা দেখুন

status-licensed = লাইসেন্স আছে
status-conditional = লাইসেন্স আছে, তবে শর্তসহ
status-suspended = লাইসেন্স স্থগিত
status-expired = লাইসেন্সের মেয়াদ শেষ
status-revoked = কর্তৃপক্ষ লাইসেন্স বাতিল করেছে
status-surrendered = এজেন্সি নিজেই লাইসেন্স ছেড়ে দিয়েছে
status-refused = লাইসেন্স চেয়েছিল, দেওয়া হয়নি
status-not-yet = এখনও লাইসেন্স নেই
status-unknown = জানা নেই

because-no-event = এই লাইসেন্সের অবস্থা কী, তা বলার মতো কোনো তথ্য তালিকায় নেই।
because-begins = লাইসেন্স শুরুর তারিখ: { $from }।
because-ran-out = লাইসেন্সের মেয়াদ শেষ হয়েছে { $from } তারিখে।
because-last-period = লাইসেন্সের যে শেষ মেয়াদের কথা জানা আছে, তা ছিল { $until } পর্যন্ত (শেষ দিন)।
because-event-until = { $what }: { $from } থেকে { $until } পর্যন্ত (শেষ দিন)।
because-event = { $what }: { $from } থেকে; শেষ দিন লেখা নেই।
because-shared = তালিকায় এই নম্বরটি একাধিক এজেন্সির নামে আছে। তাই নম্বর দেখে কোনোটির অবস্থা বলা যায় না:
because-shared-holder = { $name }, { $place }।

event-granted = লাইসেন্স দেওয়া হয়েছে
event-renewed = নবায়ন হয়েছে
event-conditions-added = শর্ত যোগ হয়েছে
event-expired = মেয়াদ শেষ হয়েছে
event-suspended = স্থগিত
event-surrendered = এজেন্সি নিজে ছেড়ে দিয়েছে
event-refused = লাইসেন্স চেয়েছিল, দেওয়া হয়নি
event-cancelled = বাতিল
event-revoked = কর্তৃপক্ষ বাতিল করেছে
event-lifted = স্থগিতাদেশ উঠে গেছে
event-reinstated = লাইসেন্স আবার দেওয়া হয়েছে
appeal-pending = আপিল চলছে; ততদিন সিদ্ধান্তটি বহাল আছে
appeal-stayed = আপিলের কারণে সিদ্ধান্তটি আপাতত কার্যকর নয়
appeal-dismissed = আপিল খারিজ হয়েছে
appeal-allowed = আপিলে সিদ্ধান্তটি বাতিল হয়েছে: এটি আর খাটে না
event-own-word = কর্তৃপক্ষ যা লিখেছে: { $word }

step-compare = নাম, নম্বর, ঠিকানা ও ফোন মিলিয়ে দেখুন আপনাকে যা দেখানো হয়েছে তার সঙ্গে।
step-fees = টাকা দেওয়ার আগে দেখে নিন তারা কত টাকা চাইতে পারে।
step-papers = লিখিত চুক্তি ও রসিদ চেয়ে নিন।
step-conditions = টাকা দেওয়া বা সই করার আগে কর্তৃপক্ষকে জিজ্ঞেস করুন কী কী শর্ত আছে।
step-ask = টাকা দেওয়া বা সই করার আগে কর্তৃপক্ষকে জিজ্ঞেস করুন।
step-nothing = কোনো টাকা দেবেন না, কোথাও সই করবেন না।
step-passport = পাসপোর্ট নিজের কাছে রাখুন।
step-report = এই কাজের প্রস্তাবের কথা কর্তৃপক্ষকে জানান।

agency-covers = এই লাইসেন্সে কী কী করা যায়
agency-unsaid = তালিকায় লেখা নেই
scope-kinds = কী কাজ করতে পারে
scope-destinations = কোন দেশে কর্মী পাঠাতে পারে
scope-occupations = কোন কাজের জন্য (ISCO-08)
scope-quota = লাইসেন্সের এক মেয়াদে কতজন কর্মী
kind-overseas = বিদেশে কাজ
kind-local = দেশে কাজ
kind-domestic-work = গৃহকর্মীর কাজ
kind-seafarer = জাহাজের কাজ
kind-temporary = অস্থায়ী কাজ
agency-belongs = এজেন্সির লোকজন ও অন্যান্য তথ্য
belongs-people = লোকজন
belongs-sub-agents = সাব-এজেন্ট
belongs-deposit = জামানত
belongs-employers = যে নিয়োগকর্তারা চাহিদাপত্র দিয়েছেন
person-with-role = { $name } ({ $role })
role-owner = মালিক
role-director = পরিচালক
role-officer = কর্মকর্তা
role-representative = প্রতিনিধি
role-staff = কর্মচারী
sub-agent-in = { $name }, জেলা: { $district }
deposit = { $amount }, { $from } থেকে
deposit-until = { $amount }, { $from } থেকে { $until } পর্যন্ত (শেষ দিন)
deposit-drawn = { $deposit }; { $day } তারিখে { $sum } কেটে নেওয়া হয়েছে, আবার পূরণ করার কোনো খবর জানা নেই
deposit-drawn-some = { $deposit }; { $day } তারিখে কিছু টাকা কেটে নেওয়া হয়েছে, আবার পূরণ করার কোনো খবর জানা নেই
deposit-refilled = { $deposit }; { $day } তারিখে { $sum } কেটে নেওয়া হয়েছে, { $refilled } তারিখে আবার পূরণ করা হয়েছে
deposit-refilled-some = { $deposit }; { $day } তারিখে কিছু টাকা কেটে নেওয়া হয়েছে, { $refilled } তারিখে আবার পূরণ করা হয়েছে
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, { $from } থেকে নিষিদ্ধ
employer-barred-until = { $name }, { $place }, { $from } থেকে { $until } পর্যন্ত নিষিদ্ধ (শেষ দিন)

orders = চাহিদাপত্র (ডিমান্ড লেটার)
order-number = নম্বর
order-employer = নিয়োগকর্তা
order-where = কোথায়, কী কাজ
order-work = কাজ { $work }
order-approved = অনুমোদিত
order-placed = পাঠানো হয়েছে
order-none = জানানো হয়নি
last-day = শেষ দিন
orders-more =
    { $count ->
        [one] এবং আরও { $count }টি।
       *[other] এবং আরও { $count }টি।
    }
orders-none-means = “জানানো হয়নি” মানে এই নয় যে কাউকে পাঠানো হয়নি।

history = আগের ইতিহাস
history-what = কী হয়েছে
history-from = শুরু
history-until = কত তারিখ পর্যন্ত (শেষ দিন)
history-until-short = পর্যন্ত
history-known = কবে থেকে জানা
history-notes = মন্তব্য
history-empty = এই লাইসেন্সের কোনো ঘটনা আমাদের জানা নেই। তার মানে এই নয় যে এর ইতিহাস পরিষ্কার।
history-follow = এই লাইসেন্সের খবর রাখুন
history-feed = ফিড রিডারে দেখা যাবে, এক সংস্করণ থেকে পরের সংস্করণে কী বদলেছে।

contact = কোথায় পাবেন
contact-by = লাইসেন্স দিয়েছে
contact-class = লাইসেন্সের ধরন
contact-address = ঠিকানা
contact-phones = ফোন
contact-emails = ই-মেইল
contact-pages = ওয়েব পাতা
contact-empty = তালিকায় নেই
contact-other = কেউ যদি অন্য ফোন, পাতা বা ঠিকানা দেখায়, আগে কর্তৃপক্ষকে জিজ্ঞেস করুন।

not-told-offer = কাজের প্রস্তাবটি ভালো কি না। এখানে শুধু জানা যায়, এই এজেন্সি লোক নিতে পারে কি না।
agency-certificate = এই লাইসেন্সের সনদ, ছাপানোর জন্য
agency-paper = এই উত্তর তারিখসহ কাগজে, ছাপানোর জন্য
agency-on-day = অন্য দিনের অবস্থা
agency-show = দেখান
agency-known-earlier = আগের কোনো দিনে যা জানা ছিল
agency-known-on = যে দিনে জানা ছিল
