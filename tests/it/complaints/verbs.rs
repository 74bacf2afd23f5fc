//! Filing, following and working on complaints, on every database.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use image::ImageFormat;
use recruitwatch::flow::complaints::act::{Act, Acted, act};
use recruitwatch::flow::complaints::counted::counted;
use recruitwatch::flow::complaints::evidence::SENDER;
use recruitwatch::flow::complaints::file_complaint::{Draft, Receipt, file_complaint};
use recruitwatch::flow::complaints::follow::{Granted, WAITING_MAX, Wish, follow, wish};
use recruitwatch::flow::complaints::paper::{PAPERS_MAX, PaperRefusal, attach};
use recruitwatch::flow::complaints::queue::queue;
use recruitwatch::flow::complaints::{Counter, deadlines_of_seeds, read};
use recruitwatch::record::complaint::deadline::{Now, Stage};
use recruitwatch::record::complaint::event::{Closing, Event};
use recruitwatch::record::complaint::file::State;
use recruitwatch::record::complaint::grievance::{Assurance, Grievance, Matter};
use recruitwatch::record::complaint::{Channel, ComplaintIssue};
use recruitwatch::record::id::Id;
use recruitwatch::store::Store;
use sea_orm::ConnectionTrait;
use serde_json::json;

use super::file::grievance;
use super::papers::picture;
use crate::store::databases::{each, outliving};
use crate::store::facts::{all, at, begin};
use crate::store::records::{day, money, placement};

fn counter(store: &Store) -> Counter<'_> {
    counter_on(store, "2026-03-06T12:00:00Z")
}

fn counter_on<'a>(store: &'a Store, moment: &str) -> Counter<'a> {
    let at: DateTime<Utc> = at(moment);
    Counter { store, deadlines: Arc::new(deadlines_of_seeds().unwrap()), now: Now { at, today: at.date_naive() } }
}

fn draft(ticket: &str, words: &str) -> Draft {
    let grievance = Grievance { words: Some(words.to_owned()), sum: Some(money(5_000_000, "PHP")), ..grievance(&[Matter::Fee, Matter::Documents]) };
    Draft {
        ticket: ticket.to_owned(),
        grievance,
        contact: Some("+00 000 0000".to_owned()),
        channel: Channel::Web,
        received_on: day("2026-03-06"),
        keyed_by: None,
    }
}

async fn filed(store: &Store, ticket: &str) -> Receipt {
    file_complaint(&counter(store), draft(ticket, "They took <my> money; \0 ক.")).await.unwrap()
}

/// Does something at the desk as somebody who has just looked.
async fn does(counter: &Counter<'_>, id: i64, who: &str, event: Event) -> Acted {
    let seen = counter.store.complaint(id).await.unwrap().unwrap().events.len();
    act(counter, id, Act { event, happened_on: counter.now.today, seen, who: who.to_owned() }).await.unwrap().unwrap()
}

fn taken(licence: &str) -> Event {
    Event::TakenOn { urgent: false, licence_no: Some(licence.to_owned()), placement_id: None }
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_complaint_with_one_code() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let (first, again) = (filed(&store, "t1").await, filed(&store, "t1").await);
        assert_eq!((first.id, &first.code), (again.id, &again.code), "{}", fresh.name);
        let changed = file_complaint(&counter(&store), draft("t1", "Something more.")).await.unwrap();
        assert!(changed.id != first.id && changed.code != first.code, "{}: what was changed is not lost", fresh.name);
        let seen = follow(&counter(&store), &first.code.grouped().to_lowercase()).await.unwrap().unwrap();
        assert_eq!(seen.file.grievance.words.as_deref(), Some("They took <my> money; \u{FFFD} ক."), "{}", fresh.name);
        assert_eq!((seen.file.grievance.sum, seen.file.state(), seen.has_contact), (Some(money(5_000_000, "PHP")), State::Received, true), "{}", fresh.name);
        for wrong in ["", "BCDFGHJK", "no code", "'; DROP TABLE complaint_files; --"] {
            assert!(follow(&counter(&store), wrong).await.unwrap().is_none(), "{}: {wrong}", fresh.name);
        }
    }
}

