### Short answers on old phones: text messages (SMS) and menus (USSD). No page shows them.
### Above each sentence stands how long it may be: "At most N characters" counts everything but the facts in { braces }.
### English, Indonesian, Malay and Filipino may be twice as long, and hold only letters of the oldest phones: no “ ” ’ … – and no á, í, ó, ú.
### Use three full stops for a cut. Leave out politeness and every word that is not needed. No word of comfort that English does not have.
### Never use a word for complaint, report or accusation: somebody else may read the phone.
### FEE, CODE, HELP, LANG, TELL, CONFIRM, STOP, START, BD, MY, RL and numbers stay in Latin letters and digits in every language.

## Words that a worker may send, between commas. Give one to four words of your language for each, as people would type them, each a single
## word without spaces. The English words are understood in every language.

# Asks how to use this.
text-words-help = HELP, INFO
# Asks whether a fee may be asked.
text-words-fee = FEE, FEES
# Asks about an agency; its name or number follows.
text-words-check = CHECK
# Asks how far a matter is; a code follows.
text-words-code = CODE
# Asks for another language.
text-words-language = LANG, LANGUAGE
# Wants no more messages.
text-words-stop = STOP, UNSUBSCRIBE
# Wants messages again.
text-words-start = START
# Wants to tell us what happened. Only here a word for complaint or report may stand: workers may send it, and we never write it.
text-words-tell = TELL, REPORT, COMPLAIN
# Confirms that a phone is theirs; digits follow.
text-words-confirm = CONFIRM

## What the register says of one agency. Its name and licence number stand in the line above. { $on } is a day such as 2026-03-12.
## It is the day that the answer speaks of, not the day on which something happened.

# At most 32 characters.
text-verdict-licensed = On { $on }: licensed.
# It has a licence, but not for this work or country. At most 32 characters.
text-verdict-licensed-not-for-this = On { $on }: not for this job.
# It may act only under conditions. At most 32 characters.
text-verdict-conditional = On { $on }: only with conditions.
# At most 32 characters.
text-verdict-suspended = On { $on }: licence suspended.
# At most 32 characters.
text-verdict-expired = On { $on }: licence has run out.
# The authority took it away. At most 32 characters.
text-verdict-revoked = On { $on }: licence taken away.
# The agency gave it back. At most 32 characters.
text-verdict-surrendered = On { $on }: licence given back.
# The authority refused to give one. At most 32 characters.
text-verdict-refused = On { $on }: licence refused.
# The register does not say. At most 32 characters.
text-verdict-unknown-status = On { $on }: status not known.

## Where the answer is about no one agency. Agencies that may be meant stand in the lines below, each with its licence number.

# The words are nearly a name of the register, but not the very same. At most 32 characters.
text-verdict-did-you-mean = On { $on }: not the exact name.
# More than one agency may be meant. At most 32 characters.
text-verdict-several = On { $on }: several may fit.
# It is not in the register, and looks like a name that is: it may be a copy. At most 32 characters.
text-verdict-look-alike = On { $on }: not found, maybe a copy.
# The licence number belongs to another name; that one stands in the line below. At most 32 characters.
text-verdict-name-and-number-differ = On { $on }: number of another name.
# Not found; it never means that the agency has no licence. At most 32 characters.
text-verdict-not-found = On { $on }: not found here.

# Below a list of agencies. At most 40 characters.
text-send-number = To check one, send its number.
# More agencies fit than there is room for. At most 20 characters.
text-and-more = There are more.

## What to do now; stands behind an answer about an agency.

# Compare the licence number with the one on the papers of the agency. At most 40 characters.
text-step-compare = Compare the number with their papers.
# At most 40 characters.
text-step-stop = Pay nothing. Sign nothing.
# At most 40 characters.
text-step-ask = Ask the authority before you pay.
# Ask the agency for it. At most 40 characters.
text-step-number = Ask for the licence number, send it here.

## More about an agency, where there is room.

# The agency was found by a phone number. At most 44 characters.
text-by-phone = Callers can fake a number. Call it back.
# { $number } is the licence number of an agency with a similar name. At most 44 characters.
text-namesake = A similar name has no valid licence: { $number }.
# The last day on which the register learned something. At most 24 characters.
text-register-on = Register of { $on }.
# { $site } is the address of the web site, such as register.example. At most 20 characters.
text-more-at = More: { $site }

## May they ask for this sum? Above it stand the two countries and the sum that was asked. { $on } is a day, { $sum } money such as BDT 300,000.

# At most 40 characters.
text-fee-too-much = On { $on }: at least { $sum } too much.
# At most 50 characters.
text-fee-not-allowed = On { $on }: they may not ask for this.
# At most 50 characters.
text-fee-cannot-say = On { $on }: we cannot say if it is too much.
# At most 50 characters.
text-fee-depends = On { $on }: it depends on your job and pay.
# At most 50 characters.
text-fee-conditions = On { $on }: only under conditions.
# At most 50 characters.
text-fee-no-rule = On { $on }: we know no rule for this.
# At most 50 characters.
text-fee-within = On { $on }: not above the limits we know.
# The most that may be asked. At most 30 characters.
text-fee-most = The most is { $sum }.
# At most 40 characters.
text-fee-no-more = Do not pay more. Keep every paper.
# At most 40 characters.
text-fee-check-first = Send the agency's number before you pay.
# A message about a fee that cannot be read: two countries, then the sum. At most 110 characters.
text-fee-how = Send FEE, home, work country and sum, such as: FEE BD MY 300000

