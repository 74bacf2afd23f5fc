//! A dated paper: what the register says of a licence on a day, as known on another, by which event and from which source.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::agency::EventLine;
use super::from_register::shared_reasons;
use super::licence_words::because;
use super::sample_licence;
use super::verdict::Verdict;
use crate::flow::register_status::{Axes, LicenceAnswer};
use crate::record::code::Code as _;
use crate::record::licence::{LicenceEvent, Status, StatusOn};
use crate::record::words::place_said;
use crate::store::sources::SourceWord;
use crate::web::say::{Sentence, Word};

/// Events on one paper; the newest stand on it, and it says how many more there are.
const EVENTS_SHOWN: usize = 60;

/// The paper.
#[derive(Debug, Clone, Serialize)]
pub struct EvidenceView {
    /// Licence number as printed.
    pub licence_no: String,
    /// The one holder's name; the number where there is none, or several.
    pub called: String,
    /// Whose licence it is, where a list names a holder.
    pub jurisdiction: Option<Word>,
    /// The licensing authority.
    pub regulator: Option<String>,
    /// The day asked about.
    pub on: NaiveDate,
    /// The day of knowledge.
    pub known: NaiveDate,
    /// What the licence was.
    pub status: Verdict,
    /// By which event, in sentences.
    pub reasons: Vec<Sentence>,
    /// Every event that was known, oldest effect first.
    pub events: Vec<EvidenceLine>,
    /// Older events that do not stand on the paper.
    pub more_events: usize,
    /// Whose word it is.
    pub sources: Vec<SourceLine>,
    /// The day of print.
    pub today: NaiveDate,
}

/// One event with all its days.
#[derive(Debug, Clone, Serialize)]
pub struct EvidenceLine {
    /// The event.
    pub event: EventLine,
    /// Day of the decision.
    pub decided_on: Option<NaiveDate>,
    /// Day of publication.
    pub published_on: Option<NaiveDate>,
    /// Whether it makes the licence what it was.
    pub decides: bool,
}

/// A source and where its word stands.
#[derive(Debug, Clone, Serialize)]
pub struct SourceLine {
    /// Its name.
    pub name: String,
    /// The day that it speaks of, where it says one.
    pub as_of_on: Option<NaiveDate>,
    /// Number of the intake.
    pub intake: i64,
    /// When it was taken in.
    pub taken_on: NaiveDate,
    /// SHA-256 of its bytes, in base 16.
    pub sha256: String,
}

impl EvidenceView {
    /// The paper of an answer, printed today.
    #[must_use]
    pub fn of(answer: &LicenceAnswer, today: NaiveDate) -> Self {
        let LicenceAnswer { licence_no, axes: Axes { on, known_on }, status, because: event, holders, is_shared, events, sources, .. } = answer;
        let found = StatusOn { status: *status, because: event.as_ref() };
        let agency = holders.first().filter(|_| !is_shared);
        let more_events = events.len().saturating_sub(EVENTS_SHOWN);
        Self {
            licence_no: licence_no.to_string(),
            called: answer.called(),
            jurisdiction: agency.map(|agency| Word(place_said(&agency.jurisdiction))),
            regulator: agency.and_then(|agency| agency.regulator.clone()),
            on: *on,
            known: *known_on,
            status: Verdict::of_status(*status),
            reasons: if *is_shared { shared_reasons(holders) } else { vec![because(&found).into()] },
            events: events.iter().skip(more_events).map(|told| EvidenceLine::of(told, event.as_ref() == Some(told))).collect(),
            more_events,
            sources: sources.iter().map(SourceLine::from).collect(),
            today,
        }
    }
}

impl EvidenceLine {
    fn of(told: &LicenceEvent, decides: bool) -> Self {
        Self { event: EventLine::from(told), decided_on: told.decided_on, published_on: told.published_on, decides }
    }
}

impl From<&SourceWord> for SourceLine {
    fn from(SourceWord { name, as_of_on, intake_id, taken_at, sha256 }: &SourceWord) -> Self {
        Self { name: name.clone(), as_of_on: *as_of_on, intake: *intake_id, taken_on: taken_at.date_naive(), sha256: sha256.clone() }
    }
}

impl View for EvidenceView {
    const TEMPLATE: &'static str = "public/evidence.html";

    fn samples() -> Vec<Self> {
        let today = sample_licence::day(2026, 3, 24);
        let axes = Axes { on: sample_licence::day(2025, 3, 1), known_on: today };
        let Some(full) = sample_licence::answer("XX-LB-0010", axes).map(|answer| Self::of(&answer, today)) else { return Vec::new() };
        let with = |status: &Status| Self { status: Verdict::of_status(*status), ..full.clone() };
        let bare = Self { jurisdiction: None, regulator: None, events: Vec::new(), sources: Vec::new(), ..full.clone() };
        let undated = full.sources.iter().map(|source| SourceLine { as_of_on: None, ..source.clone() }).collect();
        let many = Self { more_events: 7, known: axes.on, sources: undated, ..full.clone() };
        Status::ALL.iter().map(with).chain([bare, many]).collect()
    }
}
