//! How many agencies have this phone? All agencies with their marks, found by what they have.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use compact_str::CompactString;

use super::marks::{Marks, Reading, Tie};
use crate::record::code::Code as _;
use crate::record::id::{Key, Worker};
use crate::record::register::Register;

/// All agencies with what they can be known by.
#[derive(Debug, Default)]
pub struct Population {
    marks: Vec<Marks>,
    holders: HashMap<(Tie, CompactString), Vec<usize>>,
}

impl Population {
    /// Every agency of the register, in its order, with the pseudonyms of those whom each licence placed.
    #[must_use]
    pub fn of(register: &Register, served: &BTreeMap<Key, BTreeSet<Worker>>, reading: Reading<'_>) -> Self {
        let nobody = BTreeSet::new();
        let marks = register.rows().agencies.iter().map(|agency| {
            let placed = served.get(&agency.licence_no.key()).unwrap_or(&nobody);
            Marks::of(agency, register, placed, reading)
        });
        Self::new(marks.collect())
    }

    /// Agencies with their marks.
    #[must_use]
    pub fn new(marks: Vec<Marks>) -> Self {
        let mut holders: HashMap<(Tie, CompactString), Vec<usize>> = HashMap::new();
        for (at, one) in marks.iter().enumerate() {
            for tie in Tie::ALL {
                for value in one.values(*tie) {
                    holders.entry((*tie, value.clone())).or_default().push(at);
                }
            }
        }
        Self { marks, holders }
    }

    /// The marks of every agency.
    #[must_use]
    pub fn marks(&self) -> &[Marks] {
        &self.marks
    }

    /// How many agencies have a value.
    #[must_use]
    pub fn having(&self, tie: Tie, value: &str) -> usize {
        self.holders(tie, value).len()
    }

    /// The agencies that have a value, in order.
    pub(super) fn holders(&self, tie: Tie, value: &str) -> &[usize] {
        self.holders.get(&(tie, CompactString::from(value))).map_or(&[], Vec::as_slice)
    }

    /// The part of all agencies beside two that have a value, where `having` have it with the two.
    #[must_use]
    pub fn others(&self, having: usize) -> f64 {
        let beside = self.marks.len().saturating_sub(2).max(1);
        ratio(having.saturating_sub(2), beside)
    }

    /// Agencies that share a value with one, itself left out, in order. A name alone brings nobody here: it never weighs enough by itself.
    pub(super) fn beside(&self, one: usize) -> BTreeSet<usize> {
        let ties = Tie::ALL.iter().filter(|tie| **tie != Tie::Name);
        let found = ties.flat_map(|tie| self.marks[one].values(*tie).flat_map(|value| self.holders(*tie, value)));
        found.copied().filter(|at| *at != one).collect()
    }
}

/// Counts of agencies stay far below what an `f64` holds exactly.
#[allow(clippy::cast_precision_loss)]
pub(super) fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
