//! `person`: who may sign in at the desk?

use std::io::BufRead;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::stop::wait;
use super::{Context, Ending};
use crate::clock;
use crate::flow::people::{NewPerson, add_person};
use crate::record::code::Code;
use crate::record::official::Role;

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
    /// What the person may do: inspector, registrar or administrator.
    #[arg(long, default_value = "inspector", value_parser = role)]
    pub role: Role,
}

impl Person {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let Command::Add(add) = &self.command;
        wait(add.run(context))
    }
}

impl Add {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let mut password = String::new();
        std::io::stdin().lock().read_line(&mut password)?;
        let new = NewPerson { name: self.name.clone(), role: self.role, password: password.trim_end_matches(['\r', '\n']).to_owned() };
        let official = add_person(&context.store().await?, new, "command line", clock::now_at()).await?;
        println!("{} may sign in at the desk as {}.", official.name, official.role);
        Ok(Ending::Clean)
    }
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).map_err(|error| error.to_string())
}
