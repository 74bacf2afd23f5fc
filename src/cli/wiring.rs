//! Which flow answers which command? One call for each; a command whose flow is not there yet says so and does nothing.

use std::io;
use std::path::PathBuf;

use anyhow::{Result, anyhow};
use chrono::NaiveDate;

use super::demo::Demo;
use super::fee::Fee;
use super::migrate::Action;
use super::{Context, Ending, intake, person, register, rules};
use crate::audit::Judgement;
use crate::flow::law::rule_book;
use crate::ingest::{Package, Pseudonymiser};
use crate::record::rate::Rates;
use crate::{flow, ingest};

/// What a stateless audit reads.
#[derive(Debug)]
pub struct AuditReturn {
    /// The package.
    pub package: PathBuf,
    /// A register beside the package; absent means that it lies in the package, if anywhere.
    pub register: Option<PathBuf>,
    /// Rule files instead of the rule book inside the program.
    pub rules: Option<PathBuf>,
    /// Rates beside the package.
    pub rates: Option<PathBuf>,
    /// Day of judgement and of knowledge.
    pub as_of: NaiveDate,
}

/// What an audit of the database goes over.
#[derive(Debug)]
pub struct AuditStored {
    /// Only placements signed on or after this day.
    pub since: Option<NaiveDate>,
    /// Only those that a changed rule reaches.
    pub rules_changed: bool,
    /// Day of judgement and of knowledge.
    pub as_of: NaiveDate,
}

/// Judges a package without a database. `render` runs on all cores, a block of placements at a time; `sink` gets the blocks in order.
pub fn audit_return<B: Send>(
    request: &AuditReturn,
    context: &Context,
    render: impl Fn(&[Judgement]) -> B + Sync,
    sink: impl FnMut(B) -> io::Result<()>,
) -> Result<()> {
    let law = rule_book(request.rules.as_deref())?;
    let limits = context.config.limits.of_intake();
    let asked = flow::audit_return::AuditReturn {
        package: &request.package,
        register: request.register.as_deref(),
        rates: request.rates.as_deref(),
        law: &law,
        as_of: request.as_of,
        limits: &limits,
        threads: context.config.limits.threads(),
    };
    let audited = flow::audit_return::audit_return(&asked, render, sink)?;
    for report in std::iter::once(&audited.package).chain(&audited.ground) {
        super::print::report::problems(report);
    }
    if 0 < audited.later {
        eprintln!("{} placements are signed after {} and were not seen", audited.later, request.as_of);
    }
    Ok(())
}

/// Judges the database's placements, as [`audit_return`].
pub fn audit_stored<B: Send>(
    _request: &AuditStored,
    _context: &Context,
    _render: impl Fn(&[Judgement]) -> B + Sync,
    _sink: impl FnMut(B) -> io::Result<()>,
) -> Result<()> {
    not_wired("audit --stored")
}

/// Shows the whole job.
pub fn demo(_asked: &Demo, _context: &Context) -> Result<Ending> {
    not_wired("demo")
}

/// Serves until Ctrl-C.
pub fn serve(_context: &Context) -> Result<Ending> {
    not_wired("serve")
}

/// Shows or applies migrations.
pub fn migrate(_action: Action, _context: &Context) -> Result<Ending> {
    not_wired("migrate")
}

/// Reports on a package and changes nothing.
pub fn intake_check(asked: &intake::Check, context: &Context) -> Result<Ending> {
    if let Some(source) = &asked.source {
        return Err(anyhow!("--source {source}: reading a return through a source description is not built yet; `register import` reads lists through one"));
    }
    let names = Pseudonymiser::new([0; 32]);
    let package = Package::open(&asked.package, &context.config.limits.of_intake())?;
    let report = ingest::check(&package, &names)?;
    super::print::report::print(&report, asked.format)?;
    Ok(Ending::of(report.exit_code() != 0))
}

/// Takes a package in.
pub fn intake_take(_asked: &intake::Take, _context: &Context) -> Result<Ending> {
    not_wired("intake take")
}

/// Takes an authority's list in.
pub fn register_import(_asked: &register::Import, _context: &Context) -> Result<Ending> {
    not_wired("register import")
}

/// Says what a licence was.
pub fn register_status(_asked: &register::Status, _context: &Context) -> Result<Ending> {
    not_wired("register status")
}

/// Answers a worker's question.
pub fn check(_words: &str, _context: &Context) -> Result<Ending> {
    not_wired("check")
}

/// Says what may be charged.
pub fn fee(asked: &Fee, context: &Context) -> Result<Ending> {
    let law = rule_book(None)?;
    let question = asked.question(context.today)?;
    let answer = flow::assess_fee::assess_fee(&question, &law, &Rates::default());
    super::print::fee::print(&answer, asked.format)?;
    Ok(Ending::of(!answer.too_much.is_empty()))
}

/// Explains a finding.
pub fn explain(_finding_id: &str, _context: &Context) -> Result<Ending> {
    not_wired("explain")
}

/// Reads the rule book.
pub fn rules(_command: &rules::Command, _context: &Context) -> Result<Ending> {
    not_wired("rules")
}

/// Checks the installation.
pub fn doctor(_context: &Context) -> Result<Ending> {
    not_wired("doctor")
}

/// Lets an official sign in.
pub fn person_add(_asked: &person::Add, _context: &Context) -> Result<Ending> {
    not_wired("person add")
}

fn not_wired<T>(command: &str) -> Result<T> {
    Err(anyhow!("`{command}` is not wired yet"))
}
