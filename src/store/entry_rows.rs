//! How do entries of the desk and decisions on them lie in their tables? Rows are added, never changed.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::Error;
use super::cell::{Cells, Text};
use super::entries::{By, Change, EntryKind, Kept, Verdict};
use super::fact::{Row, comparable};
use crate::record::code::Code;
use crate::record::licence::LicenceEvent;

const TABLE: &str = "register_entries";
/// The columns of an entry beside those of its event, with the decision on it.
const OWN: [&str; 13] = [
    "e.id",
    "e.what",
    "e.replaces",
    "e.why",
    "e.despite",
    "e.entered_by",
    "e.entered_at",
    "e.needs_two",
    "e.intake_id",
    "d.verdict",
    "d.why",
    "d.decided_by",
    "d.decided_at",
];

/// An entry with the intake that brought it into force at once.
#[derive(Debug, Clone)]
pub(super) struct EntryRow {
    /// The entry.
    pub kept: Kept,
    /// The intake; absent where a second person has to confirm it.
    pub intake_id: Option<i64>,
}

/// Adds an entry and gives its number.
pub(super) async fn add(db: &impl ConnectionTrait, EntryRow { kept, intake_id }: &EntryRow) -> Result<i64, Error> {
    let Kept { id: _, change: Change { kind, event, of, despite }, by: By { who, why, at }, needs_two, decision: _ } = kept;
    let own = ["licence_key", "what", "replaces", "why", "despite", "entered_by", "entered_at", "needs_two", "intake_id"];
    let mut values: Vec<Value> = vec![
        comparable(&event.licence_no).into(),
        kind.as_str().into(),
        of.clone().into(),
        why.clone().into(),
        despite.clone().into(),
        who.clone().into(),
        at.to_text().into(),
        i64::from(*needs_two).into(),
        (*intake_id).into(),
    ];
    event.write(&mut values);
    let columns: Vec<String> = own.iter().map(|&column| column.to_owned()).chain(LicenceEvent::columns()).map(|column| format!("\"{column}\"")).collect();
    let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
    let sql = format!("INSERT INTO {TABLE} ({}) VALUES ({}) RETURNING id", columns.join(", "), places.join(", "));
    let row = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    let row = row.ok_or_else(|| Error::not_found("the entry that was just written"))?;
    Ok(row.try_get_by_index(0)?)
}

/// Adds a decision; there is one an entry.
pub(super) async fn decide(db: &impl ConnectionTrait, id: i64, (verdict, by): (Verdict, &By), intake_id: Option<i64>) -> Result<(), Error> {
    let sql = "INSERT INTO register_decisions (entry_id, verdict, why, decided_by, decided_at, intake_id) VALUES ($1, $2, $3, $4, $5, $6)";
    let By { who, why, at } = by.clone();
    let values: [Value; 6] = [id.into(), verdict.as_str().into(), why.into(), who.into(), at.to_text().into(), intake_id.into()];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// Reads entries that fit a condition, with the decisions on them.
pub(super) async fn read(db: &impl ConnectionTrait, condition: &str, values: Vec<Value>) -> Result<Vec<EntryRow>, Error> {
    let columns = LicenceEvent::columns();
    let listed: Vec<String> = columns.iter().map(|column| format!("e.\"{column}\"")).chain(OWN.map(str::to_owned)).collect();
    let sql = format!("SELECT {} FROM {TABLE} e LEFT JOIN register_decisions d ON d.entry_id = e.id WHERE {condition}", listed.join(", "));
    let rows = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    rows.iter().map(|row| one(row, &columns)).collect()
}

fn one(row: &QueryResult, columns: &[String]) -> Result<EntryRow, Error> {
    let event = LicenceEvent::read(0, &mut Cells::new(row, TABLE, columns))?;
    let own = columns.len();
    let id: i64 = row.try_get_by_index(own)?;
    let impossible = |column: &str| Error::Impossible { table: TABLE, row: format!("entry {id}"), column: column.to_owned() };
    let instant = |text: String, column| DateTime::<Utc>::of_text(text).ok_or_else(|| impossible(column));
    let what: String = row.try_get_by_index(own + 1)?;
    let kind = EntryKind::parse(&what).map_err(|_| impossible("what"))?;
    let change = Change { kind, event, of: row.try_get_by_index(own + 2)?, despite: row.try_get_by_index(own + 4)? };
    let by = By { why: row.try_get_by_index(own + 3)?, who: row.try_get_by_index(own + 5)?, at: instant(row.try_get_by_index(own + 6)?, "entered_at")? };
    let needs_two: i64 = row.try_get_by_index(own + 7)?;
    let verdict: Option<String> = row.try_get_by_index(own + 9)?;
    let decision = match verdict {
        None => None,
        Some(verdict) => {
            let verdict = Verdict::parse(&verdict).map_err(|_| impossible("verdict"))?;
            let at = instant(row.try_get_by_index(own + 12)?, "decided_at")?;
            Some((verdict, By { why: row.try_get_by_index(own + 10)?, who: row.try_get_by_index(own + 11)?, at }))
        }
    };
    Ok(EntryRow { kept: Kept { id, change, by, needs_two: needs_two != 0, decision }, intake_id: row.try_get_by_index(own + 8)? })
}
