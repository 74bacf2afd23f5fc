//! What do two agencies have in common, and how much does it tell? Mark by mark, each with its bits (Fellegi and Sunter).

use std::collections::BTreeSet;

use compact_str::CompactString;

use super::marks::{Marks, Tie};
use super::population::{Population, ratio};
use super::weights::Weights;
use crate::record::code::Code as _;

/// Two agencies side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// Every tie, in their order.
    pub features: Vec<Feature>,
    /// The sum of their bits.
    pub bits: f64,
    /// The probability that one is the successor of the other.
    pub posterior: f64,
}

/// What one tie says of the two.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    /// Which tie.
    pub tie: Tie,
    /// Whether they share it.
    pub agreement: Agreement,
    /// What it tells, in bits: above 0 for, below 0 against.
    pub bits: f64,
}

/// Whether two agencies share what a tie is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Agreement {
    /// They do: the comparable values that both have, and how many agencies have the rarest of them. Directors and workers are pseudonyms here.
    Shared {
        /// The values, in order.
        values: Vec<CompactString>,
        /// Agencies that have the rarest of them, the two among them.
        held_by: usize,
    },
    /// Both state something, and it is not the same.
    Apart,
    /// One of them states nothing: it tells nothing.
    Unknown,
}

impl Population {
    /// Lays two agencies side by side.
    #[must_use]
    pub fn compare(&self, one: &Marks, other: &Marks, weights: &Weights) -> Likeness {
        let features: Vec<Feature> = Tie::ALL.iter().map(|tie| self.feature(*tie, (one, other), weights)).collect();
        let bits = features.iter().map(|feature| feature.bits).sum();
        Likeness { features, bits, posterior: weights.posterior(bits) }
    }

    fn feature(&self, tie: Tie, pair: (&Marks, &Marks), weights: &Weights) -> Feature {
        let agreement = self.agreement(tie, pair, weights);
        let bits = match &agreement {
            Agreement::Shared { held_by, .. } => weights.of(tie).shared(self.others(*held_by)),
            Agreement::Apart => weights.of(tie).apart(),
            Agreement::Unknown => 0.0,
        };
        Feature { tie, agreement, bits }
    }

    fn agreement(&self, tie: Tie, (one, other): (&Marks, &Marks), weights: &Weights) -> Agreement {
        let (own, others): (BTreeSet<&CompactString>, BTreeSet<&CompactString>) = (one.values(tie).collect(), other.values(tie).collect());
        if own.is_empty() || others.is_empty() {
            return Agreement::Unknown;
        }
        let same: Vec<CompactString> = own.intersection(&others).map(|value| (*value).clone()).collect();
        match tie {
            Tie::Name => self.of_names(&own, &others, weights.name_likeness),
            Tie::PeopleServed if !is_enough(same.len(), own.len().min(others.len()), weights) => Agreement::Apart,
            Tie::Director | Tie::Account | Tie::Phone | Tie::Address | Tie::EmailDomain | Tie::PeopleServed => self.shared(tie, same),
        }
    }

    fn shared(&self, tie: Tie, values: Vec<CompactString>) -> Agreement {
        let rarest = values.iter().map(|value| self.having(tie, value)).min();
        rarest.map_or(Agreement::Apart, |held_by| Agreement::Shared { values, held_by })
    }

    /// The two likest names, if they are alike enough. As many have them as have either.
    fn of_names(&self, own: &BTreeSet<&CompactString>, others: &BTreeSet<&CompactString>, least: f64) -> Agreement {
        let pairs = own.iter().flat_map(|a| others.iter().map(move |b| (strsim::jaro_winkler(a, b), *a, *b)));
        let Some((_, a, b)) = pairs.filter(|(likeness, ..)| least <= *likeness).max_by(|x, y| x.0.total_cmp(&y.0)) else {
            return Agreement::Apart;
        };
        let values: BTreeSet<CompactString> = [a.clone(), b.clone()].into();
        let held_by = values.iter().map(|value| self.having(Tie::Name, value)).sum();
        Agreement::Shared { values: values.into_iter().collect(), held_by }
    }
}

/// Whether so many of the smaller agency's sub-agents and workers are the other's too that it is no chance.
fn is_enough(same: usize, of: usize, weights: &Weights) -> bool {
    weights.least_shared <= same && weights.shared_part <= ratio(same, of)
}
