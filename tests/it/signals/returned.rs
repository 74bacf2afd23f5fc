//! Do a package and a store say the same of the same placements, and does the list name the errant alone?

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use recruitwatch::audit::Judgement;
use recruitwatch::audit::inspect::{Candidate, Open, draw};
use recruitwatch::demo;
use recruitwatch::flow::audit_return::{AuditReturn, audit_return};
use recruitwatch::flow::audit_stored::{StoredAudit, audit_stored};
use recruitwatch::flow::inspect::{Asked, InspectError, inspect, newest_list};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::take_in::{TakeIn, take_in};
use recruitwatch::flow::watch::Instruments;
use recruitwatch::ingest::{Limits, Pseudonymiser};
use recruitwatch::record::finding::{Grade, Outcome};
use recruitwatch::record::id::{Id, Key};
use recruitwatch::record::inspection::{Drawing, Ground};
use recruitwatch::record::signal::{Signal, SignalCode, SignalOutcome, SubjectKind};
use recruitwatch::store::Store;
use recruitwatch::store::signals::SignalRun;
use sea_orm::ConnectionTrait;

use crate::house::day;
use crate::store::databases::{each, outliving};
use crate::store::facts::at;

const AS_OF: &str = "2026-11-30";

fn judged(package: &Path, threads: usize) -> (Vec<Judgement>, Vec<Signal>) {
    let (law, limits, instruments) = (rule_book(None).unwrap(), Limits::default(), Instruments::of_seeds().unwrap());
    let request = AuditReturn { package, register: None, rates: None, law: &law, as_of: demo::AS_OF, limits: &limits, threads, signals: Some(&instruments) };
    let mut all = Vec::new();
    let audited = audit_return(&request, <[_]>::to_vec, |block: Vec<_>| {
        all.extend(block);
        Ok(())
    })
    .unwrap();
    (all, audited.signals)
}

async fn stored(store: &Store, package: &Path) -> Vec<Signal> {
    let (limits, rejected, now) = (Limits::default(), package.join("rejected"), at("2026-11-30T08:00:00Z"));
    let asked = TakeIn { package, sender: "Invented", who: "test", with_register: true, rejected: &rejected, limits: &limits, at: now };
    take_in(store, Pseudonymiser::new([7; 32]), asked, |_| ()).await.unwrap();
    let law = Arc::new(rule_book(None).unwrap());
    let audit = StoredAudit { law, as_of: day(AS_OF), taken_since: None, at: now, who: "test".to_owned() };
    audit_stored(store, &audit, |_, _| ()).await.unwrap().signals
}

fn lines(signals: &[Signal]) -> Vec<String> {
    signals.iter().map(|signal| serde_json::to_string(signal).unwrap()).collect()
}

/// Agencies of the invented return that keep the law have the lowest numbers.
fn is_errant(licence: &Id) -> bool {
    let number: usize = licence.as_str().rsplit('-').next().and_then(|number| number.parse().ok()).unwrap();
    demo::cast::HONEST < number
}

#[tokio::test]
async fn a_package_and_a_store_say_the_same_by_any_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    demo::write_sized(folder.path(), 500).unwrap();
    let one = judged(folder.path(), 1).1;
    assert!(one.iter().any(|signal| signal.outcome == SignalOutcome::Quiet));
    assert_eq!(lines(&one), lines(&judged(folder.path(), 3).1));
    let store = Store::open_any("sqlite::memory:").await.unwrap();
    store.migrate().await.unwrap();
    assert_eq!(lines(&one), lines(&stored(&store, folder.path()).await));
}

