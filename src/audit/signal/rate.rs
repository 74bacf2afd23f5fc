//! Is a rate unusual, whatever it counts? One judgement for every signal over a rate: exact tail at the rates of the others,
//! Benjamini–Hochberg over the family, and a posterior that is drawn towards the pooled rate where little was seen.
//!
//! The tail takes the rates of the others for certain. Where these are few, chance alone makes such tails small too often: so a signal must
//! pass a second q, conditional on all events, in which the others are the estimate that they are.

use compact_str::format_compact;
use rust_decimal::Decimal;

use super::measure::dispersion::{Count, Dispersion, dispersion};
use super::measure::multiple::benjamini_hochberg;
use super::measure::shrink::{Events, Prior};
use super::measure::tail;
use super::population::Row;
use super::scales::Scales;
use super::standard::{Counted, Level, Standing, Told, standings};
use super::{About, Sign, Watch, course, words};
use crate::record::signal::{Feature, Figure, Signal, SignalOutcome, Statistics, Subject, SubjectKind};

/// A signal over a rate.
pub struct Rate {
    /// What it is about.
    pub about: About,
    /// Which kind of it, where there are several.
    pub detail: Option<&'static str>,
    /// Of whom.
    pub kinds: &'static [SubjectKind],
    /// How events come.
    pub events: Events,
    /// The finest strata that are compared.
    pub level: Level,
    /// What the rows of all subjects tell.
    pub count: for<'p> fn(&Watch<'p>, Grouped<'p>) -> Vec<Counted<'p>>,
    /// What is counted, after a number, and what of it: `workers asked`, `were overcharged`.
    pub words: (&'static str, &'static str),
    /// What must hold beside q and posterior.
    pub also: fn(Count, f64, &Scales) -> bool,
    /// Whether the sequence of events is watched by a CUSUM.
    pub in_time: bool,
}

/// Every subject of one kind with its rows.
pub(super) type Grouped<'p> = Vec<(Subject, Vec<&'p Row>)>;

/// How improbable so many events are.
#[derive(Debug, Clone, Copy)]
struct Chance {
    /// At the rates of the others.
    tail_p: f64,
    /// The same after Benjamini–Hochberg.
    q: f64,
    /// The same where the others' rates are taken as the estimates that they are; never below `q`.
    careful_q: f64,
}

/// All subjects of one kind that are judged together: one family of chances.
pub(super) struct Family {
    pub(super) size: usize,
    pub(super) prior: Prior,
    pub(super) estimated: bool,
    pub(super) spread: Dispersion,
}

impl Sign for Rate {
    fn about(&self) -> &About {
        &self.about
    }

    fn look(&self, watch: &Watch<'_>, out: &mut Vec<Signal>) {
        for kind in self.kinds {
            self.look_at(watch, *kind, out);
        }
    }
}

impl Rate {
    fn look_at(&self, watch: &Watch<'_>, kind: SubjectKind, out: &mut Vec<Signal>) {
        let counted = (self.count)(watch, watch.population.by_subject(kind));
        let (least, least_others) = self.least(watch.scales);
        let mut judged = Vec::new();
        for standing in standings(watch.population, counted, (self.level, least_others)) {
            match self.unfit(&standing, least) {
                Some(why) => out.push(self.not_assessable(watch, &standing, why)),
                None => judged.push(standing),
            }
        }
        self.judge(watch, &judged, out);
    }

    fn least(&self, scales: &Scales) -> (f64, f64) {
        match self.events {
            Events::OneEach => (scales.least_n.into(), scales.least_reference.into()),
            Events::OverTime => (scales.least_months.into(), scales.least_reference_months.into()),
        }
    }

    /// Why a subject stands outside the family.
    fn unfit(&self, standing: &Standing<'_>, least: f64) -> Option<&'static str> {
        if standing.all.n <= 0.0 {
            Some(standing.of.silent)
        } else if standing.all.n < least {
            Some("too_few")
        } else if standing.compared.n < least {
            Some("too_few_others")
        } else {
            None
        }
    }

    fn judge(&self, watch: &Watch<'_>, judged: &[Standing<'_>], out: &mut Vec<Signal>) {
        let Some(family) = self.family(judged, watch.scales) else { return };
        let tails: Vec<f64> = judged.iter().map(|standing| self.tail(standing)).collect();
        let limits = self.in_time.then(|| course::Limits::new(family.prior.p0, watch.scales));
        let careful: Vec<f64> = judged.iter().zip(&tails).map(|(standing, tail)| self.careful(standing, *tail)).collect();
        let (q, careful) = (benjamini_hochberg(&tails), benjamini_hochberg(&careful));
        for (at, standing) in judged.iter().enumerate() {
            let chance = Chance { tail_p: tails[at], q: q[at], careful_q: careful[at] };
            out.push(self.signal(watch, (&family, limits.as_ref()), (standing, chance)));
        }
    }

    /// The same where the rates of the others are themselves only estimates; never less than it.
    fn careful(&self, standing: &Standing<'_>, tail: f64) -> f64 {
        tail::conditional(&standing.beside(), self.events).map_or(tail, |careful| careful.max(tail))
    }

