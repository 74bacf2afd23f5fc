//! How does a cell of a list become a cell of `agencies.csv`? Only as the description names it.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::Mapping;
use crate::ingest::agency_rows::Column;
use crate::ingest::cell::Wrong;
use crate::ingest::issue::IssueCode;
use crate::record::id::Key;

/// A number of the list's own: the prefix and twelve digits of a digest over the comparable cells.
pub(super) fn built(prefix: &str, parts: &[Key]) -> String {
    let joined = parts.iter().map(Key::as_str).collect::<Vec<_>>().join("\u{1f}");
    let digest = Sha256::digest(joined.as_bytes());
    digest.iter().take(6).fold(format!("{prefix}-"), |number, byte| format!("{number}{byte:02X}"))
}

/// Converts a cell as the mapping says; where a part of it cannot be, the rest and what is wrong.
pub(super) fn converted(mapping: &Mapping, cell: &str) -> Result<String, (String, Wrong)> {
    if let Some(format) = &mapping.format {
        let wrong =
            || Wrong::new(IssueCode::BadDate, format!("this is no day written as {format}"), "Look at the list, or name the format in the description.");
        return chrono::NaiveDate::parse_from_str(cell, format).map(|day| day.to_string()).map_err(|_| (String::new(), wrong()));
    }
    let mut parts = vec![cell];
    for between in mapping.between.iter().filter(|between| !between.is_empty()) {
        parts = parts.into_iter().flat_map(|part| part.split(between.as_str())).collect();
    }
    let separator = if matches!(mapping.to, Column::Kinds | Column::Destinations | Column::Occupations) { " " } else { "|" };
    let (mut known, mut unknown) = (Vec::<&str>::new(), Vec::new());
    for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
        match mapping.words.get(part) {
            Some(meaning) => known.extend(meaning.split(separator).filter(|word| !word.is_empty())),
            None if mapping.words.is_empty() => known.push(part),
            None => unknown.push(part),
        }
    }
    if !mapping.words.is_empty() {
        let mut seen = BTreeSet::new();
        known.retain(|word| seen.insert(*word));
    }
    let known = known.join(separator);
    if unknown.is_empty() {
        return Ok(known);
    }
    let message = format!(
        "the description does not know the word{} {}; {} left out",
        if unknown.len() == 1 { "" } else { "s" },
        unknown.join(", "),
        if unknown.len() == 1 { "it is" } else { "they are" }
    );
    Err((known, Wrong::new(IssueCode::UnknownCode, message, "Add the word to the words of this column in the description.")))
}
