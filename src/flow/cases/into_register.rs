//! How does a sanction come into the register, and how does it leave? As an event of the licence that a registrar enters, and a second one
//! confirms where two decide; after an appeal the event is corrected, and the status follows from the events alone.

use super::act::{Act, refusal};
use super::{Acted, Office, hand};
use crate::flow::enter_event::{Draft, Entered, Hand, prepared};
use crate::record::case::deposit::Drawing;
use crate::record::case::event::{Event, Sanction};
use crate::record::case::file::{CaseFile, Laid};
use crate::record::case::number;
use crate::record::licence::{Appeal, EventKind, LicenceEvent};
use crate::record::official::Official;
use crate::store;
use crate::store::case_files::NewEvent;
use crate::store::entries::{EntryKind, NewEntry, Written};
use crate::store::licence_file::{LicenceFile, Told};

/// Characters of a text of the register.
const TEXT_MAX: usize = 400;
const IN_FORCE: &str = "in force";
const STALE: &str = "The licence changed in between: look at it in the register and try again.";

/// An entry that may be kept, where one is needed, and how the register then stands.
type Ready = (Option<NewEntry>, &'static str);

/// What the register does not say yet.
enum Lacking {
    /// What it should say of a sanction, or of an appeal against it.
    Sanction(Box<Laid>, Appeal),
    /// That a deposit was not filled up.
    Short(Box<Drawing>),
}

/// Brings the register to say what it should of a sanction, or of a deposit that was not filled up; `None` where there is no such case. The entry
/// and the event of the case that tells of it are written in one step.
///
/// # Errors
/// When the store is not available; then neither is written.
pub async fn into_register(office: &Office<'_>, id: i64, number: i64, (who, seen): (&Official, usize)) -> Result<Option<Acted>, store::Error> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(None) };
    let lacking = match lacking(office, &file, number, (who, seen)) {
        Ok(lacking) => lacking,
        Err(refused) => return Ok(Some(Acted::Refused(refused))),
    };
    let (entry, words) = match entry(office, &file, &lacking, who).await? {
        Ok(entry) => entry,
        Err(refused) => return Ok(Some(Acted::Refused(refused))),
    };
    let event = Event::Entered { sanction: number, appeal: lacking.appeal(), words: words.to_owned() };
    let new = NewEvent { case_id: id, event, happened_on: office.today, who: hand(who), at: office.at, seen };
    Ok(Some(match office.store.enter_from_case(entry, &new).await {
        Ok(Written::Done(number)) => Acted::Done(number),
        Ok(Written::Stale) => Acted::Refused(STALE.to_owned()),
        Err(store::Error::Conflict { what }) => Acted::Refused(format!("Nothing was written: {what}.")),
        Err(error) => return Err(error),
    }))
}

impl Lacking {
    const fn appeal(&self) -> Appeal {
        match self {
            Self::Sanction(_, appeal) => *appeal,
            Self::Short(_) => Appeal::None,
        }
    }
}

/// What the register should say; or what stands against writing it.
fn lacking(office: &Office<'_>, file: &CaseFile, number: i64, (who, seen): (&Official, usize)) -> Result<Lacking, String> {
    if file.events.len() != seen {
        return Err("Nothing was written: something else happened in this case in between: open it again and look.".to_owned());
    }
    let lacking = match file.drawings().into_iter().find(|drawing| drawing.id == number) {
        Some(drawing) => Lacking::Short(Box::new(drawing)),
        None => {
            let laid = file.sanctions().into_iter().find(|laid| laid.id == number).ok_or("There is no such sanction in this case.")?;
            let appeal = laid.register_lacks().ok_or("The register says already what it should of this sanction.")?;
            Lacking::Sanction(Box::new(laid), appeal)
        }
    };
    let event = Event::Entered { sanction: number, appeal: lacking.appeal(), words: "to be entered".to_owned() };
    let asked = Act { event, happened_on: office.today, seen, who: who.clone(), bytes: None };
    refusal(office, file, &asked).map_or(Ok(lacking), Err)
}

/// The entry of the register and how it will stand, without an entry where the register says it already; or why it cannot be written.
async fn entry(office: &Office<'_>, file: &CaseFile, lacking: &Lacking, who: &Official) -> Result<Result<Ready, String>, store::Error> {
    let known = office.store.licence_file(&file.licence_no).await?;
    let draft = match lacking {
        Lacking::Sanction(laid, appeal) => draft(file, laid, (*appeal, &known)),
        Lacking::Short(drawing) => Ok(Some(short(file, drawing, (office, &known)))),
    };
    let draft = match draft {
        Ok(Some(draft)) => draft,
        Ok(None) => return Ok(Ok((None, IN_FORCE))),
        Err(refused) => return Ok(Err(refused)),
    };
    let by = Hand { who: who.name.clone(), at: office.at, today: office.today };
    Ok(match prepared(office.store, &file.licence_no, draft, (&by, None)).await? {
        Some(Ok(entry)) => Ok(ready(NewEntry { needs_two: entry.needs_two || matches!(lacking, Lacking::Short(_)), ..*entry })),
        Some(Err(Entered::Doubted(doubt))) => Err(by_hand(&doubt.sentence())),
        Some(Err(Entered::Wrong(fields))) => Err(by_hand(&fields.into_iter().map(|(_, sentence)| sentence).collect::<Vec<_>>().join(" "))),
        Some(Err(Entered::Stale | Entered::InForce | Entered::Proposed)) => Err(STALE.to_owned()),
        None => Err(format!("The register holds no licence {}.", file.licence_no)),
    })
}

fn ready(entry: NewEntry) -> Ready {
    let words = if entry.needs_two { "proposed: a second registrar confirms it" } else { IN_FORCE };
    (Some(NewEntry { implied: entry.implied.filter(|_| !entry.needs_two), ..entry }), words)
}

/// That a deposit was not filled up, as conditions on the licence: no decision suspends for it, and a second registrar confirms it always.
fn short(file: &CaseFile, drawing: &Drawing, (office, known): (&Office<'_>, &LicenceFile)) -> Draft {
    let mark = format!("Case {}, deposit {}: ", number(file.id), drawing.id);
    let event = LicenceEvent {
        line: 0,
        licence_no: file.licence_no.clone(),
        event: EventKind::ConditionsAdded,
        effective_on: office.today,
        ends_on: None,
        decided_on: None,
        published_on: None,
        recorded_on: None,
        ground: None,
        reason: Some(cut(&format!("{mark}{} drawn on {} and not filled up by {}", drawing.short(), drawing.drawn_on, drawing.refill_on))),
        raw_status: None,
        appeal: Appeal::None,
    };
    let why = format!("Case {}: the deposit is short by {} since {}", number(file.id), drawing.short(), drawing.refill_on);
    Draft { kind: EntryKind::Entered, of: None, event, why, despite: None, seen: known.version.clone() }
}

fn by_hand(why: &str) -> String {
    format!("The register does not take it so: {why} Enter it at the registrars' desk by hand, with its reason.")
}

/// What is written into the register: a new event, or the same one with another word on its appeal; nothing where it stands there so.
fn draft(file: &CaseFile, laid: &Laid, (appeal, known): (Appeal, &LicenceFile)) -> Result<Option<Draft>, String> {
    let Some(kind) = event_kind(laid.sanction) else { return Err("This sanction changes nothing in the register.".to_owned()) };
    let mark = format!("Case {}, sanction {}: ", number(file.id), laid.id);
    let is_own = |told: &&Told| told.event.reason.as_deref().is_some_and(|reason| reason.starts_with(&mark));
    let own = known.told.iter().filter(is_own).max_by_key(|told| told.event.known_on());
    let why = format!("Case {}, decided on {} by {}", number(file.id), laid.laid.0, laid.laid.1.name);
    let (seen, despite) = (known.version.clone(), None);
    if own.is_some_and(|told| told.event.appeal == appeal) {
        return Ok(None);
    }
    if appeal == Appeal::None {
        let ground = file.proven().iter().find_map(|ground| ground.text("/rule/citation")).map(|text| cut(&text));
        let event = LicenceEvent {
            line: 0,
            licence_no: file.licence_no.clone(),
            event: kind,
            effective_on: laid.from,
            ends_on: laid.until,
            decided_on: Some(laid.laid.0),
            published_on: None,
            recorded_on: None,
            ground,
            reason: Some(cut(&format!("{mark}{}", laid.words))),
            raw_status: None,
            appeal,
        };
        return Ok(Some(Draft { kind: EntryKind::Entered, of: None, event, why, despite, seen }));
    }
    let own = own.ok_or("The event of this sanction is not in the register yet: a second registrar may still have to confirm it.")?;
    let event = LicenceEvent { appeal, ..own.event.clone() };
    Ok(Some(Draft { kind: EntryKind::Corrected, of: Some(own.mark.clone()), event, why, despite, seen }))
}

const fn event_kind(sanction: Sanction) -> Option<EventKind> {
    match sanction {
        Sanction::Warning | Sanction::Points | Sanction::Fine => None,
        Sanction::Conditions => Some(EventKind::ConditionsAdded),
        Sanction::Suspension => Some(EventKind::Suspended),
        Sanction::Revocation => Some(EventKind::Revoked),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(TEXT_MAX).collect()
}
