//! What does a worse term take from the worker, each month and once? Counted where it can be; where it cannot, nothing is invented.

use rust_decimal::Decimal;

use super::InKind;
use super::side::Side;
use crate::audit::terms::measure::weeks_of_month;
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::record::money::Exact;
use crate::rules::terms::{TermRule, Worse};

/// What one worse term costs, in the currency of the earlier paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Each month.
    pub month: Exact,
    /// Once.
    pub once: Exact,
    /// How it was counted, for a sentence.
    pub how: String,
}

/// What all worse terms cost together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// Each month.
    pub month: Exact,
    /// Once.
    pub once: Exact,
    /// Months of the earlier contract, where it gives them.
    pub months: Option<Decimal>,
}

impl Lost {
    /// The sum; `None` where no loss could be counted.
    pub(super) fn sum<'l>(losses: impl Iterator<Item = &'l Loss>, earlier: &Side<'_>) -> Option<Self> {
        let add = |a: Exact, b: Exact| Exact::new(a.value.saturating_add(b.value), a.currency);
        let (month, once) = losses.map(|loss| (loss.month, loss.once)).reduce(|a, b| (add(a.0, b.0), add(a.1, b.1)))?;
        Some(Self { month, once, months: earlier.number(Term::DurationMonths) })
    }

    /// Over the whole contract; `None` where its length is not stated.
    #[must_use]
    pub fn contract(&self) -> Option<Exact> {
        let all = self.month.times(self.months?);
        Some(Exact::new(all.value.saturating_add(self.once.value), all.currency))
    }
}

/// Whether what a worse term costs already lies in what another worse term costs: hours by the day in those by the week, and lost days
/// of rest too; what is taken from pay for fees in the fees.
pub(super) fn is_in_another(term: Term, worse: &[Term]) -> bool {
    let other = if term == Term::FeeRecoveryMonth { Term::WorkerFeeTotal } else { Term::HoursWeek };
    matches!(term, Term::HoursDay | Term::RestDaysMonth | Term::FeeRecoveryMonth) && worse.contains(&other)
}

/// What a worse term costs; `None` where that cannot be counted from what the papers and the law say.
pub(super) fn of(rule: &TermRule, earlier: &Side<'_>, later: &Side<'_>, in_kind: InKind) -> Option<Loss> {
    let monthly = |month: Exact, how: String| Some(Loss { month, once: Exact::zero(earlier.currency), how });
    let less = |term: Term| difference(earlier.sum(term)?, later.sum(term)?);
    match rule.term {
        Term::WageAmount => monthly(difference(earlier.wage()?, later.wage()?)?, "the difference of both wages".to_owned()),
        Term::AllowancesMonth | Term::FoodAllowanceMonth => monthly(less(rule.term)?, "the difference of both sums".to_owned()),
        Term::DeductionsMonth | Term::FeeRecoveryMonth => {
            let before = earlier.sum(rule.term).unwrap_or(Exact::zero(earlier.currency));
            monthly(difference(later.sum(rule.term)?, before)?, "the difference of both sums".to_owned())
        }
        Term::HoursWeek | Term::HoursDay => unpaid_hours(earlier, later),
        Term::RestDaysMonth => days(rule.term, earlier, later, Decimal::ONE, earlier.number(Term::RestDayMultiplier)),
        Term::AnnualLeaveDays | Term::PublicHolidayDays => days(rule.term, earlier, later, Decimal::from(12), None),
        Term::BonusMonths | Term::EndOfServiceMonthsYear => {
            let lost = earlier.number(rule.term)?.checked_sub(later.number(rule.term)?)?;
            let month = earlier.wage()?.times(lost).times(twelfth());
            monthly(month, format!("{} of a month's wage each year, spread over its months", lost.normalize()))
        }
        Term::Food => provision(rule.term, in_kind.food, earlier, later),
        Term::Accommodation => provision(rule.term, in_kind.accommodation, earlier, later),
        Term::WorkerFeeTotal => {
            let before = earlier.sum(rule.term).unwrap_or(Exact::zero(earlier.currency));
            once(difference(later.sum(rule.term)?, before)?, "the difference of both sums".to_owned())
        }
        Term::ProbationPayPercent => probation(earlier, later),
        _ if rule.worse == Worse::ToWorker => {
            let cost = rule.cost.and_then(|cost| later.sum(cost).or_else(|| earlier.sum(cost)))?;
            once(cost, "what it costs, as the paper gives it".to_owned())
        }
        // What leaves no mark in money, or only if something happens.
        _ => None,
    }
}

