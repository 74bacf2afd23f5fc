//! What was published? Editions with all their files, kept in one step or not at all, one after the other.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, IsolationLevel, QueryResult, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, Value,
};
use sha2::{Digest, Sha256};

use super::bulk::{self, Target};
use super::cell::Text;
use super::journal::{self, Entry};
use super::listed::listed;
use super::outbox::{self, NewMessage};
use super::signing_keys::{StoredKey, keys};
use super::webhooks;
use super::{Error, Store};
use crate::record::hex::hex;
use crate::record::listed::ListedRegister;
use crate::record::webhook::Webhook;

const EDITIONS: Target<'static> =
    Target { table: "editions", columns: &["number", "on_day", "known_at", "sha256", "before_sha256", "signed_by"], on_conflict: "" };
const CONTENTS: Target<'static> = Target { table: "edition_contents", columns: &["sha256", "bytes"], on_conflict: "ON CONFLICT DO NOTHING" };
const FILES: Target<'static> = Target { table: "edition_files", columns: &["number", "name", "sha256"], on_conflict: "" };

const COLUMNS: &str = "number, on_day, known_at, sha256, signed_by";

/// An edition that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptEdition {
    /// Its number, from 1.
    pub number: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The moment as of which it is known.
    pub known_at: DateTime<Utc>,
    /// Digest of its statement.
    pub sha256: String,
    /// The key that signed it.
    pub signed_by: Option<String>,
}

/// An edition that is to be kept.
#[derive(Debug, Clone)]
pub struct NewEdition<'a> {
    /// What it is.
    pub edition: KeptEdition,
    /// Digest of the statement of the edition before.
    pub before_sha256: Option<String>,
    /// Its files.
    pub files: &'a BTreeMap<String, Vec<u8>>,
    /// What subscribers are told of it: it is on its way once the edition is there.
    pub messages: &'a [NewMessage],
}

/// The register as at one moment, with the newest edition. While it is held nobody else can publish; dropping it changes nothing.
#[derive(Debug)]
pub struct Publishing {
    txn: DatabaseTransaction,
    /// Every row that holds, with the list that it stands in.
    pub register: ListedRegister,
    /// The newest edition.
    pub newest: Option<KeptEdition>,
    /// Keys that sign or signed.
    pub keys: Vec<StoredKey>,
}

impl Store {
    /// Begins to publish: takes its turn, then reads the register as at one moment.
    ///
    /// # Errors
    /// When the database is not available, or a row holds what cannot be.
    pub async fn begin_publishing(&self) -> Result<Publishing, Error> {
        let mut options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() };
        options.isolation_level = self.is_postgres().then_some(IsolationLevel::RepeatableRead);
        let busy = |source| Error::unavailable("another process is writing for a long time: try again when it is done", Some(source));
        let txn = self.db.begin_with_options(options).await.map_err(busy)?;
        if self.is_postgres() {
            // The moment of what is read comes after the turn, so that the edition of whoever was faster is seen.
            txn.execute_unprepared("LOCK TABLE editions IN EXCLUSIVE MODE").await?;
        }
        let (register, newest, keys) = (listed(&txn).await?, editions(&txn, 1).await?.pop(), keys(&txn).await?);
        Ok(Publishing { txn, register, newest, keys })
    }

    /// Every edition, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn editions(&self) -> Result<Vec<KeptEdition>, Error> {
        editions(&self.db, u32::MAX).await
    }

    /// One edition; none where there is no such number.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn edition(&self, number: u32) -> Result<Option<KeptEdition>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM editions WHERE number = $1");
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [i64::from(number).into()])).await?;
        found.as_ref().map(read).transpose()
    }

    /// The newest edition.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn newest_edition(&self) -> Result<Option<KeptEdition>, Error> {
        Ok(editions(&self.db, 1).await?.pop())
    }

    /// The number of the newest edition that has a file of a name.
    ///
    /// # Errors
    /// When the database is not available or holds what cannot be.
    pub async fn newest_edition_with(&self, name: &str) -> Result<Option<u32>, Error> {
        let sql = "SELECT number FROM edition_files WHERE name = $1 ORDER BY number DESC LIMIT 1";
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [name.into()])).await?;
        found.map(|row| numbered(row.try_get_by_index(0)?)).transpose()
    }

    /// A file of an edition; none where there is no such edition or file.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn edition_file(&self, number: u32, name: &str) -> Result<Option<Vec<u8>>, Error> {
        file(&self.db, number, name).await
    }

    /// A file of the newest edition that has it, with the number of that edition.
    ///
    /// # Errors
    /// When the database is not available or holds what cannot be.
    pub async fn newest_edition_file(&self, name: &str) -> Result<Option<(u32, Vec<u8>)>, Error> {
        let sql = "SELECT f.number, c.bytes FROM edition_files f JOIN edition_contents c ON c.sha256 = f.sha256 \
                   WHERE f.name = $1 ORDER BY f.number DESC LIMIT 1";
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [name.into()])).await?;
        let Some(row) = found else { return Ok(None) };
        Ok(Some((numbered(row.try_get_by_index(0)?)?, row.try_get_by_index(1)?)))
    }

    /// Every file of an edition by name; none where there is no such edition.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn edition_files(&self, number: u32) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        files(&self.db, number).await
    }
}

