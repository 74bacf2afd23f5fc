### May they ask me for this? The form, and the answer charge by charge.

fees-title = May they ask me for this?
fees-lead = Tell us where you go and what they ask for. Leave empty what you do not know.

## The form.

fees-the-way = The way
field-origin = I come from
field-destination = I will work in
fees-what-asked = What they ask for
field-money-for = Money for
field-and-for = And for
field-how-much = How much
fees-the-job = The job
field-job = Job
field-job-hint = Leave it if yours is not here
field-months = Months of contract
field-months-hint = Two years are 24
field-wage = Wage promised
# Before a list of month, week, day, hour, year.
field-period = For each
period-month = month
period-week = week
period-day = day
period-hour = hour
period-year = year
# Before a list of: a woman, a man, other.
field-sex = I am
field-sex-hint = Some laws ask for it
sex-F = a woman
sex-M = a man
sex-X = other
field-contract-day = Day of the contract
field-contract-day-hint = Empty means today
fees-show = Show what is lawful
fees-change = Change the question

## The question in words, above the answer: "Bangladesh to Malaysia, construction labourer, 24 months".

# { $parts } is a list of the next sentences, as many as were stated.
fees-question = { $parts }
fees-way = { $origin } to { $destination }
wage-each-month = { $wage } for each month
wage-each-week = { $wage } for each week
wage-each-day = { $wage } for each day
wage-each-hour = { $wage } for each hour
wage-each-year = { $wage } for each year
fees-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }

## The answer as a headline. None of them may sound like comfort.

fees-too-much = They ask for too much
fees-not-allowed = They may not ask for this
fees-cannot-say = We cannot say whether this is too much
fees-depends = It depends on what you did not say
fees-conditions = Only under conditions: read each answer
fees-no-rule = We do not know the rule for this
fees-within = Not above the limits that we know
fees-limits = These are the limits that we know

## How much is too much. { $sum } and { $sums } are sums of money.

too-much = Too much: { $sums }.
too-much-at-least = Too much: at least { $sums }.
# The same as one sum in the money of each country.
too-much-in-all = In all about { $sums }.
owed-back = If you have paid it, it is owed back to you.
too-much-by = Too much by { $sum }
# { $names } is a list of charges, such as "fee of the agency, medical examination".
too-much-together = { $names } together: too much by { $sum }
# { $facts } is a list of the four below.
fees-fill-in = For an exact answer tell us also: { $facts }.
fees-fact-job = the job
fees-fact-sex = whether you are a woman or a man
fees-fact-wage = the wage
fees-fact-months = the months of the contract
fees-fill-it-in = Fill it in

## Charge by charge.

fees-law-says = What the law says
fees-asked-for = What they asked you for
# { $sums } is what was asked.
fees-asked = asked { $sums }
# Before the answer: "May they? No, nothing".
fees-may-they = May they?
may-no = No, nothing
may-at-most = At most { $sum }
may-at-most-perhaps-less = At most { $sum }, perhaps less
may-up-to-unknown = Only up to a limit that we cannot compute
may-at-cost = Only the real price, with a paper that shows it
may-advance = Only as an advance: it must come back
may-yes = Yes, they may
may-unknown = We do not know
# The limit above is for all the charges that are named.
fees-together = all of them together
fees-one-limit = This is one limit on several charges together.
fees-and-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
fees-others = What the law says of other charges

## Others than the usual payee. { $who } is one of the next two.

taker-agency-in = an agency in { $place }
taker-employer = the employer
payee-no = If { $who } takes this money: nothing may be asked of you.
payee-at-most = If { $who } takes this money: at most { $sum }.
payee-up-to = If { $who } takes this money: only up to a limit.
payee-at-cost = If { $who } takes this money: only the real price.
payee-advance = If { $who } takes this money: only as an advance.
payee-yes = If { $who } takes this money: they may.
payee-unknown = If { $who } takes this money: we do not know.

## How sure that is.

sure-binding = Sure: a binding law says so.
sure-binding-others = Sure: a binding law says so. Sources that only advise say otherwise.
# { $places } is a list of countries.
sure-disagree = Binding laws differ ({ $places }). We show the stricter one; each holds for those whom it binds.
sure-depends = Not sure yet: it depends on what you did not say.
# { $law } is the name of a law and { $why } a reason, both in English.
sure-advice = Not sure: no binding law that we know speaks of it. “{ $law }” advises only, because { $why }.
sure-unknown = Not known: no law that we know speaks of it.
sure-less = How much is not certain: a lower limit may hold.

## What else has to be known.

fees-depends-on = This depends on what you did not say: { $facts }.
fees-open-for-some = For some of what you did not say this cannot be judged. Fill in what you know for a surer answer.
fees-never-lawful = A limit on all charges together does not make this one lawful. By the international standard nobody may ask for it: report it.
# “What to ask for” is the heading of a part of this page: use the same words as in ask-for.
fees-without-paper = Any sum is lawful only with the paper that is named under “What to ask for”. As long as nobody shows it, all of it is too much.
# { $law } is the name of a list of a government, in English.
fees-arguable = Arguable: “{ $law }” bars this at home where the country of work bars it. The law of { $place } does, but the regulator's list does not name that country. Ask before you pay.

## What to do now.

