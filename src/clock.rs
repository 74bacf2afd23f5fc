//! Which day and which moment is it? The only place that asks; everybody else is told.

use chrono::{DateTime, NaiveDate, Utc};

/// Today's date in universal time.
#[must_use]
pub fn today() -> NaiveDate {
    now_at().date_naive()
}

/// This moment in universal time.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn now_at() -> DateTime<Utc> {
    Utc::now()
}
