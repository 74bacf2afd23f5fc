//! Which fields does the contract form have? The terms that workers know first, then the rest, each once for either paper.

use std::sync::LazyLock;

use serde::Serialize;

use super::choices::Choice;
use super::term_words::{TermWords, term_words};
use super::words::{occupation_words, stage_words};
use crate::flow::diff_contract::Sheet;
use crate::flow::law::term_list;
use crate::record::code::Code as _;
use crate::record::contract::{Stage, Term, TermShape};
use crate::rules::terms::TermList;
use crate::web::form::FieldError;
use crate::web::form::contract::{ContractsForm, PaperFields, field_name};
use crate::web::say::Sentence;

/// Parts of the form with the terms in them. The currency and the period stand beside the wage.
type Part = (&'static str, &'static [Term]);

const FIRST: [Part; 6] = [
    ("The pay", &[Term::WageAmount, Term::AllowancesMonth, Term::OvertimeMultiplier, Term::DeductionsMonth]),
    ("The time", &[Term::HoursDay, Term::HoursWeek, Term::RestDaysMonth, Term::AnnualLeaveDays]),
    ("The work", &[Term::Occupation, Term::EmployerId, Term::DurationMonths]),
    ("Food, housing and care", &[Term::Food, Term::Accommodation, Term::MedicalBy]),
    ("The journey and the fees", &[Term::AirfareOutBy, Term::AirfareReturnBy, Term::WorkerFeeTotal]),
    ("Your papers and your freedom", &[Term::DocumentsHeldBy, Term::Restrictions]),
];

const REST: [Part; 6] = [
    (
        "More on the work",
        &[Term::JobTitle, Term::ExtraDuties, Term::WorkplaceKind, Term::WorkplaceCountry, Term::Engagement, Term::ProbationDays, Term::ProbationPayPercent],
    ),
    (
        "More on the pay",
        &[
            Term::FoodAllowanceMonth,
            Term::BonusMonths,
            Term::RestDayMultiplier,
            Term::OvertimeInBasic,
            Term::PayMethod,
            Term::PayIntervalDays,
            Term::PayDueDays,
            Term::DayDivisor,
        ],
    ),
    ("More on the time", &[Term::DailyRestHours, Term::PublicHolidayDays, Term::SickLeaveDays, Term::FamilyLeaveDays]),
    ("Insurance and prices", &[Term::Insurance, Term::InjuryCompensation, Term::MedicalCost, Term::AirfareCost]),
    ("More on journeys", &[Term::RepatriationBy, Term::RepatriationCost, Term::HomeLeaveMonths, Term::LocalTransportBy]),
    (
        "The end, and disputes",
        &[
            Term::FeeRecoveryMonth,
            Term::ExitPenalty,
            Term::NoticeEmployerDays,
            Term::NoticeWorkerDays,
            Term::EndOfServiceMonthsYear,
            Term::DisputeProcedure,
            Term::WorkerLanguageCopy,
        ],
    ),
];

/// The form, filled as it was typed.
#[derive(Debug, Clone, Serialize)]
pub struct FormView {
    /// From where to where, for which work, signed when.
    pub way: Vec<Cell>,
    /// Name, date and approval of the earlier paper, then of the later one.
    pub papers: [Vec<Cell>; 2],
    /// The terms that workers know first.
    pub first: Vec<PartView>,
    /// All others.
    pub rest: Vec<PartView>,
    /// Whether one of the others says something or is wrong.
    pub rest_open: bool,
    /// Both papers as filled forms.
    pub texts: [Cell; 2],
    /// Whether one of them says something.
    pub texts_open: bool,
    /// The chain from offer to practice.
    pub stages: Vec<Choice>,
    /// Groups of jobs, for jobs that stand in no list.
    pub job_groups: Vec<Choice>,
}

/// A part of the form.
#[derive(Debug, Clone, Serialize)]
pub struct PartView {
    /// What it is about.
    pub words: &'static str,
    /// Its terms.
    pub rows: Vec<RowView>,
}

/// A term with its fields for either paper.
#[derive(Debug, Clone, Serialize)]
pub struct RowView {
    /// The term.
    pub term: Term,
    /// Its name.
    pub words: &'static str,
    /// What is meant.
    pub hint: &'static str,
    /// How it is filled in.
    pub kind: Kind,
    /// What may be chosen.
    pub options: Vec<Choice>,
    /// The earlier paper, then the later one: one field, or the wage with its currency and period.
    pub sides: [Vec<Cell>; 2],
}

/// How a term is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A sum with its currency and period.
    Wage,
    /// A sum or a number.
    Number,
    /// Words.
    Text,
    /// A job of the list.
    Job,
    /// One of some.
    Choice,
    /// Any of some.
    Checks,
}

