//! Was an item passed on for more than its documented cost or its official price? What a state or a clinic asks is no fee of the agency,
//! and what lies above it is one in disguise (`fee-rules.md` 8, inflated permitted item).

use super::process::on_charges;
use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::amount::{For, Unclear, compute};
use crate::audit::charges::laws::{Holding, covers, is_benchmark};
use crate::audit::charges::paid::Paid;
use crate::audit::charges::{Laid, cite};
use crate::audit::grade;
use crate::record::charge::{Item, ItemGroup};
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::money::Exact;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::norm::{Actor, Cap, Clause, Items};
use crate::rules::standing::Weight;

/// Was an item passed on for more than it cost?
pub struct FeeInflated;

static ABOUT: About = About {
    code: Code::FeeInflated,
    question: "Was an item passed on to the worker for more than its documented cost or its official price?",
    limits: "Looks at services of others that an agency or employer passes on, not at fees of its own. It carries the sum and no excess: what is owed is judged elsewhere. \
             A breach only where a binding norm names inflated charges.",
};

impl Indicator for FeeInflated {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(paid) = laid.charges(ABOUT.code, case, out) else { return };
        let mut unknown = Vec::new();
        for paid in paid.iter().filter(|paid| is_passed_on(paid)) {
            match price(case, paid) {
                // Where a breach takes the charge, or what lies above its cost, all is said.
                Price::Known(_) if is_taken(paid, out) => {}
                Price::Known(price) => out.extend(above(case, law, paid, &price)),
                Price::Open(why) => out.push(on_charges(case.not_assessable(ABOUT.code, why.detail(), why.sentence()), [paid])),
                Price::Unknown => unknown.push(paid),
            }
        }
        if !unknown.is_empty() {
            let why = "Neither the documented cost nor an official price of these items is known, so whether they were passed on at cost cannot be told.";
            out.push(on_charges(case.not_assessable(ABOUT.code, "missing:actual_cost", why), unknown));
        }
    }
}

fn is_taken(paid: &Paid<'_>, found: &[Finding]) -> bool {
    found.iter().any(|f| f.outcome == Outcome::Breach && f.excess.is_some() && f.charge_ids.contains(&paid.charge.charge_id))
}

/// Money for the service of somebody else, in the hands of an agency or an employer.
fn is_passed_on(paid: &Paid<'_>) -> bool {
    let own = matches!(paid.charge.item.group(), ItemGroup::Fees | ItemGroup::Illegitimate) || matches!(paid.charge.item, Item::EmployerLevy | Item::Other);
    let between = matches!(paid.actor, Actor::OriginAgency | Actor::DestinationAgency | Actor::Employer);
    !own && between && 0 < paid.charge.amount.minor
}

/// What the thing itself costs.
enum Price<'p, 'a> {
    /// So much, in words and as a sum in its own currency; where the price is official, by this norm.
    Known((Exact, String, Option<&'p Holding<'a>>)),
    /// There is an official price that cannot be computed here.
    Open(Unclear),
    /// Nothing is known of it.
    Unknown,
}

/// The documented cost; without one, the price that a norm sets on the state itself.
fn price<'p, 'a>(case: &Case<'a>, paid: &'p Paid<'a>) -> Price<'p, 'a> {
    if let Some(cost) = paid.charge.actual_cost {
        return Price::Known((cost.exact(), format!("documented cost {cost}"), None));
    }
    let Some((holding, cap)) = official(paid) else { return Price::Unknown };
    match compute(&cap.amount, For { case, members: &[paid], on: holding.on }) {
        Ok(computed) => Price::Known((computed.amount, official_words(computed.amount, holding), Some(holding))),
        Err(why) => Price::Open(why),
    }
}

fn official_words(price: Exact, holding: &Holding<'_>) -> String {
    let title = &holding.law.norm.title;
    match &holding.weight {
        Weight::Binding => format!("official price {price} ({title})"),
        Weight::Advisory(why) | Weight::Undetermined(why) => format!("official price {price} ({title}), which is not certain: {why}"),
    }
}

/// A limit of a norm that binds the state alone is the state's price.
fn official<'p, 'a>(paid: &'p Paid<'a>) -> Option<(&'p Holding<'a>, &'a Cap)> {
    paid.under.iter().filter(|holding| holding.ladder().is_some() && holding.law.version.binds == [Actor::Government]).find_map(|holding| {
        let version = holding.law.version;
        let cap = |clause: &'a Clause| if let Clause::Cap(cap) = clause { Some(cap) } else { None };
        let cap = version.clauses.iter().filter_map(cap).find(|cap| matches!(cap.items, Items::List(_)) && covers(&cap.items, version, paid.charge.item))?;
        Some((holding, cap))
    })
}

fn above(case: &Case<'_>, law: &RuleBook, paid: &Paid<'_>, (price, words, official): &(Exact, String, Option<&Holding<'_>>)) -> Option<Finding> {
    let Some(converted) = case.ground.rates.convert(paid.charge.amount.exact(), price.currency, paid.charge.charged_on) else {
        return Some(on_charges(case.not_assessable(ABOUT.code, Unclear::NoRate.detail(), Unclear::NoRate.sentence()), [paid]));
    };
    let gap = Exact::new(converted.amount.value - price.value, price.currency);
    if gap.rounded().minor <= 0 {
        return None;
    }
    let norm = names_inflation(paid);
    let binds = norm.is_some_and(|holding| holding.weight == Weight::Binding && !is_benchmark(holding));
    let mut finding = on_charges(case.finding(ABOUT.code, if binds { Outcome::Breach } else { Outcome::Advisory }), [paid]);
    finding.rule =
        Some(norm.or(*official).map_or_else(|| super::exchange_cited(case, law, "charges.csv: actual_cost is the documented cost"), |h| cite(h, law)));
    finding.grade = grade::of_money(gap, case.placement, case.ground.rates, paid.charge.charged_on);
    finding.allowed = Some(price.rounded());
    finding.found = Some(converted.amount.rounded());
    finding.explanation = format!("{} was taken for {}; {words}.", paid.charge.amount, paid.charge.item);
    finding.trace = std::iter::once(words.clone()).chain(converted.trace).chain([format!("paid {}", converted.amount), format!("above it {gap}")]).collect();
    finding.evidence = vec![paid.evidence()];
    finding.evidence.extend(paid.charge.actual_cost.map(|cost| Evidence {
        table: Table::Charges,
        line: paid.charge.line,
        column: "actual_cost",
        value: cost.amount(),
    }));
    Some(finding)
}

/// The strongest norm that names inflated charges as barred: one that binds who took the money, else a benchmark.
fn names_inflation<'p, 'a>(paid: &'p Paid<'a>) -> Option<&'p Holding<'a>> {
    let bars = |holding: &&Holding<'a>| {
        let version = holding.law.version;
        let named = |clause: &Clause| matches!(clause, Clause::Ban(ban) if ban.when.is_empty() && covers(&ban.items, version, Item::InflatedCharge));
        let outright = |clause: &Clause| clause.names(Item::InflatedCharge);
        version.binds.contains(&paid.actor) && version.clauses.iter().any(|clause| named(clause) && (outright(clause) || is_benchmark(holding)))
    };
    let candidates = || paid.under.iter().filter(|holding| holding.ladder().is_some()).filter(bars);
    candidates().find(|holding| holding.weight == Weight::Binding).or_else(|| candidates().next())
}
