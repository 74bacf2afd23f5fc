//! One licence at the registrars' desk: what holds, what waits, what was done by whom and why, and the form to write with.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::agency::EventLine;
use super::choices::Choice;
use super::licence_words::{appeal_words, event_words};
use super::sample_licence;
use super::verdict::Verdict;
use crate::record::code::Code;
use crate::record::licence::{Appeal, EventKind, Status};
use crate::record::said;
use crate::record::transition::{OutOfTurn, Step};
use crate::store::entries::{By, EntryKind, Kept, Verdict as Said};
use crate::store::licence_file::Told;
use crate::web::form::FieldError;
use crate::web::form::event::EventForm;

/// One licence.
#[derive(Debug, Clone, Serialize)]
pub struct LicenceDeskView {
    /// Licence number as printed.
    pub licence_no: String,
    /// The name of the one holder; the number where there is none, or several.
    pub called: String,
    /// What it is today.
    pub status: Verdict,
    /// Today.
    pub today: NaiveDate,
    /// What became of the form that was sent.
    pub message: Option<String>,
    /// What is wrong with it.
    pub problems: Vec<FieldError>,
    /// What the table of transitions says against it.
    pub doubt: Option<OddLine>,
    /// The events that hold, latest effect first.
    pub told: Vec<ToldLine>,
    /// Events that do not go together with what stood before them.
    pub odd: Vec<OddLine>,
    /// Entries that wait for a second person.
    pub waiting: Vec<EntryLine>,
    /// Every entry, newest first.
    pub history: Vec<EntryLine>,
    /// Older entries that are not shown.
    pub more_history: usize,
    /// The form, as it was typed.
    pub form: EventForm,
    /// The version of the licence that this page shows.
    pub version: String,
    /// What may have happened.
    pub kinds: Vec<Choice>,
    /// Where an appeal may stand.
    pub appeals: Vec<Choice>,
}

/// An event that holds.
#[derive(Debug, Clone, Serialize)]
pub struct ToldLine {
    /// The event.
    pub event: EventLine,
    /// Whose word it is.
    pub source: String,
    /// Whether that is the desk: it can be taken back.
    pub is_desks: bool,
    /// The mark of its row.
    pub mark: String,
    /// Whether it came after the page of the form was opened.
    pub is_new: bool,
}

/// An entry of the desk.
#[derive(Debug, Clone, Serialize)]
pub struct EntryLine {
    /// Its number.
    pub id: i64,
    /// The licence.
    pub licence_no: String,
    /// What it does, in a word.
    pub does: &'static str,
    /// The event.
    pub event: EventLine,
    /// Who, when and why.
    pub by: HandLine,
    /// Why it was written although the table does not allow it.
    pub despite: Option<String>,
    /// Whether two decide on it.
    pub needs_two: bool,
    /// What the second person said.
    pub decision: Option<(&'static str, HandLine)>,
    /// Whether the one who looks may decide on it.
    pub may_decide: bool,
    /// Whether it came after the page of the form was opened.
    pub is_new: bool,
}

/// Who did something, when and why.
#[derive(Debug, Clone, Serialize)]
pub struct HandLine {
    /// The official.
    pub who: String,
    /// The day and time, in universal time.
    pub at: String,
    /// The reason.
    pub why: String,
}

/// An event that does not go together with what stood before it.
#[derive(Debug, Clone, Serialize)]
pub struct OddLine {
    /// The licence.
    pub licence_no: String,
    /// What is the matter.
    pub sentence: String,
    /// What the table allows there.
    pub allows: String,
    /// What to do.
    pub advice: &'static str,
    /// Whether it cannot be; else it seldom is.
    pub is_unlawful: bool,
}

impl From<&By> for HandLine {
    fn from(By { who, why, at }: &By) -> Self {
        Self { who: who.clone(), at: at.format("%Y-%m-%d %H:%M").to_string(), why: why.clone() }
    }
}

impl From<&OutOfTurn> for OddLine {
    fn from(told: &OutOfTurn) -> Self {
        let (sentence, allows) = (told.sentence(), told.allows());
        let licence_no = told.event.licence_no.to_string();
        Self { licence_no, sentence, allows, advice: told.advice(), is_unlawful: told.step == Step::Unlawful }
    }
}

impl ToldLine {
    /// A row; `seen` is the newest intake that the writer saw.
    #[must_use]
    pub fn of(told: &Told, seen: i64) -> Self {
        let Told { mark, source, is_desks, intake_id, event } = told;
        Self { event: EventLine::from(event), source: source.clone(), is_desks: *is_desks, mark: mark.clone(), is_new: seen != 0 && seen < *intake_id }
    }
}

impl EntryLine {
    /// A row for somebody who looks; `seen` is the newest entry that the writer saw.
    #[must_use]
    pub fn of(kept: &Kept, looks: &str, seen: i64) -> Self {
        Self {
            id: kept.id,
            licence_no: kept.change.event.licence_no.to_string(),
            does: does_words(kept.change.kind),
            event: EventLine::from(&kept.change.event),
            by: HandLine::from(&kept.by),
            despite: kept.change.despite.clone(),
            needs_two: kept.needs_two,
            decision: kept.decision.as_ref().map(|(said, by)| (said_words(*said), HandLine::from(by))),
            may_decide: kept.waits() && kept.by.who != looks,
            is_new: seen != 0 && seen < kept.id,
        }
    }

