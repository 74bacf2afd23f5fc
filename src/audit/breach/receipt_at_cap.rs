//! Does the receipt stop exactly at the limit while more was paid? A known way to hide an overcharge: worth a look, never a verdict.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// Does a receipt show exactly the limit while the charge was more?
pub struct ReceiptAtCap;

const ABOUT: About = About {
    code: Code::ReceiptAtCap,
    question: "Does a receipt show exactly the most that is lawful while more was paid?",
    limits: "Advisory. A charge that equals its receipt and the limit is no sign of anything.",
};

impl Indicator for ReceiptAtCap {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if laid.charges(ABOUT.code, case, out).is_none() {
            return;
        }
        for (charge, limit) in &laid.limits {
            let Some(shown) = charge.receipt_amount.filter(|shown| shown == limit && limit.minor > 0) else { continue };
            if charge.amount.currency != shown.currency || charge.amount.minor <= shown.minor {
                continue;
            }
            let mut finding = case.finding(ABOUT.code, Outcome::Advisory);
            finding.charge_ids = vec![charge.charge_id.clone()];
            finding.allowed = Some(*limit);
            finding.found = Some(charge.amount);
            finding.explanation = format!("The receipt shows {shown}, exactly the most that is lawful, while {} was paid.", charge.amount);
            finding.trace = vec![format!("receipt {shown}"), format!("limit {limit}"), format!("paid {}", charge.amount)];
            finding.evidence = vec![Evidence { table: Table::Charges, line: charge.line, column: "receipt_amount", value: shown.amount() }];
            out.push(finding);
        }
    }
}
