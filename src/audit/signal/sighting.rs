//! What does one placement tell a population? A few facts, read from a placement that was already judged; the rest is forgotten.

use chrono::{Datelike, NaiveDate};
use compact_str::CompactString;

use super::scales::Scales;
use crate::audit::Judgement;
use crate::audit::case::Case;
use crate::audit::charges::{Laid, Limited};
use crate::record::charge::{Charge, ItemGroup, PayeeKind, ReportedBy};
use crate::record::currency::Currency;
use crate::record::finding::{Indicator, Outcome};
use crate::record::id::{Id, Worker};
use crate::record::money::Money;
use crate::record::place::Country;
use crate::record::placement::{EndedReason, Placement, PlacementOutcome};
use crate::rules::facts::month_wage;

use rust_decimal::Decimal;

/// Among whom a placement is compared: corridor, occupation group and half-year of signature.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stratum {
    /// Where the worker was recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// Leading digits of ISCO-08.
    pub occupation: Option<CompactString>,
    /// Half-years since the year 0; absent where all count.
    pub half_year: Option<i32>,
}

/// A sum beside a month's wage, both in the currency of the wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fee {
    /// What the worker bore in all, net of what came back.
    pub paid: Decimal,
    /// A month's agreed wage.
    pub month: Decimal,
    /// The currency of both.
    pub currency: Currency,
}

/// What one placement tells. `None` is not known, and never no.
#[derive(Debug, Clone)]
pub struct Sighting {
    /// The worker's pseudonym: by it two agencies are seen to have placed the same people. It stands in no output.
    pub worker: Worker,
    /// The agency at origin.
    pub agency: Id,
    /// The foreign principal: its identifier, else its name.
    pub employer: Id,
    /// Among whom it is compared.
    pub stratum: Stratum,
    /// Signature.
    pub signed_on: NaiveDate,
    /// Whether the worker was asked about fees.
    pub asked: bool,
    /// Whether any charge was barred, above its limit, or a levy passed on.
    pub overcharged: Option<bool>,
    /// Whether a later paper, or practice, was worse.
    pub substituted: Option<bool>,
    /// Whether the worker was back, or without the job, within the first days.
    pub early_return: Option<bool>,
    /// Days of work abroad that lie before the day of knowledge.
    pub days_served: u32,
    /// Complaints that name this placement.
    pub complaints: u32,
    /// What the worker bore, where all of it is stated and in one currency.
    pub fee: Option<Fee>,
    /// Whether the sums shown stand at their limit, where there is one.
    pub at_cap: Option<bool>,
    /// Where the agency says that nothing was paid and the worker was asked: whether the worker says otherwise.
    pub zero_denied: Option<bool>,
    /// Whether the printed name is not the holder's.
    pub other_name: Option<bool>,
    /// Whether money went to somebody whom the register does not know.
    pub stranger_paid: Option<bool>,
    /// The sum of fees that the agency reports, where it is above zero.
    pub reported: Option<Money>,
    /// Whether all charges are stated.
    pub costs_known: bool,
    /// Who lent.
    pub lender: Option<CompactString>,
    /// Which clinic was paid.
    pub clinic: Option<CompactString>,
    /// Which sub-agent was used.
    pub sub_agent: Option<CompactString>,
}

/// The event of `signal-overcharge-rate` (findings 1.0, Signals).
const OVERCHARGE: [Indicator; 3] = [Indicator::FeeNotAllowed, Indicator::FeeOverCap, Indicator::LevyPassedOn];

impl Sighting {
    /// Reads a judged placement. `complaints` are those that name it.
    #[must_use]
    pub fn of((case, complaints): (&Case<'_>, u32), judgement: &Judgement, laid: &Laid<'_>, scales: &Scales) -> Self {
        let p = case.placement;
        let costs_known = case.rejected_rows == 0 && (p.costs_stated || !case.charges.is_empty());
        Self {
            worker: p.worker,
            agency: p.agency_licence.clone(),
            employer: p.employer_id.clone().unwrap_or_else(|| Id::new(p.employer_name.clone())),
            stratum: Stratum::of(p, scales),
            signed_on: p.contract_signed_on,
            asked: p.asked_on.is_some(),
            overcharged: happened(judgement, &OVERCHARGE, &[Outcome::Breach]),
            // The same worsening is a breach where a norm forbids it and an advisory elsewhere: as an event it is one.
            substituted: happened(judgement, &[Indicator::ContractSubstituted], &[Outcome::Breach, Outcome::Advisory]),
            early_return: early_return(p, case.as_of(), scales),
            days_served: days_served(p, case.as_of()),
            complaints,
            fee: fee(case, laid).filter(|_| costs_known),
            at_cap: at_cap(&laid.limits, scales),
            zero_denied: zero_denied(case, laid),
            other_name: happened(judgement, &[Indicator::LicenceNameMismatch], &[Outcome::Breach, Outcome::Advisory]),
            stranger_paid: happened(judgement, &[Indicator::FeePayeeUnknown], &[Outcome::Breach, Outcome::Advisory]),
            reported: reported(case.charges),
            costs_known,
            lender: case.charges.iter().find_map(|charge| charge.lender.clone()),
            clinic: payee(case.charges, PayeeKind::Clinic),
            sub_agent: p.sub_agent.clone(),
        }
    }
}

impl Stratum {
    fn of(p: &Placement, scales: &Scales) -> Self {
        let digits = scales.occupation_digits as usize;
        let signed = p.contract_signed_on;
        Self {
            origin: p.origin,
            destination: p.destination,
            occupation: Some(p.occupation.as_str().chars().take(digits).collect()),
            half_year: Some(signed.year().saturating_mul(2) + i32::from(6 < signed.month())),
        }
    }

