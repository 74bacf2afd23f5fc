//! A process that is killed in the middle of an intake loses nothing and doubles nothing: what it had not finished is not there.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use recruitwatch::store::Store;
use recruitwatch::store::cases::Page;

use super::databases::outliving;
use super::facts::take_months;

/// Where the victim finds its database, and which of the packages it takes.
const DATABASE: &str = "RECRUITWATCH_TEST_VICTIM_DATABASE";
const PACKAGE: &str = "RECRUITWATCH_TEST_VICTIM_PACKAGE";
/// How many kills for each database.
const KILLS: &str = "RECRUITWATCH_TEST_KILLS";
/// Placements of a package, and how many of them are new in it.
const ROWS: u32 = 500;
const NEW: u32 = 100;

/// Months by number of placement.
type Months = BTreeMap<u32, u32>;

/// The rows of a package: most stand in the one before, every third of those says something else there, the last ones are new.
fn rows(package: u32) -> Months {
    let first = package * NEW;
    (first..first + ROWS).map(|n| (n, if n % 3 == 0 { 24 + package } else { 24 })).collect()
}

#[tokio::test]
async fn an_intake_killed_at_any_moment_is_wholly_there_or_not_at_all() {
    let kills: u32 = std::env::var(KILLS).ok().map_or(10, |count| count.parse().unwrap());
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let mut before = rows(0);
        let begun = Instant::now();
        take_months(&store, "package 0", rows(0)).await.unwrap();
        let (duration, mut cut_short, mut seed) = (begun.elapsed() * 3, 0, 0x9e37_79b9_u32);
        for package in 1..=kills {
            let mut after = before.clone();
            after.extend(rows(package));
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let told = victim(&fresh.url, package, duration.mul_f64(f64::from(seed >> 16) / 65_536.0));
            let found = stored(&store).await;
            let whole = found == after;
            assert!(whole || found == before, "{}: package {package} is there in part", fresh.name);
            assert!(whole || !told, "{}: what was said to be finished is there", fresh.name);
            cut_short += u32::from(!whole);
            assert_eq!(take_months(&store, &format!("package {package}"), rows(package)).await.is_none(), whole, "{}", fresh.name);
            assert_eq!(stored(&store).await, after, "{}: taken again", fresh.name);
            before = after;
        }
        eprintln!("{}: {kills} kills, of which {cut_short} cut an intake short", fresh.name);
        assert!(cut_short > 0, "{}: no kill came in time, so nothing was tried", fresh.name);
    }
}

/// What is there; every placement once, each with its charge.
async fn stored(store: &Store) -> Months {
    let cases = store.cases(&Page { after: None, taken_since: None, limit: 100_000 }).await.unwrap();
    assert!(cases.iter().all(|case| case.charges.len() == 1), "a charge is missing or there twice");
    let found: Months = cases.iter().map(|case| (case.placement.line - 2, case.placement.contract_months)).collect();
    assert_eq!(found.len(), cases.len(), "a placement is there twice");
    found
}

/// Lets another process take a package, kills it after a while, and says whether it had told that it was done.
fn victim(url: &str, package: u32, after: Duration) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "store::killed::the_victim", "--ignored", "--nocapture"]).env(DATABASE, url).env(PACKAGE, package.to_string());
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
    let package: u32 = std::env::var(PACKAGE).unwrap().parse().unwrap();
    println!("\nbegins");
    take_months(&store, &format!("package {package}"), rows(package)).await;
    println!("\nis done");
}
