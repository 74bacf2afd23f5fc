//! What will be done with many findings, before it is done; and what was done with each, and what not and why.

use serde::Serialize;

use super::View;
use super::queue::QueueRow;
use super::queue_words::{deed_words, reason_words};
use crate::flow::triage::plan::{Fate, Planned};
use crate::record::case::number;
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::triage::{Deed, Reason};
use crate::web::form::queue::TriageForm;

/// The page.
#[derive(Debug, Clone, Serialize)]
pub struct TriageView {
    /// What is done, in words.
    pub deed: &'static str,
    /// To whom, why, or where, in words.
    pub more: Option<String>,
    /// Whether it was done; else it is asked once more.
    pub is_done: bool,
    /// The form, to be sent again.
    pub form: TriageForm,
    /// With what it is or would be done.
    pub goes: Vec<TriageLine>,
    /// With what not.
    pub stays: Vec<TriageLine>,
}

/// A finding.
#[derive(Debug, Clone, Serialize)]
pub struct TriageLine {
    /// Its id with the number of acts that were seen on it.
    pub tick: String,
    /// Its id.
    pub finding_id: String,
    /// The finding; absent where it is not open any more.
    pub row: Option<QueueRow>,
    /// The case that rests on it now: its number, and how it is called.
    pub case: Option<(i64, String)>,
    /// Why nothing is done.
    pub why: Option<String>,
}

impl TriageView {
    /// A plan, or what came of it; `name` gives the agency of a licence, `to` is the name of whoever gets the findings.
    #[must_use]
    pub fn of(planned: Vec<Planned>, (form, is_done): (TriageForm, bool), to: Option<&str>, name: impl Fn(&Id) -> Option<String>) -> Self {
        let deed = Deed::parse(&form.deed).unwrap_or(Deed::Read);
        let (stays, goes) = planned.into_iter().map(|line| TriageLine::of(line, &form, &name)).partition(|line: &TriageLine| line.why.is_some());
        let more = match deed {
            Deed::Assign => to.map(|to| format!("to {to}")),
            Deed::SetAside => Reason::parse(&form.reason).ok().map(|reason| format!("{}: {}", reason_words(reason), form.words)),
            Deed::AddToCase => Some(form.case.clone()),
            Deed::Read | Deed::Release | Deed::BringBack | Deed::OpenCase => None,
        };
        Self { deed: deed_words(deed), more, is_done, form, goes, stays }
    }
}

impl TriageLine {
    fn of(Planned { finding_id, finding, fate }: Planned, form: &TriageForm, name: impl Fn(&Id) -> Option<String>) -> Self {
        let begins = format!("{finding_id}.");
        let tick = form.findings.iter().find(|tick| tick.starts_with(&begins)).cloned().unwrap_or_default();
        let (case, why) = match fate {
            Fate::Goes | Fate::Done(None) => (None, None),
            Fate::Done(Some(id)) => (Some((id, number(id))), None),
            Fate::Stays(why) => (None, Some(why)),
        };
        Self { tick, row: finding.map(|(queued, _)| QueueRow::of(queued, name)), finding_id, case, why }
    }
}

impl View for TriageView {
    const TEMPLATE: &'static str = "desk/triage.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        use super::sample_queue::{name, planned, ticked};
        let asked = Self::of(planned(false), (ticked("set_aside"), false), None, name);
        let nothing = Self { goes: Vec::new(), ..asked.clone() };
        vec![
            asked,
            nothing,
            Self::of(planned(true), (ticked("open_case"), true), None, name),
            Self::of(planned(false), (ticked("assign"), false), Some("Amina <b>"), name),
        ]
    }
}