## How far a matter is. Never say what kind of matter it is, and never use a word for complaint, report or case.
## { $step } and { $steps } are numbers such as 2 and 5, { $on } is a day.

# At most 60 characters.
text-matter-step = Your matter: step { $step } of { $steps }. Next answer by { $on }.
# We should have answered by { $on } and did not. At most 60 characters.
text-matter-late = Your matter: step { $step } of { $steps }. We are late since { $on }.
# No day is set. At most 60 characters.
text-matter-open = Your matter: step { $step } of { $steps }.
# Nothing more will be done; the code opens a page on the web site that says why. At most 70 characters.
text-matter-closed = Your matter is closed. Your code shows more.
# A message waits on the web site. At most 40 characters.
text-matter-news = There is news. Your code opens it.
# At most 70 characters.
text-code-unknown = No match for this code. Look at each letter.
# At most 70 characters.
text-code-wait = Too many wrong codes. Wait an hour.

## How to use this.

# At most 40 characters.
text-help-check = Send a licence number or a name.
# At most 40 characters.
text-help-fee = Fees: send FEE BD MY 300000.
# At most 40 characters.
text-help-code = Your code: send CODE and the code.
# TELL begins three questions. Where there is room. At most 40 characters.
text-help-tell = To tell us something: send TELL.
# MY stands for Malaysia and may be any country; LANG asks for languages. Where there is room. At most 60 characters.
text-help-more = Offices: HELP MY. Languages: LANG. To end: STOP.
# Above names and telephone numbers of offices that help workers. At most 20 characters.
text-offices = Offices:
# At most 70 characters.
text-no-office = We know no office there. Ask your embassy.
# Name your own language here, not English. At most 70 characters.
text-language-now = We write to you in English now.
# { $codes } are codes such as en id fil. At most 60 characters.
text-languages = Send LANG and one of these: { $codes }
# At most 100 characters.
text-stopped = We send you nothing more. Send START to begin again.
# At most 100 characters.
text-started = We answer you again. Send HELP to see how.
# At most 70 characters.
text-too-often = Too many messages. Wait an hour, then try again.

## The menu on the phone (USSD). Each is one line with a digit before it.

# Asks about an agency. At most 12 characters.
text-menu-check = Agency
# Asks whether a fee may be asked. At most 12 characters.
text-menu-fee = Fees
# Asks how far a matter is. At most 12 characters.
text-menu-code = My code
# Begins to tell us what happened. At most 12 characters.
text-menu-tell = Tell us
# Leads to two lines: languages, and offices that help. At most 12 characters.
text-menu-more = Language, help
# Offices that help. At most 12 characters.
text-menu-help = Help
# At most 12 characters.
text-menu-language = Language

## Questions of the menu, and what is said where an answer cannot be read.

# At most 70 characters.
text-ask-agency = Type the licence number or the name.
# The number that is dialled before a call from abroad: 880 is Bangladesh. At most 70 characters.
text-ask-home = Type the phone code of your home country, such as 880.
# 60 is Malaysia. At most 70 characters.
text-ask-work = Type the phone code of the work country, such as 60.
# { $currency } is a code such as BDT. At most 60 characters.
text-ask-sum = How much do they ask, in { $currency }?
# At most 70 characters.
text-ask-code = Type your code of 8 letters and numbers.
# On a phone with digits only, a letter is its key and its place on the key; a digit is itself and 0. Where there is room. At most 40 characters.
text-ask-code-keys = Keys only: B is 22, C is 23, 7 is 70.
# At most 70 characters.
text-ask-country = Type the phone code of the country you are in, such as 60.
# At most 70 characters.
text-wrong-choice = This is not in the list. Dial again.
# At most 70 characters.
text-wrong-country = We do not know this phone code. Dial again.
# At most 70 characters.
text-wrong-sum = Type the sum in digits, such as 300000.

## Telling us what happened, one question a message. Digits choose; 0 always means "I do not know". No word tells a bystander what it is for.

# The question above the next five lines, each with a digit before it. At most 16 characters.
text-tell-what = What is it about?
# They asked for money. At most 9 characters.
text-tell-fee = Fees
# They changed it, or it was not kept. At most 9 characters.
text-tell-contract = Contract
# They did not pay wages. At most 9 characters.
text-tell-wages = Pay
# Somebody is hurt, locked in or threatened. At most 9 characters.
text-tell-unsafe = Safety
# Something else, or not known. At most 9 characters.
text-tell-other = Other
# How to answer a question in a message; stands below it. At most 40 characters.
text-tell-digit = Send the digit. STOP ends this.
# At most 70 characters.
text-tell-who = Which agency or person? Name, number or phone. Not known: 0
# { $currency } is a code such as BDT. At most 60 characters.
text-tell-sum = How much money, about, in { $currency }? Not known: 0
# The currency is not known: it is to be written behind the sum. At most 70 characters.
text-tell-sum-open = How much money, about? Such as 5000 BDT. Not known: 0
# After the last answer. { $code } is a code such as BCDF-2345. "Note" is a neutral word. At most 28 characters.
text-tell-kept = Your note is kept. Code { $code }.
# Stands behind it. { $on } is a day. At most 26 characters.
text-tell-until = We answer by { $on }.
# Stands behind it, where there is room. At most 40 characters.
text-tell-keep = Write down the code. Delete this message.

## To confirm a phone: somebody sends CONFIRM and digits that they were shown on the web site. Neutral words only.

# At most 70 characters.
text-confirmed = This phone is confirmed. You can delete this message.
# The digits are wrong, too old, or were used already: the answer is the same. At most 70 characters.
text-confirm-unknown = These digits confirm nothing now. Ask for new ones on the page.
