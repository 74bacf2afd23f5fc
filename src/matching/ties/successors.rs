//! Which new licences may continue a closed one? Pairs within the window that weigh enough, the likest first.

use chrono::{Months, NaiveDate};

use super::compare::Likeness;
use super::marks::Marks;
use super::population::Population;
use super::weights::Weights;
use crate::record::id::Id;
use crate::record::licence::{EventKind, LicenceEvent, Timeline};
use crate::record::period::Period;
use crate::record::register::Register;

/// A new agency that may be a closed one: a question for a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Successor {
    /// The licence that was taken or stopped.
    pub closed: Turn,
    /// The licence that came after it.
    pub opened: Turn,
    /// What the two have in common.
    pub likeness: Likeness,
}

/// A licence at the day that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The licence.
    pub licence_no: Id,
    /// ISO 3166-1 or -2 code of whose licence it is.
    pub jurisdiction: String,
    /// The registered name.
    pub legal_name: String,
    /// What happened.
    pub event: EventKind,
    /// First day of it.
    pub on: NaiveDate,
}

/// Possible successors as known on a day, the likest first.
#[must_use]
pub fn successors(population: &Population, register: &Register, weights: &Weights, known: NaiveDate) -> Vec<Successor> {
    let opened: Vec<Option<NaiveDate>> = population.marks().iter().map(|marks| opened_on(timeline(register, marks)?, known)).collect();
    let mut found: Vec<Successor> = Vec::new();
    for (at, marks) in population.marks().iter().enumerate() {
        let Some((closing, window)) = timeline(register, marks).and_then(|timeline| closing(timeline, weights, known)) else { continue };
        for other in population.beside(at) {
            let Some(on) = opened[other].filter(|on| window.contains(*on)) else { continue };
            let newer = &population.marks()[other];
            let likeness = population.compare(marks, newer, weights);
            if weights.shown_from <= likeness.posterior && newer.licence_no.key() != marks.licence_no.key() {
                let closed = Turn::of(marks, closing.event, closing.effective_on);
                found.push(Successor { closed, opened: Turn::of(newer, EventKind::Granted, on), likeness });
            }
        }
    }
    found.sort_by(|a, b| b.likeness.bits.total_cmp(&a.likeness.bits).then_with(|| key(a).cmp(&key(b))));
    found
}

impl Turn {
    fn of(marks: &Marks, event: EventKind, on: NaiveDate) -> Self {
        let Marks { licence_no, jurisdiction, legal_name, .. } = marks;
        Self { licence_no: licence_no.clone(), jurisdiction: jurisdiction.clone(), legal_name: legal_name.clone(), event, on }
    }
}

/// The events of a licence; none where several agencies hold its number.
fn timeline<'a>(register: &'a Register, marks: &Marks) -> Option<&'a Timeline> {
    let key = marks.licence_no.key();
    let mut holders = register.agencies(&key);
    let is_one = holders.next().is_some_and(|agency| !register.is_shared(agency));
    register.timeline(&key).filter(|_| is_one)
}

/// The newest sanction that stopped the holder, taken away or suspended and neither stayed nor annulled, with the days on which a new
/// licence is compared with it: as many months as the weights say, and no longer than it lasts.
fn closing<'a>(timeline: &'a Timeline, weights: &Weights, known: NaiveDate) -> Option<(&'a LicenceEvent, Period)> {
    let stops = |event: &&LicenceEvent| matches!(event.event, EventKind::Revoked | EventKind::Cancelled | EventKind::Suspended) && event.runs();
    let event = timeline.seen(known).filter(stops).filter(|event| event.effective_on <= known).max_by_key(|event| event.effective_on)?;
    let last = event.effective_on.checked_add_months(Months::new(weights.window_months));
    let outside = [last, event.ends_on].into_iter().flatten().filter_map(|day| day.succ_opt());
    let until = outside.chain(timeline.lifted_on(event, known)).min();
    Period::new(event.effective_on, until).ok().map(|window| (event, window))
}

/// The first day of a licence. That a name stood in a list says nothing of when its licence began.
fn opened_on(timeline: &Timeline, known: NaiveDate) -> Option<NaiveDate> {
    let granted = timeline.seen(known).filter(|event| event.event == EventKind::Granted && !event.is_listing());
    granted.map(|event| event.effective_on).min().filter(|on| *on <= known)
}

fn key(successor: &Successor) -> (&str, &str, &str) {
    (&successor.opened.jurisdiction, successor.opened.licence_no.as_str(), successor.closed.licence_no.as_str())
}
