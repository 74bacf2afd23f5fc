//! What does an authority's own list hold? Each row becomes a row of `agencies.csv`, and is read as strictly as one.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Cursor;

use super::Source;
use super::convert::{built, converted};
use super::standing::{Said, events, since};
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
use crate::ingest::splitter::Splitter;
use crate::record::agency::Agency;
use crate::record::id::Key;
use crate::record::licence::Status;
use crate::record::register::RegisterRows;
use crate::record::table::Table;

/// A list on its way through.
struct List<'s> {
    source: &'s Source,
    file: &'s str,
    header: Vec<String>,
    report: Report,
    rows: RegisterRows,
}

/// Reads a list through its description. Rows that repeat a licence number all stay, in order, and are reported.
///
/// # Errors
/// When the list has another header or far fewer rows than the description expects, or cannot be split into rows.
pub fn read_list(file: &str, bytes: &[u8], source: &Source) -> Result<(RegisterRows, Report), Refusal> {
    let limits = Limits::default();
    let failed = |e| Refusal::io(file, "reading", e);
    let decoded = source.encoding.decode(bytes).0;
    let mut splitter = Splitter::new(Cursor::new(decoded.as_bytes()), source.delimiter, limits.row_bytes).map_err(failed)?;
    let header = header(file, &mut splitter, source, &limits)?;
    splitter.expect_width(header.len());
    let mut list = List { source, file, header, report: Report::keeping(limits.issues_kept), rows: RegisterRows::default() };
    list.audit_columns();
    let names = Pseudonymiser::new([0; 32]);
    while splitter.advance().map_err(failed)? {
        let blank = splitter.raw().iter().all(|b| *b == source.delimiter || b.is_ascii_whitespace());
        if !blank {
            list.row(&mut splitter, &names);
        }
    }
    list.finish()
}

fn header<R: std::io::Read>(file: &str, splitter: &mut Splitter<R>, source: &Source, limits: &Limits) -> Result<Vec<String>, Refusal> {
    let mut names: Vec<String> = Vec::new();
    for _ in 0..source.header_rows {
        if !splitter.advance().map_err(|e| Refusal::io(file, "reading", e))? {
            return Err(Refusal::NoHeader { file: file.to_owned() });
        }
        let (text, spans) = splitter.cells();
        names.resize(names.len().max(spans.len()), String::new());
        for (name, (from, to)) in names.iter_mut().zip(spans) {
            let part = String::from_utf8_lossy(text.get(*from as usize..*to as usize).unwrap_or_default());
            *name = [name.trim(), part.trim()].join(" ").trim().to_owned();
        }
    }
    if names.len() > limits.columns {
        return Err(Refusal::TooManyColumns { file: file.to_owned(), columns: names.len(), most: limits.columns });
    }
    let wanted = source.columns.iter().flat_map(|mapping| &mapping.from);
    let wanted = wanted.chain(source.number.iter().flat_map(|number| &number.from)).chain(source.listing.since.iter().map(|(from, _)| from));
    let wanted = wanted.chain(source.status.iter().flat_map(|status| std::iter::once(&status.from).chain(status.effective_on.iter().map(|(from, _)| from))));
    let missing: Vec<&str> = wanted.filter(|name| !names.contains(name)).map(String::as_str).collect();
    if missing.is_empty() {
        return Ok(names);
    }
    let why = format!("lacks {}, which {} expects", missing.join(", "), source.name);
    Err(Refusal::BadHeader { file: file.to_owned(), why, advice: "look whether the publisher changed the list, then mend the description" })
}

