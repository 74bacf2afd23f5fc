//! `share`: what goes to another authority, by which agreement, and what went before?

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::stop::wait;
use super::{Context, Ending, print, value};
use crate::clock;
use crate::flow::publish::folder;
use crate::flow::share::agreement::read;
use crate::flow::share::{Sharer, share};

/// Share facts with another authority: what an agreement names, workers under pseudonyms, counts of few hidden.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch share check seeds/agreements/example.toml\n  recruitwatch share export --agreement seeds/agreements/example.toml --out for-samplia\n  recruitwatch share list"
)]
pub struct Share {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read an agreement and say what would go. Exit 0 it can be used, 2 every mistake is named with its line.
    #[command(after_help = "Example:\n  recruitwatch share check seeds/agreements/example.toml")]
    Check {
        /// The agreement.
        file: PathBuf,
    },
    Export(Export),
    /// List what was shared, newest first.
    #[command(after_help = "Example:\n  recruitwatch share list --limit 20")]
    List {
        /// How many at most.
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u64).range(1..=10_000))]
        limit: u64,
    },
}

/// Write what an agreement names into a new folder that you alone may read: tables as CSV, and manifest.json. Nothing goes before or after its term; a count that would
/// tell of a few beside an earlier export stays. What went, to whom, when and by whom is kept.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch share export --agreement seeds/agreements/example.toml --out for-samplia\n  recruitwatch share export --agreement mine.toml --out 2026-q1 --on 2026-03-31\n\nWorkers go under pseudonyms \
                  of this purpose and year; the key lies in the folder sharing/ of the house, readable by its owner alone. Keep a copy: without it nobody is recognised again."
)]
struct Export {
    /// The agreement.
    #[arg(long, value_name = "FILE")]
    agreement: PathBuf,
    /// The new folder.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The day whose facts are meant: what is dated later is not seen; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    on: Option<NaiveDate>,
}

impl Share {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Check { file } => print::share::agreement(&read(file)?.agreement)?,
            Command::Export(export) => return wait(export.run(context)),
            Command::List { limit } => wait(async { Ok(print::share::list(&context.store().await?.share_exports(*limit).await?)?) })?,
        }
        Ok(Ending::Clean)
    }
}

impl Export {
    async fn run(&self, context: &Context) -> Result<Ending> {
        if self.out.exists() {
            return Err(folder::FolderError::There(self.out.clone()).into());
        }
        let agreed = read(&self.agreement)?;
        let store = context.store().await?;
        let sharer = Sharer {
            store: &store,
            home: &context.config.home,
            on: self.on.unwrap_or(context.today),
            today: context.today,
            at: clock::now_at(),
            who: "command line",
        };
        let shared = share(&sharer, &agreed).await?;
        folder::write_private(&self.out, &shared.files)
            .with_context(|| format!("it is kept as export {}, but its files could not be written: share once more into another folder", shared.number))?;
        print::share::shared(&shared, &self.out)?;
        Ok(Ending::of(!shared.kept_back.is_empty()))
    }
}
