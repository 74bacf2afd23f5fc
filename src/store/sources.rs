//! Whose word is the register? Each source with the licences that it lists, and the day that its newest list speaks of.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::cell::Text;
use super::intakes::IntakeKind;
use super::listed::list_days;
use super::select::{HOLDS, select};
use super::table::intake;
use super::{Error, Store};
use crate::record::agency::Agency;
use crate::record::code::Code;
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

/// What a source said last of a licence, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceWord {
    /// Its name.
    pub name: String,
    /// The day that it speaks of, where it says one.
    pub as_of_on: Option<NaiveDate>,
    /// The intake.
    pub intake_id: i64,
    /// When it was taken in.
    pub taken_at: DateTime<Utc>,
    /// Digest of its bytes, in base 16.
    pub sha256: String,
}

impl Store {
    /// Whose word it was, at the end of a day, what the register said of a licence: the sources that name a holder first, the
    /// newest of them before the others. Of a source
    /// that sends whole lists, its newest list by then; else the newest intake that told something of this licence.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn words_on(&self, licence: &Id, known_on: NaiveDate) -> Result<Vec<SourceWord>, Error> {
        let before = super::register::day_after(known_on);
        let mut told: BTreeMap<i64, (bool, i64)> = BTreeMap::new();
        for (sender_id, intake_id, names_holder) in self.tellers(licence, known_on).await? {
            let newest = told.entry(sender_id).or_default();
            *newest = (newest.0 || names_holder, newest.1.max(intake_id));
        }
        let names = self.senders().await?;
        let mut words = Vec::new();
        for (sender_id, (names_holder, intake_id)) in told {
            let Some(row) = intake::Entity::find_by_id(intake_id).one(&self.db).await? else { continue };
            let row = if row.kind == IntakeKind::List.as_str() { self.newest_list(sender_id, &before).await?.unwrap_or(row) } else { row };
            let name = names.get(&sender_id).cloned().unwrap_or_default();
            let taken_at = DateTime::of_text(row.taken_at).unwrap_or_default();
            let as_of_on = row.as_of_on.and_then(NaiveDate::of_text);
            words.push(((!names_holder, Reverse(as_of_on)), SourceWord { name, as_of_on, intake_id: row.id, taken_at, sha256: row.package_sha256 }));
        }
        words.sort_by(|(a_place, a), (b_place, b)| (a_place, &a.name).cmp(&(b_place, &b.name)));
        Ok(words.into_iter().map(|(_, word)| word).collect())
    }

    async fn newest_list(&self, sender_id: i64, before: &str) -> Result<Option<intake::Model>, Error> {
        let lists = intake::Entity::find().filter(intake::Column::SenderId.eq(sender_id)).filter(intake::Column::Kind.eq(IntakeKind::List.as_str()));
        Ok(lists.filter(intake::Column::TakenAt.lt(before)).order_by_desc(intake::Column::Id).one(&self.db).await?)
    }

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
