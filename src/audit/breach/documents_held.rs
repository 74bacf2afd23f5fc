//! Who holds the worker's passport and papers?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::{self, Bench, Ruling};
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::record::finding::{Finding, Grade, Indicator as Code};
use crate::rules::book::RuleBook;

/// `documents-held`.
pub struct DocumentsHeld;

static ABOUT: About = About {
    code: Code::DocumentsHeld,
    question: "Does anybody but the worker hold the worker's documents?",
    limits: "Any stage counts, and no approval clears it. Where every paper is silent, nothing is said.",
};

impl Indicator for DocumentsHeld {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(Bench { chain, .. }) = laid.bench(Code::DocumentsHeld, case, out) else {
            return;
        };
        let papers = chain.papers();
        let told = |paper: &Paper<'_>| paper.terms.word(Term::DocumentsHeldBy).map(str::to_owned);
        if papers.iter().all(|paper| told(paper).is_none()) {
            out.push(case.not_assessable(Code::DocumentsHeld, "missing:documents_held_by", "No paper says who holds the worker's documents."));
        }
        let held = papers.iter().rev().find_map(|paper| Some((paper, told(paper).filter(|who| who != "worker")?)));
        out.extend(held.map(|(paper, who)| finding(case, law, paper, &who)));
    }
}

fn finding(case: &Case<'_>, law: &RuleBook, paper: &Paper<'_>, who: &str) -> Finding {
    let Ruling { outcome, rule, trace } = told::ruling(case, law, Code::DocumentsHeld, (paper.on, paper.on_column, true));
    let mut finding = case.finding(Code::DocumentsHeld, outcome);
    finding.grade = law.terms().of(Term::DocumentsHeldBy).map_or(Some(Grade::G4), |rule| Some(rule.cap));
    finding.term = Some(Term::DocumentsHeldBy.as_str());
    finding.rule = rule;
    finding.explanation = format!("By {}, the {who} holds the worker's documents. A passport belongs in the worker's own hands.", paper.name());
    finding.trace = vec![format!("{}: documents held by {who}", paper.name())];
    finding.trace.extend(trace);
    finding.evidence = paper.evidence(Term::DocumentsHeldBy).into_iter().collect();
    finding
}
