//! How are all stored placements judged? In batches, on all cores, each batch kept in one step: cut short, it goes on where it
//! stopped by being run again, and running it again over the same facts and rule book changes nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

use super::complaints;
use super::difference::Unreadable;
use super::judging::Judging;
use super::watch::{Instruments, Lookout, WatchError};
use crate::record::finding::Outcome;
use crate::record::signal::{Signal, SignalOutcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::store::cases::{Cursor, Page};
use crate::store::findings::{FindingsKept, Judged, JudgedUnder};
use crate::store::journal::Entry;
use crate::store::signals::SignalRun;
use crate::store::{self, Store};

/// Placements judged and kept in one step.
pub(super) const BATCH: u32 = 500;

/// An audit of what is stored.
#[derive(Debug, Clone)]
pub struct StoredAudit {
    /// The law.
    pub law: Arc<RuleBook>,
    /// Day of judgement and of knowledge.
    pub as_of: NaiveDate,
    /// Only placements of which something was taken in since then. After a change of the rule book or the register, all.
    pub taken_since: Option<DateTime<Utc>>,
    /// Now.
    pub at: DateTime<Utc>,
    /// Who does it, for the journal.
    pub who: String,
}

/// How far an audit is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditTally {
    /// Placements judged.
    pub placements: u64,
    /// Outcomes, the clear ones among them.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// What became of their findings in the store.
    pub kept: FindingsKept,
    /// What the population says; empty where only a part of it was judged.
    pub signals: Vec<Signal>,
}

/// Why an audit stopped.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The store.
    #[error("the audit stopped; what was judged is kept, run it again to go on")]
    Store(#[from] store::Error),
    /// What was kept before cannot be compared.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// What a population is looked at with.
    #[error(transparent)]
    Watch(#[from] WatchError),
    /// Judging broke off.
    #[error("the judging of a batch broke off: this is a defect of the program; what was judged before is kept")]
    Broken,
}

/// Judges stored placements and keeps what is found. `progress` is called after each batch with what was judged in it.
///
/// # Errors
/// When the store is not available; what was judged until then is kept.
pub async fn audit_stored(store: &Store, audit: &StoredAudit, mut progress: impl FnMut(&[Judged], &AuditTally)) -> Result<AuditTally, AuditError> {
    let judging = Judging::prepare(store, Arc::clone(&audit.law), audit.as_of, |_, _| ()).await?;
    store.remember_rule_book(&audit.law.digest(), audit.law.texts(), audit.at).await?;
    let under = JudgedUnder { rules_digest: audit.law.digest().to_string(), as_of: audit.as_of, at: audit.at };
    let lookout = lookout(store, &judging, audit).await?;
    let mut population = lookout.as_ref().map(|lookout| lookout.nobody()).unwrap_or_default();
    let mut tally = AuditTally::default();
    let mut page = Page { after: None, taken_since: audit.taken_since, limit: BATCH };
    loop {
        let cases = store.cases(&page).await?;
        let Some(last) = cases.last() else { break };
        page.after = Some(last.cursor());
        let (judged, sightings) = judging.see(cases, lookout.as_ref()).await?;
        sightings.into_iter().flatten().for_each(|sighting| population.add(sighting));
        tally.add(&judged, store.keep_findings(&judged, &under).await?);
        progress(&judged, &tally);
    }
    if let Some(lookout) = lookout {
        tally.signals = lookout.signals(&population, judging.register(), audit.as_of);
        let run = SignalRun { as_of: audit.as_of, at: audit.at, rules_digest: under.rules_digest, placements: tally.placements };
        store.keep_signals(&run, &tally.signals).await?;
    }
    store.journal(&entry(audit, &tally)).await?;
    Ok(tally)
}

/// Signals need the whole population: an audit of a part keeps no lookout.
async fn lookout(store: &Store, judging: &Judging, audit: &StoredAudit) -> Result<Option<Arc<Lookout<Cursor>>>, AuditError> {
    if audit.taken_since.is_some() {
        return Ok(None);
    }
    let instruments = Instruments::of_seeds()?;
    let counted = if judging.has(Table::Complaints) {
        let mut counted = store.complaints_by_placement(audit.as_of).await?;
        for (placement, complaints) in complaints::counted::counted(store, audit.as_of, instruments.scales.complaint_assurance).await? {
            *counted.entry(placement).or_default() += complaints;
        }
        Some(counted)
    } else {
        None
    };
    Ok(Some(Arc::new(Lookout::new(instruments, counted).with_cases(store.licences_in_cases().await?))))
}

impl AuditTally {
    pub(super) fn add(&mut self, judged: &[Judged], kept: FindingsKept) {
        self.placements += u64::try_from(judged.len()).unwrap_or(u64::MAX);
        for finding in judged.iter().flat_map(|placement| &placement.findings) {
            *self.outcomes.entry(finding.outcome).or_default() += 1;
        }
        self.kept.added += kept.added;
        self.kept.renewed += kept.renewed;
        self.kept.unchanged += kept.unchanged;
        self.kept.closed += kept.closed;
    }

    /// What an audit did, for the journal.
    pub(super) fn told(&self) -> Value {
        let Self { placements, outcomes, kept: FindingsKept { added, renewed, unchanged, closed }, signals } = self;
        let raised = signals.iter().filter(|signal| signal.outcome == SignalOutcome::Raised).count();
        let outcomes: BTreeMap<String, u64> = outcomes.iter().map(|(outcome, count)| (outcome.to_string(), *count)).collect();
        json!({
            "placements": placements, "outcomes": outcomes, "added": added, "renewed": renewed, "unchanged": unchanged, "closed": closed,
            "signals_raised": raised,
        })
    }
}

fn entry(audit: &StoredAudit, tally: &AuditTally) -> Entry {
    let mut detail = tally.told();
    detail["as_of_on"] = audit.as_of.to_string().into();
    detail["rules_digest"] = (*audit.law.digest()).into();
    Entry { at: audit.at, who: audit.who.clone(), what: "audited".to_owned(), subject: "stored placements".to_owned(), detail }
}
