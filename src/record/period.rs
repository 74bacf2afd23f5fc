//! From which day to which day? Every period is half-open: `until` is the first day outside.

use chrono::{Datelike, Months, NaiveDate};

/// Days from `from` (inside) until `until` (outside); without `until` there is no known end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// First day inside.
    pub from: NaiveDate,
    /// First day outside, where an end is known.
    pub until: Option<NaiveDate>,
}

/// A period that would end before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the period would end on {until}, before it begins on {from}")]
pub struct EmptyPeriod {
    /// Its first day.
    pub from: NaiveDate,
    /// Its first day outside.
    pub until: NaiveDate,
}

impl Period {
    /// A period of at least one day.
    ///
    /// # Errors
    /// When `until` is not after `from`.
    pub fn new(from: NaiveDate, until: Option<NaiveDate>) -> Result<Self, EmptyPeriod> {
        match until {
            Some(until) if until <= from => Err(EmptyPeriod { from, until }),
            _ => Ok(Self { from, until }),
        }
    }

    /// A period whose last day inside is given, as documents print it.
    ///
    /// # Errors
    /// When the last day lies before the first.
    pub fn through(from: NaiveDate, last: Option<NaiveDate>) -> Result<Self, EmptyPeriod> {
        Self::new(from, last.map(|day| day.succ_opt().unwrap_or(NaiveDate::MAX)))
    }

    /// Whether the day lies inside.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether the two share a day.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.until.is_none_or(|until| other.from < until) && other.until.is_none_or(|until| self.from < until)
    }

    /// The last day inside, where an end is known.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.until.and_then(|until| until.pred_opt())
    }
}

/// The same day of a later month, or that month's last day: 31 January and one month are 28 or 29 February.
#[must_use]
pub fn plus_months(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The same day of an earlier month, or that month's last day.
#[must_use]
pub fn minus_months(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

/// Which month of a stay that began on `start` the day lies in: 1 for the first. Before the start it is `None`.
#[must_use]
pub fn month_of_stay(start: NaiveDate, day: NaiveDate) -> Option<u32> {
    if day < start {
        return None;
    }
    let months = (day.year() - start.year()) * 12 + i32::try_from(day.month()).ok()? - i32::try_from(start.month()).ok()?;
    let whole = u32::try_from(months).ok()?;
    Some(if day < plus_months(start, whole) { whole } else { whole + 1 })
}

/// Reads a day written `YYYY-MM-DD`, and nothing else.
#[must_use]
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let b = text.as_bytes();
    let framed = b.len() == 10 && b[4] == b'-' && b[7] == b'-';
    let digits = |range: std::ops::Range<usize>| -> Option<u32> {
        b.get(range)?.iter().try_fold(0_u32, |n, byte| byte.is_ascii_digit().then(|| n * 10 + u32::from(byte - b'0')))
    };
    if !framed {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(digits(0..4)?).ok()?, digits(5..7)?, digits(8..10)?)
}
