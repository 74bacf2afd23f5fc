//! What does the register hold, now and as it was known on a day?

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sea_orm::{EntityTrait, Value};

use super::cases::is_of_register;
use super::cell::Text;
use super::fact::{Row, comparable};
use super::select::{HOLDS, select};
use super::table::intake;
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::complaint::Complaint;
use crate::record::id::Id;
use crate::record::rate::{Rate, Rates};
use crate::record::register::RegisterRows;
use crate::record::table::Table;

/// A version that was known at `$2` and had not been replaced by then. Before the first list was taken in, its first version
/// speaks for itself, with its own days of recording.
const KNOWN: &str = "owner_key = $1 AND (superseded_by IS NULL OR superseded_by IN (SELECT id FROM intakes WHERE taken_at >= $2)) \
                     AND (version = 1 OR intake_id IN (SELECT id FROM intakes WHERE taken_at < $2))";

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
        let mut tables = std::collections::BTreeSet::new();
        for row in intake::Entity::find().all(&self.db).await? {
            tables.extend(row.tables.split_whitespace().filter_map(|name| Table::parse(name).ok()).filter(|table| is_of_register(*table)));
        }
        let rows = RegisterRows {
            agencies: self.holding().await?,
            events: self.holding().await?,
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

    /// The list rows and events of one licence, as this register knew them at the end of a day.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn register_as_known(&self, licence: &Id, known_on: NaiveDate) -> Result<RegisterRows, Error> {
        let day_after = known_on.min(LAST_DAY).succ_opt().unwrap_or(LAST_DAY).and_time(NaiveTime::MIN).and_utc();
        let values: Vec<Value> = vec![comparable(licence).into(), day_after.to_text().into()];
        let agencies = records(select(&self.db, KNOWN, values.clone()).await?);
        let events = records(select(&self.db, KNOWN, values).await?);
        Ok(RegisterRows { agencies, events, tables: [Table::Agencies, Table::LicenceEvents].into(), ..RegisterRows::default() })
    }

    /// When the newest list was taken in that holds a licence, and the day that the list speaks of.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn last_word_on(&self, licence: &Id) -> Result<Option<(DateTime<Utc>, Option<NaiveDate>)>, Error> {
        let condition = format!("{HOLDS} AND owner_key = $1");
        let found = select::<crate::record::agency::Agency>(&self.db, &condition, vec![comparable(licence).into()]).await?;
        let Some(sender_id) = found.iter().max_by_key(|stored| stored.intake_id).map(|stored| stored.sender_id) else { return Ok(None) };
        self.newest_word_of(sender_id).await
    }

    /// All complaints in the version that holds.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn complaints(&self) -> Result<Vec<Complaint>, Error> {
        self.holding().await
    }

    async fn newest_word_of(&self, sender_id: i64) -> Result<Option<(DateTime<Utc>, Option<NaiveDate>)>, Error> {
        use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
        let newest = intake::Entity::find().filter(intake::Column::SenderId.eq(sender_id)).order_by_desc(intake::Column::Id).one(&self.db).await?;
        let word = |row: intake::Model| Some((DateTime::of_text(row.taken_at)?, row.as_of_on.and_then(NaiveDate::of_text)));
        Ok(newest.and_then(word))
    }

    async fn holding<T: Row>(&self) -> Result<Vec<T>, Error> {
        Ok(records(select(&self.db, HOLDS, Vec::new()).await?))
    }
}

fn records<T>(stored: Vec<super::fact::Stored<T>>) -> Vec<T> {
    stored.into_iter().map(|stored| stored.record).collect()
}
