//! `migrate`: does the database have the tables of this version?

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::{Context, Ending, wiring};

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
        wiring::migrate(self.action, context)
    }
}
