//! Which complaint comes first? Those whose time is over, then danger, then the next day that something is due; what has ended comes last.

use super::Counter;
use crate::record::complaint::deadline::Due;
use crate::record::complaint::event::Event;
use crate::record::complaint::file::{ComplaintFile, State};
use crate::store;

/// A complaint in the list.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The complaint.
    pub file: ComplaintFile,
    /// Steps whose time is over.
    pub overdue: Vec<Due>,
    /// The step that is due next.
    pub next: Option<Due>,
    /// Whether the worker wrote last.
    pub is_unanswered: bool,
}

/// Which complaints are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// Only those that stand here.
    pub state: Option<State>,
    /// Only those with a step whose time is over.
    pub is_late: bool,
    /// Only those in which this official has a hand, by name.
    pub hand: Option<String>,
}

impl Narrowed {
    /// Whether a complaint is shown.
    #[must_use]
    pub fn shows(&self, Waiting { file, overdue, .. }: &Waiting) -> bool {
        let Self { state, is_late, hand } = self;
        let is_theirs = |name: &String| file.keyed_by.as_ref() == Some(name) || file.events.iter().any(|logged| logged.who.as_ref() == Some(name));
        state.is_none_or(|state| file.state() == state) && (!is_late || !overdue.is_empty()) && hand.as_ref().is_none_or(is_theirs)
    }
}

/// The list, with how many complaints there are in all: the oldest of many are not read.
///
/// # Errors
/// When the store is not available.
pub async fn queue(counter: &Counter<'_>) -> Result<(Vec<Waiting>, u64), store::Error> {
    let (files, all) = counter.store.filed_complaints().await?;
    let mut rows: Vec<Waiting> = files.into_iter().map(|file| waiting(counter, file)).collect();
    rows.sort_by_key(|row| {
        let first_over = row.overdue.iter().map(|due| due.by_on).min();
        let next = row.next.as_ref().map(|due| due.by_on);
        (row.file.has_ended(), first_over.is_none(), !row.file.is_urgent(), first_over, !row.is_unanswered, next.is_none(), next, row.file.id)
    });
    Ok((rows, all))
}

fn waiting(counter: &Counter<'_>, file: ComplaintFile) -> Waiting {
    let dues = file.dues(&counter.deadlines, counter.now);
    let (overdue, open): (Vec<Due>, Vec<Due>) = dues.into_iter().filter(|due| due.done_on.is_none()).partition(|due| due.is_late);
    let words = file.events.iter().rev().find(|logged| matches!(logged.event, Event::Asked { .. } | Event::Answered { .. }));
    let is_unanswered = words.is_some_and(|logged| matches!(logged.event, Event::Asked { .. }));
    Waiting { next: open.into_iter().min_by_key(|due| due.by_on), overdue, is_unanswered, file }
}
