//! The verbs over memory: an audit that can be run again, a list that must not vanish, a licence on two time axes, a sign-in.

use std::sync::Arc;

use recruitwatch::flow::audit_stored::{StoredAudit, audit_stored};
use recruitwatch::flow::import_register::{ImportError, NewList, Vanishing, compare_register};
use recruitwatch::flow::people::{Admitted, NewPerson, PeopleError, Shift, add_person, disable_person, is_own_form, sign_in, sign_out, signed_in};
use recruitwatch::flow::register_status::{Axes, register_status};
use recruitwatch::flow::second_step::Rules;
use recruitwatch::flow::seen::Facts;
use recruitwatch::record::contract::{Stage, Terms};
use recruitwatch::record::finding::Outcome;
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{EventKind, Status};
use recruitwatch::record::official::Role;
use recruitwatch::record::register::RegisterRows;
use recruitwatch::record::table::Table;
use recruitwatch::rules::book::RuleBook;
use recruitwatch::store::Store;
use recruitwatch::store::cases::StoredCase;

use super::databases::each;
use super::facts::{all, at, take, take_months};
use super::records::{agency, charge, contract, day, event, odd_placement, payment};

fn audit() -> StoredAudit {
    StoredAudit {
        law: Arc::new(RuleBook::new(Vec::new(), &[])),
        as_of: day("2026-01-01"),
        taken_since: None,
        at: at("2026-01-01T00:00:00Z"),
        who: "test".to_owned(),
    }
}

#[tokio::test]
async fn an_audit_judges_every_placement_once_and_again_changes_nothing() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        take(&store, "a", 1_200, 0).await.unwrap();
        let mut told = Vec::new();
        let first = audit_stored(&store, &audit(), |_, tally| told.push(tally.placements)).await.unwrap();
        assert_eq!(told, [500, 1_000, 1_200], "{}", fresh.name);
        let counted: u64 = store.finding_counts().await.unwrap().iter().map(|same| same.count).sum();
        assert_eq!((first.placements, first.kept.added), (1_200, counted), "{}", fresh.name);
        let shown: u64 = first.outcomes.iter().filter(|(outcome, _)| **outcome != Outcome::Clear).map(|(_, count)| count).sum();
        assert_eq!(shown, counted, "{}", fresh.name);
        let again = audit_stored(&store, &audit(), |_, _| ()).await.unwrap();
        assert_eq!((again.kept.added, again.kept.renewed, again.kept.closed, again.kept.unchanged), (0, 0, 0, counted), "{}", fresh.name);
        assert_eq!(store.journal_entries(9).await.unwrap().iter().filter(|entry| entry.what == "audited").count(), 2, "{}", fresh.name);
        let early = StoredAudit { as_of: day("2023-01-31"), ..audit() };
        let early = audit_stored(&store, &early, |_, _| ()).await.unwrap();
        assert_eq!(early.placements, 0, "{}: before the contracts were signed there is nothing to judge", fresh.name);
        take_months(&store, "late", [(7, 30)]).await.unwrap();
        let some = StoredAudit { taken_since: Some(at("2026-01-03T00:00:00Z")), ..audit() };
        assert_eq!(audit_stored(&store, &some, |_, _| ()).await.unwrap().placements, 0, "{}", fresh.name);
        assert_eq!(store.cases(&all()).await.unwrap().len(), 1_000, "{}", fresh.name);
    }
}

#[test]
fn what_is_dated_later_is_not_seen() {
    let mut placement = odd_placement("P-1");
    placement.contract_signed_on = day("2024-01-01");
    let mut late = charge("P-1", "C-2", 5);
    late.charged_on = day("2024-06-02");
    let mut undated = contract("P-1", Stage::Practice, Terms::default());
    undated.dated_on = None;
    let mut paid = payment("P-1");
    paid.paid_on = Some(day("2024-07-01"));
    let case = StoredCase {
        sender_id: 1,
        intake_id: 1,
        placement_key: "p1".to_owned(),
        placement,
        charges: vec![charge("P-1", "C-1", 5), late],
        contracts: vec![contract("P-1", Stage::Signed, Terms::default()), undated],
        payments: vec![payment("P-1"), paid],
        rejected_rows: 0,
    };
    assert!(as_seen_on(case.clone(), day("2023-12-31")).is_none());
    let seen = as_seen_on(case.clone(), day("2024-06-01")).unwrap();
    assert_eq!((seen.charges.len(), seen.contracts.len(), seen.payments.len()), (1, 2, 1));
    let told = (seen.placement.arrived_on, seen.placement.ended_on, seen.placement.ended_by);
    assert_eq!(told, (Some(day("2024-03-01")), None, None));
    let whole = as_seen_on(case.clone(), day("2025-03-01")).unwrap();
    assert_eq!(format!("{whole:?}"), format!("{case:?}"));
}

fn as_seen_on(mut case: StoredCase, on: chrono::NaiveDate) -> Option<StoredCase> {
    let facts = Facts { placement: &mut case.placement, charges: &mut case.charges, contracts: &mut case.contracts, payments: &mut case.payments };
    facts.as_seen_on(on).then_some(case)
}