/// A field with what was typed.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    /// Its name, which is its id on the page.
    pub name: String,
    /// What was typed.
    pub value: String,
    /// What is wrong with it.
    pub errors: Vec<Sentence>,
}

static TERMS: LazyLock<TermList> = LazyLock::new(|| term_list().unwrap_or_default());

/// The form in the making.
struct Typed<'f> {
    form: &'f ContractsForm,
    errors: &'f [FieldError],
}

impl FormView {
    /// The form as it was typed, with what is wrong.
    #[must_use]
    pub fn of(form: &ContractsForm, errors: &[FieldError]) -> Self {
        let typed = Typed { form, errors };
        let parts = |parts: &[Part]| parts.iter().map(|(words, terms)| PartView { words, rows: terms.iter().map(|term| typed.row(*term)).collect() }).collect();
        let rest: Vec<PartView> = parts(&REST);
        let texts = typed.both("form");
        Self {
            way: [("origin", &form.origin), ("destination", &form.destination), ("occupation", &form.occupation), ("on", &form.on)]
                .map(|(key, value)| typed.cell(key.to_owned(), value))
                .into(),
            papers: [typed.paper(Sheet::Before, &["stage", "dated_on"]), typed.paper(Sheet::After, &["stage", "dated_on", "approved_change"])],
            rest_open: rest.iter().flat_map(|part| &part.rows).flat_map(|row| row.sides.iter().flatten()).any(Cell::is_used),
            texts_open: texts.iter().any(Cell::is_used),
            first: parts(&FIRST),
            rest,
            texts,
            stages: Stage::ALL.iter().map(|stage| Choice { value: stage.as_str().to_owned(), words: stage_words(*stage).to_owned() }).collect(),
            job_groups: (1..=9).map(|group| group.to_string()).map(|group| Choice { words: occupation_words(&group).to_owned(), value: group }).collect(),
        }
    }
}

impl Cell {
    fn is_used(&self) -> bool {
        !self.value.is_empty() || !self.errors.is_empty()
    }
}

impl Typed<'_> {
    fn cell(&self, name: String, value: &str) -> Cell {
        let errors = self.errors.iter().filter(|error| error.field == name).map(|error| error.message.clone()).collect();
        Cell { name, value: value.to_owned(), errors }
    }

    fn paper(&self, sheet: Sheet, keys: &[&str]) -> Vec<Cell> {
        let paper: &PaperFields = if sheet == Sheet::After { &self.form.after } else { &self.form.before };
        keys.iter().map(|key| self.cell(field_name(sheet, key), paper.field(key))).collect()
    }

    fn both(&self, key: &str) -> [Cell; 2] {
        [(Sheet::Before, &self.form.before), (Sheet::After, &self.form.after)].map(|(sheet, paper)| self.cell(field_name(sheet, key), paper.field(key)))
    }

    fn row(&self, term: Term) -> RowView {
        let TermWords { name, hint } = term_words(term);
        let keys: &[Term] = if term == Term::WageAmount { &[term, Term::WageCurrency, Term::WagePeriod] } else { &[term] };
        let keys: Vec<&str> = keys.iter().map(|term| term.as_str()).collect();
        let sides = [Sheet::Before, Sheet::After].map(|sheet| self.paper(sheet, &keys));
        let kind = Kind::of(term);
        RowView { term, words: name, hint, kind, options: options(if kind == Kind::Wage { Term::WagePeriod } else { term }), sides }
    }
}

impl Kind {
    const fn of(term: Term) -> Self {
        match (term, term.shape()) {
            (Term::WageAmount, _) => Self::Wage,
            (Term::Occupation, _) => Self::Job,
            (Term::Restrictions, _) => Self::Checks,
            (_, TermShape::Number | TermShape::Money) => Self::Number,
            (_, TermShape::Text | TermShape::Set) => Self::Text,
            (_, TermShape::Code(_) | TermShape::Flag) => Self::Choice,
        }
    }
}

/// What may be chosen for a term, in the words of the list of terms.
fn options(term: Term) -> Vec<Choice> {
    let rule = TERMS.of(term);
    let said = |code: &str| rule.and_then(|rule| rule.words.get(code)).map_or_else(|| code.to_owned(), Clone::clone);
    let choice = |code: &str| Choice { value: code.to_owned(), words: said(code) };
    match term.shape() {
        TermShape::Code(codes) => codes.iter().map(|code| choice(code)).collect(),
        TermShape::Flag => ["yes", "no"].map(choice).into(),
        TermShape::Set => rule.iter().flat_map(|rule| rule.words.keys()).map(|code| choice(code)).collect(),
        TermShape::Number | TermShape::Money | TermShape::Text => Vec::new(),
    }
}
