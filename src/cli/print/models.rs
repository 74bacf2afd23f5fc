//! Which model contracts does the rule book hold? One line each, or one with its parts in sentences. Norms of the lists are shown alike.

use std::io::{self, Write};

use chrono::NaiveDate;

use crate::record::code::Code;
use crate::rules::book::RuleBook;
use crate::rules::edition::{name_of, not_confirmed_words, part_fingerprint};
use crate::rules::models::words::{in_words, reach, unsaid};
use crate::rules::models::{Model, Part};
use crate::rules::words::listed::Listed;

/// Writes one line a model to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn list(book: &RuleBook, today: NaiveDate) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for model in book.models().all() {
        let now = match (model.parts.iter().any(|part| part.holds_on(today)), model.parts.iter().any(|part| part.from.is_some_and(|from| from <= today))) {
            (true, _) => "in force",
            (false, true) => "ended",
            (false, false) => "not known",
        };
        let stale = model.parts.iter().filter(|part| part.holds_on(today)).find_map(|part| part.not_confirmed_since(today));
        let stale = stale.map(|since| format!(" [not confirmed since {since}]")).unwrap_or_default();
        writeln!(out, "{:<30} {:<9} {:<11} {:<10} {}{stale}", model.id, now, model.side.as_str(), model.force.as_str(), model.title)?;
    }
    Ok(())
}

/// Writes a model with its parts, newest last, and what it is not known to say, to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn show(book: &RuleBook, model: &Model, today: NaiveDate) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{} ({}, {}, {})", model.title, model.jurisdiction, model.side, model.force)?;
    writeln!(out, "{}", reach(model))?;
    model.notes.iter().try_for_each(|note| writeln!(out, "  {note}"))?;
    model.parts.iter().try_for_each(|one| part(book, (model, one), today, &mut out))?;
    let unsaid = unsaid(model, book.models().elements());
    if !unsaid.is_empty() {
        writeln!(out)?;
    }
    unsaid.iter().try_for_each(|sentence| writeln!(out, "{sentence}"))
}

fn part(book: &RuleBook, (model, part): (&Model, &Part), today: NaiveDate, out: &mut impl Write) -> io::Result<()> {
    let words = in_words(model, part, book.terms());
    writeln!(out, "\n{}", words.days)?;
    words.asks.iter().try_for_each(|sentence| writeln!(out, "  {sentence}"))?;
    if !words.must_say.is_empty() {
        writeln!(out, "  The paper must speak of:")?;
        words.must_say.iter().try_for_each(|clause| writeln!(out, "    {clause}"))?;
    }
    words.doubts.iter().try_for_each(|doubt| writeln!(out, "  {doubt}"))?;
    writeln!(out, "Written in: {}", part.citation.text)?;
    part.citation.published.iter().try_for_each(|published| writeln!(out, "Published: {published}"))?;
    part.citation.urls.iter().try_for_each(|url| writeln!(out, "  {url}"))?;
    writeln!(out, "Seen there: {}", part.seen)?;
    match (part.not_confirmed_since(today), part.check_by) {
        (Some(since), _) => writeln!(out, "{}", not_confirmed_words(since))?,
        (None, Some(day)) => writeln!(out, "To be read again by {day}")?,
        (None, None) => {}
    }
    writeln!(out, "This text: {} {}", name_of(part.from), part_fingerprint(book.terms(), model, part))
}

/// Writes a norm on wages, or one against changed contracts, to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn show_listed(norm: &Listed<'_>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{} ({})\n{} {}", norm.citation, norm.side, norm.reach(), norm.days())?;
    norm.says.iter().try_for_each(|sentence| writeln!(out, "  {sentence}"))?;
    norm.forbids.iter().try_for_each(|code| writeln!(out, "  Findings that rest on it: {code}"))?;
    writeln!(out, "{}", norm.standing())?;
    norm.published.iter().try_for_each(|published| writeln!(out, "Published: {published}"))?;
    if norm.source.is_empty() { Ok(()) } else { writeln!(out, "  {}", norm.source) }
}
