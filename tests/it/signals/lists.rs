//! Whom does a list name, why, and whom by lot?

use std::collections::BTreeMap;

use recruitwatch::audit::inspect::{Candidate, Open, draw};
use recruitwatch::record::finding::{Grade, Indicator};
use recruitwatch::record::id::Id;
use recruitwatch::record::inspection::{Drawing, Ground, InspectionList};
use recruitwatch::record::signal::SignalCode;
use rust_decimal::Decimal;
use sha2::{Digest, Sha256};

use crate::house::day;

fn quiet(licence: &str) -> Candidate {
    Candidate { licence: Id::new(licence), open: BTreeMap::new(), signals: Vec::new() }
}

fn open(licence: &str, grade: Grade, since: &str, count: u64) -> Candidate {
    let open = Open { since: day(since), kinds: [(Indicator::FeeOverCap, count)].into() };
    Candidate { open: [(grade, open)].into(), ..quiet(licence) }
}

fn raised(licence: &str, q: &str) -> Candidate {
    Candidate { signals: vec![(SignalCode::EarlyReturn, Some(q.parse().unwrap()))], ..quiet(licence) }
}

fn drawing(capacity: u32, by_lot: u32) -> Drawing {
    Drawing { on: day("2026-11-30"), capacity, by_lot, seed: "seven".to_owned() }
}

fn listed(list: &InspectionList) -> Vec<(&str, Ground)> {
    list.visits.iter().map(|visit| (visit.agency_licence.as_str(), visit.ground)).collect()
}

#[test]
fn g4_comes_before_g3_before_signals_before_the_lot_however_many_there_are() {
    let all = [
        raised("XA-1", "0.000001"),
        open("XA-2", Grade::G3, "2026-01-01", 900),
        open("XA-3", Grade::G4, "2026-11-29", 1),
        quiet("XA-4"),
        open("XA-5", Grade::G2, "2020-01-01", 5_000),
    ];
    let list = draw(&all, drawing(10, 2));
    assert_eq!(listed(&list)[..3], [("XA-3", Ground::OpenG4), ("XA-2", Ground::OpenG3), ("XA-1", Ground::Signal)]);
    assert!(list.visits[3..].iter().all(|visit| visit.ground == Ground::Random) && list.visits.len() == 5);
    assert_eq!((list.frame, list.waiting), (5, 0));
}

#[test]
fn who_waits_longest_comes_first_and_size_plays_no_part() {
    let small_and_old = open("XA-1", Grade::G4, "2026-01-01", 1);
    let large_and_new = open("XA-2", Grade::G4, "2026-02-01", 400);
    assert_eq!(listed(&draw(&[large_and_new, small_and_old], drawing(3, 1))), [("XA-1", Ground::OpenG4), ("XA-2", Ground::OpenG4)]);
    let grow =
        |count| draw(&[open("XA-1", Grade::G4, "2026-01-01", count), open("XA-2", Grade::G4, "2026-01-01", 5)], drawing(2, 1)).visits[0].agency_licence.clone();
    assert_eq!(grow(1), grow(10_000), "among equals the lot decides");
}

#[test]
fn a_tenth_stays_for_the_lot_even_where_there_are_more_grounds_than_room() {
    let mut all: Vec<Candidate> = (0..30).map(|nth| open(&format!("XA-{nth:02}"), Grade::G4, "2026-01-01", 1)).collect();
    all.extend((0..30).map(|nth| quiet(&format!("XQ-{nth:02}"))));
    let list = draw(&all, drawing(10, 1));
    assert_eq!(list.visits.iter().filter(|visit| visit.ground == Ground::Random).count(), 1);
    assert_eq!((list.visits.len(), list.waiting), (10, 21));
}

#[test]
fn anyone_can_draw_the_lot_again_with_sha256() {
    let all: Vec<Candidate> = (0..20).map(|nth| quiet(&format!("XQ/{nth:02}"))).collect();
    let mut lots: Vec<(String, String)> = (0..20)
        .map(|nth| {
            let digest = Sha256::digest(format!("seven|2026-11-30|xq{nth:02}"));
            (digest.iter().map(|byte| format!("{byte:02x}")).collect(), format!("XQ/{nth:02}"))
        })
        .collect();
    lots.sort();
    let mut turned = all.clone();
    turned.reverse();
    let list = draw(&all, drawing(30, 3));
    assert_eq!(
        listed(&list).iter().map(|(licence, _)| *licence).collect::<Vec<_>>(),
        lots[..3].iter().map(|(_, licence)| licence.as_str()).collect::<Vec<_>>()
    );
    assert_eq!(list, draw(&turned, drawing(30, 3)));
    let other = draw(&all, Drawing { seed: "eight".to_owned(), ..drawing(30, 3) });
    assert_ne!(listed(&list), listed(&other), "another seed draws others");
}

#[test]
fn each_row_says_why_in_one_line() {
    let mut both = open("XA-1", Grade::G4, "2026-02-03", 31);
    both.signals.push((SignalCode::OverchargeRate, Some(Decimal::new(12, 4))));
    let list = draw(&[both, raised("XA-2", "0.0012"), quiet("XA-3")], drawing(10, 1));
    let why: Vec<&str> = list.visits.iter().map(|visit| visit.why.as_str()).collect();
    assert_eq!(
        why,
        [
            "Open breaches of grade G4 since 2026-02-03: fee-over-cap (31).",
            "Signals past every threshold, which prove nothing: signal-early-return (q 0.0012).",
            "Drawn by lot: nothing names it, and it shows what the other grounds miss.",
        ]
    );
    assert!(why.iter().all(|line| !line.contains('\n') && !line.contains("score")));
}
