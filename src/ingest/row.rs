//! What does this row say, cell by cell? Each field is taken once by its column; every problem of the row is noted, not only the first.

use compact_str::CompactString;

use super::cell::{Wrong, money, number};
use super::columns::{Columns, Layout};
use super::issue::{Issue, IssueCode};
use super::sheet::Line;
use crate::record::currency::Currency;
use crate::record::money::Money;

/// One row of a table, whose cells are taken by column.
pub(super) struct Row<'r, C> {
    file: &'r str,
    line: Line<'r>,
    layout: &'r Layout,
    issues: &'r mut Vec<Issue>,
    rejected: bool,
    columns: std::marker::PhantomData<C>,
}

impl<'r, C: Columns> Row<'r, C> {
    /// A row whose problems go to `issues`.
    pub fn new(file: &'r str, line: Line<'r>, layout: &'r Layout, issues: &'r mut Vec<Issue>) -> Self {
        Self { file, line, layout, issues, rejected: false, columns: std::marker::PhantomData }
    }

    /// Line on which the row starts.
    pub const fn line(&self) -> u32 {
        self.line.line
    }

    /// Cells in the row.
    pub const fn width(&self) -> usize {
        self.layout.width
    }

    /// Whether something in the row keeps it out.
    pub const fn is_rejected(&self) -> bool {
        self.rejected
    }

    /// The cell of a column as it stands; empty where the column is not there.
    pub fn cell(&self, column: C) -> &'r str {
        let Some(place) = self.layout.place(column) else { return "" };
        let Some((from, to)) = self.line.spans.get(place as usize) else { return "" };
        let text: &'r str = self.line.text;
        text.get(*from as usize..*to as usize).unwrap_or_default()
    }

    /// A value that must be there.
    pub fn required<T>(&mut self, column: C, read: impl FnOnce(&str) -> Result<T, Wrong>) -> Option<T> {
        let cell = self.cell(column);
        if cell.is_empty() {
            let message = format!("{} is empty, and every row needs it", column.name());
            self.reject(column, Wrong::new(IssueCode::MissingValue, message, format!("Fill in {}.", column.name())));
            return None;
        }
        self.taken(column, cell, read)
    }

    /// A value that may be left out.
    pub fn optional<T>(&mut self, column: C, read: impl FnOnce(&str) -> Result<T, Wrong>) -> Option<T> {
        let cell = self.cell(column);
        if cell.is_empty() { None } else { self.taken(column, cell, read) }
    }

    /// A list that may be left out; empty means not stated.
    pub fn list<T>(&mut self, column: C, between: char, read: impl Fn(&str) -> Result<T, Wrong>) -> Vec<T> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return Vec::new();
        }
        let parts = cell.split(between).map(str::trim).filter(|part| !part.is_empty());
        self.taken(column, cell, |_| parts.map(read).collect()).unwrap_or_default()
    }

    /// An amount that may be left out, in a currency that stands in another column.
    pub fn optional_money(&mut self, column: C, currency: Option<Currency>) -> Option<Money> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        self.taken(column, cell, |cell| match currency {
            Some(currency) => money(cell, currency).map(Some),
            // Where the currency itself was wrong it has its own issue; the digits are read all the same.
            None => number(cell).map(|_| None),
        })
        .flatten()
    }

    /// An amount that must be there, in a currency that stands in another column.
    pub fn required_money(&mut self, column: C, currency: Option<Currency>) -> Option<Money> {
        if self.cell(column).is_empty() { self.required(column, |_| Ok(None)).flatten() } else { self.optional_money(column, currency) }
    }

    /// Notes a problem that keeps the row out.
    pub fn reject(&mut self, column: C, wrong: Wrong) {
        self.rejected = true;
        self.note(column, wrong);
    }

    /// Notes a problem with which the row is taken all the same.
    pub fn note(&mut self, column: C, wrong: Wrong) {
        let Wrong { code, message, advice } = wrong;
        let issue = Issue::new(self.file, code, message, advice).on_line(self.line.line).in_column(column.name());
        let shown = self.shown(column);
        self.issues.push(Issue { value: shown, ..issue });
    }

    fn taken<T>(&mut self, column: C, cell: &str, read: impl FnOnce(&str) -> Result<T, Wrong>) -> Option<T> {
        match read(cell) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.reject(column, wrong);
                None
            }
        }
    }

    /// The value for the report; a worker's number is shown nowhere, even where it slipped into another cell.
    fn shown(&self, column: C) -> Option<CompactString> {
        let cell = self.cell(column);
        let hidden = |place: &u32| {
            let Some((from, to)) = self.line.spans.get(*place as usize) else { return false };
            let secret = self.line.text.get(*from as usize..*to as usize).unwrap_or_default();
            self.layout.place(column) == Some(*place) || secret.len() > 3 && cell.contains(secret)
        };
        if cell.is_empty() {
            return Some(CompactString::default());
        }
        if self.layout.secret.iter().any(hidden) { Some("(present, not shown)".into()) } else { Some(super::issue::printable(cell)) }
    }
}
