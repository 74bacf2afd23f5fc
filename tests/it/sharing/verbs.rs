//! An export on every database: what was agreed, in pseudonyms and counts, kept and journalled; and everything that is refused.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Utc};
use recruitwatch::flow::share::agreement::{Agreed, parse};
use recruitwatch::flow::share::manifest::MANIFEST;
use recruitwatch::flow::share::{ShareError, Shared, Sharer, share};
use recruitwatch::record::id::Worker;
use recruitwatch::record::placement::{Placement, PlacementOutcome};
use recruitwatch::store::Store;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::agreements::{EXAMPLE, STATISTICS};
use crate::house::country;
use crate::store::databases::{each, outliving};
use crate::store::facts::{at, begin};
use crate::store::records::{ODD, charge, day, odd_charge, odd_placement, placement};

const NOW: &str = "2026-03-24T08:00:00Z";

pub fn agreed(text: &str) -> Agreed {
    Agreed { agreement: parse("mine.toml", text).unwrap_or_else(|errors| panic!("{errors:?}")), text: text.to_owned() }
}

fn sharer<'a>(store: &'a Store, home: &'a Path, now: &str) -> Sharer<'a> {
    let at: DateTime<Utc> = at(now);
    Sharer { store, home, on: at.date_naive(), today: at.date_naive(), at, who: "Amina" }
}

async fn shared(store: &Store, home: &Path, text: &str) -> Result<Shared, ShareError> {
    share(&sharer(store, home, NOW), &agreed(text)).await
}

/// An invented worker of a number.
fn worker(number: u8) -> Worker {
    Worker([number; 16])
}

/// Placements of workers from `first` on, each with a charge, to a country.
pub async fn placements(store: &Store, (first, count): (u8, u8), to: &str) {
    let mut writer = begin(store, &format!("{first} {count} {to}")).await;
    for n in first..first + count {
        let id = format!("P-{n}");
        let outcome = Some(if n % 2 == 0 { PlacementOutcome::Completed } else { PlacementOutcome::InService });
        let placed = Placement { worker: worker(n), destination: country(to), contract_signed_on: day("2024-02-01"), outcome, ..placement(&id) };
        writer.placement(&Placement { agency_name: Some(ODD.into()), ..placed }, 0).await.unwrap();
        writer.add(&charge(&id, "C-1", 100_000 + i64::from(n))).await.unwrap();
        writer.add(&odd_charge(&id, "C-2")).await.unwrap();
    }
    writer.finish(json!({})).await.unwrap();
}

fn text<'a>(shared: &'a Shared, name: &str) -> &'a str {
    std::str::from_utf8(&shared.files[name]).unwrap()
}

fn manifest(shared: &Shared) -> Value {
    serde_json::from_slice(&shared.files[MANIFEST]).unwrap()
}

