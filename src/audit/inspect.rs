//! Whom to inspect first? Open breaches of grade G4, then G3, then signals past every threshold, then a lot among all others.
//!
//! Grounds are never added up. Within a ground who has waited longest comes first, and among equals the lot decides: how many placements
//! an agency has plays no part. The lot of an agency is the SHA-256 of `seed|day|licence`, the lowest first, so that anyone can draw again.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use sha2::{Digest, Sha256};

use crate::record::finding::{Grade, Indicator};
use crate::record::hex::hex;
use crate::record::id::{Id, Key};
use crate::record::inspection::{Drawing, Ground, InspectionList, Visit};
use crate::record::signal::SignalCode;

/// What is known of one agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Licence number as returns print it.
    pub licence: Id,
    /// Open breaches by grade.
    pub open: BTreeMap<Grade, Open>,
    /// Signals past every threshold, with their q; a possible successor has none.
    pub signals: Vec<(SignalCode, Option<Decimal>)>,
}

/// Open breaches of one grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The day on which the first of them was found.
    pub since: NaiveDate,
    /// How many of each kind.
    pub kinds: BTreeMap<Indicator, u64>,
}

/// What orders agencies within their ground: waiting time or q, then the lot.
type Turn = (Option<NaiveDate>, Option<Decimal>, String);

/// Draws a list. The order in which candidates come changes nothing.
#[must_use]
pub fn draw(candidates: &[Candidate], drawing: Drawing) -> InspectionList {
    let (mut named, mut others) = (Vec::new(), Vec::new());
    for candidate in candidates {
        let lot = lot(&drawing, &candidate.licence.key());
        match ground(candidate) {
            Some((ground, since, q)) => named.push(((ground, (since, q, lot)), candidate)),
            None => others.push((lot, candidate)),
        }
    }
    named.sort_by(|a: &((Ground, Turn), _), b| a.0.cmp(&b.0));
    others.sort_by(|a, b| a.0.cmp(&b.0));
    let room = drawing.capacity.saturating_sub(drawing.by_lot) as usize;
    let waiting = named.len().saturating_sub(room) as u64;
    let mut visits: Vec<Visit> = named.into_iter().take(room).map(|((ground, _), candidate)| visit(candidate, ground)).collect();
    visits.extend(others.into_iter().take(drawing.by_lot as usize).map(|(_, candidate)| visit(candidate, Ground::Random)));
    InspectionList { frame: candidates.len() as u64, waiting, visits, drawing }
}

/// The first ground that names an agency. Among signals whatever has no q comes after all that have one.
fn ground(candidate: &Candidate) -> Option<(Ground, Option<NaiveDate>, Option<Decimal>)> {
    let open = |grade| candidate.open.get(&grade).map(|open| open.since);
    let least_q = candidate.signals.iter().map(|(_, q)| q.unwrap_or(Decimal::ONE)).min();
    open(Grade::G4)
        .map(|since| (Ground::OpenG4, Some(since), None))
        .or_else(|| open(Grade::G3).map(|since| (Ground::OpenG3, Some(since), None)))
        .or_else(|| least_q.map(|q| (Ground::Signal, None, Some(q))))
}

/// The place of an agency in the lot.
fn lot(Drawing { on, seed, .. }: &Drawing, licence: &Key) -> String {
    hex(&Sha256::digest(format!("{seed}|{on}|{licence}")))
}

fn visit(candidate: &Candidate, ground: Ground) -> Visit {
    let why = match ground {
        Ground::OpenG4 => open_words(candidate, Grade::G4),
        Ground::OpenG3 => open_words(candidate, Grade::G3),
        Ground::Signal => signal_words(candidate),
        Ground::Random => "Drawn by lot: nothing names it, and it shows what the other grounds miss.".to_owned(),
    };
    Visit { agency_licence: candidate.licence.clone(), ground, why }
}

fn open_words(candidate: &Candidate, grade: Grade) -> String {
    let Some(Open { since, kinds }) = candidate.open.get(&grade) else { return String::new() };
    let kinds: Vec<String> = kinds.iter().map(|(code, count)| format!("{code} ({count})")).collect();
    format!("Open breaches of grade {grade} since {since}: {}.", kinds.join(", "))
}

fn signal_words(candidate: &Candidate) -> String {
    let mut signals = candidate.signals.clone();
    signals.sort();
    let told: Vec<String> = signals.iter().map(|(code, q)| q.map_or_else(|| code.to_string(), |q| format!("{code} (q {q})"))).collect();
    format!("Signals past every threshold, which prove nothing: {}.", told.join(", "))
}
