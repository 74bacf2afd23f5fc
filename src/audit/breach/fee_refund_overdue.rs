//! Has money that had to come back not come back? Advances past their deadline, and refunds on early ending.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// Is money overdue that had to come back to the worker?
pub struct FeeRefundOverdue;

const ABOUT: About = About {
    code: Code::FeeRefundOverdue,
    question: "Is money overdue that had to come back to the worker?",
    limits: "Interest stands in the trace: it is no money that the worker paid.",
};

impl Indicator for FeeRefundOverdue {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        laid.found(ABOUT.code, case, out);
    }
}
