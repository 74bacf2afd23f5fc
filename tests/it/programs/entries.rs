//! What a program enters goes the way of the registrars' desk: once for each key, over nothing that came between, and with two where two decide.

use axum::http::header;
use chrono::TimeDelta;
use recruitwatch::flow::decide_entry::{Decided, Decision, decide_entry};
use recruitwatch::flow::enter_event::{Draft, Entered, Hand};
use recruitwatch::flow::enter_once::{EnteredOnce, Request, enter_once};
use recruitwatch::flow::import_register::{Vanishing, compare_register};
use recruitwatch::flow::tokens::bearer;
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent};
use recruitwatch::record::official::Role;
use recruitwatch::record::program::{Scope, Token};
use recruitwatch::store::Store;
use recruitwatch::store::entries::{EntryKind, Verdict};
use rstest::rstest;

use super::{ask, secret};
use crate::editions::kept::{agencies, list_of};
use crate::live::world::{OTHER_REGISTRAR, REGISTRAR, World, now, world};
use crate::store::databases::outliving;
use crate::store::records;
use crate::visit::{Seen, get};

const EVENTS: &str = "PUT /api/v1/agencies/PH-0001/events";
const SUSPENDED: &str = r#"{"event":"suspended","effective_on":"2026-03-01","ground":"Invented Act, section 12","why":"decision 7 (invented)"}"#;
const REVOKED: &str = r#"{"event":"revoked","effective_on":"2026-03-20","why":"decision 9 (invented)"}"#;

async fn version(world: &World, held: &str) -> String {
    ask(&world.site, "GET /api/v1/agencies/PH-0001/entries", held, &[], "").await.header(header::ETAG).to_owned()
}

async fn put(world: &World, held: &str, key: &str, body: &str) -> Seen {
    let seen = version(world, held).await;
    ask(&world.site, EVENTS, held, &[("idempotency-key", key), ("if-match", &seen)], body).await
}

