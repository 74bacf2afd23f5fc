//! How is a case opened, worked on, brought into the register, and handed to a court? One verb a file.
//!
//! The case's own law is asked before anything is written, and so is the role of whoever writes. Nothing of a case is published: what the
//! public sees of it is the licence event that a registrar enters.

pub mod act;
pub mod court;
mod court_words;
mod deadlines;
pub mod evidence;
pub mod into_register;
pub mod open_case;
pub mod points;
pub mod queue;
pub mod read;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

pub use deadlines::{DEADLINES, of_seeds as spans_of_seeds, parse as parse_spans};

use crate::record::case::Hand;
use crate::record::case::deadline::Spans;
use crate::record::official::Official;
use crate::store::Store;

/// The office in which cases are worked on: where they are kept, the spans of their steps, and the moment.
#[derive(Debug, Clone)]
pub struct Office<'a> {
    /// Where they are kept.
    pub store: &'a Store,
    /// The spans.
    pub spans: Arc<Spans>,
    /// Now.
    pub at: DateTime<Utc>,
    /// Today, in the authority's zone.
    pub today: NaiveDate,
}

/// How something ended that an official wanted to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acted {
    /// It is written, under this number.
    Done(i64),
    /// Nothing was written; the sentence says why, and what to do.
    Refused(String),
}

/// An official as cases know them.
#[must_use]
pub fn hand(official: &Official) -> Hand {
    Hand { id: official.id, name: official.name.clone() }
}
