//! `explain`: why was this found, step by step?

use anyhow::Result;
use clap::Args;

use super::{Context, Ending, wiring};

/// Show the whole reasoning of a finding: law, numbers, evidence.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch explain f_0123456789abcdef0123")]
pub struct Explain {
    /// The finding, as audits print it.
    pub finding_id: String,
}

impl Explain {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wiring::explain(&self.finding_id, context)
    }
}
