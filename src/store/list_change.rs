//! What would an authority's new list change, and is it then changed? Compared and applied within one transaction.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;
use serde_json::json;

use super::batch::{Batch, Waiting};
use super::branches::keyed;
use super::bulk::{self, Origin};
use super::entries::not_the_desk;
use super::fact::{FactKey, Row};
use super::intakes::{self, IntakeKind, NewIntake};
use super::listed::list_days;
use super::named_change::{Holding, NAMED_MAX, NamedChanges, texts};
use super::said_again::events_after;
use super::select::{HOLDS, select};
use super::{Error, Store};
use crate::record::licence::LicenceEvent;
use crate::record::rate::Rate;
use crate::record::register::RegisterRows;
use crate::record::table::Table;

/// Keys of vanished rows that are kept.
const KEYS_MAX: usize = 20;

/// How a table of a new list differs from what is stored of the same source.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct TableChange {
    /// Rows that were not there.
    pub added: u64,
    /// Rows that say something else.
    pub changed: u64,
    /// Rows that are no longer there.
    pub gone: u64,
    /// Rows that say the same.
    pub same: u64,
    /// Rows of the list that stand in it again word for word.
    pub repeated: u64,
    /// Some of the rows that are gone, by key.
    #[serde(skip)]
    pub gone_keys: Vec<String>,
}

impl TableChange {
    /// Rows that are stored now.
    #[must_use]
    pub const fn stored(&self) -> u64 {
        self.changed + self.gone + self.same
    }

    /// Whether nothing differs.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.added == 0 && self.changed == 0 && self.gone == 0
    }
}

/// A new list, compared and not yet applied. While it is held no other writer gets in; dropping it changes nothing.
#[derive(Debug)]
pub struct ListChange {
    txn: DatabaseTransaction,
    new: NewIntake,
    sender_id: i64,
    newest_on: Option<NaiveDate>,
    plans: Vec<Plan>,
    changes: BTreeMap<Table, TableChange>,
    named: BTreeMap<Table, NamedChanges>,
}

#[derive(Debug)]
struct Plan {
    batch: Batch,
    next: Vec<(Waiting, i64)>,
    gone: Vec<FactKey>,
}

impl Store {
    /// Compares a list with what is stored of its source, table by table; tables that the list does not hold stay as they are.
    /// Rates are added and never gone: their files speak of some days only.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn compare_list(&self, new: NewIntake, rows: &RegisterRows, rates: &[Rate]) -> Result<ListChange, Error> {
        not_the_desk(&new.sender)?;
        let txn = self.begin().await?;
        let sender_id = intakes::sender_of(&txn, &new.sender).await?;
        let newest_on = list_days(&txn).await?.get(&sender_id).copied().flatten();
        let mut change = ListChange { txn, new, sender_id, newest_on, plans: Vec::new(), changes: BTreeMap::new(), named: BTreeMap::new() };
        let RegisterRows { agencies, events, people, sub_agents, principals, job_orders, deposits, model_contracts, tables } = rows;
        for table in tables {
            match table {
                Table::Agencies => change.plan(agencies).await?,
                Table::LicenceEvents => change.plan_events(events).await?,
                Table::People => change.plan(people).await?,
                Table::SubAgents => change.plan(sub_agents).await?,
                Table::Principals => change.plan(principals).await?,
                Table::JobOrders => change.plan(job_orders).await?,
                Table::Deposits => change.plan(deposits).await?,
                Table::ModelContracts => change.plan(model_contracts).await?,
                Table::Rates | Table::Placements | Table::Charges | Table::Contracts | Table::Payments | Table::Complaints => (),
            }
        }
        if tables.contains(&Table::Rates) || !rates.is_empty() {
            change.plan(rates).await?;
        }
        Ok(change)
    }
}

impl ListChange {
    /// What would change, by table.
    #[must_use]
    pub const fn changes(&self) -> &BTreeMap<Table, TableChange> {
        &self.changes
    }

    /// Some of the rows that would change, by table.
    #[must_use]
    pub const fn named(&self) -> &BTreeMap<Table, NamedChanges> {
        &self.named
    }

    /// The day that the list speaks of, and a later one that the newest list of this source spoke of.
    #[must_use]
    pub fn is_overtaken(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.new.as_of_on.zip(self.newest_on).filter(|(on, newest)| on < newest)
    }

