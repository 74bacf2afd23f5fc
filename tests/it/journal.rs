//! Whether the journal can be changed behind its back: vectors, a chain on every database, what was before it, and erasing.

use recruitwatch::flow::journal::{Before, Walked, erase, head, show, verify};
use recruitwatch::record::chain::{Break, Head, Link, START, link};
use recruitwatch::store::Store;
use recruitwatch::store::journal::{ERASED, Entry};
use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::store::databases::{Fresh, each, outliving};
use crate::store::facts::at;

const E1: &str = r#"{"seq":1,"type":"case.opened","case":"C-1"}"#;
const E2: &str = r#"{"seq":2,"type":"evidence.added","case":"C-1","sha256":"e3b0"}"#;
const E3: &str = r#"{"seq":3,"type":"notice.sent","case":"C-1"}"#;
const H1: &str = "7a72dde4068b7584920c5d3bacad96a2aeecb0e1e45108020b56f35f6c8e3e04";
const H2: &str = "8fb4f59e72b66772343f467ebb80e50195ea6c09e7ef80bf96b343a9cd944373";
const H3: &str = "b8e5670828d0dcd4c3d644d8066c767f9d61a79bf9daf9b4ec941a97525c8d25";

#[rstest]
#[case::first(START, E1, H1)]
#[case::second(H1, E2, H2)]
#[case::third(H2, E3, H3)]
fn the_chain_is_that_of_the_research(#[case] before: &str, #[case] entry: &str, #[case] hash: &str) {
    assert_eq!(link(before, entry), hash);
}

#[test]
fn a_changed_first_entry_changes_the_second_hash() {
    let changed = link(START, &E1.replace("C-1", "C-2"));
    assert_eq!(link(&changed, E2), "9d64e38eaad86422bbe1acde82f581ecf53043b36aafbd38d51043b39f6e2c73");
}

#[test]
fn a_chain_with_a_hole_or_a_changed_entry_says_where() {
    let at = |seq, entry: &str, hash: &str| Link { seq, entry: entry.to_owned(), hash: hash.to_owned() };
    let first = Head::default().and(&at(1, E1, H1)).unwrap();
    assert_eq!(first.clone().and(&at(3, E3, H3)), Err(Break::Missing { expected: 2, found: 3 }));
    assert_eq!(first.clone().and(&at(2, &E2.replace("e3b0", "e3b1"), H2)), Err(Break::Changed(2)));
    assert_eq!(first.and(&at(2, E2, H2)).and_then(|second| second.and(&at(3, E3, H3))).unwrap(), Head { seq: 3, hash: H3.to_owned() });
}

fn entry(what: &str) -> Entry {
    let (who, subject) = ("Amina".to_owned(), "complaint 7".to_owned());
    Entry { at: at("2026-03-06T12:00:00Z"), who, what: what.to_owned(), subject, detail: json!({ "why": "words \u{0} of a person" }) }
}

async fn written(store: &Store, count: usize) {
    for n in 0..count {
        store.journal(&entry(&format!("did {n}"))).await.unwrap();
    }
}

async fn walk(store: &Store) -> Walked {
    verify(store, 1, None).await.unwrap()
}

#[tokio::test]
async fn what_was_written_holds_from_the_first_entry_and_from_any_other() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        assert!(walk(&store).await.holds(), "{}: an empty journal", fresh.name);
        written(&store, 5).await;
        let whole = walk(&store).await;
        assert_eq!((whole.holds(), whole.to.seq, whole.erased, whole.before), (true, 5, 0, (0, Before::None)), "{}", fresh.name);
        let kept = show(&store, 3).await.unwrap().pop().unwrap().at.unwrap();
        assert_eq!(kept.seq, 3, "{}", fresh.name);
        let part = verify(&store, 4, Some(&kept.hash)).await.unwrap();
        assert_eq!((part.from.seq, part.to, part.kept), (3, whole.to, Some(true)), "{}", fresh.name);
        let rewritten = verify(&store, 1, Some(H1)).await.unwrap();
        assert!(!rewritten.holds() && rewritten.broken.is_none(), "{}: a hash that was published and is no longer there", fresh.name);
        assert!(verify(&store, 99, None).await.is_err(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn the_first_entry_that_was_changed_moved_or_dropped_is_named() {
    let third = "WHERE seq = 3";
    let changes = [
        ("UPDATE journal SET entry = replace(entry, 'complaint 7', 'complaint 8')", 3),
        ("UPDATE journal SET subject = 'complaint 8'", 3),
        ("UPDATE journal SET hash = 'e3b0'", 3),
        ("DELETE FROM journal", 3),
        ("UPDATE journal_words SET words = replace(words, 'Amina', 'Bayani')", 3),
    ];
    for (change, first) in changes {
        for fresh in outliving().await {
            let store = fresh.migrated().await;
            written(&store, 5).await;
            behind_its_back(&fresh, &format!("{change} {third}")).await;
            let walked = walk(&store).await;
            assert_eq!(walked.broken.as_ref().map(Break::seq), Some(first), "{}: {change}", fresh.name);
            assert_eq!(walked.to.seq, 2, "{}: {change}", fresh.name);
        }
    }
}

/// A change by somebody who has the database in hand and takes its guards away.
async fn behind_its_back(fresh: &Fresh, change: &str) {
    let db = fresh.bare().await;
    let guards: &[&str] = if fresh.name == "PostgreSQL" {
        &["ALTER TABLE journal DISABLE TRIGGER ALL", "ALTER TABLE journal_words DISABLE TRIGGER ALL"]
    } else {
        &["DROP TRIGGER journal_no_update", "DROP TRIGGER journal_no_delete", "DROP TRIGGER journal_words_no_update"]
    };
    assert!(db.execute_unprepared(change).await.is_err(), "{}: the guard refuses it", fresh.name);
    for guard in guards {
        db.execute_unprepared(guard).await.unwrap();
    }
    db.execute_unprepared(change).await.unwrap();
}

#[tokio::test]
async fn writers_at_the_same_time_do_not_fork_the_chain() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let writers: Vec<_> = (0..4)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { written(&store, 10).await })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        let walked = walk(&store).await;
        assert_eq!((walked.holds(), walked.to.seq), (true, 40), "{}: {:?}", fresh.name, walked.broken);
    }
}

