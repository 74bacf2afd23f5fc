//! How much is too much of a fee that comes back every month or year? Each month of stay has its own limit.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::amount::{For, Unclear, row_of};
use super::finding::Result as Found;
use super::ladder::{Ledger, Walk};
use super::laws::Holding;
use super::paid::Paid;
use super::sharing::share_out;
use crate::record::finding::{Finding, Indicator};
use crate::record::money::{Exact, Money};
use crate::record::period::month_of_stay;
use crate::record::placement::Event;
use crate::rules::formula::{Formula, Per};
use crate::rules::norm::Cap;

/// Judges a limit that runs by month or year of stay; `None` where the limit is of another kind.
pub(super) fn judge<'a>(
    walk: &Walk<'_, 'a>,
    holding: &Holding<'a>,
    cap: &Cap,
    members: &[usize],
    ledger: &mut Ledger,
) -> Option<Result<Option<Finding>, Unclear>> {
    let charges: Vec<&Paid<'a>> = members.iter().map(|at| &walk.paid[*at]).collect();
    let formula = match &cap.amount {
        Formula::Table(rows) => match row_of(rows, For { case: walk.case, members: &charges, on: holding.on }) {
            Ok(row) => row,
            Err(why) => return Some(Err(why)),
        },
        other => other,
    };
    match formula {
        Formula::Monthly { .. } | Formula::Fixed { per: Per::Year | Per::Month, .. } => Some(judge_stay(walk, holding, formula, members, ledger)),
        _ => None,
    }
}

fn judge_stay<'a>(walk: &Walk<'_, 'a>, holding: &Holding<'a>, formula: &Formula, members: &[usize], ledger: &mut Ledger) -> Result<Option<Finding>, Unclear> {
    let start = walk.case.placement.arrived_on.ok_or(Unclear::Missing("arrived_on"))?;
    if walk.case.placement.event != Event::FirstEntry && carries_over(formula) && walk.case.placement.previous_placement_id.is_some() {
        return Err(Unclear::Term("months of stay before this placement count, and they are not known here".into()));
    }
    let mut spans: BTreeMap<u32, (Exact, Decimal)> = BTreeMap::new();
    let mut counted = Vec::new();
    let mut currency = None;
    for at in members {
        let month = month_of(walk.paid[*at].charge.period_from, walk.paid[*at].charge.charged_on, start);
        let (span, limit) = limit_of(formula, month).ok_or_else(|| Unclear::Term(format!("the norm has no limit for month {month} of stay")))?;
        let amount = walk.case.ground.rates.convert(ledger.left[*at], limit.currency, walk.paid[*at].charge.charged_on).ok_or(Unclear::NoRate)?.amount;
        spans.entry(span).or_insert((limit.exact(), Decimal::ZERO)).1 += amount.value;
        counted.push(amount);
        currency = Some(limit.currency);
    }
    let Some(currency) = currency else { return Ok(None) };
    let total = |pick: &dyn Fn(&(Exact, Decimal)) -> Decimal| Exact::new(spans.values().map(pick).sum(), currency);
    let (allowed, found) = (total(&|(limit, _)| limit.value), total(&|(_, paid)| *paid));
    let excess = total(&|(limit, paid)| (*paid - limit.value).max(Decimal::ZERO));
    if excess.rounded().minor <= 0 {
        return Ok(None);
    }
    let trace = trace_of(formula, &spans, (allowed, found, excess));
    let bearers: Vec<&Paid<'a>> = share_out(walk.paid, members, &counted, excess, ledger).into_iter().map(|at| &walk.paid[at]).collect();
    let result = Found {
        code: Indicator::FeeOverCap,
        outcome: walk.outcome(),
        holding,
        bearers,
        allowed: Some(allowed),
        found: Some(found),
        excess: Some(excess),
        trace,
    };
    let mut finding = result.finding(walk.case, walk.law);
    finding.explanation =
        format!("{found} was taken from the worker in service fees where the most for those months of stay is {allowed}. What lies above is too much.");
    Ok(Some(finding))
}

/// The month of stay that a fee is for; one that begins before arrival is for the first.
fn month_of(period_from: Option<NaiveDate>, charged_on: NaiveDate, start: NaiveDate) -> u32 {
    month_of_stay(start, period_from.unwrap_or(charged_on).max(start)).unwrap_or(1)
}

/// Which span of the stay a month lies in, and the limit for that span.
fn limit_of(formula: &Formula, month: u32) -> Option<(u32, Money)> {
    match formula {
        Formula::Monthly { schedule, .. } => {
            schedule.iter().find(|(from, to, _)| *from <= month && to.is_none_or(|to| month <= to)).map(|(_, _, limit)| (month, *limit))
        }
        Formula::Fixed { amount, per: Per::Month } => Some((month, *amount)),
        Formula::Fixed { amount, per: Per::Year } => Some((month.saturating_sub(1) / 12, *amount)),
        _ => None,
    }
}

const fn carries_over(formula: &Formula) -> bool {
    matches!(formula, Formula::Monthly { restarts: false, .. })
}

fn trace_of(formula: &Formula, spans: &BTreeMap<u32, (Exact, Decimal)>, (allowed, found, excess): (Exact, Exact, Exact)) -> Vec<String> {
    let unit = if matches!(formula, Formula::Fixed { per: Per::Year, .. }) { "year" } else { "month" };
    let mut runs: Vec<(u32, u32, Exact)> = Vec::new();
    for (span, (limit, _)) in spans {
        let span = if unit == "year" { span + 1 } else { *span };
        match runs.last_mut() {
            Some((_, last, same)) if same == limit && *last + 1 == span => *last = span,
            _ => runs.push((span, span, *limit)),
        }
    }
    let mut trace: Vec<String> = runs.into_iter().map(|(from, to, limit)| format!("{unit} {from} to {to} of stay: at most {limit} each")).collect();
    trace.push(format!("together at most {allowed}"));
    trace.push(format!("paid {found}"));
    trace.push(format!("excess {excess}, each {unit} by itself"));
    trace
}
