//! How do cost statistics look? Columns for a terminal, a table for spreadsheets, observations for the SDG data base, a document.

use std::io::{self, Write};

use rust_decimal::Decimal;

use crate::record::code::Code;
use crate::statistics::report::CostReport;
use crate::statistics::table::{COLUMNS, Row, SDG_COLUMNS, UNIT};

/// Columns for a terminal, with what is hidden and what was left out.
///
/// # Errors
/// When the output cannot be written.
pub fn text(report: &CostReport, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "SDG 10.7.1, recruitment cost in {UNIT}")?;
    writeln!(out, "first jobs that began in the {} years before {}\n", report.years, report.as_of)?;
    let rows = report.rows();
    if rows.len() == 1 && report.left_out.is_empty() {
        return writeln!(out, "No placement is stored yet: `recruitwatch intake take PACKAGE` takes some in.");
    }
    writeln!(out, "{:<12} {:<12} {:>8} {:>8} {:>8} {:>8} {:>8} {:>9}", "by", "group", "workers", "mean", "median", "4th q.", "totals", "nothing")?;
    rows.iter().try_for_each(|row| line(row, out))?;
    writeln!(out, "\n4th q.: four of five paid at most so much (linear between two workers, type 7). totals: all costs over all incomes.")?;
    writeln!(out, "{}", report.suppression())?;
    counts(out, "Incomes are known from", report.bases.iter().map(|(basis, count)| (basis.as_str(), *count)))?;
    counts(out, "Placements left out", report.left_out.iter().map(|(why, count)| (why.as_str(), *count)))
}

fn line(row: &Row, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{:<12} {:<12} ", row.by, row.name)?;
    let Some(figures) = &row.figures else { return writeln!(out, "{:>8}", format!("not shown ({})", row.status)) };
    let two = |value: Decimal| format!("{:.2}", value.round_dp(2));
    let totals = figures.ratio_of_totals.map_or_else(|| "-".to_owned(), two);
    let nothing = format!("{:.0} %", (figures.nothing * Decimal::ONE_HUNDRED).round());
    let [mean, median, fourth] = [figures.mean, figures.median, figures.fourth_quintile].map(two);
    writeln!(out, "{:>8} {mean:>8} {median:>8} {fourth:>8} {totals:>8} {nothing:>9}", figures.workers)
}

fn counts(out: &mut impl Write, what: &str, counts: impl Iterator<Item = (&'static str, u64)>) -> io::Result<()> {
    let told: Vec<String> = counts.map(|(name, count)| format!("{name} {count}")).collect();
    if told.is_empty() { Ok(()) } else { writeln!(out, "{what}: {}.", told.join(", ")) }
}

/// One row a group (RFC 4180).
///
/// # Errors
/// When the output cannot be written.
pub fn csv(report: &CostReport, out: &mut impl Write) -> io::Result<()> {
    table(&COLUMNS, report.rows().iter().map(Row::cells), out)
}

/// One row a figure, in the names of SDMX (RFC 4180).
///
/// # Errors
/// When the output cannot be written.
pub fn sdg(report: &CostReport, out: &mut impl Write) -> io::Result<()> {
    table(&SDG_COLUMNS, report.sdg().into_iter(), out)
}

fn table<const N: usize>(columns: &[&str; N], rows: impl Iterator<Item = [String; N]>, out: &mut impl Write) -> io::Result<()> {
    let mut table = ::csv::Writer::from_writer(out);
    table.write_record(columns)?;
    for row in rows {
        table.write_record(&row)?;
    }
    table.flush()
}

/// One document.
///
/// # Errors
/// When the output cannot be written.
pub fn json(report: &CostReport, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &report.document())?;
    writeln!(out)
}
