//! Does a paper lie below a floor? Each term in its own direction, and each pay period by the floor of its own day.

use chrono::NaiveDate;

use super::days::Day;
use super::work::Works;
use super::{Floor, told, worth};
use crate::audit::case::Case;
use crate::audit::terms::chain::{Course, Fall};
use crate::audit::terms::compare::{Change, compare};
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::Bench;
use crate::record::agency::ModelDateBasis;
use crate::record::contract::{Stage, Term};
use crate::record::finding::Finding;
use crate::rules::book::RuleBook;
use crate::rules::terms::{TermRule, Worse};

/// A term below a floor, on the day on which it is gravest.
#[derive(Debug, Clone)]
pub struct Below<'a> {
    /// The floor and the paper below it.
    pub fall: Fall<'a>,
    /// The day that decided.
    pub day: Day,
    /// On how many further days it lies below.
    pub further: usize,
}

/// The papers, and whether the floor is for the work of a day.
type Measured<'m, 'a> = (&'m Bench<'a>, &'m dyn Fn(NaiveDate) -> bool);

/// Measures the papers against a floor on the days on which it holds; `false` where it holds on none of them.
pub fn measure(case: &Case<'_>, law: &RuleBook, bench: &Bench<'_>, (floor, days): (Floor<'_>, &[Day]), out: &mut Vec<Finding>) -> bool {
    let held: Vec<Day> = days.iter().copied().filter(|day| floor.holds_on(day.on)).collect();
    let Some(first) = held.first() else {
        return false;
    };
    let works = Works::of(case);
    let is_for = |on: NaiveDate| works.is_one() || floor.is_for(case.placement, works.on(on));
    for rule in bench.yard.list.terms().iter().filter(|rule| is_floor(rule) && speaks(floor, rule.term)) {
        match course(case, (bench, &is_for), (rule, floor), &held) {
            Ok(Some(below)) => out.push(told::below(case, law, (floor, rule), below)),
            Ok(None) => {}
            Err(why) => out.push(told::unclear(case, law, (floor, rule, *first), why)),
        }
    }
    if let Floor::Part(_, part) = floor
        && floor.is_for(case.placement, &case.placement.occupation)
    {
        out.extend(held.iter().find_map(|day| worth::short(case, law, bench, (floor, part, *day))));
    }
    true
}

/// What a floor does not mention it does not ask for, whatever holds between two papers; hours a day ask for hours a week too.
fn speaks(floor: Floor<'_>, term: Term) -> bool {
    let says = |term| floor.terms().get(term).is_some();
    says(term) || term == Term::HoursWeek && says(Term::HoursDay)
}

/// Who, where and in which unit are no floors.
const fn is_floor(rule: &TermRule) -> bool {
    !matches!(rule.worse, Worse::Changed | Worse::Occupation | Worse::Display) && !matches!(rule.term, Term::WagePeriod)
}

/// The gravest fall of a term on the days on which a floor holds, the first of equals; or why it could not be judged.
fn course<'a>(case: &Case<'a>, measured: Measured<'_, 'a>, (rule, floor): (&TermRule, Floor<'a>), held: &[Day]) -> Result<Option<Below<'a>>, &'static str> {
    let (mut worst, mut unclear): (Option<Below<'a>>, _) = (None, None);
    for day in held {
        let paper = floor.paper(case.placement, *day);
        let found = match floor.basis() {
            ModelDateBasis::PayPeriod => running(measured, rule, &paper),
            ModelDateBasis::Signature | ModelDateBasis::Application | ModelDateBasis::Departure | ModelDateBasis::Arrival => lowest(measured, rule, &paper),
        };
        match (found, worst.as_mut()) {
            (Course::Fell(fall), Some(below)) if fall.worse.grade <= below.fall.worse.grade => below.further += 1,
            (Course::Fell(fall), below) => worst = Some(Below { fall, day: *day, further: below.map_or(0, |below| below.further + 1) }),
            (Course::Unclear(why), _) => unclear = Some(why),
            (Course::Kept, _) => {}
        }
        // Every other floor is asked once: on the first of its days.
        if floor.basis() != ModelDateBasis::PayPeriod {
            break;
        }
    }
    worst.map_or_else(|| unclear.map_or(Ok(None), Err), |below| Ok(Some(below)))
}

/// The gravest fall below the floor of any version of the contract for its work.
fn lowest<'a>((bench, is_for): Measured<'_, 'a>, rule: &TermRule, floor: &Paper<'a>) -> Course<'a> {
    let mut course = Course::Kept;
    for after in bench.chain.papers().iter().filter(|paper| paper.stage != Some(Stage::Offered) && is_for(paper.on)) {
        course = match (compare(&bench.yard, rule, floor, after), course) {
            (Change::Worse(worse), Course::Fell(worst)) if worst.worse.grade >= worse.grade => Course::Fell(worst),
            (Change::Worse(worse), _) => Course::Fell(Fall { before: *floor, after: *after, worse }),
            (Change::Unclear(why), Course::Kept) => Course::Unclear(why),
            (Change::Unclear(_) | Change::Better | Change::Same | Change::Silent, course) => course,
        };
    }
    course
}

/// The terms of a pay period: what the last paper before its first day says, whatever stood in earlier ones.
fn running<'a>((bench, is_for): Measured<'_, 'a>, rule: &TermRule, floor: &Paper<'a>) -> Course<'a> {
    for after in papers_before(bench, floor.on).filter(|_| is_for(floor.on)) {
        match compare(&bench.yard, rule, floor, after) {
            Change::Silent => {}
            Change::Worse(worse) => return Course::Fell(Fall { before: *floor, after: *after, worse }),
            Change::Unclear(why) => return Course::Unclear(why),
            Change::Better | Change::Same => return Course::Kept,
        }
    }
    Course::Kept
}

/// Papers that stood on a day, the last one first; an offer is none.
pub(super) fn papers_before<'b, 'a>(bench: &'b Bench<'a>, on: NaiveDate) -> impl Iterator<Item = &'b Paper<'a>> {
    bench.chain.papers().iter().rev().filter(move |paper| paper.stage != Some(Stage::Offered) && paper.on <= on)
}
