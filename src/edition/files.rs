//! How do the tables of an edition look as files? CSV and JSON with one row a line, and a workbook; the same rows give the same bytes.

use std::collections::BTreeMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::contents::Contents;
use super::statement::Stamp;
use super::table::Row;
use crate::record::hex::hex;

/// Files by their name within the edition.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The published list as a table.
pub const AGENCIES_CSV: &str = "agencies.csv";
/// The published list for programs.
pub const AGENCIES_JSON: &str = "agencies.json";
/// The published list and the sanctions as a workbook.
pub const AGENCIES_XLSX: &str = "agencies.xlsx";
/// Decided sanctions as a table.
pub const SANCTIONS_CSV: &str = "sanctions.csv";
/// Decided sanctions for programs.
pub const SANCTIONS_JSON: &str = "sanctions.json";
/// What is not as in the edition before.
pub const CHANGES: &str = "changes.json";
/// The description of the files as a Frictionless Data Package.
pub const DATA_PACKAGE: &str = "datapackage.json";
/// The public keys.
pub const KEYS: &str = "keys/jwks.json";
/// The tokens of the licences, by their places.
pub const TOKENS: &str = "tokens.csv";
/// Which tokens no longer count, signed.
pub const STATUS_LIST: &str = "status-list.jws";
/// The statement that names all other files with their digests.
pub const STATEMENT: &str = "edition.json";
/// The statement, signed.
pub const SIGNATURE: &str = "edition.jws";

/// The media type of a file, by its name.
#[must_use]
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("csv") => "text/csv; charset=utf-8; header=present",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("zip") => "application/zip",
        Some("jws") => "application/jose",
        _ if name == KEYS => "application/jwk-set+json",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

/// A digest of bytes (SHA-256) in base 16.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Rows as CSV (RFC 4180, UTF-8, lines end with a line feed).
///
/// # Errors
/// When memory runs out.
pub fn csv<R: Row>(rows: &[R]) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(R::COLUMNS.iter().map(|column| column.name))?;
    rows.iter().try_for_each(|row| out.write_record(row.cells()))?;
    out.into_inner().map_err(|error| error.into_error().into())
}

/// Rows as a JSON array, one object a line.
///
/// # Errors
/// When a row cannot be written as JSON.
pub fn json<R: Serialize>(rows: &[R]) -> Result<Vec<u8>, serde_json::Error> {
    let mut out = b"[".to_vec();
    for (n, row) in rows.iter().enumerate() {
        out.extend_from_slice(if n == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut out, row)?;
    }
    out.extend_from_slice(b"\n]\n");
    Ok(out)
}

/// The list, the sanctions, and what they are, as a workbook. Every cell is text, so that no number loses its zeros and no name is
/// taken for a formula.
///
/// # Errors
/// When a table is larger than a sheet can be.
pub fn workbook(contents: &Contents, stamp: &Stamp) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(stamp.known_at.timestamp())?;
    book.set_properties(&DocProperties::new().set_title(format!("Edition {} of the register", stamp.edition)).set_creation_datetime(&made));
    sheet(&mut book, "agencies", &contents.agencies)?;
    sheet(&mut book, "sanctions", &contents.sanctions)?;
    let about = book.add_worksheet().set_name("about")?;
    let lines = [
        ("edition", stamp.edition.to_string()),
        ("on", stamp.on.to_string()),
        ("known_at", stamp.known_at()),
        ("how to be sure", "This file is vouched for by edition.json and edition.jws of the same edition.".to_owned()),
    ];
    for (row, (name, words)) in (0..).zip(&lines) {
        about.write_string(row, 0, *name)?.write_string(row, 1, words)?;
    }
    about.set_column_width(0, 18)?.set_column_width(1, 60)?;
    book.save_to_buffer()
}

fn sheet<R: Row>(book: &mut Workbook, name: &str, rows: &[R]) -> Result<(), XlsxError> {
    let (sheet, bold) = (book.add_worksheet().set_name(name)?, Format::new().set_bold());
    for (at, column) in (0..).zip(R::COLUMNS) {
        sheet.write_string_with_format(0, at, column.name, &bold)?.set_column_width(at, 20)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (at, cell) in (0..).zip(row.cells()).filter(|(_, cell)| !cell.is_empty()) {
            // A cell holds so many characters; the whole text stands in the other files.
            let cell: String = cell.chars().take(CELL_CHARACTERS).collect();
            sheet.write_string(line, at, cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// Most characters of a cell of a workbook: half of 32,767, because letters outside the basic plane count twice there.
const CELL_CHARACTERS: usize = 16_383;
