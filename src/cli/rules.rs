//! `rules`: what does the rule book hold, and is it sound?

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::{Context, Ending, wiring};

/// Read the rule book.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch rules list\n  recruitwatch rules show sg-ea-rules-2011")]
pub struct Rules {
    #[command(subcommand)]
    pub command: Command,
}

/// What to do with the rule book.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List every norm with its days.
    #[command(after_help = "Example:\n  recruitwatch rules list")]
    List,
    /// Show one norm with its history, its sources and its doubts.
    #[command(after_help = "Example:\n  recruitwatch rules show sg-ea-rules-2011")]
    Show {
        /// Id of the norm.
        id: String,
    },
    /// Check rule files, naming file, key and what to do.
    #[command(after_help = "Example:\n  recruitwatch rules check my-rules/")]
    Check {
        /// Folder of rule files; the rule book inside the program when absent.
        dir: Option<PathBuf>,
    },
    /// Show corridors and items: known, benchmark only, nothing.
    #[command(after_help = "Example:\n  recruitwatch rules coverage")]
    Coverage,
}

impl Rules {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wiring::rules(&self.command, context)
    }
}
