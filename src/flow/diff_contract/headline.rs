//! What does the comparison come to, what is there to do, and what is not known? Never more comfort than both papers give.

use super::answer::TermLine;
use crate::audit::terms::turn::Turn;
use crate::record::contract::Term;
use crate::record::finding::{Finding, Outcome};
use crate::record::said::Said;

/// What a comparison comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headline {
    /// Some term got worse.
    Worse,
    /// Some term got worse, and the authority approved the change.
    WorseApproved,
    /// Nothing got worse, but a term lies below a minimum.
    BelowFloor,
    /// Something could not be told.
    CannotSay,
    /// Nothing that both papers mention got worse.
    NothingWorse,
    /// No term stands in both papers.
    NothingShared,
}

impl Headline {
    /// Its code for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Worse => "worse",
            Self::WorseApproved => "worse-approved",
            Self::BelowFloor => "below-floor",
            Self::CannotSay => "unknown",
            Self::NothingWorse => "nothing-worse",
            Self::NothingShared => "nothing-shared",
        }
    }

    /// Its words for people.
    #[must_use]
    pub const fn words(self) -> Said {
        match self {
            Self::Worse => Said::plain("contract-worse", "The later paper is worse for you"),
            Self::WorseApproved => Said::plain("contract-worse-approved", "The later paper is worse for you; it says that the authority approved that"),
            Self::BelowFloor => Said::plain("contract-below-floor", "The later paper falls below a minimum"),
            Self::CannotSay => Said::plain("contract-cannot-say", "We cannot say whether the later paper is worse"),
            Self::NothingWorse => Said::plain("contract-nothing-worse", "No term that both papers mention got worse"),
            Self::NothingShared => Said::plain("contract-nothing-shared", "The two papers speak of nothing in common"),
        }
    }

    /// Whether something is wrong with the later paper.
    #[must_use]
    pub const fn is_wrong(self) -> bool {
        matches!(self, Self::Worse | Self::WorseApproved | Self::BelowFloor)
    }
}

pub(super) fn headline(terms: &[TermLine], approved: bool) -> Headline {
    let any = |turn: Turn| terms.iter().any(|line| line.turn == turn);
    if any(Turn::Worse) {
        if approved { Headline::WorseApproved } else { Headline::Worse }
    } else if terms.iter().any(|line| line.floors.iter().any(|floor| floor.rule.binds)) {
        Headline::BelowFloor
    } else if any(Turn::Unclear) {
        Headline::CannotSay
    } else if any(Turn::Same) || any(Turn::Better) {
        Headline::NothingWorse
    } else {
        Headline::NothingShared
    }
}

/// What to do now, most important first.
pub(super) fn next_steps(verdict: Headline, terms: &[TermLine]) -> Vec<Said> {
    let worse = |term: Term| terms.iter().any(|line| line.term == term && line.turn == Turn::Worse);
    let mut steps = first_steps(verdict);
    if worse(Term::DocumentsHeldBy) {
        steps.push(Said::plain(
            "contract-step-passport",
            "Your passport belongs in your own hands: ask for it back in writing, and tell an office named below if it is not given.",
        ));
    }
    if worse(Term::Restrictions) {
        steps.push(Said::plain(
            "contract-step-safe",
            "Nobody may lock you in or take your telephone. If you are not safe, call the police or the nearest mission of your country.",
        ));
    }
    if worse(Term::WorkerFeeTotal) || worse(Term::FeeRecoveryMonth) {
        steps.push(Said::plain("contract-step-fees", "Look at the fees page: it tells what may be asked of you on this way, and what is owed back."));
    }
    steps
}

fn first_steps(verdict: Headline) -> Vec<Said> {
    match verdict {
        Headline::Worse => vec![
            Said::plain("contract-step-do-not-sign", "If you have not signed the later paper, do not sign it before you have asked an office named below."),
            Said::plain("contract-step-keep-both", "Keep both papers, or photographs of every page, in a place that nobody can take from you."),
            Said::plain(
                "contract-step-in-writing",
                "Ask the agency in writing to keep to the first contract. Signing the later paper abroad does not by itself make it lawful.",
            ),
            Said::plain(
                "contract-step-show",
                "Show this page and both papers to an office named below. You may also report it there without the agency knowing.",
            ),
        ],
        Headline::WorseApproved => vec![
            Said::plain("contract-step-see-approval", "Ask to see the approval of the authority: its number, its date and what it allows."),
            Said::plain("contract-step-no-approval", "Without that paper the change is not approved. Show both papers to an office named below."),
        ],
        Headline::BelowFloor => vec![
            Said::plain("contract-step-minimum", "What lies below a minimum that binds may be owed to you all the same: ask an office named below."),
            Said::plain("contract-step-keep-list", "Keep the paper, every payslip, and a list of the hours that you work."),
        ],
        Headline::CannotSay | Headline::NothingShared => vec![
            Said::plain("contract-step-fill-in", "Fill in more of both papers: what is not written there is not known here."),
            Said::plain("contract-step-show-papers", "Show both papers to an office named below."),
        ],
        Headline::NothingWorse => vec![
            Said::plain("contract-step-keep", "Keep both papers."),
            Said::plain(
                "contract-step-not-judged",
                "Terms that only one paper mentions were not judged: read them below, and ask about what you do not understand.",
            ),
        ],
    }
}

/// What the answer does not know.
pub(super) fn unknown(terms: &[TermLine], floors: &[Vec<Finding>; 2]) -> Vec<Said> {
    let [before, after] = floors;
    let mut unknown: Vec<Said> = Vec::new();
    if !terms.is_empty() && terms.iter().any(|line| line.turn == Turn::Worse && line.law.is_none() && line.grade.is_some()) {
        unknown.push(Said::plain("contract-no-norm", "No norm that forbids this change is known here for the way. That does not make it lawful."));
    }
    // Clauses that a paper lacks are told of no term, so they are told here.
    let is_open = |finding: &&Finding| finding.outcome == Outcome::NotAssessable || finding.term.is_none() && finding.outcome == Outcome::Advisory;
    let open = after.iter().chain(before).filter(is_open);
    for finding in open {
        let explanation = Said::in_english(finding.explanation.clone());
        if !unknown.contains(&explanation) {
            unknown.push(explanation);
        }
    }
    unknown
}
