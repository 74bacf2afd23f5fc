//! How far does each placement go into an allowance, such as a quota or a job order? Turns are numbered within a period and held in
//! twelve bytes each.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::positions::Name;
use crate::audit::case::Use;
use crate::record::id::Key;
use crate::record::period::Period;

/// One placement in a queue: by day of signature, then identifier (where it is kept), then its name here.
pub(super) type Turn<K> = (NaiveDate, Option<Box<Key>>, K);

/// Places in numbered allowances, by name. The few allowances stand beside them once.
#[derive(Debug)]
pub(super) struct Uses<K> {
    allowances: Vec<(u32, Period)>,
    places: Vec<(K, u32, u32)>,
}

impl<K> Default for Uses<K> {
    fn default() -> Self {
        Self { allowances: Vec::new(), places: Vec::new() }
    }
}

impl<K: Name> Uses<K> {
    /// Takes numbered turns in, of so many at most.
    pub(super) fn add(&mut self, numbered: Vec<(K, u32, Period)>, most: u32) {
        for (at, nth, period) in numbered {
            if self.allowances.last() != Some(&(most, period)) {
                self.allowances.push((most, period));
            }
            self.places.push((at, nth, u32::try_from(self.allowances.len()).unwrap_or_default()));
        }
    }

    /// Puts the places in order of name, so that they can be found.
    pub(super) fn in_order(mut self) -> Self {
        self.places.sort_unstable();
        self.places.shrink_to_fit();
        self
    }

    /// How far a placement goes into its allowance, where it counts against one.
    pub(super) fn of(&self, at: &K) -> Option<Use> {
        let found = self.places.binary_search_by(|(name, ..)| name.cmp(at)).ok()?;
        let (_, nth, allowance) = self.places.get(found)?;
        let (most, period) = *self.allowances.get((*allowance as usize).checked_sub(1)?)?;
        Some(Use { nth: *nth, most, period })
    }
}

/// Numbers turns within each period, in order; a turn in no period is not numbered.
pub(super) fn numbered<K: Ord>(mut turns: Vec<Turn<K>>, period_of: impl Fn(NaiveDate) -> Option<Period>) -> Vec<(K, u32, Period)> {
    turns.sort();
    let mut counts: HashMap<Period, u32> = HashMap::new();
    turns
        .into_iter()
        .filter_map(|(day, _, at)| {
            let period = period_of(day)?;
            let nth = counts.entry(period).or_default();
            *nth += 1;
            Some((at, *nth, period))
        })
        .collect()
}
