//! Every worked number of the statistics, to its last digit.

use recruitwatch::audit::signal::measure::cusum::{Simulation, Weights};
use recruitwatch::audit::signal::measure::dispersion::{Count, dispersion, score, score_additive, winsorised};
use recruitwatch::audit::signal::measure::multiple::benjamini_hochberg;
use recruitwatch::audit::signal::measure::robust::{Fences, Middle};
use recruitwatch::audit::signal::measure::share::hhi;
use recruitwatch::audit::signal::measure::shrink::{Events, Prior};
use recruitwatch::audit::signal::measure::survival::{Wait, kaplan_meier, median_days, median_limits};
use recruitwatch::audit::signal::measure::tail::{Trials, binomial, expected, limit, poisson, poisson_binomial, variance};
use serde::Deserialize;

#[derive(Deserialize)]
struct Worked {
    standardised: Vec<Standardised>,
    family: Family,
    agency: Vec<Agency>,
    limit: Vec<Limit>,
    fees: Fees,
    cusum: Cusum,
    refunds: Refunds,
}

#[derive(Deserialize)]
struct Standardised {
    who: String,
    n: Vec<u64>,
    p: Vec<f64>,
    observed: u64,
    expected: String,
    ratio: String,
    z: String,
    tail: String,
}

#[derive(Deserialize)]
struct Family {
    p0: String,
    spread: String,
    rho: String,
    weight: String,
    alpha: String,
    beta: String,
    phi: String,
    phi_raw: String,
    low: String,
    high: String,
    tau2: String,
    tau: String,
}

#[derive(Deserialize)]
struct Agency {
    who: String,
    n: u32,
    x: u64,
    z: String,
    tail: String,
    q: String,
    mean: String,
    above: String,
    far_above: String,
    z_phi: Option<String>,
    z_additive: Option<String>,
    shrinkage: Option<String>,
}

#[derive(Deserialize)]
struct Limit {
    n: u64,
    alert: u64,
    alarm: u64,
}

#[derive(Deserialize)]
struct Fees {
    paid: Vec<f64>,
    median: String,
    mad: String,
    z: Vec<(f64, String)>,
    q1: String,
    q3: String,
    inner: String,
    outer: String,
}

#[derive(Deserialize)]
struct Cusum {
    p0: f64,
    p1: f64,
    event: String,
    none: String,
    events: Vec<u8>,
    path: Vec<String>,
}

#[derive(Deserialize)]
struct Refunds {
    days: Vec<u32>,
    came: Vec<bool>,
    waiting: Vec<String>,
    median_days: u32,
}

fn worked() -> Worked {
    toml::from_str(include_str!("../../../fixtures/signals/measures.toml")).unwrap()
}

/// A value is the written number where it rounds to its last digit.
#[track_caller]
fn is(value: f64, written: &str, what: &str) {
    let digits = written.split_once('.').map_or(0, |(_, part)| part.len());
    let half = 0.5 * 10_f64.powi(-i32::try_from(digits).unwrap());
    let wanted: f64 = written.parse().unwrap();
    assert!((value - wanted).abs() <= half * 1.000_001, "{what}: {value} is not {written}");
}

fn counts(worked: &Worked) -> Vec<Count> {
    worked.agency.iter().map(|agency| Count { x: agency.x, n: agency.n.into() }).collect()
}

fn pooled(counts: &[Count]) -> f64 {
    counts.iter().map(|c| c.x as f64).sum::<f64>() / counts.iter().map(|c| c.n).sum::<f64>()
}

#[test]
fn two_agencies_of_one_crude_rate_differ_once_each_stratum_has_its_own() {
    for Standardised { who, n, p, observed, expected: e, ratio, z, tail } in worked().standardised {
        let trials: Vec<Trials> = n.into_iter().zip(p).map(|(n, p)| Trials { n, p }).collect();
        is(expected(&trials), &e, &who);
        is(observed as f64 / expected(&trials), &ratio, &who);
        is((observed as f64 - expected(&trials)) / variance(&trials).sqrt(), &z, &who);
        is(poisson_binomial(&trials, observed), &tail, &who);
    }
}

