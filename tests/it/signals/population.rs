//! What do signals say of small invented populations? Each fixture is one sentence, with the rows and what must come out.

use std::path::PathBuf;

use recruitwatch::audit::signal::population::Population;
use recruitwatch::audit::signal::scales::Scales;
use recruitwatch::audit::signal::sighting::{Fee, Sighting, Stratum};
use recruitwatch::audit::signal::{ALL, Watch, signals};
use recruitwatch::record::code::Code;
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::money::Money;
use recruitwatch::record::register::Register;
use recruitwatch::record::signal::{Signal, SignalCode, SignalOutcome, SubjectKind};
use serde::Deserialize;

use crate::house::{country, currency, day, money};

/// A population, and what must be said of one subject.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    code: String,
    #[serde(default = "yes")]
    complaints_told: bool,
    rows: Vec<Rows>,
    expect: Vec<Expected>,
}

/// So many placements that tell the same.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    agency: String,
    /// So many agencies, numbered from 0 after the name, each with these placements; one of the very name where absent.
    agencies: Option<u32>,
    times: u32,
    employer: Option<String>,
    destination: Option<String>,
    signed_on: Option<String>,
    #[serde(default)]
    asked: bool,
    overcharged: Option<bool>,
    substituted: Option<bool>,
    early_return: Option<bool>,
    #[serde(default)]
    days_served: u32,
    #[serde(default)]
    complaints: u32,
    paid: Option<String>,
    at_cap: Option<bool>,
    zero_denied: Option<bool>,
    reported: Option<String>,
    /// Whether each of them reports one unit more than the one before.
    #[serde(default)]
    each_one_more: bool,
    lender: Option<String>,
    clinic: Option<String>,
    sub_agent: Option<String>,
    other_name: Option<bool>,
    stranger_paid: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    agency: Option<String>,
    employer: Option<String>,
    outcome: String,
    detail: Option<String>,
    observed: Option<u64>,
}

fn yes() -> bool {
    true
}

pub fn scales() -> Scales {
    Scales::parse(include_str!("../../../seeds/signals/scales.toml")).unwrap()
}

/// A placement of an agency that tells nothing; wages are 1,000 USD a month.
pub fn silent(agency: &str) -> Sighting {
    Sighting {
        worker: Worker([0; 16]),
        agency: Id::new(agency),
        employer: Id::new("Invented Works"),
        stratum: Stratum { origin: country("GH"), destination: country("MU"), occupation: Some("93".into()), half_year: Some(4_048) },
        signed_on: day("2024-03-01"),
        asked: false,
        overcharged: None,
        substituted: None,
        early_return: None,
        days_served: 0,
        complaints: 0,
        fee: None,
        at_cap: None,
        zero_denied: None,
        reported: None,
        costs_known: false,
        lender: None,
        clinic: None,
        sub_agent: None,
        other_name: None,
        stranger_paid: None,
    }
}

impl Rows {
    fn sightings(&self) -> Vec<Sighting> {
        let names = self.agencies.map_or_else(|| vec![self.agency.clone()], |count| (0..count).map(|nth| format!("{}{nth}", self.agency)).collect());
        names.into_iter().flat_map(|agency| (0..self.times).map(move |nth| Sighting { agency: Id::new(agency.clone()), ..self.sighting(nth) })).collect()
    }

