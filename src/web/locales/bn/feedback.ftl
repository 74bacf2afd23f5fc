### What workers tell about the job they got, by a code that an office gave them.

feedback-title = আপনার কাজ সম্পর্কে আমাদের জানান
feedback-lead = কোনো অফিস আপনাকে একটি কোড দিয়েছে। নাম লাগে না।
feedback-wrong-code = এই কোডে কোনো প্রশ্ন খোলে না। প্রতিটি অক্ষর দেখে আবার চেষ্টা করুন।
feedback-old-code = কিছু সময় পরে কোড আর চলে না। অফিস থেকে নতুন কোড চেয়ে নিন।
feedback-why-code = কোড ছাড়া কেন নয়?
feedback-why-asked = এজেন্সি যে কর্মীদের কাজে পাঠিয়েছে, আমরা তাঁদের কোড দিই।
feedback-why-fake = কোড না থাকলে যে কেউ মিথ্যা উত্তর লিখতে পারত।
feedback-no-code = কোড নেই? কী হয়েছে, তবু আমাদের জানাতে পারেন।
feedback-link = আমার কাজের প্রশ্নগুলোর জন্য আমার কোড আছে

feedback-about = এই প্রশ্নগুলো আপনার সেই কাজ নিয়ে, যা পেয়েছেন এই এজেন্সির মাধ্যমে: { $agency }।
feedback-answered-before = আপনি { $day } তারিখে উত্তর দিয়েছেন। আবার উত্তর দিলে নতুন উত্তরগুলো ধরা হবে।
feedback-ask-paid = এই কাজ পেতে আপনি বা আপনার পরিবার কি টাকা দিয়েছেন?
feedback-ask-paid-how = এজেন্সি, দালাল, ক্লিনিক বা অফিসে দেওয়া টাকা ধরুন।
feedback-ask-sum = সব মিলিয়ে কত টাকা দিয়েছেন?
feedback-ask-sum-how = যেমন মনে আছে, তেমন লিখুন।
feedback-ask-contract = কাজটি কি তাদের কথামতো?
feedback-ask-contract-how = কাজ, বেতন, সময় ও জায়গার কথা ভাবুন।
feedback-ask-papers = আপনার পাসপোর্ট এখন কার কাছে?
feedback-ask-pay = বেতন কি সময়মতো পান?
feedback-ask-again = এই এজেন্সির মাধ্যমে কি আবার যেতেন?
feedback-yes = হ্যাঁ
feedback-no = না
feedback-unknown = আমি জানি না
feedback-unsaid = বলতে চাই না
feedback-keeper-worker = আমার নিজের কাছে
feedback-keeper-agency = এজেন্সির কাছে
feedback-keeper-employer = নিয়োগকর্তার কাছে
feedback-keeper-other = অন্য কারও কাছে

feedback-thanks = ধন্যবাদ। আপনার উত্তর আমরা পেয়েছি।
feedback-thanks-counts = অন্যরা দেখেন শুধু অনেক কর্মীর মোট সংখ্যা, কখনো আপনার উত্তর নয়।
feedback-thanks-officials = এজেন্সিকে খতিয়ে দেখার সময় কর্মকর্তারা আপনার উত্তর কাজে লাগাতে পারেন।
feedback-thanks-change = উত্তর বদলাতে একই কোড আবার ব্যবহার করুন।
feedback-no-reply = এসব উত্তরের জবাব কেউ দেয় না। সাহায্য লাগলে ওখানে আমাদের জানান।

told-title = কর্মীরা আমাদের যা বলেছেন
told-asked = প্রায় { $asked } জন কর্মীকে জিজ্ঞেস করা হয়েছে। উত্তর দিয়েছেন প্রায় { $answered } জন (100 জনে { $percent } জন)।
told-until = { $day } পর্যন্ত পাওয়া উত্তর
told-few = দেখানোর মতো যথেষ্ট উত্তর নেই।
told-nobody = কেউ নয়
told-question = প্রশ্ন
told-unsaid = বলেননি
told-of-fee-paid = কাজ পেতে টাকা দিয়েছেন
told-of-contract-kept = কাজ কথামতো ছিল
told-of-papers-kept = পাসপোর্ট অন্য কারও কাছে
told-of-paid-on-time = বেতন সময়মতো আসে
told-of-would-return = এই এজেন্সির মাধ্যমে আবার যেতেন
told-not-checked = এগুলো কর্মীদের কথা। প্রতিটি উত্তর কেউ যাচাই করেনি।
told-not-all = যে কর্মীরা উত্তর দেননি, তাঁদের মত অন্য রকম হতে পারে।
told-how = অন্তত { $least } জন কর্মীর উত্তর থাকলে তবেই সংখ্যা দেখানো হয়। সংখ্যা { $rounded } এর ঘরে পূর্ণ করা হয়।
told-who = শুধু যে কর্মীরা অফিসের কোড পেয়েছেন, বা অফিস যাঁদের জিজ্ঞেস করেছে, তাঁরাই উত্তর দিতে পারেন।
