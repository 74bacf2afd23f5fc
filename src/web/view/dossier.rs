//! Everything about one placement, and the claim that comes of it: both rest on the same facts.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::View;
use super::desk::GradeView;
use super::wages::{self, WagesView};
use super::words::indicator_words;
use crate::audit::terms::turn::Turn;
use crate::flow::dossier::{Cell, Dossier, Moment, MomentKind, PaperHead, TermRow};
use crate::flow::jobs::job_words;
use crate::flow::least::{LeastLine, RuleLine};
use crate::record::contract::{Stage, Term};
use crate::record::currency::Currency;
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

    fn sample() -> Self {
        let finding = super::finding::sample();
        Self {
            finding_id: finding.finding_id(),
            words: indicator_words(finding.code),
            is_breach: true,
            grade: finding.grade.map(GradeView::from),
            excess: finding.excess,
            finding: serde_json::to_value(&finding).unwrap_or_default(),
        }
    }
}

/// An invented dossier.
#[must_use]
pub fn sample() -> DossierView {
    let day = |m, d| NaiveDate::from_ymd_opt(2024, m, d).unwrap_or_default();
    let cell = |value: &str, turn, grade| Cell { value: value.to_owned(), turn, grade };
    let asked = || LeastLine { value: "14".into(), rule: RuleLine { id: "invented".into(), citation: "Invented model contract".into(), binds: false } };
    let least = |term| (term == Term::AnnualLeaveDays).then(asked);
    let row = |term, called: &str, cells| RowView::from(TermRow { term, called: called.to_owned(), cells, least: least(term) });
    let head = |stage, on, approved_change| HeadView::from(&PaperHead { stage: Some(stage), on, approved_change });
    let moment = |on, kind, what: &str| MomentView::from(Moment { on, kind, what: what.to_owned() });
    let (breach, sgd) = (PointView::sample(), Currency::parse("SGD").ok());
    let advice = PointView { is_breach: false, grade: None, excess: None, ..breach.clone() };
    DossierView {
        finding_id: breach.finding_id.clone(),
        placement_id: "P-17".into(),
        sender: "Invented sender".into(),
        licence_no: "XX-LB-0010".into(),
        agency_name: Some("Amihan Example Overseas (invented)".into()),
        employer: "Invented Household".into(),
        way: "Philippines to Singapore, domestic cleaner or helper".into(),
        wage: "600.00 SGD a month".into(),
        signed_on: day(2, 3),
        heads: vec![head(Stage::Approved, day(1, 20), false), head(Stage::Signed, day(2, 3), false), head(Stage::Arrival, day(4, 1), true)],
        rows: vec![
            row(
                Term::WageAmount,
                "the basic wage",
                vec![
                    cell("600 SGD a month", None, None),
                    cell("600 SGD a month", Some(Turn::Same), None),
                    cell("450 SGD a month", Some(Turn::Worse), Some(Grade::G3)),
                ],
            ),
            row(Term::AnnualLeaveDays, "the days of annual leave", vec![cell("14", None, None), cell("", None, None), cell("15", Some(Turn::Better), None)]),
            row(Term::Occupation, "the work", vec![cell("9111", None, None), cell("9111", Some(Turn::Same), None), cell("9", Some(Turn::Unclear), None)]),
        ],
        has_model: true,
        grade: Some(Grade::G3.into()),
        evidence: Some(EvidenceView { level: "E2".into(), words: "both versions of the contract", enough: true }),
        timeline: vec![
            moment(day(1, 20), MomentKind::Paper, "the authority approved the terms"),
            moment(day(2, 3), MomentKind::Way, "the contract was signed"),
            moment(day(2, 10), MomentKind::Money, "the worker was charged 1500.00 SGD: Fee of the agency abroad"),
            moment(day(5, 7), MomentKind::Wage, "450.00 SGD of wages came for 2024-04-01 to 2024-04-30 (bank)"),
        ],
        findings: vec![breach, advice],
        wages: Some(wages::sample()),
        refund: sgd.map(|sgd| Money::new(30_000, sgd)).into_iter().collect(),
        unpaid: sgd.map(|sgd| Money::new(7_500, sgd)).into_iter().collect(),
        today: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
        digest: "sha256:0a1b2c".into(),
    }
}

fn bare() -> DossierView {
    let (heads, rows, timeline, findings) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (refund, unpaid) = (Vec::new(), Vec::new());
    let bare = DossierView { agency_name: None, grade: None, evidence: None, wages: None, has_model: false, ..sample() };
    DossierView { heads, rows, timeline, findings, refund, unpaid, ..bare }
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
