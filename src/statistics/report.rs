//! What is published of the costs? Figures of all and of each cell of each breakdown, and what was left out.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::Serialize;

use super::counting::Counting;
use super::jobs::Counted;
use super::measures::{HALF, Sample};
use super::suppress::{Count, Hidden, hide};
use super::worker::{IncomeBasis, Job, LeftOut, Told};
use crate::record::code::codes;
use crate::record::id::Key;
use crate::record::money::Exact;

/// The figures of a population on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostReport {
    /// The day of knowledge.
    pub as_of: NaiveDate,
    /// Jobs that began in so many years before it.
    pub years: u32,
    /// All workers who count.
    pub all: Cell,
    /// The same by one fact at a time, in order of [`Dimension`].
    pub breakdowns: Vec<Breakdown>,
    /// What the incomes are known from: rounded counts.
    pub bases: BTreeMap<IncomeBasis, u64>,
    /// Placements that do not count, by reason: rounded counts.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// How it was counted.
    pub counting: Counting,
}

codes! {
    /// By which fact workers are told apart.
    Dimension, "one of sex corridor occupation half_year":
    Sex = "sex", Corridor = "corridor", Occupation = "occupation", HalfYear = "half_year",
}

/// A table of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breakdown {
    /// Which.
    pub dimension: Dimension,
    /// Its cells, in order of name.
    pub cells: Vec<Cell>,
}

/// A group of workers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// `F`, `BD-MY`, `9`, `2025-H1`; `not_stated` where the fact is not known, `all` for everybody.
    pub name: String,
    /// The figures, or why they are not shown.
    pub shown: Result<Figures, Hidden>,
}

/// The figures of a group. Months of income.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Workers, rounded.
    pub workers: u64,
    /// Mean of C/E.
    pub mean: Decimal,
    /// The middle one.
    pub median: Decimal,
    /// Four of five paid at most so much: linear between two workers (type 7).
    pub fourth_quintile: Decimal,
    /// The same by nearest rank.
    pub fourth_quintile_by_rank: Decimal,
    /// All costs over all incomes, where they are of one currency.
    pub ratio_of_totals: Option<Decimal>,
    /// Part of the workers who paid more than a month's income.
    pub above_a_month: Decimal,
    /// Part of the workers who paid nothing.
    pub nothing: Decimal,
    /// Mean of C/E without interest on loans.
    pub mean_without_interest: Decimal,
    /// The middle one without interest on loans.
    pub median_without_interest: Decimal,
}

/// Digits after the point of a published figure; the one rounding, half to even.
pub const DIGITS: u32 = 6;

type One = (Job, Told);

impl CostReport {
    /// Measures.
    #[must_use]
    pub fn new(counted: &Counted, counting: &Counting, (as_of, years): (NaiveDate, u32)) -> Self {
        let everybody: Vec<&One> = counted.jobs.iter().collect();
        let mut bases: BTreeMap<IncomeBasis, u64> = BTreeMap::new();
        everybody.iter().for_each(|(_, told)| *bases.entry(told.basis).or_default() += 1);
        let all = all_of(&everybody, counting);
        let shown = all.shown.is_ok();
        Self {
            as_of,
            years,
            breakdowns: Dimension::all().into_iter().map(|dimension| breakdown(dimension, &everybody, (counting, shown))).collect(),
            all,
            bases: if shown { rounded(bases, counting) } else { BTreeMap::new() },
            left_out: rounded(counted.left_out.clone(), counting),
            counting: counting.clone(),
        }
    }
}

impl Dimension {
    fn all() -> Vec<Self> {
        use crate::record::code::Code;
        Self::ALL.to_vec()
    }

