//! What was published, is it sound, and what changed? Sentences on editions for a terminal. The files of an edition may come from
//! anybody: what a terminal would obey is shown and not done.

use std::io::{self, Write};

use super::table::plain;
use crate::edition::changes::{Act, Changed, ChangedAct, Changes, Named, Otherwise};
use crate::edition::key::KeyList;
use crate::edition::verify::{Mark, Verdict};
use crate::flow::publish::Published;
use crate::store::editions::KeptEdition;

/// Says what was published to stdout; that nobody vouches for it, to stderr.
///
/// # Errors
/// When stdout cannot be written.
pub fn published(Published { edition, changes }: &Published) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let statement = &edition.statement;
    let counts = statement.counts;
    writeln!(out, "Edition {} of {}: agencies {}, sanctions {}.", statement.edition, statement.on, counts.agencies, counts.sanctions)?;
    match &statement.before {
        Some(before) => writeln!(out, "It follows edition {}; changes {}.", before.edition, changes.count())?,
        None => writeln!(out, "It is the first.")?,
    }
    writeln!(out, "sha256:{}", edition.sha256)?;
    match &statement.signed_by {
        Some(kid) => writeln!(out, "Signed by key {kid}."),
        None => {
            eprintln!("This edition is not signed: nobody can tell that it is yours. Sign with --sign KEY.");
            Ok(())
        }
    }
}

/// Lists editions.
///
/// # Errors
/// When stdout cannot be written.
pub fn list(editions: &[KeptEdition]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if editions.is_empty() {
        return writeln!(out, "No edition has been published yet.");
    }
    for KeptEdition { number, on, known_at: _, sha256, signed_by } in editions {
        writeln!(out, "{number:>5}  {on}  sha256:{sha256}  {}", signed_by.as_deref().unwrap_or("not signed"))?;
    }
    Ok(())
}

/// Prints the keys as a JSON Web Key Set.
///
/// # Errors
/// When stdout cannot be written.
pub fn keys(keys: &KeyList) -> io::Result<()> {
    io::stdout().lock().write_all(&keys.jwks().map_err(io::Error::other)?)
}

/// Says what was checked, wrong things last where the eye rests.
///
/// # Errors
/// When stdout cannot be written.
pub fn verdict(verdict: &Verdict) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let statement = &verdict.statement;
    writeln!(out, "Edition {} of {}, known at {}", statement.edition, statement.on, statement.known_at.format("%Y-%m-%d %H:%M:%S UTC"))?;
    for (mark, word) in [(Mark::Right, "right"), (Mark::Note, "note "), (Mark::Wrong, "WRONG")] {
        verdict.told.iter().filter(|told| told.mark == mark).try_for_each(|told| writeln!(out, "{word}  {}: {}", plain(&told.about), plain(&told.says)))?;
    }
    let wrong = verdict.told.iter().filter(|told| told.mark == Mark::Wrong).count();
    match wrong {
        0 => writeln!(out, "Nothing is wrong with this edition."),
        1 => writeln!(out, "One thing is wrong: do not rely on this edition."),
        many => writeln!(out, "{many} things are wrong: do not rely on this edition."),
    }
}

/// Says what is not as it was, one line each.
///
/// # Errors
/// When stdout cannot be written.
pub fn changes(changes: &Changes) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let Changes { added, gone, changed, sanctions_added, sanctions_gone, sanctions_changed } = changes;
    added.iter().try_for_each(|agency| writeln!(out, "added    {}", named(agency)))?;
    gone.iter().try_for_each(|agency| writeln!(out, "gone     {}", named(agency)))?;
    changed.iter().try_for_each(|Changed { agency, fields }| told_otherwise(&mut out, &named(agency), fields))?;
    sanctions_added.iter().try_for_each(|sanction| writeln!(out, "added    {}", act(sanction)))?;
    sanctions_gone.iter().try_for_each(|sanction| writeln!(out, "gone     {}", act(sanction)))?;
    sanctions_changed.iter().try_for_each(|ChangedAct { act: sanction, fields }| told_otherwise(&mut out, &act(sanction), fields))?;
    if changes.count() == 0 { writeln!(out, "Nothing is not as it was.") } else { Ok(()) }
}

fn told_otherwise(out: &mut impl Write, what: &str, fields: &[Otherwise]) -> io::Result<()> {
    writeln!(out, "changed  {what}")?;
    let said = |text: &str| if text.is_empty() { "nothing".to_owned() } else { plain(text) };
    fields.iter().try_for_each(|Otherwise { column, before, after }| writeln!(out, "           {}: {} -> {}", plain(column), said(before), said(after)))
}

fn named(Named { jurisdiction, licence_no, legal_name, status }: &Named) -> String {
    plain(&format!("{licence_no} ({jurisdiction}) {legal_name}: {status}"))
}

fn act(Act { licence_no, legal_name, sanction, effective_on }: &Act) -> String {
    plain(&format!("sanction {licence_no} {}: {sanction} from {effective_on}", legal_name.as_deref().unwrap_or("(no one holder is known)")))
}
