//! What is told of one term? Both values in words, what became of it, what it costs, and the law on it.

use rust_decimal::Decimal;

use super::answer::{FloorLine, LossLine, TermLine, binds};
use crate::audit::case::Case;
use crate::audit::terms::Yard;
use crate::audit::terms::beside::Row;
use crate::audit::terms::beside::loss::Loss;
use crate::audit::terms::compare::Change;
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::{self, Ruling};
use crate::audit::terms::turn::{self, Turn};
use crate::flow::jobs::told_with_job;
use crate::flow::least::{Least, RuleLine};
use crate::record::code::Code as _;
use crate::record::contract::{Stage, Term};
use crate::record::finding::{Finding, Indicator, Outcome, RuleCited};
use crate::record::money::Exact;
use crate::rules::book::RuleBook;
use crate::rules::terms::TermRule;

/// What the law is asked with.
pub(super) struct Law<'c> {
    /// The placement with both papers.
    pub(super) case: &'c Case<'c>,
    /// The law.
    pub(super) law: &'c RuleBook,
    /// What models and minimums say of the earlier paper, and of the later one.
    pub(super) floors: &'c [Vec<Finding>; 2],
    /// What models and minimums ask for.
    pub(super) least: &'c Least<'c>,
}

pub(super) fn line(row: &Row<'_>, (yard, papers): (&Yard<'_>, &[Paper<'_>; 2]), law: &Law<'_>) -> TermLine {
    let Row { rule, change, loss } = row;
    let [before, after] = papers;
    let says = |paper: &Paper<'_>| if turn::is_silent(paper, rule.term) { String::new() } else { told_with_job(rule.term, told::value(paper, rule)) };
    let (worse, turn) = (change.grade().is_some(), Turn::of(change, (before, after), rule.term));
    let mut line = TermLine {
        term: rule.term,
        called: rule.called.clone(),
        class: rule.class,
        before: says(before),
        after: says(after),
        turn,
        grade: change.grade().filter(|_| !after.approved_change),
        sentence: String::new(),
        loss: loss.as_ref().map(|loss| loss_line(loss, yard, before)),
        law: worse.then(|| against(law, rule.term, after)).flatten(),
        least: law.least.line(rule),
        floors: floors(law, rule),
        trace: match change {
            Change::Worse(worsening) => worsening.trace.clone(),
            Change::Silent | Change::Same | Change::Better | Change::Unclear(_) => Vec::new(),
        },
    };
    line.sentence = sentence(rule, &line, after.approved_change);
    line
}

fn sentence<'l>(rule: &TermRule, line: &'l TermLine, approved: bool) -> String {
    let said = |value: &'l str| if value.is_empty() { "nothing said" } else { value };
    let (called, before, after) = (told::begun(&rule.called), said(&line.before), said(&line.after));
    match line.turn {
        Turn::Worse if approved => format!("{called}: {before} before, {after} now. That is worse for you, and the authority approved it."),
        Turn::Worse => format!("{called}: {before} before, {after} now. That is worse for you."),
        Turn::Better => format!("{called}: {before} before, {after} now. That is better for you."),
        Turn::Same => format!("{called}: no change that counts."),
        Turn::OnlyBefore => format!("{called}: the later paper says nothing, so {before} still holds."),
        Turn::OnlyAfter => format!("{called}: only the later paper speaks of it ({after})."),
        Turn::Unclear => format!("{called}: {before} before, {after} now. Whether that is worse could not be told."),
    }
}

fn loss_line(loss: &Loss, yard: &Yard<'_>, before: &Paper<'_>) -> LossLine {
    let months: Option<Decimal> = before.terms.number(Term::DurationMonths).filter(|_| !yard.list.terms().is_empty());
    let all = months.map(|months| Exact::new(loss.month.times(months).value.saturating_add(loss.once.value), loss.month.currency));
    LossLine { month: loss.month.rounded(), once: loss.once.rounded(), contract: all.map(Exact::rounded), how: loss.how.clone() }
}

/// The norm against the change. What the authority approved is no breach of it.
fn against(law: &Law<'_>, term: Term, after: &Paper<'_>) -> Option<RuleLine> {
    if after.approved_change {
        return None;
    }
    let code = match (term, after.stage) {
        (Term::DocumentsHeldBy, _) => Indicator::DocumentsHeld,
        (_, Some(Stage::Offered | Stage::Approved | Stage::Signed)) => Indicator::ContractDual,
        (Term::EmployerId, _) => Indicator::EmployerChanged,
        (_, _) => Indicator::ContractSubstituted,
    };
    let approved = law.case.contracts.iter().any(|paper| paper.stage == Stage::Approved);
    let Ruling { outcome, rule, trace: _ } = told::ruling(law.case, law.law, code, (after.on, after.on_column, approved));
    rule.map(|rule| rule_line(&rule, binds(outcome)))
}

fn rule_line(rule: &RuleCited, binds: bool) -> RuleLine {
    RuleLine { id: rule.id.to_string(), citation: rule.citation.to_string(), binds }
}

fn floors(law: &Law<'_>, term: &TermRule) -> Vec<FloorLine> {
    let [before, after] = law.floors;
    let fell = |finding: &&Finding| matches!(finding.outcome, Outcome::Breach | Outcome::Advisory) && finding.rule.is_some();
    let of = |finding: &&Finding| finding.term == Some(term.term.as_str()) && fell(finding);
    let same = |finding: &Finding| before.iter().filter(of).any(|earlier| earlier.rule.as_ref().map(|r| &r.id) == finding.rule.as_ref().map(|r| &r.id));
    let line = |finding: &Finding| {
        let rule = rule_line(finding.rule.as_ref()?, binds(finding.outcome));
        Some(FloorLine { value: law.least.asked_by(&rule.id, term), sentence: finding.explanation.clone(), rule, before_too: same(finding) })
    };
    after.iter().filter(of).filter_map(line).collect()
}
