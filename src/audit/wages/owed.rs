//! What does a pay period owe? The basic wage for its days, allowances and overtime, or the gross wage that the return states, whichever
//! is more.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::agreed::Agreed;
use super::month;
use super::period::PayPeriod;
use crate::audit::case::Case;
use crate::audit::terms::measure::weeks_of_month;
use crate::audit::terms::paper::PayUnit;
use crate::record::money::{Exact, Money};
use crate::rules::book::RuleBook;

/// What is owed for a pay period.
pub(super) enum Owed {
    /// So much, in the currency of the pay; and the part that a change of currency may hide.
    Known(Exact, Decimal),
    /// Could not be computed, and why.
    Unclear(&'static str),
}

/// The agreed wage in the currency of the pay, or the gross wage that the return states, whichever is more.
pub(super) fn owed(case: &Case<'_>, law: &RuleBook, (agreed, period): (&Agreed<'_>, &PayPeriod<'_>), trace: &mut Vec<String>) -> Owed {
    let first = period.first;
    let currency = first.amount_paid.currency;
    let gross = period.rows.iter().filter_map(|pay| pay.gross_due).filter(|gross| gross.currency == currency).max_by_key(|gross| gross.minor);
    let on = first.paid_on.or(first.due_on).unwrap_or(first.period_to);
    let (by_contract, why) = match by_contract(case, law, (agreed, period), trace) {
        Owed::Known(owed, _) => (case.ground.rates.convert(owed, currency, on), "no_rate"),
        Owed::Unclear(why) => (None, why),
    };
    match (by_contract, gross.map(Money::exact)) {
        (Some(converted), gross) => {
            let tolerance = if converted.trace.is_some() { law.terms().units.currency_tolerance } else { Decimal::ZERO };
            trace.extend(converted.trace);
            let more = gross.filter(|gross| gross.value > converted.amount.value);
            more.map_or(Owed::Known(converted.amount, tolerance), |gross| Owed::Known(gross, Decimal::ZERO))
        }
        (None, Some(gross)) => Owed::Known(gross, Decimal::ZERO),
        (None, None) => Owed::Unclear(why),
    }
}

/// The agreed wage for the days of a pay period, with what belongs to it.
fn by_contract(case: &Case<'_>, law: &RuleBook, (agreed, period): (&Agreed<'_>, &PayPeriod<'_>), trace: &mut Vec<String>) -> Owed {
    let (from, to) = period.days();
    if to < from {
        return Owed::Unclear("unclear_term");
    }
    let days = Decimal::from(to.signed_duration_since(from).num_days().saturating_add(1));
    let (months, words) = months(case, law, agreed, (from, to));
    let (factor, how) = match agreed.unit {
        PayUnit::Month => (months, words),
        PayUnit::Year => (months.checked_div(Decimal::from(12)).unwrap_or_default(), format!("a twelfth for each of {words}")),
        PayUnit::Week => (days.checked_div(Decimal::from(7)).unwrap_or_default(), format!("{days} of 7 days")),
        PayUnit::Hour => match period.rows.iter().find_map(|pay| pay.hours_worked) {
            Some(hours) => (hours, format!("{hours} hours")),
            None => return Owed::Unclear("missing:hours_worked"),
        },
        PayUnit::Day | PayUnit::Piece => return Owed::Unclear("unclear_term"),
    };
    let (mut owed, currency) = (agreed.amount.times(factor), agreed.amount.currency);
    trace.push(format!("{} {} a {}: {how} = {owed}", agreed.amount.value.normalize(), agreed.amount.currency, agreed.unit));
    for (sum, called) in agreed.allowances.iter().filter(|(sum, _)| sum.currency == currency && !sum.value.is_zero()) {
        let part = sum.times(months);
        trace.push(format!("{called} of {} a month = {part}", sum.rounded()));
        owed = plus(owed, part);
    }
    if let Some((extra, how)) = overtime(agreed, period, days) {
        trace.push(how);
        owed = plus(owed, extra);
    }
    Owed::Known(owed, Decimal::ZERO)
}

/// Months in these days: of the Hijri calendar where the contract pays by it, else by the divisor of the contract, else of the law.
fn months(case: &Case<'_>, law: &RuleBook, agreed: &Agreed<'_>, (from, to): (NaiveDate, NaiveDate)) -> (Decimal, String) {
    if agreed.is_hijri() {
        return month::hijri(from, to);
    }
    let of_law = || law.wages().saying(case.placement, to, |norm| norm.divisor.clone());
    match (agreed.divisor(), of_law()) {
        (Some(divisor), _) => month::between(from, to, Some(divisor)),
        (None, Some((norm, divisor))) => {
            let (months, how) = month::between(from, to, Some(&divisor));
            (months, format!("{how} (divisor of {})", norm.id))
        }
        (None, None) => month::between(from, to, None),
    }
}

/// Hours beyond those of the contract, at the agreed rate. Judged only where hours, rate and the hours worked are all stated.
fn overtime(agreed: &Agreed<'_>, period: &PayPeriod<'_>, days: Decimal) -> Option<(Exact, String)> {
    let (week, rate) = (agreed.hours_week.filter(|hours| !hours.is_zero())?, agreed.overtime?);
    if agreed.unit != PayUnit::Month {
        return None;
    }
    let worked: Decimal = period.rows.iter().filter_map(|pay| pay.hours_worked).max()?;
    let within = week.checked_mul(days)?.checked_div(Decimal::from(7))?;
    let beyond = worked.checked_sub(within).filter(|beyond| Decimal::ZERO < *beyond)?;
    let hour = agreed.amount.value.checked_div(week.checked_mul(weeks_of_month())?)?;
    let extra = Exact::new(hour.checked_mul(beyond)?.checked_mul(rate)?, agreed.amount.currency);
    let how = format!("{worked} hours worked, {} agreed: {} beyond at {} times the hour = {extra}", within.round_dp(2), beyond.round_dp(2), rate.normalize());
    Some((extra, how))
}

fn plus(a: Exact, b: Exact) -> Exact {
    Exact::new(a.value.saturating_add(b.value), a.currency)
}
