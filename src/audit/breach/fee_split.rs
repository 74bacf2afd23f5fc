//! Was one fee taken in parts, each within the limit, that lie above it together? Whoever looks at one receipt at a time sees nothing.

use std::collections::BTreeMap;

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::{Laid, Limited};
use crate::record::charge::{Charge, Item};
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::money::{Exact, Money};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// Was one fee taken in parts that each look lawful?
pub struct FeeSplit;

static ABOUT: About = About {
    code: Code::FeeSplit,
    question: "Was one fee taken in several payments, each within the limit, that lie above it together?",
    limits: "Advisory beside the breach that takes the sum. Payments of one item that differ in day, payee or receipt; monthly fees are not meant.",
};

impl Indicator for FeeSplit {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, _law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if laid.charges(ABOUT.code, case, out).is_none() {
            return;
        }
        for limited in &laid.limits {
            let mut by_item: BTreeMap<Item, Vec<&Charge>> = BTreeMap::new();
            limited.charges.iter().filter(|charge| 0 < charge.amount.minor).for_each(|charge| by_item.entry(charge.item).or_default().push(charge));
            let parts = by_item.into_iter().filter(|(_, parts)| are_parts(parts));
            out.extend(parts.filter_map(|(item, parts)| split(case, limited, (item, &parts))));
        }
    }
}

/// Lines of one receipt are one payment.
fn are_parts(charges: &[&Charge]) -> bool {
    let told_apart_by = |charge: &Charge| (charge.charged_on, charge.payee.clone(), charge.receipt_no.clone());
    charges.first().is_some_and(|first| charges.iter().any(|charge| told_apart_by(charge) != told_apart_by(first)))
}

fn split(case: &Case<'_>, limited: &Limited<'_>, (item, parts): (Item, &[&Charge])) -> Option<Finding> {
    let limit = limited.limit;
    let worth = |charge: &Charge| Some(case.ground.rates.convert(charge.amount.exact(), limit.currency, charge.charged_on)?.amount.value);
    let Some(worths) = parts.iter().map(|charge| worth(charge)).collect::<Option<Vec<_>>>() else {
        let why = "The parts of a fee and its limit are in different currencies, and no rate of those days is known.";
        return Some(on(parts, case.not_assessable(ABOUT.code, "no_rate", why)));
    };
    let sum = Exact::new(worths.iter().sum(), limit.currency);
    if sum.rounded().minor <= limit.minor || worths.iter().any(|worth| limit.exact().value < *worth) {
        return None;
    }
    let mut finding = on(parts, case.finding(ABOUT.code, Outcome::Advisory));
    finding.rule = Some(limited.rule.clone());
    finding.allowed = Some(limit);
    finding.found = Some(sum.rounded());
    finding.explanation = format!("{sum} for {item} was taken in {} payments; each is within the {limit} that are lawful, all of them are not.", parts.len());
    let told = |charge: &&Charge| format!("{} on {}", charge.amount, charge.charged_on);
    finding.trace = parts.iter().map(told).chain([format!("together {sum}"), format!("limit {limit}")]).collect();
    finding.evidence = parts.iter().map(|charge| cell(charge, charge.amount)).collect();
    Some(finding)
}

fn on(parts: &[&Charge], finding: Finding) -> Finding {
    Finding { charge_ids: parts.iter().map(|charge| charge.charge_id.clone()).collect(), ..finding }
}

fn cell(charge: &Charge, amount: Money) -> Evidence {
    Evidence { table: Table::Charges, line: charge.line, column: "amount", value: amount.amount() }
}
