//! Are the errant found and the honest left alone? A planted population (domain.md, section 10) of forty invented agencies, five of them
//! errant, some 1,500 placements, 400 workers asked and 60 complaints, as many seeds as are wanted.
//!
//! Honest agencies have errors too, at one rate for all: six of a hundred workers asked were overcharged a little, four of a hundred later
//! papers are worse. An errant agency has one habit. What is not planted and is raised all the same is a false discovery.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use recruitwatch::audit::inspect::{Candidate, Open, draw};
use recruitwatch::audit::signal::measure::cusum::Chance;
use recruitwatch::audit::signal::sighting::{Fee, Sighting, Stratum};
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::{Grade, Indicator};
use recruitwatch::record::id::Id;
use recruitwatch::record::inspection::{Drawing, Ground, InspectionList};
use recruitwatch::record::signal::{Signal, SignalCode, SignalOutcome, SubjectKind};

use super::population::{said, scales, silent};
use crate::house::{country, currency, day};

const AGENCIES: usize = 40;
const ERRANT: [Habit; 5] = [Habit::Lender, Habit::Phoenix, Habit::Expired, Habit::Substitution, Habit::UnderReporting];
const CAPACITY: u32 = 10;
const TABLE: &str = include_str!("../../../fixtures/signals/planted-200.txt");

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Habit {
    /// Overcharges through one lender.
    Lender,
    /// The successor of a revoked agency: signals of ties name it, no figure does.
    Phoenix,
    /// Goes on after its licence expired.
    Expired,
    /// Changes contracts on arrival.
    Substitution,
    /// Reports no fees where workers paid.
    UnderReporting,
}

impl Habit {
    /// Signals that rest on the habit.
    fn planted(self) -> &'static [SignalCode] {
        match self {
            Self::Lender => &[SignalCode::OverchargeRate, SignalCode::FeeLevel, SignalCode::LenderConcentration, SignalCode::ComplaintRate],
            Self::Phoenix => &[SignalCode::Successor],
            Self::Expired => &[],
            Self::Substitution => &[SignalCode::SubstitutionRate, SignalCode::ComplaintRate, SignalCode::EarlyReturn],
            Self::UnderReporting => &[SignalCode::ZeroFeeGap, SignalCode::OverchargeRate],
        }
    }
}

fn licence(agency: usize) -> String {
    format!("XA-{agency:02}")
}

fn habit(agency: usize) -> Option<Habit> {
    ERRANT.get(agency).copied()
}

/// One throw of dice that fall alike for a seed.
struct Dice(Chance);

impl Dice {
    fn below(&mut self, p: f64) -> bool {
        self.0.below(p)
    }

    /// From 0 to `most` − 1, by halving.
    fn up_to(&mut self, most: u32) -> u32 {
        (0..most.ilog2() + 4).fold(0_u64, |sum, _| sum * 2 + u64::from(self.0.below(0.5))) as u32 % most
    }
}

