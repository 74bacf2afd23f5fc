//! A notice or a decision for print: what the agency is told, with each allegation, its law and its arithmetic.

use chrono::NaiveDate;
use serde::Serialize;

use super::lines::{OwedLine, SanctionLine, ground_words};
use super::words::{standard_words, verdict_words};
use crate::record::case::deadline::Spans;
use crate::record::case::event::{Event, Logged};
use crate::record::case::file::CaseFile;
use crate::record::case::ground::Ground;
use crate::record::case::number;
use crate::web::view::View;

/// An allegation.
#[derive(Debug, Clone, Serialize)]
pub struct Allegation {
    /// What it is.
    pub title: String,
    /// What a reader is told of it.
    pub explanation: String,
    /// The law.
    pub citation: String,
    /// The arithmetic.
    pub trace: Vec<String>,
    /// Whether it is advice only.
    pub is_advice: bool,
    /// What was decided of it, and why.
    pub ruling: Option<(&'static str, String)>,
}

/// A paper.
#[derive(Debug, Clone, Serialize)]
pub struct CasePaperView {
    /// Its case in an address.
    pub id: i64,
    /// As people say it.
    pub number: String,
    /// The agency, and its licence.
    pub agency: (String, String),
    /// The day of the paper.
    pub on: NaiveDate,
    /// Whether it is the decision.
    pub is_decision: bool,
    /// To whom it goes.
    pub addressee: String,
    /// What is said in the notice, or how the reply was considered.
    pub words: String,
    /// Allegations.
    pub allegations: Vec<Allegation>,
    /// Evidence that the agency may see: name and digest. Sensitive pieces are counted and not named.
    pub evidence: Vec<(String, String)>,
    /// How many pieces are held back because they show workers.
    pub held_back: usize,
    /// Days from service in which the agency may reply, and the last of them where it was served.
    pub reply: (u32, Option<NaiveDate>),
    /// How sure the decider was.
    pub standard: Option<&'static str>,
    /// Who decided.
    pub decider: Option<String>,
    /// Until when and to whom the agency may appeal.
    pub appeal: Option<(NaiveDate, Option<String>)>,
    /// Sanctions that stand.
    pub sanctions: Vec<SanctionLine>,
    /// What is owed.
    pub owed: Vec<OwedLine>,
}

impl CasePaperView {
    /// The newest notice; `None` where none is written.
    #[must_use]
    pub fn notice(file: &CaseFile, spans: &Spans) -> Option<Self> {
        let newest = file.events.iter().rev().find(|logged| matches!(logged.event, Event::NoticeMade { .. }))?;
        let Event::NoticeMade { addressee, allegations } = &newest.event else { return None };
        let days = spans.by_stage.get(&crate::record::case::deadline::Stage::Reply).map_or(0, |(days, _)| *days);
        let reply = (days, file.reply_by(spans));
        Some(Self { addressee: addressee.clone(), words: allegations.clone(), reply, ..Self::bare(file, newest.happened_on) })
    }

    /// The decision that stands; `None` where there is none.
    #[must_use]
    pub fn decision(file: &CaseFile) -> Option<Self> {
        let (logged, _) = file.decision()?;
        let Logged { event: Event::Decided { standard, considered, appeal_until, forum, .. }, happened_on, who, .. } = logged else { return None };
        Some(Self {
            is_decision: true,
            words: considered.clone(),
            standard: Some(standard_words(*standard)),
            decider: Some(who.name.clone()),
            appeal: appeal_until.map(|until| (until, forum.clone())),
            sanctions: file.sanctions().iter().filter(|laid| laid.stands).map(SanctionLine::of).collect(),
            owed: file.items().iter().map(OwedLine::of).collect(),
            ..Self::bare(file, *happened_on)
        })
    }

    fn bare(file: &CaseFile, on: NaiveDate) -> Self {
        let shown =
            |wanted: bool| file.events.iter().filter(move |logged| matches!(&logged.event, Event::Evidence { is_sensitive, .. } if *is_sensitive == wanted));
        let named = |logged: &Logged| if let Event::Evidence { name, sha256, .. } = &logged.event { Some((name.clone(), sha256.clone())) } else { None };
        Self {
            id: file.id,
            number: number(file.id),
            agency: (file.agency.clone(), file.licence_no.to_string()),
            on,
            is_decision: false,
            addressee: file.agency.clone(),
            words: String::new(),
            allegations: file.grounds.iter().map(|ground| Allegation::of(ground, file)).collect(),
            evidence: shown(false).filter_map(named).collect(),
            held_back: shown(true).count(),
            reply: (0, None),
            standard: None,
            decider: None,
            appeal: None,
            sanctions: Vec::new(),
            owed: Vec::new(),
        }
    }
}

impl Allegation {
    fn of(ground: &Ground, file: &CaseFile) -> Self {
        let line: serde_json::Value = serde_json::from_str(&ground.line).unwrap_or_default();
        let steps = line["trace"].as_array().map(|steps| steps.iter().filter_map(|step| step.as_str().map(str::to_owned)).collect());
        let rulings = file.decision().map(|(_, rulings)| rulings).unwrap_or_default();
        let ruling = rulings.iter().find(|ruling| ruling.finding_id == ground.finding_id);
        Self {
            title: ground_words(ground),
            explanation: ground.text("/explanation").unwrap_or_default(),
            citation: ground.text("/rule/citation").unwrap_or_default(),
            trace: steps.unwrap_or_default(),
            is_advice: !ground.may_found_a_sanction(),
            ruling: ruling.map(|ruling| (verdict_words(ruling.verdict), ruling.reasons.clone())),
        }
    }
}

impl View for CasePaperView {
    const TEMPLATE: &'static str = "desk/case_paper.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        crate::web::view::sample_cases::papers()
    }
}
