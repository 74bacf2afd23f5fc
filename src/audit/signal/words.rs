//! How is a rate told to an inspector? The numbers in one sentence, and the arithmetic step by step.

use super::measure::dispersion::Count;
use super::rate::{Family, figure};
use super::scales::Scales;
use super::sighting::Stratum;
use super::standard::{Base, Standing};
use crate::record::signal::{SignalOutcome, Statistics};

/// Strata that a trace writes out; the rest is counted.
const SHOWN: usize = 12;

/// What was seen, what was to be expected, and what that means.
pub(super) fn explanation((counted, event): (&str, &str), (count, expected): (Count, f64), outcome: SignalOutcome) -> String {
    let seen = format!("{} of {} {counted} {event}; at the rates of the others {expected:.2} would be expected.", count.x, figure(count.n));
    match outcome {
        SignalOutcome::Raised => format!("{seen} This puts an inspection first and proves nothing."),
        SignalOutcome::Quiet => format!("{seen} That is not past every threshold, which says nothing of a single placement."),
        SignalOutcome::NotAssessable => seen,
    }
}

/// Why a subject could not be looked at.
pub(super) fn why(counted: &str, standing: &Standing<'_>, why: &str) -> String {
    match why {
        "too_few" => format!("Only {} {counted}: too few to say anything. That is not the same as nothing wrong.", figure(standing.all.n)),
        "too_few_others" => format!("{} {counted}, but too few with others in the same corridor to compare with.", figure(standing.all.n)),
        _ => format!("No {counted}, as far as is known: there is nothing to divide by. That is not the same as nothing wrong."),
    }
}

/// The arithmetic.
pub(super) fn trace(standing: &Standing<'_>, family: &Family, statistics: Option<&Statistics>, scales: &Scales) -> Vec<String> {
    let mut steps: Vec<String> = standing.base.iter().take(SHOWN).map(base).collect();
    let (beyond, apart) = (standing.base.len().saturating_sub(SHOWN), standing.all.n - standing.compared.n);
    if 0 < beyond {
        steps.push(format!("and {beyond} more strata in the same way"));
    }
    if 0.0 < apart {
        steps.push(format!("{} more have too few others in their corridor and are not compared", figure(apart)));
    }
    let Some(Statistics { observed, expected, n, p0, tail_p, q, posterior_mean, p_over_1_5, shrinkage }) = statistics else { return steps };
    steps.push(format!("expected {expected}, observed {observed}: chance of so many or more {tail_p}"));
    steps.push(format!(
        "Benjamini-Hochberg over {} subjects: q {q}, raised at {} or less, also where the rates of the others are taken as estimates (careful_q)",
        family.size, scales.q_most
    ));
    let weight = figure(family.prior.weight);
    let how = if family.estimated { "estimated from all" } else { "fixed in advance, because there are too few subjects to estimate it" };
    steps.push(format!("pooled rate {p0} with weight {weight} ({how}); this subject weighs {n}, so the pooled rate has {shrinkage} of the say"));
    steps.push(format!(
        "rate drawn towards it {posterior_mean}; above {} times the pooled rate with probability {p_over_1_5}, raised at {} or more",
        scales.times, scales.posterior_least
    ));
    steps.push(format!(
        "over-dispersion {} winsorised, {} raw; above about 3 the strata are likely too coarse",
        figure(family.spread.phi),
        figure(family.spread.phi_raw)
    ));
    steps
}

fn base(base: &Base) -> String {
    let Base { n, x: _, p, others, among } = base;
    format!("{} at {} ({} of {} of the others), {}", figure(*n), figure(*p), others.x, figure(others.n), stratum(among))
}

fn stratum(stratum: &Stratum) -> String {
    let Stratum { origin, destination, occupation, half_year } = stratum;
    let work = occupation.as_ref().map_or_else(|| "all occupations".to_owned(), |digits| format!("occupations {digits}…"));
    let when = half_year.map_or_else(|| "all half-years".to_owned(), |half| format!("half {} of {}", half.rem_euclid(2) + 1, half.div_euclid(2)));
    format!("{origin} to {destination}, {work}, {when}")
}
