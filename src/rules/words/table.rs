//! What does a version say in columns? What may be asked of the worker, line by line, and the steps of each limit that has some.

use super::{clause, condition, formula, reach};
use crate::rules::formula::Formula;
use crate::rules::limit::Limit;
use crate::rules::norm::{Actor, Clause, Items, Price, Version};

/// A table of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is about.
    pub caption: String,
    /// The heads of its columns.
    pub columns: Vec<&'static str>,
    /// Its rows, as long as the columns.
    pub rows: Vec<Vec<String>>,
}

/// The tables of a version: first what may be asked of the worker, where it says so of more than one thing, then the steps of each limit.
#[must_use]
pub fn sheets(version: &Version) -> Vec<Sheet> {
    let limits: Vec<Limit<'_>> = version.clauses.iter().filter_map(Clause::limit).collect();
    let overview = (1 < limits.len()).then(|| overview(&limits));
    overview.into_iter().chain(limits.iter().filter_map(|limit| steps(*limit))).collect()
}

fn overview(limits: &[Limit<'_>]) -> Sheet {
    let told_apart = limits.iter().any(|limit| !limit.by().is_empty());
    let taker = |limit: &Limit<'_>| told_apart.then(|| takers(limit.by()));
    let row = |limit: &Limit<'_>| [Some(clause::list(limit.items())), Some(most(*limit)), taker(limit)].into_iter().flatten().collect();
    let columns = if told_apart { vec!["For", "At most", "Taken by"] } else { vec!["For", "At most"] };
    Sheet { caption: "What may be asked of the worker".into(), columns, rows: limits.iter().map(row).collect() }
}

fn takers(by: &[Actor]) -> String {
    if by.is_empty() { "all whom it binds".into() } else { reach::actors(by) }
}

fn most(limit: Limit<'_>) -> String {
    let amount = match limit {
        Limit::Ban(_) => "nothing".into(),
        Limit::Import(_) => "nothing where the country of work bars it".into(),
        Limit::Cap(cap) if is_stepped(&cap.amount) => "see the steps below".into(),
        Limit::Cap(cap) => formula::words(&cap.amount),
        Limit::Allow(allow) => match allow.at {
            Price::ActualCost => "its documented cost".into(),
            Price::Any => "no limit in this norm".into(),
        },
        Limit::Advance(_) => "an advance that comes back".into(),
    };
    let when = match limit {
        Limit::Cap(cap) => condition::where_all(&cap.when),
        Limit::Ban(_) | Limit::Allow(_) | Limit::Advance(_) | Limit::Import(_) => condition::where_all(limit.when()),
    };
    format!("{amount}{when}")
}

const fn is_stepped(amount: &Formula) -> bool {
    matches!(amount, Formula::Table(_) | Formula::Monthly { .. })
}

/// The steps of a limit that has some.
fn steps(limit: Limit<'_>) -> Option<Sheet> {
    let Limit::Cap(cap) = limit else { return None };
    let caption = match &cap.items {
        Items::All => "Everything together".to_owned(),
        Items::Rest => "Everything else together".to_owned(),
        Items::List(_) => clause::capitalised(&clause::list(&cap.items)),
    };
    match &cap.amount {
        Formula::Table(rows) => {
            let of = |when: &[crate::rules::scope::Condition]| {
                let words = condition::where_all(when);
                if words.is_empty() { "Otherwise".to_owned() } else { clause::capitalised(words.trim_start()) }
            };
            let rows = rows.iter().map(|(when, amount)| vec![of(when), formula::words(amount)]).collect();
            Some(Sheet { caption, columns: vec!["Case", "At most"], rows })
        }
        Formula::Monthly { schedule, .. } => {
            let months = |from: &u32, to: &Option<u32>| to.map_or_else(|| format!("from month {from}"), |to| format!("months {from} to {to}"));
            let rows = schedule.iter().map(|(from, to, amount)| vec![months(from, to), amount.to_string()]).collect();
            Some(Sheet { caption, columns: vec!["Of the stay", "At most a month"], rows })
        }
        Formula::Zero
        | Formula::Fixed { .. }
        | Formula::WageMultiple { .. }
        | Formula::WageMonths { .. }
        | Formula::DaysOfWages { .. }
        | Formula::PercentOfWages { .. }
        | Formula::LesserOf(_)
        | Formula::SumOf(_)
        | Formula::ActualCost
        | Formula::Delegated { .. } => None,
    }
}
