//! What did workers report here, and what happened since? A file is found by a digest of its code; what happened is added to it.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::complaint_rows::{TOLD, files, of_event, told};
use super::intakes::{NewIntake, take_row};
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::complaint::event::Event;
use crate::record::complaint::file::ComplaintFile;
use crate::record::complaint::grievance::Grievance;
use crate::record::complaint::{Channel, Complaint};

/// Files that the desk's list reads at most, the newest.
pub const LISTED_MAX: u32 = 5000;

const EVENTS: Target<'static> = Target { table: "complaint_events", columns: &["file_id", "event", "happened_on", "recorded_at", "who"], on_conflict: "" };
pub(super) const CONTACTS: Target<'static> = Target { table: "complaint_contacts", columns: &["file_id", "contact", "recorded_at"], on_conflict: "" };
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

/// What an official does to a complaint.
#[derive(Debug, Clone)]
pub struct Deed<'a> {
    /// What happens, in this file and maybe in the one in which it goes on.
    pub events: &'a [NewEvent],
    /// The file, and the number of events in it as the official saw it.
    pub seen: (i64, usize),
    /// The entry of the journal.
    pub entry: &'a Entry,
    /// The row that an audit sees, where it changes.
    pub evidence: Option<(&'a NewIntake, &'a Complaint)>,
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

    /// Every complaint, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn every_filed_complaint(&self) -> Result<Vec<ComplaintFile>, Error> {
        files(&self.db, "1 = 1", Vec::new()).await
    }

    /// Adds events of whoever has the code.
    ///
    /// # Errors
    /// When the database is not available; then nothing is added.
    pub async fn add_complaint_event(&self, new: &NewEvent, at: DateTime<Utc>) -> Result<(), Error> {
        let txn = self.begin().await?;
        add_events(&txn, std::slice::from_ref(new), at).await?;
        Ok(txn.commit().await?)
    }

    /// Adds what an official does: events, an entry of the journal, and the row that an audit sees where it changes, in one step.
    ///
    /// # Errors
    /// When something else happened to that file in between; then nothing is added.
    pub async fn add_complaint_act(&self, deed: &Deed<'_>) -> Result<(), Error> {
        let Deed { events, seen, entry, evidence } = deed;
        let txn = self.begin().await?;
        let (file_id, seen) = *seen;
        if count(&txn, "complaint_events", file_id).await? != seen {
            return Err(Error::conflict("something else happened to this complaint in between: open it again and look"));
        }
        add_events(&txn, events, entry.at).await?;
        journal::add(&txn, entry).await?;
        if let Some((intake, row)) = evidence {
            take_row(&txn, intake, *row, &serde_json::json!({ "complaints": 1 })).await?;
        }
        Ok(txn.commit().await?)
    }
}

pub(super) async fn add_events(txn: &DatabaseTransaction, new: &[NewEvent], at: DateTime<Utc>) -> Result<(), Error> {
    let rows: Vec<_> = new.iter().map(|new| of_event(new.file_id, (&new.event, new.happened_on), (at, new.who.as_deref()))).collect();
    bulk::insert_plain(txn, &EVENTS, &rows).await
}

async fn id_where(db: &impl ConnectionTrait, column: &str, digest: &str) -> Result<Option<i64>, Error> {
    let sql = format!("SELECT id FROM complaint_files WHERE {column} = $1");
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [digest.into()])).await?;
    Ok(found.map(|row| row.try_get_by_index(0)).transpose()?)
}

/// How many rows a file has in a table.
pub(super) async fn count(db: &impl ConnectionTrait, table: &str, file_id: i64) -> Result<usize, Error> {
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
