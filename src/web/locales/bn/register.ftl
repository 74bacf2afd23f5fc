### The published list.

register-title = তালিকা
register-lead =
    { $count ->
        [one] { $count }টি লাইসেন্স। { $day } তারিখের অবস্থা।
       *[other] { $count }টি লাইসেন্স। { $day } তারিখের অবস্থা।
    }
download-csv = CSV নামিয়ে নিন
download-json = JSON নামিয়ে নিন
register-open-data = আপনার নিজের সফটওয়্যারের জন্য খোলা তথ্য
register-agency = এজেন্সি
register-of = কোন দেশের
register-editions = সংস্করণ
register-editions-what = এক দিনের তালিকা ও সিদ্ধান্ত হওয়া শাস্তি, আর বদলানো যায় না এমনভাবে স্বাক্ষর করা; প্রতিটিতে কী বদলেছে তাও আছে।
register-follow = ফিড রিডারে বদলের খবর রাখুন
edition-number = সংস্করণ { $number }
edition-not-signed = স্বাক্ষর করা নেই
register-no-edition = এখনও কোনো সংস্করণ প্রকাশ হয়নি।
register-not-here = যে এজেন্সি এখানে নেই, তা এমন তালিকায় থাকতে পারে যা আমাদের কাছে নেই।
register-not-good = লাইসেন্স থাকলেই প্রস্তাব ভালো হয় না।
