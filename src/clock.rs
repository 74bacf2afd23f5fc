//! Which day and which moment is it? The only place that asks; everybody else is told.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeZone, Utc};

/// Today's date where clocks go by this offset.
#[must_use]
pub fn today(zone: FixedOffset) -> NaiveDate {
    now_at().with_timezone(&zone).date_naive()
}

/// This moment in universal time.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn now_at() -> DateTime<Utc> {
    Utc::now()
}

/// The first moment after a day where clocks go by this offset.
#[must_use]
pub fn end_of(day: NaiveDate, zone: FixedOffset) -> DateTime<Utc> {
    let next = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
    zone.from_local_datetime(&next).single().map_or(DateTime::<Utc>::MAX_UTC, |at| at.with_timezone(&Utc))
}
