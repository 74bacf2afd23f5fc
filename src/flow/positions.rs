//! What does a placement's place among the others say? Facts of a population, gathered in one light pass and held compactly: eight
//! bytes a placement, twelve more for each allowance that it counts against, and whole facts only for workers who appear twice.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use chrono::NaiveDate;
use compact_str::{CompactString, format_compact};

use super::allowances::{Turn, Uses, numbered};
use crate::audit::case::Position;
use crate::ingest::Glance;
use crate::record::id::{Id, Key, Worker};
use crate::record::period::{Period, plus_months};
use crate::record::place::Country;
use crate::record::placement::{Placement, PlacementOutcome, Sex};
use crate::record::register::Register;

/// What names a placement within a population: its line in a package, its sender and number in a store.
pub trait Name: Clone + Ord + Hash {}

impl<K: Clone + Ord + Hash> Name for K {}

/// What one placement tells of its place among the others.
#[derive(Debug, Clone)]
pub struct Seen<K> {
    /// What names it here.
    pub at: K,
    /// The line on which it stood.
    pub line: u32,
    /// Its identifier.
    pub placement_id: Id,
    /// The worker.
    pub worker: Worker,
    /// Sex as reported.
    pub sex: Option<Sex>,
    /// Year of birth.
    pub born_year: Option<i32>,
    /// Licence of the agency at origin.
    pub licence: Key,
    /// The employer: its identifier, else its name.
    pub employer: Key,
    /// The job order.
    pub job_order: Option<Key>,
    /// Signature.
    pub signed_on: NaiveDate,
    /// First and last known day of work, and where.
    pub work: Option<Stay>,
}

/// Days of work in a country.
#[derive(Debug, Clone, Copy)]
pub struct Stay {
    /// Arrival.
    pub from: NaiveDate,
    /// First day after it, as far as is stated.
    pub until: NaiveDate,
    /// Where.
    pub country: Country,
}

impl<K> Seen<K> {
    /// What a whole placement tells.
    #[must_use]
    pub fn of(at: K, p: &Placement) -> Self {
        let Placement { ended_on, arrived_on, outcome, contract_signed_on, destination, .. } = p;
        Self {
            at,
            line: p.line,
            placement_id: p.placement_id.clone(),
            worker: p.worker,
            sex: p.worker_sex,
            born_year: p.worker_born_year,
            licence: p.agency_licence.key(),
            employer: p.employer_id.as_ref().map_or_else(|| Key::of(&p.employer_name), Id::key),
            job_order: p.job_order.as_ref().map(Id::key),
            signed_on: *contract_signed_on,
            work: Stay::of(*arrived_on, *ended_on, (*outcome, p.contract_months), *destination),
        }
    }
}

impl From<Glance> for Seen<u32> {
    fn from(glance: Glance) -> Self {
        let Glance { placement_id, line, worker, worker_sex, worker_born_year, agency_licence, employer, job_order, destination, .. } = glance;
        Self {
            at: line,
            line,
            placement_id,
            worker,
            sex: worker_sex,
            born_year: worker_born_year,
            licence: agency_licence,
            employer,
            job_order,
            signed_on: glance.contract_signed_on,
            work: Stay::of(glance.arrived_on, glance.ended_on, (glance.outcome, glance.contract_months.unwrap_or_default()), destination),
        }
    }
}

impl Stay {
    /// From arrival to the end that is stated; who is said to be in service is there for the contract.
    fn of(arrived_on: Option<NaiveDate>, ended_on: Option<NaiveDate>, (outcome, months): (Option<PlacementOutcome>, u32), country: Country) -> Option<Self> {
        let from = arrived_on?;
        let until = ended_on.or_else(|| (outcome == Some(PlacementOutcome::InService)).then(|| plus_months(from, months)))?;
        (from < until).then_some(Self { from, until, country })
    }
}

/// The first pass over a population: which workers appear more than once, and who counts against which allowance.
#[derive(Debug)]
pub struct FirstPass<'r, K> {
    register: &'r Register,
    as_of: NaiveDate,
    workers: Vec<(u32, K)>,
    quotas: HashMap<Key, Vec<Turn<K>>>,
    job_orders: HashMap<Key, Vec<Turn<K>>>,
    ids: Ids,
}

/// Which of two placements of one day comes first? The one with the lower identifier.
#[derive(Debug)]
enum Ids {
    /// Identifiers are kept.
    Kept,
    /// They have risen so far, through this one: names tell the order as well, in a tenth of the room.
    Rising(Key),
    /// They were not kept, and one fell.
    Fell,
}

impl<'r, K: Name> FirstPass<'r, K> {
    /// Begins a pass.
    #[must_use]
    pub fn new(register: &'r Register, as_of: NaiveDate) -> Self {
        Self { register, as_of, workers: Vec::new(), quotas: HashMap::new(), job_orders: HashMap::new(), ids: Ids::Kept }
    }

    /// Begins a pass over a population whose identifiers should rise with its names. Where they do not (see [`Self::fell`]), the
    /// pass must be made again with [`Self::new`].
    #[must_use]
    pub fn rising(register: &'r Register, as_of: NaiveDate) -> Self {
        Self { ids: Ids::Rising(Key::default()), ..Self::new(register, as_of) }
    }

    /// Whether an identifier fell that should have risen.
    #[must_use]
    pub const fn fell(&self) -> bool {
        matches!(self.ids, Ids::Fell)
    }

