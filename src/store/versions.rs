//! What did a sender say before? Every version of a placement and of what belongs to it, with the intakes that brought and replaced it.

use sea_orm::{ConnectionTrait, Statement, Value};

use super::cases::Cursor;
use super::fact::{Fact, Row, Stored, name, read_columns};
use super::placements::Returned;
use super::{Error, Store};
use crate::record::placement::Placement;

/// One version of a record.
#[derive(Debug, Clone)]
pub struct Version<T> {
    /// From 1.
    pub version: u32,
    /// The intake that brought it.
    pub intake_id: i64,
    /// The intake that brought what replaced it; absent where it holds.
    pub superseded_by: Option<i64>,
    /// What it said.
    pub record: T,
}

impl Store {
    /// Every version of a placement, oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn placement_versions(&self, of: &Cursor) -> Result<Vec<Version<Placement>>, Error> {
        let versions = self.read_versions::<Returned<'static>>(of).await?;
        let bare = |Version { version, intake_id, superseded_by, record }: Version<Returned<'static>>| {
            let record = record.placement.into_owned();
            Version { version, intake_id, superseded_by, record }
        };
        Ok(versions.into_iter().map(bare).collect())
    }

    /// Every version of the records of one kind that belong to a placement, in the order of key, oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn versions<T: Fact>(&self, of: &Cursor) -> Result<Vec<Version<T>>, Error> {
        self.read_versions(of).await
    }

    async fn read_versions<T: Row>(&self, of: &Cursor) -> Result<Vec<Version<T>>, Error> {
        let columns = read_columns::<T>();
        let listed: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
        let sql = format!(
            "SELECT {}, version, superseded_by FROM \"{}\" WHERE sender_id = $1 AND owner_key = $2 ORDER BY row_key, version",
            listed.join(", "),
            name(T::TABLE)
        );
        let values: [Value; 2] = [of.sender_id.into(), of.placement_key.clone().into()];
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        let read = |row: &sea_orm::QueryResult| {
            let Stored { sender_id: _, owner_key: _, intake_id, record } = Stored::read(row, &columns)?;
            let version: i64 = row.try_get_by_index(columns.len())?;
            let superseded_by = row.try_get_by_index(columns.len() + 1)?;
            Ok(Version { version: u32::try_from(version).unwrap_or(u32::MAX), intake_id, superseded_by, record })
        };
        rows.iter().map(read).collect()
    }
}
