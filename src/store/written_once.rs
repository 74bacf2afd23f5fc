//! Was this written already? The key that a program gave to its request, with the entry that came of it, kept in the transaction of the entry.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use super::cell::Text;
use super::{Error, Store};

/// How long a key is remembered, in days; the interface promises one.
const REMEMBERED_DAYS: i64 = 2;

/// A request of a program that writes once, however often it comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// Whose token it is.
    pub person_id: i64,
    /// The token.
    pub token_id: i64,
    /// The key of the request.
    pub key: String,
    /// Digest of what was asked.
    pub request_sha256: String,
}

impl Store {
    /// What came of a key of a person: the digest of what was asked then, and the entry.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn written_once(&self, person_id: i64, key: &str) -> Result<Option<(String, i64)>, Error> {
        let sql = "SELECT request_sha256, entry_id FROM written_once WHERE person_id = $1 AND idempotency_key = $2";
        let values: [Value; 2] = [person_id.into(), key.into()];
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        found.map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).transpose()
    }
}

/// Remembers a key with its entry, and forgets keys that are older than anybody was promised.
pub(super) async fn remember(txn: &DatabaseTransaction, once: &Once, entry_id: i64, at: DateTime<Utc>) -> Result<(), Error> {
    let Once { person_id, token_id, key, request_sha256 } = once;
    let backend = txn.get_database_backend();
    let before = (at - TimeDelta::days(REMEMBERED_DAYS)).to_text();
    txn.execute_raw(Statement::from_sql_and_values(backend, "DELETE FROM written_once WHERE written_at < $1", [before.into()])).await?;
    let sql = "INSERT INTO written_once (person_id, idempotency_key, request_sha256, entry_id, token_id, written_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] =
        [(*person_id).into(), key.as_str().into(), request_sha256.as_str().into(), entry_id.into(), (*token_id).into(), at.to_text().into()];
    txn.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(())
}
