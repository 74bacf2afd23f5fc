//! An authority's list is compared with the one before; what vanished stays readable, on both time axes.

use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, EventKind};
use recruitwatch::record::register::RegisterRows;
use recruitwatch::record::table::Table;
use recruitwatch::store::Store;
use recruitwatch::store::intakes::NewIntake;
use recruitwatch::store::list_change::TableChange;

use super::databases::each;
use super::facts::at;
use super::records::{agency, day, event};

fn list(names: &[(&str, &str)]) -> RegisterRows {
    RegisterRows { agencies: names.iter().map(|(no, name)| agency(no, name)).collect(), tables: [Table::Agencies].into(), ..RegisterRows::default() }
}

fn of(source: &str, taken_at: &str) -> NewIntake {
    NewIntake {
        sender: source.to_owned(),
        package_sha256: taken_at.to_owned(),
        as_of_on: Some(day("2026-01-01")),
        taken_at: at(taken_at),
        who: "test".to_owned(),
    }
}

async fn apply(store: &Store, new: NewIntake, rows: &RegisterRows) -> TableChange {
    let change = store.compare_list(new, rows, &[]).await.unwrap();
    let told = change.changes().values().next().unwrap().clone();
    change.apply().await.unwrap();
    told
}

#[tokio::test]
async fn a_list_changes_only_its_own_source_and_a_comparison_changes_nothing() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let first = apply(&store, of("one", "2026-01-01T00:00:00Z"), &list(&[("1", "A"), ("2", "B"), ("3", "C"), ("3", "C")])).await;
        assert_eq!(first, TableChange { added: 3, repeated: 1, ..TableChange::default() }, "{}", fresh.name);
        apply(&store, of("two", "2026-01-01T00:00:00Z"), &list(&[("1", "Z")])).await;

        let mut next = list(&[("1", "A"), ("2", "B"), ("4", "D")]);
        next.agencies[1].quota = None;
        let compared = store.compare_list(of("one", "2026-02-01T00:00:00Z"), &next, &[]).await.unwrap();
        let expected = TableChange { added: 1, changed: 1, gone: 1, same: 1, repeated: 0, gone_keys: vec!["3 bd|c".to_owned()] };
        assert_eq!(compared.changes()[&Table::Agencies], expected, "{}", fresh.name);
        drop(compared);
        assert_eq!(store.load_register().await.unwrap().0.agencies.len(), 4, "{}: only compared", fresh.name);

        assert_eq!(apply(&store, of("one", "2026-02-01T00:00:00Z"), &next).await, expected, "{}", fresh.name);
        let rows = store.load_register().await.unwrap().0;
        let held: Vec<String> = rows.agencies.iter().map(|a| format!("{} {}", a.licence_no, a.legal_name)).collect();
        assert_eq!(held, ["1 A", "2 B", "4 D", "1 Z"], "{}", fresh.name);
        assert!(apply(&store, of("one", "2026-02-01T00:00:00Z"), &next).await.is_nothing(), "{}: the same list again", fresh.name);

        let back = apply(&store, of("one", "2026-03-01T00:00:00Z"), &list(&[("1", "A"), ("2", "B"), ("3", "C"), ("4", "D")])).await;
        assert_eq!((back.added, back.changed, back.same), (1, 1, 2), "{}: what was gone comes back", fresh.name);
        assert_eq!(store.load_register().await.unwrap().0.agencies.len(), 5, "{}", fresh.name);
    }
}

#[tokio::test]
async fn the_register_can_be_asked_what_it_knew_on_a_day() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let events = |appeal| {
            let mut suspended = event("RL 1", EventKind::Suspended, "2025-06-01");
            suspended.appeal = appeal;
            RegisterRows {
                events: vec![event("RL 1", EventKind::Granted, "2020-01-01"), suspended],
                tables: [Table::LicenceEvents].into(),
                ..RegisterRows::default()
            }
        };
        apply(&store, of("one", "2026-01-10T12:00:00Z"), &events(Appeal::Pending)).await;
        apply(&store, of("one", "2026-02-10T12:00:00Z"), &events(Appeal::Stayed)).await;
        let mut gone = events(Appeal::Stayed);
        gone.events.truncate(1);
        apply(&store, of("one", "2026-03-10T12:00:00Z"), &gone).await;
        let licence = Id::new("rl-1");
        for (known_on, expected) in [
            ("2026-01-10", vec![None, Some(Appeal::Pending)]),
            ("2026-02-09", vec![None, Some(Appeal::Pending)]),
            ("2026-02-10", vec![None, Some(Appeal::Stayed)]),
            ("2026-03-10", vec![None]),
            ("+262142-12-31", vec![None]),
            ("2025-12-31", vec![None, Some(Appeal::Pending)]),
        ] {
            let rows = store.register_as_known(&licence, day(known_on)).await.unwrap();
            let told: Vec<Option<Appeal>> = rows.events.iter().map(|e| (e.event == EventKind::Suspended).then_some(e.appeal)).collect();
            assert_eq!(told, expected, "{} as known on {known_on}", fresh.name);
        }
    }
}
