//! Do more workers come back within their first months than with others?

use super::About;
use super::measure::shrink::Events;
use super::rate::{Rate, each, nothing_else};
use super::standard::Level;
use crate::record::signal::{SignalCode, SubjectKind};

/// `signal-early-return`.
pub(super) static EARLY_RETURN: Rate = Rate {
    about: About {
        code: SignalCode::EarlyReturn,
        question: "Do more workers come back within ninety days, or find no job, than with others in the same corridor, work and half-year?",
        limits: "Who completed a shorter contract did not come back early. Who is away for fewer days, or whose stay is not stated, is not counted yet. Why \
                 somebody came back is another question.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency, SubjectKind::Employer],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: |_, subjects| each(subjects, |row| row.early_return, |_| "missing:ended_on"),
    words: ("stays that are long enough ago", "ended early"),
    also: nothing_else,
    in_time: true,
};
