//! What became of every row? Counts for each table, and every issue with its place.
//!
//! For each table `rows = taken + rejected`. A row that repeats another word for word counts as taken (its content is in) and
//! beside that as a duplicate; a row that waits for its rejected placement counts as rejected (it was not taken in and stands in
//! the file of rejected rows) and beside that as held back. An older version that a later row amends counts as taken.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;

use super::issue::{Issue, Severity};
use crate::record::table::Table;

/// What became of the rows of one table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Rows under the header, empty lines left out.
    pub rows: u64,
    /// Rows that are in.
    pub taken: u64,
    /// Rows that are not, each with an issue.
    pub rejected: u64,
    /// Of the taken, those that repeat an earlier row word for word.
    pub duplicates: u64,
    /// Of the rejected, those that wait for a rejected placement.
    pub held_back: u64,
}

/// What an intake found.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Report {
    /// Counts by table.
    #[serde(serialize_with = "by_name")]
    pub tables: BTreeMap<Table, Counts>,
    /// What must be mended or decided.
    pub issues: Vec<Issue>,
    /// What is worth knowing.
    pub notices: Vec<Issue>,
    /// Issues beyond those kept.
    pub issues_not_shown: u64,
    /// Notices beyond those kept.
    pub notices_not_shown: u64,
    #[serde(skip)]
    kept: usize,
}

impl Report {
    /// An empty report that keeps this many issues, and as many notices, word for word.
    #[must_use]
    pub const fn keeping(kept: usize) -> Self {
        Self { tables: BTreeMap::new(), issues: Vec::new(), notices: Vec::new(), issues_not_shown: 0, notices_not_shown: 0, kept }
    }

    /// 0 where nothing is wrong (notices alone are nothing wrong), 1 where there are issues.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        if self.issues.is_empty() && self.issues_not_shown == 0 { 0 } else { 1 }
    }

    /// Counts of a table; zero where it was not there.
    #[must_use]
    pub fn counts(&self, table: Table) -> Counts {
        self.tables.get(&table).copied().unwrap_or_default()
    }

    /// Adds one issue or notice.
    pub fn add(&mut self, issue: Issue) {
        let (list, beyond) = match issue.severity {
            Severity::Issue => (&mut self.issues, &mut self.issues_not_shown),
            Severity::Notice => (&mut self.notices, &mut self.notices_not_shown),
        };
        if list.len() < self.kept { list.push(issue) } else { *beyond += 1 }
    }

    pub(super) fn add_some(&mut self, issue: Option<Issue>) {
        if let Some(issue) = issue {
            self.add(issue);
        }
    }

    /// Takes in what another reading found.
    pub fn absorb(&mut self, other: Self) {
        let Self { tables, issues, notices, issues_not_shown, notices_not_shown, kept: _ } = other;
        for (table, counts) in tables {
            let sum = self.of(table);
            sum.rows += counts.rows;
            sum.taken += counts.taken;
            sum.rejected += counts.rejected;
            sum.duplicates += counts.duplicates;
            sum.held_back += counts.held_back;
        }
        issues.into_iter().chain(notices).for_each(|issue| self.add(issue));
        self.issues_not_shown += issues_not_shown;
        self.notices_not_shown += notices_not_shown;
    }

    /// Puts issues in order of file, then line, then as they were found.
    pub fn sort(&mut self) {
        self.issues.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        self.notices.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    }

    pub(super) fn of(&mut self, table: Table) -> &mut Counts {
        self.tables.entry(table).or_default()
    }
}

fn by_name<S: serde::Serializer>(tables: &BTreeMap<Table, Counts>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(tables.len()))?;
    for (table, counts) in tables {
        map.serialize_entry(table, counts)?;
    }
    map.end()
}
