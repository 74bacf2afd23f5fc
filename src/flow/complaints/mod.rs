//! How does a complaint come in, how is it followed, and what does the desk do with it? One verb a file.
//!
//! Whoever has the code may follow, write and withdraw; the desk works by the number of the file. What the desk takes on becomes a row
//! like those of `complaints.csv` ([`evidence`]), and nothing of a complaint is published.

pub mod act;
pub(in crate::flow) mod codes;
pub mod counted;
mod deadlines;
pub mod evidence;
pub mod file_complaint;
pub mod follow;
pub mod glance;
pub mod paper;
pub mod phone;
pub mod queue;
pub mod read;

use std::sync::Arc;

pub use deadlines::{DEADLINES, of_seeds as deadlines_of_seeds, parse as parse_deadlines};

use crate::record::complaint::deadline::{Deadlines, Now};
use crate::store::Store;

/// The counter at which complaints are taken: where they are kept, the spans of their steps, and the moment.
#[derive(Debug, Clone)]
pub struct Counter<'a> {
    /// Where they are kept.
    pub store: &'a Store,
    /// The spans.
    pub deadlines: Arc<Deadlines>,
    /// Now.
    pub now: Now,
}
