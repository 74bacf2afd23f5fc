### The rule book: which rules there are, and one rule with its history. What a rule itself says, its title and its source are shown in English and
### are no part of these files: here stands only what is around them. { $day }, { $first } and { $last } are days such as 24 March 2026.

## Whether a law holds on a day.

law-in-force = In force
law-ended = Ended
law-unknown = Not known for this day
law-not-yet = Not in force yet

## The list of rules.

law-title = The law
law-heading = What the law says
# Labels of the form: the country that workers leave, the country of work, and a day.
law-from = From
law-to = To
law-on = On
law-any-country = Any country
law-show = Show
# The name of the links to the parts below, for screen readers.
law-parts = Parts of the law
law-subject-fees = Fees
law-subject-models = Model contracts and minimum wages
law-subject-wages = Paying wages
law-subject-changes = Against changed contracts and kept documents
# How many rules are shown, of how many.
law-lead-fees = { $shown } of { $total } rules on fees, as they stood on { $day }.
law-lead = As it stood on { $day }.
# { $parts } is a list of the other parts below, such as paying wages.
law-beside = Beside them: { $parts }.
law-known = What we know of the law
law-known-what = Kinds of charges of which we know some law, of all kinds of that group. What we do not know may still be forbidden.
# { $ways } are countries: between them and the country above nothing that binds is known.
law-known-none = Of these ways we know no binding law, at most standards and advice: { $ways }.
# Heads of columns: how many ways from a country have some law that we know; what the money is for; what we know of it.
law-ways-known = Ways of which some law is known
law-money-for = Money for
law-what-we-know = What we know
# Two numbers: how many, of how many.
law-known-of = { $known } of { $all }
law-cell-known = Law known
law-cell-some = Law for some workers
law-cell-advice = Standard or advice only
law-cell-nothing = Nothing known
# Beside a rule whose source should have been read again by that day.
law-not-confirmed-since = not confirmed since { $day }
# Whether a model contract or a rule binds; beside its title.
law-weight-binds = binds
law-weight-in-part = binds in part
law-weight-advises = only advises
# For which way; beside a title. { $places }, { $origins } and { $destinations } are countries.
law-way-anywhere = work anywhere
law-way-to = work in { $places }
law-way-from = workers from { $places }
law-way-both = workers from { $origins } to { $destinations }
law-none = We know no rule for this way. That does not mean that everything is allowed.
law-limit-reading = This is our reading of the law, with its source. It is not advice from a lawyer.
law-limit-unknown = Where no rule stands here, we do not know one.

## What kind of rule it is. The next words stand alone beside a title, and in law-kind.

law-force-statute = law
law-force-regulation = regulation
law-force-agreement = agreement between countries
law-force-policy = policy
law-force-benchmark = standard without force of law
law-model-binding = binding model contract or least terms
law-model-benchmark = model without force of law
law-list-wages = norm on paying wages
law-list-changes = norm against changed contracts and kept documents
# Whose rule it is.
law-side-origin = of the country that workers leave
law-side-destination = of the country of work
law-side-agreement = on both ends
law-side-benchmark = for every country
# { $kind } is one of the kinds above, { $side } whose rule it is; use a comma between them if your language needs one. It begins a line.
law-kind = { $kind } { $side }

## One rule.

law-whole = The whole rule with its history
law-history = What changed over the years
# From when to when a version of the rule holds.
law-days = From { $first } to { $last } (last day)
law-days-open = From { $first }
law-days-until = First day not known, to { $last } (last day)
law-days-unknown = First day not known
# Labels beside facts: whom it reaches, where it is written, what we read there, how sure we are, what is not certain.
law-for = For
law-written-in = Written in
law-seen = Seen there
law-sure = How sure
law-doubts = Not certain
# The source must be read again by that day.
law-check-by = Its source is to be read again by { $day }.
law-not-confirmed = Not confirmed since { $day }: its source had to be read again by that day.
# The label beside the address of this version and the code by which its text is known.
law-this-text = This text
law-permanent = permanent address
law-unsaid = What it is not known to say
