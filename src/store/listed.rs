//! Which list does each row of the register stand in? Holders and events that hold, with their sources, read within one transaction.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};

use super::Error;
use super::cases::is_of_register;
use super::cell::Text;
use super::fact::{Row, Stored};
use super::licence_file::{desk_sender, without_corrected};
use super::select::{HOLDS, select};
use super::table::{intake, sender};
use crate::record::code::Code;
use crate::record::listed::{ListedRegister, SourceList};
use crate::record::table::Table;

/// The register with the list of each row.
pub(super) async fn listed(db: &impl ConnectionTrait) -> Result<ListedRegister, Error> {
    let (agencies, events) = (select(db, HOLDS, Vec::new()).await?, select(db, HOLDS, Vec::new()).await?);
    let events = without_corrected(events, desk_sender(db).await?);
    let days = list_days(db).await?;
    let mut named: Vec<(i64, SourceList)> = sender::Entity::find()
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, SourceList { name: row.name, as_of_on: days.get(&row.id).copied().flatten() }))
        .collect();
    named.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
    let places: BTreeMap<i64, usize> = named.iter().enumerate().map(|(at, (id, _))| (*id, at)).collect();
    let (agencies, events) = (placed(agencies, &places), placed(events, &places));
    Ok(ListedRegister { lists: named.into_iter().map(|(_, list)| list).collect(), agencies, events })
}

fn placed<T: Row>(rows: Vec<Stored<T>>, places: &BTreeMap<i64, usize>) -> Vec<(usize, T)> {
    rows.into_iter().map(|stored| (places.get(&stored.sender_id).copied().unwrap_or(usize::MAX), stored.record)).collect()
}

/// By sender, the day of the newest intake that brought rows of the register.
pub(super) async fn list_days(db: &impl ConnectionTrait) -> Result<BTreeMap<i64, Option<NaiveDate>>, Error> {
    let mut days = BTreeMap::new();
    for row in intake::Entity::find().order_by_asc(intake::Column::Id).all(db).await? {
        if row.tables.split_whitespace().filter_map(|name| Table::parse(name).ok()).any(is_of_register) {
            days.insert(row.sender_id, row.as_of_on.and_then(NaiveDate::of_text));
        }
    }
    Ok(days)
}
