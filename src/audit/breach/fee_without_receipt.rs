//! Was the receipt given that the law asks for? The proof is on the agency: an empty cell is no receipt.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::{Laid, cite};
use crate::audit::grade;
use crate::record::charge::Receipt;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::norm::Clause;
use crate::rules::standing::Weight;

/// Was money taken without the receipt that the law asks for?
pub struct FeeWithoutReceipt;

const ABOUT: About = About {
    code: Code::FeeWithoutReceipt,
    question: "Was money taken from the worker without the receipt that the law asks for?",
    limits: "Carries what was taken and no excess. Where no norm asks for a receipt it is not assessable (no_rule).",
};

impl Indicator for FeeWithoutReceipt {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if let Some(why) = laid.why_unjudged(ABOUT.code, case) {
            out.push(why);
            return;
        }
        let mut without_rule = Vec::new();
        for paid in laid.paid.iter().filter(|paid| paid.charge.amount.minor > 0) {
            let given = paid.charge.receipt.unwrap_or(Receipt::None);
            let duties = laid.duties(paid, |clause| match clause {
                Clause::ReceiptDuty(duty) => Some((&duty.items, duty)),
                _ => None,
            });
            let Some((holding, duty)) = duties.first() else {
                if given == Receipt::None {
                    without_rule.push(paid);
                }
                continue;
            };
            if duty.at_least <= given {
                continue;
            }
            let mut finding = case.finding(ABOUT.code, if holding.weight == Weight::Binding { Outcome::Breach } else { Outcome::Advisory });
            finding.charge_ids = vec![paid.charge.charge_id.clone()];
            finding.found = Some(paid.charge.amount);
            finding.grade = grade::of_money(paid.charge.amount.exact(), case.placement, case.ground.rates, paid.charge.charged_on);
            finding.rule = Some(cite(holding, law));
            finding.explanation = format!("{} was taken for {} without the receipt that the law asks for. Ask for one.", paid.charge.amount, paid.charge.item);
            finding.trace = vec![format!("receipt given: {given}"), format!("{}: at least {}", holding.law.norm.title, duty.at_least)];
            finding.evidence = vec![Evidence {
                table: Table::Charges,
                line: paid.charge.line,
                column: "receipt",
                value: paid.charge.receipt.map(|r| r.to_string()).unwrap_or_default(),
            }];
            out.push(finding);
        }
        if let Some(first) = without_rule.first() {
            let mut open = case.not_assessable(ABOUT.code, "no_rule", format!("No rule on receipts is known here; none was given for {}.", first.charge.item));
            open.charge_ids = without_rule.iter().map(|paid| paid.charge.charge_id.clone()).collect();
            out.push(open);
        }
    }
}
