//! Judgement: one placement against dated law, purely, totally, and explained.
//!
//! [`judge`] never fails: what cannot be judged is an outcome of its own. Breaches (one case, deterministic, citeable) live
//! in [`breach`], one file an indicator. Statistics over a population are another ladder and other types.

pub mod acts;
pub mod ask;
pub mod breach;
pub mod case;
pub mod charges;
pub mod grade;
pub mod terms;
pub mod wages;

use crate::record::finding::{Finding, Outcome, RefundDue};
use crate::rules::book::RuleBook;

use case::Case;

/// What was found on one placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// One or more outcomes of every indicator, in the order of [`breach::ALL`].
    pub findings: Vec<Finding>,
    /// What is owed back to the worker.
    pub refund_due: RefundDue,
}

/// Judges one placement by every indicator.
#[must_use]
pub fn judge(case: &Case<'_>, law: &RuleBook) -> Judgement {
    let laid = charges::lay(case, law);
    let mut findings = Vec::new();
    for indicator in breach::ALL {
        let before = findings.len();
        indicator.judge(case, law, &laid, &mut findings);
        if findings.len() == before {
            findings.push(case.finding(indicator.about().code, Outcome::Clear));
        }
    }
    let refund_due = charges::refund_due(case, &findings);
    Judgement { findings, refund_due }
}
