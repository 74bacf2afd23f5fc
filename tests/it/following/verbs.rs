//! Words of another authority on every database: who is meant, what is refused, what is new and what no longer stands.

use recruitwatch::edition::files::{AGENCIES_JSON, SIGNATURE, STATEMENT};
use recruitwatch::edition::key::KeyList;
use recruitwatch::edition::press::Edition;
use recruitwatch::flow::alerts::{alerts, see};
use recruitwatch::flow::follow::{FollowError, Followed, Follower, follow};
use recruitwatch::flow::open_house::{Shown, word_lists};
use recruitwatch::record::agency::Agency;
use recruitwatch::record::alert::{Act, Tie};
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::EventKind;
use recruitwatch::record::register::RegisterRows;
use recruitwatch::store::Store;
use sea_orm::ConnectionTrait;

use super::{AUTHORITY, april, decided, edition, march, there, touched, trusted};
use crate::editions::{agency, key, listed};
use crate::store::databases::{Fresh, each, outliving};
use crate::store::facts::at;

/// Our register: three agencies, none of whose licences is known there.
fn ours() -> Shown {
    let agencies = vec![agency("PH-0001", "Amihan Example"), agency("PH-0002", "Habagat Example"), agency("PH-0003", "Bagwis Example")];
    Shown::of(RegisterRows { agencies, ..RegisterRows::default() }, word_lists().unwrap())
}

fn follower(now: &str) -> Follower {
    Follower { authority: AUTHORITY.to_owned(), at: at(now), who: "Amina".to_owned() }
}

async fn followed(store: &Store, edition: &Edition) -> Result<Followed, FollowError> {
    follow(store, &ours(), (&edition.files, &trusted()), &follower("2026-05-01T08:00:00Z")).await
}

#[tokio::test]
async fn an_agency_that_is_sanctioned_there_becomes_a_word_for_the_desk() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let found = followed(&store, &march()).await.unwrap();
        assert_eq!((found.edition, found.is_new, found.standing, found.ended), (1, true, 3, 0), "{}", fresh.name);
        let kept = alerts(&store, 0, 10).await.unwrap();
        assert_eq!((kept.total, kept.unseen), (2, 2));
        let mut told: Vec<_> = kept.rows.iter().map(|row| (row.alert.licence_no.to_string(), row.alert.tie, row.alert.theirs.act)).collect();
        told.sort();
        assert_eq!(told, [("PH-0001".to_owned(), Tie::Name, Act::Suspended), ("PH-0002".to_owned(), Tie::Maybe, Act::Revoked)], "{}", fresh.name);
        assert_eq!((kept.rows[0].alert.there.authority.as_str(), kept.rows[0].alert.there.edition), (AUTHORITY, 1));
        assert_eq!(store.alerts_at(&Id::new("ph 0001")).await.unwrap().len(), 1);
        let entry = store.last_entry("followed").await.unwrap().unwrap();
        assert_eq!((entry.who.as_str(), entry.subject), ("Amina", format!("register of {AUTHORITY}")));
    }
}

#[tokio::test]
async fn the_same_edition_again_changes_nothing_and_the_next_one_says_what_no_longer_stands() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let march = march();
        followed(&store, &march).await.unwrap();
        let before = alerts(&store, 0, 10).await.unwrap();
        let again = followed(&store, &march).await.unwrap();
        assert!(!again.is_new && again.alerts.is_empty());
        assert_eq!(alerts(&store, 0, 10).await.unwrap(), before, "{}", fresh.name);
        assert_eq!(store.journal_entries(10).await.unwrap().len(), 1);
        let later = followed(&store, &april(&march)).await.unwrap();
        assert_eq!((later.edition, later.ended), (2, 1), "{}", fresh.name);
        assert_eq!(later.alerts.iter().map(|alert| alert.licence_no.to_string()).collect::<Vec<_>>(), ["PH-0003"], "the revocation was told before");
        let lifted = store.alerts_at(&Id::new("PH-0001")).await.unwrap().remove(0);
        assert_eq!(lifted.ended, Some(2));
        let older = followed(&store, &march).await.unwrap_err();
        assert!(matches!(older, FollowError::Older { edition: 1, followed: 2 }), "{older}");
    }
}

