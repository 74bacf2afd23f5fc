### What this site knows of its visitors, and what it does with what they tell. Every sentence must be true: change it with the program.

privacy-title = What we know about you
# The link at the foot of each page.
privacy-link = Privacy
privacy-lead = Nearly nothing, unless you report something.

## When you only look.

privacy-looking = When you only look
privacy-no-log = We do not write down what you type, or who asks.
privacy-no-cookie = We set no cookie, and we ask nothing of other sites.
privacy-address = What you check stands in the address of the page. Your phone may keep it: delete it there.
# The page /verify, where a licence paper is checked. It works without a network after it was opened once.
privacy-verify = The page for licence papers keeps itself on your phone, so that it works offline.
# Answers that were opened stay on the phone and open without a network. The next sentence stands beside a link to the page that forgets them.
privacy-kept = Your phone keeps the last 20 answers that you opened. They open without a network.
privacy-kept-seen = Whoever holds your phone can read them. You can forget them at any time.
# { $leave } is the button “Leave this page”, which stands on the pages for reports.
privacy-kept-leave = “{ $leave }” forgets them too.
# Pages for reports, and what is typed when two papers are compared or a licence paper is checked, are never kept.
privacy-kept-never = Your phone keeps no report, no code and no paper of yours.
# “Listen” is the button that reads an answer aloud: use the same word as in listen. Only voices on the phone itself are used.
privacy-listen = “Listen” reads with a voice of your phone. We send the words to nobody.
privacy-pace = So that nobody overloads us, we count questions for a while. We keep no address of your phone.

## When you send text messages, or dial a menu on the phone. "Code" is a secret number made from the telephone number; nobody can read it back.

privacy-texts = When you send us text messages
privacy-texts-number = We keep no telephone number, only a code made from it.
privacy-texts-kept = With it we keep your language, or your wish for no messages.
privacy-texts-asked = We do not keep what you ask.
# Telling us something by text or menu, question by question; it is kept then, other than what is only asked.
privacy-texts-told = If you tell us something step by step, it becomes a report.
privacy-texts-half = What you begin and do not end is forgotten after 30 minutes.
# The exception to the first sentence: the number itself is then kept, as the contact of the report.
privacy-texts-confirmed = If you confirm your phone for a report, we keep its number there.
privacy-texts-confirm-once = The digits that you send to confirm it stop after 24 hours.
privacy-texts-seen = Your telephone company can read the messages. So can whoever holds your phone.

## When you report something.

privacy-reporting = When you report something
privacy-report-kept = We keep what you wrote, your papers, and your contact if you gave one.
privacy-report-seen = Only officials who work on reports can read it. Each reading of your contact is written down.
privacy-report-code = We do not keep your code. Whoever has it can read your report: show it to nobody.
privacy-report-photo = We take out of photos where and when they were taken. PDF papers stay as you sent them.
privacy-report-stay = We never ask whether you may stay in the country. This program has no way to pass reports to border or immigration control.
privacy-report-ask-erase = You can ask the office to delete yours. It decides by its law.

## When you answer questions about your job, by a code.

privacy-feedback = When you answer about your job
privacy-feedback-kept = We keep your answers with your placement, without your name.
privacy-feedback-code = We do not keep your code. Whoever has it can answer in your place.
# { $least } is a number such as 10.
privacy-feedback-shown = Others see counts only, and only of { $least } workers or more.
privacy-feedback-used = Officials may use your answers when they look into an agency.

## How long it is kept. { $time } is a time such as "2 years", from the two below.

privacy-keep = How long we keep it
privacy-keep-lead = When these times are over, the office is to delete it.
privacy-keep-other = Contact, words and papers of a report: { $time } after its end.
# Where the office agreed with the worker at least in part, or the report was settled or passed on.
privacy-keep-upheld = If we agreed with you, settled it or passed it on: { $time }.
# What an official took from a report into a case against an agency; { $other } is a time too, for a case without a decision.
privacy-keep-case = What we put into a case: { $time } after its end. If nothing was decided: { $other }.
# The pseudonym of the worker, and the year of birth.
privacy-keep-placement = Your code and birth year from an agency: { $time } after the job.
privacy-keep-code = A code for questions about your job stops after { $time }.
privacy-keep-open = Nothing is deleted while an open report or an open case needs it.
privacy-keep-left = Counts stay, and a note that something was deleted.
privacy-keep-by-hand = The program does not delete by itself. A person of the office does it.
privacy-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
privacy-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }

## What agencies send about workers.

privacy-returns = What agencies send about workers
privacy-returns-pseudonym = Passport numbers and worker numbers are changed into codes before we keep them. Officials see the codes.
privacy-returns-public = We publish counts only, and none of so few workers that one could be known.

## Who runs this site.

privacy-who = Who runs this site
# { $publisher } is the name of an authority.
privacy-publisher = { $publisher } runs this site. Ask it what it holds about you.
privacy-no-publisher = The office that runs this site has not given its name here.
