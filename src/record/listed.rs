//! Whose word is each row of the register? Holders and events with the list that they stand in, for what is published with its source.

use chrono::NaiveDate;

use super::agency::Agency;
use super::licence::LicenceEvent;

/// A list that the register is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceList {
    /// Its name.
    pub name: String,
    /// The day that its newest edition speaks of, where it says one.
    pub as_of_on: Option<NaiveDate>,
}

/// The rows that hold, each with the place of its list in `lists`.
#[derive(Debug, Clone, Default)]
pub struct ListedRegister {
    /// Every list, in order of name.
    pub lists: Vec<SourceList>,
    /// Holders of licences.
    pub agencies: Vec<(usize, Agency)>,
    /// What happened to licences.
    pub events: Vec<(usize, LicenceEvent)>,
}
