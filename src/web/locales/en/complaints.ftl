### Telling us what happened, and following it by a code. The tone: calm and short. At most two sentences a question, at most twelve words each.
### Never write a word that asks whether somebody may stay in a country.

## The pages.

# The title in the tab. It says nothing, for somebody may look over a shoulder.
complaint-neutral-title = Information
complaint-leave = Leave this page
complaint-promise = We never ask whether you may stay. We charge nothing.
complaint-promise-never = Nothing here goes to immigration offices.
help-near-you = Help near you
complaint-title = Tell us what happened
complaint-wrong-code = No report has this code. Look at each letter and try again.
complaint-lead = You need no name, no account and no money. You can leave any question open.
complaint-start = Start
complaint-have-code = I have a code
complaint-code-label = Your code has eight letters and numbers.
complaint-open = Open
complaint-before = Before you start
complaint-before-phone = On a phone that others use, open a private window first.
complaint-before-danger = In danger now? Call a hotline or somebody you trust first.
complaint-before-office = You can also go to an office.
complaint-ask-what = What happened?
complaint-ask-what-how = Tick all that are true.
complaint-ask-agency = Which agency or person?
complaint-ask-agency-how = A name, a number or a phone. Write it as you know it.
complaint-ask-way = Where do you come from, and where is the work?
complaint-origin = I come from
complaint-destination = The work is in
complaint-not-said = I do not say
complaint-ask-sum = How much money, and when?
complaint-ask-sum-how = The money they took or did not pay.
complaint-amount = How much
complaint-when = About when
complaint-when-hint = The nearest day you remember
complaint-ask-words = What else should we know?
complaint-ask-words-how = Your own words, in any language.
complaint-ask-who = Who are you?
complaint-consent = I am not the worker, and the worker said yes
complaint-ask-contact = How can we reach you?
complaint-ask-contact-how = A phone, an e-mail or a chat name. Without it you stay unknown.
complaint-contact-seen = Only our officers see it. Each look is written down.
complaint-ask-check = Is this right?
complaint-then-code = Then we give you a code. With it you see what we do.
complaint-send = Send
complaint-next-question = Next
complaint-back = Back
complaint-skip = I do not know
complaint-stay-unknown = I stay unknown
# { $place } and { $places } are numbers.
complaint-place = Question { $place } of { $places }
complaint-code-now = Write down this code now
complaint-code-only = Only this code opens your report. We cannot tell it to you again.
complaint-money = Money for you
complaint-did-it-come = Did it come?
complaint-yes = Yes
complaint-no = No
complaint-dues = What we do, and until when
complaint-offices = Other offices
complaint-office-waits = They have not answered yet.
complaint-messages = Messages
complaint-no-message = There is no message yet.
complaint-write = Write to us
complaint-paper = Photo or paper
complaint-paper-what = A receipt, a contract, a chat.
complaint-paper-choose = Choose one
complaint-paper-most = At most 5 MB, and five in all
complaint-paper-send = Send it
complaint-paper-clean = We remove place and time from photos. A PDF stays as it is.
complaint-told = What you told us
complaint-without-contact = Without it you stay unknown. Look here again with your code.
complaint-contact = Phone, e-mail or chat name
complaint-withdraw = Take it back
complaint-withdraw-what = We stop our work. What you told us stays with us, closed.
# { $code } is a code such as BCDF-2345.
complaint-report = Report { $code }
complaint-sent-on = sent { $day }
# { $head } is what it is for, { $sum } is money.
complaint-item = { $head }: { $sum }
complaint-item-from = From { $payer }, until { $day }.
complaint-item-paid = Paid: { $sum }, { $day }.
complaint-item-left = Still to come: { $sum }
complaint-said-came = You said on { $day }: it came.
complaint-said-not-come = You said on { $day }: it did not come.
# Beside a step: when it was done, or until when it will be.
due-done = done { $day }
due-done-late = done { $day }, late
due-late = was due { $day }: we are late
due-until = until { $day }
# { $kind } is a kind of office, such as Legal aid.
complaint-office-asked = { $kind }, asked { $day }
complaint-office-took = They took it, { $day }.
complaint-office-declined = They did not take it, { $day }.
# Above a message: who wrote it, and when.
complaint-you = You, { $day }
complaint-us = Our office, { $day }
complaint-paper-count =
    { $count ->
        [one] We have one.
       *[other] We have { $count }.
    }
help-title = Who can help me?
help-lead = Offices in your country and where you work. We name only those that a source names.
help-show = Show

## To confirm a phone: the worker sends a message from it. { $words } is what to send, such as CONFIRM 48291573, { $number } a telephone number.

complaint-phone = Confirm your phone
# Why: we then know that the person who reported has this phone. Our officers see its number from then on.
complaint-phone-why = Then we know which phone reaches you. Our officers see its number.
complaint-phone-cost = You send one text message. Your phone company may charge for it.
# A button. It shows the message that is to be sent.
complaint-phone-show = Show what to send
complaint-phone-send = From your phone, send { $words } to { $number }.
# It works one time only, and no longer than a day.
complaint-phone-once = It works once, within 24 hours. Ask for a new one if it fails.
complaint-phone-done = Your phone is confirmed.
# The code as it is typed on a phone that has keys for digits only; { $keys } are digits.
complaint-keys = On a phone with digits only: { $keys }

