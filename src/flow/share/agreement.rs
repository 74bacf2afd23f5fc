//! What does the file of an agreement say? Every mistake in it is told at once, with its line and what to do; nothing goes by a file with one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::ShareError;
use crate::flow::law::Mistakes;
use crate::record::code::Code;
use crate::record::period::{Period, parse_day};
use crate::record::place::Country;
use crate::record::sharing::agreement::{Agreement, CountTable, RowTable, Scope};
use crate::record::sharing::column::{CountedBy, RowsOf, column};
use crate::record::sharing::purpose::{Audience, Purpose};
use crate::rules::list::{ListError, Page};

/// Most bytes of the file of an agreement.
const BYTES_MAX: u64 = 64 * 1024;
/// Letters of a name of an agreement or a table.
const NAME_MAX: usize = 64;
/// Letters of the name of a party.
const PARTY_MAX: usize = 200;
/// Most tables of counts.
const COUNTS_MAX: usize = 20;

/// An agreement with the text that it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// What was agreed.
    pub agreement: Agreement,
    /// Every byte of the file.
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: Spanned<String>,
    purpose: Spanned<String>,
    controller: Spanned<String>,
    recipient: Spanned<String>,
    audience: Spanned<String>,
    valid_from: Spanned<Datetime>,
    valid_until: Spanned<Datetime>,
    least: Option<Spanned<u64>>,
    #[serde(default)]
    scope: RawScope,
    #[serde(default)]
    rows: Vec<RawRows>,
    #[serde(default)]
    counts: Vec<RawCounts>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawScope {
    origins: Vec<Spanned<String>>,
    destinations: Vec<Spanned<String>>,
    signed_from: Option<Spanned<Datetime>>,
    signed_until: Option<Spanned<Datetime>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRows {
    table: Spanned<String>,
    columns: Spanned<Vec<Spanned<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCounts {
    name: Spanned<String>,
    by: Spanned<Vec<Spanned<String>>>,
}

/// Reads an agreement from its file.
///
/// # Errors
/// When the file cannot be read or is far too long, or with every mistake in it.
pub fn read(path: &Path) -> Result<Agreed, ShareError> {
    let failed = |source| ShareError::File { path: path.to_owned(), source };
    if BYTES_MAX < fs::metadata(path).map_err(failed)?.len() {
        return Err(ShareError::TooLong(path.to_owned()));
    }
    let text = fs::read_to_string(path).map_err(failed)?;
    let agreement =
        parse(&path.display().to_string(), &text).map_err(|errors| ShareError::Mistakes(Mistakes(errors.iter().map(ToString::to_string).collect())))?;
    Ok(Agreed { agreement, text })
}

/// Reads the text of an agreement.
///
/// # Errors
/// Every mistake, with its line.
pub fn parse(file: &str, text: &str) -> Result<Agreement, Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(raw) = page.read::<Raw>() else { return Err(page.errors) };
    let agreement = raw.read(&mut page);
    match agreement {
        Some(agreement) if page.errors.is_empty() => Ok(agreement),
        Some(_) | None => Err(page.errors),
    }
}

impl Raw {
    fn read(&self, page: &mut Page<'_>) -> Option<Agreement> {
        let id = name(page, "id", &self.id);
        let (purpose, audience) = (page.take("purpose", &self.purpose, Purpose::parse), page.take("audience", &self.audience, Audience::parse));
        let (controller, recipient) = (party(page, "controller", &self.controller), party(page, "recipient", &self.recipient));
        let (from, until) = (day(page, "valid_from", &self.valid_from), day(page, "valid_until", &self.valid_until));
        let term = from.zip(until).and_then(|(from, until)| {
            let term = Period::through(from, Some(until));
            term.map_err(|_| page.say(self.valid_until.span().start, "valid_until", format!("{until} lies before {from}, the first day: write a later one")))
                .ok()
        });
        let scope = self.scope.read(page);
        let rows = self.row_tables(page, purpose.zip(audience));
        let counts = self.count_tables(page, audience);
        let least = self.least(page, audience?)?;
        if rows.is_empty() && counts.is_empty() && page.errors.is_empty() {
            page.say(0, "rows", "nothing would go: add a [[rows]] or a [[counts]]".to_owned());
        }
        Some(Agreement {
            id: id?,
            purpose: purpose?,
            controller: controller?,
            recipient: recipient?,
            audience: audience?,
            term: term?,
            least,
            scope,
            rows,
            counts,
        })
    }

    fn least(&self, page: &mut Page<'_>, audience: Audience) -> Option<u64> {
        let lowest = audience.least();
        let Some(least) = &self.least else { return Some(lowest) };
        if *least.get_ref() < lowest {
            page.say(least.span().start, "least", format!("counts that stay with {audience} speak of {lowest} workers at least: write {lowest} or more"));
            return None;
        }
        Some(*least.get_ref())
    }

    fn row_tables(&self, page: &mut Page<'_>, for_whom: Option<(Purpose, Audience)>) -> Vec<RowTable> {
        let mut seen = BTreeSet::new();
        let mut tables = Vec::new();
        for RawRows { table, columns } in &self.rows {
            let at = table.span().start;
            match for_whom {
                Some((purpose, _)) if !purpose.allows_rows() => {
                    page.say(at, "rows", format!("for {purpose} no rows go, only counts: take it out, or write a [[counts]]"));
                }
                Some((_, Audience::Public)) => page.say(at, "rows", "no rows go to the public: take it out, or write a [[counts]]".to_owned()),
                Some((_, Audience::Government)) | None => {}
            }
            let Some(of) = page.take("table", table, RowsOf::parse) else { continue };
            if !seen.insert(of) {
                page.say(at, "table", format!("{of} stands here twice: write all its columns into one [[rows]]"));
            }
            tables.extend(match of {
                RowsOf::Placements => codes(page, columns).map(RowTable::Placements),
                RowsOf::Charges => codes(page, columns).map(RowTable::Charges),
            });
        }
        tables
    }

    fn count_tables(&self, page: &mut Page<'_>, audience: Option<Audience>) -> Vec<CountTable> {
        if COUNTS_MAX < self.counts.len() {
            page.say(0, "counts", format!("{} tables of counts are too many: an agreement has at most {COUNTS_MAX}", self.counts.len()));
        }
        let mut seen = BTreeSet::new();
        let mut tables = Vec::new();
        for RawCounts { name: title, by } in self.counts.iter().take(COUNTS_MAX) {
            let (title_at, by_at) = (title.span().start, by.span().start);
            let title = name(page, "name", title);
            if title.as_ref().is_some_and(|title| !seen.insert(title.clone()) || RowsOf::parse(title).is_ok()) {
                page.say(title_at, "name", "another table goes by this name: each file needs its own".to_owned());
            }
            let Some(by) = codes::<CountedBy>(page, by) else { continue };
            let [rows, columns] = by[..] else {
                page.say(by_at, "by", "workers are counted by two columns: write by = [\"origin\", \"destination\"]".to_owned());
                continue;
            };
            if audience == Some(Audience::Public) && by.contains(&CountedBy::AgencyLicence) {
                page.say(by_at, "by", "agency_licence goes inside government alone: in public, take another column".to_owned());
            }
            tables.extend(title.map(|name| CountTable { name, rows, columns }));
        }
        tables
    }
}

impl RawScope {
    fn read(&self, page: &mut Page<'_>) -> Scope {
        let mut countries = |key: &str, raw: &[Spanned<String>]| raw.iter().filter_map(|country| page.take(key, country, Country::parse)).collect();
        let (origins, destinations) = (countries("origins", &self.origins), countries("destinations", &self.destinations));
        let signed_from = self.signed_from.as_ref().and_then(|raw| day(page, "signed_from", raw));
        let signed_until = self.signed_until.as_ref().and_then(|raw| day(page, "signed_until", raw));
        Scope { origins, destinations, signed_from, signed_until }
    }
}

/// Columns in the order in which they are named, each once.
fn codes<C: Code>(page: &mut Page<'_>, raw: &Spanned<Vec<Spanned<String>>>) -> Option<Vec<C>> {
    let mut columns: Vec<C> = Vec::new();
    for text in raw.get_ref() {
        let Some(read) = page.take("columns", text, column::<C>) else { continue };
        if columns.contains(&read) {
            page.say(text.span().start, "columns", format!("{} is named twice: once is enough", read.as_str()));
        }
        columns.push(read);
    }
    if raw.get_ref().is_empty() {
        page.say(raw.span().start, "columns", format!("no column is named: {}", C::EXPECTED));
    }
    (!columns.is_empty()).then_some(columns)
}

/// A name that can be the name of a file on any machine.
fn name(page: &mut Page<'_>, key: &str, text: &Spanned<String>) -> Option<String> {
    let fits = |name: &str| (1..=NAME_MAX).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let read = |name: &str| if fits(name) && !name.starts_with('-') { Ok(name.to_owned()) } else { Err(no_name(name)) };
    page.take(key, text, read)
}

fn no_name(name: &str) -> String {
    format!("{name:?} is no name: write small letters, digits and dashes, at most {NAME_MAX}")
}

fn party(page: &mut Page<'_>, key: &str, text: &Spanned<String>) -> Option<String> {
    let fits = |party: &str| (1..=PARTY_MAX).contains(&party.trim().chars().count()) && !party.chars().any(char::is_control);
    page.take(
        key,
        text,
        |party| if fits(party) { Ok(party.trim().to_owned()) } else { Err(format!("write who it is, in one line of at most {PARTY_MAX} letters")) },
    )
}

fn day(page: &mut Page<'_>, key: &str, raw: &Spanned<Datetime>) -> Option<NaiveDate> {
    let read = parse_day(&raw.get_ref().to_string());
    if read.is_none() {
        page.say(raw.span().start, key, format!("{} is no day of the calendar: write it as 2026-01-31, without quotes", raw.get_ref()));
    }
    read
}
