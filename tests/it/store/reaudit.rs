//! A change of law judges again exactly the placements that it touches, shows the difference before it is kept, and leaves the store
//! as judging everything anew would.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use recruitwatch::demo;
use recruitwatch::flow::audit_stored::{AuditError, StoredAudit, audit_stored};
use recruitwatch::flow::difference::{Difference, How};
use recruitwatch::flow::law::{rule_book, rule_book_of};
use recruitwatch::flow::reach::Why;
use recruitwatch::flow::reaudit::{Reaudit, reaudit};
use recruitwatch::flow::take_in::{TakeIn, take_in};
use recruitwatch::ingest::{Limits, Pseudonymiser};
use recruitwatch::rules::book::RuleBook;
use recruitwatch::store::Store;
use recruitwatch::store::cases::{Cursor, Page};
use recruitwatch::store::journal::Entry;
use sea_orm::ConnectionTrait;

use super::databases::{Fresh, each, outliving};
use super::facts::{at, take_months};

/// Placements of the invented return.
const PLACEMENTS: u64 = 240;

/// Every open finding, as written but for the digest of its book.
type Standing = BTreeMap<(Cursor, String), String>;

fn now() -> DateTime<Utc> {
    at("2026-12-01T08:00:00Z")
}

fn seeded() -> Arc<RuleBook> {
    Arc::new(rule_book(None).unwrap())
}

/// The seeded law, with one text in it replaced.
fn amended(law: &RuleBook, file: &str, was: &str, is: &str) -> Arc<RuleBook> {
    let mut texts = law.texts().to_vec();
    let (_, text) = texts.iter_mut().find(|(name, _)| name.ends_with(file)).unwrap();
    assert!(text.contains(was), "{file} says {was}");
    *text = text.replace(was, is);
    Arc::new(rule_book_of(&texts).unwrap())
}

/// The seeded law, in which Singapore lets half of what it lets.
fn half_in_singapore(law: &RuleBook) -> Arc<RuleBook> {
    amended(law, "sg-worker-fee.toml", "months_per_12 = \"1\"", "months_per_12 = \"0.5\"")
}

fn without(law: &RuleBook, file: &str) -> Arc<RuleBook> {
    let texts: Vec<_> = law.texts().iter().filter(|(name, _)| !name.ends_with(file)).cloned().collect();
    assert_eq!(texts.len() + 1, law.texts().len());
    Arc::new(rule_book_of(&texts).unwrap())
}

async fn take_demo(store: &Store, placements: u64) {
    let folder = tempfile::tempdir().unwrap();
    demo::write_sized(folder.path(), placements).unwrap();
    let (limits, rejected) = (Limits::default(), folder.path().join("rejected"));
    let asked =
        TakeIn { package: folder.path(), sender: "Invented ministry", who: "test", with_register: true, rejected: &rejected, limits: &limits, at: now() };
    take_in(store, Pseudonymiser::new([7; 32]), asked, |_| ()).await.unwrap();
}

async fn audited(store: &Store, law: &Arc<RuleBook>) {
    let audit = StoredAudit { law: Arc::clone(law), as_of: demo::AS_OF, taken_since: None, at: now(), who: "test".to_owned() };
    audit_stored(store, &audit, |_, _| ()).await.unwrap();
}

/// A database with the invented return, judged by a book.
async fn judged(fresh: &Fresh, law: &Arc<RuleBook>) -> Store {
    let store = fresh.migrated().await;
    take_demo(&store, PLACEMENTS).await;
    audited(&store, law).await;
    store
}

async fn changed<'s>(store: &'s Store, law: &Arc<RuleBook>) -> Reaudit<'s> {
    reaudit(store, Arc::clone(law), (None, crate::house::day("2030-01-01"))).await.unwrap()
}

async fn compared(reaudit: &Reaudit<'_>) -> Difference {
    reaudit.compare(|_| Ok::<(), AuditError>(())).await.unwrap()
}

async fn standing(store: &Store) -> Standing {
    let placements = store.placements(&Page { after: None, taken_since: None, limit: 100_000 }).await.unwrap();
    let all: Vec<Cursor> = placements.into_iter().map(|(of, _)| of).collect();
    let open = store.open_findings(&all).await.unwrap();
    let lines = open.into_iter().flat_map(|(of, open)| {
        open.into_iter().map(move |finding| ((of.clone(), finding.finding_id), finding.line.replace(&finding.rules_digest, "the book")))
    });
    lines.collect()
}

