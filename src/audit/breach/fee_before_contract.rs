//! Was money taken before the contract, the permit, the first wage, or the month that it is for?
//!
//! Where a norm makes the early charge itself unlawful, the layers took the whole of it; elsewhere this is a finding on the process.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::{Early, Laid, cite, early};
use crate::audit::grade;
use crate::record::charge::Item;
use crate::record::code::Code as _;
use crate::record::finding::{Finding, Indicator as Code, Outcome};
use crate::rules::book::RuleBook;
use crate::rules::norm::Clause;
use crate::rules::standing::Weight;

/// Was money taken from the worker too early?
pub struct FeeBeforeContract;

const ABOUT: About = About {
    code: Code::FeeBeforeContract,
    question: "Was money taken from the worker before the contract, the permit, the first wage or the month that it is for?",
    limits: "The day of a permit is in no column: between signature and departure it is not judged.",
};

impl Indicator for FeeBeforeContract {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let before = out.len();
        laid.found(ABOUT.code, case, out);
        let taken: Vec<_> = out[before..].iter().flat_map(|f| f.charge_ids.iter().cloned()).collect();
        let mut open = Vec::new();
        for paid in laid.paid.iter().filter(|paid| paid.charge.amount.minor > 0 && !taken.contains(&paid.charge.charge_id)) {
            let gates = laid.duties(paid, |clause| match clause {
                Clause::Gate(gate) => Some((&gate.items, gate)),
                _ => None,
            });
            for (holding, gate) in gates {
                match early(gate.after, case.placement, paid.charge) {
                    Early::Yes(detail) if !gate.takes_all => {
                        let mut finding = case.finding(ABOUT.code, if holding.weight == Weight::Binding { Outcome::Breach } else { Outcome::Advisory });
                        finding.detail = Some(detail.into());
                        finding.charge_ids = vec![paid.charge.charge_id.clone()];
                        finding.found = Some(paid.charge.amount);
                        finding.grade = grade::of_money(paid.charge.amount.exact(), case.placement, case.ground.rates, paid.charge.charged_on);
                        finding.rule = Some(cite(&holding, law));
                        finding.explanation = format!(
                            "{} was taken for {} on {}, earlier than the law lets it be taken.",
                            paid.charge.amount, paid.charge.item, paid.charge.charged_on
                        );
                        finding.trace = vec![
                            format!("{} taken on {}", paid.charge.amount, paid.charge.charged_on),
                            format!("{}: only after {}", holding.law.norm.title, gate.after.as_str()),
                        ];
                        finding.evidence = vec![paid.evidence()];
                        out.push(finding);
                        break;
                    }
                    Early::NotStated(column) if holding.weight == Weight::Binding && !matches!(paid.charge.item, Item::Other) => {
                        open.push((column, paid.charge.charge_id.clone()));
                        break;
                    }
                    Early::Yes(_) | Early::No | Early::NotStated(_) => {}
                }
            }
        }
        open.sort();
        for group in open.chunk_by(|a, b| a.0 == b.0) {
            let mut finding = case.not_assessable(
                ABOUT.code,
                format!("missing:{}", group[0].0),
                format!("Whether money was taken too early cannot be told: {} is not stated.", group[0].0),
            );
            finding.charge_ids = group.iter().map(|(_, id)| id.clone()).collect();
            out.push(finding);
        }
    }
}
