//! How are complaints taken at the web side? What `flow` answers behind a trait, and how often somebody may knock.
//!
//! A code opens a file: whoever tries wrong ones is made to wait after a few, and learns nothing from the waiting.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{Semaphore, SemaphorePermit};

use super::answers::Reply;
use super::error::PageError;
use super::form::act::ActForm;
use super::form::queue::ListForm;
use super::listening::Listening;
use super::pace::Pace;
use super::view::complaint::FollowView;
use super::view::complaint_desk::{ComplaintDeskView, QueueView};
use crate::flow::complaints::act::Acted;
use crate::flow::complaints::file_complaint::{Draft, Receipt};
use crate::flow::complaints::follow::{Granted, Wish};
use crate::flow::complaints::paper::PaperRefusal;
use crate::flow::places::Help;
use crate::record::place::Country;
use crate::record::said::Said;

/// How long the books of this counter are kept.
const HOUR: Duration = Duration::from_secs(60 * 60);
/// Codes without a file that one address may try in an hour: with ten thousand files, one guess in a million and a half hits.
const WRONG_CODES: u32 = 20;
/// Complaints that one address may file in an hour; a union's office may have many.
const FILED: u32 = 40;
/// Photographs that are painted at the same time.
const PAINTED: usize = 2;

/// What the counter asks of the rest of the house.
pub trait Reception: Listening {
    /// Keeps a complaint.
    fn file(&self, draft: Draft) -> Reply<'_, Receipt>;

    /// The complaint of a code; `None` where there is none.
    fn follow<'a>(&'a self, code: &'a str) -> Reply<'a, Option<FollowView>>;

    /// Does what whoever has the code wishes; `None` where there is no such complaint.
    fn wish<'a>(&'a self, code: &'a str, wish: Wish) -> Reply<'a, Option<Granted>>;

    /// Digits that a phone sends to be confirmed; `None` where there is no such complaint.
    fn digits<'a>(&'a self, code: &'a str) -> Reply<'a, Option<String>>;

    /// Keeps a paper; `None` where there is no such complaint.
    fn attach<'a>(&'a self, code: &'a str, sent: Vec<u8>) -> Reply<'a, Option<Result<(), PaperRefusal>>>;

    /// Whom to turn to at both ends of a way.
    fn help(&self, origin: Country, destination: Country) -> Help;

    /// The desk's list as its filters have it, one page of it, counted from 1.
    fn queue<'a>(&'a self, form: ListForm, page: u32, who: &'a str) -> Reply<'a, QueueView>;

    /// One complaint at the desk; `None` where there is none of that number. The opening stands in the journal where it tells of a worker.
    fn opened<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Option<ComplaintDeskView>>;

    /// Writes what an official does; `None` where there is no such complaint.
    fn act<'a>(&'a self, id: i64, form: &'a ActForm, who: &'a str) -> Reply<'a, Option<Acted>>;

    /// How somebody can be reached; the reading stands in the journal.
    fn contacts<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Vec<String>>;

    /// A paper with its media type; the reading stands in the journal.
    fn paper<'a>(&'a self, paper: (i64, i64), who: &'a str) -> Reply<'a, Option<(String, Vec<u8>)>>;
}

/// The counter: what it asks, and how often one may knock.
pub struct Counter {
    /// The rest of the house.
    pub reception: Arc<dyn Reception>,
    wrong_codes: Pace,
    filed: Pace,
    painters: Semaphore,
}

impl Counter {
    /// Opens the counter.
    #[must_use]
    pub fn new(reception: Arc<dyn Reception>) -> Self {
        let pace = |most| Pace::within(HOUR, most, false);
        Self { reception, wrong_codes: pace(WRONG_CODES), filed: pace(FILED), painters: Semaphore::new(PAINTED) }
    }

    /// Whether an address may try a code at all.
    ///
    /// # Errors
    /// When it has tried too many that opened nothing.
    pub fn may_try(&self, who: Option<IpAddr>) -> Result<(), PageError> {
        let too_often =
            |wait| PageError::TooOften(wait, Said::plain("error-too-many-codes", "Too many wrong codes came from your network. Wait an hour, then try again."));
        self.wrong_codes.wait(who, Instant::now()).map_or(Ok(()), |wait| Err(too_often(wait)))
    }

    /// Counts a code that opened nothing; the answer is the same whether it was malformed or only unknown.
    pub fn was_wrong(&self, who: Option<IpAddr>) -> PageError {
        let _ = self.wrong_codes.take(who, Instant::now());
        PageError::NotFound
    }

    /// Counts a complaint.
    ///
    /// # Errors
    /// When this address has filed too many.
    pub fn may_file(&self, who: Option<IpAddr>) -> Result<(), PageError> {
        let too_often = |wait| {
            PageError::TooOften(wait, Said::plain("error-too-many-reports", "Too many reports came from your network. Wait an hour, then send it again."))
        };
        self.filed.take(who, Instant::now()).map_err(too_often)
    }

    /// A place for the time of painting one photograph.
    ///
    /// # Errors
    /// When all places are taken.
    pub fn painter(&self) -> Result<SemaphorePermit<'_>, PageError> {
        self.painters.try_acquire().map_err(|_| PageError::Busy)
    }
}
