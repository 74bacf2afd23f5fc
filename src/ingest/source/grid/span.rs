//! What does a cell say that covers several places? The same in each of them.

use std::collections::BTreeMap;

use super::{GridRow, ROWS, RowFlaw, TEXT_BYTES, too_much};
use crate::ingest::limits::Limits;
use crate::ingest::refusal::Refusal;

/// Rows that are filled cell by cell, where a cell may reach into rows below.
#[derive(Debug, Default)]
pub(super) struct Filling {
    rows: Vec<GridRow>,
    /// Cells that reach into the next rows: by column, how many rows more and what they say.
    below: BTreeMap<usize, (usize, String)>,
    current: BTreeMap<usize, String>,
    line: u32,
    /// Whether a cell of the current row covers more than one column, and how many cells began in it.
    wide: bool,
    begun: usize,
    text: usize,
}

impl Filling {
    /// Begins a row; cells from above that reach into it are there already.
    pub fn begin(&mut self, line: u32) {
        (self.line, self.wide, self.begun) = (line, false, 0);
        self.current.clear();
        for (column, (left, text)) in std::mem::take(&mut self.below) {
            self.text += text.len();
            if left > 1 {
                self.below.insert(column, (left - 1, text.clone()));
            }
            self.current.insert(column, text);
        }
    }

    /// Puts a cell into the first free place, over so many columns and rows.
    pub fn put(&mut self, text: &str, (columns, rows): (usize, usize)) {
        let most = Limits::default().columns + 1;
        let first = (0..most).find(|column| !self.current.contains_key(column)).unwrap_or(most);
        let columns = columns.clamp(1, most);
        (self.wide, self.begun) = (self.wide || columns > 1, self.begun + 1);
        for at in (first..most).take(columns) {
            self.text += text.len();
            self.current.insert(at, text.to_owned());
            if rows > 1 {
                self.below.insert(at, (rows.min(ROWS) - 1, text.to_owned()));
            }
        }
    }

    /// Ends the row.
    ///
    /// # Errors
    /// When there are more rows or more text than a list has.
    pub fn end(&mut self, file: &str) -> Result<(), Refusal> {
        if self.rows.len() == ROWS {
            return Err(too_much(file, "more rows", &format!("{ROWS} rows")));
        }
        if self.text > TEXT_BYTES {
            return Err(too_much(file, "more text in its cells", &format!("{TEXT_BYTES} bytes")));
        }
        let width = self.current.keys().next_back().map_or(0, |last| last + 1);
        let mut cells = vec![String::new(); width];
        for (column, text) in std::mem::take(&mut self.current) {
            cells[column] = text;
        }
        let flaw = (self.begun == 1 && self.wide && cells.iter().all(|cell| *cell == cells[0])).then_some(RowFlaw::OneCell);
        self.rows.push(GridRow { flaw, ..GridRow::new(self.line, cells) });
        Ok(())
    }

    /// The rows.
    pub fn rows(self) -> Vec<GridRow> {
        self.rows
    }
}
