//! `person`: who may sign in at the desk?

use std::io::BufRead;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::stop::wait;
use super::{Context, Ending, print};
use crate::clock;
use crate::flow::people::{NewPerson, add_person};
use crate::flow::tokens::{Given, Wanted, give_token, revoke_token, tokens_of};
use crate::record::code::Code;
use crate::record::official::Role;
use crate::record::program::Scope;

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
    Token(Token),
}

/// Let an official sign in. The password is read from the first line of stdin and never stands in the arguments.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch person add inspector-7 < password.txt")]
pub struct Add {
    /// The name to sign in with.
    pub name: String,
    /// What the person may do: intake, inspector, decider, registrar, analyst, supervisor or administrator.
    #[arg(long, default_value = "inspector", value_parser = role)]
    pub role: Role,
}

/// Let a program act for an official: print a new token once. It stands in no list afterwards; keep it where passwords are kept.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch person token registrar-2 --scope webhooks --scope register --days 30\n  recruitwatch person token registrar-2 --list\n  recruitwatch person token registrar-2 --revoke 4"
)]
pub struct Token {
    /// The name with which the official signs in.
    pub name: String,
    /// What the token opens: webhooks, or register (enter events; registrars alone). May be given several times.
    #[arg(long = "scope", value_name = "SCOPE", value_parser = scope, conflicts_with_all = ["list", "revoke"])]
    pub scopes: Vec<Scope>,
    /// For how many days it holds, 366 at most.
    #[arg(long, default_value_t = 90, conflicts_with_all = ["list", "revoke"])]
    pub days: u32,
    /// Show the tokens of this official, never their secrets.
    #[arg(long, conflicts_with = "revoke")]
    pub list: bool,
    /// Take a token back, by its number.
    #[arg(long, value_name = "ID")]
    pub revoke: Option<i64>,
}

impl Person {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Add(add) => wait(add.run(context)),
            Command::Token(token) => wait(token.run(context)),
        }
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

impl Token {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let Self { name, scopes, days, list, revoke } = self;
        let (store, now) = (context.store().await?, clock::now_at());
        if *list {
            print::tokens::list(&tokens_of(&store, name).await?, now)?;
        } else if let Some(id) = revoke {
            revoke_token(&store, (name, *id), "command line", now).await?;
            println!("Token {id} of {name} opens nothing any more.");
        } else {
            let wanted = Wanted { person: name.clone(), scopes: scopes.clone(), days: *days };
            let Given { secret, id, expires_at } = give_token(&store, wanted, "command line", now).await?;
            println!("{secret}");
            eprintln!("Token {id} of {name} holds until {}. It is shown this once.", expires_at.format("%Y-%m-%d %H:%M UTC"));
        }
        Ok(Ending::Clean)
    }
}

fn scope(text: &str) -> Result<Scope, String> {
    Scope::parse(text).map_err(|error| error.to_string())
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).map_err(|error| error.to_string())
}
