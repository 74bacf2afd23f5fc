//! How are two numbers brought to one unit? Wages to a month, hours to a week, sums to one currency; nothing is guessed silently.

use rust_decimal::Decimal;

use super::Yard;
use super::paper::{Paper, PayUnit};
use crate::record::contract::{Term, TermShape};
use crate::record::money::Exact;
use crate::rules::terms::{TermList, TermRule};

/// Two numbers in one unit, ready to be compared.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The earlier one.
    pub before: Decimal,
    /// The later one.
    pub after: Decimal,
    /// The part up to which a change is none.
    pub tolerance: Decimal,
    /// How they came to one unit.
    pub trace: Vec<String>,
}

/// Whether two values could be brought to one unit.
#[derive(Debug, Clone)]
pub enum Paired {
    /// They could.
    Together(Pair),
    /// One of the papers does not mention the term.
    Silent,
    /// No rate between the two currencies on the day.
    NoRate,
    /// A wage by the piece has no month's wage.
    ByPiece,
}

/// Brings the numbers of a term to one unit.
#[must_use]
pub fn pair(yard: &Yard<'_>, rule: &TermRule, before: &Paper<'_>, after: &Paper<'_>) -> Paired {
    match rule.term.shape() {
        TermShape::Money if rule.term == Term::WageAmount && before.period != after.period => wages(yard, rule, before, after),
        TermShape::Money => sums(yard, rule, before, after),
        TermShape::Number | TermShape::Code(_) | TermShape::Text | TermShape::Set | TermShape::Flag => {
            let (b, a) = (plain(yard.list, rule.term, before, after), plain(yard.list, rule.term, after, before));
            b.zip(a).map_or(Paired::Silent, |((before, mut trace), (after, more))| {
                trace.extend(more);
                Paired::Together(Pair { before, after, tolerance: rule.tolerance, trace })
            })
        }
    }
}

/// The wage of a month as a paper gives it, by its own divisor and hours; `None` by the piece, or where it gives no wage.
#[must_use]
pub fn wage_of_month(list: &TermList, paper: &Paper<'_>) -> Option<Exact> {
    let amount = paper.terms.number(Term::WageAmount)?;
    let factor = match paper.period {
        PayUnit::Month if paper.pays_by_hijri_month() => hijri_months_of_month(),
        PayUnit::Month => Decimal::ONE,
        PayUnit::Year => Decimal::ONE.checked_div(Decimal::from(12))?,
        PayUnit::Week => list.units.weeks_month,
        PayUnit::Day => days_of_month(list, paper),
        PayUnit::Hour => hours_of_week(list, paper).checked_mul(list.units.weeks_month)?,
        PayUnit::Piece => return None,
    };
    Some(Exact::new(amount.checked_mul(factor)?, paper.currency))
}

/// Hijri months in a Gregorian month: (365.2425 / 12) / 29.530588853 (`domain.md` 2.5).
#[must_use]
pub fn hijri_months_of_month() -> Decimal {
    Decimal::from_parts(30_436_875, 0, 0, false, 6).checked_div(hijri_month_days()).unwrap_or(Decimal::ONE)
}

/// Days in a mean Hijri month: 29.530588853.
#[must_use]
pub fn hijri_month_days() -> Decimal {
    Decimal::from_i128_with_scale(29_530_588_853, 9)
}

/// Hours in a week: as the paper gives them, else by the day, else the usual ones.
#[must_use]
pub fn hours_of_week(list: &TermList, paper: &Paper<'_>) -> Decimal {
    let by_day = || paper.terms.number(Term::HoursDay).and_then(|hours| hours.checked_mul(work_days_of_week(list, paper)));
    paper.terms.number(Term::HoursWeek).or_else(by_day).unwrap_or(list.units.hours_week)
}

/// Weeks in a month, 365.25 / 84 = 4.348214… (`domain.md` 2.5): for hours and days of rest. A weekly wage goes by the list of terms.
#[must_use]
pub fn weeks_of_month() -> Decimal {
    Decimal::from_parts(36_525, 0, 0, false, 2).checked_div(Decimal::from(84)).unwrap_or_default()
}

