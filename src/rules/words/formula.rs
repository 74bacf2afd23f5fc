//! How much is lawful, in words?

use rust_decimal::Decimal;

use super::{condition, join};
use crate::record::money::Money;
use crate::rules::formula::{Duration, Formula, Per, WageBase};

/// A limit as words that follow "at most".
pub(super) fn words(formula: &Formula) -> String {
    match formula {
        Formula::Zero => "nothing".into(),
        Formula::Fixed { amount, per } => format!("{amount}{}", per_words(*per)),
        Formula::WageMultiple { times, base } => multiple(*times, *base),
        Formula::WageMonths { per_12, max_months, base, duration, extension_per_12 } => {
            let most = max_months.map(|max| format!(", in all at most {}", months(max))).unwrap_or_default();
            let more = extension_per_12.map(|more| format!("; {} for each 12 months of an extension", months(more))).unwrap_or_default();
            format!("{} of {} for each 12 months of {}{most}{more}", months(*per_12), base_words(*base), duration_words(*duration))
        }
        Formula::DaysOfWages { days, base } => format!("{} days of {}", days.normalize(), base_words(*base)),
        Formula::PercentOfWages { percent, months } => {
            let stretch = months.map_or_else(|| "the whole contract".into(), |n| format!("the first {n} months"));
            format!("{} percent of the wages of {stretch}", percent.normalize())
        }
        Formula::LesserOf(parts) => format!("the least of {}", join(parts.iter().map(words))),
        Formula::SumOf(parts) => format!("the sum of {}", join(parts.iter().map(words))),
        Formula::Table(rows) => rows.iter().map(|(when, amount)| row(&condition::where_all(when), amount)).collect::<Vec<_>>().join("; "),
        Formula::Monthly { schedule, restarts } => monthly(schedule, *restarts),
        Formula::ActualCost => "its documented cost".into(),
        Formula::Delegated { by, currency } => {
            let in_currency = currency.map(|c| format!(" in {c}")).unwrap_or_default();
            format!("what is set by {by}{in_currency}, a sum that is not known here")
        }
    }
}

fn row(when: &str, amount: &Formula) -> String {
    if when.is_empty() { format!("{} otherwise", words(amount)) } else { format!("{}{when}", words(amount)) }
}

fn monthly(schedule: &[(u32, Option<u32>, Money)], restarts: bool) -> String {
    let steps = schedule.iter().map(|(from, to, amount)| match to {
        Some(to) => format!("{amount} a month in months {from} to {to}"),
        None => format!("{amount} a month from month {from}"),
    });
    let again = if restarts { "a new contract begins again with month 1" } else { "months of stay count on over a new contract" };
    format!("{} of the stay ({again})", join(steps))
}

fn multiple(times: Decimal, base: WageBase) -> String {
    let of_base = base_words(base);
    match base {
        _ if times < Decimal::ONE => format!("{} percent of {}{of_base}", (times * Decimal::ONE_HUNDRED).normalize(), a_month(base)),
        WageBase::FirstMonth if times == Decimal::ONE => of_base.into(),
        WageBase::FirstMonth => format!("{} times {of_base}", times.normalize()),
        WageBase::ContractBasic | WageBase::DeclaredFixed => format!("{} of {of_base}", months(times)),
    }
}

const fn a_month(base: WageBase) -> &'static str {
    match base {
        WageBase::FirstMonth => "",
        WageBase::ContractBasic | WageBase::DeclaredFixed => "a month of ",
    }
}

fn months(number: Decimal) -> String {
    if number == Decimal::ONE { "one month".into() } else { format!("{} months", number.normalize()) }
}

const fn base_words(base: WageBase) -> &'static str {
    match base {
        WageBase::ContractBasic => "the basic pay of the contract",
        WageBase::DeclaredFixed => "the fixed pay declared for the work pass",
        WageBase::FirstMonth => "the pay received for the first month",
    }
}

const fn duration_words(duration: Duration) -> &'static str {
    match duration {
        Duration::Contract => "the contract",
        Duration::Permit => "the work pass",
        Duration::ShorterOfBoth => "the contract or the work pass, whichever is shorter",
    }
}

const fn per_words(per: Per) -> &'static str {
    match per {
        Per::Placement => "",
        Per::Year => " a year",
        Per::Month => " a month",
    }
}
