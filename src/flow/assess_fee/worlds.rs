//! What may it be that a worker did not say? The job, sex, wage and length that the laws of the way tell apart, in every combination.

use crate::flow::assess_fee::{FeeQuestion, Unstated};
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::place::Occupation;
use crate::record::placement::Sex;
use crate::rules::asks::occupations;
use crate::rules::book::RuleBook;
use crate::rules::norm::Version;

/// Wages far apart, in minor units: a limit that grows with the wage comes out differently for them.
const WAGES: [i64; 2] = [30_000, 900_000_000];
/// A part of a year, the usual two years, and three: the laws tell contracts apart by these.
const MONTHS: [u32; 4] = [6, 12, 24, 36];
/// Jobs of no list: the first one that no law of the way names stands for all of them.
const ORDINARY: [&str; 4] = ["9329", "7543", "8219", "5419"];

/// Everything that decides, of which some may be guessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct World {
    /// The work.
    pub occupation: Occupation,
    /// Sex, where stated or where a law of the way tells by it.
    pub sex: Option<Sex>,
    /// The wage.
    pub wage: Money,
    /// Months of the contract.
    pub months: u32,
}

impl World {
    /// Whether two worlds differ in nothing but this.
    pub(super) fn differs_only_in(&self, fact: Unstated, other: &Self) -> bool {
        let same = [self.occupation == other.occupation, self.sex == other.sex, self.wage == other.wage, self.months == other.months];
        let which = match fact {
            Unstated::Occupation => 0,
            Unstated::Sex => 1,
            Unstated::Wage => 2,
            Unstated::Months => 3,
        };
        same.iter().enumerate().all(|(at, same)| *same == (at != which))
    }
}

/// Every world in which the question may have been asked; one where everything is stated that a law of the way tells apart.
pub(super) fn possible(q: &FeeQuestion, law: &RuleBook) -> Vec<World> {
    let on_the_way: Vec<&Version> = law.norms().iter().flat_map(|norm| &norm.versions).filter(|version| goes(version, q)).collect();
    let jobs = q.occupation.clone().map_or_else(|| jobs(&on_the_way), |own| vec![own]);
    let sexes = sexes(q, &on_the_way);
    let wages = q.wage.map_or_else(|| WAGES.map(|minor| Money::new(minor, currency(q))).to_vec(), |own| vec![own]);
    let months = q.months.map_or_else(|| MONTHS.to_vec(), |own| vec![own]);
    let mut worlds = Vec::new();
    for occupation in &jobs {
        for sex in &sexes {
            for wage in &wages {
                worlds.extend(months.iter().map(|months| World { occupation: occupation.clone(), sex: *sex, wage: *wage, months: *months }));
            }
        }
    }
    worlds
}

fn goes(version: &Version, q: &FeeQuestion) -> bool {
    let corridor = &version.corridor;
    (corridor.origins.is_empty() || corridor.origins.contains(&q.origin))
        && (corridor.destinations.is_empty() || corridor.destinations.contains(&q.destination))
}

/// Each job that a law of the way names, and one that none does.
fn jobs(on_the_way: &[&Version]) -> Vec<Occupation> {
    let mut named: Vec<Occupation> = on_the_way.iter().flat_map(|version| occupations(version)).cloned().collect();
    named.sort();
    named.dedup();
    let free = |own: &Occupation| !named.iter().any(|group| own.is_within(group));
    let ordinary = ORDINARY.iter().filter_map(|code| Occupation::parse(code).ok()).find(free);
    named.extend(ordinary);
    named
}

fn sexes(q: &FeeQuestion, on_the_way: &[&Version]) -> Vec<Option<Sex>> {
    let told_apart = on_the_way.iter().any(|version| !version.scope.sexes.is_empty());
    if q.sex.is_none() && told_apart { vec![Some(Sex::Female), Some(Sex::Male)] } else { vec![q.sex] }
}

/// A wage that is not known is of no use but to see whether it matters: any currency will do, best one in which sums were asked.
fn currency(q: &FeeQuestion) -> Currency {
    q.asked.first().map_or(Currency::USD, |(_, amount)| amount.currency)
}
