//! Which clauses that a model asks for does no paper have? A defect of the document, never a value: silent is not zero.

use super::Floor;
use super::days::Day;
use crate::audit::case::Case;
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::{Bench, begun};
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::rules::book::RuleBook;
use crate::rules::models::{Clause, Model, Part};
use crate::rules::words::join;

/// An advisory that names every clause on which the approved and the signed paper are both silent; `None` where there is none, or no
/// such paper.
#[must_use]
pub fn silent(case: &Case<'_>, law: &RuleBook, bench: &Bench<'_>, (model, part, day): (&Model, &Part, Day)) -> Option<Finding> {
    let papers: Vec<&Paper<'_>> = bench.chain.protecting().collect();
    let last = papers.last()?;
    let says = |clause: &Clause| clause.terms.iter().any(|term| papers.iter().any(|paper| paper.terms.get(*term).is_some()));
    let missing: Vec<&Clause> = part.must_say.iter().filter(|clause| !clause.terms.is_empty() && !says(clause)).collect();
    if missing.is_empty() {
        return None;
    }
    let mut finding = case.finding(Indicator::ContractBelowFloor, Outcome::Advisory);
    finding.detail = Some("silent".into());
    finding.rule = Some(Floor::Part(model, part).cited(law, Some(day), day.column));
    let clauses = join(missing.iter().map(|clause| clause.about.clone()));
    finding.explanation = format!("{} says nothing of what the law or model asks it to name ({}): {clauses}.", begun(&last.name()), model.title);
    finding.trace = missing.iter().map(|clause| format!("silent on: {}", clause.about)).collect();
    finding.trace.push("what a paper does not say is not known; it is not taken for nothing".to_owned());
    finding.evidence = papers.iter().filter_map(|paper| paper.stands()).chain([day.evidence()]).collect();
    Some(finding)
}
