//! What happened to an agency, when? Lane by lane: its licence, returns, complaints, breaches, cases and sanctions.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::record::case::event::{Event, Sanction};
use crate::record::case::file::CaseFile;
use crate::record::code::codes;
use crate::record::finding::Indicator;
use crate::record::id::Id;
use crate::record::licence::{Appeal, EventKind};
use crate::record::register::Register;
use crate::store::agency_complaints::ComplaintLine;
use crate::store::agency_file::{BreachDay, ReturnTaken};

codes! {
    /// Of what a moment is.
    Lane, "one of licence returns complaints breaches cases sanctions":
    Licence = "licence", Returns = "returns", Complaints = "complaints", Breaches = "breaches", Cases = "cases", Sanctions = "sanctions",
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub on: NaiveDate,
    /// Of what.
    pub lane: Lane,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An event of the licence, with its last day and where an appeal stands.
    Licence(EventKind, Option<NaiveDate>, Appeal),
    /// A return came in: who sent it, and how many placements of the agency hold as it says.
    Return(String, u64),
    /// So many complaints came in one month.
    Complaints(u64),
    /// So many breaches were first found, the most frequent kinds first.
    Breaches(Vec<(Indicator, u64)>),
    /// A case was opened.
    Opened(i64),
    /// A case was decided.
    Decided(i64),
    /// A case was closed.
    Closed(i64),
    /// A sanction was laid in a case; whether it stands.
    Sanction(i64, Sanction, bool),
}

/// Events of the licence, as known on a day. Of a number that several hold nothing is told.
#[must_use]
pub fn of_register(register: &Register, licence: &Id, known: NaiveDate) -> Vec<Moment> {
    let key = licence.key();
    let is_one = register.agencies(&key).next().is_some_and(|agency| !register.is_shared(agency));
    let events = register.timeline(&key).filter(|_| is_one).into_iter().flat_map(|timeline| timeline.seen(known));
    let moment = |event: &crate::record::licence::LicenceEvent| Moment {
        on: event.effective_on,
        lane: Lane::Licence,
        what: What::Licence(event.event, event.ends_on, event.appeal),
    };
    events.map(moment).collect()
}

/// Returns that came in.
#[must_use]
pub fn of_returns(taken: &[ReturnTaken]) -> Vec<Moment> {
    let moment = |one: &ReturnTaken| Moment { on: one.taken_at.date_naive(), lane: Lane::Returns, what: What::Return(one.sender.clone(), one.placements) };
    taken.iter().map(moment).collect()
}

/// Breaches that were found, one moment a day.
#[must_use]
pub fn of_breaches(days: &[BreachDay]) -> Vec<Moment> {
    let mut by_day: BTreeMap<NaiveDate, BTreeMap<Indicator, u64>> = BTreeMap::new();
    for BreachDay { on, code, grade: _, count } in days {
        *by_day.entry(*on).or_default().entry(*code).or_default() += count;
    }
    let moment = |(on, kinds): (NaiveDate, BTreeMap<Indicator, u64>)| {
        let mut kinds: Vec<(Indicator, u64)> = kinds.into_iter().collect();
        kinds.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
        Moment { on, lane: Lane::Breaches, what: What::Breaches(kinds) }
    };
    by_day.into_iter().map(moment).collect()
}

/// Complaints that came, one moment a month, on the day of its last one.
#[must_use]
pub fn of_complaints(complaints: &[ComplaintLine]) -> Vec<Moment> {
    let mut by_month: BTreeMap<(i32, u32), (NaiveDate, u64)> = BTreeMap::new();
    for on in complaints.iter().map(|complaint| complaint.received_on) {
        let (last, count) = by_month.entry((on.year(), on.month())).or_insert((on, 0));
        (*last, *count) = ((*last).max(on), *count + 1);
    }
    by_month.into_values().map(|(on, count)| Moment { on, lane: Lane::Complaints, what: What::Complaints(count) }).collect()
}

/// The steps of a case that a reader of the agency looks for, and its sanctions.
#[must_use]
pub fn of_case(file: &CaseFile) -> Vec<Moment> {
    let step = |on, what| Moment { on, lane: Lane::Cases, what };
    let mut moments = vec![step(file.opened_on, What::Opened(file.id))];
    moments.extend(file.decision().map(|(logged, _)| step(logged.happened_on, What::Decided(file.id))));
    let closed = file.events.iter().rev().find(|logged| matches!(logged.event, Event::Closed { .. })).filter(|_| file.is_closed());
    moments.extend(closed.map(|logged| step(logged.happened_on, What::Closed(file.id))));
    let sanction = |laid: crate::record::case::file::Laid| Moment {
        on: laid.from,
        lane: Lane::Sanctions,
        what: What::Sanction(file.id, laid.sanction, laid.stands && !laid.is_stayed),
    };
    moments.extend(file.sanctions().into_iter().map(sanction));
    moments
}
