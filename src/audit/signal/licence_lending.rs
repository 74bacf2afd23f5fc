//! Does somebody else work under this licence? Papers in another name, and money taken by strangers, more often than with others.

use super::measure::shrink::Events;
use super::rate::{Rate, each};
use super::standard::Level;
use super::{About, Sign, Watch};
use crate::record::signal::{Signal, SignalCode, SubjectKind};

/// `signal-licence-lending`, in two kinds, each a family of its own.
pub(super) struct LicenceLending;

pub(super) static LICENCE_LENDING: LicenceLending = LicenceLending;

const ABOUT: About = About {
    code: SignalCode::LicenceLending,
    question: "Do more placements under this licence bear another agency's name, or show money taken by somebody unknown to the register, than with others?",
    limits: "The events are licence-name-mismatch and fee-payee-unknown. A name that a person has judged to be the holder's is none. Where the return \
             names no agency, or the register is not there, nothing is counted.",
};

const NAMES: Rate = Rate {
    detail: Some("names"),
    count: |_, subjects| each(subjects, |row| row.other_name, |_| "not_judged"),
    words: ("placements with a printed name", "bear one that is not the holder's"),
    ..KIND
};

const PAYEES: Rate = Rate {
    detail: Some("payees"),
    count: |_, subjects| each(subjects, |row| row.stranger_paid, |_| "not_judged"),
    words: ("placements with known payees", "paid somebody unknown to the register"),
    ..KIND
};

const KIND: Rate = Rate {
    about: ABOUT,
    detail: None,
    kinds: &[SubjectKind::Agency],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: |_, _| Vec::new(),
    words: ("", ""),
    also: |count, _, scales| scales.lent_least <= count.rate(),
    in_time: false,
};

impl Sign for LicenceLending {
    fn about(&self) -> &About {
        &ABOUT
    }

    fn look(&self, watch: &Watch<'_>, out: &mut Vec<Signal>) {
        for kind in [&NAMES, &PAYEES] {
            kind.look(watch, out);
        }
    }
}