## Before it is sent: question and answer.

complaint-said-matter = What happened
complaint-said-agency = Agency or person
complaint-said-sum = Money
complaint-said-when = When
complaint-said-words = Your words
complaint-said-filer = Who you are
complaint-said-contact = How to reach you

## After something was sent.

complaint-kept = We have what you sent.
complaint-length = Write something, but not too much.
complaint-too-many = You wrote a lot. Wait until we answer.
complaint-not-now = This cannot be done any more.
paper-kept = We have your photo or paper.
paper-empty = Choose a photo or a PDF first.
paper-too-large = It is too large. Send at most 5 MB.
paper-unknown = We take photos (JPEG, PNG, WebP) and PDF.
paper-unreadable = We cannot read this photo. Take another one.
paper-too-many = You sent five already. Write to us if you have more.

## What is wrong.

wrong-matter = Tick at least one.
wrong-filer = Choose one.
wrong-consent = Ask the worker first, then tick this.
# { $count } is a number.
wrong-length = Write at most { $count } letters.
error-half-file = The file did not arrive whole. Send it once more.
error-too-many-codes = Too many wrong codes came from your network. Wait an hour, then try again.
error-too-many-reports = Too many reports came from your network. Wait an hour, then send it again.

## What happened, as the worker ticks it.

complaint-matter-fee = They asked me for money
complaint-matter-contract = They changed my contract
complaint-matter-wages = They did not pay my wages
complaint-matter-documents = They keep my passport or papers
complaint-matter-unlicensed = The agency may have no licence
complaint-matter-no-job = There was no job
complaint-matter-unsafe = I am hurt, locked in or threatened
complaint-matter-other = Something else

## Who files.

complaint-filer-worker = I am the worker
complaint-filer-family = I am family of the worker
complaint-filer-union = I am from a union or a workers’ group
complaint-filer-helper = I am somebody else who helps

## Steps of ours; each is followed by a day.

complaint-stage-acknowledge = We tell you that we saw it
complaint-stage-contact = We try to reach you
complaint-stage-triage = Somebody works on it
complaint-stage-accept = The other office answers
complaint-stage-reply = The agency replies
complaint-stage-decide = We decide
complaint-stage-refund = The money is paid

## Kinds of offices.

complaint-referral-licensing-authority = Licensing authority
complaint-referral-labour-inspection = Labour inspection
complaint-referral-conciliation = Conciliation or labour court
complaint-referral-labour-attache = Embassy: labour attaché
complaint-referral-shelter = Shelter
complaint-referral-trafficking-help = Help for victims of trafficking
complaint-referral-legal-aid = Legal aid
complaint-referral-union = Union
complaint-referral-resource-centre = Migrant resource centre
complaint-referral-health-care = Health care

## What was decided; a headline.

complaint-decision-upheld = You are right
complaint-decision-partly-upheld = You are right in part
complaint-decision-not-upheld = We could not agree with you
complaint-decision-cannot-be-told = We could not find out

## Why it was closed; a headline.

complaint-closing-settled = It is settled
complaint-closing-not-upheld = It was not upheld
complaint-closing-passed-on = Another office goes on with it
complaint-closing-no-answer = We could not reach you
complaint-closing-cannot-be-told = We could not find out
complaint-closing-other = For another reason

## What money is owed for; a sum follows.

complaint-head-fee = Fees
complaint-head-wages = Wages
complaint-head-interest = Interest
complaint-head-ticket = Ticket
complaint-head-documents = Papers
complaint-head-other = Something else

## Who has to pay, within the sentence complaint-item-from.

complaint-payer-agency = the agency
complaint-payer-principal = the principal abroad
complaint-payer-employer = the employer
complaint-payer-deposit = the agency’s deposit
complaint-payer-fund = a welfare fund

## Where it stands: a headline, and a sentence below it.

complaint-state-received = We have your report
complaint-state-acknowledged = We have seen your report
complaint-state-taken-on = We are working on it
complaint-state-referred = Another office has it
complaint-state-notice = We asked the agency
complaint-state-decided = We have decided
complaint-state-paying = Money is owed to you
complaint-state-closed = This report is closed
complaint-state-withdrawn = You took it back
complaint-state-merged = We joined it with another report
complaint-next-received = Nobody has read it yet.
complaint-next-acknowledged = A person will look into it.
complaint-next-taken-on = A person looks into what you told us.
complaint-next-referred = We asked them to help you.
complaint-next-notice = The agency has time to reply.
complaint-next-decided = The reasons stand below.
complaint-next-paying = See below what has come.
complaint-next-closed = You can still write to us.
complaint-next-withdrawn = We do nothing more with it.
complaint-next-merged = Your words and your code stay.
