//! How much of what a subject's rows name is one and the same?
//!
//! One row is the first to name it and says nothing yet; the events are the others that name the same. So a subject of one row has a rate
//! of nothing, and one that names something else each time a rate of zero.

use super::Watch;
use super::measure::share::hhi;
use super::population::Row;
use super::rate::{Grouped, figure};
use super::standard::{Counted, Told};
use crate::record::signal::{Feature, Subject};
use std::collections::BTreeMap;

/// What is compared.
pub(super) struct Alike<'f, V> {
    /// What a row names; `None` where it names none.
    pub(super) named: &'f dyn Fn(&Row) -> Option<V>,
    /// Whether a row counts.
    pub(super) counts: &'f dyn Fn(&Row) -> bool,
    /// Why no row counts.
    pub(super) silent: &'static str,
    /// What the thing named most is called among the features.
    pub(super) called: &'static str,
}

impl<V: Ord + Clone + std::fmt::Display> Alike<'_, V> {
    /// Counts each subject's rows by what it names most.
    pub(super) fn count<'p>(&self, watch: &Watch<'p>, subjects: Grouped<'p>) -> Vec<Counted<'p>> {
        subjects.into_iter().map(|(subject, rows)| self.of(watch, subject, rows)).collect()
    }

    fn of<'p>(&self, watch: &Watch<'p>, subject: Subject, mut rows: Vec<&'p Row>) -> Counted<'p> {
        rows.retain(|row| (self.counts)(row));
        let mut named: BTreeMap<V, u64> = BTreeMap::new();
        rows.iter().filter_map(|row| (self.named)(row)).for_each(|value| *named.entry(value).or_default() += 1);
        // Of several that are named equally often the last in order.
        let most = named.iter().max_by_key(|(_, times)| **times).map(|(value, times)| (value.clone(), *times));
        let mut told: Vec<Told<'p>> = rows.iter().map(|row| Told { row, x: u64::from(self.is(row, most.as_ref())), n: 1.0 }).collect();
        told.sort_by_key(|told| (watch.population.stratum(told.row).cloned(), told.x == 0));
        // The first that names it, or the first of all where nothing is named, says nothing.
        let first = told.iter().position(|told| most.is_none() || told.x == 1);
        first.map(|at| told.remove(at));
        let features = most.map(|most| self.features(&named, most, rows.len())).unwrap_or_default();
        Counted { subject, told, silent: self.silent, features }
    }

    fn is(&self, row: &Row, most: Option<&(V, u64)>) -> bool {
        most.is_some_and(|(value, _)| (self.named)(row).as_ref() == Some(value))
    }

    fn features(&self, named: &BTreeMap<V, u64>, (value, times): (V, u64), rows: usize) -> Vec<Feature> {
        vec![
            Feature::new(self.called, value),
            Feature::new("share", figure(times as f64 / rows as f64)),
            Feature::new("hhi", figure(hhi(named.values().copied()))),
        ]
    }
}
