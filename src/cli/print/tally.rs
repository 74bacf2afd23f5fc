//! How many of what? Counts of an audit, and the money due back by currency; sums in any order give the same.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::audit::Judgement;
use crate::record::code::Code as _;
use crate::record::currency::Currency;
use crate::record::finding::{Indicator, Outcome};

/// Counts of judgements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    placements: u64,
    /// By outcome, then by indicator.
    counts: [[u64; Indicator::ALL.len()]; Outcome::ALL.len()],
    due_minor: BTreeMap<Currency, i128>,
}

impl Default for Tally {
    fn default() -> Self {
        Self { placements: 0, counts: [[0; Indicator::ALL.len()]; Outcome::ALL.len()], due_minor: BTreeMap::new() }
    }
}

impl Tally {
    /// Counts one judgement.
    pub fn count(&mut self, judgement: &Judgement) {
        self.placements += 1;
        for finding in &judgement.findings {
            self.counts[finding.outcome as usize][finding.code as usize] += 1;
        }
        for sum in &judgement.refund_due.due {
            *self.due_minor.entry(sum.currency).or_default() += i128::from(sum.minor);
        }
    }

    /// Adds the counts of another block.
    pub fn merge(&mut self, other: Self) {
        let Self { placements, counts, due_minor } = other;
        self.placements += placements;
        for (sum, n) in self.counts.as_flattened_mut().iter_mut().zip(counts.as_flattened()) {
            *sum += n;
        }
        for (currency, minor) in due_minor {
            *self.due_minor.entry(currency).or_default() += minor;
        }
    }

    /// How many placements were judged.
    #[must_use]
    pub const fn placements(&self) -> u64 {
        self.placements
    }

    /// Whether there is any breach or advisory.
    #[must_use]
    pub fn found(&self) -> bool {
        self.counted().any(|(outcome, ..)| matches!(outcome, Outcome::Breach | Outcome::Advisory))
    }

    /// What was counted at all, in order of outcome, then of indicator.
    fn counted(&self) -> impl Iterator<Item = (Outcome, Indicator, u64)> {
        let rows = Outcome::ALL.iter().zip(&self.counts);
        rows.flat_map(|(outcome, row)| Indicator::ALL.iter().zip(row).map(|(code, n)| (*outcome, *code, *n))).filter(|(.., n)| 0 < *n)
    }

    /// The counts in words: placements, outcomes by indicator, money due back.
    #[must_use]
    pub fn sentences(&self) -> Vec<String> {
        let mut said = vec![format!("{} placements judged", self.placements)];
        let told = self.counted().filter(|(outcome, ..)| *outcome != Outcome::Clear);
        said.extend(told.map(|(outcome, code, n)| format!("{outcome} {code}: {n}")));
        said.extend(self.due_minor.iter().map(|(currency, minor)| format!("due back to workers: {} {currency}", units(*minor, *currency))));
        said
    }
}

/// A sum of minor units in whole units, exactly.
pub fn units(minor: i128, currency: Currency) -> String {
    let digits = currency.minor_digits();
    Decimal::try_from_i128_with_scale(minor, digits).map_or_else(|_| format!("{minor} minor units of"), |sum| sum.to_string())
}
