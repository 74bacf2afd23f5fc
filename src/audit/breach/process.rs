//! How is money told of that was taken in a way the law does not allow? With the sum and no excess: the amount itself is judged elsewhere.

use crate::audit::case::Case;
use crate::audit::charges::cite;
use crate::audit::charges::laws::Holding;
use crate::audit::charges::paid::Paid;
use crate::audit::grade;
use crate::record::finding::{Finding, Indicator as Code, Outcome, RuleCited};
use crate::record::money::Exact;
use crate::rules::book::RuleBook;
use crate::rules::standing::Weight;

/// A rule on how money is taken that was not kept.
pub(super) struct Broken {
    /// What it can carry.
    pub(super) outcome: Outcome,
    /// Where it stands.
    pub(super) rule: RuleCited,
}

impl Broken {
    /// A norm: a breach where it binds, else an advisory.
    pub(super) fn norm(holding: &Holding<'_>, law: &RuleBook) -> Self {
        let outcome = if holding.weight == Weight::Binding { Outcome::Breach } else { Outcome::Advisory };
        Self { outcome, rule: cite(holding, law) }
    }

    /// The finding on one charge.
    pub(super) fn by(self, code: Code, case: &Case<'_>, paid: &Paid<'_>) -> Finding {
        self.by_all(code, case, (&[paid], paid.charge.amount.exact()))
    }

    /// The finding on charges that come to a sum together; the day of the first of them decides the rate of exchange.
    pub(super) fn by_all(self, code: Code, case: &Case<'_>, (paid, sum): (&[&Paid<'_>], Exact)) -> Finding {
        let mut finding = on_charges(case.finding(code, self.outcome), paid.iter().copied());
        finding.found = Some(sum.rounded());
        finding.grade = paid.first().and_then(|first| grade::of_money(sum, case.placement, case.ground.rates, first.charge.charged_on));
        finding.rule = Some(self.rule);
        finding.evidence = paid.iter().map(|paid| paid.evidence()).collect();
        finding
    }
}

/// A finding with the charges that it speaks of.
pub(super) fn on_charges<'p>(finding: Finding, paid: impl IntoIterator<Item = &'p Paid<'p>>) -> Finding {
    Finding { charge_ids: paid.into_iter().map(|paid| paid.charge.charge_id.clone()).collect(), ..finding }
}
