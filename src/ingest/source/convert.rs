//! How does a cell of a list become a cell of `agencies.csv`? Only as the description names it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::Mapping;
use super::days::Months;
use super::digits::plain;
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

/// What became of a cell.
#[derive(Default)]
pub(super) struct Converted {
    /// What it is in `agencies.csv`; empty where nothing of it is known.
    pub value: String,
    /// What is wrong with it.
    pub wrong: Option<Wrong>,
    /// Words of it that the description does not know.
    pub unknown: Vec<String>,
}

impl Converted {
    fn of(read: Result<String, String>, code: IssueCode) -> Self {
        match read {
            Ok(value) => Self { value, ..Self::default() },
            Err(message) => Self { wrong: Some(Wrong::new(code, message, ADVICE)), ..Self::default() },
        }
    }
}

/// What to do about a cell that is not written as the description says.
pub(super) const ADVICE: &str = "Look at the list, or name how it is written (format, calendar, digits, figures) in the description.";

/// Converts a cell as the mapping says; where a part of it cannot be, the rest and what is wrong.
pub(super) fn converted(mapping: &Mapping, months: &Months, cell: &str) -> Converted {
    if let Some(days) = &mapping.days {
        return Converted::of(days.read(cell, months).map(|day| day.to_string()), IssueCode::BadDate);
    }
    if let Some(figures) = &mapping.figures {
        return Converted::of(figures.read(cell), IssueCode::BadNumber);
    }
    let cell = if mapping.native { Cow::Owned(plain(cell)) } else { Cow::Borrowed(cell) };
    let mut parts = vec![cell.as_ref()];
    for between in mapping.between.iter().filter(|between| !between.is_empty()) {
        parts = parts.into_iter().flat_map(|part| part.split(between.as_str())).collect();
    }
    let separator = if matches!(mapping.to, Column::Kinds | Column::Destinations | Column::Occupations) { " " } else { "|" };
    let (mut known, mut unknown) = (Vec::<&str>::new(), Vec::new());
    for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
        match mapping.words.get(part) {
            Some(meaning) => known.extend(meaning.split(separator).filter(|word| !word.is_empty())),
            None if mapping.words.is_empty() => known.push(part),
            None => unknown.push(part.to_owned()),
        }
    }
    if !mapping.words.is_empty() {
        let mut seen = BTreeSet::new();
        known.retain(|word| seen.insert(*word));
    }
    Converted { value: known.join(separator), wrong: unknown_words(&unknown), unknown }
}

fn unknown_words(unknown: &[String]) -> Option<Wrong> {
    let (words, are) = match unknown {
        [] => return None,
        [_] => ("word", "it is"),
        _ => ("words", "they are"),
    };
    let message = format!("the description does not know the {words} {}; {are} left out", unknown.join(", "));
    Some(Wrong::new(IssueCode::UnknownCode, message, "Add the word to the words of this column in the description."))
}
