//! How is an authority's own list read? Through a description, a data file that names every conversion.
//!
//! Nothing is guessed: a cell that no line of the description covers is an issue, a column that it neither maps nor ignores is a
//! notice. **What being listed means** is said by the description too, and it never means "licensed since ever": a row without
//! days becomes one event of its own kind (`raw_status` "listed") that speaks from the day of the list (or, where the list says
//! since when, from the last day of that year) for as many days as the description grants a list of this rhythm. Before and
//! after, the status is unknown. A status word that no description knows is reported, and no event is made of it.

mod convert;
mod list;
mod parse;
mod standing;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::agency_rows::Column;
use crate::record::licence::Status;

pub use list::read_list;

/// The description of one publisher's list.
#[derive(Debug, Clone)]
pub struct Source {
    pub(super) name: String,
    pub(super) publisher: String,
    pub(super) encoding: &'static encoding_rs::Encoding,
    pub(super) delimiter: u8,
    pub(super) header_rows: u32,
    pub(super) empty: Vec<String>,
    pub(super) ignore: Vec<String>,
    pub(super) columns: Vec<Mapping>,
    pub(super) constants: BTreeMap<&'static str, String>,
    pub(super) number: Option<BuiltNumber>,
    pub(super) listing: Listing,
    pub(super) status: Option<StatusWords>,
    pub(super) least: u64,
    pub(super) most: u64,
}

/// Where the value of a column of `agencies.csv` comes from.
#[derive(Debug, Clone)]
pub(super) struct Mapping {
    /// Columns of the list; the first that is filled gives the value.
    pub from: Vec<String>,
    pub to: Column,
    /// What stands between several values in one cell.
    pub between: Vec<String>,
    /// Words of the list and what they mean here.
    pub words: BTreeMap<String, String>,
    /// How a date is written.
    pub format: Option<String>,
}

/// A number for lists that print none: a digest of the fewest stable cells, marked by its prefix as no number of the authority's.
#[derive(Debug, Clone)]
pub(super) struct BuiltNumber {
    pub prefix: String,
    pub from: Vec<String>,
}

/// What standing in the list means.
#[derive(Debug, Clone)]
pub(super) struct Listing {
    /// The day of the list, as the publisher gives it; its last possible day where that is a month.
    pub as_of: NaiveDate,
    /// For how many days after its own the list is the publisher's word.
    pub speaks_for_days: u32,
    /// The column that says since when, and how it is written (`year`, or a format of days).
    pub since: Option<(String, String)>,
}

/// What the words of a status column mean.
#[derive(Debug, Clone)]
pub(super) struct StatusWords {
    pub from: String,
    pub words: BTreeMap<String, Status>,
    /// The column with the day on which the status began, and how it is written.
    pub effective_on: Option<(String, String)>,
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
}
