//! Which fields does the contract form have? The terms that workers know first, then the rest, each once for either paper.

use serde::Serialize;

use super::term_words::{TERMS, code_words, hint_said, option_said, term_said};
use super::words::{occupation_said, stage_said};
use crate::flow::diff_contract::Sheet;
use crate::record::code::Code as _;
use crate::record::contract::{Stage, Term, TermShape};
use crate::record::said::Said;
use crate::web::form::FieldError;
use crate::web::form::contract::{ContractsForm, PaperFields, field_name};
use crate::web::say::Sentence;

/// Parts of the form with the terms in them. The currency and the period stand beside the wage.
type Part = ((&'static str, &'static str), &'static [Term]);

const FIRST: [Part; 6] = [
    (("part-pay", "The pay"), &[Term::WageAmount, Term::AllowancesMonth, Term::OvertimeMultiplier, Term::DeductionsMonth]),
    (("part-time", "The time"), &[Term::HoursDay, Term::HoursWeek, Term::RestDaysMonth, Term::AnnualLeaveDays]),
    (("part-work", "The work"), &[Term::Occupation, Term::EmployerId, Term::DurationMonths]),
    (("part-care", "Food, housing and care"), &[Term::Food, Term::Accommodation, Term::MedicalBy]),
    (("part-journey", "The journey and the fees"), &[Term::AirfareOutBy, Term::AirfareReturnBy, Term::WorkerFeeTotal]),
    (("part-freedom", "Your papers and your freedom"), &[Term::DocumentsHeldBy, Term::Restrictions]),
];

const REST: [Part; 6] = [
    (
        ("part-more-work", "More on the work"),
        &[Term::JobTitle, Term::ExtraDuties, Term::WorkplaceKind, Term::WorkplaceCountry, Term::Engagement, Term::ProbationDays, Term::ProbationPayPercent],
    ),
    (
        ("part-more-pay", "More on the pay"),
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
    (("part-more-time", "More on the time"), &[Term::DailyRestHours, Term::PublicHolidayDays, Term::SickLeaveDays, Term::FamilyLeaveDays]),
    (("part-prices", "Insurance and prices"), &[Term::Insurance, Term::InjuryCompensation, Term::MedicalCost, Term::AirfareCost]),
    (("part-more-journeys", "More on journeys"), &[Term::RepatriationBy, Term::RepatriationCost, Term::HomeLeaveMonths, Term::LocalTransportBy]),
    (
        ("part-end", "The end, and disputes"),
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
    pub stages: Vec<OptionView>,
    /// Groups of jobs, for jobs that stand in no list.
    pub job_groups: Vec<OptionView>,
}

/// A part of the form.
#[derive(Debug, Clone, Serialize)]
pub struct PartView {
    /// What it is about.
    pub words: Sentence,
    /// Its terms.
    pub rows: Vec<RowView>,
}

/// Something that may be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct OptionView {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub words: Sentence,
}

impl OptionView {
    fn new(value: &str, words: Said) -> Self {
        Self { value: value.to_owned(), words: words.into() }
    }
}

/// A term with its fields for either paper.
#[derive(Debug, Clone, Serialize)]
pub struct RowView {
    /// The term.
    pub term: Term,
    /// Its name.
    pub words: Sentence,
    /// What is meant.
    pub hint: Option<Sentence>,
    /// How it is filled in.
    pub kind: Kind,
    /// What may be chosen.
    pub options: Vec<OptionView>,
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
        let parts = |parts: &[Part]| parts.iter().map(|part| typed.part(part)).collect();
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
            stages: Stage::ALL.iter().map(|stage| OptionView::new(stage.as_str(), stage_said(*stage))).collect(),
            job_groups: (1..=9).map(|group| group.to_string()).map(|group| OptionView::new(&group, occupation_said(&group))).collect(),
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

    fn part(&self, ((id, english), terms): &Part) -> PartView {
        PartView { words: Sentence::plain(id, english), rows: terms.iter().map(|term| self.row(*term)).collect() }
    }

    fn row(&self, term: Term) -> RowView {
        let keys: &[Term] = if term == Term::WageAmount { &[term, Term::WageCurrency, Term::WagePeriod] } else { &[term] };
        let keys: Vec<&str> = keys.iter().map(|term| term.as_str()).collect();
        let sides = [Sheet::Before, Sheet::After].map(|sheet| self.paper(sheet, &keys));
        let kind = Kind::of(term);
        RowView {
            term,
            words: term_said(term).into(),
            hint: hint_said(term).map(Sentence::from),
            kind,
            options: options(if kind == Kind::Wage { Term::WagePeriod } else { term }),
            sides,
        }
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
fn options(term: Term) -> Vec<OptionView> {
    let choice = |code: &str| OptionView::new(code, option_said(&code_words(term, code)));
    match term.shape() {
        TermShape::Code(codes) => codes.iter().map(|code| choice(code)).collect(),
        TermShape::Flag => ["yes", "no"].map(choice).into(),
        TermShape::Set => TERMS.of(term).iter().flat_map(|rule| rule.words.keys()).map(|code| choice(code)).collect(),
        TermShape::Number | TermShape::Money | TermShape::Text => Vec::new(),
    }
}