async fn last_audit(store: &Store) -> Entry {
    store.last_entry("audited").await.unwrap().unwrap()
}

#[tokio::test]
async fn kept_where_touched_it_stands_as_if_everything_had_been_judged_anew() {
    let seeds = seeded();
    let half = half_in_singapore(&seeds);
    let protecting = amended(&half, "substitution.toml", "Republic Act No. 8042 s.6(i)", "Another invented Act, section 6");
    let reverted = without(&seeds, "ph-landbased-fee.toml");
    let unlike = amended(&reverted, "terms.toml", "days_month = \"26\"", "days_month = \"25\"");
    let chain = [("half", half), ("protecting", protecting), ("reverted", reverted), ("unlike", unlike)];
    let mut anew = Vec::new();
    for (_, law) in &chain {
        let fresh = Fresh::in_memory();
        anew.push(standing(&judged(&fresh, law).await).await);
    }
    for fresh in each().await {
        let store = judged(&fresh, &seeds).await;
        for ((step, law), anew) in chain.iter().zip(&anew) {
            let change = changed(&store, law).await;
            let reach = change.reach().clone();
            assert_eq!((reach.placements, reach.never_judged, reach.as_of), (PLACEMENTS, 0, demo::AS_OF), "{}: {step}", fresh.name);
            assert_eq!(reach.touched < PLACEMENTS / 2, *step != "unlike", "{}: {step} touches {}", fresh.name, reach.touched);
            assert!(0 < reach.touched, "{}: {step}", fresh.name);
            let tally = change.keep(("test", now()), |_| ()).await.unwrap();
            assert_eq!(tally.placements, reach.touched, "{}: {step}", fresh.name);
            assert_eq!(&standing(&store).await, anew, "{}: {step}", fresh.name);
            let again = changed(&store, law).await;
            assert!(again.reach().touched == 0 && compared(&again).await.is_empty(), "{}: {step} again", fresh.name);
        }
    }
}

#[tokio::test]
async fn what_a_change_would_do_is_shown_and_nothing_is_kept() {
    for fresh in each().await {
        let store = judged(&fresh, &seeded()).await;
        let before = standing(&store).await;
        let change = changed(&store, &half_in_singapore(&seeded())).await;
        let mut shown = Vec::new();
        let difference = change
            .compare(|moved| {
                shown.extend(moved.iter().map(|moved| (moved.how, moved.after.as_ref().and_then(|told| told.rule_id.clone()))));
                Ok::<(), AuditError>(())
            })
            .await
            .unwrap();
        assert_eq!(standing(&store).await, before, "{}: nothing is kept", fresh.name);
        assert_eq!(changed(&store, &seeded()).await.reach().touched, 0, "{}: nor marked as judged", fresh.name);

        let part = &difference.by_norm["sg-worker-fee"];
        assert!(shown.contains(&(How::Added, Some("sg-worker-fee".to_owned()))), "{}", fresh.name);
        assert_eq!(difference.all.moved.values().sum::<u64>(), u64::try_from(shown.len()).unwrap(), "{}", fresh.name);
        assert!(part.due_before.is_empty() && part.due_after.values().all(|minor| 0 < *minor) && !part.due_after.is_empty(), "{}", fresh.name);
        assert_eq!(difference.placements, change.reach().touched, "{}", fresh.name);
        assert!(!difference.all.moved.contains_key(&How::Reworded) && 0 < difference.all.same, "{}: the digest alone moves nothing", fresh.name);

        let kept = change.keep(("test", now()), |_| ()).await.unwrap().kept;
        let of = |how| difference.all.moved.get(&how).copied().unwrap_or_default();
        assert_eq!((kept.added, kept.closed), (of(How::Added) + of(How::Changed), of(How::Closed) + of(How::Changed)), "{}", fresh.name);
        let entry = last_audit(&store).await;
        let digest_of = |value: &serde_json::Value| value["rules_digest"].as_str().unwrap().to_owned();
        assert_eq!(digest_of(&entry.detail), *half_in_singapore(&seeded()).digest(), "{}", fresh.name);
        assert_eq!(digest_of(&entry.detail["rules_before"][0]), *seeded().digest(), "{}", fresh.name);
        assert_eq!(entry.detail["left_as_they_were"], PLACEMENTS - change.reach().touched, "{}", fresh.name);
    }
}

