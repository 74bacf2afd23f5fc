//! How many months' wages do these days earn?

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::audit::terms::measure::hijri_month_days;
use crate::record::period::plus_months;

/// Whole months count whole; the rest by the divisor of the contract. Where it names none, the way that owes least, so that
/// nobody is accused over a divisor.
#[must_use]
pub fn between(from: NaiveDate, to: NaiveDate, divisor: Option<&str>) -> (Decimal, String) {
    let next = to.succ_opt().unwrap_or(to);
    let whole = (0..=1200_u32).take_while(|n| plus_months(from, *n) <= next).last().unwrap_or(0);
    let rest = next.signed_duration_since(plus_months(from, whole)).num_days().max(0);
    if rest == 0 {
        return (Decimal::from(whole), format!("{whole} whole months"));
    }
    let start = plus_months(from, whole);
    let ways = [Divisor::Calendar, Divisor::Thirty, Divisor::TwentySix].map(|way| part(way, start, rest));
    let [calendar, thirty, twenty_six] = ways;
    let (factor, how) = match divisor {
        Some("calendar") => calendar,
        Some("30") => thirty,
        Some("26") => twenty_six,
        Some(_) | None => {
            let least = [calendar, thirty, twenty_six].into_iter().min_by(|a, b| a.0.cmp(&b.0)).unwrap_or_default();
            (least.0, format!("{} (no divisor is named: the way that owes least)", least.1))
        }
    };
    (Decimal::from(whole).saturating_add(factor), if whole == 0 { how } else { format!("{whole} whole months and {how}") })
}

/// Months of the Hijri calendar, which are 29 or 30 days: a period of either is a whole one, every other goes by the mean month.
#[must_use]
pub fn hijri(from: NaiveDate, to: NaiveDate) -> (Decimal, String) {
    let days = to.signed_duration_since(from).num_days().saturating_add(1).max(0);
    if matches!(days, 29 | 30) {
        return (Decimal::ONE, format!("a Hijri month of {days} days"));
    }
    let months = Decimal::from(days).checked_div(hijri_month_days()).unwrap_or_default();
    (months, format!("{days} days in Hijri months of {} days", hijri_month_days().round_dp(3)))
}

#[derive(Clone, Copy)]
enum Divisor {
    Calendar,
    Thirty,
    TwentySix,
}

fn part(divisor: Divisor, start: NaiveDate, rest: i64) -> (Decimal, String) {
    let month = i64::from(days_in_month(start));
    let to_the_end = i64::from(start.day()) - 1 + rest == month;
    let (days, of) = match divisor {
        Divisor::Calendar => (rest, month),
        // Thirty days a month: from the 10th to the end are 21, whatever the month.
        Divisor::Thirty if to_the_end => ((31 - i64::from(start.day())).max(0), 30),
        Divisor::Thirty => (rest.min(30), 30),
        // One rest day in seven is no day of work.
        Divisor::TwentySix => ((rest - rest / 7).min(26), 26),
    };
    let factor = Decimal::from(days).checked_div(Decimal::from(of)).unwrap_or_default();
    (factor, format!("{days}/{of} of a month"))
}

fn days_in_month(day: NaiveDate) -> u32 {
    let first = day.with_day(1).unwrap_or(day);
    let next = plus_months(first, 1);
    u32::try_from(next.signed_duration_since(first).num_days()).unwrap_or(30)
}
