//! What may the worker have been charged, and what is owed back? The law laid over the charges of one placement, in layers.

use crate::audit::case::Case;
use crate::record::finding::{Finding, Outcome, RefundDue};
use crate::record::money::Money;
use crate::rules::book::RuleBook;

/// The charges of a placement with the law laid over them.
#[derive(Debug)]
pub struct Laid<'a> {
    case: std::marker::PhantomData<&'a ()>,
}

/// Lays the law over the charges.
#[must_use]
pub fn lay<'a>(_case: &Case<'a>, _law: &'a RuleBook) -> Laid<'a> {
    Laid { case: std::marker::PhantomData }
}

/// Sums the excess of all breaches by currency: each money unit stands in one of them.
#[must_use]
pub fn refund_due(case: &Case<'_>, findings: &[Finding]) -> RefundDue {
    let mut due: Vec<Money> = Vec::new();
    for excess in findings.iter().filter(|f| f.outcome == Outcome::Breach).filter_map(|f| f.excess) {
        match due.iter_mut().find(|sum| sum.currency == excess.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(excess.minor),
            None => due.push(excess),
        }
    }
    due.retain(|sum| sum.minor > 0);
    due.sort_by_key(|sum| sum.currency);
    RefundDue { placement_id: case.placement.placement_id.clone(), agency_licence: case.placement.agency_licence.clone(), due }
}
