//! Are the findings listed that were asked for, in the order that was asked for, on every database?

use recruitwatch::record::finding::{Finding, Indicator, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::store::desk::Rows;
use recruitwatch::web::form::queue::{ListForm, QueueForm};
use rstest::rstest;

use super::{filled, keep, listed, six};
use crate::store::databases::each;

#[tokio::test]
async fn findings_come_gravest_first_and_fit_every_filter() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        filled(&store).await;
        for (query, placements) in [
            ("", vec!["P-4", "P-1", "P-3", "P-2", "P-5", "P-6"]),
            ("order=day", vec!["P-6", "P-3", "P-5", "P-4", "P-2", "P-1"]),
            ("grade=G3", vec!["P-3", "P-2"]),
            ("outcome=advisory", vec!["P-6"]),
            ("agency=PH%2F0001", vec!["P-1", "P-3", "P-2"]),
            ("origin=np&destination=QA", vec!["P-4", "P-2", "P-6"]),
            ("destination=SG&grade=G4", vec!["P-1"]),
            ("origin=SG", vec![]),
            ("from=2026-03-01&until=2026-03-10&order=day", vec!["P-3", "P-5", "P-4"]),
            ("code=wage-late", vec![]),
            ("source=99", vec![]),
            ("state=read", vec![]),
            ("state=new&grade=G1", vec!["P-5"]),
            ("hands=nobody&grade=G1", vec!["P-5"]),
            ("hands=mine", vec![]),
        ] {
            assert_eq!(listed(&store, query, 1).await, placements, "{}: {query}", fresh.name);
        }
        let senders = store.senders_of_findings().await.unwrap();
        assert_eq!(senders.len(), 1, "{}: the sender of the register found nothing", fresh.name);
        let source = format!("source={}&grade=G4", senders.keys().next().unwrap());
        assert_eq!(listed(&store, &source, 1).await, ["P-4", "P-1"], "{}", fresh.name);
    }
}

#[tokio::test]
async fn pages_of_the_queue_hold_every_finding_once_and_closed_ones_never() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        filled(&store).await;
        let unjudged = Finding::new(Indicator::WageLate, Outcome::NotAssessable, Id::new("P-1"), Id::new("PH-0001"));
        keep(&store, &[unjudged], "sha256:0").await;
        let mut seen = Vec::new();
        for skip in [0, 2, 4, 6] {
            let (rows, total) = store.finding_queue(&QueueForm::default().read().unwrap(), (1, Rows { skip, limit: 2 })).await.unwrap();
            assert_eq!(total, 5, "{}: the breach of P-1 is closed, what could not be judged is asked for by name", fresh.name);
            seen.extend(rows.into_iter().map(|row| row.placement_id));
        }
        assert_eq!(seen, ["P-4", "P-3", "P-2", "P-5", "P-6"], "{}", fresh.name);
        assert_eq!(listed(&store, "outcome=not_assessable", 1).await, ["P-1"], "{}", fresh.name);
        assert!(six().len() > 5);
    }
}

#[rstest]
#[case("grade=G9", "is no grade: choose one of G1 G2 G3 G4")]
#[case("outcome=<b>", "is no outcome")]
#[case("code=fee-over-the-moon", "is no kind of finding")]
#[case("origin=Philippines", "Write two letters, such as PH")]
#[case("from=yesterday", "Write it as 2026-03-24")]
#[case("from=2026-03-02&until=2026-03-01", "The last day lies before the first")]
#[case("source=-1", "Choose the sender from the list")]
#[case("hands=everybody", "Choose from the list who has it")]
#[case("order=random", "is no order")]
#[case("agency=%2D%2D", "Write a licence number")]
#[case("state=gone", "is no standing")]
fn a_filter_that_cannot_be_read_is_told_in_one_line(#[case] query: &str, #[case] told: &str) {
    let problems = QueueForm::of_query(query).read().unwrap_err();
    assert!(problems.len() == 1 && problems[0].contains(told), "{problems:?}");
}

#[test]
fn filters_stand_in_an_address_as_they_are_read_and_nothing_else_does() {
    let form = QueueForm::of_query("worker=Maria&code=fee-over-cap&agency=A%2F1%20%26b&code=wage-late&words=x&state=at_hand&order=inspection");
    assert_eq!(form.query(), "code=fee-over-cap&agency=A%2F1%20%26b");
    assert_eq!(QueueForm::of_query(&form.query()), form);
    let long = QueueForm::of_query(&format!("agency={}", "9".repeat(5000)));
    assert_eq!(long.agency.len(), 80);
    assert!(ListForm { late: "maybe".to_owned(), ..ListForm::default() }.read::<recruitwatch::record::case::file::State>().is_err());
}
