//! Everything about one placement, for the person who decides: all versions of the contract side by side, what happened when, what was
//! found, and what is owed.

mod owed;
mod papers;
mod timeline;
mod wages;

pub use owed::ByBreaches;
pub use papers::{Cell, PaperHead, Papers, TermRow};
pub use timeline::{Moment, MomentKind};
pub use wages::{Missing, PeriodRow, PeriodSums, WageSheet};

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

use crate::audit::case::{Case, Ground, Position};
use crate::audit::terms::told::Bench;
use crate::record::finding::Outcome;
use crate::record::id::Id;
use crate::record::placement::Placement;
use crate::record::rate::Rates;
use crate::record::register::Register;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::store::cases::StoredCase;
use crate::store::inspection::KeptFinding;
use crate::store::journal::Entry;
use crate::store::{self, Store};

/// What a dossier rests on besides the store.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The law.
    pub law: &'a RuleBook,
    /// The register.
    pub register: &'a Register,
    /// Rates of exchange.
    pub rates: &'a Rates,
    /// The day of knowledge.
    pub today: NaiveDate,
}

/// Everything about one placement.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The placement as returned.
    pub placement: Placement,
    /// Who sent it.
    pub sender: String,
    /// All versions of the contract.
    pub papers: Papers,
    /// What happened, in order of day.
    pub timeline: Vec<Moment>,
    /// Open findings, breaches first, then the gravest.
    pub findings: Vec<KeptFinding>,
    /// What was owed, paid and is missing of wages.
    pub wages: WageSheet,
    /// What comes back to the worker by the open breaches.
    pub owed: ByBreaches,
}

/// The dossier of the placement of a finding; `None` where there is no such finding, or its placement is no longer stored.
///
/// # Errors
/// When the store is not available.
pub async fn dossier(store: &Store, finding_id: &str, desk: Desk<'_>) -> Result<Option<Dossier>, store::Error> {
    let Some(finding) = super::desk::finding(store, finding_id).await? else { return Ok(None) };
    let case = match store.case(&finding.of).await {
        Ok(case) => case,
        Err(store::Error::NotFound { .. }) => return Ok(None),
        Err(error) => return Err(error),
    };
    let tables = store.tables_by_sender().await?.remove(&finding.of.sender_id).unwrap_or_default();
    let findings = store.open_findings_at(&finding.of).await?;
    Ok(Some(of_case(case, &tables, (finding.sender, findings), desk)))
}

/// The same for an official who reads it: what happened to one worker is read, and so the reading stands in the journal.
///
/// # Errors
/// When the store is not available; then nothing is read.
pub async fn read(store: &Store, finding_id: &str, desk: Desk<'_>, (who, at): (&str, DateTime<Utc>)) -> Result<Option<Dossier>, store::Error> {
    let found = dossier(store, finding_id, desk).await?;
    if found.is_some() {
        let subject = format!("finding {finding_id}");
        store.journal(&Entry { at, who: who.to_owned(), what: "read a dossier".to_owned(), subject, detail: json!({}) }).await?;
    }
    Ok(found)
}

fn of_case(stored: StoredCase, tables: &BTreeSet<Table>, (sender, mut findings): (String, Vec<KeptFinding>), desk: Desk<'_>) -> Dossier {
    let StoredCase { placement, charges, contracts, payments, rejected_rows, .. } = stored;
    let (position, ground) = (Position::default(), Ground { tables, register: desk.register, rates: desk.rates, as_of: desk.today });
    let case =
        Case { placement: &placement, charges: &charges, contracts: &contracts, payments: &payments, rejected_rows, position: &position, ground: &ground };
    findings.retain(|finding| matches!(finding.outcome, Outcome::Breach | Outcome::Advisory));
    findings.sort_by_key(|finding| (finding.outcome, std::cmp::Reverse(finding.grade), finding.code, finding.finding_id.clone()));
    let bench = Bench::lay(&case, desk.law).ok();
    let papers = bench.as_ref().map(|bench| papers::of(&case, desk.law, bench)).unwrap_or_default();
    let wages = wages::of(&case, desk.law, bench.as_ref());
    Dossier { papers, timeline: timeline::of(&case), wages, owed: ByBreaches::of(&findings), findings, sender, placement }
}

impl Dossier {
    /// The licence of the agency at origin.
    #[must_use]
    pub const fn agency(&self) -> &Id {
        &self.placement.agency_licence
    }
}
