//! Whom do inspectors visit next? By what stands open and what the newest run over the population raised; each list is kept and journalled.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rand::RngExt;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::watch::{WatchError, scales};
use crate::audit::inspect::{Candidate, Open, draw};
use crate::record::hex::hex;
use crate::record::id::Id;
use crate::record::inspection::Drawing;
use crate::record::signal::{SignalCode, SignalOutcome, SubjectKind};
use crate::store::inspection_lists::{KeptList, OpenBreaches};
use crate::store::journal::Entry;
use crate::store::signals::KeptSignal;
use crate::store::{self, Store};

/// The most inspections that one list can hold.
pub const CAPACITY_MAX: u32 = 10_000;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Inspections that can be made, from 1 to [`CAPACITY_MAX`].
    pub capacity: u32,
    /// The day of the list.
    pub on: NaiveDate,
    /// What the lot is drawn with; a new one by chance where absent, and stated afterwards.
    pub seed: Option<String>,
    /// Who asks.
    pub who: String,
    /// Now.
    pub at: DateTime<Utc>,
}

/// Why no list was drawn.
#[derive(Debug, thiserror::Error)]
pub enum InspectError {
    /// The capacity.
    #[error("a list of {0} inspections cannot be drawn: name a number from 1 to {CAPACITY_MAX}")]
    Capacity(u32),
    /// The thresholds.
    #[error(transparent)]
    Scales(#[from] WatchError),
    /// The store.
    #[error("the list cannot be drawn")]
    Store(#[from] store::Error),
}

/// Draws a list and keeps it.
///
/// # Errors
/// When the capacity is none, or the store is not available; then nothing is kept.
pub async fn inspect(store: &Store, asked: Asked) -> Result<KeptList, InspectError> {
    let Asked { capacity, on, seed, who, at } = asked;
    if !(1..=CAPACITY_MAX).contains(&capacity) {
        return Err(InspectError::Capacity(capacity));
    }
    let seed = seed.unwrap_or_else(|| hex(&rand::rng().random::<[u8; 8]>()));
    let drawing = Drawing { on, capacity, by_lot: scales()?.by_lot(capacity), seed };
    let list = draw(&candidates(store).await?, drawing);
    let id = store.keep_inspection_list(&list, (&who, at)).await?;
    let detail = json!({ "capacity": capacity, "seed": list.drawing.seed, "listed": list.visits.len(), "waiting": list.waiting });
    store.journal(&Entry { at, who: who.clone(), what: "drew inspections".to_owned(), subject: format!("list {id}"), detail }).await?;
    Ok(KeptList { id, at, by: who, list })
}

/// The newest list; none before the first.
///
/// # Errors
/// When the store is not available.
pub async fn newest_list(store: &Store) -> Result<Option<KeptList>, store::Error> {
    Ok(store.inspection_lists(1).await?.pop())
}

/// Every agency that a stored placement or an open breach names.
async fn candidates(store: &Store) -> Result<Vec<Candidate>, store::Error> {
    let blank = |licence: String| Candidate { licence: Id::new(licence), open: BTreeMap::new(), signals: Vec::new() };
    let mut all: BTreeMap<String, Candidate> = store.agencies_returned().await?.into_iter().map(|(key, licence)| (key, blank(licence))).collect();
    for OpenBreaches { agency_key, agency_licence, grade, code, count, since } in store.grave_breaches().await? {
        let candidate = all.entry(agency_key).or_insert_with(|| blank(agency_licence));
        let open = candidate.open.entry(grade).or_insert_with(|| Open { since, kinds: BTreeMap::new() });
        open.since = open.since.min(since);
        open.kinds.insert(code, count);
    }
    let raised = store.newest_signals(SignalOutcome::Raised).await?.map(|(_, raised)| raised).unwrap_or_default();
    for signal in raised.into_iter().filter(|signal| signal.kind == SubjectKind::Agency) {
        let q = q_of(&signal);
        if let Some(candidate) = all.get_mut(&signal.subject_key).filter(|_| q.is_some() || signal.code == SignalCode::Successor) {
            candidate.signals.push((signal.code, q));
        }
    }
    Ok(all.into_values().collect())
}

/// The q of a signal as its line has it. Of signals without one, a possible successor alone orders: its pair passed a posterior of its own.
fn q_of(signal: &KeptSignal) -> Option<Decimal> {
    let line: Value = serde_json::from_str(&signal.line).ok()?;
    let q = line.get("statistics")?.get("q")?.to_string();
    q.parse().or_else(|_| Decimal::from_scientific(&q)).ok()
}
