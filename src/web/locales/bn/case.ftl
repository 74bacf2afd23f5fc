case-worker-title = আপনার কাজ নিয়ে কী সিদ্ধান্ত হয়েছে
case-worker-lead = আমাদের অফিস { $day } তারিখে সিদ্ধান্ত দিয়েছে। এই কাগজ শুধু আপনার কাজ নিয়ে।
case-label-case = কেস
case-label-placement = আপনার কাজের নম্বর
case-label-agency = এজেন্সি
case-agency-licence = { $agency }, লাইসেন্স { $licence }
case-worker-decided = কী সিদ্ধান্ত হয়েছে
case-worker-no-finding = এই কেসে যা যা পাওয়া গেছে, তার কোনোটিই আপনার কাজ নিয়ে নয়।
case-worker-proven = এটি প্রমাণিত।
case-worker-not-proven = এটি প্রমাণ করা যায়নি।
case-worker-no-breach = এটি ঘটেছে। এতে আইন ভাঙা হয়নি।
case-worker-advice = এটি এজেন্সির জন্য পরামর্শ। এর জন্য কারও শাস্তি হয় না।
case-reasons = কারণ, আমাদের অফিস যেমন লিখেছে
case-worker-gets = আপনি যা পাবেন
case-worker-no-sum = আপনার জন্য কোনো টাকার অঙ্ক লেখা নেই। টাকা দিয়ে থাকলে আমাদের জিজ্ঞেস করুন।
case-worker-estimate = এই টাকা আমরা অনুমান করে ধরেছি। কোনো রসিদ নেই।
case-worker-overdue = এই টাকা { $day } তারিখের মধ্যে আসার কথা ছিল। না এলে আমাদের জানান।
case-worker-not-come = টাকা না এলে
case-worker-not-come-how = আমাদের লিখুন বা আমাদের কাছে আসুন। কেস ও আপনার কাজের কথা বলুন।
case-worker-no-fee = এর জন্য আমরা কোনো টাকা নিই না।
case-worker-agency = এজেন্সির কী হবে
case-worker-no-sanction = আজ কোনো শাস্তি লেখা নেই।
case-worker-may-appeal = এজেন্সি { $day } পর্যন্ত আপিল করতে পারে। তখন এটি বদলাতে পারে।
case-worker-appealed = এজেন্সি আপিল করেছে। এটি এখনও বদলাতে পারে।
case-worker-object = আপনি একমত না হলে
case-worker-object-how = কী ভুল ও কেন, আমাদের বলুন। কাগজ থাকলে আনুন।
case-worker-object-law = আইনে আপনি আপিল করতে পারেন কি না, এখানে আমাদের জানা নেই।
case-worker-object-ask = ইউনিয়ন বা আইনি সহায়তা অফিস আপনাকে বলতে পারে।
case-as-of = { $day } তারিখে অবস্থা এমন ছিল।

case-notice-title = অভিযোগের নোটিশ
case-decision-title = সিদ্ধান্ত
case-label-to = প্রাপক
case-label-day = তারিখ
case-alleged = যে অভিযোগ আনা হয়েছে
case-own-words = কর্মকর্তার নিজের কথায়
case-reply-days =
    { $count ->
        [one] এটি যেদিন আপনার কাছে পৌঁছেছে, সেদিন থেকে { $count } দিনের মধ্যে আপনি জবাব দিতে পারেন।
       *[other] এটি যেদিন আপনার কাছে পৌঁছেছে, সেদিন থেকে { $count } দিনের মধ্যে আপনি জবাব দিতে পারেন।
    }
case-reply-until = আপনার শেষ দিন { $day }।
case-reply-wait = আপনি জবাব দেওয়ার আগে, বা ওই দিন শেষ হওয়ার আগে, কোনো সিদ্ধান্ত হয় না।
case-reply-more = কারণ জানিয়ে আপনি আরও দিন চাইতে পারেন।
case-grounds = ভিত্তি
case-finding-by-finding = দফাওয়ারি
case-advice = এটি পরামর্শ: এর ভিত্তিতে কোনো শাস্তি দেওয়া যায় না।
case-no-law = কোনো আইনের উল্লেখ নেই।
case-decided = সিদ্ধান্ত: { $verdict }।
case-verdict-proven = প্রমাণিত
case-verdict-not-proven = প্রমাণিত নয়
case-verdict-no-breach = প্রমাণিত, তবে আইন লঙ্ঘন নয়
case-evidence = প্রমাণ
case-redacted = নাম বাদ দেওয়া কপি
case-held-back =
    { $count ->
        [one] কর্মীদের চেনা যেতে পারে বলে { $count }টি প্রমাণ দেওয়া হয়নি।
       *[other] কর্মীদের চেনা যেতে পারে বলে { $count }টি প্রমাণ দেওয়া হয়নি।
    }
