//! Does the receipt show another sum than the one that was said to be paid?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::charge::{Charge, ChargeKind, ReportedBy};
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::money::Money;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `statement-differs-from-receipt`.
pub struct StatementDiffersFromReceipt;

static ABOUT: About = About {
    code: Code::StatementDiffersFromReceipt,
    question: "Does the receipt show another sum than the one that was said to be paid?",
    limits: "An advisory: it says that two accounts differ, not which is true. Charges whose receipt shows no sum are not compared.",
};

impl Indicator for StatementDiffersFromReceipt {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let receipts = || case.charges.iter().filter(|c| c.kind == ChargeKind::Charge).filter_map(|c| Some((c, c.receipt_amount?)));
        if !case.has(Table::Charges) {
            out.push(case.not_assessable(Code::StatementDiffersFromReceipt, "missing:charges", "No table of charges was given."));
        } else if receipts().next().is_none() && !(case.charges.is_empty() && case.placement.costs_stated) {
            let why = "No charge of this placement has a receipt that shows a sum, so there was nothing to compare.";
            out.push(case.not_assessable(Code::StatementDiffersFromReceipt, "missing:receipt_amount", why));
        }
        out.extend(receipts().filter(|(charge, receipt)| charge.amount != *receipt).map(|(charge, receipt)| differs(case, law, charge, receipt)));
    }
}

fn differs(case: &Case<'_>, law: &RuleBook, charge: &Charge, receipt: Money) -> Finding {
    let cell = |column, value: String| Evidence { table: Table::Charges, line: charge.line, column, value };
    let who = match charge.reported_by {
        Some(ReportedBy::Worker) => "the worker",
        Some(ReportedBy::Agency) => "the agency",
        Some(ReportedBy::Employer) => "the employer",
        Some(ReportedBy::Inspector) => "the inspector",
        None => "the return",
    };
    let mut finding = case.finding(Code::StatementDiffersFromReceipt, Outcome::Advisory);
    finding.charge_ids = vec![charge.charge_id.clone()];
    finding.rule = Some(super::exchange_cited(case, law, "charges.csv: receipt_amount is the sum on the receipt"));
    finding.found = Some(charge.amount);
    finding.explanation = format!("For {} {who} tells of {}, but the receipt shows {receipt}.", charge.item, charge.amount);
    finding.trace = vec![format!("stated by {who}: {}", charge.amount), format!("receipt: {receipt}")];
    finding.trace.extend(charge.amount.checked_sub(receipt).ok().map(|gap| format!("difference {gap}")));
    finding.evidence = vec![cell("amount", charge.amount.amount()), cell("receipt_amount", receipt.amount())];
    finding
}
