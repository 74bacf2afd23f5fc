### The start page: one box.

home-title = Is this agency licensed?
home-ask = Type what the recruiter showed you. A name, a licence number, a phone or a page.
# The button beside the box.
check-button = Check

## Ways to the other pages: what the worker would say, and what the page does.

way-fees = They ask me for money
way-fees-does = See what is lawful, and what is too much.
way-contracts = They changed my contract
way-contracts-does = Compare the two papers: what is worse, and what to do.
way-complaints = Something bad happened
way-complaints-does = Tell us, with or without your name. Follow it by a code.
way-register = The whole list
way-register-does =
    { $count ->
        [one] One licence with its status today, to read or to download.
       *[other] { $count } licences with their status today, to read or to download.
    }
way-register-empty = No agency is in the register yet.
way-verify = They show me a licence paper
way-verify-does = Check the code on it. Is it genuine, and does it still count?
way-law = What the law says
way-law-does =
    { $count ->
        [one] One rule on fees and contracts, with its source.
       *[other] { $count } rules on fees and contracts, each with its source.
    }
way-law-empty = No rule is in the book yet.

good-to-know = Good to know
good-to-know-free = Checking is free. You need no account.
good-to-know-fee = A licence does not make an offer good. Check the fee too.
good-to-know-unknown = What we do not know, we say we do not know.
