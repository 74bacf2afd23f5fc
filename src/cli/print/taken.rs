//! What became of a package that was taken in?

use std::io::{self, Write};

use crate::cli::ending::Ending;
use crate::cli::intake::ReportFormat;
use crate::flow::take_in::{NewlyTaken, Taken};
use crate::record::code::Code;

/// Writes it to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(taken: &Taken) -> io::Result<Ending> {
    let mut out = io::stdout().lock();
    match taken {
        Taken::Known(intake) => {
            writeln!(out, "This package was taken in already as number {} on {}: nothing changed.", intake.id, intake.taken_at.date_naive())?;
            Ok(Ending::Clean)
        }
        Taken::New(newly) => {
            new(newly, &mut out)?;
            Ok(Ending::of(newly.report.exit_code() != 0))
        }
    }
}

fn new(newly: &NewlyTaken, out: &mut impl Write) -> io::Result<()> {
    let NewlyTaken { intake_id, report, kept, rejected, left_out } = newly;
    super::report::print(report, ReportFormat::Text)?;
    writeln!(out, "\nTaken in as number {intake_id}")?;
    for (table, kept) in kept {
        writeln!(out, "  {:<18} {} new, {} amended, {} as before", table.as_str(), kept.added, kept.amended, kept.unchanged)?;
    }
    if !left_out.is_empty() {
        let tables: Vec<&str> = left_out.iter().map(|table| table.as_str()).collect();
        writeln!(out, "Not taken: {}. They belong to the register; with --with-register the sender speaks for it.", tables.join(", "))?;
    }
    if let Some(folder) = rejected {
        writeln!(out, "Rejected rows lie as they came in {}: mend them and send them again.", folder.display())?;
    }
    Ok(())
}
