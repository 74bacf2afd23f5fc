//! `feedback`: which workers are asked about the job they got, and what did they say on paper?

use std::fs::{self, File};
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};

use super::stop::wait;
use super::{Context, Ending, print};
use crate::clock;
use crate::flow::erase::retention;
use crate::flow::feedback::Inquiry;
use crate::flow::feedback::invite::{Wanted, invite};
use crate::flow::feedback::take::{Paper, take};
use crate::record::complaint::deadline::Now;
use crate::record::id::Id;
use crate::record::retention::Holding;
use crate::store::Store;

/// Ask workers about the job they got: give codes, or take answers in that came on paper.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch feedback invite --sender \"Ministry desk 4\" --placements P-17,P-18\n  recruitwatch feedback take answers.csv --sender \"Ministry desk 4\""
)]
pub struct Feedback {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Invite(Invite),
    Take(Take),
}

/// Give a code to the worker of each placement: a CSV of placement_id, code and what became of it. Each code is printed once and kept nowhere.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch feedback invite --sender \"Ministry desk 4\" --placements P-17,P-18 > codes.csv")]
pub struct Invite {
    /// Who sent the placements: their numbers are unique within a sender.
    #[arg(long, value_name = "WHO", default_value = "unnamed sender")]
    pub sender: String,
    /// Numbers of placements, with commas between them.
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', required_unless_present = "file")]
    pub placements: Vec<String>,
    /// A file with numbers of placements, one a line.
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Give another code to workers who have one; the older one opens nothing any more.
    #[arg(long)]
    pub again: bool,
}

/// Take answers in that came on paper, by telephone or at a visit. What is right goes in, the rest is told with its line; the same file
/// again changes nothing. Exit 0 clean, 1 issues, 2 refused.
#[derive(Debug, Args)]
#[command(
    after_help = "Columns: placement_id or code; answered_on (YYYY-MM-DD); route (web paper visit phone); and, where it was said, fee_paid (yes no unknown unsaid), \
                  fee_amount, fee_currency, contract_kept, papers_kept_by (worker agency employer other unknown unsaid), paid_on_time, would_return, asked_by. \
                  A row with no answer says that the worker was asked and did not answer.\n\nExample:\n  recruitwatch feedback take answers.csv --sender \"Ministry desk 4\""
)]
pub struct Take {
    /// A CSV of answers, one row a worker who was asked.
    pub file: PathBuf,
    /// Who sent the placements: their numbers are unique within a sender.
    #[arg(long, value_name = "WHO", default_value = "unnamed sender")]
    pub sender: String,
}

impl Feedback {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Invite(invite) => wait(invite.run(context)),
            Command::Take(take) => wait(take.run(context)),
        }
    }
}

/// The desk at which workers are asked, now.
fn inquiry<'a>(store: &'a Store, context: &Context) -> Result<Inquiry<'a>> {
    let now = Now { at: clock::now_at(), today: context.today };
    Ok(Inquiry { store, now, code_months: retention::of_seeds()?.months(Holding::FeedbackCode) })
}

impl Invite {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let mut numbers = self.placements.clone();
        if let Some(file) = &self.file {
            let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read as text: give a file with one number a line", file.display()))?;
            numbers.extend(text.lines().map(str::to_owned));
        }
        let placements = numbers.iter().map(|number| number.trim()).filter(|number| !number.is_empty()).map(Id::new).collect();
        let store = context.store().await?;
        let wanted = Wanted { sender: self.sender.clone(), placements, again: self.again, who: "command line".to_owned() };
        let invited = invite(&inquiry(&store, context)?, &wanted).await?;
        Ok(Ending::of(print::feedback::invited(&invited)?))
    }
}

impl Take {
    async fn run(&self, context: &Context) -> Result<Ending> {
        let file = self.file.display().to_string();
        let input = Box::new(File::open(&self.file).with_context(|| format!("{file} cannot be read: give a CSV of answers"))?);
        let store = context.store().await?;
        let limits = context.config.limits.of_intake();
        let name = self.file.file_name().map_or(file.clone(), |name| name.to_string_lossy().into_owned());
        let paper = Paper { file: &name, input, limits: &limits, sender: &self.sender, who: "command line" };
        let taken = take(&inquiry(&store, context)?, paper).await?;
        print::feedback::taken(&taken)?;
        Ok(Ending::of(0 < taken.rejected))
    }
}
