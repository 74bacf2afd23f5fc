//! What did registrars enter, and who decided on what needed two? An event of the desk is a source of its own: lists neither drop nor double it.
//!
//! An entry is kept in the transaction that brings it into force, beside its journal line; one that needs two people waits for a decision. The
//! writer says which version of the licence it saw: where something came between, nothing is written.

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use serde_json::json;

use super::batch::{Batch, Waiting};
use super::bulk::{self, Origin};
use super::case_files::{self, NewEvent};
use super::cell::Text;
use super::entry_rows::{self, EntryRow};
use super::fact::{FactKey, Row, comparable, comparable_text, whole_digest};
use super::intakes::{self, IntakeKind, NewIntake};
use super::journal::{self, Entry as Line};
use super::licence_file::{file, mark};
use super::select::{HOLDS, select};
use super::written_once::{self, Once};
use super::{Error, Store};
use crate::record::code::codes;
use crate::record::id::Id;
use crate::record::licence::LicenceEvent;
use crate::record::table::Table;

/// The source under whose name the desk speaks. Nobody else may send under it.
pub const DESK: &str = "Registrars' desk";

codes! {
    /// What an entry does.
    EntryKind, "one of entered corrected withdrawn":
    /// A new event.
    Entered = "entered",
    /// A newer version of an event; the older one stays readable.
    Corrected = "corrected",
    /// An event of the desk that should never have stood there is taken back.
    Withdrawn = "withdrawn",
}

codes! {
    /// What a second person said.
    Verdict, "one of confirmed rejected":
    Confirmed = "confirmed", Rejected = "rejected",
}

/// Who writes what, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    /// The name of the official.
    pub who: String,
    /// Why, in words.
    pub why: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A change of a licence's events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it does.
    pub kind: EntryKind,
    /// The event as it shall be told; for a withdrawal, the one that goes.
    pub event: LicenceEvent,
    /// The mark of the row that it replaces or corrects.
    pub of: Option<String>,
    /// Why it is written although the table of transitions does not allow it.
    pub despite: Option<String>,
}

/// An entry that is about to be kept.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// The change.
    pub change: Change,
    /// Who, why, when.
    pub by: By,
    /// Whether a second person has to confirm it first.
    pub needs_two: bool,
    /// The version of the licence that its author saw.
    pub seen: String,
    /// What the list row of the holder had implied and must be told from now on, since the licence gets a grant of its own.
    pub implied: Option<LicenceEvent>,
    /// The request of a program that this comes of, if one wrote it.
    pub once: Option<Once>,
}

/// An event as it is in force from a confirmation on.
#[derive(Debug, Clone)]
pub struct InForce {
    /// The event, with the day on which the register learned of it.
    pub event: LicenceEvent,
    /// As in [`NewEntry`].
    pub implied: Option<LicenceEvent>,
}

/// An entry of the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub id: i64,
    /// The change.
    pub change: Change,
    /// Who, why, when.
    pub by: By,
    /// Whether a second person has to confirm it.
    pub needs_two: bool,
    /// What a second person said.
    pub decision: Option<(Verdict, By)>,
}

impl Kept {
    /// Whether it still waits for a second person.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.needs_two && self.decision.is_none()
    }
}

/// How an attempt to write ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It is there, under this number.
    Done(i64),
    /// Something came between: nothing was written.
    Stale,
}

