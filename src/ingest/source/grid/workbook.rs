//! Which cells does a sheet of a workbook hold? Days come out as days and numbers without the dust of binary fractions.
//!
//! A workbook is a `.zip`: it is unpacked once beforehand and counted, so that a small file cannot become a large one in memory.

use std::collections::BTreeMap;
use std::fmt::{Display, LowerExp};
use std::io::{Cursor, Read};

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Ods, Reader as _, Xlsx, open_workbook_from_rs};
use rust_decimal::Decimal;
use zip::ZipArchive;

use super::{GridRow, ROWS, TEXT_BYTES, too_much, unreadable};
use crate::ingest::limits::Limits;
use crate::ingest::refusal::Refusal;
use crate::ingest::source::kind::Sheet;

/// Most cells of a sheet that hold something, or that a merged cell covers.
const CELLS: usize = 10_000_000;
/// Most bytes that the parts of a workbook unpack to.
const UNPACKED: u64 = 512 << 20;
/// Bytes that a workbook may unpack to, whatever its ratio.
const ALWAYS_ALLOWED: u64 = 16 << 20;

/// Cells by row and column, from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

pub(super) fn xlsx(file: &str, bytes: &[u8], sheet: Option<&Sheet>) -> Result<Vec<GridRow>, Refusal> {
    let broken = |error: calamine::XlsxError| not_a_workbook(file, &error.to_string());
    unpacked(file, bytes)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(broken)?;
    let name = chosen(file, &book.sheet_names(), sheet)?;
    let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
    let mut reader = book.worksheet_cells_reader(&name).map_err(broken)?;
    let (mut cells, mut count, mut text) = (Cells::new(), 0_usize, 0_usize);
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let said = match cell.get_value() {
            DataRef::Int(number) => number.to_string(),
            DataRef::Float(number) => number_text(*number),
            DataRef::String(text) => text.clone(),
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::Bool(truth) => truth.to_string(),
            DataRef::DateTime(day) => day_text(day),
            DataRef::DateTimeIso(day) => iso_day(day),
            DataRef::DurationIso(length) => length.clone(),
            DataRef::Error(_) | DataRef::Empty => String::new(),
        };
        (count, text) = (count + 1, text + said.len());
        limited(file, count, text, cell.get_position().1)?;
        if !said.is_empty() {
            cells.entry(cell.get_position().0).or_default().insert(cell.get_position().1, said);
        }
    }
    spread(file, &mut cells, &merged, text)?;
    rows(file, cells, &merged)
}

pub(super) fn ods(file: &str, bytes: &[u8], sheet: Option<&Sheet>) -> Result<Vec<GridRow>, Refusal> {
    let broken = |error: calamine::OdsError| not_a_workbook(file, &error.to_string());
    let content = unpacked(file, bytes)?;
    if repeated_cells(&content) > CELLS {
        return Err(too_much(file, "more cells", &format!("{CELLS} cells")));
    }
    let mut book: Ods<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(broken)?;
    let name = chosen(file, &book.sheet_names(), sheet)?;
    let range = book.worksheet_range(&name).map_err(broken)?;
    let (top, left) = range.start().unwrap_or_default();
    let (mut cells, mut text) = (Cells::new(), 0_usize);
    for (row, column, cell) in range.used_cells() {
        let said = match cell {
            Data::Int(number) => number.to_string(),
            Data::Float(number) => number_text(*number),
            Data::String(text) => text.clone(),
            Data::Bool(truth) => truth.to_string(),
            Data::DateTime(day) => day_text(day),
            Data::DateTimeIso(day) => iso_day(day),
            Data::DurationIso(length) => length.clone(),
            Data::Error(_) | Data::Empty => String::new(),
        };
        text += said.len();
        let place = |from: u32, to: usize| from.saturating_add(u32::try_from(to).unwrap_or(u32::MAX));
        let (row, column) = (place(top, row), place(left, column));
        limited(file, 0, text, column)?;
        cells.entry(row).or_default().insert(column, said);
    }
    rows(file, cells, &[])
}

/// Unpacks every part into nothing and counts; gives the part in which an ODS holds its sheets.
fn unpacked(file: &str, bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let broken = |why: String| not_a_workbook(file, &why);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    if archive.len() > Limits::default().zip_entries {
        return Err(too_much(file, &format!("{} parts", archive.len()), &format!("{} parts", Limits::default().zip_entries)));
    }
    let most = UNPACKED.min((bytes.len() as u64).saturating_mul(Limits::default().zip_ratio).max(ALWAYS_ALLOWED));
    let (mut sum, mut content) = (0_u64, Vec::new());
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|error| broken(error.to_string()))?;
        let is_content = part.name().is_ok_and(|name| name == "content.xml");
        let mut limited = (&mut part).take((most + 1).saturating_sub(sum));
        sum += if is_content { limited.read_to_end(&mut content).map(|n| n as u64) } else { std::io::copy(&mut limited, &mut std::io::sink()) }
            .map_err(|error| broken(error.to_string()))?;
        if sum > most {
            return Err(too_much(file, "parts that unpack to more bytes", &format!("{most} bytes")));
        }
    }
    Ok(content)
}

