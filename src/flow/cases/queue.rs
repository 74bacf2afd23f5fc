//! Which case comes first? Those with a step whose time is over, then those with a limitation or a deposit whose last day draws near, then the next day on which something
//! is due; closed ones come last.

use super::Office;
use crate::record::case::deadline::Due;
use crate::record::case::file::{CaseFile, State};
use crate::store;

/// A case in the list.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The case.
    pub file: CaseFile,
    /// Steps whose time is over.
    pub overdue: Vec<Due>,
    /// Limitations, and deposits to be filled up, whose last day draws near.
    pub warnings: Vec<Due>,
    /// The step that is due next.
    pub next: Option<Due>,
}

/// Which cases are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// Only those that stand here.
    pub state: Option<State>,
    /// Only those with a step whose time is over.
    pub is_late: bool,
    /// Only those in which this person has a hand, by number.
    pub hand: Option<i64>,
}

impl Narrowed {
    /// Whether a case is shown.
    #[must_use]
    pub fn shows(&self, Waiting { file, overdue, .. }: &Waiting) -> bool {
        let Self { state, is_late, hand } = self;
        let is_mine = |id: &i64| file.investigators().contains(id) || file.deciders().contains(id);
        state.is_none_or(|state| file.state() == state) && (!is_late || !overdue.is_empty()) && hand.as_ref().is_none_or(is_mine)
    }
}

/// The list.
///
/// # Errors
/// When the store is not available.
pub async fn queue(office: &Office<'_>) -> Result<Vec<Waiting>, store::Error> {
    let mut rows: Vec<Waiting> = office.store.case_files().await?.into_iter().map(|file| waiting(office, file)).collect();
    rows.sort_by_key(|row| {
        let first_over = row.overdue.iter().map(|due| due.by_on).min();
        let nearest = row.warnings.iter().map(|due| due.by_on).min();
        let next = row.next.as_ref().map(|due| due.by_on);
        (row.file.is_closed(), first_over.is_none(), first_over, nearest.is_none(), nearest, next.is_none(), next, row.file.id)
    });
    Ok(rows)
}

fn waiting(office: &Office<'_>, file: CaseFile) -> Waiting {
    let dues = file.dues(&office.spans, office.today);
    let (overdue, open): (Vec<Due>, Vec<Due>) = dues.into_iter().filter(|due| due.done_on.is_none()).partition(|due| due.is_late);
    let warnings = open.iter().filter(|due| due.warning.is_some()).cloned().collect();
    Waiting { next: open.into_iter().min_by_key(|due| due.by_on), overdue, warnings, file }
}