#[tokio::test]
async fn what_was_agreed_goes_under_pseudonyms_and_nothing_else_does() {
    for fresh in each().await {
        let (store, home) = (fresh.migrated().await, TempDir::new().unwrap());
        placements(&store, (10, 24), "MY").await;
        placements(&store, (200, 6), "SA").await;
        let mut writer = begin(&store, "odd").await;
        writer.placement(&Placement { origin: country("BD"), destination: country("MY"), ..odd_placement("P-ODD") }, 0).await.unwrap();
        writer.finish(json!({})).await.unwrap();
        let shared = shared(&store, home.path(), EXAMPLE).await.unwrap();
        assert_eq!(
            shared.files.keys().map(String::as_str).collect::<Vec<_>>(),
            ["charges.csv", "manifest.json", "outcome-by-occupation.csv", "placements.csv"]
        );
        let rows: Vec<&str> = text(&shared, "placements.csv").lines().collect();
        assert_eq!(rows[0], "placement,worker,origin,destination,occupation,agency_licence,contract_signed_on,arrived_on,wage_minor,wage_currency,wage_period");
        assert_eq!(rows.len(), 25, "{}: 24 to Malaysia; those to elsewhere, and one signed in the year 9999, are not meant", fresh.name);
        assert!(rows[1].ends_with(",BD,MY,9,RL-0010,2024-02-01,,150000,MYR,month"), "{}", rows[1]);
        let names: BTreeSet<&str> = rows[1..].iter().map(|row| row.split(',').nth(1).unwrap()).collect();
        assert!(names.len() == 24 && names.iter().all(|name| name.len() == 32), "each worker has a name of its own");
        let paid: BTreeSet<&str> = text(&shared, "charges.csv").lines().skip(1).map(|row| row.split(',').nth(1).unwrap()).collect();
        assert_eq!(paid, names, "one worker has one name in all tables");
        assert_eq!(text(&shared, "charges.csv").lines().count(), 49);
        for (name, bytes) in &shared.files {
            let whole = String::from_utf8_lossy(bytes).to_lowercase();
            for secret in ["0a0a0a0a", "1b1b1b1b", "drop table", "p-10", "p-27", "invented gloves", "invented credit"] {
                assert!(!whole.contains(secret), "{name} holds {secret}");
            }
        }
        let counts = text(&shared, "outcome-by-occupation.csv");
        assert_eq!(counts, "occupation,completed,in_service,(total)\n9,12,12,24\n(total),12,12,24\n", "{}", fresh.name);
    }
}

#[tokio::test]
async fn the_manifest_describes_every_file_and_the_store_and_the_journal_remember_it() {
    for fresh in each().await {
        let (store, home) = (fresh.migrated().await, TempDir::new().unwrap());
        placements(&store, (10, 12), "MY").await;
        let mut writer = begin(&store, "rejected").await;
        let half = Placement { worker: worker(99), contract_signed_on: day("2024-03-01"), ..placement("P-99") };
        writer.placement(&half, 2).await.unwrap();
        writer.finish(json!({})).await.unwrap();
        let shared = shared(&store, home.path(), EXAMPLE).await.unwrap();
        let said = manifest(&shared);
        assert_eq!(said["agreement"]["purpose"], "joint_case");
        assert_eq!(said["agreement"]["scope"], "from BD, NP to MY, signed from 2024-01-01 on");
        assert_eq!((&said["pseudonyms"]["year"], &said["counts_rounded_to"], &said["as_of"]), (&json!(2026), &json!(1), &json!("2026-03-24")));
        let resources = said["resources"].as_array().unwrap();
        assert_eq!(resources.len() + 1, shared.files.len());
        assert_eq!(resources[0]["placements_with_rows_that_are_not_known"], 1, "{}", fresh.name);
        for resource in resources {
            let bytes = &shared.files[resource["path"].as_str().unwrap()];
            assert_eq!(resource["hash"], format!("sha256:{}", recruitwatch::edition::files::sha256(bytes)));
            let head = String::from_utf8_lossy(bytes).lines().next().unwrap().to_owned();
            let fields: Vec<&str> = resource["schema"]["fields"].as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(fields.join(","), head);
            assert_eq!(resource["rows"], String::from_utf8_lossy(bytes).lines().count() - 1);
        }
        let kept = store.share_exports(10).await.unwrap();
        assert_eq!((kept.len(), kept[0].id, kept[0].agreement_id.as_str(), kept[0].who.as_str()), (1, shared.number, "example-joint-case", "Amina"));
        assert_eq!(kept[0].manifest_sha256, recruitwatch::edition::files::sha256(&shared.files[MANIFEST]));
        let entry = store.last_entry("shared").await.unwrap().unwrap();
        assert_eq!((entry.who.as_str(), entry.subject.as_str()), ("Amina", "agreement example-joint-case"));
        assert_eq!(entry.detail["agreement_sha256"], kept[0].agreement_sha256.as_str());
        assert!(recruitwatch::flow::journal::verify(&store, 1, None).await.unwrap().holds());
    }
}

