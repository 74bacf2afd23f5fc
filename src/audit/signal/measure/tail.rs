//! How probable are so many events or more? Exact tails and the limits of a funnel.

use statrs::function::beta::checked_beta_reg;
use statrs::function::gamma::{checked_gamma_lr, ln_gamma};

use super::dispersion::Count;
use super::shrink::Events;

/// Trials that share one probability.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trials {
    /// How many.
    pub n: u64,
    /// The probability of each.
    pub p: f64,
}

/// A subject beside others whose rate is itself known from a count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beside {
    /// The subject.
    pub own: Count,
    /// The others.
    pub others: Count,
}

/// Additions up to which a tail is computed by convolution; beyond, its two moments and its skewness stand for it.
const EXACT_STEPS: u64 = 50_000_000;

/// The events that trials lead one to expect: `Σ n p`.
#[must_use]
pub fn expected(trials: &[Trials]) -> f64 {
    trials.iter().map(|t| t.n as f64 * t.p).sum()
}

/// Variance of the number of events: `Σ n p (1−p)`.
#[must_use]
pub fn variance(trials: &[Trials]) -> f64 {
    trials.iter().map(|t| t.n as f64 * t.p * (1.0 - t.p)).sum()
}

/// `P(X ≥ least)` of the Poisson-binomial distribution, by convolution of Bernoullis.
#[must_use]
pub fn poisson_binomial(trials: &[Trials], least: u64) -> f64 {
    let all: u64 = trials.iter().map(|t| t.n).sum();
    match (least, trials) {
        (0, _) => 1.0,
        (least, _) if all < least => 0.0,
        (least, [one]) => binomial(*one, least),
        (least, many) if EXACT_STEPS < all.saturating_mul(least) => by_moments(many, least),
        (least, many) => folded(many, least),
    }
    .clamp(0.0, 1.0)
}

/// Each Bernoulli is folded into the mass of 0, 1, …, `least − 1` events; what crosses `least` never comes back, and is the tail.
fn folded(trials: &[Trials], least: u64) -> f64 {
    let mut mass = vec![0.0; usize::try_from(least).unwrap_or(usize::MAX)];
    mass[0] = 1.0;
    let (last, mut tail) = (mass.len() - 1, 0.0);
    for Trials { n, p } in trials.iter().copied() {
        for _ in 0..n {
            tail += mass[last] * p;
            for at in (1..mass.len()).rev() {
                mass[at] = mass[at] * (1.0 - p) + mass[at - 1] * p;
            }
            mass[0] *= 1.0 - p;
        }
    }
    tail
}

/// `P(X ≥ least)` of one binomial: the regularised incomplete beta function `I_p(least, n − least + 1)`.
#[must_use]
pub fn binomial(trials: Trials, least: u64) -> f64 {
    let Trials { n, p } = trials;
    match least {
        0 => 1.0,
        least if n < least => 0.0,
        least => beta_below(p, least as f64, (n - least) as f64 + 1.0),
    }
}

/// The chance that so many of all events fall to the subject or more, if all had one rate in each group: conditional on the events of
/// subject and others together, so that a rate of few others is not taken for certain (Fisher's exact test, over strata as Mantel and
/// Haenszel). `None` where there is too much to fold, and the others are many.
#[must_use]
pub fn conditional(groups: &[Beside], events: Events) -> Option<f64> {
    let observed: u64 = groups.iter().map(|group| group.own.x).sum();
    let steps = groups.iter().fold(0_u64, |sum, group| sum.saturating_add((group.own.x + group.others.x).saturating_mul(observed)));
    if EXACT_STEPS < steps {
        return None;
    }
    // The mass of 0, 1, …, `observed − 1` events, and of all from `observed` on.
    let (mut mass, mut tail) = (vec![0.0; usize::try_from(observed).ok()?], 0.0);
    let Some(first) = mass.first_mut() else { return Some(1.0) };
    *first = 1.0;
    for group in groups {
        let shares = shares(*group, events);
        let mut next = vec![0.0; mass.len()];
        for (at, before) in mass.iter().enumerate() {
            for (more, share) in shares.iter().enumerate() {
                match next.get_mut(at + more) {
                    Some(sum) => *sum += before * share,
                    None => tail += before * share,
                }
            }
        }
        mass = next;
    }
    Some(tail.clamp(0.0, 1.0))
}

/// How the events of one group fall to the subject: hypergeometric where each worker has at most one, binomial by time otherwise.
fn shares(Beside { own, others }: Beside, events: Events) -> Vec<f64> {
    let all = own.x + others.x;
    let chosen = |n: f64, k: f64| if k < 0.0 || n < k { f64::NEG_INFINITY } else { ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0) };
    let share = |x: u64| {
        let (k, m) = (x as f64, all as f64);
        match events {
            Events::OneEach => (chosen(own.n, k) + chosen(others.n, m - k) - chosen(own.n + others.n, m)).exp(),
            Events::OverTime => {
                let part = own.n / (own.n + others.n);
                chosen(m, k).exp() * part.powf(k) * (1.0 - part).powf(m - k)
            }
        }
    };
    (0..=all).map(share).collect()
}

