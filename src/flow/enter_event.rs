//! How does a registrar enter, correct or take back an event? Read, judged by the table of transitions, then kept, or proposed where two decide.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use crate::record::id::Id;
use crate::record::licence::{LicenceEvent, Status, Timeline};
use crate::record::register::{Register, RegisterRows, grant_of};
use crate::record::transition::{OutOfTurn, needs_two};
use crate::store::entries::{By, Change, EntryKind, NewEntry, Written};
use crate::store::licence_file::{LicenceFile, Told};
use crate::store::written_once::Once;
use crate::store::{self, Store};

/// Characters of a reason.
const WHY_MIN: usize = 3;
/// Characters of any text of an entry.
const TEXT_MAX: usize = 500;

/// Who is at work, and when.
#[derive(Debug, Clone)]
pub struct Hand {
    /// The name of the official.
    pub who: String,
    /// Now.
    pub at: DateTime<Utc>,
    /// Today, in the register's zone.
    pub today: NaiveDate,
}

/// What a registrar wants to write.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Enter, correct or take back.
    pub kind: EntryKind,
    /// The mark of the row that is corrected or taken back.
    pub of: Option<String>,
    /// The event; its licence number and its day of recording are the desk's own.
    pub event: LicenceEvent,
    /// Why, in words.
    pub why: String,
    /// Why it is written although the table does not allow it.
    pub despite: Option<String>,
    /// The version of the licence that its author saw.
    pub seen: String,
}

/// How it ended.
#[derive(Debug)]
pub enum Entered {
    /// It is in force.
    InForce,
    /// It waits for a second person.
    Proposed,
    /// The table does not allow it: nothing was written, and a reason is asked for.
    Doubted(Box<OutOfTurn>),
    /// Something came between: nothing was written.
    Stale,
    /// It cannot be written so: fields with sentences.
    Wrong(Vec<(&'static str, String)>),
}

/// Writes what a registrar wants; `None` where the register holds no such licence.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn enter_event(store: &Store, licence: &Id, draft: Draft, hand: &Hand) -> Result<Option<Entered>, store::Error> {
    enter(store, licence, draft, (hand, None)).await
}

/// The same for a person, or for a program that acts for one.
pub(super) async fn enter(store: &Store, licence: &Id, draft: Draft, (hand, once): (&Hand, Option<Once>)) -> Result<Option<Entered>, store::Error> {
    let entry = match prepared(store, licence, draft, (hand, once)).await? {
        None => return Ok(None),
        Some(Err(ended)) => return Ok(Some(ended)),
        Some(Ok(entry)) => entry,
    };
    let needs_two = entry.needs_two;
    Ok(Some(match store.keep_entry(*entry).await? {
        Written::Done(_) if needs_two => Entered::Proposed,
        Written::Done(_) => Entered::InForce,
        Written::Stale => Entered::Stale,
    }))
}

/// An entry as it may be kept, or what stands against it; `None` where the register holds no such licence. It is kept apart from this, so that
/// what it comes of can be kept in the same step.
pub(super) async fn prepared(
    store: &Store,
    licence: &Id,
    draft: Draft,
    (hand, once): (&Hand, Option<Once>),
) -> Result<Option<Result<Box<NewEntry>, Entered>>, store::Error> {
    let file = store.licence_file(licence).await?;
    let Some(printed) = printed(&file) else { return Ok(None) };
    if file.version != draft.seen {
        return Ok(Some(Err(Entered::Stale)));
    }
    let Draft { kind, of, event, why, despite, seen } = draft;
    let event = LicenceEvent { line: 0, licence_no: printed, recorded_on: Some(hand.today), ..event };
    let mut change = Change { kind, event, of, despite: despite.filter(|text| !text.trim().is_empty()) };
    let old = change.of.as_ref().and_then(|mark| file.told.iter().find(|told| told.mark == *mark));
    let wrong = wrong(&change, old, &file, (&why, hand.today));
    if !wrong.is_empty() {
        return Ok(Some(Err(Entered::Wrong(wrong))));
    }
    if let (EntryKind::Withdrawn, Some(old)) = (kind, old) {
        change.event = old.event.clone();
    }
    let around = Timeline::new(timeline(&file).events().iter().filter(|event| old.is_none_or(|old| old.event != **event)).cloned().collect());
    let doubt = if kind == EntryKind::Withdrawn { None } else { around.would_be(&change.event, NaiveDate::MAX) };
    if let Some(doubt) = doubt.filter(|_| change.despite.is_none()) {
        return Ok(Some(Err(Entered::Doubted(Box::new(doubt)))));
    }
    let needs_two = two_decide(&file, (&change, old), hand.today);
    let implied = if needs_two { None } else { implied(&file, &change) };
    let by = By { who: hand.who.clone(), why: why.trim().to_owned(), at: hand.at };
    Ok(Some(Ok(Box::new(NewEntry { change, by, needs_two, seen, implied, once }))))
}

/// The number as the register prints it; none where the register holds nothing under it.
pub(super) fn printed(file: &LicenceFile) -> Option<Id> {
    file.holders.first().map(|agency| agency.licence_no.clone()).or_else(|| file.told.first().map(|told| told.event.licence_no.clone()))
}

/// The timeline of a licence, with what the row of its holder implies.
#[must_use]
pub fn timeline(file: &LicenceFile) -> Timeline {
    let Some(licence) = printed(file) else { return Timeline::default() };
    let events = file.told.iter().map(|told| told.event.clone()).collect();
    let register = Register::new(RegisterRows { agencies: file.holders.clone(), events, ..RegisterRows::default() });
    register.timeline(&licence.key()).cloned().unwrap_or_default()
}

/// The grant that the holder's row implies, once the licence gets a grant of its own: the days before would else be forgotten.
pub(super) fn implied(file: &LicenceFile, change: &Change) -> Option<LicenceEvent> {
    let gets_own = change.kind != EntryKind::Withdrawn && change.event.event.grants();
    let has_own = file.told.iter().any(|told| told.event.event.grants());
    let grant = file.holders.iter().find_map(grant_of).filter(|_| gets_own && !has_own)?;
    let same = (grant.event, grant.effective_on) == (change.event.event, change.event.effective_on);
    (!same).then(|| LicenceEvent { line: 0, reason: Some("as the list of the authority gives it".to_owned()), ..grant })
}

/// Whether two people decide: by the table, or because the change brings or ends a revocation today.
fn two_decide(file: &LicenceFile, (change, old): (&Change, Option<&Told>), today: NaiveDate) -> bool {
    let before = timeline(file);
    let status = |on: NaiveDate| before.status_on(on, NaiveDate::MAX).status;
    let by_table = |event: &LicenceEvent| needs_two(status(event.effective_on), event.event) || needs_two(status(today), event.event);
    let mut events: Vec<LicenceEvent> = before.events().iter().filter(|event| old.is_none_or(|old| old.event != **event)).cloned().collect();
    if change.kind != EntryKind::Withdrawn {
        events.push(change.event.clone());
    }
    let after = Timeline::new(events).status_on(today, NaiveDate::MAX).status;
    by_table(&change.event) || old.is_some_and(|old| by_table(&old.event)) || (status(today) == Status::Revoked) != (after == Status::Revoked)
}

/// What cannot be written so, field by field.
fn wrong(change: &Change, old: Option<&Told>, file: &LicenceFile, (why, today): (&str, NaiveDate)) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    if why.trim().chars().count() < WHY_MIN {
        wrong.push(("why", "Say why: the reason stands in the history of this licence.".to_owned()));
    }
    let texts = [("why", Some(why)), ("despite", change.despite.as_deref())];
    wrong.extend(texts.into_iter().filter(|(_, text)| text.is_some_and(too_long)).map(|(field, _)| (field, shorter())));
    match (change.kind, old) {
        (EntryKind::Entered, _) => wrong.extend(of_event(&change.event, today).into_iter().chain(twice(&change.event, file))),
        (EntryKind::Corrected, Some(old)) => wrong.extend(of_event(&change.event, today).into_iter().chain(of_correction(change, old))),
        (EntryKind::Withdrawn, Some(old)) if old.is_desks => {}
        (EntryKind::Withdrawn, Some(_)) => {
            wrong.push(("why", "This event stands in a list of the authority: it goes when the list no longer holds it. Correct it instead.".to_owned()));
        }
        (EntryKind::Corrected | EntryKind::Withdrawn, None) => wrong.push(("why", "The event is no longer there: open the page again.".to_owned())),
    }
    wrong
}

