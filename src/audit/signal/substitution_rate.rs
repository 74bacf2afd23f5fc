//! Were more contracts made worse after departure than with others?

use super::About;
use super::measure::shrink::Events;
use super::rate::{Rate, each, nothing_else};
use super::standard::Level;
use crate::record::signal::{SignalCode, SubjectKind};

/// `signal-substitution-rate`. Placements without a later paper tell nothing: what happened there is not known.
pub(super) static SUBSTITUTION_RATE: Rate = Rate {
    about: About {
        code: SignalCode::SubstitutionRate,
        question: "Were more contracts made worse on arrival or in practice than with others in the same corridor, work and half-year?",
        limits: "The event is contract-substituted, as breach or advisory. Only placements whose later terms are known and could be compared count.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency, SubjectKind::Employer],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: |_, subjects| each(subjects, |row| row.substituted, |_| "no_later_stage"),
    words: ("contracts with a later paper", "were made worse"),
    also: nothing_else,
    in_time: true,
};
