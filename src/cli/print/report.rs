//! What became of a package? Counts, then every issue with its place and what to do.

use std::io::{self, Write};

use crate::cli::intake::ReportFormat;
use crate::ingest::{Issue, Report};
use crate::record::code::Code;

/// Issues shown one by one to people while an audit goes on; the rest is counted.
const SHOWN: usize = 10;

/// Writes a report to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(report: &Report, format: ReportFormat) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        ReportFormat::Json => serde_json::to_writer(&mut out, report).map_err(io::Error::from).and_then(|()| writeln!(out)),
        ReportFormat::Text => text(report, &mut out),
    }
}

fn text(report: &Report, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{:<18} {:>9} {:>9} {:>9} {:>11} {:>9}", "table", "rows", "taken", "rejected", "duplicates", "held back")?;
    for (table, counts) in &report.tables {
        writeln!(
            out,
            "{:<18} {:>9} {:>9} {:>9} {:>11} {:>9}",
            table.as_str(),
            counts.rows,
            counts.taken,
            counts.rejected,
            counts.duplicates,
            counts.held_back
        )?;
    }
    for issue in report.issues.iter().chain(&report.notices) {
        writeln!(out, "{}", sentence(issue))?;
    }
    let beyond = report.issues_not_shown + report.notices_not_shown;
    if 0 < beyond {
        writeln!(out, "and {beyond} more issues and notices: mend these first, then check again")?;
    }
    if report.issues.is_empty() {
        writeln!(out, "Nothing is wrong with this package.")?;
    }
    Ok(())
}

/// Tells people on stderr that rows were left out of an audit, and the first reasons.
pub fn problems(report: &Report) {
    let beyond = report.issues.len().saturating_sub(SHOWN) as u64 + report.issues_not_shown;
    for issue in report.issues.iter().take(SHOWN) {
        eprintln!("{}", sentence(issue));
    }
    if 0 < beyond {
        eprintln!("and {beyond} more issues; `recruitwatch intake check` shows all");
    }
}

/// Tells people on stderr every one of these issues.
pub fn issues(issues: &[Issue]) {
    issues.iter().for_each(|issue| eprintln!("{}", sentence(issue)));
}

/// `charges.csv:14: amount "12.345": …. What to do.`
fn sentence(issue: &Issue) -> String {
    let Issue { file, line, column, value, message, advice, .. } = issue;
    let line = line.map(|line| format!(":{line}")).unwrap_or_default();
    let column = column.as_ref().map(|column| format!(" {column}")).unwrap_or_default();
    let value = value.as_ref().map(|value| format!(" {value:?}")).unwrap_or_default();
    format!("{file}{line}:{column}{value}: {message}. {advice}")
}
