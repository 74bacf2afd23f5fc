//! Which law speaks of a charge, and with what weight? Inside one law the narrowest norm wins, then the later; across laws each
//! speaks for itself (`spec/findings.md`, How charges are judged, 1 to 3).

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::paid::Paid;
use crate::audit::case::Case;
use crate::record::charge::{Charge, Item, ItemGroup};
use crate::record::placement::Placement;
use crate::rules::book::{InForce, RuleBook};
use crate::rules::limit::Limit;
use crate::rules::norm::{Advance, Allow, Ban, Cap, Clause, DateBasis, Force, Items, Side, Version};
use crate::rules::standing::{Weight, standing};

/// A version that holds on the day that decides, with its weight for one charge (or for none in particular).
#[derive(Debug, Clone)]
pub struct Holding<'a> {
    /// The norm and its version.
    pub law: InForce<'a>,
    /// The day that decided.
    pub on: NaiveDate,
    /// What it can carry.
    pub weight: Weight,
}

impl Holding<'_> {
    /// The ladder on which its findings stand; none where its weight cannot be determined, for then nothing is said under it.
    #[must_use]
    pub fn ladder(&self) -> Option<Ladder> {
        match self.weight {
            Weight::Binding => Some(Ladder::Binding),
            Weight::Advisory(_) if is_benchmark(self) => Some(Ladder::Benchmark),
            Weight::Advisory(_) => Some(Ladder::Weak),
            Weight::Undetermined(_) => None,
        }
    }

    /// `None` where it binds; else why it only advises.
    #[must_use]
    pub fn only_advises(&self) -> Option<String> {
        match &self.weight {
            Weight::Binding => None,
            Weight::Advisory(why) | Weight::Undetermined(why) => Some(why.to_string()),
        }
    }
}

/// What a version says of an item.
#[derive(Debug, Clone, Copy)]
pub enum Says<'a> {
    /// Not to be asked for.
    Banned(&'a Ban),
    /// Limited; the number is the place of the clause within its version.
    Capped(&'a Cap, usize),
    /// May be asked for.
    Allowed(&'a Allow),
    /// May be advanced and must come back.
    Advanced(&'a Advance),
    /// Barred by import of the other end's ban.
    Imported,
    /// The other end bars it, and whether the import reaches that place is arguable: the regulator's list does not name it.
    Arguable,
}

/// On which ladder a finding stands: breaches first, then advisories of weaker norms, then benchmarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ladder {
    /// Binding norms: breaches.
    Binding,
    /// Norms whose standing carries an advisory only.
    Weak,
    /// Benchmarks: advisories.
    Benchmark,
}

/// What one law says of one charge.
#[derive(Debug, Clone)]
pub struct Position<'a> {
    /// The version that speaks.
    pub holding: Holding<'a>,
    /// What it says.
    pub says: Says<'a>,
}

/// All that is said of one charge.
#[derive(Debug, Clone, Default)]
pub struct Spoken<'a> {
    /// By binding norms.
    pub binding: Vec<Position<'a>>,
    /// By weaker norms.
    pub weak: Vec<Position<'a>>,
    /// By benchmarks.
    pub benchmark: Vec<Position<'a>>,
    /// Why a law that speaks of it cannot be applied, in words.
    pub undetermined: Vec<String>,
}

impl<'a> Spoken<'a> {
    /// What every law says of a charge.
    #[must_use]
    pub fn of(case: &Case<'a>, paid: &Paid<'a>) -> Self {
        let mut by_law: BTreeMap<&'a str, Vec<Position<'a>>> = BTreeMap::new();
        let mut spoken = Self::default();
        for holding in &paid.under {
            if !holding.law.version.binds.contains(&paid.actor) {
                continue;
            }
            for says in said_of(holding.law.version, case.placement, paid) {
                by_law.entry(&holding.law.norm.jurisdiction).or_default().push(Position { holding: holding.clone(), says });
            }
        }
        for positions in by_law.into_values() {
            let (benchmarks, norms): (Vec<_>, Vec<_>) = positions.into_iter().partition(|p| is_benchmark(&p.holding));
            spoken.benchmark.extend(narrowest(benchmarks));
            sort_by_weight(norms, &mut spoken);
        }
        spoken.weak.extend(arguable(case.placement, paid));
        spoken
    }

    /// What is said on one ladder.
    #[must_use]
    pub fn on(&self, ladder: Ladder) -> &[Position<'a>] {
        match ladder {
            Ladder::Binding => &self.binding,
            Ladder::Weak => &self.weak,
            Ladder::Benchmark => &self.benchmark,
        }
    }
}

