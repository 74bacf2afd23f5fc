//! What does an official see of one case? The file, its clocks, other cases at the agency, and what their points add up to.

use std::collections::{BTreeMap, BTreeSet};

use super::Office;
use super::evidence::{Custody, custody};
use super::points::acts_of;
use crate::flow::count_points::schemes;
use crate::record::case::deadline::Due;
use crate::record::case::file::CaseFile;
use crate::rules::sanctions::Scheme;
use crate::rules::sanctions::count::Act;
use crate::store;

/// One case at the desk.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The case.
    pub file: CaseFile,
    /// Its steps.
    pub dues: Vec<Due>,
    /// Other cases at the same licence, newest first.
    pub others: Vec<CaseFile>,
    /// By scheme, every act at the agency that gave points.
    pub points: Vec<(Scheme, Vec<Act>)>,
    /// Digests of the evidence whose bytes are kept here.
    pub kept: BTreeSet<String>,
    /// Who had each piece of evidence in hand, by its number.
    pub custody: BTreeMap<i64, Vec<Custody>>,
}

/// One case; `None` where there is none of that number.
///
/// # Errors
/// When the store is not available.
pub async fn open(office: &Office<'_>, id: i64) -> Result<Option<Opened>, store::Error> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(None) };
    let all = office.store.cases_at(&file.licence_no).await?;
    let mut schemes = schemes().unwrap_or_default().0;
    let points = acts_of(&all).into_iter().filter_map(|(scheme, acts)| Some((schemes.remove(&scheme)?, acts))).collect();
    let others = all.into_iter().filter(|other| other.id != id).collect();
    let (kept, custody) = (office.store.kept_case_papers(id).await?, custody(office, &file).await?);
    Ok(Some(Opened { dues: file.dues(&office.spans, office.today), others, points, kept, custody, file }))
}
