//! What should the worker ask for, and when may the money be taken? The duties of every norm that holds for what is asked, once each.

use crate::audit::case::Case;
use crate::audit::charges::cite;
use crate::audit::charges::laws::{Holding, Reaching, covers, is_benchmark};
use crate::audit::charges::paid::Paid;
use crate::record::charge::{Charge, Item, Receipt};
use crate::record::finding::RuleCited;
use crate::record::placement::Placement;
use crate::record::said::Said;
use crate::rules::book::RuleBook;
use crate::rules::facts;
use crate::rules::norm::{Clause, Items};
use crate::rules::scope::Fact;
use crate::rules::standing::Weight;
use crate::rules::words::{self, Duty};

/// A duty that the worker can rely on.
#[derive(Debug, Clone)]
pub struct DutyOwed<'a> {
    /// What it is about.
    pub duty: Duty,
    /// What to do, in one sentence.
    pub sentence: Said,
    /// For which of the items in question; empty where it does not depend on the item.
    pub items: Vec<Item>,
    /// The norm that says so.
    pub rule: RuleCited,
    /// Its title.
    pub title: &'a str,
    /// `None` where it binds; else why it only advises.
    pub only_advises: Option<String>,
    /// Whether it is a benchmark, which never does more than advise.
    pub benchmark: bool,
    /// Which receipt it asks for, where it asks for one.
    receipt: Option<Receipt>,
}

/// The duties of every norm that holds for the items of `probes`, in the order in which a worker meets them, then by norm.
/// Each probe is a charge of no amount, on the day of asking.
#[must_use]
pub fn duties<'a>(case: &Case<'a>, law: &'a RuleBook, probes: &'a [Charge]) -> Vec<DutyOwed<'a>> {
    let reaching = Reaching::new(case, law);
    let mut owed: Vec<DutyOwed<'a>> = Vec::new();
    for probe in probes {
        let paid = Paid::new(case, &reaching, probe);
        let held = paid.under.iter().filter(|holding| !matches!(holding.weight, Weight::Undetermined(_)));
        for (holding, clause) in held.flat_map(|holding| holding.law.version.clauses.iter().map(move |clause| (holding, clause))) {
            if speaks(holding, clause, (case.placement, &paid)) {
                words::duties(clause).into_iter().for_each(|said| add(&mut owed, owing(law, holding, (clause, said)), item_of(clause, probe)));
            }
        }
    }
    let best: Vec<DutyOwed<'a>> = owed.iter().filter(|one| one.receipt == Some(Receipt::Itemised)).cloned().collect();
    owed.retain(|one| one.receipt.is_none_or(|receipt| receipt == Receipt::Itemised) || !best.iter().any(|better| better.covers(one)));
    owed.sort_by(|a, b| (a.duty, &a.rule.id, a.sentence.english()).cmp(&(b.duty, &b.rule.id, b.sentence.english())));
    owed
}

impl DutyOwed<'_> {
    /// Whether it asks for all that another asks for, with at least its weight.
    fn covers(&self, other: &Self) -> bool {
        (self.only_advises.is_none() || other.only_advises.is_some()) && other.items.iter().all(|item| self.items.contains(item))
    }
}

fn owing<'a>(law: &RuleBook, holding: &Holding<'a>, (clause, (duty, sentence)): (&Clause, (Duty, Said))) -> DutyOwed<'a> {
    let receipt = if let Clause::ReceiptDuty(receipt) = clause { Some(receipt.at_least) } else { None };
    DutyOwed {
        duty,
        sentence,
        items: Vec::new(),
        rule: cite(holding, law),
        title: &holding.law.norm.title,
        only_advises: holding.only_advises(),
        benchmark: is_benchmark(holding),
        receipt,
    }
}

fn add<'a>(owed: &mut Vec<DutyOwed<'a>>, new: DutyOwed<'a>, item: Option<Item>) {
    let same = |known: &&mut DutyOwed<'a>| (known.duty, &known.rule.id, &known.sentence) == (new.duty, &new.rule.id, &new.sentence);
    match owed.iter_mut().find(same) {
        Some(known) => known.items.extend(item.filter(|item| !known.items.contains(item))),
        None => owed.push(DutyOwed { items: item.into_iter().collect(), ..new }),
    }
}

/// Whether a clause speaks of a charge. A limit on loans and on tying speaks of the whole placement, whoever takes the money.
fn speaks(holding: &Holding<'_>, clause: &Clause, (p, paid): (&Placement, &Paid<'_>)) -> bool {
    let version = holding.law.version;
    match (items_of(clause), clause) {
        (Some(items), _) => version.binds.contains(&paid.actor) && covers(items, version, paid.charge.item),
        (None, Clause::Tying(tying)) => facts::all(&tying.when, p, None, holding.on) == Fact::Met,
        (None, _) => true,
    }
}

fn item_of(clause: &Clause, probe: &Charge) -> Option<Item> {
    items_of(clause).map(|_| probe.item)
}

const fn items_of(clause: &Clause) -> Option<&Items> {
    match clause {
        Clause::Ban(ban) => Some(&ban.items),
        Clause::Cap(cap) => Some(&cap.items),
        Clause::Allow(allow) => Some(&allow.items),
        Clause::Gate(gate) => Some(&gate.items),
        Clause::ReceiptDuty(receipt) => Some(&receipt.items),
        Clause::Refund(refund) => Some(&refund.items),
        Clause::Advance(advance) => Some(&advance.items),
        Clause::Deduction(deduction) => Some(&deduction.items),
        Clause::Import(import) => Some(&import.items),
        Clause::Loan(_) | Clause::EmployerCap(_) | Clause::WageFloor(_) | Clause::Tying(_) | Clause::LicensingOnly => None,
    }
}
