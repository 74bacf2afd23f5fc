//! One case at the desk: on what it rests, what is due, what may be done now and by whom, what is owed, and everything that happened.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::case_now::{Now, now};
use super::case_words::{answer_words, closing_words, event_words, sanction_words, service_words, stage_words, standard_words, state_words, verdict_words};
use super::choices::Choice;
use super::complaint_desk::listed;
use super::complaint_words::{head_words, payer_words};
use super::words::indicator_words;
use crate::flow::cases::Office;
use crate::flow::cases::read::Opened;
use crate::record::case::deadline::{Due, Spans};
use crate::record::case::event::{Event, Logged};
use crate::record::case::file::Laid;
use crate::record::case::ground::Ground;
use crate::record::case::number;
use crate::record::case::remedy::Item;
use crate::record::money::Money;
use crate::rules::sanctions::count::{Point, Tally, count};

/// A step with its time.
#[derive(Debug, Clone, Serialize)]
pub struct DueLine {
    /// Which.
    pub words: &'static str,
    /// Of what, where it is not the case itself.
    pub of: String,
    /// The last day.
    pub by_on: NaiveDate,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Whether it is or was late.
    pub is_late: bool,
    /// A warning: at most so many days are left.
    pub warning: Option<u32>,
}

/// A finding on which the case rests.
#[derive(Debug, Clone, Serialize)]
pub struct GroundLine {
    /// The finding.
    pub finding_id: String,
    /// What it is.
    pub title: String,
    /// What a reader is told of it.
    pub explanation: String,
    /// The law.
    pub citation: String,
    /// Whether a sanction may rest on it.
    pub founds: bool,
    /// What was decided of it, and why.
    pub ruling: Option<(&'static str, String)>,
    /// Its digest.
    pub sha256: String,
}

/// A sanction.
#[derive(Debug, Clone, Serialize)]
pub struct SanctionLine {
    /// Its number.
    pub id: i64,
    /// What.
    pub words: &'static str,
    /// First and last day.
    pub days: (NaiveDate, Option<NaiveDate>),
    /// Points: scheme, offence, how many.
    pub points: Option<(String, String, u32)>,
    /// In words.
    pub reasons: String,
    /// Whether it stands, waits or is undone.
    pub stands: &'static str,
    /// What the register says of it.
    pub entered: Option<(NaiveDate, String)>,
    /// What the register should say and does not.
    pub lacks: Option<&'static str>,
}

/// Something owed.
#[derive(Debug, Clone, Serialize)]
pub struct OwedLine {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub placement_id: String,
    /// For what, and by whom.
    pub words: (&'static str, &'static str),
    /// How much.
    pub amount: Money,
    /// Whether it was estimated.
    pub is_estimate: bool,
    /// Until when.
    pub due_on: NaiveDate,
    /// What is left, where something is.
    pub left: Option<Money>,
    /// What was paid.
    pub paid: Vec<(Money, NaiveDate, String)>,
    /// What the worker says.
    pub confirmed: Option<(bool, NaiveDate)>,
}

/// What the points of all cases at the agency add up to.
#[derive(Debug, Clone, Serialize)]
pub struct PointsLine {
    /// The scheme.
    pub scheme: String,
    /// The sum.
    pub total: u32,
    /// What it reaches.
    pub reached: Option<String>,
    /// Whether the sum is certain.
    pub is_certain: bool,
    /// Each act: name, day, points, and why it does not count.
    pub acts: Vec<(String, NaiveDate, u32, Option<String>)>,
}

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
    /// Evidence: number, name, digest, whether it is sensitive.
    pub evidence: Vec<(i64, String, String, bool)>,
    /// Placements of the findings.
    pub placements: Vec<String>,
    /// Whether a notice and a decision are written.
    pub papers: (bool, bool),
    /// What happened, newest first: number, day, what, in which words, who.
    pub history: Vec<(i64, NaiveDate, &'static str, String, String)>,
    /// What may be chosen.
    pub options: CaseOptions,
}

/// The lists of the forms.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the lists, named as the forms")]
pub struct CaseOptions {
    pub service: Vec<Choice>,
    pub verdict: Vec<Choice>,
    pub standard: Vec<Choice>,
    pub sanction: Vec<Choice>,
    pub answer: Vec<Choice>,
    pub closing: Vec<Choice>,
    pub head: Vec<Choice>,
    pub payer: Vec<Choice>,
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
        let Opened { file, dues, others, points } = opened;
        let mut placements: Vec<String> = file.grounds.iter().map(|ground| ground.placement_id.clone()).collect();
        placements.sort();
        placements.dedup();
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
            evidence: file.events.iter().filter_map(evidence).collect(),
            placements,
            papers: (file.events.iter().any(|logged| matches!(logged.event, Event::NoticeMade { .. })), file.decision().is_some()),
            history: file.events.iter().rev().map(history).collect(),
            options: CaseOptions::all(),
        }
    }
}

impl DueLine {
    pub(super) fn of(due: &Due) -> Self {
        let Due { stage, of, by_on, done_on, is_late, warning } = due.clone();
        Self { words: stage_words(stage), of, by_on, done_on, is_late, warning }
    }
}

