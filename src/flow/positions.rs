//! What does a placement's place among the others say? Facts of a population, gathered in one light pass and held compactly: four
//! bytes a placement, and more only for workers who appear twice and for allowances that are used up.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use chrono::NaiveDate;
use compact_str::{CompactString, format_compact};

use super::allowances::{Allowance, Claim, Turn, Whose, allowances, most};
use super::providers::{ProvidersNamed, SoleProviders};
use crate::audit::case::{Position, Use};
use crate::ingest::Glance;
use crate::record::id::{Id, Key, Worker};
use crate::record::period::plus_months;
use crate::record::place::Country;
use crate::record::placement::{Placement, PlacementOutcome, Sex};
use crate::record::register::Register;
use crate::rules::book::RuleBook;

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
    /// Where the work is.
    pub destination: Country,
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
            destination: *destination,
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
            destination,
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

/// The first look at a population: which workers may appear more than once, which allowances are used up, and whether a norm that bars tying
/// may reach anybody. Four bytes a placement.
#[derive(Debug)]
pub struct FirstPass<'r> {
    register: &'r Register,
    law: &'r RuleBook,
    as_of: NaiveDate,
    may_bar_tying: bool,
    workers: Vec<u32>,
    used: HashMap<Allowance, u32>,
}

impl<'r> FirstPass<'r> {
    /// Begins.
    #[must_use]
    pub fn new(register: &'r Register, law: &'r RuleBook, as_of: NaiveDate) -> Self {
        Self { register, law, as_of, may_bar_tying: false, workers: Vec::new(), used: HashMap::new() }
    }

    /// Takes one placement in.
    pub fn see<K>(&mut self, seen: &Seen<K>) {
        if self.as_of < seen.signed_on {
            return;
        }
        self.workers.push(prefix(seen.worker));
        self.may_bar_tying |= self.law.may_bar_tying(seen.destination);
        for (allowance, _) in allowances(self.register, self.as_of, &seen.claim()) {
            *self.used.entry(allowance).or_default() += 1;
        }
    }

    /// What must be seen of charges, if anything: a norm that bars tying may reach some placement.
    #[must_use]
    pub fn wants_charges(&self) -> Option<ProvidersNamed<'r>> {
        self.may_bar_tying.then(|| ProvidersNamed::new(self.law, self.as_of))
    }

    /// Ends. Where some worker may appear more than once, or an allowance is used up, the population must be seen once more.
    #[must_use]
    pub fn finish<K: Name>(mut self) -> Positions<K> {
        self.workers.sort_unstable();
        let repeated = self.workers.chunk_by(PartialEq::eq).filter(|same| 1 < same.len()).filter_map(|same| same.first().copied()).collect();
        let most_of = |allowance: &Allowance| most(self.register, allowance);
        let used_up = self.used.into_iter().filter(|(allowance, used)| most_of(allowance) < *used).map(|(allowance, _)| (allowance, Vec::new())).collect();
        Positions {
            as_of: self.as_of,
            repeated,
            used_up,
            by_worker: HashMap::new(),
            beyond: HashMap::new(),
            beside: HashMap::new(),
            sole_providers: SoleProviders::default(),
        }
    }
}

/// Positions by name. A placement that is not in it stands by itself, within its allowances.
#[derive(Debug)]
pub struct Positions<K> {
    as_of: NaiveDate,
    repeated: HashSet<u32>,
    used_up: HashMap<Allowance, Vec<Turn<K>>>,
    by_worker: HashMap<Worker, Vec<Seen<K>>>,
    /// Places beyond an allowance.
    beyond: HashMap<(K, Whose), u32>,
    /// What other placements of the same worker say.
    beside: HashMap<K, Position>,
    sole_providers: SoleProviders,
}

impl<K: Name> Positions<K> {
    /// Whether a second look at the population is needed.
    #[must_use]
    pub fn wants_second_pass(&self) -> bool {
        !self.repeated.is_empty() || !self.used_up.is_empty()
    }

    /// The second look: takes in what belongs to a worker who may appear more than once, or to an allowance that is used up.
    pub fn see(&mut self, register: &Register, seen: Seen<K>) {
        if self.as_of < seen.signed_on {
            return;
        }
        if !self.used_up.is_empty() {
            for (allowance, _) in allowances(register, self.as_of, &seen.claim()) {
                if let Some(turns) = self.used_up.get_mut(&allowance) {
                    turns.push((seen.signed_on, seen.placement_id.key(), seen.at.clone()));
                }
            }
        }
        if self.repeated.contains(&prefix(seen.worker)) {
            self.by_worker.entry(seen.worker).or_default().push(seen);
        }
    }

    /// Adds which services all workers of an agency bought of one provider.
    #[must_use]
    pub fn with_sole_providers(self, sole_providers: SoleProviders) -> Self {
        Self { sole_providers, ..self }
    }

    /// Ends the second look.
    #[must_use]
    pub fn compared(mut self, register: &Register) -> Self {
        for mut same in std::mem::take(&mut self.by_worker).into_values() {
            same.sort_by_key(|seen| (seen.signed_on, seen.placement_id.key(), seen.at.clone()));
            for (at, later) in same.iter().enumerate() {
                for earlier in &same[..at] {
                    compare(earlier, later, self.beside.entry(later.at.clone()).or_default());
                }
            }
        }
        for (allowance, mut turns) in std::mem::take(&mut self.used_up) {
            turns.sort();
            let most = most(register, &allowance);
            let beyond = (1..).zip(turns).filter(|(nth, _)| most < *nth);
            self.beyond.extend(beyond.map(|(nth, (_, _, at))| ((at, allowance.whose()), nth)));
        }
        self
    }

    /// The position of a placement.
    #[must_use]
    pub fn of(&self, at: &K, p: &Placement, register: &Register) -> Position {
        let mut position = self.beside.get(at).cloned().unwrap_or_default();
        position.sole_providers = self.sole_providers.of(p);
        let (licence, job_order) = (p.agency_licence.key(), p.job_order.as_ref().map(Id::key));
        for (allowance, most) in allowances(register, self.as_of, &Claim { licence: &licence, job_order: job_order.as_ref(), signed_on: p.contract_signed_on })
        {
            let whose = allowance.whose();
            let nth = self.beyond.get(&(at.clone(), whose)).copied().unwrap_or(most);
            let place = Some(Use { nth, most, period: allowance.period });
            match whose {
                Whose::Agency => position.quota = place,
                Whose::JobOrder => position.job_order = place,
            }
        }
        position
    }
}

impl<K> Seen<K> {
    fn claim(&self) -> Claim<'_> {
        Claim { licence: &self.licence, job_order: self.job_order.as_ref(), signed_on: self.signed_on }
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
