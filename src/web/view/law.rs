//! The rule book in words: which rules there are, by whose law, and which hold on a day.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::matrix::{Matrix, MatrixCell, MatrixRow};
use super::verdict::{Tone, Verdict};
use crate::record::code::Code;
use crate::record::said::{Fact, Said};
use crate::web::form::LawForm;
use crate::web::path;
use crate::web::say::{Sentence, Word};

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
    /// The parts of the book, where it is open at one of them.
    pub parts: Vec<Part>,
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

impl Subject {
    /// The heading of the part.
    #[must_use]
    pub const fn heading(self) -> Sentence {
        match self {
            Self::Fees => Sentence::plain("law-subject-fees", "Fees"),
            Self::Models => Sentence::plain("law-subject-models", "Model contracts and minimum wages"),
            Self::Wages => Sentence::plain("law-subject-wages", "Paying wages"),
            Self::Changes => Sentence::plain("law-subject-changes", "Against changed contracts and kept documents"),
        }
    }
}

/// A way to a part of the rule book.
#[derive(Debug, Clone, Serialize)]
pub struct Part {
    /// Its heading.
    pub heading: Sentence,
    /// Where it is.
    pub href: String,
    /// Whether the book is open there.
    pub current: bool,
}

/// A part of the rule book beside the norms on fees, by country of work and of origin.
#[derive(Debug, Clone, Serialize)]
pub struct Shelf {
    /// Which part.
    pub subject: Subject,
    /// Its heading.
    pub heading: Sentence,
    /// What stands in it.
    pub lines: Vec<ShelfLine>,
}

impl Shelf {
    /// A part with what stands in it.
    #[must_use]
    pub const fn of(subject: Subject, lines: Vec<ShelfLine>) -> Self {
        Self { subject, heading: subject.heading(), lines }
    }
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
    pub way: Sentence,
    /// Whether it binds on the day, in words; nothing where none of it holds.
    pub weight: Option<Sentence>,
    /// Whether it holds on the day.
    pub standing: Verdict,
    /// The day since which its source was not read again, where that day is past.
    pub not_confirmed_since: Option<NaiveDate>,
}

/// Rules of one place.
#[derive(Debug, Clone, Serialize)]
pub struct LawGroup {
    /// The place, in words.
    pub place: Word,
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
    pub force: Sentence,
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

impl LawView {
    /// Open at one part where the whole book was asked for: it is too long for one page. What holds for a way is shown at once.
    #[must_use]
    pub fn opened(self) -> Self {
        let Self { form, .. } = &self;
        if !form.origin.is_empty() || !form.destination.is_empty() {
            return self;
        }
        let open = Subject::parse(form.part.trim()).unwrap_or(Subject::Fees);
        let part = |subject: &Subject| Part { heading: subject.heading(), href: path::law_part(subject.as_str(), &form.on), current: *subject == open };
        let parts = Subject::ALL.iter().map(part).collect();
        let shelves = self.shelves.into_iter().filter(|shelf| shelf.subject == open).collect();
        let closed = Self { parts, shelves, ..self };
        match open {
            Subject::Fees => closed,
            Subject::Models | Subject::Wages | Subject::Changes => Self { matrix: Matrix::default(), groups: Vec::new(), ..closed },
        }
    }
}

impl View for LawView {
    const TEMPLATE: &'static str = "public/law.html";

    fn samples() -> Vec<Self> {
        let rule = |n: u32, standing: &Verdict| RuleLine {
            id: format!("xx-rule-{n}"),
            title: "Fee that a worker may be asked for (invented)".into(),
            force: Sentence::plain("law-force-statute", "law"),
            standing: standing.clone(),
            not_confirmed_since: n.is_multiple_of(2).then(|| NaiveDate::from_ymd_opt(2025, 10, 31)).flatten(),
        };
        let cell = |text: Fact, tone| MatrixCell { text: text.into(), tone };
        let nothing = Said::plain("law-cell-nothing", "Nothing known");
        let cells = [cell("3/3".into(), Tone::Good), cell("1/3".into(), Tone::Caution), cell("0/3".into(), Tone::Unknown), cell(nothing.into(), Tone::Stop)];
        let way = |n: u32| MatrixRow { name: format!("Invented country {n}").into(), href: (0 < n).then(|| "/law?origin=BD".into()), cells: cells.to_vec() };
        let matrix = |rows: u32| Matrix {
            first: Some(Sentence::plain("law-to", "To")),
            columns: [("fees", "Fees"), ("medical", "Health"), ("skills", "Tests"), ("other", "Other")]
                .map(|(code, words)| Said::of_code("item-group", code, words).into())
                .to_vec(),
            rows: (0..rows).map(way).collect(),
            nothing: (0..rows).map(way).collect(),
        };
        let group = LawGroup { place: "Invented country".to_owned().into(), rules: vec![rule(1, &IN_FORCE), rule(2, &ENDED), rule(3, &UNKNOWN)] };
        let line = |n: u32| ShelfLine {
            id: format!("xx-model-{n}"),
            title: "Least terms of domestic work, with a long name (invented)".into(),
            place: "Invented country".into(),
            way: Sentence::plain("law-way-anywhere", "work anywhere"),
            weight: (!n.is_multiple_of(3)).then(|| Sentence::plain("law-weight-in-part", "binds in part")),
            standing: if n.is_multiple_of(3) { ENDED } else { IN_FORCE },
            not_confirmed_since: n.is_multiple_of(2).then(|| NaiveDate::from_ymd_opt(2025, 10, 31)).flatten(),
        };
        let shelf = |subject, lines: u32| Shelf::of(subject, (0..lines).map(line).collect());
        let shelves = |lines| vec![shelf(Subject::Models, lines), shelf(Subject::Wages, lines)];
        let full = Self {
            shelves: shelves(3),
            parts: Vec::new(),
            form: LawForm { origin: "BD".into(), destination: "MY".into(), on: "2026-03-24".into(), part: String::new() },
            on: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            matrix: matrix(3),
            groups: vec![group],
            shown: 3,
            total: 96,
            digest: "sha256:0a1b2c".into(),
        };
        let places = (0..32).map(|n| LawGroup { place: format!("Invented country {n}").into(), rules: (0..4).map(|r| rule(n * 4 + r, &UNKNOWN)).collect() });
        let long = Self { shelves: shelves(16), matrix: matrix(36), groups: places.collect(), shown: 128, total: 128, ..full.clone() };
        let nothing = Self { form: LawForm::default(), matrix: Matrix::default(), groups: Vec::new(), shelves: Vec::new(), shown: 0, ..full.clone() };
        let open = |part: Subject| Self { form: LawForm { part: part.to_string(), ..LawForm::default() }, ..long.clone() }.opened();
        vec![full, open(Subject::Fees), open(Subject::Models), nothing]
    }
}
