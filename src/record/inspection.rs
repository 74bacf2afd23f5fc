//! Whom do inspectors visit next, and why? A list of a day, with one ground a row and never a score; each list is kept as it was drawn.

use chrono::NaiveDate;
use serde::Serialize;

use super::code::codes;
use super::id::Id;

codes! {
    /// Why an agency stands on a list, in the order of the list.
    Ground, "one of open_g4 open_g3 signal random":
    /// An open breach of grade G4.
    OpenG4 = "open_g4",
    /// An open breach of grade G3.
    OpenG3 = "open_g3",
    /// A signal past every threshold.
    Signal = "signal",
    /// Nothing names it: drawn by lot, to measure what the grounds miss.
    Random = "random",
}

/// An agency on a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Visit {
    /// Licence number as returns print it.
    pub agency_licence: Id,
    /// Why.
    pub ground: Ground,
    /// The same in one line.
    pub why: String,
}

/// What is asked of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Drawing {
    /// The day.
    pub on: NaiveDate,
    /// Inspections that can be made.
    pub capacity: u32,
    /// Those of them that are drawn by lot.
    pub by_lot: u32,
    /// What the lot is drawn with, beside the day and the licence number. It is stated afterwards, so that anyone can draw again; known before,
    /// it would tell who is safe.
    pub seed: String,
}

/// A list of inspections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InspectionList {
    /// What was asked.
    pub drawing: Drawing,
    /// Agencies among whom was chosen.
    pub frame: u64,
    /// Agencies with a ground for whom there was no room.
    pub waiting: u64,
    /// The agencies, in order.
    pub visits: Vec<Visit>,
}
