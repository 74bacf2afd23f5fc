//! How does a placement lie in its table?

use super::fact::{FactKey, fact};
use crate::record::placement::Placement;

fact! { Placement in Placements, key |p| FactKey::of(&p.placement_id, &[]);
    placement_id, worker, worker_sex, worker_born_year, worker_class, origin, destination, origin_area, destination_area, programme, hiring_channel, event,
    previous_placement_id, extension_months, agency_licence, agency_name, destination_agency_licence, sub_agent, employer_id, employer_name, job_order,
    occupation, job_title, sector, recruited_on, contract_signed_on, departed_on, arrived_on, ended_on, contract_months, permit_months, first_wage_on,
    ended_by, ended_reason, employer_refusal_on, fee_approval_no, foreign_agency_paid, asked_on, asked_by, costs_stated, wage, wage_period,
    first_month_earnings, outcome,
}
