//! What do the pages of one agency ask of the rest of the house? Its file, its placements, its charges and its rates.

use chrono::{DateTime, Utc};

use super::answers::Reply;
use super::view::agency_fees::AgencyFeesView;
use super::view::agency_file::AgencyFileView;
use super::view::agency_placements::AgencyPlacementsView;
use super::view::agency_rates::AgencyRatesView;
use crate::edition::sheet::Sheet;

/// Which table of an agency is wanted as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Its placements.
    Placements,
    /// Its charges beside what was lawful.
    Fees,
}

/// Files of agencies. An agency is any that the register or a return names; `None` where neither does.
pub trait AgencyFiles: Send + Sync {
    /// What stands on its first page; `reads_cases` says whether the official sees cases.
    fn agency_file<'a>(&'a self, licence: &'a str, reads_cases: bool) -> Reply<'a, AgencyFileView>;

    /// Its placements, one page of them, counted from 1.
    fn placements<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<AgencyPlacementsView>>;

    /// Its charges, one page of them, counted from 1.
    fn fees_of<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<AgencyFeesView>>;

    /// Its rates, with the funnel of the signal at a place of its rows, counted from 1.
    fn rates<'a>(&'a self, licence: &'a str, signal: Option<usize>) -> Reply<'a, Option<AgencyRatesView>>;

    /// A table of it for download; with the moment at which it was made. The making stands in the journal.
    fn table_of<'a>(&'a self, licence: &'a str, wanted: Wanted, who: &'a str) -> Reply<'a, Option<(Sheet, DateTime<Utc>)>>;
}
