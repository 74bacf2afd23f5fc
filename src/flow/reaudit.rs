//! What does a change of law change? Only the placements that it touches are judged again, first to show the difference, then to
//! keep it.
//!
//! Kept under the earlier book and judged again where touched, the store says what judging everything anew would say, but for the
//! digest in findings of untouched placements: that stays the digest of the book under which they were made, which is still true, and
//! the journal names the book that left them as they were. The day of judgement is that of the last audit where none is asked for, so
//! that the difference is the law's and not the calendar's. New facts are another matter: `audit --stored --since` judges those.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::audit_stored::{AuditError, AuditTally, BATCH};
use super::difference::{Difference, Moved};
use super::judging::Judging;
use super::reach::{Before, Reach, Why, books_before, day_of_last_audit};
use crate::rules::book::RuleBook;
use crate::store::cases::Cursor;
use crate::store::findings::JudgedUnder;
use crate::store::journal::Entry;
use crate::store::judged::JudgedBy;
use crate::store::{self, Store};

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
