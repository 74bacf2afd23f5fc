//! What would a list change?

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::record::code::Code;
use crate::record::table::Table;
use crate::store::list_change::TableChange;

/// Rows that are gone, named one by one.
const NAMED: usize = 5;

/// Writes what a list would change to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn changes(changes: &BTreeMap<Table, TableChange>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{:<18} {:>8} {:>8} {:>8} {:>8} {:>9}", "table", "new", "changed", "gone", "same", "repeated")?;
    for (table, change) in changes {
        let TableChange { added, changed, gone, same, repeated, gone_keys } = change;
        writeln!(out, "{:<18} {added:>8} {changed:>8} {gone:>8} {same:>8} {repeated:>9}", table.as_str())?;
        gone_keys.iter().take(NAMED).try_for_each(|key| writeln!(out, "  gone: {key}"))?;
    }
    Ok(())
}
