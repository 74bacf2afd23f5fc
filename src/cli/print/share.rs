//! What goes to another authority, what stays, and what went before?

use std::io::{self, Write};
use std::path::Path;

use super::table::plain;
use crate::flow::share::Shared;
use crate::flow::share::manifest::LeftOut;
use crate::record::code::Code;
use crate::record::sharing::agreement::{Agreement, CountTable, RowTable};
use crate::store::sharing::KeptExport;

/// Says what would go by an agreement.
///
/// # Errors
/// When stdout cannot be written.
pub fn agreement(agreement: &Agreement) -> io::Result<()> {
    let Agreement { id, purpose, controller, recipient, audience, term, least, scope, rows, counts } = agreement;
    let until = term.last_day().map_or_else(String::new, |day| format!(" through {day}"));
    let mut out = io::stdout().lock();
    writeln!(out, "{id}: for {purpose}, from {} to {} ({audience})", plain(controller), plain(recipient))?;
    writeln!(out, "open from {}{until}", term.from)?;
    writeln!(out, "placements {scope}")?;
    for table in rows {
        let (name, columns) = match table {
            RowTable::Placements(columns) => ("placements", names(columns)),
            RowTable::Charges(columns) => ("charges", names(columns)),
        };
        writeln!(out, "rows    {name}.csv: {columns}")?;
    }
    for CountTable { name, rows, columns } in counts {
        writeln!(out, "counts  {name}.csv: workers by {rows} and {columns}, none of fewer than {least}")?;
    }
    Ok(())
}

fn names<C: Code>(columns: &[C]) -> String {
    columns.iter().map(|column| column.as_str()).collect::<Vec<_>>().join(", ")
}

/// Says what went and what stays.
///
/// # Errors
/// When stdout cannot be written.
pub fn shared(shared: &Shared, folder: &Path) -> io::Result<()> {
    let Shared { number, files: _, tables, kept_back } = shared;
    let mut out = io::stdout().lock();
    for (name, rows, hidden) in tables {
        let hidden = hidden.map_or_else(String::new, |cells| format!(", {cells} cells hidden"));
        writeln!(out, "goes   {name}.csv: {rows} rows{hidden}")?;
    }
    for LeftOut { name, why } in kept_back {
        writeln!(out, "stays  {name}.csv: {}", plain(why))?;
    }
    writeln!(out, "Export {number} is written to {}.", folder.display())
}

/// Lists what went, a line each.
///
/// # Errors
/// When stdout cannot be written.
pub fn list(exports: &[KeptExport]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if exports.is_empty() {
        return writeln!(out, "Nothing was shared yet.");
    }
    for KeptExport { id, agreement_id, purpose, recipient, on, at, who, manifest_sha256, .. } in exports {
        let at = at.format("%Y-%m-%d %H:%M UTC");
        writeln!(out, "{id}  {at}  {agreement_id} ({purpose}) to {}, as of {on}, by {}, manifest sha256:{manifest_sha256}", plain(recipient), plain(who))?;
    }
    Ok(())
}
