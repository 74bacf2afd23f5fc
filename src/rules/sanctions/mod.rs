//! What do an agency's offences add up to? Schemes of authorities as data of `seeds/sanctions/`, each point with its act, day and rule,
//! so that anybody can count again ([`count`]).
//!
//! A scheme of weak source is `unconfirmed`: it is counted and shown, and founds no sanction.

pub mod count;
mod read;

use std::collections::BTreeMap;

pub use read::parse;

use crate::record::code::codes;

codes! {
    /// How sure the text of a scheme is.
    Sureness, "one of found unconfirmed":
    /// Read at a source that can be cited.
    Found = "found",
    /// Reported only: it founds no sanction.
    Unconfirmed = "unconfirmed",
}

codes! {
    /// What is added up.
    Unit, "one of points months classes score":
    Points = "points",
    /// Months of suspension.
    Months = "months",
    /// Nothing: each offence has its own consequence.
    Classes = "classes",
    /// The newest alone counts: a higher one is better.
    Score = "score",
}

codes! {
    /// What follows.
    Consequence, "one of warning conditions surveillance suspension revocation cancellation refusal":
    Warning = "warning", Conditions = "conditions", Surveillance = "surveillance", Suspension = "suspension", Revocation = "revocation",
    Cancellation = "cancellation",
    /// A renewal is refused.
    Refusal = "refusal",
}

/// For how long an act counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// For good.
    Never,
    /// So many months from its day.
    Months(u32),
    /// Within its own inspection.
    Inspection,
    /// Nobody has published it: it counts, and that it may have expired is said.
    Unknown,
}

/// A kind of act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offence {
    /// Its name.
    pub id: String,
    /// What it is.
    pub words: String,
    /// Units for one count; where absent the decision states them.
    pub weight: Option<u32>,
    /// What follows of one alone.
    pub consequence: Option<Consequence>,
    /// Months of suspension, from and to.
    pub months: Option<(u32, u32)>,
}

/// A sum from which something follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The least sum, in the scheme's unit.
    pub at: u32,
    /// The name of the band, where it has one.
    pub name: Option<String>,
    /// What follows; nothing in a band that is good.
    pub consequence: Option<Consequence>,
    /// Whether the authority may and need not.
    pub may: bool,
    /// In words.
    pub words: String,
}

/// Who hears an appeal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealPath {
    /// Who.
    pub to: String,
    /// Days from service.
    pub days: u32,
    /// Whether the consequence waits for the answer.
    pub holds: bool,
}

/// A scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// Its name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whose it is.
    pub jurisdiction: String,
    /// How sure its text is.
    pub standing: Sureness,
    /// What is added up.
    pub unit: Unit,
    /// For how long an act counts.
    pub window: Window,
    /// Whether later rules took its place.
    pub ended: bool,
    /// Where it is written.
    pub citation: String,
    /// Pages of the source.
    pub urls: Vec<String>,
    /// Kinds of acts.
    pub offences: Vec<Offence>,
    /// Sums, from the least.
    pub thresholds: Vec<Threshold>,
    /// The appeal, where one was found.
    pub appeal: Option<AppealPath>,
}

/// Every scheme by name.
#[derive(Debug, Clone, Default)]
pub struct Schemes(pub BTreeMap<String, Scheme>);

impl Scheme {
    /// A kind of act by name.
    #[must_use]
    pub fn offence(&self, id: &str) -> Option<&Offence> {
        self.offences.iter().find(|offence| offence.id == id)
    }

    /// What a sum reaches: the highest threshold that is not above it.
    #[must_use]
    pub fn reached(&self, sum: u32) -> Option<&Threshold> {
        self.thresholds.iter().rev().find(|threshold| threshold.at <= sum)
    }
}
