//! Workers of placements: their pseudonyms and years of birth go, and their placements stay to be counted.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use recruitwatch::flow::erase::asked::{Asked, asked};
use recruitwatch::flow::erase::due::due;
use recruitwatch::flow::erase::erase;
use recruitwatch::record::complaint::{Complaint, ComplaintIssue};
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::placement::Placement;
use recruitwatch::store::Store;
use serde_json::json;
use tempfile::TempDir;

use super::{due_on, erase_due, eraser, spans, words};
use crate::live::world::breach;
use crate::store::databases::each;
use crate::store::facts::{all, at, begin};
use crate::store::records::{day, placement};

const WORKER: Worker = Worker([9; 16]);

fn told(id: &str, closed: bool) -> Complaint {
    Complaint {
        line: 2,
        complaint_id: Id::new(format!("C-{id}")),
        placement_id: Some(Id::new(id)),
        agency_licence: None,
        received_on: day("2020-01-01"),
        channel: None,
        issue: ComplaintIssue::Overcharge,
        text: Some("My own words".to_owned()),
        closed_on: closed.then(|| day("2020-02-01")),
        outcome: None,
        amount_recovered: None,
    }
}

/// Three placements of one worker: two years from February 2015, February 2015 with an open complaint, and 2023.
async fn world(store: &Store) {
    let mut writer = begin(store, "old placements").await;
    for (id, signed) in [("P-1", "2015-02-01"), ("P-2", "2015-02-01"), ("P-3", "2023-02-01")] {
        let of = Placement { worker: WORKER, worker_born_year: Some(1990), contract_signed_on: day(signed), contract_months: 24, ..placement(id) };
        writer.placement(&of, 0).await.unwrap();
    }
    writer.add(&told("P-1", true)).await.unwrap();
    writer.add(&told("P-2", false)).await.unwrap();
    writer.finish(json!({})).await.unwrap();
}

async fn workers(store: &Store) -> Vec<(Worker, Option<i32>)> {
    store.cases(&all()).await.unwrap().iter().map(|case| (case.placement.worker, case.placement.worker_born_year)).collect()
}

#[tokio::test]
async fn seven_years_after_a_contract_the_worker_is_nobody_and_the_placement_is_still_counted() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        world(&store).await;
        assert!(due_on(&store, "2024-02-01").await.is_empty(), "{}: February 2017 and seven years", fresh.name);
        let told = due_on(&store, "2024-02-02").await;
        assert_eq!(told.len(), 2, "{}: {told:?}", fresh.name);
        assert!(told[0].starts_with("placement P-1 of sender") && told[1].contains("complaint C-P-2 of a return is open"), "{}: {told:?}", fresh.name);
        assert_eq!(erase_due(&store, "2024-02-02").await, 1, "{}", fresh.name);
        let after = workers(&store).await;
        assert_eq!(after.len(), 3, "{}", fresh.name);
        assert!(after[0].0 != WORKER && after[0].1.is_none() && after[1..] == [(WORKER, Some(1990)), (WORKER, Some(1990))], "{}", fresh.name);
        let texts: Vec<bool> = store.complaints().await.unwrap().iter().map(|row| row.text.is_some()).collect();
        assert_eq!(texts, [false, true], "{}: the words about it go too", fresh.name);
        let entry = store.last_entry("erased").await.unwrap().unwrap();
        assert!(entry.subject.starts_with("placement P-1 of sender") && !format!("{entry:?}").contains("0909"), "{}", fresh.name);
        let mut again = begin(&store, "the same rows in another package").await;
        let same = Placement { worker: WORKER, worker_born_year: Some(1990), contract_signed_on: day("2015-02-01"), contract_months: 24, ..placement("P-1") };
        again.placement(&same, 0).await.unwrap();
        again.finish(json!({})).await.unwrap();
        assert_ne!(workers(&store).await[0].0, WORKER, "{}: the same row sent again brings nobody back", fresh.name);
    }
}

#[tokio::test]
async fn a_worker_who_asks_goes_from_every_placement_but_those_that_a_finding_needs() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        world(&store).await;
        let (spans, folder) = (spans(), Path::new("no such folder"));
        let eraser = eraser(&store, (&spans, folder), "2024-01-01");
        let sender_id = store.cases(&all()).await.unwrap()[0].sender_id;
        let intake_id = store.intakes(1).await.unwrap()[0].id;
        let judged = recruitwatch::store::findings::Judged { sender_id, intake_id, placement_id: Id::new("P-3"), findings: vec![breach()] };
        let under =
            recruitwatch::store::findings::JudgedUnder { rules_digest: "sha256:0".to_owned(), as_of: day("2024-01-01"), at: at("2024-01-01T12:00:00Z") };
        store.keep_findings(&[judged], &under).await.unwrap();
        let items = asked(&eraser, &Asked::Worker(WORKER)).await.unwrap();
        let lines: Vec<String> = items.iter().map(words).collect();
        assert_eq!(lines.iter().filter(|line| line.starts_with("stays")).count(), 2, "{}: {lines:?}", fresh.name);
        assert!(lines[2].contains("an open finding needs it"), "{}: {lines:?}", fresh.name);
        assert_eq!(erase(&eraser, &items).await.unwrap(), 1, "{}", fresh.name);
        let one = asked(&eraser, &Asked::Placement("invented ministry".to_owned(), Id::new("p 1"))).await.unwrap();
        assert!(one.is_empty(), "{}: it has gone already", fresh.name);
        let unknown = asked(&eraser, &Asked::Placement("Invented Ministry".to_owned(), Id::new("P-9"))).await.unwrap_err();
        assert!(unknown.to_string().contains("placement P-9"), "{}: {unknown}", fresh.name);
        let nobody = asked(&eraser, &Asked::Worker(Worker([1; 16]))).await.unwrap_err();
        assert!(nobody.to_string().contains("a worker of this number"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn rejected_rows_go_with_their_folder_and_nothing_beside_it() {
    let store = Store::open_any("sqlite::memory:").await.unwrap();
    store.migrate().await.unwrap();
    let (folder, spans) = (TempDir::new().unwrap(), spans());
    let rejected = folder.path().join("rejected");
    for name in ["0a1b2c3d4e5f", "fresh"] {
        fs::create_dir_all(rejected.join(name)).unwrap();
        fs::write(rejected.join(name).join("placements.csv"), "worker_id\nP1234567A\n").unwrap();
    }
    fs::write(rejected.join("a note.txt"), "mine").unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    fs::File::open(rejected.join("0a1b2c3d4e5f")).unwrap().set_modified(long_ago).unwrap();
    let today = recruitwatch::clock::now_at().date_naive().to_string();
    let eraser = eraser(&store, (&spans, &rejected), &today);
    let items = due(&eraser).await.unwrap();
    assert_eq!(items.len(), 1, "{:?}", items.iter().map(words).collect::<Vec<_>>());
    assert_eq!(erase(&eraser, &items).await.unwrap(), 1);
    assert!(!rejected.join("0a1b2c3d4e5f").exists() && rejected.join("fresh").exists() && rejected.join("a note.txt").exists());
    assert_eq!(store.last_entry("erased").await.unwrap().unwrap().subject, "rejected rows 0a1b2c3d4e5f");
}
