//! What may the worker have been charged, and what is owed back? The law laid over the charges of one placement, in layers:
//! bans first, then timing gates that make the charge itself unlawful, then limits of single items, of groups and of packages,
//! each on what the ones before left; then advances past their deadline and refunds on early ending.

mod after;
pub mod against;
pub mod amount;
mod bans;
mod finding;
mod gates;
mod ladder;
pub mod laws;
mod limits;
pub mod paid;
mod recurring;
mod sharing;
pub mod waits;

use crate::audit::case::Case;
use crate::audit::terms::told::{Bench, NoBench};
use crate::record::charge::{Charge, Item};
use crate::record::finding::{Finding, Indicator, Outcome, RuleCited};
use crate::record::money::Money;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::norm::Clause;
use crate::rules::standing::Weight;

pub use finding::cite;
pub use gates::{Early, early};
use ladder::{Ledger, Over, Walk};
use laws::{Holding, Ladder, Reaching, Spoken};
use paid::Paid;

/// The charges of a placement with the law laid over them.
#[derive(Debug)]
pub struct Laid<'a> {
    /// What the worker bore.
    pub paid: Vec<Paid<'a>>,
    /// The limits that binding norms set over charges.
    pub limits: Vec<Limited<'a>>,
    /// The papers of the placement, laid out to be compared; or why there is nothing to compare.
    pub bench: Result<Bench<'a>, NoBench>,
    findings: Vec<Finding>,
    unjudged: Option<Unjudged>,
}

/// A limit with the charges that stood under it together.
#[derive(Debug, Clone)]
pub struct Limited<'a> {
    /// The norm that set it.
    pub rule: RuleCited,
    /// The most that was lawful.
    pub limit: Money,
    /// What was charged under it, net of what came back, before any narrower limit took its part.
    pub charged: Money,
    /// The charges, in order of line.
    pub charges: Vec<&'a Charge>,
}

/// Why no charge of a placement can be judged at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unjudged {
    /// The package has no table of charges.
    NoTable,
    /// No charge is listed, and nobody says that there was none.
    Silence,
}

/// Lays the law over the charges.
#[must_use]
pub fn lay<'a>(case: &Case<'a>, law: &'a RuleBook) -> Laid<'a> {
    let reaching = Reaching::new(case, law);
    let paid = paid::paid_by_worker(case, &reaching);
    let spoken: Vec<Spoken<'a>> = paid.iter().map(|p| Spoken::of(case, p)).collect();
    let mut laid = Laid { unjudged: unjudged(case), findings: Vec::new(), limits: Vec::new(), paid, bench: Bench::lay(case, law) };
    let mut ledger = Ledger::of(&laid.paid);
    for ladder in [Ladder::Binding, Ladder::Weak, Ladder::Benchmark] {
        let mut own = if ladder == Ladder::Binding { std::mem::take(&mut ledger) } else { ledger.clone() };
        let walk = Walk { case, law, paid: &laid.paid, spoken: &spoken, ladder };
        walk.bans(&mut own, &mut laid.findings);
        gates::taking_all(&walk, &mut own, &mut laid.findings);
        walk.limits(&mut own, &mut laid.findings);
        after::advances(&walk, &mut own, &mut laid.findings);
        after::refunds(&walk, &mut own, &mut laid.findings);
        if ladder == Ladder::Binding {
            laid.limits = own.limits.drain(..).map(|over| limited(over, &laid.paid)).collect();
            ledger = own;
        }
    }
    finding::unspoken(case, &laid.paid, &spoken, &mut laid.findings);
    say_once(&mut laid.findings);
    laid
}

fn limited<'a>(over: Over, paid: &[Paid<'a>]) -> Limited<'a> {
    let Over { mut members, charged, limit, rule } = over;
    members.sort_unstable();
    Limited { rule, limit, charged, charges: members.into_iter().map(|at| paid[at].charge).collect() }
}

/// A charge under the limit of its part and of the whole is not told twice why neither can be computed.
fn say_once(findings: &mut Vec<Finding>) {
    let mut said: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        if finding.outcome != Outcome::NotAssessable || !said.contains(&finding) {
            said.push(finding);
        }
    }
    *findings = said;
}

fn unjudged(case: &Case<'_>) -> Option<Unjudged> {
    if !case.has(Table::Charges) {
        Some(Unjudged::NoTable)
    } else if case.charges.is_empty() && !case.placement.costs_stated {
        Some(Unjudged::Silence)
    } else {
        None
    }
}

impl<'a> Laid<'a> {
    /// Hands out what the layers found under one indicator. Where no charge can be judged at all it says so instead.
    pub fn found(&mut self, code: Indicator, case: &Case<'_>, out: &mut Vec<Finding>) {
        if self.charges(code, case, out).is_some() {
            out.extend(self.findings.extract_if(.., |finding| finding.code == code));
        }
    }

    /// The papers of the placement, laid out to be compared. Where there is nothing to compare, says so under the indicator.
    pub fn bench(&self, code: Indicator, case: &Case<'_>, out: &mut Vec<Finding>) -> Option<&Bench<'a>> {
        self.bench.as_ref().map_err(|why| out.push(why.finding(code, case))).ok()
    }

    /// What the worker bore. Where no charge of the placement can be judged, says so under the indicator.
    pub fn charges(&self, code: Indicator, case: &Case<'_>, out: &mut Vec<Finding>) -> Option<&[Paid<'a>]> {
        let Some(why) = self.unjudged else { return Some(&self.paid) };
        let (detail, words) = match why {
            Unjudged::NoTable => ("missing:charges", "The return has no table of charges, so nothing can be said of them."),
            Unjudged::Silence => ("missing:costs_stated", "No charge is listed, and nobody states that there was none. Silence is not zero."),
        };
        out.push(case.not_assessable(code, detail, words));
        None
    }

    /// The clauses of one kind that hold for a charge and bind who took it, strongest law first, with their weight.
    pub fn duties<T>(&self, paid: &Paid<'a>, pick: impl Fn(&'a Clause) -> Option<(&'a crate::rules::norm::Items, T)>) -> Vec<(Holding<'a>, T)> {
        let mut found = Vec::new();
        for holding in &paid.under {
            let version = holding.law.version;
            if !version.binds.contains(&paid.actor) || holding.ladder().is_none() {
                continue;
            }
            for (items, duty) in version.clauses.iter().filter_map(&pick) {
                if laws::covers(items, version, paid.charge.item) {
                    found.push((holding.clone(), duty));
                }
            }
        }
        found.sort_by_key(|(holding, _)| holding.weight != Weight::Binding);
        found
    }
}

/// The indicator under which a barred item is reported.
#[must_use]
pub const fn indicator_of(item: Item) -> Indicator {
    match item {
        Item::EmployerLevy => Indicator::LevyPassedOn,
        Item::HivTest => Indicator::MedicalTestBarred,
        _ => Indicator::FeeNotAllowed,
    }
}
