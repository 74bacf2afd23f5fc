//! The desk: which agency to look at first, and what was found there.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::agency_file::AgencyFileView;
use super::sample_agency_file;
use super::verdict::Verdict;
use super::words::{grade_words, indicator_words};
use crate::record::finding::{Finding, Grade, Indicator, Outcome};
use crate::record::id::Id;
use crate::record::inspection::{Drawing, Ground, InspectionList, Visit};
use crate::record::licence::Status;
use crate::record::money::Money;
use crate::store::inspection_lists::KeptList;

/// Agencies in inspection order.
#[derive(Debug, Clone, Serialize)]
pub struct InspectionsView {
    /// The agencies of this page.
    pub rows: Vec<InspectionRow>,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// How many agencies in all.
    pub total: usize,
    /// The day of judgement.
    pub as_of: Option<NaiveDate>,
    /// Money due to workers, all agencies together, by currency.
    pub due: Vec<Money>,
    /// The list that was drawn last.
    pub drawn: Option<DrawnView>,
    /// What was wrong with the number that was sent.
    pub problem: Option<String>,
}

/// A list of inspections as it was drawn.
#[derive(Debug, Clone, Serialize)]
pub struct DrawnView {
    /// Its number.
    pub id: i64,
    /// The day.
    pub on: NaiveDate,
    /// Who drew it.
    pub by: String,
    /// Inspections that could be made, and those of them by lot.
    pub capacity: (u32, u32),
    /// What the lot was drawn with.
    pub seed: String,
    /// Agencies among whom was chosen.
    pub frame: u64,
    /// Agencies with a ground for whom there was no room.
    pub waiting: u64,
    /// Whom to visit, in order.
    pub visits: Vec<VisitRow>,
}

/// An agency on a drawn list.
#[derive(Debug, Clone, Serialize)]
pub struct VisitRow {
    /// Its name; absent where the licence is in no register.
    pub name: Option<String>,
    /// Its licence number as reported.
    pub licence_no: String,
    /// Its ground, in a word or two.
    pub ground: &'static str,
    /// Why, in one line.
    pub why: String,
}

impl DrawnView {
    /// A list with the names of its agencies.
    #[must_use]
    pub fn of(kept: KeptList, name: impl Fn(&Id) -> Option<String>) -> Self {
        let KeptList { id, at: _, by, list: InspectionList { drawing, frame, waiting, visits } } = kept;
        let Drawing { on, capacity, by_lot, seed } = drawing;
        let row = |Visit { agency_licence, ground, why }| VisitRow {
            name: name(&agency_licence),
            licence_no: agency_licence.to_string(),
            ground: ground_words(ground),
            why,
        };
        Self { id, on, by, capacity: (capacity, by_lot), seed, frame, waiting, visits: visits.into_iter().map(row).collect() }
    }

    /// An invented list.
    #[must_use]
    pub fn sample() -> Self {
        let visit = |licence: &str, ground, why: &str| Visit { agency_licence: Id::new(licence), ground, why: why.to_owned() };
        let on = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let visits = vec![
            visit("XX-LB-0010", Ground::OpenG4, "Open breaches of grade G4 since 2026-02-01: fee-over-cap (31)."),
            visit("XX/2", Ground::Signal, "Signals past every threshold, which prove nothing: signal-early-return (q 0.0012)."),
            visit("XX <3>", Ground::Random, "Drawn by lot: nothing names it, and it shows what the other grounds miss."),
        ];
        let drawing = Drawing { on, capacity: 10, by_lot: 1, seed: "7d1f00c2".to_owned() };
        let list = InspectionList { drawing, frame: 43, waiting: 0, visits };
        let kept = KeptList { id: 7, at: on.and_time(chrono::NaiveTime::MIN).and_utc(), by: "Inspector Invented".to_owned(), list };
        Self::of(kept, |licence| (licence.as_str() == "XX-LB-0010").then(|| "Amihan Example Overseas (invented)".to_owned()))
    }
}

const fn ground_words(ground: Ground) -> &'static str {
    match ground {
        Ground::OpenG4 => "Open G4",
        Ground::OpenG3 => "Open G3",
        Ground::Signal => "Signal",
        Ground::Random => "By lot",
    }
}

/// One agency in inspection order.
#[derive(Debug, Clone, Serialize)]
pub struct InspectionRow {
    /// Its name; absent where the licence is in no register.
    pub name: Option<String>,
    /// Its licence number as reported.
    pub licence_no: String,
    /// Open breaches by kind, most frequent first.
    pub breaches: Vec<Count>,
    /// All open breaches.
    pub total: u64,
    /// The gravest of them.
    pub gravest: Option<GradeView>,
    /// Money due to workers, by currency.
    pub due: Vec<Money>,
    /// What could not be judged.
    pub not_judged: u64,
}

/// How often something occurs.
#[derive(Debug, Clone, Serialize)]
pub struct Count {
    /// What, in words.
    pub words: String,
    /// How often.
    pub count: u64,
}

