//! The rule book in words: which rules there are, by whose law, and which hold on a day.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::matrix::{Matrix, MatrixCell, MatrixRow};
use super::verdict::{Tone, Verdict};
use crate::web::form::LawForm;
use crate::web::say::Sentence;

/// The list of rules.
#[derive(Debug, Clone, Serialize)]
pub struct LawView {
    /// The corridor and day as typed.
    pub form: LawForm,
    /// The day whose law is shown.
    pub on: NaiveDate,
    /// What is known, way by way and item by item.
    pub matrix: Matrix,
    /// Rules by the place that makes them.
    pub groups: Vec<LawGroup>,
    /// How many rules are shown.
    pub shown: usize,
    /// How many the book holds.
    pub total: usize,
    /// Model contracts, norms on wages, and norms against changed contracts.
    pub shelves: Vec<Shelf>,
    /// Digest of the rule book.
    pub digest: String,
}

crate::record::code::codes! {
    /// The parts of the rule book.
    Subject, "one of fees models wages changes":
    /// Norms on what a worker may be asked for.
    Fees = "fees",
    /// Model contracts and minimum wages.
    Models = "models",
    /// Norms on paying wages.
    Wages = "wages",
    /// Norms against changing contracts and keeping documents.
    Changes = "changes",
}

/// A part of the rule book beside the norms on fees, by country of work and of origin.
#[derive(Debug, Clone, Serialize)]
pub struct Shelf {
    /// Which part.
    pub subject: Subject,
    /// Its heading.
    pub heading: &'static str,
    /// What stands in it.
    pub lines: Vec<ShelfLine>,
}

/// One model contract or norm in its list.
#[derive(Debug, Clone, Serialize)]
pub struct ShelfLine {
    /// Its name in findings.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Whose it is, in words.
    pub place: String,
    /// For which way, in words.
    pub way: String,
    /// Whether it binds on the day, in words; nothing where none of it holds.
    pub weight: &'static str,
    /// Whether it holds on the day.
    pub standing: Verdict,
    /// The day since which its source was not read again, where that day is past.
    pub not_confirmed_since: Option<NaiveDate>,
}

/// Rules of one place.
#[derive(Debug, Clone, Serialize)]
pub struct LawGroup {
    /// The place, in words.
    pub place: String,
    /// Its rules.
    pub rules: Vec<RuleLine>,
}

/// One rule in the list.
#[derive(Debug, Clone, Serialize)]
pub struct RuleLine {
    /// Its name in findings.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Law, regulation, agreement, policy or benchmark, in words.
    pub force: String,
    /// Whether it holds on the day.
    pub standing: Verdict,
    /// The day since which its source was not read again, where that day is past.
    pub not_confirmed_since: Option<NaiveDate>,
}

/// It holds on the day.
pub const IN_FORCE: Verdict = Verdict::new("in-force", Sentence::plain("law-in-force", "In force"), Tone::Good);
/// It held, and ended.
pub const ENDED: Verdict = Verdict::new("ended", Sentence::plain("law-ended", "Ended"), Tone::Stop);
/// Its days are not known, or the day lies before the first that is known.
pub const UNKNOWN: Verdict = Verdict::new("unknown", Sentence::plain("law-unknown", "Not known for this day"), Tone::Unknown);

impl View for LawView {
    const TEMPLATE: &'static str = "public/law.html";

    fn samples() -> Vec<Self> {
        let rule = |n: u32, standing: &Verdict| RuleLine {
            id: format!("xx-rule-{n}"),
            title: "Fee that a worker may be asked for (invented)".into(),
            force: "law".into(),
            standing: standing.clone(),
            not_confirmed_since: n.is_multiple_of(2).then(|| NaiveDate::from_ymd_opt(2025, 10, 31)).flatten(),
        };
        let cell = |text: &str, tone| MatrixCell { text: text.into(), tone };
        let cells = [cell("3/3", Tone::Good), cell("1/3", Tone::Caution), cell("0/3", Tone::Unknown), cell("Nothing known", Tone::Stop)];
        let way = |n: u32| MatrixRow { name: format!("Invented country {n}"), href: (0 < n).then(|| "/law?origin=BD".into()), cells: cells.to_vec() };
        let matrix = |rows: u32| Matrix {
            first: "To",
            columns: vec!["Fees", "Health", "Tests", "Other"],
            rows: (0..rows).map(way).collect(),
            nothing: (0..rows).map(way).collect(),
        };
        let group = LawGroup { place: "Invented country".into(), rules: vec![rule(1, &IN_FORCE), rule(2, &ENDED), rule(3, &UNKNOWN)] };
        let line = |n: u32| ShelfLine {
            id: format!("xx-model-{n}"),
            title: "Least terms of domestic work, with a long name (invented)".into(),
            place: "Invented country".into(),
            way: "Work in the invented country".into(),
            weight: if n.is_multiple_of(3) { "" } else { "binds in part" },
            standing: if n.is_multiple_of(3) { ENDED } else { IN_FORCE },
            not_confirmed_since: n.is_multiple_of(2).then(|| NaiveDate::from_ymd_opt(2025, 10, 31)).flatten(),
        };
        let shelf = |subject, heading, lines: u32| Shelf { subject, heading, lines: (0..lines).map(line).collect() };
        let shelves = |lines| vec![shelf(Subject::Models, "Model contracts and minimum wages", lines), shelf(Subject::Wages, "Paying wages", lines)];
        let full = Self {
            shelves: shelves(3),
            form: LawForm { origin: "BD".into(), destination: "MY".into(), on: "2026-03-24".into() },
            on: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            matrix: matrix(3),
            groups: vec![group],
            shown: 3,
            total: 96,
            digest: "sha256:0a1b2c".into(),
        };
        let places = (0..32).map(|n| LawGroup { place: format!("Invented country {n}"), rules: (0..4).map(|r| rule(n * 4 + r, &UNKNOWN)).collect() });
        let long = Self { shelves: shelves(16), matrix: matrix(36), groups: places.collect(), shown: 128, total: 128, ..full.clone() };
        vec![full.clone(), long, Self { form: LawForm::default(), matrix: Matrix::default(), groups: Vec::new(), shelves: Vec::new(), shown: 0, ..full }]
    }
}
