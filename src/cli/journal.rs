//! `journal`: who did what, and can anybody have changed it since?

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use serde_json::json;

use super::stop::wait;
use super::{Context, Ending, print, value};
use crate::clock;
use crate::edition::signature::sign;
use crate::flow::journal::{erase, head, show, verify};
use crate::flow::publish::keys::signing_key;

/// Who did what: entries that are only added, each with a hash over all before it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch journal show\n  recruitwatch journal verify\n  recruitwatch journal head --sign register.key > head.jws")]
pub struct Journal {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the newest entries, newest first.
    #[command(after_help = "Example:\n  recruitwatch journal show --limit 20")]
    Show {
        /// How many at most.
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u64).range(1..=10_000))]
        limit: u64,
    },
    /// Check every hash. Exit 0 everything holds, 1 the first entry that does not is named, 2 it cannot be read.
    #[command(
        after_help = "Example:\n  recruitwatch journal verify\n  recruitwatch journal verify --from 5000 --kept 7a72dde4068b7584920c5d3bacad96a2aeecb0e1e45108020b56f35f6c8e3e04"
    )]
    Verify {
        /// The place of the first entry that is checked; of those before it, the last hash is believed.
        #[arg(long, default_value_t = 1, value_name = "SEQ")]
        from: i64,
        /// A hash that you kept, such as one published on a day: it must stand in the chain.
        #[arg(long, value_name = "HASH")]
        kept: Option<String>,
    },
    /// Print where the chain ends, for others to keep: who has it can tell whether anything before it was changed.
    #[command(after_help = "Example:\n  recruitwatch journal head\n  recruitwatch journal head --until 2026-11-26 --sign register.key > head-2026-11-26.jws")]
    Head {
        /// The last day whose entries count, to its end; up to now when absent.
        #[arg(long, value_name = "DATE", value_parser = value::day)]
        until: Option<NaiveDate>,
        /// Sign it with a key that signs editions, as a JSON Web Signature.
        #[arg(long, value_name = "KEY")]
        sign: Option<PathBuf>,
    },
    /// Erase who did something and the details of one entry. Time, verb and subject stay, and so does the chain.
    #[command(after_help = "Example:\n  recruitwatch journal erase 17 --why \"Order of the data protection office\"")]
    Erase {
        /// The place of the entry.
        seq: i64,
        /// Why; this is an entry of its own.
        #[arg(long)]
        why: String,
    },
}

impl Journal {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wait(self.done(context))
    }

    async fn done(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        match &self.command {
            Command::Show { limit } => print::journal::list(&show(&store, *limit).await?)?,
            Command::Verify { from, kept } => {
                let walked = verify(&store, *from, kept.as_deref().map(str::trim)).await?;
                print::journal::walked(&walked)?;
                return Ok(Ending::of(!walked.holds()));
            }
            Command::Head { until, sign: key } => {
                let moment = until.map_or_else(clock::now_at, |day| clock::end_of(day, context.config.offset()));
                let found = head(&store, moment).await?;
                let said = json!({ "journal": found, "until": moment }).to_string();
                match key {
                    Some(key) => print!("{}", sign(said.as_bytes(), &signing_key(key)?)?),
                    None => println!("{said}"),
                }
            }
            Command::Erase { seq, why } => {
                erase(&store, *seq, ("command line", why), clock::now_at()).await?;
                println!("The words of entry {seq} are erased; the chain holds as before.");
            }
        }
        Ok(Ending::Clean)
    }
}
