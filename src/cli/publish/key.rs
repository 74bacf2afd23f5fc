//! `publish key`: which keys vouch for editions, and on which days?

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::cli::stop::wait;
use crate::cli::{Context, Ending, print, value};
use crate::clock;
use crate::flow::publish::kept::public_keys;
use crate::flow::publish::keys::{By, add_key, end_key, new_key, public_key};

/// Keys that sign editions: make one, list it, end it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch publish key new register.key\n  recruitwatch publish key add register.key\n  recruitwatch publish key list")]
pub struct Key {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a key in a new file that you alone may read. Keep a copy where nobody else gets at it.
    #[command(after_help = "Example:\n  recruitwatch publish key new register.key")]
    New {
        /// The new file.
        file: PathBuf,
    },
    /// Put the public half of a key into the list, so that everybody can check what it signs.
    #[command(after_help = "Example:\n  recruitwatch publish key add register.key --from 2026-04-01")]
    Add {
        /// The key, with or without its secret half.
        file: PathBuf,
        /// The first day on which it signs; today when absent.
        #[arg(long, value_name = "DATE", value_parser = value::day)]
        from: Option<NaiveDate>,
    },
    /// Set the last day of a key. What it signed until then stays verifiable.
    #[command(after_help = "Example:\n  recruitwatch publish key end 9lq0…wQ4 --on 2026-06-30")]
    End {
        /// The name of the key, as `publish key list` shows it. Names may begin with a dash.
        #[arg(allow_hyphen_values = true)]
        kid: String,
        /// The last day on which it signs; today when absent.
        #[arg(long, value_name = "DATE", value_parser = value::day)]
        on: Option<NaiveDate>,
    },
    /// Print the list of public keys as a JSON Web Key Set.
    #[command(after_help = "Example:\n  recruitwatch publish key list > jwks.json")]
    List,
}

impl Key {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        if let Command::New { file } = &self.command {
            println!("{}", new_key(file)?.public().kid());
            eprintln!("The secret key is in {}. Next: recruitwatch publish key add {0}", file.display());
            return Ok(Ending::Clean);
        }
        wait(self.run_on(context))
    }

    async fn run_on(&self, context: &Context) -> Result<Ending> {
        let by = By { at: clock::now_at(), who: "command line".to_owned() };
        match &self.command {
            Command::New { .. } => {}
            Command::Add { file, from } => {
                let (key, from) = (public_key(file)?, from.unwrap_or(context.today));
                add_key(&context.store().await?, key, from, &by).await?;
                println!("Key {} signs from {from}.", key.kid());
            }
            Command::End { kid, on } => {
                let last = on.unwrap_or(context.today);
                end_key(&context.store().await?, kid, last, &by).await?;
                println!("Key {kid} signs for the last time on {last}.");
            }
            Command::List => print::publish::keys(&public_keys(&context.store().await?).await?)?,
        }
        Ok(Ending::Clean)
    }
}
