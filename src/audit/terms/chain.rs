//! From the protected terms to what was lived: which papers protect the worker, and which came later?

use super::Yard;
use super::compare::{Change, Worsening, compare, hourly};
use super::paper::Paper;
use crate::record::contract::{Stage, Term};
use crate::rules::terms::TermRule;

/// The papers of one placement, in order of stage and day.
#[derive(Debug, Clone)]
pub struct Chain<'a> {
    papers: Vec<Paper<'a>>,
}

/// A term that a later paper made worse.
#[derive(Debug, Clone)]
pub struct Fall<'a> {
    /// The paper that protected it.
    pub before: Paper<'a>,
    /// The paper that made it worse.
    pub after: Paper<'a>,
    /// How much.
    pub worse: Worsening,
}

/// What became of a term along the chain.
#[derive(Debug, Clone)]
pub enum Course<'a> {
    /// Nothing got worse.
    Kept,
    /// It got worse; the gravest fall, the first of equals.
    Fell(Fall<'a>),
    /// It could not be judged, and why.
    Unclear(&'static str),
}

impl<'a> Chain<'a> {
    /// A chain of papers.
    #[must_use]
    pub const fn new(papers: Vec<Paper<'a>>) -> Self {
        Self { papers }
    }

    /// Every paper, in order.
    #[must_use]
    pub fn papers(&self) -> &[Paper<'a>] {
        &self.papers
    }

    /// Papers from before departure.
    pub fn protecting(&self) -> impl Iterator<Item = &Paper<'a>> {
        self.papers.iter().filter(|p| matches!(p.stage, Some(Stage::Approved | Stage::Signed)))
    }

    /// Papers that the authority approved before departure, last one last.
    pub fn approved(&self) -> impl Iterator<Item = &Paper<'a>> {
        self.papers.iter().filter(|p| p.stage == Some(Stage::Approved))
    }

    /// Papers that came after departure.
    pub fn later(&self) -> impl Iterator<Item = &Paper<'a>> {
        self.papers.iter().filter(|p| matches!(p.stage, Some(Stage::Arrival | Stage::Practice)))
    }

    /// The paper that protects a term: the best for the worker of the last approval and of what was signed; what was signed with
    /// the authority's approval of the change; the offer where none mentions it.
    #[must_use]
    pub fn protecting_term(&self, yard: &Yard<'a>, rule: &TermRule) -> Option<Paper<'a>> {
        let says = |p: &&Paper<'a>| p.terms.get(rule.term).is_some();
        let approved = self.approved().filter(says).last();
        let signed = self.papers.iter().filter(|p| p.stage == Some(Stage::Signed)).filter(says);
        let offered = self.papers.iter().rev().find(|p| p.stage == Some(Stage::Offered) && p.terms.get(rule.term).is_some());
        let best = approved.into_iter().chain(signed).copied().reduce(|best, next| if next.approved_change { next } else { better(yard, rule, best, next) });
        best.or_else(|| offered.copied())
    }

    /// Follows one term from its protection through every later paper. An approved change becomes the new protection; a better
    /// term signed on arrival does too; nothing is set off against anything.
    #[must_use]
    pub fn follow(&self, yard: &Yard<'a>, rule: &TermRule) -> Course<'a> {
        let Some(mut base) = self.protecting_paper(yard, rule) else {
            return Course::Kept;
        };
        let mut course = Course::Kept;
        for after in self.later() {
            if after.approved_change {
                base = if after.terms.get(rule.term).is_some() { *after } else { base };
                continue;
            }
            match compare(yard, rule, &base, after) {
                Change::Worse(worse) => course = gravest(course, Fall { before: base, after: *after, worse: explained(yard, rule, (&base, after), worse) }),
                Change::Better if after.stage == Some(Stage::Arrival) => base = *after,
                Change::Unclear(why) if matches!(course, Course::Kept) => course = Course::Unclear(why),
                Change::Unclear(_) | Change::Better | Change::Same | Change::Silent => {}
            }
        }
        course
    }

    /// The term below another of the same rank in the papers from before departure: what was signed beside what was approved.
    #[must_use]
    pub fn below_approved(&self, yard: &Yard<'a>, rule: &TermRule) -> Option<Fall<'a>> {
        let before = self.protecting_paper(yard, rule)?;
        let signed = self.papers.iter().filter(|p| p.stage == Some(Stage::Signed) && !p.approved_change && !p.agrees_with(&before, rule.term));
        let falls = signed.filter_map(|after| Some(Fall { before, after: *after, worse: compare(yard, rule, &before, after).worsening()? }));
        falls.reduce(|worst, next| if next.worse.grade > worst.worse.grade { next } else { worst })
    }

    /// Hours by the week are protected by hours by the day too, where a paper gives nothing else; freedom is protected by every paper.
    fn protecting_paper(&self, yard: &Yard<'a>, rule: &TermRule) -> Option<Paper<'a>> {
        let own = self.protecting_term(yard, rule);
        let daily = || yard.list.of(Term::HoursDay).and_then(|day| self.protecting_term(yard, day)).filter(|_| rule.term == Term::HoursWeek);
        let natural = || self.protecting().next().copied().filter(|_| rule.where_silent.is_some());
        own.or_else(daily).or_else(natural)
    }
}

fn better<'a>(yard: &Yard<'a>, rule: &TermRule, best: Paper<'a>, next: Paper<'a>) -> Paper<'a> {
    if best.agrees_with(&next, rule.term) {
        return best;
    }
    let next_falls = matches!(compare(yard, rule, &best, &next), Change::Worse(_));
    let best_falls = matches!(compare(yard, rule, &next, &best), Change::Worse(_));
    if best_falls && !next_falls { next } else { best }
}

fn gravest<'a>(course: Course<'a>, fall: Fall<'a>) -> Course<'a> {
    match course {
        Course::Fell(worst) if worst.worse.grade >= fall.worse.grade => Course::Fell(worst),
        Course::Fell(_) | Course::Kept | Course::Unclear(_) => Course::Fell(fall),
    }
}

fn explained(yard: &Yard<'_>, rule: &TermRule, (before, after): (&Paper<'_>, &Paper<'_>), mut worse: Worsening) -> Worsening {
    if matches!(rule.term, Term::HoursDay | Term::HoursWeek | Term::WageAmount) {
        worse.trace.extend(hourly(yard, before, after));
    }
    worse
}
