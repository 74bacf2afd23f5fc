//! A token opens what it says, as long as it says, and never more than its person may do.

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::{Request, header};
use chrono::TimeDelta;
use recruitwatch::flow::tokens::{TokenError, Wanted, bearer, give_token, revoke_token, tokens_of};
use recruitwatch::record::official::Role;
use recruitwatch::record::program::Scope;
use recruitwatch::store::Store;
use rstest::rstest;
use sea_orm::{ConnectionTrait, Statement};

use super::{ask, secret};
use crate::live::world::{NAME, REGISTRAR, now, world};
use crate::store::databases::{each, outliving};
use crate::visit::{get, send};

fn wanted(person: &str, scopes: &[Scope], days: u32) -> Wanted {
    Wanted { person: person.to_owned(), scopes: scopes.to_vec(), days }
}

async fn with_people(store: &Store) {
    for (name, role) in [("Amina", Role::Inspector), ("Bayani", Role::Registrar)] {
        store.add_person(name, role, ("$argon2id$invented", now())).await.unwrap();
    }
}

#[tokio::test]
async fn a_token_ends_with_its_term_when_it_is_taken_back_and_with_its_person() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        with_people(&store).await;
        let [first, second] = [give_token(&store, wanted("bayani", &[Scope::Webhooks, Scope::Register], 30), "test", now()).await.unwrap(), {
            give_token(&store, wanted("Bayani", &[Scope::Webhooks, Scope::Webhooks], 1), "test", now()).await.unwrap()
        }];
        let token = bearer(&store, &first.secret, now()).await.unwrap().unwrap();
        assert_eq!((token.person.name.as_str(), &token.scopes[..]), ("Bayani", &[Scope::Register, Scope::Webhooks][..]), "{}", fresh.name);
        for none in ["", "rwt_", "rwt_0", first.secret.trim_start_matches("rwt_"), &first.secret.to_uppercase(), &format!("{} ", first.secret)] {
            assert!(bearer(&store, none, now()).await.unwrap().is_none(), "{}: {none:?}", fresh.name);
        }
        let days = |days: i64| now() + TimeDelta::days(days);
        assert!(bearer(&store, &second.secret, days(1) - TimeDelta::seconds(1)).await.unwrap().is_some(), "{}", fresh.name);
        assert!(bearer(&store, &second.secret, days(1)).await.unwrap().is_none(), "{}: its term is over", fresh.name);
        let kept = tokens_of(&store, "Bayani").await.unwrap();
        let used: Vec<_> = kept.iter().map(|token| token.last_used_on).collect();
        assert_eq!(used, [Some(now().date_naive()), Some((days(1) - TimeDelta::seconds(1)).date_naive())], "{}: the days of use", fresh.name);

        assert!(revoke_token(&store, ("Amina", first.id), "test", now()).await.is_err(), "{}: it is not hers", fresh.name);
        revoke_token(&store, ("Bayani", first.id), "test", now()).await.unwrap();
        assert!(bearer(&store, &first.secret, now()).await.unwrap().is_none(), "{}: taken back", fresh.name);
        assert!(bearer(&store, &second.secret, now()).await.unwrap().is_some(), "{}", fresh.name);
        store.disable_person("Bayani", now()).await.unwrap();
        assert!(bearer(&store, &second.secret, now()).await.unwrap().is_none(), "{}: its person is disabled", fresh.name);
        let said: Vec<String> = store.journal_entries(9).await.unwrap().iter().map(|entry| format!("{} {}", entry.what, entry.detail["token"])).collect();
        assert_eq!(said, ["took a token back 1", "gave a token 2", "gave a token 1"], "{}", fresh.name);
    }
}

#[tokio::test]
async fn nobody_gets_a_token_for_more_than_they_may_do() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        with_people(&store).await;
        let refused = async |person: &str, scopes: &[Scope], days| give_token(&store, wanted(person, scopes, days), "test", now()).await.unwrap_err();
        assert!(matches!(refused("Amina", &[Scope::Register], 1).await, TokenError::NotTheirs { .. }), "{}", fresh.name);
        assert!(matches!(refused("Amina", &[], 1).await, TokenError::NoScope), "{}", fresh.name);
        for days in [0, 367, u32::MAX] {
            assert!(matches!(refused("Amina", &[Scope::Webhooks], days).await, TokenError::Days(_)), "{}", fresh.name);
        }
        assert!(matches!(refused("Nobody", &[Scope::Webhooks], 1).await, TokenError::Store(_)), "{}", fresh.name);
        store.disable_person("Bayani", now()).await.unwrap();
        assert!(matches!(refused("Bayani", &[Scope::Webhooks], 1).await, TokenError::Disabled(_)), "{}", fresh.name);
        assert!(tokens_of(&store, "Amina").await.unwrap().is_empty(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn whoever_reads_the_database_cannot_act() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        with_people(&store).await;
        let given = give_token(&store, wanted("Bayani", &[Scope::Register], 30), "test", now()).await.unwrap();
        let bare = fresh.bare().await;
        let row = bare.query_one_raw(Statement::from_string(bare.get_database_backend(), "SELECT digest FROM tokens")).await.unwrap().unwrap();
        let digest: String = row.try_get_by_index(0).unwrap();
        assert!(digest.len() == 64 && !given.secret.contains(&digest), "{}", fresh.name);
        assert!(bearer(&store, &format!("rwt_{digest}"), now()).await.unwrap().is_none(), "{}", fresh.name);
    }
}

