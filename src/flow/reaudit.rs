//! What does a change of law change? Each stored placement is compared by the rule book that last judged it with the one that is to
//! judge it now; only those that the change touches are judged again, first to show the difference, then to keep it.
//!
//! Kept under the earlier book and judged again where touched, the store says what judging everything anew would say, but for the
//! digest in findings of untouched placements: that stays the digest of the book under which they were made, which is still true, and
//! the journal names the book that left them as they were. The day of judgement is that of the last audit where none is asked for, so
//! that the difference is the law's and not the calendar's. New facts are another matter: `audit --stored --since` judges those.
//!
//! Where it is not known by which book a placement was judged, it is judged again, and [`Why`] says so.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

use super::audit_stored::{AuditError, AuditTally, BATCH};
use super::difference::{Difference, Moved};
use super::judging::Judging;
use super::law::rule_book_of;
use crate::record::period::parse_day;
use crate::record::placement::Placement;
use crate::rules::book::RuleBook;
use crate::rules::touch::Change;
use crate::store::cases::Cursor;
use crate::store::findings::JudgedUnder;
use crate::store::journal::Entry;
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

/// A change of law that is laid over the store, and has changed nothing yet.
#[derive(Debug)]
pub struct Reaudit<'s> {
    store: &'s Store,
    judging: Arc<Judging>,
    touched: Vec<Cursor>,
    reach: Reach,
}

/// Finds what a change of law touches. `as_of` is the day of judgement; where absent that of the last audit, and `today` where there
/// was none.
///
/// # Errors
/// When the store is not available.
pub async fn reaudit(store: &Store, law: Arc<RuleBook>, (as_of, today): (Option<NaiveDate>, NaiveDate)) -> Result<Reaudit<'_>, AuditError> {
    let before = books_before(store, &law).await?;
    let as_of = match as_of {
        Some(asked) => asked,
        None => day_of_last_audit(store, &before).await?.unwrap_or(today),
    };
    let numbers: HashMap<&JudgedBy, usize> = before.iter().enumerate().map(|(n, before)| (&before.used.by, n)).collect();
    let mut judged: HashMap<Cursor, usize> = HashMap::new();
    store.each_judged(|of, by| judged.extend(numbers.get(&by).map(|n| (of, *n)))).await?;
    let (mut touched, mut placements, mut never_judged) = (Vec::new(), 0, 0);
    let judging = Judging::prepare(store, Arc::clone(&law), as_of, |of, p| {
        if as_of < p.contract_signed_on {
            return;
        }
        placements += 1;
        let by = judged.get(&of).map(|n| &before[*n].why);
        never_judged += u64::from(by.is_none());
        if by.is_none_or(|why| why.touches(p)) {
            touched.push(of);
        }
    })
    .await?;
    touched.extend(citing_what_is_gone(store, &before, &judged).await?);
    touched.sort();
    touched.dedup();
    let reach = Reach { rules_digest: law.digest(), as_of, placements, touched: u64::try_from(touched.len()).unwrap_or(u64::MAX), never_judged, before };
    Ok(Reaudit { store, judging, touched, reach })
}

/// The newest day on which what is stored was judged. A database from before books were remembered tells it in its journal.
async fn day_of_last_audit(store: &Store, before: &[Before]) -> Result<Option<NaiveDate>, store::Error> {
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
    fn touches(&self, p: &Placement) -> bool {
        match self {
            Self::Same => false,
            Self::Changed(change) => change.touches(p),
            Self::OtherProgram | Self::NotRemembered => true,
        }
    }
}

async fn books_before(store: &Store, law: &RuleBook) -> Result<Vec<Before>, store::Error> {
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

/// Placements with an open finding under a norm that the book no longer holds, whatever is stored of them since.
async fn citing_what_is_gone(store: &Store, before: &[Before], judged: &HashMap<Cursor, usize>) -> Result<Vec<Cursor>, store::Error> {
    let mut found = Vec::new();
    for (n, Before { used: _, why }) in before.iter().enumerate() {
        if let Why::Changed(change) = why {
            let gone: Vec<&str> = change.gone().iter().map(|id| &**id).collect();
            found.extend(store.placements_citing(&gone).await?.into_iter().filter(|of| judged.get(of) == Some(&n)));
        }
    }
    Ok(found)
}

impl Reaudit<'_> {
    /// How far it reaches.
    #[must_use]
    pub const fn reach(&self) -> &Reach {
        &self.reach
    }

    /// Judges what is touched and compares it with what stands open. Nothing is kept. `each` is shown what moved on each placement.
    ///
    /// # Errors
    /// Those of the store, and when a kept finding cannot be read; those of `each`.
    pub async fn compare<E: From<AuditError>>(&self, mut each: impl FnMut(&[Moved]) -> Result<(), E>) -> Result<Difference, E> {
        let mut difference = Difference::default();
        for some in self.batches() {
            let open = self.store.open_findings(some).await.map_err(AuditError::from)?;
            for judged in self.judging.judge(self.store.cases_of(some).await.map_err(AuditError::from)?).await? {
                let open = open.get(&judged.of()).map_or(&[][..], Vec::as_slice);
                each(&difference.see(open, &judged.findings, &self.reach.rules_digest).map_err(AuditError::from)?)?;
            }
        }
        Ok(difference)
    }

    /// Judges what is touched and keeps it batch by batch; cut short, it goes on where it stopped by being run again. The journal
    /// tells at the end which books were compared and how many placements were left as they were. `progress` counts placements.
    ///
    /// # Errors
    /// Those of the store; what was judged until then is kept.
    pub async fn keep(&self, (who, at): (&str, DateTime<Utc>), mut progress: impl FnMut(u64)) -> Result<AuditTally, AuditError> {
        let law = self.judging.law();
        self.store.remember_rule_book(&law.digest(), law.texts(), at).await?;
        let under = JudgedUnder { rules_digest: law.digest().to_string(), as_of: self.judging.as_of(), at };
        let mut tally = AuditTally::default();
        for some in self.batches() {
            let judged = self.judging.judge(self.store.cases_of(some).await?).await?;
            tally.add(&judged, self.store.keep_findings(&judged, &under).await?);
            progress(tally.placements);
        }
        self.store.journal(&self.entry((who, at), &tally)).await?;
        Ok(tally)
    }

    fn batches(&self) -> impl Iterator<Item = &[Cursor]> {
        self.touched.chunks(usize::try_from(BATCH).unwrap_or(usize::MAX))
    }

    fn entry(&self, (who, at): (&str, DateTime<Utc>), tally: &AuditTally) -> Entry {
        let Reach { rules_digest, as_of, placements, touched, never_judged, before } = &self.reach;
        let mut detail = tally.told();
        detail["as_of_on"] = as_of.to_string().into();
        detail["rules_digest"] = (**rules_digest).into();
        detail["rules_before"] = before.iter().map(Before::told).collect();
        detail["left_as_they_were"] = placements.saturating_sub(*touched).into();
        detail["never_judged"] = (*never_judged).into();
        Entry { at, who: who.to_owned(), what: "audited".to_owned(), subject: "placements that a change of law touches".to_owned(), detail }
    }
}

impl Before {
    /// In the form of the journal, for programs.
    #[must_use]
    pub fn told(&self) -> Value {
        let BookUsed { by: JudgedBy { rules_digest, program }, placements, as_of_on } = &self.used;
        json!({ "rules_digest": rules_digest, "program": program, "placements": placements, "as_of_on": as_of_on.to_string(), "why": self.why.code() })
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
}
