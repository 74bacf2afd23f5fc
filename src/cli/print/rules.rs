//! What does the rule book hold? Norms in lines, one norm in sentences, and the gaps as a matrix.

use std::collections::BTreeSet;
use std::io::{self, Write};

use chrono::NaiveDate;

use crate::record::code::Code;
use crate::record::place::Country;
use crate::rules::book::{Answer, InForce, RuleBook};
use crate::rules::coverage::{Covered, coverage as covered};
use crate::rules::norm::Norm;
use crate::rules::words::in_words;

/// Writes one line a norm to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn list(book: &RuleBook, today: NaiveDate) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for norm in book.norms() {
        let now = match norm.on(today) {
            Answer::InForce(_) => "in force",
            Answer::Ended(_) => "ended",
            Answer::Unknown => "not known",
        };
        writeln!(out, "{:<30} {:<9} {:<11} {:<10} {}", norm.id, now, norm.side.as_str(), norm.force.as_str(), norm.title)?;
    }
    Ok(())
}

/// Writes a norm with its history, sources and doubts to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn show(norm: &Norm) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{} ({}, {}, {})", norm.title, norm.jurisdiction, norm.side, norm.force)?;
    for version in norm.versions.iter().rev() {
        let words = in_words(InForce { norm, version });
        writeln!(out, "\n{}\n{}", words.days, words.reach)?;
        words.says.iter().try_for_each(|sentence| writeln!(out, "  {sentence}"))?;
        writeln!(out, "{}", words.standing)?;
        words.doubts.iter().try_for_each(|doubt| writeln!(out, "  {doubt}"))?;
        writeln!(out, "Written in: {}", version.citation.text)?;
        version.citation.published.iter().try_for_each(|published| writeln!(out, "Published: {published}"))?;
        version.citation.urls.iter().try_for_each(|url| writeln!(out, "  {url}"))?;
        writeln!(out, "Seen there: {}", version.seen)?;
        version.check_by.iter().try_for_each(|day| writeln!(out, "To be read again by {day}"))?;
    }
    Ok(())
}

/// Writes the matrix of corridors and items to stdout: every corridor that some norm names.
///
/// # Errors
/// When stdout cannot be written.
pub fn coverage(book: &RuleBook, today: NaiveDate) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "corridor  known / some workers / benchmark only / nothing; items of which something is known")?;
    for line in covered(book, &corridors(book), today) {
        let count = |wanted| line.items.iter().filter(|(_, covered)| *covered == wanted).count();
        let known: Vec<&str> = line.items.iter().filter(|(_, covered)| Covered::SomeWorkers <= *covered).map(|(item, _)| item.as_str()).collect();
        let counts = [Covered::Known, Covered::SomeWorkers, Covered::BenchmarkOnly, Covered::Nothing].map(|wanted| count(wanted).to_string()).join(" / ");
        writeln!(out, "{} -> {}  {counts}; {}", line.origin, line.destination, known.join(" "))?;
    }
    Ok(())
}

/// Every pair of an origin that a norm names and a destination that a norm names.
fn corridors(book: &RuleBook) -> Vec<(Country, Country)> {
    let versions = || book.norms().iter().flat_map(|norm| &norm.versions);
    let origins: BTreeSet<Country> = versions().flat_map(|version| version.corridor.origins.iter().copied()).collect();
    let destinations: BTreeSet<Country> = versions().flat_map(|version| version.corridor.destinations.iter().copied()).collect();
    origins.iter().flat_map(|from| destinations.iter().filter(move |to| *to != from).map(move |to| (*from, *to))).collect()
}
