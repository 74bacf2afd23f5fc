//! How far is the work? A bar on stderr where a person watches a terminal, and nothing where nobody does.

use indicatif::{ProgressBar, ProgressStyle};

/// Counts placements of which the number is not known beforehand.
#[must_use]
pub fn placements() -> ProgressBar {
    // indicatif draws on stderr, and draws nothing where that is no terminal.
    styled(ProgressBar::no_length(), "{spinner} {human_pos} placements judged, {per_sec}, {elapsed}")
}

/// Counts placements that are taken in.
#[must_use]
pub fn placements_taken() -> ProgressBar {
    styled(ProgressBar::no_length(), "{spinner} {human_pos} placements taken in, {per_sec}, {elapsed}")
}

/// Goes through so many bytes of a package.
#[must_use]
pub fn bytes(total: u64) -> ProgressBar {
    styled(ProgressBar::new(total), "{bar:40} {bytes} of {total_bytes}, {eta} left")
}

fn styled(bar: ProgressBar, template: &str) -> ProgressBar {
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
