//! What is wrong with a row as a whole, before any cell of it is read?

use super::issue::{Issue, IssueCode};
use super::splitter::Flaw;

/// A row that could not be split.
pub(super) fn about_flaw(file: &str, flaw: Flaw) -> Issue {
    match flaw {
        Flaw::OpenQuote => Issue::new(
            file,
            IssueCode::OpenQuote,
            "a quote is opened in this row and not closed where the row should end",
            "Close the quote, or write \"\" for a quote inside a quoted cell.",
        ),
        Flaw::TooLong => Issue::new(
            file,
            IssueCode::RowTooLong,
            "the row is longer than a row may be; only its beginning is kept",
            "Shorten the row, or look for a line end that is missing.",
        ),
    }
}

/// A row with other cells than the header names.
pub(super) fn cell_count(file: &str, found: usize, wanted: usize) -> Issue {
    let message = format!("the row has {found} cell{}, the header names {wanted}", if found == 1 { "" } else { "s" });
    Issue::new(file, IssueCode::CellCount, message, "Put quotes around cells that hold a comma, and give every row as many cells as the header.")
}

/// Adds the column in which a cell lies, by the name that the file gives it.
pub(super) fn name_column(issue: Issue, header: &[u8], spans: &[(u32, u32)], span: &(u32, u32)) -> Issue {
    let place = spans.iter().position(|s| s == span).unwrap_or(0);
    let names = String::from_utf8_lossy(header);
    match names.split(',').nth(place) {
        Some(name) => issue.in_column(name.trim_matches(['"', '\u{feff}', ' '])),
        None => issue,
    }
}
