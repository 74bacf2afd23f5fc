//! What became of a term, in one word for people?

use super::compare::Change;
use super::paper::Paper;
use crate::record::code::codes;
use crate::record::contract::Term;

codes! {
    /// What became of a term for the worker.
    Turn, "one of better same worse only_before only_after unclear":
    /// Better.
    Better = "better",
    /// The same, or within the tolerance.
    Same = "same",
    /// Worse.
    Worse = "worse",
    /// The later paper does not mention it: the earlier term binds on.
    OnlyBefore = "only_before",
    /// The earlier paper does not mention it.
    OnlyAfter = "only_after",
    /// It could not be judged.
    Unclear = "unclear",
}

impl Turn {
    /// The word for a change between two papers.
    #[must_use]
    pub fn of(change: &Change, (before, after): (&Paper<'_>, &Paper<'_>), term: Term) -> Self {
        match change {
            Change::Better => Self::Better,
            Change::Same => Self::Same,
            Change::Worse(_) => Self::Worse,
            Change::Unclear(_) => Self::Unclear,
            Change::Silent if is_silent(after, term) => Self::OnlyBefore,
            Change::Silent if is_silent(before, term) => Self::OnlyAfter,
            // Both speak of it, and it is shown and never graded.
            Change::Silent => Self::Same,
        }
    }
}

/// Whether a paper says nothing of a term. Hours by the day speak of hours by the week too.
#[must_use]
pub fn is_silent(paper: &Paper<'_>, term: Term) -> bool {
    paper.terms.get(term).is_none() && (term != Term::HoursWeek || paper.terms.get(Term::HoursDay).is_none())
}
