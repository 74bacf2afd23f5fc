//! `check`: what would a worker be told about this agency?

use anyhow::Result;
use clap::Args;

use super::intake::ReportFormat;
use super::stop::wait;
use super::{Context, Ending, print};
use crate::flow::law::rule_book;
use crate::flow::look_up::Asked;
use crate::flow::open_house::OpenHouse;

/// Say whether an agency is licensed, why, and what to do next. Exit 0 licensed, 1 anything else.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch check RL-0010\n  recruitwatch check Blue Harbour Manpower")]
pub struct Check {
    /// Name, licence number, phone or page that the recruiter showed.
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

impl Check {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wait(self.run_on(context))
    }

    async fn run_on(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        let house = OpenHouse::open(&store, rule_book(None)?).await?;
        let check = house.shown().check(&Asked::new(self.words.join(" "), context.today));
        print::check::print(&check, self.format)?;
        Ok(Ending::of(!check.verdict.is_licensed()))
    }
}
