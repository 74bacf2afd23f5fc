//! Did everybody have to buy from one and the same provider? Where no job may depend on buying another service, all workers of an agency
//! who bought it of one provider are a reason to ask whether they could choose.

use super::{About, Indicator};
use crate::audit::case::{Case, SoleProvider};
use crate::audit::charges::laws::Holding;
use crate::audit::charges::{Laid, cite};
use crate::audit::tying::{self, Bought};
use crate::record::charge::Charge;
use crate::record::code::Code as _;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::id::{Id, Key};
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::norm::Actor;

/// Did all workers of the agency pay one and the same provider?
pub struct ProviderImposed;

static ABOUT: About = About {
    code: Code::ProviderImposed,
    question: "Did all workers of an agency who paid for one kind of service pay one and the same provider, where no job may depend on buying it?",
    limits: "Always an advisory: a town or an official list with one provider looks the same, so the workers must be asked. Counts the workers of the agency that the \
             norm binds, within one country of work, by name of the provider. What a public body took is left out; what came back later was bought all the same.",
};

impl Indicator for ProviderImposed {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let (pattern, bars) = (&law.patterns().provider, tying::bars(law, case.placement));
        if bars.is_empty() || pattern.services.is_empty() {
            return;
        }
        let Some(paid) = laid.charges(ABOUT.code, case, out) else { return };
        let all: Vec<Bought<'_>> = paid.iter().filter_map(|paid| tying::bought(pattern, case.placement, paid.charge)).collect();
        for service in &pattern.services {
            let own: Vec<&Bought<'_>> = all.iter().filter(|bought| bought.service.name == service.name).collect();
            if !own.is_empty() {
                out.extend(of_service(case, law, (&bars, &own)));
            }
        }
    }
}

/// What the population says of one service that the worker bought: of the agencies that a norm binds, the first of which there is a pattern.
fn of_service(case: &Case<'_>, law: &RuleBook, (bars, own): (&[Holding<'_>], &[&Bought<'_>])) -> Option<Finding> {
    let bound: Vec<(&Holding<'_>, &Id)> = bars.iter().flat_map(|bar| tying::bound(bar, case.placement).map(move |agency| (bar, agency))).collect();
    if bound.is_empty() {
        return nobody_bound(case, bars, own);
    }
    let found = bound.into_iter().filter_map(|(bar, agency)| of_agency(case, law, (bar, agency), own));
    // An answer before a gap.
    found.min_by_key(|finding| finding.outcome != Outcome::Advisory)
}

/// The norm binds agencies at destination, and the return names none.
fn nobody_bound(case: &Case<'_>, bars: &[Holding<'_>], own: &[&Bought<'_>]) -> Option<Finding> {
    let asks = |bar: &Holding<'_>| bar.law.version.binds.contains(&Actor::DestinationAgency);
    let why = "The law here binds the agency at destination, and the return names none, so its workers cannot be compared.";
    bars.iter().any(asks).then(|| on(own, case.not_assessable(ABOUT.code, "missing:destination_agency_licence", why)))
}

fn of_agency(case: &Case<'_>, law: &RuleBook, (bar, agency): (&Holding<'_>, &Id), own: &[&Bought<'_>]) -> Option<Finding> {
    let (pattern, service) = (&law.patterns().provider, own.first()?.service);
    let sole = case.position.sole_providers.iter().find(|sole| sole.service == service.name && sole.agency == agency.key())?;
    if sole.paying < pattern.least_workers {
        return None;
    }
    let (called, paying, stating) = (&service.called, sole.paying, sole.stating);
    if !pattern.is_stated_enough(stating, paying) {
        let why = format!(
            "{paying} workers of agency {agency} paid for {called}, but only of {stating} is it stated whom: whether they could choose cannot be told."
        );
        return Some(on(own, case.not_assessable(ABOUT.code, "missing:payee", why)));
    }
    if own.iter().all(|bought| bought.provider.is_none()) {
        let why = format!("Whom this worker paid for {called} is not stated, while the others of agency {agency} paid one and the same.");
        return Some(on(own, case.not_assessable(ABOUT.code, "missing:payee", why)));
    }
    let provider = sole.provider.as_deref()?;
    Some(Finding { rule: Some(cite(bar, law)), ..imposed(case, (bar, agency), (sole, provider), own) })
}

fn imposed(case: &Case<'_>, (bar, agency): (&Holding<'_>, &Id), (sole, provider): (&SoleProvider, &str), own: &[&Bought<'_>]) -> Finding {
    let called = own.first().map_or("", |bought| &bought.service.called);
    let (SoleProvider { paying, stating, .. }, place) = (sole, case.placement.destination.in_sentence());
    let provider = if Key::of(provider) == agency.key() { "the agency itself" } else { provider };
    let whose = format!("workers of agency {agency} in {place} who paid for {called}");
    let all = if stating == paying { format!("All {paying} {whose} paid") } else { format!("Of {paying} {whose}, {stating} say whom, and all of these paid") };
    let mut finding = on(own, case.finding(ABOUT.code, Outcome::Advisory));
    finding.detail = Some(sole.service.clone());
    finding.explanation = format!("{all} {provider}. No job here may depend on buying that, so ask whether this worker could choose.");
    finding.trace = vec![
        format!("{whose}: {paying}"),
        format!("stated whom they paid: {stating}, all of them {provider}"),
        format!("{}: holds on {}", bar.law.norm.title, bar.on),
        "advisory: a pattern is evidence and no proof, for one provider in town looks the same".to_owned(),
    ];
    finding.trace.extend(bar.only_advises().map(|why| format!("advisory: {why}")));
    finding.evidence = own.iter().filter_map(|bought| stated(bought.charge)).collect();
    finding
}

/// Where it stands whom the worker paid.
fn stated(charge: &Charge) -> Option<Evidence> {
    let named = charge.payee.as_ref().map(|payee| ("payee", payee.to_string()));
    let (column, value) = named.or_else(|| charge.payee_kind.map(|kind| ("payee_kind", kind.as_str().to_owned())))?;
    Some(Evidence { table: Table::Charges, line: charge.line, column, value })
}

fn on(own: &[&Bought<'_>], finding: Finding) -> Finding {
    Finding { charge_ids: own.iter().map(|bought| bought.charge.charge_id.clone()).collect(), ..finding }
}