impl GroundLine {
    fn of(ground: &Ground, Opened { file, .. }: &Opened) -> Self {
        let rulings = file.decision().map(|(_, rulings)| rulings).unwrap_or_default();
        let ruling = rulings.iter().find(|ruling| ruling.finding_id == ground.finding_id);
        Self {
            finding_id: ground.finding_id.clone(),
            title: ground_words(ground),
            explanation: ground.text("/explanation").unwrap_or_default(),
            citation: ground.text("/rule/citation").unwrap_or_default(),
            founds: ground.may_found_a_sanction(),
            ruling: ruling.map(|ruling| (verdict_words(ruling.verdict), ruling.reasons.clone())),
            sha256: ground.sha256.clone(),
        }
    }
}

impl SanctionLine {
    pub(super) fn of(laid: &Laid) -> Self {
        use crate::record::licence::Appeal;
        let lacks = laid.register_lacks().map(|appeal| match appeal {
            Appeal::None | Appeal::Pending => "Enter it into the register",
            Appeal::Stayed => "Hold it in the register: it waits for an appeal",
            Appeal::Allowed => "Take its effect away in the register: it is undone",
            Appeal::Dismissed => "Let it run again in the register: the appeal was dismissed",
        });
        let stands = match (laid.stands, laid.is_stayed) {
            (true, false) => "stands",
            (true, true) => "waits for an appeal",
            (false, true | false) => "undone on appeal",
        };
        let Laid { id, sanction, from, until, points, words, entered, .. } = laid.clone();
        let entered = entered.map(|(on, words, _)| (on, words));
        Self { id, words: sanction_words(sanction), days: (from, until), points, reasons: words, stands, entered, lacks }
    }
}

impl OwedLine {
    pub(super) fn of(item: &Item) -> Self {
        let Item { placement_id, is_estimate, owed } = item;
        Self {
            id: owed.id,
            placement_id: placement_id.clone(),
            words: (head_words(owed.head), payer_words(owed.payer)),
            amount: owed.amount,
            is_estimate: *is_estimate,
            due_on: owed.due_on,
            left: Some(owed.left()).filter(|left| !left.is_zero()),
            paid: owed.instalments.iter().map(|part| (part.amount, part.paid_on, part.proof.clone())).collect(),
            confirmed: owed.confirmed,
        }
    }
}

impl PointsLine {
    fn of(tally: &Tally<'_>) -> Self {
        let act = |point: &Point| (point.act.clone(), point.on, point.sum, point.left.map(|left| left.to_string()));
        Self {
            scheme: tally.scheme.title.clone(),
            total: tally.total,
            reached: tally.reached.map(|threshold| threshold.words.clone()),
            is_certain: tally.is_certain,
            acts: tally.points.iter().map(act).collect(),
        }
    }
}

impl CaseOptions {
    fn all() -> Self {
        Self {
            service: listed(service_words),
            verdict: listed(verdict_words),
            standard: listed(standard_words),
            sanction: listed(sanction_words),
            answer: listed(answer_words),
            closing: listed(closing_words),
            head: listed(head_words),
            payer: listed(payer_words),
        }
    }
}

/// A ground as a reader is told of it: what, and at which placement.
pub(super) fn ground_words(ground: &Ground) -> String {
    format!("{}, placement {}", indicator_words(ground.code), ground.placement_id)
}

fn evidence(logged: &Logged) -> Option<(i64, String, String, bool)> {
    let Event::Evidence { name, sha256, is_sensitive, .. } = &logged.event else { return None };
    Some((logged.id, name.clone(), sha256.clone(), *is_sensitive))
}

fn history(logged: &Logged) -> (i64, NaiveDate, &'static str, String, String) {
    let more = match &logged.event {
        Event::Served { how, .. } => Some(service_words(*how).to_owned()),
        Event::Extended { until, .. } => Some(format!("until {until}")),
        Event::Limited { last_on, .. } => Some(format!("last day {last_on}")),
        Event::Evidence { sha256, .. } => Some(format!("SHA-256 {sha256}")),
        Event::Handed { evidence, .. } => Some(format!("evidence {evidence}")),
        Event::Sanctioned { sanction, .. } => Some(sanction_words(*sanction).to_owned()),
        Event::AppealAnswered { answer, .. } => Some(answer_words(*answer).to_owned()),
        Event::Closed { why, .. } => Some(closing_words(*why).to_owned()),
        Event::Owed { amount, .. } | Event::Paid { amount, .. } => Some(format!("{} {}", amount.currency, amount.amount())),
        Event::Confirmed { came, .. } => Some(if *came { "it came" } else { "it did not come" }.to_owned()),
        Event::Noted { .. }
        | Event::NoticeMade { .. }
        | Event::ExtensionAsked { .. }
        | Event::Replied { .. }
        | Event::Decided { .. }
        | Event::Entered { .. }
        | Event::Appealed { .. } => None,
    };
    let words: Vec<String> = more.into_iter().chain(logged.event.texts().into_iter().map(str::to_owned)).collect();
    (logged.id, logged.happened_on, event_words(&logged.event), words.join("; "), logged.who.name.clone())
}

impl View for CaseView {
    const TEMPLATE: &'static str = "desk/case.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        super::sample_cases::views()
    }
}
