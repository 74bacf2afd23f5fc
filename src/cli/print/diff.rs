//! What changed between two rule books? A line a norm, its differences beneath it with the words before and after; or one document.

use std::io::{self, Write};

use crate::rules::diff::{BookDiff, Change, Difference, NormDiff};

/// Sentences on stdout, and a line that sums them up.
///
/// # Errors
/// When stdout cannot be written.
pub fn text(diff: &BookDiff) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for norm in diff.norms.iter().chain(&diff.models) {
        writeln!(out, "{} {}: {}", norm.change, norm.id, norm.title)?;
        norm.differences.iter().try_for_each(|difference| line(difference, &mut out))?;
    }
    let count = |all: &[NormDiff], change| all.iter().filter(|one| one.change == change).count();
    let [added, removed, changed] = [Change::Added, Change::Removed, Change::Changed].map(|change| count(&diff.norms, change));
    write!(out, "{added} norms added, {removed} removed, {changed} changed")?;
    if !diff.models.is_empty() {
        let [added, removed, changed] = [Change::Added, Change::Removed, Change::Changed].map(|change| count(&diff.models, change));
        write!(out, "; {added} model contracts added, {removed} removed, {changed} changed")?;
    }
    writeln!(out, ", from rule book {} to {}", diff.before, diff.after)
}

fn line(difference: &Difference, out: &mut impl Write) -> io::Result<()> {
    let Difference { version, what, before, after } = difference;
    let of = version.as_deref().map(|version| format!("from {version}, ")).unwrap_or_default();
    writeln!(out, "  {of}{what}:")?;
    before.iter().try_for_each(|words| writeln!(out, "    - {words}"))?;
    after.iter().try_for_each(|words| writeln!(out, "    + {words}"))
}

/// One document on stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn json(diff: &BookDiff) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, diff)?;
    writeln!(out)
}
