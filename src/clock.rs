//! What time is it? The only place that asks; everything else is told.

use chrono::{DateTime, NaiveDate, Utc};

/// The time of the machine, or one that stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's.
    System,
    /// Always this instant: for tests and for work that must come out the same twice.
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// The instant, in UTC.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[allow(clippy::disallowed_methods, reason = "this is the clock")]
            Self::System => Utc::now(),
            Self::Fixed(at) => *at,
        }
    }

    /// The day, in UTC.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}
