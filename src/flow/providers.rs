//! Did the workers of an agency all buy a service of one and the same provider? Counted over placements under a norm that bars tying, agency
//! by agency, within one country of work. What is held is bounded by those placements, and less as soon as two providers are named.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use compact_str::CompactString;

use super::seen::Facts;
use crate::audit::case::SoleProvider;
use crate::audit::tying::{Provider, bars, bought, bound};
use crate::record::charge::Charge;
use crate::record::id::{Id, Key, Worker};
use crate::record::place::Country;
use crate::record::placement::Placement;
use crate::rules::book::RuleBook;

/// Whose workers are compared: those of an agency, in a country of work.
type Whose = (Key, Country);

/// The providers that workers name, while they are counted. The order in which placements come changes nothing.
#[derive(Debug)]
pub struct ProvidersNamed<'l> {
    law: &'l RuleBook,
    as_of: NaiveDate,
    said: HashMap<Whose, BTreeMap<CompactString, Said>>,
}

/// What the workers of an agency say of one service.
#[derive(Debug)]
enum Said {
    /// No two of them name different providers.
    One {
        /// The provider that is named, if one is: of its spellings the first in order.
        provider: Option<Provider>,
        /// Workers who paid.
        paying: HashSet<Worker>,
        /// Those of them who say whom.
        stating: HashSet<Worker>,
    },
    /// They name several: there was a choice, and nothing more need be held.
    Several,
}

impl<'l> ProvidersNamed<'l> {
    /// Begins.
    #[must_use]
    pub fn new(law: &'l RuleBook, as_of: NaiveDate) -> Self {
        Self { law, as_of, said: HashMap::new() }
    }

    /// Whether a placement lies under a norm that bars tying and binds an agency of it, so that its charges must be seen.
    #[must_use]
    pub fn wants(&self, placement: &Placement) -> bool {
        self.law.may_bar_tying(placement.destination) && !self.whose(placement).is_empty()
    }

    /// Takes in what the worker of one placement bought.
    pub fn see(&mut self, mut placement: Placement, mut charges: Vec<Charge>) {
        let facts = Facts { placement: &mut placement, charges: &mut charges, contracts: &mut Vec::new(), payments: &mut Vec::new() };
        if !facts.as_seen_on(self.as_of) {
            return;
        }
        let pattern = &self.law.patterns().provider;
        let all: Vec<_> = charges.iter().filter_map(|charge| bought(pattern, &placement, charge)).collect();
        for whose in self.whose(&placement) {
            let said = self.said.entry(whose).or_default();
            for one in &all {
                said.entry(one.service.name.clone()).or_default().add(placement.worker, one.provider.as_ref());
            }
        }
    }

    /// Ends.
    #[must_use]
    pub fn finish(self) -> SoleProviders {
        let sole = |((agency, country), said): (Whose, BTreeMap<CompactString, Said>)| {
            let sole: Vec<SoleProvider> = said.into_iter().filter_map(|(service, said)| said.sole(service, &agency)).collect();
            (!sole.is_empty()).then_some(((agency, country), sole))
        };
        SoleProviders(self.said.into_iter().filter_map(sole).collect())
    }

    fn whose(&self, placement: &Placement) -> Vec<Whose> {
        let agencies = |bar: &_| bound(bar, placement).map(|agency| (agency.key(), placement.destination)).collect::<Vec<_>>();
        let mut whose: Vec<Whose> = bars(self.law, placement).iter().flat_map(agencies).collect();
        whose.sort();
        whose.dedup();
        whose
    }
}

impl Default for Said {
    fn default() -> Self {
        Self::One { provider: None, paying: HashSet::new(), stating: HashSet::new() }
    }
}

impl Said {
    fn add(&mut self, worker: Worker, named: Option<&Provider>) {
        let Self::One { provider, paying, stating } = self else { return };
        paying.insert(worker);
        let Some(named) = named else { return };
        stating.insert(worker);
        match provider {
            Some(known) if known.key != named.key => *self = Self::Several,
            Some(known) if known.name <= named.name => {}
            Some(_) | None => *provider = Some(named.clone()),
        }
    }

    fn sole(self, service: CompactString, agency: &Key) -> Option<SoleProvider> {
        let Self::One { provider, paying, stating } = self else { return None };
        let count = |workers: HashSet<Worker>| u32::try_from(workers.len()).unwrap_or(u32::MAX);
        let provider = provider.map(|provider| provider.name);
        Some(SoleProvider { service, agency: agency.clone(), provider, paying: count(paying), stating: count(stating) })
    }
}

/// Services that all workers of an agency bought of one provider, by agency and country of work.
#[derive(Debug, Default)]
pub struct SoleProviders(HashMap<Whose, Vec<SoleProvider>>);

impl SoleProviders {
    /// Those of the agencies of a placement, that at origin first.
    #[must_use]
    pub fn of(&self, placement: &Placement) -> Vec<SoleProvider> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let mut agencies: Vec<Key> = std::iter::once(&placement.agency_licence).chain(&placement.destination_agency_licence).map(Id::key).collect();
        agencies.dedup();
        agencies.into_iter().filter_map(|agency| self.0.get(&(agency, placement.destination))).flatten().cloned().collect()
    }
}
