### What we know of a name, number, phone or page that a recruiter showed.

check-title = এজেন্সি যাচাই করুন
check-answer-title = { $verdict }: { $asked }
check-again = আরেকটি যাচাই করুন
check-label = নাম, লাইসেন্স নম্বর, ফোন বা ওয়েব পাতা

check-licensed = লাইসেন্স আছে
check-licensed-not-for-this = এই কাজ বা এই দেশের জন্য লাইসেন্স নেই
check-conditional = লাইসেন্স আছে, তবে শর্তসহ
check-suspended = লাইসেন্স স্থগিত: এখন লোক নিতে পারবে না
check-expired = লাইসেন্সের মেয়াদ শেষ হয়ে গেছে
check-revoked = কর্তৃপক্ষ এর লাইসেন্স বাতিল করেছে
check-surrendered = এজেন্সি নিজেই লাইসেন্স ছেড়ে দিয়েছে
check-refused = লাইসেন্স চেয়েছিল, দেওয়া হয়নি
check-unknown-status = তালিকায় নাম আছে, কিন্তু লাইসেন্সের অবস্থা জানা নেই
check-did-you-mean = আপনি কি এগুলোর কোনো একটির কথা বলছেন?
check-several = একাধিক এজেন্সির সঙ্গে মেলে
check-look-alike = তালিকায় নেই। নকল হতে পারে
check-name-and-number-differ = নম্বরটি অন্য এজেন্সির
check-not-found = তালিকায় পাওয়া যায়নি
check-cannot-say = আমরা বলতে পারছি না

check-sentence-licensed = এই দিনে এই এজেন্সির লাইসেন্স আছে।
check-sentence-licensed-not-for-this = এই এজেন্সির লাইসেন্সের মধ্যে এই কাজ পড়ে না।
check-sentence-conditional = এই এজেন্সি শুধু কিছু শর্ত মেনে কাজ করতে পারে।
check-sentence-suspended = এই দিনে এই এজেন্সির লাইসেন্স স্থগিত।
check-sentence-expired = এই দিনে এই এজেন্সির লাইসেন্সের মেয়াদ শেষ।
check-sentence-revoked = কর্তৃপক্ষ এই এজেন্সির লাইসেন্স বাতিল করেছে।
check-sentence-surrendered = এই এজেন্সি নিজেই লাইসেন্স ফেরত দিয়েছে।
check-sentence-refused = এই এজেন্সিকে লাইসেন্স দিতে অস্বীকার করা হয়েছে।
check-sentence-unknown-status = এই দিনে কোনো চালু লাইসেন্স তালিকায় দেখা যায় না।
check-sentence-did-you-mean = ঠিক এই নামে কোনো এজেন্সি তালিকায় নেই। প্রায় একই রকম নামের একটি আছে।
check-sentence-several = এই কথাগুলো কয়েকটি নামের সঙ্গে মেলে, অথবা কোনো নামের শুধু একটি অংশের সঙ্গে।
check-sentence-look-alike = তালিকায় নেই। মিল আছে এমন নাম আছে: এটি আলাদা প্রতিষ্ঠান হতে পারে, নকলও হতে পারে।
check-sentence-name-and-number-differ = সাবধান: এই লাইসেন্স নম্বর অন্য নামের।
check-sentence-not-found = এই তালিকায় পাওয়া যায়নি।

