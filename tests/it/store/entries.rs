//! What registrars write: two decide on a revocation, nothing is lost between two writers, lists neither drop nor double it, all is in the journal.

use recruitwatch::flow::decide_entry::{Decided, Decision, decide_entry};
use recruitwatch::flow::enter_event::{Draft, Entered, Hand, enter_event};
use recruitwatch::flow::register_status::{Axes, register_status};
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent, Status};
use recruitwatch::record::register::{Register, RegisterRows};
use recruitwatch::record::table::Table;
use recruitwatch::record::transition::Step;
use recruitwatch::store::Store;
use recruitwatch::store::entries::{DESK, EntryKind, Verdict};
use recruitwatch::store::intakes::NewIntake;
use recruitwatch::store::licence_file::LicenceFile;
use sea_orm::ConnectionTrait;

use super::databases::{each, outliving};
use super::facts::{at, package};
use super::records::{agency, day, event};

const TODAY: &str = "2026-03-24";

fn licence() -> Id {
    Id::new("RL 1")
}

/// The list of an authority: one holder of an ordinary licence, with these events.
async fn take_list(store: &Store, events: Vec<LicenceEvent>, on: &str) {
    let mut holder = agency("RL 1", "Invented Overseas");
    (holder.issued_on, holder.expires_on) = (Some(day("2020-01-01")), Some(day("2027-12-31")));
    let new = NewIntake {
        sender: "Invented register".into(),
        package_sha256: on.into(),
        as_of_on: Some(day(on)),
        taken_at: at(&format!("{on}T12:00:00Z")),
        who: "test".into(),
    };
    let rows = RegisterRows { agencies: vec![holder], events, tables: [Table::Agencies, Table::LicenceEvents].into(), ..RegisterRows::default() };
    store.compare_list(new, &rows, &[]).await.unwrap().apply().await.unwrap();
}

fn plain(kind: EventKind, from: &str) -> LicenceEvent {
    LicenceEvent { ends_on: None, recorded_on: None, appeal: Appeal::None, raw_status: None, ..event("RL 1", kind, from) }
}

fn hand(who: &str, on: &str) -> Hand {
    Hand { who: who.into(), at: at(&format!("{on}T09:00:00Z")), today: day(on) }
}

async fn file(store: &Store) -> LicenceFile {
    store.licence_file(&licence()).await.unwrap()
}

async fn draft(store: &Store, event: LicenceEvent) -> Draft {
    Draft { kind: EntryKind::Entered, of: None, event, why: "decision 7 (invented)".into(), despite: None, seen: file(store).await.version }
}

/// A draft that corrects or takes back the newest event of a kind.
async fn of(store: &Store, kind: EntryKind, what: EventKind, event: LicenceEvent) -> Draft {
    let told = file(store).await.told.into_iter().filter(|told| told.event.event == what).max_by_key(|told| told.event.known_on()).unwrap();
    Draft { kind, of: Some(told.mark), ..draft(store, event).await }
}

async fn enter(store: &Store, draft: Draft, who: &str, on: &str) -> Entered {
    enter_event(store, &licence(), draft, &hand(who, on)).await.unwrap().unwrap()
}

async fn status(store: &Store, on: &str, known_on: &str) -> Status {
    let axes = Axes { on: day(on), known_on: day(known_on) };
    let told = register_status(store, &licence(), axes).await.unwrap().unwrap();
    // What is known on the last day of all is what stands in memory.
    if known_on == "2030-01-01" {
        let register = Register::new(store.load_register().await.unwrap().0);
        assert_eq!(register.timeline(&licence().key()).unwrap().status_on(axes.on, axes.known_on).status, told.status, "memory and store");
    }
    told.status
}

async fn journal(store: &Store) -> Vec<String> {
    let entries = store.journal_entries(50).await.unwrap();
    entries.into_iter().filter(|entry| entry.what != "took in").map(|entry| format!("{} {} {}", entry.who, entry.what, entry.subject)).rev().collect()
}

