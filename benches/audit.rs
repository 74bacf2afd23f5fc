//! How much dearer is a whole audit than reading its files? Ratios to one bare single-threaded `csv` read, as medians of runs in turn.
//!
//! `cargo bench --bench audit`, with `BENCH_PLACEMENTS` (100000), `BENCH_RUNS` (5) and `BENCH_TIMES` (10: how many times larger the
//! package of the memory part is; 0 leaves it out). It prints, and never judges: other work on the machine moves every time.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot run should stop and say where")]

use std::fs::{self, File};
use std::hint::black_box;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use recruitwatch::demo;

/// The word that makes this program the bare read, so that it is measured from outside as the audit is.
const BARE_READ: &str = "bare-read";
/// Ticks of `/proc/*/stat` in a second on Linux.
const TICKS: f64 = 100.0;

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

/// What one run cost.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    wall_seconds: f64,
    cpu_seconds: f64,
    peak_kb: u64,
}

impl Cost {
    const fn mb(&self) -> u64 {
        self.peak_kb / 1024
    }
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

/// Runs a program to its end and says what it cost. Its output goes nowhere; a failure is told and does not stop the others.
fn measure(command: &mut Command) -> Cost {
    let before = children_ticks();
    let began = Instant::now();
    let mut child = command.stdout(File::create("/dev/null").unwrap()).stderr(Stdio::piped()).spawn().unwrap();
    let peak_kb = watch(&mut child);
    let wall_seconds = began.elapsed().as_secs_f64();
    let done = child.wait_with_output().unwrap();
    if !matches!(done.status.code(), Some(0 | 1)) {
        println!("this run failed, its numbers mean nothing: {}", String::from_utf8_lossy(&done.stderr).trim());
    }
    Cost { wall_seconds, cpu_seconds: (children_ticks() - before) / TICKS, peak_kb }
}

/// Waits for the end and returns the largest resident size seen on the way.
fn watch(child: &mut Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let seen = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).and_then(|kb| kb.split_whitespace().next()?.parse().ok());
        peak = peak.max(seen.unwrap_or(0));
        sleep(Duration::from_millis(2));
    }
    peak
}

/// User and system time of the children that ended, in ticks (`proc(5)`: the 16th and 17th field of `stat`).
fn children_ticks() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    after_name.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum()
}

fn medians(costs: &[Cost]) -> Cost {
    let mut sorted = costs.to_vec();
    let mut median_of = |part: fn(&Cost) -> f64| {
        sorted.sort_by(|a, b| part(a).total_cmp(&part(b)));
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    };
    let (wall, cpu) = (median_of(|c| c.wall_seconds), median_of(|c| c.cpu_seconds));
    let peak_kb = costs.iter().map(|cost| cost.peak_kb).max().unwrap_or_default();
    Cost { wall_seconds: wall.wall_seconds, cpu_seconds: cpu.cpu_seconds, peak_kb }
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}
