//! How does the desk's file of a licence look to a program? What holds with the mark of each row, and what was entered and decided.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::agency_wire::EventWire;
use crate::flow::enter_event::timeline;
use crate::record::licence::{EventKind, LicenceEvent};
use crate::store::entries::{By, Change, EntryKind, Kept, Verdict};
use crate::store::licence_file::{LicenceFile, Told};

/// Entries that are told; older ones stand in the history of the licence at the desk.
const ENTRIES_MAX: usize = 100;

#[derive(Serialize)]
pub struct FileWire<'a> {
    licence_no: &'a str,
    version: &'a str,
    events: Vec<ToldWire<'a>>,
    entries: Vec<EntryWire<'a>>,
    more_entries: usize,
}

#[derive(Serialize)]
struct ToldWire<'a> {
    mark: &'a str,
    source: &'a str,
    is_desks: bool,
    event: EventWire<'a>,
}

#[derive(Serialize)]
struct EntryWire<'a> {
    entry: i64,
    does: EntryKind,
    event: EventKind,
    effective_on: NaiveDate,
    outcome: Outcome,
    why: &'a str,
    entered_by: &'a str,
    entered_at: DateTime<Utc>,
    decided_by: Option<&'a str>,
    decided_at: Option<DateTime<Utc>>,
    decided_why: Option<&'a str>,
}

/// What came of an entry.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    InForce,
    Proposed,
    Confirmed,
    Rejected,
}

/// The answer to a request that wrote. It says what was written, so that it is the same whenever it is asked for.
#[derive(Serialize)]
pub struct WrittenWire<'a> {
    licence_no: &'a str,
    entry: i64,
    does: EntryKind,
    event: EventKind,
    effective_on: NaiveDate,
    outcome: Outcome,
    entered_by: &'a str,
    entered_at: DateTime<Utc>,
}

impl<'a> FileWire<'a> {
    pub fn of(file: &'a LicenceFile) -> Self {
        let LicenceFile { holders, told, entries, version } = file;
        let timeline = timeline(file);
        let last_words: Vec<&LicenceEvent> = timeline.seen(NaiveDate::MAX).collect();
        let told_wire = |told: &'a Told| {
            let Told { mark, source, is_desks, intake_id: _, event } = told;
            ToldWire { mark, source, is_desks: *is_desks, event: EventWire::of(event, last_words.contains(&event)) }
        };
        let number = holders.first().map(|holder| &holder.licence_no).or_else(|| told.first().map(|told| &told.event.licence_no));
        Self {
            licence_no: number.map_or("", |number| number.as_str()),
            version,
            events: told.iter().map(told_wire).collect(),
            entries: entries.iter().take(ENTRIES_MAX).map(EntryWire::of).collect(),
            more_entries: entries.len().saturating_sub(ENTRIES_MAX),
        }
    }
}

impl<'a> EntryWire<'a> {
    fn of(kept: &'a Kept) -> Self {
        let Kept { id, change: Change { kind, event, of: _, despite: _ }, by: By { who, why, at }, needs_two, decision } = kept;
        let decided = decision.as_ref().map(|(_, by)| by);
        let outcome = match decision {
            None if *needs_two => Outcome::Proposed,
            None => Outcome::InForce,
            Some((Verdict::Confirmed, _)) => Outcome::Confirmed,
            Some((Verdict::Rejected, _)) => Outcome::Rejected,
        };
        Self {
            entry: *id,
            does: *kind,
            event: event.event,
            effective_on: event.effective_on,
            outcome,
            why,
            entered_by: who,
            entered_at: *at,
            decided_by: decided.map(|by| by.who.as_str()),
            decided_at: decided.map(|by| by.at),
            decided_why: decided.map(|by| by.why.as_str()),
        }
    }
}

impl<'a> WrittenWire<'a> {
    pub fn of(Kept { id, change, by, needs_two, decision: _ }: &'a Kept) -> Self {
        let Change { kind, event, of: _, despite: _ } = change;
        Self {
            licence_no: event.licence_no.as_str(),
            entry: *id,
            does: *kind,
            event: event.event,
            effective_on: event.effective_on,
            outcome: if *needs_two { Outcome::Proposed } else { Outcome::InForce },
            entered_by: &by.who,
            entered_at: by.at,
        }
    }
}
