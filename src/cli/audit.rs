//! `audit`: what is wrong with these placements? A package without a database, or the database's own.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::print::progress;
use super::print::{self, Format, Printer, Tally};
use super::reaudit::ChangeOfLaw;
use super::stop::{Stop, wait};
use super::{Context, Ending, value};
use crate::audit::Judgement;
use crate::clock;
use crate::flow::audit_return::{AuditReturn, audit_return};
use crate::flow::audit_stored::{StoredAudit, audit_stored};
use crate::flow::law::rule_book;
use crate::flow::watch::Instruments;
use crate::record::finding::RefundDue;
use crate::record::signal::Signal;
use crate::store::findings::Judged;

/// Judge placements against dated law. Exit 0 nothing found, 1 findings, 2 bad input. A change of law is shown before it is kept:
/// exit 0 where it changes no finding or was kept, 1 where it would change some and nothing was kept.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch audit my-return/ --register register/ --as-of 2026-11-30 --format table\n  recruitwatch audit my-return/ --signals --format table\n  recruitwatch audit --stored --since 2026-01-01\n  recruitwatch audit --stored --rules-changed\n  recruitwatch audit --stored --rules draft-rules/"
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
    /// Folder of rule files instead of the rule book inside the program; with --stored it is tried and never kept.
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// Table of exchange rates; when absent, that of the package.
    #[arg(long, value_name = "FILE", conflicts_with = "stored")]
    rates: Option<PathBuf>,
    /// Day of judgement and of knowledge; today when absent, with --rules-changed the day of the last audit.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    as_of: Option<NaiveDate>,
    /// Only placements of which something was taken in on or after this day.
    #[arg(long, value_name = "DATE", value_parser = value::day, requires = "stored", conflicts_with = "package")]
    since: Option<NaiveDate>,
    /// Show what a change of the rule book changes: only placements that it touches are judged again.
    #[arg(long, requires = "stored", conflicts_with_all = ["package", "since", "all"])]
    rules_changed: bool,
    /// Keep what --rules-changed shows.
    #[arg(long, requires = "stored", conflicts_with = "package")]
    yes: bool,
    /// How findings are written; jsonl when absent. A change of law is told in words (table) when absent, or as jsonl.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Write clear outcomes too.
    #[arg(long)]
    all: bool,
    /// Say what the placements together tell of single agencies and employers; `--stored` says it always, unless with --since.
    #[arg(long, conflicts_with_all = ["since", "rules_changed"])]
    signals: bool,
}

impl Audit {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        if let Some(change) = self.change_of_law() {
            return wait(change.run(context));
        }
        let printer = Printer::new(self.format.unwrap_or(Format::Jsonl), self.all).with_signals(self.watches());
        let stop = Stop::on_ctrl_c()?;
        let bar = progress::placements();
        let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        // Written with the first block: a refused package leaves stdout empty.
        let mut head = Some(printer.head());
        let mut tally = Tally::default();
        let signals = self.judge(context, &|block| printer.block(block), &mut |(bytes, counted): (Vec<u8>, Tally)| {
            stop.check()?;
            out.write_all(&head.take().unwrap_or_default())?;
            out.write_all(&bytes)?;
            bar.inc(counted.placements());
            tally.merge(counted);
            Ok(())
        })?;
        out.write_all(&head.take().unwrap_or_default())?;
        if self.watches() {
            out.write_all(&printer.signals(&signals))?;
        }
        out.write_all(&printer.foot(&tally))?;
        out.flush()?;
        bar.finish_and_clear();
        Ok(Ending::of(tally.found()))
    }

    /// Stored placements under another rule book than the one that judged them: the program's own, or a draft. `--yes` belongs here
    /// too, to be refused where it has no meaning.
    fn change_of_law(&self) -> Option<ChangeOfLaw<'_>> {
        let asked = self.stored && (self.rules_changed || self.rules.is_some() || self.yes);
        asked.then_some(ChangeOfLaw { draft: self.rules.as_deref(), rules_changed: self.rules_changed, as_of: self.as_of, yes: self.yes, format: self.format })
    }

    /// Whether signals are written: they need all placements.
    const fn watches(&self) -> bool {
        self.signals || (self.stored && self.since.is_none())
    }

    fn judge<B: Send>(&self, context: &Context, render: &(dyn Fn(&[Judgement]) -> B + Sync), sink: &mut dyn FnMut(B) -> io::Result<()>) -> Result<Vec<Signal>> {
        match &self.package {
            Some(package) => self.judge_return(package, context, render, sink),
            None => wait(self.judge_stored(context, render, sink)),
        }
    }

    fn judge_return<B: Send>(
        &self,
        package: &Path,
        context: &Context,
        render: &(dyn Fn(&[Judgement]) -> B + Sync),
        sink: &mut dyn FnMut(B) -> io::Result<()>,
    ) -> Result<Vec<Signal>> {
        let law = rule_book(self.rules.as_deref())?;
        let limits = context.config.limits.of_intake();
        let as_of = self.as_of.unwrap_or(context.today);
        let (register, rates, threads) = (self.register.as_deref(), self.rates.as_deref(), context.config.limits.threads());
        let instruments = self.signals.then(Instruments::of_seeds).transpose()?;
        let request = AuditReturn { package, register, rates, law: &law, as_of, limits: &limits, threads, signals: instruments.as_ref() };
        let audited = audit_return(&request, render, sink)?;
        std::iter::once(&audited.package).chain(&audited.ground).for_each(print::report::problems);
        if 0 < audited.later {
            eprintln!("{} placements are signed after {as_of} and were not seen", audited.later);
        }
        Ok(audited.signals)
    }

    async fn judge_stored<B>(
        &self,
        context: &Context,
        render: &(dyn Fn(&[Judgement]) -> B + Sync),
        sink: &mut dyn FnMut(B) -> io::Result<()>,
    ) -> Result<Vec<Signal>> {
        let store = context.store().await?;
        let law = Arc::new(rule_book(None)?);
        let taken_since = self.since.and_then(|day| day.and_hms_opt(0, 0, 0)).map(|at| at.and_utc());
        let audit = StoredAudit { law, as_of: self.as_of.unwrap_or(context.today), taken_since, at: clock::now_at(), who: "command line".into() };
        let mut written = Ok(());
        let tally = audit_stored(&store, &audit, |judged, _| {
            if written.is_ok() {
                let judgements: Vec<Judgement> = judged.iter().map(judgement).collect();
                written = sink(render(&judgements));
            }
        })
        .await?;
        written?;
        Ok(tally.signals)
    }
}

/// What was judged of a stored placement, with what is due back.
pub(super) fn judgement(judged: &Judged) -> Judgement {
    let agency = judged.findings.first().map(|finding| finding.agency_licence.clone()).unwrap_or_default();
    Judgement { findings: judged.findings.clone(), refund_due: RefundDue::of(&judged.placement_id, &agency, &judged.findings) }
}
