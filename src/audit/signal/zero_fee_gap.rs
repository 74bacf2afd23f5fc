//! Do workers name fees where the agency reports none?

use super::About;
use super::measure::shrink::Events;
use super::rate::{Rate, each, unasked};
use super::standard::Level;
use crate::record::signal::{SignalCode, SubjectKind};

/// `signal-zero-fee-gap`. Who said what stands in `reported_by`; a charge of which that is not stated is nobody's word here.
pub(super) static ZERO_FEE_GAP: Rate = Rate {
    about: About {
        code: SignalCode::ZeroFeeGap,
        question: "Do more of the workers who were asked name a fee where the agency reports none than with others?",
        limits: "Only placements on which the agency reports nothing paid by the worker, and on which the worker was asked.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: |_, subjects| each(subjects, |row| row.zero_denied, |rows| if unasked(rows) == "not_judged" { "no_zero_reported" } else { "missing:asked_on" }),
    words: ("workers asked for whom the agency reports no fee", "named one"),
    also: |count, _, scales| scales.zero_denied_least <= count.rate(),
    in_time: false,
};
