//! How much was charged in one placement, and how much may have been? Limits and bans added up, currency by currency: what a picture of many
//! placements shows. What is above is told by the findings alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{Laid, Limited};
use crate::audit::Judgement;
use crate::audit::case::Case;
use crate::record::code::codes;
use crate::record::currency::Currency;
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::id::Key;
use crate::record::money::Money;

/// What was charged beside what was lawful, in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Against {
    /// What the worker bore of charges that have a limit or are barred, net of what came back.
    pub charged: Money,
    /// The most that was lawful for them.
    pub lawful: Money,
    /// The part above, as the findings state it. A single item may lie above its limit where the sum does not.
    pub above: Money,
}

codes! {
    /// Why the charges of a placement stand beside no limit.
    Aside, "one of not_stated nothing_charged no_limit not_added":
    /// Nobody states what was charged, or rows of it were rejected.
    NotStated = "not_stated",
    /// The worker bore nothing, as is stated.
    NothingCharged = "nothing_charged",
    /// No limit and no ban is known for any of the charges, or it could not be computed.
    NoLimit = "no_limit",
    /// Limits lie across each other, or sums are too large: they are not added up.
    NotAdded = "not_added",
}

/// Indicators whose breaches are money above a limit.
pub const OVERCHARGE: [Indicator; 3] = [Indicator::FeeNotAllowed, Indicator::FeeOverCap, Indicator::LevyPassedOn];

/// Sums of one currency: charged, lawful, above.
type Sums = BTreeMap<Currency, [Money; 3]>;

/// The charges of a judged placement beside what was lawful, in order of currency; or why they cannot be laid beside it.
///
/// # Errors
/// With the reason, where there is nothing to lay beside.
pub fn against(case: &Case<'_>, judgement: &Judgement, laid: &Laid<'_>) -> Result<Vec<Against>, Aside> {
    if laid.unjudged.is_some() || 0 < case.rejected_rows {
        return Err(Aside::NotStated);
    }
    let limits = outermost(&laid.limits)?;
    let breaches: Vec<&Finding> = judgement.findings.iter().filter(|found| found.outcome == Outcome::Breach && OVERCHARGE.contains(&found.code)).collect();
    let mut sums = Sums::new();
    let added = limits.iter().try_for_each(|limited| add(&mut sums, [limited.charged, limited.limit], None));
    let added = added.and_then(|()| breaches.iter().try_for_each(|breach| add_breach(&mut sums, breach, &laid.limits)));
    match (added, sums.is_empty(), laid.paid.is_empty()) {
        (None, _, _) => Err(Aside::NotAdded),
        (_, true, true) => Err(Aside::NothingCharged),
        (_, true, false) => Err(Aside::NoLimit),
        (_, false, _) => Ok(sums.into_values().map(|[charged, lawful, above]| Against { charged, lawful, above }).collect()),
    }
}

/// Limits that lie within no wider one: a limit on one item counts within that of its group.
fn outermost<'l, 'a>(limits: &'l [Limited<'a>]) -> Result<Vec<&'l Limited<'a>>, Aside> {
    let sets: Vec<BTreeSet<Key>> = limits.iter().map(keys).collect();
    let within = |a: usize, b: usize| sets[a].is_subset(&sets[b]) && (sets[a].len() < sets[b].len() || (limits[b].limit.minor, b) < (limits[a].limit.minor, a));
    let outer: Vec<usize> = (0..limits.len()).filter(|at| !(0..limits.len()).any(|other| other != *at && within(*at, other))).collect();
    let crossed = outer.iter().any(|a| outer.iter().any(|b| a < b && !sets[*a].is_disjoint(&sets[*b])));
    if crossed { Err(Aside::NotAdded) } else { Ok(outer.into_iter().map(|at| &limits[at]).collect()) }
}

fn keys(limited: &Limited<'_>) -> BTreeSet<Key> {
    limited.charges.iter().map(|charge| charge.charge_id.key()).collect()
}

/// A breach says what is above; where its charges stand under no limit (a ban, a limit by month of stay) it also says what was charged.
fn add_breach(sums: &mut Sums, breach: &Finding, limits: &[Limited<'_>]) -> Option<()> {
    let own: BTreeSet<Key> = breach.charge_ids.iter().map(|id| id.key()).collect();
    let (found, allowed, excess) = (breach.found?, breach.allowed?, breach.excess?);
    let is_limited = limits.iter().any(|limited| !keys(limited).is_disjoint(&own));
    let zero = Money::zero(excess.currency);
    add(sums, if is_limited { [zero, zero] } else { [found, allowed] }, Some(excess))
}

fn add(sums: &mut Sums, [charged, lawful]: [Money; 2], above: Option<Money>) -> Option<()> {
    let of = sums.entry(lawful.currency).or_insert([Money::zero(lawful.currency); 3]);
    let next = [charged, lawful, above.unwrap_or(Money::zero(lawful.currency))];
    for (sum, more) in of.iter_mut().zip(next) {
        *sum = sum.checked_add(more).ok()?;
    }
    Some(())
}