/// A grade with what follows from it.
#[derive(Debug, Clone, Serialize)]
pub struct GradeView {
    /// The grade.
    pub grade: Grade,
    /// What follows.
    pub words: &'static str,
}

/// What was found at one agency.
#[derive(Debug, Clone, Serialize)]
pub struct DeskAgencyView {
    /// Its place in the list, with its sums.
    pub summary: InspectionRow,
    /// Whether the register holds it.
    pub in_register: bool,
    /// What its licence is today.
    pub status: Verdict,
    /// The day that the status speaks of.
    pub as_of: NaiveDate,
    /// Its findings, gravest first.
    pub findings: Vec<FindingLine>,
    /// Why things could not be judged, most frequent first.
    pub reasons: Vec<Count>,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// What else an inspector takes along: on the first page of the findings.
    pub file: Option<AgencyFileView>,
}

/// A finding in a list.
#[derive(Debug, Clone, Serialize)]
pub struct FindingLine {
    /// Its id.
    pub finding_id: String,
    /// What it is, in words.
    pub words: &'static str,
    /// What it says.
    pub outcome: Outcome,
    /// How grave.
    pub grade: Option<GradeView>,
    /// The placement.
    pub placement_id: String,
    /// The day that decided.
    pub on: Option<NaiveDate>,
    /// What is owed back.
    pub excess: Option<Money>,
}

impl From<Grade> for GradeView {
    fn from(grade: Grade) -> Self {
        Self { grade, words: grade_words(grade) }
    }
}

impl From<&Finding> for FindingLine {
    fn from(finding: &Finding) -> Self {
        Self {
            finding_id: finding.finding_id(),
            words: indicator_words(finding.code),
            outcome: finding.outcome,
            grade: finding.grade.map(GradeView::from),
            placement_id: finding.placement_id.to_string(),
            on: finding.rule.as_ref().and_then(|rule| rule.on),
            excess: finding.excess,
        }
    }
}

impl InspectionRow {
    /// An invented row.
    #[must_use]
    pub fn sample(name: Option<&str>, licence_no: &str) -> Self {
        let count = |code, count| Count { words: indicator_words(code).to_owned(), count };
        let excess = super::finding::sample().excess;
        Self {
            name: name.map(str::to_owned),
            licence_no: licence_no.to_owned(),
            breaches: vec![count(Indicator::FeeOverCap, 31), count(Indicator::ContractSubstituted, 7), count(Indicator::LicenceNotValid, 2)],
            total: 40,
            gravest: Some(Grade::G4.into()),
            due: excess.into_iter().collect(),
            not_judged: 12,
        }
    }
}

impl View for InspectionsView {
    const TEMPLATE: &'static str = "desk/inspections.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let quiet = InspectionRow {
            breaches: Vec::new(),
            total: 0,
            gravest: None,
            due: Vec::new(),
            not_judged: 0,
            ..InspectionRow::sample(Some("Himal Example (invented)"), "XX/2")
        };
        let rows = vec![InspectionRow::sample(Some("Amihan Example Overseas (invented)"), "XX-LB-0010"), InspectionRow::sample(None, "not in register"), quiet];
        let as_of = NaiveDate::from_ymd_opt(2026, 3, 24);
        let due = super::finding::sample().excess.into_iter().collect();
        let full = Self { rows, page: 1, pages: 2, total: 43, as_of, due, drawn: Some(DrawnView::sample()), problem: None };
        let problem = Some("\"many\" is no number of inspections. Write one from 1 to 10000, in digits.".to_owned());
        let wrong = Self { drawn: None, problem, ..full.clone() };
        vec![full.clone(), wrong, Self { rows: Vec::new(), pages: 1, total: 0, as_of: None, due: Vec::new(), drawn: None, ..full }]
    }
}

impl View for DeskAgencyView {
    const TEMPLATE: &'static str = "desk/agency.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let summary = InspectionRow::sample(Some("Amihan Example Overseas (invented)"), "XX-LB-0010");
        let breach = FindingLine::from(&super::finding::sample());
        let open = FindingLine { outcome: Outcome::NotAssessable, grade: None, on: None, excess: None, ..breach.clone() };
        let full = Self {
            summary,
            in_register: true,
            status: Verdict::of_status(Status::Suspended),
            as_of: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            findings: vec![breach, open],
            reasons: vec![Count { words: "no_rate".into(), count: 9 }, Count { words: "missing:receipt".into(), count: 3 }],
            page: 1,
            pages: 2,
            file: Some(sample_agency_file::full()),
        };
        let bare = Self {
            summary: InspectionRow::sample(None, "XX 99"),
            in_register: false,
            status: Verdict::of_status(Status::Unknown),
            findings: Vec::new(),
            reasons: Vec::new(),
            pages: 1,
            file: Some(sample_agency_file::empty()),
            ..full.clone()
        };
        vec![full.clone(), bare, Self { page: 2, file: None, ..full }]
    }
}