    /// Applies it all in one step and gives the number of the intake; older versions and vanished rows stay readable.
    ///
    /// # Errors
    /// When the database is not available; then nothing is changed.
    pub async fn apply(self) -> Result<i64, Error> {
        let Self { txn, new, sender_id, newest_on: _, plans, changes, named: _ } = self;
        let intake_id = intakes::add(&txn, sender_id, IntakeKind::List, &new).await?;
        let origin = Origin { sender_id, intake_id };
        for Plan { batch, next, gone } in &plans {
            let rows: Vec<(&Waiting, i64)> = next.iter().map(|(row, version)| (row, *version)).collect();
            bulk::insert(&txn, origin, batch, &rows).await?;
            for (row, version) in next.iter().filter(|(_, version)| *version > 1) {
                bulk::supersede(&txn, origin, batch.table, (&row.key, *version)).await?;
            }
            for key in gone {
                bulk::supersede(&txn, origin, batch.table, (key, i64::MAX)).await?;
            }
        }
        let counts = changes.iter().map(|(table, change)| (table.to_string(), counts(change)));
        let counts = serde_json::Value::Object(counts.collect());
        intakes::finish(&txn, &new, origin, (&changes.keys().copied().collect(), &counts)).await?;
        txn.commit().await?;
        Ok(intake_id)
    }

    /// A list that tells of its own day alone leaves what earlier lists told of theirs.
    async fn plan_events(&mut self, events: &[LicenceEvent]) -> Result<(), Error> {
        let condition = format!("{HOLDS} AND sender_id = $1");
        let stored = select::<LicenceEvent>(&self.txn, &condition, vec![self.sender_id.into()]).await?;
        let stored: Vec<LicenceEvent> = stored.into_iter().map(|stored| stored.record).collect();
        self.plan(&events_after(&stored, events, self.new.as_of_on)).await
    }

    async fn plan<T: Row>(&mut self, records: &[T]) -> Result<(), Error> {
        let batch = Batch::of::<T>();
        let stored = bulk::newest_where(&self.txn, batch.table, "sender_id = $1", vec![self.sender_id.into()]).await?;
        let rows: Vec<Waiting> = records.iter().map(|record| Waiting::of(record, batch.columns.len())).collect();
        let (listed, repeated) = if T::TABLE == Table::Rates { last_counts(rows) } else { keyed(T::TABLE, rows, &stored) };
        let mut change = TableChange { repeated, ..TableChange::default() };
        let mut gone: Vec<FactKey> = stored.iter().filter(|(key, newest)| newest.holds && !listed.contains_key(key)).map(|(key, _)| key.clone()).collect();
        if T::TABLE == Table::Rates {
            gone.clear();
        }
        gone.sort();
        change.gone = u64::try_from(gone.len()).unwrap_or(u64::MAX);
        change.gone_keys = gone.iter().take(KEYS_MAX).map(|key| format!("{} {}", key.owner, key.row).trim_end().to_owned()).collect();
        let next: Vec<(Waiting, i64)> = listed.into_values().filter_map(|row| next_version(row, &stored, &mut change)).collect();
        let holding = Holding { txn: &self.txn, table: batch.table, columns: &batch.columns, sender_id: self.sender_id };
        let named = named(&holding, (&next, &gone), &stored).await?;
        self.named.insert(T::TABLE, named);
        self.plans.push(Plan { batch, next, gone });
        self.changes.insert(T::TABLE, change);
        Ok(())
    }
}

/// Some rows of each kind by name.
async fn named(holding: &Holding<'_>, (next, gone): (&[(Waiting, i64)], &[FactKey]), stored: &HashMap<FactKey, bulk::Newest>) -> Result<NamedChanges, Error> {
    let mut named = NamedChanges::default();
    for (row, _) in next {
        let is_new = !stored.get(&row.key).is_some_and(|newest| newest.holds);
        if is_new && named.added.len() < NAMED_MAX {
            named.added.push(holding.name(&texts(row)));
        } else if !is_new && named.changed.len() < NAMED_MAX {
            named.changed.push(holding.difference(&holding.said(&row.key).await?, row));
        }
    }
    for key in gone.iter().take(NAMED_MAX) {
        named.gone.push(holding.name(&holding.said(key).await?));
    }
    Ok(named)
}

/// Rates by their keys: of two for one day the last one counts.
fn last_counts(rows: Vec<Waiting>) -> (BTreeMap<FactKey, Waiting>, u64) {
    let mut listed = BTreeMap::new();
    let repeated = rows.into_iter().filter_map(|row| listed.insert(row.key.clone(), row)).count();
    (listed, u64::try_from(repeated).unwrap_or(u64::MAX))
}

fn next_version(row: Waiting, stored: &HashMap<FactKey, bulk::Newest>, change: &mut TableChange) -> Option<(Waiting, i64)> {
    match stored.get(&row.key) {
        Some(newest) if newest.holds && newest.digest == row.digest => {
            change.same += 1;
            None
        }
        Some(newest) => {
            if newest.holds {
                change.changed += 1;
            } else {
                change.added += 1;
            }
            Some((row, newest.version + 1))
        }
        None => {
            change.added += 1;
            Some((row, 1))
        }
    }
}

fn counts(change: &TableChange) -> serde_json::Value {
    let TableChange { added, changed, gone, same, repeated, gone_keys: _ } = change;
    json!({ "added": added, "changed": changed, "gone": gone, "same": same, "repeated": repeated })
}
