//! Opening, working on and entering cases, on every database.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use recruitwatch::flow::cases::act::{Act, act};
use recruitwatch::flow::cases::into_register::into_register;
use recruitwatch::flow::cases::open_case::open_case;
use recruitwatch::flow::cases::queue::queue;
use recruitwatch::flow::cases::{Acted, Office, read, spans_of_seeds};
use recruitwatch::flow::law::rule_book;
use recruitwatch::record::case::event::{Answer, Event, Sanction, Verdict};
use recruitwatch::record::case::evidence::Piece;
use recruitwatch::record::finding::{Finding, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::Status;
use recruitwatch::record::official::{Official, Role};
use recruitwatch::record::register::Register;
use recruitwatch::store::Store;
use recruitwatch::store::findings::{Judged, JudgedUnder};
use recruitwatch::web::view::finding;
use sea_orm::ConnectionTrait;
use serde_json::json;

use super::law::{decided, laid, notice, owed, replied, served};
use crate::live::world::take_list;
use crate::store::databases::{each, outliving};
use crate::store::facts::{at, begin};
use crate::store::records::{day, placement};

pub fn office<'a>(store: &'a Store, on: &str) -> Office<'a> {
    let at: DateTime<Utc> = at(&format!("{on}T12:00:00Z"));
    Office { store, spans: Arc::new(spans_of_seeds().unwrap()), at, today: at.date_naive() }
}

pub struct People {
    pub amina: Official,
    pub dalisay: Official,
    pub bayani: Official,
    pub corazon: Official,
}

/// An inspector, a decider and two registrars.
pub async fn people(store: &Store) -> People {
    let add = async |name: &str, role| store.add_person(name, role, ("$argon2id$invented", at("2026-03-01T08:00:00Z"))).await.unwrap();
    People {
        amina: add("Amina", Role::Inspector).await,
        dalisay: add("Dalisay", Role::Decider).await,
        bayani: add("Bayani", Role::Registrar).await,
        corazon: add("Corazon", Role::Registrar).await,
    }
}

/// The agency of these cases, as the invented list has it.
const LICENCE: &str = "PH-0001";

pub fn breach() -> Finding {
    Finding { agency_licence: Id::new(LICENCE), ..finding::sample() }
}

fn advice() -> Finding {
    Finding { outcome: Outcome::Advisory, agency_licence: Id::new(LICENCE), ..finding::sample() }
}

fn of_another() -> Finding {
    Finding { agency_licence: Id::new("PH-0002"), ..finding::sample() }
}

/// A breach and advice at one agency, a breach at another.
pub async fn with_findings(store: &Store) {
    take_list(store, Vec::new(), "2026-01-15").await;
    let mut writer = begin(store, "a").await;
    writer.placement(&placement("P-17"), 0).await.unwrap();
    writer.finish(json!({})).await.unwrap();
    let sender_id = store.cases(&crate::store::facts::all()).await.unwrap()[0].sender_id;
    let intake_id = store.intakes(1).await.unwrap()[0].id;
    let under = JudgedUnder { rules_digest: "sha256:0".to_owned(), as_of: day("2026-03-01"), at: at("2026-03-01T08:00:00Z") };
    let judged = Judged { sender_id, intake_id, placement_id: Id::new("P-17"), findings: vec![breach(), advice(), of_another()] };
    store.keep_findings(&[judged], &under).await.unwrap();
}

pub async fn opened(office: &Office<'_>, findings: &[Finding], who: &Official) -> Acted {
    let ids: Vec<String> = findings.iter().map(Finding::finding_id).collect();
    open_case(office, &ids, (&rule_book(None).unwrap(), &Register::default()), who).await.unwrap()
}

/// Does something as somebody who has just looked.
pub async fn does(office: &Office<'_>, id: i64, event: Event, who: &Official) -> Acted {
    let seen = office.store.case_file(id).await.unwrap().unwrap().events.len();
    act(office, id, Act { event, happened_on: office.today, seen, who: who.clone(), bytes: None }).await.unwrap().unwrap()
}

