//! What does a list of a later day leave of what earlier lists said? It speaks of its own day: their word on theirs stays.

use std::collections::{HashMap, HashSet};

use chrono::{Days, NaiveDate};

use crate::record::id::Key;
use crate::record::licence::{EventKind, LISTED, LicenceEvent};

/// What an event is about, whenever it was recorded.
type About = (Key, EventKind, NaiveDate, Option<String>);

/// The events of a source once a list of `as_of` is taken in, where the list tells of that day alone (every event of it was
/// recorded then); the list's own events where it tells a whole history.
///
/// - An event that an earlier list told in the same words is that event: it stays known since then.
/// - A listing that an earlier list told stays. Where the licence stands in the new list no more, its word ends the day before.
/// - Whatever else an earlier list told, and this one tells otherwise or no more, is not among them.
pub(super) fn events_after(stored: &[LicenceEvent], listed: &[LicenceEvent], as_of: Option<NaiveDate>) -> Vec<LicenceEvent> {
    let Some(as_of) = as_of.filter(|as_of| listed.iter().all(|event| event.recorded_on == Some(*as_of))) else { return listed.to_vec() };
    let earlier: Vec<&LicenceEvent> = stored.iter().filter(|event| event.recorded_on.is_some_and(|on| on < as_of)).collect();
    let known: HashMap<About, &LicenceEvent> = earlier.iter().map(|event| (about(event), *event)).collect();
    let (mut told, mut licences) = (HashSet::new(), HashSet::new());
    let mut events = Vec::with_capacity(listed.len());
    for event in listed {
        licences.insert(event.licence_no.key());
        told.insert(about(event));
        let same = known.get(&about(event)).filter(|before| says_the_same(before, event));
        events.push(same.map_or_else(|| event.clone(), |before| (*before).clone()));
    }
    let kept = earlier.into_iter().filter(|event| event.raw_status.as_deref() == Some(LISTED) && !told.contains(&about(event)));
    events.extend(kept.map(|event| if licences.contains(&event.licence_no.key()) { event.clone() } else { ended(event, as_of) }));
    events
}

fn about(event: &LicenceEvent) -> About {
    (event.licence_no.key(), event.event, event.effective_on, event.ground.clone())
}

/// Whether two events differ in nothing but the list that told them.
fn says_the_same(before: &LicenceEvent, now: &LicenceEvent) -> bool {
    let LicenceEvent { line, published_on, recorded_on, reason, .. } = before.clone();
    LicenceEvent { line, published_on, recorded_on, reason, ..now.clone() } == *before
}

/// A listing whose word ends the day before a list without it.
fn ended(event: &LicenceEvent, as_of: NaiveDate) -> LicenceEvent {
    let last = as_of.checked_sub_days(Days::new(1)).unwrap_or(as_of);
    LicenceEvent { ends_on: Some(event.ends_on.map_or(last, |ends| ends.min(last))), ..event.clone() }
}
