//! What does a column hold? Its meaning by its name, and by all of its values how they are written.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{HeaderWords, Meaning};
use crate::ingest::agency_rows::Column;
use crate::ingest::source::days::DayForm;
use crate::ingest::source::digits::is_native;
use crate::ingest::source::figures::{Figures, Grouping};
use crate::ingest::source::grid::Grid;
use crate::record::calendar::Calendar;

/// Formats of days that are tried, the commonest first.
const FORMATS: [&str; 14] = [
    "%Y-%m-%d",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d-%m-%Y",
    "%m-%d-%Y",
    "%d.%m.%Y",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%d %B %Y",
    "%d-%B-%Y",
    "%d/%B/%Y",
    "%B %d, %Y",
    "%d %B, %Y",
    "year",
];

/// Years in which the licences of a register can lie, by the calendar; they do not overlap, so that a column is of one of them.
const YEARS: [(Calendar, std::ops::RangeInclusive<i32>); 4] =
    [(Calendar::Gregorian, 1950..=2039), (Calendar::BikramSambat, 2040..=2083), (Calendar::Buddhist, 2490..=2599), (Calendar::Hijri, 1370..=1470)];

/// What stands between several values; in names a stroke or a comma without a space is rather part of one.
const BETWEEN: [&str; 5] = ["\n", ", ", "; ", " / ", "|"];
/// The same in phones, addresses of mail and pages.
const BETWEEN_CLOSE: [&str; 5] = ["\n", "/", ",", ";", "|"];

/// A column and what it seems to hold.
pub(super) struct Learned {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub meaning: Option<Meaning>,
    /// How many rows fill it.
    pub filled: usize,
    /// Values that look filled and say nothing.
    pub empty: BTreeSet<String>,
    /// Whether it holds digits of another script.
    pub native: bool,
    /// How its days are written: every way that fits all of its values; empty where it holds none.
    pub days: Vec<DayForm>,
    /// How its numbers are written.
    pub figures: Option<Figures>,
    /// What stands between several values.
    pub between: Vec<&'static str>,
    /// Its words, where they are few.
    pub words: Vec<String>,
}

pub(super) fn columns(grid: &Grid, words: &HeaderWords) -> Vec<Learned> {
    let mut taken: Vec<Meaning> = Vec::new();
    let column = |(at, name): (usize, &String)| {
        let values: Vec<&str> = grid.rows.iter().filter_map(|row| row.cells.get(at)).map(String::as_str).collect();
        let mut learned = learned(name, &values, words);
        // The first column of a meaning has it; a second one is for a person to look at.
        let meaning = words.meaning(name).cloned().or_else(|| counter(&values).then(|| Meaning::Nothing("the list's own count of its rows".to_owned())));
        learned.meaning = meaning.filter(|meaning| matches!(meaning, Meaning::Nothing(_)) || !taken.contains(meaning));
        taken.extend(learned.meaning.clone());
        with_values(learned, &values)
    };
    grid.header.iter().enumerate().map(column).collect()
}

fn learned(name: &str, values: &[&str], words: &HeaderWords) -> Learned {
    let says = |value: &&&str| value.chars().any(char::is_alphanumeric);
    let empty = values.iter().filter(|value| !value.is_empty() && !says(value)).map(|value| (*value).to_owned()).collect();
    let filled: Vec<&str> = values.iter().filter(says).copied().collect();
    let native = filled.iter().any(|value| is_native(value));
    Learned {
        name: name.to_owned(),
        meaning: None,
        filled: filled.len(),
        empty,
        native,
        days: days(&filled, native, words),
        figures: figures(&filled, native),
        between: Vec::new(),
        words: Vec::new(),
    }
}

/// What depends on the meaning: where several values stand in one cell, and which words a table must translate.
fn with_values(learned: Learned, values: &[&str]) -> Learned {
    let several = matches!(
        learned.meaning,
        Some(Meaning::Column(Column::TradingNames | Column::Phones | Column::Emails | Column::Pages | Column::Kinds | Column::Destinations))
    );
    let coded = matches!(learned.meaning, Some(Meaning::Column(Column::Kinds | Column::Destinations) | Meaning::Status));
    let marks = if matches!(learned.meaning, Some(Meaning::Column(Column::Phones | Column::Emails))) { BETWEEN_CLOSE } else { BETWEEN };
    // A stroke within a word of a table is no mark.
    let used = |mark: &&'static str| several && !(coded && mark.contains('/')) && values.iter().any(|value| value.contains(*mark));
    let between: Vec<&'static str> = marks.into_iter().filter(used).collect();
    let mut parts: BTreeMap<&str, ()> = BTreeMap::new();
    if coded {
        for value in values {
            let split = between.iter().fold(vec![*value], |parts, mark| parts.into_iter().flat_map(|part| part.split(*mark)).collect());
            parts.extend(split.into_iter().map(str::trim).filter(|part| part.chars().any(char::is_alphanumeric)).map(|part| (part, ())));
        }
    }
    Learned { between, words: parts.into_keys().map(str::to_owned).collect(), ..learned }
}

/// Every way of writing days that fits all values.
fn days(filled: &[&str], native: bool, words: &HeaderWords) -> Vec<DayForm> {
    if filled.is_empty() {
        return Vec::new();
    }
    let ways = FORMATS.iter().flat_map(|format| YEARS.iter().map(move |(calendar, years)| (*format, *calendar, years)));
    let fits = |(format, calendar, years): (&str, Calendar, &std::ops::RangeInclusive<i32>)| {
        let form = DayForm { formats: vec![format.to_owned()], calendar, native };
        let (first, last) = (calendar.day(*years.start(), 1, 1).ok()?, calendar.day(*years.end(), 12, 29).ok()?);
        let within = |value: &&str| form.read(value, &words.months).is_ok_and(|day| first <= day && day <= last);
        filled.iter().all(within).then_some(form)
    };
    ways.filter_map(fits).collect()
}

/// How the numbers are written, where every value is one and one of them needs saying.
fn figures(filled: &[&str], native: bool) -> Option<Figures> {
    let marked = |grouping| Figures { grouping, mark: ',', decimal: '.', words: Vec::new(), native };
    let ways = [Grouping::None, Grouping::Thousands, Grouping::Lakh];
    let way = ways.into_iter().map(marked).find(|way| !filled.is_empty() && filled.iter().all(|value| way.read(value).is_ok()))?;
    (way.grouping != Grouping::None || native).then_some(way)
}

/// Whether a column counts its rows: whole numbers that only grow.
fn counter(values: &[&str]) -> bool {
    let numbers: Vec<u64> = values.iter().map_while(|value| value.trim().parse().ok()).collect();
    numbers.len() > 1 && numbers.len() == values.len() && numbers.first().is_some_and(|first| *first < 10) && numbers.windows(2).all(|pair| pair[0] < pair[1])
}
