//! What is not as it was? Two editions laid side by side: agencies that came, went, or changed in name, status, term or scope, and
//! sanctions that came, changed or went.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::contents::{Contents, ListedAgency, Sanction};
use super::table::{Column, Row};
use crate::record::id::Key;

/// What is not as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Agencies that were not there.
    pub added: Vec<Named>,
    /// Agencies that are no longer there.
    pub gone: Vec<Named>,
    /// Agencies that are there with other words.
    pub changed: Vec<Changed>,
    /// Sanctions that were not there.
    pub sanctions_added: Vec<Act>,
    /// Sanctions that are no longer there: annulled, or withdrawn by their list.
    pub sanctions_gone: Vec<Act>,
    /// Sanctions that are there with other words: lifted, appealed, ended.
    pub sanctions_changed: Vec<ChangedAct>,
}

/// An agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Whose licence it is.
    pub jurisdiction: String,
    /// Licence number as printed.
    pub licence_no: String,
    /// Registered name.
    pub legal_name: String,
    /// What the licence is.
    pub status: String,
}

/// An agency with other words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The agency as it is now.
    pub agency: Named,
    /// What is said otherwise.
    pub fields: Vec<Otherwise>,
}

/// One column that says something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Otherwise {
    /// The column.
    pub column: String,
    /// What it said; empty where it said nothing.
    pub before: String,
    /// What it says now.
    pub after: String,
}

/// A sanction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Licence number as printed.
    pub licence_no: String,
    /// Registered name, where one holder is known.
    pub legal_name: Option<String>,
    /// What was decided.
    pub sanction: String,
    /// First day of its effect.
    pub effective_on: NaiveDate,
}

/// A sanction with other words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedAct {
    /// The sanction.
    pub act: Act,
    /// What is said otherwise.
    pub fields: Vec<Otherwise>,
}

/// Columns in which a difference is no news: the day of the list moves with every list, and a name is told of the agency itself.
const NO_NEWS: [&str; 2] = ["source_on", "source"];
const OF_THE_AGENCY: [&str; 4] = ["source_on", "source", "legal_name", "jurisdiction"];

impl Changes {
    /// What is in `after` otherwise than in `before`.
    #[must_use]
    pub fn between(before: &Contents, after: &Contents) -> Self {
        let (agencies, sanctions) = (paired(&before.agencies, &after.agencies), paired(&before.sanctions, &after.sanctions));
        let changed = |(old, new): &(&ListedAgency, &ListedAgency)| {
            let fields = otherwise(*old, *new, &NO_NEWS);
            (!fields.is_empty()).then(|| Changed { agency: Named::of(new), fields })
        };
        let changed_act = |(old, new): &(&Sanction, &Sanction)| {
            let fields = otherwise(*old, *new, &OF_THE_AGENCY);
            (!fields.is_empty()).then(|| ChangedAct { act: Act::of(new), fields })
        };
        Self {
            added: agencies.new.into_iter().map(Named::of).collect(),
            gone: agencies.old.into_iter().map(Named::of).collect(),
            changed: agencies.both.iter().filter_map(changed).collect(),
            sanctions_added: sanctions.new.into_iter().map(Act::of).collect(),
            sanctions_gone: sanctions.old.into_iter().map(Act::of).collect(),
            sanctions_changed: sanctions.both.iter().filter_map(changed_act).collect(),
        }
    }

    /// How many things are not as they were.
    #[must_use]
    pub fn count(&self) -> usize {
        let Self { added, gone, changed, sanctions_added, sanctions_gone, sanctions_changed } = self;
        added.len() + gone.len() + changed.len() + sanctions_added.len() + sanctions_gone.len() + sanctions_changed.len()
    }
}

/// What two rows must have in common to be of one thing.
trait Same {
    /// The thing: a licence, an act.
    fn thing(&self) -> Vec<String>;
    /// What tells several of one thing apart, if it must.
    fn apart(&self) -> String;
}

impl Same for ListedAgency {
    fn thing(&self) -> Vec<String> {
        vec![self.jurisdiction.clone(), Key::of(&self.licence_no).as_str().to_owned()]
    }

    fn apart(&self) -> String {
        format!("{} {}", Key::of(&self.legal_name).as_str(), self.source)
    }
}

impl Same for Sanction {
    fn thing(&self) -> Vec<String> {
        vec![Key::of(&self.licence_no).as_str().to_owned(), self.sanction.to_string(), self.effective_on.to_string()]
    }

    fn apart(&self) -> String {
        self.ground.clone().unwrap_or_default()
    }
}

struct Pairs<'a, T> {
    both: Vec<(&'a T, &'a T)>,
    old: Vec<&'a T>,
    new: Vec<&'a T>,
}

/// Rows of one thing are paired: where each side has one, these two; else those that are told apart in the same way.
fn paired<'a, T: Same>(before: &'a [T], after: &'a [T]) -> Pairs<'a, T> {
    let mut things: BTreeMap<Vec<String>, (Vec<&T>, Vec<&T>)> = BTreeMap::new();
    before.iter().for_each(|row| things.entry(row.thing()).or_default().0.push(row));
    after.iter().for_each(|row| things.entry(row.thing()).or_default().1.push(row));
    let mut pairs = Pairs { both: Vec::new(), old: Vec::new(), new: Vec::new() };
    for (mut old, new) in things.into_values() {
        if let ([one], [other]) = (&old[..], &new[..]) {
            pairs.both.push((*one, *other));
            continue;
        }
        for row in new {
            match old.iter().position(|candidate| candidate.apart() == row.apart()) {
                Some(at) => pairs.both.push((old.remove(at), row)),
                None => pairs.new.push(row),
            }
        }
        pairs.old.extend(old);
    }
    pairs
}

fn otherwise<R: Row>(old: &R, new: &R, no_news: &[&str]) -> Vec<Otherwise> {
    let cells = R::COLUMNS.iter().zip(old.cells().into_iter().zip(new.cells()));
    let news = cells.filter(|(Column { name, .. }, (before, after))| before != after && !no_news.contains(name));
    news.map(|(column, (before, after))| Otherwise { column: column.name.to_owned(), before, after }).collect()
}

impl Named {
    fn of(agency: &ListedAgency) -> Self {
        let ListedAgency { jurisdiction, licence_no, legal_name, status, .. } = agency.clone();
        Self { jurisdiction, licence_no, legal_name, status: status.to_string() }
    }
}

impl Act {
    fn of(sanction: &Sanction) -> Self {
        let Sanction { licence_no, legal_name, sanction, effective_on, .. } = sanction.clone();
        Self { licence_no, legal_name, sanction: sanction.to_string(), effective_on }
    }
}
