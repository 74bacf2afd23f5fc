### What we know of a name, number, phone or page that a recruiter showed.

check-title = Check an agency
# The title of the tab of the browser: the answer, then what was typed.
check-answer-title = { $verdict }: { $asked }
check-again = Check another
check-label = Name, licence number, phone or page

## The answer as a headline. No headline but the first may sound like comfort.

check-licensed = Licensed
check-licensed-not-for-this = Not licensed for this work or country
check-conditional = Licensed with conditions
check-suspended = Suspended: it may not recruit now
check-expired = Its licence has run out
check-revoked = Its licence was taken away
check-surrendered = It gave up its licence
check-refused = It was refused a licence
check-unknown-status = In the register, but its status is not known
check-did-you-mean = Did you mean one of these?
check-several = Several agencies fit
check-look-alike = Not in the register. It may be a copy
check-name-and-number-differ = The number belongs to another agency
check-not-found = Not found in the register
# The answer is not known here.
check-cannot-say = We cannot say

## The answer in a sentence, under the headline.

check-sentence-licensed = This agency holds a licence on this day.
check-sentence-licensed-not-for-this = The licence of this agency does not cover this job.
check-sentence-conditional = This agency may act only under conditions.
check-sentence-suspended = The licence of this agency is suspended on this day.
check-sentence-expired = The licence of this agency has run out on this day.
check-sentence-revoked = The licence of this agency was taken away.
check-sentence-surrendered = This agency gave its licence back.
check-sentence-refused = This agency was refused a licence.
check-sentence-unknown-status = The register shows no licence in force on this day.
check-sentence-did-you-mean = No agency is registered under exactly these words. One has a name that is nearly the same.
check-sentence-several = These words fit several names, or only part of one.
check-sentence-look-alike = Not in the register. Similar names exist: this may be a different firm, or a copy.
check-sentence-name-and-number-differ = Warning: this licence number belongs to another name.
check-sentence-not-found = Not found in this register.

## What to do now.

check-step-compare = Compare the name, licence number and address with what you were shown. Ask for a receipt and a written contract before you pay anything.
check-step-not-this-job = Pay nothing and sign nothing for this job. Ask the authority which agencies may place workers in it.
check-step-conditions = Ask the authority which conditions hold before you pay or sign anything.
check-step-stop = Pay nothing, sign nothing and keep your passport. Report the offer to the authority.
check-step-ask-authority = Ask the authority before you pay or sign anything.
check-step-letters = Compare each letter, and ask for the licence number. Check again with that number before you pay or sign anything.
check-step-ask-number = Ask for the licence number and check again with it. Pay nothing before that.
check-step-no-papers = Pay nothing and hand over no papers. Check the licence number, and report the offer if wrong.
check-step-call = Pay nothing and hand over no papers. Call the agency's number in the register, and report the offer.
check-step-spelling = Check again with another spelling or the licence number. Ask the authority before you pay or sign anything.

## How the agency was found. { $name } is its registered name, { $licence } its number, { $place } a country.

check-by-licence = The licence number is that of { $name }, licence number { $licence }, { $place }. Compare the name with the one you were given.
check-by-phone = The phone number stands in the register for { $name }, licence number { $licence }, { $place }.
check-by-phone-warning = A caller can show a number that is not his own: call the number back.
check-by-page = The page or address stands in the register for { $name }, licence number { $licence }, { $place }.
check-by-page-warning = Compare each letter of the address: copies differ in one.
check-by-name = The name is that of { $name }, licence number { $licence }, { $place }.

## Which event of the licence makes it so.

check-because-no-event = The register holds no event of licence { $licence } that was known on { $known }.
check-because-licensed = Licensed from { $from }.
check-because-licensed-until = Licensed from { $from } until { $until }.
check-because-conditional = Conditions hold from { $from }.
check-because-conditional-until = Conditions hold from { $from } until { $until }.
check-because-suspended = Suspended from { $from }.
check-because-suspended-until = Suspended from { $from } until { $until }.
check-because-expired = No licence period covers { $on }; the last began on { $from }.
check-because-expired-until = No licence period covers { $on }; the last began on { $from } and ended on { $until }.
check-because-revoked = Taken away on { $from }.
check-because-surrendered = Given back on { $from }.
check-because-refused = Refused on { $from }.
check-because-not-yet = The first licence period that the register knows of begins on { $from }, after { $on }.
check-because-unknown = The register does not say what the licence is on { $on }.
# { $reason } is the authority's own word, in its own language.
check-because-reason = Reason given: { $reason }
check-shared-number = This licence number stands in the register for more than one agency, so its status cannot be told from the number.
# { $status } is a status such as “Suspended”.
check-lost-namesake = A different agency has a similar name: { $name } ({ $licence }). Its status: { $status }. Make sure which of the two you deal with.

## What the licence does not cover.

check-not-for-destination = The licence does not cover placements in { $place }.
# { $occupation } is a number of the International Standard Classification of Occupations.
check-not-for-occupation = The licence does not cover occupation { $occupation } (ISCO-08).
check-not-for-kind = The licence does not cover placements of this kind: { $kind }.
check-kinds-unsaid = The register does not say which kinds of placement this licence covers.

## Why no status is told.

check-nearest = The nearest name is { $name } ({ $licence }, { $place }).
check-similar = The most similar name is { $name } ({ $licence }, { $place }).
check-other-form = Its legal form, such as Ltd. or Inc., is not the one you typed.
check-other-order = Its words stand in another order.
# Differing letters stand in square brackets: Ex[a]mple.
check-differs = You typed { $typed }, the register has { $registered }.
check-differs-extra = You typed { $typed }, which its name lacks.
check-differs-missing = Its name also has { $registered }.
check-several-names = Agencies whose names fit these words are listed; none is picked for you.
check-several-people = A person of this name stands in the register at the agencies listed; none is picked for you.
check-several-people-warning = Many people share a name, and anybody can use one: it does not show that this person works there.
check-several-any = More than one agency may be meant; all are listed, and none is picked for you.
check-number-of-other = The number is that of { $name } ({ $licence }, { $place }), not of the name you typed.
check-nothing-near = No name, licence number, phone or page of this register is near to these words. The register may not hold every agency.

## Lists of agencies.

check-others-like = Others with a name like this
check-resembles = Agencies it resembles
check-in-register = In the register
check-compare = We do not choose for you. Compare the name letter by letter and the number digit by digit.
check-elsewhere = Under other authorities
# Beside an agency: how its name differs from what was typed. The differing letters are marked.
differs-both = You typed “{ $typed }”, the register has “{ $registered }”
differs-typed = The register does not have “{ $typed }”
differs-registered = You did not type “{ $registered }”

not-told-other-name = Whether it is licensed under another name, or in a list that we do not have.
not-told-the-person = Whether the person before you really works for the agency.
not-told-job = Whether the job, the wage or the contract is good.