#[tokio::test]
async fn an_event_of_the_desk_is_in_force_at_once_and_a_list_neither_drops_nor_doubles_it() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, Vec::new(), "2026-01-10").await;
        let suspended = draft(&store, plain(EventKind::Suspended, "2026-03-01")).await;
        assert!(matches!(enter(&store, suspended, "Bayani", TODAY).await, Entered::InForce), "{}", fresh.name);
        assert_eq!(status(&store, TODAY, "2030-01-01").await, Status::Suspended, "{}", fresh.name);
        assert_eq!(status(&store, TODAY, "2026-03-23").await, Status::Licensed, "{}: not known before", fresh.name);
        for (known_on, sources) in [("2026-03-23", vec!["Invented register"]), (TODAY, vec!["Invented register", DESK])] {
            let words = store.words_on(&licence(), day(known_on)).await.unwrap();
            assert_eq!(words.iter().map(|word| word.name.as_str()).collect::<Vec<_>>(), sources, "{} as known on {known_on}", fresh.name);
        }
        take_list(&store, Vec::new(), "2026-04-10").await;
        let told = file(&store).await;
        assert_eq!((told.told.len(), told.told[0].source.as_str(), told.told[0].is_desks), (1, DESK, true), "{}", fresh.name);
        // The authority says the same in its own list later: two words, one status.
        take_list(&store, vec![plain(EventKind::Suspended, "2026-03-01")], "2026-05-10").await;
        assert_eq!(status(&store, "2026-05-10", "2030-01-01").await, Status::Suspended, "{}", fresh.name);
        assert_eq!(journal(&store).await, ["Bayani entered an event licence RL 1"], "{}", fresh.name);
        let entry = &file(&store).await.entries[0];
        assert_eq!((entry.by.who.as_str(), entry.by.why.as_str(), entry.needs_two), ("Bayani", "decision 7 (invented)", false), "{}", fresh.name);
    }
}

#[tokio::test]
async fn two_decide_on_a_revocation_and_on_its_end_and_nobody_on_their_own_proposal() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, Vec::new(), "2026-01-10").await;
        let decide = async |entry: i64, verdict: Verdict, who: &str, on: &str| {
            let seen = file(&store).await.version;
            decide_entry(&store, Decision { entry, verdict, why: "looked at it".into(), seen }, &hand(who, on)).await.unwrap().unwrap()
        };
        let revoked = draft(&store, plain(EventKind::Revoked, "2026-03-01")).await;
        assert!(matches!(enter(&store, revoked.clone(), "Bayani", "2026-03-24").await, Entered::Proposed), "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-30", "2030-01-01").await, Status::Licensed, "{}: nothing is changed", fresh.name);
        let waiting = store.waiting_entries(9).await.unwrap();
        assert_eq!(waiting.len(), 1, "{}", fresh.name);
        let Decided::Refused(own) = decide(waiting[0].id, Verdict::Confirmed, "Bayani", "2026-03-25").await else { panic!("{}: own proposal", fresh.name) };
        assert!(own.contains("yourself"), "{own}");
        assert_eq!(decide(waiting[0].id, Verdict::Rejected, "Corazon", "2026-03-25").await, Decided::Done, "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-30", "2030-01-01").await, Status::Licensed, "{}", fresh.name);
        let Decided::Refused(again) = decide(waiting[0].id, Verdict::Confirmed, "Corazon", "2026-03-25").await else { panic!("{}: decided", fresh.name) };
        assert!(again.contains("Corazon has rejected it already"), "{again}");

        let anew = Draft { seen: file(&store).await.version, ..revoked };
        assert!(matches!(enter(&store, anew, "Bayani", "2026-03-26").await, Entered::Proposed), "{}", fresh.name);
        let entry = store.waiting_entries(9).await.unwrap()[0].id;
        assert_eq!(decide(entry, Verdict::Confirmed, "Corazon", "2026-03-27").await, Decided::Done, "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-30", "2030-01-01").await, Status::Revoked, "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-30", "2026-03-26").await, Status::Licensed, "{}: known from the confirmation on", fresh.name);

        for back in [EventKind::Reinstated, EventKind::Granted] {
            let back = draft(&store, plain(back, "2026-04-01")).await;
            assert!(matches!(enter(&store, back, "Corazon", "2026-04-01").await, Entered::Proposed), "{}", fresh.name);
        }
        let annulled = LicenceEvent { appeal: Appeal::Allowed, ..plain(EventKind::Revoked, "2026-03-01") };
        let annulled = of(&store, EntryKind::Corrected, EventKind::Revoked, annulled).await;
        assert!(matches!(enter(&store, annulled, "Corazon", "2026-04-01").await, Entered::Proposed), "{}: an appeal ends it too", fresh.name);
        let gone = of(&store, EntryKind::Withdrawn, EventKind::Revoked, plain(EventKind::Revoked, "2026-03-01")).await;
        assert!(matches!(enter(&store, gone, "Corazon", "2026-04-01").await, Entered::Proposed), "{}: and so does taking it back", fresh.name);
        assert_eq!(status(&store, "2026-04-02", "2030-01-01").await, Status::Revoked, "{}", fresh.name);
        let said = journal(&store).await;
        assert_eq!(
            said[..4],
            ["Bayani proposed an event", "Corazon rejected an event", "Bayani proposed an event", "Corazon confirmed an event"]
                .map(|what| format!("{what} licence RL 1")),
            "{}",
            fresh.name
        );
    }
}

