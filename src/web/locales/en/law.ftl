### The rule book.

## Whether a law holds on a day.

law-in-force = In force
law-ended = Ended
law-unknown = Not known for this day
law-not-yet = Not in force yet
