//! What would a list change, and what was a licence on a day?

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono::NaiveDate;

use crate::cli::ending::Ending;
use crate::flow::register_status::LicenceAnswer;
use crate::record::code::Code;
use crate::record::licence::{LicenceEvent, Status};
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

/// Writes what a licence was to stdout. Exit 0 only where the holder may act.
///
/// # Errors
/// When stdout cannot be written.
pub fn status(licence: &str, (on, known): (NaiveDate, NaiveDate), answer: Option<&LicenceAnswer>) -> io::Result<Ending> {
    let mut out = io::stdout().lock();
    let Some(LicenceAnswer { status, because, holders, events, last_word }) = answer else {
        writeln!(out, "unknown: the register held no licence {licence} by {known}")?;
        return Ok(Ending::Found);
    };
    writeln!(out, "{status} on {on}, as known on {known}")?;
    holders.iter().try_for_each(|holder| writeln!(out, "  {} ({}, {})", holder.legal_name, holder.licence_no, holder.jurisdiction))?;
    if let Some(event) = because {
        writeln!(out, "  because: {}", words(event))?;
    }
    match last_word {
        Some((taken_at, Some(day))) => writeln!(out, "  last word of the source: {day}, taken in on {}", taken_at.date_naive())?,
        Some((taken_at, None)) => writeln!(out, "  last word of the source: taken in on {}", taken_at.date_naive())?,
        None => writeln!(out, "  the source gives no date")?,
    }
    events.iter().try_for_each(|event| writeln!(out, "  {}", words(event)))?;
    Ok(Ending::of(!matches!(status, Status::Licensed | Status::Conditional)))
}

fn words(event: &LicenceEvent) -> String {
    let until = event.ends_on.map(|day| format!(" through {day}")).unwrap_or_default();
    let ground = event.ground.as_ref().map(|ground| format!(" ({ground})")).unwrap_or_default();
    format!("{} from {}{until}, known on {}{ground}", event.event.as_str(), event.effective_on, event.known_on())
}