fn list(count: u32) -> NewList {
    NewList {
        source: "invented-list".to_owned(),
        sha256: format!("{count}"),
        as_of_on: Some(day("2026-01-01")),
        rows: RegisterRows {
            agencies: (0..count).map(|n| agency(&format!("L-{n}"), "Invented")).collect(),
            events: vec![event("L-0", EventKind::Suspended, "2025-06-01")],
            tables: [Table::Agencies, Table::LicenceEvents].into(),
            ..RegisterRows::default()
        },
        rates: Vec::new(),
        who: "test".to_owned(),
    }
}

async fn import(store: &Store, list: &NewList, taken_at: &str, vanishing: Vanishing) -> Result<i64, ImportError> {
    compare_register(store, list, at(taken_at)).await?.apply(vanishing).await
}

#[tokio::test]
async fn a_list_from_which_more_than_a_tenth_vanished_needs_a_word() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        import(&store, &list(20), "2026-01-01T00:00:00Z", Vanishing::Few).await.unwrap();
        import(&store, &list(18), "2026-01-02T00:00:00Z", Vanishing::Few).await.unwrap();
        let refused = import(&store, &list(16), "2026-01-03T00:00:00Z", Vanishing::Few).await.unwrap_err();
        let ImportError::WouldVanish { table: Table::Agencies, gone: 2, stored: 18, .. } = &refused else { panic!("{refused:?}") };
        assert!(refused.to_string().contains("agencies.csv") && refused.to_string().contains("--allow-drop"), "{}: {refused}", fresh.name);
        assert_eq!(store.load_register().await.unwrap().0.agencies.len(), 18, "{}", fresh.name);
        import(&store, &list(1), "2026-01-04T00:00:00Z", Vanishing::Any).await.unwrap();
        assert_eq!(store.load_register().await.unwrap().0.agencies.len(), 1, "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_licence_is_told_on_both_time_axes_and_an_unknown_number_is_unknown() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        import(&store, &list(2), "2026-01-01T10:00:00Z", Vanishing::Few).await.unwrap();
        let status =
            async |licence: &str, on: &str, known: &str| register_status(&store, &Id::new(licence), Axes { on: day(on), known_on: day(known) }).await.unwrap();
        let now = status("l 0", "2025-07-01", "2026-01-01").await.unwrap();
        assert_eq!((now.status, now.because.map(|event| event.event)), (Status::Suspended, Some(EventKind::Suspended)), "{}", fresh.name);
        let word = &now.sources[0];
        assert_eq!((word.taken_at, word.as_of_on, word.intake_id), (at("2026-01-01T10:00:00Z"), Some(day("2026-01-01")), 1), "{}", fresh.name);
        assert_eq!(status("L-0", "2025-05-31", "2026-01-01").await.unwrap().status, Status::Licensed, "{}", fresh.name);
        assert_eq!(status("L-1", "2025-07-01", "2026-01-01").await.unwrap().status, Status::Licensed, "{}", fresh.name);
        assert_eq!(status("L-1", "2019-07-01", "2026-01-01").await.unwrap().status, Status::NotYet, "{}", fresh.name);
        assert!(status("L-9", "2025-07-01", "2026-01-01").await.is_none(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn only_name_and_password_together_let_in() {
    // The databases differ in nothing here, and hashing is slow on purpose: once is enough.
    for fresh in each().await.into_iter().take(1) {
        let store = fresh.migrated().await;
        let now = at("2026-01-01T08:00:00Z");
        let shift = Shift { at: now, hours: 10 };
        let person = |password: &str| NewPerson { name: " Amina ".to_owned(), role: Role::Inspector, password: password.to_owned() };
        assert!(matches!(add_person(&store, person("short"), "test", now).await, Err(PeopleError::Password(5))));
        assert!(!format!("{:?}", person("a long enough one")).contains("long enough"));
        add_person(&store, person("a long enough one"), "test", now).await.unwrap();
        for (name, password) in [("Amina", "a long enough One"), ("Nobody", "a long enough one"), ("", ""), ("Amina", &"x".repeat(10_000))] {
            assert!(
                matches!(sign_in(&store, (name, password.to_owned()), shift, &Rules::default()).await, Err(PeopleError::Refused)),
                "{}: {name}",
                fresh.name
            );
        }
        let Admitted::Whole(in_) = sign_in(&store, ("amina", "a long enough one".to_owned()), shift, &Rules::default()).await.unwrap() else {
            panic!("no code is asked for")
        };
        assert_eq!(in_.token.len(), 64);
        assert_ne!(in_.token, in_.session.token_digest);
        let session = signed_in(&store, &in_.token, now).await.unwrap().unwrap();
        assert_eq!((session.official.name.as_str(), session.official.role), ("Amina", Role::Inspector), "{}", fresh.name);
        assert!(is_own_form(&session, &session.csrf) && !is_own_form(&session, "") && !is_own_form(&session, &in_.token));
        assert!(signed_in(&store, &session.token_digest, now).await.unwrap().is_none(), "{}: the digest is no token", fresh.name);
        sign_out(&store, &in_.token).await.unwrap();
        assert!(signed_in(&store, &in_.token, now).await.unwrap().is_none(), "{}", fresh.name);
        disable_person(&store, "Amina", "test", now).await.unwrap();
        assert!(
            matches!(sign_in(&store, ("Amina", "a long enough one".to_owned()), shift, &Rules::default()).await, Err(PeopleError::Refused)),
            "{}",
            fresh.name
        );
    }
}
