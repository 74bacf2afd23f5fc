### The published list.

register-title = The register
register-lead =
    { $count ->
        [one] One licence. Status on { $day }.
       *[other] { $count } licences. Status on { $day }.
    }
# CSV and JSON are kinds of files: leave their names.
download-csv = Download as CSV
download-json = Download as JSON
register-open-data = Open data for your own tools
# Heads of the columns of the list.
register-agency = Agency
# Whose licence it is: a country stands below.
register-of = Of
register-editions = Editions
register-editions-what = The list and the decided sanctions of a day, frozen and signed, each with what changed.
register-follow = Follow the changes in a feed reader
edition-number = Edition { $number }
edition-not-signed = not signed
register-no-edition = No edition has been published yet.
register-not-here = An agency that is not here may stand in a list that we do not have.
register-not-good = A licence does not make an offer good.
