//! What does a program cost when it is run from outside? Time of clock and of processor, and the largest memory; medians of runs.

use std::fs::{self, File};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Ticks of `/proc/*/stat` in a second on Linux.
const TICKS: f64 = 100.0;

/// What one run cost.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cost {
    pub wall_seconds: f64,
    pub cpu_seconds: f64,
    pub peak_kb: u64,
}

impl Cost {
    pub const fn mb(&self) -> u64 {
        self.peak_kb / 1024
    }
}

/// Runs a program to its end and says what it cost. Its output goes nowhere; a failure is told and does not stop the others.
pub fn measure(command: &mut Command) -> Cost {
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

/// The medians of the times, and the largest of the peaks.
pub fn medians(costs: &[Cost]) -> Cost {
    let mut sorted = costs.to_vec();
    let mut median_of = |part: fn(&Cost) -> f64| {
        sorted.sort_by(|a, b| part(a).total_cmp(&part(b)));
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    };
    let (wall, cpu) = (median_of(|c| c.wall_seconds), median_of(|c| c.cpu_seconds));
    let peak_kb = costs.iter().map(|cost| cost.peak_kb).max().unwrap_or_default();
    Cost { wall_seconds: wall.wall_seconds, cpu_seconds: cpu.cpu_seconds, peak_kb }
}

/// A number that the environment gives, else another.
pub fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}
