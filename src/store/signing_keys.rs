//! Which keys sign editions, and on which days? The public halves alone, each word on a key beside the words before it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::journal::{self, Entry};
use super::{Error, Store};

const KEYS: Target<'static> = Target { table: "signing_keys", columns: &["kid", "x", "first_on", "last_on", "recorded_at"], on_conflict: "" };

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredKey {
    /// Its name.
    pub kid: String,
    /// The key in base64url.
    pub x: String,
    /// First day on which it signs.
    pub first_on: NaiveDate,
    /// Last day; absent while no end is set.
    pub last_on: Option<NaiveDate>,
}

impl Store {
    /// Every public key with the newest word on its days, in order of first day.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn signing_keys(&self) -> Result<Vec<StoredKey>, Error> {
        keys(&self.db).await
    }

    /// Adds a word on a key, with an entry in the journal.
    ///
    /// # Errors
    /// When the database is not available; then nothing is changed.
    pub async fn add_signing_key(&self, key: &StoredKey, at: DateTime<Utc>, entry: &Entry) -> Result<(), Error> {
        let StoredKey { kid, x, first_on, last_on } = key.clone();
        let row: [Value; 5] = [kid.into(), x.into(), first_on.to_text().into(), last_on.map(|day| day.to_text()).into(), at.to_text().into()];
        let txn = self.begin().await?;
        bulk::insert_plain(&txn, &KEYS, &[row.into()]).await?;
        journal::add(&txn, entry).await?;
        Ok(txn.commit().await?)
    }
}

pub(super) async fn keys(db: &impl ConnectionTrait) -> Result<Vec<StoredKey>, Error> {
    let sql = "SELECT kid, x, first_on, last_on FROM signing_keys ORDER BY id";
    let mut newest: BTreeMap<String, StoredKey> = BTreeMap::new();
    for row in db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await? {
        let (kid, x, first_on, last_on): (String, String, String, Option<String>) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?);
        let day = |text: String, column: &str| {
            let impossible = || Error::Impossible { table: "signing_keys", row: format!("key {kid}"), column: column.to_owned() };
            NaiveDate::of_text(text).ok_or_else(impossible)
        };
        let (first_on, last_on) = (day(first_on, "first_on")?, last_on.map(|text| day(text, "last_on")).transpose()?);
        newest.insert(kid.clone(), StoredKey { kid, x, first_on, last_on });
    }
    let mut keys: Vec<StoredKey> = newest.into_values().collect();
    keys.sort_by(|a, b| (a.first_on, &a.kid).cmp(&(b.first_on, &b.kid)));
    Ok(keys)
}