fees-step-no-more = Do not pay more than the law lets them ask.
fees-step-owed-back = Keep every paper. If you have paid it, what is too much is owed back.
fees-step-report = Report to an office named below what they asked you for.
fees-step-fill-in = Fill in what you know: the answer becomes exact.
fees-step-ask = Ask an office named below before you pay.
fees-step-list = Ask for a written list that names each item and each sum.
fees-step-licensed = Check that the agency is licensed before you pay.

## What to ask for.

ask-for = What to ask for
ask-contract-first = Read the contract and get your own copy before you pay anything.
ask-pay-by-bank = Pay by bank where you can. Keep a receipt with the agency's name and licence number, the sum, what it is for, and the day.
# Two whole sentences, one behind the other: a script that puts no space between sentences leaves the space out.
two-sentences = { $first } { $second }
# Behind the sentences on papers below: "it" is the paper that was just named.
duty-without-nothing = Without it nothing may be asked.
duty-paper-refusal = Ask to see the letter in which the employer refuses to pay, and keep a copy.
duty-paper-approval = Ask for the ministry's approval of this charge, and write down its number.
duty-paper-foreign-agency = Ask for the paper that shows that the agency abroad did not pay.
duty-service-received = Pay only for a service that you have really received, and ask which one it is.
duty-bill = Ask for the bill of the office, clinic or carrier that shows the real price. Pay no more than that.
duty-wait-contract = Pay nothing before the employment contract is signed and you hold your own copy.
duty-wait-permit = Pay nothing before the visa or work permit is granted.
duty-wait-wage = Pay nothing before you have received your first month's wage.
duty-wait-arrival = Pay nothing before you have arrived.
duty-wait-month = Pay month by month, after each month, never in advance.
duty-early = What is taken earlier is owed back as a whole.
duty-receipt = Ask for a receipt with the sum and the day.
duty-receipt-itemised = Ask for an official receipt that names each sum, what it is for, and the day.
duty-tax = Tax may come on top. Ask that the receipt names it by itself.
duty-tax-percent = Tax of at most { $percent } percent may come on top. Ask that the receipt names it by itself.
duty-kept-back = At most { $percent } percent of a month's pay may be kept back for this.
duty-kept-back-nothing = Nothing of this may be kept back from your pay.
duty-loan-rate = A loan for fees may cost at most { $percent } percent a year.
duty-loan-tied = Nobody may make you take a loan, or name the lender.
# { $time } is one of the three after these, such as "7 days".
duty-advance-arrival = You may pay this first. It must come back to you within { $time } of your arrival: write down the day and keep the bill.
duty-advance-wage = You may pay this first. It must come back to you within { $time } of your first wage: write down the day and keep the bill.
duty-advance-charged = You may pay this first. It must come back to you within { $time } of the day on which you pay: write down the day and keep the bill.
time-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
time-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
time-both = { $months } and { $days }
duty-refund-all = If the job ends early, all of it must come back to you.
duty-refund-percent = If the job ends early, { $percent } percent of it must come back to you.
duty-refund-months = If the job ends early, the part for the months not served must come back to you.
duty-refund-within =
    { $count ->
        [one] That holds if it ends within one month.
       *[other] That holds if it ends within { $count } months.
    }
# { $reasons } is a list of the reasons below, one of which is enough.
duty-refund-only = That holds only if it ends because of: { $reasons }.
duty-refund-not = That does not hold if it ends because of: { $reasons }.
duty-refund-interest = Interest of { $percent } percent a year comes on top.
duty-refund-days =
    { $count ->
        [one] It must come one day after the end at the latest.
       *[other] It must come { $count } days after the end at the latest.
    }
duty-refund-receipt = Keep the receipt until then.
# Why a job ended.
ended-no-fault = nobody's fault
ended-worker-fault = your own fault
ended-employer-fault = the employer's fault
ended-force-majeure = force majeure
ended-completed = completion
# Before a law that asks for it; { $names } is a list of charges.
ground-for = For { $names }:
ground-for-more =
    { $count ->
        [one] For { $names } and one more:
       *[other] For { $names } and { $count } more:
    }
# Of the law that was just named.
ground-advises = It only advises.
ground-perhaps = It may hold for you: that depends on what you did not say.

## What is not known.

fees-no-binding-rule = We know no binding rule of { $place } on charges to workers who go this way on this day.
fees-no-rule-for = We know no rule for this way that speaks of: { $item }.
# { $pairs } is a list of pairs of currencies, such as "BDT / MYR".
fees-no-rate = We know no rate of exchange for { $day } for { $pairs }. We do not guess one.
fees-unknown-is-not-yes = “We do not know” is not “yes”. Ask an office before you pay.
fees-not-licence = Whether the agency is licensed.
fees-check-licence = Check that too
fees-not-contract = Whether a later paper is worse than the first.

## What the answer rests on.

# { $rates } is a list of the next two: "1 MYR = 25 BDT".
fees-rates = Rates of exchange: { $rates }.
fees-rate = { $rate } on { $day } ({ $source })
fees-rate-no-source = { $rate } on { $day } (source not stated)
fees-law-as-of = Law as of { $day }.
fees-keep = Keep or send this answer
fees-keep-what = This address shows it again for the same day. It prints on one sheet.
