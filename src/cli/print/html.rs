//! How does an office read findings without any program? As one page that stands alone, prints well and asks nothing of the network.

use std::io::Write as _;

use super::{Tally, closer};
use crate::record::finding::{Evidence, Finding, Outcome, RefundDue, RuleCited};
use crate::record::money::Money;

const HEAD: &str = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
<title>Findings of an audit</title><style>\
body{font:16px/1.45 system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}\
article{border-left:.3rem solid #777;padding:0 .8rem;margin:1rem 0;break-inside:avoid}\
.breach{border-color:#a40000}.advisory{border-color:#8a6d00}h2{font-size:1rem;margin:0}p{margin:.2rem 0}\
</style></head><body><h1>Findings of an audit</h1>\n";

/// What stands before the first finding.
pub fn head() -> Vec<u8> {
    HEAD.as_bytes().to_vec()
}

/// Adds a finding: what, who, how much, by which law, by which steps, on which evidence.
pub fn finding(finding: &Finding, out: &mut Vec<u8>) {
    let grade = finding.grade.map(|g| format!(", {g}")).unwrap_or_default();
    let title = format!("{} {}: {}{grade}", finding.code, closer(finding), words(finding.outcome));
    put(out, &format!("<article class=\"{}\"><h2>{}</h2>", finding.outcome, safe(&title)));
    let ids = format!("Placement {}, agency {}, finding {}", finding.placement_id, finding.agency_licence, finding.finding_id());
    put(out, &format!("<p>{}</p><p>{}</p>", safe(&ids), safe(&finding.explanation)));
    put(out, &sums(finding));
    put(out, &finding.rule.as_ref().map(law).unwrap_or_default());
    put(out, &list("Steps", finding.trace.iter().cloned()));
    put(out, &list("Evidence", finding.evidence.iter().map(place)));
    put(out, "</article>\n");
}

/// Adds what is due back to the worker of a placement.
pub fn due(due: &RefundDue, out: &mut Vec<u8>) {
    if !due.due.is_empty() {
        let sums: Vec<_> = due.due.iter().map(ToString::to_string).collect();
        put(out, &format!("<p><strong>Due back to the worker of {}: {}</strong></p>\n", safe(due.placement_id.as_str()), safe(&sums.join(" and "))));
    }
}

/// The counts of the whole audit, and the end of the page.
pub fn foot(tally: &Tally) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, "<h2>In all</h2><ul>");
    for sentence in tally.sentences() {
        put(&mut out, &format!("<li>{}</li>", safe(&sentence)));
    }
    put(&mut out, "</ul></body></html>\n");
    out
}

const fn words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "looked at, within the law",
        Outcome::Breach => "breach",
        Outcome::Advisory => "advisory",
        Outcome::NotAssessable => "could not be judged",
        Outcome::Summary => "in all",
    }
}

fn sums(finding: &Finding) -> String {
    let part = |name: &str, sum: Option<Money>| sum.map(|s| format!("{name} {s}"));
    let parts: Vec<_> = [part("allowed", finding.allowed), part("found", finding.found), part("excess", finding.excess)].into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!("<p>{}</p>", safe(&parts.join(", "))) }
}

fn law(rule: &RuleCited) -> String {
    let on = rule.on.map(|day| format!(", on {day} ({})", rule.date_basis)).unwrap_or_default();
    format!("<p>Law: {}</p>", safe(&format!("{} [{}]{on}", rule.citation, rule.id)))
}

fn place(evidence: &Evidence) -> String {
    format!("{} line {}, {} = {}", evidence.table.file(), evidence.line, evidence.column, evidence.value)
}

pub(super) fn list(title: &str, items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("<li>{}</li>", safe(&item))).collect();
    if items.is_empty() { items } else { format!("<details open><summary>{title}</summary><ol>{items}</ol></details>") }
}

/// A text that stays text inside a page.
pub(super) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

pub(super) fn put(out: &mut Vec<u8>, text: &str) {
    // Writing into memory does not fail.
    let _ = out.write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::finding::Indicator;
    use crate::record::id::Id;

    #[test]
    fn a_value_of_a_package_never_becomes_markup() {
        let mut out = Vec::new();
        let mut found = Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new("<b>P"), Id::new("RL"));
        found.explanation = "<script>alert('x')</script>".to_owned();
        finding(&found, &mut out);
        let page = String::from_utf8(out).unwrap();
        assert!(!page.contains("<script") && !page.contains("<b>"));
        assert!(page.contains("&lt;script&gt;"));
    }
}
