//! May the job depend on buying another service here? The norms that bar it where they hold for a placement, the agencies that they bind,
//! and what counts as having bought a service of somebody.

use compact_str::CompactString;

use super::charges::laws::{Holding, day_of};
use super::charges::paid::worker_bears;
use crate::record::charge::{Charge, ChargeKind, PayeeKind};
use crate::record::id::{Id, Key};
use crate::record::placement::Placement;
use crate::rules::book::RuleBook;
use crate::rules::facts;
use crate::rules::norm::{Actor, Clause};
use crate::rules::patterns::{ProviderPattern, Service};
use crate::rules::scope::Fact;
use crate::rules::standing::{Weight, standing};

/// A service that the worker bought.
#[derive(Debug, Clone)]
pub struct Bought<'a> {
    /// Which kind.
    pub service: &'a Service,
    /// The charge for it.
    pub charge: &'a Charge,
    /// Of whom, where that is stated.
    pub provider: Option<Provider>,
}

/// Whom a worker paid for a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Comparable.
    pub key: Key,
    /// As written: an agency of the placement by its licence, anybody else by name.
    pub name: CompactString,
}

/// The norms that bar tying and hold for a placement on the day that decides, with their weight, binding ones first. Those whose weight
/// cannot be determined say nothing.
#[must_use]
pub fn bars<'a>(law: &'a RuleBook, p: &'a Placement) -> Vec<Holding<'a>> {
    if !law.may_bar_tying(p.destination) {
        return Vec::new();
    }
    let on_its_day = |law: crate::rules::book::InForce<'a>| {
        let on = day_of(p, law.version.date_basis).filter(|on| law.version.holds_on(*on))?;
        Some(Holding { law, on, weight: standing(law, on, p, None) })
    };
    let holding: Vec<Holding<'a>> = law.reaching(p).filter_map(on_its_day).collect();
    let displaced = |id: &str| holding.iter().any(|other| other.law.version.displaces.iter().any(|displaced| **displaced == *id));
    let mut bars: Vec<Holding<'a>> = holding.iter().filter(|one| one.ladder().is_some() && is_bar(one, p) && !displaced(&one.law.norm.id)).cloned().collect();
    bars.sort_by_key(|bar| bar.weight != Weight::Binding);
    bars
}

fn is_bar(holding: &Holding<'_>, p: &Placement) -> bool {
    let speaks = |clause: &Clause| matches!(clause, Clause::Tying(tying) if facts::all(&tying.when, p, None, holding.on) == Fact::Met);
    holding.law.version.clauses.iter().any(speaks)
}

/// The agencies of a placement that a norm binds, as far as the return names them.
pub fn bound<'p>(holding: &Holding<'_>, p: &'p Placement) -> impl Iterator<Item = &'p Id> {
    let binds = |actor| holding.law.version.binds.contains(&actor);
    let origin = binds(Actor::OriginAgency).then_some(&p.agency_licence);
    let destination = p.destination_agency_licence.as_ref().filter(|_| binds(Actor::DestinationAgency));
    origin.into_iter().chain(destination)
}

/// What a charge bought, where the worker bore it and it was for a kind of service. Money taken by a public body buys nothing that
/// somebody else could sell. What came back later was bought all the same.
#[must_use]
pub fn bought<'a>(pattern: &'a ProviderPattern, p: &Placement, charge: &'a Charge) -> Option<Bought<'a>> {
    let counts = charge.kind == ChargeKind::Charge && 0 < charge.amount.minor && worker_bears(charge) && charge.payee_kind != Some(PayeeKind::Government);
    let service = pattern.service_of(charge.item).filter(|_| counts)?;
    Some(Bought { service, charge, provider: provider(p, charge) })
}

/// The agency of the placement where it took the money itself, whether by kind, licence or name; else who is named.
fn provider(p: &Placement, charge: &Charge) -> Option<Provider> {
    let by_licence = |licence: &Id| Provider { key: licence.key(), name: licence.as_str().into() };
    let payee = charge.payee.as_ref().map(|name| Provider { key: Key::of(name), name: name.clone() }).filter(|payee| !payee.key.is_empty());
    let agency_named = p.agency_name.as_deref().map(Key::of);
    match (charge.payee_kind, payee) {
        (Some(PayeeKind::Agency), _) => Some(by_licence(&p.agency_licence)),
        (Some(PayeeKind::DestinationAgency), payee) => p.destination_agency_licence.as_ref().map(by_licence).or(payee),
        (_, Some(payee)) if agency_named.is_some_and(|name| name == payee.key) => Some(by_licence(&p.agency_licence)),
        (_, payee) => payee,
    }
}
