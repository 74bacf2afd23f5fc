//! Do two rows of one placement say the same, or clash? Repeats are dropped with a notice; of a clash the last row counts.

use std::ops::Range;

use super::columns::Columns;
use super::follower::Follows;
use super::report::{Counts, Report};
use super::whole::{Clash, clashing, repeated};

/// A row of a placement as it was read.
pub(super) struct Version<E> {
    pub line: u32,
    /// Where its bytes lie among those of the placement.
    pub raw: Range<usize>,
    pub entry: E,
}

/// The rows of a placement.
pub(super) struct Settled<E> {
    /// Those that count.
    pub rows: Vec<E>,
    /// Older versions of rows that count.
    pub earlier: Vec<E>,
    /// How many rows were rejected.
    pub rejected: u32,
}

/// Drops repeats, puts older versions aside, and orders the rest.
pub(super) fn settle<E: Follows>(versions: Vec<Version<E>>, raw: &[u8], file: &str, counts: &mut Counts, report: &mut Report) -> Settled<E> {
    let mut keyed: Vec<_> = versions.into_iter().map(|version| (version.entry.unique(), version)).collect();
    keyed.sort_by(|(a, v), (b, w)| a.cmp(b).then(v.line.cmp(&w.line)));
    let mut settled = Settled { rows: Vec::with_capacity(keyed.len()), earlier: Vec::new(), rejected: 0 };
    let mut last: Option<(E::Unique, Version<E>)> = None;
    // Lines of the current key that were seen already: a third row may repeat the first.
    let mut seen: Vec<(Range<usize>, u32)> = Vec::new();
    for (key, version) in keyed {
        match last.take() {
            Some((known, older)) if known == key => {
                if let Some((_, line)) = seen.iter().find(|(range, _)| raw.get(range.clone()) == raw.get(version.raw.clone())) {
                    counts.duplicates += 1;
                    report.add(repeated(file, version.line, *line));
                    last = Some((known, older));
                    continue;
                }
                clashing(file, E::UNIQUE.name(), [older.line, version.line], &Clash::LastCounts).into_iter().for_each(|issue| report.add(issue));
                settled.earlier.push(older.entry);
            }
            Some((_, done)) => {
                settled.rows.push(done.entry);
                seen.clear();
            }
            None => {}
        }
        seen.push((version.raw.clone(), version.line));
        last = Some((key, version));
    }
    settled.rows.extend(last.map(|(_, version)| version.entry));
    E::put_in_order(&mut settled.rows);
    settled
}
