//! How is the queue told at the desk? Words for its codes, one list a code; the desk reads English.

use serde_json::Value;

use crate::record::case::number;
use crate::record::code::Code;
use crate::record::finding::Outcome;
use crate::record::finding_queue::Listed;
use crate::record::triage::{Deed, Reason, Standing};
use crate::store::triage::Written;

/// What a finding says.
#[must_use]
pub const fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "clear",
        Outcome::Breach => "breach",
        Outcome::Advisory => "advisory",
        Outcome::NotAssessable => "not assessable",
        Outcome::Summary => "summary",
    }
}

/// Where a finding stands in the queue.
#[must_use]
pub const fn standing_words(standing: Standing) -> &'static str {
    match standing {
        Standing::New => "new",
        Standing::Read => "read",
        Standing::InCase => "in a case",
        Standing::SetAside => "set aside",
    }
}

/// Which of them are listed.
#[must_use]
pub const fn listed_words(listed: Listed) -> &'static str {
    match listed {
        Listed::AtHand => "all but those set aside",
        Listed::New => "new",
        Listed::Read => "read",
        Listed::InCase => "in a case",
        Listed::SetAside => "set aside",
        Listed::All => "all",
    }
}

/// Why something is set aside.
#[must_use]
pub const fn reason_words(reason: Reason) -> &'static str {
    match reason {
        Reason::GraverFirst => "graver matters first",
        Reason::EvidenceAwaited => "evidence is awaited",
        Reason::ReturnAwaited => "a corrected return is awaited",
        Reason::OtherBody => "another body works on it",
        Reason::SameMatter => "another finding says the same",
        Reason::Small => "too small alone",
        Reason::Other => "another reason",
    }
}

/// What was done with a finding, in one line.
#[must_use]
pub fn act_words(act: &Written) -> String {
    let text = |name: &str| act.detail.get(name).and_then(Value::as_str).unwrap_or_default();
    let case = || act.detail.get("case").and_then(Value::as_i64).map(number).unwrap_or_default();
    match act.did {
        Deed::Read => "Read".to_owned(),
        Deed::Assign => format!("Given to {}", text("to")),
        Deed::Release => "Taken from whoever had it".to_owned(),
        Deed::SetAside => format!("Set aside, {}: {}", Reason::parse(text("reason")).map_or("", reason_words), text("words")),
        Deed::BringBack => "Brought back".to_owned(),
        Deed::OpenCase => format!("Case {} was opened on it", case()),
        Deed::AddToCase => format!("Put into case {}", case()),
    }
}

/// What is done with findings, as the head of the page that asks once more.
#[must_use]
pub const fn deed_words(deed: Deed) -> &'static str {
    match deed {
        Deed::Read => "Mark as read",
        Deed::Assign => "Give to somebody",
        Deed::Release => "Take from whoever has it",
        Deed::SetAside => "Set aside, not now",
        Deed::BringBack => "Bring back",
        Deed::OpenCase => "Open a case at each agency",
        Deed::AddToCase => "Put into a case",
    }
}
