//! `publish`: what does everybody get to see, frozen and signed? Editions, their keys, and how anybody checks them.

mod key;

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};

use super::stop::wait;
use super::{Context, Ending, print, value};
use crate::clock;
use crate::edition::files::{Files, STATEMENT};
use crate::edition::verify::{Held, NoEdition, verify};
use crate::flow::law::rule_book;
use crate::flow::publish::keys::{signing_key, trusted_keys};
use crate::flow::publish::{Wanted, difference, folder, kept, publish_edition};

/// Freeze the register into signed editions, and check them.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch publish edition --sign register.key --out edition-1\n  recruitwatch publish verify edition-1 --keys jwks.json"
)]
pub struct Publish {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Edition(Edition),
    List(List),
    Write(Write),
    Verify(Verify),
    Diff(Diff),
    Key(key::Key),
}

/// Freeze the published list and the decided sanctions of a day, with checksums, chained to the edition before.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch publish edition --sign register.key\n  recruitwatch publish edition --sign register.key --on 2026-03-31 --out edition-7"
)]
pub struct Edition {
    /// The key that signs, as `publish key new` made it; without one nobody vouches for the edition.
    #[arg(long, value_name = "KEY")]
    sign: Option<PathBuf>,
    /// The day that the edition speaks of; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    on: Option<NaiveDate>,
    /// Also write the files to this new folder.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Publish even where nothing has changed since the edition before.
    #[arg(long)]
    even_unchanged: bool,
}

/// List the editions that were published, newest first.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch publish list")]
pub struct List {}

/// Write the files of a published edition to a new folder.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch publish write 3 edition-3")]
pub struct Write {
    /// Number of the edition.
    number: u32,
    /// The new folder.
    folder: PathBuf,
}

/// Check an edition from its files alone. Exit 0 all right, 1 something wrong, 2 it cannot be read.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch publish verify edition-7 --keys jwks.json --before edition-6")]
pub struct Verify {
    /// The folder of the edition, a file in it, or its archive.
    #[arg(value_name = "DIR|FILE")]
    path: PathBuf,
    /// The public keys that you trust, as a JSON Web Key Set; those of the edition itself when absent.
    #[arg(long, value_name = "JWKS")]
    keys: Option<PathBuf>,
    /// The edition before, to check the link between the two.
    #[arg(long, value_name = "DIR|FILE")]
    before: Option<PathBuf>,
}

/// Show what is not as it was: agencies added, gone or changed, and sanctions. Exit 0 nothing, 1 something.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch publish diff edition-6 edition-7\n  recruitwatch publish diff 6 7 --format json")]
pub struct Diff {
    /// The earlier edition: its folder or archive, or its number here.
    #[arg(value_name = "A")]
    before: String,
    /// The later edition, in the same way.
    #[arg(value_name = "B")]
    after: String,
    /// How the difference is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How a difference is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines for a terminal.
    Text,
    /// One document.
    Json,
}

impl Publish {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Edition(edition) => wait(edition.run(context)),
            Command::List(list) => wait(list.run(context)),
            Command::Write(write) => wait(write.run(context)),
            Command::Verify(verify) => verify.run(),
            Command::Diff(diff) => wait(diff.run(context)),
            Command::Key(key) => key.run(context),
        }
    }
}

impl Edition {
    async fn run(&self, context: &Context) -> Result<Ending> {
        if let Some(folder) = self.out.as_ref().filter(|folder| folder.exists()) {
            return Err(folder::FolderError::There(folder.clone()).into());
        }
        let key = self.sign.as_deref().map(signing_key).transpose()?;
        let wanted = Wanted {
            on: self.on,
            key: key.as_ref(),
            rule_book: rule_book(None)?.digest().to_string(),
            even_unchanged: self.even_unchanged,
            at: clock::now_at(),
            who: "command line".to_owned(),
        };
        let published = publish_edition(&context.store().await?, &wanted).await?;
        print::publish::published(&published)?;
        if let Some(folder) = &self.out {
            let number = published.edition.statement.edition;
            folder::write(folder, &published.edition.files)
                .with_context(|| format!("edition {number} is published, but its files could not be written; try: recruitwatch publish write {number} DIR"))?;
            println!("Written to {}.", folder.display());
        }
        Ok(Ending::Clean)
    }
}

impl List {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let Self {} = self;
        print::publish::list(&kept::editions(&context.store().await?).await?)?;
        Ok(Ending::Clean)
    }
}

impl Write {
    async fn run(&self, context: &Context) -> Result<Ending> {
        folder::write(&self.folder, &kept::files(&context.store().await?, self.number).await?)?;
        println!("Edition {} is written to {}.", self.number, self.folder.display());
        Ok(Ending::Clean)
    }
}

impl Verify {
    fn run(&self) -> Result<Ending> {
        let files = folder::read(&self.path)?;
        let keys = self.keys.as_deref().map(trusted_keys).transpose()?;
        let before = self.before.as_deref().map(folder::read).transpose()?;
        let before = match &before {
            Some(before) => Some(before.get(STATEMENT).ok_or(NoEdition::NoStatement).context("the edition before")?.as_slice()),
            None => None,
        };
        let verdict = verify(&files, Held { keys: keys.as_ref(), before }).with_context(|| self.path.display().to_string())?;
        print::publish::verdict(&verdict)?;
        Ok(Ending::of(!verdict.is_right()))
    }
}

impl Diff {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let changes = difference(&self.files(&self.before, context).await?, &self.files(&self.after, context).await?)?;
        match self.format {
            Format::Text => print::publish::changes(&changes)?,
            Format::Json => println!("{}", serde_json::to_string_pretty(&changes)?),
        }
        Ok(Ending::of(changes.count() > 0))
    }

    /// The files of a folder; of an edition of the store where a number is given.
    async fn files(&self, named: &str, context: &Context) -> Result<Files> {
        if let Ok(number) = named.parse() {
            return Ok(kept::files(&context.store().await?, number).await?);
        }
        Ok(folder::read(named.as_ref())?)
    }
}
