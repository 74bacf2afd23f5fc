//! Do two rows of one placement say the same, or clash? Repeats are dropped with a notice; of a clash the last row counts.

use std::collections::HashMap;
use std::ops::Range;

use super::columns::Columns;
use super::follower::Follows;
use super::report::{Counts, Report};
use super::whole::{Clash, clashing, repeated};

/// The rows of a placement.
pub(super) struct Settled<E> {
    /// Those that count.
    pub rows: Vec<E>,
    /// Older versions of rows that count.
    pub earlier: Vec<E>,
    /// How many rows were rejected.
    pub rejected: u32,
}

/// Where a row stood, and its bytes among those of its placement.
pub(super) struct Origin {
    pub line: u32,
    pub raw: Range<usize>,
}

/// The rows of one placement as they were read.
pub(super) struct Gathered<E> {
    pub rows: Vec<E>,
    pub origins: Vec<Origin>,
}

/// What becomes of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Counts,
    Older,
    Repeat,
}

/// Drops repeats, puts older versions aside, and orders the rest.
pub(super) fn settle<E: Follows>(gathered: Gathered<E>, raw: &[u8], file: &str, counts: &mut Counts, report: &mut Report) -> Settled<E> {
    let Gathered { mut rows, origins } = gathered;
    let mut keys: Vec<(E::Unique, usize)> = rows.iter().enumerate().map(|(at, row)| (row.unique(), at)).collect();
    keys.sort();
    let mut earlier = Vec::new();
    // Nearly always every key is there once, and no row need move.
    if keys.windows(2).any(|pair| pair[0].0 == pair[1].0) {
        let fates = fates::<E>(&keys, &origins, raw, file, counts, report);
        let mut kept = Vec::with_capacity(rows.len());
        for (row, fate) in rows.into_iter().zip(fates) {
            match fate {
                Fate::Counts => kept.push(row),
                Fate::Older => earlier.push(row),
                Fate::Repeat => {}
            }
        }
        rows = kept;
    }
    E::put_in_order(&mut rows);
    Settled { rows, earlier, rejected: 0 }
}

fn fates<E: Follows>(keys: &[(E::Unique, usize)], origins: &[Origin], raw: &[u8], file: &str, counts: &mut Counts, report: &mut Report) -> Vec<Fate> {
    let mut fates = vec![Fate::Counts; origins.len()];
    let bytes = |at: usize| origins.get(at).and_then(|origin| raw.get(origin.raw.clone()));
    let line = |at: usize| origins.get(at).map_or(0, |origin| origin.line);
    for group in keys.chunk_by(|a, b| a.0 == b.0) {
        // What rows of this key said so far: a third row may repeat the first.
        let (mut said, mut last) = (HashMap::new(), None);
        for (_, at) in group {
            if let Some(known) = said.get(&bytes(*at)) {
                counts.duplicates += 1;
                report.add(repeated(file, line(*at), line(*known)));
                fates[*at] = Fate::Repeat;
                continue;
            }
            if let Some(older) = last.replace(*at) {
                clashing(file, E::UNIQUE.name(), [line(older), line(*at)], &Clash::LastCounts).into_iter().for_each(|issue| report.add(issue));
                fates[older] = Fate::Older;
            }
            said.insert(bytes(*at), *at);
        }
    }
    fates
}
