//! `inspections`: whom to visit first? One ground a row, and a lot among all others.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::stop::wait;
use super::{Context, Ending, print, value};
use crate::clock;
use crate::flow::inspect::{Asked, inspect};
use crate::record::inspection::InspectionList;

/// Draw an inspection list: open G4 breaches, then G3, then signals, then a lot among all others. The list is kept.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch inspections --capacity 20\n  recruitwatch inspections --capacity 20 --seed 7d1f --on 2026-11-30 --format csv\n\nGrounds are never added up. At least a tenth is drawn \
                  by lot among agencies that nothing names, so that it can be measured what the grounds miss. The lot of an agency is the SHA-256 of \
                  `seed|day|licence`, with the licence in small letters and digits alone; the lowest are drawn."
)]
pub struct Inspections {
    /// Inspections that can be made.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    capacity: u32,
    /// What the lot is drawn with; a new one by chance when absent, stated with the list.
    #[arg(long, value_name = "TEXT")]
    seed: Option<String>,
    /// Day of the list; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    on: Option<NaiveDate>,
    /// How the list is written.
    #[arg(long, value_enum, default_value_t = print::inspections::Format::Table)]
    format: print::inspections::Format,
}

impl Inspections {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wait(self.run_on(context))
    }

    async fn run_on(&self, context: &Context) -> Result<Ending> {
        let store = context.store().await?;
        let on = self.on.unwrap_or(context.today);
        let asked = Asked { capacity: self.capacity, on, seed: self.seed.clone(), who: "command line".into(), at: clock::now_at() };
        let kept = inspect(&store, asked).await?;
        let InspectionList { drawing, frame, waiting, .. } = &kept.list;
        print::inspections::print(&kept.list, self.format)?;
        eprintln!("list {} of {} is kept: {frame} agencies, {waiting} more with a ground must wait; lot drawn with seed {}", kept.id, drawing.on, drawing.seed);
        Ok(Ending::Clean)
    }
}
