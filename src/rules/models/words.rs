//! What does a model contract ask for, in sentences that a person can read?

use chrono::NaiveDate;
use rust_decimal::Decimal;

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

/// Whom a model reaches.
#[must_use]
pub fn reach(model: &Model) -> String {
    format!("{}.", who(&model.corridor, &model.scope))
}

/// Puts a part into words; what a term is called is told by the list of terms.
#[must_use]
pub fn in_words(model: &Model, part: &Part, list: &TermList) -> PartInWords {
    let worth = part.in_kind.iter().map(|(term, worth)| in_kind(part, (*term, *worth), list));
    PartInWords {
        days: days(part),
        asks: part.terms.iter().filter_map(|(term, value)| asked(model, part, (term, value), list)).chain(worth).collect(),
        must_say: part.must_say.iter().map(clause).collect(),
        doubts: part.doubts.iter().map(|doubt| format!("Not certain: {doubt}")).collect(),
    }
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

/// A term as a sentence; units of sums stand with the sums, and have none of their own.
fn asked(model: &Model, part: &Part, (term, value): (Term, &TermValue), list: &TermList) -> Option<String> {
    if matches!(term, Term::WageCurrency | Term::WagePeriod) {
        return None;
    }
    let called = list.of(term).map_or(term.as_str(), |rule| &rule.called);
    // At its best: how well the first day is known stands with the days.
    let settled = part.from.map_or(NaiveDate::MAX, |from| plus_months(from, MONTHS_NEAR));
    let standing = match part.weight(model, term, settled) {
        Weight::Binds => "binding".to_owned(),
        Weight::Advises(why) => format!("advises, because {why}"),
    };
    Some(format!("{}: {} ({standing})", begun(called), limit(part, (term, value), list.of(term))))
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

fn in_kind(part: &Part, (term, worth): (Term, Decimal), list: &TermList) -> String {
    let called = list.of(term).map_or(term.as_str(), |rule| &rule.called);
    format!("{}: free, or {worth}{} a month on top of the wage", begun(called), money_unit(part, term))
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
