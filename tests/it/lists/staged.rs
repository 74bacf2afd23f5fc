//! The two real registers: counted by hand, taken in, again without change, in a second snapshot, cut in half. Figures were counted
//! with grep, cut, sort and uniq over the files.

use recruitwatch::flow::import_register::{ImportError, NewList, Vanishing, compare_register};
use recruitwatch::flow::register_status::{Axes, register_status};
use recruitwatch::ingest::{Refusal, Source, read_list};
use recruitwatch::record::code::Code as _;
use recruitwatch::record::id::{Id, Key};
use recruitwatch::record::table::Table;
use recruitwatch::store::Store;
use recruitwatch::store::list_change::TableChange;
use recruitwatch::store::named_change::NamedChanges;

use super::{HONG_KONG, IRELAND, real, seed};
use crate::store::databases::each;

fn at(text: &str) -> chrono::DateTime<chrono::Utc> {
    text.parse().unwrap()
}

pub(super) fn list(source: &Source, bytes: &[u8]) -> NewList {
    let (rows, _) = read_list("list.csv", bytes, source).unwrap();
    NewList {
        source: source.name().to_owned(),
        sha256: format!("{:x}", bytes.len()),
        as_of_on: Some(source.as_of()),
        rows,
        rates: Vec::new(),
        who: "test".to_owned(),
    }
}

/// Compares and applies; what was told of a table.
pub(super) async fn apply(store: &Store, list: &NewList, taken_at: &str) -> Result<(i64, TableChange, NamedChanges), ImportError> {
    let compared = compare_register(store, list, at(taken_at)).await.unwrap();
    let told = (compared.changes()[&Table::Agencies].clone(), compared.named()[&Table::Agencies].clone());
    Ok((compared.apply(Vanishing::Few).await?, told.0, told.1))
}

/// A list with some of its lines replaced; what is to be replaced must be there once.
fn edited(bytes: &[u8], edits: &[(&str, &str)]) -> Vec<u8> {
    let text = edits.iter().fold(String::from_utf8(bytes.to_vec()).unwrap(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from:?} stands in the list once");
        text.replacen(from, to, 1)
    });
    text.into_bytes()
}

#[tokio::test]
async fn the_irish_register_is_told_right_in_two_snapshots() {
    let Some(bytes) = real(IRELAND) else { return };
    let source = seed("ie-wrc");
    for fresh in each().await {
        let store = fresh.migrated().await;
        let (_, told, named) = apply(&store, &list(&source, &bytes), "2025-10-01T12:00:00Z").await.unwrap();
        assert_eq!((told.added, told.changed, told.gone, told.repeated), (536, 0, 0, 0), "{}", fresh.name);
        assert_eq!(named.added.len(), 50, "{}: names are bounded, counts are not", fresh.name);
        let (_, told, _) = apply(&store, &list(&source, &bytes), "2025-10-02T12:00:00Z").await.unwrap();
        assert!(told.is_nothing() && told.same == 536, "{}: {told:?}", fresh.name);

        let second = edited(
            &bytes,
            &[
                ("Dublin;3D Personnel Limited;;Block 9", "Dublin;3D Personnel (Renamed) Limited;;Block 9"),
                (";Silverdale Bealinstown Balheary", ";1 Example Street"),
                ("Dublin;Ach Capital Limited;;Glandore 16 Fitzwilliam Place Dublin 2;EA5125;Finance & Accounting\r\n", ""),
            ],
        );
        let second = [
            second.as_slice(),
            b"Dublin;Invented Example Ltd;;2 Example Street;EA9999991;Care\r\nDublin;Another Holder (invented);;3 Example Street;EA4003;Care\r\n",
        ]
        .concat();
        let later = source.clone().dated("2025-10-15".parse().unwrap());
        let (_, told, named) = apply(&store, &list(&later, &second), "2025-10-16T12:00:00Z").await.unwrap();
        assert_eq!((told.added, told.changed, told.gone, told.same), (2, 2, 1, 533), "{}: {named:#?}", fresh.name);
        assert_eq!(named.added, ["EA4003 Another Holder (invented)", "EA9999991 Invented Example Ltd"], "{}", fresh.name);
        assert_eq!(named.gone, ["EA5125 Ach Capital Limited"], "{}", fresh.name);
        let changed: Vec<_> = named.changed.iter().flat_map(|row| row.columns.iter().map(move |cell| (row.row.as_str(), cell.column.as_str()))).collect();
        assert_eq!(changed, [("EA3321 3D Personnel (Renamed) Limited", "legal_name"), ("EA4666 A Willi Ltd", "address")], "{}", fresh.name);
        assert_eq!(named.changed[0].columns[0].before.as_deref(), Some("3D Personnel Limited"), "{}", fresh.name);
        let (_, report) = read_list("list.csv", &second, &later).unwrap();
        assert_eq!(
            report.issues.iter().map(|i| (i.line, i.value.as_deref())).collect::<Vec<_>>(),
            [(Some(538), Some("EA4003"))],
            "the second holder of a number"
        );

        let (_, told, _) = apply(&store, &list(&later, &second), "2025-10-17T12:00:00Z").await.unwrap();
        assert!(told.is_nothing(), "{}: a renamed holder is renamed once: {told:?}", fresh.name);
    }
}

