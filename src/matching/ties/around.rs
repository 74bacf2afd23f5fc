//! Whom does an agency share a phone, a door or a director with? What it has in common with others, the rarest first.

use compact_str::CompactString;

use super::marks::Tie;
use super::population::Population;
use crate::record::code::Code as _;

/// Something that an agency shares with others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bond {
    /// What it is.
    pub tie: Tie,
    /// Its comparable form. Directors and workers are pseudonyms here.
    pub value: CompactString,
    /// The others that have it, by their place in the population.
    pub others: Vec<usize>,
}

impl Population {
    /// What an agency shares, the rarest first: what two have in common tells more than what a tower has. That two names are alike is no
    /// bond.
    #[must_use]
    pub fn around(&self, at: usize) -> Vec<Bond> {
        let ties = Tie::ALL.iter().copied().filter(|tie| *tie != Tie::Name);
        let values = ties.flat_map(|tie| self.marks()[at].values(tie).map(move |value| (tie, value.clone())));
        let bond = |(tie, value): (Tie, CompactString)| {
            let others: Vec<usize> = self.holders(tie, &value).iter().copied().filter(|other| *other != at).collect();
            Bond { tie, value, others }
        };
        let mut bonds: Vec<Bond> = values.map(bond).filter(|bond| !bond.others.is_empty()).collect();
        bonds.sort_by(|a, b| (a.others.len(), a.tie, &a.value).cmp(&(b.others.len(), b.tie, &b.value)));
        bonds
    }
}
