//! With whom agencies deal, counted on SQLite and PostgreSQL, and what it tells.

use recruitwatch::flow::open_house::Shown;
use recruitwatch::flow::ties::Ties;
use recruitwatch::flow::ties::dealings::{Around, FreshDealings, Through, dealing_rules, partners_of, sanctioned_near};
use recruitwatch::matching::Lists;
use recruitwatch::matching::ties::dealings::{Dealing, DealingRules, Dealings, Partner};
use recruitwatch::record::charge::{Charge, PayeeKind};
use recruitwatch::record::id::{Id, Key};
use recruitwatch::record::licence::EventKind;
use recruitwatch::record::placement::Placement;
use recruitwatch::record::register::RegisterRows;
use recruitwatch::store::Store;
use serde_json::json;

use crate::house::day;
use crate::store::databases::each;
use crate::store::facts::begin;
use crate::store::records::{self, charge, placement};

fn dealing(agency: &str, partner: Partner, name: &str, placements: u64) -> Dealing {
    Dealing { agency: Key::of(agency), partner, name: name.into(), placements, days: (day("2024-01-01"), day("2024-06-30")) }
}

/// Twenty agencies that all use one clinic; two of them share a sub-agent.
fn market() -> Vec<Dealing> {
    let clinic = (0..20).map(|n| dealing(&format!("EX-{n}"), Partner::Clinic, "Example Clinic", 9));
    let shared = ["EX-0", "EX-1"].map(|agency| dealing(agency, Partner::SubAgent, "Village Agent", 6));
    clinic.chain(shared).chain([dealing("EX-2", Partner::SubAgent, "Village Agent", 4)]).collect()
}

#[test]
fn a_clinic_that_serves_everybody_ties_nobody_and_a_sub_agent_that_two_have_ties_them() {
    let rules = dealing_rules().unwrap();
    let dealings = Dealings::of(market(), &rules);
    let around = dealings.around(&Key::of("ex 0"), &rules);
    let told: Vec<_> = around.iter().map(|one| (one.own.partner, one.others.len(), one.is_tie, one.serves_many)).collect();
    assert_eq!(told, [(Partner::SubAgent, 1, true, false), (Partner::Clinic, 19, false, false)], "four placements are too few to deal with somebody");
    assert!((around[0].bits - 50_f64.log2()).abs() < 1e-9 && around[1].bits == 0.0, "log2(m / u), and nothing");
}

#[test]
fn a_sub_agent_that_serves_more_agencies_than_the_rules_say_is_marked() {
    let rules = dealing_rules().unwrap();
    let of = |agencies: usize| Dealings::of((0..agencies).map(|n| dealing(&format!("EX-{n}"), Partner::SubAgent, "Village Agent", 5)).collect(), &rules);
    let marked = |agencies| of(agencies).around(&Key::of("EX-0"), &rules)[0].serves_many;
    assert_eq!([marked(rules.sub_agent_agencies), marked(rules.sub_agent_agencies + 1)], [false, true]);
}

#[test]
fn rules_that_make_no_sense_are_refused_with_what_to_do() {
    let own = include_str!("../../../seeds/ties/dealings.toml");
    let said = |from: &str, to: &str| DealingRules::parse(&own.replacen(from, to, 1)).unwrap_err();
    assert!(said("u = 0.01", "u = 0.9").contains("m the larger"));
    assert!(said("least_placements = 5", "least_placements = 0").contains("write 1 or more"));
    assert!(said("least_bits = 2.0", "least_bits = nan").contains("above 0") && said("nodes", "knots").contains("knots"));
}

/// Five placements of each of two agencies through one sub-agent and one clinic.
async fn filled(store: &Store) {
    let mut writer = begin(store, "a").await;
    for (licence, nth) in [("RL-10", 0), ("rl 11", 5)] {
        for n in nth..nth + 5 {
            let id = format!("P-{n}");
            let row = Placement { agency_licence: Id::new(licence), sub_agent: Some("Village Agent".into()), ..placement(&id) };
            writer.placement(&row, 0).await.unwrap();
            let clinic = Charge { payee_kind: Some(PayeeKind::Clinic), payee: Some("Example Clinic".into()), ..charge(&id, &format!("C-{n}"), 5) };
            let again = Charge { charge_id: Id::new(format!("D-{n}")), lender: Some("Example Lender".into()), ..clinic.clone() };
            writer.add(&clinic).await.unwrap();
            writer.add(&again).await.unwrap();
        }
    }
    writer.finish(json!({})).await.unwrap();
}

#[tokio::test]
async fn partners_are_counted_by_placement_and_lead_to_a_sanctioned_agency_in_two_steps() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        filled(&store).await;
        let rules = dealing_rules().unwrap();
        let dealings = FreshDealings::default().get(&store, Some(1), &rules).await.unwrap();
        let rows = RegisterRows {
            agencies: vec![records::agency("RL-10", "Old Harbour (invented)"), records::agency("RL-11", "New Lantern (invented)")],
            events: vec![records::event("RL-11", EventKind::Granted, "2020-01-01"), records::event("RL-11", EventKind::Revoked, "2024-03-01")],
            ..RegisterRows::default()
        };
        let lists = Lists::parse(include_str!("../../../seeds/lists/names.toml"), include_str!("../../../seeds/lists/scripts.toml")).unwrap();
        let shown = Shown::of(rows, lists);
        let around = Around { shown: &shown, dealings: &dealings, rules: &rules, known: day("2026-01-05") };
        let partners = partners_of(around, &Id::new("RL-10"));
        let told: Vec<_> = partners.iter().map(|one| (one.partner, one.name.as_str(), one.placements, one.held_by)).collect();
        let wanted = [
            (Partner::SubAgent, "Village Agent", 5, 2),
            (Partner::Lender, "Example Lender", 5, 2),
            (Partner::Clinic, "Example Clinic", 5, 2),
            (Partner::Employer, "Invented Gloves", 5, 2),
        ];
        assert_eq!(told, wanted, "{}: two charges of one placement are one dealing", fresh.name);
        let quiet = Ties { licence_no: Id::new("RL-10"), legal_name: String::new(), holders: 1, successors: Vec::new(), shared: Vec::new(), left_out: 0 };
        let near = sanctioned_near(&quiet, &partners);
        assert_eq!(near.len(), 1, "{}: once, by what tells most", fresh.name);
        assert_eq!(near[0].through, Through::Deals(Partner::SubAgent, "Village Agent".to_owned()));
        assert_eq!((near[0].to.licence_no.as_str(), near[0].to.sanction), ("RL-11", Some((EventKind::Revoked, day("2024-03-01")))), "{}", fresh.name);
        assert!(partners_of(around, &Id::new("RL-12")).is_empty(), "{}", fresh.name);
    }
}
