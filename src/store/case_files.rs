//! Which cases are there, and what happened in each? A case and its events are added, each beside its entry in the journal, which holds a digest
//! of the event: nobody changes one without the other.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::case_papers;
use super::cell::{Cells, Text};
use super::fact::comparable;
use super::journal::{self, Entry};
use super::triage::{Acts, Put, put_into_case};
use super::{Error, Store};
use crate::record::case::event::{Event, Logged};
use crate::record::case::file::CaseFile;
use crate::record::case::ground::Ground;
use crate::record::case::{Hand, number};
use crate::record::hex::hex;
use crate::record::id::{Id, Key};
use crate::record::triage::Deed;

/// Cases that a list reads at most, the newest.
pub const LISTED_MAX: u32 = 5000;

const FILE: [&str; 8] = ["id", "licence_no", "agency", "opened_on", "recorded_at", "opened_by_id", "opened_by", "grounds"];
const EVENT: [&str; 7] = ["id", "case_id", "event", "happened_on", "recorded_at", "who_id", "who"];

/// A case that is to be opened.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// The licence of the agency.
    pub licence_no: Id,
    /// The agency as the register names it.
    pub agency: String,
    /// The day.
    pub opened_on: NaiveDate,
    /// On what it rests.
    pub grounds: Vec<Ground>,
    /// Who opens it.
    pub who: Hand,
    /// Now.
    pub at: DateTime<Utc>,
}

/// An event that is to be added.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// The case.
    pub case_id: i64,
    /// What happened.
    pub event: Event,
    /// On which day.
    pub happened_on: NaiveDate,
    /// Who writes it.
    pub who: Hand,
    /// Now.
    pub at: DateTime<Utc>,
    /// How many events its author saw in the case.
    pub seen: usize,
}

impl Store {
    /// Opens a case. Where its author saw its findings in the queue, `seen` says how many acts each had there.
    ///
    /// # Errors
    /// When the database is not available, or something was made of a finding in between; then nothing is written.
    pub async fn open_case(&self, new: &NewCase, seen: Option<&Acts>) -> Result<i64, Error> {
        let NewCase { licence_no, agency, opened_on, grounds, who, at } = new;
        let grounds_text = serde_json::to_string(grounds).unwrap_or_default().replace("\\u0000", "\u{FFFD}");
        let values: [Value; 8] = [
            licence_no.to_text().replace('\0', "\u{FFFD}").into(),
            comparable(licence_no).into(),
            agency.replace('\0', "\u{FFFD}").into(),
            opened_on.to_text().into(),
            at.to_text().into(),
            who.id.into(),
            who.name.clone().into(),
            grounds_text.into(),
        ];
        let txn = self.begin().await?;
        let sql = "INSERT INTO case_files (licence_no, licence_key, agency, opened_on, recorded_at, opened_by_id, opened_by, grounds) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
        let id = returned(&txn, sql, values).await?;
        let findings: Vec<_> = grounds.iter().map(|ground| json!({ "finding": ground.finding_id, "sha256": ground.sha256 })).collect();
        put_into_case(&txn, Put { case_id: id, did: Deed::OpenCase, grounds, seen }, (who, *at)).await?;
        journal::add(&txn, &entry((id, "opened a case"), (who, *at), json!({ "licence": licence_no, "findings": findings }))).await?;
        txn.commit().await?;
        Ok(id)
    }

    /// Adds an event, with the bytes of evidence where there are some.
    ///
    /// # Errors
    /// When something else happened in the case in between; then nothing is added.
    pub async fn add_case_event(&self, new: &NewEvent, bytes: Option<Vec<u8>>) -> Result<i64, Error> {
        self.add_seen_case_event(new, bytes, None).await
    }

