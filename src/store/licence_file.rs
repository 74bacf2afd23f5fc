//! What is known of one licence now, and in which version? The events that hold with their sources, and everything that the desk entered.

use std::collections::{BTreeMap, HashMap};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Value};

use super::entries::{DESK, Kept};
use super::entry_rows::{self, EntryRow};
use super::fact::{FactKey, Row, Stored, comparable, comparable_text, digest};
use super::register::records;
use super::select::{HOLDS, select};
use super::table::sender;
use super::{Error, Store};
use crate::record::agency::Agency;
use crate::record::id::Id;
use crate::record::licence::LicenceEvent;

/// An event that holds, with the list that it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The mark of its row, for a form that corrects it.
    pub mark: String,
    /// Whose word it is.
    pub source: String,
    /// Whether that is the desk.
    pub is_desks: bool,
    /// The intake that brought it.
    pub intake_id: i64,
    /// The event.
    pub event: LicenceEvent,
}

/// Everything that the desk must see of one licence.
#[derive(Debug, Clone)]
pub struct LicenceFile {
    /// Its holders.
    pub holders: Vec<Agency>,
    /// The events that hold.
    pub told: Vec<Told>,
    /// Every entry, newest first.
    pub entries: Vec<Kept>,
    /// What it is now: it changes with every row, entry and decision. A digest, then the newest entry and the newest intake, with hyphens between.
    pub version: String,
}

impl LicenceFile {
    /// The newest entry and the newest intake of a version, as a form carries it; zeros where it is no version.
    #[must_use]
    pub fn newest_of(version: &str) -> (i64, i64) {
        let mut parts = version.split('-').skip(1).map(|part| part.parse().unwrap_or_default());
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
    }
}

impl Store {
    /// Everything of one licence.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn licence_file(&self, licence: &Id) -> Result<LicenceFile, Error> {
        file(&self.db, licence, &self.senders().await?).await
    }

    /// The number of the desk among the senders, once it has spoken.
    pub(super) async fn desk_sender(&self) -> Result<Option<i64>, Error> {
        desk_sender(&self.db).await
    }
}

/// The number of the desk among the senders, once it has spoken.
pub(super) async fn desk_sender(db: &impl ConnectionTrait) -> Result<Option<i64>, Error> {
    let found = sender::Entity::find().filter(sender::Column::Key.eq(comparable_text(DESK))).one(db).await?;
    Ok(found.map(|row| row.id))
}

/// Leaves out what the desk corrected on the very day on which it became known; on other days the later word counts by itself.
pub(super) fn without_corrected(rows: Vec<Stored<LicenceEvent>>, desk: Option<i64>) -> Vec<Stored<LicenceEvent>> {
    let Some(desk) = desk else { return rows };
    let what = |row: &Stored<LicenceEvent>| (row.owner_key.clone(), row.record.event, row.record.effective_on, row.record.known_on());
    let told: HashMap<_, i64> = rows.iter().filter(|row| row.sender_id == desk).map(|row| (what(row), row.intake_id)).collect();
    let stays = |row: &Stored<LicenceEvent>| row.sender_id == desk || told.get(&what(row)).is_none_or(|at_desk| *at_desk < row.intake_id);
    rows.into_iter().filter(stays).collect()
}

/// [`without_corrected`], the records alone.
pub(super) fn corrected(rows: Vec<Stored<LicenceEvent>>, desk: Option<i64>) -> Vec<LicenceEvent> {
    records(without_corrected(rows, desk))
}

/// Everything of one licence, read within a transaction or without.
pub(super) async fn file(db: &impl ConnectionTrait, licence: &Id, names: &BTreeMap<i64, String>) -> Result<LicenceFile, Error> {
    let key = comparable(licence);
    let of_it = format!("owner_key = $1 AND {HOLDS}");
    let holders = select::<Agency>(db, &of_it, vec![key.clone().into()]).await?;
    let desk = desk_sender(db).await?;
    let rows = without_corrected(select::<LicenceEvent>(db, &of_it, vec![key.clone().into()]).await?, desk);
    let entries = entry_rows::read(db, "e.licence_key = $1 ORDER BY e.id DESC", vec![key.into()]).await?;
    let version = version(&holders, &rows, &entries);
    let told = |Stored { sender_id, owner_key: _, intake_id, record }: Stored<LicenceEvent>| {
        let (mark, source) = (mark(sender_id, &record.key()), names.get(&sender_id).cloned().unwrap_or_else(|| DESK.to_owned()));
        Told { mark, source, is_desks: desk == Some(sender_id), intake_id, event: record }
    };
    Ok(LicenceFile {
        holders: records(holders),
        told: rows.into_iter().map(told).collect(),
        entries: entries.into_iter().map(|row| row.kept).collect(),
        version,
    })
}

/// A mark by which a form names a row; keys hold any sign and are long.
pub(super) fn mark(sender_id: i64, FactKey { owner, row }: &FactKey) -> String {
    digest(&[sender_id.into(), owner.clone().into(), row.clone().into()])
}

/// A digest of everything that holds and of everything that was entered and decided.
fn version(holders: &[Stored<Agency>], rows: &[Stored<LicenceEvent>], entries: &[EntryRow]) -> String {
    let mut values: Vec<Value> = Vec::new();
    for row in holders {
        values.extend([Value::from(row.sender_id), row.intake_id.into(), Value::from(row.record.key().row)]);
    }
    for row in rows {
        values.extend([Value::from(row.sender_id), row.intake_id.into(), Value::from(row.record.key().row)]);
    }
    for EntryRow { kept, intake_id: _ } in entries {
        values.extend([Value::from(kept.id), i64::from(kept.decision.is_some()).into()]);
    }
    let entry = entries.iter().map(|row| row.kept.id).max().unwrap_or_default();
    let intake = rows.iter().map(|row| row.intake_id).chain(holders.iter().map(|row| row.intake_id)).max().unwrap_or_default();
    format!("{}-{entry}-{intake}", digest(&values))
}
