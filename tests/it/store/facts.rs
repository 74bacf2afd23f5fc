//! Facts in and out: every value comes back as it went in, once, with its older versions.

use chrono::{DateTime, Utc};
use recruitwatch::record::contract::{Stage, Terms};
use recruitwatch::record::licence::EventKind;
use recruitwatch::record::placement::Placement;
use recruitwatch::record::table::Table;
use recruitwatch::store::cases::Page;
use recruitwatch::store::intakes::{Begun, IntakeWriter, Kept, NewIntake};
use recruitwatch::store::{Error, Store};
use sea_orm::ConnectionTrait;
use serde_json::json;

use super::databases::{each, outliving};
use super::records::*;

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn package(sha256: &str) -> NewIntake {
    NewIntake {
        sender: "Invented Ministry".to_owned(),
        package_sha256: sha256.to_owned(),
        as_of_on: None,
        taken_at: at("2026-01-02T03:04:05.678901Z"),
        who: "test".to_owned(),
    }
}

pub async fn begin(store: &Store, sha256: &str) -> IntakeWriter {
    match store.begin_intake(package(sha256)).await.unwrap() {
        Begun::New(writer) => *writer,
        Begun::Known(known) => panic!("taken before: {known:?}"),
    }
}

pub fn all() -> Page {
    Page { after: None, taken_since: None, limit: 1000 }
}

#[tokio::test]
async fn every_record_comes_back_as_it_went_in() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        let (plain, odd) = (placement("P-1"), odd_placement("০০১/ক"));
        let charges = [charge("P-1", "C 1", i64::MAX), odd_charge("P-1", "C 2")];
        let contracts = [contract("P-1", Stage::Approved, odd_terms()), contract("P-1", Stage::Practice, Terms::default())];
        let paid = payment("P-1");
        for placement in [&plain, &odd] {
            writer.placement(placement, 0).await.unwrap();
        }
        for charge in &charges {
            writer.add(charge).await.unwrap();
        }
        for contract in &contracts {
            writer.add(contract).await.unwrap();
        }
        writer.add(&paid).await.unwrap();
        writer.add(&complaint("K-1")).await.unwrap();
        let kept = writer.finish(json!({ "placements": 2 })).await.unwrap();
        assert_eq!(kept[&Table::Placements], Kept { added: 2, ..Kept::default() }, "{}", fresh.name);

        let cases = store.cases(&all()).await.unwrap();
        let case = cases.iter().find(|case| case.placement.placement_id == plain.placement_id).unwrap();
        let other = cases.iter().find(|case| case.placement.placement_id == odd.placement_id).unwrap();
        assert_eq!(format!("{:?}", case.placement), format!("{plain:?}"), "{}", fresh.name);
        assert_eq!(format!("{:?}", other.placement), format!("{odd:?}"), "{}", fresh.name);
        assert_eq!((case.placement.worker, other.placement.worker), (plain.worker, odd.worker), "{}", fresh.name);
        assert_eq!(format!("{:?}", case.charges), format!("{charges:?}"), "{}", fresh.name);
        assert_eq!(format!("{:?}", case.contracts), format!("{contracts:?}"), "{}", fresh.name);
        assert_eq!(format!("{:?}", case.payments), format!("{:?}", [paid]), "{}", fresh.name);
        assert!(other.charges.is_empty() && other.contracts.is_empty() && other.payments.is_empty());
        assert_eq!(format!("{:?}", store.complaints().await.unwrap()), format!("{:?}", [complaint("K-1")]), "{}", fresh.name);
        let intake = store.intakes(5).await.unwrap().remove(0);
        assert_eq!((intake.sender.as_str(), intake.taken_at, intake.counts), ("Invented Ministry", package("a").taken_at, json!({ "placements": 2 })));
        assert!(intake.tables.contains(&Table::Complaints));
    }
}

