//! What does a small table say as a whole? Every row in memory, with repeats and clashes of keys reported.

use std::collections::HashMap;
use std::hash::Hash;

use super::columns::Columns;
use super::entry::{Entry, entry};
use super::issue::{Issue, IssueCode, printable};
use super::package::Package;
use super::pseudonym::Pseudonymiser;
use super::refusal::Refusal;
use super::rejects::Rejects;
use super::report::Report;
use super::sheet::Sheet;

/// What one reading of a package shares: who makes pseudonyms, where reports and rejected rows go.
pub(super) struct Desk<'d> {
    pub names: &'d Pseudonymiser,
    pub report: &'d mut Report,
    pub rejects: &'d mut dyn Rejects,
}

/// What to do when two rows of a table have one key and different content.
pub(super) enum Clash {
    /// The last row counts; both lines are reported.
    LastCounts,
    /// Both rows stay, in order; both lines are reported.
    BothStay,
}

/// Reads a table whole; nothing where it is not there.
pub(super) fn whole<E: Entry, K: Eq + Hash>(
    package: &Package,
    desk: &mut Desk<'_>,
    clash: &Clash,
    key: impl Fn(&E) -> Option<(K, &'static str)>,
) -> Result<Vec<E>, Refusal> {
    let table = E::Column::TABLE;
    if !package.has(table) {
        return Ok(Vec::new());
    }
    let mut sheet = Sheet::open::<E::Column>(package)?;
    let mut counts = *desk.report.of(table);
    let (mut rows, mut seen, mut first) = (Vec::new(), HashMap::<Box<[u8]>, u32>::new(), HashMap::<K, (u32, usize)>::new());
    let mut issues = Vec::new();
    while sheet.advance_to_content()? {
        counts.rows += 1;
        let line = sheet.line();
        if let Some(earlier) = seen.get(sheet.raw()) {
            counts.taken += 1;
            counts.duplicates += 1;
            issues.push(repeated(&sheet.file, line, *earlier));
        } else if let Some(read) = entry::<E>(&mut sheet, desk.names, &mut issues) {
            counts.taken += 1;
            seen.insert(sheet.raw().into(), line);
            let here = (line, rows.len());
            if let Some((Some((earlier, at)), column)) = key(&read).map(|(key, column)| (first.insert(key, here), column)) {
                issues.extend(clashing(&sheet.file, column, [earlier, line], clash));
                match clash {
                    Clash::LastCounts => rows[at] = None,
                    Clash::BothStay => {}
                }
            }
            rows.push(Some(read));
        } else {
            counts.rejected += 1;
            desk.rejects.reject(table, &sheet.header, sheet.raw()).map_err(|e| Refusal::io(&sheet.file, "writing rejected rows", e))?;
        }
        issues.drain(..).for_each(|issue| desk.report.add(issue));
    }
    *desk.report.of(table) = counts;
    about_table(&sheet).into_iter().for_each(|notice| desk.report.add(notice));
    Ok(rows.into_iter().flatten().collect())
}

/// Notices on a table as a whole: columns that nobody reads, and empty rows.
pub(super) fn about_table(sheet: &Sheet) -> Vec<Issue> {
    unknown_columns(sheet).into_iter().chain(empty_rows(sheet)).collect()
}

fn unknown_columns(sheet: &Sheet) -> Option<Issue> {
    let unknown = &sheet.layout.unknown;
    let first = unknown.first()?;
    let message = match unknown.len() {
        1 => "exchange 1.0 does not know this column; it is kept out".to_owned(),
        n => format!("exchange 1.0 does not know {n} columns; they are kept out"),
    };
    let issue = Issue::new(&sheet.file, IssueCode::UnknownColumn, message, "Rename what was meant to be read; else nothing is to be done.");
    Some(issue.on_line(1).in_column(&printable(first)).showing(&unknown.join(", ")).as_notice())
}

fn empty_rows(sheet: &Sheet) -> Option<Issue> {
    let message = match sheet.blank {
        0 => return None,
        1 => "1 row held nothing and was passed over".to_owned(),
        n => format!("{n} rows held nothing and were passed over"),
    };
    Some(Issue::new(&sheet.file, IssueCode::EmptyRows, message, "Nothing is to be done.").as_notice())
}

/// The notice on a row that repeats another word for word.
pub(super) fn repeated(file: &str, line: u32, earlier: u32) -> Issue {
    let message = format!("this row repeats line {earlier} word for word and is taken once");
    Issue::new(file, IssueCode::DuplicateRow, message, "Nothing is to be done.").on_line(line).as_notice()
}

/// Issues on both lines of a clash of keys.
pub(super) fn clashing(file: &str, column: &str, [earlier, later]: [u32; 2], clash: &Clash) -> [Issue; 2] {
    let (code, of_earlier, of_later) = match clash {
        Clash::LastCounts => (
            IssueCode::AmendedRow,
            format!("line {later} has the same key and other content; that line counts, this one is kept as the older version"),
            format!("line {earlier} has the same key and other content; this line counts as its amendment"),
        ),
        Clash::BothStay => (
            IssueCode::SameNumber,
            format!("line {later} has the same number; both rows are kept"),
            format!("line {earlier} has the same number; both rows are kept"),
        ),
    };
    let advice = "Look which row is right and send that one alone, or give one of them its own number.";
    [(earlier, of_earlier), (later, of_later)].map(|(line, message)| Issue::new(file, code, message, advice).on_line(line).in_column(column))
}
