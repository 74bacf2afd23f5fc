//! How grave is it? The bands of `domain.md` 3.3, in one place.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::record::finding::Grade;
use crate::record::money::Exact;
use crate::record::placement::{Placement, WagePeriod};
use crate::record::rate::Rates;
use crate::rules::facts;

/// Bands of a numeric term that got worse by a part of its baseline: 5, 10, 25 percent.
pub const TERM_BANDS: [Decimal; 3] = [Decimal::from_parts(5, 0, 0, false, 2), Decimal::from_parts(10, 0, 0, false, 2), Decimal::from_parts(25, 0, 0, false, 2)];
/// Bands of money put on the worker, as a part of a month's wage: 10, 50, 100 percent.
pub const FEE_BANDS: [Decimal; 3] = [Decimal::from_parts(10, 0, 0, false, 2), Decimal::from_parts(50, 0, 0, false, 2), Decimal::ONE];

/// The grade of a part (0.25 for a quarter) within three edges; an edge itself still lies in the lower band.
#[must_use]
pub fn band(part: Decimal, edges: [Decimal; 3]) -> Grade {
    let [minor, moderate, serious] = edges;
    if part <= minor {
        Grade::G1
    } else if part <= moderate {
        Grade::G2
    } else if part <= serious {
        Grade::G3
    } else {
        Grade::G4
    }
}

/// The agreed basic wage as a month's, with the words for the trace.
#[must_use]
pub fn month_wage(p: &Placement) -> (Exact, String) {
    let month = facts::month_wage(p);
    let how = match p.wage_period {
        WagePeriod::Month => String::new(),
        WagePeriod::Year => format!(" (a twelfth of {} a year)", p.wage),
        WagePeriod::Week => format!(" ({} a week, 52/12 weeks)", p.wage),
        WagePeriod::Day => format!(" ({} a day, 26 days)", p.wage),
        WagePeriod::Hour => format!(" ({} an hour, 48 hours a week, 52/12 weeks)", p.wage),
    };
    (month, format!("wage {} a month{how}", month.rounded()))
}

/// The grade of money put on a worker, by the month's wage; `None` where the two currencies have no rate on the day.
#[must_use]
pub fn of_money(amount: Exact, p: &Placement, rates: &Rates, on: NaiveDate) -> Option<Grade> {
    let wage = facts::month_wage(p);
    let amount = rates.convert(amount, wage.currency, on)?.amount;
    amount.value.checked_div(wage.value).map(|part| band(part, FEE_BANDS))
}
