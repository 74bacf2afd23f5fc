//! May a new agency be a closed one under another name? What is shared by few tells, what is shared by many does not, and every pair is shown
//! with all that speaks for it and against it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use proptest::prelude::*;
use recruitwatch::flow::open_house::Shown;
use recruitwatch::flow::ties::{Tools, successor_signals, ties_of};
use recruitwatch::ingest::limits::Limits;
use recruitwatch::ingest::package::Package;
use recruitwatch::ingest::pseudonym::Pseudonymiser;
use recruitwatch::ingest::report::Report;
use recruitwatch::matching::Lists;
use recruitwatch::matching::ties::marks::Reading;
use recruitwatch::matching::ties::{Agreement, Likeness, Population, Succession, Successor, Tie, Weights, WeightsError};
use recruitwatch::record::code::Code;
use recruitwatch::record::id::{Id, Key, Worker};
use recruitwatch::record::licence::EventKind;
use recruitwatch::record::register::Register;
use recruitwatch::record::signal::{SignalCode, SignalOutcome};
use rstest::rstest;
use serde::Deserialize;

const WRITTEN: &str = include_str!("../../seeds/ties/weights.toml");

fn weights() -> Weights {
    Weights::parse(WRITTEN).unwrap()
}

fn lists() -> Lists {
    Lists::parse(include_str!("../../seeds/lists/names.toml"), include_str!("../../seeds/lists/scripts.toml")).unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    #[serde(rename = "why")]
    _why: String,
    on: NaiveDate,
    expect: Vec<String>,
    agencies: String,
    licence_events: String,
    people: Option<String>,
    sub_agents: Option<String>,
    crowd: Option<Crowd>,
    /// Licences under which workers are owed money or a case is open.
    #[serde(default)]
    owing: Vec<String>,
}

/// Agencies beside those of a fixture that all have the same door and phone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Crowd {
    count: usize,
    address: String,
    phone: String,
}

impl Fixture {
    fn read(path: &Path) -> Self {
        toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    }

    fn register(&self) -> (Register, Report) {
        let folder = tempfile::tempdir().unwrap();
        let crowd = self
            .crowd
            .iter()
            .flat_map(|crowd| (0..crowd.count).map(|n| format!("C-{n},Tenant {n} Crowd{n} (invented),BD,\"{}\",{},\n", crowd.address, crowd.phone)));
        let agencies: String = std::iter::once(self.agencies.clone()).chain(crowd).collect();
        let tables = [Some(agencies), Some(self.licence_events.clone()), self.people.clone(), self.sub_agents.clone()];
        for (name, text) in ["agencies", "licence_events", "people", "sub_agents"].into_iter().zip(tables) {
            text.into_iter().for_each(|text| fs::write(folder.path().join(format!("{name}.csv")), text).unwrap());
        }
        let package = Package::open(folder.path(), &Limits::default()).unwrap();
        let (rows, report) = recruitwatch::ingest::register::register(&package, &Pseudonymiser::new([7; 32])).unwrap();
        (Register::new(rows), report)
    }

    fn successors(&self) -> Vec<Successor> {
        let ((register, _), weights, lists) = (self.register(), weights(), lists());
        let owing: BTreeSet<Key> = self.owing.iter().map(|licence| Key::of(licence)).collect();
        let reading = Reading { lists: &lists, address: &weights.address };
        let population = Population::of(&register, &BTreeMap::new(), reading);
        Succession { population: &population, register: &register, weights: &weights, owing: &owing, known: self.on }.all()
    }
}

fn told(successor: &Successor) -> String {
    let shared = successor.likeness.features.iter().filter(|feature| matches!(feature.agreement, Agreement::Shared { .. }));
    let shared: Vec<&str> = shared.map(|feature| feature.tie.as_str()).collect();
    format!("{} after {}: {}", successor.opened.licence_no, successor.closed.licence_no, shared.join(" "))
}

#[rstest]
fn a_sentence_about_successors_holds(#[files("fixtures/ties/*.toml")] path: PathBuf) {
    let fixture = Fixture::read(&path);
    assert_eq!(fixture.register().1.issues, Vec::new(), "{}", path.display());
    let found: Vec<String> = fixture.successors().iter().map(told).collect();
    assert_eq!(found, fixture.expect, "{}", path.display());
}

/// The register of a fixture as the house shows it.
fn shown(fixture: &Fixture) -> Shown {
    Shown::of(fixture.register().0.rows().clone(), lists())
}

