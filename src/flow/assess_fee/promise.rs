//! What placement and which charges does a question speak of? The promise as it would stand in a return.

use chrono::NaiveDate;

use super::FeeQuestion;
use super::worlds::World;
use crate::record::charge::{Charge, ChargeKind, Item, PaidBy, Receipt};
use crate::record::id::{Id, Worker};
use crate::record::money::Money;
use crate::record::placement::{Event, HiringChannel, Placement};
use crate::rules::facts::month_wage;

/// The placement that was promised: everything in time, so that only the sums are in question.
pub(super) fn placement(q: &FeeQuestion, world: &World) -> Placement {
    let mut placement = Placement {
        line: 0,
        placement_id: Id::new("promised"),
        worker: Worker([0; 16]),
        worker_sex: world.sex,
        worker_born_year: None,
        worker_class: None,
        origin: q.origin,
        destination: q.destination,
        origin_area: None,
        destination_area: None,
        programme: None,
        hiring_channel: HiringChannel::Agency,
        event: Event::FirstEntry,
        previous_placement_id: None,
        extension_months: None,
        agency_licence: Id::default(),
        agency_name: None,
        destination_agency_licence: None,
        sub_agent: None,
        employer_id: None,
        employer_name: compact_str::CompactString::default(),
        job_order: None,
        occupation: world.occupation.clone(),
        job_title: None,
        sector: None,
        recruited_on: None,
        contract_signed_on: q.on,
        departed_on: None,
        arrived_on: Some(q.on),
        ended_on: None,
        contract_months: world.months,
        permit_months: None,
        first_wage_on: Some(q.on),
        ended_by: None,
        ended_reason: None,
        employer_refusal_on: None,
        fee_approval_no: None,
        foreign_agency_paid: None,
        asked_on: None,
        asked_by: None,
        costs_stated: true,
        wage: world.wage,
        wage_period: q.wage_period,
        first_month_earnings: None,
        outcome: None,
    };
    // What the first month will bring, if the promise is kept.
    placement.first_month_earnings = Some(month_wage(&placement).rounded());
    placement
}

/// Money that is asked for, with a receipt and every service rendered, so that only item and sum are in question.
pub(super) fn charge(line: u32, item: Item, amount: Money, on: NaiveDate) -> Charge {
    Charge {
        line,
        charge_id: Id::new(format!("asked-{line}")),
        placement_id: Id::new("promised"),
        item,
        label: None,
        amount,
        kind: ChargeKind::Charge,
        charged_on: on,
        paid_by: PaidBy::Worker,
        payee_kind: None,
        payee: None,
        method: None,
        receipt: Some(Receipt::Itemised),
        receipt_no: None,
        receipt_amount: Some(amount),
        actual_cost: None,
        tax_amount: None,
        tax_kind: None,
        period_from: Some(on),
        period_to: None,
        service_rendered: Some(true),
        loan_principal: None,
        loan_annual_percent: None,
        loan_months: None,
        reported_by: None,
        lender: None,
        lender_named_by_agency: None,
        refund_of: None,
    }
}
