### Is this licence paper genuine, and does it still count? And the papers themselves: the certificate and the dated statement.

verify-title = Is this licence paper genuine?
verify-lead = Scan the code on the paper with a telephone. Paste here the long text that comes out.
verify-a-paper = A licence paper
verify-kicker-offline = A licence paper, checked without a connection
verify-private = What you paste is checked and forgotten: it stands in no address and no log.
verify-field = Text of the code
verify-check = Check it
verify-scan = Scan with the camera
verify-close = Close the camera
# For screen readers: the picture of the camera.
verify-camera = What the camera sees
verify-another = Another paper
verify-check-paper = Check a licence paper
verify-register-of = What the register says of { $name } today
register-says-today = What the register says today
verify-not-person = Whether the person who shows the paper works for this agency: anybody can copy a code.
verify-not-later = What happened after the day of the paper, unless we hold the register: then the register counts, not the paper.
verify-offline = Once opened, this page also works without a connection, where the browser allows it. Then it checks who signed the paper, and by the last list that it has kept whether it was taken back.

## The answer as a headline. None of them may sound like comfort.

verify-no-proof = This is no proof of a licence
verify-no-longer = This paper no longer counts
verify-run-out = The licence on this paper has run out
verify-genuine-unknown = Genuine on its day; today is not known
verify-cannot = We cannot check it without a connection

## Why we say so.

verify-signed = It is signed with a key of the authority, and nobody has changed it.
verify-no-list = No list says whether it still counts.
# { $edition } is the number of an edition of the register.
verify-counts = By edition { $edition } of the register it counts.
verify-not-by-list = By edition { $edition } of the register its holder may not act any more, or is no longer listed.
verify-old = It is { $days } days old: ask for a newer one.
verify-list-day = The newest list that was kept here is of { $day }.
verify-not-asked = The register could not be asked: there is no connection. What it says today is not known.
verify-other-name = In the register of today this number stands beside another name: ask the authority.
# { $status } is a status such as “Licensed” or “Suspended”.
verify-register-says = The register says today: { $status }.
verify-not-in-register = This number is not in the register that we hold today.
# "Compact JSON Web Signature" and "EdDSA" are names of standards: leave them as they are.
verify-fault-form = It is no compact JSON Web Signature.
verify-fault-algorithm = It is not of the algorithm EdDSA.
verify-fault-claims = What was signed is not about a licence.
verify-fault-strange-key = It is signed with a key that is not among the keys of the authority, as far as they were known here.
verify-fault-forged = Its signature is wrong: somebody changed it or made it up.
verify-fault-key-at-rest = It is signed with a key that does not sign on the day of the paper.

## What a paper says: short labels, each before a value.

paper-says = What the paper says
paper-name = Name
paper-licence = Licence
licence-number = Licence number
paper-issued = Issued
paper-issued-on = { $day }, edition { $edition }: after this day the paper proves nothing
paper-for-work-in = For work in

## The certificate of a licence, for print.

certificate-title = Certificate of { $name }
# { $authority } is the name of an authority.
certificate-held = Held a licence on { $day }, by the register of { $authority }.
certificate-status = Status on that day
certificate-last-day = Last day of the licence
certificate-not-limited = not limited, or not stated
edition = Edition
certificate-code = Code by which this certificate can be checked
# { $address } is an address such as /verify.
certificate-scan = Scan it, and check it at { $address } of this site.
certificate-proves = This paper proves nothing after { $day }: a licence can be suspended on any day. Check the register, or ask for a newer paper.
certificate-text = The text of the code

## The dated statement on a licence, for print.

# The title of the tab of the browser.
evidence-title = { $licence } on { $day }: { $status }
evidence-statement = Statement of the register
evidence-printed = printed on { $day }
evidence-licence-of = Licence of
evidence-issued-by = Issued by
evidence-unsaid = the register does not say
evidence-asked = Asked
evidence-question = What was this licence on { $day }, as far as was known on { $known }?
evidence-on = on { $day }, as known on { $known }
evidence-events = Events known by then
evidence-what = What, by which ground
evidence-effect = In effect
evidence-decided-published = Decided, published
evidence-decided = Decided
evidence-known = Known
# A mark on the event that makes the licence what it was.
evidence-decides = decides
from-to = { $from } to { $to }
evidence-published = published { $day }
evidence-more =
    { $count ->
        [one] One older event stands in the register and not on this paper.
       *[other] { $count } older events stand in the register and not on this paper.
    }
evidence-none = No event of this licence was known by then. That is not the same as a clean record.
evidence-sources = Sources
# { $name } is the name of a list, { $number } the number under which it was taken in.
evidence-source = { $name }, of { $day }; taken in on { $taken } as number { $number }.
evidence-source-no-day = { $name }, without a day of its own; taken in on { $taken } as number { $number }.
evidence-no-source = No list that is held names this licence.
evidence-how = How this is computed, and what it does not say
evidence-how-status = The status of a day follows from the events alone that were known by the day of knowledge: the last grant or renewal that covers the day, unless an event that runs has ended, suspended or bound it. A licence holds through its last day. A stayed or annulled sanction does not run, one under appeal does.
evidence-how-not = This is a statement of the register. It does not say that a person acts for this agency, that an offer is sound, or what happened after the days named above. It is no decision, and it is not signed: compare it with the address below.
evidence-address = Address:
