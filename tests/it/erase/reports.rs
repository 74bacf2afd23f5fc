//! Reports let go of contact, words and papers; their states and days stay, and so does their row for an audit.

use std::path::Path;
use std::sync::Arc;

use image::ImageFormat;
use recruitwatch::flow::complaints::act::{Act, Acted, act};
use recruitwatch::flow::complaints::file_complaint::{Draft, Receipt, file_complaint};
use recruitwatch::flow::complaints::follow::{Wish, follow, wish};
use recruitwatch::flow::complaints::paper::attach;
use recruitwatch::flow::complaints::{Counter, deadlines_of_seeds, phone};
use recruitwatch::flow::erase::asked::{Asked, asked};
use recruitwatch::ingest::Pseudonymiser;
use recruitwatch::record::complaint::Channel;
use recruitwatch::record::complaint::deadline::Now;
use recruitwatch::record::complaint::event::{Closing, Decision, Event};
use recruitwatch::record::complaint::file::State;
use recruitwatch::record::complaint::grievance::{Grievance, Matter};
use recruitwatch::store::Store;
use sea_orm::ConnectionTrait;

use super::{due_on, erase_due, eraser, spans, words};
use crate::complaints::file::grievance;
use crate::complaints::papers::picture;
use crate::store::databases::{each, outliving};
use crate::store::facts::at;
use crate::store::records::day;

fn counter_on<'a>(store: &'a Store, on: &str) -> Counter<'a> {
    let at = at(&format!("{on}T12:00:00Z"));
    Counter { store, deadlines: Arc::new(deadlines_of_seeds().unwrap()), now: Now { at, today: at.date_naive() } }
}

async fn filed(store: &Store, ticket: &str) -> Receipt {
    let grievance = Grievance { words: Some(format!("My own words {ticket}.")), ..grievance(&[Matter::Fee]) };
    let (contact, received_on) = (Some("+00 000 0000".to_owned()), day("2026-03-06"));
    let draft = Draft { ticket: ticket.to_owned(), grievance, contact, channel: Channel::Web, received_on, keyed_by: None };
    file_complaint(&counter_on(store, "2026-03-06"), draft).await.unwrap()
}

async fn does(counter: &Counter<'_>, id: i64, who: &str, event: Event) {
    let seen = counter.store.complaint(id).await.unwrap().unwrap().events.len();
    let acted = act(counter, id, Act { event, happened_on: counter.now.today, seen, who: who.to_owned() }).await.unwrap().unwrap();
    assert_eq!(acted, Acted::Done);
}

fn closed(why: Closing) -> Event {
    Event::Closed { why, reasons: "Said to the worker.".to_owned() }
}

#[tokio::test]
async fn a_report_lets_go_when_its_time_is_over_and_keeps_its_states_and_days() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let receipt = filed(&store, "t1").await;
        let counter = counter_on(&store, "2026-03-20");
        attach(&counter, receipt.code.as_str(), picture(ImageFormat::Png)).await.unwrap().unwrap().unwrap();
        wish(&counter, receipt.code.as_str(), Wish::Message("Please help".to_owned())).await.unwrap();
        does(&counter, receipt.id, "Amina", Event::TakenOn { urgent: false, licence_no: Some("PH-0001".to_owned()), placement_id: None }).await;
        does(&counter, receipt.id, "Amina", closed(Closing::NoAnswer)).await;
        assert!(due_on(&store, "2028-03-20").await.is_empty(), "{}: the last day of its time", fresh.name);
        assert_eq!(due_on(&store, "2028-03-21").await, [format!("report {}: 1 contact, 4 texts, 1 paper", receipt.id)], "{}", fresh.name);
        let before = store.complaint(receipt.id).await.unwrap().unwrap();
        assert_eq!(before.grievance.words.as_deref(), Some("My own words t1."), "{}: looking changes nothing", fresh.name);
        assert_eq!(erase_due(&store, "2028-03-21").await, 1, "{}", fresh.name);
        let seen = follow(&counter_on(&store, "2028-03-21"), receipt.code.as_str()).await.unwrap().unwrap();
        assert!(seen.papers.is_empty() && !seen.has_contact && seen.file.words().is_empty(), "{}", fresh.name);
        assert_eq!(
            (seen.file.state(), seen.file.events.len(), seen.file.received_on),
            (State::Closed, before.events.len(), before.received_on),
            "{}",
            fresh.name
        );
        assert_eq!(store.complaints().await.unwrap().len(), 1, "{}: the row that an audit counts stays", fresh.name);
        let entry = store.last_entry("erased").await.unwrap().unwrap();
        assert_eq!((entry.subject, entry.detail["digest"].as_str().unwrap().len()), (format!("complaint {}", receipt.id), 64), "{}", fresh.name);
        assert!(store.erased_at("complaint", &receipt.id.to_string()).await.unwrap().is_some(), "{}", fresh.name);
        let journal = format!("{:?}", store.journal_entries(50).await.unwrap());
        assert!(!journal.contains("My own words") && !journal.contains("000 0000"), "{}", fresh.name);
        assert!(due_on(&store, "2040-01-01").await.is_empty() && erase_due(&store, "2040-01-01").await == 0, "{}: nothing is left to go", fresh.name);
    }
}

