//! Which phones were confirmed, and which digits wait for theirs? Digests and pseudonyms; the number itself lies with the contacts of its file.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, Statement, Value};

use super::bulk;
use super::cell::Text;
use super::complaints::{CONTACTS, NewEvent, add_events};
use super::{Error, Store};
use crate::record::hex::hex;
use crate::record::id::Worker;

/// A phone that confirmed itself.
#[derive(Debug, Clone)]
pub struct Confirmed {
    /// The complaint.
    pub file_id: i64,
    /// Keyed digest of the digits.
    pub digest: String,
    /// The phone's pseudonym.
    pub who: Worker,
    /// Its number: a contact of the file from now on.
    pub number: String,
    /// What is added to the file, where it changes.
    pub event: Option<NewEvent>,
}

impl Store {
    /// Waits for a phone to send digits for a complaint; digits that waited before, and all that waited since before `since`, are forgotten.
    ///
    /// # Errors
    /// When the database is not available, or the same digits wait for another complaint.
    pub async fn await_phone(&self, file_id: i64, digest: &str, (at, since): (DateTime<Utc>, DateTime<Utc>)) -> Result<(), Error> {
        let txn = self.begin().await?;
        let gone = "DELETE FROM phone_confirmations WHERE confirmed_at IS NULL AND (file_id = $1 OR asked_at < $2)";
        txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), gone, [file_id.into(), since.to_text().into()])).await?;
        let sql = "INSERT INTO phone_confirmations (digits_digest, file_id, asked_at) VALUES ($1, $2, $3)";
        let values: [Value; 3] = [digest.into(), file_id.into(), at.to_text().into()];
        txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
        Ok(txn.commit().await?)
    }

    /// The complaint that waits for digits which were shown at `since` or later.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn phone_awaited(&self, digest: &str, since: DateTime<Utc>) -> Result<Option<i64>, Error> {
        let sql = "SELECT file_id FROM phone_confirmations WHERE digits_digest = $1 AND confirmed_at IS NULL AND asked_at >= $2";
        let values: [Value; 2] = [digest.into(), since.to_text().into()];
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        Ok(found.map(|row| row.try_get_by_index(0)).transpose()?)
    }

    /// Confirms a phone with its contact and event, in one step: `false` where the digits no longer wait.
    ///
    /// # Errors
    /// When the database is not available; then nothing is confirmed.
    pub async fn confirm_phone(&self, confirmed: &Confirmed, (at, since): (DateTime<Utc>, DateTime<Utc>)) -> Result<bool, Error> {
        let Confirmed { file_id, digest, who, number, event } = confirmed;
        let txn = self.begin().await?;
        let sql = "UPDATE phone_confirmations SET pseudonym = $1, confirmed_at = $2 \
                   WHERE digits_digest = $3 AND file_id = $4 AND confirmed_at IS NULL AND asked_at >= $5";
        let values: [Value; 5] = [hex(&who.0).into(), at.to_text().into(), digest.as_str().into(), (*file_id).into(), since.to_text().into()];
        let changed = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
        if changed.rows_affected() != 1 {
            return Ok(false);
        }
        bulk::insert_plain(&txn, &CONTACTS, &[vec![(*file_id).into(), number.replace('\0', "").into(), at.to_text().into()]]).await?;
        if let Some(event) = event {
            add_events(&txn, std::slice::from_ref(event), at).await?;
        }
        txn.commit().await?;
        Ok(true)
    }

    /// Whether a phone confirmed itself at `since` or later.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn is_confirmed_phone(&self, who: Worker, since: DateTime<Utc>) -> Result<bool, Error> {
        let sql = "SELECT COUNT(*) FROM phone_confirmations WHERE pseudonym = $1 AND confirmed_at >= $2";
        let values: [Value; 2] = [hex(&who.0).into(), since.to_text().into()];
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        let counted: i64 = found.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(0 < counted)
    }
}
