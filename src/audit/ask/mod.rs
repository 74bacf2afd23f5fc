//! May they ask me for this? What every law that reaches a placement says of each item, before anything is paid.

mod duties;

use crate::audit::case::Case;
use crate::audit::charges::amount::{For, Unclear, compute};
use crate::audit::charges::cite;
use crate::audit::charges::laws::{Ladder, Position, Reaching, Says, Spoken, is_benchmark};
use crate::audit::charges::paid::Paid;
use crate::record::charge::{Charge, Item};
use crate::record::code::{Code, codes};
use crate::record::finding::RuleCited;
use crate::record::money::Money;
use crate::rules::book::RuleBook;
use crate::rules::formula::Formula;
use crate::rules::norm::{Items, Norm, Price, Version};
use crate::rules::standing::amount_doubt;

pub use crate::rules::words::Duty;
pub use duties::{DutyOwed, duties};

codes! {
    /// Whether an item may be asked of the worker.
    May, "one of no up_to at_cost advance yes unknown":
    /// Not at all.
    No = "no",
    /// Up to a limit.
    UpTo = "up_to",
    /// At its documented cost.
    AtCost = "at_cost",
    /// It may be advanced and must come back.
    Advance = "advance",
    /// It may; no limit is known.
    Yes = "yes",
    /// No binding rule is known: it cannot be said.
    Unknown = "unknown",
}

/// What is known of one item.
#[derive(Debug, Clone)]
pub struct ItemAnswer<'a> {
    /// The item.
    pub item: Item,
    /// Whether it may be asked.
    pub may: May,
    /// The most that is lawful, where one sum says it.
    pub most: Option<Money>,
    /// Whether that sum is the limit for several items together.
    pub together: bool,
    /// Whether that sum may really be less.
    pub at_most: bool,
    /// How the sum came about.
    pub trace: Vec<String>,
    /// What each law says, binding ones first.
    pub laws: Vec<LawSays<'a>>,
    /// Norms that bar the item where the law of the other end bars it, as it does here, but do not name that place: whether they
    /// reach it is arguable.
    pub arguable: Vec<&'a Norm>,
}

/// What one law says of an item.
#[derive(Debug, Clone)]
pub struct LawSays<'a> {
    /// The norm.
    pub rule: RuleCited,
    /// Its title.
    pub title: &'a str,
    /// Its version.
    pub version: &'a Version,
    /// Whether it may be asked under this law.
    pub may: May,
    /// The most under this law.
    pub most: Option<Money>,
    /// Whether that is a limit on several items together.
    pub together: bool,
    /// Whether it is a benchmark only.
    pub benchmark: bool,
    /// `None` where it binds; else why it only advises.
    pub only_advises: Option<String>,
}

/// Answers for every item, in the order of the list of items. `probe` is a charge of no amount, on the day of asking.
#[must_use]
pub fn every_item<'a>(case: &Case<'a>, law: &'a RuleBook, probes: &'a [Charge]) -> Vec<ItemAnswer<'a>> {
    let reaching = Reaching::new(case, law);
    probes.iter().map(|probe| answer(case, law, &reaching, probe)).collect()
}

fn answer<'a>(case: &Case<'a>, law: &'a RuleBook, reaching: &Reaching<'a>, probe: &'a Charge) -> ItemAnswer<'a> {
    let paid = Paid::new(case, reaching, probe);
    let spoken: Spoken<'a> = Spoken::of(case, &paid);
    let mut answer = ItemAnswer {
        item: probe.item,
        may: May::Unknown,
        most: None,
        together: false,
        at_most: false,
        trace: Vec::new(),
        laws: Vec::new(),
        arguable: Vec::new(),
    };
    for ladder in [Ladder::Binding, Ladder::Weak, Ladder::Benchmark] {
        for position in spoken.on(ladder) {
            if matches!(position.says, Says::Arguable) {
                answer.arguable.push(position.holding.law.norm);
                continue;
            }
            let says = says(case, law, &paid, position);
            if ladder == Ladder::Binding {
                stricter(&mut answer, case, &paid, position, &says);
            }
            if !answer.laws.iter().any(|known| known.rule.id == says.rule.id && known.most == says.most) {
                answer.laws.push(says);
            }
        }
    }
    answer
}

/// Takes over what a binding law says where it is stricter than what was known so far.
fn stricter(answer: &mut ItemAnswer<'_>, case: &Case<'_>, paid: &Paid<'_>, position: &Position<'_>, says: &LawSays<'_>) {
    let less = match (answer.most, says.most) {
        (Some(known), Some(new)) => {
            let converted = case.ground.rates.convert(new.exact(), known.currency, position.holding.on);
            converted.is_some_and(|new| new.amount.value < known.exact().value)
        }
        (None, Some(_)) => true,
        (_, None) => false,
    };
    let was_laxer = says.may < answer.may;
    if was_laxer || (says.may == May::UpTo && less) {
        answer.may = says.may;
        answer.most = says.most;
        answer.together = says.together;
        let computed = limit(case, paid, position);
        answer.trace = computed.as_ref().map(|c| c.trace.clone()).unwrap_or_default();
        let doubtful = amount_doubt(position.holding.law.version, position.holding.on, case.placement, None).is_some();
        answer.at_most = doubtful || computed.is_ok_and(|c| c.at_most);
    }
}

fn says<'a>(case: &Case<'a>, law: &RuleBook, paid: &Paid<'a>, position: &Position<'a>) -> LawSays<'a> {
    let (may, most) = match position.says {
        Says::Banned(_) | Says::Imported | Says::Arguable => (May::No, None),
        Says::Allowed(allow) if allow.at == Price::ActualCost => (May::AtCost, None),
        Says::Allowed(_) => (May::Yes, None),
        Says::Advanced(_) => (May::Advance, None),
        Says::Capped(cap, _) if cap.amount == Formula::ActualCost => (May::AtCost, None),
        Says::Capped(..) => match limit(case, paid, position) {
            Ok(computed) if computed.amount.value.is_zero() => (May::No, None),
            Ok(computed) => (May::UpTo, Some(computed.amount.rounded())),
            Err(_) => (May::UpTo, None),
        },
    };
    LawSays {
        rule: cite(&position.holding, law),
        title: &position.holding.law.norm.title,
        version: position.holding.law.version,
        may,
        most,
        together: matches!(position.says, Says::Capped(cap, _) if !matches!(&cap.items, Items::List(list) if list.len() == 1)),
        benchmark: is_benchmark(&position.holding),
        only_advises: position.holding.only_advises(),
    }
}

fn limit(case: &Case<'_>, paid: &Paid<'_>, position: &Position<'_>) -> Result<crate::audit::charges::amount::Computed, Unclear> {
    match position.says {
        Says::Capped(cap, _) => compute(&cap.amount, For { case, members: &[paid], on: position.holding.on }),
        Says::Banned(_) | Says::Imported | Says::Arguable | Says::Allowed(_) | Says::Advanced(_) => Err(Unclear::Term(May::EXPECTED.into())),
    }
}
