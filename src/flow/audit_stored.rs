//! How are all stored placements judged? In batches, on all cores, each batch kept in one step: cut short, it goes on where it
//! stopped by being run again, and running it again over the same facts and rule book changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use rayon::prelude::*;
use serde_json::json;

use super::positions::{FirstPass, Positions, Seen};
use super::seen::Facts;
use crate::audit::case::{Case, Ground};
use crate::audit::judge;
use crate::record::finding::Outcome;
use crate::record::placement::Placement;
use crate::record::rate::Rates;
use crate::record::register::Register;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::store::cases::{Cursor, Page, StoredCase};
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
struct Shared {
    register: Register,
    rates: Rates,
    tables: BTreeMap<i64, BTreeSet<Table>>,
    law: Arc<RuleBook>,
    as_of: NaiveDate,
    positions: Positions<Cursor>,
}

/// Judges stored placements and keeps what is found. `progress` is called after each batch with what was judged in it.
///
/// # Errors
/// When the store is not available; what was judged until then is kept.
pub async fn audit_stored(store: &Store, audit: &StoredAudit, mut progress: impl FnMut(&[Judged], &AuditTally)) -> Result<AuditTally, AuditError> {
    let (rows, rates) = store.load_register().await?;
    let register = Register::new(rows);
    let positions = positions(store, &register, audit.as_of).await?;
    let tables = store.tables_by_sender().await?;
    let shared = Arc::new(Shared { register, rates, tables, law: Arc::clone(&audit.law), as_of: audit.as_of, positions });
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
        progress(&judged, &tally);
    }
    store.journal(&entry(audit, &tally)).await?;
    Ok(tally)
}

/// Facts of the population: every placement that holds, whatever part of it is judged now.
async fn positions(store: &Store, register: &Register, as_of: NaiveDate) -> Result<Positions<Cursor>, store::Error> {
    let mut first = FirstPass::new(register, as_of);
    each_placement(store, |at, placement| first.see(&Seen::of(at, placement))).await?;
    let mut positions = first.finish();
    if positions.wants_second_pass() {
        each_placement(store, |at, placement| positions.see(register, Seen::of(at, placement))).await?;
    }
    Ok(positions.compared(register))
}

async fn each_placement(store: &Store, mut each: impl FnMut(Cursor, &Placement)) -> Result<(), store::Error> {
    let mut page = Page { after: None, taken_since: None, limit: 10 * BATCH };
    loop {
        let placements = store.placements(&page).await?;
        let Some((last, _)) = placements.last() else { return Ok(()) };
        page.after = Some(last.clone());
        placements.into_iter().for_each(|(at, placement)| each(at, &placement));
    }
}

fn judge_batch(cases: Vec<StoredCase>, shared: &Shared) -> Vec<Judged> {
    cases.into_par_iter().filter_map(|case| judge_case(case, shared)).collect()
}

fn judge_case(stored: StoredCase, shared: &Shared) -> Option<Judged> {
    let none = BTreeSet::new();
    let position = shared.positions.of(&stored.cursor(), &stored.placement, &shared.register);
    let StoredCase { sender_id, intake_id, placement_key: _, mut placement, mut charges, mut contracts, mut payments, rejected_rows } = stored;
    let facts = Facts { placement: &mut placement, charges: &mut charges, contracts: &mut contracts, payments: &mut payments };
    if !facts.as_seen_on(shared.as_of) {
        return None;
    }
    let tables = shared.tables.get(&sender_id).unwrap_or(&none);
    let ground = Ground { tables, register: &shared.register, rates: &shared.rates, as_of: shared.as_of };
    let case =
        Case { placement: &placement, charges: &charges, contracts: &contracts, payments: &payments, rejected_rows, position: &position, ground: &ground };
    let findings = judge(&case, &shared.law).findings;
    Some(Judged { sender_id, intake_id, placement_id: placement.placement_id, findings })
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