    /// Takes one placement in.
    pub fn see(&mut self, seen: &Seen<K>) {
        if self.as_of < seen.signed_on {
            return;
        }
        self.workers.push((prefix(seen.worker), seen.at.clone()));
        let id = self.ids.keep(seen.placement_id.key());
        let turn = || (seen.signed_on, id.clone(), seen.at.clone());
        if self.register.agencies(&seen.licence).any(|agency| agency.quota.is_some()) {
            self.quotas.entry(seen.licence.clone()).or_default().push(turn());
        }
        if let Some(order) = seen.job_order.as_ref().filter(|order| self.register.job_orders(order).next().is_some()) {
            self.job_orders.entry(order.clone()).or_default().push(turn());
        }
    }

    /// Ends the pass. Where some worker appears more than once, [`Positions::see`] must see the population once more.
    #[must_use]
    pub fn finish(mut self) -> Positions<K> {
        self.workers.sort_unstable();
        let repeated = self.workers.chunk_by(|a, b| a.0 == b.0).filter(|same| 1 < same.len()).flatten().map(|(_, at)| at.clone()).collect();
        self.workers = Vec::new();
        let (mut quotas, mut job_orders) = (Uses::default(), Uses::default());
        for (licence, turns) in self.quotas {
            let most = self.register.agencies(&licence).find_map(|agency| agency.quota).unwrap_or(u32::MAX);
            let timeline = self.register.timeline(&licence);
            let period_of = |day| timeline.and_then(|t| t.licence_period(day, self.as_of));
            quotas.add(numbered(turns, period_of), most);
        }
        for (order, turns) in self.job_orders {
            let Some(approved) = self.register.job_orders(&order).next() else { continue };
            let period = Period::through(approved.approved_on, approved.expires_on).unwrap_or(Period { from: approved.approved_on, until: None });
            job_orders.add(numbered(turns, |_| Some(period)), approved.quantity);
        }
        Positions { quotas: quotas.in_order(), job_orders: job_orders.in_order(), beside: HashMap::new(), repeated, by_worker: HashMap::new() }
    }
}

impl Ids {
    /// The identifier, where it must be kept to tell the order.
    fn keep(&mut self, id: Key) -> Option<Box<Key>> {
        match self {
            Self::Kept => return Some(Box::new(id)),
            Self::Rising(last) if *last <= id => *last = id,
            Self::Rising(_) | Self::Fell => *self = Self::Fell,
        }
        None
    }
}

/// Positions by name. A placement that is not in it stands by itself.
#[derive(Debug)]
pub struct Positions<K> {
    quotas: Uses<K>,
    job_orders: Uses<K>,
    /// What other placements of the same worker say.
    beside: HashMap<K, Position>,
    repeated: HashSet<K>,
    by_worker: HashMap<Worker, Vec<Seen<K>>>,
}

impl<K: Name> Positions<K> {
    /// Whether a second look at the population is needed.
    #[must_use]
    pub fn wants_second_pass(&self) -> bool {
        !self.repeated.is_empty()
    }

    /// Whether a placement belongs to a worker who may appear more than once.
    #[must_use]
    pub fn wants(&self, at: &K) -> bool {
        self.repeated.contains(at)
    }

    /// The second look: takes in a placement of a worker who may appear more than once.
    pub fn see(&mut self, seen: Seen<K>) {
        if self.wants(&seen.at) {
            self.by_worker.entry(seen.worker).or_default().push(seen);
        }
    }

    /// Ends the second look.
    #[must_use]
    pub fn compared(mut self) -> Self {
        for mut same in std::mem::take(&mut self.by_worker).into_values() {
            same.sort_by_key(|seen| (seen.signed_on, seen.placement_id.key(), seen.at.clone()));
            for (at, later) in same.iter().enumerate() {
                for earlier in &same[..at] {
                    compare(earlier, later, self.beside.entry(later.at.clone()).or_default());
                }
            }
        }
        self
    }

    /// The position of a placement.
    #[must_use]
    pub fn of(&self, at: &K) -> Position {
        Position { quota: self.quotas.of(at), job_order: self.job_orders.of(at), ..self.beside.get(at).cloned().unwrap_or_default() }
    }
}

/// What a later placement of a worker says beside an earlier one.
fn compare<K>(earlier: &Seen<K>, later: &Seen<K>, position: &mut Position) {
    let other = (earlier.placement_id.clone(), earlier.line);
    if earlier.employer == later.employer && earlier.signed_on == later.signed_on {
        position.duplicates.push(other.clone());
    }
    let mut conflict = |why: CompactString| position.conflicts.push((other.0.clone(), other.1, why));
    match (earlier.sex, later.sex) {
        (Some(a), Some(b)) if a != b => conflict(format_compact!("worker_sex {a} and {b}")),
        _ => {}
    }
    match (earlier.born_year, later.born_year) {
        (Some(a), Some(b)) if a != b => conflict(format_compact!("worker_born_on {a} and {b}")),
        _ => {}
    }
    if let (Some(a), Some(b)) = (earlier.work, later.work)
        && a.country != b.country
        && a.from < b.until
        && b.from < a.until
    {
        conflict(format_compact!("work in {} and {} on the same days from {}", a.country, b.country, a.from.max(b.from)));
    }
}

/// Enough of a pseudonym to find who may appear twice: the second look compares it whole.
const fn prefix(worker: Worker) -> u32 {
    let Worker([a, b, c, d, ..]) = worker;
    u32::from_be_bytes([a, b, c, d])
}
