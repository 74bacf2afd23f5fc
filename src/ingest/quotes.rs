//! Where do cells lie in the bytes of one row, with quotes and without? RFC 4180, section 2.

use memchr::{memchr, memchr_iter};

/// Walks over quotes to the end of the row: where it ends (after the line end), and whether every quote was closed.
pub(super) fn scan_quoted(bytes: &[u8], delimiter: u8, line_end: u8) -> (Option<usize>, bool) {
    let (mut at, mut cell_starts) = (0, true);
    while let Some(byte) = bytes.get(at) {
        if *byte == b'"' && cell_starts {
            match closing_quote(bytes, at + 1) {
                Some(after) => at = after,
                None => return (None, false),
            }
            cell_starts = false;
            continue;
        }
        if *byte == line_end {
            return (Some(at + 1), true);
        }
        cell_starts = *byte == delimiter;
        at += 1;
    }
    (None, true)
}

/// The place after the quote that closes a cell; a doubled quote is a quote in the text.
fn closing_quote(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr(b'"', bytes.get(at..)?)? + 1;
        if bytes.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}

/// Splits a row without quotes.
pub(super) fn split_plain(raw: &[u8], delimiter: u8, spans: &mut Vec<(u32, u32)>) {
    spans.clear();
    let mut from = 0;
    for to in memchr_iter(delimiter, raw) {
        spans.push((short(from), short(to)));
        from = to + 1;
    }
    spans.push((short(from), short(raw.len())));
}

/// Splits a row with quotes; its cells go to `scratch` without them.
pub(super) fn split_quoted(raw: &[u8], delimiter: u8, scratch: &mut Vec<u8>, spans: &mut Vec<(u32, u32)>) {
    scratch.clear();
    spans.clear();
    let (mut at, mut from) = (0, 0);
    loop {
        if raw.get(at) == Some(&b'"') {
            at = copy_quoted(raw, at + 1, scratch);
        }
        let rest = raw.get(at..).unwrap_or_default();
        let plain = memchr(delimiter, rest).unwrap_or(rest.len());
        scratch.extend_from_slice(&rest[..plain]);
        spans.push((short(from), short(scratch.len())));
        from = scratch.len();
        at += plain + 1;
        if at > raw.len() {
            return;
        }
    }
}

/// Copies a quoted cell without its quotes; says where it ends.
fn copy_quoted(raw: &[u8], from: usize, scratch: &mut Vec<u8>) -> usize {
    let mut at = from;
    while let Some(next) = raw.get(at..).and_then(|rest| memchr(b'"', rest)) {
        scratch.extend_from_slice(&raw[at..at + next]);
        at += next + 1;
        if raw.get(at) != Some(&b'"') {
            return at;
        }
        scratch.push(b'"');
        at += 1;
    }
    scratch.extend_from_slice(raw.get(at..).unwrap_or_default());
    raw.len()
}

/// Rows end long before four billion bytes; what does not fit is held at the most.
fn short(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