#[tokio::test]
async fn an_event_of_a_program_is_in_force_at_once_and_the_journal_names_its_person_and_token() {
    let world = world().await;
    let held = secret(&world.store, REGISTRAR, &[Scope::Register]).await;
    let written = put(&world, &held, "one", SUSPENDED).await;
    assert_eq!(written.status, 200, "{}", written.body);
    let said = written.json();
    assert_eq!((&said["outcome"], &said["entered_by"], &said["licence_no"]), (&"in_force".into(), &REGISTRAR.into(), &"PH-0001".into()));
    assert!(get(&world.site, "/agencies/PH-0001").await.body.contains("<p class=\"word\">Suspended</p>"));
    let line = world.store.last_entry("entered an event").await.unwrap().unwrap();
    assert_eq!((line.who.as_str(), &line.detail["token"]), (REGISTRAR, &1.into()));
    let file = ask(&world.site, "GET /api/v1/agencies/PH-0001/entries", &held, &[], "").await.json();
    assert_eq!((&file["entries"][0]["outcome"], &file["events"][0]["event"]["event"]), (&"in_force".into(), &"suspended".into()));
    let mark = file["events"][0]["mark"].as_str().unwrap();
    let back = put(&world, &held, "two", &format!(r#"{{"does":"withdrawn","of":"{mark}","why":"entered by mistake"}}"#)).await;
    assert_eq!(back.status, 200, "{}", back.body);
    assert!(get(&world.site, "/api/v1/agencies/PH-0001/status").await.body.contains("\"licensed\""));
}

#[tokio::test]
async fn the_same_request_gets_the_same_answer_and_writes_once() {
    let world = world().await;
    let held = secret(&world.store, REGISTRAR, &[Scope::Register]).await;
    let seen = version(&world, &held).await;
    let heads = [("idempotency-key", "\"8e03978e-40d5-43dd-bc93-6894a57f9324\""), ("if-match", seen.as_str())];
    let first = ask(&world.site, EVENTS, &held, &heads, SUSPENDED).await;
    let again = ask(&world.site, EVENTS, &held, &heads, SUSPENDED).await;
    assert_eq!((again.status.as_u16(), &again.body), (200, &first.body), "the very answer, although the licence is no longer what it was");
    let renewed = secret(&world.store, REGISTRAR, &[Scope::Register]).await;
    assert_eq!(ask(&world.site, EVENTS, &renewed, &heads, SUSPENDED).await.body, first.body, "a new token of the person changes nothing");
    let other = ask(&world.site, EVENTS, &held, &heads, &SUSPENDED.replace("03-01", "03-02")).await;
    assert!(other.status == 422 && other.body.contains("given to another request"), "{}", other.body);
    let elsewhere = ask(&world.site, "PUT /api/v1/agencies/PH-0002/events", &held, &heads, SUSPENDED).await;
    assert_eq!(elsewhere.status, 422, "the same words on another licence are another request");
    let colleague = secret(&world.store, OTHER_REGISTRAR, &[Scope::Register]).await;
    let overtaken = ask(&world.site, EVENTS, &colleague, &heads, SUSPENDED).await;
    assert!(overtaken.status == 412 && overtaken.body.contains("came in between"), "keys of another person are others: {}", overtaken.body);
    assert_eq!(world.store.licence_file(&Id::new("PH-0001")).await.unwrap().entries.len(), 1);
}

#[rstest]
#[case::no_key(&[("if-match", "*")], SUSPENDED, 400, "Idempotency-Key")]
#[case::an_empty_key(&[("idempotency-key", "\"\""), ("if-match", "*")], SUSPENDED, 400, "Idempotency-Key")]
#[case::a_key_with_spaces(&[("idempotency-key", "a b"), ("if-match", "*")], SUSPENDED, 400, "Idempotency-Key")]
#[case::no_version(&[("idempotency-key", "a")], SUSPENDED, 428, "If-Match")]
#[case::another_version(&[("idempotency-key", "a"), ("if-match", "\"0-0-0\"")], SUSPENDED, 412, "Read the entries again")]
#[case::no_json(&[("idempotency-key", "a"), ("if-match", "*")], "{\"event\": suspended}", 400, "line 1 column")]
#[case::nothing(&[("idempotency-key", "a"), ("if-match", "*")], "", 400, "no event in JSON")]
#[case::another_field(&[("idempotency-key", "a"), ("if-match", "*")], r#"{"even":"suspended","why":"xxx"}"#, 400, "unknown field `even`")]
#[case::another_kind(&[("idempotency-key", "a"), ("if-match", "*")], r#"{"event":"frozen","effective_on":"2026-03-01","why":"xxx"}"#, 400, "event: ")]
#[case::no_day(&[("idempotency-key", "a"), ("if-match", "*")], r#"{"event":"suspended","effective_on":"yesterday","why":"xxx"}"#, 400, "effective_on: ")]
#[case::no_reason(&[("idempotency-key", "a"), ("if-match", "*")], r#"{"event":"suspended","effective_on":"2026-03-01"}"#, 422, "why: ")]
#[case::not_allowed(&[("idempotency-key", "a"), ("if-match", "*")], r#"{"event":"lifted","effective_on":"2026-03-01","why":"xxx"}"#, 422, "cannot follow")]
#[case::nothing_to_correct(&[("idempotency-key", "a"), ("if-match", "*")], r#"{"does":"withdrawn","of":"0","why":"xxx"}"#, 422, "no longer there")]
#[case::another_verb(&[("idempotency-key", "a"), ("if-match", "*")], r#"{"does":"deleted","why":"xxx"}"#, 400, "does: ")]
#[tokio::test]
async fn what_is_refused_says_why_and_writes_nothing(#[case] heads: &[(&str, &str)], #[case] body: &str, #[case] status: u16, #[case] words: &str) {
    let world = world().await;
    let held = secret(&world.store, REGISTRAR, &[Scope::Register]).await;
    let seen = ask(&world.site, EVENTS, &held, heads, body).await;
    assert_eq!(seen.status, status, "{}", seen.body);
    assert!(seen.json()["detail"].as_str().unwrap().contains(words), "{}", seen.body);
    assert!(world.store.licence_file(&Id::new("PH-0001")).await.unwrap().entries.is_empty());
    // A refusal does not use the key up.
    let mended = put(&world, &held, "a", SUSPENDED).await;
    assert_eq!(mended.status, 200, "{}", mended.body);
}

#[tokio::test]
async fn what_the_table_does_not_allow_is_written_with_a_reason_and_nothing_is_written_for_strangers() {
    let world = world().await;
    let held = secret(&world.store, REGISTRAR, &[Scope::Register]).await;
    let despite = r#"{"event":"lifted","effective_on":"2026-03-01","why":"decision 8","despite":"the list lacks the suspension"}"#;
    assert_eq!(put(&world, &held, "a", despite).await.status, 200);
    for asked in ["PUT /api/v1/agencies/NOBODY/events", "GET /api/v1/agencies/NOBODY/entries"] {
        assert_eq!(ask(&world.site, asked, &held, &[("idempotency-key", "b"), ("if-match", "*")], SUSPENDED).await.status, 404);
    }
    let long = format!(r#"{{"why":"{}"}}"#, "x".repeat(40_000));
    assert_eq!(ask(&world.site, EVENTS, &held, &[("idempotency-key", "c"), ("if-match", "*")], &long).await.status, 413);
}

#[tokio::test]
async fn a_revocation_by_a_program_waits_for_a_person_who_is_not_the_one_of_the_token() {
    let world = world().await;
    let held = secret(&world.store, REGISTRAR, &[Scope::Register]).await;
    let proposed = put(&world, &held, "a", REVOKED).await.json();
    assert_eq!(proposed["outcome"], "proposed");
    assert!(get(&world.site, "/agencies/PH-0001").await.body.contains("<p class=\"word\">Licensed</p>"));
    let (entry, licence) = (proposed["entry"].as_i64().unwrap(), Id::new("PH-0001"));
    let decide = async |who: &str| {
        let seen = world.store.licence_file(&licence).await.unwrap().version;
        let hand = Hand { who: who.to_owned(), at: now(), today: now().date_naive() };
        decide_entry(&world.store, Decision { entry, verdict: Verdict::Confirmed, why: "read".into(), seen }, &hand).await.unwrap().unwrap()
    };
    assert!(matches!(decide(REGISTRAR).await, Decided::Refused(_)), "nobody decides on what their program proposed");
    assert_eq!(decide(OTHER_REGISTRAR).await, Decided::Done);
    let file = ask(&world.site, "GET /api/v1/agencies/PH-0001/entries", &held, &[], "").await.json();
    assert_eq!((&file["entries"][0]["outcome"], &file["entries"][0]["decided_by"]), (&"confirmed".into(), &OTHER_REGISTRAR.into()));
    let again = put(&world, &held, "a", REVOKED).await.json();
    assert_eq!(again, proposed, "asked again it answers what was written then");
}

/// A token of a registrar over a register with one licence.
async fn with_token(store: &Store) -> Token {
    compare_register(store, &list_of(agencies(1), Vec::new()), now()).await.unwrap().apply(Vanishing::Any).await.unwrap();
    store.add_person("Bayani", Role::Registrar, ("$argon2id$invented", now())).await.unwrap();
    bearer(store, &secret(store, "Bayani", &[Scope::Register]).await, now()).await.unwrap().unwrap()
}

async fn draft(store: &Store, from: &str) -> Draft {
    let event = LicenceEvent { ends_on: None, recorded_on: None, appeal: Appeal::None, ..records::event("PH-0001", EventKind::ConditionsAdded, from) };
    let seen = store.licence_file(&Id::new("PH-0001")).await.unwrap().version;
    Draft { kind: EntryKind::Entered, of: None, event, why: "decision 7 (invented)".into(), despite: None, seen }
}

fn request(key: &str, sha256: &str) -> Request {
    Request { key: key.to_owned(), sha256: sha256.to_owned() }
}

fn hand(days: i64) -> Hand {
    let at = now() + TimeDelta::days(days);
    Hand { who: "Bayani".into(), at, today: at.date_naive() }
}

#[tokio::test]
async fn two_requests_of_one_key_at_once_write_once() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let (token, licence) = (with_token(&store).await, Id::new("PH-0001"));
        let (asked, hand, one) = (request("a", "same"), hand(0), draft(&store, "2026-03-01").await);
        let enter = || enter_once(&store, &licence, one.clone(), (&token, &asked, &hand));
        let (first, second) = tokio::join!(enter(), enter());
        let written = [first, second].map(|ended| match ended.unwrap().unwrap() {
            EnteredOnce::Written(kept) => kept.id,
            other => panic!("{}: {other:?}", fresh.name),
        });
        assert_eq!(written[0], written[1], "{}", fresh.name);
        assert_eq!(store.licence_file(&licence).await.unwrap().entries.len(), 1, "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_key_is_remembered_for_more_than_a_day_and_not_for_good() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let (token, licence) = (with_token(&store).await, Id::new("PH-0001"));
        let enter = async |key: &str, from: &str, days: i64| {
            enter_once(&store, &licence, draft(&store, from).await, (&token, &request(key, from), &hand(days))).await.unwrap().unwrap()
        };
        assert!(matches!(enter("a", "2026-03-01", 0).await, EnteredOnce::Written(_)), "{}", fresh.name);
        assert!(matches!(enter("b", "2026-03-02", 1).await, EnteredOnce::Written(_)), "{}", fresh.name);
        assert!(matches!(enter("a", "2026-03-03", 1).await, EnteredOnce::KeyOfAnother), "{}: a day later", fresh.name);
        assert!(matches!(enter("c", "2026-03-04", 4).await, EnteredOnce::Written(_)), "{}", fresh.name);
        assert!(matches!(enter("a", "2026-03-05", 4).await, EnteredOnce::Written(_)), "{}: days later it is a new key", fresh.name);
        let stale = Draft { seen: "0-0-0".into(), ..draft(&store, "2026-03-06").await };
        let refused = enter_once(&store, &licence, stale, (&token, &request("d", "d"), &hand(4))).await.unwrap().unwrap();
        assert!(matches!(refused, EnteredOnce::Refused(Entered::Stale)), "{}", fresh.name);
        let line = store.last_entry("entered an event").await.unwrap().unwrap();
        assert_eq!((line.who.as_str(), line.detail["token"].as_i64()), ("Bayani", Some(token.id)), "{}", fresh.name);
    }
}
