//! Whose word is the register? Each source with the licences that it lists, and the day that its newest list speaks of.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{EntityTrait, QueryOrder};

use super::listed::list_days;
use super::select::{HOLDS, select};
use super::table::intake;
use super::{Error, Store};
use crate::record::agency::Agency;
use crate::record::id::Id;

/// A source of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListSource {
    /// Its name.
    pub name: String,
    /// The day that its newest list speaks of, where the list says one.
    pub as_of_on: Option<NaiveDate>,
    /// Licences that it lists now.
    pub licences: Vec<Id>,
}

impl Store {
    /// Every source that lists agencies now, in order of name.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn register_sources(&self) -> Result<Vec<ListSource>, Error> {
        let mut licences: BTreeMap<i64, Vec<Id>> = BTreeMap::new();
        for stored in select::<Agency>(&self.db, HOLDS, Vec::new()).await? {
            licences.entry(stored.sender_id).or_default().push(stored.record.licence_no);
        }
        let (names, days) = (self.senders().await?, list_days(&self.db).await?);
        // A holder at several addresses stands in several rows under one number.
        licences.values_mut().for_each(|licences| licences.dedup_by_key(|licence| licence.key()));
        let source = |(sender_id, licences): (i64, Vec<Id>)| ListSource {
            name: names.get(&sender_id).cloned().unwrap_or_default(),
            as_of_on: days.get(&sender_id).copied().flatten(),
            licences,
        };
        let mut sources: Vec<ListSource> = licences.into_iter().map(source).collect();
        sources.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(sources)
    }

    /// The number of the newest intake of any kind: while it stays, the register stays. Absent in an empty store.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn newest_intake(&self) -> Result<Option<i64>, Error> {
        Ok(intake::Entity::find().order_by_desc(intake::Column::Id).one(&self.db).await?.map(|row| row.id))
    }
}
