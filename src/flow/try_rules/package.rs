//! How do cases become a return? As tables of the exchange format in a folder of their own, so that they go through the real intake.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use tempfile::TempDir;

use super::cases::{Case, CaseFile, Cells};
use crate::audit::Judgement;
use crate::ingest::{Issue, IssueCode, Report};
use crate::record::table::Table;

/// Tables in a folder that is gone with this value, and which case each line came from.
pub struct Laid {
    folder: TempDir,
    /// The case of each line of a table that hangs on placements, from the second on.
    of: BTreeMap<Table, Vec<usize>>,
    names: Vec<String>,
}

impl Laid {
    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// What the intake could not take, told of the case that it stands in.
    pub fn mistakes<'r>(&self, file: &CaseFile, reports: impl Iterator<Item = &'r Report>) -> Vec<String> {
        let strange = |issue: &&Issue| issue.code == IssueCode::UnknownColumn;
        // That the charges of a rejected placement wait for it is said by its own mistake.
        let own = |issue: &&Issue| issue.code != IssueCode::HeldBack;
        reports
            .flat_map(|report| report.issues.iter().filter(own).chain(report.notices.iter().filter(strange)))
            .map(|issue| self.mistake(file, issue))
            .collect()
    }

    fn mistake(&self, file: &CaseFile, issue: &Issue) -> String {
        let row = issue.line.and_then(|line| usize::try_from(line.saturating_sub(2)).ok());
        let hanging = self.of.iter().find(|(table, _)| *issue.file == *table.file());
        let case = row.and_then(|row| hanging.map_or(Some(row), |(_, of)| of.get(row).copied()));
        let name = case.and_then(|at| self.names.get(at)).map(|name| format!("case {name:?}: ")).unwrap_or_default();
        let Issue { column, value, message, advice, .. } = issue;
        let place = column.as_deref().map(|column| format!("{column} ")).unwrap_or_default();
        let shown = value.as_deref().map(|value| format!("{value:?}: ")).unwrap_or_default();
        format!("{}: {name}{place}{shown}{message}. {advice}", file.file)
    }
}

/// Lays cases out.
///
/// # Errors
/// When the folder cannot be written.
pub fn write(file: &CaseFile, cases: &[&Case]) -> io::Result<Laid> {
    let folder = TempDir::new()?;
    let placements: Vec<Cells> =
        (0..).zip(cases).map(|(at, case)| with(&case.placement, [("placement_id", id(at)), ("worker_id", format!("W{at}"))])).collect();
    let charges = hanging(cases, |case| &case.charges, |nth| Some(("charge_id", format!("c{}", nth + 1))));
    let contracts = hanging(cases, |case| &case.contracts, |_| None);
    let payments = hanging(cases, |case| &case.payments, |_| None);
    let into = |table: Table, rows: &[Cells], required: &[&str]| table_of(&folder.path().join(table.file()), rows, required);
    into(Table::Placements, &placements, &[])?;
    // No charges at all is a statement too: the table is there, with its heads.
    into(Table::Charges, &charges.rows, &["charge_id", "placement_id", "item", "amount", "currency", "charged_on", "paid_by"])?;
    for (table, hanging) in [(Table::Contracts, &contracts), (Table::Payments, &payments)] {
        if !hanging.rows.is_empty() {
            into(table, &hanging.rows, &[])?;
        }
    }
    if !file.rates.is_empty() {
        into(Table::Rates, &file.rates, &[])?;
    }
    let of = [(Table::Charges, charges.of), (Table::Contracts, contracts.of), (Table::Payments, payments.of)];
    Ok(Laid { folder, of: of.into(), names: cases.iter().map(|case| case.name.clone()).collect() })
}

/// Rows that hang on placements, and the case of each.
struct Hanging {
    rows: Vec<Cells>,
    of: Vec<usize>,
}

/// The rows of one kind of every case, each with its placement, and with an id where it names none.
fn hanging<'a>(cases: &[&'a Case], rows: impl Fn(&'a Case) -> &'a [Cells], name: impl Fn(usize) -> Option<(&'static str, String)>) -> Hanging {
    let mut all = Hanging { rows: Vec::new(), of: Vec::new() };
    for (at, case) in cases.iter().enumerate() {
        for (nth, row) in rows(case).iter().enumerate() {
            let own = name(nth).filter(|(column, _)| !row.contains_key(*column));
            let named = own.into_iter().fold(row.clone(), |row, cell| with(&row, [cell]));
            all.rows.push(with(&named, [("placement_id", id(at))]));
            all.of.push(at);
        }
    }
    all
}

/// Whether a judgement is of the case that was laid out at a place.
pub fn is_of(judgement: &Judgement, at: usize) -> bool {
    judgement.refund_due.placement_id.as_str() == id(at)
}

fn id(at: usize) -> String {
    format!("case-{:05}", at + 1)
}

fn with<const N: usize>(row: &Cells, more: [(&str, String); N]) -> Cells {
    let mut row = row.clone();
    row.extend(more.map(|(column, cell)| (column.to_owned(), cell)));
    row
}

fn table_of(path: &Path, rows: &[Cells], required: &[&str]) -> io::Result<()> {
    let columns: BTreeSet<&str> = rows.iter().flat_map(|row| row.keys().map(String::as_str)).chain(required.iter().copied()).collect();
    let mut out = csv::Writer::from_path(path)?;
    out.write_record(&columns)?;
    for row in rows {
        out.write_record(columns.iter().map(|column| row.get(*column).map_or("", String::as_str)))?;
    }
    out.flush()
}
