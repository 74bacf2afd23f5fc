//! How does a table of the desk look as a file? CSV and a workbook with the columns and the order of the screen. It is no part of an edition, and
//! lies here because the writer of workbooks does.

use chrono::{DateTime, Utc};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// Most rows of a file.
pub const ROWS_MAX: usize = 10_000;
/// Most characters of a cell of a workbook: half of 32,767, because letters outside the basic plane count twice there.
const CELL_CHARACTERS: usize = 16_383;

/// A table as the screen shows it, all its pages together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called, in letters of a file name.
    pub name: &'static str,
    /// The heads of its columns, as on the screen.
    pub columns: &'static [&'static str],
    /// Its rows, at most [`ROWS_MAX`].
    pub rows: Vec<Vec<String>>,
    /// How many rows there are in all.
    pub total: u64,
    /// What is to be known of it: a name and a sentence each.
    pub about: Vec<(&'static str, String)>,
}

impl Sheet {
    /// The name of a file, which says how much was left out.
    #[must_use]
    pub fn file_name(&self, ending: &str) -> String {
        let shown = self.rows.len() as u64;
        if shown < self.total { format!("{}-first-{shown}-of-{}.{ending}", self.name, self.total) } else { format!("{}.{ending}", self.name) }
    }

    /// The table as CSV (RFC 4180, UTF-8). What a spreadsheet would take for a formula has an apostrophe before it.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn csv(&self) -> Result<Vec<u8>, csv::Error> {
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(self.columns)?;
        self.rows.iter().try_for_each(|row| out.write_record(row.iter().map(|cell| defused(cell))))?;
        out.into_inner().map_err(|error| error.into_error().into())
    }

    /// The table as a workbook, with a sheet that says what it is. Every cell is text, so that no name is taken for a formula.
    ///
    /// # Errors
    /// When the table is larger than a sheet can be.
    pub fn workbook(&self, made_at: DateTime<Utc>) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let made = ExcelDateTime::from_timestamp(made_at.timestamp())?;
        book.set_properties(&DocProperties::new().set_title(self.name).set_creation_datetime(&made));
        let bold = Format::new().set_bold();
        let sheet = book.add_worksheet().set_name(self.name)?;
        for (at, column) in (0..).zip(self.columns) {
            sheet.write_string_with_format(0, at, *column, &bold)?.set_column_width(at, 22)?;
        }
        for (line, row) in (1..).zip(&self.rows) {
            for (at, cell) in (0..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(line, at, cell.chars().take(CELL_CHARACTERS).collect::<String>())?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        let about = book.add_worksheet().set_name("about")?;
        let counted = ("rows", format!("{} of {}", self.rows.len(), self.total));
        for (line, (name, words)) in (0..).zip(self.about.iter().chain([&counted])) {
            about.write_string(line, 0, *name)?.write_string(line, 1, words)?;
        }
        about.set_column_width(0, 18)?.set_column_width(1, 60)?;
        book.save_to_buffer()
    }
}

/// A cell that no spreadsheet calculates: OWASP, "CSV Injection", names the signs that begin a formula.
#[must_use]
pub fn defused(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}
