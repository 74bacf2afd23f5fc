//! A package in, judgements out, without any database: one light pass for what only the population can tell, then placement by
//! placement in a stream, judged on all cores, in the order of the file.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::Path;

use chrono::NaiveDate;
use rand::RngExt;

use super::parallel::{Stopped, in_order};
use super::positions::{FirstPass, Positions, Seen};
use super::providers::{ProvidersNamed, SoleProviders};
use super::seen::Facts;
use super::watch::{Instruments, Lookout};
use crate::audit::case::{Case, Ground};
use crate::audit::signal::sighting::Sighting;
use crate::audit::{Judgement, judge};
use crate::ingest::{Bundle, Limits, Package, Pseudonymiser, Refusal, Report, bundles, charged, complaints, rates, rates_file, register, scan};
use crate::record::id::Key;
use crate::record::rate::Rates;
use crate::record::register::{Register, RegisterRows};
use crate::record::signal::Signal;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// Placements that are judged together by one thread: few enough that all of it stays in the cache of a core.
const BLOCK: usize = 32;

/// What is judged, against what.
#[derive(Debug, Clone, Copy)]
pub struct AuditReturn<'a> {
    /// The package.
    pub package: &'a Path,
    /// A register beside the package; its tables come before those in the package.
    pub register: Option<&'a Path>,
    /// Rates beside the package.
    pub rates: Option<&'a Path>,
    /// The law.
    pub law: &'a RuleBook,
    /// Day of judgement and of knowledge.
    pub as_of: NaiveDate,
    /// Limits of what is read.
    pub limits: &'a Limits,
    /// Threads that judge.
    pub threads: usize,
    /// What signals are looked for with, where they are wanted.
    pub signals: Option<&'a Instruments>,
}

/// What was said of the tables on the way.
#[derive(Debug)]
pub struct Audited {
    /// The return.
    pub package: Report,
    /// The register and the rates.
    pub ground: Vec<Report>,
    /// Placements signed after the day of judgement: they are not seen.
    pub later: u64,
    /// What the population says, where it was wanted.
    pub signals: Vec<Signal>,
}

/// Why an audit ended early.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The input was refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The output could not be written.
    #[error("the findings could not be written")]
    Output(#[from] io::Error),
}

/// Judges a package. `render` runs on all cores, a block of placements at a time; `sink` gets the blocks in order.
///
/// # Errors
/// When a table is refused, or the sink cannot write.
pub fn audit_return<B: Send>(
    request: &AuditReturn<'_>,
    render: impl Fn(&[Judgement]) -> B + Sync,
    mut sink: impl FnMut(B) -> io::Result<()>,
) -> Result<Audited, AuditError> {
    // The key dies with the run: pseudonyms tell rows of one worker apart from others, and nothing more.
    let names = Pseudonymiser::new(rand::rng().random());
    let package = Package::open(request.package, request.limits)?;
    let (register, mut ground) = register_of(request, &package, &names)?;
    let (rates, report) = rates_of(request, &package, &names)?;
    ground.push(report);
    let positions = positions_of((&package, &names), &register, request)?;
    let tables: BTreeSet<_> = package.tables();
    let shared = Ground { tables: &tables, register: &register, rates: &rates, as_of: request.as_of };
    let lookout = lookout((&package, &names), request, &mut ground)?;
    let mut population = lookout.as_ref().map(Lookout::nobody).unwrap_or_default();
    let mut stream = bundles(&package, &names)?;
    let mut later = 0;
    let judged = |block: Vec<Bundle>| {
        let seen = block.into_iter().filter_map(|bundle| judged(bundle, &positions, &shared, (request.law, lookout.as_ref())));
        let (judgements, sightings): (Vec<Judgement>, Vec<Option<Sighting>>) = seen.unzip();
        (render(&judgements), sightings)
    };
    let sink = |(bytes, sightings): (B, Vec<Option<Sighting>>)| {
        sightings.into_iter().flatten().for_each(|sighting| population.add(sighting));
        sink(bytes)
    };
    let blocks = Blocks { stream: &mut stream, as_of: request.as_of, later: &mut later };
    in_order(request.threads, blocks, judged, sink).map_err(|stopped| match stopped {
        Stopped::Input(refusal) => AuditError::Refused(refusal),
        Stopped::Output(error) => AuditError::Output(error),
    })?;
    let signals = lookout.map(|lookout| lookout.signals(&population, &register, request.as_of)).unwrap_or_default();
    Ok(Audited { package: stream.into_report(), ground, later, signals })
}

