### One agency: its licence on a day, its history, and what the licence covers.

# The title of the tab of the browser: the name, then the status.
agency-title = { $name }: { $status }
# Other names of the agency; { $names } is a list.
agency-also = Also: { $names }
agency-status-label = Status
agency-as-known = as far as was known on { $day }
agency-other-day = You asked for another day than today.
agency-today = See its status today

## What a licence is.

status-licensed = Licensed
status-conditional = Licensed with conditions
status-suspended = Suspended
status-expired = Licence has run out
status-revoked = Licence taken away
status-surrendered = Licence given up
status-refused = Licence refused
status-not-yet = Not licensed yet
status-unknown = Not known

## Why it is so. "Last day" means that the licence still holds on that day.

because-no-event = The register holds no event that says what this licence is.
because-begins = The licence begins on { $from }.
because-ran-out = The licence ran out on { $from }.
because-last-period = The last licence period that is known ended on { $until } (last day).
# { $what } is an event such as “Granted” or “Suspended”, from the list below.
because-event-until = { $what } from { $from } until { $until } (last day).
because-event = { $what } from { $from }; no last day is stated.
because-shared = This number stands in the register for more than one agency, so the status of none of them can be told from it:
because-shared-holder = { $name }, { $place }.

## What happened to a licence.

event-granted = Granted
event-renewed = Renewed
event-conditions-added = Conditions added
event-expired = Ran out
event-suspended = Suspended
event-surrendered = Given up
event-refused = Refused
event-cancelled = Cancelled
event-revoked = Taken away
event-lifted = Suspension lifted
event-reinstated = Given back
appeal-pending = An appeal is pending; the decision holds meanwhile
appeal-stayed = Stayed on appeal: it does not hold meanwhile
appeal-dismissed = The appeal was dismissed
appeal-allowed = Annulled on appeal: it has no effect
# { $word } is what the authority wrote, in its own language.
event-own-word = The authority's word: { $word }

## What to do now.

step-compare = Compare name, number, address and phone with what you were shown.
step-fees = Check what they may ask you to pay before you pay.
step-papers = Ask for a written contract and a receipt.
step-conditions = Ask the authority which conditions hold before you pay or sign.
step-ask = Ask the authority before you pay or sign.
step-nothing = Pay nothing and sign nothing.
step-passport = Keep your passport.
step-report = Report the offer to the authority.

## What the licence covers, and what belongs to the agency. Short labels, each before a list of values.

agency-covers = What the licence covers
agency-unsaid = The register does not say
scope-kinds = What it may do
scope-destinations = May send workers to
scope-occupations = For this work (ISCO-08)
scope-quota = Workers in one licence period
kind-overseas = work abroad
kind-local = work at home
kind-domestic-work = domestic work
kind-seafarer = work at sea
kind-temporary = temporary work
agency-belongs = Who and what belongs to it
belongs-people = People
belongs-sub-agents = Sub-agents
belongs-deposit = Deposit
belongs-employers = Employers of its job orders
# A person with what they are in the firm.
person-with-role = { $name } ({ $role })
role-owner = owner
role-director = director
role-officer = officer
role-representative = representative
role-staff = staff
# A sub-agent with number and district, as far as they are known.
sub-agent-in = { $name } in { $district }
# Money that the agency had to deposit. { $amount } is a sum, { $kind } says how, such as a bank guarantee, and may be empty.
deposit = { $amount } from { $from }
deposit-until = { $amount } from { $from } until { $until } (last day)
deposit-drawn = { $deposit }; { $sum } drawn on { $day }, no refill is known
deposit-drawn-some = { $deposit }; some of it drawn on { $day }, no refill is known
deposit-refilled = { $deposit }; { $sum } drawn on { $day }, filled up again on { $refilled }
deposit-refilled-some = { $deposit }; some of it drawn on { $day }, filled up again on { $refilled }
# An employer abroad.
employer-in = { $name }, { $place }
employer-barred = { $name }, { $place }, barred from { $from }
employer-barred-until = { $name }, { $place }, barred from { $from } until { $until } (last day)

## Job orders: how many workers an employer may take through this agency.

orders = Job orders
order-number = Number
order-employer = Employer
order-where = Where, which work
# { $work } is a number of the International Standard Classification of Occupations.
order-work = work { $work }
order-approved = Approved
order-placed = Placed
order-none = none reported
last-day = Last day
orders-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
orders-none-means = “None reported” does not mean that nobody was placed.

## History.

history = History
history-what = What
history-from = From
history-until = Until (last day)
# A shorter label for the same column on a telephone.
history-until-short = Until
history-known = Known since
history-notes = Notes
history-empty = No event of this licence is known. That is not the same as a clean record.
history-follow = Follow this licence
history-feed = In a feed reader it tells what changed from edition to edition.

## Where to find it.

contact = Where to find it
contact-by = Licensed by
contact-class = Kind of licence
contact-address = Address
contact-phones = Phones
contact-emails = E-mail
contact-pages = Pages
contact-empty = Not in the register
contact-other = If a recruiter uses another phone, page or address, ask the authority first.

not-told-offer = Whether an offer is good: only whether the agency may recruit.
agency-certificate = Certificate of this licence, for print
agency-paper = This answer as a dated paper, for print
agency-on-day = Status on another day
agency-show = Show
agency-known-earlier = As it was known on an earlier day
agency-known-on = Known on
