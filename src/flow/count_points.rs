//! What do decisions against an agency add up to? The scheme from the seeds, the acts from a table that anybody can write and count again.

use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord, Trim};

use super::law::{LawError, mistakes, seeds_below};
use crate::record::code::Code;
use crate::record::period::parse_day;
use crate::rules::sanctions::count::{Act, AppealState};
use crate::rules::sanctions::{Schemes, parse};

/// Where the schemes lie, below `seeds/`.
const SCHEMES: &str = "sanctions/";
/// Acts of one table, at most.
const ACTS_MAX: usize = 10_000;
/// Columns that must be there.
const NEEDED: [&str; 3] = ["act", "on", "offence"];
/// Columns that may be there.
const OPTIONAL: [&str; 4] = ["points", "count", "inspection", "appeal"];

/// The schemes inside the program.
///
/// # Errors
/// With every mistake in them.
pub fn schemes() -> Result<Schemes, LawError> {
    parse(&seeds_below(SCHEMES)).map_err(|errors| mistakes(&errors))
}

/// Reads a table of acts: `act,on,offence` and, where they are known, `points,count,inspection,appeal`.
///
/// # Errors
/// Every mistake, as file, line, column, value and what to do.
pub fn acts(file: &str, bytes: &[u8]) -> Result<Vec<Act>, Vec<String>> {
    let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(bytes);
    let head = reader.headers().map_err(|error| vec![format!("{file}:1: {error}: write the table as UTF-8, with commas")])?.clone();
    let mut errors = unknown_columns(file, &head);
    let (mut acts, mut names) = (Vec::new(), BTreeSet::new());
    for record in reader.records() {
        let record = match record {
            Ok(record) if acts.len() < ACTS_MAX => record,
            Ok(_) => return Err(vec![format!("{file}: more than {ACTS_MAX} acts: count them in parts")]),
            Err(error) => {
                errors.push(format!("{file}: {error}: mend the line"));
                break;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        match (Row { head: &head, record: &record }).act() {
            Ok(act) if names.insert(act.id.clone()) => acts.push(act),
            Ok(act) => errors.push(format!("{file}:{line}: act: {:?} stands twice: each act is written once", act.id)),
            Err((column, value, what)) => errors.push(format!("{file}:{line}: {column}: {value:?}: {what}")),
        }
    }
    if errors.is_empty() { Ok(acts) } else { Err(errors) }
}

fn unknown_columns(file: &str, head: &StringRecord) -> Vec<String> {
    let missing = NEEDED.iter().filter(|name| !head.iter().any(|column| column == **name)).map(|name| format!("{file}:1: {name}: the column is missing"));
    let known = |column: &str| NEEDED.contains(&column) || OPTIONAL.contains(&column);
    let strange = head.iter().filter(|column| !known(column)).map(|column| format!("{file}:1: {column:?}: no such column: take it away"));
    missing.chain(strange).collect()
}

/// A line of the table.
struct Row<'a> {
    head: &'a StringRecord,
    record: &'a StringRecord,
}

/// A column, its value, and what to do.
type Mistake = (&'static str, String, String);

impl Row<'_> {
    fn act(&self) -> Result<Act, Mistake> {
        let wrong = |column: &'static str, what: &str| (column, self.value(column).to_owned(), what.to_owned());
        let text = |column| Some(self.value(column)).filter(|text| !text.is_empty()).map(str::to_owned);
        let number = |column| match self.value(column) {
            "" => Ok(None),
            value => value.parse::<u32>().map(Some).map_err(|_| wrong(column, "write a whole number such as 6, or leave it empty")),
        };
        Ok(Act {
            id: text("act").ok_or_else(|| wrong("act", "is empty: write the number of the decision"))?,
            on: parse_day(self.value("on")).ok_or_else(|| wrong("on", "write a day like 2026-03-31"))?,
            offence: text("offence").ok_or_else(|| wrong("offence", "is empty: write an offence of the scheme"))?,
            count: number("count")?.unwrap_or(1),
            points: number("points")?,
            inspection: text("inspection"),
            appeal: text("appeal").map_or(Ok(AppealState::None), |text| AppealState::parse(&text)).map_err(|error| wrong("appeal", error.expected))?,
        })
    }

    fn value(&self, column: &str) -> &str {
        self.head.iter().position(|name| name == column).and_then(|at| self.record.get(at)).unwrap_or_default()
    }
}
