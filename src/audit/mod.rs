//! Judgement: one placement against dated law, purely, totally, and explained.
//!
//! [`judge`] never fails: what cannot be judged is an outcome of its own. Breaches (one case, deterministic, citeable) live
//! in [`breach`], one file an indicator; they stand on [`acts`] (what needed a licence, and when), [`charges`], [`terms`] (was a
//! later paper worse?), [`floors`] (what is the least?), [`tying`] (may the job depend on buying something?) and [`wages`] (what was
//! owed, and what came?). Statistics over a population are another ladder and other types: [`signal`].
//! [`inspect`] says whom to visit first by both, without adding them up.

pub mod acts;
pub mod ask;
pub mod breach;
pub mod case;
pub mod charges;
pub mod floors;
pub mod grade;
pub mod inspect;
pub mod signal;
pub mod terms;
pub mod tying;
pub mod wages;

use crate::record::finding::{Finding, Indicator, Outcome, RefundDue};
use crate::rules::book::RuleBook;

use case::Case;
use charges::Laid;

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
    weigh(case, law).0
}

/// The same, and how the law lay over the charges: what signals read of a placement.
#[must_use]
pub fn weigh<'a>(case: &Case<'a>, law: &'a RuleBook) -> (Judgement, Laid<'a>) {
    let mut laid = charges::lay(case, law);
    let mut findings = Vec::with_capacity(breach::ALL.len() + 8);
    for indicator in breach::ALL {
        let before = findings.len();
        indicator.judge(case, law, &mut laid, &mut findings);
        if findings.len() == before {
            findings.push(nothing_found(case, indicator.about().code));
        }
    }
    let refund_due = RefundDue::of(&case.placement.placement_id, &case.placement.agency_licence, &findings);
    (Judgement { findings, refund_due }, laid)
}

/// An indicator that found nothing has looked and found the placement clear; unless rows of it could not be read.
fn nothing_found(case: &Case<'_>, code: Indicator) -> Finding {
    if case.rejected_rows == 0 || !code.reads_rows() {
        return case.finding(code, Outcome::Clear);
    }
    let words = format!("{} rows of this placement were rejected; what they would have said is not known.", case.rejected_rows);
    case.not_assessable(code, "rejected_rows", words)
}
