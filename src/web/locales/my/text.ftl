text-words-help = ကူညီ, အကူအညီ, ကူညီပါ
text-words-fee = ဝန်ဆောင်ခ, ပွဲခ, ပိုက်ဆံ, ငွေ
text-words-check = စစ်, စစ်ဆေး, စစ်ပါ, စစ်ကြည့်
text-words-code = ကုဒ်, ကုတ်, ကုဒ်နံပါတ်
text-words-language = ဘာသာ, ဘာသာစကား, စကား
text-words-stop = ရပ်, ရပ်ပါ, ရပ်တန့်, တော်ပြီ
text-words-start = စတင်, စပါ, ပြန်စ, ပြန်စပါ
text-words-tell = ပြောပြ, ပြောမယ်, တိုင်, တိုင်ကြား
text-words-confirm = အတည်ပြု, အတည်ပြုပါ

text-verdict-licensed = { $on } မှာ လိုင်စင်ရှိပါတယ်။
text-verdict-licensed-not-for-this = { $on } မှာ ဒီအလုပ်အတွက် မဟုတ်ပါ။
text-verdict-conditional = { $on } မှာ စည်းကမ်းချက်နဲ့သာ ရတယ်။
text-verdict-suspended = { $on } မှာ လိုင်စင် ရပ်ဆိုင်းထား။
text-verdict-expired = { $on } မှာ လိုင်စင် သက်တမ်းကုန်ပြီး။
text-verdict-revoked = { $on } မှာ လိုင်စင် ပြန်သိမ်းခံထားရ။
text-verdict-surrendered = { $on } မှာ လိုင်စင် ပြန်အပ်ပြီး။
text-verdict-refused = { $on } မှာ လိုင်စင် ငြင်းပယ်ခံထားရ။
text-verdict-unknown-status = { $on } မှာ အခြေအနေ မသိရပါ။

text-verdict-did-you-mean = { $on } မှာ နာမည် အတိအကျမတူပါ။
text-verdict-several = { $on } မှာ တစ်ခုထက်ပို ဖြစ်နိုင်။
text-verdict-look-alike = { $on } မှာ ရှာမတွေ့၊ အတု ဖြစ်နိုင်။
text-verdict-name-and-number-differ = { $on } မှာ တခြားနာမည်ရဲ့ နံပါတ်။
text-verdict-not-found = { $on } မှာ ဒီစာရင်းထဲ ရှာမတွေ့ပါ။

text-send-number = တစ်ခုကို စစ်ဖို့ သူ့နံပါတ် ပို့ပါ။
text-and-more = နောက်ထပ် ရှိသေး။

text-step-compare = နံပါတ်ကို သူတို့စာရွက်နဲ့ တိုက်ကြည့်ပါ။
text-step-stop = ဘာငွေမှ မပေးနဲ့။ ဘာမှ လက်မှတ်မထိုးနဲ့။
text-step-ask = ငွေမပေးခင် လိုင်စင်ဌာနကို မေးပါ။
text-step-number = လိုင်စင်နံပါတ် တောင်းပြီး ဒီကို ပို့ပါ။

text-by-phone = ဖုန်းနံပါတ် အတုပြလို့ရတယ်။ ပြန်ခေါ်ကြည့်ပါ။
text-namesake = နာမည်ဆင်တူမှာ သက်တမ်းရှိလိုင်စင် မရှိပါ - { $number }။
text-register-on = { $on } က စာရင်း။
text-more-at = ထပ်ကြည့်ရန် - { $site }

text-fee-too-much = { $on } မှာ အနည်းဆုံး { $sum } ပိုများနေ။
text-fee-not-allowed = { $on } မှာ ဒီငွေ တောင်းခွင့်မရှိပါ။
text-fee-cannot-say = { $on } မှာ များလွန်းသလား မပြောနိုင်ပါ။
text-fee-depends = { $on } မှာ အလုပ်နဲ့ လစာပေါ် မူတည်ပါတယ်။
text-fee-conditions = { $on } မှာ စည်းကမ်းချက်တွေနဲ့သာ ရပါတယ်။
text-fee-no-rule = { $on } မှာ ဒီအတွက် စည်းမျဉ်းကို မသိပါ။
text-fee-within = { $on } မှာ သိထားတဲ့ ကန့်သတ်ချက်ထက် မပိုပါ။
text-fee-most = အများဆုံးက { $sum }။
text-fee-no-more = ထပ်မပေးနဲ့။ စာရွက်တိုင်း သိမ်းထားပါ။
text-fee-check-first = ငွေမပေးခင် အေဂျင်စီနံပါတ်ကို ပို့ပါ။
text-fee-how = FEE၊ ကိုယ့်နိုင်ငံ၊ အလုပ်နိုင်ငံနဲ့ ငွေပမာဏကို ပို့ပါ၊ ဥပမာ - FEE BD MY 300000

