//! May a table with totals be published after an earlier one of the same columns? Every line of both is laid side by side; where one of them
//! tells of a few who came or went, the later table is held.

use std::collections::BTreeSet;

use super::cross::{Cross, OTHERS, Shown};
use super::release::may_follow;

/// A line in which two releases differ by a few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A row by its label.
    Row(String),
    /// A column by its label.
    Column(String),
}

/// The first line that would tell of fewer than `least` workers who came or went; none where the later table may be published.
///
/// What both tables show is compared cell by cell. The cells of a line that either of them hides are compared together, for that sum is
/// what the totals tell of them; so are all lines that either of them joined with others.
#[must_use]
pub fn tells_of_few(before: &Shown, after: &Shown, least: u64) -> Option<Line> {
    let (rows, columns) =
        (named(before, after, |shown| (&shown.joined.rows, &shown.other_rows)), named(before, after, |shown| (&shown.joined.columns, &shown.other_columns)));
    let alike = |table: &Shown| aligned(&table.counted, &rows, &columns);
    let (old, new) = (alike(before), alike(after));
    let is_told = |r: usize, c: usize| {
        let (row, column) = (rows.get(r), columns.get(c));
        row.zip(column).is_some_and(|(row, column)| before.tells(row, column) && after.tells(row, column))
    };
    let label = |labels: &[String], at: usize| labels.get(at).map_or(OTHERS, String::as_str).to_owned();
    let row = (0..=rows.len()).find(|r| {
        let cells = |table: &[Vec<u64>]| line((0..=columns.len()).map(|c| (table[*r][c], is_told(*r, c))));
        !may_follow(&cells(&old), &cells(&new), least)
    });
    let column = || {
        (0..=columns.len()).find(|c| {
            let cells = |table: &[Vec<u64>]| line((0..=rows.len()).map(|r| (table[r][*c], is_told(r, *c))));
            !may_follow(&cells(&old), &cells(&new), least)
        })
    };
    let total = |table: &[Vec<u64>]| vec![table.iter().flatten().sum()];
    let whole = || (!may_follow(&total(&old), &total(&new), least)).then(|| Line::Row("(total)".to_owned()));
    row.map(|at| Line::Row(label(&rows, at))).or_else(|| column().map(|at| Line::Column(label(&columns, at)))).or_else(whole)
}

/// The cells that are told one by one, then all others together.
fn line(cells: impl Iterator<Item = (u64, bool)>) -> Vec<u64> {
    let (mut told, mut rest) = (Vec::new(), 0);
    for (count, is_told) in cells {
        if is_told {
            told.push(count);
        } else {
            rest += count;
        }
    }
    told.push(rest);
    told
}

/// Labels that stand for themselves wherever they stand: neither table joined them with others.
fn named<'a>(before: &'a Shown, after: &'a Shown, of: impl Fn(&'a Shown) -> (&'a Vec<String>, &'a BTreeSet<String>)) -> Vec<String> {
    let ((old, old_others), (new, new_others)) = (of(before), of(after));
    let all: BTreeSet<&String> = old.iter().chain(new).collect();
    let alone = all.into_iter().filter(|label| *label != OTHERS && !old_others.contains(*label) && !new_others.contains(*label));
    alone.cloned().collect()
}

/// Counts by these labels, and behind them everything else.
fn aligned(counted: &Cross, rows: &[String], columns: &[String]) -> Vec<Vec<u64>> {
    let mut out = vec![vec![0; columns.len() + 1]; rows.len() + 1];
    for (row, counts) in counted.rows.iter().zip(&counted.counts) {
        let r = rows.iter().position(|label| label == row).unwrap_or(rows.len());
        for (column, count) in counted.columns.iter().zip(counts) {
            let c = columns.iter().position(|label| label == column).unwrap_or(columns.len());
            out[r][c] += count;
        }
    }
    out
}
