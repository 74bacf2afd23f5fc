//! How much is one currency in another on a day?

use std::collections::BTreeMap;
use std::fmt;

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

    /// Converts on a day, by the rate that [`Rates::quoted`] finds; `None` where there is none.
    #[must_use]
    pub fn convert(&self, amount: Exact, to: Currency, on: NaiveDate) -> Option<Converted> {
        if amount.currency == to {
            return Some(Converted { amount, trace: None });
        }
        let quoted = self.quoted(amount.currency, to, on)?;
        let trace = match quoted.base == amount.currency {
            true => format!("{amount} at {quoted}"),
            false => format!("{amount} at the reverse of {quoted}"),
        };
        Some(Converted { amount: quoted.exchange(amount)?, trace: Some(trace) })
    }

    /// The rate between two currencies on a day: the pair's own, else the opposite pair's, to be used in reverse; never over a third
    /// currency. `None` where no rate of the last ten days is known.
    #[must_use]
    pub fn quoted(&self, from: Currency, to: Currency, on: NaiveDate) -> Option<Quoted<'_>> {
        self.latest(from, to, on).or_else(|| self.latest(to, from, on))
    }

    fn latest(&self, base: Currency, quote: Currency, on: NaiveDate) -> Option<Quoted<'_>> {
        let first = on.checked_sub_signed(chrono::TimeDelta::days(DAYS_BACK)).unwrap_or(NaiveDate::MIN);
        let ((_, _, day), (rate, source)) = self.0.range((base, quote, first)..=(base, quote, on)).next_back()?;
        (!rate.is_zero()).then_some(Quoted { base, quote, rate: *rate, day: *day, source: source.as_deref() })
    }
}

/// A rate that was found for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted<'a> {
    /// One unit of this…
    pub base: Currency,
    /// …is `rate` units of this.
    pub quote: Currency,
    /// Above zero.
    pub rate: Decimal,
    /// The day that it is of.
    pub day: NaiveDate,
    /// Who published it.
    pub source: Option<&'a str>,
}

impl Quoted<'_> {
    /// A figure of one of the two currencies in the other; `None` where it is of neither, or too large.
    #[must_use]
    pub fn exchange(&self, amount: Exact) -> Option<Exact> {
        if amount.currency == self.base {
            Some(Exact::new(amount.value.checked_mul(self.rate)?, self.quote))
        } else if amount.currency == self.quote {
            Some(Exact::new(amount.value.checked_div(self.rate)?, self.base))
        } else {
            None
        }
    }
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} for one {} of {}{}", self.rate, self.quote, self.base, self.day, by(self.source))
    }
}

fn by(source: Option<&str>) -> String {
    source.map(|s| format!(" ({s})")).unwrap_or_default()
}