    /// The cell that a job lies in.
    fn of(self, job: &Job) -> String {
        let stated = |fact: Option<&dyn Display>| fact.map_or_else(|| "not_stated".to_owned(), ToString::to_string);
        match self {
            Self::Sex => stated(job.sex.as_ref().map(|sex| sex as &dyn Display)),
            Self::Corridor => format!("{}-{}", job.origin, job.destination),
            Self::Occupation => job.occupation.to_string(),
            Self::HalfYear => format!("{}-H{}", job.began_on.year(), if job.began_on.month() <= 6 { 1 } else { 2 }),
        }
    }
}

/// Everybody: hidden where they are too few. Nothing lies beside it that could tell.
fn all_of(everybody: &[&One], counting: &Counting) -> Cell {
    let count = count(everybody, counting);
    let shown = if count.workers < counting.least { Err(Hidden::Few) } else { figures(everybody, counting).ok_or(Hidden::Few) };
    Cell { name: "all".into(), shown }
}

fn breakdown(dimension: Dimension, everybody: &[&One], (counting, shown): (&Counting, bool)) -> Breakdown {
    let mut groups: BTreeMap<String, Vec<&One>> = BTreeMap::new();
    everybody.iter().for_each(|one| groups.entry(dimension.of(&one.0)).or_default().push(one));
    let counts: Vec<Count> = groups.values().map(|group| count(group, counting)).collect();
    let hidden = hide(&counts, counting.least);
    let cell = |((name, group), why): ((String, Vec<&One>), Option<Hidden>)| {
        let why = why.or((!shown).then_some(Hidden::Few));
        Cell { name, shown: why.map_or_else(|| figures(&group, counting).ok_or(Hidden::Few), Err) }
    };
    Breakdown { dimension, cells: groups.into_iter().zip(hidden).map(cell).collect() }
}

fn count(group: &[&One], counting: &Counting) -> Count {
    let mut by_agency: HashMap<&Key, u64> = HashMap::new();
    group.iter().for_each(|(job, _)| *by_agency.entry(&job.agency).or_default() += 1);
    let workers = u64::try_from(group.len()).unwrap_or(u64::MAX);
    let most = by_agency.values().max().copied().unwrap_or_default();
    Count { workers, of_one_agency: counting.most_of_one_agency * Decimal::from(workers) < Decimal::from(most) }
}

fn figures(group: &[&One], counting: &Counting) -> Option<Figures> {
    let sample = Sample::of(group.iter().map(|(_, told)| told.months()))?;
    let without = Sample::of(group.iter().map(|(_, told)| told.months_without_interest()))?;
    Some(Figures {
        workers: counting.published(u64::try_from(group.len()).unwrap_or(u64::MAX)),
        mean: sample.mean().round_dp(DIGITS),
        median: sample.quantile_linear(HALF).round_dp(DIGITS),
        fourth_quintile: sample.quantile_linear(counting.fourth_quintile).round_dp(DIGITS),
        fourth_quintile_by_rank: sample.quantile_by_rank(counting.fourth_quintile).round_dp(DIGITS),
        ratio_of_totals: ratio_of_totals(group).map(|ratio| ratio.round_dp(DIGITS)),
        above_a_month: sample.share(|months| Decimal::ONE < months).round_dp(DIGITS),
        nothing: sample.share(|months| months.is_zero()).round_dp(DIGITS),
        mean_without_interest: without.mean().round_dp(DIGITS),
        median_without_interest: without.quantile_linear(HALF).round_dp(DIGITS),
    })
}

/// Two currencies are never added.
fn ratio_of_totals(group: &[&One]) -> Option<Decimal> {
    let currency = group.first()?.1.cost.currency;
    let mut totals = (Exact::zero(currency), Decimal::ZERO);
    for (_, told) in group {
        if told.cost.currency != currency {
            return None;
        }
        totals.0.value += told.cost.value;
        totals.1 += told.income;
    }
    totals.0.value.checked_div(totals.1)
}

fn rounded<K: Ord>(counts: BTreeMap<K, u64>, counting: &Counting) -> BTreeMap<K, u64> {
    counts.into_iter().map(|(key, count)| (key, counting.published(count))).collect()
}