check-step-compare = নাম, লাইসেন্স নম্বর ও ঠিকানা মিলিয়ে দেখুন আপনাকে যা দেখানো হয়েছে তার সঙ্গে। কোনো টাকা দেওয়ার আগে রসিদ ও লিখিত চুক্তি চেয়ে নিন।
check-step-not-this-job = এই কাজের জন্য কোনো টাকা দেবেন না, কোথাও সই করবেন না। কোন কোন এজেন্সি এই কাজে লোক পাঠাতে পারে, কর্তৃপক্ষকে জিজ্ঞেস করুন।
check-step-conditions = কোনো টাকা দেওয়া বা সই করার আগে কর্তৃপক্ষকে জিজ্ঞেস করুন কী কী শর্ত আছে।
check-step-stop = কোনো টাকা দেবেন না, কোথাও সই করবেন না, পাসপোর্ট নিজের কাছে রাখুন। এই কাজের প্রস্তাবের কথা কর্তৃপক্ষকে জানান।
check-step-ask-authority = কোনো টাকা দেওয়া বা সই করার আগে কর্তৃপক্ষকে জিজ্ঞেস করুন।
check-step-letters = প্রতিটি অক্ষর মিলিয়ে দেখুন, আর লাইসেন্স নম্বর চেয়ে নিন। কোনো টাকা দেওয়া বা সই করার আগে সেই নম্বর দিয়ে আবার যাচাই করুন।
check-step-ask-number = লাইসেন্স নম্বর চেয়ে নিন এবং সেই নম্বর দিয়ে আবার যাচাই করুন। তার আগে কোনো টাকা দেবেন না।
check-step-no-papers = কোনো টাকা দেবেন না, কারও হাতে কোনো কাগজ দেবেন না। লাইসেন্স নম্বর যাচাই করুন, না মিললে এই কাজের প্রস্তাবের কথা কর্তৃপক্ষকে জানান।
check-step-call = কোনো টাকা দেবেন না, কারও হাতে কোনো কাগজ দেবেন না। তালিকায় এজেন্সির যে নম্বর আছে, তাতে ফোন করুন, আর এই কাজের প্রস্তাবের কথা কর্তৃপক্ষকে জানান।
check-step-spelling = অন্য বানানে বা লাইসেন্স নম্বর দিয়ে আবার যাচাই করুন। কোনো টাকা দেওয়া বা সই করার আগে কর্তৃপক্ষকে জিজ্ঞেস করুন।

check-by-licence = এই লাইসেন্স নম্বর যার: { $name }, লাইসেন্স নম্বর { $licence }, { $place }। আপনাকে যে নাম বলা হয়েছে, তার সঙ্গে মিলিয়ে দেখুন।
check-by-phone = তালিকায় এই ফোন নম্বর যার নামে আছে: { $name }, লাইসেন্স নম্বর { $licence }, { $place }।
check-by-phone-warning = কেউ ফোন করে অন্যের নম্বর দেখাতে পারে: ওই নম্বরে নিজে ফোন করে দেখুন।
check-by-page = তালিকায় এই পাতা বা ঠিকানা যার নামে আছে: { $name }, লাইসেন্স নম্বর { $licence }, { $place }।
check-by-page-warning = ঠিকানার প্রতিটি অক্ষর মিলিয়ে দেখুন: নকল ঠিকানায় একটি অক্ষর আলাদা থাকে।
check-by-name = এই নাম যার: { $name }, লাইসেন্স নম্বর { $licence }, { $place }।

check-because-no-event = লাইসেন্স { $licence }: { $known } তারিখে জানা ছিল এমন কোনো তথ্য তালিকায় নেই।
check-because-licensed = লাইসেন্স আছে { $from } থেকে।
check-because-licensed-until = লাইসেন্স আছে { $from } থেকে { $until } পর্যন্ত।
check-because-conditional = শর্ত আছে { $from } থেকে।
check-because-conditional-until = শর্ত আছে { $from } থেকে { $until } পর্যন্ত।
check-because-suspended = স্থগিত { $from } থেকে।
check-because-suspended-until = স্থগিত { $from } থেকে { $until } পর্যন্ত।
check-because-expired = { $on } তারিখে লাইসেন্সের কোনো মেয়াদ চালু নেই; শেষ মেয়াদ শুরু হয়েছিল { $from } তারিখে।
check-because-expired-until = { $on } তারিখে লাইসেন্সের কোনো মেয়াদ চালু নেই; শেষ মেয়াদ শুরু হয়েছিল { $from } তারিখে, শেষ হয়েছে { $until } তারিখে।
check-because-revoked = কর্তৃপক্ষ বাতিল করেছে { $from } তারিখে।
check-because-surrendered = এজেন্সি নিজে ফেরত দিয়েছে { $from } তারিখে।
check-because-refused = লাইসেন্স দিতে অস্বীকার করা হয়েছে { $from } তারিখে।
check-because-not-yet = তালিকায় লাইসেন্সের যে প্রথম মেয়াদ জানা আছে, তার শুরু { $from } তারিখে, অর্থাৎ { $on } তারিখের পরে।
check-because-unknown = { $on } তারিখে লাইসেন্সের অবস্থা কী, তা তালিকায় লেখা নেই।
check-because-reason = কর্তৃপক্ষের দেওয়া কারণ: { $reason }
check-shared-number = তালিকায় এই লাইসেন্স নম্বর একাধিক এজেন্সির নামে আছে, তাই নম্বর দেখে অবস্থা বলা যায় না।
check-lost-namesake = একই রকম নামের আরেকটি এজেন্সি আছে: { $name } ({ $licence })। তার অবস্থা: { $status }। দুটির মধ্যে কোনটির সঙ্গে আপনার কথা হচ্ছে, নিশ্চিত হয়ে নিন।