#[tokio::test]
async fn of_two_who_write_at_once_one_is_told_that_something_came_between() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        take_list(&store, Vec::new(), "2026-01-10").await;
        let one = draft(&store, plain(EventKind::Suspended, "2026-03-01")).await;
        let other = draft(&store, plain(EventKind::ConditionsAdded, "2026-03-02")).await;
        let (one, other) = tokio::join!(enter(&store, one, "Bayani", TODAY), enter(&store, other, "Corazon", TODAY));
        let written = [&one, &other].iter().filter(|ended| matches!(ended, Entered::InForce)).count();
        let stale = [&one, &other].iter().filter(|ended| matches!(ended, Entered::Stale)).count();
        assert_eq!((written, stale), (1, 1), "{}: {one:?} {other:?}", fresh.name);
        let told = file(&store).await;
        assert_eq!((told.told.len(), told.entries.len(), journal(&store).await.len()), (1, 1, 1), "{}", fresh.name);

        let before_list = draft(&store, plain(EventKind::Surrendered, "2026-03-05")).await;
        take_list(&store, vec![plain(EventKind::Expired, "2026-03-01")], "2026-03-20").await;
        assert!(matches!(enter(&store, before_list, "Bayani", TODAY).await, Entered::Stale), "{}: a list is something too", fresh.name);

        let revoked = draft(&store, plain(EventKind::Revoked, "2026-03-06")).await;
        assert!(matches!(enter(&store, revoked, "Dalisay", TODAY).await, Entered::Proposed), "{}", fresh.name);
        let (entry, seen) = (store.waiting_entries(1).await.unwrap()[0].id, file(&store).await.version);
        let decision = |verdict| Decision { entry, verdict, why: "looked at it".into(), seen: seen.clone() };
        let (yes, no) = (hand("Bayani", TODAY), hand("Corazon", TODAY));
        let (yes, no) = tokio::join!(decide_entry(&store, decision(Verdict::Confirmed), &yes), decide_entry(&store, decision(Verdict::Rejected), &no));
        let done = [yes.unwrap().unwrap(), no.unwrap().unwrap()].into_iter().filter(|decided| *decided == Decided::Done).count();
        assert_eq!(done, 1, "{}: one decides", fresh.name);
    }
}

