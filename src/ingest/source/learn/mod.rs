//! How would the description of an unknown list begin? What its bytes and the words of its header show, each guess with its reason.
//!
//! A proposal decides nothing: what the file cannot show (who publishes it, of which day it is, what a status word means) is a TODO
//! that keeps the description from being read until a person has filled it in.

mod column;
mod kind;
mod text;
mod words;

use super::grid::{Grid, read_grid};
use super::kind::Kind;
use super::{Listing, Source};
use crate::ingest::refusal::Refusal;

pub use words::HeaderWords;

/// Rows above the header that are looked at.
const ABOVE_MAX: usize = 8;

/// A description for a person to finish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The description, as TOML with comments.
    pub text: String,
    /// What a person should know of it, in sentences.
    pub notes: Vec<String>,
}

/// Proposes the description of a list, by its file name and the name of its source.
///
/// # Errors
/// When the bytes are none of the kinds of file that a description can name, or hold no rows.
pub fn learn((file, name): (&str, &str), bytes: &[u8], words: &HeaderWords) -> Result<Proposal, Refusal> {
    let guess = kind::guess(file, bytes)?;
    let first = read_grid(file, bytes, &blank(name, guess.kind.clone(), guess.encoding, 0))?;
    let skip_rows = header_row(&first, words);
    let grid = if skip_rows == 0 { first } else { read_grid(file, bytes, &blank(name, guess.kind.clone(), guess.encoding, skip_rows))? };
    if grid.rows.is_empty() {
        return Err(Refusal::UnreadableList {
            file: file.to_owned(),
            why: "holds no row under its header".to_owned(),
            advice: "look whether the file is whole",
        });
    }
    let columns = column::columns(&grid, words);
    Ok(text::proposal((file, name), &guess, (skip_rows, &grid), (&columns, words)))
}

/// A description that says no more than how to find rows.
fn blank(name: &str, kind: Kind, encoding: &'static encoding_rs::Encoding, skip_rows: u32) -> Source {
    let listing = Listing { as_of: chrono::NaiveDate::default(), speaks_for_days: 0, since: None };
    Source {
        name: name.to_owned(),
        publisher: String::new(),
        encoding,
        kind,
        skip_rows,
        header_rows: 1,
        empty: Vec::new(),
        ignore: Vec::new(),
        months: std::collections::BTreeMap::new(),
        columns: Vec::new(),
        constants: std::collections::BTreeMap::new(),
        number: None,
        listing,
        status: None,
        least: 0,
        most: u64::MAX,
    }
}

/// How many rows stand above the header: the first row that holds the most words of headers, else the most different words.
fn header_row(grid: &Grid, words: &HeaderWords) -> u32 {
    let score = |cells: &[String]| {
        let mut filled: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty() && !cell.chars().all(|c| c.is_numeric())).collect();
        let known = filled.iter().filter(|cell| words.knows(cell)).count();
        filled.sort_unstable();
        filled.dedup();
        if filled.len() < 2 { 0 } else { known * 10 + filled.len() }
    };
    let rows = std::iter::once(grid.header.as_slice()).chain(grid.rows.iter().map(|row| row.cells.as_slice())).take(ABOVE_MAX);
    let scores: Vec<usize> = rows.map(score).collect();
    // A row of data is filled as well as the header: the header must know its words, or stand first.
    let first = scores.first().copied().unwrap_or_default();
    let best = scores.iter().copied().max().filter(|best| *best >= 10 && first < *best).unwrap_or(first);
    scores.iter().position(|score| *score == best).and_then(|at| u32::try_from(at).ok()).unwrap_or_default()
}
