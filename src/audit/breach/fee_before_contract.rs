//! Was money taken before the contract, the permit, the first wage, or the month that it is for?
//!
//! Where a norm makes the early charge itself unlawful, the layers took the whole of it; elsewhere this is a finding on the process.

use super::process::{Broken, on_charges};
use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::laws::Holding;
use crate::audit::charges::paid::Paid;
use crate::audit::charges::{Early, Laid, early};
use crate::record::charge::{Charge, Item};
use crate::record::code::Code as _;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;
use crate::rules::norm::{Clause, Gate};
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
            match told(case, law, laid, paid) {
                Some(Told::TooEarly(finding)) => out.push(*finding),
                Some(Told::NotStated(column)) => open.push((column, paid)),
                None => {}
            }
        }
        open.sort_by_key(|(column, paid)| (*column, &paid.charge.charge_id));
        out.extend(open.chunk_by(|a, b| a.0 == b.0).filter_map(|group| not_stated(case, group)));
    }
}

/// What the first gate that has something to say tells of a charge.
enum Told {
    TooEarly(Box<Finding>),
    /// The column that would tell.
    NotStated(&'static str),
}

fn told<'a>(case: &Case<'_>, law: &RuleBook, laid: &Laid<'a>, paid: &Paid<'a>) -> Option<Told> {
    let gates = laid.duties(paid, |clause| match clause {
        Clause::Gate(gate) => Some((&gate.items, gate)),
        _ => None,
    });
    gates.iter().find_map(|(holding, gate)| match early(gate.after, case.placement, paid.charge) {
        Early::Yes(detail) if !gate.takes_all => Some(Told::TooEarly(Box::new(too_early(case, law, paid, (holding, gate, detail))))),
        Early::NotStated(column) if holding.weight == Weight::Binding && !matches!(paid.charge.item, Item::Other) => Some(Told::NotStated(column)),
        Early::Yes(_) | Early::No | Early::NotStated(_) => None,
    })
}

fn too_early(case: &Case<'_>, law: &RuleBook, paid: &Paid<'_>, (holding, gate, detail): (&Holding<'_>, &Gate, &'static str)) -> Finding {
    let Charge { amount, item, charged_on, .. } = paid.charge;
    let mut finding = Broken::norm(holding, law).by(ABOUT.code, case, paid);
    finding.detail = Some(detail.into());
    finding.explanation = format!("{amount} was taken for {item} on {charged_on}, earlier than the law lets it be taken.");
    finding.trace = vec![format!("{amount} taken on {charged_on}"), format!("{}: only after {}", holding.law.norm.title, gate.after.as_str())];
    finding
}

/// Charges of which one column would tell.
fn not_stated(case: &Case<'_>, group: &[(&'static str, &Paid<'_>)]) -> Option<Finding> {
    let (column, _) = group.first()?;
    let words = format!("Whether money was taken too early cannot be told: {column} is not stated.");
    Some(on_charges(case.not_assessable(ABOUT.code, format!("missing:{column}"), words), group.iter().map(|(_, paid)| *paid)))
}