text-matter-step = သင့်ကိစ္စ - အဆင့် { $step } / { $steps }။ နောက်အဖြေအတွက် နောက်ဆုံးရက် { $on }။
text-matter-late = သင့်ကိစ္စ - အဆင့် { $step } / { $steps }။ { $on } ကစပြီး နောက်ကျနေပါတယ်။
text-matter-open = သင့်ကိစ္စ - အဆင့် { $step } / { $steps }။
text-matter-closed = သင့်ကိစ္စ ပိတ်ပြီးပါပြီ။ သင့်ကုဒ်နဲ့ ထပ်ကြည့်လို့ရတယ်။
text-matter-news = သတင်းရှိပါတယ်။ သင့်ကုဒ်နဲ့ ဖွင့်ပါ။
text-code-unknown = ဒီကုဒ်နဲ့ ကိုက်တာ မရှိပါ။ တစ်လုံးချင်း ပြန်ကြည့်ပါ။
text-code-wait = ကုဒ်အမှား များလွန်းတယ်။ တစ်နာရီ စောင့်ပါ။

text-help-check = လိုင်စင်နံပါတ် ဒါမှမဟုတ် နာမည် ပို့ပါ။
text-help-fee = ဝန်ဆောင်ခ - FEE BD MY 300000 ပို့ပါ။
text-help-code = သင့်ကုဒ် - CODE နဲ့ ကုဒ်ကို ပို့ပါ။
text-help-tell = တစ်ခုခု ပြောပြရန် - TELL ပို့ပါ။
text-help-more = ရုံးများ - HELP MY။ ဘာသာ - LANG။ ရပ်ရန် - STOP။
text-offices = ရုံးများ -
text-no-office = အဲဒီမှာ ဘယ်ရုံးလဲ မသိပါ။ ကိုယ့်နိုင်ငံ သံရုံးကို မေးပါ။
text-language-now = အခု သင့်ကို မြန်မာလို ရေးပါတယ်။
text-languages = LANG နဲ့ ဒီထဲက တစ်ခုကို ပို့ပါ - { $codes }
text-stopped = သင့်ကို ဘာမှ မပို့တော့ပါ။ ပြန်စချင်ရင် START ပို့ပါ။
text-started = သင့်ကို ပြန်ဖြေပါတယ်။ ဘယ်လိုသုံးရမလဲ သိချင်ရင် HELP ပို့ပါ။
text-too-often = စာ များလွန်းတယ်။ တစ်နာရီ စောင့်ပြီး ထပ်စမ်းပါ။

text-menu-check = အေဂျင်စီ
text-menu-fee = ဝန်ဆောင်ခ
text-menu-code = ကိုယ့်ကုဒ်
text-menu-tell = ပြောပြရန်
text-menu-more = ဘာသာ၊ အကူအညီ
text-menu-help = အကူအညီ
text-menu-language = ဘာသာစကား

text-ask-agency = လိုင်စင်နံပါတ် ဒါမှမဟုတ် နာမည် ရိုက်ပါ။
text-ask-home = ကိုယ့်နိုင်ငံရဲ့ ဖုန်းကုဒ်ကို ရိုက်ပါ၊ ဥပမာ 880။
text-ask-work = အလုပ်နိုင်ငံရဲ့ ဖုန်းကုဒ်ကို ရိုက်ပါ၊ ဥပမာ 60။
text-ask-sum = ဘယ်လောက် တောင်းသလဲ ({ $currency })။
text-ask-code = စာလုံးနဲ့ ဂဏန်း 8 လုံးပါတဲ့ သင့်ကုဒ်ကို ရိုက်ပါ။
text-ask-code-keys = ခလုတ်သာရှိရင် - B က 22၊ C က 23၊ 7 က 70။
text-ask-country = အခုရှိနေတဲ့ နိုင်ငံရဲ့ ဖုန်းကုဒ်ကို ရိုက်ပါ၊ ဥပမာ 60။
text-wrong-choice = ဒါ စာရင်းထဲ မပါပါ။ ထပ်ခေါ်ပါ။
text-wrong-country = ဒီဖုန်းကုဒ်ကို မသိပါ။ ထပ်ခေါ်ပါ။
text-wrong-sum = ငွေပမာဏကို ဂဏန်းနဲ့ ရိုက်ပါ၊ ဥပမာ 300000။
text-tell-what = ဘာအကြောင်းလဲ။
text-tell-fee = ဝန်ဆောင်ခ
text-tell-contract = စာချုပ်
text-tell-wages = လုပ်ခ
text-tell-unsafe = အန္တရာယ်
text-tell-other = အခြား
text-tell-digit = ဂဏန်း ပို့ပါ။ ရပ်ချင်ရင် STOP ပို့ပါ။
text-tell-who = ဘယ်အေဂျင်စီ၊ ဘယ်သူလဲ။ နာမည်၊ နံပါတ်၊ ဖုန်း တစ်ခုခု။ မသိရင် 0
text-tell-sum = ငွေ ဘယ်လောက်လောက်လဲ ({ $currency })။ မသိရင် 0
text-tell-sum-open = ငွေ ဘယ်လောက်လောက်လဲ။ ဥပမာ 5000 BDT။ မသိရင် 0
text-tell-kept = သင့်စာ သိမ်းပြီး။ ကုဒ် { $code }။
text-tell-until = နောက်ဆုံး { $on } မှာ ဖြေမယ်။
text-tell-keep = ကုဒ်ကို ရေးမှတ်ပါ။ ဒီစာကို ဖျက်ပါ။
text-confirmed = ဒီဖုန်းကို အတည်ပြုပြီးပါပြီ။ ဒီစာကို ဖျက်လို့ရပါတယ်။
text-confirm-unknown = ဒီဂဏန်းတွေနဲ့ အခု အတည်မပြုနိုင်ပါ။ စာမျက်နှာမှာ အသစ်တောင်းပါ။