#[tokio::test]
async fn the_list_of_the_invented_return_names_the_errant_and_one_honest_by_lot() {
    let folder = tempfile::tempdir().unwrap();
    demo::write(folder.path()).unwrap();
    let (judgements, signals) = judged(folder.path(), 2);
    let raised = signals.iter().filter(|signal| signal.outcome == SignalOutcome::Raised && signal.subject.kind == SubjectKind::Agency);
    let honest: Vec<(&str, SignalCode)> =
        raised.clone().filter(|signal| !is_errant(&signal.subject.id)).map(|signal| (signal.subject.id.as_str(), signal.code)).collect();
    assert_eq!(honest, [], "no honest agency is raised");
    let mut all: BTreeMap<Key, Candidate> = BTreeMap::new();
    for judgement in &judgements {
        let licence = &judgement.refund_due.agency_licence;
        let blank = || Candidate { licence: licence.clone(), open: BTreeMap::new(), signals: Vec::new() };
        let candidate = all.entry(licence.key()).or_insert_with(blank);
        for finding in judgement.findings.iter().filter(|finding| finding.outcome == Outcome::Breach) {
            if let Some(grade @ (Grade::G3 | Grade::G4)) = finding.grade {
                let open = candidate.open.entry(grade).or_insert_with(|| Open { since: day(AS_OF), kinds: BTreeMap::new() });
                *open.kinds.entry(finding.code).or_default() += 1;
            }
        }
    }
    for signal in raised {
        let q = signal.statistics.as_ref().map(|statistics| statistics.q.0);
        all.entry(signal.subject.id.key()).and_modify(|candidate| candidate.signals.push((signal.code, q)));
    }
    let drawing = Drawing { on: day(AS_OF), capacity: 10, by_lot: 1, seed: "invented".to_owned() };
    let list = draw(&all.into_values().collect::<Vec<_>>(), drawing);
    let (errant, honest): (Vec<_>, Vec<_>) = list.visits.iter().partition(|visit| is_errant(&visit.agency_licence));
    assert!(errant.iter().map(|visit| visit.agency_licence.key()).collect::<BTreeSet<_>>().len() >= 5, "{errant:?}");
    assert!(honest.len() <= 1 && honest.iter().all(|visit| visit.ground == Ground::Random), "{honest:?}");
}

fn signal(agency: &str, outcome: SignalOutcome) -> Signal {
    let subject = recruitwatch::record::signal::Subject { kind: SubjectKind::Agency, id: Id::new(agency) };
    let figure = |text: &str| recruitwatch::record::signal::Figure(text.parse().unwrap());
    let statistics = recruitwatch::record::signal::Statistics {
        observed: 24,
        expected: figure("9.33786"),
        n: figure("150"),
        p0: figure("0.0699009"),
        tail_p: figure("0.0000201343"),
        q: figure("0.000201343"),
        posterior_mean: figure("0.145086"),
        p_over_1_5: figure("0.947556"),
        shrinkage: figure("0.165529"),
    };
    Signal { statistics: Some(statistics), ..Signal::new(SignalCode::OverchargeRate, outcome, subject, day(AS_OF)) }
}

fn run(instant: &str) -> SignalRun {
    SignalRun { as_of: day(AS_OF), at: at(instant), rules_digest: "sha256:a".to_owned(), placements: 150 }
}

#[tokio::test]
async fn each_run_keeps_its_signals_and_the_newest_is_asked() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        assert!(store.newest_signals(SignalOutcome::Raised).await.unwrap().is_none(), "{}", fresh.name);
        let (first, second) = (signal("RL-1", SignalOutcome::Raised), signal("RL-2", SignalOutcome::Raised));
        store.keep_signals(&run("2026-11-30T08:00:00Z"), std::slice::from_ref(&first)).await.unwrap();
        store.keep_signals(&run("2026-11-30T09:00:00Z"), &[second.clone(), signal("RL-1", SignalOutcome::Quiet)]).await.unwrap();
        store.keep_signals(&run("2026-11-30T09:00:00Z"), &[signal("RL-3", SignalOutcome::Raised)]).await.unwrap();
        let (newest, raised) = store.newest_signals(SignalOutcome::Raised).await.unwrap().unwrap();
        assert_eq!((newest, raised.len()), (run("2026-11-30T09:00:00Z"), 1), "{}: a run of the same instant is kept once", fresh.name);
        assert_eq!((raised[0].subject.as_str(), raised[0].subject_key.as_str()), ("RL-2", "rl2"), "{}", fresh.name);
        assert_eq!(raised[0].line, serde_json::to_string(&second).unwrap(), "{}", fresh.name);
        let older = store.signal(&first.signal_id()).await.unwrap();
        assert_eq!(older.subject, "RL-1", "{}: one of an older run is still explained", fresh.name);
        assert!(store.signal("s_00").await.unwrap_err().to_string().contains("s_00"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn runs_and_lists_cannot_be_changed() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        store.keep_signals(&run("2026-11-30T08:00:00Z"), &[signal("RL-1", SignalOutcome::Raised)]).await.unwrap();
        inspect(&store, asked(10)).await.unwrap();
        let bare = fresh.bare().await;
        for table in ["signal_runs", "signals", "inspection_lists"] {
            let column = if table == "inspection_lists" { "drawn_by" } else { "run_at" };
            for change in [format!("UPDATE {table} SET {column} = 'other'"), format!("DELETE FROM {table}")] {
                let refused = bare.execute_unprepared(&change).await.unwrap_err().to_string();
                assert!(refused.contains("append-only"), "{}: {change}: {refused}", fresh.name);
            }
        }
    }
}