#[tokio::test]
async fn rows_of_the_register_come_back_as_they_went_in() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        writer.add(&agency("RL-0010", ODD)).await.unwrap();
        writer.add(&event("RL-0010", EventKind::Suspended, "2021-01-01")).await.unwrap();
        writer.add(&person("RL-0010")).await.unwrap();
        writer.add(&sub_agent("RL-0010")).await.unwrap();
        writer.add(&principal("E-1")).await.unwrap();
        writer.add(&job_order("JO-1")).await.unwrap();
        writer.add(&deposit("RL-0010")).await.unwrap();
        writer.add(&model_contract("M-1")).await.unwrap();
        writer.add(&rate("2023-01-01", "109.123456789012345678")).await.unwrap();
        writer.saw(Table::Charges);
        writer.finish(json!({})).await.unwrap();

        let (rows, rates) = store.load_register().await.unwrap();
        assert_eq!(format!("{:?}", rows.agencies), format!("{:?}", [agency("RL-0010", ODD)]), "{}", fresh.name);
        assert_eq!(rows.events, [event("RL-0010", EventKind::Suspended, "2021-01-01")], "{}", fresh.name);
        assert_eq!(format!("{:?}", rows.people), format!("{:?}", [person("RL-0010")]), "{}", fresh.name);
        assert_eq!(rows.people[0].id_no, person("RL-0010").id_no);
        assert_eq!(format!("{:?}", rows.sub_agents), format!("{:?}", [sub_agent("RL-0010")]), "{}", fresh.name);
        assert_eq!(format!("{:?}", rows.principals), format!("{:?}", [principal("E-1")]), "{}", fresh.name);
        assert_eq!(format!("{:?}", rows.job_orders), format!("{:?}", [job_order("JO-1")]), "{}", fresh.name);
        assert_eq!(format!("{:?}", rows.deposits), format!("{:?}", [deposit("RL-0010")]), "{}", fresh.name);
        assert_eq!(format!("{:?}", rows.model_contracts), format!("{:?}", [model_contract("M-1")]), "{}", fresh.name);
        let mut expected = recruitwatch::record::rate::Rates::default();
        expected.add(rate("2023-01-01", "109.123456789012345678"));
        assert_eq!(format!("{rates:?}"), format!("{expected:?}"), "{}", fresh.name);
        assert!(rows.tables.contains(&Table::Rates) && !rows.tables.contains(&Table::Charges), "{}", fresh.name);
        let tables = store.tables_by_sender().await.unwrap();
        assert!(tables.values().next().unwrap().contains(&Table::Charges), "{}: an empty table was there too", fresh.name);
    }
}

#[tokio::test]
async fn the_same_package_again_changes_nothing() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let first = take(&store, "a", 2_000, 0).await.unwrap();
        assert_eq!(first.added, 2_000, "{}", fresh.name);
        assert!(take(&store, "a", 2_000, 0).await.is_none(), "{}: the same bytes", fresh.name);
        let second = take(&store, "b", 2_001, 0).await.unwrap();
        assert_eq!(second, Kept { added: 1, amended: 0, unchanged: 2_000 }, "{}: other bytes, the same rows", fresh.name);
        assert_eq!(store.placements_count().await.unwrap(), 2_001, "{}", fresh.name);
    }
}

/// Takes a package of so many placements, of which some are amended; `None` where it was taken before.
pub async fn take(store: &Store, sha256: &str, count: u32, amended: u32) -> Option<Kept> {
    take_months(store, sha256, (0..count).map(|n| (n, 24 + u32::from(n < amended)))).await
}

/// Takes a package of placements by number and months, each with one charge; `None` where it was taken before.
pub async fn take_months(store: &Store, sha256: &str, rows: impl IntoIterator<Item = (u32, u32)>) -> Option<Kept> {
    let Begun::New(mut writer) = store.begin_intake(package(sha256)).await.unwrap() else { return None };
    for (n, contract_months) in rows {
        let row = Placement { line: n + 2, contract_months, ..placement(&format!("P-{n:05}")) };
        writer.placement(&row, 0).await.unwrap();
        writer.add(&charge(&format!("P-{n:05}"), "C-1", i64::from(n))).await.unwrap();
    }
    let kept = writer.finish(json!({})).await.unwrap();
    assert_eq!(kept[&Table::Charges].amended, 0);
    Some(kept[&Table::Placements])
}