impl Store {
    /// Entries that wait for a second person, oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn waiting_entries(&self, limit: u32) -> Result<Vec<Kept>, Error> {
        let condition = format!("needs_two = 1 AND d.entry_id IS NULL ORDER BY e.id LIMIT {limit}");
        Ok(entry_rows::read(&self.db, &condition, Vec::new()).await?.into_iter().map(|row| row.kept).collect())
    }

    /// Keeps an entry; one that needs no second person is in force with it.
    ///
    /// # Errors
    /// When the database is not available; then nothing is written.
    pub async fn keep_entry(&self, new: NewEntry) -> Result<Written, Error> {
        let licence = new.change.event.licence_no.clone();
        let Some((txn, sender_id)) = self.begin_at_desk(&licence, &new.seen).await? else { return Ok(Written::Stale) };
        let id = keep(&txn, sender_id, new).await?;
        txn.commit().await?;
        Ok(Written::Done(id))
    }

    /// Keeps an event of a case in the same step as the entry that comes of it, or alone where the register says it already: there is never one
    /// without the other.
    ///
    /// # Errors
    /// When something else happened in the case in between, or the database is not available; then nothing is written.
    pub async fn enter_from_case(&self, entry: Option<NewEntry>, event: &NewEvent) -> Result<Written, Error> {
        let names = self.senders().await?;
        let txn = self.begin().await?;
        case_files::take_turn(&txn, event.case_id).await?;
        if let Some(entry) = entry {
            let sender_id = intakes::sender_of(&txn, DESK).await?;
            if file(&txn, &entry.change.event.licence_no, &names).await?.version != entry.seen {
                txn.rollback().await?;
                return Ok(Written::Stale);
            }
            keep(&txn, sender_id, entry).await?;
        }
        let id = case_files::add_event(&txn, event, None).await?;
        txn.commit().await?;
        Ok(Written::Done(id))
    }

    /// One entry.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn entry(&self, id: i64) -> Result<Option<Kept>, Error> {
        Ok(entry_rows::read(&self.db, "e.id = $1", vec![id.into()]).await?.pop().map(|row| row.kept))
    }

    /// Keeps what a second person decided: with `in_force` it is confirmed, and the event is in force with it; without, it is rejected. `seen` is
    /// the version of the licence that the decider saw.
    ///
    /// # Errors
    /// When there is no such entry, or the database is not available; then nothing is written.
    pub async fn keep_decision(&self, id: i64, by: By, seen: &str, in_force: Option<InForce>) -> Result<Written, Error> {
        let entry = self.entry(id).await?.ok_or_else(|| Error::not_found(format!("the entry {id}")))?;
        let mut change = entry.change;
        let Some((txn, sender_id)) = self.begin_at_desk(&change.event.licence_no, seen).await? else { return Ok(Written::Stale) };
        let (verdict, what) = if in_force.is_some() { (Verdict::Confirmed, "confirmed an event") } else { (Verdict::Rejected, "rejected an event") };
        let mut intake_id = None;
        if let Some(InForce { event, implied }) = in_force {
            change.event = event;
            intake_id = Some(bring_into_force(&txn, sender_id, (&change, implied.as_ref()), &by).await?);
        }
        entry_rows::decide(&txn, id, (verdict, &by), intake_id).await?;
        journal::add(&txn, &line(&by, what, (id, &change))).await?;
        txn.commit().await?;
        Ok(Written::Done(id))
    }

    /// Begins to write for a licence, one writer after the other; nothing where it is no longer what its author saw.
    async fn begin_at_desk(&self, licence: &Id, seen: &str) -> Result<Option<(DatabaseTransaction, i64)>, Error> {
        let names = self.senders().await?;
        let txn = self.begin().await?;
        let sender_id = intakes::sender_of(&txn, DESK).await?;
        if file(&txn, licence, &names).await?.version == seen {
            return Ok(Some((txn, sender_id)));
        }
        txn.rollback().await?;
        Ok(None)
    }
}

/// Keeps an entry within a transaction, for a licence that is as its author saw it.
async fn keep(txn: &DatabaseTransaction, sender_id: i64, new: NewEntry) -> Result<i64, Error> {
    let NewEntry { change, by, needs_two, seen: _, implied, once } = new;
    let intake_id = if needs_two { None } else { Some(bring_into_force(txn, sender_id, (&change, implied.as_ref()), &by).await?) };
    let id = entry_rows::add(txn, &EntryRow { kept: Kept { id: 0, change: change.clone(), by: by.clone(), needs_two, decision: None }, intake_id }).await?;
    let what = if needs_two { "proposed an event" } else { verb(change.kind) };
    let mut line = line(&by, what, (id, &change));
    if let Some(once) = once {
        written_once::remember(txn, &once, id, by.at).await?;
        line.detail["token"] = once.token_id.into();
    }
    journal::add(txn, &line).await?;
    Ok(id)
}