#[tokio::test]
async fn a_correction_counts_from_its_day_and_the_version_before_stays_readable() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, vec![plain(EventKind::Suspended, "2026-02-01")], "2026-02-10").await;
        let ended = LicenceEvent { ends_on: Some(day("2026-02-28")), ..plain(EventKind::Suspended, "2026-02-01") };
        let corrected = of(&store, EntryKind::Corrected, EventKind::Suspended, ended.clone()).await;
        assert!(matches!(enter(&store, corrected, "Bayani", "2026-03-10").await, Entered::InForce), "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-01", "2030-01-01").await, Status::Licensed, "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-01", "2026-03-09").await, Status::Suspended, "{}: as known before", fresh.name);

        // Once more on the same day, then on a later one.
        for (last, on, then, known) in
            [("2026-03-05", "2026-03-10", Status::Suspended, "2026-03-10"), ("2026-02-27", "2026-03-20", Status::Licensed, "2026-03-20")]
        {
            let again = LicenceEvent { ends_on: Some(day(last)), ..ended.clone() };
            let again = of(&store, EntryKind::Corrected, EventKind::Suspended, again).await;
            assert!(matches!(enter(&store, again, "Bayani", on).await, Entered::InForce), "{}", fresh.name);
            assert_eq!(status(&store, "2026-03-01", known).await, then, "{}", fresh.name);
        }
        assert_eq!(status(&store, "2026-03-01", "2026-03-19").await, Status::Suspended, "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-01", "2030-01-01").await, Status::Licensed, "{}", fresh.name);
        // The list as it was, taken in anew, changes nothing.
        take_list(&store, vec![plain(EventKind::Suspended, "2026-02-01")], "2026-04-10").await;
        assert_eq!(status(&store, "2026-03-01", "2030-01-01").await, Status::Licensed, "{}", fresh.name);
        assert_eq!(file(&store).await.entries.len(), 3, "{}: every entry is readable", fresh.name);

        let moved = of(&store, EntryKind::Corrected, EventKind::Suspended, plain(EventKind::Suspended, "2026-02-02")).await;
        let list_event = file(&store).await.told.into_iter().find(|told| !told.is_desks).unwrap().mark;
        let Entered::Wrong(why) = enter(&store, Draft { of: Some(list_event), ..moved.clone() }, "Bayani", "2026-04-11").await else { panic!() };
        assert!(why[0].1.contains("keeps its kind and its first day"), "{why:?}");
        assert!(matches!(enter(&store, moved, "Bayani", "2026-04-11").await, Entered::InForce), "{}: one of the desk may move", fresh.name);
    }
}

#[tokio::test]
async fn a_correction_on_the_day_on_which_a_list_told_the_event_counts_at_once() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, vec![plain(EventKind::Suspended, TODAY)], TODAY).await;
        let stayed = LicenceEvent { appeal: Appeal::Stayed, ..plain(EventKind::Suspended, TODAY) };
        let stayed = of(&store, EntryKind::Corrected, EventKind::Suspended, stayed).await;
        assert!(matches!(enter(&store, stayed, "Bayani", TODAY).await, Entered::InForce), "{}", fresh.name);
        assert_eq!(status(&store, TODAY, "2030-01-01").await, Status::Licensed, "{}", fresh.name);
    }
}

#[tokio::test]
async fn what_was_entered_by_mistake_is_taken_back_and_what_a_list_says_is_not() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, vec![plain(EventKind::ConditionsAdded, "2026-02-01")], "2026-02-10").await;
        let wrong = draft(&store, plain(EventKind::Suspended, "2026-03-01")).await;
        enter(&store, wrong, "Bayani", "2026-03-02").await;
        let back = of(&store, EntryKind::Withdrawn, EventKind::Suspended, plain(EventKind::Suspended, "2026-03-01")).await;
        assert!(matches!(enter(&store, back, "Bayani", "2026-03-04").await, Entered::InForce), "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-05", "2030-01-01").await, Status::Conditional, "{}", fresh.name);
        assert_eq!(status(&store, "2026-03-05", "2026-03-03").await, Status::Suspended, "{}: it stood there for two days", fresh.name);
        let listed = of(&store, EntryKind::Withdrawn, EventKind::ConditionsAdded, plain(EventKind::ConditionsAdded, "2026-02-01")).await;
        assert!(matches!(enter(&store, listed, "Bayani", TODAY).await, Entered::Wrong(_)), "{}", fresh.name);
    }
}

