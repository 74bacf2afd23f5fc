//! Are providers counted by worker, agency and country of work, whatever the order, and untouched by anybody else?

use std::sync::LazyLock;

use proptest::prelude::*;
use recruitwatch::audit::case::SoleProvider;
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::positions::{FirstPass, Seen};
use recruitwatch::flow::providers::{ProvidersNamed, SoleProviders};
use recruitwatch::record::charge::{Charge, Item};
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::placement::Placement;
use recruitwatch::record::register::Register;
use recruitwatch::rules::book::RuleBook;

use crate::house::{bare_charge, bare_placement, country, day, money};

static LAW: LazyLock<RuleBook> = LazyLock::new(|| rule_book(None).unwrap());

/// A worker of an agency in Great Britain, and whom they say that they paid for a course.
fn one(agency: &str, worker: u8, payee: Option<&str>) -> (Placement, Vec<Charge>) {
    let placement =
        Placement { destination: country("GB"), destination_agency_licence: Some(Id::new(agency)), worker: Worker([worker; 16]), ..bare_placement() };
    let charge = Charge { payee: payee.map(Into::into), ..bare_charge("c1", Item::SkillsTraining, money("100.00 GBP")) };
    (placement, vec![charge])
}

fn counted(cases: &[(Placement, Vec<Charge>)]) -> SoleProviders {
    let mut named = ProvidersNamed::new(&LAW, day("2026-11-30"));
    for (placement, charges) in cases.iter().filter(|(placement, _)| ProvidersNamed::new(&LAW, day("2026-11-30")).wants(placement)) {
        named.see(placement.clone(), charges.clone());
    }
    named.finish()
}

fn of(agency: &str, cases: &[(Placement, Vec<Charge>)]) -> Vec<SoleProvider> {
    counted(cases).of(&one(agency, 0, None).0)
}

#[test]
fn spellings_of_one_name_are_one_provider_and_a_worker_counts_once() {
    let cases =
        [one("GB-7", 1, Some("Invented College")), one("GB-7", 1, Some("INVENTED-COLLEGE")), one("gb 7", 2, Some("invented college")), one("GB-7", 3, None)];
    let found = of("GB-7", &cases);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].service.as_str(), found[0].provider.as_deref()), ("training", Some("INVENTED-COLLEGE")), "the first spelling in order is shown");
    assert_eq!((found[0].paying, found[0].stating), (3, 2));
}

#[test]
fn a_second_provider_is_a_choice() {
    assert_eq!(of("GB-7", &[one("GB-7", 1, Some("A")), one("GB-7", 2, Some("B")), one("GB-7", 3, Some("A"))]), []);
}

#[test]
fn two_countries_of_work_are_two_places_to_choose_in() {
    let mut in_ontario = one("GB-7", 2, Some("B"));
    (in_ontario.0.destination, in_ontario.0.destination_area) = (country("CA"), Some("CA-ON".into()));
    let found = counted(&[one("GB-7", 1, Some("A")), in_ontario.clone()]);
    let names = |placement| found.of(placement).into_iter().map(|sole| sole.provider.unwrap()).collect::<Vec<_>>();
    assert_eq!((names(&one("GB-7", 0, None).0), names(&in_ontario.0)), (vec!["A".into()], vec!["B".into()]));
}

#[test]
fn what_is_charged_or_signed_later_is_not_seen() {
    let mut later = one("GB-7", 2, Some("B"));
    later.1[0].charged_on = day("2026-12-01");
    let mut unsigned = one("GB-7", 3, Some("C"));
    unsigned.0.contract_signed_on = day("2026-12-01");
    let found = of("GB-7", &[one("GB-7", 1, Some("A")), later, unsigned]);
    assert_eq!((found[0].provider.as_deref(), found[0].paying), (Some("A"), 1));
}

#[test]
fn only_those_under_the_norm_are_counted() {
    let mut before = one("GB-7", 2, Some("B"));
    before.0.contract_signed_on = day("2010-09-30");
    let found = of("GB-7", &[one("GB-7", 1, Some("A")), before]);
    assert_eq!((found[0].provider.as_deref(), found[0].paying), (Some("A"), 1));
}

#[test]
fn charges_are_looked_at_only_where_a_norm_on_tying_may_reach_somebody() {
    let register = Register::default();
    let wants = |destination: &str, signed_on: &str| {
        let mut first = FirstPass::new(&register, &LAW, day("2026-11-30"));
        first.see(&Seen::of(1_u32, &Placement { destination: country(destination), contract_signed_on: day(signed_on), ..bare_placement() }));
        first.wants_charges().is_some()
    };
    assert!(!wants("MU", "2024-03-01") && !wants("SG", "2024-03-01"));
    assert!(wants("GB", "2024-03-01") && wants("CA", "2024-03-01"));
    assert!(!wants("GB", "2026-12-01"), "who is not seen yet wants nothing");
}

fn anybody() -> impl Strategy<Value = (Placement, Vec<Charge>)> {
    let payee = prop::option::weighted(0.8, prop::sample::select(vec!["Invented College", "invented college", "Another School"]));
    (prop::sample::select(vec!["GB-1", "GB-2"]), 0_u8..20, payee).prop_map(|(agency, worker, payee)| one(agency, worker, payee))
}

proptest! {
    #[test]
    fn the_order_of_placements_changes_nothing(cases in prop::collection::vec(anybody(), 0..30), by in any::<prop::sample::Index>()) {
        let mut turned = cases.clone();
        turned.reverse();
        turned.rotate_left(by.index(cases.len().max(1)).min(cases.len()));
        prop_assert_eq!(of("GB-1", &cases), of("GB-1", &turned));
    }

    #[test]
    fn another_agency_changes_nothing(cases in prop::collection::vec(anybody(), 0..30), payees in prop::collection::vec("[AB]", 0..9)) {
        let others = payees.iter().zip(0_u8..).map(|(payee, worker)| one("GB-3", worker, Some(payee)));
        let with: Vec<_> = cases.iter().cloned().chain(others).collect();
        prop_assert_eq!(of("GB-1", &cases), of("GB-1", &with));
        prop_assert_eq!(of("GB-2", &cases), of("GB-2", &with));
    }
}
