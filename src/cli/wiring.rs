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
    _request: &AuditReturn,
    _context: &Context,
    _render: impl Fn(&[Judgement]) -> B + Sync,
    _sink: impl FnMut(B) -> io::Result<()>,
) -> Result<()> {
    not_wired("audit PACKAGE")
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
pub fn intake_check(_asked: &intake::Check, _context: &Context) -> Result<Ending> {
    not_wired("intake check")
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
pub fn fee(_asked: &Fee, _context: &Context) -> Result<Ending> {
    not_wired("fee")
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