check-not-for-destination = এই লাইসেন্সে এই দেশে লোক পাঠানো যায় না: { $place }।
check-not-for-occupation = এই লাইসেন্সে এই পেশা পড়ে না: { $occupation } (ISCO-08)।
check-not-for-kind = এই লাইসেন্সে এই ধরনের কাজে লোক পাঠানো যায় না: { $kind }।
check-kinds-unsaid = এই লাইসেন্সে কোন ধরনের কাজে লোক পাঠানো যায়, তা তালিকায় লেখা নেই।

check-nearest = সবচেয়ে কাছের নাম: { $name } ({ $licence }, { $place })।
check-similar = সবচেয়ে বেশি মেলে এমন নাম: { $name } ({ $licence }, { $place })।
check-other-form = প্রতিষ্ঠানের ধরন (যেমন Ltd. বা Inc.) আপনি যা লিখেছেন তার সঙ্গে মেলে না।
check-other-order = নামের শব্দগুলো অন্য ক্রমে আছে।
check-differs = আপনি লিখেছেন { $typed }, তালিকায় আছে { $registered }।
check-differs-extra = আপনি লিখেছেন { $typed }, তালিকার নামে তা নেই।
check-differs-missing = তালিকার নামে আরও আছে { $registered }।
check-several-names = যেসব এজেন্সির নাম এই কথার সঙ্গে মেলে, সেগুলো দেখানো হলো; আপনার হয়ে আমরা কোনোটি বেছে দিইনি।
check-several-people = দেখানো এজেন্সিগুলোতে এই নামের একজন লোক তালিকায় আছেন; আপনার হয়ে আমরা কোনোটি বেছে দিইনি।
check-several-people-warning = একই নাম অনেকের থাকে, আর যে কেউ অন্যের নাম বলতে পারে: এতে প্রমাণ হয় না যে এই লোক সেখানে কাজ করেন।
check-several-any = একাধিক এজেন্সি হতে পারে; সব দেখানো হলো, আপনার হয়ে আমরা কোনোটি বেছে দিইনি।
check-number-of-other = নম্বরটি যার: { $name } ({ $licence }, { $place }); আপনি যে নাম লিখেছেন, তার নয়।
check-nothing-near = এই কথার কাছাকাছি কোনো নাম, লাইসেন্স নম্বর, ফোন বা পাতা এই তালিকায় নেই। সব এজেন্সি এই তালিকায় না-ও থাকতে পারে।

check-others-like = এ রকম নামের আরও এজেন্সি
check-resembles = যেসব এজেন্সির সঙ্গে মিল আছে
check-in-register = তালিকায় যা আছে
check-compare = আমরা আপনার হয়ে বেছে দিই না। নামের প্রতিটি অক্ষর আর নম্বরের প্রতিটি সংখ্যা মিলিয়ে দেখুন।
check-elsewhere = অন্য কর্তৃপক্ষের অধীনে
differs-both = আপনি লিখেছেন “{ $typed }”, তালিকায় আছে “{ $registered }”
differs-typed = তালিকায় “{ $typed }” নেই
differs-registered = আপনি “{ $registered }” লেখেননি

not-told-other-name = অন্য নামে, অথবা আমাদের কাছে নেই এমন কোনো তালিকায়, এর লাইসেন্স আছে কি না।
not-told-the-person = আপনার সামনের লোকটি সত্যিই এই এজেন্সিতে কাজ করেন কি না।
not-told-job = কাজ, বেতন বা চুক্তি ভালো কি না।
