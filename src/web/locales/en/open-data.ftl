### Open data: the register for the tools of others. What stands below the second heading is for programmers and stays in English.

data-title = Open data
data-lead = The register for your own tools.
# { $publisher } is the name of an authority.
data-publisher = Published by { $publisher }.
data-no-publisher = Who publishes it is not stated.
# { $licence } is the address of a licence for the use of data.
data-licence = Its licence is { $licence }.
data-no-licence = No licence is stated; ask the publisher what you may do with it.
# What can be taken. FollowTheMoney, Frictionless Data Package, DCAT, Reconciliation Service API and OpenRefine are names: leave them.
data-offer-table = The list of today as a table
data-offer-json = The list of today for programs
data-offer-entities = The list of today as entities of FollowTheMoney, one a line
data-offer-package = The newest edition as a Frictionless Data Package
data-offer-keys = Public keys by which editions are signed
data-offer-feed = What changed from edition to edition, as a feed
data-offer-catalogue = The catalogue of all this for portals (DCAT 3)
data-offer-reconcile = Reconciliation Service API 0.2: give this address to OpenRefine
# The heading above what stays in English.
data-for-programmers = Which agencies does your table mean?
data-in-english = What follows is for programmers and is in English.
data-limit-people = People, workers and findings that nobody has decided are no part of it.
data-limit-yesterday = A copy of yesterday does not know what was suspended today.
