### They changed my contract: two papers side by side.

# The question in words, above the answer: "Nepal to Qatar, construction labourer".
contract-question = { $origin } to { $destination }, { $job }

## The answer as a headline. None of them may sound like comfort.

contract-worse = The later paper is worse for you
contract-worse-approved = The later paper is worse for you; it says that the authority approved that
contract-below-floor = The later paper falls below a minimum
contract-cannot-say = We cannot say whether the later paper is worse
contract-nothing-worse = No term that both papers mention got worse
contract-nothing-shared = The two papers speak of nothing in common

## What to do now.

contract-step-passport = Your passport belongs to you: ask for it back in writing. If they refuse, tell an office named below.
contract-step-safe = Nobody may lock you in or take your telephone. If you are not safe, call the police or your embassy.
contract-step-fees = See the fees page: what they may ask, what they owe you.
contract-step-do-not-sign = Do not sign the later paper yet. First ask an office named below.
contract-step-keep-both = Keep both papers, or photos of every page. Keep them where nobody can take them.
contract-step-in-writing = Ask the agency in writing to keep to the first contract. Signing the later paper abroad does not by itself make it lawful.
contract-step-show = Show this page and both papers to an office named below. You may also report it there without the agency knowing.
contract-step-see-approval = Ask to see the approval of the authority. Look at its number, its date and what it allows.
contract-step-no-approval = Without that paper the change is not approved. Show both papers to an office named below.
contract-step-minimum = What lies below a binding minimum may be owed to you. Ask an office named below.
contract-step-keep-list = Keep the paper and every payslip. Write down the hours that you work.
contract-step-fill-in = Fill in more of both papers. We do not know what is not written there.
contract-step-show-papers = Show both papers to an office named below.
contract-step-keep = Keep both papers.
contract-step-not-judged = We did not judge terms that only one paper has. Read them below, and ask.

## What became of a term of the contract, as a short label.

turn-worse = Worse
turn-worse-minimum = Worse, and below the minimum
turn-worse-model = Worse, and below the model
turn-minimum = Below the minimum
turn-model = Below the model
turn-better = Better
turn-same = The same
turn-only-before = Only in the earlier paper: it still holds
turn-only-after = Only in the later paper
turn-unclear = We cannot tell

## What is not known.

contract-no-norm = No norm that forbids this change is known here for the way. That does not make it lawful.

## The form.

contract-lead = Fill in what you were promised, and what you got later. Leave empty what a paper does not say.
contract-private = What you type is compared and forgotten: it is not stored, and it stands in no address and no log.
contract-work-in = I work in
contract-job = Job that was agreed
# Heading of a list of wide groups of jobs.
contract-another-job = Another job
contract-signed-on = Day of signature
contract-signed-on-hint = Empty: the date of the earlier paper
contract-two-papers = The two papers
earlier-paper = Earlier paper
later-paper = Later paper
# Which of the two papers a field is for; short, for it stands beside each field.
earlier = earlier
later = later
contract-its-date = Its date
contract-its-date-hint = Empty where it has none
contract-approved = Did the authority approve the change?
contract-approved-no = No, or not that I know
contract-approved-yes = Yes, I saw the approval
contract-more-terms = More terms
# JSON and TOML are kinds of files: leave their names.
contract-as-forms = I have the papers as filled forms (JSON or TOML)
contract-as-forms-what = A text takes the place of all fields of its paper.
contract-form-schema = What a form may hold
contract-compare = Compare the papers
contract-change = Change what I filled in
part-pay = The pay
part-time = The time
part-work = The work
part-care = Food, housing and care
part-journey = The journey and the fees
part-freedom = Your papers and your freedom
part-more-work = More on the work
part-more-pay = More on the pay
part-more-time = More on the time
part-prices = Insurance and prices
part-more-journeys = More on journeys
part-end = The end, and disputes

## What a paper is, by its place in the chain from offer to practice.

stage-offered = Offer, or what I was promised
stage-approved = Contract that the authority approved
stage-signed = Contract that I signed before I left
stage-arrival = Paper that I got on arrival
stage-practice = What really happens at work

## What is wrong with a field of a paper.

# { $term } is the name of a term such as "Basic wage", { $paper } one of the next three, { $wrong } a sentence.
wrong-of = { $term }, { $paper }: { $wrong }
the-way = way
the-earlier-paper = earlier paper
the-later-paper = later paper
wrong-date-of = Date
wrong-origin = Choose the country that you come from.
wrong-destination = Choose the country of work.
wrong-agreed-job = Choose the job that was agreed, or the nearest to it.
wrong-twice = The { $paper } stands here and above. Empty one of the two.
wrong-no-currency = Choose the currency of the { $paper }.
wrong-too-long =
    { $count ->
        [one] write at most one letter.
       *[other] write at most { $count } letters.
    }
wrong-number = Write the number in digits, such as 8 or 1.5, not "{ $text }".
wrong-two-letters = Write the two letters of the country, such as QA, not "{ $text }".
# { $why } is in English.
wrong-again = Write it again: { $why }.

## The answer.

# { $cost } is made of the next three.
contract-takes = The worse terms take { $cost }.
cost-month = { $sum } a month
cost-once = { $sum } once
cost-contract = { $sum } over the contract
contract-takes-what = That is the worse terms together; nothing is set off against it.
contract-brings-more = With better and worse set off, the later paper brings { $sum } more over the whole contract.
contract-brings-less = With better and worse set off, the later paper brings { $sum } less over the whole contract.
contract-no-set-off = A better term does not make a worse one lawful.
# Before a grade: "G3 serious: a reason for an inspection".
contract-how-grave = How grave it is all together:
grade-G1 = minor: the agency should put it right
grade-G2 = moderate: it has to be corrected
grade-G3 = serious: a reason for an inspection
grade-G4 = severe: a reason to look for forced labour
paper-without-date = without a date
paper-approved = You say that the authority approved the change.
contract-wrong = What is wrong with the later paper
# Names of tables, for screen readers.
contract-worse-terms = Terms that got worse
contract-other-terms = Terms that did not get worse
contract-others = The other terms
contract-comes-to = What it comes to
# Heads of columns; the short ones stand beside each value on a telephone.
col-term = Term
col-earlier = Earlier
col-later = Later
col-least = Model or minimum
col-least-short = Least
col-became = What became of it
col-became-short = Became
col-together = Together
col-change = Change
# A paper does not mention the term.
nothing-said = nothing said
floor-none = none known here
floor-before-too = the earlier paper was below it too
# Of a law, in brackets behind its name.
law-binding = binding
law-advises = it only advises
# Before the name of a law that forbids the change.
law-against = Against it:
# { $terms } is a list of terms such as "basic wage, hours a day".
law-against-terms = Against it ({ $terms }):
law-least-terms = Model or minimum ({ $terms }):
measure-hourly-pay = Pay for an hour
measure-net-month = What a month brings in the end
measure-contract-value = What the whole contract brings
measure-fee-burden = Fees in months of earnings
# { $change } is a figure such as "12 %" or "0.5 months".
change-less = { $change } less
change-more = { $change } more
change-same = the same
contract-more-on-screen =
    { $count ->
        [one] One more that the answer on the screen names.
       *[other] { $count } more that the answer on the screen names.
    }
contract-only-filled = We know only what you filled in. A term that a paper does not mention is not judged.
contract-not-fees = Whether what they ask you to pay is lawful.
contract-see-fees = See the fees page
contract-law-as-of = Law as of { $day } and later.
contract-not-kept = This answer is not kept on our side and has no address: print it now, or save the page. It prints on one sheet.
