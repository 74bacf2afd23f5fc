//! For which corridors and items is the law known at all, and where are the gaps?

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::book::RuleBook;
use super::limit::Limit;
use super::norm::{Clause, DoubtAbout, Items, Norm, Version};
use super::scope::{Condition, Scope};
use super::standing::{Weight, at_best};
use crate::record::charge::Item;
use crate::record::code::{Code, codes};
use crate::record::place::Country;

codes! {
    /// What is known of an item in a corridor.
    Covered, "one of nothing benchmark_only some_workers known":
    /// No norm speaks of it.
    Nothing = "nothing",
    /// Only benchmarks speak of it, or norms that advise.
    BenchmarkOnly = "benchmark_only",
    /// A norm that can carry a breach speaks of it, for some workers, areas or cases.
    SomeWorkers = "some_workers",
    /// A norm that can carry a breach speaks of it.
    Known = "known",
}

/// One corridor with what is known of each item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorridorCoverage {
    /// Where workers are recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// Every item, in the order of the list of items.
    pub items: Vec<(Item, Covered)>,
}

/// The matrix of corridors and items on a day. A norm that names neither end of a corridor counts only as a benchmark.
#[must_use]
pub fn coverage(book: &RuleBook, corridors: &[(Country, Country)], on: NaiveDate) -> Vec<CorridorCoverage> {
    corridors.iter().map(|(origin, destination)| one(book, (*origin, *destination), on)).collect()
}

/// Every pair of an origin that a norm names and a destination that a norm names; an end that is given is the only one.
#[must_use]
pub fn corridors(book: &RuleBook, (origin, destination): (Option<Country>, Option<Country>)) -> Vec<(Country, Country)> {
    let versions = || book.norms().iter().flat_map(|norm| &norm.versions);
    let only = |given: Option<Country>, named: BTreeSet<Country>| given.map_or(named, |given| BTreeSet::from([given]));
    let origins = only(origin, versions().flat_map(|version| version.corridor.origins.iter().copied()).collect());
    let destinations = only(destination, versions().flat_map(|version| version.corridor.destinations.iter().copied()).collect());
    origins.iter().flat_map(|from| destinations.iter().filter(move |to| *to != from).map(move |to| (*from, *to))).collect()
}

fn one(book: &RuleBook, (origin, destination): (Country, Country), on: NaiveDate) -> CorridorCoverage {
    let speaking: Vec<(&Version, Covered)> = book
        .norms()
        .iter()
        .flat_map(|norm| norm.versions.iter().map(move |version| (norm, version)))
        .filter(|(_, version)| version.from.is_some() && version.holds_on(on) && lies_on(version, origin, destination))
        .map(|(norm, version)| (version, carries(norm, version, on)))
        .collect();
    let best = |item: Item| speaking.iter().map(|(version, most)| said(version, item).min(*most)).max().unwrap_or(Covered::Nothing);
    CorridorCoverage { origin, destination, items: Item::ALL.iter().map(|item| (*item, best(*item))).collect() }
}

fn lies_on(version: &Version, origin: Country, destination: Country) -> bool {
    let corridor = &version.corridor;
    let any = |list: &[Country], own| list.is_empty() || list.contains(&own);
    any(&corridor.origins, origin) && any(&corridor.destinations, destination) && !corridor.except_destinations.contains(&destination)
}

/// The most that a version can tell of any item.
fn carries(norm: &Norm, version: &Version, on: NaiveDate) -> Covered {
    let doubted = |about| version.doubts.iter().any(|doubt| doubt.about == about && always(&doubt.when, on));
    let somewhere = !version.corridor.origins.is_empty() || !version.corridor.destinations.is_empty();
    match at_best(norm, version) {
        Weight::Undetermined(_) => Covered::Nothing,
        _ if doubted(DoubtAbout::Payee) => Covered::Nothing,
        Weight::Advisory(_) => Covered::BenchmarkOnly,
        Weight::Binding if !somewhere || doubted(DoubtAbout::Scope) => Covered::BenchmarkOnly,
        Weight::Binding if narrow(version) => Covered::SomeWorkers,
        Weight::Binding => Covered::Known,
    }
}

fn always(when: &[Condition], on: NaiveDate) -> bool {
    when.iter().all(|condition| matches!(condition, Condition::FromDay(day) if *day <= on))
}

/// Whether it is for some workers only. What a scope leaves out does not count: the rest is most.
fn narrow(version: &Version) -> bool {
    let Scope { occupations, sexes, programmes, worker_classes, events, sectors, .. } = &version.scope;
    let areas = !version.corridor.origin_areas.is_empty() || !version.corridor.destination_areas.is_empty();
    areas || !(occupations.is_empty() && sexes.is_empty() && programmes.is_empty() && worker_classes.is_empty() && events.is_empty() && sectors.is_empty())
}

/// What the clauses of a version tell of an item.
fn said(version: &Version, item: Item) -> Covered {
    version.clauses.iter().filter_map(Clause::limit).map(|limit| tells(limit, item)).max().unwrap_or(Covered::Nothing)
}

fn tells(limit: Limit<'_>, item: Item) -> Covered {
    let in_some_cases = !limit.when().is_empty() || matches!(limit, Limit::Import(_));
    match limit.items() {
        Items::List(list) if !list.contains(&item) => Covered::Nothing,
        Items::All | Items::Rest | Items::List(_) if in_some_cases => Covered::SomeWorkers,
        Items::All | Items::Rest | Items::List(_) => Covered::Known,
    }
}
