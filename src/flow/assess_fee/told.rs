//! What is told in one of the possible worlds? The promise as a placement, what was asked as charges, and the law laid over both.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::answer::{ItemLine, LawLine};
use super::ask_for::{self, AskFor};
use super::sure::Sureness;
use super::takers::{self, Taker, TakerLine};
use super::worlds::World;
use super::{FeeQuestion, Known, promise};
use crate::audit::ask::{ItemAnswer, LawSays, May, duties, every_item};
use crate::audit::case::{Case, Ground, Position};
use crate::audit::judge;
use crate::record::charge::{Charge, Item};
use crate::record::code::Code;
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::money::Money;
use crate::record::placement::Placement;
use crate::record::register::Register;
use crate::record::said::Said;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// What is told in one of the possible worlds.
pub(super) struct Told {
    /// The world.
    pub(super) world: World,
    /// Every item of which a law speaks, and every item that was asked.
    pub(super) items: Vec<ItemLine>,
    /// What the law says of other payees.
    pub(super) takers: Vec<TakerLine>,
    /// What to ask for.
    pub(super) duties: Vec<AskFor>,
    /// What is too much, by currency.
    pub(super) too_much: Vec<Money>,
    /// Why.
    pub(super) findings: Vec<Finding>,
}

/// Lays the law over the promise of one world.
pub(super) fn told_in(question: &FeeQuestion, world: World, known: Known<'_>) -> Told {
    let placement = promise::placement(question, &world);
    let (register, tables, position) = (Register::default(), BTreeSet::from([Table::Charges]), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates: known.rates, as_of: question.on };
    let asked: Vec<Charge> = (1..).zip(&question.asked).map(|(line, (item, amount))| promise::charge(line, *item, *amount, question.on)).collect();
    let judgement = judge(&case(&placement, &asked, &position, &ground), known.law);
    let nothing = case(&placement, &[], &position, &ground);
    let probes = probes(question, &world);
    let items: Vec<ItemLine> = every_item(&nothing, known.law, &probes).into_iter().filter_map(|answer| line(answer, &question.asked, known.today)).collect();
    let in_question: Vec<Charge> = probes.iter().filter(|probe| is_in_question(probe.item, &question.asked)).cloned().collect();
    Told {
        takers: takers_in(question, &world, &nothing, known.law),
        duties: ask_for::of_world(duties(&nothing, known.law, &in_question), &ask_for::barred(&items)),
        items,
        too_much: judgement.refund_due.due,
        findings: judgement.findings.into_iter().filter(answers).collect(),
        world,
    }
}

/// Whether a finding says something of what was asked. Whether money is passed on at cost is only known once it was.
fn answers(finding: &Finding) -> bool {
    let open = finding.outcome == Outcome::NotAssessable && finding.code == Indicator::FeeInflated;
    finding.outcome != Outcome::Clear && !finding.charge_ids.is_empty() && !open
}

const fn case<'a>(placement: &'a Placement, charges: &'a [Charge], position: &'a Position, ground: &'a Ground<'a>) -> Case<'a> {
    Case { placement, charges, contracts: &[], payments: &[], rejected_rows: 0, position, ground }
}

/// A charge of no amount for every item.
fn probes(question: &FeeQuestion, world: &World) -> Vec<Charge> {
    Item::ALL.iter().map(|item| promise::charge(0, *item, Money::zero(world.wage.currency), question.on)).collect()
}

/// Whether duties for an item matter: for what was asked, else for everything.
fn is_in_question(item: Item, asked: &[(Item, Money)]) -> bool {
    asked.is_empty() || asked.iter().any(|(own, _)| *own == item)
}

fn takers_in(question: &FeeQuestion, world: &World, case: &Case<'_>, law: &RuleBook) -> Vec<TakerLine> {
    let (takers, probes): (Vec<Taker>, Vec<Charge>) = takers::probes(question, world.wage.currency).into_iter().unzip();
    let answers = every_item(case, law, &probes);
    takers.into_iter().zip(&answers).filter_map(|(taker, answer)| takers::line(question, taker, answer, law)).collect()
}

/// An item is shown where a law speaks of it or where it was asked.
fn line(answer: ItemAnswer<'_>, asked: &[(Item, Money)], today: NaiveDate) -> Option<ItemLine> {
    let ItemAnswer { item, may, most, together, at_most, trace, laws, arguable } = answer;
    let asked: Vec<Money> = asked.iter().filter(|(asked, _)| *asked == item).map(|(_, amount)| *amount).collect();
    let known = laws.iter().any(|law| !law.benchmark);
    (known || !asked.is_empty()).then(|| ItemLine {
        item,
        may,
        most,
        together,
        may_be_less: at_most && may == May::UpTo,
        asked,
        too_much: None,
        sure: Sureness::Unknown,
        sure_because: Said::in_english(""),
        laws: laws.into_iter().map(|says| law_line(item, says, today)).collect(),
        takers: Vec::new(),
        notes: Vec::new(),
        trace,
        depends_on: Vec::new(),
        arguable: arguable.into_iter().map(|norm| norm.title.clone()).collect(),
    })
}

fn law_line(item: Item, says: LawSays<'_>, today: NaiveDate) -> LawLine {
    let LawSays { rule, title, version, may, most, together: _, benchmark, only_advises } = says;
    LawLine {
        id: rule.id.to_string(),
        title: title.to_owned(),
        citation: rule.citation.to_string(),
        sentence: String::new(),
        sure: String::new(),
        may,
        most,
        names_item: version.clauses.iter().any(|clause| clause.names(item)),
        benchmark,
        not_confirmed_since: version.not_confirmed_since(today),
        binds: only_advises.is_none(),
        why: only_advises,
    }
}
