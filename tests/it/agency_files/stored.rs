//! The counts and lists of one agency, on SQLite and PostgreSQL: however a return spells its number, and of nobody else.

use recruitwatch::flow::agency_file::{AgencyFile, Asker, Lane, agency_file};
use recruitwatch::record::case::Hand;
use recruitwatch::record::case::event::{Closing, Event};
use recruitwatch::record::code::Code;
use recruitwatch::record::complaint::Complaint;
use recruitwatch::record::finding::{Finding, Indicator, Outcome};
use recruitwatch::record::id::{Id, Key};
use recruitwatch::record::placement::Placement;
use recruitwatch::record::register::Register;
use recruitwatch::record::signal::{Signal, SignalCode, SignalOutcome, Subject, SubjectKind};
use recruitwatch::store::Store;
use recruitwatch::store::case_files::{NewCase, NewEvent};
use recruitwatch::store::desk::Rows;
use recruitwatch::store::findings::{Judged, JudgedUnder};
use recruitwatch::store::signals::SignalRun;
use serde_json::json;

use crate::house::day;
use crate::store::databases::each;
use crate::store::facts::{at, begin};
use crate::store::records::{complaint, country, money, placement};

fn signed(id: &str, licence: &str, on: &str) -> Placement {
    Placement { agency_licence: Id::new(licence), contract_signed_on: day(on), asked_on: (id == "P-1").then(|| day("2024-02-01")), ..placement(id) }
}

fn about(id: &str, licence: Option<&str>, placement_id: Option<&str>) -> Complaint {
    Complaint { placement_id: placement_id.map(Id::new), agency_licence: licence.map(Id::new), ..complaint(id) }
}

/// Three placements of RL-10 in three spellings, one of another agency; a breach and a comparison; four complaints.
async fn filled(store: &Store) {
    let mut writer = begin(store, "a").await;
    let rows = [("P-1", "RL-10", "2023-06-30"), ("P-2", "rl 10", "2023-07-01"), ("P-3", "RL10", "2024-01-09"), ("P-4", "RL-11", "2024-01-09")];
    for (id, licence, on) in rows {
        writer.placement(&signed(id, licence, on), 0).await.unwrap();
    }
    let named =
        [("C-1", Some("Rl.10"), None), ("C-2", None, Some("p-2")), ("C-3", None, Some("P-4")), ("C-4", Some("RL-11"), Some("P-1")), ("C-5", None, None)];
    for (id, licence, of) in named {
        writer.add(&about(id, licence, of)).await.unwrap();
    }
    writer.finish(json!({})).await.unwrap();
    let found = |code, outcome, placement: &str| Finding::new(code, outcome, Id::new(placement), Id::new("RL-10"));
    let findings = vec![
        found(Indicator::FeeOverCap, Outcome::Breach, "P-3"),
        found(Indicator::ContractSubstituted, Outcome::Advisory, "P-3"),
        found(Indicator::ContractDual, Outcome::NotAssessable, "P-3"),
    ];
    let judged = [Judged { sender_id: 1, intake_id: 1, placement_id: Id::new("P-3"), findings }];
    let under = JudgedUnder { rules_digest: "sha256:0".to_owned(), as_of: day("2026-01-01"), at: at("2026-01-03T00:00:00Z") };
    store.keep_findings(&judged, &under).await.unwrap();
}

#[tokio::test]
async fn placements_are_counted_and_listed_however_a_return_spells_the_number() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        filled(&store).await;
        let licence = Id::new("RL-10");
        let (lines, total) = store.placements_at(&licence, Rows { skip: 0, limit: 2 }).await.unwrap();
        let told: Vec<_> = lines.iter().map(|line| (line.placement_id.as_str(), line.breaches, line.finding.is_some(), line.asked_on)).collect();
        assert_eq!((told, total), (vec![("P-3", 1, true, None), ("P-2", 0, false, None)], 3), "{}", fresh.name);
        let (rest, _) = store.placements_at(&licence, Rows { skip: 2, limit: 2 }).await.unwrap();
        assert_eq!(rest[0].asked_on, Some(day("2024-02-01")), "{}", fresh.name);
        let counts: Vec<_> = store.placement_counts(&licence).await.unwrap().into_iter().map(|c| (c.half_year, c.way, c.placements, c.asked)).collect();
        let way = (country("BD"), country("MY"));
        let wanted = [("2024-H1", 1, 0), ("2023-H2", 1, 0), ("2023-H1", 1, 1)].map(|(half, all, asked)| (half.to_owned(), way, all, asked));
        assert_eq!(counts, wanted, "{}", fresh.name);
        assert_eq!(store.placements_at(&Id::new("RL-12"), Rows { skip: 0, limit: 9 }).await.unwrap(), (Vec::new(), 0), "{}", fresh.name);
    }
}

