### What recruitment costs workers: figures, tables and plots.

costs-title = What recruitment costs workers
# { $half } and { $four } are numbers of months, such as "2.50 months".
costs-lead = Half of the workers paid at most { $half } of their income abroad to get the job; four of five paid at most { $four }.
# { $months } is a number with two digits behind the point.
costs-months = { $months } months
# Short labels, as heads of columns and before figures.
costs-workers = Workers
costs-about = about { $count }
costs-mean = Mean
costs-more-than-month = Paid more than a month's income
costs-nothing = Paid nothing
costs-half = Half paid at most
costs-half-short = Half paid
costs-four-of-five = Four of five
costs-of-totals = All costs over all incomes
costs-of-totals-short = Of totals
costs-figures = Figures
costs-several-currencies = several currencies
costs-how =
    { $count ->
        [one] Everything that workers and their families paid for the first job in a country of work that began in the year before { $day }, divided by the income of its first full month (indicator 10.7.1 of the Sustainable Development Goals).
       *[other] Everything that workers and their families paid for the first job in a country of work that began in the { $count } years before { $day }, divided by the income of its first full month (indicator 10.7.1 of the Sustainable Development Goals).
    }
costs-quintile = The fourth quintile lies between two workers (linear, type 7); by nearest rank it is { $months }.
costs-without-interest = Without interest on loans the mean is { $months }.
# SDG: the Sustainable Development Goals of the United Nations.
costs-sdg = Download in the form of the SDG data base

## Tables and plots, by what tells workers apart. First the headings, then the heads of the first column.

costs-by-sex = Women and men
costs-by-corridor = By the way
costs-by-occupation = By kind of work
costs-by-half-year = Over time
costs-of-sex = Sex
costs-of-corridor = From and to
costs-of-occupation = Kind of work
costs-of-half-year = Job began in
workers-women = Women
workers-men = Men
workers-other = Other
half-year-1 = January to June { $year }
half-year-2 = July to December { $year }
# For people who do not see the plot; behind it stand the groups.
costs-plot = { $heading }: months of income that half of the workers paid at most, and that four of five paid at most.
costs-plot-group = { $group }: { $half }, and { $four }
costs-plot-caption = Months of income. The bar ends at what half of the workers paid at most, the line stands at what four of five paid at most; both numbers stand beside it.
# { $why } is one of the next three.
costs-not-shown = not shown: { $why }
hidden-few = too few workers
hidden-one-agency = nearly all of one agency
hidden-beside = it would tell of a small group

## What the figures do not tell.

costs-none =
    { $count ->
        [one] There are no figures yet: no worker can be counted.
       *[other] There are no figures yet: fewer than { $count } workers can be counted.
    }
costs-suppression = Groups of fewer than { $least } workers, and groups of which one agency holds more than { $percent } percent, are not shown, nor others from which they could be reckoned; counts are rounded to { $rounded }.
costs-not-all = These are the workers whom agencies reported or who were asked, not all who went.
# { $parts } is a list of the incomes below, each with its count.
costs-incomes = Incomes are known from: { $parts }.
costs-part = { $what } ({ $count })
costs-part-about = { $what } (about { $count })
costs-part-few = { $what } (a few)
income-paid-month = pay of the first full month
income-stated-month = earnings of the first month as the agency states them
income-agreed-wage = the agreed wage, because what came is not known
# { $parts } is a list of the reasons below, each with its count.
costs-not-counted = Not counted: { $parts }.
left-out-not-arrived = no arrival is stated
left-out-cancelled = the placement was cancelled
left-out-short-stay = contracts of less than a year
left-out-earlier-job = another job of the same worker counts
left-out-outside-period = the job began earlier
left-out-rejected-rows = rows could not be read
left-out-costs-not-stated = nobody states what was paid
left-out-no-rate = no rate of exchange of the day is known
left-out-no-income = no income is known
costs-no-accusation = No agency is named here, and no figure is a reason to accuse anybody.
