//! What does a row of a table become? The one trait of every `*_rows.rs`.

use super::columns::Columns;
use super::issue::Issue;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use super::sheet::Sheet;

/// A record that one row of a table becomes.
pub(super) trait Entry: Sized {
    /// The columns of its table.
    type Column: Columns;

    /// Takes every cell of the row. What is wrong is noted in the row; `None` where a required value is missing.
    fn read(row: &mut Row<'_, Self::Column>, names: &Pseudonymiser) -> Option<Self>;
}

/// Reads the current row of a sheet; `None` where the row is rejected, with the reasons in `issues`.
pub(super) fn entry<E: Entry>(sheet: &mut Sheet, names: &Pseudonymiser, issues: &mut Vec<Issue>) -> Option<E> {
    let file = std::mem::take(&mut sheet.file);
    let read = match sheet.current(&file) {
        Ok((line, layout)) => {
            let mut row = Row::<E::Column>::new(&file, line, layout, issues);
            let read = E::read(&mut row, names);
            if row.is_rejected() { None } else { read }
        }
        Err(issue) => {
            issues.push(*issue);
            None
        }
    };
    sheet.file = file;
    read
}