/// Days of work in a week: seven less the rest days, else the usual ones.
#[must_use]
pub fn work_days_of_week(list: &TermList, paper: &Paper<'_>) -> Decimal {
    // Rest days are given for a month; whole days of a week are meant.
    let rest = paper.terms.number(Term::RestDaysMonth).and_then(|days| days.checked_div(weeks_of_month()));
    rest.map_or(list.units.work_days_week, |rest| (Decimal::from(7) - rest.round().min(Decimal::from(7))).max(Decimal::ONE))
}

/// Paid days in a month: as the paper divides, else the usual ones.
#[must_use]
pub fn days_of_month(list: &TermList, paper: &Paper<'_>) -> Decimal {
    match paper.terms.word(Term::DayDivisor) {
        Some("26") => Decimal::from(26),
        Some("30") => Decimal::from(30),
        Some("calendar") => days_of_calendar_month(),
        Some(_) | None => list.units.days_month,
    }
}

/// 365 / 12 (`domain.md` 2.5).
fn days_of_calendar_month() -> Decimal {
    Decimal::from(365).checked_div(Decimal::from(12)).unwrap_or_default()
}

fn plain(list: &TermList, term: Term, paper: &Paper<'_>, other: &Paper<'_>) -> Option<(Decimal, Vec<String>)> {
    if let Some(number) = paper.terms.number(term) {
        return Some((number, Vec::new()));
    }
    // Hours by the day stand in for hours by the week only where the other paper gives hours by the week alone.
    if term != Term::HoursWeek || other.terms.number(Term::HoursDay).is_some() {
        return None;
    }
    let hours = paper.terms.number(Term::HoursDay)?;
    let days = work_days_of_week(list, paper);
    let week = hours.checked_mul(days)?;
    Some((week, vec![format!("{hours} hours a day on {days} days are {week} a week")]))
}

fn sums(yard: &Yard<'_>, rule: &TermRule, before: &Paper<'_>, after: &Paper<'_>) -> Paired {
    let amount = |paper: &Paper<'_>| paper.terms.number(rule.term).map(|value| Exact::new(value, paper.currency));
    match amount(before).zip(amount(after)) {
        Some(amounts) => in_one_currency(yard, rule, amounts, after).map_or(Paired::NoRate, Paired::Together),
        None => Paired::Silent,
    }
}

fn wages(yard: &Yard<'_>, rule: &TermRule, before: &Paper<'_>, after: &Paper<'_>) -> Paired {
    let stated = |paper: &Paper<'_>| paper.terms.number(Term::WageAmount);
    if stated(before).zip(stated(after)).is_none() {
        return Paired::Silent;
    }
    let Some((b, a)) = wage_of_month(yard.list, before).zip(wage_of_month(yard.list, after)) else {
        return Paired::ByPiece;
    };
    let Some(mut pair) = in_one_currency(yard, rule, (b, a), after) else {
        return Paired::NoRate;
    };
    pair.tolerance = pair.tolerance.max(yard.list.units.conversion_tolerance);
    for (paper, month) in [(before, b), (after, a)].into_iter().filter(|(paper, _)| paper.period != PayUnit::Month) {
        let amount = stated(paper).unwrap_or_default();
        pair.trace.push(format!("{amount} {} a {} are {month} a month", paper.currency, paper.period));
    }
    Paired::Together(pair)
}

/// Two sums in the currency of the first; `None` where no rate of the day of the later paper is known.
fn in_one_currency(yard: &Yard<'_>, rule: &TermRule, (before, after): (Exact, Exact), paper: &Paper<'_>) -> Option<Pair> {
    let converted = yard.rates.convert(after, before.currency, paper.on)?;
    let currency = if before.currency == after.currency { Decimal::ZERO } else { yard.list.units.currency_tolerance };
    let trace = converted.trace.into_iter().collect();
    Some(Pair { before: before.value, after: converted.amount.value, tolerance: rule.tolerance.max(currency), trace })
}
