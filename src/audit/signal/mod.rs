//! What does a whole population say of single agencies and employers? One file a signal, and the list of them all.
//!
//! A signal puts an inspection first and proves nothing. Every signal compares a subject with the others ([`rate`], [`standard`]) over
//! what placements told ([`sighting`], [`population`]); the mathematics stands apart ([`measure`]), and every threshold is data
//! ([`scales`]). What has no denominator, or too small a one, is not assessable, and never quiet.

mod alike;
mod bunching_at_cap;
mod complaint_rate;
mod course;
mod early_return;
mod fee_level;
mod identical_fees;
mod lender_concentration;
mod licence_lending;
pub mod measure;
mod overcharge_rate;
pub mod population;
pub mod rate;
pub mod scales;
pub mod sighting;
pub mod standard;
mod substitution_rate;
mod volume_jump;
mod words;
mod zero_fee_gap;

use chrono::NaiveDate;

use crate::record::register::Register;
use crate::record::signal::{Signal, SignalCode};

use population::Population;
use scales::Scales;

/// What a signal is about, for its help and its list entry.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// Its code in findings 1.0.
    pub code: SignalCode,
    /// The question that it answers, in one sentence.
    pub question: &'static str,
    /// What it leaves out, and what it takes for granted.
    pub limits: &'static str,
}

/// What all signals of a run look at.
#[derive(Debug, Clone, Copy)]
pub struct Watch<'a> {
    /// What placements told.
    pub population: &'a Population,
    /// The register.
    pub register: &'a Register,
    /// Every threshold.
    pub scales: &'a Scales,
    /// Day of knowledge.
    pub as_of: NaiveDate,
}

/// A statistic over a population.
pub trait Sign: Sync {
    /// What it is about.
    fn about(&self) -> &About;

    /// Adds one signal for each subject that it can look at, quiet ones too, and one that says why for each that it cannot.
    fn look(&self, watch: &Watch<'_>, out: &mut Vec<Signal>);
}

/// Every signal, in report order.
pub const ALL: &[&dyn Sign] = &[
    &overcharge_rate::OVERCHARGE_RATE,
    &substitution_rate::SUBSTITUTION_RATE,
    &complaint_rate::COMPLAINT_RATE,
    &early_return::EARLY_RETURN,
    &fee_level::FEE_LEVEL,
    &bunching_at_cap::BUNCHING_AT_CAP,
    &zero_fee_gap::ZERO_FEE_GAP,
    &identical_fees::IDENTICAL_FEES,
    &volume_jump::VOLUME_JUMP,
    &lender_concentration::LENDER_CONCENTRATION,
    &licence_lending::LICENCE_LENDING,
];

/// What a population says, in order of code, kind of subject, subject and detail, whatever the order in which placements came.
#[must_use]
pub fn signals(watch: &Watch<'_>) -> Vec<Signal> {
    let mut found = Vec::new();
    for sign in ALL {
        sign.look(watch, &mut found);
    }
    found.sort_by_cached_key(Signal::order);
    found
}
