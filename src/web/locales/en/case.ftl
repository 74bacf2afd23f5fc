### Papers of a case for print: what a worker is told of a decision, and what the agency is told of allegations and of the decision.
### They are given to people by hand or by post. What was found, the law and the reasons of officials stand below in the language in which
### they were written; the sentences here stand around them.
### For the worker: at most two sentences, at most twelve words each; calm, and no word of comfort that English does not have.

## For the worker. One paper for each placement; "you" is the worker.

# The title of the paper.
case-worker-title = What was decided about your job
# { $day } is the day of the decision.
case-worker-lead = Our office decided on { $day }. This paper is about your job alone.
# The labels of the facts at the top.
case-label-case = Case
case-label-placement = Number of your job
case-label-agency = Agency
# { $agency } is a name, { $licence } a number: they stay as they are written.
case-agency-licence = { $agency }, licence { $licence }
# A heading.
case-worker-decided = What was decided
# Below the heading, where none of the findings of the case is about this job.
case-worker-no-finding = No finding of this case is about your job.
# What became of one finding; a name of what was found stands above it.
case-worker-proven = It is proven.
case-worker-not-proven = It could not be proven.
case-worker-no-breach = It happened. It did not break the law.
# Behind a finding on which no sanction can rest.
case-worker-advice = This is advice to the agency. Nobody is punished for it.
# Before the reasons of an official, which stand in the language in which they were written.
case-reasons = Reasons, as our office wrote them
# A heading: money.
case-worker-gets = What you get
# Where no sum is written down for this job. It does not say that nothing is owed.
case-worker-no-sum = No sum is written down for you. Ask us if you paid something.
# Beside a sum that was estimated.
case-worker-estimate = We estimated this sum. There is no receipt.
# { $day } is the last day on which the money is in time. It is over and money is missing.
case-worker-overdue = This money should have come by { $day }. Tell us if it did not.
# A heading.
case-worker-not-come = If the money does not come
case-worker-not-come-how = Write to us or come to us. Name the case and your job.
case-worker-no-fee = We take no money for this.
# A heading.
case-worker-agency = What happens to the agency
# Where no sanction stands today.
case-worker-no-sanction = No sanction is written down today.
# The decision can still change. { $day } is the agency's last day to appeal.
case-worker-may-appeal = The agency may appeal until { $day }. Then this can change.
# An appeal waits for its answer.
case-worker-appealed = The agency has appealed. This can still change.
# A heading: how to say that the decision is wrong.
case-worker-object = If you do not agree
case-worker-object-how = Tell us what is wrong, and why. Bring papers if you have some.
# It is not known here whether the law gives the worker an appeal.
case-worker-object-law = We do not know here if the law lets you appeal.
case-worker-object-ask = A union or legal aid can tell you.
# { $day } is the day on which the paper was made.
case-as-of = This is how it stood on { $day }.

## For the agency: notice of allegations, and decision. "You" is the agency. Formal and plain.

# The titles of the papers.
case-notice-title = Notice of allegations
case-decision-title = Decision
# The labels of the facts at the top.
case-label-to = To
case-label-day = Day
# A heading.
case-alleged = What is alleged
# Before words that an official wrote; they stand in the language in which they were written.
case-own-words = In the words of the official
# From the day of service, not of sending.
case-reply-days =
    { $count ->
        [one] You may reply within one day from the day on which this reached you.
       *[other] You may reply within { $count } days from the day on which this reached you.
    }
# Where it is known when it reached the agency.
case-reply-until = Your last day is { $day }.
case-reply-wait = Nothing is decided before you have replied or that day is over.
case-reply-more = You may ask for more days, with your reasons.
# Headings above the list of findings: in the notice, and in the decision.
case-grounds = Grounds
case-finding-by-finding = Finding by finding
# Beside a finding on which no sanction can rest.
case-advice = This is advice: no sanction can rest on it.
# Where a finding names no law.
case-no-law = No law is cited.
# { $verdict } is one of the next three.
case-decided = Decided: { $verdict }.
case-verdict-proven = proven
case-verdict-not-proven = not proven
case-verdict-no-breach = proven, and no breach
# A heading.
case-evidence = Evidence
# Beside the name of a piece of evidence from which workers' names were taken out.
case-redacted = redacted copy
# Pieces of evidence that the agency does not get.
case-held-back =
    { $count ->
        [one] One piece is held back because workers could be known by it.
       *[other] { $count } pieces are held back because workers could be known by them.
    }
