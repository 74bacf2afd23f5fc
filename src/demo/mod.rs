//! What does the whole job look like on data that harms nobody? An invented register and an invented return, with planted truth.
//!
//! Every agency, employer, authority, worker and receipt here is invented and marked so. Honest agencies stand beside seven errant
//! ones, each with a habit of its own ([`cast::Habit`]); [`planted`] says what an audit must find. The law is real: what is lawful
//! here is what the rule book says. Same size, same bytes, on every machine; a placement is made, written and forgotten, so that a
//! return of millions needs no more memory than one of hundreds.

pub mod answers;
pub mod cast;
mod columns;
pub mod complaints;
mod corridor;
mod dice;
mod errant;
mod lawful;
mod rates;
mod register;
mod rows;
mod scene;
mod sheet;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use chrono::NaiveDate;

use crate::record::code::Code;
use crate::record::finding::Indicator;
use crate::record::id::Id;
use crate::record::table::Table;

use scene::Scene;
use sheet::Sheet;

/// Placements of the demo when nobody says how many.
pub const PLACEMENTS: u64 = 2_400;

/// The day of judgement on which the planted truth holds: everything invented lies before it.
pub const AS_OF: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 30) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Placements in the return.
    pub placements: u64,
    /// Agencies at origin, honest and errant.
    pub agencies: usize,
    /// Tables, each a file of its own.
    pub tables: Vec<Table>,
}

/// Something that an audit must find on a placement, as breach or advisory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planted {
    /// The placement.
    pub placement_id: Id,
    /// What must be found.
    pub code: Indicator,
}

/// Writes the demo's package, register and rates as `.csv` files into a folder, which is made if need be.
///
/// # Errors
/// When the folder cannot be made or written.
pub fn write(dir: &Path) -> io::Result<Written> {
    write_sized(dir, PLACEMENTS)
}

/// Writes a package of so many placements, sorted by `placement_id`, holding one placement at a time.
///
/// # Errors
/// When the folder cannot be made or written.
pub fn write_sized(dir: &Path, placements: u64) -> io::Result<Written> {
    fs::create_dir_all(dir)?;
    fill(placements, |table| Ok(BufWriter::with_capacity(1 << 18, File::create(dir.join(table.file()))?)))?;
    Ok(Written { placements, agencies: cast::AGENCIES, tables: TABLES.to_vec() })
}

/// The demo's tables in memory.
///
/// # Errors
/// None that a memory has; the generator's own columns are checked as they are written.
pub fn tables() -> io::Result<Vec<(Table, String)>> {
    let written = fill(PLACEMENTS, |_| Ok(Vec::new()))?;
    written.into_iter().map(|(table, bytes)| Ok((table, String::from_utf8(bytes).map_err(io::Error::other)?))).collect()
}

/// What an audit of the demo must find, in order of placement.
#[must_use]
pub fn planted() -> Vec<Planted> {
    planted_in(PLACEMENTS)
}

/// What an audit of a package of so many placements must find. A placement that does not stand here has no breach.
#[must_use]
pub fn planted_in(placements: u64) -> Vec<Planted> {
    let all = (1..=placements).map(Scene::of);
    all.flat_map(|scene| scene.planted.iter().map(|code| Planted { placement_id: Id::new(scene.placement_id()), code: *code }).collect::<Vec<_>>()).collect()
}

/// Tables that the demo has.
const TABLES: [Table; 13] = [
    Table::Placements,
    Table::Charges,
    Table::Contracts,
    Table::Payments,
    Table::Complaints,
    Table::Agencies,
    Table::LicenceEvents,
    Table::SubAgents,
    Table::Principals,
    Table::JobOrders,
    Table::Deposits,
    Table::ModelContracts,
    Table::Rates,
];

/// Writes every table into the place that `open` gives for it.
fn fill<W: Write>(placements: u64, mut open: impl FnMut(Table) -> io::Result<W>) -> io::Result<Vec<(Table, W)>> {
    let mut sheet = |table| Sheet::new(open(table)?, columns::of(table));
    let mut filled = fill_return(placements, &mut sheet)?;
    for table in TABLES.into_iter().skip(filled.len()) {
        let mut sheet = sheet(table)?;
        fill_table(table, &mut sheet, placements)?;
        filled.push((table, sheet.finish()?));
    }
    Ok(filled)
}

/// The five tables of the return grow together, placement by placement.
fn fill_return<W: Write>(placements: u64, sheet: &mut impl FnMut(Table) -> io::Result<Sheet<W>>) -> io::Result<Vec<(Table, W)>> {
    let mut returned = sheet(Table::Placements)?;
    let mut charges = sheet(Table::Charges)?;
    let mut papers = sheet(Table::Contracts)?;
    let mut pays = sheet(Table::Payments)?;
    let mut complaints = sheet(Table::Complaints)?;
    for scene in (1..=placements).map(Scene::of) {
        rows::placement(&mut returned, &scene)?;
        rows::charges(&mut charges, &scene)?;
        rows::papers(&mut papers, &scene)?;
        rows::pays(&mut pays, &scene)?;
        rows::complaint(&mut complaints, &scene)?;
    }
    let sheets = [returned, charges, papers, pays, complaints];
    TABLES.into_iter().zip(sheets).map(|(table, sheet)| Ok((table, sheet.finish()?))).collect()
}

fn fill_table<W: Write>(table: Table, sheet: &mut Sheet<W>, placements: u64) -> io::Result<()> {
    match table {
        Table::Agencies => register::agency_rows(sheet, placements),
        Table::LicenceEvents => register::event_rows(sheet),
        Table::SubAgents => register::sub_agent_rows(sheet),
        Table::Principals => register::principal_rows(sheet),
        Table::JobOrders => register::job_order_rows(sheet, placements),
        Table::Deposits => register::deposit_rows(sheet),
        Table::ModelContracts => register::model_rows(sheet),
        Table::Rates => rates::rows(sheet),
        Table::Placements | Table::Charges | Table::Contracts | Table::Payments | Table::Complaints | Table::People => Ok(()),
    }
}

/// Every indicator of findings 1.0 that looks at single placements: each is planted at least once.
pub fn indicators() -> impl Iterator<Item = Indicator> {
    Indicator::ALL.iter().copied().filter(|code| *code != Indicator::RefundDue)
}
