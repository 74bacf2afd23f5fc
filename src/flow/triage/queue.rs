//! What does an official see of the queue? One page of findings, and everything that may be chosen beside it.

use std::collections::BTreeMap;

use crate::record::finding_queue::Wanted;
use crate::record::official::Official;
use crate::store::desk::Rows;
use crate::store::finding_queue::Queued;
use crate::store::saved_views::SavedView;
use crate::store::{self, Store};

/// One page of the queue.
#[derive(Debug, Clone)]
pub struct QueuePage {
    /// Its findings.
    pub rows: Vec<Queued>,
    /// How many fit in all.
    pub total: u64,
    /// Those who sent returns, by number.
    pub senders: BTreeMap<i64, String>,
    /// Those to whom a finding may be given, by name.
    pub officials: Vec<Official>,
    /// The views of whoever asks, and those that are shared.
    pub views: Vec<SavedView>,
}

/// One page of the queue.
///
/// # Errors
/// When the store is not available.
pub async fn queue(store: &Store, wanted: &Wanted, (who, rows): (&Official, Rows)) -> Result<QueuePage, store::Error> {
    let (rows, total) = store.finding_queue(wanted, (who.id, rows)).await?;
    let (senders, officials) = (store.senders_of_findings().await?, hands(store).await?);
    Ok(QueuePage { rows, total, senders, officials, views: store.saved_views(who.id).await? })
}

/// Those to whom a finding may be given: they investigate, and may sign in.
///
/// # Errors
/// When the store is not available.
pub async fn hands(store: &Store) -> Result<Vec<Official>, store::Error> {
    let people = store.people().await?.into_iter().filter(|known| known.disabled_at.is_none());
    Ok(people.map(|known| known.official).filter(|official| official.role.may_investigate()).collect())
}
