//! What does an inspector take along to one agency? What happened, when, and by whose word; its placements, its charges beside their limits, and how
//! its rates lie among those of all. Who sees no cases is told of none.

pub mod fees;
pub mod rates;
pub mod refunds;
pub mod timeline;

use chrono::NaiveDate;

use crate::record::agency::Deposit;
use crate::record::case::file::CaseFile;
use crate::record::finding::{Indicator, Outcome};
use crate::record::id::Id;
use crate::record::register::Register;
use crate::store::{self, Store};

pub use crate::store::agency_complaints::ComplaintLine;
pub use crate::store::agency_file::{Comparison, PlacementCount, PlacementLine};
pub use timeline::{Lane, Moment, What};

/// Comparisons of papers that one page links.
const COMPARISONS: u64 = 8;

/// Placements that one file of a table holds at most.
pub const EXPORTED: u64 = 20_000;

/// Everything about one agency that stands on its first page.
#[derive(Debug, Clone, Default)]
pub struct AgencyFile {
    /// What happened, the newest first.
    pub moments: Vec<Moment>,
    /// Complaints about it, the newest first.
    pub complaints: Vec<ComplaintLine>,
    /// Cases, the newest first.
    pub cases: Vec<CaseFile>,
    /// What secures its duties, as the register states it, the newest first.
    pub deposits: Vec<Deposit>,
    /// Whether any source states deposits where it is licensed; without, that none is stated says nothing.
    pub deposits_told: bool,
    /// What comparisons of papers found, by kind and outcome.
    pub compared: Vec<(Indicator, Outcome, u64)>,
    /// The newest comparisons that found something worse.
    pub comparisons: Vec<Comparison>,
}

/// Who asks.
#[derive(Debug, Clone, Copy)]
pub struct Asker {
    /// Whether they see cases and single placements.
    pub reads_cases: bool,
    /// The day of knowledge.
    pub today: NaiveDate,
}

/// The file of an agency.
///
/// # Errors
/// When the store is not available.
pub async fn agency_file(store: &Store, register: &Register, licence: &Id, asker: Asker) -> Result<AgencyFile, store::Error> {
    let Asker { reads_cases, today } = asker;
    let complaints = store.complaints_at(licence).await?;
    let cases = if reads_cases { store.cases_at(licence).await? } else { Vec::new() };
    let mut moments = timeline::of_register(register, licence, today);
    moments.extend(timeline::of_returns(&store.returns_with(licence).await?));
    moments.extend(timeline::of_breaches(&store.breach_days(licence).await?));
    moments.extend(timeline::of_complaints(&complaints));
    moments.extend(cases.iter().flat_map(timeline::of_case));
    moments.retain(|moment| moment.on <= today);
    moments.sort_by(|a, b| b.on.cmp(&a.on).then(a.lane.cmp(&b.lane)));
    let key = licence.key();
    let mut deposits: Vec<Deposit> = register.deposits(&key).cloned().collect();
    deposits.sort_by_key(|deposit| std::cmp::Reverse(deposit.from));
    let deposits_told = register.agencies(&key).any(|agency| register.tells_deposits(&agency.jurisdiction));
    let comparisons = if reads_cases { store.newest_comparisons(licence, COMPARISONS).await? } else { Vec::new() };
    Ok(AgencyFile { moments, complaints, cases, deposits, deposits_told, compared: store.comparison_counts(licence).await?, comparisons })
}