#[rstest]
#[case("GET /api/v1/webhooks", Scope::Register)]
#[case("POST /api/v1/webhooks", Scope::Register)]
#[case("GET /api/v1/webhooks/1", Scope::Register)]
#[case("DELETE /api/v1/webhooks/1", Scope::Register)]
#[case("GET /api/v1/webhooks/1/deliveries", Scope::Register)]
#[case("GET /api/v1/agencies/PH-0001/entries", Scope::Webhooks)]
#[case("PUT /api/v1/agencies/PH-0001/events", Scope::Webhooks)]
#[tokio::test]
async fn every_door_for_programs_is_closed_without_its_scope(#[case] asked: &str, #[case] other: Scope) {
    let world = world().await;
    let (method, address) = asked.split_once(' ').unwrap();
    let held = secret(&world.store, REGISTRAR, &[other]).await;
    let bare = |address: &str| Request::builder().method(method).uri(address.to_owned()).body(Body::from("{}")).unwrap();
    for nobody in [bare(address), bare(&format!("{address}?access_token={held}"))] {
        let seen = send(&world.site, nobody).await;
        assert_eq!((seen.status.as_u16(), seen.header(header::WWW_AUTHENTICATE)), (401, "Bearer realm=\"recruitwatch\""), "{asked}");
        assert_eq!((seen.header(header::CONTENT_TYPE), seen.header(header::CACHE_CONTROL)), ("application/problem+json", "no-store"));
    }
    let wrong = ask(&world.site, asked, "rwt_guessed", &[], "{}").await;
    assert!(wrong.status == 401 && wrong.header(header::WWW_AUTHENTICATE).contains("invalid_token"), "{}", wrong.body);
    let narrow = ask(&world.site, asked, &held, &[], "{}").await;
    assert!(narrow.status == 403 && narrow.header(header::WWW_AUTHENTICATE).contains("insufficient_scope"), "{}", narrow.body);
}

#[tokio::test]
async fn a_registrar_who_becomes_none_takes_the_token_along_and_the_public_needs_none() {
    let world = world().await;
    let held = secret(&world.store, REGISTRAR, &[Scope::Register]).await;
    assert_eq!(ask(&world.site, "GET /api/v1/agencies/PH-0001/entries", &held, &[], "").await.status, 200);
    let hers = secret(&world.store, NAME, &[Scope::Webhooks]).await;
    assert_eq!(ask(&world.site, "GET /api/v1/agencies/PH-0001/entries", &hers, &[], "").await.status, 403);
    assert_eq!(get(&world.site, "/api/v1/agencies/PH-0001/events").await.status, 200);
    assert_eq!(ask(&world.site, "DELETE /api/v1/agencies/PH-0001/events", &held, &[], "").await.status, 405);
}

/// What is told of the inside.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_token_and_no_secret_of_a_webhook_stands_in_the_log_however_much_is_told() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    let _told = tracing::subscriber::set_default(subscriber);
    let world = world().await;
    let held = secret(&world.store, REGISTRAR, &[Scope::Register, Scope::Webhooks]).await;
    let subscribed = ask(&world.site, "POST /api/v1/webhooks", &held, &[], r#"{"url":"https://receiver.example/hook"}"#).await;
    assert_eq!(subscribed.status, 200, "{}", subscribed.body);
    ask(&world.site, "PUT /api/v1/agencies/PH-0001/events", &held, &[], "{").await;
    ask(&world.site, "GET /api/v1/webhooks", "rwt_wrong_and_secret", &[], "").await;
    let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(said.contains("/api/v1/webhooks"), "something was told");
    let key = subscribed.json()["secret"].as_str().unwrap().trim_start_matches("whsec_").to_owned();
    for hidden in [held.trim_start_matches("rwt_"), &key, "wrong_and_secret", "receiver.example"] {
        assert!(!said.contains(hidden), "{hidden}");
    }
}
