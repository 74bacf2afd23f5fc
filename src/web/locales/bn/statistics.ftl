### What recruitment costs workers: figures, tables and plots.

costs-title = বিদেশে কাজ পেতে কর্মীদের কত খরচ হয়
costs-lead = কাজ পেতে অর্ধেক কর্মী সর্বোচ্চ { $half } এর বিদেশের আয়ের সমান টাকা দিয়েছেন; প্রতি পাঁচজনে চারজন দিয়েছেন সর্বোচ্চ { $four } এর আয়ের সমান।
costs-months = { $months } মাস
costs-workers = কর্মী
costs-about = প্রায় { $count }
costs-mean = গড়
costs-more-than-month = এক মাসের আয়ের চেয়ে বেশি দিয়েছেন
costs-nothing = কিছুই দেননি
costs-half = অর্ধেক কর্মী সর্বোচ্চ দিয়েছেন
costs-half-short = অর্ধেক দিয়েছেন
costs-four-of-five = পাঁচে চারজন
costs-of-totals = মোট খরচ ভাগ মোট আয়
costs-of-totals-short = মোট হিসাবে
costs-figures = সংখ্যা
costs-several-currencies = কয়েকটি মুদ্রা
costs-how =
    { $count ->
        [one] { $day } তারিখের আগের { $count } বছরে কোনো কাজের দেশে শুরু হওয়া প্রথম কাজের জন্য কর্মী ও পরিবার যা যা দিয়েছেন, তাকে প্রথম পুরো মাসের আয় দিয়ে ভাগ করা হয়েছে (টেকসই উন্নয়ন লক্ষ্যের সূচক 10.7.1)।
       *[other] { $day } তারিখের আগের { $count } বছরে কোনো কাজের দেশে শুরু হওয়া প্রথম কাজের জন্য কর্মী ও পরিবার যা যা দিয়েছেন, তাকে প্রথম পুরো মাসের আয় দিয়ে ভাগ করা হয়েছে (টেকসই উন্নয়ন লক্ষ্যের সূচক 10.7.1)।
    }
costs-quintile = চতুর্থ কুইন্টাইল দুজন কর্মীর মাঝখানে পড়ে (রৈখিক, টাইপ 7); নিকটতম ক্রম ধরলে { $months }।
costs-without-interest = ঋণের সুদ বাদ দিলে গড় { $months }।
costs-sdg = SDG তথ্যভান্ডারের ছকে নামিয়ে নিন
costs-by-sex = নারী ও পুরুষ
costs-by-corridor = কোথা থেকে কোথায়
costs-by-occupation = কাজের ধরন অনুযায়ী
costs-by-half-year = সময়ের সঙ্গে
costs-of-sex = নারী বা পুরুষ
costs-of-corridor = কোথা থেকে, কোথায়
costs-of-occupation = কাজের ধরন
costs-of-half-year = কাজ শুরু
workers-women = নারী
workers-men = পুরুষ
workers-other = অন্য
half-year-1 = জানুয়ারি থেকে জুন { $year }
half-year-2 = জুলাই থেকে ডিসেম্বর { $year }
costs-plot = { $heading }: অর্ধেক কর্মী সর্বোচ্চ কত মাসের আয় দিয়েছেন, আর পাঁচে চারজন সর্বোচ্চ কত মাসের আয় দিয়েছেন।
costs-plot-group = { $group }: { $half }, আর { $four }
costs-plot-caption = কত মাসের আয়। দণ্ডের শেষে অর্ধেক কর্মী সর্বোচ্চ যা দিয়েছেন, দাগের জায়গায় পাঁচে চারজন সর্বোচ্চ যা দিয়েছেন; দুটি সংখ্যাই পাশে লেখা আছে।
costs-not-shown = দেখানো হয়নি: { $why }
hidden-few = কর্মীর সংখ্যা খুব কম
hidden-one-agency = প্রায় সবাই একই এজেন্সির
hidden-beside = এতে একটি ছোট দলের কথা জানা হয়ে যেত
costs-none =
    { $count ->
        [one] এখনও কোনো সংখ্যা নেই: গোনার মতো কোনো কর্মী নেই।
       *[other] এখনও কোনো সংখ্যা নেই: গোনা যায় এমন কর্মী { $count } জনের কম।
    }
costs-suppression = { $least } জনের কম কর্মীর দল, আর যে দলের { $percent } শতাংশের বেশি একই এজেন্সির, তা দেখানো হয় না; যা থেকে সেগুলো হিসাব করে বের করা যায়, তাও নয়। কর্মীর সংখ্যা { $rounded } এর ঘরে পূর্ণ করা হয়।
costs-not-all = এখানে শুধু সেই কর্মীরা আছেন যাঁদের কথা এজেন্সি জানিয়েছে বা যাঁদের জিজ্ঞেস করা হয়েছে; যাঁরা গেছেন তাঁরা সবাই নন।
costs-incomes = আয় জানা গেছে এভাবে: { $parts }।
costs-part = { $what }: { $count }
costs-part-about = { $what } (প্রায় { $count })
costs-part-few = { $what } (অল্প কয়েকজন)
income-paid-month = প্রথম পুরো মাসে পাওয়া বেতন
income-stated-month = এজেন্সির কথামতো প্রথম মাসের আয়
income-agreed-wage = চুক্তির বেতন, কারণ আসলে কত পেয়েছেন জানা নেই
costs-not-counted = গোনা হয়নি: { $parts }।
left-out-not-arrived = পৌঁছানোর কথা লেখা নেই
left-out-cancelled = পাঠানো বাতিল হয়েছে
left-out-short-stay = এক বছরের কম সময়ের চুক্তি
left-out-earlier-job = একই কর্মীর অন্য কাজ গোনা হয়েছে
left-out-outside-period = কাজ আগে শুরু হয়েছে
left-out-rejected-rows = কিছু সারি পড়া যায়নি
left-out-costs-not-stated = কত দেওয়া হয়েছে কেউ বলেনি
left-out-no-rate = সেই দিনের মুদ্রার বিনিময় হার জানা নেই
left-out-no-income = আয় জানা নেই
costs-no-accusation = এখানে কোনো এজেন্সির নাম নেই, আর কোনো সংখ্যাই কাউকে দোষ দেওয়ার কারণ নয়।
