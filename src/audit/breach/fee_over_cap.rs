//! Did the worker pay more than the most that is lawful? What lies above the limit is too much.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// Did the worker pay more than the most that is lawful?
pub struct FeeOverCap;

const ABOUT: About = About {
    code: Code::FeeOverCap,
    question: "Did the worker pay more than the most that is lawful?",
    limits: "A charge of which no binding rule is known is not assessable (no_rule), never clear.",
};

impl Indicator for FeeOverCap {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        laid.found(ABOUT.code, case, out);
    }
}
