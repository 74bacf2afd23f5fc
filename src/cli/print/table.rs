//! How does a person read findings on a terminal? In columns, the gravest marked, nothing that the terminal would obey.

use std::io::Write as _;

use super::{Tally, closer};
use crate::record::finding::{Finding, Grade, Outcome, RefundDue};

/// Names of the columns.
pub fn head() -> Vec<u8> {
    let mut out = Vec::new();
    row(&mut out, ["placement", "agency", "outcome", "grade", "found", "excess"], "what", "");
    out
}

/// Adds the line of a finding, and its sentence below.
pub fn finding(finding: &Finding, colours: bool, out: &mut Vec<u8>) {
    let grade = finding.grade.map(|g| g.to_string()).unwrap_or_default();
    let [found, excess] = [finding.found, finding.excess].map(|sum| sum.map(|s| s.to_string()).unwrap_or_default());
    let (placement, agency) = (plain(finding.placement_id.as_str()), plain(finding.agency_licence.as_str()));
    let what = plain(&format!("{} {}", finding.code, closer(finding)));
    row(out, [&placement, &agency, &finding.outcome.to_string(), &grade, &found, &excess], what.trim_end(), if colours { mark(finding) } else { "" });
    if !finding.explanation.is_empty() {
        line(out, &format!("    {}", plain(&finding.explanation)));
    }
}

/// Adds a line where money is due back.
pub fn due(due: &RefundDue, out: &mut Vec<u8>) {
    if !due.due.is_empty() {
        let sums: Vec<_> = due.due.iter().map(ToString::to_string).collect();
        line(out, &format!("    due back to the worker of {}: {}", plain(due.placement_id.as_str()), sums.join(" and ")));
    }
}

/// The counts of the whole audit.
pub fn foot(tally: &Tally) -> Vec<u8> {
    let mut out = Vec::new();
    line(&mut out, "");
    for sentence in tally.sentences() {
        line(&mut out, &sentence);
    }
    out
}

/// A text without characters that a terminal would obey instead of showing: controls, and marks that turn the order of letters around.
pub fn plain(text: &str) -> String {
    let is_obeyed = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if is_obeyed(c) { '\u{fffd}' } else { c }).collect()
}

/// Red for grave breaches, yellow for other breaches, dim for the rest; the words say the same without colours.
fn mark(finding: &Finding) -> &'static str {
    match (finding.outcome, finding.grade) {
        (Outcome::Breach, Some(Grade::G3 | Grade::G4)) => "\u{1b}[31m",
        (Outcome::Breach, Some(Grade::G1 | Grade::G2) | None) => "\u{1b}[33m",
        (Outcome::Clear | Outcome::Advisory | Outcome::NotAssessable | Outcome::Summary, _) => "\u{1b}[2m",
    }
}

fn row(out: &mut Vec<u8>, cells: [&str; 6], what: &str, mark: &str) {
    let [placement, agency, outcome, grade, found, excess] = cells;
    let end = if mark.is_empty() { "" } else { "\u{1b}[0m" };
    line(out, &format!("{mark}{placement:<14} {agency:<14} {outcome:<14} {grade:<5} {found:>18} {excess:>18}  {what}{end}"));
}

pub(super) fn line(out: &mut Vec<u8>, text: &str) {
    // Writing into memory does not fail.
    let _ = writeln!(out, "{}", text.trim_end());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::finding::Indicator;
    use crate::record::id::Id;

    #[test]
    fn a_terminal_is_given_nothing_to_obey() {
        let mut out = Vec::new();
        finding(&Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new("P\u{1b}[2J"), Id::new("RL")), false, &mut out);
        assert!(!out.contains(&0x1b));
        assert!(String::from_utf8(out).unwrap().contains("fee-over-cap"));
    }
}
