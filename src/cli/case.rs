//! `case`: which cases are there, how does one stand, what shows it, and what does a court get?

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use sha2::{Digest, Sha256};

use super::stop::wait;
use super::{Context, Ending, print};
use crate::clock;
use crate::flow::cases::act::{Act, BYTES_MAX, act};
use crate::flow::cases::court::court_file;
use crate::flow::cases::queue::queue;
use crate::flow::cases::{Acted, Office, read, spans_of_seeds};
use crate::flow::law::rule_book;
use crate::record::case::event::Event;
use crate::record::case::evidence::Piece;
use crate::record::case::parse_number;
use crate::record::hex::hex;
use crate::record::official::Official;
use crate::store::Store;

/// Cases at agencies: from a finding to the money that came back.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch case list\n  recruitwatch case show C-1\n  recruitwatch case file C-1 --by decider-2 --out case-1.zip")]
pub struct Case {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List cases, what is overdue first. Exit 0 nothing is overdue, 1 something is.
    #[command(after_help = "Example:\n  recruitwatch case list")]
    List,
    /// Show one case: its grounds, its clocks, what is owed and what happened.
    #[command(after_help = "Example:\n  recruitwatch case show C-1")]
    Show {
        /// The number of the case.
        #[arg(value_parser = number)]
        case: i64,
    },
    /// Add a file as evidence. Its bytes are kept, and its SHA-256 stands in the case for good.
    #[command(
        after_help = "Example:\n  recruitwatch case evidence C-1 receipts.pdf --by inspector-7 --source \"The agency's books\" --method \"Handed over on request\""
    )]
    Evidence(Evidence),
    /// Write everything of a case as one archive for a court, checkable with sha256sum alone. The making stands in the journal.
    #[command(after_help = "Example:\n  recruitwatch case file C-1 --by decider-2 --out case-1.zip")]
    File {
        /// The number of the case.
        #[arg(value_parser = number)]
        case: i64,
        /// The official who makes it.
        #[arg(long, value_name = "NAME")]
        by: String,
        /// The new file.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// What is told of evidence.
#[derive(Debug, Args)]
struct Evidence {
    /// The number of the case.
    #[arg(value_parser = number)]
    case: i64,
    /// The file.
    file: PathBuf,
    /// The official who adds it.
    #[arg(long, value_name = "NAME")]
    by: String,
    /// From whom it is.
    #[arg(long)]
    source: String,
    /// How it was obtained, by what consent or power.
    #[arg(long)]
    method: String,
    /// It is the original.
    #[arg(long)]
    original: bool,
    /// It names or shows a worker.
    #[arg(long)]
    sensitive: bool,
}

impl Case {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wait(self.done(context))
    }

    async fn done(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        let office = Office { store: &store, spans: Arc::new(spans_of_seeds()?), at: clock::now_at(), today: context.today };
        match &self.command {
            Command::List => {
                let rows = queue(&office).await?;
                print::cases::list(&rows)?;
                return Ok(Ending::of(rows.iter().any(|row| !row.overdue.is_empty())));
            }
            Command::Show { case } => print::cases::show(&read::open(&office, *case).await?.with_context(|| none(*case))?)?,
            Command::Evidence(evidence) => evidence.add(&office).await?,
            Command::File { case, by, out } => {
                let who = official(&store, by).await?;
                if out.exists() {
                    bail!("{} is there already: name a new file", out.display());
                }
                let bytes = court_file(&office, *case, &rule_book(None)?, &who).await?.with_context(|| none(*case))?;
                fs::write(out, &bytes).with_context(|| out.display().to_string())?;
                println!("{}  {}", hex(&Sha256::digest(&bytes)), out.display());
            }
        }
        Ok(Ending::Clean)
    }
}

impl Evidence {
    async fn add(&self, office: &Office<'_>) -> Result<()> {
        let Self { case, file, by, source, method, original, sensitive } = self;
        let size = fs::metadata(file).with_context(|| file.display().to_string())?.len();
        if BYTES_MAX < usize::try_from(size).unwrap_or(usize::MAX) {
            bail!("{} has more than {BYTES_MAX} bytes: keep it elsewhere and add its digest at the desk", file.display());
        }
        let bytes = fs::read(file).with_context(|| file.display().to_string())?;
        let sha256 = hex(&Sha256::digest(&bytes));
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let event = Event::Evidence(Piece::new((name, sha256.clone()), (source.clone(), method.clone()), (*original, *sensitive)));
        let seen = office.store.case_file(*case).await?.with_context(|| none(*case))?.events.len();
        let who = official(office.store, by).await?;
        let asked = Act { event, happened_on: office.today, seen, who, bytes: Some(bytes) };
        match act(office, *case, asked).await?.with_context(|| none(*case))? {
            Acted::Done(number) => println!("evidence {number}  {sha256}"),
            Acted::Refused(why) => bail!("{why}"),
        }
        Ok(())
    }
}

async fn official(store: &Store, name: &str) -> Result<Official> {
    let found = store.person(name).await?.filter(|known| known.disabled_at.is_none());
    Ok(found.with_context(|| format!("there is no official {name:?}: add one with: recruitwatch person add"))?.official)
}

fn none(case: i64) -> String {
    format!("there is no case C-{case}")
}

fn number(text: &str) -> Result<i64, String> {
    parse_number(text).ok_or_else(|| "write the number of a case, such as C-1".to_owned())
}
