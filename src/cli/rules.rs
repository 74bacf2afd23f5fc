//! `rules`: what does the rule book hold, and is it sound?

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};

use super::{Context, Ending, print};
use crate::flow::law::rule_book;

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
        match &self.command {
            Command::List => print::rules::list(&rule_book(None)?, context.today)?,
            Command::Show { id } => {
                let book = rule_book(None)?;
                let norm = book.norm(id).with_context(|| format!("the rule book has no norm {id:?}; `recruitwatch rules list` shows all"))?;
                print::rules::show(norm)?;
            }
            Command::Check { dir } => {
                let book = rule_book(dir.as_deref())?;
                println!("{} norms are sound; rule book {}", book.norms().len(), book.digest());
            }
            Command::Coverage => print::rules::coverage(&rule_book(None)?, context.today)?,
        }
        Ok(Ending::Clean)
    }
}
