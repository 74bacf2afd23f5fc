//! `erase`: what goes that tells of a person? Shown first; `--yes` does it.

use std::io::BufRead;

use anyhow::{Result, bail};
use clap::{ArgGroup, Args};

use super::stop::wait;
use super::{Context, Ending, print};
use crate::clock;
use crate::flow::erase::asked::{Asked, asked};
use crate::flow::erase::due::due;
use crate::flow::erase::{Eraser, Item, erase, retention};
use crate::record::complaint::deadline::Now;
use crate::record::id::Id;
use crate::store::Store;

/// Erase what tells of a person: what is due, or what somebody asks for. Without --yes it only shows what would go, and what stays and why.
/// Counts, days and states stay, with a note that something was erased.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch erase --due\n  recruitwatch erase --due --yes\n  recruitwatch erase --worker < number.txt\n  recruitwatch erase --placement P-17 --sender \"Ministry desk 4\"\n  recruitwatch erase --report 12 --yes"
)]
#[command(group = ArgGroup::new("what").required(true).args(["due", "worker", "placement", "report"]))]
pub struct Erase {
    /// Everything whose time is over (seeds/retention.toml).
    #[arg(long)]
    pub due: bool,
    /// A worker in every placement. The number is read from the first line of stdin and never stands in the arguments.
    #[arg(long)]
    pub worker: bool,
    /// The worker of one placement.
    #[arg(long, value_name = "NUMBER")]
    pub placement: Option<String>,
    /// Contact, words and papers of a report that was told here, by its number.
    #[arg(long, value_name = "NUMBER")]
    pub report: Option<i64>,
    /// Who sent the placement: numbers are unique within a sender.
    #[arg(long, value_name = "WHO", default_value = "unnamed sender")]
    pub sender: String,
    /// Do it.
    #[arg(long)]
    pub yes: bool,
}

impl Erase {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wait(self.go(context))
    }

    async fn go(&self, context: &Context) -> Result<Ending> {
        let (store, retention) = (context.store().await?, retention::of_seeds()?);
        let now = Now { at: clock::now_at(), today: context.today };
        let rejected = context.config.home.join("rejected");
        let eraser = Eraser { store: &store, rejected: &rejected, retention: &retention, now, who: "command line" };
        let items = self.items(&eraser, (context, &store)).await?;
        print::erase::items(&items)?;
        let gone = if self.yes { Some(erase(&eraser, &items).await?) } else { None };
        print::erase::ended(&items, gone);
        // What was asked for and stays is an answer that somebody has to see.
        Ok(Ending::of(!self.due && items.iter().any(|item| item.needed.is_some())))
    }

    async fn items(&self, eraser: &Eraser<'_>, (context, store): (&Context, &Store)) -> Result<Vec<Item>> {
        let what = match (&self.placement, self.report) {
            (Some(number), _) => Asked::Placement(self.sender.clone(), Id::new(number.as_str())),
            (None, Some(id)) => Asked::Report(id),
            (None, None) if self.worker => {
                let mut number = String::new();
                std::io::stdin().lock().read_line(&mut number)?;
                if number.trim().is_empty() {
                    bail!("no number came: write the worker's number, as it stands in returns, into the first line of stdin");
                }
                Asked::Worker(context.pseudonymiser(store).await?.worker(number.trim()))
            }
            (None, None) => return Ok(due(eraser).await?),
        };
        Ok(asked(eraser, &what).await?)
    }
}
