//! How is a term below a floor told? Law, outcome, sentence, arithmetic, and the cells that it rests on.

use super::Floor;
use super::days::Day;
use super::fallen::Below;
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::terms::chain::Fall;
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::{begun, value};
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::record::finding::{Evidence, Finding, Grade, Indicator, Outcome};
use crate::rules::book::RuleBook;
use crate::rules::models::Weight;
use crate::rules::terms::TermRule;

const CODE: Indicator = Indicator::ContractBelowFloor;

/// A term of a paper below a floor.
pub(super) fn below(case: &Case<'_>, law: &RuleBook, (floor, rule): (Floor<'_>, &TermRule), below: Below<'_>) -> Finding {
    let Below { fall: Fall { before, after: paper, worse }, day, further } = below;
    let (outcome, why) = outcome(floor, floor_term(floor, rule.term), (day, &paper));
    let mut finding = case.finding(CODE, outcome);
    // Below a floor is at least serious, whatever the size (`domain.md` 3.3).
    finding.grade = Some(worse.grade.max(Grade::G3));
    finding.term = Some(rule.term.as_str());
    finding.rule = Some(floor.cited(law, Some(day), day.column));
    let (least, found) = (value(&before, rule), value(&paper, rule));
    let by = match floor {
        Floor::Row(_) => String::new(),
        Floor::Part(model, _) => format!(" ({})", model.title),
    };
    finding.explanation = format!("{}: {found} in {}, but the law or model asks for {least}{by}.", begun(&rule.called), paper.name());
    let from = floor.from().map_or_else(|| "from a day that is not known".to_owned(), |from| format!("from {from}"));
    finding.trace = vec![format!("{}, in force {from}: {least}", floor.citation()), format!("{}: {found}", paper.name())];
    finding.trace.extend(worse.trace);
    finding.trace.push("below a floor: at least G3".to_owned());
    if 0 < further {
        finding.trace.push(format!("below in the pay period from {}, and in {further} more", day.on));
    }
    finding.trace.extend(why);
    finding.evidence = [before, paper].into_iter().filter_map(|side| side.evidence(rule.term)).collect();
    finding.evidence.extend(hours_by_the_day(&paper, rule.term));
    finding.evidence.push(match floor {
        Floor::Row(_) => acts::signature(case).evidence(),
        Floor::Part(..) => day.evidence(),
    });
    finding
}

/// A breach, or an advisory and why no more.
pub(super) fn outcome(floor: Floor<'_>, term: Term, (day, paper): (Day, &Paper<'_>)) -> (Outcome, Option<String>) {
    if let Floor::Part(_, part) = floor
        && part.has_grace(paper.on, day.on)
    {
        let last = part.grace_until.unwrap_or(day.on);
        let why = format!("advisory: the paper is of {}, and contracts signed before this floor were still taken with applications to {last}", paper.on);
        return (Outcome::Advisory, Some(why));
    }
    match (floor, floor.weight(term, day.on)) {
        (_, Weight::Binds) => (Outcome::Breach, None),
        (Floor::Row(_), Weight::Advises(_)) => (Outcome::Advisory, None),
        (Floor::Part(..), Weight::Advises(why)) => (Outcome::Advisory, Some(format!("advisory: {why}"))),
    }
}

/// Hours a day stand in for hours a week where a floor gives nothing else.
fn floor_term(floor: Floor<'_>, term: Term) -> Term {
    if term == Term::HoursWeek && floor.terms().get(term).is_none() { Term::HoursDay } else { term }
}

fn hours_by_the_day(paper: &Paper<'_>, term: Term) -> Option<Evidence> {
    (term == Term::HoursWeek && paper.terms.get(term).is_none()).then(|| paper.evidence(Term::HoursDay)).flatten()
}

/// A term that could not be judged.
pub(super) fn unclear(case: &Case<'_>, law: &RuleBook, (floor, rule, day): (Floor<'_>, &TermRule, Day), why: &'static str) -> Finding {
    let explanation = format!("Whether {} keeps to {} could not be judged.", rule.called, floor.citation());
    let mut finding = case.not_assessable(CODE, why, explanation);
    finding.term = Some(rule.term.as_str());
    finding.evidence.extend(floor.evidence());
    finding.rule = rule_of(floor, law, Some(day), day.column);
    finding
}

/// A floor whose deciding day is not stated.
#[must_use]
pub fn unknown_day(case: &Case<'_>, law: &RuleBook, floor: Floor<'_>, column: &'static str) -> Finding {
    let why = format!("Whether {} holds depends on a day that is not stated ({column}).", floor.citation());
    let mut finding = case.not_assessable(CODE, format!("missing:{column}"), why);
    finding.trace = vec![format!("model contract {} goes by {}", floor.id(), floor.basis())];
    finding.evidence.extend(floor.evidence());
    finding.rule = rule_of(floor, law, None, column);
    finding
}

/// A row of a table is cited as evidence; a model of the rule book as the law.
fn rule_of(floor: Floor<'_>, law: &RuleBook, day: Option<Day>, column: &'static str) -> Option<crate::record::finding::RuleCited> {
    matches!(floor, Floor::Part(..)).then(|| floor.cited(law, day, column))
}
