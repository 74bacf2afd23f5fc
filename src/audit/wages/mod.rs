//! What was owed for each pay period, what came, and what is still missing? The ledger of `domain.md` 3.5.
//!
//! [`agreed`] is the wage between worker and employer, [`period`] puts the rows of a return together, `owed` computes what a period
//! owes, and [`mod@ledger`] settles what is short by what came later, oldest first.

pub mod agreed;
pub mod ledger;
mod month;
mod owed;
pub mod period;

pub use agreed::Agreed;
pub use ledger::{Entry, Ledger, Settlement, Unclear, interest, ledger};
pub use period::PayPeriod;

use chrono::NaiveDate;

use super::case::Case;
use crate::record::finding::RuleCited;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::wages::WageNorm;

/// Why nothing can be said of wages, where the return holds none; `None` where it does.
#[must_use]
pub fn nothing_returned(case: &Case<'_>) -> Option<&'static str> {
    match (case.has(Table::Payments), case.payments.is_empty()) {
        (true, false) => None,
        (true, true) => Some("missing:payment"),
        (false, _) => Some("missing:payments"),
    }
}

/// A norm on wages as the law of a finding.
#[must_use]
pub fn cited(norm: &WageNorm, law: &RuleBook, (on, date_basis): (NaiveDate, &'static str)) -> RuleCited {
    RuleCited { id: norm.id.clone(), citation: norm.citation.clone(), in_force_from: norm.from, date_basis, on: Some(on), digest: law.digest() }
}
