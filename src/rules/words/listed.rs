//! What do the norms of the lists say in sentences: those on paying wages, and those against changed contracts and kept documents?

use std::sync::Arc;

use chrono::NaiveDate;

use super::{day, join, reach};
use crate::record::finding::Indicator;
use crate::rules::book::RuleBook;
use crate::rules::norm::Side;
use crate::rules::scope::{Corridor, Scope};
use crate::rules::substitution::Prohibition;
use crate::rules::wages::WageNorm;

/// The lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// On paying wages.
    Wages,
    /// Against changed contracts and kept documents.
    Changes,
}

/// A norm of a list: what those of every list have, and what it says.
#[derive(Debug, Clone)]
pub struct Listed<'a> {
    /// Which list.
    pub list: List,
    /// Its name in findings.
    pub id: &'a Arc<str>,
    /// Which end of the corridor makes it.
    pub side: Side,
    /// From where to where.
    pub corridor: &'a Corridor,
    /// For whom.
    pub scope: &'a Scope,
    /// First day, where known.
    pub from: Option<NaiveDate>,
    /// First day on which it no longer holds, where an end is known.
    pub until: Option<NaiveDate>,
    /// Where it is written.
    pub citation: &'a Arc<str>,
    /// What published it, where known.
    pub published: Option<&'a str>,
    /// The address read; empty where none was.
    pub source: &'a str,
    /// Whether it binds.
    pub binds: bool,
    /// What it says, in sentences.
    pub says: Vec<String>,
    /// What it is held against; empty for a norm on wages.
    pub forbids: &'a [Indicator],
}

/// The norms on wages of a book, in the order of the list.
pub fn wages(book: &RuleBook) -> impl Iterator<Item = Listed<'_>> {
    book.wages().norms().iter().map(on_wages)
}

/// The norms of a book that forbid changing contracts or keeping documents, in the order of the list.
pub fn prohibitions(book: &RuleBook) -> impl Iterator<Item = Listed<'_>> {
    book.prohibitions().all().iter().map(against_changes)
}

/// The norm of a list with an id.
#[must_use]
pub fn listed<'a>(book: &'a RuleBook, id: &str) -> Option<Listed<'a>> {
    wages(book).chain(prohibitions(book)).find(|norm| &**norm.id == id)
}

impl Listed<'_> {
    /// Whom it reaches.
    #[must_use]
    pub fn reach(&self) -> String {
        format!("{}.", reach::who(self.corridor, self.scope))
    }

    /// From when to when.
    #[must_use]
    pub fn days(&self) -> String {
        let from = self.from.map_or_else(|| "From a day that is not known".to_owned(), |from| format!("From {}", day(from)));
        let last = self.until.and_then(|until| until.pred_opt());
        format!("{from}{}.", last.map_or_else(|| ", with no end known".to_owned(), |last| format!(" to {}", day(last))))
    }

    /// Whether it binds, and if not why, in a sentence.
    #[must_use]
    pub fn standing(&self) -> String {
        let lacks = [
            (self.side == Side::Benchmark, "it has no force of law"),
            (self.source.is_empty(), "no source was read"),
            (self.from.is_none(), "its first day is not known"),
            (self.published.is_none(), "what published it is not known"),
        ];
        let why: Vec<String> = lacks.iter().filter(|(is_lacking, _)| *is_lacking).map(|(_, why)| (*why).to_owned()).collect();
        if self.binds { "Binding.".to_owned() } else { format!("Advisory, because {}.", join(why)) }
    }
}

fn on_wages(norm: &WageNorm) -> Listed<'_> {
    let WageNorm { id, side, corridor, scope, from, until, citation, published, source, says, .. } = norm;
    Listed {
        list: List::Wages,
        id,
        side: *side,
        corridor,
        scope,
        from: *from,
        until: *until,
        citation,
        published: published.as_deref(),
        source,
        binds: norm.binds(),
        says: std::iter::once(says.clone()).chain(counted(norm)).collect(),
        forbids: &[],
    }
}

/// What is computed with it, one sentence each.
fn counted(norm: &WageNorm) -> Vec<String> {
    let WageNorm { due_days, deductions, divisor, interest_percent, .. } = norm;
    let due = due_days.map(|days| format!("For the arithmetic: pay is due {days} days after the end of the period that it is for."));
    let permits = deductions
        .as_ref()
        .map(|all| format!("For the arithmetic: out of pay may be taken {}, and nothing else.", join(all.permits.iter().map(ToString::to_string))));
    let most = deductions.as_ref().and_then(|all| all.most);
    let most = most.map(|most| format!("For the arithmetic: all that is taken out together is at most {} of a period's pay.", percent(most)));
    let divisor = divisor.as_deref().map(|by| match by {
        "calendar" => "For the arithmetic: a month's wage is divided by the days of the calendar month.".to_owned(),
        days => format!("For the arithmetic: a month's wage is divided by {days} days."),
    });
    let interest = interest_percent.map(|rate| format!("For the arithmetic: {} % a year of simple interest is owed on late pay.", rate.normalize()));
    [due, permits, most, divisor, interest].into_iter().flatten().collect()
}

fn percent(part: rust_decimal::Decimal) -> String {
    format!("{} %", (part * rust_decimal::Decimal::ONE_HUNDRED).normalize())
}

fn against_changes(norm: &Prohibition) -> Listed<'_> {
    let Prohibition { id, side, corridor, scope, forbids, needs_approved, from, until, citation, published, source, says } = norm;
    let approved = needs_approved.then(|| "It protects only a contract that an authority approved.".to_owned());
    Listed {
        list: List::Changes,
        id,
        side: *side,
        corridor,
        scope,
        from: *from,
        until: *until,
        citation,
        published: published.as_deref(),
        source,
        binds: norm.binds(),
        says: std::iter::once(says.clone()).chain(approved).collect(),
        forbids,
    }
}
