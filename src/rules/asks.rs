//! Which jobs does a version of a norm tell apart? So that a question without a job can be answered for each of them.

use super::formula::Formula;
use super::limit::Limit;
use super::norm::{Clause, Version};
use super::scope::Condition;
use crate::record::place::Occupation;

/// Every group of occupations that a version names: in its scope, in conditions of its clauses, in rows of its tables.
pub fn occupations(version: &Version) -> impl Iterator<Item = &Occupation> {
    let scope = version.scope.occupations.iter().chain(&version.scope.except_occupations);
    let conditions = version.clauses.iter().filter_map(Clause::limit).flat_map(conditions);
    scope.chain(conditions.flat_map(|condition| match condition {
        Condition::OccupationIn(groups) => groups.as_slice(),
        Condition::EmployerRefused
        | Condition::FeeApproved
        | Condition::ForeignAgencyDidNotPay
        | Condition::ServiceRendered
        | Condition::ContractMonths { .. }
        | Condition::PartYear
        | Condition::Age { .. }
        | Condition::EventIn(_)
        | Condition::FromDay(_)
        | Condition::WageAtLeast(_) => &[],
    }))
}

/// Every fact that a clause asks for, in itself or in the rows of its tables.
pub(super) fn conditions(limit: Limit<'_>) -> Vec<&Condition> {
    match limit {
        Limit::Cap(cap) => cap.when.iter().chain(in_formula(&cap.amount)).collect(),
        Limit::Ban(_) | Limit::Allow(_) | Limit::Advance(_) | Limit::Import(_) => limit.when().iter().collect(),
    }
}

fn in_formula(formula: &Formula) -> Vec<&Condition> {
    match formula {
        Formula::LesserOf(parts) | Formula::SumOf(parts) => parts.iter().flat_map(in_formula).collect(),
        Formula::Table(rows) => rows.iter().flat_map(|(when, row)| when.iter().chain(in_formula(row))).collect(),
        Formula::Zero
        | Formula::Fixed { .. }
        | Formula::WageMultiple { .. }
        | Formula::WageMonths { .. }
        | Formula::DaysOfWages { .. }
        | Formula::PercentOfWages { .. }
        | Formula::Monthly { .. }
        | Formula::ActualCost
        | Formula::Delegated { .. } => Vec::new(),
    }
}