/// The placements of one world.
fn world(seed: u64) -> Vec<Sighting> {
    let mut dice = Dice(Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    let mut all = Vec::new();
    for agency in 0..AGENCIES {
        for _ in 0..20 + dice.up_to(36) {
            all.push(placement(agency, &mut dice));
        }
    }
    all
}

fn placement(agency: usize, dice: &mut Dice) -> Sighting {
    let habit = habit(agency);
    let blank = silent(&licence(agency));
    let (way, half) = (agency % 3, dice.up_to(4));
    let destination = country(["MU", "QA", "SG"][way]);
    let signed_on = day("2023-01-10").checked_add_days(Days::new(u64::from(half * 182 + dice.up_to(170)))).unwrap();
    let asked = dice.below(0.267);
    let tied = habit == Some(Habit::Lender) && dice.below(0.7);
    let silenced = habit == Some(Habit::UnderReporting) && dice.below(0.6);
    let changed = habit == Some(Habit::Substitution) && dice.below(0.5);
    let overcharged = tied || silenced || dice.below(0.06);
    let paid = 380 + dice.up_to(60) + if tied { 1_200 } else { 0 };
    let later_paper = dice.below(0.5);
    let lends = dice.below(0.2);
    let lender = if tied { Some("Quicksand (invented)".to_owned()) } else { lends.then(|| format!("Lender {} (invented)", dice.up_to(9))) };
    let complains = dice.below(if tied || changed { 0.25 } else { 0.03 });
    let zero = dice.below(0.5) || silenced;
    Sighting {
        employer: Id::new(format!("Works {agency}-{} (invented)", dice.up_to(2))),
        stratum: Stratum { destination, half_year: Some(4_046 + i32::try_from(half).unwrap()), ..blank.stratum },
        signed_on,
        asked,
        overcharged: Some(overcharged),
        substituted: later_paper.then(|| changed || dice.below(0.04)),
        early_return: Some(dice.below(if changed { 0.3 } else { 0.05 })),
        days_served: 120 + dice.up_to(500),
        complaints: complains.into(),
        fee: Some(Fee { paid: paid.into(), month: 1_000.into(), currency: currency("USD") }),
        zero_denied: (asked && zero).then(|| silenced || dice.below(0.03)),
        costs_known: true,
        lender: lender.map(Into::into),
        ..blank
    }
}

/// What an audit would have left open: errant agencies have grave breaches of their habit, honest ones light ones at most.
fn open(agency: usize) -> BTreeMap<Grade, Open> {
    let of = |grade, code| [(grade, Open { since: day("2026-11-30"), kinds: [(code, 9)].into() })].into();
    match habit(agency) {
        Some(Habit::Lender) => of(Grade::G4, Indicator::FeeOverCap),
        Some(Habit::Expired) => of(Grade::G4, Indicator::LicenceNotValid),
        Some(Habit::Substitution) => of(Grade::G3, Indicator::ContractSubstituted),
        // A worker who was asked and names a fee where none is reported makes a breach of its own.
        Some(Habit::UnderReporting) => of(Grade::G3, Indicator::FeeOverCap),
        Some(Habit::Phoenix) => BTreeMap::new(),
        None => of(Grade::G2, Indicator::FeeOverCap),
    }
}

fn list(seed: u64, raised: &[&Signal]) -> InspectionList {
    let candidates: Vec<Candidate> = (0..AGENCIES)
        .map(|agency| {
            let own = raised.iter().filter(|signal| signal.subject.id.as_str() == licence(agency));
            let mut signals: Vec<_> = own.filter_map(|signal| Some((signal.code, Some(signal.statistics.as_ref()?.q.0)))).collect();
            // Ties to a revoked agency are no figure of this population: they come from the register.
            signals.extend((habit(agency) == Some(Habit::Phoenix)).then_some((SignalCode::Successor, None)));
            Candidate { licence: Id::new(licence(agency)), open: open(agency), signals }
        })
        .collect();
    draw(&candidates, Drawing { on: day("2026-11-30"), capacity: CAPACITY, by_lot: scales().by_lot(CAPACITY), seed: seed.to_string() })
}

/// What became of one world.
struct Run {
    errant_listed: usize,
    honest_listed: usize,
    /// Which of the errant a signal of figures names, whatever stands open.
    by_signal: [bool; ERRANT.len()],
    by_code: BTreeMap<SignalCode, Raised>,
}

/// Signals of one code on agencies: planted and not, past q alone and past every threshold.
#[derive(Debug, Clone, Copy, Default)]
struct Raised {
    q_true: u32,
    q_false: u32,
    all_true: u32,
    all_false: u32,
}

fn run(seed: u64) -> Run {
    let signals = said(world(seed), true);
    let of_agencies: Vec<&Signal> = signals.iter().filter(|signal| signal.subject.kind == SubjectKind::Agency).collect();
    let mut by_code: BTreeMap<SignalCode, Raised> = BTreeMap::new();
    for signal in of_agencies.iter().filter(|signal| signal.statistics.is_some()) {
        let agency: usize = signal.subject.id.as_str().trim_start_matches("XA-").parse().unwrap();
        let planted = habit(agency).is_some_and(|habit| habit.planted().contains(&signal.code));
        let (q, all) = (signal.statistics.as_ref().is_some_and(|s| s.q.0 <= rust_decimal::Decimal::new(5, 2)), signal.outcome == SignalOutcome::Raised);
        let raised = by_code.entry(signal.code).or_default();
        raised.q_true += u32::from(q && planted);
        raised.q_false += u32::from(q && !planted);
        raised.all_true += u32::from(all && planted);
        raised.all_false += u32::from(all && !planted);
    }
    let raised: Vec<&Signal> = of_agencies.into_iter().filter(|signal| signal.outcome == SignalOutcome::Raised).collect();
    let by_signal = std::array::from_fn(|agency| raised.iter().any(|signal| signal.subject.id.as_str() == licence(agency)));
    let list = list(seed, &raised);
    let listed: BTreeSet<&str> = list.visits.iter().map(|visit| visit.agency_licence.as_str()).collect();
    let errant_listed = (0..ERRANT.len()).filter(|agency| listed.contains(licence(*agency).as_str())).count();
    assert!(list.visits.iter().filter(|visit| visit.ground == Ground::Random).count() == 1);
    Run { errant_listed, honest_listed: listed.len() - errant_listed, by_signal, by_code }
}

#[test]
fn the_planted_world_has_the_size_that_it_states() {
    let world = world(1);
    assert!((1_300..1_700).contains(&world.len()), "{}", world.len());
    let asked = world.iter().filter(|sighting| sighting.asked).count();
    assert!((330..470).contains(&asked), "{asked}");
    let complaints: u32 = world.iter().map(|sighting| sighting.complaints).sum();
    assert!((40..90).contains(&complaints), "{complaints}");
}

/// How often there is more than one honest agency among the ten stands in the table of two hundred seeds.
#[test]
fn all_five_errant_are_on_the_list_with_hardly_more_than_one_honest_in_the_first_ten() {
    let runs: Vec<(usize, usize)> = (1..=5).map(run).map(|Run { errant_listed, honest_listed, .. }| (errant_listed, honest_listed)).collect();
    assert!(runs.iter().all(|(errant, honest)| *errant == 5 && *honest <= 2), "{runs:?}");
    assert!(4 <= runs.iter().filter(|(_, honest)| *honest <= 1).count(), "{runs:?}");
}

#[test]
#[ignore = "a minute: cargo nextest run --run-ignored only -E 'test(/two_hundred_seeds/)'"]
fn over_two_hundred_seeds_the_table_is_the_one_that_is_kept() {
    let table = table(200);
    assert!(table == TABLE, "the table is another one now:\n{table}");
}

fn table(seeds: u64) -> String {
    let runs: Vec<Run> = (1..=seeds).map(run).collect();
    let share = |what: &dyn Fn(&Run) -> bool| runs.iter().filter(|run| what(run)).count();
    let mut lines = vec![
        format!("{seeds} seeds; 40 invented agencies, 5 errant; list of {CAPACITY}, 1 of them by lot"),
        format!("all five errant on the list: {} of {seeds}", share(&|run| run.errant_listed == 5)),
        format!("at most one honest on the list: {} of {seeds}", share(&|run| run.honest_listed <= 1)),
        format!(
            "named by signals of figures alone: lender {}, substitution {}, under-reporting {} of {seeds}; expired licence and successor show in no figure",
            share(&|run| run.by_signal[0]),
            share(&|run| run.by_signal[3]),
            share(&|run| run.by_signal[4])
        ),
        String::new(),
        format!(
            "{:<28} {:>14} {:>14} {:>10} {:>14} {:>14} {:>10}",
            "signal (agencies)", "q<=.05 planted", "q<=.05 false", "FDR", "raised planted", "raised false", "FDR"
        ),
    ];
    for code in SignalCode::ALL {
        let of: Vec<Raised> = runs.iter().filter_map(|run| run.by_code.get(code).copied()).collect();
        if !of.is_empty() {
            lines.push(row(code.as_str(), &of, seeds));
        }
    }
    let all: Vec<Raised> = runs.iter().map(|run| run.by_code.values().fold(Raised::default(), |sum, of| sum.plus(*of))).collect();
    lines.push(row("all together", &all, seeds));
    lines.push(String::new());
    lines.push("FDR: the mean over all seeds of the part of what is raised that was not planted; nominal 0.05 for each signal at q <= .05.\n".to_owned());
    lines.join("\n")
}

impl Raised {
    fn plus(self, other: Self) -> Self {
        Self {
            q_true: self.q_true + other.q_true,
            q_false: self.q_false + other.q_false,
            all_true: self.all_true + other.all_true,
            all_false: self.all_false + other.all_false,
        }
    }
}

fn row(name: &str, of: &[Raised], seeds: u64) -> String {
    let part = |wrong: u32, right: u32| if wrong == 0 { 0.0 } else { f64::from(wrong) / f64::from(wrong + right) };
    let fdr = |pick: &dyn Fn(&Raised) -> (u32, u32)| of.iter().map(|raised| part(pick(raised).0, pick(raised).1)).sum::<f64>() / seeds as f64;
    let sum = of.iter().fold(Raised::default(), |sum, raised| sum.plus(*raised));
    let (by_q, by_all) = (fdr(&|raised| (raised.q_false, raised.q_true)), fdr(&|raised| (raised.all_false, raised.all_true)));
    format!("{name:<28} {:>14} {:>14} {by_q:>10.4} {:>14} {:>14} {by_all:>10.4}", sum.q_true, sum.q_false, sum.all_true, sum.all_false)
}