#[tokio::test]
async fn a_complaint_counts_for_the_placement_that_it_names_once_it_is_sure_who_complains() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        writer.placement(&placement("P-1"), 0).await.unwrap();
        writer.finish(json!({})).await.unwrap();
        let of = store.cases(&all()).await.unwrap()[0].cursor();
        let (counter, ids) = (counter(&store), [filed(&store, "t1").await.id, filed(&store, "t2").await.id, filed(&store, "t3").await.id]);
        let names =
            |licence: &str, placement: &str| Event::TakenOn { urgent: false, licence_no: Some(licence.to_owned()), placement_id: Some(placement.to_owned()) };
        for (id, licence, placement) in [(ids[0], "rl 0010", "p-1"), (ids[1], "RL-0010", "P-1"), (ids[2], "RL-0099", "P-1")] {
            assert_eq!(does(&counter, id, "Amina", Event::Acknowledged).await, Acted::Done, "{}", fresh.name);
            assert_eq!(does(&counter, id, "Amina", names(licence, placement)).await, Acted::Done, "{}", fresh.name);
        }
        let counted = |on: &'static str| counted(&store, day(on), Assurance::A2);
        assert!(counted("2026-03-06").await.unwrap().is_empty(), "{}: anybody may have sent them", fresh.name);
        for (id, level) in [(ids[0], Assurance::A2), (ids[1], Assurance::A1), (ids[2], Assurance::A3)] {
            assert_eq!(does(&counter, id, "Amina", Event::Assured { level, by: "two facts".to_owned() }).await, Acted::Done, "{}", fresh.name);
        }
        assert_eq!(counted("2026-03-06").await.unwrap(), [(of, 1)].into(), "{}: one is sure, and one names another agency", fresh.name);
        assert!(counted("2026-03-05").await.unwrap().is_empty(), "{}: the day before it had not come", fresh.name);
    }
}

#[tokio::test]
async fn neither_code_nor_contact_nor_words_stand_where_they_need_not() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let receipt = filed(&store, "t1").await;
        let journal = format!("{:?}", store.journal_entries(50).await.unwrap());
        assert!(!journal.contains(receipt.code.as_str()) && !journal.contains("000 0000") && !journal.contains("They took"), "{}", fresh.name);
        let db = fresh.bare().await;
        let sql = "SELECT ticket_digest, code_digest FROM complaint_files";
        let row = db.query_one_raw(sea_orm::Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
        for column in 0..2 {
            let digest: String = row.try_get_by_index(column).unwrap();
            assert!(digest.len() == 64 && !digest.contains(receipt.code.as_str()), "{}", fresh.name);
        }
        assert_eq!(read::contacts(&counter(&store), receipt.id, "Amina").await.unwrap(), ["+00 000 0000"], "{}", fresh.name);
        let entry = store.last_entry("read a contact").await.unwrap().unwrap();
        assert_eq!((entry.who.as_str(), entry.subject), ("Amina", format!("complaint {}", receipt.id)), "{}: each look is written down", fresh.name);
        wish(&counter(&store), receipt.code.as_str(), Wish::Message("Hello".to_owned())).await.unwrap();
        for change in [
            "UPDATE complaint_files SET words = 'other'",
            "DELETE FROM complaint_files",
            "UPDATE complaint_events SET who = 'x'",
            "DELETE FROM complaint_events",
        ] {
            let refused = db.execute_unprepared(change).await.unwrap_err();
            assert!(refused.to_string().contains("never changed"), "{}: {refused}", fresh.name);
        }
        db.execute_unprepared("DELETE FROM complaint_contacts").await.expect("a contact may be erased");
    }
}

#[tokio::test]
async fn what_the_desk_does_and_the_row_for_an_audit_are_written_together_or_not_at_all() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let receipt = filed(&store, "t1").await;
        let db = fresh.bare().await;
        db.execute_unprepared("ALTER TABLE complaints RENAME TO complaints_elsewhere").await.unwrap();
        let (event, happened_on) = (taken("PH-0001"), day("2026-03-06"));
        let failed = act(&counter(&store), receipt.id, Act { event: event.clone(), happened_on, seen: 0, who: "Amina".to_owned() }).await;
        assert!(failed.is_err(), "{}: the row cannot be written", fresh.name);
        db.execute_unprepared("ALTER TABLE complaints_elsewhere RENAME TO complaints").await.unwrap();
        assert!(store.complaint(receipt.id).await.unwrap().unwrap().events.is_empty(), "{}: nor is the event", fresh.name);
        assert!(store.last_entry("worked on a complaint").await.unwrap().is_none(), "{}: nor the journal", fresh.name);
        assert_eq!(does(&counter(&store), receipt.id, "Amina", event).await, Acted::Done, "{}", fresh.name);
        assert_eq!(store.complaints().await.unwrap().len(), 1, "{}", fresh.name);
    }
}

