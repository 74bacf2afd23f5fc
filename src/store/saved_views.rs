//! Which views of the queue does an official keep, and which do all share? A name and the filters, never a row.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use serde_json::json;

use super::cell::Text;
use super::fact::comparable_text;
use super::inspection::count;
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::case::Hand;

/// Views that one official keeps at most.
pub const VIEWS_MAX: u64 = 50;

/// A view that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub owner: Hand,
    /// What it is called.
    pub name: String,
    /// Its filters, as they stand in an address behind the question mark.
    pub query: String,
    /// Whether everybody at the desk sees it.
    pub is_shared: bool,
}

/// What is to become of a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViewChange {
    /// It is kept under this name, with these filters, for everybody or not; one of that name takes the new filters.
    Keep(String, String, bool),
    /// It is called otherwise.
    Rename(i64, String),
    /// It goes.
    Delete(i64),
}

impl Store {
    /// The views of an official and those that are shared, own ones first, by name.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn saved_views(&self, me: i64) -> Result<Vec<SavedView>, Error> {
        let sql = "SELECT id, owner_id, owner, name, query, is_shared FROM saved_views WHERE owner_id = $1 OR is_shared = 1 \
                   ORDER BY CASE WHEN owner_id = $1 THEN 0 ELSE 1 END, name_key, id LIMIT 500";
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [Value::from(me)])).await?;
        rows.iter().map(read).collect()
    }

    /// Changes a view of an official, with an entry in the journal.
    ///
    /// # Errors
    /// When the official has too many, one of that name, or no such view; then nothing is changed.
    pub async fn change_view(&self, change: &ViewChange, (who, at): (&Hand, DateTime<Utc>)) -> Result<(), Error> {
        let txn = self.begin().await?;
        let backend = txn.get_database_backend();
        let ask = |sql: &str, values: Vec<Value>| Statement::from_sql_and_values(backend, sql.to_owned(), values);
        let (what, name, statement) = match change {
            ViewChange::Keep(name, query, is_shared) => {
                let others = ask("SELECT COUNT(*) FROM saved_views WHERE owner_id = $1 AND name_key <> $2", vec![who.id.into(), comparable_text(name).into()]);
                let kept = txn.query_one_raw(others).await?.map_or(Ok(0), |row| count(&row, 0))?;
                if VIEWS_MAX <= kept {
                    return Err(Error::conflict(format!("you keep {VIEWS_MAX} views already: delete one first")));
                }
                let sql = "INSERT INTO saved_views (owner_id, owner, name_key, name, query, is_shared, saved_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
                           ON CONFLICT (owner_id, name_key) DO UPDATE SET name = excluded.name, query = excluded.query, is_shared = excluded.is_shared, \
                           saved_at = excluded.saved_at";
                let values: [Value; 7] = [
                    who.id.into(),
                    who.name.clone().into(),
                    comparable_text(name).into(),
                    name.clone().into(),
                    query.clone().into(),
                    i64::from(*is_shared).into(),
                    at.to_text().into(),
                ];
                ("kept a view of the queue", name.clone(), ask(sql, values.to_vec()))
            }
            ViewChange::Rename(id, name) => {
                let taken = ask(
                    "SELECT COUNT(*) FROM saved_views WHERE owner_id = $1 AND name_key = $2 AND id <> $3",
                    vec![who.id.into(), comparable_text(name).into(), (*id).into()],
                );
                if 0 < txn.query_one_raw(taken).await?.map_or(Ok(0), |row| count(&row, 0))? {
                    return Err(Error::conflict(format!("you keep a view of the name {name} already: choose another name")));
                }
                let values: Vec<Value> = vec![(*id).into(), who.id.into(), comparable_text(name).into(), name.clone().into()];
                ("renamed a view of the queue", name.clone(), ask("UPDATE saved_views SET name_key = $3, name = $4 WHERE id = $1 AND owner_id = $2", values))
            }
            ViewChange::Delete(id) => {
                let statement = ask("DELETE FROM saved_views WHERE id = $1 AND owner_id = $2", vec![(*id).into(), who.id.into()]);
                ("deleted a view of the queue", id.to_string(), statement)
            }
        };
        if txn.execute_raw(statement).await?.rows_affected() != 1 {
            return Err(Error::not_found("this view among yours"));
        }
        journal::add(&txn, &Entry { at, who: who.name.clone(), what: what.to_owned(), subject: "queue".to_owned(), detail: json!({ "view": name }) }).await?;
        Ok(txn.commit().await?)
    }
}

fn read(row: &QueryResult) -> Result<SavedView, Error> {
    let is_shared: i64 = row.try_get_by_index(5)?;
    Ok(SavedView {
        id: row.try_get_by_index(0)?,
        owner: Hand { id: row.try_get_by_index(1)?, name: row.try_get_by_index(2)? },
        name: row.try_get_by_index(3)?,
        query: row.try_get_by_index(4)?,
        is_shared: is_shared == 1,
    })
}
