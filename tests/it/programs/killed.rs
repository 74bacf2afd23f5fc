//! Whoever is killed between an edition and its delivery loses nothing: the message goes out later, under the name that it had.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use recruitwatch::flow::webhooks::subscribe;
use recruitwatch::record::webhook::About;
use recruitwatch::store::Store;

use super::deliveries::{clock, first_edition, rounds, suspended, token};
use super::receiver::{Receiver, Says, echo};
use super::rules;
use crate::store::databases::outliving;

/// Where the victim finds its database.
const DATABASE: &str = "RECRUITWATCH_TEST_VICTIM_WEBHOOKS";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_outlives_the_process_that_was_sending_it() {
    for fresh in outliving().await {
        let store = Arc::new(fresh.migrated().await);
        let token = token(&store).await;
        let first = Mutex::new(true);
        let receiver = Receiver::saying(move |got| match got.json()["type"].as_str() {
            Some("webhook.challenge") => echo(got),
            _ if std::mem::take(&mut *first.lock().unwrap()) => Says::Nothing,
            _ => Says::Status(204),
        })
        .await;
        subscribe(&store, &token, (&receiver.url, About::Everything), (&rules(), clock())).await.unwrap();
        rounds(&store).round().await.unwrap();
        first_edition(&store).await;
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "programs::killed::the_victim", "--ignored", "--nocapture"]).env(DATABASE, &fresh.url);
        let mut victim = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(victim.stdout.take().unwrap()).lines().map_while(Result::ok);
        assert!(lines.any(|line| line.contains("is published")), "{}: the victim did not begin", fresh.name);
        while receiver.told().is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        victim.kill().unwrap();
        victim.wait().unwrap();
        let mut next = rounds(&store);
        assert_eq!(next.round().await.unwrap(), 0, "{}: it may still be on its way", fresh.name);
        next.clock = || clock() + TimeDelta::seconds(120);
        assert_eq!(next.round().await.unwrap(), 1, "{}", fresh.name);
        let told = receiver.told();
        assert_eq!(told.len(), 2, "{}", fresh.name);
        assert_eq!((&told[0].id, &told[0].body), (&told[1].id, &told[1].body), "{}: doubles are known by their name", fresh.name);
        assert_eq!(next.round().await.unwrap(), 0, "{}: and then it is done", fresh.name);
    }
}

#[tokio::test]
#[ignore = "it is started, and killed, by another test"]
async fn the_victim() {
    let store = Arc::new(Store::open(&std::env::var(DATABASE).unwrap()).await.unwrap());
    suspended(&store, "PH-0002").await;
    println!("\nis published");
    rounds(&store).round().await.unwrap();
}
