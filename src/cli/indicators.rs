//! `indicators`: what does recruitment cost workers, in numbers that may be published?

use std::io;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::stop::wait;
use super::{Context, Ending, print, value};
use crate::flow::cost_statistics::{Period, cost_statistics};

/// SDG 10.7.1 and cost statistics: cost borne by workers in months of their income abroad, with small groups suppressed.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch indicators\n  recruitwatch indicators --format sdg > 10-7-1.csv\n\nThe columns of `--format sdg` have the names of SDMX: REF_AREA is the country of origin (W: all), COUNTERPART_AREA that of work, \
                  OBS_STATUS A a figure, Q a suppressed one, M one that cannot be computed, TIME_PERIOD a half-year such as 2025-S1 or the day of knowledge. QUINTILE_4 is linear between two workers (type 7)."
)]
pub struct Indicators {
    /// How the figures are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Day of knowledge; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    as_of: Option<NaiveDate>,
    /// Jobs that began in so many years before that day; three when absent.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=50))]
    years: Option<u32>,
}

/// How figures are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Columns for a terminal.
    Text,
    /// One row a group.
    Csv,
    /// One row a figure, in the names of SDMX.
    Sdg,
    /// One document.
    Json,
}

impl Indicators {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let period = Period { as_of: self.as_of.unwrap_or(context.today), years: self.years };
        let report = wait(async { Ok(cost_statistics(&context.store().await?, period).await?) })?;
        let out = &mut io::stdout().lock();
        match self.format {
            Format::Text => print::indicators::text(&report, out)?,
            Format::Csv => print::indicators::csv(&report, out)?,
            Format::Sdg => print::indicators::sdg(&report, out)?,
            Format::Json => print::indicators::json(&report, out)?,
        }
        Ok(Ending::Clean)
    }
}
