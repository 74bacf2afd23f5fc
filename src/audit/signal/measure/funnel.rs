//! Between which rates does chance alone leave a subject of so many? The limits of a funnel (Spiegelhalter, Statistics in Medicine 24 (2005)
//! 1185-1202), from the exact tails.

use super::shrink::Events;
use super::tail::{Trials, limit, poisson};

/// Limits at one denominator, as rates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The denominator.
    pub n: f64,
    /// The highest rate below which so few events are as improbable as the chance says; absent where even none is no wonder.
    pub low: Option<f64>,
    /// The least rate whose tail is as improbable; absent where even all are no wonder.
    pub high: Option<f64>,
}

/// The limits at a denominator around a pooled rate. Each side is passed by chance alone at most so often.
#[must_use]
pub fn band((n, p0): (f64, f64), chance: f64, events: Events) -> Band {
    let (low, high) = match events {
        Events::OneEach => one_each(n as u64, p0, chance),
        Events::OverTime => over_time(n * p0, chance),
    };
    let rate = |x: u64| x as f64 / n;
    Band { n, low: low.map(rate), high: high.map(rate) }
}

fn one_each(n: u64, p0: f64, chance: f64) -> (Option<u64>, Option<u64>) {
    let high = limit(Trials { n, p: p0 }, chance);
    // So few events are so many units without one.
    let without = limit(Trials { n, p: 1.0 - p0 }, chance);
    (n.checked_sub(without), (high <= n).then_some(high))
}

fn over_time(mean: f64, chance: f64) -> (Option<u64>, Option<u64>) {
    let first = |found: &dyn Fn(u64) -> bool| {
        let (mut low, mut high) = (0, (mean * 4.0) as u64 + 64);
        while low < high {
            let middle = u64::midpoint(low, high);
            if found(middle) { high = middle } else { low = middle + 1 }
        }
        low
    };
    let high = first(&|x| poisson(mean, x) <= chance);
    // P(X ≤ x) = 1 − P(X ≥ x + 1): the first x that is no longer so improbable lies just above the limit.
    let likely = first(&|x| chance < 1.0 - poisson(mean, x + 1));
    (likely.checked_sub(1), Some(high))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// research/domain.md 5.4, step 2: the pooled rate of ten agencies, and the exact upper limits at it.
    const P0: f64 = 0.069_900_886_8;

    #[test]
    fn the_upper_limits_are_those_of_the_worked_table() {
        for (n, alert, alarm) in [(12, 4, 5), (30, 6, 8), (60, 9, 12), (150, 18, 22), (400, 39, 46)] {
            let at = |chance| (band((f64::from(n), P0), chance, Events::OneEach).high.unwrap() * f64::from(n)).round();
            assert_eq!((at(0.025), at(0.001)), (f64::from(alert), f64::from(alarm)), "{n}");
        }
    }

    #[test]
    fn a_small_subject_without_an_event_is_no_wonder_and_a_large_one_is() {
        assert_eq!(band((12.0, P0), 0.025, Events::OneEach).low, None);
        let large = band((400.0, P0), 0.025, Events::OneEach).low.unwrap() * 400.0;
        assert_eq!(large.round(), 17.0, "P(X ≤ 17) is the last that is at most 0.025");
        assert_eq!(band((10.0, 0.05), 0.025, Events::OverTime).low, None);
        let months = band((1_000.0, 0.02), 0.025, Events::OverTime);
        assert_eq!((months.low.unwrap() * 1e3, months.high.unwrap() * 1e3), (11.0, 30.0), "of a mean of 20 by Poisson");
    }
}
