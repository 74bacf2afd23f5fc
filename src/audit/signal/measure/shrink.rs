//! What is a subject's rate, given how little was seen of it? Rates drawn towards the pooled one, with the weight that draws them.

use super::dispersion::Count;
use super::tail::{beta_below, gamma_below};

/// Correlation that stands for none: the moments give nothing above zero.
const RHO_LEAST: f64 = 1e-4;

/// What is known of rates before a subject is looked at: a pooled rate and how much it weighs, in units of the denominator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prior {
    /// The pooled rate.
    pub p0: f64,
    /// Its weight.
    pub weight: f64,
    /// How events come.
    pub events: Events,
}

/// How events come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Events {
    /// At most one for each unit of the denominator: beta-binomial.
    OneEach,
    /// Any number over time: gamma-Poisson.
    OverTime,
}

/// What is known after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posterior {
    /// The rate, drawn towards the pooled one.
    pub mean: f64,
    /// Weight of the pooled rate: `M/(M+n)`.
    pub shrinkage: f64,
    shape: (f64, f64),
    events: Events,
}

/// Totals, and the weighted square of distances from the pooled rate.
struct Moments {
    m: f64,
    p0: f64,
    /// `Σ n − Σ n²/Σ n`
    effective: f64,
    /// `S = Σ n (p − p0)²`
    spread: f64,
}

impl Moments {
    fn of(counts: &[Count]) -> Self {
        let n: f64 = counts.iter().map(|c| c.n).sum();
        let p0 = counts.iter().map(|c| c.x as f64).sum::<f64>() / n;
        let squares: f64 = counts.iter().map(|c| c.n * c.n).sum();
        let spread = counts.iter().map(|c| c.n * (c.rate() - p0).powi(2)).sum();
        Self { m: counts.len() as f64, p0, effective: n - squares / n, spread }
    }
}

impl Prior {
    /// A pooled rate with a fixed weight: where there are too few subjects to estimate it.
    #[must_use]
    pub const fn fixed(p0: f64, weight: f64, events: Events) -> Self {
        Self { p0, weight, events }
    }

    /// The prior of some subjects, by moments.
    ///
    /// One each: `ρ = (S − p̄(1−p̄)(m−1)) / (p̄(1−p̄)(Σn − Σn²/Σn − (m−1)))`, `M = (1−ρ)/ρ`. Over time: the variance between rates is
    /// `(S − p̄(m−1)) / (Σn − Σn²/Σn)` and the weight `p̄` through it. Nothing above zero counts as `ρ = 0.0001`.
    #[must_use]
    pub fn by_moments(counts: &[Count], events: Events) -> Self {
        let Moments { m, p0, effective, spread } = Moments::of(counts);
        let weight = match events {
            Events::OneEach => {
                let chance = p0 * (1.0 - p0);
                let rho = (spread - chance * (m - 1.0)) / (chance * (effective - (m - 1.0)));
                let rho = if rho.is_finite() && 0.0 < rho { rho.clamp(RHO_LEAST, 1.0 - RHO_LEAST) } else { RHO_LEAST };
                (1.0 - rho) / rho
            }
            Events::OverTime => {
                let between = (spread - p0 * (m - 1.0)) / effective;
                let most = (1.0 - RHO_LEAST) / RHO_LEAST;
                if between.is_finite() && 0.0 < between { (p0 / between).min(most / p0.max(RHO_LEAST)) } else { most / p0.max(RHO_LEAST) }
            }
        };
        Self { p0, weight, events }
    }

    /// What is known of a subject after it was looked at.
    #[must_use]
    pub fn after(self, count: Count) -> Posterior {
        let Self { p0, weight, events } = self;
        let x = count.x as f64;
        let shape = match events {
            Events::OneEach => (p0 * weight + x, (1.0 - p0) * weight + count.n - x),
            Events::OverTime => (p0 * weight + x, weight + count.n),
        };
        Posterior { mean: (p0 * weight + x) / (weight + count.n), shrinkage: weight / (weight + count.n), shape, events }
    }
}

impl Posterior {
    /// The probability that the rate lies above a value.
    #[must_use]
    pub fn above(self, rate: f64) -> f64 {
        let (first, second) = self.shape;
        match self.events {
            Events::OneEach => 1.0 - beta_below(rate, first, second),
            Events::OverTime => 1.0 - gamma_below(rate, first, second),
        }
    }
}
