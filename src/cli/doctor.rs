//! `doctor`: is this installation well?

use anyhow::Result;
use clap::Args;

use super::{Context, Ending, wiring};

/// Check settings, folder, keys, database and rule book, and say what to mend.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch doctor")]
pub struct Doctor {}

impl Doctor {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let Self {} = self;
        wiring::doctor(context)
    }
}
