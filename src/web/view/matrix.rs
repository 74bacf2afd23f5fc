//! What is known of the law, way by way and item by item? A table as wide as the question: all origins, the ways of one, the items of one way.

use std::collections::BTreeMap;

use serde::Serialize;

use super::verdict::Tone;
use super::words::group_words;
use crate::record::charge::ItemGroup;
use crate::record::code::Code;
use crate::record::place::Country;
use crate::record::said::{Fact, Said};
use crate::record::words::{country_said, item_said};
use crate::rules::book::RuleBook;
use crate::rules::coverage::{CorridorCoverage, Covered, corridors, coverage};
use crate::web::form::LawQuestion;
use crate::web::path;
use crate::web::say::{Sentence, Word};

/// Heads of the first column: the country that workers leave, and that of work.
const FROM: Sentence = Sentence::plain("law-from", "From");
const TO: Sentence = Sentence::plain("law-to", "To");

/// What is known, as a table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Matrix {
    /// What the first column holds.
    pub first: Option<Sentence>,
    /// The other columns.
    pub columns: Vec<Sentence>,
    /// Its rows.
    pub rows: Vec<MatrixRow>,
    /// Where nothing is known: rows without cells.
    pub nothing: Vec<MatrixRow>,
}

/// A row.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixRow {
    /// Its name in words.
    pub name: Word,
    /// Where more stands.
    pub href: Option<String>,
    /// One cell a column.
    pub cells: Vec<MatrixCell>,
}

/// A cell.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixCell {
    /// What stands in it.
    pub text: Word,
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
            (Some(_), None) => groups(TO, &ways, |way| way.destination),
            (None, Some(_)) => groups(FROM, &ways, |way| way.origin),
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
    let row = |(country, known, all): (Country, usize, usize)| MatrixRow {
        name: country_said(country).into(),
        href: Some(format!("{}?origin={}", path::LAW, country.code())),
        cells: vec![MatrixCell { text: of_all(known, all).into(), tone: share(known, all) }],
    };
    let columns = vec![Sentence::plain("law-ways-known", "Ways of which some law is known")];
    Matrix { first: Some(FROM), columns, rows: by_origin.into_values().map(row).collect(), nothing: Vec::new() }
}

fn of_all(known: usize, all: usize) -> Said {
    let count = |count: usize| Fact::Count(u64::try_from(count).unwrap_or(u64::MAX));
    Said::new("law-known-of", format!("{known} of {all}")).with("known", count(known)).with("all", count(all))
}

/// The ways from or to one country, with how many items of each group some law is known of.
fn groups(first: Sentence, ways: &[CorridorCoverage], other: impl Fn(&CorridorCoverage) -> Country) -> Matrix {
    let mut ways: Vec<&CorridorCoverage> = ways.iter().collect();
    ways.sort_by_key(|way| other(way).name());
    let rows: Vec<MatrixRow> = ways
        .into_iter()
        .map(|way| MatrixRow {
            name: country_said(other(way)).into(),
            href: Some(format!("{}?origin={}&destination={}", path::LAW, way.origin.code(), way.destination.code())),
            cells: ItemGroup::ALL.iter().map(|group| group_cell(way, *group)).collect(),
        })
        .collect();
    let (mut nothing, rows): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.cells.iter().all(|cell| cell.tone == Tone::Unknown));
    nothing.iter_mut().for_each(|row| row.cells.clear());
    let column = |group: &ItemGroup| Said::of_code("item-group", group.as_str(), group_words(*group)).into();
    Matrix { first: Some(first), columns: ItemGroup::ALL.iter().map(column).collect(), rows, nothing }
}

fn group_cell(way: &CorridorCoverage, group: ItemGroup) -> MatrixCell {
    let own = || way.items.iter().filter(|(item, _)| item.group() == group);
    let known = own().filter(|(_, covered)| Covered::SomeWorkers <= *covered).count();
    MatrixCell { text: format!("{known}/{}", own().count()).into(), tone: share(known, own().count()) }
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
            Covered::Known => (Said::plain("law-cell-known", "Law known"), Tone::Good),
            Covered::SomeWorkers => (Said::plain("law-cell-some", "Law for some workers"), Tone::Caution),
            Covered::BenchmarkOnly => (Said::plain("law-cell-advice", "Standard or advice only"), Tone::Unknown),
            Covered::Nothing => (Said::plain("law-cell-nothing", "Nothing known"), Tone::Stop),
        };
        MatrixRow { name: item_said(*item).into(), href: None, cells: vec![MatrixCell { text: text.into(), tone }] }
    };
    let (first, columns) = (Sentence::plain("law-money-for", "Money for"), vec![Sentence::plain("law-what-we-know", "What we know")]);
    Matrix { first: Some(first), columns, rows: way.items.iter().map(row).collect(), nothing: Vec::new() }
}
