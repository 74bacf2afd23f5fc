//! How is a worsened term told? Law, outcome, sentence, arithmetic and both values with their lines.

use chrono::NaiveDate;

use super::chain::{Chain, Fall};
use super::paper::Paper;
use super::{Yard, evidence};
use crate::audit::case::Case;
use crate::record::code::Code as _;
use crate::record::contract::{Term, TermShape, TermValue};
use crate::record::finding::{Evidence, Finding, Indicator, Outcome, RuleCited};
use crate::record::place::Country;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::substitution::Asked;
use crate::rules::terms::TermRule;

/// The papers of a placement with their measures.
#[derive(Debug, Clone)]
pub struct Bench<'a> {
    /// The papers.
    pub chain: Chain<'a>,
    /// The measures.
    pub yard: Yard<'a>,
}

/// Why no paper of a placement can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBench {
    /// The package has no table of contracts.
    NoTable,
    /// The rule book has no list of terms.
    NoTerms,
    /// The table holds no version of this contract.
    NoPaper,
}

impl NoBench {
    /// The not-assessable of an indicator on contracts.
    #[must_use]
    pub fn finding(self, code: Indicator, case: &Case<'_>) -> Finding {
        let (why, explanation) = match self {
            Self::NoTable => ("missing:contracts", "No table of contracts was given, so nothing could be compared."),
            Self::NoTerms => ("no_rule", "The list of contract terms was not read."),
            Self::NoPaper => ("missing:contract", "The table of contracts holds no version of this contract."),
        };
        case.not_assessable(code, why, explanation)
    }
}

impl<'a> Bench<'a> {
    /// Lays the papers out, once for all indicators.
    ///
    /// # Errors
    /// Where there is no table, no list of terms or no paper.
    pub fn lay(case: &Case<'a>, law: &'a RuleBook) -> Result<Self, NoBench> {
        if !case.has(Table::Contracts) {
            return Err(NoBench::NoTable);
        }
        if law.terms().terms().is_empty() {
            return Err(NoBench::NoTerms);
        }
        let papers = Paper::all(case);
        if papers.is_empty() {
            return Err(NoBench::NoPaper);
        }
        let chain = Chain::new(papers);
        let rough = Yard::of(case, law, None);
        let protected = rough.list.of(Term::WageAmount).and_then(|rule| chain.protecting_term(&rough, rule));
        let yard = Yard::of(case, law, protected.as_ref());
        Ok(Self { chain, yard })
    }
}

/// What kind of finding a worsening gives, and under which norm.
#[derive(Debug, Clone)]
pub struct Ruling {
    /// A breach where a norm binds, else an advisory.
    pub outcome: Outcome,
    /// The norm.
    pub rule: Option<RuleCited>,
    /// Why it is no breach.
    pub trace: Option<String>,
}

/// Asks the norms that forbid a change: a breach where one binds the placement on the day, else an advisory.
#[must_use]
pub fn ruling(case: &Case<'_>, law: &RuleBook, code: Indicator, (on, column, approved): (NaiveDate, &'static str, bool)) -> Ruling {
    let asked = Asked { placement: case.placement, code, on, approved };
    let Some(norm) = law.prohibitions().forbidding(&asked) else {
        return Ruling { outcome: Outcome::Advisory, rule: None, trace: Some("no norm that forbids this is known for the corridor".to_owned()) };
    };
    let rule =
        RuleCited { id: norm.id.clone(), citation: norm.citation.clone(), in_force_from: norm.from, date_basis: column, on: Some(on), digest: law.digest() };
    let (outcome, trace) = if norm.binds() {
        (Outcome::Breach, None)
    } else {
        (Outcome::Advisory, Some("advisory: no norm whose day and publication are known forbids this for the corridor".to_owned()))
    };
    Ruling { outcome, rule: Some(rule), trace }
}

/// The finding of a term that fell from one paper to another.
#[must_use]
pub fn fall(case: &Case<'_>, law: &RuleBook, (code, rule): (Indicator, &TermRule), (fall, approved): (&Fall<'_>, bool)) -> Finding {
    let Fall { before, after, worse } = fall;
    let Ruling { outcome, rule: cited, trace } = ruling(case, law, code, (after.on, after.on_column, approved));
    let mut finding = case.finding(code, outcome);
    finding.grade = Some(worse.grade);
    finding.term = Some(rule.term.as_str());
    finding.rule = cited;
    finding.explanation = sentence(rule, before, after);
    finding.trace = vec![format!("protected by {}", before.name()), format!("changed by {}", after.name())];
    finding.trace.extend(worse.trace.iter().cloned());
    finding.trace.push(format!("grade {}", worse.grade));
    let level = evidence::level(before, after, case.payments);
    finding.trace.push(format!("evidence {level}: {}", level.words()));
    finding.trace.extend(trace);
    finding.evidence = [before, after].into_iter().filter_map(|paper| cell(paper, rule.term)).collect();
    finding.evidence.extend(units(rule, before, after));
    finding
}

/// A value as a sentence shows it, with its unit where it is money.
#[must_use]
pub fn value(paper: &Paper<'_>, rule: &TermRule) -> String {
    let term = if paper.terms.get(rule.term).is_none() && rule.term == Term::HoursWeek { Term::HoursDay } else { rule.term };
    let said = |code: &str| rule.words.get(code).cloned().unwrap_or_else(|| code.to_owned());
    let text = match paper.terms.get(term).or(rule.where_silent.as_ref()) {
        Some(TermValue::Set(codes)) if codes.is_empty() => "none".to_owned(),
        Some(TermValue::Set(codes)) => codes.iter().map(|code| said(code)).collect::<Vec<_>>().join(", "),
        Some(TermValue::Word(word)) if rule.term == Term::WorkplaceCountry => {
            Country::parse(word).map_or_else(|_| word.to_string(), |country| country.name().to_owned())
        }
        Some(value @ (TermValue::Number(_) | TermValue::Word(_) | TermValue::Flag(_))) => said(&value.to_string()),
        None => "nothing".to_owned(),
    };
    match (rule.term, rule.term.shape()) {
        (Term::WageAmount, _) => format!("{text} {} a {}", paper.currency, paper.period),
        (_, TermShape::Money) => format!("{text} {}", paper.currency),
        (Term::HoursWeek, _) if term == Term::HoursDay => format!("{text} a day"),
        (_, _) => text,
    }
}

fn sentence(rule: &TermRule, before: &Paper<'_>, after: &Paper<'_>) -> String {
    let (b, a) = (value(before, rule), value(after, rule));
    format!("{}: {b} in {}, but {a} in {}. That is worse for the worker.", begun(&rule.called), before.name(), after.name())
}

/// The first letter in upper case, as a sentence begins.
#[must_use]
pub fn begun(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Where the units stand, if they are not the same on both sides.
fn units(rule: &TermRule, before: &Paper<'_>, after: &Paper<'_>) -> Vec<Evidence> {
    let money = rule.term.shape() == TermShape::Money;
    let currency = (money && before.currency != after.currency).then_some(Term::WageCurrency);
    let period = (rule.term == Term::WageAmount && before.period != after.period).then_some(Term::WagePeriod);
    let cells = currency.into_iter().chain(period).flat_map(|term| [before, after].map(|paper| paper.evidence(term)));
    cells.flatten().collect()
}

fn cell(paper: &Paper<'_>, term: Term) -> Option<Evidence> {
    paper.evidence(term).or_else(|| paper.evidence(Term::HoursDay).filter(|_| term == Term::HoursWeek))
}
