//! Which terms did a later contract, or practice, make worse than what was approved and signed before departure?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::terms::chain::Course;
use crate::audit::terms::told::{self, Bench};
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// `contract-substituted`.
pub struct ContractSubstituted;

static ABOUT: About = About {
    code: Code::ContractSubstituted,
    question: "Was a term made worse on arrival or in practice than in the contract that was approved or signed before departure?",
    limits: "One finding for each worsened term; better terms are never set off against worse ones. A silent paper leaves the earlier term in force. \
             A change that the authority approved is none. Employer and documents have indicators of their own.",
};

impl Indicator for ContractSubstituted {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(Bench { chain, yard }) = laid.bench(Code::ContractSubstituted, case, out) else {
            return;
        };
        if chain.later().next().is_none() {
            out.push(case.not_assessable(Code::ContractSubstituted, "no_later_stage", "No contract on arrival and no account of practice was given."));
            return;
        }
        let approved = chain.approved().next().is_some();
        let own = yard.list.terms().iter().filter(|rule| !matches!(rule.term, Term::EmployerId | Term::DocumentsHeldBy));
        for rule in own {
            match chain.follow(yard, rule) {
                Course::Kept => {}
                Course::Fell(fall) => out.push(told::fall(case, law, (Code::ContractSubstituted, rule), (&fall, approved))),
                Course::Unclear(why) => {
                    let mut finding = case.not_assessable(Code::ContractSubstituted, why, format!("Whether {} got worse could not be judged.", rule.called));
                    finding.term = Some(rule.term.as_str());
                    out.push(finding);
                }
            }
        }
    }
}
