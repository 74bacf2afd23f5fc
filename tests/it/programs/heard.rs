//! A subscriber hears of what it means, in a message that stays small, and of nothing else.

use std::sync::Arc;

use recruitwatch::edition::changes::Changes;
use recruitwatch::edition::notice::News;
use recruitwatch::record::id::Id;
use recruitwatch::record::listed::ListedRegister;
use recruitwatch::record::webhook::About;

use super::deliveries::{first_edition, publish, rounds, subscribed, suspended, token};
use super::receiver::Receiver;
use crate::editions::kept::{agencies, list};
use crate::editions::{contents, edition, register};
use crate::store::databases::{each, outliving};

#[tokio::test]
async fn a_subscriber_hears_of_what_it_means_and_of_nothing_else() {
    for fresh in each().await {
        let store = Arc::new(fresh.migrated().await);
        let (token, rounds) = (token(&store).await, rounds(&store));
        let receivers = [Receiver::willing(&[]).await, Receiver::willing(&[]).await, Receiver::willing(&[]).await];
        let meant = [About::Jurisdiction("PH".into()), About::Jurisdiction("IN".into()), About::Licence(Id::new("ph 0002"))];
        for (receiver, about) in receivers.iter().zip(meant) {
            subscribed(&store, &token, receiver, about).await;
        }
        rounds.round().await.unwrap();
        first_edition(&store).await;
        suspended(&store, "PH-0001").await;
        rounds.round().await.unwrap();
        assert_eq!(receivers.each_ref().map(|receiver| receiver.told().len()), [1, 0, 0], "{}", fresh.name);
        publish(&store).await;
        assert_eq!(rounds.round().await.unwrap(), 0, "{}: an edition without news is no message", fresh.name);
    }
}

#[test]
fn a_sanction_whose_jurisdiction_is_not_known_is_told_to_all() {
    let (before, after) = (ListedRegister { events: Vec::new(), ..register() }, register());
    let (first, all) = (edition(&before, None, None), [contents(&before), contents(&after)]);
    let (second, changes) = (edition(&after, Some(&first), None), Changes::between(&all[0], &all[1]));
    let heard = |known: &[&_], about: About| {
        let body = News::of(&second, &changes, known).to(&about)?;
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        Some(body["data"]["changes"].as_array().unwrap().iter().map(|change| change["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>())
    };
    let of = |code: &str| About::Jurisdiction(code.to_owned());
    let both = vec!["changed".to_owned(), "sanction_added".to_owned()];
    assert_eq!(heard(&[&all[0], &all[1]], of("PH")), Some(both.clone()));
    assert_eq!(heard(&[&all[0], &all[1]], of("IN")), None);
    assert_eq!(heard(&[], of("IN")), Some(vec!["sanction_added".to_owned()]));
    assert_eq!(heard(&[], About::Licence(Id::new("ph/0002"))), Some(both));
    assert_eq!(heard(&[], About::Licence(Id::new("PH-0001"))), None);
}

#[tokio::test]
async fn a_message_stays_small_however_much_has_changed() {
    for fresh in outliving().await {
        let store = Arc::new(fresh.migrated().await);
        let (token, rounds, receiver) = (token(&store).await, rounds(&store), Receiver::willing(&[]).await);
        subscribed(&store, &token, &receiver, About::Everything).await;
        rounds.round().await.unwrap();
        first_edition(&store).await;
        list(&store, agencies(150), Vec::new()).await;
        publish(&store).await;
        rounds.round().await.unwrap();
        let told = receiver.told();
        let data = &told[0].json()["data"];
        assert_eq!((data["changes"].as_array().unwrap().len(), &data["more"]), (100, &true.into()), "{}", fresh.name);
        assert!(told[0].body.len() < 64_000, "{}: {} bytes", fresh.name, told[0].body.len());
    }
}
