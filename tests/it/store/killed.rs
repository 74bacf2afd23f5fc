//! A process that is killed in the middle of an intake loses nothing and doubles nothing: what it had not finished is not there.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use recruitwatch::store::Store;
use recruitwatch::store::cases::Page;
use recruitwatch::store::intakes::Kept;

use super::databases::outliving;
use super::facts::take;

/// Where the victim finds its database; without it the victim has nothing to do.
const DATABASE: &str = "RECRUITWATCH_TEST_VICTIM_DATABASE";
/// How many kills for each database.
const KILLS: &str = "RECRUITWATCH_TEST_KILLS";
const BEFORE: u32 = 400;
const COUNT: u32 = 1_200;
const AMENDED: u32 = 150;

#[tokio::test]
async fn an_intake_killed_at_any_moment_is_wholly_there_or_not_at_all() {
    let kills: u32 = std::env::var(KILLS).ok().map_or(10, |count| count.parse().unwrap());
    for fresh in outliving().await {
        let (mut cut_short, mut seed) = (0, 0x9e37_79b9_u32);
        let store = fresh.migrated().await;
        take(&store, "before", BEFORE, 0).await.unwrap();
        let duration = undisturbed().await;
        for kill in 0..kills {
            let (sha256, amended) = (format!("victim {kill}"), AMENDED * (kill % 2));
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let whole = victim(&fresh.url, &sha256, amended, duration.mul_f64(f64::from(seed >> 16) / 65_536.0));
            let known = store.intakes(1_000).await.unwrap().iter().any(|intake| intake.package_sha256 == sha256);
            assert!(known || !whole, "{}: what was said to be finished is there", fresh.name);
            cut_short += u32::from(!known);
            check_whole(&store, fresh.name).await;
            assert_eq!(take(&store, &sha256, COUNT, amended).await.is_none(), known, "{}", fresh.name);
            check_whole(&store, fresh.name).await;
            assert_eq!(take(&store, &format!("again {kill}"), COUNT, amended).await.unwrap(), Kept { added: 0, amended: 0, unchanged: COUNT.into() });
        }
        eprintln!("{}: {kills} kills, of which {cut_short} cut an intake short", fresh.name);
        assert!(cut_short > 0, "{}: no kill came in time, so nothing was tried", fresh.name);
    }
}

/// Every placement is there once, with its charge, and all intakes of a list agree on which are amended.
async fn check_whole(store: &Store, name: &str) {
    let cases = store.cases(&Page { after: None, taken_since: None, limit: 10_000 }).await.unwrap();
    let amended = cases.iter().filter(|case| case.placement.contract_months == 25).count();
    let count = u32::try_from(cases.len()).unwrap();
    assert!(count == BEFORE || count == COUNT, "{name}: {count} placements");
    assert!(amended == 0 || u32::try_from(amended) == Ok(AMENDED), "{name}: {amended} are amended");
    assert!(cases.iter().all(|case| case.charges.len() == 1), "{name}: a charge is missing or there twice");
}

/// How long the intake of the victim takes when nobody kills it.
async fn undisturbed() -> Duration {
    let folder = tempfile::TempDir::new().unwrap();
    let store = Store::open_any(folder.path().join("x.sqlite").to_str().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    let begun = Instant::now();
    take(&store, "x", COUNT, 0).await.unwrap();
    begun.elapsed()
}

/// Lets another process take an intake, kills it after a while, and says whether it had told that it was done.
fn victim(url: &str, sha256: &str, amended: u32, after: Duration) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "store::killed::the_victim", "--ignored", "--nocapture"]).env(DATABASE, url);
    command.env("SHA256", sha256).env("AMENDED", amended.to_string()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
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
    let url = std::env::var(DATABASE).unwrap();
    let store = Store::open(&url).await.unwrap();
    println!("\nbegins");
    take(&store, &std::env::var("SHA256").unwrap(), COUNT, std::env::var("AMENDED").unwrap().parse().unwrap()).await;
    println!("\nis done");
}
