//! How are all stored placements judged? In batches, on all cores, each batch kept in one step: cut short, it goes on where it
//! stopped by being run again, and running it again over the same facts and rule book changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use rayon::prelude::*;
use serde_json::json;

use super::seen::as_seen_on;
use crate::audit::case::{Case, Ground, Position};
use crate::audit::judge;
use crate::record::finding::Outcome;
use crate::record::rate::Rates;
use crate::record::register::Register;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::store::cases::{Page, StoredCase};
use crate::store::findings::{FindingsKept, Judged, JudgedUnder};
use crate::store::journal::Entry;
use crate::store::{self, Store};

/// Placements judged and kept in one step.
const BATCH: u32 = 500;

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
}

/// Why an audit stopped.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The store.
    #[error("the audit stopped; what was judged is kept, run it again to go on")]
    Store(#[from] store::Error),
    /// Judging broke off.
    #[error("the judging of a batch broke off: this is a defect of the program; what was judged before is kept")]
    Broken,
}

/// What all batches share.
struct Shared<P> {
    register: Register,
    rates: Rates,
    tables: BTreeMap<i64, BTreeSet<Table>>,
    law: Arc<RuleBook>,
    as_of: NaiveDate,
    position: P,
}

/// Judges stored placements and keeps what is found. `position` tells the place of a placement among the others; `progress` is
/// called after each batch.
///
/// # Errors
/// When the store is not available; what was judged until then is kept.
pub async fn audit_stored<P>(store: &Store, audit: &StoredAudit, position: P, mut progress: impl FnMut(&AuditTally)) -> Result<AuditTally, AuditError>
where
    P: Fn(&StoredCase) -> Position + Send + Sync + 'static,
{
    let (rows, rates) = store.load_register().await?;
    let tables = store.tables_by_sender().await?;
    let shared = Arc::new(Shared { register: Register::new(rows), rates, tables, law: Arc::clone(&audit.law), as_of: audit.as_of, position });
    let under = JudgedUnder { rules_digest: audit.law.digest().to_string(), as_of: audit.as_of, at: audit.at };
    let mut tally = AuditTally::default();
    let mut page = Page { after: None, taken_since: audit.taken_since, limit: BATCH };
    loop {
        let cases = store.cases(&page).await?;
        let Some(last) = cases.last() else { break };
        page.after = Some(last.cursor());
        let sharing = Arc::clone(&shared);
        let judged = tokio::task::spawn_blocking(move || judge_batch(cases, &sharing)).await.map_err(|_| AuditError::Broken)?;
        tally.add(&judged, store.keep_findings(&judged, &under).await?);
        progress(&tally);
    }
    store.journal(&entry(audit, &tally)).await?;
    Ok(tally)
}

fn judge_batch<P: Fn(&StoredCase) -> Position + Sync>(cases: Vec<StoredCase>, shared: &Shared<P>) -> Vec<Judged> {
    cases.into_par_iter().filter_map(|case| as_seen_on(case, shared.as_of)).map(|case| judge_case(&case, shared)).collect()
}

fn judge_case<P: Fn(&StoredCase) -> Position>(stored: &StoredCase, shared: &Shared<P>) -> Judged {
    let none = BTreeSet::new();
    let tables = shared.tables.get(&stored.sender_id).unwrap_or(&none);
    let ground = Ground { tables, register: &shared.register, rates: &shared.rates, as_of: shared.as_of };
    let StoredCase { sender_id, intake_id, placement_key: _, placement, charges, contracts, payments, rejected_rows: _ } = stored;
    let position = (shared.position)(stored);
    let case = Case { placement, charges, contracts, payments, position: &position, ground: &ground };
    let findings = judge(&case, &shared.law).findings;
    Judged { sender_id: *sender_id, intake_id: *intake_id, placement_id: placement.placement_id.clone(), findings }
}

impl AuditTally {
    fn add(&mut self, judged: &[Judged], kept: FindingsKept) {
        self.placements += u64::try_from(judged.len()).unwrap_or(u64::MAX);
        for finding in judged.iter().flat_map(|placement| &placement.findings) {
            *self.outcomes.entry(finding.outcome).or_default() += 1;
        }
        self.kept.added += kept.added;
        self.kept.renewed += kept.renewed;
        self.kept.unchanged += kept.unchanged;
        self.kept.closed += kept.closed;
    }
}

fn entry(audit: &StoredAudit, tally: &AuditTally) -> Entry {
    let AuditTally { placements, outcomes, kept: FindingsKept { added, renewed, unchanged, closed } } = tally;
    let outcomes: BTreeMap<String, u64> = outcomes.iter().map(|(outcome, count)| (outcome.to_string(), *count)).collect();
    let detail = json!({
        "as_of_on": audit.as_of.to_string(), "rules_digest": &*audit.law.digest(), "placements": placements, "outcomes": outcomes,
        "added": added, "renewed": renewed, "unchanged": unchanged, "closed": closed,
    });
    Entry { at: audit.at, who: audit.who.clone(), what: "audited".to_owned(), subject: "stored placements".to_owned(), detail }
}