/// Where signals are wanted: the instruments, and how many complaints name each placement.
fn lookout((package, names): (&Package, &Pseudonymiser), request: &AuditReturn<'_>, ground: &mut Vec<Report>) -> Result<Option<Lookout<Key>>, Refusal> {
    let Some(instruments) = request.signals else { return Ok(None) };
    let (rows, report) = complaints(package, names)?;
    ground.push(report);
    let mut counted = HashMap::new();
    for placement in rows.iter().filter(|complaint| complaint.received_on <= request.as_of).filter_map(|complaint| complaint.placement_id.as_ref()) {
        *counted.entry(placement.key()).or_default() += 1;
    }
    Ok(Some(Lookout::new(instruments.clone(), package.has(Table::Complaints).then_some(counted))))
}

fn judged(
    bundle: Bundle,
    positions: &Positions<u32>,
    ground: &Ground<'_>,
    (law, lookout): (&RuleBook, Option<&Lookout<Key>>),
) -> Option<(Judgement, Option<Sighting>)> {
    let Bundle { mut placement, mut charges, mut contracts, mut payments, rejected_rows, earlier: _ } = bundle;
    let facts = Facts { placement: &mut placement, charges: &mut charges, contracts: &mut contracts, payments: &mut payments };
    if !facts.as_seen_on(ground.as_of) {
        return None;
    }
    let position = positions.of(&placement.line, &placement, ground.register);
    let case = Case { placement: &placement, charges: &charges, contracts: &contracts, payments: &payments, rejected_rows, position: &position, ground };
    match lookout {
        None => Some((judge(&case, law), None)),
        Some(lookout) => {
            let (judgement, sighting) = lookout.judge(&placement.placement_id.key(), &case, law);
            Some((judgement, Some(sighting)))
        }
    }
}

/// Bundles by the block, without the placements that are not seen yet.
struct Blocks<'s, I> {
    stream: &'s mut I,
    as_of: NaiveDate,
    later: &'s mut u64,
}

impl<I: Iterator<Item = Result<Bundle, Refusal>>> Iterator for Blocks<'_, I> {
    type Item = Result<Vec<Bundle>, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut block = Vec::with_capacity(BLOCK);
        while block.len() < BLOCK {
            match self.stream.next() {
                Some(Ok(bundle)) if self.as_of < bundle.placement.contract_signed_on => *self.later += 1,
                Some(Ok(bundle)) => block.push(bundle),
                Some(Err(refusal)) => return Some(Err(refusal)),
                None => break,
            }
        }
        (!block.is_empty()).then_some(Ok(block))
    }
}

/// The register beside the package, and the register tables in the package.
fn register_of(request: &AuditReturn<'_>, package: &Package, names: &Pseudonymiser) -> Result<(Register, Vec<Report>), Refusal> {
    let (mut rows, report) = register(package, names)?;
    let mut reports = vec![report];
    if let Some(folder) = request.register {
        let (beside, report) = register(&Package::open(folder, request.limits)?, names)?;
        rows = joined(beside, rows);
        reports.push(report);
    }
    Ok((Register::new(rows), reports))
}

fn joined(first: RegisterRows, then: RegisterRows) -> RegisterRows {
    let RegisterRows { mut agencies, mut events, mut people, mut sub_agents, mut principals, mut job_orders, mut deposits, mut model_contracts, mut tables } =
        first;
    agencies.extend(then.agencies);
    events.extend(then.events);
    people.extend(then.people);
    sub_agents.extend(then.sub_agents);
    principals.extend(then.principals);
    job_orders.extend(then.job_orders);
    deposits.extend(then.deposits);
    model_contracts.extend(then.model_contracts);
    tables.extend(then.tables);
    RegisterRows { agencies, events, people, sub_agents, principals, job_orders, deposits, model_contracts, tables }
}

fn rates_of(request: &AuditReturn<'_>, package: &Package, names: &Pseudonymiser) -> Result<(Rates, Report), Refusal> {
    match request.rates {
        Some(file) => rates_file(file, request.limits, names),
        None => rates(package, names),
    }
}

fn positions_of((package, names): (&Package, &Pseudonymiser), register: &Register, request: &AuditReturn<'_>) -> Result<Positions<u32>, Refusal> {
    let mut first = FirstPass::new(register, request.law, request.as_of);
    scan(package, names, |glance| first.see(&Seen::from(glance)))?;
    let sole_providers = first.wants_charges().map(|named| sole_providers(named, package, names)).transpose()?;
    let mut positions = first.finish().with_sole_providers(sole_providers.unwrap_or_default());
    if positions.wants_second_pass() {
        scan(package, names, |glance| positions.see(register, Seen::from(glance)))?;
    }
    Ok(positions.compared(register))
}

fn sole_providers(mut named: ProvidersNamed<'_>, package: &Package, names: &Pseudonymiser) -> Result<SoleProviders, Refusal> {
    let mut walk = charged(package, names)?;
    while let Some((placement, charges)) = walk.next_of(|placement| named.wants(placement))? {
        named.see(placement, charges);
    }
    Ok(named.finish())
}
