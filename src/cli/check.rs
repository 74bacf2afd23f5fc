//! `check`: what would a worker be told about this agency?

use anyhow::Result;
use clap::Args;

use super::{Context, Ending, wiring};

/// Say whether an agency is licensed, why, and what to do next. Exit 0 licensed, 1 anything else.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch check RL-0010\n  recruitwatch check Blue Harbour Manpower")]
pub struct Check {
    /// Name, licence number, phone or page that the recruiter showed.
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
}

impl Check {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wiring::check(&self.words.join(" "), context)
    }
}
