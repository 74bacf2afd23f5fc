//! How do findings look outside? Lines for programs, a table for a terminal, a page for an office; the same facts in each.
//!
//! Results of a command go to stdout, words about the work to stderr. A block of judgements becomes bytes without regard to
//! its neighbours, so that blocks are rendered on all cores and written in order.

pub mod cases;
pub mod check;
pub mod contract;
mod csv;
pub mod diff;
pub mod difference;
pub mod erase;
pub mod explain;
pub mod fee;
pub mod feedback;
pub mod follow;
mod html;
pub mod indicators;
pub mod inspections;
pub mod journal;
mod jsonl;
pub mod models;
pub mod points;
pub mod progress;
pub mod publish;
pub mod register;
pub mod report;
pub mod rules;
pub mod share;
mod signal;
pub mod status;
mod steps;
pub mod summary;
mod table;
pub mod taken;
mod tally;
pub mod tokens;

use std::io::{self, IsTerminal};

use clap::ValueEnum;

use crate::audit::Judgement;
use crate::config;
use crate::record::finding::{Finding, Outcome, RefundDue};
use crate::record::signal::Signal;

pub use tally::Tally;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON object a line.
    Jsonl,
    /// A table for spreadsheets, names flattened with a point.
    Csv,
    /// Columns for a terminal.
    Table,
    /// One page that stands alone.
    Html,
}

/// Writes judgements in one format.
#[derive(Debug, Clone, Copy)]
pub struct Printer {
    format: Format,
    all: bool,
    signals: bool,
    colours: bool,
}

impl Printer {
    /// A printer; `all` writes clear outcomes too.
    #[must_use]
    pub fn new(format: Format, all: bool) -> Self {
        Self { format, all, signals: false, colours: io::stdout().is_terminal() && !config::plain_output() }
    }

    /// The same with room for signals: a spreadsheet has further columns for them.
    #[must_use]
    pub const fn with_signals(self, signals: bool) -> Self {
        Self { signals, ..self }
    }

    /// What stands before the first finding.
    #[must_use]
    pub fn head(&self) -> Vec<u8> {
        match self.format {
            Format::Jsonl => Vec::new(),
            Format::Csv if self.signals => signal::csv_head(&csv::head()),
            Format::Csv => csv::head(),
            Format::Table => table::head(),
            Format::Html => html::head(),
        }
    }

    /// A block of judgements, with its counts.
    #[must_use]
    pub fn block(&self, judgements: &[Judgement]) -> (Vec<u8>, Tally) {
        let mut bytes = Vec::new();
        let mut tally = Tally::default();
        for judgement in judgements {
            tally.count(judgement);
            self.judgement(judgement, &mut bytes);
        }
        (bytes, tally)
    }

    /// What the population says. For people the raised ones, and all others counted; all of them with `all`, and for programs always.
    #[must_use]
    pub fn signals(&self, signals: &[Signal]) -> Vec<u8> {
        let mut out = Vec::new();
        match self.format {
            Format::Jsonl => signals.iter().for_each(|signal| jsonl::line(signal, &mut out)),
            Format::Csv => signals.iter().for_each(|signal| signal::csv(signal, &mut out)),
            Format::Table => signal::table(signals, self.all, &mut out),
            Format::Html => signal::html(signals, self.all, &mut out),
        }
        out
    }

    /// What stands after the last finding.
    #[must_use]
    pub fn foot(&self, tally: &Tally) -> Vec<u8> {
        match self.format {
            Format::Jsonl | Format::Csv => Vec::new(),
            Format::Table => table::foot(tally),
            Format::Html => html::foot(tally),
        }
    }

    /// Findings of one placement, then what is due back. A placement of which nothing is written has no line at all.
    fn judgement(&self, judgement: &Judgement, out: &mut Vec<u8>) {
        let mut shown = judgement.findings.iter().filter(|finding| self.all || finding.outcome != Outcome::Clear).peekable();
        if shown.peek().is_none() {
            return;
        }
        for finding in shown {
            self.finding(finding, out);
        }
        self.due(&judgement.refund_due, out);
    }

    fn finding(&self, finding: &Finding, out: &mut Vec<u8>) {
        match self.format {
            Format::Jsonl => jsonl::line(finding, out),
            Format::Csv => csv::finding(finding, out),
            Format::Table => table::finding(finding, self.colours, out),
            Format::Html => html::finding(finding, out),
        }
    }

    fn due(&self, due: &RefundDue, out: &mut Vec<u8>) {
        match self.format {
            Format::Jsonl => jsonl::line(due, out),
            Format::Csv => csv::due(due, out),
            Format::Table => table::due(due, out),
            Format::Html => html::due(due, out),
        }
    }
}

/// Whether words on stderr may have colours.
#[must_use]
pub fn colours_on_stderr() -> bool {
    io::stderr().is_terminal() && !config::plain_output()
}

/// Where a finding stands closer: its detail, else its term.
fn closer(finding: &Finding) -> String {
    [finding.term, finding.detail.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
