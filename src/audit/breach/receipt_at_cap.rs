//! Do the receipts stop exactly at the limit while more was paid? A known way to hide an overcharge: worth a look, never a verdict.

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::{Laid, Limited};
use crate::record::charge::Charge;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::money::Money;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// Do receipts show exactly the limit while more was paid?
pub struct ReceiptAtCap;

static ABOUT: About = About {
    code: Code::ReceiptAtCap,
    question: "Do the receipts show exactly the most that is lawful while more was paid?",
    limits: "Advisory. Money that equals its receipts and the limit is no sign of anything. Receipts in another currency than the limit are not compared.",
};

impl Indicator for ReceiptAtCap {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if laid.charges(ABOUT.code, case, out).is_none() {
            return;
        }
        let mut silent = Vec::new();
        for limited in laid.limits.iter().filter(|limited| 0 < limited.limit.minor) {
            let shown: Vec<(&Charge, Money)> = limited.charges.iter().filter_map(|charge| Some((*charge, charge.receipt_amount?))).collect();
            if shown.is_empty() {
                silent.extend(limited.charges.iter().map(|charge| charge.charge_id.clone()));
            }
            out.extend(at_the_limit(case, limited, &shown));
        }
        silent.sort();
        silent.dedup();
        if !silent.is_empty() {
            let why = "No receipt for these charges shows a sum, so whether it stops at the limit cannot be told.";
            out.push(Finding { charge_ids: silent, ..case.not_assessable(ABOUT.code, "missing:receipt_amount", why) });
        }
    }
}

fn at_the_limit(case: &Case<'_>, limited: &Limited<'_>, shown: &[(&Charge, Money)]) -> Option<Finding> {
    let limit = limited.limit;
    let sum = |of: &dyn Fn(&(&Charge, Money)) -> Money| shown.iter().map(of).try_fold(Money::zero(limit.currency), Money::checked_add).ok();
    let (receipts, paid) = (sum(&|(_, receipt)| *receipt)?, sum(&|(charge, _)| charge.amount)?);
    if receipts != limit || paid.minor <= receipts.minor {
        return None;
    }
    let mut finding = case.finding(ABOUT.code, Outcome::Advisory);
    finding.charge_ids = shown.iter().map(|(charge, _)| charge.charge_id.clone()).collect();
    finding.rule = Some(limited.rule.clone());
    finding.allowed = Some(limit);
    finding.found = Some(paid);
    finding.explanation = format!("The receipts show {receipts}, exactly the most that is lawful, while {paid} was paid.");
    finding.trace = vec![format!("on receipts {receipts}"), format!("limit {limit}"), format!("paid {paid}")];
    let cell = |(charge, receipt): &(&Charge, Money)| Evidence { table: Table::Charges, line: charge.line, column: "receipt_amount", value: receipt.amount() };
    finding.evidence = shown.iter().map(cell).collect();
    Some(finding)
}
