//! `migrate`: does the database have the tables of this version?

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::open::embedded_file;
use super::stop::wait;
use super::{Context, Ending};
use crate::store::Store;

/// Show or bring up to date the tables of the database.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch migrate up")]
pub struct Migrate {
    /// What to do.
    #[arg(value_enum, default_value_t = Action::Status)]
    pub action: Action,
}

/// What `migrate` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Action {
    /// Show which migrations are applied.
    Status,
    /// Apply those that are missing, each in a transaction.
    Up,
}

impl Migrate {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wait(self.run_on(context))
    }

    async fn run_on(&self, context: &Context) -> Result<Ending> {
        let url = &context.config.database;
        if let Some(file) = embedded_file(url).filter(|file| !file.exists()) {
            if self.action == Action::Status {
                println!("There is no database at {} yet; `recruitwatch migrate up` makes it.", file.display());
                return Ok(Ending::Found);
            }
            file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        }
        let store = Store::open_any(url).await?;
        let status = match self.action {
            Action::Status => store.schema_status().await?,
            Action::Up => store.migrate().await?,
        };
        status.applied.iter().for_each(|step| println!("applied  {step}"));
        status.pending.iter().for_each(|step| println!("pending  {step}"));
        Ok(Ending::of(!status.is_current()))
    }
}
