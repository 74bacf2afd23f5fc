//! People subscribe, see how it went and take back, each their own, and to public addresses alone.

use chrono::TimeDelta;
use recruitwatch::flow::webhooks::{SubscribeError, subscribe, unsubscribe};
use recruitwatch::record::program::Scope;
use recruitwatch::record::webhook::About;
use rstest::rstest;

use super::deliveries::token;
use super::{ask, rules, secret};
use crate::live::world::{NAME, REGISTRAR, now, world};
use crate::store::databases::each;

const HOOK: &str = r#"{"url":"https://receiver.example/hook"}"#;

#[tokio::test]
async fn a_subscription_is_its_persons_alone_and_its_secret_is_shown_once() {
    let world = world().await;
    let (hers, his) = (secret(&world.store, NAME, &[Scope::Webhooks]).await, secret(&world.store, REGISTRAR, &[Scope::Webhooks]).await);
    let made = ask(&world.site, "POST /api/v1/webhooks", &hers, &[], r#"{"url":"https://Receiver.example:443/hook","jurisdiction":"ph"}"#).await;
    assert_eq!(made.status, 200, "{}", made.body);
    let made = made.json();
    assert!(made["secret"].as_str().unwrap().starts_with("whsec_"));
    assert_eq!((&made["webhook"]["state"], &made["webhook"]["jurisdiction"]), (&"unverified".into(), &"PH".into()));
    assert_eq!(made["webhook"]["url"], "https://receiver.example/hook");
    let one = ask(&world.site, "GET /api/v1/webhooks/1", &hers, &[], "").await;
    assert!(one.status == 200 && !one.body.contains("whsec"), "{}", one.body);
    assert_eq!(ask(&world.site, "GET /api/v1/webhooks", &hers, &[], "").await.json()["webhooks"][0], made["webhook"]);
    assert_eq!(ask(&world.site, "GET /api/v1/webhooks/1/deliveries", &hers, &[], "").await.json()["deliveries"].as_array().unwrap().len(), 0);
    for asked in ["GET /api/v1/webhooks/1", "GET /api/v1/webhooks/1/deliveries", "DELETE /api/v1/webhooks/1", "GET /api/v1/webhooks/x"] {
        assert_eq!(ask(&world.site, asked, &his, &[], "").await.status, 404, "{asked}");
    }
    assert_eq!(ask(&world.site, "DELETE /api/v1/webhooks/1", &hers, &[], "").await.json()["state"], "cancelled");
    for asked in ["GET /api/v1/webhooks/1", "DELETE /api/v1/webhooks/1"] {
        assert_eq!(ask(&world.site, asked, &hers, &[], "").await.status, 404, "{asked}");
    }
    let said: Vec<String> = world.store.journal_entries(2).await.unwrap().iter().map(|line| format!("{} {} {}", line.who, line.what, line.subject)).collect();
    assert_eq!(said, ["Amina took a subscription back webhook 1", "Amina subscribed webhook 1"]);
}

#[tokio::test]
async fn nobody_has_more_subscriptions_than_one_may_have() {
    let world = world().await;
    let held = secret(&world.store, NAME, &[Scope::Webhooks]).await;
    let make = || ask(&world.site, "POST /api/v1/webhooks", &held, &[], HOOK);
    let (one, two, three, four) = tokio::join!(make(), make(), make(), make());
    let mut statuses = [one, two, three, four].map(|seen| seen.status.as_u16());
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 200, 422]);
    assert!(make().await.json()["detail"].as_str().unwrap().contains("made 3 subscriptions"));
    ask(&world.site, "DELETE /api/v1/webhooks/2", &held, &[], "").await;
    assert_eq!(make().await.status, 422, "one that is taken back counts for a day: it has asked somebody a question");
}

#[tokio::test]
async fn a_subscription_that_was_taken_back_makes_room_a_day_later() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let token = token(&store).await;
        let make =
            async |days: i64| subscribe(&store, &token, ("https://receiver.example/", About::Everything), (&rules(), now() + TimeDelta::days(days))).await;
        let mut last = 0;
        for _ in 0..3 {
            last = make(0).await.unwrap().webhook.id;
        }
        assert!(unsubscribe(&store, &token, last, now()).await.unwrap(), "{}", fresh.name);
        assert!(matches!(make(0).await, Err(SubscribeError::TooMany(3))), "{}", fresh.name);
        assert!(make(1).await.is_ok(), "{}", fresh.name);
        assert!(matches!(make(2).await, Err(SubscribeError::TooMany(3))), "{}: those that stand count for good", fresh.name);
    }
}

#[rstest]
#[case::no_json("{", 400, "no subscription in JSON")]
#[case::another_field(r#"{"uri":"https://receiver.example/"}"#, 400, "unknown field")]
#[case::both(r#"{"url":"https://receiver.example/","jurisdiction":"PH","licence":"1"}"#, 400, "not both")]
#[case::no_jurisdiction(r#"{"url":"https://receiver.example/","jurisdiction":"Philippines"}"#, 400, "ISO 3166")]
#[case::no_licence(r#"{"url":"https://receiver.example/","licence":" - "}"#, 400, "licence number")]
#[case::no_url("{}", 422, "no address")]
#[case::no_web_address(r#"{"url":"receiver.example"}"#, 422, "no address")]
#[case::another_scheme(r#"{"url":"ftp://receiver.example/"}"#, 422, "https alone")]
#[case::a_password(r#"{"url":"https://me:secret@receiver.example/"}"#, 422, "no password")]
#[case::a_fragment(r##"{"url":"https://receiver.example/#here"}"##, 422, "behind #")]
#[tokio::test]
async fn what_cannot_be_subscribed_says_why(#[case] body: &str, #[case] status: u16, #[case] words: &str) {
    let world = world().await;
    let held = secret(&world.store, NAME, &[Scope::Webhooks]).await;
    let seen = ask(&world.site, "POST /api/v1/webhooks", &held, &[], body).await;
    assert_eq!(seen.status, status, "{}", seen.body);
    assert!(seen.json()["detail"].as_str().unwrap().contains(words), "{}", seen.body);
    assert_eq!(ask(&world.site, "GET /api/v1/webhooks", &held, &[], "").await.json()["webhooks"].as_array().unwrap().len(), 0);
}