#[tokio::test]
async fn both_sides_write_and_a_flood_is_held_back() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let receipt = filed(&store, "t1").await;
        let code = receipt.code.as_str();
        let say = async |text: String| wish(&counter(&store), code, Wish::Message(text)).await.unwrap().unwrap();
        assert_eq!(say("  ".to_owned()).await, Granted::Length, "{}", fresh.name);
        assert_eq!(say("x".repeat(2001)).await, Granted::Length, "{}", fresh.name);
        for n in 0..WAITING_MAX {
            assert_eq!(say(format!("Message {n}")).await, Granted::Done, "{}", fresh.name);
        }
        assert_eq!(say("One more".to_owned()).await, Granted::TooMany, "{}", fresh.name);
        assert_eq!(does(&counter(&store), receipt.id, "Amina", Event::Answered { words: "We read it.".to_owned() }).await, Acted::Done, "{}", fresh.name);
        assert_eq!(say("Thank you".to_owned()).await, Granted::Done, "{}", fresh.name);
        assert_eq!(say("Thank you".to_owned()).await, Granted::Done, "{}: sent twice over a bad line", fresh.name);
        let events = store.complaint(receipt.id).await.unwrap().unwrap().events;
        assert_eq!(events.len(), WAITING_MAX + 2, "{}", fresh.name);
        assert_eq!(wish(&counter(&store), code, Wish::Withdraw).await.unwrap(), Some(Granted::Done), "{}", fresh.name);
        assert_eq!(wish(&counter(&store), code, Wish::Confirm(1, true)).await.unwrap(), Some(Granted::NotNow), "{}", fresh.name);
        assert_eq!(store.complaint(receipt.id).await.unwrap().unwrap().state(), State::Withdrawn, "{}", fresh.name);
        assert_eq!(wish(&counter(&store), "BCDFGHJK", Wish::Withdraw).await.unwrap(), None, "{}", fresh.name);
    }
}

#[tokio::test]
async fn what_the_desk_takes_on_becomes_a_row_of_complaints_and_closing_amends_it() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let receipt = filed(&store, "t1").await;
        assert!(store.complaints().await.unwrap().is_empty(), "{}: a lead alone is no evidence", fresh.name);
        assert_eq!(does(&counter(&store), receipt.id, "Amina", taken("PH-0001")).await, Acted::Done, "{}", fresh.name);
        let row = store.complaints().await.unwrap().remove(0);
        assert_eq!(
            (row.agency_licence, row.issue, row.text, row.closed_on),
            (Some(Id::new("PH-0001")), ComplaintIssue::Overcharge, None, None),
            "{}",
            fresh.name
        );
        let later = counter_on(&store, "2026-03-20T12:00:00Z");
        let closed = Event::Closed { why: Closing::NoAnswer, reasons: "Nobody answered.".to_owned() };
        assert_eq!(does(&later, receipt.id, "Amina", closed).await, Acted::Done, "{}", fresh.name);
        let rows = store.complaints().await.unwrap();
        assert_eq!((rows.len(), rows[0].closed_on, rows[0].outcome.as_deref()), (1, Some(day("2026-03-20")), Some("no_answer")), "{}", fresh.name);
        assert_eq!(store.intakes(9).await.unwrap()[0].sender, SENDER, "{}", fresh.name);
    }
}

