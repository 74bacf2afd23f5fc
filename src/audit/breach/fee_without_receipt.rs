//! Was the receipt given that the law asks for? The proof is on the agency: an empty cell is no receipt.

use super::process::{Broken, on_charges};
use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::charges::laws::Holding;
use crate::audit::charges::paid::Paid;
use crate::record::charge::Receipt;
use crate::record::finding::{Evidence, Finding, Indicator as Code};
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::norm::{Clause, ReceiptDuty};

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
        let Some(paid) = laid.charges(ABOUT.code, case, out) else { return };
        let mut without_rule = Vec::new();
        for paid in paid.iter().filter(|paid| paid.charge.amount.minor > 0) {
            let given = paid.charge.receipt.unwrap_or(Receipt::None);
            let duties = laid.duties(paid, |clause| match clause {
                Clause::ReceiptDuty(duty) => Some((&duty.items, duty)),
                _ => None,
            });
            match duties.first() {
                Some((holding, duty)) if given < duty.at_least => out.push(lacking(case, law, paid, (holding, duty))),
                None if given == Receipt::None => without_rule.push(paid),
                Some(_) | None => {}
            }
        }
        if let Some(first) = without_rule.first() {
            let why = format!("No rule on receipts is known here; none was given for {}.", first.charge.item);
            out.push(on_charges(case.not_assessable(ABOUT.code, "no_rule", why), without_rule));
        }
    }
}

fn lacking(case: &Case<'_>, law: &RuleBook, paid: &Paid<'_>, (holding, duty): (&Holding<'_>, &ReceiptDuty)) -> Finding {
    let charge = paid.charge;
    let (given, stated) = (charge.receipt.unwrap_or(Receipt::None), charge.receipt.map(|receipt| receipt.to_string()));
    let mut finding = Broken::norm(holding, law).by(ABOUT.code, case, paid);
    finding.explanation = format!("{} was taken for {} without the receipt that the law asks for. Ask for one.", charge.amount, charge.item);
    finding.trace = vec![format!("receipt given: {given}"), format!("{}: at least {}", holding.law.norm.title, duty.at_least)];
    finding.evidence = vec![Evidence { table: Table::Charges, line: charge.line, column: "receipt", value: stated.unwrap_or_default() }];
    finding
}
