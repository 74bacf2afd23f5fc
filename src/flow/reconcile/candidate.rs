//! Who may be meant, on which evidence, and may it be taken for a match?

use super::Desk;
use super::asked::{LIMIT_MAX, Query};
use super::beside::Beside;
use super::property::Property;
use super::tier::Tier;
use crate::record::agency::Agency;

/// An agency that may be meant.
#[derive(Debug, Clone)]
pub struct Candidate<'a> {
    /// The agency.
    pub agency: &'a Agency,
    /// How near it is.
    pub tier: Tier,
    /// Whether it may be taken for the agency meant without a look. Of one answer one at most.
    pub is_match: bool,
    /// From 0 to 100; orders candidates and decides nothing.
    pub score: f32,
    /// What agrees and what does not.
    pub evidence: Evidence,
}

/// What agrees and what does not. What was not asked, or what the register does not say, is `None`: silent is never "no".
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Evidence {
    /// Whether it is the very same name but for case, spaces and punctuation.
    pub same_name: Option<bool>,
    /// Share of the typed words that lie beside a word of the name, by likeness, from 0 to 1.
    pub aligned_share: Option<f32>,
    /// Words typed that the registered name lacks.
    pub extra_words: Option<usize>,
    /// Words of the registered name that were not typed.
    pub missing_words: Option<usize>,
    /// Whether a licence number that was given is its own.
    pub licence: Option<bool>,
    /// Whether a jurisdiction that was given is its own.
    pub jurisdiction: Option<bool>,
    /// Whether a phone that was given is its own.
    pub phone: Option<bool>,
    /// Whether a page that was given is its own.
    pub website: Option<bool>,
}

impl Evidence {
    pub(super) fn contradicts(&self) -> bool {
        [self.licence, self.jurisdiction, self.phone, self.website].contains(&Some(false))
    }
}

impl Candidate<'_> {
    /// Whether a person must be warned that this is probably somebody else, or that something given speaks against it.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        matches!(self.tier, Tier::LookAlike | Tier::Differ) || self.evidence.contradicts()
    }

    /// Why it stands here, in sentences.
    #[must_use]
    pub fn words(&self) -> String {
        let against = if self.evidence.contradicts() { " What was given beside the name speaks against it." } else { "" };
        format!("{}{against}", self.tier.words())
    }

    fn scored(&self) -> f32 {
        let against = if self.evidence.contradicts() { 0.5 } else { 1.0 };
        if self.is_match { 100.0 } else { (f32::from(self.tier.rank()) * 14.0 + self.score * 10.0) * against }
    }
}

impl<'a> Desk<'a> {
    /// Who may be meant, the nearest first.
    #[must_use]
    pub fn reconcile(self, query: &Query) -> Vec<Candidate<'a>> {
        let beside = Beside::of(self, query);
        let mut found = beside.by_name();
        for property in [Property::LicenceNo, Property::Phone, Property::Website] {
            for agency in beside.holders(property) {
                beside.add(agency, &mut found);
            }
        }
        if found.iter().filter(|candidate| candidate.is_match).count() > 1 {
            found.iter_mut().for_each(|candidate| candidate.is_match = false);
        }
        found.iter_mut().for_each(|candidate| candidate.score = candidate.scored());
        found.sort_by(|a, b| b.score.total_cmp(&a.score));
        found.truncate(query.limit.clamp(1, LIMIT_MAX));
        found
    }
}