impl List<'_> {
    /// A column that nobody named is a notice: it may hold what matters.
    fn audit_columns(&mut self) {
        let source = self.source;
        let named = |name: &String| {
            let by_mapping = source.columns.iter().any(|mapping| mapping.from.contains(name));
            let by_number = source.number.as_ref().is_some_and(|number| number.from.contains(name));
            let by_status = source.status.as_ref().is_some_and(|s| s.from == *name || s.effective_on.as_ref().is_some_and(|(from, _)| from == name));
            by_mapping || by_number || by_status || source.listing.since.as_ref().is_some_and(|(from, _)| from == name) || source.ignore.contains(name)
        };
        for name in self.header.iter().filter(|name| !named(name)) {
            let message = format!("{} neither maps nor ignores this column", source.name);
            let issue = Issue::new(self.file, IssueCode::UnknownColumn, message, "Map it or put it in the ignore list of the description.");
            self.report.add(issue.on_line(1).in_column(name).as_notice());
        }
        if source.number.is_some() {
            let message = "the list prints no licence number; one is built from the cells that the description names, and is none of the authority's own";
            self.report.add(Issue::new(self.file, IssueCode::BuiltNumber, message, "Ask for the number where one is needed in a procedure.").as_notice());
        }
    }

    fn row<R: std::io::Read>(&mut self, splitter: &mut Splitter<R>, names: &Pseudonymiser) {
        self.report.of(Table::Agencies).rows += 1;
        let line = splitter.line();
        let flawed = splitter.flaw().is_some();
        let (text, spans) = splitter.cells();
        let text = String::from_utf8_lossy(text);
        let cells: Vec<&str> = spans.iter().map(|(from, to)| text.get(*from as usize..*to as usize).unwrap_or_default()).collect();
        let read = if flawed {
            Err(Issue::new(self.file, IssueCode::OpenQuote, "a quote is opened in this row and not closed", "Close the quote."))
        } else if cells.len() != self.header.len() {
            let message = format!("the row has {} cells, the header names {}", cells.len(), self.header.len());
            Err(Issue::new(self.file, IssueCode::CellCount, message, "Look for a delimiter that should stand in quotes."))
        } else if text.contains('\u{fffd}') {
            let message = format!("the row holds bytes that are no {}", self.source.encoding.name());
            Err(Issue::new(self.file, IssueCode::NotUtf8, message, "Name the encoding of the list in its description."))
        } else {
            Ok(())
        };
        let taken = match read {
            Ok(()) => self.agency(line, &cells, names),
            Err(issue) => {
                self.report.add(issue.on_line(line));
                false
            }
        };
        let counts = self.report.of(Table::Agencies);
        if taken { counts.taken += 1 } else { counts.rejected += 1 }
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
        match converted(mapping, &cell) {
            Ok(value) => value,
            Err((known, wrong)) => {
                let Wrong { code, message, advice } = wrong;
                self.report.add(Issue::new(self.file, code, message, advice).on_line(line).in_column(from).showing(&cell));
                known
            }
        }
    }

    /// A cell of the list by its column; the marks that the description calls empty are empty.
    fn cell<'c>(&self, name: &str, cells: &[&'c str]) -> Cow<'c, str> {
        let cell = self.header.iter().position(|known| known == name).and_then(|at| cells.get(at)).copied().unwrap_or_default();
        if self.source.empty.iter().any(|mark| mark == cell) { Cow::Borrowed("") } else { Cow::Borrowed(cell) }
    }

    /// What the row says of its licence.
    fn said(&mut self, line: u32, cells: &[&str]) -> Said {
        let source = self.source;
        let mut said = Said { status: None, word: None, effective_on: None, since: None };
        if let Some((from, format)) = &source.listing.since {
            let cell = self.cell(from, cells);
            said.since = since(&cell, format);
            if said.since.is_none() && !cell.is_empty() {
                self.bad_day(line, from, &cell, format);
            }
        }
        let Some(status) = &source.status else { return said };
        let word = self.cell(&status.from, cells);
        said.status = Some(status.words.get(word.as_ref()).copied().unwrap_or(Status::Unknown));
        if said.status == Some(Status::Unknown) {
            let message = "the description does not know this status; the licence counts as unknown, never as licensed";
            let issue = Issue::new(self.file, IssueCode::UnknownStatus, message, "Add the word to the status words of the description.");
            self.report.add(issue.on_line(line).in_column(&status.from).showing(&word));
        }
        if let Some((from, format)) = &status.effective_on {
            let cell = self.cell(from, cells);
            said.effective_on = since(&cell, format);
            if said.effective_on.is_none() && !cell.is_empty() {
                self.bad_day(line, from, &cell, format);
            }
        }
        said.word = Some(word.into_owned());
        said
    }

    fn bad_day(&mut self, line: u32, column: &str, cell: &str, format: &str) {
        let issue = Issue::new(
            self.file,
            IssueCode::BadDate,
            format!("this is no day written as {format}"),
            "Look at the list, or name the format in the description.",
        );
        self.report.add(issue.on_line(line).in_column(column).showing(cell));
    }

    fn finish(mut self) -> Result<(RegisterRows, Report), Refusal> {
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
}
