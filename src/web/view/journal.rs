//! What was done in the house of late: the newest entries of the journal, for whoever looks after the work of others.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

use super::View;

/// Entries on the page; the command tells all of them.
pub const ENTRIES: u64 = 100;

/// The newest entries.
#[derive(Debug, Clone, Serialize)]
pub struct JournalView {
    /// The newest first.
    pub entries: Vec<JournalLine>,
}

/// One entry, without what else is remembered of it.
#[derive(Debug, Clone, Serialize)]
pub struct JournalLine {
    /// Place in the chain, and the beginning of its hash; none for entries that are older than the chain.
    pub place: Option<(i64, String)>,
    /// Day by the clock of the authority.
    pub day: NaiveDate,
    /// Time by the same clock.
    pub time: String,
    /// Who did it.
    pub who: String,
    /// The verb.
    pub what: String,
    /// What it was done to.
    pub subject: String,
}

impl JournalLine {
    /// A line of who did what to what, at a time by the clock of the authority.
    #[must_use]
    pub fn of(place: Option<(i64, &str)>, at: NaiveDateTime, [who, what, subject]: [&str; 3]) -> Self {
        let place = place.map(|(seq, hash)| (seq, hash.chars().take(12).collect()));
        Self { place, day: at.date(), time: at.format("%H:%M:%S").to_string(), who: who.into(), what: what.into(), subject: subject.into() }
    }
}

impl View for JournalView {
    const TEMPLATE: &'static str = "desk/journal.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let at = NaiveDate::from_ymd_opt(2026, 3, 24).and_then(|day| day.and_hms_opt(9, 5, 7)).unwrap_or_default();
        let chained = JournalLine::of(Some((2, "8fb4f59e72b66772343f467ebb80e501")), at, ["A. \"Name\" <b>", "signed in", "person 3"]);
        let before = JournalLine::of(None, at, ["(not signed in)", "failed to sign in", "person 3"]);
        vec![Self { entries: Vec::new() }, Self { entries: vec![chained, before] }]
    }
}
