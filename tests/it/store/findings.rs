//! Findings are kept once, closed when an audit no longer makes them, and counted for the desk.

use recruitwatch::record::finding::{Finding, Grade, Indicator, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::record::placement::Placement;
use recruitwatch::store::Error;
use recruitwatch::store::findings::{FindingsKept, Judged, JudgedUnder};
use serde_json::json;

use super::databases::each;
use super::facts::{at, begin};
use super::records::{ODD, day, money, placement};

fn under(rules_digest: &str) -> JudgedUnder {
    JudgedUnder { rules_digest: rules_digest.to_owned(), as_of: day("2026-01-01"), at: at("2026-01-01T00:00:00Z") }
}

fn breach(placement: &str, licence: &str, minor: i64) -> Finding {
    let mut finding = Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new(placement), Id::new(licence));
    finding.grade = Some(if minor > 1_000 { Grade::G4 } else { Grade::G1 });
    finding.excess = Some(money(minor, "MYR"));
    finding.detail = Some(ODD.into());
    finding
}

fn judged(placement: &str, findings: Vec<Finding>) -> Judged {
    Judged { sender_id: 1, intake_id: 1, placement_id: Id::new(placement), findings }
}

#[tokio::test]
async fn kept_again_they_change_nothing_and_what_is_no_longer_found_is_closed() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        writer.placement(&placement("P-1"), 0).await.unwrap();
        writer.finish(json!({})).await.unwrap();
        assert_eq!(store.intake(1).await.unwrap().package_sha256, "a");
        let clear = Finding::new(Indicator::ContractMissing, Outcome::Clear, Id::new("P-1"), Id::new("RL-1"));
        let mut unsure = Finding::new(Indicator::WageLate, Outcome::NotAssessable, Id::new("P-1"), Id::new("RL-1"));
        unsure.detail = Some("missing:payments".into());
        let first = [judged("P-1", vec![breach("P-1", "RL-1", 500), clear, unsure.clone()]), judged("P-2", vec![breach("P-2", "rl 1", 2_000)])];
        let kept = store.keep_findings(&first, &under("sha256:a")).await.unwrap();
        assert_eq!(kept, FindingsKept { added: 3, ..FindingsKept::default() }, "{}", fresh.name);
        let again = store.keep_findings(&first, &under("sha256:a")).await.unwrap();
        assert_eq!(again, FindingsKept { unchanged: 3, ..FindingsKept::default() }, "{}", fresh.name);

        let id = breach("P-1", "RL-1", 500).finding_id();
        let found = store.finding(&id).await.unwrap();
        assert_eq!((found.excess, found.detail.as_deref(), found.sender.as_str()), (Some(money(500, "MYR")), Some(ODD), "Invented Ministry"));
        assert_eq!(found.line, serde_json::to_string(&breach("P-1", "RL-1", 500)).unwrap(), "{}", fresh.name);
        assert_eq!(found.closed_at, None);
        assert_eq!(store.case(&found.of).await.unwrap().placement.placement_id, Id::new("P-1"), "{}", fresh.name);
        let mut elsewhere = found.of.clone();
        elsewhere.sender_id = 99;
        assert!(matches!(store.case(&elsewhere).await, Err(Error::NotFound { .. })), "{}", fresh.name);

        let without = [judged("P-1", vec![unsure])];
        let kept = store.keep_findings(&without, &under("sha256:a")).await.unwrap();
        assert_eq!(kept, FindingsKept { unchanged: 1, closed: 1, ..FindingsKept::default() }, "{}: P-2 was not judged and stays", fresh.name);
        assert!(store.finding(&id).await.unwrap().closed_at.is_some(), "{}", fresh.name);
        let kept = store.keep_findings(&first, &under("sha256:a")).await.unwrap();
        assert_eq!(kept, FindingsKept { renewed: 1, unchanged: 2, ..FindingsKept::default() }, "{}: it is open again", fresh.name);
        assert_eq!(store.finding(&id).await.unwrap().closed_at, None, "{}", fresh.name);
        let missing = store.finding("f_00").await.unwrap_err();
        assert!(matches!(missing, Error::NotFound { .. }) && missing.to_string().contains("f_00"), "{}: {missing}", fresh.name);
    }
}

#[tokio::test]
async fn the_inspection_list_begins_with_the_gravest_and_sums_what_is_due() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        for (id, licence) in [("P-1", "RL-1"), ("P-2", "RL-1"), ("P-6", "rl 1"), ("P-7", "RL-9")] {
            writer.placement(&Placement { agency_licence: Id::new(licence), ..placement(id) }, 0).await.unwrap();
        }
        writer.finish(json!({})).await.unwrap();
        let mut yen = breach("P-3", "RL-2", 5);
        yen.excess = Some(money(700, "JPY"));
        let all = [
            judged("P-1", vec![breach("P-1", "RL-1", 100)]),
            judged("P-2", vec![breach("P-2", "RL-1", 200)]),
            judged("P-3", vec![breach("P-3", "RL-2", 2_000), yen]),
            judged("P-4", vec![breach("P-4", "RL-3", i64::MAX)]),
            judged("P-5", vec![breach("P-5", "RL-3", i64::MAX)]),
        ];
        store.keep_findings(&all, &under("sha256:a")).await.unwrap();
        let list = store.inspection_list().await.unwrap();
        let order: Vec<&str> = list.iter().map(|agency| agency.agency_key.as_str()).collect();
        assert_eq!(order, ["rl3", "rl2", "rl1"], "{}", fresh.name);
        assert_eq!(list[0].due, [money(i64::MAX, "MYR")], "{}: an absurd sum is held at the largest amount", fresh.name);
        assert_eq!(list[1].due, [money(700, "JPY"), money(2_000, "MYR")], "{}", fresh.name);
        assert_eq!((list[2].due.as_slice(), list[2].breaches, list[2].placements), ([money(300, "MYR")].as_slice(), 2, 2), "{}", fresh.name);
        assert_eq!(list.iter().map(|agency| agency.placements_returned).collect::<Vec<_>>(), [0, 0, 3], "{}", fresh.name);
        assert_eq!(list[1].by_code[&(Indicator::FeeOverCap, Some(Grade::G4))], 1, "{}", fresh.name);
        assert_eq!(list[1].newest_at, Some(under("").at), "{}", fresh.name);
        let of = store.findings_of(&Id::new("rl 2"), Outcome::Breach, 10).await.unwrap();
        assert_eq!(of.iter().map(|finding| finding.grade).collect::<Vec<_>>(), [Some(Grade::G4), Some(Grade::G1)], "{}", fresh.name);
        let counts = store.finding_counts().await.unwrap();
        assert_eq!(counts.iter().map(|same| (same.code, same.outcome, same.count)).collect::<Vec<_>>(), [(Indicator::FeeOverCap, Outcome::Breach, 6)]);
    }
}
