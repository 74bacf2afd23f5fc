//! What does a model contract ask for, in sentences that a person can read?

use chrono::NaiveDate;

use super::elements::Elements;
use super::{Clause, Model, Part, Weight};
use crate::record::agency::ModelDateBasis;
use crate::record::code::Code as _;
use crate::record::contract::{Term, TermShape, TermValue};
use crate::record::period::plus_months;
use crate::rules::norm::Precision;
use crate::rules::standing::MONTHS_NEAR;
use crate::rules::terms::{TermList, TermRule, Worse};
use crate::rules::words::{day, either, who};

/// A part of a model in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartInWords {
    /// From when to when, and which day decides.
    pub days: String,
    /// Its floors and ceilings, each with whether it binds or why it advises.
    pub asks: Vec<String>,
    /// What the paper must not be silent on.
    pub must_say: Vec<String>,
    /// What is not certain.
    pub doubts: Vec<String>,
}

/// A floor or ceiling of a part in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermInWords {
    /// The term.
    pub term: Term,
    /// What a sentence calls it, as a cell begins.
    pub called: String,
    /// How much is asked for: the value with its direction and unit.
    pub limit: String,
    /// What it carries at its best: how well the first day is known stands with the days.
    pub weight: Weight,
}

impl TermInWords {
    /// Whether it binds, and if not why.
    #[must_use]
    pub fn standing(&self) -> String {
        match &self.weight {
            Weight::Binds => "binding".to_owned(),
            Weight::Advises(why) => format!("advises, because {why}"),
        }
    }
}

/// Whom a model reaches.
#[must_use]
pub fn reach(model: &Model) -> String {
    format!("{}.", who(&model.corridor, &model.scope))
}

/// Puts a part into words; what a term is called is told by the list of terms.
#[must_use]
pub fn in_words(model: &Model, part: &Part, list: &TermList) -> PartInWords {
    let worth = in_kind(model, part, list).map(|worth| format!("{}: {}", worth.called, worth.limit));
    PartInWords {
        days: days(part),
        asks: asked(model, part, list).map(|term| format!("{}: {} ({})", term.called, term.limit, term.standing())).chain(worth).collect(),
        must_say: part.must_say.iter().map(clause).collect(),
        doubts: part.doubts.iter().map(|doubt| format!("Not certain: {doubt}")).collect(),
    }
}

/// Every floor and ceiling of a part, then what food and housing are worth. The units of sums stand with the sums.
#[must_use]
pub fn terms(model: &Model, part: &Part, list: &TermList) -> Vec<TermInWords> {
    asked(model, part, list).chain(in_kind(model, part, list)).collect()
}

/// Whether a part binds as a whole, in a sentence or two.
#[must_use]
pub fn standing(model: &Model, part: &Part) -> String {
    let asked = || part.terms.iter().map(|(term, _)| term).filter(|term| !is_unit(*term));
    let advising = asked().filter(|term| weight_at_best(model, part, *term) != Weight::Binds).count();
    let terms = match (asked().count() - advising, advising) {
        (0, 0) => None,
        (0, _) => Some("All of it only advises.".to_owned()),
        (_, 0) => Some("It binds.".to_owned()),
        (binding, advising) => Some(format!("Of {} terms {binding} bind, the others only advise.", binding + advising)),
    };
    let clauses = (!part.must_say.is_empty()).then(|| "That a paper is silent never gives more than an advisory.".to_owned());
    terms.into_iter().chain(clauses).collect::<Vec<_>>().join(" ")
}

/// What a model is not known to say anything on, one sentence each.
#[must_use]
pub fn unsaid(model: &Model, elements: &Elements) -> Vec<String> {
    let called = |element| elements.all().iter().find(|of| of.element == element).map_or_else(|| element.to_string(), |of| of.called.clone());
    model.unsaid.iter().map(|unsaid| format!("Nothing is known on {}: {}", called(unsaid.element), unsaid.why)).collect()
}