# A worker, whose name and placement the paper does not tell.
case-worker = Worker { $number }
case-workers-numbered = Workers are called by numbers here. Our office knows who each of them is.
# A heading: how the reply of the agency was weighed.
case-considered = What you said, and what we make of it
# { $standard } is one of the next three.
case-standard = Standard of proof: { $standard }.
case-standard-balance = more likely than not
case-standard-clear = clear and convincing
case-standard-beyond-doubt = beyond reasonable doubt
# A heading.
case-sanctions = Sanctions
# A sanction; days follow.
case-sanction-warning = Warning
case-sanction-points = Points
case-sanction-fine = Fine
case-sanction-conditions = Conditions on the licence
case-sanction-suspension = Suspension of the licence
case-sanction-revocation = Revocation of the licence
# { $sanction } is one of those above.
case-sanction-from = { $sanction } from { $from }
case-sanction-until = { $sanction } from { $from } to { $until }
# Points of a published scheme. { $scheme } and { $offence } are its own names and stay as they are.
case-points =
    { $count ->
        [one] One point under { $scheme }, { $offence }.
       *[other] { $count } points under { $scheme }, { $offence }.
    }
# A heading.
case-to-pay = To be paid to workers
# { $worker } is a worker as above, { $head } what the money is for, { $payer } who pays, such as: the agency.
case-to-pay-line = { $worker }: { $head }, { $sum }, by { $payer }, until { $day }
# Behind such a line.
case-estimated = estimated
# Money was taken from the deposit that the agency laid down for its licence; the agency must fill it up again.
case-refill = { $sum } was drawn from your deposit on { $day }. Fill it up again until { $until }.
# A heading.
case-appeal = Appeal
case-appeal-until = You may appeal until { $day }.
# { $forum } is an office or a court, as the official wrote it.
case-appeal-until-to = You may appeal until { $day }, to { $forum }.
case-appeal-not-stated = No day of appeal was stated. Ask our office.
# Places for a signature.
case-signed = Signed
case-official = Official
case-place-and-day = Place and day

## What was found: a name for each kind of finding. They stand as headings on the papers for workers and for agencies.

case-finding-fee-not-allowed = Charge that the worker may not be asked for
case-finding-fee-over-cap = Charge above the limit
case-finding-fee-before-contract = Money taken too early
case-finding-fee-without-receipt = Money taken without a receipt
case-finding-fee-payee-unknown = Money taken by somebody outside the register
case-finding-fee-recovered-from-pay = Fees taken out of pay
case-finding-fee-loan-tied = Loan tied to the job
case-finding-fee-refund-overdue = Refund overdue
# A levy that the employer has to pay to the state.
case-finding-levy-passed-on = Employer’s levy passed on
case-finding-medical-test-barred = Medical test that is barred
case-finding-contract-substituted = Contract made worse
case-finding-contract-below-floor = Contract below the lawful floor
case-finding-contract-missing = Contract missing
case-finding-contract-dual = Two contracts at once
case-finding-employer-changed = Employer changed
# Passport or other papers of the worker.
case-finding-documents-held = Documents held back
case-finding-wage-underpaid = Wage underpaid
case-finding-wage-late = Wage late
case-finding-wage-deducted = Deduction from pay not permitted
case-finding-licence-not-valid = Acted without a valid licence
case-finding-licence-out-of-scope = Acted outside its licence
case-finding-licence-name-mismatch = Name and licence number differ
# More workers than a state allows to be sent.
case-finding-quota-exceeded = Quota exceeded
# More workers than an employer asked for.
case-finding-job-order-exceeded = Job order exceeded
case-finding-employer-barred = Employer barred or not accredited
# The deposit that an agency lays down for its licence.
case-finding-deposit-lapsed = Deposit lapsed
case-finding-activity-after-sanction = Acted after a sanction
case-finding-placement-duplicated = Placement reported twice
case-finding-identity-reused = One identity used for several workers
case-finding-receipt-at-cap = Receipts exactly at the limit
case-finding-statement-differs-from-receipt = Statement and receipt differ
case-finding-fee-split = Fee taken in parts
case-finding-fee-inflated = Passed on for more than it cost
# One clinic, lender or school for all workers of an agency.
case-finding-provider-imposed = One provider for everybody
case-finding-refund-due = Refund due
