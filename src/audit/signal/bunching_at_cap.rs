//! Do the sums shown stand at the limit more often than with others?

use super::About;
use super::measure::shrink::Events;
use super::rate::{Rate, each};
use super::standard::Level;
use crate::record::signal::{SignalCode, SubjectKind};

/// `signal-bunching-at-cap`. To ask the most that is lawful is lawful; where others ask less, receipts that all stop there may hide more.
pub(super) static BUNCHING_AT_CAP: Rate = Rate {
    about: About {
        code: SignalCode::BunchingAtCap,
        question: "Do the sums on receipts and returns stand at the limit more often than with others in the same corridor, work and half-year?",
        limits: "Only what receipts show, or the agency itself reports, is compared with limits above zero. To ask the whole limit is lawful.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: |_, subjects| each(subjects, |row| row.at_cap, |_| "no_limit"),
    words: ("placements with a limit", "show a sum that stands at it"),
    also: |count, _, scales| scales.bunched_least <= count.rate(),
    in_time: false,
};