/// Every version that reaches a placement, once for all of its charges.
#[derive(Debug)]
pub struct Reaching<'a> {
    found: Vec<InForce<'a>>,
    /// Columns without which a norm cannot be placed in time.
    pub missing: Vec<&'static str>,
}

impl<'a> Reaching<'a> {
    /// Gathers them, and leaves out what an agreement displaces.
    #[must_use]
    pub fn new(case: &Case<'a>, law: &'a RuleBook) -> Self {
        let p = case.placement;
        let mut missing = Vec::new();
        let mut found: Vec<InForce<'a>> = Vec::new();
        for candidate in law.reaching(p) {
            match candidate.version.date_basis {
                DateBasis::ChargedOn => found.push(candidate),
                basis => match day_of(p, basis) {
                    Some(on) if candidate.version.holds_on(on) => found.push(candidate),
                    Some(_) => {}
                    None => missing.push(basis_column(basis)),
                },
            }
        }
        let displaced: Vec<Arc<str>> = found.iter().flat_map(|f| f.version.displaces.iter().cloned()).collect();
        found.retain(|f| !displaced.contains(&f.norm.id));
        Self { found, missing }
    }

    /// The versions that hold for a charge, whatever they say and whomever they bind.
    pub fn holding(&self, p: &'a Placement, charge: &'a Charge) -> impl Iterator<Item = Holding<'a>> {
        self.found.iter().filter_map(move |law| {
            let on = if law.version.date_basis == DateBasis::ChargedOn { charge.charged_on } else { day_of(p, law.version.date_basis)? };
            law.version.holds_on(on).then(|| Holding { law: *law, on, weight: standing(*law, on, p, Some(charge)) })
        })
    }
}

/// Inside one law: the narrowest of all speaks on its own ladder. Where that is a weaker norm which permits, a binding norm that
/// restricts more broadly is weakened with it, for the doubt could change the result.
fn sort_by_weight<'a>(norms: Vec<Position<'a>>, spoken: &mut Spoken<'a>) {
    let binding = narrowest(norms.iter().filter(|p| p.holding.weight == Weight::Binding).cloned().collect());
    let all = narrowest(norms);
    let Some(first) = all.first() else { return };
    let permits = !matches!(first.says, Says::Banned(_) | Says::Imported);
    match &first.holding.weight {
        Weight::Binding => spoken.binding.extend(binding),
        Weight::Advisory(_) if permits => spoken.weak.extend(all.into_iter().chain(binding)),
        Weight::Advisory(_) => {
            spoken.weak.extend(all);
            spoken.binding.extend(binding);
        }
        Weight::Undetermined(why) => {
            spoken.undetermined.push(format!("{}: {why}", first.holding.law.norm.title));
            if permits { spoken.weak.extend(binding) } else { spoken.binding.extend(binding) }
        }
    }
}

/// What the narrowest version says: its ban, else all of its limits (a part of a package has a limit of its own and counts in the
/// package). Where it merely allows the item, limits of the next broader version still hold.
fn narrowest(mut positions: Vec<Position<'_>>) -> Vec<Position<'_>> {
    positions.sort_by_key(|p| std::cmp::Reverse((matches!(p.says, Says::Imported), p.holding.law.version.rank())));
    let Some(first) = positions.first() else { return positions };
    let narrow = first.holding.law;
    let own = |p: &Position<'_>| std::ptr::eq(p.holding.law.version, narrow.version);
    if let Some(ban) = positions.iter().find(|p| own(p) && matches!(p.says, Says::Banned(_) | Says::Imported)) {
        return vec![ban.clone()];
    }
    let merely_allows = positions.iter().filter(|p| own(p)).all(|p| matches!(p.says, Says::Allowed(_)));
    let broader = positions.iter().find(|p| !own(p) && matches!(p.says, Says::Capped(..))).map(|p| p.holding.law.version);
    let counts =
        |p: &Position<'_>| own(p) || (merely_allows && matches!(p.says, Says::Capped(..)) && broader.is_some_and(|v| std::ptr::eq(v, p.holding.law.version)));
    positions.retain(counts);
    positions
}

/// Bans of the country of work that a norm of origin imports for the places on its list, where this place is barred and not on it.
fn arguable<'a>(p: &Placement, paid: &Paid<'a>) -> Vec<Position<'a>> {
    let binds = |holding: &&Holding<'a>| holding.ladder().is_some() && holding.law.version.binds.contains(&paid.actor);
    let mut found = Vec::new();
    for holding in paid.under.iter().filter(binds) {
        let unlisted = |limit: Limit<'_>| matches!(limit, Limit::Import(import) if !listed(&import.listed, p));
        let version = holding.law.version;
        let imports = |limit: Limit<'_>| unlisted(limit) && covers(limit.items(), version, paid.charge.item);
        if version.clauses.iter().filter_map(Clause::limit).any(imports)
            && let Some(host) = barred_at_work(p, paid)
        {
            let why = format!("{host} bars it, but the list of this norm does not name that place, so whether the ban is imported is arguable");
            found.push(Position { holding: Holding { weight: Weight::Advisory(why.into()), ..holding.clone() }, says: Says::Arguable });
        }
    }
    found
}

