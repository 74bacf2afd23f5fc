//! Was a levy on the employer passed on to the worker? It is the employer's alone.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// Was a levy on the employer taken from the worker?
pub struct LevyPassedOn;

const ABOUT: About = About {
    code: Code::LevyPassedOn,
    question: "Was a levy on the employer taken from the worker?",
    limits: "Looks at the item employer-levy; a deduction that only resembles a levy is a signal, not this.",
};

impl Indicator for LevyPassedOn {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        laid.found(ABOUT.code, case, out);
    }
}
