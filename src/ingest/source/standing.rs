//! What does a row of a list say of the licence? Events that claim no more than the list does.

use chrono::{Days, NaiveDate};

use super::Source;
use crate::record::agency::Agency;
use crate::record::licence::{Appeal, EventKind, LISTED, LicenceEvent, Status};

/// What a row says of its licence.
pub(super) struct Said {
    /// The status, where the list has such a column and its word is known; `None` where standing in the list is all.
    pub status: Option<Status>,
    /// The authority's own word.
    pub word: Option<String>,
    /// The day on which that status began, where the list says so.
    pub effective_on: Option<NaiveDate>,
    /// Since when it stands in the list, where the list says so; the last day that this can mean.
    pub since: Option<NaiveDate>,
}

/// The events of one row. Unknown words make none: what is not known is never licensed.
pub(super) fn events(agency: &mut Agency, said: &Said, source: &Source) -> Vec<LicenceEvent> {
    let as_of = source.listing.as_of;
    let began = said.effective_on.unwrap_or(as_of);
    let event = |event, effective_on, word: Option<String>| LicenceEvent {
        line: agency.line,
        licence_no: agency.licence_no.clone(),
        event,
        effective_on,
        ends_on: None,
        decided_on: None,
        published_on: Some(as_of),
        recorded_on: Some(as_of),
        ground: None,
        reason: Some(format!("in the list of {} of {as_of}", source.publisher)),
        raw_status: word,
        appeal: Appeal::None,
    };
    let grant = || match agency.issued_on {
        Some(issued) => LicenceEvent { ends_on: agency.expires_on, ..event(EventKind::Granted, issued, said.word.clone()) },
        None => listing(event(EventKind::Granted, as_of, Some(LISTED.to_owned())), agency.expires_on, said.since, source),
    };
    let events = match said.status.unwrap_or(Status::Licensed) {
        Status::Licensed => vec![grant()],
        Status::Conditional => vec![grant(), event(EventKind::ConditionsAdded, began, said.word.clone())],
        Status::Suspended => vec![grant(), event(EventKind::Suspended, began, said.word.clone())],
        Status::Expired => vec![event(EventKind::Expired, began, said.word.clone())],
        Status::Revoked => vec![event(EventKind::Revoked, began, said.word.clone())],
        Status::Surrendered => vec![event(EventKind::Surrendered, began, said.word.clone())],
        Status::Refused => vec![event(EventKind::Refused, began, said.word.clone())],
        Status::NotYet | Status::Unknown => Vec::new(),
    };
    // A register makes a grant of the days in a row that has no grant among its events. Where the word is not "licensed" and
    // nobody says since when, those days would claim too much.
    if !events.iter().any(|e| e.event == EventKind::Granted) && said.effective_on.is_none() {
        (agency.issued_on, agency.expires_on) = (None, None);
    }
    events
}

/// A grant known from the list alone: from the day since which the holder stands in it, else from the day of the list,
/// for as long as a list of this rhythm is the publisher's word.
fn listing(grant: LicenceEvent, expires_on: Option<NaiveDate>, since: Option<NaiveDate>, source: &Source) -> LicenceEvent {
    let as_of = source.listing.as_of;
    let last_word = as_of.checked_add_days(Days::new(u64::from(source.listing.speaks_for_days))).unwrap_or(as_of);
    let ends_on = expires_on.map_or(last_word, |expires| expires.min(last_word));
    LicenceEvent { effective_on: since.unwrap_or(as_of).min(as_of).min(ends_on), ends_on: Some(ends_on), ..grant }
}
