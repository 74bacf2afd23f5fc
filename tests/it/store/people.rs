//! People and sessions: a token ends when it should, and with its person; the journal cannot be changed.

use chrono::TimeDelta;
use recruitwatch::record::official::Role;
use recruitwatch::store::Error;
use recruitwatch::store::journal::Entry;
use recruitwatch::store::people::Session;
use sea_orm::ConnectionTrait;
use serde_json::json;

use super::databases::{each, outliving};
use super::facts::at;

#[tokio::test]
async fn a_session_ends_by_time_by_sign_out_and_with_its_person() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let now = at("2026-01-01T08:00:00Z");
        let official = store.add_person("Amina", Role::Inspector, ("$argon2id$invented", now)).await.unwrap();
        let session = |token: &str| Session {
            token_digest: token.to_owned(),
            official: official.clone(),
            csrf: "form".to_owned(),
            begun_at: now,
            expires_at: now + TimeDelta::hours(8),
        };
        for token in ["one", "two", "three"] {
            store.put_session(&session(token)).await.unwrap();
        }
        assert_eq!(store.session("one", now).await.unwrap(), Some(session("one")), "{}", fresh.name);
        assert_eq!(store.session("one", now + TimeDelta::hours(8)).await.unwrap(), None, "{}: its last moment is past", fresh.name);
        assert!(store.knows_session("one").await.unwrap() && !store.knows_session("none").await.unwrap(), "{}: ended is not unknown", fresh.name);
        assert_eq!(store.session("none", now).await.unwrap(), None, "{}", fresh.name);
        store.end_session("one").await.unwrap();
        assert_eq!(store.session("one", now).await.unwrap(), None, "{}", fresh.name);
        assert_eq!(store.forget_sessions(now).await.unwrap(), 0, "{}", fresh.name);
        store.disable_person("AMINA", now).await.unwrap();
        assert_eq!(store.session("two", now).await.unwrap(), None, "{}", fresh.name);
        assert_eq!(store.person("amina").await.unwrap().unwrap().disabled_at, Some(now), "{}", fresh.name);
        store.put_session(&session("four")).await.unwrap();
        assert_eq!(store.session("four", now).await.unwrap(), None, "{}: a disabled person has no session", fresh.name);
        assert_eq!(store.forget_sessions(now + TimeDelta::hours(8)).await.unwrap(), 1, "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_name_is_given_once_however_it_is_written() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let now = at("2026-01-01T08:00:00Z");
        store.add_person("Amina Rahman", Role::Registrar, ("x", now)).await.unwrap();
        let refused = store.add_person("amina-rahman", Role::Inspector, ("x", now)).await.unwrap_err();
        assert!(matches!(refused, Error::Conflict { .. }) && refused.to_string().contains("amina-rahman"), "{}: {refused:?}", fresh.name);
        assert!(matches!(store.disable_person("nobody", now).await, Err(Error::NotFound { .. })), "{}", fresh.name);
        assert_eq!(store.people().await.unwrap().len(), 1, "{}", fresh.name);
        assert!(store.person("nobody").await.unwrap().is_none(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn the_journal_only_grows() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let entry = |what: &str| Entry {
            at: at("2026-01-01T08:00:00.000001Z"),
            who: "Amina".to_owned(),
            what: what.to_owned(),
            subject: "RL-0010".to_owned(),
            detail: json!({ "n": [1, "ক"] }),
        };
        store.journal(&entry("looked")).await.unwrap();
        store.journal(&entry("decided")).await.unwrap();
        assert_eq!(store.journal_entries(9).await.unwrap(), [entry("decided"), entry("looked")], "{}", fresh.name);
        assert_eq!(store.last_entry("looked").await.unwrap(), Some(entry("looked")), "{}", fresh.name);
        assert_eq!(store.last_entry("slept").await.unwrap(), None, "{}", fresh.name);
        let db = fresh.bare().await;
        for change in ["UPDATE journal SET who = 'somebody else'", "DELETE FROM journal"] {
            let refused = db.execute_unprepared(change).await.unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{}: {refused}", fresh.name);
        }
        assert_eq!(store.journal_entries(9).await.unwrap().len(), 2, "{}", fresh.name);
    }
}
