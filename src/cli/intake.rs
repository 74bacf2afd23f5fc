//! `intake`: what of a package would be taken, and what is taken?

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Args, Subcommand, ValueEnum};

use super::stop::wait;
use super::{Context, Ending, print};
use crate::clock;
use crate::flow::take_in::{TakeIn, take_in};
use crate::ingest::{self, Package, Pseudonymiser};

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
    /// Who sent it: placement numbers are unique within a sender.
    #[arg(long, value_name = "WHO")]
    pub sender: Option<String>,
    /// The sender is the licensing authority: take its register tables and rates too.
    #[arg(long)]
    pub with_register: bool,
}

impl Intake {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Check(check) => check.run(context),
            Command::Take(take) => wait(take.run(context)),
        }
    }
}

impl Check {
    fn run(&self, context: &Context) -> Result<Ending> {
        without_source(self.source.as_deref())?;
        // No key is needed: nothing is kept, and no number leaves the program.
        let names = Pseudonymiser::new([0; 32]);
        let report = ingest::check(&Package::open(&self.package, &context.config.limits.of_intake())?, &names)?;
        print::report::print(&report, self.format)?;
        Ok(Ending::of(report.exit_code() != 0))
    }
}

impl Take {
    async fn run(&self, context: &Context) -> Result<Ending> {
        without_source(self.source.as_deref())?;
        let store = context.store().await?;
        let names = context.pseudonymiser(&store).await?;
        let limits = context.config.limits.of_intake();
        let sender = self.sender.as_deref().unwrap_or("unnamed sender");
        let rejected = context.config.home.join("rejected");
        let asked = TakeIn {
            package: &self.package,
            sender,
            who: "command line",
            with_register: self.with_register,
            rejected: &rejected,
            limits: &limits,
            at: clock::now_at(),
        };
        let bar = print::progress::placements_taken();
        let taken = take_in(&store, names, asked, |placements| bar.set_position(placements)).await?;
        bar.finish_and_clear();
        Ok(print::taken::print(&taken)?)
    }
}

fn without_source(source: Option<&str>) -> Result<()> {
    match source {
        Some(name) => bail!("--source {name}: reading a return through a source description is not built yet; `register import` reads lists through one"),
        None => Ok(()),
    }
}