impl Publishing {
    /// Every file of an earlier edition by name.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn files(&self, number: u32) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        files(&self.txn, number).await
    }

    /// Subscriptions whose receivers are told of changes.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn subscribers(&self) -> Result<Vec<Webhook>, Error> {
        webhooks::subscribers(&self.txn).await
    }

    /// Keeps an edition with all its files, what subscribers are told, and an entry in the journal, in one step.
    ///
    /// # Errors
    /// When the database is not available; then nothing is kept.
    pub async fn keep(self, new: NewEdition<'_>, entry: &Entry) -> Result<(), Error> {
        let NewEdition { edition: KeptEdition { number, on, known_at, sha256, signed_by }, before_sha256, files, messages } = new;
        let number = i64::from(number);
        let row: [Value; 6] = [number.into(), on.to_text().into(), known_at.to_text().into(), sha256.into(), before_sha256.into(), signed_by.into()];
        bulk::insert_plain(&self.txn, &EDITIONS, &[row.into()]).await?;
        for (name, bytes) in files {
            let digest = hex(&Sha256::digest(bytes));
            bulk::insert_plain(&self.txn, &CONTENTS, &[vec![digest.clone().into(), bytes.clone().into()]]).await?;
            bulk::insert_plain(&self.txn, &FILES, &[vec![number.into(), name.as_str().into(), digest.into()]]).await?;
        }
        outbox::add(&self.txn, messages).await?;
        journal::add(&self.txn, entry).await?;
        Ok(self.txn.commit().await?)
    }
}

async fn editions(db: &impl ConnectionTrait, limit: u32) -> Result<Vec<KeptEdition>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM editions ORDER BY number DESC LIMIT {limit}");
    db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?.iter().map(read).collect()
}

async fn file(db: &impl ConnectionTrait, number: u32, name: &str) -> Result<Option<Vec<u8>>, Error> {
    let sql = "SELECT c.bytes FROM edition_files f JOIN edition_contents c ON c.sha256 = f.sha256 WHERE f.number = $1 AND f.name = $2";
    let values: [Value; 2] = [i64::from(number).into(), name.replace('\0', "\u{FFFD}").into()];
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(found.map(|row| row.try_get_by_index(0)).transpose()?)
}

async fn files(db: &impl ConnectionTrait, number: u32) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let sql = "SELECT f.name, c.bytes FROM edition_files f JOIN edition_contents c ON c.sha256 = f.sha256 WHERE f.number = $1";
    let found = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [i64::from(number).into()])).await?;
    found.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

fn numbered(number: i64) -> Result<u32, Error> {
    u32::try_from(number).map_err(|_| Error::Impossible { table: "edition_files", row: format!("edition {number}"), column: "number".to_owned() })
}

fn read(row: &QueryResult) -> Result<KeptEdition, Error> {
    let (number, on, known_at): (i64, String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
    let impossible = |column: &str| Error::Impossible { table: "editions", row: format!("edition {number}"), column: column.to_owned() };
    Ok(KeptEdition {
        number: u32::try_from(number).map_err(|_| impossible("number"))?,
        on: NaiveDate::of_text(on).ok_or_else(|| impossible("on_day"))?,
        known_at: DateTime::of_text(known_at).ok_or_else(|| impossible("known_at"))?,
        sha256: row.try_get_by_index(3)?,
        signed_by: row.try_get_by_index(4)?,
    })
}
