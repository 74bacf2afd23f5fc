//! Messages arrive, under one name however often they are tried, and never where nobody asked for them.

use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use recruitwatch::courier::signature::check;
use recruitwatch::flow::publish::{Wanted, publish_edition};
use recruitwatch::flow::tokens::bearer;
use recruitwatch::flow::webhooks::retry::Retries;
use recruitwatch::flow::webhooks::rounds::Rounds;
use recruitwatch::flow::webhooks::{Subscribed, deliveries, subscribe, unsubscribe, webhooks_of};
use recruitwatch::record::official::Role;
use recruitwatch::record::program::{Scope, Token};
use recruitwatch::record::webhook::{About, State, Trouble, Webhook};
use recruitwatch::store::Store;

use super::receiver::{Receiver, Says, echo};
use super::signatures::python;
use super::{rules, secret};
use crate::editions::kept::{agencies, list};
use crate::editions::suspension;
use crate::live::world::now;
use crate::store::databases::{Fresh, each, outliving};

thread_local! {
    /// How many seconds after the invented moment it is.
    static LATER: Cell<i64> = const { Cell::new(0) };
}

/// What time it is in this test.
pub fn clock() -> DateTime<Utc> {
    now() + TimeDelta::seconds(LATER.get())
}

fn later(seconds: i64) {
    LATER.set(LATER.get() + seconds);
}

pub fn rounds(store: &Arc<Store>) -> Rounds {
    Rounds { store: Arc::clone(store), limits: rules().limits, retries: Retries { waits: vec![5, 300], seed: 7 }, clock }
}

/// A token of a person who is added for it.
pub async fn token(store: &Store) -> Token {
    LATER.set(0);
    store.add_person("Bayani", Role::Registrar, ("$argon2id$invented", now())).await.unwrap();
    bearer(store, &secret(store, "Bayani", &[Scope::Webhooks]).await, now()).await.unwrap().unwrap()
}

/// A first edition of two licensed agencies.
pub async fn first_edition(store: &Store) {
    list(store, agencies(2), Vec::new()).await;
    publish(store).await;
}

/// A next edition, in which one of them is suspended.
pub async fn suspended(store: &Store, licence: &str) {
    list(store, agencies(2), vec![suspension(licence, "2026-03-01")]).await;
    publish(store).await;
}

pub async fn publish(store: &Store) {
    let wanted = Wanted { on: None, key: None, rule_book: "sha256:0".into(), even_unchanged: true, at: clock(), who: "test".into() };
    publish_edition(store, &wanted).await.unwrap();
}

/// Subscribes a receiver.
pub async fn subscribed(store: &Store, token: &Token, receiver: &Receiver, about: About) -> Subscribed {
    subscribe(store, token, (&receiver.url, about), (&rules(), clock())).await.unwrap()
}