#[tokio::test]
async fn nothing_goes_before_or_after_the_term_and_no_day_can_be_chosen_around_it() {
    let (fresh, home) = (crate::store::databases::Fresh::in_memory(), TempDir::new().unwrap());
    let store = fresh.migrated().await;
    placements(&store, (10, 12), "MY").await;
    for (now, on) in [("2025-12-31T08:00:00Z", "2025-12-31"), ("2031-01-01T08:00:00Z", "2030-06-30")] {
        let sharer = Sharer { on: day(on), ..sharer(&store, home.path(), now) };
        assert!(matches!(share(&sharer, &agreed(EXAMPLE)).await, Err(ShareError::OutOfTerm(_))), "{now}");
    }
    let tomorrow = Sharer { on: day("2026-03-25"), ..sharer(&store, home.path(), NOW) };
    assert!(matches!(share(&tomorrow, &agreed(EXAMPLE)).await, Err(ShareError::Tomorrow(_))));
    let earlier = Sharer { on: day("2024-01-31"), ..sharer(&store, home.path(), NOW) };
    let shared = share(&earlier, &agreed(EXAMPLE)).await.unwrap();
    assert_eq!(text(&shared, "placements.csv").lines().count(), 1, "on that day nothing was signed");
    assert_eq!(shared.kept_back[0].why, "held: fewer than 5 workers");
    assert_eq!(store.share_exports(10).await.unwrap().len(), 1, "what was refused is not kept");
}