    /// An invented proposal.
    #[must_use]
    pub fn sample() -> Self {
        let event = sample_licence::event(EventKind::Revoked, sample_licence::day(2026, 3, 20), None);
        let by = HandLine { who: "registrar".into(), at: "2026-03-24 09:10".into(), why: "Decision 7 of the invented board".into() };
        let (licence_no, event) = ("XX-LB-0010".into(), EventLine::from(&event));
        Self { id: 1, licence_no, does: "Entered", event, by, despite: None, needs_two: true, decision: None, may_decide: true, is_new: false }
    }
}

impl OddLine {
    /// An invented case.
    #[must_use]
    pub fn sample() -> Self {
        let event = sample_licence::event(EventKind::Lifted, sample_licence::day(2026, 3, 1), None);
        Self::from(&OutOfTurn { event, before: Status::Revoked, because: None, step: Step::Unlawful })
    }
}

/// What may have happened, in the words of the public page.
#[must_use]
pub fn kinds() -> Vec<Choice> {
    EventKind::ALL.iter().map(|kind| Choice { value: kind.to_string(), words: event_words(*kind).to_owned() }).collect()
}

/// Where an appeal may stand.
#[must_use]
pub fn appeals() -> Vec<Choice> {
    Appeal::ALL.iter().map(|appeal| Choice { value: appeal.to_string(), words: appeal_words(*appeal).unwrap_or("No appeal is known").to_owned() }).collect()
}

const fn does_words(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Entered => "Entered",
        EntryKind::Corrected => "Corrected",
        EntryKind::Withdrawn => "Taken back",
    }
}

const fn said_words(said: Said) -> &'static str {
    match said {
        Said::Confirmed => "Confirmed",
        Said::Rejected => "Rejected",
    }
}

impl View for LicenceDeskView {
    const TEMPLATE: &'static str = "desk/licence.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let fresh = Self::sample();
        let decided = EntryLine { id: 2, decision: Some(("Confirmed", EntryLine::sample().by)), may_decide: false, is_new: true, ..EntryLine::sample() };
        let own = EntryLine { may_decide: false, despite: Some("the grant is missing from the list".into()), ..EntryLine::sample() };
        let sent = EventForm { event: "lifted".into(), effective_on: "2026-03-24".into(), why: "Decision 9 <b>".into(), ..EventForm::default() };
        let doubted = Self {
            doubt: Some(OddLine::sample()),
            odd: vec![OddLine::sample()],
            form: sent.clone(),
            history: vec![decided, own.clone()],
            more_history: 7,
            ..fresh.clone()
        };
        let wrong = Self {
            problems: vec![FieldError {
                field: "why".into(),
                message: said::Said::in_english("Say why: the reason stands in the history of this licence.").into(),
            }],
            message: Some("Nothing was written.".into()),
            waiting: vec![own],
            form: EventForm { does: "corrected".into(), of: "0a1b".into(), ..sent.clone() },
            ..fresh.clone()
        };
        let back = Self { form: EventForm { does: "withdrawn".into(), of: "0a1b".into(), ..sent }, ..fresh.clone() };
        let bare = Self { told: Vec::new(), waiting: Vec::new(), ..fresh.clone() };
        vec![fresh, doubted, wrong, back, bare]
    }
}

impl LicenceDeskView {
    /// An invented licence.
    #[must_use]
    pub fn sample() -> Self {
        let suspended = sample_licence::event(EventKind::Suspended, sample_licence::day(2025, 2, 1), Some(sample_licence::day(2025, 4, 30)));
        let line = |is_desks, is_new| {
            let source = if is_desks { "Registrars' desk" } else { "Invented register" };
            ToldLine { event: EventLine::from(&suspended), source: source.into(), is_desks, mark: "0a1b".into(), is_new }
        };
        Self {
            licence_no: "XX-LB-0010".into(),
            called: "Amihan Example Overseas".into(),
            status: Verdict::of_status(Status::Licensed),
            today: sample_licence::day(2026, 3, 24),
            message: None,
            problems: Vec::new(),
            doubt: None,
            told: vec![line(true, true), line(false, false)],
            odd: Vec::new(),
            waiting: vec![EntryLine::sample()],
            history: vec![EntryLine::sample()],
            more_history: 0,
            form: EventForm { appeal: "none".into(), ..EventForm::default() },
            version: "0a1b-1-2".into(),
            kinds: kinds(),
            appeals: appeals(),
        }
    }
}
