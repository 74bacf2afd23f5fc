//! How is somebody reached, and which papers came with a complaint? Both name people: each reading is written down in the step that reads.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::complaints::{CONTACTS, count};
use super::journal::{self, Entry};
use super::{Error, Store};

const PAPERS: Target<'static> =
    Target { table: "complaint_papers", columns: &["file_id", "kind", "sha256", "sent_sha256", "bytes", "recorded_at"], on_conflict: "" };

/// A paper that came with a complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperHead {
    /// Its number, counted over all files.
    pub id: i64,
    /// Its media type, as its bytes show.
    pub kind: String,
    /// SHA-256 of the bytes that are kept, in base 16.
    pub sha256: String,
    /// SHA-256 of the bytes as they were sent, before what they tell of place and time fell away.
    pub sent_sha256: String,
    /// How many bytes are kept.
    pub bytes: u64,
    /// When it came.
    pub recorded_at: DateTime<Utc>,
}

/// A paper that is to be kept.
#[derive(Debug, Clone)]
pub struct NewPaper {
    /// Its media type.
    pub kind: String,
    /// SHA-256 of `bytes`.
    pub sha256: String,
    /// SHA-256 of what was sent.
    pub sent_sha256: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Keeps how somebody can be reached; what was given before stays beside it.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn add_complaint_contact(&self, file_id: i64, contact: &str, at: DateTime<Utc>) -> Result<(), Error> {
        let txn = self.begin().await?;
        bulk::insert_plain(&txn, &CONTACTS, &[vec![file_id.into(), contact.replace('\0', "").into(), at.to_text().into()]]).await?;
        Ok(txn.commit().await?)
    }

    /// Whether a contact was given.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn has_complaint_contact(&self, file_id: i64) -> Result<bool, Error> {
        Ok(0 < count(&self.db, "complaint_contacts", file_id).await?)
    }

    /// How somebody can be reached, the newest last. That it was read stands in the journal, in the same step.
    ///
    /// # Errors
    /// When the database is not available; then nothing is read.
    pub async fn read_complaint_contacts(&self, file_id: i64, entry: &Entry) -> Result<Vec<String>, Error> {
        let txn = self.begin().await?;
        let sql = "SELECT contact FROM complaint_contacts WHERE file_id = $1 ORDER BY id";
        let rows = txn.query_all_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, [file_id.into()])).await?;
        let contacts = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
        journal::add(&txn, entry).await?;
        txn.commit().await?;
        Ok(contacts)
    }

    /// Keeps a paper, unless the file has `most` of them: then it says so by `false`.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn add_complaint_paper(&self, file_id: i64, paper: NewPaper, (most, at): (usize, DateTime<Utc>)) -> Result<bool, Error> {
        let NewPaper { kind, sha256, sent_sha256, bytes } = paper;
        let txn = self.begin().await?;
        if most <= count(&txn, "complaint_papers", file_id).await? {
            return Ok(false);
        }
        let row: [Value; 6] = [file_id.into(), kind.into(), sha256.into(), sent_sha256.into(), bytes.into(), at.to_text().into()];
        bulk::insert_plain(&txn, &PAPERS, &[row.into()]).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// The papers of a complaint, without their bytes.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn complaint_papers(&self, file_id: i64) -> Result<Vec<PaperHead>, Error> {
        let sql = "SELECT id, kind, sha256, sent_sha256, LENGTH(bytes), recorded_at FROM complaint_papers WHERE file_id = $1 ORDER BY id";
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [file_id.into()])).await?;
        rows.iter().map(|row| paper_head(row, self.is_postgres())).collect()
    }

    /// The bytes of a paper with its media type. That it was read stands in the journal, in the same step.
    ///
    /// # Errors
    /// When the database is not available; then nothing is read.
    pub async fn read_complaint_paper(&self, (file_id, paper): (i64, i64), entry: &Entry) -> Result<Option<(String, Vec<u8>)>, Error> {
        let txn = self.begin().await?;
        let sql = "SELECT kind, bytes FROM complaint_papers WHERE file_id = $1 AND id = $2";
        let found = txn.query_one_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, [file_id.into(), paper.into()])).await?;
        let Some(row) = found else { return Ok(None) };
        let read = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        journal::add(&txn, entry).await?;
        txn.commit().await?;
        Ok(Some(read))
    }
}

/// The length of bytes is a number of 32 bits in PostgreSQL.
fn paper_head(row: &QueryResult, is_postgres: bool) -> Result<PaperHead, Error> {
    let id: i64 = row.try_get_by_index(0)?;
    let impossible = || Error::Impossible { table: "complaint_papers", row: format!("paper {id}"), column: "recorded_at".to_owned() };
    let bytes: i64 = if is_postgres { row.try_get_by_index::<i32>(4)?.into() } else { row.try_get_by_index(4)? };
    let recorded_at = DateTime::of_text(row.try_get_by_index(5)?).ok_or_else(impossible)?;
    let bytes = u64::try_from(bytes).unwrap_or_default();
    Ok(PaperHead { id, kind: row.try_get_by_index(1)?, sha256: row.try_get_by_index(2)?, sent_sha256: row.try_get_by_index(3)?, bytes, recorded_at })
}
