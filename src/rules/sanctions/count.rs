//! What do these acts add up to on a day? Each point with its act, day, rule and expiry, and why it does not count where it does not. Nothing
//! but scheme, acts and day goes in: whoever has them comes to the same sum.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::{Scheme, Sureness, Threshold, Unit, Window};
use crate::record::code::codes;

codes! {
    /// Where an appeal against the act's decision stands.
    AppealState, "one of none pending upheld varied quashed remitted":
    None = "none",
    /// Not answered.
    Pending = "pending",
    Upheld = "upheld",
    /// Upheld with other points, which the act states.
    Varied = "varied",
    /// The decision is gone, and its points with it.
    Quashed = "quashed",
    /// It is to be decided anew: nothing counts until then.
    Remitted = "remitted",
}

codes! {
    /// Why an act does not count.
    Left, "one of later quashed remitted expired other_inspection older_score no_points unknown_offence":
    /// It happened after the day.
    Later = "later",
    Quashed = "quashed", Remitted = "remitted", Expired = "expired", OtherInspection = "other_inspection",
    /// A newer score took its place.
    OlderScore = "older_score",
    /// Neither the scheme nor the act says how many points it has: it is not known, and not nothing.
    NoPoints = "no_points",
    UnknownOffence = "unknown_offence",
}

/// An act that was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its name, such as the number of the decision.
    pub id: String,
    /// Its day.
    pub on: NaiveDate,
    /// Its kind, by the scheme's name.
    pub offence: String,
    /// How often: workers, where each is a count.
    pub count: u32,
    /// Points of one count as decided, where the decision states them.
    pub points: Option<u32>,
    /// The inspection that found it, where points count within one.
    pub inspection: Option<String>,
    /// Its appeal.
    pub appeal: AppealState,
}

/// What an act brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The act.
    pub act: String,
    /// Its day.
    pub on: NaiveDate,
    /// Its kind.
    pub offence: String,
    /// Where it is written.
    pub rule: String,
    /// Units of one count.
    pub each: Option<u32>,
    /// How often.
    pub count: u32,
    /// Units in all.
    pub sum: u32,
    /// The first day on which it no longer counts; absent where it counts for good, or nobody knows.
    pub expires_on: Option<NaiveDate>,
    /// Its appeal.
    pub appeal: AppealState,
    /// Why it does not count; absent where it does.
    pub left: Option<Left>,
}

/// What acts add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally<'a> {
    /// The scheme.
    pub scheme: &'a Scheme,
    /// The day.
    pub on: NaiveDate,
    /// Each act, in order of day and name.
    pub points: Vec<Point>,
    /// The sum of those that count; at least so much where points of an act are not known.
    pub total: u32,
    /// Whether the sum is all: no act lacks its points, and no expiry is unknown.
    pub is_certain: bool,
    /// What the sum reaches.
    pub reached: Option<&'a Threshold>,
    /// Whether what follows waits for an appeal that is not answered.
    pub is_held: bool,
}

impl Tally<'_> {
    /// Whether the scheme may found a sanction: its text was read at a source.
    #[must_use]
    pub fn may_found(&self) -> bool {
        self.scheme.standing == Sureness::Found
    }
}

/// Counts acts on a day.
#[must_use]
pub fn count<'a>(scheme: &'a Scheme, acts: &[Act], on: NaiveDate) -> Tally<'a> {
    let mut acts: Vec<&Act> = acts.iter().collect();
    acts.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let newest = acts.iter().rev().find(|act| left_alone(scheme, act, on).is_none()).copied();
    let points: Vec<Point> = acts.iter().map(|act| point(scheme, act, (on, newest))).collect();
    let counting = || points.iter().filter(|point| point.left.is_none());
    let total = counting().fold(0_u32, |sum, point| sum.saturating_add(point.sum));
    let is_certain = !points.iter().any(|point| matches!(point.left, Some(Left::NoPoints | Left::UnknownOffence)))
        && (scheme.window != Window::Unknown || counting().next().is_none());
    let is_held = scheme.appeal.as_ref().is_some_and(|appeal| appeal.holds) && counting().any(|point| point.appeal == AppealState::Pending);
    let reached = if counting().next().is_some() { scheme.reached(total) } else { None };
    Tally { scheme, on, points, total, is_certain, reached, is_held }
}

fn point(scheme: &Scheme, act: &Act, (on, newest): (NaiveDate, Option<&Act>)) -> Point {
    let Act { id, on: day, offence, count, points, inspection: _, appeal } = act;
    let each = points.or_else(|| scheme.offence(offence).and_then(|offence| offence.weight));
    let left = left_alone(scheme, act, on).or_else(|| beside(scheme, act, newest)).or_else(|| unweighed(scheme, act, each));
    Point {
        act: id.clone(),
        on: *day,
        offence: offence.clone(),
        rule: scheme.citation.clone(),
        each,
        count: *count,
        sum: each.unwrap_or_default().saturating_mul(*count),
        expires_on: expiry(scheme.window, *day),
        appeal: *appeal,
        left,
    }
}

/// Why an act does not count, whatever else there is.
fn left_alone(scheme: &Scheme, act: &Act, on: NaiveDate) -> Option<Left> {
    if on < act.on {
        return Some(Left::Later);
    }
    let expired = expiry(scheme.window, act.on).is_some_and(|end| end <= on);
    match act.appeal {
        AppealState::Quashed => Some(Left::Quashed),
        AppealState::Remitted => Some(Left::Remitted),
        AppealState::None | AppealState::Pending | AppealState::Upheld | AppealState::Varied => expired.then_some(Left::Expired),
    }
}

/// Why it does not count beside the newest.
fn beside(scheme: &Scheme, act: &Act, newest: Option<&Act>) -> Option<Left> {
    let newest = newest?;
    let same_inspection = match (&act.inspection, &newest.inspection) {
        (Some(own), Some(other)) => own == other,
        (None, None) => act.on == newest.on,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let is_older_score = scheme.unit == Unit::Score && act.id != newest.id;
    if is_older_score {
        return Some(Left::OlderScore);
    }
    (scheme.window == Window::Inspection && !same_inspection).then_some(Left::OtherInspection)
}

/// Why it brings nothing that could be added; an offence with a consequence of its own needs no points.
fn unweighed(scheme: &Scheme, act: &Act, each: Option<u32>) -> Option<Left> {
    let Some(offence) = scheme.offence(&act.offence) else { return Some(Left::UnknownOffence) };
    (each.is_none() && offence.consequence.is_none()).then_some(Left::NoPoints)
}

fn expiry(window: Window, on: NaiveDate) -> Option<NaiveDate> {
    match window {
        Window::Months(months) => on.checked_add_months(Months::new(months)),
        Window::Never | Window::Inspection | Window::Unknown => None,
    }
}
