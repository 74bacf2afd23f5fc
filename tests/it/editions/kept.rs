//! Editions in the store, on every database: whole or not at all, one after the other, never changed, and without anything that waits
//! for a decision.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use recruitwatch::edition::files::{KEYS, STATEMENT};
use recruitwatch::edition::key::{KeyList, SigningKey};
use recruitwatch::edition::press::Edition;
use recruitwatch::edition::verify::{Held, verify};
use recruitwatch::flow::import_register::{NewList, Vanishing, compare_register};
use recruitwatch::flow::publish::keys::{By, KeyFileError, add_key, end_key};
use recruitwatch::flow::publish::{PublishError, Published, Wanted, kept, publish_edition};
use recruitwatch::record::agency::{Agency, Person};
use recruitwatch::record::code::Code;
use recruitwatch::record::licence::LicenceEvent;
use recruitwatch::record::register::RegisterRows;
use recruitwatch::record::table::Table;
use recruitwatch::store::Store;
use sea_orm::ConnectionTrait;

use super::{agency, key, suspension};
use crate::live::world::{self, WORKER, breach};
use crate::store::databases::{Fresh, each, outliving};
use crate::store::facts::at;
use crate::store::records::{self, day};

/// An invented director, who stands in the register and in no edition.
const OFFICIAL: &str = "Qwyzx Director";
const NOW: &str = "2026-03-24T08:00:00Z";

/// Takes a whole list in.
pub async fn list(store: &Store, agencies: Vec<Agency>, events: Vec<LicenceEvent>) {
    compare_register(store, &list_of(agencies, events), at("2026-03-20T12:00:00Z")).await.unwrap().apply(Vanishing::Any).await.unwrap();
}

/// So many agencies with names that are invented.
pub fn agencies(count: u32) -> Vec<Agency> {
    (1..=count).map(|n| agency(&format!("PH-{n:04}"), &format!("Amihan Example {n}"))).collect()
}

/// A whole list.
pub fn list_of(agencies: Vec<Agency>, events: Vec<LicenceEvent>) -> NewList {
    NewList {
        source: "Invented ministry".to_owned(),
        sha256: format!("{} {}", agencies.len(), events.len()),
        as_of_on: Some(day("2026-03-20")),
        rows: RegisterRows {
            agencies,
            events,
            people: vec![Person { name: OFFICIAL.to_owned(), ..records::person("PH-0001") }],
            tables: [Table::Agencies, Table::LicenceEvents, Table::People].into(),
            ..RegisterRows::default()
        },
        rates: Vec::new(),
        who: "test".to_owned(),
    }
}

fn wanted<'a>(key: Option<&'a SigningKey>, on: &str) -> Wanted<'a> {
    Wanted { on: Some(day(on)), key, rule_book: "sha256:0".to_owned(), even_unchanged: false, at: at(NOW), who: "test".to_owned() }
}

async fn publish(store: &Store) -> Result<Edition, PublishError> {
    publish_edition(store, &wanted(None, "2026-03-24")).await.map(|Published { edition, .. }| edition)
}

fn by() -> By {
    By { at: at(NOW), who: "test".to_owned() }
}

async fn two_agencies(fresh: &Fresh) -> Store {
    let store = fresh.migrated().await;
    list(&store, vec![agency("PH-0001", "Amihan Example"), agency("PH-0002", "Habagat Example")], Vec::new()).await;
    store
}

#[tokio::test]
async fn an_edition_comes_back_byte_for_byte_and_the_next_one_follows_it() {
    for fresh in each().await {
        let store = two_agencies(&fresh).await;
        let first = publish(&store).await.unwrap();
        assert_eq!(kept::files(&store, 1).await.unwrap(), first.files, "{}", fresh.name);
        list(&store, vec![agency("PH-0001", "Amihan Example")], vec![suspension("PH-0001", "2026-03-01")]).await;
        let Published { edition: second, changes } = publish_edition(&store, &wanted(None, "2026-03-24")).await.unwrap();
        let before = second.statement.before.as_ref().unwrap();
        assert_eq!((before.edition, &before.sha256), (1, &first.sha256), "{}", fresh.name);
        assert_eq!(
            (changes.gone[0].licence_no.as_str(), changes.changed[0].agency.status.as_str(), changes.sanctions_added.len()),
            ("PH-0002", "suspended", 1)
        );
        let read = kept::edition(&store, 2).await.unwrap().unwrap();
        assert_eq!((read.changes, read.kept.sha256), (changes, second.sha256), "{}", fresh.name);
        let numbers: Vec<u32> = kept::editions(&store).await.unwrap().iter().map(|kept| kept.number).collect();
        assert_eq!(numbers, [2, 1], "{}: newest first", fresh.name);
        let entry = store.last_entry("published").await.unwrap().unwrap();
        assert_eq!(entry.subject, "edition 2", "{}", fresh.name);
        assert!(kept::files(&store, 3).await.unwrap_err().to_string().contains("edition 3 is not known here"));
    }
}

