//! What must have come back by now? Advances past their deadline, and refunds when the employment ended early.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::finding::{Result as Found, items_of};
use super::ladder::{Ledger, Walk};
use super::laws::{Holding, Says, covers};
use super::paid::Paid;
use super::sharing::share_out;
use crate::record::finding::{Evidence, Finding, Indicator, Outcome};
use crate::record::money::Exact;
use crate::record::period::{month_of_stay, plus_months};
use crate::record::placement::Placement;
use crate::record::table::Table;
use crate::rules::norm::{Advance, AdvanceEvent, Clause, Refund, Share};
use crate::rules::standing::Weight;

/// Advances that did not come back by their deadline: all that is left of them.
pub(super) fn advances<'a>(walk: &Walk<'_, 'a>, ledger: &mut Ledger, out: &mut Vec<Finding>) {
    for (at, position) in walk.positions() {
        let Says::Advanced(advance) = position.says else { continue };
        let paid = &walk.paid[at];
        if ledger.left[at].value.is_zero() {
            continue;
        }
        let Some(due_on) = deadline(advance, walk.case.placement, paid) else {
            let mut open = walk.case.not_assessable(
                Indicator::FeeRefundOverdue,
                format!("missing:{}", column(advance.from)),
                "The deadline of an advance cannot be told: its day is not stated.",
            );
            open.charge_ids = vec![paid.charge.charge_id.clone()];
            out.push(open);
            continue;
        };
        if walk.case.as_of() <= due_on {
            continue;
        }
        let sum = ledger.take_all(at);
        let items = items_of(&[paid]);
        let trace = vec![
            format!("the worker advanced {} for {items} on {}", paid.charge.amount, paid.charge.charged_on),
            format!("it had to come back by {due_on}"),
            format!("still missing {sum}"),
        ];
        out.push(overdue(walk, &position.holding, vec![paid], (Exact::zero(sum.currency), sum), trace));
    }
}

fn deadline(advance: &Advance, p: &Placement, paid: &Paid<'_>) -> Option<NaiveDate> {
    let from = match advance.from {
        AdvanceEvent::Arrival => p.arrived_on,
        AdvanceEvent::FirstWage => p.first_wage_on,
        AdvanceEvent::Charged => Some(paid.charge.charged_on),
    }?;
    plus_months(from, advance.months).checked_add_days(Days::new(advance.days.into()))
}

const fn column(event: AdvanceEvent) -> &'static str {
    match event {
        AdvanceEvent::Arrival => "arrived_on",
        AdvanceEvent::FirstWage => "first_wage_on",
        AdvanceEvent::Charged => "charged_on",
    }
}

/// Refunds on early ending, reckoned on the lawful remainder.
pub(super) fn refunds<'a>(walk: &Walk<'_, 'a>, ledger: &mut Ledger, out: &mut Vec<Finding>) {
    let Some(ended_on) = walk.case.placement.ended_on.filter(|day| *day <= walk.case.as_of()) else { return };
    let Some(first) = walk.paid.first() else { return };
    let judges = |holding: &&Holding<'a>| holding.ladder() == Some(walk.ladder);
    for holding in first.under.iter().filter(judges) {
        for clause in &holding.law.version.clauses {
            if let Clause::Refund(refund) = clause
                && refund.to_worker
            {
                refund_of(walk, holding, (refund, ended_on), ledger, out);
            }
        }
    }
}

