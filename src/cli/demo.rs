//! `demo`: what does the whole job look like, from an empty folder to an inspector's list?

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::{Context, Ending, wiring};

/// Show the whole job on invented data: intake, audit, a summary, then the web service.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch demo --no-serve\n  recruitwatch demo --port 8081 --register agencies.csv --source ie-wrc")]
pub struct Demo {
    /// Port of the web service on this machine.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Stop after the summary.
    #[arg(long)]
    pub no_serve: bool,
    /// Keep the database in this folder instead of a temporary one.
    #[arg(long, value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// A real list of an authority, taken in beside the invented register.
    #[arg(long, value_name = "FILE", requires = "source")]
    pub register: Option<PathBuf>,
    /// The source description that the list is read through.
    #[arg(long, value_name = "NAME", requires = "register")]
    pub source: Option<String>,
}

impl Demo {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wiring::demo(self, context)
    }
}