/// The norm of the country of work that lets nobody there ask for an item, whoever took it here.
fn barred_at_work<'a>(p: &Placement, paid: &Paid<'a>) -> Option<&'a str> {
    let bars = |version: &Version| {
        let bans = |clause: &Clause| matches!(clause, Clause::Ban(ban) if covers(&ban.items, version, paid.charge.item) && met(&ban.when, p, paid));
        version.clauses.iter().any(bans)
    };
    let host = |holding: &&Holding<'a>| holding.law.norm.side == Side::Destination && holding.weight == Weight::Binding && !is_benchmark(holding);
    paid.under.iter().filter(host).find(|holding| bars(holding.law.version)).map(|holding| holding.law.norm.title.as_str())
}

/// What the clauses of a version say of a charge. Where it may be advanced, nothing else is said of it.
fn said_of<'a>(version: &'a Version, p: &Placement, paid: &Paid<'_>) -> Vec<Says<'a>> {
    let speaks = |limit: &Limit<'_>| covers(limit.items(), version, paid.charge.item) && (limit.by().is_empty() || limit.by().contains(&paid.actor));
    let limits = version.clauses.iter().enumerate().filter_map(|(at, clause)| Some((at, clause.limit()?)));
    let mut said: Vec<Says<'a>> = limits.filter(|(_, limit)| speaks(limit)).filter_map(|(at, limit)| says(limit, at, p, paid)).collect();
    if said.iter().any(|s| matches!(s, Says::Advanced(_))) {
        said.retain(|s| matches!(s, Says::Advanced(_)));
    }
    said
}

/// What a clause that speaks of a charge says of it, where its conditions hold.
fn says<'a>(limit: Limit<'a>, at: usize, p: &Placement, paid: &Paid<'_>) -> Option<Says<'a>> {
    let permits = !never_lawful(paid.charge.item, limit.items());
    let holds = || met(limit.when(), p, paid);
    match limit {
        Limit::Ban(ban) => holds().then_some(Says::Banned(ban)),
        Limit::Cap(cap) => permits.then_some(Says::Capped(cap, at)),
        Limit::Allow(allow) => (permits && holds()).then_some(Says::Allowed(allow)),
        Limit::Advance(advance) => Some(Says::Advanced(advance)),
        Limit::Import(import) => listed(&import.listed, p).then_some(Says::Imported),
    }
}

/// A ceiling over everything makes no bribe lawful: what the ILO definition calls illegitimate must be named to be allowed
/// (as a deposit at a public bank is).
fn never_lawful(item: Item, items: &Items) -> bool {
    item.group() == ItemGroup::Illegitimate && !matches!(items, Items::List(_))
}

fn met(conditions: &[crate::rules::scope::Condition], p: &Placement, paid: &Paid<'_>) -> bool {
    crate::rules::facts::all(conditions, p, Some(paid.charge), p.contract_signed_on) == crate::rules::scope::Fact::Met
}

fn listed(places: &[String], p: &Placement) -> bool {
    places.iter().any(|place| place == p.destination.code() || p.destination_area.as_deref() == Some(place))
}

/// Whether a clause with these items speaks of an item.
#[must_use]
pub fn covers(items: &Items, version: &Version, item: Item) -> bool {
    match items {
        Items::All => true,
        Items::List(list) => list.contains(&item),
        Items::Rest => !version.clauses.iter().any(|clause| clause.names(item)),
    }
}

/// Whether a norm is a benchmark, which never carries more than an advisory.
#[must_use]
pub fn is_benchmark(holding: &Holding<'_>) -> bool {
    let norm = holding.law.norm;
    norm.force == Force::Benchmark || norm.side == Side::Benchmark
}

/// The day of a placement that decides, where it is stated.
#[must_use]
pub const fn day_of(p: &Placement, basis: DateBasis) -> Option<NaiveDate> {
    match basis {
        DateBasis::ContractSignedOn | DateBasis::ChargedOn => Some(p.contract_signed_on),
        DateBasis::RecruitedOn => p.recruited_on,
        DateBasis::DepartedOn => p.departed_on,
        DateBasis::ArrivedOn => p.arrived_on,
        DateBasis::EndedOn => p.ended_on,
    }
}

/// The column of that day.
#[must_use]
pub fn basis_column(basis: DateBasis) -> &'static str {
    crate::record::code::Code::as_str(basis)
}