fn of_event(event: &LicenceEvent, today: NaiveDate) -> Vec<(&'static str, String)> {
    let LicenceEvent { effective_on, ends_on, decided_on, published_on, ground, reason, raw_status, .. } = event;
    let mut wrong = Vec::new();
    if !(1900..2200).contains(&effective_on.year()) {
        wrong.push(("effective_on", "Write a day between 1900 and 2199.".to_owned()));
    }
    if ends_on.is_some_and(|last| last < *effective_on) {
        wrong.push(("ends_on", "The last day lies before the first.".to_owned()));
    }
    for (field, day) in [("decided_on", decided_on), ("published_on", published_on)] {
        if day.is_some_and(|day| today < day) {
            wrong.push((field, "This day has not come yet.".to_owned()));
        }
    }
    let texts = [("ground", ground), ("reason", reason), ("raw_status", raw_status)];
    wrong.extend(texts.into_iter().filter(|(_, text)| text.as_deref().is_some_and(too_long)).map(|(field, _)| (field, shorter())));
    wrong
}

/// A second event of one kind and day would be read as a newer word on the first.
fn twice(event: &LicenceEvent, file: &LicenceFile) -> Option<(&'static str, String)> {
    let same = file.told.iter().find(|told| (told.event.event, told.event.effective_on) == (event.event, event.effective_on))?;
    Some(("event", format!("{} from {} stands there already ({}): correct it instead.", event.event, event.effective_on, same.source)))
}

fn of_correction(change: &Change, old: &Told) -> Option<(&'static str, String)> {
    let moved = (change.event.event, change.event.effective_on) != (old.event.event, old.event.effective_on);
    let bare = |event: &LicenceEvent| LicenceEvent { line: 0, recorded_on: None, ..event.clone() };
    if moved && !old.is_desks {
        let kept = format!("{} from {}", old.event.event, old.event.effective_on);
        return Some(("event", format!("An event of a list keeps its kind and its first day ({kept}). Correct what else is wrong, or enter another event.")));
    }
    (bare(&change.event) == bare(&old.event)).then(|| ("event", "Nothing is changed in it.".to_owned()))
}

fn too_long(text: &str) -> bool {
    TEXT_MAX < text.chars().count()
}

fn shorter() -> String {
    format!("Write at most {TEXT_MAX} characters.")
}
