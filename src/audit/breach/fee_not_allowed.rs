//! Was the worker asked for something that may not be charged to workers at all? The whole item is too much.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// Was the worker charged for something that may not be charged to workers?
pub struct FeeNotAllowed;

const ABOUT: About = About {
    code: Code::FeeNotAllowed,
    question: "Was the worker charged for something that may not be charged to workers?",
    limits: "Levies and barred medical tests have indicators of their own. What no law speaks of is reported under fee-over-cap as no_rule.",
};

impl Indicator for FeeNotAllowed {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        laid.found(ABOUT.code, case, out);
    }
}
