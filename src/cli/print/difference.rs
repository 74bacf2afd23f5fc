//! How is the difference that a change of law makes told? In sentences and counts for people, a line for each finding for programs.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use serde_json::{Value, json};

use super::table::plain;
use super::tally::units;
use crate::flow::difference::{Difference, How, Moved, Part, Told};
use crate::flow::reach::{Before, Reach, Why};
use crate::flow::summary::Sums;
use crate::record::code::Code as _;
use crate::record::currency::Currency;
use crate::record::finding::Outcome;
use crate::record::money::Money;
use crate::store::judged::BookUsed;

/// Norms and agencies listed one by one; the rest is counted.
const LISTED: usize = 20;
/// Digits of a digest that are shown.
const DIGITS: usize = 12;

/// Writes how far a change of law reaches, and why.
///
/// # Errors
/// When the reader takes no more.
pub fn reach(out: &mut impl Write, reach: &Reach) -> io::Result<()> {
    let Reach { rules_digest, as_of, placements, touched, never_judged, before } = reach;
    writeln!(out, "Rule book {}, judged as of {as_of}", short(rules_digest))?;
    before.iter().try_for_each(|before| writeln!(out, "  {}", before_words(before)))?;
    match (*never_judged, before.is_empty()) {
        (0, _) => {}
        (_, true) => writeln!(out, "  no audit is remembered here with its rule book, so every placement is judged")?,
        (some, false) => writeln!(out, "  {some} placements were not judged yet by a remembered rule book, so all of them are judged")?,
    }
    if before.iter().any(|before| before.used.as_of_on != *as_of) {
        writeln!(out, "  some were last judged as of another day: what the days between change is in the difference too")?;
    }
    writeln!(out, "{touched} of {placements} placements are touched.")
}

fn before_words(Before { used, why }: &Before) -> String {
    let BookUsed { by, placements, as_of_on: _ } = used;
    let book = short(&by.rules_digest);
    match why {
        Why::Same => format!("{placements} placements were judged by this very book"),
        Why::Changed(change) if change.is_empty() => format!("{placements} placements were judged by {book}; nothing that differs can change a finding"),
        Why::Changed(change) => {
            let terms = if change.terms_differ() { " the list of contract terms, which reaches every placement;" } else { "" };
            let patterns = if change.patterns_differ() { " the list of patterns, which reaches work where a norm bars tying;" } else { "" };
            format!("{placements} placements were judged by {book}; what differs:{terms}{patterns} {}", listed(change.norms()))
        }
        Why::OtherProgram => format!("{placements} placements were judged by version {} of this program, so all of them are judged again", by.program),
        Why::NotRemembered => {
            format!("{placements} placements were judged by {book}, whose texts are not kept here or cannot be read, so all of them are judged again")
        }
    }
}

fn listed(norms: BTreeSet<&str>) -> String {
    let shown: Vec<&str> = norms.iter().copied().take(LISTED).collect();
    match norms.len().saturating_sub(LISTED) {
        0 => shown.join(", "),
        rest => format!("{} and {rest} more", shown.join(", ")),
    }
}

/// Writes what changes: counts, money, norms, agencies, and an example of each kind.
///
/// # Errors
/// When the reader takes no more.
pub fn words(out: &mut impl Write, difference: &Difference) -> io::Result<()> {
    if difference.is_empty() {
        return writeln!(out, "No finding changes.");
    }
    let Difference { placements: _, all, by_norm, by_agency, examples } = difference;
    writeln!(out, "\nFindings: {}; {} stay as they were", counts(all), all.same)?;
    for line in due_lines(all) {
        writeln!(out, "  due back to workers on these placements: {line}")?;
    }
    writeln!(out, "\nBy norm")?;
    parts(out, by_norm)?;
    writeln!(out, "\nBy agency")?;
    parts(out, by_agency)?;
    writeln!(out, "\nFor example")?;
    examples.values().take(LISTED).try_for_each(|moved| writeln!(out, "  {}", plain(&example(moved))))
}

fn parts(out: &mut impl Write, parts: &BTreeMap<String, Part>) -> io::Result<()> {
    let moving: Vec<_> = parts.iter().filter(|(_, part)| part.moves()).collect();
    for (name, part) in moving.iter().take(LISTED) {
        let name = if name.is_empty() { "no norm named" } else { name.as_str() };
        writeln!(out, "  {}: {}", plain(name), counts(part))?;
        for line in due_lines(part) {
            writeln!(out, "      due back: {line}")?;
        }
    }
    match moving.len().saturating_sub(LISTED) {
        0 => Ok(()),
        rest => writeln!(out, "  and {rest} more"),
    }
}

fn counts(part: &Part) -> String {
    let told = How::ALL.iter().filter_map(|how| part.moved.get(how).map(|n| format!("{n} {}", how_words(*how))));
    told.collect::<Vec<_>>().join(", ")
}

