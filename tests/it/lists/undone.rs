//! A list that should not have been taken in is taken back as a whole; what was known meanwhile stays known of that time.

use recruitwatch::flow::import_register::ImportError;
use recruitwatch::flow::register_status::{Axes, register_status};
use recruitwatch::flow::undo_register::{UndoError, undo_register};
use recruitwatch::ingest::Source;
use recruitwatch::record::code::Code;
use recruitwatch::record::id::Id;
use recruitwatch::store::Store;

use super::described;
use super::staged::{apply, list};
use crate::store::databases::each;

fn source() -> Source {
    described("encoding = \"utf-8\"", "[[columns]]\nfrom = \"Address\"\nto = \"address\"\n")
}

const HEADER: &str = "No,Name,Address\n";

async fn held(store: &Store) -> Vec<String> {
    let rows = store.load_register().await.unwrap().0;
    let mut held: Vec<String> = rows.agencies.iter().map(|a| format!("{} {} {}", a.licence_no, a.legal_name, a.address.clone().unwrap_or_default())).collect();
    held.extend(rows.events.iter().map(|event| format!("{} {}", event.licence_no, event.effective_on)));
    held.sort();
    held
}

async fn undo(store: &Store, number: i64, on: &str) -> Result<i64, UndoError> {
    undo_register(store, number, ("test", "it was the file of another year"), on.parse().unwrap()).await.map(|undone| undone.intake_id)
}

/// Twelve invented holders, so that one of them may vanish.
fn first() -> String {
    (1..=12).fold(HEADER.to_owned(), |text, no| text + &format!("{no},Example {no} (invented),{no} Example Street\n"))
}

fn second() -> String {
    first().replace("3,Example 3 (invented),3 Example Street\n", "").replace("4 Example Street", "44 Example Street") + "99,Newcomer (invented),\n"
}

#[tokio::test]
async fn taking_a_list_back_restores_what_held_and_both_time_axes_still_tell() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        apply(&store, &list(&source(), first().as_bytes()), "2024-07-01T12:00:00Z").await.unwrap();
        let before = held(&store).await;
        let later = source().dated("2024-07-31".parse().unwrap());
        let (number, ..) = apply(&store, &list(&later, second().as_bytes()), "2024-08-01T12:00:00Z").await.unwrap();
        let meanwhile = held(&store).await;
        assert_ne!(before, meanwhile, "{}", fresh.name);
        undo(&store, number, "2024-08-03T12:00:00Z").await.unwrap();
        assert_eq!(held(&store).await, before, "{}", fresh.name);

        let known = async |licence: &str, on: &str, known: &str| {
            let answer = register_status(&store, &Id::new(licence), Axes { on: on.parse().unwrap(), known_on: known.parse().unwrap() }).await.unwrap();
            answer.map(|answer| (answer.status.as_str(), answer.holders.len()))
        };
        let newcomer = [known("99", "2024-07-31", "2024-08-02").await, known("99", "2024-07-31", "2024-08-04").await];
        assert_eq!(newcomer, [Some(("licensed", 1)), None], "{}: known between, and not after", fresh.name);
        let lost = [known("3", "2024-06-30", "2024-08-02").await, known("3", "2024-06-30", "2024-08-04").await];
        assert_eq!(lost, [Some(("licensed", 0)), Some(("licensed", 1))], "{}: gone between, and back after", fresh.name);

        let entry = store.last_entry("took back").await.unwrap().unwrap();
        assert!(entry.subject.contains(&format!("intake {number} of invented")) && entry.detail["reason"] == "it was the file of another year", "{entry:?}");
        let sources = store.register_sources().await.unwrap();
        assert_eq!(sources[0].as_of_on.unwrap().to_string(), "2024-06-30", "{}: the source's newest word is that of the first list again", fresh.name);
        let (_, told, _) = apply(&store, &list(&later, second().as_bytes()), "2024-08-05T12:00:00Z").await.unwrap();
        assert_eq!((told.added, told.changed, told.gone), (1, 1, 1), "{}: the same list can be taken in again", fresh.name);
    }
}

#[tokio::test]
async fn only_the_newest_standing_list_is_taken_back_and_only_once() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let (one, ..) = apply(&store, &list(&source(), first().as_bytes()), "2024-07-01T12:00:00Z").await.unwrap();
        let (two, ..) = apply(&store, &list(&source(), second().as_bytes()), "2024-08-01T12:00:00Z").await.unwrap();
        let said = async |number: i64| {
            let error = undo(&store, number, "2024-08-02T12:00:00Z").await.unwrap_err();
            std::error::Error::source(&error).unwrap().to_string()
        };
        let before = held(&store).await;
        assert!(said(one).await.contains(&format!("number {two} of the same source came after")), "{}", fresh.name);
        assert!(said(404).await.contains("404 is not known here"), "{}", fresh.name);
        assert_eq!(held(&store).await, before, "{}: a refusal changes nothing", fresh.name);
        let by = undo(&store, two, "2024-08-02T12:00:00Z").await.unwrap();
        assert!(said(two).await.contains(&format!("taken back already, by number {by}")), "{}", fresh.name);
        assert!(said(by).await.contains("took a list back itself"), "{}", fresh.name);
        undo(&store, one, "2024-08-03T12:00:00Z").await.unwrap();
        assert_eq!(held(&store).await, Vec::<String>::new(), "{}: the first list taken back leaves nothing", fresh.name);
        let silent = undo_register(&store, one, ("test", " "), "2024-08-04T12:00:00Z".parse().unwrap()).await.unwrap_err();
        assert!(matches!(silent, UndoError::NoReason) && silent.to_string().contains("--reason"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_list_of_an_earlier_day_is_refused_until_the_later_one_is_taken_back() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let later = source().dated("2024-07-31".parse().unwrap());
        apply(&store, &list(&source(), first().as_bytes()), "2024-07-01T12:00:00Z").await.unwrap();
        let (number, ..) = apply(&store, &list(&later, second().as_bytes()), "2024-08-01T12:00:00Z").await.unwrap();
        let meanwhile = held(&store).await;
        let refused = apply(&store, &list(&source(), first().as_bytes()), "2024-08-02T12:00:00Z").await.unwrap_err();
        assert!(matches!(&refused, ImportError::Overtaken { on, newest } if on.to_string() == "2024-06-30" && newest.to_string() == "2024-07-31"), "{refused}");
        assert_eq!(held(&store).await, meanwhile, "{}: nothing is changed", fresh.name);
        apply(&store, &list(&later, second().as_bytes()), "2024-08-02T12:00:00Z").await.expect("a list of the same day is its newest word");
        undo(&store, number + 1, "2024-08-03T12:00:00Z").await.unwrap();
        undo(&store, number, "2024-08-03T13:00:00Z").await.unwrap();
        apply(&store, &list(&source(), first().as_bytes()), "2024-08-04T12:00:00Z").await.expect("the later list is taken back");
    }
}
