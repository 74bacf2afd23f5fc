//! What does the queue of the invented world hold? Findings that stand everywhere a finding can, and a form with ticks.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::flow::triage::plan::{Fate, Planned};
use crate::flow::triage::queue::QueuePage;
use crate::record::case::Hand;
use crate::record::finding::{Grade, Indicator, Outcome};
use crate::record::id::Id;
use crate::record::official::{Official, Role};
use crate::record::place::Country;
use crate::record::triage::Reason;
use crate::store::finding_queue::Queued;
use crate::store::saved_views::SavedView;
use crate::store::triage::{Aside, Head};
use crate::web::form::queue::TriageForm;

/// Whoever asks.
#[must_use]
pub fn official() -> Official {
    Official { id: 1, name: "inspector".to_owned(), role: Role::Inspector }
}

/// The agency of a licence.
#[must_use]
pub fn name(licence: &Id) -> Option<String> {
    (licence.as_str() == "XX-LB-0010").then(|| "Amihan Example Overseas (invented)".to_owned())
}

fn queued(letter: char, licence: &str, grade: Option<Grade>, head: Option<Head>) -> Queued {
    let outcome = if grade.is_some() { Outcome::Breach } else { Outcome::Advisory };
    let corridor = Country::parse("PH").ok().zip(Country::parse("SG").ok()).filter(|_| head.is_some());
    Queued {
        finding_id: format!("f_{}", letter.to_string().repeat(20)),
        sender_id: 1,
        placement_id: "P-17 <x>".to_owned(),
        agency_licence: licence.to_owned(),
        code: if grade.is_some() { Indicator::FeeOverCap } else { Indicator::ReceiptAtCap },
        outcome,
        grade,
        decided_on: NaiveDate::from_ymd_opt(2026, 2, 11).filter(|_| grade.is_some()),
        excess: super::finding::sample().excess.filter(|_| grade.is_some()),
        corridor,
        line_digest: "0a".to_owned(),
        head,
    }
}

fn rows() -> Vec<Queued> {
    let head = |acts| Head { acts, ..Head::untouched(DateTime::<Utc>::UNIX_EPOCH) };
    let aside = |digest: &str| {
        let words = "Papers are on their way, <says> the sender.".to_owned();
        Some(Aside { reason: Reason::EvidenceAwaited, words, line_digest: digest.to_owned(), said_digest: String::new() })
    };
    let changed = (DateTime::<Utc>::UNIX_EPOCH, "Bayani".to_owned());
    let hand = Hand { id: 2, name: "Amina <b>".to_owned() };
    vec![
        queued('a', "XX-LB-0010", Some(Grade::G4), None),
        queued('b', "XX-LB-0010", Some(Grade::G3), Some(Head { is_read: true, assigned: Some(hand), ..head(2) })),
        queued('c', "XX <3>", Some(Grade::G3), Some(Head { case_id: Some(7), ..head(1) })),
        queued('d', "XX <3>", None, Some(Head { aside: aside("0a"), changed: changed.clone(), ..head(1) })),
        queued('e', "XX <3>", None, Some(Head { aside: aside("0b"), changed, ..head(1) })),
    ]
}

/// One page of the queue.
#[must_use]
pub fn page() -> QueuePage {
    let view = |id, owner: i64, name: &str, query: &str| SavedView {
        id,
        owner: Hand { id: owner, name: "Bayani".to_owned() },
        name: name.to_owned(),
        query: query.to_owned(),
        is_shared: owner != 1,
    };
    QueuePage {
        total: rows().len() as u64,
        rows: rows(),
        senders: BTreeMap::from([(1, "Invented sender <1>".to_owned())]),
        officials: vec![official(), Official { id: 2, name: "Amina <b>".to_owned(), role: Role::Inspector }],
        views: vec![view(1, 1, "Grave & new", "grade=G4&state=new"), view(2, 2, "Fees <Gulf>", "code=fee-over-cap")],
    }
}

/// A form on which three findings are ticked.
#[must_use]
pub fn ticked(deed: &str) -> TriageForm {
    let findings = rows().iter().map(|row| format!("{}.{}", row.finding_id, row.head.as_ref().map_or(0, |head| head.acts))).collect();
    let (reason, words) = ("evidence_awaited".to_owned(), "Papers are <on> their way.".to_owned());
    TriageForm { deed: deed.to_owned(), findings, reason, words, case: "C-7".to_owned(), query: "grade=G3&order=day".to_owned(), ..TriageForm::default() }
}

/// What becomes of them.
#[must_use]
pub fn planned(is_done: bool) -> Vec<Planned> {
    let fates = [
        if is_done { Fate::Done(Some(7)) } else { Fate::Goes },
        if is_done { Fate::Done(None) } else { Fate::Goes },
        Fate::Stays("stands in case C-7 already".to_owned()),
        Fate::Stays("Bayani was faster and did something with it: look at it again".to_owned()),
    ];
    let told = rows().into_iter().zip(fates).map(|(row, fate)| Planned { finding_id: row.finding_id.clone(), finding: Some((row, String::new())), fate });
    let gone = Planned {
        finding_id: format!("f_{}", "f".repeat(20)),
        finding: None,
        fate: Fate::Stays("not open any more: an audit does not find it now".to_owned()),
    };
    told.chain([gone]).collect()
}
