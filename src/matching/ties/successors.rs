//! Which new licences may continue a closed one? Pairs within the window that weigh enough, the likest first.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::compare::Likeness;
use super::marks::Marks;
use super::population::Population;
use super::weights::Weights;
use crate::record::id::{Id, Key};
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

/// Where successors are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Succession<'a> {
    /// All agencies with their marks.
    pub population: &'a Population,
    /// What happened to their licences.
    pub register: &'a Register,
    /// What the comparing goes by.
    pub weights: &'a Weights,
    /// Licences under which workers are owed money or a case is open, as far as is known.
    pub owing: &'a BTreeSet<Key>,
    /// The day as which the register is read.
    pub known: NaiveDate,
}

impl Succession<'_> {
    /// Every pair, the likest first.
    #[must_use]
    pub fn all(&self) -> Vec<Successor> {
        let closed = (0..self.population.marks().len()).filter_map(|at| Some((at, self.closing(at)?)));
        let pairs = closed.flat_map(|(at, closing)| self.population.beside(at).into_iter().filter_map(move |other| self.pair((at, closing), other)));
        in_order(pairs.collect())
    }

    /// The pairs of one agency of the population, as the closed one or the new one, the likest first.
    #[must_use]
    pub fn of(&self, at: usize) -> Vec<Successor> {
        let pairs = self.population.beside(at).into_iter().flat_map(|other| [(at, other), (other, at)]);
        in_order(pairs.filter_map(|(closed, opened)| self.pair((closed, self.closing(closed)?), opened)).collect())
    }

    fn pair(&self, (closed, (closing, window)): (usize, (&LicenceEvent, Period)), opened: usize) -> Option<Successor> {
        let (old, new) = (&self.population.marks()[closed], &self.population.marks()[opened]);
        let on = opened_on(self.timeline(new)?, self.known).filter(|on| window.contains(*on))?;
        let likeness = self.population.compare(old, new, self.weights);
        let is_shown = self.weights.shown_from <= likeness.posterior && old.licence_no.key() != new.licence_no.key();
        let closed = Turn::of(old, closing.event, closing.effective_on);
        is_shown.then(|| Successor { closed, opened: Turn::of(new, EventKind::Granted, on), likeness })
    }

    /// The newest event that closed the licence, neither stayed nor annulled, with the days on which a new licence is compared with it: as many
    /// months as the weights say, and no longer than it lasts. What closes a licence is data; some events do so only where something was owed.
    fn closing(&self, at: usize) -> Option<(&LicenceEvent, Period)> {
        let timeline = self.timeline(&self.population.marks()[at])?;
        let owes = self.owing.contains(&self.population.marks()[at].licence_no.key());
        let closes = |kind: EventKind| self.weights.closing.contains(&kind) || owes && self.weights.closing_with_debts.contains(&kind);
        let stops = |event: &&LicenceEvent| event.runs() && closes(event.event);
        let event = timeline.seen(self.known).filter(stops).filter(|event| event.effective_on <= self.known).max_by_key(|event| event.effective_on)?;
        let last = event.effective_on.checked_add_months(Months::new(self.weights.window_months));
        let outside = [last, event.ends_on].into_iter().flatten().filter_map(|day| day.succ_opt());
        let until = outside.chain(timeline.lifted_on(event, self.known)).min();
        Period::new(event.effective_on, until).ok().map(|window| (event, window))
    }

    /// The events of a licence; none where several agencies hold its number.
    fn timeline(&self, marks: &Marks) -> Option<&Timeline> {
        let key = marks.licence_no.key();
        let is_one = self.register.agencies(&key).next().is_some_and(|agency| !self.register.is_shared(agency));
        self.register.timeline(&key).filter(|_| is_one)
    }
}

impl Turn {
    fn of(marks: &Marks, event: EventKind, on: NaiveDate) -> Self {
        let Marks { licence_no, jurisdiction, legal_name, .. } = marks;
        Self { licence_no: licence_no.clone(), jurisdiction: jurisdiction.clone(), legal_name: legal_name.clone(), event, on }
    }
}

fn in_order(mut pairs: Vec<Successor>) -> Vec<Successor> {
    pairs.sort_by(|a, b| b.likeness.bits.total_cmp(&a.likeness.bits).then_with(|| key(a).cmp(&key(b))));
    pairs
}

/// The first day of a licence. That a name stood in a list says nothing of when its licence began.
fn opened_on(timeline: &Timeline, known: NaiveDate) -> Option<NaiveDate> {
    let granted = timeline.seen(known).filter(|event| event.event == EventKind::Granted && !event.is_listing());
    granted.map(|event| event.effective_on).min().filter(|on| *on <= known)
}

fn key(successor: &Successor) -> (&str, &str, &str) {
    (&successor.opened.jurisdiction, successor.opened.licence_no.as_str(), successor.closed.licence_no.as_str())
}
