//! The registrars' desk: find a licence, decide on what waits, look at what does not go together.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::licence_desk::{EntryLine, OddLine};
use super::register::RegisterRow;
use crate::record::licence::Status;

/// The start page of the registrars' desk.
#[derive(Debug, Clone, Serialize)]
pub struct RegisterDeskView {
    /// What was looked for.
    pub asked: String,
    /// Licences that fit.
    pub found: Vec<RegisterRow>,
    /// Whether more fit than are shown.
    pub has_more: bool,
    /// Entries that wait for a second person, oldest first.
    pub waiting: Vec<EntryLine>,
    /// Events that do not go together with what stood before them.
    pub odd: Vec<OddLine>,
    /// How many there are in all.
    pub odd_total: usize,
    /// The day of the list.
    pub as_of: NaiveDate,
}

impl View for RegisterDeskView {
    const TEMPLATE: &'static str = "desk/register.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let as_of = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let full = Self {
            asked: "amihan".into(),
            found: vec![RegisterRow::sample(1, Status::Licensed)],
            has_more: true,
            waiting: vec![EntryLine::sample()],
            odd: vec![OddLine::sample()],
            odd_total: 72,
            as_of,
        };
        let nothing = Self { found: Vec::new(), has_more: false, waiting: Vec::new(), odd: Vec::new(), odd_total: 0, ..full.clone() };
        vec![full, nothing.clone(), Self { asked: String::new(), ..nothing }]
    }
}
