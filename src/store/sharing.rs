//! What was shared, with whom, by which agreement? Each export with the text of its agreement and its manifest, and what was counted for it, so
//! that the next one can be laid beside it. Rows that went are not kept: they can be made again.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};

use super::cell::Text;
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::sharing::purpose::Purpose;

/// What was counted, as JSON, by the name of the table.
pub type Releases = BTreeMap<String, serde_json::Value>;

/// An export that is to be kept.
#[derive(Debug)]
pub struct NewExport<'a> {
    /// Name of the agreement.
    pub agreement_id: &'a str,
    /// Its text.
    pub agreement: &'a str,
    /// Digest of its text.
    pub agreement_sha256: String,
    /// What for.
    pub purpose: Purpose,
    /// To whom.
    pub recipient: &'a str,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: &'a str,
    /// Name and fingerprint of the key that hides workers, where rows went.
    pub key: Option<(String, String)>,
    /// What was counted.
    pub releases: &'a Releases,
    /// What was said of the files.
    pub manifest: String,
    /// Its digest.
    pub manifest_sha256: String,
}

/// An export that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptExport {
    /// Its number.
    pub id: i64,
    /// Name of the agreement.
    pub agreement_id: String,
    /// What for.
    pub purpose: Purpose,
    /// To whom.
    pub recipient: String,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: String,
    /// Digest of the text of the agreement.
    pub agreement_sha256: String,
    /// Digest of the manifest.
    pub manifest_sha256: String,
}

/// What went under an agreement before.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// What for.
    pub purpose: Purpose,
    /// To whom.
    pub recipient: String,
    /// What was counted.
    pub releases: Releases,
}

/// The turn of whoever shares: while it is held nobody else can; dropping it changes nothing.
#[derive(Debug)]
pub struct Sharing {
    txn: DatabaseTransaction,
}

const COLUMNS: &str = "id, agreement_id, purpose, recipient, on_day, exported_at, who, agreement_sha256, manifest_sha256";

impl Store {
    /// Takes the turn to share.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn begin_sharing(&self) -> Result<Sharing, Error> {
        let txn = self.begin().await?;
        if self.is_postgres() {
            txn.execute_unprepared("LOCK TABLE share_exports IN EXCLUSIVE MODE").await?;
        }
        Ok(Sharing { txn })
    }

    /// The newest exports, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn share_exports(&self, limit: u64) -> Result<Vec<KeptExport>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM share_exports ORDER BY id DESC LIMIT {limit}");
        self.db.query_all_raw(Statement::from_string(self.db.get_database_backend(), sql)).await?.iter().map(read).collect()
    }

    /// Fingerprint of a key that hid workers in an export before.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn sharing_key(&self, name: &str) -> Result<Option<String>, Error> {
        fingerprint(&self.db, name).await
    }
}

impl Sharing {
    /// What went under an agreement before, the oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn earlier(&self, agreement_id: &str) -> Result<Vec<Earlier>, Error> {
        let sql = "SELECT id, purpose, recipient, releases FROM share_exports WHERE agreement_id = $1 ORDER BY id";
        let rows = self.txn.query_all_raw(Statement::from_sql_and_values(self.txn.get_database_backend(), sql, [agreement_id.into()])).await?;
        let earlier = |row: &QueryResult| {
            let (id, purpose, releases): (i64, String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(3)?);
            Ok(Earlier {
                purpose: Purpose::parse(&purpose).map_err(|_| impossible(id, "purpose"))?,
                recipient: row.try_get_by_index(2)?,
                releases: serde_json::from_str(&releases).map_err(|_| impossible(id, "releases"))?,
            })
        };
        rows.iter().map(earlier).collect()
    }

    /// Keeps an export with an entry in the journal, in one step, and gives its number.
    ///
    /// # Errors
    /// When its key is another one than that of an export before, or the database is not available; then nothing is kept.
    pub async fn keep(self, new: &NewExport<'_>, entry: &Entry) -> Result<i64, Error> {
        let (key_name, key_fingerprint) = new.key.clone().unzip();
        if let Some((name, own)) = &new.key
            && fingerprint(&self.txn, name).await?.is_some_and(|known| known != *own)
        {
            return Err(Error::conflict(format!("somebody shared under another key {name} at this moment: do it once more")));
        }
        let sql = "INSERT INTO share_exports (agreement_id, purpose, recipient, on_day, exported_at, who, agreement_sha256, manifest_sha256, agreement, \
                   manifest, key_name, key_fingerprint, releases) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id";
        let values: [Value; 13] = [
            new.agreement_id.into(),
            new.purpose.as_str().into(),
            new.recipient.into(),
            new.on.to_text().into(),
            new.at.to_text().into(),
            new.who.into(),
            new.agreement_sha256.clone().into(),
            new.manifest_sha256.clone().into(),
            new.agreement.replace('\0', "\u{FFFD}").into(),
            new.manifest.clone().into(),
            key_name.into(),
            key_fingerprint.into(),
            serde_json::to_value(new.releases).unwrap_or_default().to_string().into(),
        ];
        let row = self.txn.query_one_raw(Statement::from_sql_and_values(self.txn.get_database_backend(), sql, values)).await?;
        let id = row.ok_or_else(|| Error::not_found("the export that was just kept"))?.try_get_by_index(0)?;
        journal::add(&self.txn, entry).await?;
        self.txn.commit().await?;
        Ok(id)
    }
}

async fn fingerprint(db: &impl ConnectionTrait, name: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT key_fingerprint FROM share_exports WHERE key_name = $1 ORDER BY id LIMIT 1";
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [name.into()])).await?;
    Ok(found.map(|row| row.try_get_by_index(0)).transpose()?)
}

fn read(row: &QueryResult) -> Result<KeptExport, Error> {
    let id: i64 = row.try_get_by_index(0)?;
    let (purpose, on, at): (String, String, String) = (row.try_get_by_index(2)?, row.try_get_by_index(4)?, row.try_get_by_index(5)?);
    Ok(KeptExport {
        id,
        agreement_id: row.try_get_by_index(1)?,
        purpose: Purpose::parse(&purpose).map_err(|_| impossible(id, "purpose"))?,
        recipient: row.try_get_by_index(3)?,
        on: NaiveDate::of_text(on).ok_or_else(|| impossible(id, "on_day"))?,
        at: DateTime::of_text(at).ok_or_else(|| impossible(id, "exported_at"))?,
        who: row.try_get_by_index(6)?,
        agreement_sha256: row.try_get_by_index(7)?,
        manifest_sha256: row.try_get_by_index(8)?,
    })
}

fn impossible(id: i64, column: &str) -> Error {
    Error::Impossible { table: "share_exports", row: format!("export {id}"), column: column.to_owned() }
}
