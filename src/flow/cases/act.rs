//! How does an official act in a case? Role and law of the case are asked, then the event is written, with a digest of it in the journal.

use chrono::NaiveDate;

use super::points::unfit_points;
use super::{Acted, Office, hand};
use crate::record::case::event::{Event, Hat};
use crate::record::case::evidence::Piece;
use crate::record::case::file::CaseFile;
use crate::record::official::{Official, Role};
use crate::store;
use crate::store::case_files::NewEvent;

/// Characters of one text of a case.
pub const WORDS_MAX: usize = 4000;
/// Bytes of one piece of evidence.
pub const BYTES_MAX: usize = 5 * 1024 * 1024;
/// Bytes of all evidence of one case that are kept here, at most: an archive of it must fit into memory.
pub const CASE_BYTES_MAX: u64 = 200 * 1024 * 1024;
/// Events of one case, at most.
const EVENTS_MAX: usize = 2000;

/// What an official does.
#[derive(Debug, Clone)]
pub struct Act {
    /// What.
    pub event: Event,
    /// On which day it was so.
    pub happened_on: NaiveDate,
    /// How many events the official saw in the case.
    pub seen: usize,
    /// Who.
    pub who: Official,
    /// The bytes of evidence, where they are kept here.
    pub bytes: Option<Vec<u8>>,
}

/// Writes what an official does; `None` where there is no such case.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn act(office: &Office<'_>, id: i64, act: Act) -> Result<Option<Acted>, store::Error> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(None) };
    if let Some(refused) = refusal(office, &file, &act) {
        return Ok(Some(Acted::Refused(refused)));
    }
    if let Some(bytes) = &act.bytes
        && CASE_BYTES_MAX < office.store.case_papers_bytes(id).await?.saturating_add(bytes.len() as u64)
    {
        let megabytes = CASE_BYTES_MAX / 1024 / 1024;
        return Ok(Some(Acted::Refused(format!("This case keeps {megabytes} MB of evidence here: keep this elsewhere and write its SHA-256."))));
    }
    let Act { event, happened_on, seen, who, bytes } = act;
    let new = NewEvent { case_id: id, event, happened_on, who: hand(&who), at: office.at, seen };
    Ok(Some(match office.store.add_case_event(&new, bytes).await {
        Ok(number) => Acted::Done(number),
        Err(store::Error::Conflict { what }) => Acted::Refused(format!("Nothing was written: {what}.")),
        Err(error) => return Err(error),
    }))
}

/// Whether a role does what is done in a hat.
#[must_use]
pub const fn wears(role: Role, hat: Hat) -> bool {
    match hat {
        Hat::Investigator => role.may_investigate(),
        Hat::Decider => role.may_decide_cases(),
        Hat::Registrar => role.may_change_the_register(),
    }
}

const fn wearer(hat: Hat) -> &'static str {
    match hat {
        Hat::Investigator => "an investigator",
        Hat::Decider => "a decider",
        Hat::Registrar => "a registrar",
    }
}

/// What stands against it.
pub(super) fn refusal(office: &Office<'_>, file: &CaseFile, act: &Act) -> Option<String> {
    let Act { event, happened_on, who, bytes, .. } = act;
    if !wears(who.role, event.hat()) {
        return Some(format!("Nothing was written: this is done by {}, and you are signed in as {}.", wearer(event.hat()), who.role));
    }
    if *happened_on < file.opened_on || office.today < *happened_on {
        return Some(format!("The day must lie between {} and today.", file.opened_on));
    }
    if EVENTS_MAX <= file.events.len() {
        return Some(format!("This case has {EVENTS_MAX} events: go on in a new one."));
    }
    if bytes.as_ref().is_some_and(|bytes| BYTES_MAX < bytes.len()) {
        return Some(format!("Evidence kept here has at most {BYTES_MAX} bytes: keep it elsewhere and write its digest."));
    }
    let told = file.may(event, &hand(who), (&office.spans, office.today)).err().map(|refused| format!("Nothing was written: {refused}."));
    told.or_else(|| unfit(event, file, *happened_on)).or_else(|| unfit_points(event))
}

/// What is wrong with what the event holds.
fn unfit(event: &Event, file: &CaseFile, on: NaiveDate) -> Option<String> {
    if let Some(text) = event.texts().into_iter().find(|text| text.trim().is_empty() || WORDS_MAX < text.chars().count()) {
        let what = if text.trim().is_empty() { "Say it in words" } else { "Say it shorter" };
        return Some(format!("{what}: each text of a case has 1 to {WORDS_MAX} characters."));
    }
    let noticed = file.events.iter().rev().find(|logged| matches!(logged.event, Event::NoticeMade { .. })).map(|logged| logged.happened_on);
    if let Event::Served { .. } = event {
        return noticed.filter(|noticed| on < *noticed).map(|noticed| format!("The notice was written on {noticed}: it cannot have reached anybody before."));
    }
    if let Event::Evidence(Piece { sha256, .. }) = event {
        let is_digest = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        return (!is_digest).then(|| format!("{sha256:?} is no SHA-256: write 64 digits of base 16 in small letters, as sha256sum prints them."));
    }
    if let Event::Sanctioned { from, until: Some(until), .. } = event {
        return (until < from).then(|| "The last day of the sanction lies before the first.".to_owned());
    }
    if let Event::Owed { amount, .. } = event {
        return (amount.minor <= 0).then(|| "Write an amount of more than nothing.".to_owned());
    }
    None
}
