//! What would the others lead one to expect of this subject? Indirect standardisation: each of its strata at the rate of the others in it.
//!
//! `E = Σ n_s p_s` (domain.md 5.4, step 1), where `p_s` leaves the subject out. A stratum in which the others are too few gives way to a
//! coarser one; where they are too few in the whole corridor, nothing is compared.

use std::collections::BTreeMap;

use super::measure::dispersion::Count;
use super::measure::tail::{Beside, Trials};
use super::population::{Population, Row};
use super::sighting::Stratum;
use crate::record::signal::{Feature, Subject};

/// What one row adds to a rate.
#[derive(Debug, Clone, Copy)]
pub struct Told<'p> {
    /// The row.
    pub row: &'p Row,
    /// Events.
    pub x: u64,
    /// Denominator.
    pub n: f64,
}

/// A subject with what was told of it.
#[derive(Debug, Clone)]
pub struct Counted<'p> {
    /// Who.
    pub subject: Subject,
    /// What its rows told.
    pub told: Vec<Told<'p>>,
    /// Why there is nothing to divide by, where no row told anything.
    pub silent: &'static str,
    /// Values shown beside the statistics.
    pub features: Vec<Feature>,
}

/// A subject beside the others.
#[derive(Debug, Clone)]
pub struct Standing<'p> {
    /// Who, and what its rows told.
    pub of: Counted<'p>,
    /// All that was told.
    pub all: Count,
    /// The part of it that can be compared.
    pub compared: Count,
    /// The strata of that part at the rates of the others.
    pub base: Vec<Base>,
}

/// A stratum of a subject at the rate of the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// Denominator of the subject.
    pub n: f64,
    /// Events of the subject.
    pub x: u64,
    /// Rate of the others.
    pub p: f64,
    /// What that rate was measured on.
    pub others: Count,
    /// Among whom.
    pub among: Stratum,
}

impl Standing<'_> {
    /// Events that the rates of the others lead one to expect.
    #[must_use]
    pub fn expected(&self) -> f64 {
        self.base.iter().map(|base| base.n * base.p).sum()
    }

    /// The subject beside the same others, once for each group of others.
    #[must_use]
    pub fn beside(&self) -> Vec<Beside> {
        let mut groups: BTreeMap<&Stratum, Beside> = BTreeMap::new();
        for Base { n, x, others, among, .. } in &self.base {
            let beside = groups.entry(among).or_insert(Beside { own: Count { x: 0, n: 0.0 }, others: *others });
            beside.own = Count { x: beside.own.x + x, n: beside.own.n + n };
        }
        groups.into_values().collect()
    }

    /// The strata as trials, where the denominator counts workers.
    #[must_use]
    pub fn trials(&self) -> Vec<Trials> {
        self.base.iter().map(|base| Trials { n: base.n as u64, p: base.p }).collect()
    }
}

/// The finest strata that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Corridor, occupation group and half-year.
    HalfYear,
    /// Corridor and occupation group: where the course of time is itself what is looked at.
    AllHalfYears,
}

type Cells = BTreeMap<Stratum, Count>;

/// Sets every subject beside the others, from strata of a level on. Those in which the others have less than `least` give way to coarser ones.
#[must_use]
pub fn standings<'p>(population: &Population, subjects: Vec<Counted<'p>>, (level, least): (Level, f64)) -> Vec<Standing<'p>> {
    let own: Vec<Cells> = subjects.iter().map(|subject| cells(population, &subject.told, level)).collect();
    let mut all = Cells::new();
    for cells in &own {
        cells.iter().for_each(|(stratum, count)| add(&mut all, stratum, *count));
    }
    let all = with_coarser(&all);
    subjects.into_iter().zip(&own).map(|(of, own)| standing(of, own, (&all, least))).collect()
}

fn cells(population: &Population, told: &[Told<'_>], level: Level) -> Cells {
    let mut cells = Cells::new();
    for Told { row, x, n } in told {
        if let Some(stratum) = population.stratum(row) {
            let stratum = if level == Level::HalfYear { stratum } else { &stratum.all_half_years() };
            add(&mut cells, stratum, Count { x: *x, n: *n });
        }
    }
    cells
}

fn add(cells: &mut Cells, stratum: &Stratum, Count { x, n }: Count) {
    match cells.get_mut(stratum) {
        Some(sum) => (sum.x, sum.n) = (sum.x + x, sum.n + n),
        None => drop(cells.insert(stratum.clone(), Count { x, n })),
    }
}

fn with_coarser(fine: &Cells) -> Cells {
    let mut all = fine.clone();
    for (stratum, count) in fine {
        let mut wider = stratum.coarser();
        while let Some(stratum) = wider {
            add(&mut all, &stratum, *count);
            wider = stratum.coarser();
        }
    }
    all
}

fn standing<'p>(of: Counted<'p>, own: &Cells, (all, least): (&Cells, f64)) -> Standing<'p> {
    let with_coarser = with_coarser(own);
    let (mut sum, mut compared, mut base) = (Count { x: 0, n: 0.0 }, Count { x: 0, n: 0.0 }, Vec::new());
    for (stratum, count) in own {
        (sum.x, sum.n) = (sum.x + count.x, sum.n + count.n);
        if let Some((among, others)) = others(stratum, &with_coarser, (all, least)) {
            (compared.x, compared.n) = (compared.x + count.x, compared.n + count.n);
            base.push(Base { n: count.n, x: count.x, p: others.rate(), others, among });
        }
    }
    Standing { of, all: sum, compared, base }
}

/// The others in the finest stratum in which they have enough.
fn others(stratum: &Stratum, own: &Cells, (all, least): (&Cells, f64)) -> Option<(Stratum, Count)> {
    let mut among = Some(stratum.clone());
    while let Some(stratum) = among {
        let (all, own) = (all.get(&stratum)?, own.get(&stratum)?);
        let rest = Count { x: all.x.saturating_sub(own.x), n: all.n - own.n };
        if 0.0 < rest.n && least <= rest.n {
            return Some((stratum, rest));
        }
        among = stratum.coarser();
    }
    None
}
