//! What does it cost to lay the whole rule book over one placement? Times of finding the norms by index, of trying every norm, of the law
//! over the charges and of a whole judgement, as medians of runs over the demo's placements.
//!
//! `cargo bench --bench law`, with `BENCH_PLACEMENTS` (2400) and `BENCH_RUNS` (15). It prints, and never judges.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot run should stop and say where")]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::Instant;

use recruitwatch::audit::case::{Case, Ground, Position};
use recruitwatch::audit::{charges, judge};
use recruitwatch::demo;
use recruitwatch::flow::law::rule_book;
use recruitwatch::ingest::{Bundle, Limits, Package, Pseudonymiser, bundles, rates, register};
use recruitwatch::record::register::Register;
use recruitwatch::rules::book::RuleBook;

fn main() {
    let (placements, runs) = (number("BENCH_PLACEMENTS", 2_400), number("BENCH_RUNS", 15));
    let folder = tempfile::tempdir().unwrap();
    demo::write_sized(folder.path(), placements).unwrap();
    let (limits, names) = (Limits::default(), Pseudonymiser::new([7; 32]));
    let package = Package::open(folder.path(), &limits).unwrap();
    let all: Vec<Bundle> = bundles(&package, &names).unwrap().map(Result::unwrap).collect();
    let (register, rates) = (Register::new(register(&package, &names).unwrap().0), rates(&package, &names).unwrap().0);
    let (law, tables, position): (RuleBook, BTreeSet<_>, Position) = (rule_book(None).unwrap(), package.tables(), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates: &rates, as_of: demo::AS_OF };
    let cases: Vec<Case<'_>> = all.iter().map(|bundle| case(bundle, &position, &ground)).collect();
    let norms: usize = law.norms().iter().map(|norm| norm.versions.len()).sum();
    let reached: usize = cases.iter().map(|case| law.reaching(case.placement).count()).sum();
    println!("{} placements, {} norms in {norms} versions, of which {:.1} reach a placement", cases.len(), law.norms().len(), per(reached, cases.len()));
    let index = measure(runs, &cases, |case| law.reaching(case.placement).count());
    let scan = measure(runs, &cases, |case| every_version(&law, case));
    let laid = measure(runs, &cases, |case| charges::lay(case, &law).paid.len());
    let judged = measure(runs, &cases, |case| judge(case, &law).findings.len());
    for (what, micros) in [("norms by index", index), ("every norm tried", scan), ("law over charges", laid), ("whole judgement", judged)] {
        println!("{what:<18} {micros:>8.2} µs a placement");
    }
    println!("every norm tried, as a ratio to the index: {:.1}", scan / index);
}

fn case<'a>(bundle: &'a Bundle, position: &'a Position, ground: &'a Ground<'a>) -> Case<'a> {
    let Bundle { placement, charges, contracts, payments, rejected_rows, .. } = bundle;
    Case { placement, charges, contracts, payments, rejected_rows: *rejected_rows, position, ground }
}

fn every_version(law: &RuleBook, case: &Case<'_>) -> usize {
    let versions = law.norms().iter().flat_map(|norm| &norm.versions);
    versions.filter(|version| version.corridor.reaches(case.placement) && version.scope.reaches(case.placement)).count()
}

/// The median of the runs, in microseconds a case.
fn measure(runs: u64, cases: &[Case<'_>], work: impl Fn(&Case<'_>) -> usize) -> f64 {
    let run = || {
        let began = Instant::now();
        cases.iter().for_each(|case| {
            black_box(work(case));
        });
        began.elapsed().as_secs_f64() * 1e6
    };
    let mut times: Vec<f64> = (0..runs.max(1)).map(|_| run()).collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2] / f64::from(u32::try_from(cases.len()).unwrap())
}

fn per(sum: usize, of: usize) -> f64 {
    f64::from(u32::try_from(sum).unwrap()) / f64::from(u32::try_from(of.max(1)).unwrap())
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}
