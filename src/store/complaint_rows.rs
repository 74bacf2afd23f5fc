//! How do a complaint and its events lie in their rows?

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::Error;
use super::cell::{Cell, Cells};
use crate::record::code::Code;
use crate::record::complaint::event::{Event, Logged};
use crate::record::complaint::file::ComplaintFile;
use crate::record::complaint::grievance::{Grievance, Matter};

/// The columns of a file that are read, in order.
const FILE: [&str; 15] = [
    "id",
    "channel",
    "received_on",
    "recorded_at",
    "keyed_by",
    "matters",
    "agency",
    "origin",
    "destination",
    "happened_on",
    "sum_minor",
    "sum_currency",
    "words",
    "filer",
    "lang",
];

/// The columns of an event, in order.
const EVENT: [&str; 6] = ["id", "file_id", "event", "happened_on", "recorded_at", "who"];

/// The columns of what was told, as [`told`] writes them.
pub(super) const TOLD: [&str; 10] = ["matters", "agency", "origin", "destination", "happened_on", "sum_minor", "sum_currency", "words", "filer", "lang"];

/// The cells of what was told.
pub(super) fn told(grievance: &Grievance) -> Vec<Value> {
    let Grievance { matters, agency, origin, destination, happened_on, sum, words, filer, lang } = grievance;
    let matters: Vec<&str> = matters.iter().map(|matter| matter.as_str()).collect();
    let mut cells = Vec::new();
    matters.join(" ").put(&mut cells);
    agency.put(&mut cells);
    origin.put(&mut cells);
    destination.put(&mut cells);
    happened_on.put(&mut cells);
    sum.put(&mut cells);
    words.put(&mut cells);
    filer.put(&mut cells);
    lang.put(&mut cells);
    cells
}

/// Files that fit a condition, newest first, with their events.
pub(super) async fn files(db: &impl ConnectionTrait, condition: &str, values: Vec<Value>) -> Result<Vec<ComplaintFile>, Error> {
    let backend = db.get_database_backend();
    let sql = format!("SELECT {} FROM complaint_files WHERE {condition} ORDER BY id DESC", FILE.join(", "));
    let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, values.clone())).await?;
    let mut files = rows.iter().map(file).collect::<Result<Vec<_>, _>>()?;
    let listed = format!("SELECT id FROM complaint_files WHERE {condition}");
    let sql = format!("SELECT {} FROM complaint_events WHERE file_id IN ({listed}) ORDER BY id", EVENT.join(", "));
    let mut events: BTreeMap<i64, Vec<Logged>> = BTreeMap::new();
    for row in db.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await? {
        let (file_id, logged) = event(&row)?;
        events.entry(file_id).or_default().push(logged);
    }
    for file in &mut files {
        file.events = events.remove(&file.id).unwrap_or_default();
    }
    Ok(files)
}

fn file(row: &QueryResult) -> Result<ComplaintFile, Error> {
    let columns = FILE.map(str::to_owned);
    let mut cells = Cells::new(row, "complaint_files", &columns);
    let (id, channel, received_on, recorded_at, keyed_by) = (cells.field()?, cells.field()?, cells.field()?, cells.field()?, cells.field()?);
    let matters: String = cells.field()?;
    let impossible = |_| Error::Impossible { table: "complaint_files", row: format!("complaint {id}"), column: "matters".to_owned() };
    let matters = matters.split_whitespace().map(Matter::parse).collect::<Result<BTreeSet<_>, _>>().map_err(impossible)?;
    let grievance = Grievance {
        matters,
        agency: cells.field()?,
        origin: cells.field()?,
        destination: cells.field()?,
        happened_on: cells.field()?,
        sum: cells.field()?,
        words: cells.field()?,
        filer: cells.field()?,
        lang: cells.field()?,
    };
    Ok(ComplaintFile { id, grievance, channel, received_on, recorded_at, keyed_by, events: Vec::new() })
}

fn event(row: &QueryResult) -> Result<(i64, Logged), Error> {
    let columns = EVENT.map(str::to_owned);
    let mut cells = Cells::new(row, "complaint_events", &columns);
    let (id, file_id): (i64, i64) = (cells.field()?, cells.field()?);
    let event: String = cells.field()?;
    let impossible = |_| Error::Impossible { table: "complaint_events", row: format!("event {id}"), column: "event".to_owned() };
    let event = serde_json::from_str(&event).map_err(impossible)?;
    let (happened_on, recorded_at, who) = (cells.field()?, cells.field()?, cells.field()?);
    Ok((file_id, Logged { id, event, happened_on, recorded_at, who }))
}

/// The cells of an event after its file.
pub(super) fn of_event(file_id: i64, (event, happened_on): (&Event, NaiveDate), (recorded_at, who): (DateTime<Utc>, Option<&str>)) -> Vec<Value> {
    let mut cells = vec![file_id.into()];
    // What a worker writes may hold any sign; JSON escapes them, and PostgreSQL takes no NUL even so.
    serde_json::to_string(event).unwrap_or_default().replace("\\u0000", "\u{FFFD}").put(&mut cells);
    happened_on.put(&mut cells);
    recorded_at.put(&mut cells);
    who.map(str::to_owned).put(&mut cells);
    cells
}