/// `P(X ≥ least)` of a Poisson distribution with a mean: the regularised lower incomplete gamma function.
#[must_use]
pub fn poisson(mean: f64, least: u64) -> f64 {
    match least {
        0 => 1.0,
        _ if mean <= 0.0 => 0.0,
        least => checked_gamma_lr(least as f64, mean).unwrap_or(1.0).clamp(0.0, 1.0),
    }
}

/// `P(θ ≤ x)` of a Beta distribution.
#[must_use]
pub fn beta_below(x: f64, alpha: f64, beta: f64) -> f64 {
    checked_beta_reg(alpha, beta, x.clamp(0.0, 1.0)).unwrap_or(1.0).clamp(0.0, 1.0)
}

/// `P(θ ≤ x)` of a Gamma distribution with a shape and a rate.
#[must_use]
pub fn gamma_below(x: f64, shape: f64, rate: f64) -> f64 {
    checked_gamma_lr(shape, x * rate).unwrap_or(1.0).clamp(0.0, 1.0)
}

/// The smallest number of events whose tail at `p` is at most `chance`: a limit of the funnel (Spiegelhalter 2005).
#[must_use]
pub fn limit(trials: Trials, chance: f64) -> u64 {
    let (mut low, mut high) = (0, trials.n + 1);
    while low < high {
        let middle = u64::midpoint(low, high);
        if binomial(trials, middle) <= chance { high = middle } else { low = middle + 1 }
    }
    low
}

/// `P(X ≥ least)` by the shifted gamma distribution with the same mean, variance and skewness (Pearson type III), continuity corrected;
/// without skewness to the right, by the Poisson distribution of the mean, which is the wider one.
fn by_moments(trials: &[Trials], least: u64) -> f64 {
    let (mean, variance) = (expected(trials), variance(trials));
    let third: f64 = trials.iter().map(|t| t.n as f64 * t.p * (1.0 - t.p) * (1.0 - 2.0 * t.p)).sum();
    if variance <= 0.0 || third <= 0.0 {
        return poisson(mean, least);
    }
    let shape = 4.0 * variance.powi(3) / third.powi(2);
    let scale = third / (2.0 * variance);
    let at = (least as f64 - 0.5 - (mean - shape * scale)) / scale;
    if at <= 0.0 { 1.0 } else { 1.0 - checked_gamma_lr(shape, at).unwrap_or(0.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_there_are_too_many_trials_to_fold_the_moments_give_nearly_the_same() {
        let trials = [Trials { n: 3_000, p: 0.04 }, Trials { n: 2_000, p: 0.12 }];
        for least in [300, 360, 390, 420] {
            let (exact, near) = (folded(&trials, least), by_moments(&trials, least));
            assert!((exact - near).abs() < 0.002 + 0.02 * exact, "{least}: {exact} {near}");
        }
    }

    #[test]
    fn an_event_beside_a_few_others_without_any_is_no_wonder() {
        let beside = |x, n, of| Beside { own: Count { x, n }, others: Count { x: 0, n: of } };
        // 8 of 43 workers are the subject's: one event falls to it with 8/43.
        let tail = conditional(&[beside(1, 8.0, 35.0)], Events::OneEach).unwrap();
        assert!((tail - 8.0 / 43.0).abs() < 1e-12, "{tail}");
        let time = conditional(&[beside(1, 8.0, 35.0)], Events::OverTime).unwrap();
        assert!((time - 8.0 / 43.0).abs() < 1e-12, "{time}");
        let both = conditional(&[beside(1, 8.0, 35.0), beside(1, 8.0, 35.0)], Events::OneEach).unwrap();
        assert!((both - (8.0_f64 / 43.0).powi(2)).abs() < 1e-12, "{both}");
    }

    #[test]
    fn beside_very_many_others_it_is_the_tail_at_their_rate() {
        let group = Beside { own: Count { x: 9, n: 60.0 }, others: Count { x: 70_000, n: 1_000_000.0 } };
        let at_rate = binomial(Trials { n: 60, p: 0.07 }, 9);
        // The subject's own events move the rate of all by seven in a hundred thousand, and its tail by nine times that.
        assert!((conditional(&[group], Events::OneEach).unwrap() - at_rate).abs() < 1e-3 * at_rate);
    }

    #[test]
    fn one_stratum_is_a_binomial() {
        let halves = [Trials { n: 40, p: 0.1 }, Trials { n: 20, p: 0.1 }];
        for least in 0..=61 {
            let whole = binomial(Trials { n: 60, p: 0.1 }, least);
            assert!((poisson_binomial(&halves, least) - whole).abs() < 1e-12, "{least}");
        }
    }
}