#[tokio::test]
async fn a_list_without_a_holder_ends_the_word_of_the_list_before_and_leaves_its_day() {
    let Some(bytes) = real(IRELAND) else { return };
    let source = seed("ie-wrc");
    let store = crate::store::databases::Fresh::in_memory().migrated().await;
    apply(&store, &list(&source, &bytes), "2025-10-01T12:00:00Z").await.unwrap();
    let without = edited(&bytes, &[("Dublin;Ach Capital Limited;;Glandore 16 Fitzwilliam Place Dublin 2;EA5125;Finance & Accounting\r\n", "")]);
    apply(&store, &list(&source.dated("2025-10-15".parse().unwrap()), &without), "2025-10-16T12:00:00Z").await.unwrap();
    let status = async |on: &str, known: &str| {
        let axes = Axes { on: on.parse().unwrap(), known_on: known.parse().unwrap() };
        let answer = register_status(&store, &Id::new("EA5125"), axes).await.unwrap();
        answer.unwrap().status.as_str()
    };
    assert_eq!(status("2025-10-14", "2026-01-01").await, "licensed");
    assert_eq!(status("2025-10-15", "2026-01-01").await, "unknown");
    assert_eq!(status("2025-10-15", "2025-10-02").await, "licensed", "what was known before the second list stays what it was");
}

#[tokio::test]
async fn the_hong_kong_register_keeps_every_branch() {
    let Some(bytes) = real(HONG_KONG) else { return };
    let source = seed("hk-ld");
    for fresh in each().await {
        let store = fresh.migrated().await;
        let (_, told, _) = apply(&store, &list(&source, &bytes), "2022-01-01T12:00:00Z").await.unwrap();
        assert_eq!((told.added, told.repeated), (1523, 0), "{}", fresh.name);
        let held = store.load_register().await.unwrap().0.agencies;
        assert_eq!(held.len(), 1523, "{}", fresh.name);
        let numbers: std::collections::BTreeSet<Key> = held.iter().map(|agency| agency.licence_no.key()).collect();
        assert_eq!(numbers.len(), 1297, "{}: 226 rows are branches of a name that stands above", fresh.name);
        let in_district = |name: &str| held.iter().filter(|agency| agency.district.as_deref() == Some(name)).count();
        assert_eq!(
            in_district("Yau Tsim Mong District"),
            bytes.split(|b| *b == b'\n').filter(|line| line.windows(24).any(|w| w == b",Yau Tsim Mong District,")).count()
        );
        let (_, told, _) = apply(&store, &list(&source, &bytes), "2022-01-02T12:00:00Z").await.unwrap();
        assert!(told.is_nothing() && told.same == 1523, "{}: {told:?}", fresh.name);

        // One of two branches moves, one is closed.
        let second =
            edited(&bytes, &[("\"2nd floor, West Wing, 822 Lai Chi Kok Road, Cheung Sha Wan, Kowloon\",35027500", "\"1 Example Street (invented)\",35027500")]);
        let (_, told, named) = apply(&store, &list(&source, &second), "2022-01-03T12:00:00Z").await.unwrap();
        assert_eq!((told.added, told.changed, told.gone), (0, 1, 0), "{}: {named:#?}", fresh.name);
        assert_eq!(named.changed[0].columns.iter().map(|cell| cell.column.as_str()).collect::<Vec<_>>(), ["address"], "{}", fresh.name);
    }
}

#[tokio::test]
async fn half_a_register_is_refused_and_changes_nothing() {
    for (file, name) in [(IRELAND, "ie-wrc"), (HONG_KONG, "hk-ld")] {
        let Some(bytes) = real(file) else { return };
        let source = seed(name);
        let store = crate::store::databases::Fresh::in_memory().migrated().await;
        let whole = list(&source, &bytes);
        apply(&store, &whole, "2026-01-01T12:00:00Z").await.unwrap();
        let half = &bytes[..bytes.len() / 2];
        let refused = apply(&store, &list(&source, half), "2026-01-02T12:00:00Z").await.unwrap_err();
        let ImportError::WouldVanish { table: Table::Agencies, gone, stored, .. } = &refused else { panic!("{refused:?}") };
        assert!(stored / 3 < *gone && refused.to_string().contains("look whether the file is whole"), "{name}: {refused}");
        assert_eq!(store.load_register().await.unwrap().0.agencies.len(), whole.rows.agencies.len(), "{name}");
        let torn = read_list("torn.csv", &bytes[..bytes.len() / 50], &source).unwrap_err();
        assert!(matches!(torn, Refusal::OutOfBounds { .. }), "{name}: {torn}");
    }
}
