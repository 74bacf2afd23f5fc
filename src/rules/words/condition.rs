//! When does a clause hold, in words?

use super::{day, either, join, reach};
use crate::rules::scope::Condition;

/// " where … and …"; nothing where there is no condition.
pub(super) fn where_all(conditions: &[Condition]) -> String {
    if conditions.is_empty() { String::new() } else { format!(" where {}", join(conditions.iter().map(one))) }
}

fn one(condition: &Condition) -> String {
    match condition {
        Condition::EmployerRefused => "the employer refused in writing to pay the agency".into(),
        Condition::FeeApproved => "the ministry approved the charge".into(),
        Condition::ForeignAgencyDidNotPay => "the agency abroad did not pay".into(),
        Condition::ServiceRendered => "the service was rendered".into(),
        Condition::ContractMonths { from, to } => format!("the contract runs {} months", range(*from, *to)),
        Condition::PartYear => "the contract does not run whole years".into(),
        Condition::Age { from, to: None } => format!("the worker is {from} years old or older"),
        Condition::Age { from, to: Some(to) } => format!("the worker is {} years old", range(*from, Some(*to))),
        Condition::OccupationIn(groups) => format!("the occupation is {}", either(groups.iter().map(ToString::to_string))),
        Condition::EventIn(events) => format!("it is a {}", either(events.iter().map(|event| reach::event_words(*event).to_owned()))),
        Condition::FromDay(from) => format!("the day that decides is {} or later", day(*from)),
        Condition::WageAtLeast(least) => format!("a month's wage is {least} or more"),
    }
}

fn range(from: u32, to: Option<u32>) -> String {
    match to {
        Some(to) if to == from => to.to_string(),
        Some(to) if from == 0 => format!("at most {to}"),
        Some(to) => format!("{from} to {to}"),
        None => format!("{from} or more"),
    }
}