#[tokio::test]
async fn a_count_that_would_tell_of_few_beside_an_earlier_export_is_held() {
    for fresh in each().await {
        let (store, home) = (fresh.migrated().await, TempDir::new().unwrap());
        placements(&store, (10, 30), "MY").await;
        placements(&store, (60, 40), "SA").await;
        let first = shared(&store, home.path(), STATISTICS).await.unwrap();
        assert_eq!(text(&first, "corridors.csv"), "origin,MY,SA,(total)\nBD,30,40,70\n(total),30,40,70\n", "{}", fresh.name);
        assert!(!home.path().join("sharing").exists(), "counts need no key");
        placements(&store, (120, 4), "MY").await;
        let held = shared(&store, home.path(), STATISTICS).await.unwrap_err();
        assert!(held.to_string().contains("corridors: held: beside an earlier export it would tell of fewer than 10 workers"), "{held}");
        assert_eq!(store.share_exports(10).await.unwrap().len(), 1, "{}", fresh.name);
        placements(&store, (130, 7), "MY").await;
        let more = shared(&store, home.path(), STATISTICS).await.unwrap();
        assert_eq!(text(&more, "corridors.csv"), "origin,MY,SA,(total)\nBD,40,40,80\n(total),40,40,80\n", "41 and 81, rounded to five in public");
        assert!(manifest(&more)["left_out"].as_array().unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_worker_with_two_placements_is_counted_once_and_has_one_name() {
    let (fresh, home) = (crate::store::databases::Fresh::in_memory(), TempDir::new().unwrap());
    let store = fresh.migrated().await;
    placements(&store, (10, 10), "MY").await;
    let mut writer = begin(&store, "again").await;
    for n in 10..20_u8 {
        let again = Placement { worker: worker(n), contract_signed_on: day("2025-02-01"), outcome: None, ..placement(&format!("AGAIN-{n}")) };
        writer.placement(&again, 0).await.unwrap();
    }
    writer.finish(json!({})).await.unwrap();
    let shared = shared(&store, home.path(), EXAMPLE).await.unwrap();
    assert_eq!(text(&shared, "outcome-by-occupation.csv"), "occupation,(not stated),(total)\n9,10,10\n(total),10,10\n");
    let rows: Vec<&str> = text(&shared, "placements.csv").lines().skip(1).collect();
    assert_eq!((rows.len(), rows.iter().map(|row| row.split(',').nth(1).unwrap()).collect::<BTreeSet<_>>().len()), (20, 10));
}

#[tokio::test]
async fn another_purpose_needs_another_agreement_and_hides_workers_under_another_key() {
    for fresh in each().await {
        let (store, home) = (fresh.migrated().await, TempDir::new().unwrap());
        placements(&store, (10, 12), "MY").await;
        let joint = shared(&store, home.path(), EXAMPLE).await.unwrap();
        let remedy = EXAMPLE.replace("joint_case", "remedy");
        let refused = shared(&store, home.path(), &remedy).await.unwrap_err();
        assert!(matches!(refused, ShareError::Otherwise { .. }) && refused.to_string().contains("for joint_case before"), "{refused}");
        let elsewhere = EXAMPLE.replace("Labour Inspectorate of Samplia", "Border Guard of Samplia");
        assert!(matches!(shared(&store, home.path(), &elsewhere).await, Err(ShareError::Otherwise { .. })));
        let remedy = shared(&store, home.path(), &remedy.replace("example-joint-case", "example-remedy")).await.unwrap();
        let names = |shared: &Shared| -> BTreeSet<String> {
            text(shared, "placements.csv").lines().skip(1).flat_map(|row| row.split(',').take(2).map(str::to_owned).collect::<Vec<_>>()).collect()
        };
        assert!(names(&joint).is_disjoint(&names(&remedy)), "{}: two purposes cannot be laid side by side", fresh.name);
        let again = shared(&store, home.path(), EXAMPLE).await.unwrap();
        assert_eq!(names(&joint), names(&again), "one purpose and year, one name");
        let next_year = share(&sharer(&store, home.path(), "2027-01-02T08:00:00Z"), &agreed(EXAMPLE)).await.unwrap();
        assert!(names(&joint).is_disjoint(&names(&next_year)), "keys change with the year");
    }
}

#[tokio::test]
async fn a_key_is_for_its_owner_alone_and_is_never_made_anew_once_it_was_used() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    let (fresh, home) = (crate::store::databases::Fresh::in_memory(), TempDir::new().unwrap());
    let store = fresh.migrated().await;
    placements(&store, (10, 12), "MY").await;
    let first = shared(&store, home.path(), EXAMPLE).await.unwrap();
    let path = home.path().join("sharing/joint_case-2026.key");
    let key = fs::read_to_string(&path).unwrap();
    assert_eq!((fs::metadata(&path).unwrap().permissions().mode() & 0o777, key.trim().len()), (0o600, 64));
    assert!(first.files.values().all(|bytes| !String::from_utf8_lossy(bytes).contains(key.trim())));
    assert!(!format!("{:?}", store.share_exports(1).await.unwrap()).contains(key.trim()));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(matches!(shared(&store, home.path(), EXAMPLE).await, Err(ShareError::KeyOpen(_))));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(&path, "0".repeat(64)).unwrap();
    assert!(matches!(shared(&store, home.path(), EXAMPLE).await, Err(ShareError::OtherKey(_))));
    fs::write(&path, "no key").unwrap();
    assert!(matches!(shared(&store, home.path(), EXAMPLE).await, Err(ShareError::NotAKey(_))));
    fs::remove_file(&path).unwrap();
    let gone = shared(&store, home.path(), EXAMPLE).await.unwrap_err();
    assert!(matches!(gone, ShareError::KeyGone(_)) && !path.exists(), "{gone}");
}

#[tokio::test]
async fn what_was_shared_is_never_changed() {
    for fresh in outliving().await {
        let (store, home) = (fresh.migrated().await, TempDir::new().unwrap());
        placements(&store, (10, 12), "MY").await;
        shared(&store, home.path(), EXAMPLE).await.unwrap();
        let bare = fresh.bare().await;
        for statement in ["UPDATE share_exports SET who = 'nobody'", "DELETE FROM share_exports"] {
            let refused = bare.execute_unprepared(statement).await.unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{}: {refused}", fresh.name);
        }
    }
}
