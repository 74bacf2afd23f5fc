//! How does a comparison of contracts become a page? Worse first, sums as sums, codes in words; nothing is added and nothing left out.

use super::contracts::{Cited, ContractCard, Floor, Follows, GradeView, Law, Least, Loss, PaperView, Row, Shown};
use super::term_words::term_words;
use super::verdict::{Tone, Verdict};
use super::words::{gravity_words, stage_words};
use crate::flow::diff_contract::{ContractAnswer, DerivedLine, FloorLine, Headline, LeastLine, LossLine, PaperLine, RuleLine, TermLine, Turn};
use crate::flow::jobs::job_words;
use crate::record::contract::{Term, TermShape};
use crate::record::currency::Currency;
use crate::record::finding::Grade;
use crate::record::money::Money;
use crate::record::place::{Country, Occupation};
use crate::record::words::country_said;
use crate::web::say::{Sentence, sentences};

/// Whether the rule book has a page on a norm.
type HasPage<'p> = &'p dyn Fn(&RuleLine) -> bool;

impl ContractCard {
    /// The answer as it stands on the page.
    #[must_use]
    pub fn of(answer: &ContractAnswer, has_page: HasPage<'_>) -> Self {
        let ContractAnswer { verdict, words, question, origin: _, destination: _, signed_on, before, after, terms, derived, loss, balance, .. } = answer;
        let ContractAnswer { grade, next_steps, unknown, help, rule_book, .. } = answer;
        let of = |turns: &[Turn]| ordered(terms, turns).map(|line| row(line, has_page)).collect::<Vec<Row>>();
        let worse: Vec<Row> = of(&[Turn::Worse]).into_iter().chain(below(terms).map(|line| row(line, has_page))).collect();
        let mut others = of(&[Turn::Unclear, Turn::Better, Turn::OnlyAfter, Turn::OnlyBefore, Turn::Same]);
        others.retain(|row| row.floors.is_empty());
        Self {
            verdict: Verdict::new(verdict.code(), words.into(), tone(*verdict)),
            question: question.into(),
            signed_on: *signed_on,
            papers: [paper(before), paper(after)],
            grade: grade.map(graded),
            loss: loss.as_ref().map(lost),
            balance: *balance,
            has_model: [&worse, &others].map(|rows| rows.iter().any(|row| row.least.is_some() || !row.floors.is_empty())),
            others,
            laws: cited(worse.iter().filter_map(|row| Some((row.law.as_ref()?, row.called)))),
            models: cited(worse.iter().flat_map(|row| models(row).map(|law| (law, row.called)))),
            worse,
            derived: derived.iter().map(follows).collect(),
            next_steps: sentences(next_steps),
            unknown: sentences(unknown),
            look_for: sentences(&help.look_for),
            not_known: help.not_known.iter().map(|country| country_said(*country).into()).collect(),
            help: help.clone(),
            digest: rule_book.clone(),
        }
    }
}

/// No verdict of a comparison is a good one: what nobody compared may still be wrong.
const fn tone(headline: Headline) -> Tone {
    match headline {
        Headline::Worse | Headline::BelowFloor => Tone::Stop,
        Headline::WorseApproved | Headline::NothingWorse => Tone::Caution,
        Headline::CannotSay | Headline::NothingShared => Tone::Unknown,
    }
}

/// Lines by what became of them, then by gravity, else in the order of the list of terms.
fn ordered<'a>(terms: &'a [TermLine], turns: &'a [Turn]) -> impl Iterator<Item = &'a TermLine> {
    turns.iter().flat_map(|turn| {
        let mut lines: Vec<&TermLine> = terms.iter().filter(|line| line.turn == *turn).collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.grade));
        lines
    })
}

/// Terms that did not get worse and lie below a minimum all the same.
fn below(terms: &[TermLine]) -> impl Iterator<Item = &TermLine> {
    terms.iter().filter(|line| line.turn != Turn::Worse && !line.floors.is_empty())
}

fn row(line: &TermLine, has_page: HasPage<'_>) -> Row {
    let TermLine { term, called: _, class: _, before, after, turn, grade, sentence: _, loss, law: against, least, floors, trace } = line;
    let binding = floors.iter().any(|floor| floor.rule.binds);
    Row {
        term: *term,
        called: term_words(*term).name,
        before: shown(*term, before),
        after: shown(*term, after),
        turn: turned(*turn, (!floors.is_empty()).then_some(binding)),
        grade: grade.map(graded),
        loss: loss.as_ref().map(lost),
        law: against.as_ref().map(|rule| law(rule, has_page)),
        least: least.as_ref().and_then(|line| asked_for(*term, line, has_page)),
        floors: floors.iter().map(|line| floor(*term, line, has_page)).collect(),
        trace: trace.clone(),
    }
}

