//! What comes back to the worker by the breaches that stand open: fees, and wages? Each sum once.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::record::currency::Currency;
use crate::record::finding::{Indicator, Outcome, in_all};
use crate::record::money::Money;
use crate::store::inspection::KeptFinding;

/// Sums by currency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ByBreaches {
    /// Fees to be returned.
    pub fees: Vec<Money>,
    /// Wages to be paid: what pay periods are short of, and what was taken out of pay.
    pub wages: Vec<Money>,
}

impl ByBreaches {
    /// Sums them up; what only advises and what could not be judged brings nothing.
    #[must_use]
    pub fn of(findings: &[KeptFinding]) -> Self {
        let breaches = || findings.iter().filter(|finding| finding.outcome == Outcome::Breach);
        let told = |code: Indicator| breaches().filter(move |finding| finding.code == code).filter_map(Told::of);
        // A deduction without a ground is no pay: a period that is short is short of it too.
        let counted: BTreeSet<u64> = told(Indicator::WageUnderpaid).flat_map(|short| short.lines("amount_paid").collect::<Vec<u64>>()).collect();
        let is_new = |taken: &Told| taken.has_ground() || taken.lines("deductions").all(|line| !counted.contains(&line));
        let short = told(Indicator::WageUnderpaid).filter_map(|short| short.over("allowed", "found"));
        let taken = told(Indicator::WageDeducted).filter(is_new).filter_map(|taken| taken.over("found", "allowed"));
        Self { fees: in_all(breaches().filter_map(|finding| finding.excess)), wages: in_all(short.chain(taken)) }
    }
}

/// A finding as findings 1.0 writes it.
struct Told(Value);

impl Told {
    fn of(finding: &KeptFinding) -> Option<Self> {
        serde_json::from_str(&finding.line).ok().map(Self)
    }

    fn money(&self, field: &str) -> Option<Money> {
        let text = |part: &str| self.0.get(field)?.get(part)?.as_str();
        Money::parse(text("amount")?, Currency::parse(text("currency")?).ok()?).ok()
    }

    fn over(&self, more: &str, less: &str) -> Option<Money> {
        self.money(more)?.checked_sub(self.money(less)?).ok()
    }

    fn evidence<'a>(&'a self, column: &'a str) -> impl Iterator<Item = &'a Value> {
        let all = self.0.get("evidence").and_then(Value::as_array).into_iter().flatten();
        all.filter(move |cell| cell.get("column").and_then(Value::as_str) == Some(column))
    }

    fn lines<'a>(&'a self, column: &'a str) -> impl Iterator<Item = u64> + 'a {
        self.evidence(column).filter_map(|cell| cell.get("line")?.as_u64())
    }

    fn has_ground(&self) -> bool {
        self.evidence("deduction_basis").any(|cell| cell.get("value").and_then(Value::as_str).is_some_and(|ground| !ground.is_empty()))
    }
}
