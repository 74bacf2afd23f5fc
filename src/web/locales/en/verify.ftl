### Is this licence paper genuine, and does it still count?

## The answer as a headline. None of them may sound like comfort.

verify-no-proof = This is no proof of a licence
verify-no-longer = This paper no longer counts
verify-run-out = The licence on this paper has run out
verify-genuine-unknown = Genuine on its day; today is not known
verify-cannot = We cannot check it without a connection
