//! Which cells does a list hold, whatever kind of file it is? A header and rows, each with its line; every later step sees these alone.

mod delimited;
mod json;
mod page;
mod span;
mod workbook;

use super::Source;
use super::kind::Kind;
use crate::ingest::limits::Limits;
use crate::ingest::refusal::Refusal;

/// Most bytes of a list: those of the largest countries have some ten thousand rows, of a few hundred bytes each.
pub const LIST_BYTES: usize = 64 << 20;
/// Most rows of a list.
const ROWS: usize = 1_000_000;
/// Most bytes of text in all cells together: merged cells and packed files may hold more than their file.
const TEXT_BYTES: usize = 256 << 20;

/// The cells of a list.
#[derive(Debug)]
pub(super) struct Grid {
    /// The names of the columns; those of several header rows joined by spaces.
    pub header: Vec<String>,
    /// Line on which the header stands; 1 where the kind of file has none.
    pub header_line: u32,
    /// The rows under it.
    pub rows: Vec<GridRow>,
}

/// A row of a list.
#[derive(Debug)]
pub(super) struct GridRow {
    /// Line of the text, row of the sheet.
    pub line: u32,
    /// Its cells, without spaces around them where the kind of file puts them there by itself.
    pub cells: Vec<String>,
    /// What is wrong with it as a whole.
    pub flaw: Option<RowFlaw>,
}

/// What is wrong with a row as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowFlaw {
    /// A quote is opened and not closed.
    OpenQuote,
    /// More bytes than a row may have.
    TooLong,
    /// One cell across the whole table: a heading or a note.
    OneCell,
}

impl GridRow {
    /// A row with nothing wrong.
    fn new(line: u32, cells: Vec<String>) -> Self {
        Self { line, cells, flaw: None }
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Reads the cells of a list as its description says that they lie.
///
/// # Errors
/// When the file is not of the kind that the description names, lacks what it points at, or is larger than any list.
pub(super) fn read_grid(file: &str, bytes: &[u8], source: &Source) -> Result<Grid, Refusal> {
    if bytes.len() > LIST_BYTES {
        return Err(too_much(file, &format!("{} bytes", bytes.len()), &format!("{LIST_BYTES} bytes")));
    }
    match &source.kind {
        Kind::Delimited(delimiter) => delimited::read(file, bytes, source, *delimiter),
        Kind::Xlsx(sheet) => headed(file, workbook::xlsx(file, bytes, sheet.as_ref())?, source),
        Kind::Ods(sheet) => headed(file, workbook::ods(file, bytes, sheet.as_ref())?, source),
        Kind::Json(pointer) => json::read(file, bytes, pointer),
        Kind::Lines => json::lines(file, bytes),
        Kind::Page(nth) => headed(file, page::read(file, bytes, source, *nth)?, source),
    }
}

/// Sets the header apart from the rows and makes every row as wide as it.
fn headed(file: &str, rows: Vec<GridRow>, source: &Source) -> Result<Grid, Refusal> {
    let mut rows = rows.into_iter().filter(|row| !row.is_blank()).skip(source.skip_rows as usize);
    let above: Vec<GridRow> = rows.by_ref().take(source.header_rows as usize).collect();
    let (header, header_line) = names(file, &above, source)?;
    let mut rows: Vec<GridRow> = rows.collect();
    for row in &mut rows {
        while row.cells.len() > header.len() && row.cells.last().is_some_and(|cell| cell.trim().is_empty()) {
            row.cells.pop();
        }
        if row.cells.len() < header.len() {
            row.cells.resize(header.len(), String::new());
        }
    }
    Ok(Grid { header, header_line, rows })
}

/// The names of the columns out of the header rows.
fn names(file: &str, above: &[GridRow], source: &Source) -> Result<(Vec<String>, u32), Refusal> {
    let Some(first) = above.first().filter(|_| above.len() == source.header_rows as usize) else {
        return Err(Refusal::NoHeader { file: file.to_owned() });
    };
    let mut header = vec![String::new(); above.iter().map(|row| row.cells.len()).max().unwrap_or_default()];
    for row in above {
        for (name, part) in header.iter_mut().zip(&row.cells) {
            let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
            // A merged cell names its column in every row that it covers.
            if !name.ends_with(&part) || name.is_empty() {
                *name = [name.as_str(), &part].join(" ").trim().to_owned();
            }
        }
    }
    while header.len() > 1 && header.last().is_some_and(String::is_empty) && !matches!(source.kind, Kind::Delimited(_)) {
        header.pop();
    }
    let most = Limits::default().columns;
    if header.len() > most {
        return Err(Refusal::TooManyColumns { file: file.to_owned(), columns: header.len(), most });
    }
    Ok((header, first.line))
}

/// A file that holds more than a list can.
fn too_much(file: &str, what: &str, most: &str) -> Refusal {
    let why = format!("holds {what}, more than the {most} that are read of a list");
    Refusal::UnreadableList { file: file.to_owned(), why, advice: "look whether this is the right file, and take other sheets and pictures out of it" }
}

/// A file that is not what the description says.
fn unreadable(file: &str, why: impl Into<String>, advice: &'static str) -> Refusal {
    Refusal::UnreadableList { file: file.to_owned(), why: why.into(), advice }
}
