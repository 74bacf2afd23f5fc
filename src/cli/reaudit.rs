//! `audit --stored --rules-changed`: what would a change of law change? It is shown first, and kept only with `--yes`.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, bail};
use chrono::NaiveDate;

use super::print::difference;
use super::print::progress;
use super::{Context, Ending, print::Format};
use crate::clock;
use crate::flow::difference::Difference;
use crate::flow::law::rule_book;
use crate::flow::reach::Reach;
use crate::flow::reaudit::{Reaudit, reaudit};

/// What is asked about a change of law.
pub(super) struct ChangeOfLaw<'a> {
    /// A draft instead of the rule book inside the program.
    pub(super) draft: Option<&'a Path>,
    /// Whether the difference was asked for by name.
    pub(super) rules_changed: bool,
    /// Day of judgement; that of the last audit when absent.
    pub(super) as_of: Option<NaiveDate>,
    /// Whether the difference is kept.
    pub(super) yes: bool,
    /// How the difference is told; in words when absent.
    pub(super) format: Option<Format>,
}

impl ChangeOfLaw<'_> {
    pub(super) async fn run(&self, context: &Context) -> Result<Ending> {
        let for_programs = self.checked()?;
        let law = Arc::new(rule_book(self.draft)?);
        let store = context.store().await?;
        let reaudit = reaudit(&store, law, (self.as_of, context.today)).await?;
        if !for_programs {
            difference::reach(&mut io::stdout().lock(), reaudit.reach())?;
        }
        let difference = compare(&reaudit, for_programs).await?;
        if !for_programs {
            difference::words(&mut io::stdout().lock(), &difference)?;
        }
        if self.yes && !reaudit.reach().is_settled() {
            keep(&reaudit).await?;
        }
        self.last_word(for_programs, reaudit.reach(), &difference)?;
        Ok(Ending::of(!self.yes && !difference.is_empty()))
    }

    /// Whether the difference is written for programs; refuses what cannot be done.
    fn checked(&self) -> Result<bool> {
        if self.yes && self.draft.is_some() {
            bail!(
                "a draft is never kept: pages, answers and later audits go by the rule book inside the program, and kept findings would contradict them. \
                 Leave --yes out to see the difference; to keep it, build the program with these rules and run `audit --stored --rules-changed --yes`."
            );
        }
        if self.yes && !self.rules_changed {
            bail!("--yes keeps what --rules-changed shows, and stands alone here: a plain `audit --stored` keeps what it finds without it.");
        }
        match self.format {
            None | Some(Format::Table) => Ok(false),
            Some(Format::Jsonl) => Ok(true),
            Some(Format::Csv | Format::Html) => bail!("the difference that a change of law makes is written as table (in words) or jsonl: choose one of them."),
        }
    }

    fn last_word(&self, for_programs: bool, reach: &Reach, difference: &Difference) -> io::Result<()> {
        let mut out = io::stdout().lock();
        let kept = self.yes && !reach.is_settled();
        if for_programs {
            return difference::summary_line(&mut out, (reach, kept), difference);
        }
        match (kept, self.draft) {
            (true, _) => writeln!(out, "\nKept."),
            (false, Some(_)) => writeln!(out, "\nNothing was kept: a draft is only tried."),
            (false, None) if reach.is_settled() => Ok(()),
            (false, None) => writeln!(out, "\nNothing was kept; --yes keeps this."),
        }
    }
}

async fn compare(reaudit: &Reaudit<'_>, for_programs: bool) -> Result<Difference> {
    let bar = progress::placements();
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout());
    let difference = reaudit
        .compare(|moved| -> Result<()> {
            bar.inc(1);
            if for_programs {
                moved.iter().try_for_each(|moved| difference::moved_line(&mut out, moved))?;
            }
            Ok(())
        })
        .await?;
    out.flush()?;
    bar.finish_and_clear();
    Ok(difference)
}

async fn keep(reaudit: &Reaudit<'_>) -> Result<()> {
    let bar = progress::placements();
    reaudit.keep(("command line", clock::now_at()), |placements| bar.set_position(placements)).await?;
    bar.finish_and_clear();
    Ok(())
}
