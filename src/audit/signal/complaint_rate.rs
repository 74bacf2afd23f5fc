//! Do more complaints come for the same time of work than with others?

use super::measure::shrink::Events;
use super::population::Row;
use super::rate::{Grouped, Rate, figure, nothing_else};
use super::standard::{Counted, Level, Told};
use super::{About, Watch};
use crate::record::signal::{Feature, SignalCode, Subject, SubjectKind};

/// Days of a month, on average over the Gregorian calendar's four hundred years.
const MONTH_DAYS: f64 = 30.436_875;

/// Worker-months for which the rate is told.
const PER: f64 = 1_000.0;

/// `signal-complaint-rate`. It rests on who came forward, so it says nothing of how common a wrong is.
pub(super) static COMPLAINT_RATE: Rate = Rate {
    about: About {
        code: SignalCode::ComplaintRate,
        question: "Do more complaints come for each worker-month than with others in the same corridor, work and half-year?",
        limits: "Complaints that name no placement are not counted, nor those at the desk of which it is not sure that who complains was placed there. Where complaining is easy more come: a low rate is no good sign. Placements whose end is \
                 not stated and that are not said to be in service add no time.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency, SubjectKind::Employer],
    events: Events::OverTime,
    level: Level::HalfYear,
    count: complaints,
    words: ("worker-months", "brought a complaint"),
    also: nothing_else,
    in_time: false,
};

fn complaints<'p>(watch: &Watch<'p>, subjects: Grouped<'p>) -> Vec<Counted<'p>> {
    let told_at_all = watch.population.complaints_told;
    let counted = |(subject, rows): (Subject, Vec<&'p Row>)| {
        let rows = rows.into_iter().filter(|row| told_at_all && (0 < row.days_served || 0 < row.complaints));
        let told: Vec<Told<'_>> = rows.map(|row| Told { row, x: row.complaints.into(), n: f64::from(row.days_served) / MONTH_DAYS }).collect();
        let (x, n) = told.iter().fold((0, 0.0), |(x, n), told| (x + told.x, n + told.n));
        let silent = if told_at_all { "missing:arrived_on" } else { "missing:complaints" };
        let features = if 0.0 < n { vec![Feature::new("per_1000_months", figure(x as f64 / n * PER))] } else { Vec::new() };
        Counted { subject, told, silent, features }
    };
    subjects.into_iter().map(counted).collect()
}
