//! How does an inspection list look outside? A row a visit, in order, with its ground.

use std::io::{self, Write};

use clap::ValueEnum;

use super::csv::Row;
use super::table::plain;
use crate::record::code::Code as _;
use crate::record::inspection::{InspectionList, Visit};

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Columns for a terminal.
    Table,
    /// One JSON object a line.
    Jsonl,
    /// A table for spreadsheets.
    Csv,
}

/// Writes a list to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(list: &InspectionList, format: Format) -> io::Result<()> {
    let mut out = Vec::new();
    if format == Format::Csv {
        out.extend_from_slice(b"place,agency_licence,ground,why\r\n");
    }
    for (place, visit) in (1_u32..).zip(&list.visits) {
        row((place, visit), format, &mut out)?;
    }
    if format == Format::Table {
        super::table::line(&mut out, &told(list));
    }
    io::stdout().lock().write_all(&out)
}

fn row((place, visit): (u32, &Visit), format: Format, out: &mut Vec<u8>) -> io::Result<()> {
    let Visit { agency_licence, ground, why } = visit;
    match format {
        Format::Table => super::table::line(out, &format!("{place:>5}  {:<16} {:<8} {}", plain(agency_licence.as_str()), ground.as_str(), plain(why))),
        Format::Jsonl => {
            serde_json::to_writer(&mut *out, &serde_json::json!({ "place": place, "agency_licence": agency_licence, "ground": ground, "why": why }))?;
            out.push(b'\n');
        }
        Format::Csv => {
            let mut row = Row(out);
            [&place.to_string(), agency_licence.as_str(), ground.as_str(), why].iter().for_each(|cell| row.cell(cell));
            row.end();
        }
    }
    Ok(())
}

fn told(list: &InspectionList) -> String {
    let InspectionList { drawing, frame, waiting, visits } = list;
    let drawn = format!("{} of {} inspections, {} of them by lot", visits.len(), drawing.capacity, drawing.by_lot);
    format!("\n{drawn}, among {frame} agencies; {waiting} more with a ground must wait")
}
