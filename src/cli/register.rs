//! `register`: what does an authority's own list say, and what was a licence on a day?

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::intake::ReportFormat;
use super::stop::wait;
use super::{Context, Ending, print, value};
use crate::clock;
use crate::flow::import_register::{Vanishing, compare_register, read_list_file};
use crate::flow::register_status::{Axes, register_status};
use crate::record::id::Id;

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
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

impl Register {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Import(import) => wait(import.run(context)),
            Command::Status(status) => wait(status.run(context)),
        }
    }
}

impl Import {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let read = read_list_file(&self.file, &self.source)?;
        print::report::problems(&read.report);
        let store = context.store().await?;
        let compared = compare_register(&store, &read.list("command line"), clock::now_at()).await?;
        print::register::changes(compared.changes())?;
        if !self.yes {
            println!("Nothing was changed; --yes applies this.");
            return Ok(Ending::Clean);
        }
        let intake = compared.apply(if self.allow_drop { Vanishing::Any } else { Vanishing::Few }).await?;
        println!("Applied as number {intake}.");
        Ok(Ending::Clean)
    }
}

impl Status {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        let axes = Axes { on: self.on.unwrap_or(context.today), known_on: self.as_known.unwrap_or(context.today) };
        let answer = register_status(&store, &Id::new(self.licence.as_str()), axes).await?;
        Ok(print::status::print((&self.licence, axes), answer.as_ref(), self.format)?)
    }
}
