//! `explain`: why was this found, step by step?

use anyhow::Result;
use clap::Args;

use super::stop::wait;
use super::{Context, Ending, print};
use crate::flow::law::{not_confirmed, rule_book};

/// Show the whole reasoning of a finding (law, numbers, evidence) or of a signal (numbers, steps).
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch explain f_0123456789abcdef0123")]
pub struct Explain {
    /// The finding or signal, as audits print it.
    pub finding_id: String,
}

impl Explain {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wait(self.run_on(context))
    }

    async fn run_on(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        if self.finding_id.starts_with("s_") {
            print::explain::signal(&store.signal(&self.finding_id).await?)?;
            return Ok(Ending::Clean);
        }
        let kept = store.finding(&self.finding_id).await?;
        let book = rule_book(None)?;
        print::explain::print(&kept, |rule, from| not_confirmed(&book, (rule, from), context.today))?;
        Ok(Ending::Clean)
    }
}
