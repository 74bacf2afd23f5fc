//! What does the register hold, now and as it was known on a day?

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use sea_orm::{ConnectionTrait, EntityTrait, Statement};

use super::cases::is_of_register;
use super::cell::Text;
use super::fact::{Row, Stored, comparable};
use super::licence_file::corrected;
use super::select::{HOLDS, select};
use super::table::intake;
use super::{Error, Store};
use crate::record::agency::JobOrder;
use crate::record::code::Code;
use crate::record::complaint::Complaint;
use crate::record::id::{Id, Key};
use crate::record::rate::{Rate, Rates};
use crate::record::register::RegisterRows;
use crate::record::table::Table;

/// A version that was known at `$2` and had not been replaced by then. Before the first list was taken in, its first version
/// speaks for itself, with its own days of recording.
const KNOWN: &str = "(superseded_by IS NULL OR superseded_by IN (SELECT id FROM intakes WHERE taken_at >= $2)) \
                     AND (version = 1 OR intake_id IN (SELECT id FROM intakes WHERE taken_at < $2))";

/// Employers of one licence whose names are looked for.
const EMPLOYERS_MAX: usize = 500;

/// Days of five-digit years would be written with a sign, and texts of them would not sort.
const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 30) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

impl Store {
    /// The whole register as it stands now, of all sources, with the rates of exchange.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn load_register(&self) -> Result<(RegisterRows, Rates), Error> {
        let mut tables = BTreeSet::new();
        for row in intake::Entity::find().all(&self.db).await? {
            tables.extend(row.tables.split_whitespace().filter_map(|name| Table::parse(name).ok()).filter(|table| is_of_register(*table)));
        }
        let rows = RegisterRows {
            agencies: self.holding().await?,
            events: corrected(select(&self.db, HOLDS, Vec::new()).await?, self.desk_sender().await?),
            people: self.holding().await?,
            sub_agents: self.holding().await?,
            principals: self.holding().await?,
            job_orders: self.holding().await?,
            deposits: self.holding().await?,
            model_contracts: self.holding().await?,
            tables,
        };
        let mut rates = Rates::default();
        self.holding::<Rate>().await?.into_iter().for_each(|rate| rates.add(rate));
        Ok((rows, rates))
    }

    /// The list rows and events of one licence and what belongs to it, as this register knew them at the end of a day.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn register_as_known(&self, licence: &Id, known_on: NaiveDate) -> Result<RegisterRows, Error> {
        let (key, before) = (comparable(licence), day_after(known_on));
        let job_orders: Vec<JobOrder> = self.orders_as_known(&key, &before).await?;
        let employers: BTreeSet<String> = job_orders.iter().filter_map(|order| order.employer_id.as_ref()).map(comparable).collect();
        let mut principals = Vec::new();
        for employer in employers.iter().take(EMPLOYERS_MAX) {
            principals.extend(self.as_known(employer, &before).await?);
        }
        Ok(RegisterRows {
            agencies: self.as_known(&key, &before).await?,
            events: corrected(self.known(&key, &before).await?, self.desk_sender().await?),
            people: self.as_known(&key, &before).await?,
            sub_agents: self.as_known(&key, &before).await?,
            deposits: self.as_known(&key, &before).await?,
            principals,
            job_orders,
            tables: [Table::Agencies, Table::LicenceEvents].into(),
            ..RegisterRows::default()
        })
    }

    /// Placements that hold under each job order of a licence, as far as returns print its number as the register does.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn returned_under(&self, licence: &Id) -> Result<BTreeMap<Key, u64>, Error> {
        let sql = "SELECT job_order, COUNT(*) FROM placements \
                   WHERE agency_licence = $1 AND superseded_by IS NULL AND job_order IS NOT NULL GROUP BY job_order";
        let found = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [licence.as_str().into()])).await?;
        let mut returned = BTreeMap::new();
        for row in found {
            let (order, count): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            *returned.entry(Key::of(&order)).or_default() += u64::try_from(count).unwrap_or_default();
        }
        Ok(returned)
    }

    /// All complaints in the version that holds.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn complaints(&self) -> Result<Vec<Complaint>, Error> {
        self.holding().await
    }

    async fn as_known<T: Row>(&self, owner: &str, before: &str) -> Result<Vec<T>, Error> {
        Ok(records(self.known(owner, before).await?))
    }

    pub(super) async fn known<T: Row>(&self, owner: &str, before: &str) -> Result<Vec<Stored<T>>, Error> {
        select(&self.db, &format!("owner_key = $1 AND {KNOWN}"), vec![owner.into(), before.into()]).await
    }

    /// Job orders are kept by their own number; the licence stands first in the rest of their key.
    async fn orders_as_known(&self, licence: &str, before: &str) -> Result<Vec<JobOrder>, Error> {
        let start = format!("{licence}|");
        let condition = format!("substr(row_key, 1, {}) = $1 AND {KNOWN}", start.chars().count());
        Ok(records(select(&self.db, &condition, vec![start.into(), before.into()]).await?))
    }

    async fn holding<T: Row>(&self) -> Result<Vec<T>, Error> {
        Ok(records(select(&self.db, HOLDS, Vec::new()).await?))
    }
}

/// The first instant that is no longer known at the end of a day, as text.
pub(super) fn day_after(known_on: NaiveDate) -> String {
    known_on.min(LAST_DAY).succ_opt().unwrap_or(LAST_DAY).and_time(NaiveTime::MIN).and_utc().to_text()
}

pub(super) fn records<T>(stored: Vec<Stored<T>>) -> Vec<T> {
    stored.into_iter().map(|stored| stored.record).collect()
}