fn fixture(name: &str) -> Fixture {
    Fixture::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/ties/{name}.toml")))
}

#[test]
fn an_official_sees_what_an_agency_shares_the_rarest_first_and_nobody_by_name() {
    let fixture = fixture("agencies-in-one-tower-are-told-by-what-only-two-of-them-share");
    let ties = ties_of(&shown(&fixture), (&weights(), &BTreeSet::new()), &Id::new("EX-2"), fixture.on).unwrap();
    let told: Vec<(Tie, Option<&str>, usize)> = ties.shared.iter().map(|one| (one.tie, one.printed.as_deref(), one.held_by)).collect();
    let tower = (Tie::Address, Some("12 Example Rd, Flat No 5, Northtown"), 302);
    assert_eq!(told, [(Tie::Director, None, 2), (Tie::Phone, Some("+880 1700 555001"), 302), tower]);
    assert_eq!(ties.shared[0].others[0].sanction, Some((EventKind::Revoked, "2024-03-10".parse().unwrap())));
    assert_eq!(ties.shared[1].others.len(), 20, "of three hundred a page shows twenty, and how many there are");
    assert_eq!(ties.successors.len(), 1);
    let other_way = ties_of(&shown(&fixture), (&weights(), &BTreeSet::new()), &Id::new("ex 1"), fixture.on).unwrap();
    assert_eq!(other_way.successors, ties.successors, "the closed agency shows the same pair");
}

#[test]
fn of_a_number_that_two_agencies_hold_nothing_is_told() {
    let mut fixture = fixture("a-director-who-opens-anew-with-the-old-phone-is-shown");
    fixture.agencies.push_str("EX-2,Somebody Else (invented),NP,,01700-555001,\n");
    let ties = ties_of(&shown(&fixture), (&weights(), &BTreeSet::new()), &Id::new("EX-2"), fixture.on).unwrap();
    assert_eq!((ties.holders, ties.shared.len(), ties.successors.len()), (2, 0, 0));
    assert!(ties_of(&shown(&fixture), (&weights(), &BTreeSet::new()), &Id::new("EX-3"), fixture.on).is_none(), "nobody holds it");
}

#[test]
fn a_possible_successor_is_a_signal_with_every_tie_for_and_against() {
    let fixture = fixture("a-director-who-opens-anew-with-the-old-phone-is-shown");
    let (lists, weights) = (lists(), weights());
    let signals = successor_signals(&fixture.register().0, &BTreeMap::new(), Tools { lists: &lists, weights: &weights, owing: &BTreeSet::new() }, fixture.on);
    let [signal] = signals.as_slice() else { panic!("one pair, one signal: {signals:?}") };
    assert_eq!((signal.code, signal.outcome, signal.subject.id.as_str()), (SignalCode::Successor, SignalOutcome::Raised, "EX-2"));
    let features: Vec<&str> = signal.features.iter().map(|feature| feature.name).collect();
    let of_pair = ["closed_licence", "closed_by", "closed_on", "opened_on", "bits", "posterior"];
    assert_eq!(features, of_pair.into_iter().chain(Tie::ALL.iter().map(|tie| tie.as_str())).collect::<Vec<_>>());
    assert!(signal.explanation.contains("the agency must be heard"), "{}", signal.explanation);
    let line = serde_json::to_string(signal).unwrap();
    assert!(!line.contains("Invented Person") && !line.contains("ID-77"), "no person stands in a signal: {line}");
}

/// Three workers whom both agencies placed.
#[test]
fn workers_whom_both_placed_are_a_tie() {
    let fixture = fixture("two-names-alike-are-not-enough");
    let (lists, weights) = (lists(), weights());
    let placed: BTreeSet<Worker> = (1..=3).map(|n| Worker([n; 16])).collect();
    let served: BTreeMap<Key, BTreeSet<Worker>> = ["EX-1", "EX-2"].into_iter().map(|licence| (Key::of(licence), placed.clone())).collect();
    let found =
        |served| successor_signals(&fixture.register().0, &served, Tools { lists: &lists, weights: &weights, owing: &BTreeSet::new() }, fixture.on).len();
    assert_eq!((found(BTreeMap::new()), found(served)), (0, 1));
}

fn four_places(value: f64) -> String {
    format!("{value:.4}")
}