#[test]
fn the_tails_of_ten_agencies_and_what_is_left_of_them_in_a_family() {
    let worked = worked();
    let counts = counts(&worked);
    let p0 = pooled(&counts);
    is(p0, &worked.family.p0, "p0");
    let tails: Vec<f64> = worked.agency.iter().map(|a| binomial(Trials { n: a.n.into(), p: p0 }, a.x)).collect();
    for ((agency, tail), q) in worked.agency.iter().zip(&tails).zip(benjamini_hochberg(&tails)) {
        is(*tail, &agency.tail, &agency.who);
        is(q, &agency.q, &agency.who);
    }
}

#[test]
fn the_prior_of_ten_agencies_and_what_it_makes_of_each() {
    let worked = worked();
    let counts = counts(&worked);
    let prior = Prior::by_moments(&counts, Events::OneEach);
    let spread: f64 = counts.iter().map(|c| c.n * (c.rate() - prior.p0).powi(2)).sum();
    is(spread, &worked.family.spread, "S");
    is(1.0 / (1.0 + prior.weight), &worked.family.rho, "rho");
    is(prior.weight, &worked.family.weight, "M");
    is(prior.p0 * prior.weight, &worked.family.alpha, "alpha");
    is((1.0 - prior.p0) * prior.weight, &worked.family.beta, "beta");
    for (agency, count) in worked.agency.iter().zip(&counts) {
        let after = prior.after(*count);
        is(after.mean, &agency.mean, &agency.who);
        is(after.above(prior.p0), &agency.above, &agency.who);
        is(after.above(1.5 * prior.p0), &agency.far_above, &agency.who);
        agency.shrinkage.iter().for_each(|written| is(after.shrinkage, written, &agency.who));
    }
}

#[test]
fn ten_agencies_spread_more_than_chance_lets_them() {
    let worked = worked();
    let (counts, family) = (counts(&worked), &worked.family);
    let p0 = pooled(&counts);
    let scores: Vec<f64> = counts.iter().map(|count| score(*count, p0)).collect();
    let pulled = winsorised(&scores, 0.1);
    is(pulled.iter().copied().fold(f64::INFINITY, f64::min), &family.low, "low");
    is(pulled.iter().copied().fold(f64::NEG_INFINITY, f64::max), &family.high, "high");
    let spread = dispersion(&counts, p0, 0.1);
    is(spread.phi, &family.phi, "phi");
    is(spread.phi_raw, &family.phi_raw, "raw phi");
    is(spread.tau2, &family.tau2, "tau2");
    is(spread.tau2.sqrt(), &family.tau, "tau");
    for ((agency, count), z) in worked.agency.iter().zip(&counts).zip(scores) {
        is(z, &agency.z, &agency.who);
        agency.z_phi.iter().for_each(|written| is(z / spread.phi.sqrt(), written, &agency.who));
        agency.z_additive.iter().for_each(|written| is(score_additive(*count, p0, spread.tau2), written, &agency.who));
    }
}

#[test]
fn the_limits_of_a_funnel_are_exact() {
    let worked = worked();
    let p = pooled(&counts(&worked));
    for Limit { n, alert, alarm } in worked.limit {
        assert_eq!((limit(Trials { n, p }, 0.025), limit(Trials { n, p }, 0.001)), (alert, alarm), "{n}");
    }
}

#[test]
fn a_fee_of_four_times_the_median_stands_far_off_and_a_somewhat_higher_one_does_not() {
    let fees = worked().fees;
    let logs: Vec<f64> = fees.paid.iter().map(|paid| paid.ln()).collect();
    let middle = Middle::of(&logs).unwrap();
    is(middle.median.exp(), &fees.median, "median");
    is(middle.mad, &fees.mad, "MAD");
    for (paid, written) in &fees.z {
        is(middle.z(paid.ln(), 0.0), written, "z");
    }
    let fences = Fences::of(&fees.paid, (1.5, 3.0)).unwrap();
    for (value, written) in [(fences.q1, fees.q1), (fences.q3, fees.q3), (fences.inner, fees.inner), (fences.outer, fees.outer)] {
        is(value, &written, "box");
    }
}

#[test]
fn a_cusum_climbs_with_events_and_sinks_without() {
    let Cusum { p0, p1, event, none, events, path } = worked().cusum;
    let weights = Weights::between(p0, p1);
    is(weights.event, &event, "event");
    is(weights.none, &none, "none");
    let sums: Vec<f64> = weights.path(events.iter().map(|event| *event == 1)).collect();
    assert_eq!(sums.len(), path.len());
    sums.iter().zip(&path).for_each(|(sum, written)| is(*sum, written, "sum"));
}