/// What became of a term; `floor` tells of a minimum that it falls below, and whether that one binds.
fn turned(turn: Turn, floor: Option<bool>) -> Verdict {
    let (id, words, tone) = match (turn, floor) {
        (Turn::Worse, None) => ("turn-worse", "Worse", Tone::Stop),
        (Turn::Worse, Some(true)) => ("turn-worse-minimum", "Worse, and below the minimum", Tone::Stop),
        (Turn::Worse, Some(false)) => ("turn-worse-model", "Worse, and below the model", Tone::Stop),
        (_, Some(true)) => ("turn-minimum", "Below the minimum", Tone::Stop),
        (_, Some(false)) => ("turn-model", "Below the model", Tone::Caution),
        (Turn::Better, None) => ("turn-better", "Better", Tone::Good),
        (Turn::Same, None) => ("turn-same", "The same", Tone::Unknown),
        (Turn::OnlyBefore, None) => ("turn-only-before", "Only in the earlier paper: it still holds", Tone::Caution),
        (Turn::OnlyAfter, None) => ("turn-only-after", "Only in the later paper", Tone::Caution),
        (Turn::Unclear, None) => ("turn-unclear", "We cannot tell", Tone::Unknown),
    };
    Verdict::new(turn_code(turn), Sentence::plain(id, words), tone)
}

const fn turn_code(turn: Turn) -> &'static str {
    match turn {
        Turn::Better => "better",
        Turn::Same => "same",
        Turn::Worse => "worse",
        Turn::OnlyBefore => "only-before",
        Turn::OnlyAfter => "only-after",
        Turn::Unclear => "unclear",
    }
}

const fn graded(code: Grade) -> GradeView {
    GradeView { code, words: gravity_words(code) }
}

fn lost(line: &LossLine) -> Loss {
    let LossLine { month, once, contract, how } = line;
    let some = |money: &Money| Some(*money).filter(|money| !money.is_zero());
    Loss { month: some(month), once: some(once), contract: contract.filter(|all| !month.is_zero() && !all.is_zero()), how: how.clone() }
}

fn law(rule: &RuleLine, has_page: HasPage<'_>) -> Law {
    Law { id: rule.id.clone(), citation: rule.citation.clone(), binds: rule.binds, has_page: has_page(rule) }
}

/// Each norm once with its terms, in the order of the terms.
fn cited<'r>(all: impl Iterator<Item = (&'r Law, &'static str)>) -> Vec<Cited> {
    let mut cited: Vec<Cited> = Vec::new();
    for (law, called) in all {
        match cited.iter_mut().find(|known| known.law == *law) {
            Some(known) => known.terms.push(called),
            None => cited.push(Cited { law: law.clone(), terms: vec![called] }),
        }
    }
    cited
}

/// The minimums below which the later paper falls, else what is asked for.
fn models(row: &Row) -> impl Iterator<Item = &Law> {
    let least = row.least.iter().filter(|_| row.floors.is_empty()).map(|least| &least.law);
    row.floors.iter().map(|floor| &floor.law).chain(least)
}

fn asked_for(term: Term, line: &LeastLine, has_page: HasPage<'_>) -> Option<Least> {
    Some(Least { value: shown(term, &line.value)?, law: law(&line.rule, has_page) })
}

fn floor(term: Term, line: &FloorLine, has_page: HasPage<'_>) -> Floor {
    let FloorLine { value, sentence, rule, before_too } = line;
    let value = value.as_deref().and_then(|value| shown(term, value));
    Floor { value, sentence: sentence.clone(), law: law(rule, has_page), before_too: *before_too }
}

fn paper(line: &PaperLine) -> PaperView {
    let PaperLine { name: _, title, stage, dated_on, approved_change } = line;
    PaperView { title: title.clone(), stage: stage_words(*stage), dated_on: *dated_on, approved: *approved_change }
}

fn follows(line: &DerivedLine) -> Follows {
    let DerivedLine { measure: _, called, before, after, change, grade, open } = line;
    let change = match change.strip_prefix('-') {
        Some(less) => format!("{less} less"),
        None if change.starts_with("0 ") => "the same".to_owned(),
        None => format!("{change} more"),
    };
    Follows { called: begun(called), before: sum(before), after: sum(after), change, grade: grade.map(graded), open: open.clone() }
}

/// A value in words; nothing where the paper is silent.
fn shown(term: Term, value: &str) -> Option<Shown> {
    if value.is_empty() {
        return None;
    }
    let words = |words: String| Shown { money: None, words };
    Some(match (term, term.shape()) {
        (Term::Occupation, _) => words(Occupation::parse(value).map_or_else(|_| value.to_owned(), |job| begun(&job_words(&job)))),
        (Term::WorkplaceCountry, _) => words(Country::parse(value).map_or_else(|_| value.to_owned(), |country| country.name().to_owned())),
        (_, TermShape::Money) => sum(value),
        (_, TermShape::Number | TermShape::Code(_) | TermShape::Text | TermShape::Set | TermShape::Flag) => words(begun(value)),
    })
}

/// `1200.00 QAR a month` as a sum and words.
fn sum(value: &str) -> Shown {
    let mut parts = value.splitn(3, ' ');
    let amount = parts.next().zip(parts.next()).and_then(|(amount, code)| Money::parse(amount, Currency::parse(code).ok()?).ok());
    match amount {
        Some(money) => Shown { money: Some(money), words: parts.next().unwrap_or_default().to_owned() },
        None => Shown { money: None, words: value.to_owned() },
    }
}

/// The first letter in upper case, as a cell begins.
fn begun(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