/// How many cells an ODS becomes in memory: each that says something as often as it is repeated, with the empty ones before it.
fn repeated_cells(content: &[u8]) -> usize {
    const REPEATED: &[u8] = b"table:number-columns-repeated=";
    let (mut cells, mut empty, mut row, mut at) = (0_usize, 0_usize, 0_usize, 0_usize);
    while let Some(found) = memchr::memchr(b'<', content.get(at..).unwrap_or_default()) {
        let start = at + found;
        let tag = content.get(start..end_of_tag(content, start)).unwrap_or_default();
        at = start + tag.len().max(1);
        if tag.starts_with(b"<table:table-row") {
            (cells, row, empty) = (cells.saturating_add(row), 0, 0);
        } else if tag.starts_with(b"<table:table-cell") || tag.starts_with(b"<table:covered-table-cell") {
            let said = memchr::memmem::find(tag, REPEATED).and_then(|at| tag.get(at + REPEATED.len() + 1..)).unwrap_or_default();
            let digits = said.iter().take(9).take_while(|b| b.is_ascii_digit()).fold(0_usize, |n, b| n * 10 + usize::from(b - b'0'));
            let times = digits.clamp(1, 16_384);
            if tag.ends_with(b"/>") && memchr::memmem::find(tag, b"office:").is_none() {
                empty += times;
            } else {
                (row, empty) = (row + empty + times, 0);
            }
        }
    }
    cells.saturating_add(row)
}

/// Where a tag ends; a `>` in quotes ends nothing.
fn end_of_tag(content: &[u8], start: usize) -> usize {
    let mut quote = None;
    for (at, byte) in content.iter().enumerate().skip(start) {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
    }
    content.len()
}

fn chosen(file: &str, names: &[String], sheet: Option<&Sheet>) -> Result<String, Refusal> {
    let found = match sheet {
        Some(Sheet::Named(name)) => names.iter().find(|known| *known == name),
        Some(Sheet::Nth(nth)) => names.get(nth - 1),
        None => names.first().filter(|_| names.len() == 1),
    };
    let shown: Vec<&str> = names.iter().take(20).map(String::as_str).collect();
    let why = || format!("holds the sheets {}, and the description points at none of them", shown.join(", "));
    found.cloned().ok_or_else(|| unreadable(file, why(), "name one in the description, such as sheet = \"Agencies\" or sheet = 1"))
}

fn limited(file: &str, cells: usize, text: usize, column: u32) -> Result<(), Refusal> {
    let most = Limits::default().columns;
    if column as usize >= most {
        return Err(Refusal::TooManyColumns { file: file.to_owned(), columns: column as usize + 1, most });
    }
    if cells > CELLS {
        return Err(too_much(file, "more cells", &format!("{CELLS} cells")));
    }
    if text > TEXT_BYTES {
        return Err(too_much(file, "more text in its cells", &format!("{TEXT_BYTES} bytes")));
    }
    Ok(())
}

/// A merged cell says the same in every place that it covers, in rows that hold something.
fn spread(file: &str, cells: &mut Cells, merged: &[Dimensions], mut text: usize) -> Result<(), Refusal> {
    let mut count = 0_usize;
    for Dimensions { start, end } in merged {
        let Some(said) = cells.get(&start.0).and_then(|row| row.get(&start.1)).cloned() else { continue };
        let last = end.1.min(u32::try_from(Limits::default().columns).unwrap_or(u32::MAX));
        for (_, row) in cells.range_mut(start.0..=end.0.max(start.0)) {
            for column in start.1..=last {
                (count, text) = (count + 1, text + said.len());
                limited(file, count, text, 0)?;
                row.insert(column, said.clone());
            }
        }
    }
    Ok(())
}

fn rows(file: &str, cells: Cells, merged: &[Dimensions]) -> Result<Vec<GridRow>, Refusal> {
    if cells.len() > ROWS {
        return Err(too_much(file, "more rows", &format!("{ROWS} rows")));
    }
    let across = |row: u32, cells: &BTreeMap<u32, String>| {
        let (first, last) = (cells.keys().next().copied()?, cells.keys().next_back().copied()?);
        merged.iter().find(|area| area.start.0 <= row && row <= area.end.0 && area.start.1 == first && area.end.1 == last && first < last)
    };
    let row = |(row, cells): (u32, BTreeMap<u32, String>)| {
        let flaw = across(row, &cells).map(|_| super::RowFlaw::OneCell);
        let width = cells.keys().next_back().map_or(0, |last| *last as usize + 1);
        let mut texts = vec![String::new(); width];
        cells.into_iter().for_each(|(column, text)| texts[column as usize] = text.trim().to_owned());
        GridRow { flaw, ..GridRow::new(row.saturating_add(1), texts) }
    };
    Ok(cells.into_iter().map(row).collect())
}

/// A number as a spreadsheet shows it: 15 digits count, and a whole number has no point.
fn number_text(number: impl LowerExp + Display) -> String {
    let rounded = format!("{number:.14e}");
    Decimal::from_scientific(&rounded).map_or_else(|_| number.to_string(), |exact| exact.normalize().to_string())
}

/// A day as a day; the time of it only where there is one.
fn day_text(day: &ExcelDateTime) -> String {
    if day.is_duration() {
        return number_text(day.as_f64());
    }
    let (year, month, date, hour, minute, second, _) = day.to_ymd_hms_milli();
    let text = format!("{year:04}-{month:02}-{date:02}");
    if (hour, minute, second) == (0, 0, 0) { text } else { format!("{text} {hour:02}:{minute:02}:{second:02}") }
}

/// A day of ISO 8601 without a time that says nothing.
fn iso_day(text: &str) -> String {
    let bare = text.trim_end_matches('Z');
    let bare = bare.split_once('.').map_or(bare, |(whole, fraction)| if fraction.bytes().all(|b| b == b'0') { whole } else { bare });
    bare.strip_suffix("T00:00:00").unwrap_or(bare).replace('T', " ")
}

fn not_a_workbook(file: &str, why: &str) -> Refusal {
    let shown: String = why.chars().take(200).map(|c| if c.is_control() { ' ' } else { c }).collect();
    unreadable(file, format!("is no workbook that can be read: {shown}"), "open it, save it again as a workbook, or name another kind in the description")
}
