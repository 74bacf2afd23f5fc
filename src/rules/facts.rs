//! Is a fact that a norm asks for there, not there, or not stated?
//!
//! An empty column is never a "no": it is [`Fact::NotStated`], and whoever asks decides what that means (`spec/findings.md`, 4).

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::scope::{Condition, Fact};
use crate::record::charge::Charge;
use crate::record::money::Exact;
use crate::record::place::Occupation;
use crate::record::placement::{Placement, WagePeriod};

/// Whether a condition is met for a placement, for one charge where the fact belongs to a charge, on the day that decides.
#[must_use]
pub fn fact(condition: &Condition, p: &Placement, charge: Option<&Charge>, on: NaiveDate) -> Fact {
    match condition {
        Condition::EmployerRefused => p.employer_refusal_on.map_or(Fact::NotStated, |refused_on| refused_in_time(refused_on, charge)),
        Condition::FeeApproved => stated(p.fee_approval_no.as_ref().map(|_| true)),
        Condition::ForeignAgencyDidNotPay => stated(p.foreign_agency_paid.map(|paid| !paid)),
        Condition::ServiceRendered => stated(charge.and_then(|c| c.service_rendered)),
        Condition::ContractMonths { from, to } => stated(Some(lies_in(p.contract_months, *from, *to))),
        Condition::PartYear => stated(Some(!p.contract_months.is_multiple_of(12))),
        Condition::Age { from, to } => age(p, *from, *to),
        Condition::OccupationIn(groups) => occupation(&p.occupation, groups),
        Condition::EventIn(events) => stated(Some(events.contains(&p.event))),
        Condition::FromDay(day) => stated(Some(*day <= on)),
        Condition::WageAtLeast(least) => stated(Some(month_wage(p).value >= *least)),
    }
}

/// All of the conditions together: one that is unmet decides, then one that is not stated. No condition at all is met.
#[must_use]
pub fn all(conditions: &[Condition], p: &Placement, charge: Option<&Charge>, on: NaiveDate) -> Fact {
    conditions.iter().fold(Fact::Met, |so_far, condition| match (so_far, fact(condition, p, charge, on)) {
        (Fact::Unmet, _) | (_, Fact::Unmet) => Fact::Unmet,
        (Fact::NotStated, _) | (_, Fact::NotStated) => Fact::NotStated,
        (Fact::Met, Fact::Met) => Fact::Met,
    })
}

/// The exchange column that would tell, for `missing:<column>`.
#[must_use]
pub const fn column(condition: &Condition) -> &'static str {
    match condition {
        Condition::EmployerRefused => "employer_refusal_on",
        Condition::FeeApproved => "fee_approval_no",
        Condition::ForeignAgencyDidNotPay => "foreign_agency_paid",
        Condition::ServiceRendered => "service_rendered",
        Condition::ContractMonths { .. } | Condition::PartYear => "contract_months",
        Condition::Age { .. } => "worker_born_on",
        Condition::OccupationIn(_) => "occupation",
        Condition::EventIn(_) => "event",
        Condition::FromDay(_) => "contract_signed_on",
        Condition::WageAtLeast(_) => "wage_amount",
    }
}

/// The agreed wage as a month's: 26 days, 48 hours a week, 52/12 weeks, where the norm names no divisor (`spec/findings.md`, 4).
#[must_use]
pub fn month_wage(p: &Placement) -> Exact {
    let weeks = |wage: Exact| Exact::new(wage.times(Decimal::from(52)).value / Decimal::from(12), wage.currency);
    let wage = p.wage.exact();
    match p.wage_period {
        WagePeriod::Month => wage,
        WagePeriod::Year => Exact::new(wage.value / Decimal::from(12), wage.currency),
        WagePeriod::Day => wage.times(Decimal::from(26)),
        WagePeriod::Week => weeks(wage),
        WagePeriod::Hour => weeks(wage.times(Decimal::from(48))),
    }
}

const fn stated(known: Option<bool>) -> Fact {
    match known {
        Some(true) => Fact::Met,
        Some(false) => Fact::Unmet,
        None => Fact::NotStated,
    }
}

/// The refusal must be there before the money is taken: one written afterwards does not make an earlier charge lawful.
fn refused_in_time(refused_on: NaiveDate, charge: Option<&Charge>) -> Fact {
    stated(Some(charge.is_none_or(|c| refused_on <= c.charged_on)))
}

fn lies_in(months: u32, from: u32, to: Option<u32>) -> bool {
    from <= months && to.is_none_or(|to| months <= to)
}

/// Only the year of birth is kept, so two ages are possible in the year of signature; where they disagree, nothing is stated.
fn age(p: &Placement, from: u32, to: Option<u32>) -> Fact {
    let Some(years) = p.worker_born_year.and_then(|born| u32::try_from(p.contract_signed_on.year().saturating_sub(born)).ok()) else {
        return Fact::NotStated;
    };
    match (lies_in(years, from, to), lies_in(years.saturating_sub(1), from, to)) {
        (true, true) => Fact::Met,
        (false, false) => Fact::Unmet,
        (true, false) | (false, true) => Fact::NotStated,
    }
}

/// A group given with fewer digits than the norm asks for may lie inside or outside.
fn occupation(own: &Occupation, groups: &[Occupation]) -> Fact {
    if groups.iter().any(|group| own.is_within(group)) {
        Fact::Met
    } else if groups.iter().any(|group| group.is_within(own)) {
        Fact::NotStated
    } else {
        Fact::Unmet
    }
}
