//! Which placements do complaints of this site name surely enough to be counted? Those in which it was made sure that who complains was placed
//! there; a complaint that goes on in another file is counted with that one.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::record::complaint::event::{Event, Logged};
use crate::record::complaint::file::ComplaintFile;
use crate::record::complaint::grievance::Assurance;
use crate::record::id::Id;
use crate::store::cases::Cursor;
use crate::store::{self, Store};

/// How many complaints of this site name each placement, as known on a day. A licence and a placement number that fit no placement, or those of
/// several senders, name none.
///
/// # Errors
/// When the store is not available.
pub async fn counted(store: &Store, as_of: NaiveDate, least: Assurance) -> Result<HashMap<Cursor, u32>, store::Error> {
    let files = store.every_filed_complaint().await?;
    let mut counted = HashMap::new();
    for (licence, placement) in files.into_iter().filter_map(|file| named(file, as_of, least)) {
        if let [one] = store.placements_named(&licence, &placement).await?.as_slice() {
            *counted.entry(one.clone()).or_default() += 1;
        }
    }
    Ok(counted)
}

/// The licence and the placement that a complaint names as the desk found them, where it is to be counted.
fn named(file: ComplaintFile, as_of: NaiveDate, least: Assurance) -> Option<(Id, Id)> {
    let ComplaintFile { events, .. } = &file;
    let events: Vec<Logged> = events.iter().filter(|logged| logged.happened_on <= as_of).cloned().collect();
    let is_joined = events.iter().any(|logged| matches!(logged.event, Event::Merged { .. }));
    let known = ComplaintFile { events, ..file };
    let counts = known.received_on <= as_of && !is_joined && least <= known.assurance();
    known.licence().zip(known.placement()).filter(|_| counts)
}