#[tokio::test]
async fn erasing_words_keeps_the_chain_and_is_written_down() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        written(&store, 3).await;
        assert!(erase(&store, 2, ("Bayani", " "), at("2026-03-07T12:00:00Z")).await.is_err(), "{}: no reason", fresh.name);
        erase(&store, 2, ("Bayani", "Order of the office (invented)"), at("2026-03-07T12:00:00Z")).await.unwrap();
        assert!(erase(&store, 2, ("Bayani", "Once more"), at("2026-03-07T12:00:00Z")).await.is_err(), "{}: gone already", fresh.name);
        let walked = walk(&store).await;
        assert_eq!((walked.holds(), walked.to.seq, walked.erased), (true, 4, 1), "{}", fresh.name);
        let shown = show(&store, 9).await.unwrap();
        assert_eq!(shown[2].entry, Entry { who: ERASED.to_owned(), detail: json!({}), ..entry("did 1") }, "{}: verb and subject stay", fresh.name);
        assert_eq!(shown[0].entry.subject, "journal entry 2", "{}", fresh.name);
    }
}

#[tokio::test]
async fn neither_names_nor_words_stand_in_the_chain_itself() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        written(&store, 1).await;
        let link = store.journal_links(0, 9).await.unwrap().remove(0).link;
        assert!(!link.entry.contains("Amina") && !link.entry.contains("of a person") && link.entry.contains("complaint 7"), "{}", link.entry);
    }
}

#[tokio::test]
async fn entries_from_before_the_chain_are_sealed_by_its_first_entry() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let db = fresh.bare().await;
        let old = "INSERT INTO journal (at, who, what, subject, detail) VALUES ('2026-01-01T00:00:00.000000Z', 'Amina', 'audited', 'all', '{\"as_of_on\":\"2026-01-01\"}')";
        db.execute_unprepared(old).await.unwrap();
        assert_eq!(walk(&store).await.before, (1, Before::None), "{}: nothing seals it yet", fresh.name);
        written(&store, 1).await;
        let walked = walk(&store).await;
        assert_eq!((walked.holds(), walked.to.seq, walked.before), (true, 2, (1, Before::Sealed)), "{}", fresh.name);
        assert_eq!(store.last_entry("audited").await.unwrap().unwrap().who, "Amina", "{}: it is still read", fresh.name);
        db.execute_unprepared(old).await.unwrap();
        let walked = walk(&store).await;
        assert!(!walked.holds() && walked.before == (2, Before::Changed), "{}: one was slipped in", fresh.name);
    }
}

#[tokio::test]
async fn the_head_of_a_day_stays_what_it_was() {
    let fresh = Fresh::in_memory();
    let store = fresh.migrated().await;
    written(&store, 2).await;
    let of_the_day = head(&store, at("2026-03-07T00:00:00Z")).await.unwrap();
    store.journal(&Entry { at: at("2026-03-07T00:00:00Z"), ..entry("did it the next day") }).await.unwrap();
    assert_eq!(head(&store, at("2026-03-07T00:00:00Z")).await.unwrap(), of_the_day);
    assert_eq!((of_the_day.seq, head(&store, at("2026-03-08T00:00:00Z")).await.unwrap().seq), (2, 3));
    assert_eq!(head(&store, at("2026-03-01T00:00:00Z")).await.unwrap(), Head::default());
}
