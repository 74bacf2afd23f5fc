//! What were the rates of exchange, by a table that stands beside the question?

use std::path::Path;

use rand::RngExt;

use crate::ingest::{Limits, Pseudonymiser, Refusal, Report, rates_file};
use crate::record::rate::Rates;

/// Reads a table of rates as exchange 1.0 has it (`day`, `base`, `quote`, `rate`, `source`), with a report on its rows.
///
/// # Errors
/// When the file is missing or cannot be read as that table at all.
pub fn read_rates(file: &Path, limits: &Limits) -> Result<(Rates, Report), Refusal> {
    // Rates hold no identity; whatever could be one in a wrong file gets a pseudonym that dies here.
    rates_file(file, limits, &Pseudonymiser::new(rand::rng().random()))
}
