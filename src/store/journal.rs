//! Who did what, when? Entries are added, never changed; the database refuses anything else.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::cell::Text;
use super::table::journal;
use super::{Error, Store};

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who: the name of an official, a sender, or a command.
    pub who: String,
    /// The verb: `took in`, `signed in`, `audited`.
    pub what: String,
    /// What it was done to. Never a worker's identity.
    pub subject: String,
    /// What else is to be remembered, as JSON.
    pub detail: serde_json::Value,
}

impl Store {
    /// Writes an entry.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal(&self, entry: &Entry) -> Result<(), Error> {
        add(&self.db, entry).await
    }

    /// The newest entries, newest first.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_entries(&self, limit: u64) -> Result<Vec<Entry>, Error> {
        let rows = journal::Entity::find().order_by_desc(journal::Column::Id).limit(limit).all(&self.db).await?;
        rows.into_iter().map(read).collect()
    }

    /// The newest entry of a verb: `audited` tells under which rule book the last audit judged.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn last_entry(&self, what: &str) -> Result<Option<Entry>, Error> {
        let newest = journal::Entity::find().filter(journal::Column::What.eq(what)).order_by_desc(journal::Column::Id).one(&self.db).await?;
        newest.map(read).transpose()
    }
}

/// Writes an entry within a transaction.
pub(super) async fn add(db: &impl ConnectionTrait, entry: &Entry) -> Result<(), Error> {
    let Entry { at, who, what, subject, detail } = entry.clone();
    let row =
        journal::ActiveModel { id: NotSet, at: Set(at.to_text()), who: Set(who), what: Set(what), subject: Set(subject), detail: Set(detail.to_string()) };
    journal::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

fn read(row: journal::Model) -> Result<Entry, Error> {
    let journal::Model { id, at, who, what, subject, detail } = row;
    let impossible = |column: &str| Error::Impossible { table: "journal", row: format!("entry {id}"), column: column.to_owned() };
    let at = DateTime::of_text(at).ok_or_else(|| impossible("at"))?;
    let detail = serde_json::from_str(&detail).map_err(|_| impossible("detail"))?;
    Ok(Entry { at, who, what, subject, detail })
}
