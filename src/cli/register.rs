//! `register`: what does an authority's own list say, what would it change, and what was a licence on a day?

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::intake::ReportFormat;
use super::stop::wait;
use super::{Context, Ending, print, value};
use crate::clock;
use crate::flow::follow::{Follower, follow};
use crate::flow::import_register::{Vanishing, compare_register, read_list_file};
use crate::flow::learn_list::learn_list;
use crate::flow::open_house::{Shown, word_lists};
use crate::flow::publish::folder;
use crate::flow::publish::keys::trusted_keys;
use crate::flow::register_status::{Axes, register_status};
use crate::flow::undo_register::undo_register;
use crate::record::id::Id;

/// Take in an authority's list, take it back, ask for the status of a licence, or follow the register of another authority.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch register import agencies.csv --source ie-wrc\n  recruitwatch register status RL-0010 --on 2024-02-03")]
pub struct Register {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Import(Import),
    Undo(Undo),
    Status(Status),
    Follow(Follow),
}

/// Show the difference that a list would make; with --yes, apply it.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch register import agencies.csv --source ie-wrc --yes\n  recruitwatch register import agencies.csv --learn > mine.toml"
)]
pub struct Import {
    /// The list as the authority published it.
    pub file: PathBuf,
    /// The source description that it is read through: a name, or a file that ends in .toml.
    #[arg(long, value_name = "NAME", required_unless_present = "learn")]
    pub source: Option<String>,
    /// The day that the list speaks of, where it is not the one in the description.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub as_of: Option<NaiveDate>,
    /// Propose a description for a person to finish, and do nothing else.
    #[arg(long, conflicts_with_all = ["source", "as_of", "yes", "allow_drop", "format"])]
    pub learn: bool,
    /// The name of the source in a proposal; that of the file when absent.
    #[arg(long, value_name = "NAME", requires = "learn")]
    pub source_name: Option<String>,
    /// How the report and the difference are written.
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: ReportFormat,
    /// Apply the difference.
    #[arg(long)]
    pub yes: bool,
    /// Apply it even where more than a tenth of the rows would vanish.
    #[arg(long)]
    pub allow_drop: bool,
}

/// Take back the newest list of its source: what held before it holds again.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch register undo 12 --reason \"the file was that of last year\"")]
pub struct Undo {
    /// The number under which the list was applied.
    pub number: i64,
    /// Why, for the journal.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

/// Say what a licence was on a day, as far as was known on another.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch register status RL-0010 --on 2024-02-03 --as-known 2024-03-01")]
pub struct Status {
    /// Licence number as printed.
    pub licence: String,
    /// The day asked about; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub on: Option<NaiveDate>,
    /// The day of knowledge; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub as_known: Option<NaiveDate>,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// Check an edition of another authority and tell the desk of agencies of ours that are sanctioned there. An edition that is not signed with a
/// key that you trust, was changed, or is older than one that was followed is refused.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch register follow edition-7 --keys jwks.json --authority \"Ministry of Samplia\"\n\nOnly files are read: fetch the archive of the edition with curl or a browser first, \
                  and the keys from where the authority publishes them, not from the edition itself."
)]
pub struct Follow {
    /// The folder of the edition, a file in it, or its archive.
    #[arg(value_name = "DIR|FILE")]
    pub path: PathBuf,
    /// The public keys of the authority that you trust, as a JSON Web Key Set.
    #[arg(long, alias = "key", value_name = "JWKS")]
    pub keys: PathBuf,
    /// What the authority is called here.
    #[arg(long, value_name = "NAME")]
    pub authority: String,
}

impl Register {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Import(import) if import.learn => import.learn(),
            Command::Import(import) => wait(import.run(context)),
            Command::Undo(undo) => wait(undo.run(context)),
            Command::Status(status) => wait(status.run(context)),
            Command::Follow(follow) => wait(follow.run(context)),
        }
    }
}

impl Import {
    /// A description on stdout, what is to be known of it on stderr.
    fn learn(&self) -> Result<Ending> {
        let stem = || self.file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let proposal = learn_list(&self.file, &self.source_name.clone().unwrap_or_else(stem))?;
        print!("{}", proposal.text);
        proposal.notes.iter().for_each(|note| eprintln!("{note}"));
        Ok(Ending::Clean)
    }

    async fn run(&self, context: &Context) -> Result<Ending> {
        let read = read_list_file(&self.file, self.source.as_deref().unwrap_or_default(), self.as_of)?;
        let store = context.store().await?;
        let compared = compare_register(&store, &read.list("command line"), clock::now_at()).await?;
        let vanishing = if self.allow_drop { Vanishing::Any } else { Vanishing::Few };
        match self.format {
            ReportFormat::Json => {
                let staged = print::register::staged(&read.report, &compared);
                let applied = if self.yes { Some(compared.apply(vanishing).await) } else { None };
                print::register::json(staged, applied.as_ref().and_then(|applied| applied.as_ref().ok().copied()))?;
                applied.transpose()?;
            }
            ReportFormat::Text => {
                print::report::problems(&read.report);
                print::register::leftovers(&read.report);
                print::register::changes(&compared)?;
                if !self.yes {
                    println!("Nothing was changed; --yes applies this.");
                    return Ok(Ending::Clean);
                }
                println!("Applied as number {}.", compared.apply(vanishing).await?);
            }
        }
        Ok(Ending::Clean)
    }
}

impl Undo {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        let undone = undo_register(&store, self.number, ("command line", &self.reason), clock::now_at()).await?;
        print::register::undone(self.number, &undone)?;
        Ok(Ending::Clean)
    }
}

impl Status {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        let axes = Axes { on: self.on.unwrap_or(context.today), known_on: self.as_known.unwrap_or(context.today) };
        let answer = register_status(&store, &Id::new(self.licence.as_str()), axes).await?;
        Ok(print::status::print((&self.licence, axes), answer.as_ref(), self.format)?)
    }
}

impl Follow {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let (files, keys) = (folder::read(&self.path)?, trusted_keys(&self.keys)?);
        let store = context.store().await?;
        let (rows, _) = store.load_register().await?;
        let shown = Shown::of(rows, word_lists()?);
        let follower = Follower { authority: self.authority.clone(), at: clock::now_at(), who: "command line".to_owned() };
        let followed = follow(&store, &shown, (&files, &keys), &follower).await?;
        print::follow::followed(&self.authority, &followed)?;
        Ok(Ending::of(!followed.alerts.is_empty()))
    }
}
