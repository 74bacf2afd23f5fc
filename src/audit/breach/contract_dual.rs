//! Was a second, worse contract signed beside the one that was filed with the authority?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::terms::chain::Fall;
use crate::audit::terms::told::{self, Bench};
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;
use crate::rules::terms::TermRule;

/// `contract-dual`.
pub struct ContractDual;

static ABOUT: About = About {
    code: Code::ContractDual,
    question: "Was a contract signed before departure that is worse than the one that was approved, or than another that was signed?",
    limits: "One finding for a placement, with the gravest term; the others stand in the trace. Needs two papers from before departure.",
};

impl Indicator for ContractDual {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(Bench { chain, yard }) = laid.bench(Code::ContractDual, case, out) else {
            return;
        };
        if chain.protecting().nth(1).is_none() {
            out.push(case.not_assessable(
                Code::ContractDual,
                "missing:stage",
                "Only one contract from before departure was given, so there is nothing to set beside it.",
            ));
            return;
        }
        let approved = chain.approved().next().is_some();
        let falls: Vec<(&TermRule, Fall<'_>)> = yard.list.terms().iter().filter_map(|rule| Some((rule, chain.below_approved(yard, rule)?))).collect();
        let Some((rule, worst)) = falls.iter().reduce(|worst, next| if next.1.worse.grade > worst.1.worse.grade { next } else { worst }) else {
            return;
        };
        let mut finding = told::fall(case, law, (Code::ContractDual, rule), (worst, approved));
        finding.explanation = format!("Two contracts were made before departure, and they differ. {}", finding.explanation);
        let others = falls.iter().filter(|(other, _)| other.term != rule.term);
        finding.trace.extend(others.map(|(other, fall)| format!("also worse: {} ({})", other.term, fall.worse.grade)));
        out.push(finding);
    }
}
