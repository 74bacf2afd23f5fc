//! What should the worker ask for before and after paying? What prudence asks of everybody, then the duties of the norms that hold here.

use serde::Serialize;

use super::told::Told;
use crate::audit::ask::{Duty, DutyOwed, May};
use crate::record::charge::Item;
use crate::record::said::Said;

/// Something to ask for, to see first, or to wait for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskFor {
    /// What it is about: `when` the money may be taken, a `paper`, a `receipt`, `pay`, a `loan`, `tying`, an `advance`, a `refund`.
    pub about: Duty,
    /// What to do, in a sentence or two.
    pub sentence: Said,
    /// For which items; empty where it does not depend on the item.
    pub items: Vec<Item>,
    /// The norm that says so; absent where it is common prudence.
    pub rule: Option<String>,
    /// Where that is written.
    pub citation: Option<String>,
    /// Whether it binds; prudence does not.
    pub binds: bool,
    /// Why it only advises.
    pub why: Option<String>,
    /// Whether it holds only for a part of what was not stated.
    pub perhaps: bool,
    /// Whether it is a benchmark, which never does more than advise.
    #[serde(skip)]
    pub benchmark: bool,
}

/// Whatever the law says: without these nothing can be proved later.
const PRUDENCE: [(Duty, Said); 2] = [
    (Duty::When, Said::plain("ask-contract-first", "Read the contract and get your own copy before you pay anything.")),
    (
        Duty::Receipt,
        Said::plain(
            "ask-pay-by-bank",
            "Pay by bank where you can. Keep a receipt with the agency's name and licence number, the sum, what it is for, and the day.",
        ),
    ),
];

/// What to ask for, in the order in which a worker meets it.
pub(super) fn ask_for(told: &[Told]) -> Vec<AskFor> {
    let mut all: Vec<AskFor> = PRUDENCE.into_iter().map(|(about, sentence)| prudent(about, sentence)).collect();
    let mut owed: Vec<AskFor> = Vec::new();
    for new in told.iter().flat_map(|told| &told.duties) {
        match owed.iter_mut().find(|known| (known.about, &known.rule, &known.sentence) == (new.about, &new.rule, &new.sentence)) {
            Some(known) => weaken(known, new),
            None => owed.push(new.clone()),
        }
    }
    for duty in &mut owed {
        let in_all = told.iter().all(|told| told.duties.iter().any(|own| (&own.rule, &own.sentence) == (&duty.rule, &duty.sentence)));
        duty.perhaps = !in_all;
        duty.items.sort_unstable();
    }
    // A standard that does not bind, and perhaps does not even speak of this worker, helps nobody at the table.
    all.extend(owed.into_iter().filter(|duty| !(duty.benchmark && duty.perhaps)));
    // Stable: prudence before the law, and the law in the order of the book.
    all.sort_by_key(|one| one.about);
    all
}

/// A duty that binds in one world and only advises in another is told as advice.
fn weaken(known: &mut AskFor, new: &AskFor) {
    let more: Vec<Item> = new.items.iter().copied().filter(|item| !known.items.contains(item)).collect();
    known.items.extend(more);
    if known.binds && !new.binds {
        (known.binds, known.why) = (false, new.why.clone());
    }
}

const fn prudent(about: Duty, sentence: Said) -> AskFor {
    AskFor { about, sentence, items: Vec::new(), rule: None, citation: None, binds: false, why: None, perhaps: false, benchmark: false }
}

/// The duties of one world. Where nothing at all may be asked for an item, when and how to pay it is no question; which paper would
/// allow it still is.
pub(super) fn of_world(owed: Vec<DutyOwed<'_>>, barred: &[Item]) -> Vec<AskFor> {
    owed.into_iter().filter_map(|duty| one(duty, barred)).collect()
}

fn one(owed: DutyOwed<'_>, barred: &[Item]) -> Option<AskFor> {
    let DutyOwed { duty, sentence, items, rule, title: _, only_advises, benchmark, .. } = owed;
    let of_items = !items.is_empty();
    let open: Vec<Item> = items.into_iter().filter(|item| duty == Duty::Paper || !barred.contains(item)).collect();
    (!of_items || !open.is_empty()).then(|| AskFor {
        about: duty,
        sentence: Said::in_english(sentence),
        items: open,
        rule: Some(rule.id.to_string()),
        citation: Some(rule.citation.to_string()),
        binds: only_advises.is_none(),
        why: only_advises,
        perhaps: false,
        benchmark,
    })
}

/// Items that nobody may ask for in a world.
pub(super) fn barred(items: &[super::ItemLine]) -> Vec<Item> {
    items.iter().filter(|line| line.may == May::No).map(|line| line.item).collect()
}
