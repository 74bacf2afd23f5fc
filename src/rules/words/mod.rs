//! What does a version of a norm say, in sentences that a person can read?

mod clause;
mod condition;
mod duty;
mod formula;
pub mod listed;
mod reach;
pub mod table;

use chrono::NaiveDate;

use super::book::InForce;
use super::norm::{Clause, DoubtAbout, Norm, Precision, Version};
use super::scope::{Corridor, Scope};
use super::standing::{Weight, at_best};

pub use duty::{Duty, duties};

/// A version in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InWords {
    /// For whom and from where to where.
    pub reach: String,
    /// From when to when.
    pub days: String,
    /// How much and what may be asked, what not, when, against which paper, and what comes back; one sentence a clause, then notes.
    pub says: Vec<String>,
    /// Whether it can carry a breach at all: "Binding." or "Advisory, because …".
    pub standing: String,
    /// What is not certain, and when it matters.
    pub doubts: Vec<String>,
}

/// Puts a version into words.
#[must_use]
pub fn in_words(law: InForce<'_>) -> InWords {
    let InForce { norm, version } = law;
    let mut clauses: Vec<&Clause> = version.clauses.iter().collect();
    clauses.sort_by_key(|one| clause::order(one));
    let clauses = clauses.into_iter().filter_map(clause::sentence);
    InWords {
        reach: reach::sentence(version),
        days: days(version),
        says: clauses.chain(version.notes.iter().cloned()).collect(),
        standing: standing(norm, version),
        doubts: version.doubts.iter().map(doubt).collect(),
    }
}

fn standing(norm: &Norm, version: &Version) -> String {
    match at_best(norm, version) {
        Weight::Binding => format!("Binding ({}).", norm.force),
        Weight::Advisory(why) => format!("Advisory, because {why}."),
        Weight::Undetermined(why) => format!("It gives no verdict, because {why}."),
    }
}

fn days(version: &Version) -> String {
    let about = |precision: Precision| match precision {
        Precision::Day => "",
        Precision::Month => " (the month is known)",
        Precision::Year => " (the year is known)",
        Precision::Approximate | Precision::Unknown => " (approximately)",
    };
    let from = version.from.map_or_else(|| "From a day that is not known".into(), |from| format!("From {}{}", day(from), about(version.from_precision)));
    let until = version
        .until
        .and_then(|until| until.pred_opt())
        .map_or_else(|| ", with no end known".into(), |last| format!(" to {}{}", day(last), about(version.until_precision)));
    let differs = |other: Option<NaiveDate>| other.filter(|other| Some(*other) != version.from);
    let issued = differs(version.issued_on).map_or_else(String::new, |on| format!(" Issued on {}.", day(on)));
    let carried_out = differs(version.enforced_from).map_or_else(String::new, |on| format!(" Carried out from {}; before that it advises.", day(on)));
    format!("{from}{until}; {} decides.{issued}{carried_out}", reach::basis(version.date_basis))
}

fn doubt(doubt: &super::norm::Doubt) -> String {
    let matters = match doubt.about {
        DoubtAbout::Day => "It is not certain when",
        DoubtAbout::Amount => "It is not certain how much",
        DoubtAbout::Payee => "It is not certain whom it binds",
        DoubtAbout::Scope => "It is not certain whom it reaches",
        DoubtAbout::Citation => "About the source",
    };
    format!("{matters}{}: {}", condition::where_all(&doubt.when), doubt.text)
}

/// Whom a corridor and a scope reach: "Workers from Nepal who go to Malaysia".
#[must_use]
pub(super) fn who(corridor: &Corridor, scope: &Scope) -> String {
    reach::who(corridor, scope)
}

/// A day as a document prints it: 6 July 2015.
pub(super) fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// Words joined as a sentence joins them: "a, b and c".
#[must_use]
pub fn join(words: impl IntoIterator<Item = String>) -> String {
    joined(words, "and")
}

/// Words of which one is enough: "a, b or c".
pub(super) fn either(words: impl IntoIterator<Item = String>) -> String {
    joined(words, "or")
}

fn joined(words: impl IntoIterator<Item = String>, last_by: &str) -> String {
    let mut words: Vec<String> = words.into_iter().collect();
    match (words.pop(), words.is_empty()) {
        (None, _) => String::new(),
        (Some(last), true) => last,
        (Some(last), false) => format!("{} {last_by} {last}", words.join(", ")),
    }
}
