//! The queue of findings: filters, what is done with many at once, views that are kept, lists as files, and keys.

mod files;
mod filters;
mod keys;
mod many;
mod site;
mod triage;

use recruitwatch::record::finding::{Finding, Grade, Indicator, Outcome, RuleCited};
use recruitwatch::record::id::Id;
use recruitwatch::record::placement::Placement;
use recruitwatch::store::Store;
use recruitwatch::store::findings::{Judged, JudgedUnder};
use serde_json::json;

use crate::house::country;
use crate::live::world::take_list;
use crate::store::facts::{at, begin};
use crate::store::records::{day, money, placement};

/// A finding of an invented placement at an invented agency, decided on a day.
pub fn found(placement: &str, licence: &str, grade: Option<Grade>, on: &str) -> Finding {
    let outcome = if grade.is_some() { Outcome::Breach } else { Outcome::Advisory };
    let rule = RuleCited {
        id: "xx-invented".into(),
        citation: "Invented Act, section 9".into(),
        in_force_from: None,
        date_basis: "charged_on",
        on: Some(day(on)),
        digest: "sha256:0".into(),
    };
    Finding { grade, rule: Some(rule), excess: Some(money(500, "MYR")), ..Finding::new(Indicator::FeeOverCap, outcome, Id::new(placement), Id::new(licence)) }
}

/// Keeps findings, each on a placement of its own, as of a rule book.
pub async fn keep(store: &Store, findings: &[Finding], digest: &str) {
    let sender_id = store.cases(&crate::store::facts::all()).await.unwrap()[0].sender_id;
    let under = JudgedUnder { rules_digest: digest.to_owned(), as_of: day("2026-03-20"), at: at("2026-03-20T12:00:00Z") };
    let judged: Vec<Judged> = findings
        .iter()
        .map(|finding| Judged { sender_id, intake_id: 1, placement_id: finding.placement_id.clone(), findings: vec![finding.clone()] })
        .collect();
    store.keep_findings(&judged, &under).await.unwrap();
}

/// Three at one agency, two at another, one advice; from two countries.
pub fn six() -> Vec<Finding> {
    vec![
        found("P-1", "PH-0001", Some(Grade::G4), "2026-01-10"),
        found("P-2", "PH-0001", Some(Grade::G3), "2026-02-10"),
        found("P-3", "ph 0001", Some(Grade::G3), "2026-03-10"),
        found("P-4", "PH-0002", Some(Grade::G4), "2026-03-01"),
        found("P-5", "PH-0002", Some(Grade::G1), "2026-03-02"),
        found("P-6", "PH-0002", None, "2026-03-15"),
    ]
}

/// A store with these findings, and a register.
pub async fn filled(store: &Store) {
    take_list(store, Vec::new(), "2026-01-15").await;
    let mut writer = begin(store, "a").await;
    for n in 1..=6 {
        let (origin, destination) = if n % 2 == 0 { ("NP", "QA") } else { ("PH", "SG") };
        let placement = Placement { origin: country(origin), destination: country(destination), ..placement(&format!("P-{n}")) };
        writer.placement(&placement, 0).await.unwrap();
    }
    writer.finish(json!({})).await.unwrap();
    keep(store, &six(), "sha256:0").await;
}

/// The placements of some findings of the queue, in its order.
pub async fn listed(store: &Store, query: &str, me: i64) -> Vec<String> {
    use recruitwatch::store::desk::Rows;
    let wanted = recruitwatch::web::form::queue::QueueForm::of_query(query).read().unwrap();
    let (rows, total) = store.finding_queue(&wanted, (me, Rows { skip: 0, limit: 50 })).await.unwrap();
    assert_eq!(rows.len() as u64, total, "{query}");
    rows.into_iter().map(|row| row.placement_id).collect()
}