pub async fn done(office: &Office<'_>, id: i64, event: Event, who: &Official) -> i64 {
    match does(office, id, event, who).await {
        Acted::Done(number) => number,
        Acted::Refused(why) => panic!("{why}"),
    }
}

/// A case that was decided, with a sanction from 1 April; its number and that of the sanction.
pub async fn sanctioned(store: &Store, people: &People, sanction: Sanction) -> (i64, i64) {
    let Acted::Done(id) = opened(&office(store, "2026-03-02"), &[breach(), advice()], &people.amina).await else { panic!("not opened") };
    done(&office(store, "2026-03-03"), id, notice(), &people.amina).await;
    done(&office(store, "2026-03-05"), id, served(), &people.amina).await;
    done(&office(store, "2026-03-10"), id, replied(), &people.amina).await;
    let findings = [breach().finding_id(), advice().finding_id()];
    let findings: Vec<&str> = findings.iter().map(String::as_str).collect();
    done(&office(store, "2026-03-12"), id, decided(&findings, Verdict::Proven), &people.dalisay).await;
    let laid = done(&office(store, "2026-03-12"), id, laid(sanction, "2026-04-01"), &people.dalisay).await;
    (id, laid)
}

async fn entered(store: &Store, id: i64, sanction: i64, who: &Official) -> Acted {
    let seen = store.case_file(id).await.unwrap().unwrap().events.len();
    into_register(&office(store, "2026-03-20"), id, sanction, (who, seen)).await.unwrap().unwrap()
}

pub async fn status(store: &Store, on: &str) -> Status {
    let file = store.licence_file(&Id::new(LICENCE)).await.unwrap();
    recruitwatch::flow::enter_event::timeline(&file).status_on(day(on), day("2026-12-31")).status
}

/// What the case says of its newest entry into the register.
pub async fn entered_words(store: &Store, id: i64) -> String {
    let events = store.case_file(id).await.unwrap().unwrap().events;
    let words = events.into_iter().rev().find_map(|logged| if let Event::Entered { words, .. } = logged.event { Some(words) } else { None });
    words.unwrap_or_default()
}