#[test]
fn each_tie_weighs_what_the_research_says() {
    let weights = weights();
    let rows: Vec<Vec<&str>> = include_str!("../../fixtures/ties/bits.tsv").lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows.len(), Tie::ALL.len());
    for row in rows {
        let chance = weights.of(Tie::parse(row[0]).unwrap());
        assert_eq!((four_places(chance.shared(0.0)), four_places(chance.apart())), (row[1].to_owned(), row[2].to_owned()), "{}", row[0]);
    }
}

#[test]
fn a_phone_and_a_door_against_all_else_come_to_a_sixth_and_with_the_director_to_certainty() {
    let weights = weights();
    let shared = |tie: Tie| weights.of(tie).shared(0.0);
    let apart = |tie: Tie| weights.of(tie).apart();
    let both = shared(Tie::Phone) + shared(Tie::Address) + apart(Tie::Account) + apart(Tie::Name) + apart(Tie::EmailDomain);
    assert_eq!(four_places(both + apart(Tie::Director)), "7.5138");
    assert_eq!(four_places(weights.posterior(both + apart(Tie::Director))), "0.1547");
    assert_eq!(four_places(both + shared(Tie::Director)), "25.0493");
    assert_eq!(format!("{:.5}", weights.posterior(both + shared(Tie::Director))), "0.99997");
}

#[test]
fn the_bits_of_a_pair_are_the_sum_of_its_ties_and_the_likest_pair_comes_first() {
    let found = fixture("a-director-who-opens-anew-with-the-old-phone-is-shown").successors();
    let Likeness { features, bits, posterior } = &found[0].likeness;
    assert_eq!(four_places(*bits), four_places(features.iter().map(|feature| feature.bits).sum()));
    assert_eq!(features.iter().map(|feature| feature.tie).collect::<Vec<_>>(), Tie::ALL, "what tells nothing stands there too");
    assert_eq!(four_places(*posterior), four_places(weights().posterior(*bits)));
}

#[rstest]
#[case::unknown("kind = \"director\"", "kind = \"cousin\"", "\"cousin\" which is no tie")]
#[case::twice("kind = \"account\"", "kind = \"director\"", "\"director\" twice")]
#[case::certain("m = 0.95", "m = 1.0", "m of \"director\" as 1: write a number above 0 and below 1")]
#[case::against("m = 0.95", "m = 0.00001", "m must be larger than u")]
#[case::key("window_months", "window", "unknown field `window`")]
fn weights_that_make_no_sense_are_refused_by_name(#[case] from: &str, #[case] to: &str, #[case] told: &str) {
    let error: WeightsError = Weights::parse(&WRITTEN.replacen(from, to, 1)).unwrap_err();
    assert!(error.to_string().contains(told), "{error}");
}

#[test]
fn every_tie_has_its_weight() {
    let without = WRITTEN.replace("[[tie]]\nkind = \"name\"\nm = 0.60\nu = 0.01\n", "");
    assert!(Weights::parse(&without).unwrap_err().to_string().contains("\"name\" not at all"));
}

proptest! {
    /// The more agencies have a value, the less it tells; it never speaks against.
    #[test]
    fn what_more_agencies_share_tells_less(others in 0.0_f64..1.0, more in 0.0_f64..1.0) {
        let (few, many) = if others < more { (others, more) } else { (more, others) };
        for tie in Tie::ALL {
            let chance = weights().of(*tie);
            prop_assert!(0.0 <= chance.shared(many) && chance.shared(many) <= chance.shared(few));
        }
    }

    /// A probability stays one, and grows with the bits.
    #[test]
    fn more_bits_never_make_less_likely(bits in -2000.0_f64..2000.0, more in 0.0_f64..50.0) {
        let weights = weights();
        let (less, greater) = (weights.posterior(bits), weights.posterior(bits + more));
        prop_assert!((0.0..=1.0).contains(&less) && less <= greater);
    }

    /// Any text may stand in an address.
    #[test]
    fn no_address_breaks_the_reading(address in "\\PC{0,80}", phone in "\\PC{0,20}") {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let fixture = Fixture {
            _why: String::new(),
            on: "2026-06-01".parse().unwrap(),
            expect: Vec::new(),
            agencies: format!("licence_no,legal_name,jurisdiction,address,phones\nEX-1,One (invented),BD,{},{}\n", quoted(&address), quoted(&phone)),
            licence_events: "licence_no,event,effective_on\nEX-1,granted,2018-01-01\n".to_owned(),
            people: None,
            sub_agents: None,
            owing: Vec::new(),
            crowd: None,
        };
        prop_assert!(fixture.successors().is_empty());
    }
}
