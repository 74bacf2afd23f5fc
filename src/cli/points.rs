//! `points`: what do decisions against an agency add up to, and what follows?

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{Context, Ending, print, value};
use crate::flow::count_points::{acts, schemes};
use crate::rules::sanctions::count::count;

/// Bytes of a table, at most.
const BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Count the points of decisions by an authority's scheme, each with its rule and expiry. Without a table, list the schemes.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch points\n  recruitwatch points --scheme sg-mom-demerits decisions.csv --on 2026-11-27\n\nThe table has the columns act,on,offence and, where they are known, points,count,inspection,appeal."
)]
pub struct Points {
    /// The decisions, as a table (CSV).
    #[arg(requires = "scheme")]
    table: Option<PathBuf>,
    /// The scheme to count by.
    #[arg(long, value_name = "SCHEME")]
    scheme: Option<String>,
    /// The day as of which is counted; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    on: Option<NaiveDate>,
    /// How the sum is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How a sum is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines for a terminal.
    Text,
    /// One document.
    Json,
}

impl Points {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let schemes = schemes()?;
        let Some(wanted) = &self.scheme else {
            print::points::list(&schemes)?;
            return Ok(Ending::Clean);
        };
        let known = || schemes.0.keys().cloned().collect::<Vec<_>>().join(", ");
        let scheme = schemes.0.get(wanted).with_context(|| format!("there is no scheme {wanted:?}: write one of {}", known()))?;
        let Some(table) = &self.table else {
            print::points::scheme(scheme)?;
            return Ok(Ending::Clean);
        };
        let size = fs::metadata(table).with_context(|| table.display().to_string())?.len();
        if BYTES_MAX < size {
            bail!("{} has more than {BYTES_MAX} bytes: count it in parts", table.display());
        }
        let bytes = fs::read(table).with_context(|| table.display().to_string())?;
        let acts = acts(&table.display().to_string(), &bytes).map_err(|errors| anyhow::anyhow!(errors.join("\n")))?;
        let tally = count(scheme, &acts, self.on.unwrap_or(context.today));
        match self.format {
            Format::Text => print::points::tally(&tally)?,
            Format::Json => println!("{}", print::points::json(&tally)),
        }
        Ok(Ending::of(tally.points.iter().any(|point| point.left.is_none())))
    }
}
