//! What does a model ask for from one day to another, and on what does each term rest?

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Clause, Part, terms};
use crate::record::agency::{ModelDateBasis, ModelForce};
use crate::record::code::Code as _;
use crate::record::contract::{Term, Terms};
use crate::record::currency::Currency;
use crate::record::period::parse_day;
use crate::rules::list::Page;
use crate::rules::norm::{Citation, Precision};

/// Cells by column.
type Cells = BTreeMap<String, Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPart {
    from: Option<Spanned<Datetime>>,
    until: Option<Spanned<Datetime>>,
    from_precision: Option<Spanned<String>>,
    date_basis: Option<Spanned<String>>,
    grace_until: Option<Spanned<Datetime>>,
    citation: RawCitation,
    seen: String,
    #[serde(default)]
    doubts: Vec<String>,
    check_by: Option<Spanned<Datetime>>,
    #[serde(default)]
    in_kind: Cells,
    #[serde(default)]
    must_say: Vec<RawClause>,
    #[serde(default)]
    binds: Cells,
    #[serde(default)]
    advises: Cells,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCitation {
    text: Spanned<String>,
    published: Option<String>,
    #[serde(default)]
    urls: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClause {
    about: String,
    terms: Vec<Spanned<String>>,
}

impl RawPart {
    /// Where mistakes about the part as a whole are told: at its citation.
    pub(super) fn at(&self) -> usize {
        self.citation.text.span().start
    }
}

/// Reads a part of a model with a force and a usual date basis.
pub(super) fn read(page: &mut Page<'_>, raw: RawPart, (force, usual): (ModelForce, ModelDateBasis)) -> Option<Part> {
    let at = raw.at();
    let mut day = |key, written: &Option<Spanned<Datetime>>| written.as_ref().and_then(|written| day(page, key, written));
    let (from, last, grace_until, check_by) =
        (day("from", &raw.from), day("until", &raw.until), day("grace_until", &raw.grace_until), day("check_by", &raw.check_by));
    let precision = raw.from_precision.as_ref().map_or(Some(Precision::Day), |text| page.take("from_precision", text, Precision::parse));
    let basis = raw.date_basis.as_ref().map_or(Some(usual), |text| page.take("date_basis", text, ModelDateBasis::parse));
    let columns = columns(page, &raw.binds, &raw.advises);
    let currency = columns.iter().find(|(term, _)| *term == Term::WageCurrency).and_then(|(_, cell)| Currency::parse(cell.as_ref()).ok());
    let mut read_terms = Terms::with_capacity(columns.len());
    for (term, cell) in &columns {
        if let Some(value) = page.take(term.as_str(), cell, |cell| terms::value(*term, cell, currency)) {
            read_terms.set(*term, value);
        }
    }
    let in_kind = in_kind(page, &raw.in_kind, currency);
    let must_say = raw.must_say.into_iter().map(|clause| clause.read(page)).collect();
    let advises: Vec<Term> = raw.advises.keys().filter_map(|column| Term::parse(column).ok()).collect();
    let part = Part {
        from,
        until: last.map(|last| last.succ_opt().unwrap_or(NaiveDate::MAX)),
        from_precision: precision?,
        date_basis: basis?,
        grace_until,
        citation: Citation { text: raw.citation.text.into_inner().into(), published: raw.citation.published, urls: raw.citation.urls },
        seen: raw.seen,
        doubts: raw.doubts,
        check_by,
        terms: read_terms,
        advises,
        in_kind,
        must_say,
    };
    whole(page, &part, (at, force, !raw.binds.is_empty()));
    Some(part)
}

fn day(page: &mut Page<'_>, key: &str, written: &Spanned<Datetime>) -> Option<NaiveDate> {
    let day = parse_day(&written.get_ref().to_string());
    if day.is_none() {
        page.say(written.span().start, key, format!("{} is no day: write it like 2024-03-01", written.get_ref()));
    }
    day
}

/// The terms of both tables with their cells, in the order of the columns. A term stands in one of them.
fn columns<'a>(page: &mut Page<'_>, binds: &'a Cells, advises: &'a Cells) -> Vec<(Term, &'a Spanned<String>)> {
    let mut found: Vec<(Term, &Spanned<String>)> = Vec::new();
    for (column, cell) in binds.iter().chain(advises) {
        match Term::parse(column) {
            Err(e) => page.say(cell.span().start, column, e.to_string()),
            Ok(term) if found.iter().any(|(other, _)| *other == term) => {
                page.say(cell.span().start, column, "stands under binds and under advises: keep one".to_owned());
            }
            Ok(term) => found.push((term, cell)),
        }
    }
    found.sort_by_key(|(term, _)| *term);
    found
}

fn in_kind(page: &mut Page<'_>, cells: &Cells, currency: Option<Currency>) -> Vec<(Term, Decimal)> {
    let mut worth = Vec::new();
    for (column, cell) in cells {
        match Term::parse(column) {
            Ok(term @ (Term::Food | Term::Accommodation)) => worth.extend(page.take(column, cell, |cell| terms::sum(cell, currency)).map(|sum| (term, sum))),
            Ok(_) | Err(_) => page.say(cell.span().start, column, "has no worth in kind: only food and accommodation have".to_owned()),
        }
    }
    worth
}

impl RawClause {
    fn read(self, page: &mut Page<'_>) -> Clause {
        let terms = self.terms.iter().filter_map(|term| page.take("must_say.terms", term, Term::parse)).collect();
        Clause { about: self.about, terms }
    }
}

/// Whether days, terms and sources of a part fit together.
fn whole(page: &mut Page<'_>, part: &Part, (at, force, binds): (usize, ModelForce, bool)) {
    let wage = part.terms.get(Term::WageAmount).is_some();
    let late = |first: Option<NaiveDate>, last: Option<NaiveDate>| first.zip(last).is_some_and(|(first, last)| last < first);
    let wrong = [
        (late(part.from, part.until.and_then(|until| until.pred_opt())), "until", "lies before from: compare both days with the source"),
        (late(part.from, part.grace_until), "grace_until", "lies before from: it is the last day for contracts signed before from"),
        (part.grace_until.is_some() && part.from.is_none(), "grace_until", "needs a from: grace is given to contracts signed before it"),
        (part.from.is_none() && part.from_precision != Precision::Day, "from_precision", "needs a from"),
        (part.terms.is_empty() && part.must_say.is_empty() && part.in_kind.is_empty(), "part", "says nothing: add binds, advises or must_say"),
        (binds && force == ModelForce::Benchmark, "binds", "a benchmark binds nobody: write the terms under advises"),
        (binds && part.citation.urls.is_empty(), "binds", "what binds can be read: add urls to the citation, or write the terms under advises"),
        (binds && part.from.is_none(), "binds", "what binds has a first day: add from, or write the terms under advises"),
        (wage && part.terms.get(Term::WagePeriod).is_none(), "wage_period", "is missing beside wage_amount"),
        (!part.in_kind.is_empty() && part.terms.word(Term::WagePeriod) != Some("month"), "in_kind", "stands beside a wage by the month"),
    ];
    for (_, key, what) in wrong.into_iter().filter(|(is_wrong, ..)| *is_wrong) {
        page.say(at, key, what.to_owned());
    }
}
