//! `person`: who may sign in at the desk?

use std::io::BufRead;

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};

use super::stop::wait;
use super::{Context, Ending, print};
use crate::clock;
use crate::flow::oidc::{link, unlink};
use crate::flow::people::{NewPerson, add_person, disable_person};
use crate::flow::second_step;
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
    Disable(Disable),
    Totp(Totp),
    Oidc(Oidc),
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

/// Let an official sign in no more, and end all sessions of theirs. What they did stays with their name.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch person disable inspector-7")]
pub struct Disable {
    /// The name with which the official signs in.
    pub name: String,
}

/// The second step of officials: the code of an app, which they set up themselves at /desk/account.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch person totp reset inspector-7")]
pub struct Totp {
    #[command(subcommand)]
    command: TotpCommand,
}

#[derive(Debug, Subcommand)]
enum TotpCommand {
    Reset(Reset),
}

/// Take the second step of an official away, who lost the telephone and the recovery codes: the password alone lets them in until they set up
/// another. Be sure that it is they who ask.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch person totp reset inspector-7")]
pub struct Reset {
    /// The name with which the official signs in.
    pub name: String,
}

/// Link an official to what the provider of identities of the settings (desk.oidc) calls them: its subject, which never changes, and no mail
/// address. From then on they also sign in there. What they may do stays what it is here.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch person oidc inspector-7 --subject 248289761001\n  recruitwatch person oidc inspector-7 --remove")]
pub struct Oidc {
    /// The name with which the official signs in.
    pub name: String,
    /// What the provider calls the official, letter by letter.
    #[arg(long, value_name = "SUBJECT", required_unless_present = "remove", conflicts_with = "remove")]
    pub subject: Option<String>,
    /// Take the link away.
    #[arg(long)]
    pub remove: bool,
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
            Command::Disable(disable) => wait(disable.run(context)),
            Command::Totp(Totp { command: TotpCommand::Reset(reset) }) => wait(reset.run(context)),
            Command::Oidc(oidc) => wait(oidc.run(context)),
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

impl Disable {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let official = disable_person(&context.store().await?, &self.name, "command line", clock::now_at()).await?;
        println!("{} may sign in no more.", official.name);
        Ok(Ending::Clean)
    }
}

impl Reset {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let was_there = second_step::reset(&context.store().await?, &self.name, "command line", clock::now_at()).await?;
        println!("{}", if was_there { format!("The second step of {} is gone.", self.name) } else { format!("{} has no second step.", self.name) });
        Ok(Ending::Clean)
    }
}

impl Oidc {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let (Self { name, subject, remove: _ }, now) = (self, clock::now_at());
        let store = context.store().await?;
        let Some(subject) = subject else {
            let was_there = unlink(&store, (name, "command line"), now).await?;
            println!("{}", if was_there { format!("{name} signs in there no more.") } else { format!("{name} is not linked to a provider.") });
            return Ok(Ending::Clean);
        };
        let settings = context.config.desk.oidc.as_ref();
        let issuer = &settings.context("no provider of identities is named: write the table [desk.oidc] into the settings first")?.issuer;
        let official = link(&store, (name, "command line"), (issuer, subject), now).await?;
        println!("{} may also sign in by {issuer}, as {}.", official.name, official.role);
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
