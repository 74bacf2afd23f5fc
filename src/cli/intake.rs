//! `intake`: what of a package would be taken, and what is taken?

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Subcommand, ValueEnum};

use super::{Context, Ending, wiring};

/// Look through a package, or take it in.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch intake check my-return/\n  recruitwatch intake take my-return.zip --sender \"Ministry desk 4\"")]
pub struct Intake {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(Check),
    Take(Take),
}

/// Show what would be taken and every issue, and change nothing. Exit 0 clean, 1 issues, 2 refused.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch intake check my-return/ --format json")]
pub struct Check {
    /// A folder or a .zip with the tables of exchange 1.0.
    pub package: PathBuf,
    /// Source description that maps other layouts to exchange 1.0.
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// How a report of an intake is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Sentences.
    Text,
    /// One JSON object.
    Json,
}

/// Take a package in; the same package again changes nothing.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch intake take my-return.zip --sender \"Ministry desk 4\"")]
pub struct Take {
    /// A folder or a .zip with the tables of exchange 1.0.
    pub package: PathBuf,
    /// Source description that maps other layouts to exchange 1.0.
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// Who sent it, for the journal.
    #[arg(long, value_name = "WHO")]
    pub sender: Option<String>,
}

impl Intake {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Check(check) => wiring::intake_check(check, context),
            Command::Take(take) => wiring::intake_take(take, context),
        }
    }
}
