//! How far does a change of law reach? Each placement is compared by the book that last judged it with the one that is to judge it
//! now. Where it is not known by which book a placement was judged, it is judged again, and [`Why`] says so.

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::law::rule_book_of;
use crate::record::period::parse_day;
use crate::record::placement::Placement;
use crate::rules::book::RuleBook;
use crate::rules::touch::Change;
use crate::store::judged::{BookUsed, JudgedBy, PROGRAM};
use crate::store::{self, Store};

/// Why placements that a book judged are judged again, or not.
#[derive(Debug, Clone)]
pub enum Why {
    /// It is the same book: none.
    Same,
    /// The books differ: those that the change touches.
    Changed(Change),
    /// Another version of the program judged: all, for it may judge by other steps.
    OtherProgram,
    /// The book is not remembered, or cannot be read any more: all.
    NotRemembered,
}

/// A book that judged stored placements, beside the one that is to judge.
#[derive(Debug, Clone)]
pub struct Before {
    /// How much it judged, and until when.
    pub used: BookUsed,
    /// Which of those placements are judged again.
    pub why: Why,
}

/// How far a change of law reaches.
#[derive(Debug, Clone)]
pub struct Reach {
    /// Digest of the book that is to judge.
    pub rules_digest: Arc<str>,
    /// Day of judgement.
    pub as_of: NaiveDate,
    /// Stored placements that can be seen on that day.
    pub placements: u64,
    /// Those that are judged again.
    pub touched: u64,
    /// Those among them that no remembered audit has judged.
    pub never_judged: u64,
    /// The books that judged until now, in order of digest.
    pub before: Vec<Before>,
}

/// The newest day on which what is stored was judged. A database from before books were remembered tells it in its journal.
pub(super) async fn day_of_last_audit(store: &Store, before: &[Before]) -> Result<Option<NaiveDate>, store::Error> {
    let newest = before.iter().map(|before| before.used.as_of_on).max();
    if newest.is_some() {
        return Ok(newest);
    }
    let told = store.last_entry("audited").await?.and_then(|entry| entry.detail["as_of_on"].as_str().map(str::to_owned));
    Ok(told.and_then(|day| parse_day(&day)))
}

impl Reach {
    /// Whether this very book judged everything: then there is nothing to compare.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.never_judged == 0 && self.before.iter().all(|before| matches!(before.why, Why::Same))
    }
}

impl Why {
    /// In one word, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed(_) => "changed",
            Self::OtherProgram => "other_program",
            Self::NotRemembered => "not_remembered",
        }
    }

    /// Whether a placement is judged again.
    pub(super) fn touches(&self, p: &Placement) -> bool {
        match self {
            Self::Same => false,
            Self::Changed(change) => change.touches(p),
            Self::OtherProgram | Self::NotRemembered => true,
        }
    }
}

/// The books that judged until now, beside the one that is to judge, in order of digest.
pub(super) async fn books_before(store: &Store, law: &RuleBook) -> Result<Vec<Before>, store::Error> {
    let mut before = Vec::new();
    for used in store.books_used().await? {
        let why = if used.by.program != PROGRAM {
            Why::OtherProgram
        } else if used.by.rules_digest == *law.digest() {
            Why::Same
        } else {
            remembered(store, &used.by.rules_digest).await?.map_or(Why::NotRemembered, |old| Why::Changed(Change::between(&old, law)))
        };
        before.push(Before { used, why });
    }
    Ok(before)
}

/// The book of a digest, read again from its texts. One that no longer gives its own digest is not the book that judged.
async fn remembered(store: &Store, digest: &str) -> Result<Option<RuleBook>, store::Error> {
    let Some(texts) = store.rule_book_texts(digest).await? else { return Ok(None) };
    Ok(rule_book_of(&texts).ok().filter(|book| *book.digest() == *digest))
}

impl Before {
    /// In the form of the journal, for programs.
    #[must_use]
    pub fn told(&self) -> Value {
        let BookUsed { by: JudgedBy { rules_digest, program }, placements, as_of_on } = &self.used;
        json!({ "rules_digest": rules_digest, "program": program, "placements": placements, "as_of_on": as_of_on.to_string(), "why": self.why.code() })
    }
}