/// The day that decides.
#[must_use]
pub const fn basis(basis: ModelDateBasis) -> &'static str {
    match basis {
        ModelDateBasis::Signature => "the day of signature of the contract",
        ModelDateBasis::Application => "the day of the application",
        ModelDateBasis::Departure => "the day of departure",
        ModelDateBasis::Arrival => "the day of arrival",
        ModelDateBasis::PayPeriod => "the first day of each pay period",
    }
}

fn days(part: &Part) -> String {
    let about = if part.from_precision == Precision::Day { "" } else { " (approximately; within a year of it everything only advises)" };
    let from = part.from.map_or_else(|| "From a day that is not known".to_owned(), |from| format!("From {}{about}", day(from)));
    let until = part.until.and_then(|until| until.pred_opt()).map_or_else(|| ", with no end known".to_owned(), |last| format!(" to {}", day(last)));
    let grace = part.grace_until.map(|last| format!(" Contracts signed before it are still taken with applications to {}.", day(last))).unwrap_or_default();
    format!("{from}{until}; {} decides.{grace}", basis(part.date_basis))
}

fn asked(model: &Model, part: &Part, list: &TermList) -> impl Iterator<Item = TermInWords> {
    let told = part.terms.iter().filter(|(term, _)| !is_unit(*term));
    told.map(move |(term, value)| TermInWords {
        term,
        called: called(term, list),
        limit: limit(part, (term, value), list.of(term)),
        weight: weight_at_best(model, part, term),
    })
}

/// Units of sums stand with the sums, and have no line of their own.
pub(super) const fn is_unit(term: Term) -> bool {
    matches!(term, Term::WageCurrency | Term::WagePeriod)
}

/// What a term is called where a cell or a sentence begins.
pub(super) fn called(term: Term, list: &TermList) -> String {
    begun(list.of(term).map_or(term.as_str(), |rule| &rule.called))
}

/// What a term carries at its best: how well the first day is known stands with the days.
#[must_use]
pub fn weight_at_best(model: &Model, part: &Part, term: Term) -> Weight {
    part.weight(model, term, part.from.map_or(NaiveDate::MAX, |from| plus_months(from, MONTHS_NEAR)))
}

fn limit(part: &Part, (term, value): (Term, &TermValue), rule: Option<&TermRule>) -> String {
    let word = value.to_string();
    let word = rule.and_then(|rule| rule.words.get(word.as_str())).cloned().unwrap_or(word);
    let unit = match term.shape() {
        TermShape::Money => money_unit(part, term),
        TermShape::Number | TermShape::Code(_) | TermShape::Text | TermShape::Set | TermShape::Flag => String::new(),
    };
    match rule.map(|rule| rule.worse) {
        Some(Worse::Lower) => format!("at least {word}{unit}"),
        Some(Worse::Higher) => format!("at most {word}{unit}"),
        Some(Worse::RankDown) => format!("{word}, or better"),
        Some(Worse::Loses) => format!("at least {word}"),
        Some(Worse::Gains) => format!("nothing beyond {word}"),
        Some(Worse::ToWorker | Worse::Changed | Worse::Yes | Worse::No | Worse::Occupation | Worse::Display) | None => word,
    }
}

fn money_unit(part: &Part, term: Term) -> String {
    let word = |term| part.terms.word(term).map(|word| format!(" {word}")).unwrap_or_default();
    let period =
        if term == Term::WageAmount { part.terms.word(Term::WagePeriod).map(|period| format!(" a {period}")).unwrap_or_default() } else { String::new() };
    format!("{}{period}", word(Term::WageCurrency))
}

/// What food and housing are worth; it is measured together with the wage, and carries what the wage carries.
fn in_kind(model: &Model, part: &Part, list: &TermList) -> impl Iterator<Item = TermInWords> {
    part.in_kind.iter().map(move |(term, worth)| TermInWords {
        term: *term,
        called: called(*term, list),
        limit: format!("free, or {worth}{} a month on top of the wage", money_unit(part, *term)),
        weight: weight_at_best(model, part, Term::WageAmount),
    })
}

fn clause(clause: &Clause) -> String {
    if clause.terms.is_empty() {
        return format!("{} (no column tells it, so nobody looks for it here)", clause.about);
    }
    format!("{} ({})", clause.about, either(clause.terms.iter().map(|term| term.as_str().to_owned())))
}

fn begun(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
