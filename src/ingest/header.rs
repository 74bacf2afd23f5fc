//! Which columns does the first row name, and can the file be read at all?

use std::io::Read;

use memchr::memchr_iter;

use super::limits::Limits;
use super::refusal::Refusal;
use super::splitter::{Flaw, Splitter};

/// Reads the row of column names.
pub(super) fn read_header<R: Read>(file: &str, splitter: &mut Splitter<R>, limits: &Limits) -> Result<Vec<String>, Refusal> {
    let file = file.to_owned();
    if let Some(found) = other_encoding(splitter.pending()) {
        return Err(Refusal::NotUtf8 { file, found: found.to_owned(), offset: 0, line: 1 });
    }
    if !splitter.advance().map_err(|e| Refusal::io(&file, "reading", e))? {
        return Err(Refusal::NoHeader { file });
    }
    match splitter.flaw() {
        Some(Flaw::OpenQuote) => return Err(Refusal::BadHeader { file, why: "opens a quote and does not close it".to_owned(), advice: "close the quote" }),
        Some(Flaw::TooLong) => {
            return Err(Refusal::BadHeader { file, why: "never ends".to_owned(), advice: "save the table as CSV with one row a line" });
        }
        None => {}
    }
    let (bytes, spans) = splitter.cells();
    if spans.len() > limits.columns {
        return Err(Refusal::TooManyColumns { file, columns: spans.len(), most: limits.columns });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(spans.iter().map(|(from, to)| text.get(*from as usize..*to as usize).unwrap_or_default().trim().to_owned()).collect()),
        Err(e) => {
            let at = e.valid_up_to();
            Err(Refusal::NotUtf8 { file, found: format!("the byte 0x{:02X}", bytes.get(at).unwrap_or(&0)), offset: at as u64, line: 1 })
        }
    }
}

/// Tells UTF-16 and UTF-32 by their byte-order mark or by zero bytes among letters, and a packed file by its first bytes.
fn other_encoding(first: &[u8]) -> Option<&'static str> {
    let start = &first[..first.len().min(64)];
    if start.starts_with(b"PK\x03\x04") {
        return Some("the start of a packed file or workbook");
    }
    if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
        return Some("the mark of UTF-16");
    }
    (memchr_iter(0, start).count() > start.len() / 4).then_some("many zero bytes, as in UTF-16,")
}
