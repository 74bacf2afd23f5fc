//! Were more of the workers who were asked overcharged than with others?

use super::About;
use super::measure::shrink::Events;
use super::rate::{Rate, each, nothing_else, unasked};
use super::standard::Level;
use crate::record::signal::{SignalCode, SubjectKind};

/// `signal-overcharge-rate`. Only who was asked is counted: who comes forward alone is not a sample of anybody.
pub(super) static OVERCHARGE_RATE: Rate = Rate {
    about: About {
        code: SignalCode::OverchargeRate,
        question: "Were more of the workers who were asked overcharged than with others in the same corridor, work and half-year?",
        limits: "The event is any breach of fee-not-allowed, fee-over-cap or levy-passed-on. Workers who were not asked are not counted, nor are \
                 placements whose charges could not be judged.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency, SubjectKind::Employer],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: |_, subjects| each(subjects, |row| row.overcharged.filter(|_| row.asked), unasked),
    words: ("workers asked", "were overcharged"),
    also: nothing_else,
    in_time: true,
};