    /// The same of findings that its author saw in the queue; `acts` says how many acts each had there.
    ///
    /// # Errors
    /// When something else happened in the case or to a finding in between; then nothing is added.
    pub async fn add_seen_case_event(&self, new: &NewEvent, bytes: Option<Vec<u8>>, acts: Option<&Acts>) -> Result<i64, Error> {
        let txn = self.begin().await?;
        take_turn(&txn, new.case_id).await?;
        let id = add_event(&txn, new, bytes).await?;
        if let Event::Added { findings } = &new.event {
            put_into_case(&txn, Put { case_id: new.case_id, did: Deed::AddToCase, grounds: findings, seen: acts }, (&new.who, new.at)).await?;
        }
        txn.commit().await?;
        Ok(id)
    }

    /// One case with all that happened.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn case_file(&self, id: i64) -> Result<Option<CaseFile>, Error> {
        Ok(files(&self.db, "id = $1", vec![id.into()]).await?.pop())
    }

    /// The newest cases, at most [`LISTED_MAX`].
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn case_files(&self) -> Result<Vec<CaseFile>, Error> {
        files(&self.db, &format!("id IN (SELECT id FROM case_files ORDER BY id DESC LIMIT {LISTED_MAX})"), Vec::new()).await
    }

    /// Every case, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn every_case_file(&self) -> Result<Vec<CaseFile>, Error> {
        files(&self.db, "1 = 1", Vec::new()).await
    }

    /// Licences under which a case is open, in comparable form.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn licences_in_cases(&self) -> Result<BTreeSet<Key>, Error> {
        // Nothing happens in a case any more once it is closed, and the kind of an event stands first in its row.
        let closing = "SELECT 1 FROM case_events e WHERE e.case_id = f.id AND e.event LIKE '{\"kind\":\"closed\"%'";
        let rows = self.ask(&format!("SELECT DISTINCT licence_key FROM case_files f WHERE NOT EXISTS ({closing})")).await?;
        rows.iter().map(|row| Ok(Key::of(&row.try_get_by_index::<String>(0)?))).collect()
    }

    /// Every case at a licence, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn cases_at(&self, licence: &Id) -> Result<Vec<CaseFile>, Error> {
        files(&self.db, "licence_key = $1", vec![comparable(licence).into()]).await
    }
}

/// Two events at once wait for each other: the second then sees the first. SQLite lets one writer in at a time.
pub(super) async fn take_turn(txn: &DatabaseTransaction, case_id: i64) -> Result<(), Error> {
    if txn.get_database_backend() == sea_orm::DatabaseBackend::Postgres {
        let lock = "SELECT id FROM case_files WHERE id = $1 FOR UPDATE";
        txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), lock, [Value::from(case_id)])).await?;
    }
    Ok(())
}

/// Adds an event within a transaction that has its turn, beside its entry in the journal.
pub(super) async fn add_event(txn: &DatabaseTransaction, new: &NewEvent, bytes: Option<Vec<u8>>) -> Result<i64, Error> {
    let NewEvent { case_id, event, happened_on, who, at, seen } = new;
    if events_of(txn, *case_id).await? != *seen {
        return Err(Error::conflict("something else happened in this case in between: open it again and look"));
    }
    let text = serde_json::to_string(event).unwrap_or_default().replace("\\u0000", "\u{FFFD}");
    let sha256 = hex(&Sha256::digest(&text));
    let values: [Value; 6] = [(*case_id).into(), text.into(), happened_on.to_text().into(), at.to_text().into(), who.id.into(), who.name.clone().into()];
    let sql = "INSERT INTO case_events (case_id, event, happened_on, recorded_at, who_id, who) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id";
    let id = returned(txn, sql, values).await?;
    if let (Event::Evidence(piece), Some(bytes)) = (event, bytes) {
        case_papers::keep(txn, *case_id, (&piece.sha256, bytes)).await?;
    }
    let detail = json!({ "event": id, "did": kind(event), "on": happened_on, "sha256": sha256 });
    journal::add(txn, &entry((*case_id, "worked on a case"), (who, *at), detail)).await?;
    Ok(id)
}

