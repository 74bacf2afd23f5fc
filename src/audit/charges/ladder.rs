//! What does one ladder over the charges of a placement know? What each charge has left, what is said of it, and what is proven.

use rust_decimal::Decimal;

use super::amount::Unclear;
use super::laws::{Holding, Ladder, Position, Spoken};
use super::paid::Paid;
use crate::audit::case::Case;
use crate::record::finding::{Finding, Indicator, Outcome, RuleCited};
use crate::record::money::{Exact, Money};
use crate::rules::book::RuleBook;
use crate::rules::facts;
use crate::rules::norm::{Cap, Otherwise};
use crate::rules::scope::{Condition, Fact};

/// What is left of each charge.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    /// Net of refunds and of what was already found too much.
    pub(super) left: Vec<Exact>,
    /// The lawful part of what was paid before anything came back.
    pub(super) lawful: Vec<Exact>,
    /// Limits that were laid over charges.
    pub(super) limits: Vec<Over>,
}

/// A limit that was laid over charges.
#[derive(Debug, Clone)]
pub(super) struct Over {
    pub(super) members: Vec<usize>,
    pub(super) charged: Money,
    pub(super) limit: Money,
    pub(super) rule: RuleCited,
}

impl Ledger {
    pub(super) fn of(paid: &[Paid<'_>]) -> Self {
        Self { left: paid.iter().map(Paid::net).collect(), lawful: paid.iter().map(|p| p.charge.amount.exact()).collect(), limits: Vec::new() }
    }

    /// Takes all that is left of a charge.
    pub(super) fn take_all(&mut self, at: usize) -> Exact {
        self.lawful[at].value = Decimal::ZERO;
        let taken = self.left[at];
        self.left[at].value = Decimal::ZERO;
        taken
    }
}

/// One ladder over the charges of one placement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walk<'c, 'a> {
    pub(super) case: &'c Case<'a>,
    pub(super) law: &'a RuleBook,
    pub(super) paid: &'c [Paid<'a>],
    pub(super) spoken: &'c [Spoken<'a>],
    pub(super) ladder: Ladder,
}

/// Whether a charge has the documents that a limit asks for.
pub(super) enum Proof {
    Given,
    Lacking(&'static str),
    Unknown(&'static str),
    NotMeant,
}

impl<'c, 'a> Walk<'c, 'a> {
    /// The outcome that a finding on this ladder carries.
    pub(super) const fn outcome(&self) -> Outcome {
        match self.ladder {
            Ladder::Binding => Outcome::Breach,
            Ladder::Weak | Ladder::Benchmark => Outcome::Advisory,
        }
    }

    pub(super) fn positions(&self) -> impl Iterator<Item = (usize, &'c Position<'a>)> {
        let (spoken, ladder) = (self.spoken, self.ladder);
        spoken.iter().enumerate().flat_map(move |(at, said)| said.on(ladder).iter().map(move |position| (at, position)))
    }

    /// Whether the facts are there that a limit asks for before anything may be taken.
    pub(super) fn proof(&self, cap: &Cap, at: usize, holding: &Holding<'_>) -> Proof {
        let unmet = |condition: &&Condition| facts::fact(condition, self.case.placement, Some(self.paid[at].charge), holding.on) != Fact::Met;
        let Some(condition) = cap.when.iter().find(unmet) else { return Proof::Given };
        let stated = facts::fact(condition, self.case.placement, Some(self.paid[at].charge), holding.on);
        match (stated, cap.proof_on_agency, cap.otherwise) {
            (Fact::NotStated, false, _) => Proof::Unknown(facts::column(condition)),
            (_, _, Otherwise::Banned) => Proof::Lacking(facts::column(condition)),
            (_, _, Otherwise::Silent) => Proof::NotMeant,
        }
    }

    pub(super) fn unclear(&self, holding: &Holding<'a>, members: &[usize], why: &Unclear) -> Finding {
        self.open(holding, members, why.detail(), why.sentence())
    }

    pub(super) fn open(&self, holding: &Holding<'a>, members: &[usize], detail: String, words: String) -> Finding {
        let mut finding = self.case.not_assessable(Indicator::FeeOverCap, detail, words);
        finding.charge_ids = members.iter().map(|at| self.paid[*at].charge.charge_id.clone()).collect();
        finding.evidence = members.iter().map(|at| self.paid[*at].evidence()).collect();
        finding.rule = Some(super::cite(holding, self.law));
        finding
    }
}
