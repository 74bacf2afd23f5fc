//! A notice or a decision for print: what the agency is told, with each allegation, its law and its arithmetic, in the agency's language. Workers
//! stand in it by number; law and the words of officials stay as they were written.

use chrono::NaiveDate;
use serde::Serialize;

use super::words::{sanction_words, standard_words, verdict_words};
use crate::record::case::deadline::{Spans, Stage};
use crate::record::case::event::{Event, Logged};
use crate::record::case::evidence::Shown;
use crate::record::case::file::{CaseFile, Laid};
use crate::record::case::ground::Ground;
use crate::record::case::number;
use crate::record::case::remedy::Item;
use crate::record::money::Money;
use crate::record::said::Said;
use crate::web::say::Sentence;
use crate::web::view::View;
use crate::web::view::complaint_words::{head_words, payer_words, said};
use crate::web::view::words::indicator_words;

/// An allegation.
#[derive(Debug, Clone, Serialize)]
pub struct Allegation {
    /// What it is.
    pub title: Sentence,
    /// The worker whom it is about.
    pub worker: Sentence,
    /// What a reader is told of it, in English.
    pub explanation: String,
    /// The law.
    pub citation: String,
    /// The arithmetic, in English.
    pub trace: Vec<String>,
    /// Whether it is advice only.
    pub is_advice: bool,
    /// What was decided of it, as a code and in a phrase, and why.
    pub ruling: Option<(&'static str, Sentence, String)>,
}

/// A sanction that stands.
#[derive(Debug, Clone, Serialize)]
pub struct SanctionPaper {
    /// What.
    pub words: Sentence,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where it has one.
    pub until: Option<NaiveDate>,
    /// Points: scheme, offence, how many.
    pub points: Option<(String, String, u32)>,
    /// In the words of the official.
    pub reasons: String,
}

/// Something to be paid to a worker.
#[derive(Debug, Clone, Serialize)]
pub struct PayLine {
    /// To whom.
    pub worker: Sentence,
    /// For what.
    pub head: Sentence,
    /// By whom.
    pub payer: Sentence,
    /// How much.
    pub amount: Money,
    /// Until when.
    pub due_on: NaiveDate,
    /// Whether it was estimated.
    pub is_estimate: bool,
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
    /// Evidence that the agency gets: name, digest, and whether it is a redacted copy. What is sensitive is counted and not named.
    pub evidence: Vec<(String, String, bool)>,
    /// How many pieces are held back because they show workers.
    pub held_back: usize,
    /// Days from service in which the agency may reply, and the last of them where it was served.
    pub reply: (u32, Option<NaiveDate>),
    /// How sure the decider was.
    pub standard: Option<Sentence>,
    /// Who decided.
    pub decider: Option<String>,
    /// Until when and to whom the agency may appeal.
    pub appeal: Option<(NaiveDate, Option<String>)>,
    /// Sanctions that stand.
    pub sanctions: Vec<SanctionPaper>,
    /// What is to be paid.
    pub owed: Vec<PayLine>,
    /// What was drawn from the deposit and is short: how much, when, and until when it is to be filled up.
    pub refills: Vec<(Money, NaiveDate, NaiveDate)>,
}

impl CasePaperView {
    /// The newest notice; `None` where none is written.
    #[must_use]
    pub fn notice(file: &CaseFile, spans: &Spans) -> Option<Self> {
        let newest = file.events.iter().rev().find(|logged| matches!(logged.event, Event::NoticeMade { .. }))?;
        let Event::NoticeMade { addressee, allegations } = &newest.event else { return None };
        let days = spans.by_stage.get(&Stage::Reply).map_or(0, |(days, _)| *days);
        let reply = (days, file.reply_by(spans));
        Some(Self { addressee: addressee.clone(), words: allegations.clone(), reply, ..Self::bare(file, newest.happened_on) })
    }