    /// Chance of so many events or more at the rates of the others.
    fn tail(&self, standing: &Standing<'_>) -> f64 {
        match self.events {
            Events::OneEach => tail::poisson_binomial(&standing.trials(), standing.compared.x),
            Events::OverTime => tail::poisson(standing.expected(), standing.compared.x),
        }
    }

    fn family(&self, judged: &[Standing<'_>], scales: &Scales) -> Option<Family> {
        let counts: Vec<Count> = judged.iter().map(|standing| standing.compared).collect();
        let n: f64 = counts.iter().map(|count| count.n).sum();
        let p0 = counts.iter().map(|count| count.x as f64).sum::<f64>() / n;
        let estimated = scales.least_subjects as usize <= counts.len();
        let weight = if self.events == Events::OneEach { scales.prior_n } else { scales.prior_months };
        let prior = if estimated { Prior::by_moments(&counts, self.events) } else { Prior::fixed(p0, weight, self.events) };
        let spread = dispersion(&counts, p0, scales.winsorised_part);
        (0.0 < n).then_some(Family { size: counts.len(), prior, estimated, spread })
    }

    fn signal(&self, watch: &Watch<'_>, (family, limits): (&Family, Option<&course::Limits>), (standing, chance): (&Standing<'_>, Chance)) -> Signal {
        let Chance { tail_p, q, careful_q } = chance;
        let (scales, count, expected) = (watch.scales, standing.compared, standing.expected());
        let after = family.prior.after(count);
        let over = after.above(scales.times * family.prior.p0);
        let passed = careful_q <= scales.q_most && scales.posterior_least <= over && (self.also)(count, expected, scales);
        let outcome = if passed { SignalOutcome::Raised } else { SignalOutcome::Quiet };
        let mut signal = self.blank(watch, &standing.of.subject, outcome);
        signal.statistics = Some(Statistics {
            observed: count.x,
            expected: figure(expected),
            n: figure(count.n),
            p0: figure(family.prior.p0),
            tail_p: figure(tail_p),
            q: figure(q),
            posterior_mean: figure(after.mean),
            p_over_1_5: figure(over),
            shrinkage: figure(after.shrinkage),
        });
        signal.explanation = words::explanation(self.words, (count, expected), outcome);
        signal.trace = words::trace(standing, family, signal.statistics.as_ref(), scales);
        signal.features = self.features(family, count, scales);
        signal.features.insert(0, Feature::new("careful_q", figure(careful_q)));
        signal.features.extend(standing.of.features.iter().cloned());
        if let Some(limits) = limits {
            course::add(&mut signal, &standing.of.told, limits);
        }
        signal
    }

    fn features(&self, family: &Family, count: Count, scales: &Scales) -> Vec<Feature> {
        let mut features = vec![
            Feature::new("family", family.size),
            Feature::new("prior_weight", figure(family.prior.weight)),
            Feature::new("phi", figure(family.spread.phi)),
            Feature::new("tau2", figure(family.spread.tau2)),
        ];
        if self.events == Events::OneEach {
            let trials = tail::Trials { n: count.n as u64, p: family.prior.p0 };
            features.push(Feature::new("funnel_alert", tail::limit(trials, scales.funnel_alert)));
            features.push(Feature::new("funnel_alarm", tail::limit(trials, scales.funnel_alarm)));
        }
        features
    }

    fn not_assessable(&self, watch: &Watch<'_>, standing: &Standing<'_>, why: &'static str) -> Signal {
        let mut signal = self.blank(watch, &standing.of.subject, SignalOutcome::NotAssessable);
        signal.detail = Some(self.detail.map_or_else(|| why.into(), |detail| format_compact!("{detail}:{why}")));
        signal.explanation = words::why(self.words.0, standing, why);
        signal
    }

    fn blank(&self, watch: &Watch<'_>, subject: &Subject, outcome: SignalOutcome) -> Signal {
        Signal { detail: self.detail.map(Into::into), ..Signal::new(self.about.code, outcome, subject.clone(), watch.as_of) }
    }
}

/// Adds one unit of the denominator for each row that tells something, and one event where it tells yes. `silent` says why none does.
pub(super) fn each<'p>(subjects: Grouped<'p>, told: impl Fn(&Row) -> Option<bool>, silent: impl Fn(&[&Row]) -> &'static str) -> Vec<Counted<'p>> {
    let counted = |(subject, rows): (Subject, Vec<&'p Row>)| {
        let told = rows.iter().filter_map(|row| told(row).map(|event| Told { row, x: event.into(), n: 1.0 })).collect();
        Counted { subject, told, silent: silent(&rows), features: Vec::new() }
    };
    subjects.into_iter().map(counted).collect()
}

/// Why nothing is told by rows of workers: nobody was asked, or what was asked could not be judged.
pub(super) fn unasked(rows: &[&Row]) -> &'static str {
    if rows.iter().any(|row| row.asked) { "not_judged" } else { "missing:asked_on" }
}

/// No further condition.
pub(super) const fn nothing_else(_: Count, _: f64, _: &Scales) -> bool {
    true
}

/// A number as a signal keeps it.
pub(super) fn figure(value: f64) -> Figure {
    Figure::of(Decimal::from_f64_retain(value).unwrap_or_default())
}
