//! The worker's question: may they ask me for this, how much at most, by which law, and how much of what they ask is too much?
//!
//! A worker at the recruiter's table may not know the job's number, the wage or the months. What is not stated is not invented: the
//! question is answered for everything that it may be (`worlds`), and only what comes out the same each time is told.

mod merge;
mod promise;
mod worlds;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

pub use crate::audit::ask::May;
use crate::audit::ask::{ItemAnswer, LawSays, every_item};
use crate::audit::case::{Case, Ground, Position};
use crate::audit::judge;
use crate::record::charge::{Charge, Item};
use crate::record::code::{Code, codes};
use crate::record::finding::{Finding, Outcome};
use crate::record::money::Money;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Sex, WagePeriod};
use crate::record::rate::Rates;
use crate::record::register::Register;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use worlds::World;

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeQuestion {
    /// Where the worker is recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// The work, ISCO-08, where it is known.
    pub occupation: Option<Occupation>,
    /// Sex, where it is stated.
    pub sex: Option<Sex>,
    /// The wage that was promised, where it is known.
    pub wage: Option<Money>,
    /// For what.
    pub wage_period: WagePeriod,
    /// Months of the contract, where they are known.
    pub months: Option<u32>,
    /// Day of signature.
    pub on: NaiveDate,
    /// What was asked.
    pub asked: Vec<(Item, Money)>,
}

codes! {
    /// Something that the worker did not say.
    Unstated, "one of occupation sex wage months": Occupation = "occupation", Sex = "sex", Wage = "wage", Months = "months",
}

/// The answer, item by item.
#[derive(Debug, Clone, Serialize)]
pub struct FeeAnswer {
    /// Where from.
    pub origin: Country,
    /// Where to.
    pub destination: Country,
    /// Day of signature.
    pub on: NaiveDate,
    /// Every item of which a law speaks, and every item that was asked.
    pub items: Vec<ItemLine>,
    /// What is too much of what was asked, by currency: at least so much, whatever was not stated.
    pub too_much: Vec<Money>,
    /// Why, as findings: breaches, advisories and what could not be judged.
    pub findings: Vec<Finding>,
    /// Digest of the rule book.
    pub rule_book: String,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemLine {
    /// The item.
    pub item: Item,
    /// Whether it may be asked.
    pub may: May,
    /// The most that is lawful.
    pub most: Option<Money>,
    /// Whether that is the limit for several items together.
    pub together: bool,
    /// Whether it may really be less.
    pub may_be_less: bool,
    /// What was asked.
    pub asked: Vec<Money>,
    /// How the limit came about.
    pub trace: Vec<String>,
    /// What each law says.
    pub laws: Vec<LawLine>,
    /// What would have to be stated for an exact answer; empty where nothing that was left out changes it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<Unstated>,
}

/// What one law says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawLine {
    /// The norm.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it is written.
    pub citation: String,
    /// Whether it may be asked under this law.
    pub may: May,
    /// The most under this law.
    pub most: Option<Money>,
    /// Whether it names the item outright; else it speaks of everything, or of the rest.
    #[serde(skip)]
    pub names_item: bool,
    /// Whether it binds; else `why` it only advises.
    pub binds: bool,
    /// Why it only advises.
    pub why: Option<String>,
}

/// Answers. The agency named in the case is nobody: only the law of fees is asked.
#[must_use]
pub fn assess_fee(question: &FeeQuestion, law: &RuleBook, rates: &Rates) -> FeeAnswer {
    let told = worlds::possible(question, law).into_iter().map(|world| told_in(question, world, (law, rates))).collect();
    merge::merge(question, told, law)
}

/// What is told in one of the possible worlds.
struct Told {
    world: World,
    items: Vec<ItemLine>,
    too_much: Vec<Money>,
    findings: Vec<Finding>,
}

fn told_in(question: &FeeQuestion, world: World, (law, rates): (&RuleBook, &Rates)) -> Told {
    let placement = promise::placement(question, &world);
    let (register, tables, position) = (Register::default(), BTreeSet::from([Table::Charges]), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates, as_of: question.on };
    let case = |charges| Case { placement: &placement, charges, contracts: &[], payments: &[], rejected_rows: 0, position: &position, ground: &ground };
    let probes: Vec<Charge> = Item::ALL.iter().map(|item| promise::charge(0, *item, Money::zero(world.wage.currency), question.on)).collect();
    let asked: Vec<Charge> = (1..).zip(&question.asked).map(|(line, (item, amount))| promise::charge(line, *item, *amount, question.on)).collect();
    let judgement = judge(&case(&asked), law);
    Told {
        items: every_item(&case(&[]), law, &probes).into_iter().filter_map(|answer| line(answer, &question.asked)).collect(),
        too_much: judgement.refund_due.due,
        findings: judgement.findings.into_iter().filter(|f| f.outcome != Outcome::Clear && !f.charge_ids.is_empty()).collect(),
        world,
    }
}

/// An item is shown where a law speaks of it or where it was asked.
fn line(answer: ItemAnswer<'_>, asked: &[(Item, Money)]) -> Option<ItemLine> {
    let ItemAnswer { item, may, most, together, at_most, trace, laws, arguable: _ } = answer;
    let asked: Vec<Money> = asked.iter().filter(|(asked, _)| *asked == item).map(|(_, amount)| *amount).collect();
    let known = laws.iter().any(|law| !law.benchmark);
    (known || !asked.is_empty()).then(|| ItemLine {
        item,
        may,
        most,
        together,
        may_be_less: at_most && may == May::UpTo,
        asked,
        trace,
        laws: laws.into_iter().map(|says| law_line(item, says)).collect(),
        depends_on: Vec::new(),
    })
}

fn law_line(item: Item, says: LawSays<'_>) -> LawLine {
    let LawSays { rule, title, version, may, most, together: _, benchmark: _, only_advises } = says;
    LawLine {
        id: rule.id.to_string(),
        title: title.to_owned(),
        citation: rule.citation.to_string(),
        may,
        most,
        names_item: version.clauses.iter().any(|clause| clause.names(item)),
        binds: only_advises.is_none(),
        why: only_advises,
    }
}
