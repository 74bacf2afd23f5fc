//! A name on papers that is none of the holder's: what the matcher sees, what a person says, and what an audit makes of it.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use recruitwatch::flow::audit_stored::{StoredAudit, audit_stored};
use recruitwatch::flow::import_register::{NewList, Vanishing, compare_register};
use recruitwatch::flow::judge_names::{JudgeNameError, NameQuestion, judge_name, name_questions};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::open_house::{OpenHouse, Shown};
use recruitwatch::matching::Verdict;
use recruitwatch::record::agency::Agency;
use recruitwatch::record::finding::{Indicator, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::record::name_judgement::{NameJudgement, Sameness};
use recruitwatch::record::placement::Placement;
use recruitwatch::record::register::RegisterRows;
use recruitwatch::record::table::Table;
use recruitwatch::store::Store;
use recruitwatch::store::inspection::KeptFinding;
use sea_orm::ConnectionTrait;
use serde_json::json;

use super::databases::{Fresh, outliving};
use super::facts::{at, begin};
use super::records::{agency, day, placement};

const LICENCE: &str = "PH-0001";
const PRINTED: &str = "Amihan Exmple Overseas";

/// One agency, and three placements that print its number: two beside a name of its own, misspelt in different writings, one beside its name.
async fn world(fresh: &Fresh) -> (Store, Arc<Shown>) {
    let store = fresh.migrated().await;
    let own = Agency { trading_names: Vec::new(), name_local: None, jurisdiction: "PH".to_owned(), ..agency(LICENCE, "Amihan Example Overseas") };
    let list = NewList {
        source: "Invented register".to_owned(),
        sha256: "1".to_owned(),
        as_of_on: Some(day("2026-01-01")),
        rows: RegisterRows { agencies: vec![own], tables: [Table::Agencies].into(), ..RegisterRows::default() },
        rates: Vec::new(),
        who: "test".to_owned(),
    };
    compare_register(&store, &list, at("2026-01-01T12:00:00Z")).await.unwrap().apply(Vanishing::Few).await.unwrap();
    let mut writer = begin(&store, "a").await;
    for (id, name) in [("P-1", PRINTED), ("P-2", "AMIHAN EXMPLE (OVERSEAS)"), ("P-3", "Amihan Example Overseas")] {
        let row = Placement { agency_licence: Id::new("ph 0001"), agency_name: Some(name.into()), ..placement(id) };
        writer.placement(&row, 0).await.unwrap();
    }
    writer.finish(json!({})).await.unwrap();
    let shown = OpenHouse::open(&store, rule_book(None).unwrap()).await.unwrap().shown();
    (store, shown)
}

fn says(judged: Sameness, on: &str) -> NameJudgement {
    let (name, reason) = (PRINTED.to_owned(), "The same signboard (invented).".to_owned());
    NameJudgement { licence_no: Id::new(LICENCE), name, judged, reason, by: "Amina".to_owned(), on: day(on) }
}

async fn judge(store: &Store, shown: &Shown, judged: Sameness, on: &str) {
    judge_name(store, shown, &says(judged, on), moment(on)).await.unwrap();
}

fn moment(on: &str) -> DateTime<Utc> {
    at(&format!("{on}T09:00:00Z"))
}

/// The breaches of names after an audit as of a day.
async fn breaches(store: &Store, as_of: &str) -> Vec<KeptFinding> {
    let law = Arc::new(rule_book(None).unwrap());
    audit_stored(store, &StoredAudit { law, as_of: day(as_of), taken_since: None, at: at("2026-04-01T00:00:00Z"), who: "test".to_owned() }, |_, _| ())
        .await
        .unwrap();
    let found = store.findings_of(&Id::new(LICENCE), Outcome::Breach, 100).await.unwrap();
    found.into_iter().filter(|kept| kept.code == Indicator::LicenceNameMismatch && kept.closed_at.is_none()).collect()
}

async fn only(store: &Store, shown: &Shown) -> NameQuestion {
    let questions = name_questions(store, shown).await.unwrap();
    let mut written: Vec<&str> = questions.iter().map(|question| question.printed.name.as_str()).collect();
    written.sort_unstable();
    assert_eq!(written, ["AMIHAN EXMPLE (OVERSEAS)", PRINTED], "the holder's own name is no question");
    questions.into_iter().find(|question| question.printed.name == PRINTED).unwrap()
}

#[tokio::test]
async fn a_person_says_whether_a_printed_name_is_the_holders_and_the_next_audit_goes_by_it() {
    for fresh in outliving().await {
        let (store, shown) = world(&fresh).await;
        assert_eq!(breaches(&store, "2026-03-01").await.len(), 2, "{}", fresh.name);
        let question = only(&store, &shown).await;
        assert_eq!((question.verdict, question.printed.placements, question.judged), (Verdict::Likely, 1, None), "{}", fresh.name);
        assert_eq!(question.nearest.iter().map(|(name, _, holds)| (name.as_str(), *holds)).collect::<Vec<_>>(), [("Amihan Example Overseas", true)]);

        judge(&store, &shown, Sameness::Same, "2026-03-10").await;
        assert_eq!(only(&store, &shown).await.judged, Some(says(Sameness::Same, "2026-03-10")), "{}", fresh.name);
        assert_eq!(breaches(&store, "2026-03-10").await.len(), 0, "{}: in whatever writing, from the day of the judgement on", fresh.name);
        assert_eq!(breaches(&store, "2026-03-09").await.len(), 2, "{}: the day before, nobody had said so", fresh.name);

        judge(&store, &shown, Sameness::Different, "2026-03-12").await;
        let found = breaches(&store, "2026-03-12").await;
        assert!(found.len() == 2 && found[0].line.contains("Amina judged on 2026-03-12: different. The same signboard"), "{}: {found:?}", fresh.name);
        assert_eq!(breaches(&store, "2026-03-11").await.len(), 0, "{}: what was said before is not forgotten", fresh.name);

        let entry = store.last_entry("judged a name").await.unwrap().unwrap();
        assert_eq!((entry.who.as_str(), entry.subject.as_str(), &entry.detail["judged"]), ("Amina", "licence PH-0001", &json!("different")), "{}", fresh.name);
        let db = fresh.bare().await;
        for change in ["UPDATE name_judgements SET judged = 'same'", "DELETE FROM name_judgements"] {
            let refused = db.execute_unprepared(change).await.unwrap_err();
            assert!(refused.to_string().contains("never changed"), "{}: {refused}", fresh.name);
        }
    }
}

#[tokio::test]
async fn what_nobody_asked_is_not_answered() {
    for fresh in outliving().await {
        let (store, shown) = world(&fresh).await;
        for (licence, name) in [(LICENCE, "Nobody Example"), (LICENCE, "Amihan Example Overseas"), ("PH-0002", PRINTED)] {
            let judgement = NameJudgement { licence_no: Id::new(licence), name: name.to_owned(), ..says(Sameness::Same, "2026-03-10") };
            let refused = judge_name(&store, &shown, &judgement, moment("2026-03-10")).await.unwrap_err();
            assert!(matches!(refused, JudgeNameError::NoQuestion), "{}: {licence} {name}", fresh.name);
        }
        assert!(store.name_judgements().await.unwrap().is_empty(), "{}", fresh.name);
    }
}
