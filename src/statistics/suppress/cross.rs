//! How is a table by two columns published with its totals? Lines of few workers become one, small cells are hidden with the corners beside
//! them, and the table says no more of a hidden cell than that it is hidden.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::rectangle::{Counts, hide_table};

/// Most cells of a table before its lines are joined, and after.
pub const CELLS_MAX: (usize, usize) = (100_000, 4_000);

/// The line of those that would be too few alone.
pub const OTHERS: &str = "(others)";

/// Workers by row and column; both in order of label.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cross {
    /// Labels of the rows.
    pub rows: Vec<String>,
    /// Labels of the columns.
    pub columns: Vec<String>,
    /// Workers; every row is as long as `columns`.
    pub counts: Counts,
}

/// A table as it is published, with what it was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Everything that was counted. It is not published.
    pub counted: Cross,
    /// The table with its totals, lines of few joined.
    pub joined: Cross,
    /// Which of its cells are hidden. Why stays inside: whoever knew which was the small one would know more of it.
    pub hidden: Vec<Vec<bool>>,
    /// Rows that stand in [`OTHERS`].
    pub other_rows: BTreeSet<String>,
    /// Columns that stand in [`OTHERS`].
    pub other_columns: BTreeSet<String>,
}

/// Why a table is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotShown {
    /// All of them together are too few.
    TooFew,
    /// It has so many cells: too many to be looked through.
    TooLarge(usize),
}

impl Cross {
    /// Counts everybody once: a row and a column for each.
    #[must_use]
    pub fn of<'a>(everybody: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut cells: BTreeMap<(&str, &str), u64> = BTreeMap::new();
        for at in everybody {
            *cells.entry(at).or_default() += 1;
        }
        let rows: BTreeSet<&str> = cells.keys().map(|(row, _)| *row).collect();
        let columns: BTreeSet<&str> = cells.keys().map(|(_, column)| *column).collect();
        let count = |row, column| cells.get(&(row, column)).copied().unwrap_or(0);
        let counts = rows.iter().map(|row| columns.iter().map(|column| count(row, column)).collect()).collect();
        let owned = |labels: BTreeSet<&str>| labels.into_iter().map(str::to_owned).collect();
        Self { rows: owned(rows), columns: owned(columns), counts }
    }

    /// Workers of each row.
    #[must_use]
    pub fn row_totals(&self) -> Vec<u64> {
        self.counts.iter().map(|row| row.iter().sum()).collect()
    }

    /// Workers of each column.
    #[must_use]
    pub fn column_totals(&self) -> Vec<u64> {
        (0..self.columns.len()).map(|column| self.counts.iter().map(|row| row[column]).sum()).collect()
    }

    /// All workers.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.row_totals().iter().sum()
    }

    /// The same with every label called otherwise; those that come to one name become one line, the last of all where it is [`OTHERS`].
    pub(super) fn renamed<'a>(&'a self, row: impl Fn(&'a str) -> &'a str, column: impl Fn(&'a str) -> &'a str) -> Self {
        let mut cells: BTreeMap<(&str, &str), u64> = BTreeMap::new();
        for (r, counts) in self.rows.iter().zip(&self.counts) {
            for (c, count) in self.columns.iter().zip(counts) {
                *cells.entry((row(r), column(c))).or_default() += count;
            }
        }
        let in_order = |labels: BTreeSet<&str>| {
            let (others, named): (Vec<&str>, Vec<&str>) = labels.into_iter().partition(|label| *label == OTHERS);
            named.into_iter().chain(others).map(str::to_owned).collect::<Vec<_>>()
        };
        let (rows, columns) = (in_order(cells.keys().map(|(r, _)| *r).collect()), in_order(cells.keys().map(|(_, c)| *c).collect()));
        let count = |r: &String, c: &String| cells.get(&(r.as_str(), c.as_str())).copied().unwrap_or(0);
        let counts = rows.iter().map(|r| columns.iter().map(|c| count(r, c)).collect()).collect();
        Self { rows, columns, counts }
    }
}

impl Shown {
    /// The table of what was counted.
    ///
    /// # Errors
    /// When all of them together are fewer than `least`, or the table has more than [`CELLS_MAX`].
    pub fn of(counted: Cross, least: u64) -> Result<Self, NotShown> {
        if counted.total() < least.max(1) {
            return Err(NotShown::TooFew);
        }
        within(&counted, CELLS_MAX.0)?;
        let other_rows = too_few(&counted.rows, &counted.row_totals(), least);
        let other_columns = too_few(&counted.columns, &counted.column_totals(), least);
        let joined = counted.renamed(|row| in_others(row, &other_rows), |column| in_others(column, &other_columns));
        within(&joined, CELLS_MAX.1)?;
        let hidden = hide_table(&joined.counts, least).iter().map(|row| row.iter().map(Option::is_some).collect()).collect();
        Ok(Self { joined, hidden, other_rows, other_columns, counted })
    }

    /// How many cells are hidden.
    #[must_use]
    pub fn hidden_cells(&self) -> usize {
        self.hidden.iter().flatten().filter(|hidden| **hidden).count()
    }

    /// Whether the table tells how many workers a cell of single lines holds. A line that is not there tells that nobody is in it.
    #[must_use]
    pub(super) fn tells(&self, row: &str, column: &str) -> bool {
        let place = |labels: &[String], label: &str| labels.iter().position(|known| known == label);
        match (place(&self.joined.rows, row), place(&self.joined.columns, column)) {
            (Some(row), Some(column)) => !self.hidden[row][column],
            (None, _) | (_, None) => true,
        }
    }
}

fn within(table: &Cross, most: usize) -> Result<(), NotShown> {
    let cells = table.rows.len() * table.columns.len();
    if most < cells { Err(NotShown::TooLarge(cells)) } else { Ok(()) }
}

fn in_others<'a>(label: &'a str, others: &BTreeSet<String>) -> &'a str {
    if others.contains(label) { OTHERS } else { label }
}

/// Lines that must be told together: those of few, and as many of the smallest as bring them to `least` workers. One alone would be told
/// by its total.
fn too_few(labels: &[String], totals: &[u64], least: u64) -> BTreeSet<String> {
    let mut lines: Vec<(u64, &String)> = totals.iter().copied().zip(labels).collect();
    lines.sort();
    let (mut together, mut workers) = (BTreeSet::new(), 0);
    for (total, label) in lines {
        let is_enough = together.is_empty() || (2 <= together.len() && least <= workers);
        if least <= total && is_enough {
            break;
        }
        together.insert(label.clone());
        workers += total;
    }
    together
}