#[tokio::test]
async fn a_row_with_other_content_is_a_new_version_and_the_older_one_stays() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take(&store, "a", 300, 0).await.unwrap();
        let kept = take(&store, "b", 300, 7).await.unwrap();
        assert_eq!(kept, Kept { added: 0, amended: 7, unchanged: 293 }, "{}", fresh.name);
        let cases = store.cases(&all()).await.unwrap();
        assert_eq!(cases.len(), 300, "{}", fresh.name);
        assert_eq!(cases.iter().filter(|case| case.placement.contract_months == 25).count(), 7, "{}", fresh.name);
        let key = cases[0].cursor();
        let versions = store.placement_versions(&key).await.unwrap();
        let told: Vec<(u32, u32)> = versions.iter().map(|version| (version.version, version.record.contract_months)).collect();
        assert_eq!(told, [(1, 24), (2, 25)], "{}", fresh.name);
        assert_eq!(versions[0].superseded_by, Some(versions[1].intake_id), "{}", fresh.name);
        assert_eq!(versions[1].superseded_by, None, "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_key_repeated_in_one_file_ends_with_its_last_row_and_taken_again_stays_there() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        for (sha256, expected) in [("a", Kept { added: 1, amended: 1, unchanged: 1 }), ("b", Kept { added: 0, amended: 0, unchanged: 3 })] {
            let mut writer = begin(&store, sha256).await;
            for minor in [5, 5, 9] {
                writer.add(&charge("P-1", "C-1", minor)).await.unwrap();
            }
            writer.placement(&placement("P-1"), 0).await.unwrap();
            let kept = writer.finish(json!({})).await.unwrap();
            assert_eq!(kept[&Table::Charges], expected, "{} {sha256}", fresh.name);
            let cases = store.cases(&all()).await.unwrap();
            assert_eq!(cases[0].charges.iter().map(|charge| charge.amount.minor).collect::<Vec<_>>(), [9], "{}", fresh.name);
        }
    }
}

#[tokio::test]
async fn an_intake_that_is_dropped_leaves_nothing() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        for n in 0..1_000 {
            writer.placement(&placement(&format!("P-{n}")), 0).await.unwrap();
        }
        drop(writer);
        assert_eq!(store.placements_count().await.unwrap(), 0, "{}", fresh.name);
        assert!(store.intakes(5).await.unwrap().is_empty(), "{}", fresh.name);
        assert_eq!(take(&store, "a", 10, 0).await.unwrap().added, 10, "{}", fresh.name);
    }
}

