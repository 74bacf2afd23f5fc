//! Which agency of the register does each line of somebody's table mean, and what does the register say of it? For programs that ask
//! about many at once; the words of the Reconciliation Service API (W3C community group, 0.2) are put around it in `web`.
//!
//! A candidate is a match only where its name is the very same and nobody else's, or where a licence number leads to it and its name
//! agrees. Whatever else was asked and speaks against it undoes that. Being a match says nothing of a licence: status is a property with
//! its day ([`property`]).

mod asked;
mod beside;
mod candidate;
pub mod property;
mod suggest;
mod tier;

use chrono::NaiveDate;

pub use asked::{LIMIT_MAX, Query};
pub use candidate::{Candidate, Evidence};
pub use tier::Tier;

use super::open_house::Shown;

/// The register as it is shown, on a day.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The register.
    pub shown: &'a Shown,
    /// The day of every status.
    pub today: NaiveDate,
}
