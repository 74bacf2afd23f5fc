//! How does a placement lie in its table?

use std::borrow::Cow;

use sea_orm::Value;

use super::cell::{Cell, Cells};
use super::error::Error;
use super::fact::{FactKey, Row, row};
use crate::record::placement::Placement;
use crate::record::table::Table;

/// A placement as it was returned: with the number of its rows that could not be taken in. That number is part of what a version
/// says, so that mended rows make a new version, and an audit never takes what was rejected for what was not there.
#[derive(Debug, Clone)]
pub(super) struct Returned<'a> {
    /// The placement.
    pub placement: Cow<'a, Placement>,
    /// Rows of the placement (charges, contracts, payments) that were rejected.
    pub rejected_rows: u32,
}

impl Row for Returned<'_> {
    const TABLE: Table = Placement::TABLE;

    fn key(&self) -> FactKey {
        self.placement.key()
    }

    fn line(&self) -> u32 {
        self.placement.line
    }

    fn columns() -> Vec<String> {
        let mut columns = Placement::columns();
        columns.push("rejected_rows".to_owned());
        columns
    }

    fn write(&self, out: &mut Vec<Value>) {
        self.placement.write(out);
        self.rejected_rows.put(out);
    }

    fn read(line: u32, cells: &mut Cells<'_>) -> Result<Self, Error> {
        Ok(Self { placement: Cow::Owned(Placement::read(line, cells)?), rejected_rows: cells.field()? })
    }
}

row! { Placement in Placements, key |p| FactKey::of(&p.placement_id, &[]);
    placement_id, worker, worker_sex, worker_born_year, worker_class, origin, destination, origin_area, destination_area, programme, hiring_channel, event,
    previous_placement_id, extension_months, agency_licence, agency_name, destination_agency_licence, sub_agent, employer_id, employer_name, job_order,
    occupation, job_title, sector, recruited_on, contract_signed_on, departed_on, arrived_on, ended_on, contract_months, permit_months, first_wage_on,
    ended_by, ended_reason, employer_refusal_on, fee_approval_no, foreign_agency_paid, asked_on, asked_by, costs_stated, wage, wage_period,
    first_month_earnings, outcome,
}
