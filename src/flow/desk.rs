//! What does an official see at the desk? Where to look first, what was found at one agency, and one finding.

use chrono::NaiveDate;

use crate::record::id::Id;
use crate::store::{self, Store};

pub use crate::store::desk::Rows;
pub use crate::store::inspection::{AgencyStanding, KeptFinding};

/// How an agency stands, with how often something could not be judged there.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Its open breaches.
    pub agency: AgencyStanding,
    /// What could not be judged.
    pub not_judged: u64,
}

/// Agencies in inspection order.
#[derive(Debug, Clone, Default)]
pub struct Inspections {
    /// All that have an open breach, the gravest first.
    pub agencies: Vec<Standing>,
    /// The day of judgement.
    pub as_of: Option<NaiveDate>,
}

/// What was found at one agency.
#[derive(Debug, Clone)]
pub struct Found {
    /// How it stands; absent where it has no open breach.
    pub standing: Option<AgencyStanding>,
    /// Its open breaches and advisories, of one page.
    pub findings: Vec<KeptFinding>,
    /// How many there are in all.
    pub total: u64,
    /// Why things could not be judged, most frequent first.
    pub not_judged: Vec<(String, u64)>,
}

/// Agencies in inspection order.
///
/// # Errors
/// When the store is not available.
pub async fn inspections(store: &Store) -> Result<Inspections, store::Error> {
    let mut not_judged = store.unjudged_by_agency().await?;
    let list = store.inspection_list().await?;
    let agencies = list.into_iter().map(|agency| Standing { not_judged: not_judged.remove(&agency.agency_key).unwrap_or_default(), agency }).collect();
    Ok(Inspections { agencies, as_of: store.judged_as_of().await? })
}

/// What was found at one agency; `rows` picks the page.
///
/// # Errors
/// When the store is not available.
pub async fn found_at(store: &Store, licence: &Id, rows: Rows) -> Result<Found, store::Error> {
    let (findings, total) = store.open_findings_of(licence, rows).await?;
    let standing = store.inspection_list().await?.into_iter().find(|standing| Id::new(standing.agency_licence.as_str()).key() == licence.key());
    Ok(Found { standing, findings, total, not_judged: store.unjudged_reasons(licence).await? })
}

/// One finding; `None` where there is none of this id.
///
/// # Errors
/// When the store is not available.
pub async fn finding(store: &Store, finding_id: &str) -> Result<Option<KeptFinding>, store::Error> {
    match store.finding(finding_id).await {
        Ok(found) => Ok(Some(found)),
        Err(store::Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
