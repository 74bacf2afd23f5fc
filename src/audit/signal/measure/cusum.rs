//! When did a rate begin to be another one? Bernoulli CUSUM (Steiner and others, Biostatistics 1 (2000) 441-452), with a limit by simulation.

/// What each event and each non-event adds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Log-likelihood ratio of an event.
    pub event: f64,
    /// Log-likelihood ratio of none; below zero.
    pub none: f64,
}

/// How a limit is simulated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Simulation {
    /// Sequences.
    pub runs: u32,
    /// Chance of an alarm in one sequence at the lower rate.
    pub false_alarm: f64,
    /// Seed of the chance.
    pub seed: u64,
}

impl Weights {
    /// To tell a rate from a higher one. Both lie strictly between 0 and 1.
    #[must_use]
    pub fn between(p0: f64, p1: f64) -> Self {
        Self { event: (p1 / p0).ln(), none: ((1.0 - p1) / (1.0 - p0)).ln() }
    }

    /// The sum after each of a sequence, never below zero.
    pub fn path(self, events: impl IntoIterator<Item = bool>) -> impl Iterator<Item = f64> {
        events.into_iter().scan(0.0, move |sum: &mut f64, event| {
            *sum = (*sum + if event { self.event } else { self.none }).max(0.0);
            Some(*sum)
        })
    }

    /// The highest sum that a sequence of a length reaches in all but the stated part of the simulated sequences.
    #[must_use]
    pub fn limit(self, p0: f64, length: usize, simulation: Simulation) -> f64 {
        let Simulation { runs, false_alarm, seed } = simulation;
        let mut chance = Chance(seed);
        let mut tops: Vec<f64> = (0..runs).map(|_| self.path((0..length).map(|_| chance.below(p0))).fold(0.0, f64::max)).collect();
        tops.sort_by(f64::total_cmp);
        let at = (f64::from(runs) * (1.0 - false_alarm)).ceil() as usize;
        tops.get(at.saturating_sub(1).min(tops.len().saturating_sub(1))).copied().unwrap_or(f64::INFINITY)
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same everywhere and in every version of a library.
#[derive(Debug, Clone, Copy)]
pub struct Chance(pub u64);

impl Chance {
    /// Yes with a probability.
    pub fn below(&mut self, p: f64) -> bool {
        ((self.next() >> 11) as f64 / (1_u64 << 53) as f64) < p
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}