/// Refuses the desk's own name to anybody who sends.
pub(super) fn not_the_desk(sender: &str) -> Result<(), Error> {
    if comparable_text(sender) == comparable_text(DESK) {
        return Err(Error::conflict(format!("{DESK} is the name under which registrars enter events: send under another name")));
    }
    Ok(())
}

/// Adds the event, and the mark of what it takes the place of, as an intake of the desk.
async fn bring_into_force(txn: &DatabaseTransaction, sender_id: i64, (change, implied): (&Change, Option<&LicenceEvent>), by: &By) -> Result<i64, Error> {
    let batch = Batch::of::<LicenceEvent>();
    let row = Waiting::of(&change.event, batch.columns.len());
    let (sha256, as_of_on) = (whole_digest(&row.values), Some(by.at.date_naive()));
    let new = NewIntake { sender: DESK.to_owned(), package_sha256: sha256, as_of_on, taken_at: by.at, who: by.who.clone() };
    let intake_id = intakes::add(txn, sender_id, IntakeKind::Entry, &new).await?;
    let origin = Origin { sender_id, intake_id };
    if let Some(old) = own_row(txn, sender_id, change).await? {
        bulk::supersede(txn, origin, batch.table, (&old, i64::MAX)).await?;
    }
    let added = (change.kind != EntryKind::Withdrawn).then_some(row);
    for row in added.into_iter().chain(implied.map(|grant| Waiting::of(grant, batch.columns.len()))) {
        let known = bulk::newest_where(txn, batch.table, "sender_id = $1 AND owner_key = $2", vec![sender_id.into(), row.key.owner.clone().into()]).await?;
        let version = known.get(&row.key).map_or(1, |newest| newest.version + 1);
        bulk::insert(txn, origin, &batch, &[(&row, version)]).await?;
        bulk::supersede(txn, origin, batch.table, (&row.key, version)).await?;
    }
    intakes::finish(txn, &new, origin, (&[Table::LicenceEvents].into(), &json!({ "licence": change.event.licence_no }))).await?;
    Ok(intake_id)
}

/// The row of the desk that a change takes away: one that is withdrawn, moved to another day or kind, or corrected on the day of its entry. Every
/// other correction stands beside what it corrects, with a later day of knowledge.
async fn own_row(txn: &DatabaseTransaction, sender_id: i64, change: &Change) -> Result<Option<FactKey>, Error> {
    let Some(of) = &change.of else { return Ok(None) };
    let condition = format!("sender_id = $1 AND owner_key = $2 AND {HOLDS}");
    let own = select::<LicenceEvent>(txn, &condition, vec![sender_id.into(), comparable(&change.event.licence_no).into()]).await?;
    let Some(old) = own.into_iter().map(|row| row.record).find(|old| mark(sender_id, &old.key()) == *of) else { return Ok(None) };
    let stands_beside = change.kind == EntryKind::Corrected
        && (old.event, old.effective_on) == (change.event.event, change.event.effective_on)
        && old.known_on() < change.event.known_on();
    Ok((!stands_beside).then(|| old.key()))
}

const fn verb(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Entered => "entered an event",
        EntryKind::Corrected => "corrected an event",
        EntryKind::Withdrawn => "withdrew an event",
    }
}

fn line(By { who, why, at }: &By, what: &str, (id, change): (i64, &Change)) -> Line {
    let LicenceEvent { event, effective_on, licence_no, .. } = &change.event;
    let detail = json!({ "entry": id, "does": change.kind, "event": event, "effective_on": effective_on.to_text(), "why": why, "despite": change.despite });
    Line { at: *at, who: who.clone(), what: what.to_owned(), subject: format!("licence {licence_no}"), detail }
}