    /// The decision that stands; `None` where there is none.
    #[must_use]
    pub fn decision(file: &CaseFile) -> Option<Self> {
        let (logged, _) = file.decision()?;
        let Logged { event: Event::Decided { standard, considered, appeal_until, forum, .. }, happened_on, who, .. } = logged else { return None };
        let short = file.drawings().into_iter().filter(|drawing| drawing.full_on().is_none());
        Some(Self {
            is_decision: true,
            words: considered.clone(),
            standard: Some(said("case-standard", *standard, standard_words)),
            decider: Some(who.name.clone()),
            appeal: appeal_until.map(|until| (until, forum.clone())),
            sanctions: sanctions(file),
            owed: file.items().iter().map(|item| PayLine::of(item, file)).collect(),
            refills: short.map(|drawing| (drawing.short(), drawing.drawn_on, drawing.refill_on)).collect(),
            ..Self::bare(file, *happened_on)
        })
    }

    fn bare(file: &CaseFile, on: NaiveDate) -> Self {
        let (shown, held_back) = file.disclosed();
        let named = |Shown { piece, is_redacted, .. }: &Shown<'_>| (piece.name.clone(), piece.sha256.clone(), *is_redacted);
        Self {
            id: file.id,
            number: number(file.id),
            agency: (file.agency.clone(), file.licence_no.to_string()),
            on,
            is_decision: false,
            addressee: file.agency.clone(),
            words: String::new(),
            allegations: file.grounds.iter().map(|ground| Allegation::of(ground, file)).collect(),
            evidence: shown.iter().map(named).collect(),
            held_back,
            reply: (0, None),
            standard: None,
            decider: None,
            appeal: None,
            sanctions: Vec::new(),
            owed: Vec::new(),
            refills: Vec::new(),
        }
    }
}

/// The sanctions that stand.
pub(super) fn sanctions(file: &CaseFile) -> Vec<SanctionPaper> {
    let paper = |Laid { sanction, from, until, points, words, .. }| SanctionPaper {
        words: said("case-sanction", sanction, sanction_words),
        from,
        until,
        points,
        reasons: words,
    };
    file.sanctions().into_iter().filter(|laid| laid.stands).map(paper).collect()
}

/// A worker by number.
fn worker(file: &CaseFile, placement_id: &str) -> Sentence {
    let number = file.worker_no(placement_id);
    Said::new("case-worker", format!("Worker {number}")).with("number", number as u64).into()
}

impl PayLine {
    fn of(item: &Item, file: &CaseFile) -> Self {
        let Item { placement_id, is_estimate, owed } = item;
        Self {
            worker: worker(file, placement_id),
            head: said("complaint-head", owed.head, head_words),
            payer: said("complaint-payer", owed.payer, payer_words),
            amount: owed.amount,
            due_on: owed.due_on,
            is_estimate: *is_estimate,
        }
    }
}

impl Allegation {
    /// A ground as a reader outside the house is told of it.
    #[must_use]
    pub fn of(ground: &Ground, file: &CaseFile) -> Self {
        let line: serde_json::Value = serde_json::from_str(&ground.line).unwrap_or_default();
        let steps = line["trace"].as_array().map(|steps| steps.iter().filter_map(|step| step.as_str()).map(|step| file.with_workers_numbered(step)).collect());
        let rulings = file.decision().map(|(_, rulings)| rulings).unwrap_or_default();
        let ruling = rulings.iter().find(|ruling| ruling.finding_id == ground.finding_id);
        let verdict = |verdict| said("case-verdict", verdict, verdict_words);
        Self {
            title: said("case-finding", ground.code, indicator_words),
            worker: worker(file, &ground.placement_id),
            explanation: file.with_workers_numbered(&ground.text("/explanation").unwrap_or_default()),
            citation: ground.text("/rule/citation").unwrap_or_default(),
            trace: steps.unwrap_or_default(),
            is_advice: !ground.may_found_a_sanction(),
            ruling: ruling.map(|ruling| (crate::record::code::Code::as_str(ruling.verdict), verdict(ruling.verdict), ruling.reasons.clone())),
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
