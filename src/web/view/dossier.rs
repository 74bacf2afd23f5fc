//! Everything about one placement, and the claim that comes of it: both rest on the same facts.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::View;
use super::desk::GradeView;
use super::sample_dossier::{bare, sample};
use super::wages::WagesView;
use super::words::indicator_words;
use crate::audit::terms::turn::Turn;
use crate::flow::dossier::{Cell, Dossier, Moment, MomentKind, PaperHead, TermRow};
use crate::flow::jobs::job_words;
use crate::flow::least::{LeastLine, RuleLine};
use crate::record::contract::Stage;
use crate::record::finding::{Grade, Outcome};
use crate::record::money::Money;
use crate::store::inspection::KeptFinding;

/// Everything about one placement.
#[derive(Debug, Clone, Serialize)]
pub struct DossierView {
    /// The finding by which it is reached.
    pub finding_id: String,
    /// The placement, as its sender numbers it.
    pub placement_id: String,
    /// Who sent it.
    pub sender: String,
    /// The agency's licence number as reported.
    pub licence_no: String,
    /// Its name; absent where the licence is in no register.
    pub agency_name: Option<String>,
    /// The employer as reported.
    pub employer: String,
    /// From where to where, for which work.
    pub way: String,
    /// The agreed wage with its period.
    pub wage: String,
    /// Day of signature.
    pub signed_on: NaiveDate,
    /// The versions of the contract.
    pub heads: Vec<HeadView>,
    /// Their terms.
    pub rows: Vec<RowView>,
    /// Whether a model or minimum asks for one of them.
    pub has_model: bool,
    /// The grade of all changes together.
    pub grade: Option<GradeView>,
    /// How well they are shown.
    pub evidence: Option<EvidenceView>,
    /// What happened.
    pub timeline: Vec<MomentView>,
    /// Open breaches and advisories.
    pub findings: Vec<PointView>,
    /// The wages; absent where no pay period was returned.
    pub wages: Option<WagesView>,
    /// Fees to be returned by the open breaches, by currency.
    pub refund: Vec<Money>,
    /// Wages to be paid by the open breaches, by currency.
    pub unpaid: Vec<Money>,
    /// The day of all this.
    pub today: NaiveDate,
    /// Digest of the rule book.
    pub digest: String,
}

/// A version of the contract.
#[derive(Debug, Clone, Serialize)]
pub struct HeadView {
    /// Its stage, in words.
    pub words: &'static str,
    /// Its day.
    pub on: NaiveDate,
    /// Whether the authority approved the change.
    pub approved: bool,
}

/// A term over all versions.
#[derive(Debug, Clone, Serialize)]
pub struct RowView {
    /// What it is called.
    pub called: String,
    /// Whether some version made it worse.
    pub is_worse: bool,
    /// One a version.
    pub cells: Vec<CellView>,
    /// What a model or minimum asks for.
    pub least: Option<LeastView>,
}

/// What a model or minimum asks for.
#[derive(Debug, Clone, Serialize)]
pub struct LeastView {
    /// The value.
    pub value: String,
    /// Where it is written.
    pub citation: String,
    /// Whether it binds.
    pub binds: bool,
}

/// What a version says of a term.
#[derive(Debug, Clone, Serialize)]
pub struct CellView {
    /// The value; empty where it is silent.
    pub value: String,
    /// What became of it, in a word; empty where there is nothing to say.
    pub turn: &'static str,
    /// The tone of that word.
    pub tone: &'static str,
    /// How grave.
    pub grade: Option<Grade>,
}

/// How well the changes are shown.
#[derive(Debug, Clone, Serialize)]
pub struct EvidenceView {
    /// The level.
    pub level: String,
    /// In words.
    pub words: &'static str,
    /// Whether that is enough to write to the agency without an inspection first.
    pub enough: bool,
}

/// Something that happened.
#[derive(Debug, Clone, Serialize)]
pub struct MomentView {
    /// The day.
    pub on: NaiveDate,
    /// What kind of thing, in a word.
    pub kind: &'static str,
    /// What.
    pub what: String,
}

/// A finding as a point of the case.
#[derive(Debug, Clone, Serialize)]
pub struct PointView {
    /// Its id.
    pub finding_id: String,
    /// What it is, in words.
    pub words: &'static str,
    /// Whether it is a breach; else it advises.
    pub is_breach: bool,
    /// How grave.
    pub grade: Option<GradeView>,
    /// What is owed for it.
    pub excess: Option<Money>,
    /// The whole finding as findings 1.0 writes it.
    pub finding: Value,
}

