//! `audit`: what is wrong with these placements? A package without a database, or the database's own.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::print::progress;
use super::print::{Format, Printer, Tally};
use super::stop::Stop;
use super::wiring::{self, AuditReturn, AuditStored};
use super::{Context, Ending, value};
use crate::audit::Judgement;

/// Judge placements against dated law. Exit 0 nothing found, 1 findings, 2 bad input.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch audit my-return/ --register register/ --as-of 2026-11-30 --format table\n  recruitwatch audit --stored --since 2026-01-01"
)]
pub struct Audit {
    /// A folder or a .zip with the tables of exchange 1.0; nothing is kept.
    #[arg(required_unless_present = "stored", conflicts_with = "stored")]
    package: Option<PathBuf>,
    /// Judge the placements in the database instead.
    #[arg(long)]
    stored: bool,
    /// Folder of register tables; when absent, those of the package.
    #[arg(long, value_name = "DIR", conflicts_with = "stored")]
    register: Option<PathBuf>,
    /// Folder of rule files instead of the rule book inside the program.
    #[arg(long, value_name = "DIR", conflicts_with = "stored")]
    rules: Option<PathBuf>,
    /// Table of exchange rates; when absent, that of the package.
    #[arg(long, value_name = "FILE", conflicts_with = "stored")]
    rates: Option<PathBuf>,
    /// Day of judgement and of knowledge; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    as_of: Option<NaiveDate>,
    /// Only placements signed on or after this day.
    #[arg(long, value_name = "DATE", value_parser = value::day, requires = "stored", conflicts_with = "package")]
    since: Option<NaiveDate>,
    /// Only placements that a changed rule reaches.
    #[arg(long, requires = "stored", conflicts_with = "package")]
    rules_changed: bool,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    format: Format,
    /// Write clear outcomes too.
    #[arg(long)]
    all: bool,
}

impl Audit {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let printer = Printer::new(self.format, self.all);
        let stop = Stop::on_ctrl_c()?;
        let bar = progress::placements();
        let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        // Written with the first block: a refused package leaves stdout empty.
        let mut head = Some(printer.head());
        let mut tally = Tally::default();
        self.judge(context, &|block| printer.block(block), &mut |(bytes, counted): (Vec<u8>, Tally)| {
            stop.check()?;
            out.write_all(&head.take().unwrap_or_default())?;
            out.write_all(&bytes)?;
            bar.inc(counted.placements());
            tally.merge(counted);
            Ok(())
        })?;
        out.write_all(&head.take().unwrap_or_default())?;
        out.write_all(&printer.foot(&tally))?;
        out.flush()?;
        bar.finish_and_clear();
        Ok(Ending::of(tally.found()))
    }

    fn judge<B: Send>(&self, context: &Context, render: &(dyn Fn(&[Judgement]) -> B + Sync), sink: &mut dyn FnMut(B) -> io::Result<()>) -> Result<()> {
        let as_of = self.as_of.unwrap_or(context.today);
        let Self { register, rules, rates, .. } = self;
        match self.package.clone() {
            Some(package) => {
                let request = AuditReturn { package, register: register.clone(), rules: rules.clone(), rates: rates.clone(), as_of };
                wiring::audit_return(&request, context, render, sink)
            }
            None => wiring::audit_stored(&AuditStored { since: self.since, rules_changed: self.rules_changed, as_of }, context, render, sink),
        }
    }
}