    fn sighting(&self, nth: u32) -> Sighting {
        let blank = silent(&self.agency);
        let signed_on = self.signed_on.as_deref().map_or(blank.signed_on, day);
        let destination = self.destination.as_deref().map_or(blank.stratum.destination, country);
        Sighting {
            employer: self.employer.as_deref().map_or(blank.employer, Id::new),
            stratum: Stratum { destination, ..blank.stratum },
            signed_on,
            asked: self.asked,
            overcharged: self.overcharged,
            substituted: self.substituted,
            early_return: self.early_return,
            days_served: self.days_served,
            complaints: self.complaints,
            fee: self.paid.as_deref().map(|paid| Fee { paid: paid.parse().unwrap(), month: 1_000.into(), currency: currency("USD") }),
            at_cap: self.at_cap,
            zero_denied: self.zero_denied,
            reported: self
                .reported
                .as_deref()
                .map(money)
                .map(|sum| if self.each_one_more { Money::new(sum.minor + 100 * i64::from(nth), sum.currency) } else { sum }),
            costs_known: true,
            lender: self.lender.as_deref().map(Into::into),
            clinic: self.clinic.as_deref().map(Into::into),
            sub_agent: self.sub_agent.as_deref().map(Into::into),
            other_name: self.other_name,
            stranger_paid: self.stranger_paid,
            ..blank
        }
    }
}

/// What is said of sightings, in whatever order they come.
pub fn said(sightings: impl IntoIterator<Item = Sighting>, complaints_told: bool) -> Vec<Signal> {
    let mut population = Population::new(complaints_told);
    sightings.into_iter().for_each(|sighting| population.add(sighting));
    let (register, scales) = (Register::default(), scales());
    signals(&Watch { population: &population, register: &register, scales: &scales, as_of: day("2026-11-30") })
}

#[rstest::rstest]
fn a_population_says_what_its_sentence_says(#[files("fixtures/signals/cases/*/*.toml")] file: PathBuf) {
    let fixture: Fixture = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let code = SignalCode::parse(&fixture.code).unwrap();
    assert_eq!(file.parent().and_then(|folder| folder.file_name()).unwrap().to_str().unwrap(), code.as_str());
    let all = said(fixture.rows.iter().flat_map(Rows::sightings), fixture.complaints_told);
    for Expected { agency, employer, outcome, detail, observed } in &fixture.expect {
        let (kind, id) = agency.as_ref().map_or((SubjectKind::Employer, employer), |_| (SubjectKind::Agency, agency));
        let of = |signal: &&Signal| signal.code == code && signal.subject.kind == kind && Some(signal.subject.id.as_str()) == id.as_deref();
        let told: Vec<&Signal> = all.iter().filter(of).filter(|signal| detail.is_none() || signal.detail.as_deref() == detail.as_deref()).collect();
        assert!(
            told.iter()
                .any(|signal| signal.outcome.as_str() == outcome && observed.is_none_or(|x| signal.statistics.as_ref().is_some_and(|s| s.observed == x))),
            "{}: {id:?} is not {outcome} {detail:?} but {told:#?}",
            file.display()
        );
    }
}

