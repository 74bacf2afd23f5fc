//! What do two papers say side by side? Every term with what became of it and what a worsening costs, the derived values beside them,
//! and one grade for the whole (`domain.md` 3.3).
//!
//! Nothing is set off: a better term never hides a worse one. What the balance of both is stands beside it, as [`derived`] values.

pub mod derived;
pub mod loss;
pub mod side;

use super::Yard;
use super::compare::{Change, compare};
use super::paper::Paper;
use crate::record::contract::Term;
use crate::record::finding::Grade;
use crate::record::money::Exact;
use crate::rules::terms::TermRule;
use derived::Derived;
use loss::{Loss, Lost};
use side::Side;

/// What food and housing are worth a month where they are free, by a rule of the country of work; absent where no rule says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InKind {
    /// Food.
    pub food: Option<Exact>,
    /// Housing.
    pub accommodation: Option<Exact>,
}

/// Two papers, compared as a whole.
#[derive(Debug, Clone)]
pub struct Beside<'a> {
    /// Every term that one of the papers mentions, in the order of the list.
    pub rows: Vec<Row<'a>>,
    /// Values that follow from several terms.
    pub derived: Vec<Derived>,
    /// What the worse terms take, nothing set off.
    pub lost: Option<Lost>,
    /// The grade of the whole; absent where nothing got worse.
    pub grade: Option<Grade>,
}

/// One term of two papers.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// The term.
    pub rule: &'a TermRule,
    /// What became of it.
    pub change: Change,
    /// What it costs the worker, where it got worse and that can be counted.
    pub loss: Option<Loss>,
}

impl<'a> Beside<'a> {
    /// Lays a later paper beside an earlier one.
    #[must_use]
    pub fn lay(yard: &Yard<'a>, before: &Paper<'_>, after: &Paper<'_>, in_kind: InKind) -> Self {
        let (earlier, later) = (Side::alone(yard, before), Side::over(yard, after, before));
        let mentioned = |rule: &&TermRule| [before, after].iter().any(|paper| paper.terms.get(rule.term).is_some());
        let changes: Vec<(&TermRule, Change)> = yard.list.terms().iter().filter(mentioned).map(|rule| (rule, compare(yard, rule, before, after))).collect();
        let worse: Vec<Term> = changes.iter().filter(|(_, change)| matches!(change, Change::Worse(_))).map(|(rule, _)| rule.term).collect();
        let rows: Vec<Row<'a>> = changes
            .into_iter()
            .map(|(rule, change)| {
                let counts = matches!(change, Change::Worse(_)) && !loss::is_in_another(rule.term, &worse);
                Row { loss: counts.then(|| loss::of(rule, &earlier, &later, in_kind)).flatten(), rule, change }
            })
            .collect();
        let derived = derived::all(&earlier, &later, in_kind);
        let terms = rows.iter().filter_map(|row| row.change.grade());
        let grade = whole(terms, derived.iter().filter_map(|value| value.grade));
        Self { lost: Lost::sum(rows.iter().filter_map(|row| row.loss.as_ref()), &earlier), rows, derived, grade }
    }
}

/// The grade of a case: the gravest of its terms and derived values, and one more where three terms are serious or worse; `None` where
/// nothing got worse (`domain.md` 3.3).
#[must_use]
pub fn whole(terms: impl IntoIterator<Item = Grade>, derived: impl IntoIterator<Item = Grade>) -> Option<Grade> {
    let terms: Vec<Grade> = terms.into_iter().collect();
    let gravest = terms.iter().copied().chain(derived).max()?;
    let serious = terms.iter().filter(|grade| Grade::G3 <= **grade).count();
    Some(if SERIOUS_TERMS <= serious { Grade::G4 } else { gravest })
}

/// So many serious terms make a case one grade graver, which is G4 at once: what is serious is G3 at least.
const SERIOUS_TERMS: usize = 3;
