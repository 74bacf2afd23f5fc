### Answers that the phone keeps, so that they open without a network.

kept-title = এই ফোনে রাখা
kept-lead = এই উত্তরগুলো নেটওয়ার্ক ছাড়াই খোলে।
kept-on = { $day } তারিখে রাখা। তার পরে বদলে গিয়ে থাকতে পারে।
kept-no-network = এখন নেটওয়ার্ক নেই। এই পাতাটি আপনার ফোনে নেই।
kept-nothing = আমাদের কোনো উত্তর এই ফোনে রাখা নেই।
kept-forget = এই ফোনে যা রাখা আছে মুছুন
kept-forgotten = আমাদের কোনো উত্তর এই ফোনে আর রাখা নেই।
kept-history = ব্রাউজারে দেখা পাতার তালিকা থেকে যায়। সেখান থেকে মুছে দিন।
