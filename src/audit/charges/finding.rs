//! How does a result of the layers become a finding with its law, its arithmetic and its evidence?

use crate::audit::case::Case;
use crate::audit::grade;
use crate::record::code::Code;
use crate::record::finding::{Finding, Indicator, Outcome, RuleCited};
use crate::record::money::Exact;
use crate::rules::book::RuleBook;
use crate::rules::norm::Force;
use crate::rules::standing::Weight;

use super::laws::{Holding, Spoken};
use super::paid::Paid;

/// The law of a finding.
#[must_use]
pub fn cite(holding: &Holding<'_>, law: &RuleBook) -> RuleCited {
    RuleCited {
        id: std::sync::Arc::clone(&holding.law.norm.id),
        citation: std::sync::Arc::clone(&holding.law.version.citation.text),
        in_force_from: holding.law.version.from,
        date_basis: holding.law.version.date_basis.as_str(),
        on: Some(holding.on),
        digest: law.digest(),
    }
}

/// What a finding on charges is made from.
pub(super) struct Result<'r, 'a> {
    pub(super) code: Indicator,
    pub(super) outcome: Outcome,
    pub(super) holding: &'r Holding<'a>,
    /// The charges that bear it.
    pub(super) bearers: Vec<&'r Paid<'a>>,
    pub(super) allowed: Option<Exact>,
    pub(super) found: Option<Exact>,
    pub(super) excess: Option<Exact>,
    pub(super) trace: Vec<String>,
}

impl Result<'_, '_> {
    /// The finding, with its charges in order of line.
    pub(super) fn finding(mut self, case: &Case<'_>, law: &RuleBook) -> Finding {
        self.bearers.sort_by_key(|paid| paid.charge.line);
        let mut finding = case.finding(self.code, self.outcome);
        finding.charge_ids = self.bearers.iter().map(|paid| paid.charge.charge_id.clone()).collect();
        finding.rule = Some(cite(self.holding, law));
        finding.allowed = self.allowed.map(Exact::rounded);
        finding.found = self.found.map(Exact::rounded);
        finding.excess = self.excess.map(Exact::rounded);
        finding.grade = self.excess.or(self.found).and_then(|sum| grade::of_money(sum, case.placement, case.ground.rates, self.last_day()));
        finding.evidence = self.bearers.iter().map(|paid| paid.evidence()).collect();
        let standing = self.standing_words();
        finding.trace = self.trace;
        finding.trace.extend(standing);
        finding
    }

    fn last_day(&self) -> chrono::NaiveDate {
        self.bearers.iter().map(|paid| paid.charge.charged_on).max().unwrap_or(self.holding.on)
    }

    fn standing_words(&self) -> Option<String> {
        let norm = self.holding.law.norm;
        match (&self.holding.weight, self.outcome) {
            (Weight::Advisory(why) | Weight::Undetermined(why), _) => Some(format!("advisory: {why}")),
            (Weight::Binding, Outcome::Advisory) => Some("advisory: a narrower norm whose standing is not certain may allow it".into()),
            (Weight::Binding, _) if norm.force == Force::Policy => Some("this norm is a policy".into()),
            (Weight::Binding, _) => None,
        }
    }
}

/// The items of some charges in words, each once.
pub(super) fn items_of(charges: &[&Paid<'_>]) -> String {
    let mut items: Vec<&str> = charges.iter().map(|paid| paid.charge.item.as_str()).collect();
    items.dedup();
    items.sort_unstable();
    items.dedup();
    items.join(", ")
}

/// Charges of which no binding law speaks: never clear, always said.
pub(super) fn unspoken(case: &Case<'_>, paid: &[Paid<'_>], spoken: &[Spoken<'_>], out: &mut Vec<Finding>) {
    let silent = |at: &usize| paid[*at].charge.amount.minor > 0 && spoken[*at].binding.is_empty();
    let (unsure, without): (Vec<usize>, Vec<usize>) = (0..paid.len()).filter(silent).partition(|at| !spoken[*at].undetermined.is_empty());
    for (charges, detail) in [(without, "no_rule"), (unsure, "unclear_rule")] {
        let Some(first) = charges.first() else { continue };
        let members: Vec<&Paid<'_>> = charges.iter().map(|at| &paid[*at]).collect();
        let words = match detail {
            "no_rule" => format!("No binding rule is known here for {}: whether it was lawful cannot be said.", items_of(&members)),
            _ => format!("Whether {} was lawful cannot be said: {}.", items_of(&members), spoken[*first].undetermined.join("; ")),
        };
        let mut finding = case.not_assessable(Indicator::FeeOverCap, detail, words);
        finding.charge_ids = members.iter().map(|paid| paid.charge.charge_id.clone()).collect();
        finding.evidence = members.iter().map(|paid| paid.evidence()).collect();
        out.push(finding);
    }
}