#[tokio::test]
async fn an_edition_that_nobody_trusted_signed_or_that_was_touched_is_refused_and_nothing_is_kept() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let march = march();
        let now = follower("2026-05-01T08:00:00Z");
        let mut unsigned = march.files.clone();
        unsigned.remove(SIGNATURE);
        let mut bare = march.files.clone();
        bare.remove(STATEMENT);
        let strangers = KeyList::new(vec![listed(&key(1), "2025-01-01", None)]);
        let retired = KeyList::new(vec![listed(&super::their_key(), "2025-01-01", Some("2025-12-31"))]);
        for (files, keys, says) in [
            (&unsigned, &trusted(), "is missing: the edition says that it was signed"),
            (&touched(&march, AGENCIES_JSON), &trusted(), "agencies.json: is not what was published"),
            (&touched(&march, STATEMENT), &trusted(), "signs another statement"),
            (&march.files, &strangers, "not among the keys that you trust"),
            (&march.files, &retired, "which signs from 2025-01-01 through 2025-12-31"),
            (&march.files, &KeyList::default(), "not among the keys that you trust"),
            (&bare, &trusted(), "edition.json is not there"),
        ] {
            let refused = follow(&store, &ours(), (files, keys), &now).await.unwrap_err();
            assert!(refused.to_string().contains(says), "{}: {refused}", fresh.name);
        }
        let early = follow(&store, &ours(), (&march.files, &trusted()), &follower("2026-03-10T08:00:00Z")).await.unwrap_err();
        assert!(matches!(early, FollowError::Tomorrow { .. }), "{early}");
        for name in ["", "  ", "a\nb", &"x".repeat(101)] {
            let nobody = Follower { authority: name.to_owned(), ..now.clone() };
            assert!(matches!(follow(&store, &ours(), (&march.files, &trusted()), &nobody).await, Err(FollowError::Name(_))), "{name:?}");
        }
        assert_eq!((alerts(&store, 0, 10).await.unwrap().total, store.journal_entries(10).await.unwrap().len()), (0, 0), "{}", fresh.name);
    }
}

#[tokio::test]
async fn two_editions_of_one_number_and_a_broken_chain_are_told() {
    let store = Fresh::in_memory().migrated().await;
    let march = march();
    followed(&store, &march).await.unwrap();
    let other = edition((vec![there("SG-1", "Amihan Example")], Vec::new()), None, "2026-03-21");
    let two = followed(&store, &other).await.unwrap_err();
    assert!(matches!(two, FollowError::Two { edition: 1, .. }), "{two}");
    let broken = followed(&store, &april(&other)).await.unwrap_err();
    assert!(broken.to_string().contains("chain: it follows another edition 1"), "{broken}");
    assert!(followed(&store, &april(&april(&march))).await.unwrap().is_new, "one edition may be skipped");
}

#[tokio::test]
async fn a_licence_of_the_same_jurisdiction_is_sure_and_under_another_name_it_may_be() {
    let store = Fresh::in_memory().migrated().await;
    let of_ours = |licence: &str, name: &str| Agency { jurisdiction: "PH".to_owned(), ..there(licence, name) };
    let agencies = vec![of_ours("PH 0001", "AMIHAN EXAMPLE"), of_ours("PH-0002", "Quite Another Name"), there("PH-0003", "Other Country Company")];
    let events = ["PH 0001", "PH-0002", "PH-0003"].map(|licence| decided(licence, EventKind::Revoked, "2026-02-01")).into();
    let found = followed(&store, &edition((agencies, events), None, "2026-03-20")).await.unwrap();
    let told: Vec<_> = found.alerts.iter().map(|alert| (alert.licence_no.to_string(), alert.tie)).collect();
    assert_eq!(told, [("PH-0001".to_owned(), Tie::Licence), ("PH-0002".to_owned(), Tie::Maybe)], "a number of another jurisdiction is another number");
}

#[tokio::test]
async fn who_saw_a_word_first_stays_and_nothing_can_be_changed() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        followed(&store, &march()).await.unwrap();
        let id = alerts(&store, 0, 10).await.unwrap().rows[0].id;
        assert!(see(&store, id, "Amina", at("2026-05-02T08:00:00Z")).await.unwrap(), "{}", fresh.name);
        assert!(!see(&store, id, "Bayani", at("2026-05-03T08:00:00Z")).await.unwrap());
        assert!(!see(&store, 999, "Bayani", at("2026-05-03T08:00:00Z")).await.unwrap());
        let seen = alerts(&store, 0, 10).await.unwrap();
        assert_eq!((seen.unseen, seen.rows[0].seen.clone()), (1, Some(("Amina".to_owned(), at("2026-05-02T08:00:00Z")))));
        assert_eq!(store.last_entry("saw an alert").await.unwrap().unwrap().who, "Amina");
        let bare = fresh.bare().await;
        for table in ["alerts", "alert_notes", "followed_editions"] {
            assert!(bare.execute_unprepared(&format!("DELETE FROM {table}")).await.is_err(), "{}: {table}", fresh.name);
        }
    }
}

#[tokio::test]
async fn a_trading_name_is_never_more_than_may_be() {
    let store = Fresh::in_memory().migrated().await;
    let trading = Agency { trading_names: vec!["Bagwis Example".to_owned()], ..there("SG-9", "Samplia Staff Holding") };
    let found = followed(&store, &edition((vec![trading], vec![decided("SG-9", EventKind::Revoked, "2026-02-01")]), None, "2026-03-20")).await.unwrap();
    let told: Vec<_> = found.alerts.iter().map(|alert| (alert.licence_no.to_string(), alert.tie)).collect();
    assert_eq!(told, [("PH-0003".to_owned(), Tie::Maybe)]);
}