#[tokio::test]
async fn an_act_on_what_changed_in_between_or_on_a_day_to_come_is_refused_with_a_reason() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let receipt = filed(&store, "t1").await;
        let counter = counter(&store);
        let as_seen = |event: Event, on: &str, seen: usize| Act { event, happened_on: day(on), seen, who: "Amina".to_owned() };
        let refused = [
            (as_seen(Event::Acknowledged, "2026-03-07", 0), "must lie between"),
            (as_seen(Event::Acknowledged, "2026-03-05", 0), "must lie between"),
            (as_seen(Event::Acknowledged, "2026-03-06", 3), "something else happened"),
            (as_seen(Event::Answered { words: " ".to_owned() }, "2026-03-06", 0), "Say it in words"),
            (as_seen(Event::Merged { into: receipt.id }, "2026-03-06", 0), "another complaint"),
            (as_seen(Event::Merged { into: 99 }, "2026-03-06", 0), "no complaint 99"),
        ];
        for (refused, why) in refused {
            let Acted::Refused(told) = act(&counter, receipt.id, refused).await.unwrap().unwrap() else { panic!("{}: {why}", fresh.name) };
            assert!(told.contains(why), "{}: {told}", fresh.name);
        }
        assert!(store.complaint(receipt.id).await.unwrap().unwrap().events.is_empty(), "{}", fresh.name);
        assert!(act(&counter, 99, as_seen(Event::Acknowledged, "2026-03-06", 0)).await.unwrap().is_none(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn two_complaints_of_one_matter_are_joined_and_both_texts_and_both_codes_stay() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let (one, other) = (filed(&store, "t1").await, filed(&store, "t2").await);
        let shown = recruitwatch::flow::open_house::OpenHouse::open(&store, recruitwatch::flow::law::rule_book(None).unwrap()).await.unwrap().shown();
        let opened = read::open(&counter(&store), other.id, (&shown, "Amina")).await.unwrap().unwrap();
        let entry = store.last_entry(read::OPENED).await.unwrap().unwrap();
        assert_eq!((entry.who, entry.subject), ("Amina".to_owned(), format!("complaint {}", other.id)), "{}: who saw a worker's words", fresh.name);
        assert_eq!(opened.alike.iter().map(|file| file.id).collect::<Vec<_>>(), [one.id], "{}", fresh.name);
        assert_eq!(does(&counter(&store), other.id, "Amina", Event::Merged { into: one.id }).await, Acted::Done, "{}", fresh.name);
        assert_eq!(does(&counter(&store), one.id, "Amina", taken("PH-0001")).await, Acted::Done, "{}", fresh.name);
        let followed = follow(&counter(&store), other.code.as_str()).await.unwrap().unwrap();
        assert_eq!((followed.file.state(), followed.goes_on.unwrap().state()), (State::Merged, State::TakenOn), "{}", fresh.name);
        assert!(followed.file.grievance.words.is_some(), "{}", fresh.name);
        let (rows, all) = queue(&counter(&store)).await.unwrap();
        assert_eq!((rows[0].file.id, rows[1].file.id, all), (one.id, other.id, 2), "{}: what has ended comes last", fresh.name);
        let (late, _) = queue(&counter_on(&store, "2026-05-01T12:00:00Z")).await.unwrap();
        assert!(late[0].overdue.is_empty() && late[0].file.id == one.id, "{}: everything so far was in time", fresh.name);
        let third = filed(&store, "t3").await;
        let (late, _) = queue(&counter_on(&store, "2026-05-01T12:00:00Z")).await.unwrap();
        assert_eq!((late[0].file.id, late[0].overdue[0].stage), (third.id, Stage::Acknowledge), "{}: what is overdue comes first", fresh.name);
    }
}

#[tokio::test]
async fn five_papers_are_kept_and_reading_one_is_written_down() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let receipt = filed(&store, "t1").await;
        let send = async |code: &str, sent: Vec<u8>| attach(&counter(&store), code, sent).await.unwrap();
        assert_eq!(send("BCDFGHJK", picture(ImageFormat::Png)).await, None, "{}", fresh.name);
        for _ in 0..PAPERS_MAX {
            assert_eq!(send(receipt.code.as_str(), picture(ImageFormat::Png)).await, Some(Ok(())), "{}", fresh.name);
        }
        assert_eq!(send(receipt.code.as_str(), picture(ImageFormat::Png)).await, Some(Err(PaperRefusal::TooMany)), "{}", fresh.name);
        let papers = store.complaint_papers(receipt.id).await.unwrap();
        let head = &papers[0];
        let (kind, bytes) = read::paper(&counter(&store), (receipt.id, head.id), "Amina").await.unwrap().unwrap();
        assert_eq!((kind.as_str(), bytes.len() as u64), ("image/png", head.bytes), "{}", fresh.name);
        assert_eq!(store.last_entry("read a paper").await.unwrap().unwrap().who, "Amina", "{}", fresh.name);
        assert!(read::paper(&counter(&store), (receipt.id + 1, head.id), "Amina").await.unwrap().is_none(), "{}: a paper of another file", fresh.name);
    }
}
