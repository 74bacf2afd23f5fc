//! Do workers pay far more than those of others on the same way?

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;

use super::measure::robust::{Fences, Middle, median};
use super::measure::shrink::Events;
use super::population::Row;
use super::rate::{Grouped, Rate, figure, nothing_else};
use super::scales::Scales;
use super::sighting::{Fee, Stratum};
use super::standard::{Counted, Level, Told};
use super::{About, Watch};
use crate::record::currency::Currency;
use crate::record::signal::{Feature, SignalCode, Subject, SubjectKind};

/// `signal-fee-level`. The event is a fee whose log lies beyond the robust z, and that lies above the median by a part of a month's wage.
pub(super) static FEE_LEVEL: Rate = Rate {
    about: About {
        code: SignalCode::FeeLevel,
        question: "Did more of the workers who were asked pay far more than the others' workers in the same corridor and work?",
        limits: "All that the worker bore, net, in the currency of the wage. Fees of zero are no part of the comparison; their share stands beside it. Fees in \
                 currencies without a rate are not counted.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency, SubjectKind::Employer],
    events: Events::OneEach,
    level: Level::AllHalfYears,
    count: fees,
    words: ("workers asked who paid something", "paid far more than others"),
    also: nothing_else,
    in_time: false,
};

/// On which way, and in which currency, fees are compared.
type Way = (Stratum, Currency);

/// Fees above zero of one way: which subject's, and how much.
type Fees = BTreeMap<Way, Vec<(usize, f64)>>;

fn fees<'p>(watch: &Watch<'p>, subjects: Grouped<'p>) -> Vec<Counted<'p>> {
    let mut all = Fees::new();
    for (at, (_, rows)) in subjects.iter().enumerate() {
        for (way, fee) in rows.iter().filter_map(|row| asked_fee(watch, row)) {
            let paid = number(fee.paid);
            if 0.0 < paid {
                all.entry(way).or_default().push((at, paid));
            }
        }
    }
    subjects.into_iter().enumerate().map(|(at, (subject, rows))| counted(watch, subject, (at, &rows), &all)).collect()
}

fn asked_fee(watch: &Watch<'_>, row: &Row) -> Option<(Way, Fee)> {
    let fee = row.fee.filter(|_| row.asked)?;
    Some(((watch.population.stratum(row)?.all_half_years(), fee.currency), fee))
}

fn number(value: rust_decimal::Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}

fn counted<'p>(watch: &Watch<'p>, subject: Subject, (at, rows): (usize, &[&'p Row]), all: &Fees) -> Counted<'p> {
    let mut others: BTreeMap<Way, Option<Others>> = BTreeMap::new();
    let (mut told, mut zeros, mut own) = (Vec::new(), 0_usize, Vec::new());
    for (row, (way, fee)) in rows.iter().filter_map(|row| Some((row, asked_fee(watch, row)?))) {
        let paid = number(fee.paid);
        if paid <= 0.0 {
            zeros += 1;
            continue;
        }
        let beside = others.entry(way.clone()).or_insert_with(|| Others::of(all.get(&way).map_or(&[], Vec::as_slice), at, watch.scales));
        if let Some(beside) = beside {
            told.push(Told { row, x: beside.is_far(fee, watch.scales).into(), n: 1.0 });
            own.push((paid, beside.middle.z(paid.ln(), watch.scales.fee_spread_least)));
        }
    }
    let asked = rows.iter().any(|row| row.asked);
    let silent = if asked { "no_fee_known" } else { "missing:asked_on" };
    let features = features(&own, zeros, others.into_values().flatten().collect());
    Counted { subject, told, silent, features }
}

/// The fees of the others on one way.
struct Others {
    middle: Middle,
    fences: Fences,
}

impl Others {
    fn of(fees: &[(usize, f64)], at: usize, scales: &Scales) -> Option<Self> {
        let paid: Vec<f64> = fees.iter().filter(|(of, _)| *of != at).map(|(_, paid)| *paid).collect();
        if paid.len() < scales.least_reference as usize {
            return None;
        }
        let logs: Vec<f64> = paid.iter().map(|paid| paid.ln()).collect();
        Some(Self { middle: Middle::of(&logs)?, fences: Fences::of(&paid, (scales.fence_inner, scales.fence_outer))? })
    }

    fn is_far(&self, fee: Fee, scales: &Scales) -> bool {
        let paid = number(fee.paid);
        let above = paid - self.middle.median.exp();
        scales.fee_z < self.middle.z(paid.ln(), scales.fee_spread_least) && scales.fee_excess * number(fee.month) <= above
    }
}

fn features(own: &[(f64, f64)], zeros: usize, others: Vec<Others>) -> Vec<Feature> {
    let mut features = vec![Feature::new("paid_nothing", zeros)];
    let (paid, scores): (Vec<f64>, Vec<f64>) = own.iter().copied().unzip();
    if let Some(middle) = median(&scores) {
        features.push(Feature::new("median_z", figure(middle)));
    }
    // Sums of several ways do not compare: they are shown where there is one.
    if let ([one], Some(own)) = (others.as_slice(), median(&paid)) {
        features.push(Feature::new("median_paid", figure(own)));
        features.push(Feature::new("median_of_others", figure(one.middle.median.exp())));
        features.push(Feature::new("inner_fence", figure(one.fences.inner)));
        features.push(Feature::new("outer_fence", figure(one.fences.outer)));
    }
    features
}
