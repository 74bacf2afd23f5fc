//! How does an inspector read a summary on a terminal? Worst agencies first, then kinds, money, and what could not be judged.

use std::io::{self, Write};

use super::table::plain;
use super::tally::units;
use crate::flow::summary::{Dossier, Summary, Sums};
use crate::record::id::Id;

/// Agencies listed one by one; the rest is counted.
const LISTED: usize = 20;
/// Reasons listed one by one; the rest is counted.
const REASONS: usize = 15;

/// Writes a summary; `name_of` tells an agency's registered name, where the register has one.
///
/// # Errors
/// When the reader takes no more.
pub fn write(out: &mut impl Write, summary: &Summary, name_of: impl Fn(&Id) -> Option<String>) -> io::Result<()> {
    writeln!(out, "{} placements judged, {} of them with a breach.", summary.placements, summary.with_breach)?;
    agencies(out, summary, name_of)?;
    writeln!(out, "\nFound")?;
    for ((outcome, code), n) in &summary.found {
        writeln!(out, "  {n:>7}  {:<9} {code}", outcome.to_string())?;
    }
    writeln!(out, "\nDue back to workers")?;
    for (currency, minor) in &summary.due {
        writeln!(out, "  {:>18} {currency}", units(*minor, *currency))?;
    }
    not_judged(out, summary)
}

fn agencies(out: &mut impl Write, summary: &Summary, name_of: impl Fn(&Id) -> Option<String>) -> io::Result<()> {
    let order = summary.inspection_order();
    writeln!(out, "\nAgencies to inspect, worst first")?;
    for (licence, dossier) in order.iter().take(LISTED) {
        agency(out, licence, dossier, name_of(licence))?;
    }
    match order.len().saturating_sub(LISTED) {
        0 => Ok(()),
        rest => writeln!(out, "  and {rest} more"),
    }
}

fn agency(out: &mut impl Write, licence: &Id, dossier: &Dossier, name: Option<String>) -> io::Result<()> {
    let name = name.unwrap_or_else(|| "not in the register".to_owned());
    let Dossier { placements, with_breach, grave, breaches, due } = dossier;
    let kinds: Vec<_> = breaches.iter().map(|(code, n)| format!("{code} {n}")).collect();
    writeln!(out, "  {}  {}: {with_breach} of {placements} placements with a breach, {grave} grave", plain(licence.as_str()), plain(&name))?;
    writeln!(out, "      {}", kinds.join(", "))?;
    if due.is_empty() { Ok(()) } else { writeln!(out, "      due back: {}", sums(due)) }
}

fn not_judged(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    writeln!(out, "\nCould not be judged, and why")?;
    let mut reasons: Vec<_> = summary.not_judged.iter().collect();
    reasons.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for ((code, why), n) in reasons.iter().take(REASONS) {
        writeln!(out, "  {n:>7}  {code}: {}", plain(why))?;
    }
    match reasons.len().saturating_sub(REASONS) {
        0 => Ok(()),
        rest => writeln!(out, "           and {rest} more reasons"),
    }
}

fn sums(due: &Sums) -> String {
    due.iter().map(|(currency, minor)| format!("{} {currency}", units(*minor, *currency))).collect::<Vec<_>>().join(", ")
}
