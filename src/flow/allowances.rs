//! Which numbered allowances does a placement count against: its agency's quota in a licence period, and its job order?

use chrono::NaiveDate;

use crate::record::id::Key;
use crate::record::period::Period;
use crate::record::register::Register;

/// What claims a place: an agency and perhaps a job order, on a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim<'a> {
    pub licence: &'a Key,
    pub job_order: Option<&'a Key>,
    pub signed_on: NaiveDate,
}

/// So many placements at most, in a period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Allowance {
    owner: Owner,
    pub period: Period,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Owner {
    Agency(Key),
    JobOrder(Key),
}

/// What kind of allowance it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Whose {
    Agency,
    JobOrder,
}

/// One placement in a queue: by day of signature, then identifier, then its name within the population.
pub(super) type Turn<K> = (NaiveDate, Key, K);

impl Allowance {
    pub(super) const fn whose(&self) -> Whose {
        match self.owner {
            Owner::Agency(_) => Whose::Agency,
            Owner::JobOrder(_) => Whose::JobOrder,
        }
    }
}

/// The allowances that a placement counts against, each with how many it allows.
pub(super) fn allowances(register: &Register, as_of: NaiveDate, claim: &Claim<'_>) -> impl Iterator<Item = (Allowance, u32)> {
    let quota = register.agencies(claim.licence).find_map(|agency| agency.quota).and_then(|most| {
        let period = register.timeline(claim.licence)?.licence_period(claim.signed_on, as_of)?;
        Some((Allowance { owner: Owner::Agency(claim.licence.clone()), period }, most))
    });
    let order = claim.job_order.and_then(|number| {
        let approved = register.job_orders(number).next()?;
        let period = Period::through(approved.approved_on, approved.expires_on).unwrap_or(Period { from: approved.approved_on, until: None });
        Some((Allowance { owner: Owner::JobOrder(number.clone()), period }, approved.quantity))
    });
    quota.into_iter().chain(order)
}

/// How many an allowance allows.
pub(super) fn most(register: &Register, allowance: &Allowance) -> u32 {
    let found = match &allowance.owner {
        Owner::Agency(licence) => register.agencies(licence).find_map(|agency| agency.quota),
        Owner::JobOrder(number) => register.job_orders(number).next().map(|order| order.quantity),
    };
    found.unwrap_or(u32::MAX)
}