fn asked(capacity: u32) -> Asked {
    Asked { capacity, on: day(AS_OF), seed: Some("seven".to_owned()), who: "Amina".to_owned(), at: at("2026-11-30T10:00:00Z") }
}

#[tokio::test]
async fn a_list_rests_on_what_is_open_and_on_the_newest_run_and_is_kept_as_it_was_drawn() {
    use recruitwatch::record::finding::{Finding, Indicator};
    use recruitwatch::record::placement::Placement;
    use recruitwatch::store::findings::{Judged, JudgedUnder};
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = crate::store::facts::begin(&store, "a").await;
        for (id, licence) in [("P-1", "RL-1"), ("P-2", "RL-2"), ("P-3", "rl 3"), ("P-4", "RL-4")] {
            writer.placement(&Placement { agency_licence: Id::new(licence), ..crate::store::records::placement(id) }, 0).await.unwrap();
        }
        writer.finish(serde_json::json!({})).await.unwrap();
        let mut breach = Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new("P-1"), Id::new("RL-1"));
        breach.grade = Some(Grade::G3);
        let under = JudgedUnder { rules_digest: "sha256:a".to_owned(), as_of: day(AS_OF), at: at("2026-11-29T08:00:00Z") };
        store.keep_findings(&[Judged { sender_id: 1, intake_id: 1, placement_id: Id::new("P-1"), findings: vec![breach] }], &under).await.unwrap();
        store.keep_signals(&run("2026-11-30T08:00:00Z"), &[signal("RL-3", SignalOutcome::Raised), signal("RL-4", SignalOutcome::Quiet)]).await.unwrap();
        assert_eq!(newest_list(&store).await.unwrap(), None, "{}", fresh.name);
        let kept = inspect(&store, asked(10)).await.unwrap();
        let rows: Vec<(&str, Ground)> = kept.list.visits.iter().map(|visit| (visit.agency_licence.as_str(), visit.ground)).collect();
        assert_eq!(rows[..2], [("RL-1", Ground::OpenG3), ("rl 3", Ground::Signal)], "{}", fresh.name);
        assert!(rows.len() == 3 && rows[2].1 == Ground::Random && ["RL-2", "RL-4"].contains(&rows[2].0), "{}: {rows:?}", fresh.name);
        assert!(kept.list.visits[0].why.contains("since 2026-11-29: fee-over-cap (1)"), "{}", kept.list.visits[0].why);
        assert_eq!(newest_list(&store).await.unwrap(), Some(kept.clone()), "{}", fresh.name);
        assert_eq!(inspect(&store, asked(10)).await.unwrap().list, kept.list, "{}: the same seed draws the same", fresh.name);
        let entry = store.last_entry("drew inspections").await.unwrap().unwrap();
        assert_eq!((entry.who.as_str(), entry.detail["seed"].as_str()), ("Amina", Some("seven")), "{}", fresh.name);
        for wrong in [0, 10_001] {
            assert!(matches!(inspect(&store, asked(wrong)).await, Err(InspectError::Capacity(_))), "{}", fresh.name);
        }
    }
}

#[test]
fn no_public_page_no_programme_and_no_edition_names_a_signal() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut looked = 0;
    for room in ["web/public", "web/api", "web/html/public", "edition", "courier", "statistics", "flow/publish", "flow/webhooks"] {
        for file in files(&source.join(room)) {
            let text = std::fs::read_to_string(&file).unwrap();
            let found = ["record::signal", "store::signals", "audit::signal", "newest_signals", "signal-", "view::signals"]
                .into_iter()
                .find(|word| text.contains(word));
            assert_eq!(found, None, "{}", file.display());
            looked += 1;
        }
    }
    assert!(40 < looked, "the rooms were found: {looked}");
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