#[tokio::test]
async fn what_the_table_does_not_allow_asks_for_a_reason_and_then_is_written_for_people_to_look_at() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, Vec::new(), "2026-01-10").await;
        let lifted = draft(&store, plain(EventKind::Lifted, "2026-03-01")).await;
        let Entered::Doubted(doubt) = enter(&store, lifted.clone(), "Bayani", TODAY).await else { panic!("{}", fresh.name) };
        assert_eq!((doubt.before, doubt.step), (Status::Licensed, Step::Unlawful), "{}", fresh.name);
        assert_eq!(file(&store).await.entries.len(), 0, "{}", fresh.name);
        let despite = Draft { despite: Some("the suspension is missing from the list".into()), ..lifted };
        assert!(matches!(enter(&store, despite, "Bayani", TODAY).await, Entered::InForce), "{}", fresh.name);
        let axes = Axes { on: day(TODAY), known_on: day("2030-01-01") };
        let told = register_status(&store, &licence(), axes).await.unwrap().unwrap();
        assert_eq!((told.status, told.out_of_turn.len()), (Status::Licensed, 1), "{}", fresh.name);
        assert!(file(&store).await.entries[0].change.despite.is_some(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_renewal_does_not_make_the_register_forget_the_grant_that_the_list_implies() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, Vec::new(), "2026-01-10").await;
        let renewed = LicenceEvent { ends_on: Some(day("2029-12-31")), ..plain(EventKind::Renewed, "2028-01-01") };
        let renewed = draft(&store, renewed).await;
        assert!(matches!(enter(&store, renewed, "Bayani", TODAY).await, Entered::InForce), "{}", fresh.name);
        for (on, then) in [("2026-03-24", Status::Licensed), ("2028-01-01", Status::Licensed), ("2030-01-01", Status::Expired)] {
            assert_eq!(status(&store, on, "2030-01-01").await, then, "{} on {on}", fresh.name);
        }
    }
}

#[tokio::test]
async fn an_entry_that_cannot_be_is_refused_field_by_field_and_the_name_of_the_desk_is_its_own() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take_list(&store, vec![plain(EventKind::Suspended, "2026-02-01")], "2026-02-10").await;
        let backwards = LicenceEvent {
            ends_on: Some(day("2026-03-01")),
            decided_on: Some(day("2026-04-01")),
            ground: Some("x".repeat(501)),
            ..plain(EventKind::ConditionsAdded, "2026-03-02")
        };
        let bad = Draft { why: " ".into(), ..draft(&store, backwards).await };
        let Entered::Wrong(wrong) = enter(&store, bad, "Bayani", TODAY).await else { panic!() };
        assert_eq!(wrong.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["why", "ends_on", "decided_on", "ground"], "{}", fresh.name);
        let twice = draft(&store, plain(EventKind::Suspended, "2026-02-01")).await;
        let Entered::Wrong(wrong) = enter(&store, twice, "Bayani", TODAY).await else { panic!() };
        assert!(wrong[0].1.contains("stands there already (Invented register)"), "{wrong:?}");
        let nobody = enter_event(&store, &Id::new("RL 99"), draft(&store, plain(EventKind::Granted, TODAY)).await, &hand("Bayani", TODAY)).await.unwrap();
        assert!(nobody.is_none(), "{}", fresh.name);
        let refused = store.begin_intake(NewIntake { sender: "registrars desk".into(), ..package("a") }).await.unwrap_err();
        assert!(refused.to_string().contains("send under another name"), "{refused}");
    }
}

#[tokio::test]
async fn entries_and_decisions_cannot_be_changed() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        take_list(&store, Vec::new(), "2026-01-10").await;
        let revoked = draft(&store, plain(EventKind::Revoked, "2026-03-01")).await;
        enter(&store, revoked, "Bayani", TODAY).await;
        let (entry, seen) = (store.waiting_entries(1).await.unwrap()[0].id, file(&store).await.version);
        let decision = Decision { entry, verdict: Verdict::Rejected, why: "looked at it".into(), seen };
        decide_entry(&store, decision, &hand("Corazon", TODAY)).await.unwrap();
        let db = fresh.bare().await;
        for change in ["UPDATE register_entries SET why = 'x'", "DELETE FROM register_decisions"] {
            let refused = db.execute_unprepared(change).await.unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{}: {refused}", fresh.name);
        }
    }
}