#[tokio::test]
async fn a_case_rests_on_findings_of_one_agency_and_keeps_them_word_for_word() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let office = office(&store, "2026-03-02");
        for (findings, who, why) in [
            (vec![], &people.amina, "1 to 50"),
            (vec![breach(), of_another()], &people.amina, "another agency"),
            (vec![Finding { detail: Some("nowhere".into()), ..breach() }], &people.amina, "There is no finding"),
            (vec![breach()], &people.dalisay, "opened by inspectors"),
        ] {
            let Acted::Refused(told) = opened(&office, &findings, who).await else { panic!("{}: {why}", fresh.name) };
            assert!(told.contains(why), "{}: {told}", fresh.name);
        }
        let Acted::Done(id) = opened(&office, &[breach(), advice()], &people.amina).await else { panic!("{}", fresh.name) };
        let file = store.case_file(id).await.unwrap().unwrap();
        let founds: Vec<bool> = file.grounds.iter().map(|ground| ground.may_found_a_sanction()).collect();
        assert_eq!((founds, file.opened_by.id, file.grounds[0].is_whole()), (vec![true, false], people.amina.id, true), "{}", fresh.name);
        assert_eq!(file.grounds[0].line, serde_json::to_string(&breach()).unwrap(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn an_act_out_of_role_out_of_time_or_on_what_changed_in_between_is_refused_with_a_reason() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let office = office(&store, "2026-03-02");
        let Acted::Done(id) = opened(&office, &[breach()], &people.amina).await else { panic!("{}", fresh.name) };
        let asked = |event: Event, who: &Official, (on, seen): (&str, usize)| Act { event, happened_on: day(on), seen, who: who.clone(), bytes: None };
        let evidence = Event::Evidence(Piece::new(("Book".to_owned(), "ABC".to_owned()), ("Agency".to_owned(), "Asked".to_owned()), (true, false)));
        let named = Event::NoticeMade { addressee: "Manager".to_owned(), allegations: "The worker of P-17 paid too much.".to_owned() };
        for (refused, why) in [
            (asked(notice(), &people.dalisay, ("2026-03-02", 0)), "done by an investigator"),
            (asked(decided(&["f_1"], Verdict::Proven), &people.amina, ("2026-03-02", 0)), "done by a decider"),
            (asked(notice(), &people.amina, ("2026-03-03", 0)), "must lie between"),
            (asked(notice(), &people.amina, ("2026-03-01", 0)), "must lie between"),
            (asked(notice(), &people.amina, ("2026-03-02", 3)), "something else happened"),
            (asked(served(), &people.amina, ("2026-03-02", 0)), "not the time"),
            (asked(Event::Noted { words: " ".to_owned() }, &people.amina, ("2026-03-02", 0)), "Say it in words"),
            (asked(Event::Noted { words: "x".repeat(4001) }, &people.amina, ("2026-03-02", 0)), "Say it shorter"),
            (asked(evidence, &people.amina, ("2026-03-02", 0)), "is no SHA-256"),
            (asked(named, &people.amina, ("2026-03-02", 0)), "name placement P-17: the agency reads of workers by number, so write Worker 1"),
        ] {
            let Acted::Refused(told) = act(&office, id, refused).await.unwrap().unwrap() else { panic!("{}: {why}", fresh.name) };
            assert!(told.contains(why), "{}: {told}", fresh.name);
        }
        assert!(store.case_file(id).await.unwrap().unwrap().events.is_empty(), "{}", fresh.name);
        assert!(act(&office, 99, asked(notice(), &people.amina, ("2026-03-02", 0))).await.unwrap().is_none(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_suspension_reaches_the_register_by_another_hand_and_leaves_it_on_appeal() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, sanction) = sanctioned(&store, &people, Sanction::Suspension).await;
        assert_eq!(status(&store, "2026-04-02").await, Status::Licensed, "{}: a decision alone changes nothing", fresh.name);
        let Acted::Refused(told) = entered(&store, id, sanction, &people.amina).await else { panic!("{}", fresh.name) };
        assert!(told.contains("done by a registrar"), "{}: {told}", fresh.name);
        assert!(matches!(entered(&store, id, sanction, &people.bayani).await, Acted::Done(_)), "{}", fresh.name);
        assert_eq!((status(&store, "2026-03-31").await, status(&store, "2026-04-01").await), (Status::Licensed, Status::Suspended), "{}", fresh.name);
        assert!(matches!(entered(&store, id, sanction, &people.bayani).await, Acted::Refused(_)), "{}: once", fresh.name);
        done(&office(&store, "2026-03-21"), id, Event::Appealed { forum: "The Minister".to_owned(), stays: false }, &people.amina).await;
        let chief = store.add_person("Efren", Role::Decider, ("$argon2id$invented", at("2026-03-01T08:00:00Z"))).await.unwrap();
        let quashed = Event::AppealAnswered { answer: Answer::Quashed, reasons: "No law was named.".to_owned() };
        done(&office(&store, "2026-03-22"), id, quashed, &chief).await;
        let seen = store.case_file(id).await.unwrap().unwrap().events.len();
        let again = into_register(&office(&store, "2026-03-23"), id, sanction, (&people.corazon, seen)).await.unwrap().unwrap();
        assert!(matches!(again, Acted::Done(_)), "{}: {again:?}", fresh.name);
        assert_eq!(status(&store, "2026-04-02").await, Status::Licensed, "{}: status follows from events alone", fresh.name);
    }
}

#[tokio::test]
async fn a_revocation_waits_for_a_second_registrar() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, sanction) = sanctioned(&store, &people, Sanction::Revocation).await;
        assert!(matches!(entered(&store, id, sanction, &people.bayani).await, Acted::Done(_)), "{}", fresh.name);
        assert_eq!(store.waiting_entries(9).await.unwrap().len(), 1, "{}", fresh.name);
        assert_eq!(status(&store, "2026-04-02").await, Status::Licensed, "{}: one alone revokes nothing", fresh.name);
        let file = store.case_file(id).await.unwrap().unwrap();
        assert!(file.sanctions()[0].entered.as_ref().unwrap().1.contains("second registrar"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn points_add_up_over_cases_and_a_scheme_that_is_not_confirmed_gives_none() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, _) = sanctioned(&store, &people, Sanction::Warning).await;
        let points = |scheme: &str, offence: &str| Event::Sanctioned {
            sanction: Sanction::Points,
            from: day("2026-03-12"),
            until: None,
            points: Some((scheme.to_owned(), offence.to_owned(), 12)),
            words: "Points (invented)".to_owned(),
        };
        let later = office(&store, "2026-03-13");
        for (wrong, why) in
            [(points("ph-dmw-2023", "light"), "unconfirmed"), (points("xx", "breach"), "no scheme"), (points("sg-mom-demerits", "x"), "no offence")]
        {
            let Acted::Refused(told) = does(&later, id, wrong, &people.dalisay).await else { panic!("{}: {why}", fresh.name) };
            assert!(told.contains(why), "{}: {told}", fresh.name);
        }
        done(&later, id, points("sg-mom-demerits", "breach"), &people.dalisay).await;
        let seen = read::open(&later, id).await.unwrap().unwrap();
        let tally = recruitwatch::rules::sanctions::count::count(&seen.points[0].0, &seen.points[0].1, later.today);
        assert_eq!((tally.total, tally.reached.unwrap().at), (12, 12), "{}", fresh.name);
    }
}

