//! What happened to this worker, in order of day? Everything that the return dates.

use chrono::NaiveDate;

use crate::audit::case::Case;
use crate::record::charge::{Charge, ChargeKind, PaidBy};
use crate::record::code::{Code as _, codes};
use crate::record::contract::{Contract, Stage};
use crate::record::payment::Payment;
use crate::record::placement::Placement;
use crate::record::words::item_words;

codes! {
    /// What kind of thing happened.
    MomentKind, "one of way paper money wage": Way = "way", Paper = "paper", Money = "money", Wage = "wage",
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub on: NaiveDate,
    /// What kind of thing.
    pub kind: MomentKind,
    /// What, in words.
    pub what: String,
}

/// Everything that is dated, in order of day; on one day the way first, then papers, then money.
pub(super) fn of(case: &Case<'_>) -> Vec<Moment> {
    let mut moments = way(case.placement);
    moments.extend(case.contracts.iter().filter_map(paper));
    moments.extend(case.charges.iter().map(charge));
    moments.extend(case.payments.iter().filter_map(wage));
    moments.retain(|moment| moment.on <= case.as_of());
    moments.sort_by_key(|moment| (moment.on, moment.kind));
    moments
}

fn way(p: &Placement) -> Vec<Moment> {
    let days = [
        (p.recruited_on, "first dealings with the worker"),
        (Some(p.contract_signed_on), "the contract was signed"),
        (p.departed_on, "the worker left"),
        (p.arrived_on, "the worker arrived"),
        (p.first_wage_on, "the first month's wage was received"),
        (p.employer_refusal_on, "the employer refused in writing to pay the agency"),
        (p.asked_on, "the worker was asked about fees"),
        (p.ended_on, "the work ended"),
    ];
    days.into_iter().filter_map(|(on, what)| Some(Moment { on: on?, kind: MomentKind::Way, what: what.to_owned() })).collect()
}

fn paper(contract: &Contract) -> Option<Moment> {
    let what = match contract.stage {
        Stage::Offered => "the terms were offered",
        Stage::Approved => "the authority approved the terms",
        Stage::Signed => "a contract was signed before departure",
        Stage::Arrival => "another contract was made on arrival",
        Stage::Practice => "terms in practice were stated",
    };
    let approved = if contract.approved_change { ", with the authority's approval of the change" } else { "" };
    Some(Moment { on: contract.dated_on?, kind: MomentKind::Paper, what: format!("{what}{approved}") })
}

fn charge(charge: &Charge) -> Moment {
    let who = match charge.paid_by {
        PaidBy::Worker => "the worker",
        PaidBy::Employer => "the employer",
        PaidBy::Agency => "the agency",
        PaidBy::Government => "the government",
        PaidBy::Other => "somebody else",
    };
    let (item, amount) = (item_words(charge.item), charge.amount);
    let what = match charge.kind {
        ChargeKind::Charge => format!("{who} was charged {amount}: {item}"),
        ChargeKind::Refund => format!("{amount} came back to {who}: {item}"),
    };
    Moment { on: charge.charged_on, kind: MomentKind::Money, what }
}

fn wage(payment: &Payment) -> Option<Moment> {
    let Payment { amount_paid, period_from, period_to, evidence, .. } = payment;
    let shown = evidence.map(|evidence| format!(" ({})", evidence.as_str().replace('_', " "))).unwrap_or_default();
    Some(Moment { on: payment.paid_on?, kind: MomentKind::Wage, what: format!("{amount_paid} of wages came for {period_from} to {period_to}{shown}") })
}
