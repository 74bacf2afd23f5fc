//! What would a list change, and what did taking it back change?

use std::io::{self, Write};

use crate::flow::import_register::Compared;
use crate::ingest::issue::printable;
use crate::ingest::{Issue, IssueCode, Report};
use crate::record::code::Code;
use crate::record::table::Table;
use crate::store::list_change::TableChange;
use crate::store::named_change::{ChangedCell, ChangedRow, NamedChanges};
use crate::store::undone::Undone;

/// Rows of each kind, named one by one on a terminal.
const NAMED: usize = 5;

/// Writes what a list would change to stdout: counts by table, then some rows of each kind by name.
///
/// # Errors
/// When stdout cannot be written.
pub fn changes(compared: &Compared) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{:<18} {:>8} {:>8} {:>8} {:>8} {:>9}", "table", "new", "changed", "gone", "same", "repeated")?;
    for (table, change) in compared.changes() {
        let TableChange { added, changed, gone, same, repeated, gone_keys: _ } = change;
        writeln!(out, "{:<18} {added:>8} {changed:>8} {gone:>8} {same:>8} {repeated:>9}", table.as_str())?;
        if let Some(NamedChanges { added: new, changed: other, gone: lost }) = compared.named().get(table) {
            named(&mut out, "new", (new.iter().cloned(), *added))?;
            named(&mut out, "changed", (other.iter().map(row), *changed))?;
            named(&mut out, "gone", (lost.iter().cloned(), *gone))?;
        }
    }
    Ok(())
}

fn named(out: &mut impl Write, what: &str, (rows, count): (impl Iterator<Item = String>, u64)) -> io::Result<()> {
    rows.take(NAMED).try_for_each(|row| writeln!(out, "  {what}: {}", printable(&row)))?;
    match count.checked_sub(NAMED as u64).filter(|more| 0 < *more) {
        Some(more) => writeln!(out, "  {what}: and {more} more"),
        None => Ok(()),
    }
}

/// `RL 1 Invented Ltd: address "Old Street" → "New Street"`.
fn row(changed: &ChangedRow) -> String {
    let said = |text: &Option<String>| text.as_ref().map_or_else(|| "nothing".to_owned(), |text| format!("{text:?}"));
    let cells = changed.columns.iter().map(|ChangedCell { column, before, now }| format!("{column} {} → {}", said(before), said(now)));
    format!("{}: {}", changed.row, cells.collect::<Vec<_>>().join(", "))
}

/// Tells people on stderr what the description says nothing about, and how many rows share a number.
pub fn leftovers(report: &Report) {
    let (shared, others): (Vec<&Issue>, Vec<&Issue>) = report.notices.iter().partition(|notice| notice.code == IssueCode::SameNumber);
    others.into_iter().for_each(|notice| super::report::issues(std::slice::from_ref(notice)));
    if !shared.is_empty() {
        eprintln!("{} rows have the number of an earlier row: branches of one name; all are kept", shared.len());
    }
}

/// The report and the difference as one object, before anything is applied.
#[must_use]
pub fn staged(report: &Report, compared: &Compared) -> serde_json::Value {
    let table = |(table, change): (&Table, &TableChange)| {
        let mut told = serde_json::json!(change);
        told["rows"] = serde_json::json!(compared.named().get(table));
        (table.to_string(), told)
    };
    let changes: serde_json::Map<String, serde_json::Value> = compared.changes().iter().map(table).collect();
    serde_json::json!({ "report": report, "changes": changes })
}

/// Writes the report, the difference, and under which number it was applied, to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn json(mut staged: serde_json::Value, applied: Option<i64>) -> io::Result<()> {
    staged["applied"] = serde_json::json!(applied);
    writeln!(io::stdout().lock(), "{staged}")
}

/// Writes what was taken back to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn undone(number: i64, undone: &Undone) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let Undone { intake_id, source, restored, taken_away } = undone;
    writeln!(out, "Number {number} of {source} is taken back, as number {intake_id}.")?;
    for (table, rows) in restored {
        let away = taken_away.get(table).copied().unwrap_or_default();
        writeln!(out, "  {table}: {rows} rows say again what they said before, {away} hold no more")?;
    }
    Ok(())
}
