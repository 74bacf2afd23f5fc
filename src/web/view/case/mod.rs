//! One case at the desk: on what it rests, what is due, what may be done now and by whom, what is owed, and everything that happened.
//! [`lines`] are its lists, [`history`] is what happened, `now` what may be done, [`choices`] what may be chosen, [`words`] how its codes
//! are told, [`paper`] what is printed of it.

pub mod choices;
pub mod deposit;
pub mod evidence;
pub mod history;
pub mod lines;
mod now;
pub mod paper;
pub mod redaction;
pub mod words;
pub mod worker_paper;

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use crate::flow::cases::Office;
use crate::flow::cases::read::Opened;
use crate::record::case::deadline::{Spans, Stage};
use crate::record::case::event::Event;
use crate::record::case::number;
use crate::rules::sanctions::count::count;
use choices::CaseOptions;
use deposit::DrawingLine;
use evidence::{PieceLine, pieces};
use history::{Happened, history};
use lines::{DueLine, GroundLine, OwedLine, PointsLine, SanctionLine};
use now::{Now, now};
use words::state_words;

/// One case.
#[derive(Debug, Clone, Serialize)]
pub struct CaseView {
    /// Its number in an address, and as people say it.
    pub id: i64,
    /// As people say it.
    pub number: String,
    /// How many events it has: a form of this page says so.
    pub seen: usize,
    /// What was wrong with the form that was sent.
    pub problem: Option<String>,
    /// The agency.
    pub agency: String,
    /// Its licence.
    pub licence_no: String,
    /// Where it stands.
    pub state: &'static str,
    /// Whether it is closed.
    pub is_closed: bool,
    /// Who opened it, and when.
    pub opened: (String, NaiveDate),
    /// On what it rests.
    pub grounds: Vec<GroundLine>,
    /// Each step with its time.
    pub dues: Vec<DueLine>,
    /// What may be done now.
    pub now: Now,
    /// Sanctions.
    pub sanctions: Vec<SanctionLine>,
    /// What is owed.
    pub owed: Vec<OwedLine>,
    /// Points by scheme, over all cases at the agency.
    pub points: Vec<PointsLine>,
    /// Other cases at the agency: number in an address, as people say it, and where each stands.
    pub others: Vec<(i64, String, &'static str)>,
    /// Evidence.
    pub evidence: Vec<PieceLine>,
    /// What was drawn from the deposit.
    pub drawings: Vec<DrawingLine>,
    /// Days in which a deposit is filled up, unless the form names a day.
    pub refill_days: u32,
    /// The number of the decision that stands.
    pub decision: Option<i64>,
    /// Placements of the case; the first is that of Worker 1 in what the agency reads.
    pub placements: Vec<String>,
    /// Whether a notice and a decision are written.
    pub papers: (bool, bool),
    /// What happened, newest first: number, day, what, in which words, who.
    pub history: Vec<Happened>,
    /// What may be chosen.
    pub options: CaseOptions,
}

impl CaseView {
    /// One case.
    #[must_use]
    pub fn of(opened: &Opened, office: &Office<'_>) -> Self {
        Self::at(opened, (&office.spans, office.today))
    }

    /// One case on a day.
    #[must_use]
    pub fn at(opened: &Opened, (spans, today): (&Spans, NaiveDate)) -> Self {
        let Opened { file, dues, others, points, .. } = opened;
        Self {
            id: file.id,
            number: number(file.id),
            seen: file.events.len(),
            problem: None,
            agency: file.agency.clone(),
            licence_no: file.licence_no.to_string(),
            state: state_words(file.state()),
            is_closed: file.is_closed(),
            opened: (file.opened_by.name.clone(), file.opened_on),
            grounds: file.grounds.iter().map(|ground| GroundLine::of(ground, opened)).collect(),
            dues: dues.iter().map(DueLine::of).collect(),
            now: now(file, (spans, today)),
            sanctions: file.sanctions().iter().map(SanctionLine::of).collect(),
            owed: file.items().iter().map(OwedLine::of).collect(),
            points: points.iter().map(|(scheme, acts)| PointsLine::of(&count(scheme, acts, today))).collect(),
            others: others.iter().map(|other| (other.id, number(other.id), state_words(other.state()))).collect(),
            evidence: pieces(opened),
            drawings: file.drawings().iter().map(|drawing| DrawingLine::of(drawing, today)).collect(),
            refill_days: spans.by_stage.get(&Stage::Refill).map_or(0, |(days, _)| *days),
            decision: file.decision().map(|(logged, _)| logged.id),
            placements: file.placements().into_iter().map(str::to_owned).collect(),
            papers: (file.events.iter().any(|logged| matches!(logged.event, Event::NoticeMade { .. })), file.decision().is_some()),
            history: file.events.iter().rev().map(history).collect(),
            options: CaseOptions::all(),
        }
    }
}

impl View for CaseView {
    const TEMPLATE: &'static str = "desk/case.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        super::sample_cases::views()
    }
}
