//! How does a placement or a charge stand in a file for another authority? Only the columns that were agreed, each worker and placement under a
//! pseudonym; what is not stated is empty, and rows stand in an order that tells nothing of whence they came.

use chrono::NaiveDate;

use crate::record::charge::Charge;
use crate::record::code::Code;
use crate::record::sharing::agreement::RowTable;
use crate::record::sharing::column::{ChargeColumn, PlacementColumn};
use crate::record::sharing::pseudonym::PurposeKey;
use crate::store::cases::StoredCase;

/// Rows of one table while they are read.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    /// What was agreed.
    pub table: &'a RowTable,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// Placements of which some rows could not be taken in: what they would have said is not known, and not zero.
    pub incomplete: usize,
}

/// A column of a file: its name, and its type in a Table Schema.
pub(super) type Field = (&'static str, &'static str);

impl<'a> Sheet<'a> {
    pub(super) const fn new(table: &'a RowTable) -> Self {
        Self { table, rows: Vec::new(), incomplete: 0 }
    }

    /// Adds what a placement gives to the table.
    pub(super) fn take(&mut self, case: &StoredCase, key: &PurposeKey) {
        self.incomplete += usize::from(0 < case.rejected_rows);
        match self.table {
            RowTable::Placements(columns) => self.rows.push(columns.iter().map(|column| of_placement(*column, case, key)).collect()),
            RowTable::Charges(columns) => {
                let row = |charge: &Charge| columns.iter().map(|column| of_charge(*column, (case, charge), key)).collect();
                self.rows.extend(case.charges.iter().map(row));
            }
        }
    }

    /// The name of the table.
    pub(super) const fn name(&self) -> &'static str {
        match self.table {
            RowTable::Placements(_) => "placements",
            RowTable::Charges(_) => "charges",
        }
    }

    pub(super) fn fields(&self) -> Vec<Field> {
        match self.table {
            RowTable::Placements(columns) => columns.iter().map(|column| (column.as_str(), type_in_placements(*column))).collect(),
            RowTable::Charges(columns) => columns.iter().map(|column| (column.as_str(), type_in_charges(*column))).collect(),
        }
    }

    /// The file: names of columns, then the rows in the order of their cells.
    pub(super) fn csv(&mut self) -> Result<Vec<u8>, csv::Error> {
        self.rows.sort_unstable();
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(self.fields().iter().map(|(name, _)| *name))?;
        self.rows.iter().try_for_each(|row| out.write_record(row))?;
        out.into_inner().map_err(|error| error.into_error().into())
    }
}

fn of_placement(column: PlacementColumn, case: &StoredCase, key: &PurposeKey) -> String {
    let p = &case.placement;
    match column {
        PlacementColumn::Placement => key.placement(case.sender_id, &case.placement_key),
        PlacementColumn::Worker => key.worker(p.worker),
        PlacementColumn::WorkerSex => code(p.worker_sex),
        PlacementColumn::Origin => p.origin.code().to_owned(),
        PlacementColumn::Destination => p.destination.code().to_owned(),
        PlacementColumn::Occupation => p.occupation.to_string(),
        PlacementColumn::Sector => p.sector.as_ref().map(ToString::to_string).unwrap_or_default(),
        PlacementColumn::HiringChannel => p.hiring_channel.to_string(),
        PlacementColumn::Event => p.event.to_string(),
        PlacementColumn::AgencyLicence => p.agency_licence.to_string(),
        PlacementColumn::ContractSignedOn => p.contract_signed_on.to_string(),
        PlacementColumn::DepartedOn => day(p.departed_on),
        PlacementColumn::ArrivedOn => day(p.arrived_on),
        PlacementColumn::EndedOn => day(p.ended_on),
        PlacementColumn::ContractMonths => p.contract_months.to_string(),
        PlacementColumn::WageMinor => p.wage.minor.to_string(),
        PlacementColumn::WageCurrency => p.wage.currency.to_string(),
        PlacementColumn::WagePeriod => p.wage_period.to_string(),
        PlacementColumn::CostsStated => p.costs_stated.to_string(),
        PlacementColumn::EndedBy => code(p.ended_by),
        PlacementColumn::EndedReason => code(p.ended_reason),
        PlacementColumn::Outcome => code(p.outcome),
    }
}

fn of_charge(column: ChargeColumn, (case, charge): (&StoredCase, &Charge), key: &PurposeKey) -> String {
    match column {
        ChargeColumn::Placement => key.placement(case.sender_id, &case.placement_key),
        ChargeColumn::Worker => key.worker(case.placement.worker),
        ChargeColumn::Item => charge.item.to_string(),
        ChargeColumn::AmountMinor => charge.amount.minor.to_string(),
        ChargeColumn::AmountCurrency => charge.amount.currency.to_string(),
        ChargeColumn::Kind => charge.kind.to_string(),
        ChargeColumn::ChargedOn => charge.charged_on.to_string(),
        ChargeColumn::PaidBy => charge.paid_by.to_string(),
        ChargeColumn::PayeeKind => code(charge.payee_kind),
        ChargeColumn::Method => code(charge.method),
        ChargeColumn::Receipt => code(charge.receipt),
        ChargeColumn::ReportedBy => code(charge.reported_by),
    }
}

const fn type_in_placements(column: PlacementColumn) -> &'static str {
    match column {
        PlacementColumn::ContractSignedOn | PlacementColumn::DepartedOn | PlacementColumn::ArrivedOn | PlacementColumn::EndedOn => "date",
        PlacementColumn::ContractMonths | PlacementColumn::WageMinor => "integer",
        PlacementColumn::CostsStated => "boolean",
        PlacementColumn::Placement
        | PlacementColumn::Worker
        | PlacementColumn::WorkerSex
        | PlacementColumn::Origin
        | PlacementColumn::Destination
        | PlacementColumn::Occupation
        | PlacementColumn::Sector
        | PlacementColumn::HiringChannel
        | PlacementColumn::Event
        | PlacementColumn::AgencyLicence
        | PlacementColumn::WageCurrency
        | PlacementColumn::WagePeriod
        | PlacementColumn::EndedBy
        | PlacementColumn::EndedReason
        | PlacementColumn::Outcome => "string",
    }
}

const fn type_in_charges(column: ChargeColumn) -> &'static str {
    match column {
        ChargeColumn::ChargedOn => "date",
        ChargeColumn::AmountMinor => "integer",
        ChargeColumn::Placement
        | ChargeColumn::Worker
        | ChargeColumn::Item
        | ChargeColumn::AmountCurrency
        | ChargeColumn::Kind
        | ChargeColumn::PaidBy
        | ChargeColumn::PayeeKind
        | ChargeColumn::Method
        | ChargeColumn::Receipt
        | ChargeColumn::ReportedBy => "string",
    }
}

fn code<C: Code>(code: Option<C>) -> String {
    code.map(|code| code.as_str().to_owned()).unwrap_or_default()
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
