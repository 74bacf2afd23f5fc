//! What did another authority say of agencies that may be ours?

use std::io::{self, Write};

use super::table::plain;
use crate::flow::follow::Followed;
use crate::record::alert::{Alert, Tie};

/// Tells what came of following an edition.
///
/// # Errors
/// When stdout cannot be written.
pub fn followed(authority: &str, followed: &Followed) -> io::Result<()> {
    let Followed { edition, on, signed_by, is_new, standing, alerts, ended } = followed;
    let mut out = io::stdout().lock();
    let authority = plain(authority);
    if !is_new {
        return writeln!(out, "Edition {edition} of {authority} was followed before; nothing changed.");
    }
    for Alert { theirs, licence_no, name, tie, .. } in alerts {
        let from = theirs.effective_on.map_or_else(String::new, |day| format!(" from {day}"));
        let ours = format!("{} {}", plain(licence_no.as_str()), plain(name));
        let there = format!("{} {}", plain(&theirs.licence_no), plain(theirs.legal_name.as_deref().unwrap_or("(no name given)")));
        writeln!(out, "{}: {ours}; there: {there}, {}{from}", tie_words(*tie), theirs.act)?;
    }
    writeln!(out, "Edition {edition} of {authority}, of {on}, is signed by key {}.", signed_by.as_deref().unwrap_or_default())?;
    writeln!(out, "{standing} sanctions stand there; {} new alerts for the desk, {ended} earlier ones no longer stand.", alerts.len())
}

const fn tie_words(tie: Tie) -> &'static str {
    match tie {
        Tie::Licence => "same licence",
        Tie::Name => "same name",
        Tie::Maybe => "may be",
    }
}
