//! What would an inspector want to know first? Agencies in order of inspection, breaches by kind, money due back, and what could not be judged.
//!
//! Counts in any order give the same summary, so that blocks may be counted on all cores and merged.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use compact_str::CompactString;

use crate::audit::Judgement;
use crate::record::currency::Currency;
use crate::record::finding::{Finding, Grade, Indicator, Outcome};
use crate::record::id::Id;

/// Sums in minor units by currency. Two currencies are never added.
pub type Sums = BTreeMap<Currency, i128>;

/// What an audit found, in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Placements judged.
    pub placements: u64,
    /// Placements with at least one breach.
    pub with_breach: u64,
    /// Breaches and advisories by kind.
    pub found: BTreeMap<(Outcome, Indicator), u64>,
    /// What could not be judged, by kind and reason.
    pub not_judged: BTreeMap<(Indicator, CompactString), u64>,
    /// Money due back to workers.
    pub due: Sums,
    agencies: BTreeMap<Id, Dossier>,
}

/// What was found on one agency's placements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dossier {
    /// Its placements.
    pub placements: u64,
    /// Those with at least one breach.
    pub with_breach: u64,
    /// Breaches of grade G3 and G4.
    pub grave: u64,
    /// Breaches by kind.
    pub breaches: BTreeMap<Indicator, u64>,
    /// Money due back to its workers.
    pub due: Sums,
}

impl Summary {
    /// Counts one judgement. The agency is the one on the return: a finding on its partner counts for the partner.
    pub fn count(&mut self, judgement: &Judgement) {
        let breach = |finding: &&Finding| finding.outcome == Outcome::Breach;
        let breached = u64::from(judgement.findings.iter().any(|finding| breach(&finding)));
        self.placements += 1;
        self.with_breach += breached;
        let own = self.agencies.entry(judgement.refund_due.agency_licence.clone()).or_default();
        own.placements += 1;
        own.with_breach += breached;
        for sum in &judgement.refund_due.due {
            *own.due.entry(sum.currency).or_default() += i128::from(sum.minor);
            *self.due.entry(sum.currency).or_default() += i128::from(sum.minor);
        }
        for finding in &judgement.findings {
            self.finding(finding);
        }
    }

    /// Adds the counts of another block.
    pub fn merge(&mut self, other: Self) {
        let Self { placements, with_breach, found, not_judged, due, agencies } = other;
        self.placements += placements;
        self.with_breach += with_breach;
        add(&mut self.found, found);
        add(&mut self.not_judged, not_judged);
        add(&mut self.due, due);
        for (licence, dossier) in agencies {
            self.agencies.entry(licence).or_default().merge(dossier);
        }
    }

    /// Agencies with at least one breach: most placements with a breach first, then most grave breaches, then by licence.
    #[must_use]
    pub fn inspection_order(&self) -> Vec<(&Id, &Dossier)> {
        let mut listed: Vec<_> = self.agencies.iter().filter(|(_, dossier)| !dossier.breaches.is_empty()).collect();
        listed.sort_by_key(|(licence, dossier)| (Reverse((dossier.with_breach, dossier.grave)), *licence));
        listed
    }

    fn finding(&mut self, finding: &Finding) {
        match finding.outcome {
            Outcome::Breach => {
                let dossier = self.agencies.entry(finding.agency_licence.clone()).or_default();
                *dossier.breaches.entry(finding.code).or_default() += 1;
                dossier.grave += u64::from(matches!(finding.grade, Some(Grade::G3 | Grade::G4)));
                *self.found.entry((Outcome::Breach, finding.code)).or_default() += 1;
            }
            Outcome::Advisory => *self.found.entry((Outcome::Advisory, finding.code)).or_default() += 1,
            Outcome::NotAssessable => {
                let why = finding.detail.clone().unwrap_or_else(|| "no_reason".into());
                *self.not_judged.entry((finding.code, why)).or_default() += 1;
            }
            Outcome::Clear | Outcome::Summary => {}
        }
    }
}

impl Dossier {
    fn merge(&mut self, other: Self) {
        let Self { placements, with_breach, grave, breaches, due } = other;
        self.placements += placements;
        self.with_breach += with_breach;
        self.grave += grave;
        add(&mut self.breaches, breaches);
        add(&mut self.due, due);
    }
}

fn add<K: Ord, N: std::ops::AddAssign + Default>(into: &mut BTreeMap<K, N>, from: BTreeMap<K, N>) {
    for (key, n) in from {
        *into.entry(key).or_default() += n;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::finding::RefundDue;
    use crate::record::money::Money;

    fn judgement(placement: &str, licence: &str, codes: &[Indicator]) -> Judgement {
        let (placement, licence) = (Id::new(placement), Id::new(licence));
        let findings = codes.iter().map(|code| Finding::new(*code, Outcome::Breach, placement.clone(), licence.clone())).collect();
        let due = vec![Money::new(100, Currency::parse("SGD").unwrap())];
        Judgement { findings, refund_due: RefundDue { placement_id: placement, agency_licence: licence, due } }
    }

    #[test]
    fn blocks_in_any_order_give_the_same_summary_and_the_worst_agency_stands_first() {
        let blocks = [
            judgement("P-1", "A", &[]),
            judgement("P-2", "B", &[Indicator::FeeOverCap, Indicator::FeeLoanTied]),
            judgement("P-3", "C", &[Indicator::FeeOverCap]),
            judgement("P-4", "C", &[Indicator::FeeOverCap]),
        ];
        let sum = |order: [usize; 4]| {
            let mut all = Summary::default();
            for at in order {
                let mut one = Summary::default();
                one.count(&blocks[at]);
                all.merge(one);
            }
            all
        };
        let summary = sum([0, 1, 2, 3]);
        assert_eq!(summary, sum([3, 1, 0, 2]));
        assert_eq!(summary.inspection_order().iter().map(|(licence, _)| licence.as_str()).collect::<Vec<_>>(), ["C", "B"]);
        assert_eq!((summary.with_breach, summary.due.values().sum::<i128>()), (3, 400));
    }
}
