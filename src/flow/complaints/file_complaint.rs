//! How is a complaint filed? Kept in one step, under a code that is told once; the same form sent twice is one complaint.

use chrono::NaiveDate;
use serde_json::json;

use super::Counter;
use super::codes::CodeKey;
use crate::record::complaint::Channel;
use crate::record::complaint::code::ComplaintCode;
use crate::record::complaint::grievance::Grievance;
use crate::store;
use crate::store::complaints::{Filed, NewComplaint};
use crate::store::journal::Entry;

/// Codes that are tried before it is given up. A second try is needed once in many thousand complaints.
const TRIES: u8 = 8;

/// A complaint as it was told.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What the page made at random when it was opened.
    pub ticket: String,
    /// What was told.
    pub grievance: Grievance,
    /// How the person can be reached; `None` is anonymous.
    pub contact: Option<String>,
    /// How it came.
    pub channel: Channel,
    /// The day on which it was told.
    pub received_on: NaiveDate,
    /// The official who keys it from paper.
    pub keyed_by: Option<String>,
}

/// A complaint that is kept.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// Its number.
    pub id: i64,
    /// Its code: it is told here and never again.
    pub code: ComplaintCode,
}

/// Keeps a complaint.
///
/// # Errors
/// When the store is not available; then nothing is kept.
pub async fn file_complaint(counter: &Counter<'_>, draft: Draft) -> Result<Receipt, store::Error> {
    let Draft { ticket, grievance, contact, channel, received_on, keyed_by } = draft;
    let key = CodeKey::of(counter.store).await?;
    let ticket_digest = key.ticket_digest(&ticket, &format!("{grievance:?} {contact:?} {received_on}"));
    let at = counter.now.at;
    let (who, what) =
        (keyed_by.clone().unwrap_or_else(|| "a worker".to_owned()), if keyed_by.is_some() { "keyed a complaint" } else { "received a complaint" });
    let entry = Entry { at, who, what: what.to_owned(), subject: String::new(), detail: json!({ "channel": channel, "has_contact": contact.is_some() }) };
    for attempt in 0..TRIES {
        let code = key.code(&ticket_digest, attempt);
        let new = NewComplaint {
            ticket_digest: ticket_digest.clone(),
            code_digest: key.digest(&code),
            grievance: grievance.clone(),
            channel,
            received_on,
            recorded_at: at,
            keyed_by: keyed_by.clone(),
            contact: contact.clone(),
        };
        let kept = counter.store.keep_complaint(&new, &entry).await?;
        let id = match kept {
            Filed::New(id) => Some(id),
            // The code of the first sending is this one, unless that one met a code that was taken.
            Filed::Known(id) => counter.store.complaint_of_code(&key.digest(&code)).await?.filter(|found| *found == id),
            Filed::CodeTaken => None,
        };
        if let Some(id) = id {
            return Ok(Receipt { id, code });
        }
    }
    Err(store::Error::conflict("no free code was found: send the form once more"))
}
