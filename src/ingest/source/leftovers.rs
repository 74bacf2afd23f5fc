//! What does a list hold that its description says nothing about? Columns, keys and words, each counted and with an example.

use std::collections::BTreeMap;

use super::Source;
use super::grid::{Grid, GridRow};
use crate::ingest::issue::{Issue, IssueCode};

/// Words of a column that are named one by one; the rest is counted.
const WORDS_NAMED: usize = 20;

/// What is left over of a list.
#[derive(Debug, Default)]
pub(super) struct Leftovers {
    /// For each column of the list, how many rows fill it, and the first that does.
    filled: Vec<(u64, Option<(u32, String)>)>,
    /// Words that no table of the description knows: by column and word, how many rows, and the first of them.
    words: BTreeMap<(String, String), (u64, u32)>,
}

impl Leftovers {
    /// Counts which columns a row fills.
    pub fn row(&mut self, row: &GridRow, is_empty: impl Fn(&str) -> bool) {
        self.filled.resize_with(self.filled.len().max(row.cells.len()), Default::default);
        for ((count, example), cell) in self.filled.iter_mut().zip(&row.cells).filter(|(_, cell)| !is_empty(cell)) {
            *count += 1;
            example.get_or_insert_with(|| (row.line, cell.clone()));
        }
    }

    /// Counts a word that the description does not know.
    pub fn word(&mut self, line: u32, column: &str, word: &str) {
        self.words.entry((column.to_owned(), word.to_owned())).or_insert((0, line)).0 += 1;
    }

    /// Every leftover as a notice.
    pub fn notices(&self, file: &str, grid: &Grid, source: &Source) -> Vec<Issue> {
        let columns = grid.header.iter().enumerate().filter_map(|(at, name)| self.column(file, (at, name), (grid, source)));
        columns.chain(self.unknown_words(file)).map(Issue::as_notice).collect()
    }

    fn column(&self, file: &str, (at, name): (usize, &String), (grid, source): (&Grid, &Source)) -> Option<Issue> {
        let (count, example) = self.filled.get(at).cloned().unwrap_or_default();
        let rows = grid.rows.len();
        if source.names(name) {
            let empty = count == 0 && 0 < rows;
            let message = "the description maps this column, and no row fills it";
            let issue = Issue::new(file, IssueCode::EmptyColumn, message, "Look whether the publisher moved its content to another column.");
            return empty.then(|| issue.on_line(grid.header_line).in_column(name));
        }
        if source.ignore.contains(name) {
            return None;
        }
        let message = format!("{} neither maps nor ignores this column; {count} of {rows} rows fill it", source.name);
        let issue = Issue::new(file, IssueCode::UnknownColumn, message, "Map it or put it in the ignore list of the description.");
        let issue = issue.on_line(grid.header_line).in_column(name);
        Some(match example {
            Some((_, value)) => issue.showing(&value),
            None => issue,
        })
    }

    fn unknown_words<'s>(&'s self, file: &'s str) -> impl Iterator<Item = Issue> + 's {
        let mut columns: BTreeMap<&str, Vec<(&str, u64, u32)>> = BTreeMap::new();
        for ((column, word), (count, line)) in &self.words {
            columns.entry(column).or_default().push((word, *count, *line));
        }
        columns.into_iter().map(move |(column, mut words)| {
            words.sort_by_key(|(_, count, line)| (std::cmp::Reverse(*count), *line));
            let named: Vec<String> =
                words.iter().take(WORDS_NAMED).map(|(word, count, line)| format!("{word:?} {count} times, first in line {line}")).collect();
            let more = words.len().checked_sub(WORDS_NAMED).filter(|more| 0 < *more).map_or_else(String::new, |more| format!("; and {more} more"));
            let message = format!("words that the description does not know: {}{more}", named.join("; "));
            Issue::new(file, IssueCode::UnknownCode, message, "Add them to the words of this column in the description.").in_column(column)
        })
    }
}
