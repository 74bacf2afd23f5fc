//! What do models and minimums ask for on this way? Their values beside those of the papers, kept or not.

use chrono::NaiveDate;
use serde::Serialize;

use crate::audit::case::Case;
use crate::audit::floors::work::Works;
use crate::audit::floors::{Floor, reaching};
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told;
use crate::flow::jobs::told_with_job;
use crate::record::agency::ModelDateBasis;
use crate::rules::book::RuleBook;
use crate::rules::models::Weight;
use crate::rules::terms::TermRule;

/// A norm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleLine {
    /// Its id.
    pub id: String,
    /// Where it is written.
    pub citation: String,
    /// Whether it binds.
    pub binds: bool,
}

/// What a model or minimum asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeastLine {
    /// The value in words.
    pub value: String,
    /// Where it stands.
    pub rule: RuleLine,
}

/// Floors that hold for the later paper, those of the register first.
pub(in crate::flow) struct Least<'a>(Vec<(Floor<'a>, Paper<'a>)>);

impl<'a> Least<'a> {
    /// Those that hold on their own deciding day: of signature, else of the later paper.
    pub(in crate::flow) fn of(case: &Case<'a>, law: &'a RuleBook, later: NaiveDate) -> Self {
        let signed_on = case.placement.contract_signed_on;
        let on = |floor: Floor<'_>| match floor.basis() {
            ModelDateBasis::Signature | ModelDateBasis::Application => signed_on,
            ModelDateBasis::Departure | ModelDateBasis::Arrival | ModelDateBasis::PayPeriod => later,
        };
        let works = Works::of(case);
        let is_for = |floor: &Floor<'_>| floor.is_for(case.placement, works.on(later));
        let held = reaching(case, law).into_iter().filter(|floor| is_for(floor) && floor.holds_on(on(*floor)));
        Self(held.map(|floor| (floor, floor.paper_on(case.placement, (on(floor), "dated_on")))).collect())
    }

    /// What is asked for a term: by a floor that binds, else by one that advises; the first of equals.
    pub(in crate::flow) fn line(&self, rule: &TermRule) -> Option<LeastLine> {
        let asks = || self.0.iter().filter(|(_, paper)| paper.terms.get(rule.term).is_some());
        let binds = |(floor, paper): &&(Floor<'_>, Paper<'_>)| floor.weight(rule.term, paper.on) == Weight::Binds;
        let (floor, paper) = asks().find(binds).or_else(|| asks().next())?;
        let weighs = floor.weight(rule.term, paper.on) == Weight::Binds;
        let cited = RuleLine { id: floor.id().to_owned(), citation: floor.citation().to_owned(), binds: weighs };
        Some(LeastLine { value: value(paper, rule), rule: cited })
    }

    /// What one floor asks for a term.
    pub(in crate::flow) fn asked_by(&self, id: &str, rule: &TermRule) -> Option<String> {
        let asks = |(floor, paper): &&(Floor<'_>, Paper<'_>)| floor.id() == id && paper.terms.get(rule.term).is_some();
        self.0.iter().find(asks).map(|(_, paper)| value(paper, rule))
    }
}

fn value(paper: &Paper<'_>, rule: &TermRule) -> String {
    told_with_job(rule.term, told::value(paper, rule))
}
