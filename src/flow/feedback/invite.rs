//! Which workers are asked, and by which codes may they answer? Each code is told here once and kept nowhere: whoever loses it is given
//! another, and the lost one opens nothing any more.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::json;

use super::Inquiry;
use crate::flow::complaints::codes::CodeKey;
use crate::record::id::Id;
use crate::record::spoken_code::SpokenCode;
use crate::store;
use crate::store::feedback::{Asking, placement_key};
use crate::store::journal::Entry;

/// Placements of one call, at most.
pub const INVITED_MAX: usize = 10_000;

/// Codes that are tried before it is given up; a second one is needed once in many thousand.
const TRIES: u8 = 8;

/// Whom an office asks.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Who sent the placements.
    pub sender: String,
    /// Their numbers.
    pub placements: Vec<Id>,
    /// Whether workers who have a code get another.
    pub again: bool,
    /// Who asks.
    pub who: String,
}

/// What became of a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invited {
    /// A code, to be told to the worker.
    Code(SpokenCode),
    /// The worker has a code since that day.
    Known(NaiveDate),
    /// No placement of that number came from this sender.
    NoSuchPlacement,
}

/// Why nobody was asked.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// Too many at once.
    #[error("{0} placements are too many at once: ask about at most {INVITED_MAX} in one call")]
    TooMany(usize),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Asks the workers of some placements; in the order given, each number once.
///
/// # Errors
/// When they are too many or the store is not available; then nobody was asked.
pub async fn invite(inquiry: &Inquiry<'_>, wanted: &Wanted) -> Result<Vec<(Id, Invited)>, InviteError> {
    let Wanted { sender, placements, again, who } = wanted;
    if INVITED_MAX < placements.len() {
        return Err(InviteError::TooMany(placements.len()));
    }
    let (store, now) = (inquiry.store, inquiry.now);
    let placed = store.placed(sender, placements).await?;
    let keys: Vec<String> = placed.keys().cloned().collect();
    let known = match placed.values().next() {
        Some(first) => store.asked_already(first.sender_id, &keys).await?,
        None => Default::default(),
    };
    let (key, mut told, mut askings, mut seen) = (CodeKey::of(store).await?, Vec::new(), Vec::new(), BTreeSet::new());
    for number in placements {
        if !seen.insert(number.key()) {
            continue;
        }
        let Some(placed) = placed.get(&placement_key(number)) else {
            told.push((number.clone(), Invited::NoSuchPlacement));
            continue;
        };
        let given_on = known.get(&placed.placement_key).and_then(|asked| asked.given_on).filter(|on| !again && inquiry.is_open(*on));
        if let Some(on) = given_on {
            told.push((number.clone(), Invited::Known(on)));
            continue;
        }
        let code = free_code(inquiry, &key).await?;
        askings.push(Asking { placed, asked_on: now.today, code_digest: Some(key.question_digest(&code)), answer: None });
        told.push((number.clone(), Invited::Code(code)));
    }
    let (what, detail) = ("asked workers".to_owned(), json!({ "codes": askings.len() }));
    let entry = Entry { at: now.at, who: who.clone(), what, subject: format!("placements of {sender}"), detail };
    store.keep_askings(&askings, &[], &entry).await?;
    Ok(told)
}

/// A code that nobody has.
async fn free_code(inquiry: &Inquiry<'_>, key: &CodeKey) -> Result<SpokenCode, store::Error> {
    for _ in 0..TRIES {
        let code = SpokenCode::of_number(rand::random());
        if !inquiry.store.has_feedback_code(&key.question_digest(&code)).await? {
            return Ok(code);
        }
    }
    Err(store::Error::conflict("no free code was found: ask once more"))
}
