//! `register`: what does an authority's own list say, and what was a licence on a day?

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::{Context, Ending, value, wiring};

/// Take in an authority's list, or ask for the status of a licence.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch register import agencies.csv --source ie-wrc\n  recruitwatch register status RL-0010 --on 2024-02-03")]
pub struct Register {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Import(Import),
    Status(Status),
}

/// Show the difference that a list would make; with --yes, apply it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch register import agencies.csv --source ie-wrc --yes")]
pub struct Import {
    /// The list as the authority published it.
    pub file: PathBuf,
    /// The source description that it is read through.
    #[arg(long, value_name = "NAME")]
    pub source: String,
    /// Apply the difference.
    #[arg(long)]
    pub yes: bool,
    /// Apply it even where more than a tenth of the rows would vanish.
    #[arg(long)]
    pub allow_drop: bool,
}

/// Say what a licence was on a day, as far as was known on another.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch register status RL-0010 --on 2024-02-03 --as-known 2024-03-01")]
pub struct Status {
    /// Licence number as printed.
    pub licence: String,
    /// The day asked about; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub on: Option<NaiveDate>,
    /// The day of knowledge; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub as_known: Option<NaiveDate>,
}

impl Register {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Import(import) => wiring::register_import(import, context),
            Command::Status(status) => wiring::register_status(status, context),
        }
    }
}
