//! What holds in every world that is possible? Only that is told as known; the rest says what would have to be stated.

use super::{FeeAnswer, FeeQuestion, ItemLine, LawLine, Told, Unstated};
use crate::audit::ask::May;
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::finding::Finding;
use crate::record::money::Money;
use crate::rules::book::RuleBook;

/// One answer out of the answers of all worlds.
pub(super) fn merge(question: &FeeQuestion, told: Vec<Told>, law: &RuleBook) -> FeeAnswer {
    let items = Item::ALL.iter().filter_map(|item| one_item(*item, &told)).collect();
    FeeAnswer {
        origin: question.origin,
        destination: question.destination,
        on: question.on,
        items,
        too_much: at_least(&told),
        findings: everywhere(told),
        rule_book: law.digest().to_string(),
    }
}

fn one_item(item: Item, told: &[Told]) -> Option<ItemLine> {
    let lines: Vec<Option<&ItemLine>> = told.iter().map(|told| told.items.iter().find(|line| line.item == item)).collect();
    let first = (*lines.iter().flatten().next()?).clone();
    let depends_on = depends_on(told, &lines);
    if depends_on.is_empty() && lines.iter().all(|line| *line == Some(&first)) {
        return Some(first);
    }
    let all = |holds: &dyn Fn(&ItemLine) -> bool| lines.iter().all(|line| line.is_some_and(holds));
    let may = if all(&|line| line.may == first.may) { first.may } else { May::Unknown };
    let most = first.most.filter(|most| all(&|line| line.most == Some(*most)));
    let may_be_less = lines.iter().flatten().any(|line| line.may_be_less);
    let trace = if all(&|line| line.trace == first.trace) { first.trace } else { Vec::new() };
    Some(ItemLine { may, most, together: first.together, may_be_less, trace, laws: laws(&lines), depends_on, item, asked: first.asked })
}

/// Facts that change the answer for an item: two worlds that differ in nothing else answer differently.
fn depends_on(told: &[Told], lines: &[Option<&ItemLine>]) -> Vec<Unstated> {
    let answer = |at: usize| lines[at].map(|line| (line.may, line.most, line.may_be_less));
    let changes = |fact: Unstated| {
        (0..told.len()).any(|one| (one + 1..told.len()).any(|other| answer(one) != answer(other) && told[one].world.differs_only_in(fact, &told[other].world)))
    };
    Unstated::ALL.iter().copied().filter(|fact| changes(*fact)).collect()
}

/// Each law that speaks of the item in some world; what it says where it speaks in all of them and says the same.
fn laws(lines: &[Option<&ItemLine>]) -> Vec<LawLine> {
    let mut merged: Vec<LawLine> = Vec::new();
    let in_all = |law: &LawLine| lines.iter().all(|line| line.is_some_and(|line| line.laws.iter().any(|other| other.id == law.id)));
    for law in lines.iter().flatten().flat_map(|line| &line.laws) {
        match merged.iter_mut().find(|known| known.id == law.id && known.citation == law.citation) {
            None if in_all(law) => merged.push(law.clone()),
            None => merged.push(LawLine { may: May::Unknown, most: None, ..law.clone() }),
            Some(known) => {
                known.may = if known.may == law.may { law.may } else { May::Unknown };
                known.most = known.most.filter(|most| law.most == Some(*most));
                known.binds &= law.binds;
                known.why = known.why.take().or_else(|| law.why.clone());
            }
        }
    }
    merged
}

/// What is too much whatever was not stated: by currency the least of all worlds.
fn at_least(told: &[Told]) -> Vec<Money> {
    let Some((first, rest)) = told.split_first() else { return Vec::new() };
    let least = |sum: &Money| {
        let others: Option<Vec<i64>> = rest.iter().map(|told| told.too_much.iter().find(|other| other.currency == sum.currency).map(|m| m.minor)).collect();
        others.map(|others| Money::new(others.into_iter().fold(sum.minor, i64::min), sum.currency))
    };
    first.too_much.iter().filter_map(least).collect()
}

/// Findings that are made in every world, word for word.
fn everywhere(told: Vec<Told>) -> Vec<Finding> {
    let mut told = told.into_iter().map(|told| told.findings);
    let first = told.next().unwrap_or_default();
    told.fold(first, |kept, other| kept.into_iter().filter(|finding| other.contains(finding)).collect())
}
