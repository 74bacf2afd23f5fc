//! At which rate are contracts compared? An audit of contracts alone beside one of fees alone, over the same placements, from outside; and
//! what laying two papers side by side costs within, as medians of runs in turn.
//!
//! `cargo bench --bench contracts`, with `BENCH_PLACEMENTS` (50000, each with two or more papers) and `BENCH_RUNS` (5). It prints, and
//! never judges.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot run should stop and say where")]

mod measure;

use std::collections::BTreeSet;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use measure::{Cost, measure, medians, number};
use recruitwatch::audit::case::{Case, Ground, Position};
use recruitwatch::audit::floors::worth::in_kind;
use recruitwatch::audit::terms::Yard;
use recruitwatch::audit::terms::beside::Beside;
use recruitwatch::audit::terms::paper::Paper;
use recruitwatch::demo;
use recruitwatch::flow::law::rule_book;
use recruitwatch::ingest::{Bundle, Limits, Package, Pseudonymiser, bundles};
use recruitwatch::record::rate::Rates;
use recruitwatch::record::register::Register;
use recruitwatch::rules::book::RuleBook;

fn main() {
    let (placements, runs) = (number("BENCH_PLACEMENTS", 50_000), number("BENCH_RUNS", 5).max(1));
    let whole = tempfile::tempdir().unwrap();
    demo::write_sized(whole.path(), placements).unwrap();
    let (fees, contracts) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let charges = copy(whole.path(), fees.path(), "charges.csv");
    let papers = copy(whole.path(), contracts.path(), "contracts.csv");
    let pairs = papers.saturating_sub(placements);
    println!("{placements} placements with {papers} papers and {charges} charges, {runs} runs in turn; a pair is a paper and the one before it");
    let (mut of_fees, mut of_contracts) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        of_fees.push(audit(fees.path()));
        of_contracts.push(audit(contracts.path()));
    }
    let (of_fees, of_contracts) = (medians(&of_fees), medians(&of_contracts));
    println!("{:<22} {:>8} {:>8} {:>8} {:>22}", "", "CPU s", "wall s", "peak MB", "a second of wall time");
    row("fees alone", of_fees, (charges, "charges"));
    row("contracts alone", of_contracts, (pairs, "pairs"));
    println!("contracts alone as a ratio to fees alone: {:.2} of CPU time", of_contracts.cpu_seconds / of_fees.cpu_seconds);
    println!("two papers side by side, with what follows from them: {:.2} µs a pair", side_by_side(contracts.path(), runs));
}

/// Placements with one more table; the number of rows of that table.
fn copy(from: &Path, to: &Path, table: &str) -> u64 {
    for file in ["placements.csv", table] {
        fs::copy(from.join(file), to.join(file)).unwrap();
    }
    let rows = csv::Reader::from_path(to.join(table)).unwrap().into_byte_records().count();
    u64::try_from(rows).unwrap()
}

fn audit(package: &Path) -> Cost {
    let mut audit = Command::new(env!("CARGO_BIN_EXE_recruitwatch"));
    measure(audit.arg("audit").arg(package).args(["--as-of", &demo::AS_OF.to_string()]))
}

fn row(name: &str, cost: Cost, (count, what): (u64, &str)) {
    #[allow(clippy::cast_precision_loss, reason = "counts of rows are far below what a double holds exactly")]
    let rate = count as f64 / cost.wall_seconds;
    println!("{name:<22} {:>8.2} {:>8.2} {:>8} {:>22}", cost.cpu_seconds, cost.wall_seconds, cost.mb(), format!("{rate:.0} {what}"));
}

/// The median of the runs, in microseconds a pair of one placement's first and last paper.
fn side_by_side(package: &Path, runs: u64) -> f64 {
    let (limits, names) = (Limits::default(), Pseudonymiser::new([7; 32]));
    let package = Package::open(package, &limits).unwrap();
    let all: Vec<Bundle> = bundles(&package, &names).unwrap().map(Result::unwrap).take(5_000).collect();
    let law: RuleBook = rule_book(None).unwrap();
    let (tables, register, rates, position): (BTreeSet<_>, _, _, _) = (package.tables(), Register::default(), Rates::default(), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates: &rates, as_of: demo::AS_OF };
    let mut times: Vec<f64> = (0..runs).map(|_| one_run(&all, &law, (&position, &ground))).collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn one_run(all: &[Bundle], law: &RuleBook, (position, ground): (&Position, &Ground<'_>)) -> f64 {
    let (mut pairs, began) = (0_u32, Instant::now());
    for Bundle { placement, contracts, .. } in all {
        let case = Case { placement, charges: &[], contracts, payments: &[], rejected_rows: 0, position, ground };
        let papers = Paper::all(&case);
        if let [first, .., last] = &papers[..] {
            let yard = Yard::of(&case, law, papers.first());
            black_box(Beside::lay(&yard, first, last, in_kind(law, placement, placement.contract_signed_on)));
            pairs += 1;
        }
    }
    began.elapsed().as_secs_f64() * 1e6 / f64::from(pairs.max(1))
}