#[tokio::test]
async fn what_must_not_be_published_is_refused_in_words_and_changes_nothing() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        assert!(matches!(publish(&store).await, Err(PublishError::Empty)), "{}: nobody at all is no register", fresh.name);
        let store = if fresh.url.contains(":memory:") {
            two_agencies(&fresh).await
        } else {
            list(&store, vec![agency("PH-0001", "Amihan Example")], Vec::new()).await;
            store
        };
        assert!(matches!(publish_edition(&store, &wanted(None, "2026-03-25")).await, Err(PublishError::Tomorrow(_))), "{}", fresh.name);
        publish(&store).await.unwrap();
        assert!(matches!(publish(&store).await, Err(PublishError::Unchanged(1))), "{}", fresh.name);
        assert!(matches!(publish_edition(&store, &wanted(None, "2026-03-23")).await, Err(PublishError::Backwards { .. })), "{}", fresh.name);
        let again = Wanted { even_unchanged: true, ..wanted(None, "2026-03-24") };
        assert_eq!(publish_edition(&store, &again).await.unwrap().edition.statement.edition, 2, "{}", fresh.name);
        assert_eq!(kept::editions(&store).await.unwrap().len(), 2, "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_key_signs_on_its_days_alone_and_what_it_signed_stays_verifiable_after_it_is_gone() {
    for fresh in each().await {
        let (store, old, new) = (two_agencies(&fresh).await, key(1), key(2));
        let strange = publish_edition(&store, &wanted(Some(&old), "2026-03-24")).await.unwrap_err();
        assert!(strange.to_string().contains("publish key add"), "{}: {strange}", fresh.name);
        add_key(&store, old.public(), day("2026-01-01"), &by()).await.unwrap();
        assert!(matches!(add_key(&store, old.public(), day("2026-02-01"), &by()).await, Err(KeyFileError::Days(_))), "{}", fresh.name);
        let first = publish_edition(&store, &wanted(Some(&old), "2026-03-24")).await.unwrap().edition;
        assert!(end_key(&store, &old.public().kid(), day("2025-12-31"), &by()).await.is_err(), "{}", fresh.name);
        end_key(&store, &old.public().kid(), day("2026-03-24"), &by()).await.unwrap();
        add_key(&store, new.public(), day("2026-03-25"), &by()).await.unwrap();
        let resting = Wanted { even_unchanged: true, ..wanted(Some(&new), "2026-03-24") };
        assert!(matches!(publish_edition(&store, &resting).await, Err(PublishError::KeyAtRest { .. })), "{}", fresh.name);
        let next = Wanted { at: at("2026-03-25T08:00:00Z"), even_unchanged: true, ..wanted(Some(&new), "2026-03-25") };
        let second = publish_edition(&store, &next).await.unwrap().edition;
        let now = kept::public_keys(&store).await.unwrap();
        for edition in [&first, &second] {
            let before = second.statement.before.is_some().then(|| first.files[STATEMENT].as_slice()).filter(|_| edition.statement.edition == 2);
            let verdict = verify(&edition.files, Held { keys: Some(&now), before }).unwrap();
            assert!(verdict.is_right(), "{}: {verdict:?}", fresh.name);
        }
        assert_eq!(KeyList::of_jwks(&second.files[KEYS]).unwrap(), now, "{}: an edition carries the keys of its day", fresh.name);
    }
}