#[test]
fn every_signal_has_sentences_of_each_kind() {
    let cases = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/signals/cases");
    for sign in ALL {
        let code = sign.about().code;
        let folder = cases.join(code.as_str());
        let files: Vec<String> = std::fs::read_dir(&folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect();
        assert!(4 <= files.len(), "{code}");
        for outcome in SignalOutcome::ALL {
            assert!(files.iter().any(|text| text.contains(&format!("outcome = \"{outcome}\""))), "{code} has no case that is {outcome}");
        }
        assert!(sign.about().question.ends_with('?') && !sign.about().limits.is_empty());
    }
}

/// Ten agencies of which so many of so many workers were overcharged.
fn ten() -> Vec<Sighting> {
    let counts = [(400, 20), (250, 15), (120, 9), (60, 9), (30, 6), (12, 3), (800, 44), (150, 24), (90, 2), (5, 2)];
    let of = |(at, (n, x)): (usize, (u32, u32))| {
        (0..n).map(move |nth| Sighting { asked: true, overcharged: Some(nth < x), employer: Id::new(format!("E{at}")), ..silent(&format!("A{}", at + 1)) })
    };
    counts.into_iter().enumerate().flat_map(of).collect()
}

#[test]
fn of_ten_agencies_one_is_raised_and_the_small_one_says_how_little_was_seen() {
    let all = said(ten(), true);
    let of = |agency: &str| {
        let mut own = all.iter().filter(|signal| signal.code == SignalCode::OverchargeRate && signal.subject.id.as_str() == agency);
        own.next().cloned().unwrap()
    };
    let raised: Vec<&str> =
        all.iter().filter(|s| s.outcome == SignalOutcome::Raised && s.subject.kind == SubjectKind::Agency).map(|s| s.subject.id.as_str()).collect();
    assert_eq!(raised, ["A8"]);
    let (eighth, tenth) = (of("A8").statistics.unwrap(), of("A10").statistics.unwrap());
    // The others of A8 have 110 of 1,767: 150 of its own would have 9.33786.
    assert_eq!((eighth.observed, eighth.expected.to_string().as_str(), eighth.n.to_string().as_str()), (24, "9.33786", "150"));
    assert_eq!((eighth.tail_p.to_string().as_str(), eighth.q.to_string().as_str()), ("0.0000201343", "0.000201343"));
    assert_eq!(eighth.p0.to_string(), "0.0699009", "the pooled rate is printed");
    assert_eq!((eighth.posterior_mean.to_string().as_str(), eighth.p_over_1_5.to_string().as_str()), ("0.145086", "0.947556"));
    assert_eq!((eighth.shrinkage.to_string().as_str(), tenth.shrinkage.to_string().as_str()), ("0.165529", "0.856134"));
    assert_eq!(tenth.p_over_1_5.to_string().get(..6), Some("0.5394"));
    assert!(of("A8").trace.iter().any(|step| step.contains("estimated from all")));
}

#[test]
fn the_order_in_which_placements_come_changes_no_byte() {
    let bytes = |sightings: Vec<Sighting>| serde_json::to_string(&said(sightings, true)).unwrap();
    let (forward, mut backward) = (ten(), ten());
    backward.reverse();
    let mut turned = ten();
    turned.rotate_left(777);
    assert_eq!(bytes(forward.clone()), bytes(backward));
    assert_eq!(bytes(forward), bytes(turned));
}

#[test]
fn with_fewer_than_ten_agencies_the_weight_is_the_stated_one_and_the_trace_says_so() {
    let nine: Vec<Sighting> = ten().into_iter().filter(|sighting| sighting.agency.as_str() != "A10").collect();
    let all = said(nine, true);
    let own = all.iter().find(|s| s.code == SignalCode::OverchargeRate && s.subject.id.as_str() == "A8").unwrap();
    assert_eq!(own.features.iter().find(|feature| feature.name == "prior_weight").unwrap().value, "30");
    assert!(own.trace.iter().any(|step| step.contains("fixed in advance")), "{:?}", own.trace);
}

#[test]
fn two_spellings_of_a_licence_number_are_one_agency() {
    let mut rows = ten();
    for (at, row) in rows.iter_mut().filter(|row| row.agency.as_str() == "A8").enumerate() {
        row.agency = Id::new(if at % 2 == 0 { "a-8" } else { "A8" });
    }
    let all = said(rows, true);
    let own: Vec<&Signal> = all.iter().filter(|s| s.code == SignalCode::OverchargeRate && s.subject.id.key().as_str() == "a8").collect();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].statistics.as_ref().unwrap().observed, 24);
}

#[test]
fn nobody_is_ever_said_to_be_clear() {
    let all = said((0..40).map(|nth| silent(if nth % 2 == 0 { "XA" } else { "XB" })), false);
    assert!(!all.is_empty());
    assert!(all.iter().filter(|s| s.code != SignalCode::VolumeJump).all(|s| s.outcome == SignalOutcome::NotAssessable || s.statistics.is_some()));
    assert!(!serde_json::to_string(&all).unwrap().contains("clear"));
    let why: Vec<&str> = all.iter().filter(|s| s.code == SignalCode::OverchargeRate).filter_map(|s| s.detail.as_deref()).collect();
    assert!(why.iter().all(|why| *why == "missing:asked_on") && !why.is_empty());
}
