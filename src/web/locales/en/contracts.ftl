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

contract-step-passport = Your passport belongs in your own hands: ask for it back in writing, and tell an office named below if it is not given.
contract-step-safe = Nobody may lock you in or take your telephone. If you are not safe, call the police or the nearest mission of your country.
contract-step-fees = Look at the fees page: it tells what may be asked of you on this way, and what is owed back.
contract-step-do-not-sign = If you have not signed the later paper, do not sign it before you have asked an office named below.
contract-step-keep-both = Keep both papers, or photographs of every page, in a place that nobody can take from you.
contract-step-in-writing = Ask the agency in writing to keep to the first contract. Signing the later paper abroad does not by itself make it lawful.
contract-step-show = Show this page and both papers to an office named below. You may also report it there without the agency knowing.
contract-step-see-approval = Ask to see the approval of the authority: its number, its date and what it allows.
contract-step-no-approval = Without that paper the change is not approved. Show both papers to an office named below.
contract-step-minimum = What lies below a minimum that binds may be owed to you all the same: ask an office named below.
contract-step-keep-list = Keep the paper, every payslip, and a list of the hours that you work.
contract-step-fill-in = Fill in more of both papers: what is not written there is not known here.
contract-step-show-papers = Show both papers to an office named below.
contract-step-keep = Keep both papers.
contract-step-not-judged = Terms that only one paper mentions were not judged: read them below, and ask about what you do not understand.

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
