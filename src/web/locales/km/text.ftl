text-words-help = ជួយ, ជំនួយ, ជួយផង
text-words-fee = ថ្លៃ, ថ្លៃសេវា, លុយ, ប្រាក់
text-words-check = ពិនិត្យ, ឆែក, ត្រួតពិនិត្យ
text-words-code = កូដ, លេខកូដ
text-words-language = ភាសា, ប្ដូរភាសា, ប្តូរភាសា
text-words-stop = ឈប់, បញ្ឈប់, ឈប់ផ្ញើ
text-words-start = ចាប់ផ្ដើម, ចាប់ផ្តើម, ផ្ដើម, ផ្តើម
text-words-tell = ប្រាប់, រាយការណ៍, ប្ដឹង, ប្តឹង
text-words-confirm = បញ្ជាក់, អះអាង

text-verdict-licensed = ថ្ងៃ { $on }៖ មានអាជ្ញាប័ណ្ណ។
text-verdict-licensed-not-for-this = ថ្ងៃ { $on }៖ មិនសម្រាប់ការងារនេះទេ។
text-verdict-conditional = ថ្ងៃ { $on }៖ បានតែតាមលក្ខខណ្ឌ។
text-verdict-suspended = ថ្ងៃ { $on }៖ អាជ្ញាប័ណ្ណត្រូវផ្អាក។
text-verdict-expired = ថ្ងៃ { $on }៖ អាជ្ញាប័ណ្ណផុតកំណត់ហើយ។
text-verdict-revoked = ថ្ងៃ { $on }៖ អាជ្ញាប័ណ្ណត្រូវដកហូត។
text-verdict-surrendered = ថ្ងៃ { $on }៖ បានប្រគល់អាជ្ញាប័ណ្ណវិញ។
text-verdict-refused = ថ្ងៃ { $on }៖ គេមិនចេញអាជ្ញាប័ណ្ណឱ្យ។
text-verdict-unknown-status = ថ្ងៃ { $on }៖ មិនដឹងស្ថានភាព។

text-verdict-did-you-mean = ថ្ងៃ { $on }៖ ឈ្មោះមិនដូចបេះបិទ។
text-verdict-several = ថ្ងៃ { $on }៖ អាចត្រូវនឹងឈ្មោះច្រើន។
text-verdict-look-alike = ថ្ងៃ { $on }៖ រកមិនឃើញ អាចក្លែងតាម។
text-verdict-name-and-number-differ = ថ្ងៃ { $on }៖ លេខរបស់ឈ្មោះផ្សេង។
text-verdict-not-found = ថ្ងៃ { $on }៖ រកមិនឃើញនៅទីនេះ។

text-send-number = ចង់ពិនិត្យមួយណា ផ្ញើលេខរបស់វាមក។
text-and-more = នៅមានទៀត។

text-step-compare = ផ្ទៀងលេខនេះជាមួយក្រដាសរបស់គេ។
text-step-stop = កុំបង់លុយ។ កុំចុះហត្ថលេខា។
text-step-ask = មុនបង់លុយ សួរអ្នកចេញអាជ្ញាប័ណ្ណសិន។
text-step-number = សុំលេខអាជ្ញាប័ណ្ណ ផ្ញើមកទីនេះ។

text-by-phone = អ្នកហៅអាចក្លែងលេខ។ ហៅទៅលេខនោះវិញ។
text-namesake = ឈ្មោះស្រដៀង គ្មានអាជ្ញាប័ណ្ណប្រើបាន៖ { $number }។
text-register-on = បញ្ជីថ្ងៃ { $on }។
text-more-at = មើលទៀត៖ { $site }

text-fee-too-much = ថ្ងៃ { $on }៖ លើសយ៉ាងតិច { $sum }។
text-fee-not-allowed = ថ្ងៃ { $on }៖ គេមិនអាចទារលុយនេះទេ។
text-fee-cannot-say = ថ្ងៃ { $on }៖ យើងមិនអាចប្រាប់ថាលើសឬអត់ទេ។
text-fee-depends = ថ្ងៃ { $on }៖ អាស្រ័យលើការងារ និងប្រាក់ឈ្នួល។
text-fee-conditions = ថ្ងៃ { $on }៖ បានតែតាមលក្ខខណ្ឌប៉ុណ្ណោះ។
text-fee-no-rule = ថ្ងៃ { $on }៖ យើងមិនដឹងវិធានសម្រាប់រឿងនេះទេ។
text-fee-within = ថ្ងៃ { $on }៖ មិនលើសកម្រិតដែលយើងដឹងទេ។
text-fee-most = ច្រើនបំផុតគឺ { $sum }។
text-fee-no-more = កុំបង់ថែម។ ទុកក្រដាសទាំងអស់។
text-fee-check-first = មុនបង់លុយ ផ្ញើលេខទីភ្នាក់ងារមក។
text-fee-how = ផ្ញើ FEE ប្រទេសអ្នក ប្រទេសធ្វើការ និងចំនួនលុយ ដូចជា៖ FEE BD MY 300000

