//! How is the journal read on a terminal? A line an entry, and one sentence on whether it holds.

use std::io::{self, Write};

use super::table::plain;
use crate::flow::journal::{Before, Placed, Walked};

/// Writes entries.
///
/// # Errors
/// When stdout takes no more.
pub fn list(entries: &[Placed]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if entries.is_empty() {
        return writeln!(out, "Nothing has been written into the journal.");
    }
    for Placed { at, entry } in entries {
        let place = at.as_ref().map_or_else(|| "before the chain".to_owned(), |head| format!("{} {}", head.seq, &head.hash[..head.hash.len().min(12)]));
        let when = entry.at.format("%Y-%m-%d %H:%M:%S UTC");
        writeln!(out, "{place}  {when}  {}  {}  {}  {}", plain(&entry.who), plain(&entry.what), plain(&entry.subject), plain(&entry.detail.to_string()))?;
    }
    Ok(())
}

/// Writes what became of a walk along the chain.
///
/// # Errors
/// When stdout takes no more.
pub fn walked(walked: &Walked) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let Walked { from, to, broken, erased, before: (entries, before), kept } = walked;
    match broken {
        Some(broken) => writeln!(out, "BROKEN: {broken}.")?,
        None if from.seq == to.seq => writeln!(out, "No entry to check.")?,
        None => writeln!(out, "Entries {} to {} hold. The head is {}.", from.seq + 1, to.seq, to.hash)?,
    }
    if 0 < *erased {
        writeln!(out, "The words of {erased} were erased; their place in the chain holds.")?;
    }
    match before {
        Before::None if *entries == 0 => {}
        Before::None => writeln!(out, "{entries} entries are older than the chain; its first entry will seal them.")?,
        Before::Sealed => writeln!(out, "{entries} entries are older than the chain, and are as its first entry found them.")?,
        Before::Changed => writeln!(out, "CHANGED: the {entries} entries older than the chain are not as its first entry found them.")?,
    }
    match kept {
        Some(true) => writeln!(out, "The hash that you kept stands in it."),
        Some(false) => writeln!(out, "NOT FOUND: the hash that you kept does not stand in what was checked."),
        None => Ok(()),
    }
}