#[tokio::test]
async fn its_file_holds_complaints_that_name_it_or_its_placement_and_no_other() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        filled(&store).await;
        let asker = Asker { reads_cases: true, today: day("2026-01-05") };
        let AgencyFile { moments, complaints, compared, comparisons, cases, .. } =
            agency_file(&store, &Register::default(), &Id::new("RL-10"), asker).await.unwrap();
        let ids: Vec<&str> = complaints.iter().map(|one| one.complaint_id.as_str()).collect();
        assert_eq!(ids, ["C-1", "C-2"], "{}: C-4 names another agency, whatever its placement", fresh.name);
        let lanes: Vec<_> = moments.iter().map(|moment| (moment.on, moment.lane)).collect();
        let wanted = [(day("2026-01-03"), Lane::Breaches), (day("2026-01-02"), Lane::Returns), (day("2024-01-01"), Lane::Complaints)];
        assert_eq!(lanes, wanted, "{}", fresh.name);
        let wanted = [(Indicator::ContractDual, Outcome::NotAssessable, 1), (Indicator::ContractSubstituted, Outcome::Advisory, 1)];
        assert_eq!((compared, comparisons.len(), cases.len()), (wanted.to_vec(), 1, 0), "{}", fresh.name);
        let analyst = Asker { reads_cases: false, today: day("2026-01-02") };
        let file = agency_file(&store, &Register::default(), &Id::new("RL-10"), analyst).await.unwrap();
        assert!(file.comparisons.is_empty() && file.moments.iter().all(|moment| moment.on <= analyst.today), "{}", fresh.name);
    }
}

#[tokio::test]
async fn signals_are_told_of_one_subject_and_of_its_family_in_the_newest_run() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let subject = |id: &str| Subject { kind: SubjectKind::Agency, id: Id::new(id) };
        let signal = |code, outcome, id: &str| Signal::new(code, outcome, subject(id), day("2026-01-01"));
        let run = |at: &str| SignalRun { as_of: day("2026-01-01"), at: self::at(at), rules_digest: "sha256:0".to_owned(), placements: 9 };
        let older = [signal(SignalCode::EarlyReturn, SignalOutcome::Raised, "RL-10")];
        let newer = [
            signal(SignalCode::OverchargeRate, SignalOutcome::Quiet, "RL-10"),
            signal(SignalCode::OverchargeRate, SignalOutcome::Raised, "RL-11"),
            signal(SignalCode::OverchargeRate, SignalOutcome::NotAssessable, "RL-12"),
        ];
        assert_eq!(store.newest_signals_of(SubjectKind::Agency, &Id::new("RL-10")).await.unwrap(), None, "{}: before the first run", fresh.name);
        store.keep_signals(&run("2026-01-02T00:00:00Z"), &older).await.unwrap();
        store.keep_signals(&run("2026-01-03T00:00:00Z"), &newer).await.unwrap();
        let (_, own) = store.newest_signals_of(SubjectKind::Agency, &Id::new("rl 10")).await.unwrap().unwrap();
        assert_eq!(
            own.iter().map(|kept| (kept.code, kept.outcome)).collect::<Vec<_>>(),
            [(SignalCode::OverchargeRate, SignalOutcome::Quiet)],
            "{}",
            fresh.name
        );
        let family = store.newest_family(SubjectKind::Agency, SignalCode::OverchargeRate).await.unwrap();
        assert_eq!(family.iter().map(|kept| kept.subject.as_str()).collect::<Vec<_>>(), ["RL-10", "RL-11"], "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_licence_owes_while_a_breach_with_money_or_a_case_is_open() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        filled(&store).await;
        let who = Hand { id: 1, name: "Amina".to_owned() };
        let now = at("2026-01-03T00:00:00Z");
        let new = |licence: &str| NewCase {
            licence_no: Id::new(licence),
            agency: "Example (invented)".to_owned(),
            opened_on: day("2026-01-03"),
            grounds: Vec::new(),
            who: who.clone(),
            at: now,
        };
        let (closed, _) = (store.open_case(&new("RL-10"), None).await.unwrap(), store.open_case(&new("rl 11"), None).await.unwrap());
        assert_eq!(store.licences_in_cases().await.unwrap(), [Key::of("RL-10"), Key::of("RL-11")].into(), "{}", fresh.name);
        let event = Event::Closed { why: Closing::ALL[0], reasons: "Nothing is open.".to_owned() };
        let end = NewEvent { case_id: closed, event, happened_on: day("2026-01-03"), who: who.clone(), at: now, seen: 0 };
        store.add_case_event(&end, None).await.unwrap();
        assert_eq!(store.licences_in_cases().await.unwrap(), [Key::of("RL-11")].into(), "{}", fresh.name);
        assert!(store.licences_owing().await.unwrap().is_empty(), "{}", fresh.name);
        let excess = Finding { excess: Some(money(500, "MYR")), ..Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new("P-1"), Id::new("rl 12")) };
        let judged = [Judged { sender_id: 1, intake_id: 1, placement_id: Id::new("P-1"), findings: vec![excess] }];
        let under = JudgedUnder { rules_digest: "sha256:0".to_owned(), as_of: day("2026-01-01"), at: now };
        store.keep_findings(&judged, &under).await.unwrap();
        assert_eq!(store.licences_owing().await.unwrap(), [Key::of("RL-12")].into(), "{}", fresh.name);
    }
}
