//! What is known of the law, way by way and item by item? A table as wide as the question: all origins, the ways of one, the items of one way.

use std::collections::BTreeMap;

use serde::Serialize;

use super::verdict::Tone;
use super::words::{group_words, item_words};
use crate::record::charge::ItemGroup;
use crate::record::code::Code;
use crate::record::place::Country;
use crate::rules::book::RuleBook;
use crate::rules::coverage::{CorridorCoverage, Covered, corridors, coverage};
use crate::web::form::LawQuestion;
use crate::web::path;

/// What is known, as a table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Matrix {
    /// What the first column holds.
    pub first: &'static str,
    /// The other columns.
    pub columns: Vec<&'static str>,
    /// Its rows.
    pub rows: Vec<MatrixRow>,
    /// Where nothing is known: rows without cells.
    pub nothing: Vec<MatrixRow>,
}

/// A row.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixRow {
    /// Its name in words.
    pub name: String,
    /// Where more stands.
    pub href: Option<String>,
    /// One cell a column.
    pub cells: Vec<MatrixCell>,
}

/// A cell.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixCell {
    /// What stands in it.
    pub text: String,
    /// How it stands.
    pub tone: Tone,
}

impl Matrix {
    /// The part of the matrix that a question asks for.
    #[must_use]
    pub fn of(book: &RuleBook, question: &LawQuestion) -> Self {
        let LawQuestion { origin, destination, on } = *question;
        let ways = coverage(book, &corridors(book, (origin, destination)), on);
        match (origin, destination) {
            (Some(_), Some(_)) => ways.first().map(items).unwrap_or_default(),
            (Some(_), None) => groups("To", &ways, |way| way.destination),
            (None, Some(_)) => groups("From", &ways, |way| way.origin),
            (None, None) => origins(&ways),
        }
    }
}

/// Every origin, with how many of its ways some law is known of.
fn origins(ways: &[CorridorCoverage]) -> Matrix {
    let mut by_origin: BTreeMap<&str, (Country, usize, usize)> = BTreeMap::new();
    for way in ways {
        let (_, known, all) = by_origin.entry(way.origin.name()).or_insert((way.origin, 0, 0));
        *known += usize::from(way.items.iter().any(|(_, covered)| Covered::SomeWorkers <= *covered));
        *all += 1;
    }
    let row = |(name, (country, known, all)): (&str, (Country, usize, usize))| MatrixRow {
        name: name.to_owned(),
        href: Some(format!("{}?origin={}", path::LAW, country.code())),
        cells: vec![MatrixCell { text: format!("{known} of {all}"), tone: share(known, all) }],
    };
    Matrix { first: "From", columns: vec!["Ways of which some law is known"], rows: by_origin.into_iter().map(row).collect(), nothing: Vec::new() }
}

/// The ways from or to one country, with how many items of each group some law is known of.
fn groups(first: &'static str, ways: &[CorridorCoverage], other: impl Fn(&CorridorCoverage) -> Country) -> Matrix {
    let mut rows: Vec<MatrixRow> = ways
        .iter()
        .map(|way| MatrixRow {
            name: other(way).name().to_owned(),
            href: Some(format!("{}?origin={}&destination={}", path::LAW, way.origin.code(), way.destination.code())),
            cells: ItemGroup::ALL.iter().map(|group| group_cell(way, *group)).collect(),
        })
        .collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    let (mut nothing, rows): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.cells.iter().all(|cell| cell.tone == Tone::Unknown));
    nothing.iter_mut().for_each(|row| row.cells.clear());
    Matrix { first, columns: ItemGroup::ALL.iter().map(|group| group_words(*group)).collect(), rows, nothing }
}

fn group_cell(way: &CorridorCoverage, group: ItemGroup) -> MatrixCell {
    let own = || way.items.iter().filter(|(item, _)| item.group() == group);
    let known = own().filter(|(_, covered)| Covered::SomeWorkers <= *covered).count();
    MatrixCell { text: format!("{known}/{}", own().count()), tone: share(known, own().count()) }
}

const fn share(known: usize, all: usize) -> Tone {
    if known == 0 {
        Tone::Unknown
    } else if known == all {
        Tone::Good
    } else {
        Tone::Caution
    }
}

/// Every item of one way.
fn items(way: &CorridorCoverage) -> Matrix {
    let row = |(item, covered): &(crate::record::charge::Item, Covered)| {
        let (text, tone) = match covered {
            Covered::Known => ("Law known", Tone::Good),
            Covered::SomeWorkers => ("Law for some workers", Tone::Caution),
            Covered::BenchmarkOnly => ("Standard or advice only", Tone::Unknown),
            Covered::Nothing => ("Nothing known", Tone::Stop),
        };
        MatrixRow { name: item_words(*item).to_owned(), href: None, cells: vec![MatrixCell { text: text.to_owned(), tone }] }
    };
    Matrix { first: "Money for", columns: vec!["What we know"], rows: way.items.iter().map(row).collect(), nothing: Vec::new() }
}