#[tokio::test]
async fn two_who_publish_at_once_come_one_after_the_other() {
    for fresh in outliving().await {
        let store = two_agencies(&fresh).await;
        let other = Store::open(&fresh.url).await.unwrap();
        let (one, two) = tokio::join!(publish(&store), publish(&other));
        let (done, refused): (Vec<_>, Vec<_>) = [one, two].into_iter().partition(Result::is_ok);
        assert_eq!((done.len(), kept::editions(&store).await.unwrap().len()), (1, 1), "{}: {refused:?}", fresh.name);
        assert!(matches!(refused[0], Err(PublishError::Unchanged(1))), "{}: {refused:?}", fresh.name);
        let again = Wanted { even_unchanged: true, ..wanted(None, "2026-03-24") };
        let (one, two) = tokio::join!(publish_edition(&store, &again), publish_edition(&other, &again));
        let mut numbers = [one.unwrap().edition.statement.edition, two.unwrap().edition.statement.edition];
        numbers.sort_unstable();
        assert_eq!(numbers, [2, 3], "{}", fresh.name);
    }
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_an_edition() {
    for fresh in outliving().await {
        let store = two_agencies(&fresh).await;
        publish(&store).await.unwrap();
        let bare = fresh.bare().await;
        for change in ["UPDATE editions SET sha256 = '0'", "DELETE FROM edition_files", "DELETE FROM edition_contents", "UPDATE edition_files SET name = 'x'"] {
            let refused = bare.execute_unprepared(change).await.unwrap_err().to_string();
            assert!(refused.contains("an edition never changes"), "{}: {change}: {refused}", fresh.name);
        }
        let fork = "INSERT INTO editions (number, on_day, known_at, sha256, before_sha256) VALUES";
        bare.execute_unprepared(&format!("{fork} (2, '2026-03-24', '2026-03-24T09:00:00Z', 'a', 'b')")).await.unwrap();
        assert!(bare.execute_unprepared(&format!("{fork} (3, '2026-03-24', '2026-03-24T09:00:00Z', 'c', 'b')")).await.is_err(), "{}: a fork", fresh.name);
    }
}

/// Findings wait for a decision, workers are pseudonyms, people of an agency are no part of the list: none of it may leave in an edition.
#[tokio::test]
async fn nothing_that_waits_for_a_decision_and_nobody_but_holders_stands_in_an_edition() {
    let world = world::world().await;
    list(&world.store, vec![agency("PH-0001", "Amihan Example")], Vec::new()).await;
    let edition = publish(&world.store).await.unwrap();
    let finding = breach();
    let secrets = [WORKER, "ffffffff", "P-17", "P-18", finding.code.as_str(), &finding.finding_id(), "300.00", OFFICIAL, "+880 1", "1 Invented Road"];
    for (name, bytes) in edition.files.iter().filter(|(name, _)| !name.ends_with(".xlsx")) {
        let text = String::from_utf8_lossy(bytes);
        for secret in secrets {
            assert!(!text.contains(secret), "{name} holds {secret:?}");
        }
    }
    let suspended = edition.statement.counts;
    assert_eq!((suspended.agencies, suspended.sanctions), (61, 1), "what the authority decided is there");
}

/// Where the victim finds its database.
const DATABASE: &str = "RECRUITWATCH_TEST_VICTIM_EDITIONS";

#[tokio::test]
async fn an_edition_killed_at_any_moment_is_wholly_there_or_not_at_all() {
    for fresh in outliving().await {
        let store = two_agencies(&fresh).await;
        let begun = Instant::now();
        publish(&store).await.unwrap();
        let (duration, mut cut_short) = (begun.elapsed() * 3, 0);
        for kill in 0..10_u32 {
            let before = kept::editions(&store).await.unwrap().len();
            let told = victim(&fresh.url, duration * kill / 10);
            let after = kept::editions(&store).await.unwrap();
            assert!(after.len() == before || after.len() == before + 1, "{}", fresh.name);
            assert!(!told || after.len() == before + 1, "{}: what was said to be published is there", fresh.name);
            cut_short += usize::from(after.len() == before);
            let files = kept::files(&store, after[0].number).await.unwrap();
            let told = verify(&files, Held::default()).unwrap().told;
            assert!(told.iter().all(|told| told.about == "edition.jws" || told.mark != recruitwatch::edition::verify::Mark::Wrong), "{}: {told:?}", fresh.name);
        }
        eprintln!("{}: 10 kills, of which {cut_short} came in time", fresh.name);
        assert!(cut_short > 0, "{}: no kill came in time, so nothing was tried", fresh.name);
    }
}

/// Lets another process publish, kills it after a while, and says whether it had told that it was done.
fn victim(url: &str, after: Duration) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "editions::kept::the_victim", "--ignored", "--nocapture"]).env(DATABASE, url);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.contains("begins")), "the victim did not begin");
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    lines.any(|line| line.contains("is done"))
}

#[tokio::test]
#[ignore = "it is started, and killed, by another test"]
async fn the_victim() {
    let store = Store::open(&std::env::var(DATABASE).unwrap()).await.unwrap();
    println!("\nbegins");
    publish_edition(&store, &Wanted { even_unchanged: true, ..wanted(None, "2026-03-24") }).await.unwrap();
    println!("\nis done");
}
