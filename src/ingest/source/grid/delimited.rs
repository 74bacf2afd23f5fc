//! Which cells does a list of lines hold? Decoded as the description says, then split as exchange tables are.

use std::io::Cursor;

use super::{Grid, GridRow, ROWS, RowFlaw, names, too_much};
use crate::ingest::limits::Limits;
use crate::ingest::refusal::Refusal;
use crate::ingest::source::Source;
use crate::ingest::splitter::{Flaw, Splitter};

pub(super) fn read(file: &str, bytes: &[u8], source: &Source, delimiter: u8) -> Result<Grid, Refusal> {
    let failed = |e| Refusal::io(file, "reading", e);
    let decoded = source.encoding.decode(bytes).0;
    let mut splitter = Splitter::new(Cursor::new(decoded.as_bytes()), delimiter, Limits::default().row_bytes).map_err(failed)?;
    let mut above = Vec::new();
    let mut skip = source.skip_rows;
    while above.len() < source.header_rows as usize && splitter.advance().map_err(failed)? {
        let row = row(&mut splitter);
        if 0 < skip {
            skip -= u32::from(!row.is_blank());
        } else if !row.is_blank() || source.skip_rows == 0 {
            above.push(row);
        }
    }
    let (header, header_line) = names(file, &above, source)?;
    splitter.expect_width(header.len());
    let mut rows = Vec::new();
    while splitter.advance().map_err(failed)? {
        if splitter.raw().iter().all(|b| *b == delimiter || b.is_ascii_whitespace()) {
            continue;
        }
        if rows.len() == ROWS {
            return Err(too_much(file, "more rows", &format!("{ROWS} rows")));
        }
        rows.push(row(&mut splitter));
    }
    Ok(Grid { header, header_line, rows })
}

fn row<R: std::io::Read>(splitter: &mut Splitter<R>) -> GridRow {
    let line = splitter.line();
    let flaw = splitter.flaw().map(|flaw| match flaw {
        Flaw::OpenQuote => RowFlaw::OpenQuote,
        Flaw::TooLong => RowFlaw::TooLong,
    });
    let (text, spans) = splitter.cells();
    let cell = |(from, to): &(u32, u32)| String::from_utf8_lossy(text.get(*from as usize..*to as usize).unwrap_or_default()).into_owned();
    GridRow { line, cells: spans.iter().map(cell).collect(), flaw }
}
