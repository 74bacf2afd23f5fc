//! May this be published after what was published before? Not where the two differ by a few: who has both reads those few out of them.

/// Whether a later count tells of a small group: it differs from the earlier one, and by fewer than `least` (`domain.md` 6.4: twelve
/// until March and fourteen until April are two in April).
#[must_use]
pub const fn tells_of_few(before: u64, after: u64, least: u64) -> bool {
    let apart = before.abs_diff(after);
    0 < apart && apart < least
}

/// Whether cells may be published after an earlier release of the same cells: no cell and no total differs by a few. A release that may
/// not is held until more has come.
#[must_use]
pub fn may_follow(before: &[u64], after: &[u64], least: u64) -> bool {
    let total = |cells: &[u64]| cells.iter().sum();
    before.len() == after.len()
        && !tells_of_few(total(before), total(after), least)
        && before.iter().zip(after).all(|(before, after)| !tells_of_few(*before, *after, least))
}

/// Counts as they could be released at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The cells of one breakdown.
    pub cells: Vec<u64>,
    /// Whether any of them would be shown.
    pub is_shown: bool,
}

/// The newest of several releases, oldest first, that may be published after those before it: its place among them. Releases that show
/// nothing are passed over: they tell nothing, and nothing is told by the difference from them.
#[must_use]
pub fn newest(releases: &[Release], least: u64) -> Option<usize> {
    let mut published: Option<usize> = None;
    for (at, release) in releases.iter().enumerate().filter(|(_, release)| release.is_shown) {
        if published.is_none_or(|before| may_follow(&releases[before].cells, &release.cells, least)) {
            published = Some(at);
        }
    }
    published
}
