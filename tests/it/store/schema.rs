//! The schema goes up, down and up again; work on another schema is refused.

use recruitwatch::store::{Error, Store};

use super::databases::{each, outliving};

#[tokio::test]
async fn the_schema_goes_up_down_and_up_again() {
    for fresh in each().await {
        let store = Store::open_any(&fresh.url).await.unwrap();
        let before = store.schema_status().await.unwrap();
        assert!(before.applied.is_empty() && before.pending.len() > 15, "{}: {before:?}", fresh.name);
        let up = store.migrate().await.unwrap();
        assert_eq!(up.applied, before.pending, "{}", fresh.name);
        let down = store.migrate_down().await.unwrap();
        assert_eq!(down.pending, before.pending, "{}", fresh.name);
        assert!(store.migrate().await.unwrap().is_current(), "{}", fresh.name);
        assert!(store.migrate().await.unwrap().is_current(), "{}: a second time changes nothing", fresh.name);
    }
}

#[tokio::test]
async fn work_on_an_old_schema_is_refused_with_the_command_that_helps() {
    for fresh in outliving().await {
        let store = Store::open_any(&fresh.url).await.unwrap();
        let refused = Store::open(&fresh.url).await.unwrap_err();
        assert!(matches!(refused, Error::Unavailable { .. }), "{}: {refused:?}", fresh.name);
        assert!(refused.to_string().contains("recruitwatch migrate up"), "{}: {refused}", fresh.name);
        store.migrate().await.unwrap();
        Store::open(&fresh.url).await.unwrap();
    }
}

#[tokio::test]
async fn a_database_that_is_not_there_is_not_made_by_looking_for_it() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("missing.sqlite");
    let refused = Store::open(path.to_str().unwrap()).await.unwrap_err();
    assert!(matches!(refused, Error::NotFound { .. }));
    assert!(refused.to_string().contains("recruitwatch migrate up"), "{refused}");
    assert!(!path.exists());
}

#[tokio::test]
async fn another_pseudonym_key_is_refused() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        assert_eq!(store.key_fingerprint().await.unwrap(), None);
        store.check_key("3f1a").await.unwrap();
        store.check_key("3f1a").await.unwrap();
        let refused = store.check_key("9b02").await.unwrap_err();
        assert!(matches!(refused, Error::Conflict { .. }) && refused.to_string().contains("3f1a"), "{}: {refused}", fresh.name);
    }
}