#[tokio::test]
async fn an_audit_of_the_newest_returns_hides_nothing_that_stands_under_an_older_book() {
    for fresh in each().await {
        let store = judged(&fresh, &seeded()).await;
        let half = half_in_singapore(&seeded());
        let audit =
            StoredAudit { law: Arc::clone(&half), as_of: demo::AS_OF, taken_since: Some(at("2027-01-01T00:00:00Z")), at: now(), who: "test".to_owned() };
        assert_eq!(audit_stored(&store, &audit, |_, _| ()).await.unwrap().placements, 0);
        assert_eq!(last_audit(&store).await.detail["rules_digest"], *half.digest(), "{}", fresh.name);
        assert!(0 < changed(&store, &half).await.reach().touched, "{}", fresh.name);
        take_months(&store, "late", [(7, 30)]).await.unwrap();
        let reach = changed(&store, &seeded()).await.reach().clone();
        assert_eq!((reach.touched, reach.never_judged), (1, 1), "{}: what was never judged is judged", fresh.name);
    }
}

#[tokio::test]
async fn nothing_goes_on_citing_a_norm_that_is_gone_even_where_the_facts_have_changed_since() {
    for fresh in outliving().await {
        let half = half_in_singapore(&seeded());
        let store = judged(&fresh, &half).await;
        let citing = store.placements_citing(&["sg-worker-fee"]).await.unwrap();
        assert!(!citing.is_empty(), "{}", fresh.name);
        fresh.bare().await.execute_unprepared("UPDATE placements SET destination = 'NZ' WHERE destination = 'SG'").await.unwrap();
        let change = changed(&store, &without(&half, "sg-worker-fee.toml")).await;
        assert_eq!(change.reach().touched, u64::try_from(citing.len()).unwrap(), "{}", fresh.name);
        change.keep(("test", now()), |_| ()).await.unwrap();
        assert!(store.placements_citing(&["sg-worker-fee"]).await.unwrap().is_empty(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn where_it_is_not_known_what_judged_everything_is_judged_and_it_is_said_why() {
    for fresh in outliving().await {
        let store = judged(&fresh, &seeded()).await;
        let bare = fresh.bare().await;
        let why = async |sql: &str| {
            bare.execute_unprepared(sql).await.unwrap();
            let change = changed(&store, &seeded()).await;
            assert_eq!(change.reach().touched, PLACEMENTS, "{}: {sql}", fresh.name);
            assert!(compared(&change).await.is_empty(), "{}: {sql}: the findings are the same all the same", fresh.name);
            (change.reach().never_judged, change.reach().before.first().map(|before| before.why.clone()))
        };
        let older = why("UPDATE judged SET program = '0.0.1'").await;
        assert!(matches!(older, (0, Some(Why::OtherProgram))), "{}: {older:?}", fresh.name);
        let unknown = why(&format!("UPDATE judged SET rules_digest = 'sha256:a', program = '{}'", env!("CARGO_PKG_VERSION"))).await;
        assert!(matches!(unknown, (0, Some(Why::NotRemembered))), "{}: {unknown:?}", fresh.name);
        // Another book's texts under the digest: what they make is not the book that judged.
        let spoilt = "INSERT INTO rule_books (digest, remembered_at, files) SELECT 'sha256:a', remembered_at, files FROM rule_books";
        let spoilt = why(spoilt).await;
        assert!(matches!(spoilt, (0, Some(Why::NotRemembered))), "{}: {spoilt:?}", fresh.name);
        let never = why("DELETE FROM judged").await;
        assert!(matches!(never, (PLACEMENTS, None)), "{}: {never:?}", fresh.name);
    }
}

#[tokio::test]
async fn the_law_that_judged_is_remembered_once_and_cannot_be_changed() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let (seeds, half) = (seeded(), half_in_singapore(&seeded()));
        for law in [&seeds, &half, &seeds] {
            store.remember_rule_book(&law.digest(), law.texts(), now()).await.unwrap();
        }
        let texts = store.rule_book_texts(&half.digest()).await.unwrap().unwrap();
        assert_eq!(rule_book_of(&texts).unwrap().digest(), half.digest(), "{}", fresh.name);
        assert!(store.rule_book_texts("sha256:b").await.unwrap().is_none());
        let bare = fresh.bare().await;
        let rows = bare.query_all_raw(sea_orm::Statement::from_string(bare.get_database_backend(), "SELECT digest FROM law_texts")).await.unwrap();
        assert_eq!(rows.len(), seeds.texts().len() + 1, "{}: one text differs", fresh.name);
        for sql in ["UPDATE law_texts SET text = ''", "DELETE FROM law_texts", "UPDATE rule_books SET files = '[]'", "DELETE FROM rule_books"] {
            let refused = bare.execute_unprepared(sql).await.unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{}: {sql}: {refused}", fresh.name);
        }
    }
}

/// Where the victim finds its database.
const DATABASE: &str = "RECRUITWATCH_TEST_REAUDIT_DATABASE";

/// Every placement is touched, in several batches.
fn shaken(law: &RuleBook) -> Arc<RuleBook> {
    amended(law, "terms.toml", "days_month = \"26\"", "days_month = \"25\"")
}

#[tokio::test]
async fn a_change_of_law_killed_half_way_goes_on_and_ends_in_the_same_state() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        take_demo(&store, 1_100).await;
        audited(&store, &seeded()).await;
        let all = changed(&store, &shaken(&seeded())).await.reach().touched;
        let begun = Instant::now();
        assert!(told(&fresh.url, Until::Elapsed(Duration::from_secs(600))), "{}: left alone it ends", fresh.name);
        let (duration, anew) = (begun.elapsed(), standing(&store).await);
        // Once between two batches, for certain; and wherever the time of the machine falls.
        let tenths = [4, 6, 8].map(|part| Until::Elapsed(duration * part / 10));
        for until in [Until::FirstKept].into_iter().chain(tenths) {
            audited(&store, &seeded()).await;
            told(&fresh.url, until);
            let left = changed(&store, &shaken(&seeded())).await;
            let is_cut_short = 0 < left.reach().touched && left.reach().touched < all;
            assert!(is_cut_short || until != Until::FirstKept, "{}: the kill came between two batches", fresh.name);
            left.keep(("test", now()), |_| ()).await.unwrap();
            assert_eq!(standing(&store).await, anew, "{}: killed {until:?}", fresh.name);
            assert_eq!(changed(&store, &shaken(&seeded())).await.reach().touched, 0, "{}", fresh.name);
        }
    }
}

