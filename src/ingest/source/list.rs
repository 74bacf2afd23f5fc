//! What does an authority's own list hold? Each row becomes a row of `agencies.csv`, and is read as strictly as one.

use std::borrow::Cow;
use std::collections::HashMap;

use chrono::NaiveDate;

use super::Source;
use super::convert::{ADVICE, Converted, built, converted};
use super::days::DayForm;
use super::grid::{Grid, GridRow, RowFlaw, read_grid};
use super::leftovers::Leftovers;
use super::standing::{Said, events};
use crate::ingest::agency_rows::Column;
use crate::ingest::cell::Wrong;
use crate::ingest::columns::{Columns as _, Layout};
use crate::ingest::entry::Entry;
use crate::ingest::issue::{Issue, IssueCode};
use crate::ingest::limits::Limits;
use crate::ingest::pseudonym::Pseudonymiser;
use crate::ingest::refusal::Refusal;
use crate::ingest::report::Report;
use crate::ingest::row::Row;
use crate::ingest::sheet::Line;
use crate::record::agency::Agency;
use crate::record::id::Key;
use crate::record::licence::Status;
use crate::record::register::RegisterRows;
use crate::record::table::Table;

/// A list on its way through.
struct List<'s> {
    source: &'s Source,
    file: &'s str,
    /// Where each column of the list stands.
    places: HashMap<&'s str, usize>,
    report: Report,
    leftovers: Leftovers,
    rows: RegisterRows,
}

/// Reads a list through its description. Rows that repeat a licence number all stay, in order, and are reported.
///
/// # Errors
/// When the list is of another kind, has another header or far fewer rows than the description expects, or cannot be split into rows.
pub fn read_list(file: &str, bytes: &[u8], source: &Source) -> Result<(RegisterRows, Report), Refusal> {
    let grid = read_grid(file, bytes, source)?;
    expect_columns(file, &grid, source)?;
    let mut places = HashMap::new();
    for (at, name) in grid.header.iter().enumerate() {
        places.entry(name.as_str()).or_insert(at);
    }
    let report = Report::keeping(Limits::default().issues_kept);
    let mut list = List { source, file, places, report, leftovers: Leftovers::default(), rows: RegisterRows::default() };
    let names = Pseudonymiser::new([0; 32]);
    for row in &grid.rows {
        list.row(row, grid.header.len(), &names);
    }
    list.finish(&grid)
}

/// Every column that the description reads must be there, once.
fn expect_columns(file: &str, grid: &Grid, source: &Source) -> Result<(), Refusal> {
    let found = |name: &str| grid.header.iter().filter(|known| *known == name).count();
    let (mut missing, mut twice): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for name in source.wanted() {
        match found(name) {
            0 => missing.push(name),
            1 => {}
            _ => twice.push(name),
        }
    }
    let why = match (missing.as_slice(), twice.as_slice()) {
        ([], []) => return Ok(()),
        ([], twice) => format!("names {} twice, and {} reads it", twice.join(", "), source.name),
        (missing, _) => format!("lacks {}, which {} expects", missing.join(", "), source.name),
    };
    Err(Refusal::BadHeader { file: file.to_owned(), why, advice: "look whether the publisher changed the list, then mend the description" })
}

