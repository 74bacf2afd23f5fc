//! Which rows would a list change, and how? Some of them by name, each changed one column by column.

use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};

use super::Error;
use super::batch::Waiting;
use super::fact::{FactKey, HEAD};

/// The rows of a table that are named, at most [`NAMED_MAX`] of each kind; [`TableChange`](super::list_change::TableChange) counts all.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct NamedChanges {
    /// Rows that were not there.
    pub added: Vec<String>,
    /// Rows that say something else.
    pub changed: Vec<ChangedRow>,
    /// Rows that are no longer there.
    pub gone: Vec<String>,
}

/// A row that says something else.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ChangedRow {
    /// The row.
    pub row: String,
    /// What differs in it.
    pub columns: Vec<ChangedCell>,
}

/// A column of a row that says something else; absent where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ChangedCell {
    /// The column of exchange 1.0.
    pub column: String,
    /// What it said.
    pub before: Option<String>,
    /// What it says.
    pub now: Option<String>,
}

/// Rows of each kind that are named, for people to look at.
pub const NAMED_MAX: usize = 50;

/// The stored row of a key as a list wrote it: its own columns, as text.
pub(super) struct Holding<'t> {
    pub txn: &'t DatabaseTransaction,
    pub table: &'static str,
    pub columns: &'t [String],
    pub sender_id: i64,
}

impl Holding<'_> {
    /// What a row says now that is stored under a key.
    pub async fn said(&self, key: &FactKey) -> Result<Vec<Option<String>>, Error> {
        let own: Vec<String> = self.own_columns().iter().map(|column| format!("\"{column}\"")).collect();
        let sql =
            format!("SELECT {} FROM \"{}\" WHERE sender_id = $1 AND owner_key = $2 AND row_key = $3 AND superseded_by IS NULL", own.join(", "), self.table);
        let values: [Value; 3] = [self.sender_id.into(), key.owner.clone().into(), key.row.clone().into()];
        let found = self.txn.query_one_raw(Statement::from_sql_and_values(self.txn.get_database_backend(), sql, values)).await?;
        Ok(found.map_or_else(Vec::new, |row| (0..own.len()).map(|at| cell(&row, at)).collect()))
    }

    /// A row by its first columns: the number, and what tells its rows apart.
    pub fn name(&self, said: &[Option<String>]) -> String {
        let parts = if self.table == "agencies" { 2 } else { 3 };
        said.iter().take(parts).flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// What differs between a stored row and a listed one.
    pub fn difference(&self, before: &[Option<String>], now: &Waiting) -> ChangedRow {
        let now = texts(now);
        let differing = self.own_columns().iter().zip(before.iter().zip(&now)).filter(|(_, (before, now))| before != now);
        let cell = |(column, (before, now)): (&String, (&Option<String>, &Option<String>))| ChangedCell {
            column: column.clone(),
            before: before.clone(),
            now: now.clone(),
        };
        ChangedRow { row: self.name(&now), columns: differing.map(cell).collect() }
    }

    fn own_columns(&self) -> &[String] {
        self.columns.get(HEAD.len()..).unwrap_or_default()
    }
}

/// A column of text or of whole numbers, as text.
fn cell(row: &QueryResult, at: usize) -> Option<String> {
    match row.try_get_by_index::<Option<String>>(at) {
        Ok(text) => text,
        Err(_) => row.try_get_by_index::<Option<i64>>(at).ok().flatten().map(|number| number.to_string()),
    }
}

/// What a listed row says, as text.
pub(super) fn texts(row: &Waiting) -> Vec<Option<String>> {
    let text = |value: &Value| match value {
        Value::String(text) => text.as_ref().map(ToString::to_string),
        Value::BigInt(number) => number.map(|number| number.to_string()),
        _ => None,
    };
    row.values.iter().map(text).collect()
}