/// The subject under which a case stands in the journal.
#[must_use]
pub fn subject(case_id: i64) -> String {
    format!("case {}", number(case_id))
}

pub(super) fn entry((case_id, what): (i64, &str), (who, at): (&Hand, DateTime<Utc>), detail: serde_json::Value) -> Entry {
    Entry { at, who: who.name.clone(), what: what.to_owned(), subject: subject(case_id), detail }
}

/// The kind of an event for the journal: no word of anybody stands there.
fn kind(event: &Event) -> serde_json::Value {
    serde_json::to_value(event).ok().and_then(|value| value.get("kind").cloned()).unwrap_or_default()
}

async fn returned<const N: usize>(txn: &DatabaseTransaction, sql: &str, values: [Value; N]) -> Result<i64, Error> {
    let row = txn.query_one_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(row.ok_or_else(|| Error::not_found("the row that was just written"))?.try_get_by_index(0)?)
}

pub(super) async fn events_of(db: &impl ConnectionTrait, case_id: i64) -> Result<usize, Error> {
    let sql = "SELECT COUNT(*) FROM case_events WHERE case_id = $1";
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [Value::from(case_id)])).await?;
    let counted: i64 = found.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(usize::try_from(counted).unwrap_or_default())
}

/// Cases that fit a condition, newest first, with their events.
async fn files(db: &impl ConnectionTrait, condition: &str, values: Vec<Value>) -> Result<Vec<CaseFile>, Error> {
    let backend = db.get_database_backend();
    let sql = format!("SELECT {} FROM case_files WHERE {condition} ORDER BY id DESC", FILE.join(", "));
    let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, values.clone())).await?;
    let mut files = rows.iter().map(file).collect::<Result<Vec<_>, _>>()?;
    let sql = format!("SELECT {} FROM case_events WHERE case_id IN (SELECT id FROM case_files WHERE {condition}) ORDER BY id", EVENT.join(", "));
    let mut events: BTreeMap<i64, Vec<Logged>> = BTreeMap::new();
    for row in db.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await? {
        let (case_id, logged) = event(&row)?;
        events.entry(case_id).or_default().push(logged);
    }
    for file in &mut files {
        file.events = events.remove(&file.id).unwrap_or_default();
        file.grounds.extend(file.events.iter().flat_map(|logged| if let Event::Added { findings } = &logged.event { findings.clone() } else { Vec::new() }));
    }
    Ok(files)
}

fn file(row: &QueryResult) -> Result<CaseFile, Error> {
    let columns = FILE.map(str::to_owned);
    let mut cells = Cells::new(row, "case_files", &columns);
    let (id, licence_no, agency, opened_on, recorded_at) = (cells.field()?, cells.field()?, cells.field()?, cells.field()?, cells.field()?);
    let opened_by = Hand { id: cells.field()?, name: cells.field()? };
    let grounds: String = cells.field()?;
    let impossible = |_| Error::Impossible { table: "case_files", row: format!("case {id}"), column: "grounds".to_owned() };
    let grounds = serde_json::from_str(&grounds).map_err(impossible)?;
    Ok(CaseFile { id, licence_no, agency, opened_on, recorded_at, opened_by, grounds, events: Vec::new() })
}

fn event(row: &QueryResult) -> Result<(i64, Logged), Error> {
    let columns = EVENT.map(str::to_owned);
    let mut cells = Cells::new(row, "case_events", &columns);
    let (id, case_id): (i64, i64) = (cells.field()?, cells.field()?);
    let event: String = cells.field()?;
    let impossible = |_| Error::Impossible { table: "case_events", row: format!("event {id}"), column: "event".to_owned() };
    let event = serde_json::from_str(&event).map_err(impossible)?;
    let (happened_on, recorded_at) = (cells.field()?, cells.field()?);
    Ok((case_id, Logged { id, event, happened_on, recorded_at, who: Hand { id: cells.field()?, name: cells.field()? } }))
}
