//! Was the worker made to pay for a test that may not be asked for, such as an HIV test?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// Was the worker charged for a medical test that may not be asked for?
pub struct MedicalTestBarred;

const ABOUT: About = About {
    code: Code::MedicalTestBarred,
    question: "Was the worker charged for a medical test that may not be asked for?",
    limits: "Rests on the ILO benchmark and is then an advisory, unless a norm binds.",
};

impl Indicator for MedicalTestBarred {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        laid.found(ABOUT.code, case, out);
    }
}
