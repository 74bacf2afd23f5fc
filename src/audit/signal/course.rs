//! When did a subject's rate begin to be another? A CUSUM over its events in order of signature, beside every rate that runs in time.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::measure::cusum::{Simulation, Weights};
use super::rate::figure;
use super::scales::Scales;
use super::standard::Told;
use crate::record::signal::{Feature, Signal};

/// Events that are watched; of a longer sequence the newest.
const LONGEST: usize = 4_096;

/// The limits of one family: simulated once for sequences of up to 32, 64, 128, … events.
pub(super) struct Limits {
    p0: f64,
    weights: Option<Weights>,
    simulation: Simulation,
    known: RefCell<BTreeMap<usize, f64>>,
}

impl Limits {
    pub(super) fn new(p0: f64, scales: &Scales) -> Self {
        let p1 = p0 * scales.cusum_times;
        let weights = (0.0 < p0 && p1 < 1.0).then(|| Weights::between(p0, p1));
        let simulation = Simulation { runs: scales.cusum_runs, false_alarm: scales.cusum_false_alarm, seed: scales.cusum_seed.into() };
        Self { p0, weights, simulation, known: RefCell::default() }
    }

    /// The limit for a sequence, simulated at the next power of two: the longer sequence makes the limit higher, never lower.
    fn of(&self, weights: Weights, length: usize) -> f64 {
        let length = length.next_power_of_two().max(32);
        *self.known.borrow_mut().entry(length).or_insert_with(|| weights.limit(self.p0, length, self.simulation))
    }
}

/// Adds the highest sum, its limit, and the day of signature on which it was first crossed.
pub(super) fn add(signal: &mut Signal, told: &[Told<'_>], limits: &Limits) {
    let Some(weights) = limits.weights else { return };
    let mut sequence: Vec<_> = told.iter().map(|told| (told.row.signed_on, 0 < told.x)).collect();
    sequence.sort_unstable();
    let sequence = &sequence[sequence.len().saturating_sub(LONGEST)..];
    let limit = limits.of(weights, sequence.len());
    let sums: Vec<f64> = weights.path(sequence.iter().map(|(_, event)| *event)).collect();
    let crossed = sums.iter().position(|sum| limit < *sum).and_then(|at| sequence.get(at));
    signal.features.push(Feature::new("cusum_top", figure(sums.iter().copied().fold(0.0, f64::max))));
    signal.features.push(Feature::new("cusum_limit", figure(limit)));
    if let Some((day, _)) = crossed {
        signal.features.push(Feature::new("cusum_crossed_on", day));
    }
}
