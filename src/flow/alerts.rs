//! What do other authorities say of agencies of ours, and who at the desk has seen it?

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::store::alerts::KeptAlert;
use crate::store::journal::Entry;
use crate::store::{Error, Store};

/// Words for the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alerts {
    /// Those that were asked for, newest first.
    pub rows: Vec<KeptAlert>,
    /// How many there are.
    pub total: u64,
    /// How many of them nobody has seen.
    pub unseen: u64,
}

/// Some of the words, newest first.
///
/// # Errors
/// When the store is not available.
pub async fn alerts(store: &Store, skip: u64, limit: u64) -> Result<Alerts, Error> {
    let (total, unseen) = store.alerts_count().await?;
    Ok(Alerts { rows: store.alerts(skip, limit).await?, total, unseen })
}

/// Notes that an official has seen a word; `false` where there is none of that number, or somebody has seen it already.
///
/// # Errors
/// When the store is not available.
pub async fn see(store: &Store, id: i64, who: &str, at: DateTime<Utc>) -> Result<bool, Error> {
    let entry = Entry { at, who: who.to_owned(), what: "saw an alert".to_owned(), subject: format!("alert {id}"), detail: json!({}) };
    store.see_alert(id, &entry).await
}