fn once(sum: Exact, how: String) -> Option<Loss> {
    Some(Loss { month: Exact::zero(sum.currency), once: sum, how })
}

/// More hours for the same wage: each at the pay of an hour before, times the overtime rate where one was agreed (`domain.md` 2.5).
fn unpaid_hours(earlier: &Side<'_>, later: &Side<'_>) -> Option<Loss> {
    let more = later.hours_of_week()?.checked_sub(earlier.hours_of_week()?)?;
    let rate = earlier.number(Term::OvertimeMultiplier).filter(|rate| Decimal::ONE < *rate).unwrap_or(Decimal::ONE);
    let month = earlier.hourly()?.times(more).times(weeks_of_month()).times(rate);
    let how = format!("{} hours a week more, each worth the pay of an hour before{}", more.normalize(), at(rate));
    (Decimal::ZERO < month.value).then(|| Loss { month, once: Exact::zero(month.currency), how })
}

/// Days lost in so many months, each worth a day's pay.
fn days(term: Term, earlier: &Side<'_>, later: &Side<'_>, in_months: Decimal, rate: Option<Decimal>) -> Option<Loss> {
    let lost = earlier.number(term)?.checked_sub(later.number(term)?)?;
    let rate = rate.filter(|rate| Decimal::ONE < *rate).unwrap_or(Decimal::ONE);
    let month = earlier.daily()?.times(lost.checked_div(in_months)?).times(rate);
    let each = if in_months == Decimal::ONE { "a month" } else { "a year" };
    let how = format!("{} days {each}, each worth a day's pay{}", lost.round_dp(3).normalize(), at(rate));
    Some(Loss { month, once: Exact::zero(month.currency), how })
}

fn at(rate: Decimal) -> String {
    if rate == Decimal::ONE { String::new() } else { format!(" times {}", rate.normalize()) }
}

/// Food or housing that is no longer free: what it is worth by the rule of the country, less an allowance that came in its place. What
/// is deducted for it stands in the deductions.
fn provision(term: Term, worth: Option<Exact>, earlier: &Side<'_>, later: &Side<'_>) -> Option<Loss> {
    let (before, after) = (value(term, worth, earlier)?, value(term, worth, later)?);
    let month = difference(before, after).filter(|lost| Decimal::ZERO < lost.value)?;
    Some(Loss { month, once: Exact::zero(month.currency), how: "what it is worth a month by the rule of the country of work".to_owned() })
}

/// What a provision is worth a month: by the rule where it is free, the allowance where there is one, else nothing.
pub(super) fn value(term: Term, worth: Option<Exact>, side: &Side<'_>) -> Option<Exact> {
    match side.word(term)? {
        "free" => worth,
        "allowance" if term == Term::Food => side.sum(Term::FoodAllowanceMonth),
        "allowance" => None,
        _ => Some(Exact::zero(side.currency)),
    }
}

fn probation(earlier: &Side<'_>, later: &Side<'_>) -> Option<Loss> {
    let percent = earlier.number(Term::ProbationPayPercent)?.checked_sub(later.number(Term::ProbationPayPercent)?)?;
    let days = later.number(Term::ProbationDays)?;
    let part = percent.checked_div(Decimal::ONE_HUNDRED)?.checked_mul(days)?.checked_div(Decimal::from(30))?;
    once(earlier.wage()?.times(part), format!("{} % of the wage for {} days of probation", percent.normalize(), days.normalize()))
}

/// One sum less another of the same currency.
fn difference(more: Exact, less: Exact) -> Option<Exact> {
    (more.currency == less.currency).then(|| Exact::new(more.value.saturating_sub(less.value), more.currency))
}

fn twelfth() -> Decimal {
    Decimal::ONE.checked_div(Decimal::from(12)).unwrap_or_default()
}

impl Loss {
    /// The term's name for a trace.
    #[must_use]
    pub fn told(&self, term: Term) -> String {
        format!("{}: {} a month, {} once ({})", term.as_str(), self.month, self.once, self.how)
    }
}
