//! How much dearer is a whole audit than reading its files? Ratios to one bare single-threaded `csv` read, as medians of runs in turn.
//!
//! `cargo bench --bench audit`, with `BENCH_PLACEMENTS` (100000), `BENCH_RUNS` (5) and `BENCH_TIMES` (10: how many times larger the
//! package of the memory part is; 0 leaves it out). It prints, and never judges: other work on the machine moves every time.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot run should stop and say where")]

mod measure;

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use measure::{Cost, measure, medians, number};
use recruitwatch::demo;

/// The word that makes this program the bare read, so that it is measured from outside as the audit is.
const BARE_READ: &str = "bare-read";

fn main() {
    let words: Vec<String> = std::env::args().collect();
    if let [_, word, folder] = &words[..]
        && word == BARE_READ
    {
        println!("{}", bare_read(Path::new(folder)));
        return;
    }
    let (placements, runs, times) = (number("BENCH_PLACEMENTS", 100_000), number("BENCH_RUNS", 5), number("BENCH_TIMES", 10));
    let once = compare(placements, runs);
    if times > 0 {
        let larger = compare(placements * times, 1);
        println!("\npeak memory of the audit: {} MB at {placements} placements, {} MB at {}", once.mb(), larger.mb(), placements * times);
    }
}

/// Reads every table of a folder, fields untouched, and counts the rows.
fn bare_read(folder: &Path) -> u64 {
    let mut rows = 0;
    let mut record = csv::ByteRecord::new();
    for file in fs::read_dir(folder).unwrap() {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(file.unwrap().path()).unwrap();
        while reader.read_byte_record(&mut record).unwrap() {
            rows += 1;
            black_box(&record);
        }
    }
    rows
}

/// Makes a package, runs both in turn, prints the medians, and returns those of the audit.
fn compare(placements: u64, runs: u64) -> Cost {
    let folder = tempfile::tempdir().unwrap();
    let made = Instant::now();
    demo::write_sized(folder.path(), placements).unwrap();
    let bytes: u64 = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).sum();
    println!("\n{placements} placements, {} MB of tables, made in {:.1} s, {runs} runs in turn", bytes >> 20, made.elapsed().as_secs_f64());
    let (mut reads, mut audits) = (Vec::new(), Vec::new());
    for _ in 0..runs.max(1) {
        reads.push(measure(Command::new(std::env::current_exe().unwrap()).arg(BARE_READ).arg(folder.path())));
        let mut audit = Command::new(env!("CARGO_BIN_EXE_recruitwatch"));
        audits.push(measure(audit.arg("audit").arg(folder.path()).args(["--as-of", &demo::AS_OF.to_string()])));
    }
    let (read, audit) = (medians(&reads), medians(&audits));
    println!("{:<12} {:>10} {:>10} {:>10}", "", "CPU s", "wall s", "peak MB");
    for (name, cost) in [("bare read", read), ("audit", audit)] {
        println!("{name:<12} {:>10.2} {:>10.2} {:>10}", cost.cpu_seconds, cost.wall_seconds, cost.mb());
    }
    println!("{:<12} {:>10.2} {:>10.2}", "ratio", audit.cpu_seconds / read.cpu_seconds, audit.wall_seconds / read.wall_seconds);
    audit
}
