//! What placement and which charges does a question speak of? The promise as it would stand in a return.

use chrono::NaiveDate;

use super::FeeQuestion;
use super::worlds::World;
use crate::record::charge::{Charge, ChargeKind, Item, PaidBy, Receipt};
use crate::record::id::Id;
use crate::record::money::Money;
use crate::record::placement::Placement;
use crate::record::supposed::Supposed;
use crate::rules::facts::month_wage;

/// The placement that was promised: everything in time, so that only the sums are in question.
pub(super) fn placement(q: &FeeQuestion, world: &World) -> Placement {
    let (occupation, wage) = (world.occupation.clone(), (world.wage, q.wage_period));
    let supposed = Supposed { origin: q.origin, destination: q.destination, occupation, signed_on: q.on, months: world.months, wage };
    let (arrived_on, first_wage_on) = (Some(q.on), Some(q.on));
    let mut placement = Placement { worker_sex: world.sex, arrived_on, first_wage_on, costs_stated: true, ..Placement::supposed(supposed) };
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
