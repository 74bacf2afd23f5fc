//! Does a period in two columns end before it begins? Then the row is kept out.

use chrono::NaiveDate;

use super::cell::Wrong;
use super::columns::Columns;
use super::issue::IssueCode;
use super::row::Row;

/// Rejects a row whose last day lies before its first; the issue stands in the column of the last day.
pub(super) fn through<C: Columns>(row: &mut Row<'_, C>, from: Option<NaiveDate>, until: Option<NaiveDate>, column: C) {
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let wrong = Wrong::new(IssueCode::BadDate, format!("this day lies before the first day, {from}"), "Compare both days with the document.");
        row.reject(column, wrong);
    }
}