case-worker = কর্মী { $number }
case-workers-numbered = এখানে কর্মীদের নম্বর দিয়ে বলা হয়েছে। কে কোন জন, আমাদের অফিস জানে।
case-considered = আপনি যা বলেছেন, আর সে বিষয়ে আমাদের বিবেচনা
case-standard = প্রমাণের মান: { $standard }।
case-standard-balance = না হওয়ার চেয়ে হওয়ার সম্ভাবনা বেশি
case-standard-clear = স্পষ্ট ও বিশ্বাসযোগ্য
case-standard-beyond-doubt = যুক্তিসঙ্গত সন্দেহের ঊর্ধ্বে
case-sanctions = শাস্তি
case-sanction-warning = সতর্কবার্তা
case-sanction-points = পয়েন্ট
case-sanction-fine = জরিমানা
case-sanction-conditions = লাইসেন্সে শর্ত আরোপ
case-sanction-suspension = লাইসেন্স স্থগিত
case-sanction-revocation = লাইসেন্স বাতিল
case-sanction-from = { $sanction }, { $from } থেকে
case-sanction-until = { $sanction }, { $from } থেকে { $until } পর্যন্ত
case-points =
    { $count ->
        [one] { $count } পয়েন্ট: { $scheme }, { $offence }।
       *[other] { $count } পয়েন্ট: { $scheme }, { $offence }।
    }
case-to-pay = কর্মীদের যা দিতে হবে
case-to-pay-line = { $worker }: { $head }, { $sum }, যে দেবে: { $payer }, { $day } পর্যন্ত
case-estimated = আনুমানিক
case-refill = আপনার জামানত থেকে { $day } তারিখে { $sum } কেটে নেওয়া হয়েছে। { $until } তারিখের মধ্যে তা আবার পূরণ করুন।
case-appeal = আপিল
case-appeal-until = আপনি { $day } পর্যন্ত আপিল করতে পারেন।
case-appeal-until-to = আপনি { $day } পর্যন্ত আপিল করতে পারেন, এখানে: { $forum }।
case-appeal-not-stated = আপিলের শেষ দিন বলা নেই। আমাদের অফিসে জিজ্ঞেস করুন।
case-signed = স্বাক্ষর
case-official = কর্মকর্তা
case-place-and-day = স্থান ও তারিখ

case-finding-fee-not-allowed = কর্মীর কাছে যে টাকা চাওয়া যায় না
case-finding-fee-over-cap = সীমার বেশি টাকা
case-finding-fee-before-contract = সময়ের আগে টাকা নেওয়া
case-finding-fee-without-receipt = রসিদ ছাড়া টাকা নেওয়া
case-finding-fee-payee-unknown = তালিকার বাইরের কেউ টাকা নিয়েছে
case-finding-fee-recovered-from-pay = বেতন থেকে ফি কেটে নেওয়া
case-finding-fee-loan-tied = কাজের সঙ্গে জুড়ে দেওয়া ঋণ
case-finding-fee-refund-overdue = টাকা ফেরতের সময় পেরিয়ে গেছে
case-finding-levy-passed-on = নিয়োগকর্তার লেভি কর্মীর ওপর চাপানো
case-finding-medical-test-barred = নিষিদ্ধ মেডিকেল পরীক্ষা
case-finding-contract-substituted = চুক্তি বদলে খারাপ করা
case-finding-contract-below-floor = আইনের ন্যূনতম সীমার নিচে চুক্তি
case-finding-contract-missing = চুক্তি নেই
case-finding-contract-dual = একসঙ্গে দুটি চুক্তি
case-finding-employer-changed = নিয়োগকর্তা বদল
case-finding-documents-held = কাগজপত্র আটকে রাখা
case-finding-wage-underpaid = বেতন কম দেওয়া
case-finding-wage-late = বেতন দেরিতে
case-finding-wage-deducted = বেতন থেকে অনুমতি ছাড়া কাটা
case-finding-licence-not-valid = বৈধ লাইসেন্স ছাড়া কাজ চালানো
case-finding-licence-out-of-scope = লাইসেন্সের আওতার বাইরে কাজ চালানো
case-finding-licence-name-mismatch = নাম ও লাইসেন্স নম্বর মেলে না
case-finding-quota-exceeded = কোটার বেশি
case-finding-job-order-exceeded = চাহিদাপত্রের (ডিমান্ড লেটার) বেশি
case-finding-employer-barred = নিয়োগকর্তা নিষিদ্ধ বা অনুমোদিত নয়
case-finding-deposit-lapsed = জামানতের মেয়াদ শেষ
case-finding-activity-after-sanction = শাস্তির পরেও কাজ চালানো
case-finding-placement-duplicated = একই কাজে পাঠানো দুবার জানানো
case-finding-identity-reused = একই পরিচয় একাধিক কর্মীর জন্য ব্যবহার
case-finding-receipt-at-cap = রসিদ ঠিক সীমার সমান
case-finding-statement-differs-from-receipt = বক্তব্য ও রসিদ মেলে না
case-finding-fee-split = ভাগে ভাগে ফি নেওয়া
case-finding-fee-inflated = খরচের চেয়ে বেশি টাকা ধরা
case-finding-provider-imposed = সবার জন্য একটিই সেবা প্রতিষ্ঠান
case-finding-refund-due = ফেরত পাওনা টাকা