fn refund_of<'a>(walk: &Walk<'_, 'a>, holding: &Holding<'a>, (refund, ended_on): (&Refund, NaiveDate), ledger: &mut Ledger, out: &mut Vec<Finding>) {
    let version = holding.law.version;
    let members: Vec<usize> =
        (0..walk.paid.len()).filter(|at| version.binds.contains(&walk.paid[*at].actor) && covers(&refund.items, version, walk.paid[*at].charge.item)).collect();
    let Some(first) = members.first() else { return };
    match triggered(refund, walk.case.placement, ended_on) {
        Trigger::No => return,
        Trigger::NotStated(column) => {
            out.push(walk.case.not_assessable(
                Indicator::FeeRefundOverdue,
                format!("missing:{column}"),
                "Whether a refund is due after the early ending cannot be told.",
            ));
            return;
        }
        Trigger::Yes => {}
    }
    let by = ended_on.checked_add_days(Days::new(refund.days.unwrap_or(0).into())).unwrap_or(NaiveDate::MAX);
    let Some((share, share_words)) = share(&refund.share, walk.case.placement, ended_on).filter(|_| by < walk.case.as_of()) else { return };
    let currency = walk.paid[*first].charge.amount.currency;
    let members: Vec<usize> = members.into_iter().filter(|at| walk.paid[*at].charge.amount.currency == currency).collect();
    let total = |amounts: &[Exact]| Exact::new(members.iter().map(|at| amounts[*at].value).sum(), currency);
    let (lawful, held) = (total(&ledger.lawful), total(&ledger.left));
    let keeps = Exact::new(lawful.value - lawful.value * share, currency);
    let missing = Exact::new(held.value - keeps.value, currency);
    if missing.rounded().minor <= 0 {
        return;
    }
    let due = lawful.times(share);
    let mut trace = vec![
        format!("lawful fee {lawful}"),
        format!("employment ended on {ended_on}"),
        format!("{share_words} is due back = {due}"),
        format!("still missing {missing}"),
    ];
    trace.extend(interest(refund, walk, &members, due));
    let worths: Vec<Exact> = members.iter().map(|at| ledger.left[*at]).collect();
    let bearers = share_out(walk.paid, &members, &worths, missing, ledger);
    let bearers: Vec<&Paid<'a>> = bearers.into_iter().map(|at| &walk.paid[at]).collect();
    let mut finding = overdue(walk, holding, bearers, (keeps, missing), trace);
    finding.found = Some(held.rounded());
    finding.evidence.push(Evidence { table: Table::Placements, line: walk.case.placement.line, column: "ended_on", value: ended_on.to_string() });
    out.push(finding);
}

enum Trigger {
    Yes,
    No,
    NotStated(&'static str),
}

fn triggered(refund: &Refund, p: &Placement, ended_on: NaiveDate) -> Trigger {
    let start = p.arrived_on.unwrap_or(p.contract_signed_on);
    let planned_end = plus_months(start, p.contract_months);
    let in_window = refund.within_months.is_none_or(|months| ended_on <= plus_months(start, months));
    if !in_window || planned_end <= ended_on {
        return Trigger::No;
    }
    let asks = !refund.reasons.is_empty() || !refund.not_for.is_empty();
    match p.ended_reason {
        Some(reason) if refund.not_for.contains(&reason) => Trigger::No,
        Some(reason) if !refund.reasons.is_empty() && !refund.reasons.contains(&reason) => Trigger::No,
        None if asks => Trigger::NotStated("ended_reason"),
        Some(_) | None => Trigger::Yes,
    }
}

fn share(share: &Share, p: &Placement, ended_on: NaiveDate) -> Option<(Decimal, String)> {
    match share {
        Share::Percent(percent) => Some((percent / Decimal::ONE_HUNDRED, format!("{percent} %"))),
        Share::UnusedMonths => {
            let served = month_of_stay(p.arrived_on.unwrap_or(p.contract_signed_on), ended_on)?.min(p.contract_months);
            let unused = p.contract_months - served;
            let part = Decimal::from(unused).checked_div(Decimal::from(p.contract_months))?;
            Some((part, format!("the part for {unused} of {} contract months not served", p.contract_months)))
        }
    }
}

/// Simple interest from the charges to the day of judgement, told beside the sum: it is no money that the worker paid.
fn interest(refund: &Refund, walk: &Walk<'_, '_>, members: &[usize], due: Exact) -> Option<String> {
    let percent = refund.interest_percent?;
    let since = members.iter().map(|at| walk.paid[*at].charge.charged_on).min()?;
    let days = (walk.case.as_of() - since).num_days();
    let sum = due.times(percent / Decimal::ONE_HUNDRED * Decimal::from(days) / Decimal::from(365));
    Some(format!("interest of {percent} % a year for {days} days = {sum}, beside the refund"))
}

fn overdue<'a>(walk: &Walk<'_, 'a>, holding: &Holding<'a>, bearers: Vec<&Paid<'a>>, (allowed, sum): (Exact, Exact), trace: Vec<String>) -> Finding {
    let items = items_of(&bearers);
    let outcome = if holding.weight == Weight::Binding { walk.outcome() } else { Outcome::Advisory };
    let result = Found { code: Indicator::FeeRefundOverdue, outcome, holding, bearers, allowed: Some(allowed), found: Some(sum), excess: Some(sum), trace };
    let mut finding = result.finding(walk.case, walk.law);
    finding.explanation = format!("{sum} of what the worker paid for {items} had to come back and has not.");
    finding
}