    /// The same over all half-years.
    #[must_use]
    pub fn all_half_years(&self) -> Self {
        Self { half_year: None, ..self.clone() }
    }

    /// The next coarser one: all half-years, then all occupations of the corridor. Further apart nothing is compared: other corridors
    /// have other law.
    #[must_use]
    pub fn coarser(&self) -> Option<Self> {
        match (&self.occupation, self.half_year) {
            (_, Some(_)) => Some(self.all_half_years()),
            (Some(_), None) => Some(Self { occupation: None, ..self.clone() }),
            (None, None) => None,
        }
    }
}

/// Whether any of these was found; not known where one of them could not be judged and none was found.
fn happened(judgement: &Judgement, codes: &[Indicator], events: &[Outcome]) -> Option<bool> {
    let mut own = judgement.findings.iter().filter(|finding| codes.contains(&finding.code)).map(|finding| finding.outcome);
    if own.clone().any(|outcome| events.contains(&outcome)) {
        return Some(true);
    }
    own.all(|outcome| outcome != Outcome::NotAssessable).then_some(false)
}

/// Who came back, or found no job, before so many days. Who completed a short contract did not; who is away for less is not known yet.
fn early_return(p: &Placement, as_of: NaiveDate, scales: &Scales) -> Option<bool> {
    let arrived_on = p.arrived_on?;
    if p.outcome == Some(PlacementOutcome::NoJobOnArrival) {
        return Some(true);
    }
    let completed = p.outcome == Some(PlacementOutcome::Completed) || p.ended_reason == Some(EndedReason::Completed);
    let least = i64::from(scales.early_days);
    match p.ended_on {
        Some(ended_on) => Some(!completed && (ended_on - arrived_on).num_days() < least),
        None if p.outcome == Some(PlacementOutcome::ReturnedEarly) => None,
        None => (completed || p.outcome.is_some() && least <= (as_of - arrived_on).num_days()).then_some(false),
    }
}

/// From arrival to the stated end, or to the day of knowledge for somebody who is said to be in service.
fn days_served(p: &Placement, as_of: NaiveDate) -> u32 {
    let until = p.ended_on.or_else(|| (p.outcome == Some(PlacementOutcome::InService)).then_some(as_of));
    let days = p.arrived_on.zip(until).map_or(0, |(from, until)| (until - from).num_days());
    u32::try_from(days).unwrap_or_default()
}

fn fee(case: &Case<'_>, laid: &Laid<'_>) -> Option<Fee> {
    let month = month_wage(case.placement);
    let mut paid = Decimal::ZERO;
    for charge in &laid.paid {
        paid = paid.checked_add(case.ground.rates.convert(charge.net(), month.currency, charge.charge.charged_on)?.amount.value)?;
    }
    (Decimal::ZERO < month.value).then_some(Fee { paid, month: month.value, currency: month.currency })
}

/// Whether what is shown (the receipt, else what the agency reports) stands at a limit.
fn at_cap(limits: &[Limited<'_>], scales: &Scales) -> Option<bool> {
    let room = Decimal::try_from(1.0 - scales.cap_within).unwrap_or(Decimal::ONE);
    let mut known = None;
    for limited in limits.iter().filter(|limited| 0 < limited.limit.minor) {
        let shown = limited.charges.iter().map(|charge| shown(charge).filter(|sum| sum.currency == limited.limit.currency));
        let Some(sum) = shown.map(|sum| sum.map(|sum| sum.minor)).try_fold(0_i64, |all, sum| all.checked_add(sum?)) else { continue };
        let least = Decimal::from(limited.limit.minor) * room;
        known = Some(known == Some(true) || (least <= Decimal::from(sum) && sum <= limited.limit.minor));
    }
    known
}

fn shown(charge: &Charge) -> Option<Money> {
    charge.receipt_amount.or_else(|| (charge.reported_by == Some(ReportedBy::Agency)).then_some(charge.amount))
}

/// Only where the worker was asked and the agency stands for nothing paid.
fn zero_denied(case: &Case<'_>, laid: &Laid<'_>) -> Option<bool> {
    let mut by_agency = laid.paid.iter().filter(|paid| paid.charge.reported_by == Some(ReportedBy::Agency)).peekable();
    let says_zero = by_agency.peek().is_some() || case.placement.costs_stated;
    if case.placement.asked_on.is_none() || !says_zero || by_agency.any(|paid| 0 < paid.charge.amount.minor) {
        return None;
    }
    let by_worker = |by| matches!(by, Some(ReportedBy::Worker | ReportedBy::Inspector));
    Some(laid.paid.iter().any(|paid| by_worker(paid.charge.reported_by) && 0 < paid.charge.amount.minor))
}

/// The agency's own fees in one currency, as it reports them.
fn reported(charges: &[Charge]) -> Option<Money> {
    let mut own = charges.iter().filter(|charge| {
        charge.reported_by == Some(ReportedBy::Agency) && charge.item.group() == ItemGroup::Fees && crate::audit::charges::paid::worker_bears(charge)
    });
    let first = own.next()?.amount;
    let sum = own.try_fold(first, |sum, charge| sum.checked_add(charge.amount).ok())?;
    (0 < sum.minor).then_some(sum)
}

fn payee(charges: &[Charge], kind: PayeeKind) -> Option<CompactString> {
    charges.iter().filter(|charge| charge.payee_kind == Some(kind)).find_map(|charge| charge.payee.clone())
}
