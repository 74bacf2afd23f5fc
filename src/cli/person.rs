//! `person`: who may sign in at the desk?

use anyhow::Result;
use clap::{Args, Subcommand};

use super::{Context, Ending, wiring};

/// Officials who sign in at the desk.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch person add inspector-7")]
pub struct Person {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Add(Add),
}

/// Let an official sign in. The password is read from the first line of stdin and never stands in the arguments.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch person add inspector-7 < password.txt")]
pub struct Add {
    /// The name to sign in with.
    pub name: String,
}

impl Person {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let Command::Add(add) = &self.command;
        wiring::person_add(add, context)
    }
}