async fn only(store: &Store, token: &Token) -> Webhook {
    let mut all = webhooks_of(store, &token.person).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[tokio::test]
async fn a_receiver_that_fails_twice_hears_in_the_end_under_one_name_and_by_signatures_that_fit() {
    for fresh in each().await {
        let store = Arc::new(fresh.migrated().await);
        let (token, receiver, rounds) = (token(&store).await, Receiver::willing(&[503, 500]).await, rounds(&store));
        let subscribed = subscribed(&store, &token, &receiver, About::Everything).await;
        assert_eq!((subscribed.webhook.state, rounds.round().await.unwrap()), (State::Unverified, 1), "{}", fresh.name);
        assert_eq!(only(&store, &token).await.state, State::Active, "{}: the challenge came back", fresh.name);
        first_edition(&store).await;
        assert_eq!(rounds.round().await.unwrap(), 0, "{}: a first edition changes nothing", fresh.name);
        suspended(&store, "PH-0002").await;
        for (wait, sent) in [(0, 1), (0, 0), (4, 0), (2, 1), (299, 0), (40, 1), (90_000, 0)] {
            later(wait);
            assert_eq!(rounds.round().await.unwrap(), sent, "{}: {} seconds later", fresh.name, LATER.get());
        }
        let told = receiver.told();
        assert_eq!(told.iter().map(|got| (&got.id, &got.body)).collect::<Vec<_>>(), [(&told[0].id, &told[0].body); 3], "{}", fresh.name);
        assert!(told[0].at < told[1].at && told[1].at < told[2].at, "{}: each attempt has its moment", fresh.name);
        for got in receiver.all() {
            let heads = (got.id.as_str(), got.at, got.signature.as_str());
            assert_eq!(check(&subscribed.secret, heads, got.body.as_bytes(), got.at), Ok(()), "{}", fresh.name);
            assert_ne!(python(&subscribed.secret, heads, &got.body, got.at), Some(false), "{}", fresh.name);
        }
        let data = &told[0].json()["data"];
        assert_eq!((&data["edition"], &data["since"], &data["more"]), (&2.into(), &1.into(), &false.into()), "{data:#}");
        let kinds: Vec<&str> = data["changes"].as_array().unwrap().iter().map(|change| change["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["changed", "sanction_added"], "{data:#}");
        let log = deliveries(&store, &token.person, subscribed.webhook.id).await.unwrap().unwrap();
        let statuses: Vec<_> = log.iter().map(|attempt| (attempt.nth, attempt.status.unwrap())).collect();
        assert_eq!(statuses, [(3, 204), (2, 500), (1, 503), (1, 200)], "{}", fresh.name);
    }
}

#[tokio::test]
async fn whoever_does_not_echo_the_challenge_is_told_nothing() {
    for fresh in each().await {
        let store = Arc::new(fresh.migrated().await);
        let (token, rounds) = (token(&store).await, rounds(&store));
        let third_party = Receiver::saying(|_| Says::Whole(200, "", r#"{"challenge":"guessed"}"#.to_owned())).await;
        subscribed(&store, &token, &third_party, About::Everything).await;
        first_edition(&store).await;
        for licence in ["PH-0001", "PH-0002", "PH-0001", "PH-0002"] {
            suspended(&store, licence).await;
            rounds.round().await.unwrap();
            later(100_000);
        }
        assert_eq!((third_party.all().len(), third_party.told().len()), (3, 0), "{}: three questions and no message", fresh.name);
        let webhook = only(&store, &token).await;
        assert_eq!(webhook.state, State::Disabled, "{}", fresh.name);
        assert!(webhook.reason.unwrap().contains("did not answer with the challenge"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_receiver_that_is_gone_and_one_that_takes_nothing_are_given_up_and_it_is_said_why() {
    for fresh in each().await {
        let store = Arc::new(fresh.migrated().await);
        let (token, rounds) = (token(&store).await, rounds(&store));
        let (gone, broken) = (Receiver::willing(&[410]).await, Receiver::willing(&[500, 302, 404, 404]).await);
        for receiver in [&gone, &broken] {
            subscribed(&store, &token, receiver, About::Everything).await;
        }
        rounds.round().await.unwrap();
        first_edition(&store).await;
        for licence in ["PH-0001", "PH-0002", "PH-0001", "PH-0002", "PH-0001"] {
            suspended(&store, licence).await;
            rounds.round().await.unwrap();
            later(1_000);
        }
        assert_eq!((gone.told().len(), broken.told().len()), (1, 3), "{}", fresh.name);
        let all = webhooks_of(&store, &token.person).await.unwrap();
        assert!(all.iter().all(|webhook| webhook.state == State::Disabled), "{}: {all:?}", fresh.name);
        assert_eq!(all[0].reason.as_deref(), Some("the receiver answered 410: it wants nothing any more"), "{}", fresh.name);
        assert_eq!(all[1].reason.as_deref(), Some("3 attempts at one message failed; in the last, the receiver answered 404"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn what_is_taken_back_or_belongs_to_somebody_who_is_disabled_is_sent_no_more() {
    for fresh in each().await {
        let store = Arc::new(fresh.migrated().await);
        let (token, rounds, receiver) = (token(&store).await, rounds(&store), Receiver::willing(&[500]).await);
        let one = subscribed(&store, &token, &receiver, About::Everything).await.webhook.id;
        rounds.round().await.unwrap();
        first_edition(&store).await;
        suspended(&store, "PH-0001").await;
        rounds.round().await.unwrap();
        assert!(unsubscribe(&store, &token, one, clock()).await.unwrap(), "{}", fresh.name);
        assert!(!unsubscribe(&store, &token, one, clock()).await.unwrap(), "{}: once is enough", fresh.name);
        later(1_000);
        assert_eq!((rounds.round().await.unwrap(), receiver.told().len()), (0, 1), "{}: nothing is tried again", fresh.name);
        subscribed(&store, &token, &receiver, About::Everything).await;
        rounds.round().await.unwrap();
        suspended(&store, "PH-0002").await;
        store.disable_person("Bayani", clock()).await.unwrap();
        suspended(&store, "PH-0001").await;
        assert_eq!((rounds.round().await.unwrap(), receiver.told().len()), (0, 1), "{}: nor to a receiver of a disabled person", fresh.name);
    }
}

#[tokio::test]
async fn waits_grow_by_at_most_a_tenth_and_are_the_same_for_the_same_seed() {
    let fresh = Fresh::in_memory();
    let store = fresh.migrated().await;
    let (token, receiver) = (token(&store).await, Receiver::willing(&[]).await);
    subscribed(&store, &token, &receiver, About::Everything).await;
    let due = store.due_messages(clock(), 9).await.unwrap().remove(0);
    let of = |seed| Retries { waits: vec![5, 300, 1_800, 7_200], seed };
    let waits = |seed: u64| [1, 2].map(|nth| of(seed).wait(&due, nth).unwrap());
    assert_eq!(waits(7), waits(7));
    let drawn: std::collections::BTreeSet<TimeDelta> = (0..50).map(|seed| waits(seed)[1]).collect();
    assert!(30 < drawn.len(), "they differ by the seed");
    assert!(drawn.iter().all(|wait| (TimeDelta::seconds(300)..=TimeDelta::seconds(330)).contains(wait)), "{drawn:?}");
    assert_eq!(of(7).wait(&due, 3), None, "a challenge is asked three times");
}

#[tokio::test]
async fn a_message_whose_carrier_died_is_taken_by_the_next_one_under_the_same_name() {
    for fresh in outliving().await {
        let store = Arc::new(fresh.migrated().await);
        let (token, rounds, receiver) = (token(&store).await, rounds(&store), Receiver::willing(&[]).await);
        subscribed(&store, &token, &receiver, About::Everything).await;
        rounds.round().await.unwrap();
        first_edition(&store).await;
        suspended(&store, "PH-0001").await;
        let due = store.due_messages(clock(), 9).await.unwrap().remove(0);
        let until = clock() + TimeDelta::seconds(40);
        assert!(store.take_message(&due, until).await.unwrap(), "{}", fresh.name);
        assert!(!store.take_message(&due, until).await.unwrap(), "{}: of two who want it one has it", fresh.name);
        assert_eq!(rounds.round().await.unwrap(), 0, "{}: it is on its way", fresh.name);
        later(41);
        assert_eq!(rounds.round().await.unwrap(), 1, "{}: whoever took it is gone", fresh.name);
        assert_eq!(receiver.told()[0].id, due.message_id, "{}", fresh.name);
        assert_eq!(rounds.round().await.unwrap(), 0, "{}", fresh.name);
    }
}

#[tokio::test]
async fn rounds_end_when_they_are_told_to_and_write_down_what_they_began() {
    let fresh = Fresh::in_memory();
    let store = Arc::new(fresh.migrated().await);
    let token = token(&store).await;
    let slow = Receiver::saying(|got| if got.json()["type"] == "webhook.challenge" { echo(got) } else { Says::Nothing }).await;
    let one = subscribed(&store, &token, &slow, About::Everything).await.webhook.id;
    let mut own = rounds(&store);
    own.limits.patience = Duration::from_millis(300);
    let under_way = own.clone().begin(Duration::from_millis(20));
    let until = Instant::now() + Duration::from_secs(20);
    while only(&store, &token).await.state != State::Active && Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    first_edition(&store).await;
    suspended(&store, "PH-0001").await;
    while slow.told().is_empty() && Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    under_way.end().await;
    let log = deliveries(&store, &token.person, one).await.unwrap().unwrap();
    assert_eq!((log[0].nth, log[0].status, log[0].trouble), (1, None, Some(Trouble::TimedOut)), "{log:?}");
    later(1_000);
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(slow.told().len(), 1, "nothing goes out any more");
}
