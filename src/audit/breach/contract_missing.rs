//! Is there a signed or approved contract for the placement at all?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::contract::{Contract, Stage};
use crate::record::finding::{Finding, Indicator as Code, Outcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `contract-missing`.
pub struct ContractMissing;

static ABOUT: About = About {
    code: Code::ContractMissing,
    question: "Does the return hold a signed or approved contract for this placement?",
    limits: "An offer or a paper from after arrival is no contract from before departure. A return without any table of contracts is not judged.",
};

impl Indicator for ContractMissing {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if !case.has(Table::Contracts) {
            out.push(case.not_assessable(Code::ContractMissing, "missing:contracts", "No table of contracts was given."));
            return;
        }
        let before_departure = |c: &Contract| matches!(c.stage, Stage::Approved | Stage::Signed);
        if !case.contracts.iter().any(before_departure) {
            out.push(breach(case, law));
        }
    }
}

fn breach(case: &Case<'_>, law: &RuleBook) -> Finding {
    let signed = acts::signature(case);
    let stages: Vec<String> = case.contracts.iter().map(|c| format!("{} on line {}", c.stage, c.line)).collect();
    let mut finding = case.finding(Code::ContractMissing, Outcome::Breach);
    finding.rule = Some(super::exchange_cited(case, law, "contracts.csv: the signed or approved contract of every placement"));
    finding.explanation = format!("The return says that a contract was signed on {}, but it holds no signed or approved contract.", signed.on);
    finding.trace = vec![
        format!("contract_signed_on {}", signed.on),
        if stages.is_empty() { "no row of contracts.csv for this placement".to_owned() } else { format!("only: {}", stages.join(", ")) },
    ];
    finding.evidence = vec![signed.evidence()];
    finding
}
