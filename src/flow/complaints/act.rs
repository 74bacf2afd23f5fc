//! How does an official act on a complaint? The file's own law is asked, then the event is written, with an entry in the journal.

use chrono::NaiveDate;
use serde_json::json;

use super::Counter;
use super::evidence::{evidence, intake_of};
use crate::record::complaint::event::{Event, Logged};
use crate::record::complaint::file::ComplaintFile;
use crate::record::complaint::grievance::WORDS_MAX;
use crate::store;
use crate::store::complaints::{Deed, NewEvent};
use crate::store::journal::Entry;

/// What an official does.
#[derive(Debug, Clone)]
pub struct Act {
    /// What.
    pub event: Event,
    /// On which day it was so.
    pub happened_on: NaiveDate,
    /// How many events the official saw in the file.
    pub seen: usize,
    /// Who.
    pub who: String,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acted {
    /// It is written.
    Done,
    /// Nothing was written; the sentence says why, and what to do.
    Refused(String),
}

/// Writes what an official does; `None` where there is no such complaint.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn act(counter: &Counter<'_>, id: i64, act: Act) -> Result<Option<Acted>, store::Error> {
    let Some(file) = counter.store.complaint(id).await? else { return Ok(None) };
    let Act { event, happened_on, seen, who } = act;
    if let Some(refused) = refusal(counter, &file, (&event, happened_on, &who)) {
        return Ok(Some(Acted::Refused(refused)));
    }
    let mut events = vec![NewEvent { file_id: id, event: event.clone(), happened_on, who: Some(who.clone()) }];
    if let Event::Merged { into } = event {
        match joined(counter, &file, into).await? {
            Ok(()) => events.push(NewEvent { file_id: into, event: Event::Joined { from: id }, happened_on, who: Some(who.clone()) }),
            Err(refused) => return Ok(Some(Acted::Refused(refused))),
        }
    }
    let (at, what) = (counter.now.at, "worked on a complaint".to_owned());
    let entry = Entry { at, who: who.clone(), what, subject: format!("complaint {id}"), detail: json!({ "did": did(&event), "on": happened_on }) };
    let logged = Logged { id: 0, event, happened_on, recorded_at: at, who: Some(who.clone()) };
    let row = is_evidence(&logged.event).then(|| evidence(&ComplaintFile { events: [file.events, vec![logged]].concat(), ..file }));
    let kept = row.as_ref().map(|row| (intake_of(row, &who, counter), row));
    let evidence = kept.as_ref().map(|(intake, row)| (intake, *row));
    match counter.store.add_complaint_act(&Deed { events: &events, seen: (id, seen), entry: &entry, evidence }).await {
        Ok(()) => Ok(Some(Acted::Done)),
        Err(store::Error::Conflict { what }) => Ok(Some(Acted::Refused(format!("Nothing was written: {what}.")))),
        Err(error) => Err(error),
    }
}

/// What stands against it.
fn refusal(counter: &Counter<'_>, file: &ComplaintFile, (event, on, who): (&Event, NaiveDate, &str)) -> Option<String> {
    if on < file.received_on || counter.now.today < on {
        return Some(format!("The day must lie between {} and today.", file.received_on));
    }
    if let Some(text) = texts(event).into_iter().find(|text| text.trim().is_empty() || WORDS_MAX < text.chars().count()) {
        let what = if text.trim().is_empty() { "Say it in words" } else { "Say it shorter" };
        return Some(format!("{what}: this form takes 1 to {WORDS_MAX} letters."));
    }
    if let Event::Owed { amount, .. } = event
        && amount.minor <= 0
    {
        return Some("Write an amount of more than nothing.".to_owned());
    }
    file.may(event, Some(who), (&counter.deadlines, counter.now)).err().map(|refused| format!("Nothing was written: {refused}."))
}

/// Whether another file can take this one up.
async fn joined(counter: &Counter<'_>, file: &ComplaintFile, into: i64) -> Result<Result<(), String>, store::Error> {
    let Some(other) = counter.store.complaint(into).await? else { return Ok(Err(format!("There is no complaint {into}."))) };
    let allowed = other.may(&Event::Joined { from: file.id }, None, (&counter.deadlines, counter.now));
    Ok(allowed.map_err(|refused| format!("Complaint {into}: {refused}.")))
}

/// The texts that an event must hold.
fn texts(event: &Event) -> Vec<&str> {
    match event {
        Event::Asked { words } | Event::Answered { words } => vec![words],
        Event::Assured { by, .. } => vec![by],
        Event::Referred { office, .. } => vec![office],
        Event::Declined { reason, .. } => vec![reason],
        Event::Decided { reasons, .. } | Event::Closed { reasons, .. } => vec![reasons],
        Event::Paid { proof, .. } => vec![proof],
        Event::Acknowledged
        | Event::TakenOn { .. }
        | Event::Contacted
        | Event::Accepted { .. }
        | Event::NoticeServed
        | Event::Replied
        | Event::Owed { .. }
        | Event::Confirmed { .. }
        | Event::Withdrawn
        | Event::Merged { .. }
        | Event::Joined { .. } => Vec::new(),
    }
}

/// Whether it changes what an audit sees.
const fn is_evidence(event: &Event) -> bool {
    matches!(event, Event::TakenOn { .. } | Event::Paid { .. } | Event::Closed { .. })
}

/// The kind of an event for the journal: no word of anybody stands there.
fn did(event: &Event) -> serde_json::Value {
    serde_json::to_value(event).ok().and_then(|value| value.get("kind").cloned()).unwrap_or_default()
}
