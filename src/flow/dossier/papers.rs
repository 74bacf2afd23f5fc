//! What did each version of the contract say? One column a version, one row a term, each value held against what protects it.

use chrono::NaiveDate;

use crate::audit::case::Case;
use crate::audit::terms::beside::whole;
use crate::audit::terms::compare::compare;
use crate::audit::terms::evidence::{EvidenceLevel, level};
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::{self, Bench};
use crate::audit::terms::turn::{Turn, is_silent};
use crate::flow::jobs::told_with_job;
use crate::flow::least::{Least, LeastLine};
use crate::record::contract::{Stage, Term};
use crate::record::finding::Grade;
use crate::rules::book::RuleBook;
use crate::rules::terms::TermRule;

/// All versions of a contract.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Papers {
    /// The versions, in order of stage and day.
    pub heads: Vec<PaperHead>,
    /// Every term that one of them mentions, in the order of the list.
    pub rows: Vec<TermRow>,
    /// The grade of the whole; absent where nothing got worse without approval.
    pub grade: Option<Grade>,
    /// How well the worst change is shown; absent where nothing got worse.
    pub evidence: Option<EvidenceLevel>,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperHead {
    /// Its stage.
    pub stage: Option<Stage>,
    /// Its day.
    pub on: NaiveDate,
    /// Whether the authority approved the change.
    pub approved_change: bool,
}

/// One term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermRow {
    /// The term.
    pub term: Term,
    /// What a sentence calls it.
    pub called: String,
    /// One cell a version.
    pub cells: Vec<Cell>,
    /// What a model or minimum asks for; absent where none is known.
    pub least: Option<LeastLine>,
}

/// What one version says of one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The value in words; empty where the version is silent.
    pub value: String,
    /// What became of it against the version that protects the term; absent for that version itself, and where this one is silent.
    pub turn: Option<Turn>,
    /// How grave, where it is worse and no authority approved it.
    pub grade: Option<Grade>,
}

pub(super) fn of(case: &Case<'_>, law: &RuleBook, bench: &Bench<'_>) -> Papers {
    let papers = bench.chain.papers();
    let mentioned = |rule: &&TermRule| papers.iter().any(|paper| paper.terms.get(rule.term).is_some());
    let least = Least::of(case, law, papers.last().map_or(case.placement.contract_signed_on, |paper| paper.on));
    let rows: Vec<TermRow> = bench.yard.list.terms().iter().filter(mentioned).map(|rule| row(bench, &least, rule)).collect();
    let gravest = |row: &TermRow| row.cells.iter().filter_map(|cell| cell.grade).max();
    Papers {
        heads: papers.iter().map(|paper| PaperHead { stage: paper.stage, on: paper.on, approved_change: paper.approved_change }).collect(),
        grade: whole(rows.iter().filter_map(gravest), []),
        evidence: shown(bench, case, &rows),
        rows,
    }
}

fn row(bench: &Bench<'_>, least: &Least<'_>, rule: &TermRule) -> TermRow {
    let protects = bench.chain.protecting_term(&bench.yard, rule);
    let cells = bench.chain.papers().iter().map(|paper| cell(bench, rule, (protects.as_ref(), paper))).collect();
    TermRow { term: rule.term, called: told::begun(&rule.called), cells, least: least.line(rule) }
}

fn cell(bench: &Bench<'_>, rule: &TermRule, (protects, paper): (Option<&Paper<'_>>, &Paper<'_>)) -> Cell {
    if is_silent(paper, rule.term) {
        return Cell { value: String::new(), turn: None, grade: None };
    }
    let value = told_with_job(rule.term, told::value(paper, rule));
    let Some(base) = protects.filter(|base| (base.stage, base.on) != (paper.stage, paper.on)) else {
        return Cell { value, turn: None, grade: None };
    };
    let change = compare(&bench.yard, rule, base, paper);
    // An offer binds nobody, and what an authority approved has no grade.
    let is_graded = paper.stage != Some(Stage::Offered) && !paper.approved_change;
    Cell { value, turn: Some(Turn::of(&change, (base, paper), rule.term)), grade: change.grade().filter(|_| is_graded) }
}

/// How well the changes are shown: the level of the best shown one among the worse.
fn shown(bench: &Bench<'_>, case: &Case<'_>, rows: &[TermRow]) -> Option<EvidenceLevel> {
    let worse = rows.iter().flat_map(|row| row.cells.iter().enumerate().filter(|(_, cell)| cell.grade.is_some()).map(|(at, _)| (row.term, at)));
    let levels = worse.filter_map(|(term, at)| {
        let base = bench.chain.protecting_term(&bench.yard, bench.yard.list.of(term)?)?;
        Some(level(&base, bench.chain.papers().get(at)?, case.payments))
    });
    levels.max()
}
