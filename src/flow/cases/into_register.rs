//! How does a sanction come into the register, and how does it leave? As an event of the licence that a registrar enters, and a second one
//! confirms where two decide; after an appeal the event is corrected, and the status follows from the events alone.

use super::act::{Act, refusal};
use super::{Acted, Office, hand};
use crate::flow::enter_event::{Draft, Entered, Hand, enter_event};
use crate::record::case::event::{Event, Sanction};
use crate::record::case::file::{CaseFile, Laid};
use crate::record::case::number;
use crate::record::licence::{Appeal, EventKind, LicenceEvent};
use crate::record::official::Official;
use crate::store;
use crate::store::case_files::NewEvent;
use crate::store::entries::EntryKind;
use crate::store::licence_file::{LicenceFile, Told};

/// Characters of a text of the register.
const TEXT_MAX: usize = 400;

/// Brings the register to say what it should of a sanction; `None` where there is no such case.
///
/// # Errors
/// When the store is not available.
pub async fn into_register(office: &Office<'_>, id: i64, sanction: i64, (who, seen): (&Official, usize)) -> Result<Option<Acted>, store::Error> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(None) };
    let (laid, appeal) = match lacking(office, &file, sanction, (who, seen)) {
        Ok(lacking) => lacking,
        Err(refused) => return Ok(Some(Acted::Refused(refused))),
    };
    let words = match write(office, &file, (&laid, appeal), who).await? {
        Ok(words) => words,
        Err(refused) => return Ok(Some(Acted::Refused(refused))),
    };
    let event = Event::Entered { sanction, appeal, words: words.to_owned() };
    let new = NewEvent { case_id: id, event, happened_on: office.today, who: hand(who), at: office.at, seen };
    Ok(Some(match office.store.add_case_event(&new, None).await {
        Ok(number) => Acted::Done(number),
        // What is in the register already is found there the next time, and not written twice.
        Err(store::Error::Conflict { what }) => {
            Acted::Refused(format!("The register has it; the case does not say so yet: {what}, then press the button again."))
        }
        Err(error) => return Err(error),
    }))
}

/// The sanction, and what the register should say of an appeal against it; or what stands against writing that.
fn lacking(office: &Office<'_>, file: &CaseFile, sanction: i64, (who, seen): (&Official, usize)) -> Result<(Laid, Appeal), String> {
    if file.events.len() != seen {
        return Err("Nothing was written: something else happened in this case in between: open it again and look.".to_owned());
    }
    let laid = file.sanctions().into_iter().find(|laid| laid.id == sanction).ok_or("There is no such sanction in this case.")?;
    let appeal = laid.register_lacks().ok_or("The register says already what it should of this sanction.")?;
    let event = Event::Entered { sanction, appeal, words: "to be entered".to_owned() };
    let asked = Act { event, happened_on: office.today, seen, who: who.clone(), bytes: None };
    refusal(office, file, &asked).map_or(Ok((laid, appeal)), Err)
}

/// Writes it into the register, or finds it there; how it then stands, or why it was not written.
async fn write(office: &Office<'_>, file: &CaseFile, what: (&Laid, Appeal), who: &Official) -> Result<Result<&'static str, String>, store::Error> {
    let known = office.store.licence_file(&file.licence_no).await?;
    let draft = match draft(file, what.0, (what.1, &known)) {
        Ok(Some(draft)) => draft,
        Ok(None) => return Ok(Ok("in force")),
        Err(refused) => return Ok(Err(refused)),
    };
    let by = Hand { who: who.name.clone(), at: office.at, today: office.today };
    Ok(match enter_event(office.store, &file.licence_no, draft, &by).await? {
        Some(Entered::InForce) => Ok("in force"),
        Some(Entered::Proposed) => Ok("proposed: a second registrar confirms it"),
        Some(Entered::Stale) => Err("The licence changed in between: look at it in the register and try again.".to_owned()),
        Some(Entered::Doubted(doubt)) => Err(by_hand(&doubt.sentence())),
        Some(Entered::Wrong(fields)) => Err(by_hand(&fields.into_iter().map(|(_, sentence)| sentence).collect::<Vec<_>>().join(" "))),
        None => Err(format!("The register holds no licence {}.", file.licence_no)),
    })
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
