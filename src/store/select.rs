//! How are facts read back? By one form of query: head, then the record's own columns, in a stable order.

use sea_orm::{ConnectionTrait, DatabaseBackend, Statement, Value};

use super::error::Error;
use super::fact::{Row, Stored, name, read_columns};

/// Every version that holds, of all senders, in the order of key.
pub(super) const HOLDS: &str = "superseded_by IS NULL";

/// Reads the facts of a table that fit a condition, in the order of sender, owner, key and version. Placeholders are `$1`, `$2`, …
pub(super) async fn select<T: Row>(db: &impl ConnectionTrait, condition: &str, values: Vec<Value>) -> Result<Vec<Stored<T>>, Error> {
    select_some(db, condition, values, None).await
}

/// [`select`], but no more than `limit`.
pub(super) async fn select_some<T: Row>(db: &impl ConnectionTrait, condition: &str, values: Vec<Value>, limit: Option<u32>) -> Result<Vec<Stored<T>>, Error> {
    let columns = read_columns::<T>();
    let listed: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    let limit = limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"));
    let (listed, table) = (listed.join(", "), name(T::TABLE));
    let sql = format!("SELECT {listed} FROM \"{table}\" WHERE {condition} ORDER BY sender_id, owner_key, row_key, version{limit}");
    let rows = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    rows.iter().map(|row| Stored::read(row, &columns)).collect()
}

/// `($1, $2), ($3, $4)` for PostgreSQL, `(?, ?), (?, ?)` for SQLite, which searches named ones from the start each time.
pub(super) fn places(backend: DatabaseBackend, rows: usize, columns: usize) -> String {
    let mut out = String::with_capacity(rows * (columns * 3 + 2));
    for row in 0..rows {
        out.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns {
            if column > 0 {
                out.push(',');
            }
            if backend == DatabaseBackend::Postgres {
                out.push_str(&format!("${}", row * columns + column + 1));
            } else {
                out.push('?');
            }
        }
        out.push(')');
    }
    out
}
