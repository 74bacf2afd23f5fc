//! What does the rule book hold? Norms in lines, one norm in sentences, and the gaps as a matrix.

use std::collections::BTreeSet;
use std::io::{self, Write};

use chrono::NaiveDate;

use crate::flow::try_rules::Tried;
use crate::record::code::Code;
use crate::record::place::Country;
use crate::rules::book::{Answer, InForce, RuleBook};
use crate::rules::coverage::{Covered, coverage as covered};
use crate::rules::edition::{fingerprint, not_confirmed_words};
use crate::rules::models::Model;
use crate::rules::norm::Norm;
use crate::rules::words::in_words;
use crate::rules::words::table::{Sheet, sheets};

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
        let stale = norm.versions.last().and_then(|version| version.not_confirmed_since(today));
        let stale = stale.map(|since| format!(" [not confirmed since {since}]")).unwrap_or_default();
        writeln!(out, "{:<30} {:<9} {:<11} {:<10} {}{stale}", norm.id, now, norm.side.as_str(), norm.force.as_str(), norm.title)?;
    }
    Ok(())
}

/// Writes a norm with its history, sources and doubts to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn show(norm: &Norm, today: NaiveDate) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{} ({}, {}, {})", norm.title, norm.jurisdiction, norm.side, norm.force)?;
    for version in norm.versions.iter().rev() {
        let law = InForce { norm, version };
        let words = in_words(law);
        writeln!(out, "\n{}\n{}", words.days, words.reach)?;
        words.says.iter().try_for_each(|sentence| writeln!(out, "  {sentence}"))?;
        sheets(version).iter().try_for_each(|sheet| columns(sheet, &mut out))?;
        writeln!(out, "{}", words.standing)?;
        words.doubts.iter().try_for_each(|doubt| writeln!(out, "  {doubt}"))?;
        writeln!(out, "Written in: {}", version.citation.text)?;
        version.citation.published.iter().try_for_each(|published| writeln!(out, "Published: {published}"))?;
        version.citation.urls.iter().try_for_each(|url| writeln!(out, "  {url}"))?;
        writeln!(out, "Seen there: {}", version.seen)?;
        match (version.not_confirmed_since(today), version.check_by) {
            (Some(since), _) => writeln!(out, "{}", not_confirmed_words(since))?,
            (None, Some(day)) => writeln!(out, "To be read again by {day}")?,
            (None, None) => {}
        }
        writeln!(out, "This text: {} {}", version.name(), fingerprint(law))?;
    }
    Ok(())
}

/// A table in columns as wide as their longest cell.
fn columns(sheet: &Sheet, out: &mut impl Write) -> io::Result<()> {
    let head: Vec<String> = sheet.columns.iter().map(|column| (*column).to_owned()).collect();
    let lines: Vec<&Vec<String>> = std::iter::once(&head).chain(&sheet.rows).collect();
    let width = |at: usize| lines.iter().filter_map(|line| line.get(at)).map(|cell| cell.chars().count().min(WIDEST)).max().unwrap_or(0);
    writeln!(out, "  {}:", sheet.caption)?;
    for line in &lines {
        // The first column is often the longest: it stands last, where it pushes nothing.
        let padded = line.iter().enumerate().rev().map(|(at, cell)| format!("{cell:<width$}", width = width(at)));
        writeln!(out, "    {}", padded.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    Ok(())
}

/// A longer cell pushes the next one to the right.
const WIDEST: usize = 48;

/// Writes the matrix of corridors and items to stdout, one line a corridor.
///
/// # Errors
/// When stdout cannot be written.
pub fn coverage(book: &RuleBook, corridors: &[(Country, Country)], on: NaiveDate) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "corridor  known / some workers / benchmark only / nothing; items of which something is known")?;
    for line in covered(book, corridors, on) {
        let count = |wanted| line.items.iter().filter(|(_, covered)| *covered == wanted).count();
        let known: Vec<&str> = line.items.iter().filter(|(_, covered)| Covered::SomeWorkers <= *covered).map(|(item, _)| item.as_str()).collect();
        let counts = [Covered::Known, Covered::SomeWorkers, Covered::BenchmarkOnly, Covered::Nothing].map(|wanted| count(wanted).to_string()).join(" / ");
        writeln!(out, "{} -> {}  {counts}; {}", line.origin, line.destination, known.join(" "))?;
    }
    Ok(())
}

/// Writes the matrix as a table, one row a corridor and item (RFC 4180).
///
/// # Errors
/// When stdout cannot be written.
pub fn coverage_csv(book: &RuleBook, corridors: &[(Country, Country)], on: NaiveDate) -> io::Result<()> {
    let mut table = ::csv::Writer::from_writer(io::stdout().lock());
    table.write_record(["origin", "destination", "on", "item", "covered"])?;
    for line in covered(book, corridors, on) {
        for (item, covered) in line.items {
            table.write_record([line.origin.code(), line.destination.code(), &on.to_string(), item.as_str(), covered.as_str()])?;
        }
    }
    table.flush()
}

/// Tells people on stderr what a sound book still wants: cases, and sources that must be read again.
pub fn advice(book: &RuleBook, without_cases: &[String], today: NaiveDate) {
    let stale = |norm: &&Norm| norm.versions.last().is_some_and(|version| version.not_confirmed_since(today).is_some());
    let holding = |model: &&Model| model.parts.iter().any(|part| part.holds_on(today) && part.not_confirmed_since(today).is_some());
    let models = book.models().all().iter().filter(holding).map(|model| model.id.to_string());
    let stale: Vec<String> = book.norms().iter().filter(stale).map(|norm| norm.id.to_string()).chain(models).collect();
    for (ids, what) in [(without_cases, "no case beside the file"), (&stale, "a source that must be read again")] {
        if !ids.is_empty() {
            let norms = if ids.len() == 1 { "norm or model has" } else { "norms and models have" };
            eprintln!("{} {norms} {what}: {}", ids.len(), some(ids));
        }
    }
}

/// The first few of a list, and how many more there are.
fn some(ids: &[String]) -> String {
    let shown = ids.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    if ids.len() <= SHOWN { shown } else { format!("{shown} and {} more", ids.len() - SHOWN) }
}

/// Names of a list that are written out.
const SHOWN: usize = 8;

/// Writes what became of the cases: each that does not hold with its reasoning, then a line that sums them up.
///
/// # Errors
/// When stdout cannot be written.
pub fn tried(tried: &[Tried]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for case in tried.iter().filter(|case| !case.holds()) {
        writeln!(out, "{}: {} does not hold", case.norm, case.name)?;
        let lines = |lines: &[String]| if lines.is_empty() { "clear".to_owned() } else { lines.join("; ") };
        writeln!(out, "  expects {}", lines(&case.wanted))?;
        writeln!(out, "  found   {}", lines(&case.found))?;
        case.trace.iter().try_for_each(|step| writeln!(out, "    {step}"))?;
    }
    let norms: BTreeSet<&str> = tried.iter().map(|case| case.norm.as_str()).collect();
    let held = tried.iter().filter(|case| case.holds()).count();
    writeln!(out, "{held} of {} cases of {} norms hold", tried.len(), norms.len())
}