#[tokio::test]
async fn what_is_overdue_comes_first_and_what_is_closed_last() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (owing, _) = sanctioned(&store, &people, Sanction::Warning).await;
        done(&office(&store, "2026-03-13"), owing, owed("2026-04-12"), &people.amina).await;
        let Acted::Done(fresh_one) = opened(&office(&store, "2026-03-14"), &[breach()], &people.amina).await else { panic!("{}", fresh.name) };
        let Acted::Done(dropped) = opened(&office(&store, "2026-03-14"), &[breach()], &people.amina).await else { panic!("{}", fresh.name) };
        let close = Event::Closed { why: recruitwatch::record::case::event::Closing::NoAction, reasons: "Twice.".to_owned() };
        done(&office(&store, "2026-03-14"), dropped, close, &people.amina).await;
        let order = async |on: &str| queue(&office(&store, on)).await.unwrap().iter().map(|row| (row.file.id, row.overdue.len())).collect::<Vec<_>>();
        assert_eq!(order("2026-04-12").await, [(owing, 0), (fresh_one, 0), (dropped, 0)], "{}", fresh.name);
        assert_eq!(order("2026-04-13").await, [(owing, 1), (fresh_one, 0), (dropped, 0)], "{}", fresh.name);
    }
}

#[tokio::test]
async fn cases_only_grow_and_the_journal_holds_a_digest_of_each_event() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let Acted::Done(id) = opened(&office(&store, "2026-03-02"), &[breach()], &people.amina).await else { panic!("{}", fresh.name) };
        done(&office(&store, "2026-03-02"), id, Event::Noted { words: "Secret <words> \0 ক".to_owned() }, &people.amina).await;
        let db = fresh.bare().await;
        for change in ["UPDATE case_files SET agency = 'x'", "DELETE FROM case_files", "UPDATE case_events SET who = 'x'", "DELETE FROM case_events"] {
            let refused = db.execute_unprepared(change).await.unwrap_err();
            assert!(refused.to_string().contains("never changed"), "{}: {refused}", fresh.name);
        }
        let entry = store.last_entry("worked on a case").await.unwrap().unwrap();
        assert_eq!((entry.subject.as_str(), entry.detail["did"].as_str()), ("case C-1", Some("noted")), "{}", fresh.name);
        assert!(!format!("{entry:?}").contains("Secret") && entry.detail["sha256"].as_str().unwrap().len() == 64, "{}", fresh.name);
    }
}