#[test]
fn a_simulated_limit_keeps_its_rate_of_false_alarms_on_other_chance() {
    let weights = Weights::between(0.07, 0.14);
    let simulation = |seed, runs| Simulation { runs, false_alarm: 0.05, seed };
    let limit = weights.limit(0.07, 200, simulation(1, 4_000));
    let other = weights.limit(0.07, 200, simulation(2, 4_000));
    assert!((limit - other).abs() < 0.5, "{limit} {other}");
    assert!(weights.limit(0.07, 400, simulation(1, 4_000)) >= limit, "a longer sequence has more chances to climb");
    assert_eq!(limit.to_bits(), weights.limit(0.07, 200, simulation(1, 4_000)).to_bits(), "the same seed gives the same limit");
}

#[test]
fn half_of_the_refunds_came_within_seventy_five_days() {
    let Refunds { days, came, waiting, median_days: half } = worked().refunds;
    let waits: Vec<Wait> = days.into_iter().zip(came).map(|(days, came)| Wait { days, came }).collect();
    let steps = kaplan_meier(&waits);
    assert_eq!(steps.len(), waiting.len());
    steps.iter().zip(&waiting).for_each(|(step, written)| is(step.waiting, written, "waiting"));
    assert_eq!(median_days(&steps), Some(half));
    assert_eq!(median_days(&steps[..2]), None, "more than half still wait");
    let (low, high) = steps[2].limits;
    is(low, "0.195496", "Greenwood's variance on the scale of log(-log), lower");
    is(high, "0.852254", "upper");
    assert_eq!(median_limits(&steps), (Some(20), None), "of eight so much is known of the middle one");
}

#[test]
fn all_at_one_is_whole_concentration_and_four_alike_a_quarter() {
    assert_eq!(hhi([7]).to_bits(), 1.0_f64.to_bits());
    is(hhi([5, 5, 5, 5]), "0.25", "four");
    is(hhi([]), "0", "none");
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_tail_falls_with_every_event_and_rises_with_every_rate(n in 1_u64..60, p in 0.001_f64..0.98, m in 0_u64..40, r in 0.001_f64..0.98) {
            let trials = [Trials { n, p }, Trials { n: m, p: r }];
            let higher = [Trials { n, p: p + 0.01 }, Trials { n: m, p: r }];
            let mut before = 1.0;
            for least in 0..=n + m + 1 {
                let tail = poisson_binomial(&trials, least);
                prop_assert!(tail <= before + 1e-12 && (0.0..=1.0).contains(&tail));
                prop_assert!(tail <= poisson_binomial(&higher, least) + 1e-12);
                before = tail;
            }
            prop_assert!(before < 1e-12);
        }

        #[test]
        fn q_keeps_the_order_of_chances_and_never_lies_below_them(chances in prop::collection::vec(0.0_f64..=1.0, 1..40)) {
            let q = benjamini_hochberg(&chances);
            for (p, q) in chances.iter().zip(&q) {
                prop_assert!(*p <= q + 1e-15 && *q <= 1.0);
            }
            for (a, qa) in chances.iter().zip(&q) {
                for (b, qb) in chances.iter().zip(&q) {
                    prop_assert!(b < a || qa <= qb);
                }
            }
        }

        #[test]
        fn what_was_seen_little_of_is_drawn_further(x in 0_u64..20, n in 20.0_f64..50.0, weight in 1.0_f64..100.0) {
            let prior = Prior::fixed(0.1, weight, Events::OneEach);
            let (few, many) = (prior.after(Count { x, n }), prior.after(Count { x: x * 10, n: n * 10.0 }));
            prop_assert!((few.mean - 0.1).abs() <= (many.mean - 0.1).abs() + 1e-12);
            prop_assert!(many.shrinkage < few.shrinkage);
        }

        #[test]
        fn a_poisson_tail_falls_with_every_event(mean in 0.01_f64..50.0) {
            let tails: Vec<f64> = (0..120).map(|least| poisson(mean, least)).collect();
            prop_assert!(tails.windows(2).all(|pair| pair[1] <= pair[0] + 1e-12));
            prop_assert!(tails[119] < 1e-6);
        }
    }
}
