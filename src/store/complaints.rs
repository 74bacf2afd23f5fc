//! What did workers report here, and what happened since? A file is found by a digest of its code; what happened is added to it.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::complaint_rows::{TOLD, files, of_event, told};
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::complaint::Channel;
use crate::record::complaint::event::Event;
use crate::record::complaint::file::ComplaintFile;
use crate::record::complaint::grievance::Grievance;

/// Files that the desk's list reads at most, the newest.
pub const LISTED_MAX: u32 = 5000;

const EVENTS: Target<'static> = Target { table: "complaint_events", columns: &["file_id", "event", "happened_on", "recorded_at", "who"], on_conflict: "" };
const CONTACTS: Target<'static> = Target { table: "complaint_contacts", columns: &["file_id", "contact", "recorded_at"], on_conflict: "" };
const PAPERS: Target<'static> =
    Target { table: "complaint_papers", columns: &["file_id", "kind", "sha256", "sent_sha256", "bytes", "recorded_at"], on_conflict: "" };

/// A complaint that is to be kept.
#[derive(Debug, Clone)]
pub struct NewComplaint {
    /// Digest of the form as it was sent: the same form sent twice is one complaint.
    pub ticket_digest: String,
    /// Keyed digest of its code.
    pub code_digest: String,
    /// What was told.
    pub grievance: Grievance,
    /// How it came.
    pub channel: Channel,
    /// The day on which it was told.
    pub received_on: NaiveDate,
    /// Now.
    pub recorded_at: DateTime<Utc>,
    /// The official who keys it from paper.
    pub keyed_by: Option<String>,
    /// How the person can be reached.
    pub contact: Option<String>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filed {
    /// It is kept under this number.
    New(i64),
    /// The same form was sent before.
    Known(i64),
    /// Another complaint has this code: try another.
    CodeTaken,
}

/// Something that is to be added to a file.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// The file.
    pub file_id: i64,
    /// What happened.
    pub event: Event,
    /// On which day.
    pub happened_on: NaiveDate,
    /// Who writes it down; `None` is whoever has the code.
    pub who: Option<String>,
}

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
    /// Keeps a complaint with its contact and an entry of the journal, in one step.
    ///
    /// # Errors
    /// When the database is not available; then nothing is kept.
    pub async fn keep_complaint(&self, new: &NewComplaint, entry: &Entry) -> Result<Filed, Error> {
        let txn = self.begin().await?;
        if let Some(id) = id_where(&txn, "ticket_digest", &new.ticket_digest).await? {
            return Ok(Filed::Known(id));
        }
        if id_where(&txn, "code_digest", &new.code_digest).await?.is_some() {
            return Ok(Filed::CodeTaken);
        }
        let id = insert(&txn, new).await?;
        if let Some(contact) = &new.contact {
            bulk::insert_plain(&txn, &CONTACTS, &[vec![id.into(), contact.replace('\0', "").into(), new.recorded_at.to_text().into()]]).await?;
        }
        journal::add(&txn, &Entry { subject: format!("complaint {id}"), ..entry.clone() }).await?;
        txn.commit().await?;
        Ok(Filed::New(id))
    }

    /// The number of the complaint whose code has this digest.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn complaint_of_code(&self, code_digest: &str) -> Result<Option<i64>, Error> {
        id_where(&self.db, "code_digest", code_digest).await
    }

    /// One complaint with all that happened.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn complaint(&self, id: i64) -> Result<Option<ComplaintFile>, Error> {
        Ok(files(&self.db, "id = $1", vec![id.into()]).await?.pop())
    }

    /// The newest complaints, at most [`LISTED_MAX`], and how many there are in all.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn filed_complaints(&self) -> Result<(Vec<ComplaintFile>, u64), Error> {
        let counted = Statement::from_string(self.db.get_database_backend(), "SELECT COUNT(*) FROM complaint_files");
        let all: i64 = self.db.query_one_raw(counted).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        let newest = format!("id IN (SELECT id FROM complaint_files ORDER BY id DESC LIMIT {LISTED_MAX})");
        Ok((files(&self.db, &newest, Vec::new()).await?, u64::try_from(all).unwrap_or_default()))
    }

    /// Adds events, and an entry of the journal where an official is at work. `seen` is the file and the number of events in it as their
    /// author saw it.
    ///
    /// # Errors
    /// When something else happened to that file in between; then nothing is added.
    pub async fn add_complaint_events(&self, new: &[NewEvent], seen: Option<(i64, usize)>, (at, entry): (DateTime<Utc>, Option<&Entry>)) -> Result<(), Error> {
        let txn = self.begin().await?;
        if let Some((file_id, seen)) = seen
            && count(&txn, "complaint_events", file_id).await? != seen
        {
            return Err(Error::conflict("something else happened to this complaint in between: open it again and look"));
        }
        let rows: Vec<_> = new.iter().map(|new| of_event(new.file_id, (&new.event, new.happened_on), (at, new.who.as_deref()))).collect();
        bulk::insert_plain(&txn, &EVENTS, &rows).await?;
        if let Some(entry) = entry {
            journal::add(&txn, entry).await?;
        }
        Ok(txn.commit().await?)
    }

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

