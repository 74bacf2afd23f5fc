//! How far is a matter, for a screen that somebody else may read? Steps and a day, and nothing that says what it is about or whom.

use chrono::NaiveDate;

use super::Counter;
use super::follow::{Followed, follow};
use crate::record::complaint::deadline::Due;
use crate::record::complaint::event::Event;
use crate::record::complaint::file::{ComplaintFile, State};
use crate::store;

/// Steps from the first word to the end.
pub const STEPS: u64 = 5;

/// How far a matter is. It holds no word of what was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glance {
    /// The step that it has come to, from 1 to [`STEPS`]; `None` where nothing more will be done.
    pub step: Option<u64>,
    /// The next day by which we answer, and whether it is over.
    pub next: Option<(NaiveDate, bool)>,
    /// Whether the last word is ours.
    pub has_news: bool,
}

/// How far the matter of a code is; `None` where there is none, whether the code is wrong or only unknown.
///
/// # Errors
/// When the store is not available.
pub async fn glance(counter: &Counter<'_>, code: &str) -> Result<Option<Glance>, store::Error> {
    let Some(Followed { file, goes_on, .. }) = follow(counter, code).await? else { return Ok(None) };
    let dues = goes_on.as_ref().unwrap_or(&file).dues(&counter.deadlines, counter.now);
    Ok(Some(Glance::of(goes_on.as_ref().unwrap_or(&file), &dues)))
}

impl Glance {
    /// Reads a file with its steps.
    #[must_use]
    pub fn of(file: &ComplaintFile, dues: &[Due]) -> Self {
        let next = dues.iter().filter(|due| due.done_on.is_none()).min_by_key(|due| due.by_on);
        let last = file.events.iter().rfind(|logged| matches!(logged.event, Event::Asked { .. } | Event::Answered { .. }));
        Self {
            step: step(file.state()),
            next: next.map(|due| (due.by_on, due.is_late)),
            has_news: last.is_some_and(|logged| matches!(logged.event, Event::Answered { .. })),
        }
    }
}

/// Received, seen, worked on, told to the other side, decided.
const fn step(state: State) -> Option<u64> {
    match state {
        State::Received => Some(1),
        State::Acknowledged => Some(2),
        State::TakenOn | State::Referred => Some(3),
        State::Notice => Some(4),
        State::Decided | State::Paying => Some(STEPS),
        State::Closed | State::Withdrawn | State::Merged => None,
    }
}
