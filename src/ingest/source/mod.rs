//! How is an authority's own list read? Through a description, a data file that names every conversion.
//!
//! Nothing is guessed: a cell that no line of the description covers is an issue, a column that it neither maps nor ignores is a
//! notice. **What being listed means** is said by the description too, and it never means "licensed since ever": a row without
//! days becomes one event of its own kind (`raw_status` "listed") that speaks from the day of the list (or, where the list says
//! since when, from the last day of that year) for as many days as the description grants a list of this rhythm. Before and
//! after, the status is unknown. A status word that no description knows is reported, and no event is made of it.

mod convert;
mod days;
mod digits;
mod figures;
mod grid;
mod kind;
mod learn;
mod leftovers;
mod list;
mod mapping;
mod parse;
mod standing;
mod walk;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use self::days::{DayForm, Months};
use self::figures::Figures;
use self::kind::Kind;
use super::agency_rows::Column;
use crate::record::licence::Status;

pub use grid::LIST_BYTES;
pub use learn::{HeaderWords, Proposal, learn};
pub use list::read_list;

/// The description of one publisher's list.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    publisher: String,
    encoding: &'static encoding_rs::Encoding,
    kind: Kind,
    skip_rows: u32,
    header_rows: u32,
    empty: Vec<String>,
    ignore: Vec<String>,
    months: Months,
    columns: Vec<Mapping>,
    constants: BTreeMap<&'static str, String>,
    number: Option<BuiltNumber>,
    listing: Listing,
    status: Option<StatusWords>,
    least: u64,
    most: u64,
}

/// Where the value of a column of `agencies.csv` comes from.
#[derive(Debug, Clone)]
struct Mapping {
    /// Columns of the list; the first that is filled gives the value.
    pub from: Vec<String>,
    pub to: Column,
    /// What stands between several values in one cell.
    pub between: Vec<String>,
    /// Words of the list and what they mean here.
    pub words: BTreeMap<String, String>,
    /// How days are written.
    pub days: Option<DayForm>,
    /// Whether digits of other scripts are meant as digits.
    pub native: bool,
    /// How numbers are written.
    pub figures: Option<Figures>,
}

/// A number for lists that print none: a digest of the fewest stable cells, marked by its prefix as no number of the authority's.
#[derive(Debug, Clone)]
struct BuiltNumber {
    pub prefix: String,
    pub from: Vec<String>,
}

/// What standing in the list means.
#[derive(Debug, Clone)]
struct Listing {
    /// The day of the list, as the publisher gives it; its last possible day where that is a month.
    pub as_of: NaiveDate,
    /// For how many days after its own the list is the publisher's word.
    pub speaks_for_days: u32,
    /// The column that says since when, and how it is written.
    pub since: Option<(String, DayForm)>,
}

/// What the words of a status column mean.
#[derive(Debug, Clone)]
struct StatusWords {
    pub from: String,
    pub words: BTreeMap<String, Status>,
    /// The column with the day on which the status began, and how it is written.
    pub effective_on: Option<(String, DayForm)>,
}

/// What is wrong with a description.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name}, line {line}: {key} {message}; {advice}")]
pub struct SourceError {
    /// Name of the description.
    pub name: String,
    /// Line of its text.
    pub line: usize,
    /// The key that is meant.
    pub key: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

impl Source {
    /// Reads a description.
    ///
    /// # Errors
    /// Every error of it at once, each with its line.
    pub fn parse(name: &str, text: &str) -> Result<Self, Vec<SourceError>> {
        parse::parse(name, text)
    }

    /// Name of the description.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Who publishes the list.
    #[must_use]
    pub fn publisher(&self) -> &str {
        &self.publisher
    }

    /// The day of the list.
    #[must_use]
    pub const fn as_of(&self) -> NaiveDate {
        self.listing.as_of
    }

    /// The same description for a list of another day.
    #[must_use]
    pub fn dated(mut self, as_of: NaiveDate) -> Self {
        self.listing.as_of = as_of;
        self
    }

    /// Columns of the list that the description reads.
    fn wanted(&self) -> impl Iterator<Item = &str> {
        let mapped = self.columns.iter().flat_map(|mapping| &mapping.from).chain(self.number.iter().flat_map(|number| &number.from)).map(String::as_str);
        let status = self.status.iter().map(|status| status.from.as_str());
        let dated = self.listing.since.iter().chain(self.status.iter().filter_map(|status| status.effective_on.as_ref()));
        mapped.chain(status).chain(dated.map(|(from, _)| from.as_str()))
    }

    /// Whether the description reads a column.
    fn names(&self, column: &str) -> bool {
        self.wanted().any(|name| name == column)
    }
}
