### What stands on every page. The tone: short, plain words, as to a neighbour; "you" is the worker, "they" are the recruiter and the agency.

## The frame of a page.

# For people who read with a keyboard or a screen reader: it jumps over the menu.
skip-link = Go to the content
# The name of the row of languages, for screen readers.
languages = Language
# The name of the menu, for screen readers.
menu = Main
# The entries of the menu, each one word if it can be.
menu-agency = Agency
menu-fees = Fees
menu-contract = Contract
menu-register = Register
menu-law = Law
menu-costs = Costs
footer-sources = What we show comes from the licensing authorities' own lists and from published law.
footer-privacy = We do not note what you look for, and we set no cookie.
footer-officials = For officials
footer-programs = For programs
# Shown on every page of a language whose words no person has signed for yet.
drafted-by-machine = A machine translated this page into your language. No person has checked it yet. If something is unclear, read the English.
# Above or beside law that is shown in English on a page of another language. Names of laws and where they are written stay as they are.
law-in-english = The law is shown in English, as our rule book has it.
# Above the text of a page that is in English on a site of another language.
page-in-english = This page is in English.

## Answers.

# The name of the box with the answer, for screen readers.
answer = Answer
# Under the answer: the day that it speaks of. { $day } is a day such as 24 March 2026.
as-of = as of { $day }
# Heading above the reasons for the answer.
why-we-say-so = Why we say so
# Heading above the steps that the worker should take.
what-to-do = What to do now
# Heading above what the answer leaves open.
not-told = What this does not tell you
# The button under an answer: the telephone reads the answer aloud. One short word.
listen = Listen
# The same button while it reads. One short word.
listen-stop = Stop
not-told-person = Whether the person before you really works for this agency.
not-told-later = What happened after the day of our source.
# What was typed, as a heading above the answer.
quoted = “{ $words }”
# Licence number and whose licence it is, under a name. { $place } is a country.
licence-line = Licence { $licence } · { $place }
# Where the answer has its facts from. { $sources } is a list of the next two.
source = Source: { $sources }.
source-on = { $name }, last word { $day }
source-no-day = { $name }, day of its last word not known
source-none = No list that is held now
not-stated = not stated
# Between the parts of a list within a sentence. The braces keep the space at the end.
list-separator = { ", " }

## Numbers of pages and the like.

# The name of the links to the pages of a list, for screen readers.
pages-of-list = Pages of the list
page-of = Page { $page } of { $pages }
page-before = Before
page-next = Next

## Days.

# A day within text: 24 March 2026. { $day } and { $year } are numbers, { $month } is one of the names below.
day = { $day } { $month } { $year }
# The same day in another calendar in brackets, for Thai, Lao, Nepali, Urdu and Arabic; other languages only translate these once.
# { $day } is the day as above, { $beside } one of the next three.
day-beside = { $day } ({ $beside })
# Years of the Buddhist era; days and months are those of the day before the bracket.
day-buddhist = BE { $year }
# The calendar of Nepal, with its own months.
day-bikram = { $day } { $month } { $year } BS
# The Hijri calendar (Umm al-Qura), with its own months.
day-hijri = { $day } { $month } { $year } AH
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
bikram-month-1 = Baisakh
bikram-month-2 = Jestha
bikram-month-3 = Ashadh
bikram-month-4 = Shrawan
bikram-month-5 = Bhadra
bikram-month-6 = Ashwin
bikram-month-7 = Kartik
bikram-month-8 = Mangsir
bikram-month-9 = Poush
bikram-month-10 = Magh
bikram-month-11 = Falgun
bikram-month-12 = Chaitra
hijri-month-1 = Muharram
hijri-month-2 = Safar
hijri-month-3 = Rabi al-Awwal
hijri-month-4 = Rabi al-Thani
hijri-month-5 = Jumada al-Ula
hijri-month-6 = Jumada al-Thani
hijri-month-7 = Rajab
hijri-month-8 = Shaban
hijri-month-9 = Ramadan
hijri-month-10 = Shawwal
hijri-month-11 = Dhu al-Qadah
hijri-month-12 = Dhu al-Hijjah

## Where to go for help.

where-to-go = Where to go
# { $phone } is a number.
office-phone = telephone { $phone }
# The number for those who call from another country.
office-phone-abroad = from abroad { $phone }
# What an office is.
office-kind-authority = Ministry or authority
office-kind-hotline = Telephone help
office-kind-centre = Centre for workers
office-kind-union = Trade union
office-kind-labour-attache = Your embassy
# When somebody answers; { $days } is one of the next, { $from } and { $until } are times such as 08:00.
office-hours = { $days }, { $from } to { $until } (time there)
office-hours-always = day and night, every day
office-hours-unknown = We do not know its hours.
office-days-every-day = every day
office-days-monday-friday = Monday to Friday
office-days-monday-saturday = Monday to Saturday
office-days-sunday-thursday = Sunday to Thursday
office-days-saturday-sunday = Saturday and Sunday
office-source = Source
# When the source was read; the second time where the source is not the office itself.
office-read = read on { $day }.
office-read-secondary = not the office itself, read on { $day }.
# { $places } is one country, or two.
office-none = We know no office for { $places }. Look for these:
# Which kinds of offices to look for; { $country }, { $origin } and { $destination } are countries.
look-for-origin = The labour ministry of { $country }, or its office for work abroad. Ask for the office that licenses recruitment agencies.
look-for-destination = The labour ministry of { $country }. Ask who licenses employment agencies, or for the labour inspection.
look-for-mission = The embassy or consulate of { $origin } in { $destination }. Ask for the labour attaché.

## Forms.

# The title of a page whose form could not be read.
look-again = Please look again
look-again-at =
    { $count ->
        [one] Please look again at one answer
       *[other] Please look again at { $count } answers
    }
# The first, empty entry of a list from which one is chosen.
choose = Choose
nothing-more = Nothing more
not-stated-choice = Not stated
currency = Currency
how-we-know = How we know
# The digest of the book of rules by which the answer was made; { $digest } is a code.
rule-book = Rule book { $digest }.
# A sum in other money, by a rate of exchange: it is not exact.
about-sum = about { $sum }

## What is wrong with a field. { $text } is what was typed.

wrong-choice = Choose one of the list.
wrong-country = Choose a country.
wrong-currency = Choose a currency for this amount.
wrong-item = Choose what the money was asked for.
wrong-no-amount = Write how much was asked.
wrong-amount = Write the amount in digits, such as 1500 or 1500.50, not "{ $text }".
wrong-job = Choose a job of the list. Or write its number, not "{ $text }".
wrong-months = Write whole months, 1 to 120, not "{ $text }".
wrong-day = Write the day as year-month-day, such as 2026-03-24, not "{ $text }".
