//! What is a placement that nobody returned? What a question on fees or contracts states, and nothing beside it.

use chrono::NaiveDate;
use compact_str::CompactString;

use super::id::{Id, Worker};
use super::money::Money;
use super::place::{Country, Occupation};
use super::placement::{Event, HiringChannel, Placement, WagePeriod};

/// What a question states of a placement that nobody returned.
#[derive(Debug, Clone)]
pub struct Supposed {
    /// Where the worker was recruited.
    pub origin: Country,
    /// Country of work.
    pub destination: Country,
    /// The work.
    pub occupation: Occupation,
    /// Day of signature.
    pub signed_on: NaiveDate,
    /// Months of the contract.
    pub months: u32,
    /// The wage, and what it is paid for.
    pub wage: (Money, WagePeriod),
}

impl Placement {
    /// A placement of nobody and by nobody: all that a question does not state is not stated.
    #[must_use]
    pub fn supposed(asked: Supposed) -> Self {
        let Supposed { origin, destination, occupation, signed_on, months, wage: (wage, wage_period) } = asked;
        Self {
            line: 0,
            placement_id: Id::new("asked"),
            worker: Worker([0; 16]),
            worker_sex: None,
            worker_born_year: None,
            worker_class: None,
            origin,
            destination,
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
            employer_name: CompactString::default(),
            job_order: None,
            occupation,
            job_title: None,
            sector: None,
            recruited_on: None,
            contract_signed_on: signed_on,
            departed_on: None,
            arrived_on: None,
            ended_on: None,
            contract_months: months,
            permit_months: None,
            first_wage_on: None,
            ended_by: None,
            ended_reason: None,
            employer_refusal_on: None,
            fee_approval_no: None,
            foreign_agency_paid: None,
            asked_on: None,
            asked_by: None,
            costs_stated: false,
            wage,
            wage_period,
            first_month_earnings: None,
            outcome: None,
        }
    }
}
