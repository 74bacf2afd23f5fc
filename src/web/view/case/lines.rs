//! The lists of a case: steps with their time, findings, sanctions, what is owed, and points.

use chrono::NaiveDate;
use serde::Serialize;

use super::words::{sanction_words, stage_words, verdict_words};
use crate::flow::cases::read::Opened;
use crate::record::case::deadline::Due;
use crate::record::case::file::Laid;
use crate::record::case::ground::Ground;
use crate::record::case::remedy::Item;
use crate::record::complaint::remedy::Payer;
use crate::record::money::Money;
use crate::rules::sanctions::count::{Point, Tally};
use crate::web::view::complaint_words::{head_words, payer_words};
use crate::web::view::words::indicator_words;

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
    /// Whether it is paid from the deposit, and so drawn.
    pub by_deposit: bool,
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

impl DueLine {
    pub(in crate::web::view) fn of(due: &Due) -> Self {
        let Due { stage, of, by_on, done_on, is_late, warning } = due.clone();
        Self { words: stage_words(stage), of, by_on, done_on, is_late, warning }
    }
}

impl GroundLine {
    pub(super) fn of(ground: &Ground, Opened { file, .. }: &Opened) -> Self {
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
            by_deposit: owed.payer == Payer::Deposit,
            left: Some(owed.left()).filter(|left| !left.is_zero()),
            paid: owed.instalments.iter().map(|part| (part.amount, part.paid_on, part.proof.clone())).collect(),
            confirmed: owed.confirmed,
        }
    }
}

impl PointsLine {
    pub(super) fn of(tally: &Tally<'_>) -> Self {
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

/// A ground as a reader is told of it: what, and at which placement.
pub(super) fn ground_words(ground: &Ground) -> String {
    format!("{}, placement {}", indicator_words(ground.code), ground.placement_id)
}