impl List<'_> {
    fn row(&mut self, row: &GridRow, width: usize, names: &Pseudonymiser) {
        self.report.of(Table::Agencies).rows += 1;
        let source = self.source;
        let taken = match self.broken(row, width) {
            None => {
                self.leftovers.row(row, |cell| cell.is_empty() || source.empty.iter().any(|mark| mark == cell));
                let cells: Vec<&str> = row.cells.iter().map(String::as_str).collect();
                self.agency(row.line, &cells, names)
            }
            Some(issue) => {
                self.report.add(issue.on_line(row.line));
                false
            }
        };
        let counts = self.report.of(Table::Agencies);
        if taken { counts.taken += 1 } else { counts.rejected += 1 }
    }

    /// What is wrong with a row as a whole.
    fn broken(&self, row: &GridRow, width: usize) -> Option<Issue> {
        let issue = |code, message: String, advice: &str| Some(Issue::new(self.file, code, message, advice));
        match row.flaw {
            Some(RowFlaw::OpenQuote) => return issue(IssueCode::OpenQuote, "a quote is opened in this row and not closed".to_owned(), "Close the quote."),
            Some(RowFlaw::TooLong) => return issue(IssueCode::RowTooLong, "the row is too long".to_owned(), "Look for a line end that is missing."),
            Some(RowFlaw::OneCell) => {
                let first = row.cells.iter().find(|cell| !cell.is_empty()).map(String::as_str).unwrap_or_default();
                let message = "one cell goes across the whole row: a heading or a note, and no agency".to_owned();
                let found = issue(IssueCode::CellCount, message, "Look whether it says something of the rows below it, and take it out.");
                return found.map(|issue| issue.showing(first));
            }
            None => {}
        }
        if row.cells.len() != width {
            let message = format!("the row has {} cells, the header names {width}", row.cells.len());
            return issue(IssueCode::CellCount, message, "Look for a delimiter that should stand in quotes.");
        }
        if row.cells.iter().any(|cell| cell.contains('\u{fffd}')) {
            let message = format!("the row holds bytes that are no {}", self.source.encoding.name());
            return issue(IssueCode::NotUtf8, message, "Name the encoding of the list in its description.");
        }
        None
    }

    /// Reads the row as one of `agencies.csv`; `false` where it is rejected.
    fn agency(&mut self, line: u32, cells: &[&str], names: &Pseudonymiser) -> bool {
        let (mut text, mut spans) = (String::new(), Vec::with_capacity(Column::ALL.len()));
        for column in Column::ALL {
            let from = text.len();
            let value = self.value(*column, line, cells);
            text.push_str(&value);
            spans.push((u32::try_from(from).unwrap_or(u32::MAX), u32::try_from(text.len()).unwrap_or(u32::MAX)));
        }
        let layout = Layout { places: (0..).map(Some).take(Column::ALL.len()).collect(), width: Column::ALL.len(), unknown: Vec::new(), secret: Vec::new() };
        let mut issues = Vec::new();
        let mut row = Row::<Column>::new(self.file, Line { line, text: &text, spans: &spans }, &layout, &mut issues);
        let agency = Agency::read(&mut row, names);
        let rejected = row.is_rejected();
        for issue in issues {
            let named = self.source.columns.iter().find(|m| issue.column.as_deref() == Some(m.to.name())).and_then(|m| m.from.first()).cloned();
            let issue = match issue.code {
                IssueCode::BadDate | IssueCode::BadNumber if named.is_some() => Issue { advice: ADVICE.to_owned(), ..issue },
                _ => issue,
            };
            self.report.add(match named {
                Some(name) => issue.in_column(&name),
                None => issue,
            });
        }
        let Some(mut agency) = agency.filter(|_| !rejected) else { return false };
        let said = self.said(line, cells);
        self.rows.events.extend(events(&mut agency, &said, self.source));
        self.rows.agencies.push(agency);
        true
    }

    /// The value of a column of `agencies.csv`; empty where the list has none.
    fn value(&mut self, column: Column, line: u32, cells: &[&str]) -> String {
        if let Some(number) = self.source.number.as_ref().filter(|_| column == Column::LicenceNo) {
            let parts: Vec<Key> = number.from.iter().map(|from| Key::of(&self.cell(from, cells))).collect();
            return if parts.iter().all(Key::is_empty) { String::new() } else { built(&number.prefix, &parts) };
        }
        if let Some(constant) = self.source.constants.get(column.name()) {
            return constant.clone();
        }
        let source = self.source;
        let Some(mapping) = source.columns.iter().find(|mapping| mapping.to == column) else { return String::new() };
        let Some((from, cell)) = mapping.from.iter().map(|from| (from, self.cell(from, cells))).find(|(_, cell)| !cell.is_empty()) else {
            return String::new();
        };
        let Converted { value, wrong, unknown } = converted(mapping, &source.months, &cell);
        unknown.iter().for_each(|word| self.leftovers.word(line, from, word));
        if let Some(Wrong { code, message, advice }) = wrong {
            self.report.add(Issue::new(self.file, code, message, advice).on_line(line).in_column(from).showing(&cell));
        }
        value
    }

    /// A cell of the list by its column; the marks that the description calls empty are empty.
    fn cell<'c>(&self, name: &str, cells: &[&'c str]) -> Cow<'c, str> {
        let cell = self.places.get(name).and_then(|at| cells.get(*at)).copied().unwrap_or_default();
        if self.source.empty.iter().any(|mark| mark == cell) { Cow::Borrowed("") } else { Cow::Borrowed(cell) }
    }

    /// What the row says of its licence.
    fn said(&mut self, line: u32, cells: &[&str]) -> Said {
        let source = self.source;
        let mut said = Said { status: None, word: None, effective_on: None, since: None };
        said.since = source.listing.since.as_ref().and_then(|column| self.day(line, column, cells));
        let Some(status) = &source.status else { return said };
        let word = self.cell(&status.from, cells);
        said.status = Some(status.words.get(word.as_ref()).copied().unwrap_or(Status::Unknown));
        if said.status == Some(Status::Unknown) {
            let message = "the description does not know this status; the licence counts as unknown, never as licensed";
            let issue = Issue::new(self.file, IssueCode::UnknownStatus, message, "Add the word to the status words of the description.");
            self.report.add(issue.on_line(line).in_column(&status.from).showing(&word));
            self.leftovers.word(line, &status.from, &word);
        }
        said.effective_on = status.effective_on.as_ref().and_then(|column| self.day(line, column, cells));
        said.word = Some(word.into_owned());
        said
    }

    /// The day in a column; none where the cell is empty, or not written as the description says.
    fn day(&mut self, line: u32, (from, form): &(String, DayForm), cells: &[&str]) -> Option<NaiveDate> {
        let cell = self.cell(from, cells);
        if cell.is_empty() {
            return None;
        }
        match form.read(&cell, &self.source.months) {
            Ok(day) => Some(day),
            Err(message) => {
                self.report.add(Issue::new(self.file, IssueCode::BadDate, message, ADVICE).on_line(line).in_column(from).showing(&cell));
                None
            }
        }
    }

    fn finish(mut self, grid: &Grid) -> Result<(RegisterRows, Report), Refusal> {
        let counts = self.report.counts(Table::Agencies);
        let Source { least, most, name, .. } = self.source;
        if counts.rows < *least {
            return Err(Refusal::OutOfBounds { file: self.file.to_owned(), source_name: name.clone(), rows: counts.rows, least: *least, most: *most });
        }
        if counts.rows > *most {
            let message = format!("the list has {} rows, {name} expects at most {most}", counts.rows);
            self.report.add(Issue::new(self.file, IssueCode::BrokenList, message, "Look whether the list is right, then move the bound in the description."));
        }
        self.report_same_numbers();
        self.report_leftovers(grid);
        self.rows.tables.extend([Table::Agencies, Table::LicenceEvents]);
        self.report.sort();
        Ok((self.rows, self.report))
    }

    /// Rows under one number: branches where the number was built from the name, else something to look at.
    fn report_same_numbers(&mut self) {
        let mut first: HashMap<Key, u32> = HashMap::new();
        for agency in &self.rows.agencies {
            let earlier = *first.entry(agency.licence_no.key()).or_insert(agency.line);
            if earlier == agency.line {
                continue;
            }
            let message = format!("line {earlier} has the same number; both rows are kept");
            let issue = Issue::new(self.file, IssueCode::SameNumber, message, "Look which row is right; under a built number they are branches of one name.");
            let issue = issue.on_line(agency.line).showing(agency.licence_no.as_str());
            self.report.add(if self.source.number.is_some() { issue.as_notice() } else { issue });
        }
    }

    fn report_leftovers(&mut self, grid: &Grid) {
        if self.source.number.is_some() {
            let message = "the list prints no licence number; one is built from the cells that the description names, and is none of the authority's own";
            self.report.add(Issue::new(self.file, IssueCode::BuiltNumber, message, "Ask for the number where one is needed in a procedure.").as_notice());
        }
        for notice in self.leftovers.notices(self.file, grid, self.source) {
            self.report.add(notice);
        }
    }
}