#[tokio::test]
async fn a_phone_that_confirmed_itself_is_forgotten_with_its_report() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let (receipt, who) = (filed(&store, "t1").await, Pseudonymiser::new([7; 32]).sender("+999 0001"));
        let counter = counter_on(&store, "2026-03-06");
        let digits = phone::digits(&counter, receipt.code.as_str()).await.unwrap().unwrap();
        assert!(phone::confirm(&counter, (who, "+999 0001"), &digits).await.unwrap(), "{}", fresh.name);
        does(&counter, receipt.id, "Amina", Event::TakenOn { urgent: false, licence_no: None, placement_id: None }).await;
        does(&counter, receipt.id, "Amina", closed(Closing::NoAnswer)).await;
        let known = |since: &'static str| store.is_confirmed_phone(who, at(since));
        assert!(known("2026-03-06T00:00:00Z").await.unwrap(), "{}", fresh.name);
        assert_eq!(due_on(&store, "2028-03-07").await, [format!("report {}: 2 contacts, 4 texts, 0 papers", receipt.id)], "{}", fresh.name);
        assert_eq!(erase_due(&store, "2028-03-07").await, 1, "{}", fresh.name);
        assert!(!known("2026-03-06T00:00:00Z").await.unwrap(), "{}: neither its pseudonym nor its number stays", fresh.name);
    }
}

#[tokio::test]
async fn what_was_upheld_is_kept_longer_and_what_is_open_stays_whoever_asks() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let (open, upheld, merged) = (filed(&store, "t1").await, filed(&store, "t2").await, filed(&store, "t3").await);
        let counter = counter_on(&store, "2026-03-06");
        for id in [open.id, upheld.id] {
            does(&counter, id, "Amina", Event::TakenOn { urgent: false, licence_no: None, placement_id: None }).await;
        }
        does(&counter, upheld.id, "Basilio", Event::Decided { outcome: Decision::PartlyUpheld, reasons: "It was so.".to_owned() }).await;
        does(&counter, upheld.id, "Basilio", closed(Closing::Other)).await;
        does(&counter, merged.id, "Amina", Event::Merged { into: open.id }).await;
        let stays = |id: i64| format!("stays: report {id}: 1 contact, 2 texts, 0 papers; report {} is open and needs it: close it first", open.id);
        assert_eq!(due_on(&store, "2030-01-01").await, [stays(open.id), stays(merged.id)], "{}", fresh.name);
        assert_eq!(erase_due(&store, "2030-01-01").await, 0, "{}", fresh.name);
        assert!(due_on(&store, "2036-03-07").await.iter().any(|line| line.starts_with(&format!("report {}", upheld.id))), "{}", fresh.name);
        let (spans, folder) = (spans(), Path::new("no such folder"));
        let of = async |id| asked(&eraser(&store, (&spans, folder), "2026-04-01"), &Asked::Report(id)).await;
        assert!(words(&of(merged.id).await.unwrap()[0]).starts_with("stays"), "{}: even where somebody asks", fresh.name);
        assert!(words(&of(upheld.id).await.unwrap()[0]).starts_with("report"), "{}: what has ended may go sooner", fresh.name);
        assert!(of(99).await.unwrap_err().to_string().contains("report 99 is not known here"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn words_go_only_where_an_erasure_is_written_down_and_nothing_else_ever_changes() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let (gone, other) = (filed(&store, "t1").await, filed(&store, "t2").await);
        wish(&counter_on(&store, "2026-03-07"), gone.code.as_str(), Wish::Withdraw).await.unwrap();
        assert_eq!(erase_due(&store, "2030-01-01").await, 1, "{}", fresh.name);
        let db = fresh.bare().await;
        for change in [
            format!("UPDATE complaint_files SET words = NULL, agency = NULL WHERE id = {}", other.id),
            format!("UPDATE complaint_files SET words = 'other' WHERE id = {}", gone.id),
            format!("UPDATE complaint_files SET received_on = '2020-01-01' WHERE id = {}", gone.id),
            format!("UPDATE complaint_events SET happened_on = '2020-01-01' WHERE file_id = {}", gone.id),
            format!("DELETE FROM complaint_files WHERE id = {}", gone.id),
            "UPDATE erasures SET who = 'x'".to_owned(),
            "DELETE FROM erasures".to_owned(),
        ] {
            let refused = db.execute_unprepared(&change).await.expect_err(&change);
            assert!(refused.to_string().contains("never changed"), "{}: {refused}", fresh.name);
        }
    }
}
