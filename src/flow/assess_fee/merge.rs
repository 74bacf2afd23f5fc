//! What holds in every world that is possible? Only that is told as known; the rest says what would have to be stated.

use super::told::Told;
use super::{ItemLine, LawLine, TakerLine, Unstated};
use crate::audit::ask::May;
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::finding::Finding;
use crate::record::money::Money;

/// One line for an item out of the lines of all worlds; `None` where it stands in none.
pub(super) fn one_item(item: Item, told: &[Told]) -> Option<ItemLine> {
    let lines: Vec<Option<&ItemLine>> = told.iter().map(|told| told.items.iter().find(|line| line.item == item)).collect();
    let first = (*lines.iter().flatten().next()?).clone();
    let takers = takers(item, told);
    if lines.iter().all(|line| *line == Some(&first)) {
        return Some(ItemLine { takers, ..first });
    }
    let depends_on = depends_on(told, &lines);
    let all = |holds: &dyn Fn(&ItemLine) -> bool| lines.iter().all(|line| line.is_some_and(holds));
    let may = if all(&|line| line.may == first.may) { first.may } else { May::Unknown };
    let most = first.most.filter(|most| all(&|line| line.most == Some(*most)));
    let may_be_less = lines.iter().flatten().any(|line| line.may_be_less);
    let trace = if all(&|line| line.trace == first.trace) { first.trace.clone() } else { Vec::new() };
    let arguable = first.arguable.iter().filter(|title| all(&|line| line.arguable.contains(title))).cloned().collect();
    Some(ItemLine { may, most, may_be_less, trace, laws: laws(&lines), takers, depends_on, arguable, ..first })
}

/// What the law says of other payees in every world alike.
fn takers(item: Item, told: &[Told]) -> Vec<TakerLine> {
    let Some((first, rest)) = told.split_first() else { return Vec::new() };
    let of_item = first.takers.iter().filter(|line| line.item == item);
    of_item.filter(|line| rest.iter().all(|told| told.takers.contains(line))).cloned().collect()
}

/// Facts that change the answer for an item: two worlds that differ in nothing else answer differently.
fn depends_on(told: &[Told], lines: &[Option<&ItemLine>]) -> Vec<Unstated> {
    let answer = |at: usize| lines[at].map(|line| (line.may, line.most, line.may_be_less));
    let changes = |fact: Unstated| {
        (0..told.len()).any(|one| (one + 1..told.len()).any(|other| answer(one) != answer(other) && told[one].world.differs_only_in(fact, &told[other].world)))
    };
    Unstated::ALL.iter().copied().filter(|fact| changes(*fact)).collect()
}

/// What each law says of the item in every world; a law that speaks otherwise, or only in some, is named without an answer.
fn laws(lines: &[Option<&ItemLine>]) -> Vec<LawLine> {
    let mut merged: Vec<LawLine> = Vec::new();
    for law in lines.iter().flatten().flat_map(|line| &line.laws) {
        let in_all = lines.iter().all(|line| line.is_some_and(|line| line.laws.contains(law)));
        let told = if in_all { law.clone() } else { LawLine { may: May::Unknown, most: None, ..law.clone() } };
        if !merged.contains(&told) {
            merged.push(told);
        }
    }
    merged
}

/// What is too much whatever was not stated: by currency the least of all worlds.
pub(super) fn at_least(told: &[Told]) -> Vec<Money> {
    let Some((first, rest)) = told.split_first() else { return Vec::new() };
    let least = |sum: &Money| {
        let others: Option<Vec<i64>> = rest.iter().map(|told| told.too_much.iter().find(|other| other.currency == sum.currency).map(|m| m.minor)).collect();
        others.map(|others| Money::new(others.into_iter().fold(sum.minor, i64::min), sum.currency))
    };
    first.too_much.iter().filter_map(least).collect()
}

/// Findings that are made in every world: the same sums by the same law. Grade and reasoning stay where they too are the same.
pub(super) fn everywhere(told: Vec<Told>) -> Vec<Finding> {
    let mut told = told.into_iter().map(|told| told.findings);
    let first = told.next().unwrap_or_default();
    told.fold(first, |kept, other| kept.into_iter().filter_map(|finding| in_both(finding, &other)).collect())
}

fn in_both(mut finding: Finding, others: &[Finding]) -> Option<Finding> {
    let said =
        |f: &Finding| (f.code, f.outcome, f.charge_ids.clone(), f.detail.clone(), (f.allowed, f.found, f.excess), f.rule.as_ref().map(|rule| rule.id.clone()));
    let other = others.iter().find(|other| said(other) == said(&finding))?;
    finding.grade = finding.grade.filter(|grade| other.grade == Some(*grade));
    if finding.trace != other.trace {
        finding.trace.clear();
    }
    finding.evidence.retain(|evidence| other.evidence.contains(evidence));
    if finding.explanation != other.explanation {
        finding.explanation.clear();
    }
    Some(finding)
}