/// The claim of a worker as a document to hand over.
#[derive(Debug, Clone, Serialize)]
pub struct ClaimView {
    /// What it rests on.
    pub case: DossierView,
    /// Breaches alone: what only advises is no claim.
    pub points: Vec<PointView>,
}

impl DossierView {
    /// The page of a dossier.
    ///
    /// # Errors
    /// When a kept finding is no JSON line.
    pub fn of(dossier: Dossier, (finding_id, agency_name): (&str, Option<String>), (today, digest): (NaiveDate, &str)) -> Result<Self, serde_json::Error> {
        let Dossier { placement, sender, papers, timeline, findings, wages, owed } = dossier;
        Ok(Self {
            finding_id: finding_id.to_owned(),
            placement_id: placement.placement_id.to_string(),
            sender,
            licence_no: placement.agency_licence.to_string(),
            agency_name,
            employer: placement.employer_name.to_string(),
            way: format!("{} to {}, {}", placement.origin.name(), placement.destination.name(), job_words(&placement.occupation)),
            wage: format!("{} a {}", placement.wage, placement.wage_period),
            signed_on: placement.contract_signed_on,
            heads: papers.heads.iter().map(HeadView::from).collect(),
            has_model: papers.rows.iter().any(|row| row.least.is_some()),
            rows: papers.rows.into_iter().map(RowView::from).collect(),
            grade: papers.grade.map(GradeView::from),
            evidence: papers.evidence.map(|level| EvidenceView { level: level.to_string(), words: level.words(), enough: level.is_enough_for_notice() }),
            timeline: timeline.into_iter().map(MomentView::from).collect(),
            findings: findings.into_iter().map(PointView::of).collect::<Result<_, _>>()?,
            wages: Some(wages).filter(|sheet| !sheet.periods.is_empty()).map(|sheet| WagesView::of(sheet, today)),
            refund: owed.fees,
            unpaid: owed.wages,
            today,
            digest: digest.to_owned(),
        })
    }
}

impl From<DossierView> for ClaimView {
    fn from(case: DossierView) -> Self {
        let points = case.findings.iter().filter(|point| point.is_breach).cloned().collect();
        Self { case, points }
    }
}

impl From<&PaperHead> for HeadView {
    fn from(head: &PaperHead) -> Self {
        let words = match head.stage {
            Some(Stage::Offered) => "Offered",
            Some(Stage::Approved) => "Approved by the authority",
            Some(Stage::Signed) => "Signed before departure",
            Some(Stage::Arrival) => "On arrival",
            Some(Stage::Practice) => "In practice",
            None => "Model contract",
        };
        Self { words, on: head.on, approved: head.approved_change }
    }
}

impl From<TermRow> for RowView {
    fn from(row: TermRow) -> Self {
        let is_worse = row.cells.iter().any(|cell| cell.turn == Some(Turn::Worse));
        let least = row.least.map(|LeastLine { value, rule: RuleLine { id: _, citation, binds } }| LeastView { value, citation, binds });
        Self { called: row.called, is_worse, cells: row.cells.into_iter().map(CellView::from).collect(), least }
    }
}

impl From<Cell> for CellView {
    fn from(Cell { value, turn, grade }: Cell) -> Self {
        let (turn, tone) = match turn {
            Some(Turn::Worse) => ("worse", "stop"),
            Some(Turn::Better) => ("better", "good"),
            Some(Turn::Unclear) => ("unclear", "unknown"),
            Some(Turn::Same | Turn::OnlyBefore | Turn::OnlyAfter) | None => ("", ""),
        };
        Self { value, turn, tone, grade }
    }
}

impl From<Moment> for MomentView {
    fn from(Moment { on, kind, what }: Moment) -> Self {
        let kind = match kind {
            MomentKind::Way => "way",
            MomentKind::Paper => "paper",
            MomentKind::Money => "money",
            MomentKind::Wage => "wage",
        };
        Self { on, kind, what }
    }
}

impl PointView {
    fn of(kept: KeptFinding) -> Result<Self, serde_json::Error> {
        Ok(Self {
            words: indicator_words(kept.code),
            is_breach: kept.outcome == Outcome::Breach,
            grade: kept.grade.map(GradeView::from),
            excess: kept.excess,
            finding: serde_json::from_str(&kept.line)?,
            finding_id: kept.finding_id,
        })
    }
}

impl View for DossierView {
    const TEMPLATE: &'static str = "desk/dossier.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let weak = EvidenceView { level: "E1".into(), words: "one document, or two statements that agree", enough: false };
        vec![sample(), Self { evidence: Some(weak), ..sample() }, bare()]
    }
}

impl View for ClaimView {
    const TEMPLATE: &'static str = "desk/claim.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        vec![sample().into(), bare().into()]
    }
}
