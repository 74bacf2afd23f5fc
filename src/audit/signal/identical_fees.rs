//! Does an agency report one and the same fee for nearly everybody, where others do not?

use super::About;
use super::alike::Alike;
use super::measure::shrink::Events;
use super::rate::Rate;
use super::standard::Level;
use crate::record::signal::{SignalCode, SubjectKind};

/// `signal-identical-fees`. A fixed price is lawful and common: only where others' fees differ from worker to worker is it a sign that the
/// reported sum was made up.
pub(super) static IDENTICAL_FEES: Rate = Rate {
    about: About {
        code: SignalCode::IdenticalFees,
        question: "Does the agency report the same sum of fees for more workers than others do in the same corridor, work and half-year?",
        limits: "The agency's own fees as it reports them, above zero and in one currency. The first worker with the sum is not counted.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: |watch, subjects| {
        let named = |row: &super::population::Row| row.reported.and_then(|number| watch.population.sum(number)).map(Sum);
        let alike = Alike { named: &named, counts: &|row| row.reported.is_some(), silent: "no_fee_reported", called: "sum" };
        alike.count(watch, subjects)
    },
    words: ("further fees reported", "are the same sum"),
    also: |count, _, scales| scales.identical_least <= count.rate(),
    in_time: false,
};

/// A sum that is ordered: currency, then size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sum(crate::record::money::Money);

impl Ord for Sum {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.0.currency, self.0.minor).cmp(&(other.0.currency, other.0.minor))
    }
}

impl PartialOrd for Sum {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
