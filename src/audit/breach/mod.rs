//! The hard rules: one file an indicator, and the list of them all.

use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// What an indicator is about, for its page, its help and its list entry.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// Its code in findings 1.0.
    pub code: Code,
    /// The question that it answers, in one sentence.
    pub question: &'static str,
    /// What it leaves out, and what it takes for granted.
    pub limits: &'static str,
}

/// A hard rule over one placement.
pub trait Indicator: Sync {
    /// What it is about.
    fn about(&self) -> &'static About;

    /// Adds what it finds. An indicator that adds nothing has looked and found the placement clear: what it cannot judge it must add
    /// as not assessable. `laid` holds the charges of the placement with the law already laid over them.
    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &Laid<'_>, out: &mut Vec<Finding>);
}

/// Every indicator, in report order.
pub const ALL: &[&dyn Indicator] = &[];
