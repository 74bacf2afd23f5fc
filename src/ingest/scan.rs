//! Who stands in this return at all? A light pass over the placements, for what only a population can tell.

use chrono::NaiveDate;

use super::cell::{born, code, country, day, id, whole};
use super::entry::{Entry, entry};
use super::package::Package;
use super::placement_rows::Column;
use super::pseudonym::Pseudonymiser;
use super::refusal::Refusal;
use super::row::Row;
use super::sheet::Sheet;
use crate::record::id::{Id, Key, Worker};
use crate::record::place::Country;
use crate::record::placement::{PlacementOutcome, Sex};

/// What a population needs to know of one placement. Rows that `bundles` rejects for another column may stand here too.
#[derive(Debug, Clone)]
pub struct Glance {
    /// Its id as written.
    pub placement_id: Id,
    /// Line on which it stood.
    pub line: u32,
    /// The worker's pseudonym.
    pub worker: Worker,
    /// Sex as reported.
    pub worker_sex: Option<Sex>,
    /// Year of birth.
    pub worker_born_year: Option<i32>,
    /// The agency, comparable.
    pub agency_licence: Key,
    /// The employer, comparable: its id, else its name.
    pub employer: Key,
    /// The job order, comparable, where one is named.
    pub job_order: Option<Key>,
    /// Where the work is.
    pub destination: Country,
    /// Signature of the employment contract.
    pub contract_signed_on: NaiveDate,
    /// Departure from the origin.
    pub departed_on: Option<NaiveDate>,
    /// Arrival at the destination.
    pub arrived_on: Option<NaiveDate>,
    /// End of the employment.
    pub ended_on: Option<NaiveDate>,
    /// Duration of the contract in months.
    pub contract_months: Option<u32>,
    /// How it went.
    pub outcome: Option<PlacementOutcome>,
}

impl Entry for Glance {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, names: &Pseudonymiser) -> Option<Self> {
        let employer = match row.cell(Column::EmployerId) {
            "" => row.cell(Column::EmployerName),
            id => id,
        };
        let glance = Self {
            line: row.line(),
            employer: Key::of(employer),
            worker_sex: row.optional(Column::WorkerSex, code),
            worker_born_year: row.optional(Column::WorkerBornOn, born),
            job_order: row.optional(Column::JobOrder, id).map(|order| order.key()),
            departed_on: row.optional(Column::DepartedOn, day),
            arrived_on: row.optional(Column::ArrivedOn, day),
            ended_on: row.optional(Column::EndedOn, day),
            contract_months: row.optional(Column::ContractMonths, whole),
            outcome: row.optional(Column::Outcome, code),
            placement_id: row.required(Column::PlacementId, id)?,
            worker: row.required(Column::WorkerId, |cell| id(cell).map(|_| names.worker(cell)))?,
            agency_licence: row.required(Column::AgencyLicence, id)?.key(),
            destination: row.required(Column::Destination, country)?,
            contract_signed_on: row.required(Column::ContractSignedOn, day)?,
        };
        Some(glance)
    }
}

/// Calls `each` for every placement that can be read, in the order of the file; the last of several rows with one key is the
/// one that counts, so a caller that keeps them by key keeps the right one.
///
/// # Errors
/// When there is no `placements.csv` or it cannot be read at all.
pub fn scan(package: &Package, names: &Pseudonymiser, mut each: impl FnMut(Glance)) -> Result<(), Refusal> {
    let mut sheet = Sheet::open::<Column>(package)?;
    let mut issues = Vec::new();
    while sheet.advance_to_content()? {
        if let Some(glance) = entry::<Glance>(&mut sheet, names, &mut issues) {
            each(glance);
        }
        // The same problems are reported when the whole row is read.
        issues.clear();
    }
    Ok(())
}