#[tokio::test]
async fn two_senders_may_use_one_number() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take(&store, "a", 3, 0).await.unwrap();
        let other = NewIntake { sender: "Invented Agency".to_owned(), ..package("a") };
        let Begun::New(mut writer) = store.begin_intake(other).await.unwrap() else { panic!("another sender's package") };
        writer.placement(&placement("P-00001"), 0).await.unwrap();
        writer.finish(json!({})).await.unwrap();
        assert_eq!(store.placements_count().await.unwrap(), 4, "{}", fresh.name);
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_and_since_picks_what_was_touched() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take(&store, "a", 50, 0).await.unwrap();
        let (mut seen, mut page) = (Vec::new(), Page { limit: 7, ..all() });
        loop {
            let cases = store.cases(&page).await.unwrap();
            let Some(last) = cases.last() else { break };
            page.after = Some(last.cursor());
            assert!(cases.iter().all(|case| case.charges.len() == 1), "{}", fresh.name);
            seen.extend(cases.into_iter().map(|case| case.placement_key));
        }
        let expected: Vec<String> = (0..50).map(|n| format!("p{n:05}")).collect();
        assert_eq!(seen, expected, "{}", fresh.name);

        let later = NewIntake { taken_at: at("2026-06-01T00:00:00Z"), ..package("later") };
        let Begun::New(mut writer) = store.begin_intake(later).await.unwrap() else { panic!() };
        writer.add(&charge("P-00033", "C-2", 1)).await.unwrap();
        writer.finish(json!({})).await.unwrap();
        let touched = store.cases(&Page { taken_since: Some(at("2026-05-01T00:00:00Z")), ..all() }).await.unwrap();
        assert_eq!(touched.iter().map(|case| case.placement_key.as_str()).collect::<Vec<_>>(), ["p00033"], "{}", fresh.name);
        assert_eq!(touched[0].charges.len(), 2, "{}", fresh.name);
        assert!(store.cases(&Page { taken_since: Some(at("2027-01-01T00:00:00Z")), ..all() }).await.unwrap().is_empty(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_text_with_a_nul_does_not_stop_an_intake() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        let mut row = placement("P-1");
        row.job_title = Some("a\0b".into());
        writer.placement(&row, 0).await.unwrap();
        writer.finish(json!({})).await.unwrap();
        let cases = store.cases(&all()).await.unwrap();
        assert_eq!(cases[0].placement.job_title.as_deref(), Some("a\u{FFFD}b"), "{}", fresh.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_package_brought_by_two_at_once_is_taken_once() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let bring = |store: Store| tokio::spawn(async move { take(&store, "a", 500, 0).await });
        let (one, two) = (bring(store.clone()), bring(Store::open(&fresh.url).await.unwrap()));
        let taken = [one.await.unwrap(), two.await.unwrap()];
        assert_eq!(taken.iter().flatten().count(), 1, "{}: {taken:?}", fresh.name);
        assert_eq!(store.placements_count().await.unwrap(), 500, "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_value_that_cannot_be_is_named_by_table_row_and_column() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        take(&store, "a", 3, 0).await.unwrap();
        let db = fresh.bare().await;
        for (column, value) in [("occupation", "'plumber'"), ("wage_currency", "'XXX'"), ("wage_minor", "NULL"), ("contract_signed_on", "'soon'")] {
            let before = format!("CREATE TABLE kept AS SELECT {column} AS value FROM placements WHERE owner_key = 'p00001'");
            db.execute_unprepared(&before).await.unwrap();
            let spoil = format!("UPDATE placements SET {column} = {value} WHERE owner_key = 'p00001'");
            if let Err(refused) = db.execute_unprepared(&spoil).await {
                assert_eq!(value, "NULL", "{}: {refused}", fresh.name);
            } else {
                let Err(Error::Impossible { table: "placements", row, column: named }) = store.cases(&all()).await else { panic!("{}: {column}", fresh.name) };
                assert!(named == column && row.contains("p00001"), "{}: {named} {row}", fresh.name);
                db.execute_unprepared(&format!("UPDATE placements SET {column} = (SELECT value FROM kept) WHERE owner_key = 'p00001'")).await.unwrap();
            }
            db.execute_unprepared("DROP TABLE kept").await.unwrap();
        }
        assert_eq!(store.cases(&all()).await.unwrap().len(), 3, "{}", fresh.name);
    }
}

#[tokio::test]
async fn rejected_rows_are_remembered_until_they_are_mended() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        for (sha256, rejected_rows, version) in [("a", 2, 1), ("b", 2, 1), ("c", 0, 2)] {
            let mut writer = begin(&store, sha256).await;
            writer.placement(&placement("P-1"), rejected_rows).await.unwrap();
            writer.finish(json!({})).await.unwrap();
            let case = store.cases(&all()).await.unwrap().remove(0);
            assert_eq!(case.rejected_rows, rejected_rows, "{} {sha256}", fresh.name);
            assert_eq!(store.placement_versions(&case.cursor()).await.unwrap().len(), version, "{} {sha256}", fresh.name);
        }
    }
}
