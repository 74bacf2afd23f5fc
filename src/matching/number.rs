//! Which licence number is meant, in whatever way it was written? Never a number that is merely near: one digit off is another agency.

use std::collections::HashSet;

use compact_str::CompactString;

use super::fold;

/// A licence number, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Runs of letters and of digits without leading zeros, apart by `|`. `RL-0596`, `rl 596` and `Licence No. RL596` are one.
    pub(super) parts: CompactString,
    /// All in one, for numbers written without separators.
    pub(super) glued: CompactString,
    /// The first run of digits without leading zeros.
    pub(super) first: CompactString,
    /// Whether it was written without separators.
    pub(super) in_one: bool,
    /// Whether it is one to four digits and nothing else: a list by country, never an answer.
    pub(super) is_bare: bool,
}

impl Number {
    /// Takes a text apart; without any digit it is no number.
    pub(super) fn of(text: &str, labels: &HashSet<CompactString>) -> Option<Self> {
        let upper: Vec<char> = fold::clean(text).chars().flat_map(char::to_uppercase).collect();
        let chunks = without_labels(&zero_for_o(&upper), labels);
        let runs: Vec<&str> = chunks.iter().flat_map(|chunk| runs(chunk)).collect();
        let first = runs.iter().find(|run| is_digits(run)).map(|run| trimmed(run))?;
        let parts = runs.iter().map(|run| trimmed(run)).collect::<Vec<_>>().join("|").into();
        let is_bare = runs.len() == 1 && first.len() <= 4;
        Some(Self { parts, glued: glued(&runs), first: first.into(), in_one: chunks.len() == 1, is_bare })
    }
}

/// The letter O beside a digit was meant as a zero.
fn zero_for_o(upper: &[char]) -> String {
    let mut read: Vec<char> = Vec::with_capacity(upper.len());
    for (at, c) in upper.iter().enumerate() {
        let beside = |c: Option<&char>| c.is_some_and(char::is_ascii_digit);
        let zero = *c == 'O' && (beside(read.last()) || beside(upper.get(at + 1)));
        read.push(if zero { '0' } else { *c });
    }
    read.into_iter().collect()
}

fn without_labels(text: &str, labels: &HashSet<CompactString>) -> Vec<String> {
    text.split(|c: char| !fold::in_word(c)).filter(|chunk| !chunk.is_empty() && !labels.contains(*chunk)).map(str::to_owned).collect()
}

fn runs(chunk: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = chunk;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| c.is_ascii_digit() != first.is_ascii_digit()).unwrap_or(rest.len());
        let (run, tail) = rest.split_at(end);
        runs.push(run);
        rest = tail;
    }
    runs
}

fn is_digits(run: &str) -> bool {
    run.starts_with(|c: char| c.is_ascii_digit())
}

fn trimmed(run: &str) -> &str {
    let stripped = run.trim_start_matches('0');
    if is_digits(run) && stripped.is_empty() { "0" } else { stripped }
}

/// Zeros are kept where digits follow digits: `163/074/075` in one is `163074075`.
fn glued(runs: &[&str]) -> CompactString {
    let mut glued = CompactString::default();
    let mut after_digits = false;
    for run in runs {
        glued.push_str(if after_digits { run } else { trimmed(run) });
        after_digits = is_digits(run);
    }
    glued
}
