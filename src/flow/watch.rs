//! What does a whole population say of single agencies and employers? Placements are seen as they are judged, then compared.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;

use super::law::seed;
use crate::audit::case::Case;
use crate::audit::signal::population::Population;
use crate::audit::signal::scales::Scales;
use crate::audit::signal::sighting::Sighting;
use crate::audit::signal::{Watch, signals};
use crate::audit::{Judgement, weigh};
use crate::record::register::Register;
use crate::record::signal::Signal;
use crate::rules::book::RuleBook;

const SCALES: &str = "signals/scales.toml";

/// Why nothing can be watched.
#[derive(Debug, thiserror::Error)]
#[error("seeds/{SCALES}: {0}")]
pub struct ScalesError(String);

/// The thresholds inside the program.
///
/// # Errors
/// When they cannot be read.
pub fn scales() -> Result<Scales, ScalesError> {
    Scales::parse(&seed(SCALES).unwrap_or_default()).map_err(ScalesError)
}

/// What every placement is seen with.
#[derive(Debug, Clone)]
pub struct Lookout<K> {
    scales: Scales,
    /// Complaints by what names a placement; `None` where no table of complaints was given.
    complaints: Option<HashMap<K, u32>>,
}

impl<K: Hash + Eq> Lookout<K> {
    /// With these thresholds, and complaints that were counted.
    #[must_use]
    pub const fn new(scales: Scales, complaints: Option<HashMap<K, u32>>) -> Self {
        Self { scales, complaints }
    }

    /// Judges a placement and sees what it tells.
    #[must_use]
    pub fn judge(&self, at: &K, case: &Case<'_>, law: &RuleBook) -> (Judgement, Sighting) {
        let (judgement, laid) = weigh(case, law);
        let complaints = self.complaints.as_ref().and_then(|counted| counted.get(at)).copied().unwrap_or_default();
        let sighting = Sighting::of((case, complaints), &judgement, &laid, &self.scales);
        (judgement, sighting)
    }

    /// A population of which nothing was seen yet.
    #[must_use]
    pub fn nobody(&self) -> Population {
        Population::new(self.complaints.is_some())
    }

    /// What a population says.
    #[must_use]
    pub fn signals(&self, population: &Population, register: &Register, as_of: NaiveDate) -> Vec<Signal> {
        signals(&Watch { population, register, scales: &self.scales, as_of })
    }
}
