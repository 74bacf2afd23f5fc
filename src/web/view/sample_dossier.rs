//! What would a dossier look like? One of an invented placement, and one with nothing in it.

use chrono::NaiveDate;

use super::desk::GradeView;
use super::dossier::{DossierView, EvidenceView, HeadView, MomentView, PointView, RowView};
use super::wages;
use super::words::indicator_words;
use crate::audit::terms::turn::Turn;
use crate::flow::dossier::{Cell, Moment, MomentKind, PaperHead, TermRow};
use crate::flow::least::{LeastLine, RuleLine};
use crate::record::contract::{Stage, Term};
use crate::record::currency::Currency;
use crate::record::finding::Grade;
use crate::record::money::Money;

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
    let (breach, sgd) = (point(), Currency::parse("SGD").ok());
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

/// One with nothing in it.
#[must_use]
pub(super) fn bare() -> DossierView {
    let (heads, rows, timeline, findings) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (refund, unpaid) = (Vec::new(), Vec::new());
    let bare = DossierView { agency_name: None, grade: None, evidence: None, wages: None, has_model: false, ..sample() };
    DossierView { heads, rows, timeline, findings, refund, unpaid, ..bare }
}

/// A breach of an invented finding.
fn point() -> PointView {
    let finding = super::finding::sample();
    PointView {
        finding_id: finding.finding_id(),
        words: indicator_words(finding.code),
        is_breach: true,
        grade: finding.grade.map(GradeView::from),
        excess: finding.excess,
        finding: serde_json::to_value(&finding).unwrap_or_default(),
    }
}
