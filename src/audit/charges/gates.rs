//! Was money taken before the event that had to come first?

use super::finding::{Result as Found, items_of};
use super::ladder::{Ledger, Walk};
use super::laws::covers;
use super::paid::Paid;
use crate::record::charge::Charge;
use crate::record::finding::{Finding, Indicator};
use crate::record::placement::Placement;
use crate::rules::norm::{Clause, Gate, GateEvent};

/// Whether a charge came too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Early {
    /// Too early: the `detail` of the finding.
    Yes(&'static str),
    /// In time.
    No,
    /// Cannot be said: the column that would tell.
    NotStated(&'static str),
}

/// Whether a charge came before the event that had to come first.
#[must_use]
pub fn early(event: GateEvent, p: &Placement, charge: &Charge) -> Early {
    let day = charge.charged_on;
    let before = |known: Option<chrono::NaiveDate>, column, detail| match known {
        Some(event_on) if day < event_on => Early::Yes(detail),
        Some(_) => Early::No,
        None => Early::NotStated(column),
    };
    match event {
        GateEvent::Contract => before(Some(p.contract_signed_on), "contract_signed_on", "before_contract"),
        // The day of the permit is in no column: before signature it cannot have been there, at departure it must have been.
        GateEvent::Permit if day < p.contract_signed_on => Early::Yes("before_permit"),
        GateEvent::Permit if p.departed_on.or(p.arrived_on).is_some_and(|gone| gone <= day) => Early::No,
        GateEvent::Permit => Early::NotStated("departed_on"),
        GateEvent::FirstWage => match (p.first_wage_on, p.arrived_on) {
            (None, Some(arrived)) if day <= arrived => Early::Yes("before_first_wage"),
            (known, _) => before(known, "first_wage_on", "before_first_wage"),
        },
        GateEvent::Arrival => before(p.arrived_on, "arrived_on", "before_permit"),
        GateEvent::MonthServed => before(charge.period_from, "period_from", "in_advance"),
    }
}

/// Charges that are unlawful as a whole because they came too early: no other finding takes them.
pub(super) fn taking_all<'a>(walk: &Walk<'_, 'a>, ledger: &mut Ledger, out: &mut Vec<Finding>) {
    for (at, paid) in walk.paid.iter().enumerate() {
        for (holding, gate) in gates_of(walk, paid).into_iter().filter(|(_, gate)| gate.takes_all) {
            let Early::Yes(detail) = early(gate.after, walk.case.placement, paid.charge) else { continue };
            if ledger.left[at].value.is_zero() {
                continue;
            }
            let sum = ledger.take_all(at);
            let zero = crate::record::money::Exact::zero(sum.currency);
            let trace =
                vec![format!("{} was taken on {}", sum, paid.charge.charged_on), format!("{}: not before {}", holding.law.norm.title, words(gate.after))];
            let result = Found {
                code: Indicator::FeeBeforeContract,
                outcome: walk.outcome(),
                holding,
                bearers: vec![paid],
                allowed: Some(zero),
                found: Some(sum),
                excess: Some(sum),
                trace,
            };
            let mut finding = result.finding(walk.case, walk.law);
            finding.detail = Some(detail.into());
            finding.explanation =
                format!("{sum} was taken for {} before {}. Taking it so early is itself unlawful: it is owed back.", items_of(&[paid]), words(gate.after));
            out.push(finding);
        }
    }
}

fn gates_of<'c, 'a>(walk: &Walk<'_, 'a>, paid: &'c Paid<'a>) -> Vec<(&'c super::laws::Holding<'a>, &'a Gate)> {
    let mut found = Vec::new();
    for holding in &paid.under {
        let version = holding.law.version;
        if holding.ladder() != Some(walk.ladder) || !version.binds.contains(&paid.actor) {
            continue;
        }
        for clause in &version.clauses {
            if let Clause::Gate(gate) = clause
                && covers(&gate.items, version, paid.charge.item)
            {
                found.push((holding, gate));
            }
        }
    }
    found
}

/// The event in words.
pub(super) const fn words(event: GateEvent) -> &'static str {
    match event {
        GateEvent::Contract => "the employment contract was signed",
        GateEvent::Permit => "the permit was granted",
        GateEvent::FirstWage => "the first month's wage was received",
        GateEvent::Arrival => "the worker arrived",
        GateEvent::MonthServed => "the month that it is for began",
    }
}