async fn id_where(db: &impl ConnectionTrait, column: &str, digest: &str) -> Result<Option<i64>, Error> {
    let sql = format!("SELECT id FROM complaint_files WHERE {column} = $1");
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [digest.into()])).await?;
    Ok(found.map(|row| row.try_get_by_index(0)).transpose()?)
}

async fn count(db: &impl ConnectionTrait, table: &str, file_id: i64) -> Result<usize, Error> {
    let sql = format!("SELECT COUNT(*) FROM {table} WHERE file_id = $1");
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [file_id.into()])).await?;
    let counted: i64 = found.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(usize::try_from(counted).unwrap_or_default())
}

async fn insert(txn: &DatabaseTransaction, new: &NewComplaint) -> Result<i64, Error> {
    let NewComplaint { ticket_digest, code_digest, grievance, channel, received_on, recorded_at, keyed_by, contact: _ } = new;
    let mut cells: Vec<Value> = vec![ticket_digest.clone().into(), code_digest.clone().into(), channel.to_text().into()];
    cells.extend([received_on.to_text().into(), recorded_at.to_text().into(), keyed_by.clone().into()]);
    cells.extend(told(grievance));
    let columns: Vec<&str> = ["ticket_digest", "code_digest", "channel", "received_on", "recorded_at", "keyed_by"].into_iter().chain(TOLD).collect();
    let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
    let sql = format!("INSERT INTO complaint_files ({}) VALUES ({}) RETURNING id", columns.join(", "), places.join(", "));
    let row = txn.query_one_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, cells)).await?;
    let row = row.ok_or_else(|| Error::not_found("the complaint that was just kept"))?;
    Ok(row.try_get_by_index(0)?)
}

/// The length of bytes is a number of 32 bits in PostgreSQL.
fn paper_head(row: &sea_orm::QueryResult, is_postgres: bool) -> Result<PaperHead, Error> {
    let id: i64 = row.try_get_by_index(0)?;
    let impossible = || Error::Impossible { table: "complaint_papers", row: format!("paper {id}"), column: "recorded_at".to_owned() };
    let bytes: i64 = if is_postgres { row.try_get_by_index::<i32>(4)?.into() } else { row.try_get_by_index(4)? };
    let recorded_at = DateTime::of_text(row.try_get_by_index(5)?).ok_or_else(impossible)?;
    let bytes = u64::try_from(bytes).unwrap_or_default();
    Ok(PaperHead { id, kind: row.try_get_by_index(1)?, sha256: row.try_get_by_index(2)?, sent_sha256: row.try_get_by_index(3)?, bytes, recorded_at })
}