/// When the other process is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Until {
    /// When its first batch is kept; it waits there.
    FirstKept,
    /// After a while.
    Elapsed(Duration),
}

/// Lets another process keep the change, kills it, and says whether it had told that it was done.
fn told(url: &str, until: Until) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "store::reaudit::the_victim_of_a_change", "--ignored", "--nocapture"]).env(DATABASE, url);
    if until == Until::FirstKept {
        command.env(WAITS, "yes");
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    let lines = BufReader::new(child.stdout.take().unwrap());
    let awaited = if until == Until::FirstKept { "is kept" } else { "is done" };
    let seen = std::thread::spawn(move || lines.lines().map_while(Result::ok).any(|line| line.contains(awaited)));
    let is_over = |elapsed: Duration| match until {
        Until::FirstKept => seen.is_finished(),
        Until::Elapsed(after) => after <= elapsed,
    };
    while !is_over(begun.elapsed()) && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let _ = child.kill();
    child.wait().unwrap();
    seen.join().unwrap()
}

/// Set where the victim waits after each batch until it is killed.
const WAITS: &str = "RECRUITWATCH_TEST_WAITS";

#[tokio::test]
#[ignore = "it is started, and killed, by another test"]
async fn the_victim_of_a_change() {
    let store = Store::open(&std::env::var(DATABASE).unwrap()).await.unwrap();
    let kept = |_: u64| {
        println!("\nis kept");
        while std::env::var(WAITS).is_ok() {
            std::thread::sleep(Duration::from_secs(1));
        }
    };
    changed(&store, &shaken(&seeded())).await.keep(("test", now()), kept).await.unwrap();
    println!("\nis done");
}
