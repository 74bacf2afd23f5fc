//! How is a list taken back that should not have been taken in? As a whole, with a reason, and so that both stay readable.

use chrono::{DateTime, Utc};

use crate::store::undone::{Undoing, Undone};
use crate::store::{self, Store};

/// Most characters of a reason.
const REASON_MAX: usize = 2_000;

/// Why a list was not taken back.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// Nobody says why.
    #[error("a list is taken back for a reason of 1 to {REASON_MAX} characters: say it with --reason")]
    NoReason,
    /// The store, or what it holds stands against it.
    #[error("the list was not taken back; nothing is changed")]
    Store(#[from] store::Error),
}

/// Takes back the newest list of its source: what held before holds again. `who` does it at `at`, for `reason`; the journal keeps it.
///
/// # Errors
/// When there is no reason, no such list, a newer list of the same source, it was taken back before, or the store is not available.
pub async fn undo_register(store: &Store, intake_id: i64, (who, reason): (&str, &str), at: DateTime<Utc>) -> Result<Undone, UndoError> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > REASON_MAX {
        return Err(UndoError::NoReason);
    }
    let undoing = Undoing { intake_id, reason: reason.to_owned(), who: who.to_owned(), at };
    Ok(store.undo_list(&undoing).await?)
}
