//! Cases let go of their words and evidence when their time is over, and never while one is open or an appeal may be made; days, sums and digests
//! stay.

use recruitwatch::flow::cases::evidence::{Adding, add_evidence};
use recruitwatch::flow::cases::{Acted, Office};
use recruitwatch::record::case::event::{Closing, Event, Sanction};
use recruitwatch::record::case::evidence::{Keeping, Piece};
use recruitwatch::record::case::file::State;
use recruitwatch::record::case::kept::ERASED;
use recruitwatch::store::Store;
use sea_orm::ConnectionTrait;

use super::{due_on, erase_due};
use crate::cases::verbs::{People, done, office, people, sanctioned, with_findings};
use crate::store::databases::{each, outliving};

const SECRET: &[u8] = b"Siti (invented) says so.";

async fn with_evidence(office: &Office<'_>, id: i64, (keeping, sent): (Keeping, &[u8]), people: &People) {
    let told = ("Statement of Siti".to_owned(), String::new());
    let plain = Piece::new(told, ("Siti (invented)".to_owned(), "Given".to_owned()), (true, true));
    let seen = office.store.case_file(id).await.unwrap().unwrap().events.len();
    let adding = Adding { piece: Piece { keeping, ..plain }, on: office.today, seen, who: people.amina.clone(), sent: Some(sent.to_vec()) };
    assert!(matches!(add_evidence(office, id, adding).await.unwrap().unwrap(), Acted::Done(_)));
}

async fn closed(store: &Store, people: &People) -> i64 {
    let (id, _) = sanctioned(store, people, Sanction::Warning).await;
    let march = office(store, "2026-03-20");
    with_evidence(&march, id, (Keeping::Case, SECRET), people).await;
    with_evidence(&march, id, (Keeping::RawUpload, b"The whole of a phone (invented)"), people).await;
    let close = Event::Closed { why: Closing::Done, reasons: "All is done.".to_owned() };
    done(&march, id, close, &people.amina).await;
    id
}

#[tokio::test]
async fn a_decided_case_lets_go_of_its_words_after_ten_years_and_keeps_days_and_digests() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let id = closed(&store, &people).await;
        let of_cases = async |on: &str| due_on(&store, on).await.into_iter().filter(|told| told.starts_with("case ")).collect::<Vec<_>>();
        assert!(of_cases("2027-03-20").await.is_empty(), "{}: the last day of a raw upload", fresh.name);
        assert_eq!(of_cases("2027-03-21").await, ["case C-1: 1 raw upload"], "{}", fresh.name);
        erase_due(&store, "2027-03-21").await;
        assert_eq!(store.kept_case_papers(id).await.unwrap().len(), 1, "{}: evidence stays with its case", fresh.name);
        assert!(of_cases("2036-03-20").await.is_empty(), "{}: the last day of ten years", fresh.name);
        assert_eq!(of_cases("2036-03-21").await.len(), 1, "{}", fresh.name);
        let before = store.case_file(id).await.unwrap().unwrap();
        erase_due(&store, "2036-03-21").await;
        let after = store.case_file(id).await.unwrap().unwrap();
        assert!(store.kept_case_papers(id).await.unwrap().is_empty() && !format!("{:?}", after.events).contains("Siti"), "{}", fresh.name);
        assert!(after.events.iter().flat_map(|logged| logged.event.texts()).all(|text| text == ERASED), "{}", fresh.name);
        let days = |file: &recruitwatch::record::case::file::CaseFile| file.events.iter().map(|logged| (logged.id, logged.happened_on)).collect::<Vec<_>>();
        let digests = |file: &recruitwatch::record::case::file::CaseFile| file.pieces().map(|(_, piece)| piece.sha256.clone()).collect::<Vec<_>>();
        assert_eq!((days(&after), digests(&after), after.state()), (days(&before), digests(&before), State::Closed), "{}", fresh.name);
        let entry = store.last_entry("erased").await.unwrap().unwrap();
        assert_eq!(entry.detail["evidence"][0].as_str(), Some(digests(&before)[0].as_str()), "{}: the journal keeps the digests", fresh.name);
        assert!(of_cases("2046-03-21").await.is_empty(), "{}: nothing is left to go", fresh.name);
    }
}

#[tokio::test]
async fn an_open_case_holds_its_words_its_raw_uploads_and_the_worker_of_its_placement() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, _) = sanctioned(&store, &people, Sanction::Warning).await;
        with_evidence(&office(&store, "2026-03-20"), id, (Keeping::RawUpload, SECRET), &people).await;
        let needed = "case C-1 is open and needs it: close it first";
        assert_eq!(due_on(&store, "2027-04-01").await, [format!("stays: case C-1: 1 raw upload; {needed}")], "{}", fresh.name);
        let later = due_on(&store, "2040-04-01").await;
        for what in ["stays: case C-1: ", "stays: placement P-17"] {
            assert!(later.iter().any(|told| told.starts_with(what) && told.ends_with(needed)), "{}: {what}: {later:?}", fresh.name);
        }
        erase_due(&store, "2040-04-01").await;
        assert_eq!(store.kept_case_papers(id).await.unwrap().len(), 1, "{}", fresh.name);
        let db = fresh.bare().await;
        let refused = db.execute_unprepared("UPDATE case_events SET event = '{}'").await.unwrap_err();
        assert!(refused.to_string().contains("never changed"), "{}: nothing was erased, so nothing changes: {refused}", fresh.name);
    }
}
