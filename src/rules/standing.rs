//! May a version carry a breach, an advisory only, or no verdict at all? (`spec/findings.md`, "How charges are judged", 0.)

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;

use super::book::InForce;
use super::facts;
use super::norm::{Confidence, Doubt, DoubtAbout, Force, Norm, Precision, Side, SourceGrade, Version};
use super::scope::Fact;
use crate::record::charge::Charge;
use crate::record::period::{minus_months, plus_months};
use crate::record::placement::Placement;

/// What a version can carry for a placement on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weight {
    /// A breach.
    Binding,
    /// An advisory, and why no more.
    Advisory(Cow<'static, str>),
    /// No verdict, and why.
    Undetermined(Cow<'static, str>),
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Binding => f.write_str("binding"),
            Self::Advisory(why) => write!(f, "advisory because {why}"),
            Self::Undetermined(why) => write!(f, "undetermined because {why}"),
        }
    }
}

/// A doubt about a day matters within this many months of it.
pub(super) const MONTHS_NEAR: u32 = 12;

/// Weighs a version for a placement (and one charge, where a doubt asks for it) on the day that decides.
///
/// A doubt about the amount does not count here: see [`amount_doubt`]. A doubt about the citation never changes a result.
#[must_use]
pub fn standing(found: InForce<'_>, on: NaiveDate, p: &Placement, charge: Option<&Charge>) -> Weight {
    let InForce { norm, version } = found;
    let doubt = |about| relevant(version, about, p, charge, on);
    let best = at_best(norm, version);
    if matches!(best, Weight::Undetermined(_)) {
        return best;
    }
    if let Some(doubt) = doubt(DoubtAbout::Payee) {
        return Weight::Undetermined(format!("it is not certain whose taking of money it governs: {}", doubt.text).into());
    }
    if best != Weight::Binding {
        return best;
    }
    if let Some(doubt) = doubt(DoubtAbout::Scope) {
        return Weight::Advisory(format!("it is not certain that it reaches this placement: {}", doubt.text).into());
    }
    let waits = not_carried_out_yet(version, on).or_else(|| near_an_uncertain_day(version, doubt(DoubtAbout::Day), on));
    waits.map_or(Weight::Binding, |why| Weight::Advisory(why.into()))
}

/// A norm has up to three days: its issue, which says nothing; its effect, from which it holds; and the day from which it is carried
/// out. Between the last two it advises: nobody was held to it (`fee-rules.md` 4, norm status).
fn not_carried_out_yet(version: &Version, on: NaiveDate) -> Option<String> {
    let from = version.enforced_from.filter(|from| on < *from)?;
    Some(format!("it held on {on}, but was carried out from {from} only"))
}

/// The most that a version can carry for anybody on any day; its doubts are weighed for each placement by [`standing`].
#[must_use]
pub fn at_best(norm: &Norm, version: &Version) -> Weight {
    if version.from.is_none() || version.from_precision == Precision::Unknown {
        return Weight::Undetermined("the day on which it came into force is not known".into());
    }
    rests_on(version).or_else(|| only_a_benchmark(norm.force, norm.side)).map_or(Weight::Binding, |why| Weight::Advisory(why.into()))
}

const fn rests_on(version: &Version) -> Option<&'static str> {
    match (version.standing.confidence, version.standing.source, version.standing.published) {
        (Confidence::Known, _, _) => Some("its text was not seen in a source"),
        (Confidence::Found, SourceGrade::MirrorOrInformal, _) => Some("it was seen in an informal copy only"),
        (Confidence::Found, SourceGrade::None, _) => Some("no source for it is at hand"),
        (Confidence::Found, SourceGrade::Official | SourceGrade::Secondary, false) => Some("its publication is not known"),
        (Confidence::Found, SourceGrade::Official | SourceGrade::Secondary, true) => None,
    }
}

/// The doubt about the amount that could change the result here: only what lies above the limit named is then a breach,
/// below it the charge is not assessable (`unclear_amount`).
#[must_use]
pub fn amount_doubt<'a>(version: &'a Version, on: NaiveDate, p: &Placement, charge: Option<&Charge>) -> Option<&'a Doubt> {
    relevant(version, DoubtAbout::Amount, p, charge, on)
}

/// A doubt counts unless one of its conditions is known to be unmet.
fn relevant<'a>(version: &'a Version, about: DoubtAbout, p: &Placement, charge: Option<&Charge>, on: NaiveDate) -> Option<&'a Doubt> {
    version.doubts.iter().find(|doubt| doubt.about == about && facts::all(&doubt.when, p, charge, on) != Fact::Unmet)
}

const fn only_a_benchmark(force: Force, side: Side) -> Option<&'static str> {
    match (force, side) {
        (Force::Benchmark, _) | (_, Side::Benchmark) => Some("it is a benchmark that does not bind by itself"),
        (Force::Statute | Force::Regulation | Force::Agreement | Force::Policy, Side::Origin | Side::Destination | Side::Agreement) => None,
    }
}

fn near_an_uncertain_day(version: &Version, doubt: Option<&Doubt>, on: NaiveDate) -> Option<String> {
    let near = |day: NaiveDate| minus_months(day, MONTHS_NEAR) <= on && on <= plus_months(day, MONTHS_NEAR);
    let rough = |precision| precision != Precision::Day;
    let doubted = doubt.is_some();
    // A doubt that names no end is about the end that is roughly known; where both are exact, about either.
    let either = doubted && !rough(version.from_precision) && !rough(version.until_precision);
    let ends = [(version.from, version.from_precision, "first"), (version.until, version.until_precision, "last")];
    ends.into_iter().find_map(|(day, precision, which)| {
        let day = day.filter(|day| (rough(precision) || either) && near(*day))?;
        let why = doubt.map_or_else(String::new, |d| format!(": {}", d.text));
        Some(format!("its {which} day (about {day}) is not certain and lies within twelve months of {on}{why}"))
    })
}