const fn how_words(how: How) -> &'static str {
    match how {
        How::Added => "new",
        How::Changed => "changed",
        How::Reworded => "in other words",
        How::Closed => "no longer found",
    }
}

/// Before and after in each currency in which they differ.
fn due_lines(Part { due_before, due_after, .. }: &Part) -> Vec<String> {
    let currencies: BTreeSet<&Currency> = due_before.keys().chain(due_after.keys()).collect();
    let sum = |due: &Sums, currency: Currency| units(due.get(&currency).copied().unwrap_or_default(), currency);
    let differ = currencies.into_iter().filter(|currency| due_before.get(currency) != due_after.get(currency));
    differ.map(|currency| format!("{} {currency} before, {} {currency} after", sum(due_before, *currency), sum(due_after, *currency))).collect()
}

fn example(Moved { how, before, after }: &Moved) -> String {
    let Some(told) = after.as_ref().or(before.as_ref()) else { return String::new() };
    let under = told.rule_id.as_deref().map(|id| format!(" under {id}")).unwrap_or_default();
    let term = told.term.as_deref().map(|term| format!(" ({term})")).unwrap_or_default();
    let subject = format!("{} of {}: {}{term}{under}", told.placement_id, told.agency_licence, told.code);
    let said = |told: &Option<Told>| told.as_ref().map(says).unwrap_or_default();
    match how {
        How::Added => format!("{subject} is new: {}", said(after)),
        How::Changed => format!("{subject} was {}, and is {}", said(before), said(after)),
        How::Reworded => format!("{subject} says the same in other words: {}", said(after)),
        How::Closed => format!("{subject} is no longer found; it was {}", said(before)),
    }
}

fn says(told: &Told) -> String {
    let excess = told.excess.map(|Money { minor, currency }| format!(" of {} {currency}", units(minor.into(), currency))).unwrap_or_default();
    let outcome = match told.outcome {
        Outcome::Breach => "a breach",
        Outcome::Advisory => "an advisory",
        Outcome::NotAssessable => "not assessable",
        Outcome::Clear => "clear",
        Outcome::Summary => "a sum",
    };
    let why = told.detail.as_deref().filter(|_| told.outcome == Outcome::NotAssessable).map(|why| format!(" ({why})")).unwrap_or_default();
    format!("{outcome}{excess}{why}")
}

/// Writes a finding that moved: what became of it, and the findings before and after, as findings 1.0 spell them.
///
/// # Errors
/// When the reader takes no more.
pub fn moved_line(out: &mut impl Write, Moved { how, before, after }: &Moved) -> io::Result<()> {
    let line = |told: &Option<Told>| told.as_ref().map_or_else(|| "null".to_owned(), |told| told.line.clone());
    writeln!(out, "{{\"how\":\"{how}\",\"before\":{},\"after\":{}}}", line(before), line(after))
}

/// Writes the last line: how far the change reaches, the counts, and whether it was kept.
///
/// # Errors
/// When the reader takes no more.
pub fn summary_line(out: &mut impl Write, (reach, kept): (&Reach, bool), difference: &Difference) -> io::Result<()> {
    let Reach { rules_digest, as_of, placements, touched, never_judged, before } = reach;
    let before: Vec<Value> = before.iter().map(before_json).collect();
    let Difference { placements: _, all, by_norm, by_agency, examples: _ } = difference;
    let parts = |parts: &BTreeMap<String, Part>| -> BTreeMap<String, Value> {
        parts.iter().filter(|(_, part)| part.moves()).map(|(name, part)| (name.clone(), part_json(part))).collect()
    };
    let summary = json!({
        "how": "summary", "rules_digest": **rules_digest, "as_of_on": as_of.to_string(), "placements": placements, "touched": touched,
        "never_judged": never_judged, "rules_before": before, "all": part_json(all), "by_norm": parts(by_norm), "by_agency": parts(by_agency), "kept": kept,
    });
    writeln!(out, "{summary}")
}

fn before_json(before: &Before) -> Value {
    let mut told = before.told();
    if let Why::Changed(change) = &before.why {
        told["norms"] = change.norms().into_iter().collect();
        told["terms_differ"] = change.terms_differ().into();
        told["patterns_differ"] = change.patterns_differ().into();
    }
    told
}

fn part_json(Part { moved, same, due_before, due_after }: &Part) -> Value {
    let sums = |due: &Sums| -> BTreeMap<String, String> { due.iter().map(|(currency, minor)| (currency.to_string(), units(*minor, *currency))).collect() };
    let of = |how| moved.get(&how).copied().unwrap_or_default();
    json!({
        "added": of(How::Added), "changed": of(How::Changed), "reworded": of(How::Reworded), "closed": of(How::Closed), "same": same,
        "due_before": sums(due_before), "due_after": sums(due_after),
    })
}

/// A digest, cut to what tells books apart.
fn short(digest: &str) -> String {
    let shown: String = digest.trim_start_matches("sha256:").chars().take(DIGITS).collect();
    format!("sha256:{shown}…")
}
