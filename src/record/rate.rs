//! How much is one currency in another on a day?

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::currency::Currency;
use super::money::Exact;

/// One row of `rates.csv`: units of `quote` for one `base`.
#[derive(Debug, Clone)]
pub struct Rate {
    /// Line of `rates.csv` on which it stood.
    pub line: u32,
    /// The day of the rate.
    pub day: NaiveDate,
    /// One unit of this…
    pub base: Currency,
    /// …is `rate` units of this.
    pub quote: Currency,
    /// Above zero.
    pub rate: Decimal,
    /// Who published it.
    pub source: Option<String>,
}

/// Every known rate.
#[derive(Debug, Clone, Default)]
pub struct Rates(BTreeMap<(Currency, Currency, NaiveDate), (Decimal, Option<String>)>);

/// A figure in another currency, with the words for the trace.
#[derive(Debug, Clone)]
pub struct Converted {
    /// The figure.
    pub amount: Exact,
    /// How it came about; empty where nothing was converted.
    pub trace: Option<String>,
}

/// A missing day takes the last earlier one within this many days (`spec/exchange.md`, rates).
const DAYS_BACK: i64 = 10;

impl Rates {
    /// Keeps a rate; the last one for a day and pair holds.
    pub fn add(&mut self, rate: Rate) {
        self.0.insert((rate.base, rate.quote, rate.day), (rate.rate, rate.source));
    }

    /// Every rate, by pair and day; the line is its place here.
    #[must_use]
    pub fn rows(&self) -> Vec<Rate> {
        let kept = self.0.iter().map(|((base, quote, day), (rate, source))| (*base, *quote, *day, *rate, source.clone()));
        (2..).zip(kept).map(|(line, (base, quote, day, rate, source))| Rate { line, day, base, quote, rate, source }).collect()
    }

    /// Whether no rate is known at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Converts on a day: at the pair's own rate, else at the reverse of the opposite pair; never over a third currency.
    /// `None` where no rate of the last ten days is known.
    #[must_use]
    pub fn convert(&self, amount: Exact, to: Currency, on: NaiveDate) -> Option<Converted> {
        if amount.currency == to {
            return Some(Converted { amount, trace: None });
        }
        if let Some((day, rate, source)) = self.latest(amount.currency, to, on) {
            let value = amount.value.checked_mul(rate)?;
            let trace = format!("{amount} at {rate} {to} for one {} of {day}{}", amount.currency, by(source));
            return Some(Converted { amount: Exact::new(value, to), trace: Some(trace) });
        }
        let (day, rate, source) = self.latest(to, amount.currency, on)?;
        let value = amount.value.checked_div(rate)?;
        let trace = format!("{amount} at the reverse of {rate} {} for one {to} of {day}{}", amount.currency, by(source));
        Some(Converted { amount: Exact::new(value, to), trace: Some(trace) })
    }

    fn latest(&self, base: Currency, quote: Currency, on: NaiveDate) -> Option<(NaiveDate, Decimal, Option<&str>)> {
        let first = on.checked_sub_signed(chrono::TimeDelta::days(DAYS_BACK)).unwrap_or(NaiveDate::MIN);
        let ((_, _, day), (rate, source)) = self.0.range((base, quote, first)..=(base, quote, on)).next_back()?;
        (!rate.is_zero()).then_some((*day, *rate, source.as_deref()))
    }
}

fn by(source: Option<&str>) -> String {
    source.map(|s| format!(" ({s})")).unwrap_or_default()
}
