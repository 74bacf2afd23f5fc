//! What does a whole population say of single agencies and employers? Placements are seen as they are judged, then compared.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use chrono::NaiveDate;

use super::law::seed;
use super::open_house::word_lists;
use super::ties::{self, Tools, successor_signals};
use crate::audit::case::Case;
use crate::audit::signal::population::Population;
use crate::audit::signal::scales::Scales;
use crate::audit::signal::sighting::Sighting;
use crate::audit::signal::{Watch, signals};
use crate::audit::{Judgement, weigh};
use crate::matching::ties::{Weights, WeightsError};
use crate::matching::{Lists, ListsError};
use crate::record::id::Key;
use crate::record::register::Register;
use crate::record::signal::Signal;
use crate::rules::book::RuleBook;

const SCALES: &str = "signals/scales.toml";

/// Why nothing can be watched.
#[derive(Debug, thiserror::Error)]
pub enum WatchError {
    /// The thresholds.
    #[error("seeds/{SCALES}: {0}")]
    Scales(String),
    /// The weights of ties between agencies.
    #[error("seeds/ties/weights.toml: {0}")]
    Ties(#[from] WeightsError),
    /// The words that names are made of.
    #[error("the word lists of names: {0}")]
    Names(#[from] ListsError),
}

/// What a population is looked at with.
#[derive(Debug, Clone)]
pub struct Instruments {
    /// Every threshold.
    pub scales: Scales,
    /// How much each tie between two agencies tells.
    pub weights: Weights,
    /// The words that names are made of.
    pub names: Lists,
}

impl Instruments {
    /// Those inside the program.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn of_seeds() -> Result<Self, WatchError> {
        Ok(Self { scales: scales()?, weights: ties::weights()?, names: word_lists()? })
    }
}

/// The thresholds inside the program.
///
/// # Errors
/// When they cannot be read.
pub fn scales() -> Result<Scales, WatchError> {
    Scales::parse(&seed(SCALES).unwrap_or_default()).map_err(WatchError::Scales)
}

/// What every placement is seen with.
#[derive(Debug, Clone)]
pub struct Lookout<K> {
    instruments: Instruments,
    /// Complaints by what names a placement; `None` where no table of complaints was given.
    complaints: Option<HashMap<K, u32>>,
    /// Licences under which a case is open.
    in_cases: BTreeSet<Key>,
}

impl<K: Hash + Eq> Lookout<K> {
    /// With these instruments, and complaints that were counted.
    #[must_use]
    pub const fn new(instruments: Instruments, complaints: Option<HashMap<K, u32>>) -> Self {
        Self { instruments, complaints, in_cases: BTreeSet::new() }
    }

    /// The same, with the licences under which a case is open.
    #[must_use]
    pub fn with_cases(self, in_cases: BTreeSet<Key>) -> Self {
        Self { in_cases, ..self }
    }

    /// Judges a placement and sees what it tells.
    #[must_use]
    pub fn judge(&self, at: &K, case: &Case<'_>, law: &RuleBook) -> (Judgement, Sighting) {
        let (judgement, laid) = weigh(case, law);
        let complaints = self.complaints.as_ref().and_then(|counted| counted.get(at)).copied().unwrap_or_default();
        let sighting = Sighting::of((case, complaints), &judgement, &laid, &self.instruments.scales);
        (judgement, sighting)
    }

    /// A population of which nothing was seen yet.
    #[must_use]
    pub fn nobody(&self) -> Population {
        Population::new(self.complaints.is_some())
    }

    /// What a population says, and which of its agencies may be closed ones under another name.
    #[must_use]
    pub fn signals(&self, population: &Population, register: &Register, as_of: NaiveDate) -> Vec<Signal> {
        let Instruments { scales, weights, names } = &self.instruments;
        let owing = population.owing().chain(self.in_cases.iter().cloned()).collect();
        let mut found = signals(&Watch { population, register, scales, as_of });
        found.extend(successor_signals(register, &population.served(), Tools { lists: names, weights, owing: &owing }, as_of));
        found.sort_by_cached_key(Signal::order);
        found
    }
}
