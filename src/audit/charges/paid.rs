//! What did the worker really bear, and who took it? Charges net of what came back, each with the actor that took the money.

use rust_decimal::Decimal;

use super::laws::{Holding, Reaching};
use crate::audit::case::Case;
use crate::record::charge::{Charge, ChargeKind, Item, Method, PaidBy, PayeeKind};
use crate::record::finding::Evidence;
use crate::record::id::Key;
use crate::record::money::Exact;
use crate::record::table::Table;
use crate::rules::norm::Actor;

/// A charge that the worker bore.
#[derive(Debug, Clone)]
pub struct Paid<'a> {
    /// The charge.
    pub charge: &'a Charge,
    /// Who took the money.
    pub actor: Actor,
    /// What came back of it, in its own currency.
    pub refunded: Exact,
    /// Every version that holds for it on the day that decides, with its weight here.
    pub under: Vec<Holding<'a>>,
}

impl<'a> Paid<'a> {
    /// A charge of which nothing has come back yet.
    #[must_use]
    pub fn new(case: &Case<'a>, reaching: &Reaching<'a>, charge: &'a Charge) -> Self {
        let under = reaching.holding(case.placement, charge).collect();
        Self { charge, actor: actor_of(case, charge), refunded: Exact::zero(charge.amount.currency), under }
    }

    /// What the worker is out of pocket.
    #[must_use]
    pub fn net(&self) -> Exact {
        let gross = self.charge.amount.exact();
        Exact::new((gross.value - self.refunded.value).max(Decimal::ZERO), gross.currency)
    }

    /// The amount where it stood.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        Evidence { table: Table::Charges, line: self.charge.line, column: "amount", value: self.charge.amount.amount() }
    }
}

/// The charges that the worker bore, in order of line. Family counts as the worker; so does a loan from a lender that the agency named.
#[must_use]
pub fn paid_by_worker<'a>(case: &Case<'a>, reaching: &Reaching<'a>) -> Vec<Paid<'a>> {
    let mut paid: Vec<Paid<'a>> = case
        .charges
        .iter()
        .filter(|charge| charge.kind == ChargeKind::Charge && worker_bears(charge))
        .map(|charge| Paid::new(case, reaching, charge))
        .collect();
    paid.sort_by(|a, b| (a.charge.line, a.charge.charge_id.as_str()).cmp(&(b.charge.line, b.charge.charge_id.as_str())));
    for refund in case.charges.iter().filter(|charge| charge.kind == ChargeKind::Refund) {
        give_back(case, refund, &mut paid);
    }
    paid
}

/// Whether the worker bears a charge in the end.
#[must_use]
pub fn worker_bears(charge: &Charge) -> bool {
    let tied_loan = charge.method == Some(Method::Loan) && charge.lender_named_by_agency == Some(true);
    charge.paid_by == PaidBy::Worker || tied_loan
}

/// A refund goes to the charge that it names; without a name, to charges of its item, latest first. A refund of another
/// currency counts where a rate is known; otherwise it gives nothing back that could be reckoned.
fn give_back(case: &Case<'_>, refund: &Charge, paid: &mut [Paid<'_>]) {
    let named = refund.refund_of.as_ref().map(|id| id.key());
    let mut order: Vec<usize> = (0..paid.len())
        .filter(|at| match &named {
            Some(key) => paid[*at].charge.charge_id.key() == *key,
            None => paid[*at].charge.item == refund.item,
        })
        .collect();
    order.sort_by_key(|at| std::cmp::Reverse((paid[*at].charge.charged_on, paid[*at].charge.line)));
    let mut rest = refund.amount.exact();
    for at in order {
        let charge = &mut paid[at];
        let Some(converted) = case.ground.rates.convert(rest, charge.charge.amount.currency, refund.charged_on) else { continue };
        let back = converted.amount.value.min(charge.net().value);
        charge.refunded.value += back;
        let left = converted.amount.value - back;
        if left.is_zero() {
            return;
        }
        rest = Exact::new(left, charge.charge.amount.currency);
    }
}

/// Who took the money: by the payee's kind; without one, by a licence number that is the payee; without that, by the item.
#[must_use]
pub fn actor_of(case: &Case<'_>, charge: &Charge) -> Actor {
    match charge.payee_kind {
        Some(PayeeKind::Agency | PayeeKind::SubAgent) => Actor::OriginAgency,
        Some(PayeeKind::DestinationAgency) => Actor::DestinationAgency,
        Some(PayeeKind::Employer) => Actor::Employer,
        Some(PayeeKind::Government) => Actor::Government,
        Some(PayeeKind::Lender) => Actor::Lender,
        Some(PayeeKind::Clinic | PayeeKind::TrainingCentre | PayeeKind::Carrier | PayeeKind::Insurer | PayeeKind::Other) => Actor::ThirdParty,
        None => actor_by_payee(case, charge).unwrap_or_else(|| actor_by_item(charge.item)),
    }
}

fn actor_by_payee(case: &Case<'_>, charge: &Charge) -> Option<Actor> {
    let payee = Key::of(charge.payee.as_deref()?);
    let is = |licence: Option<Key>| licence.is_some_and(|key| !key.is_empty() && key == payee);
    if is(Some(case.placement.agency_licence.key())) {
        return Some(Actor::OriginAgency);
    }
    is(case.placement.destination_agency_licence.as_ref().map(|id| id.key())).then_some(Actor::DestinationAgency)
}

const fn actor_by_item(item: Item) -> Actor {
    match item {
        Item::DestinationAgencyFee => Actor::DestinationAgency,
        Item::EmployerRecruitmentCharge | Item::EmployerLevy | Item::FeeRecovery => Actor::Employer,
        Item::LoanInterest => Actor::Lender,
        _ => Actor::OriginAgency,
    }
}
