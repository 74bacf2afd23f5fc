//! What is a worker told about an agency? Verdict first, then why, then what to do.

use std::io::{self, Write};

use crate::cli::intake::ReportFormat;
use crate::record::check::{Check, CheckedAgency};
use crate::record::code::Code;

/// Writes an answer to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(check: &Check, format: ReportFormat) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        ReportFormat::Json => serde_json::to_writer(&mut out, check).map_err(io::Error::from).and_then(|()| writeln!(out)),
        ReportFormat::Text => text(check, &mut out),
    }
}

fn text(check: &Check, out: &mut impl Write) -> io::Result<()> {
    let Check { verdict, headline, reasons, next_step, on, source_on, agency, candidates, elsewhere, .. } = check;
    writeln!(out, "{}: {headline}", verdict.as_str())?;
    reasons.iter().try_for_each(|reason| writeln!(out, "  {reason}"))?;
    agency.iter().try_for_each(|agency| writeln!(out, "  {}", line(agency)))?;
    listed(out, "These may be meant or resemble it", candidates)?;
    listed(out, "The same name or number under other authorities", elsewhere)?;
    writeln!(out, "What to do: {next_step}")?;
    let source = source_on.map_or_else(|| "the register gives no date".to_owned(), |day| format!("the register's last word is of {day}"));
    writeln!(out, "This speaks of {on}; {source}.")
}

fn listed(out: &mut impl Write, title: &str, agencies: &[CheckedAgency]) -> io::Result<()> {
    if agencies.is_empty() {
        return Ok(());
    }
    writeln!(out, "  {title}:")?;
    agencies.iter().try_for_each(|agency| writeln!(out, "    {}", line(agency)))
}

fn line(agency: &CheckedAgency) -> String {
    let status = agency.status.map(|status| format!(", {status}")).unwrap_or_default();
    format!("{} ({}, {}){status}", agency.name, agency.licence_no, agency.jurisdiction)
}