text-matter-step = កិច្ចការអ្នក៖ ជំហាន { $step } ក្នុង { $steps }។ ឆ្លើយបន្ទាប់ត្រឹម { $on }។
text-matter-late = កិច្ចការអ្នក៖ ជំហាន { $step } ក្នុង { $steps }។ យើងយឺតតាំងពី { $on }។
text-matter-open = កិច្ចការអ្នក៖ ជំហាន { $step } ក្នុង { $steps }។
text-matter-closed = កិច្ចការអ្នកបិទហើយ។ លេខកូដអ្នកបង្ហាញបន្ថែម។
text-matter-news = មានដំណឹង។ បើកដោយលេខកូដអ្នក។
text-code-unknown = គ្មានអ្វីត្រូវនឹងលេខកូដនេះទេ។ មើលម្ដងមួយតួៗ។
text-code-wait = លេខកូដខុសច្រើនពេក។ រង់ចាំមួយម៉ោង។

text-help-check = ផ្ញើលេខអាជ្ញាប័ណ្ណ ឬឈ្មោះ។
text-help-fee = ថ្លៃសេវា៖ ផ្ញើ FEE BD MY 300000។
text-help-code = លេខកូដ៖ ផ្ញើ CODE និងលេខកូដអ្នក។
text-help-tell = ចង់ប្រាប់យើង៖ ផ្ញើ TELL។
text-help-more = ការិយាល័យ៖ HELP MY។ ភាសា៖ LANG។ ឈប់៖ STOP។
text-offices = ការិយាល័យ៖
text-no-office = យើងមិនស្គាល់ការិយាល័យនៅទីនោះទេ។ សួរស្ថានទូតអ្នក។
text-language-now = ឥឡូវនេះ យើងសរសេរមកអ្នកជាភាសាខ្មែរ។
text-languages = ផ្ញើ LANG និងមួយក្នុងចំណោមនេះ៖ { $codes }
text-stopped = យើងមិនផ្ញើអ្វីមកអ្នកទៀតទេ។ ចង់ចាប់ផ្ដើមវិញ ផ្ញើ START។
text-started = យើងឆ្លើយអ្នកវិញហើយ។ ចង់ដឹងរបៀប ផ្ញើ HELP។
text-too-often = សារច្រើនពេក។ រង់ចាំមួយម៉ោង ហើយសាកម្ដងទៀត។

text-menu-check = ទីភ្នាក់ងារ
text-menu-fee = ថ្លៃសេវា
text-menu-code = លេខកូដខ្ញុំ
text-menu-tell = ប្រាប់យើង
text-menu-more = ភាសា ជំនួយ
text-menu-help = ជំនួយ
text-menu-language = ភាសា

text-ask-agency = វាយលេខអាជ្ញាប័ណ្ណ ឬឈ្មោះ។
text-ask-home = វាយលេខកូដទូរស័ព្ទប្រទេសរបស់អ្នក ដូចជា 880។
text-ask-work = វាយលេខកូដទូរស័ព្ទប្រទេសធ្វើការ ដូចជា 60។
text-ask-sum = គេទារប៉ុន្មាន គិតជា { $currency }?
text-ask-code = វាយលេខកូដអ្នក៖ អក្សរ និងលេខ សរុប 8 តួ។
text-ask-code-keys = មានតែលេខ៖ B គឺ 22, C គឺ 23, 7 គឺ 70។
text-ask-country = វាយលេខកូដទូរស័ព្ទប្រទេសដែលអ្នកនៅ ដូចជា 60។
text-wrong-choice = គ្មានក្នុងបញ្ជីទេ។ ចុចហៅម្ដងទៀត។
text-wrong-country = យើងមិនស្គាល់លេខកូដទូរស័ព្ទនេះទេ។ ចុចហៅម្ដងទៀត។
text-wrong-sum = វាយចំនួនលុយជាលេខ ដូចជា 300000។
text-tell-what = អំពីអ្វី?
text-tell-fee = ថ្លៃសេវា
text-tell-contract = កុងត្រា
text-tell-wages = ប្រាក់ខែ
text-tell-unsafe = សុវត្ថិ
text-tell-other = ផ្សេងៗ
text-tell-digit = ផ្ញើលេខនោះ។ ផ្ញើ STOP ដើម្បីចប់។
text-tell-who = ទីភ្នាក់ងារ ឬអ្នកណា? ឈ្មោះ លេខ ឬទូរស័ព្ទ។ មិនដឹង៖ 0
text-tell-sum = លុយប្រហែលប៉ុន្មាន គិតជា { $currency }? មិនដឹង៖ 0
text-tell-sum-open = លុយប្រហែលប៉ុន្មាន? ដូចជា 5000 BDT។ មិនដឹង៖ 0
text-tell-kept = ទុកកំណត់ត្រាហើយ។ កូដ { $code }។
text-tell-until = ឆ្លើយយ៉ាងយូរ { $on }។
text-tell-keep = កត់លេខកូដទុក។ លុបសារនេះ។
text-confirmed = ទូរស័ព្ទនេះបានបញ្ជាក់ហើយ។ អ្នកលុបសារនេះបាន។
text-confirm-unknown = ឥឡូវលេខនេះបញ្ជាក់អ្វីមិនបានទេ។ សុំលេខថ្មីនៅទំព័រនោះ។
