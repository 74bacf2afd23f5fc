//! What does recruitment cost, over everything that is stored? Placement by placement, in pages; only a few numbers of each are kept.

use std::sync::Arc;

use chrono::NaiveDate;
use tokio::sync::Mutex;

use super::law::seed;
use super::seen;
use crate::statistics::counting::Counting;
use crate::statistics::jobs::Jobs;
use crate::statistics::report::CostReport;
use crate::statistics::worker::Facts;
use crate::store::cases::Page;
use crate::store::{self, Store};

/// Placements read in one step.
const PAGE: u32 = 2_000;

const COUNTING: &str = "lists/statistics.toml";

/// Which figures are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The day of knowledge.
    pub as_of: NaiveDate,
    /// Jobs that began in so many years before it; as the list says where absent.
    pub years: Option<u32>,
}

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum StatisticsError {
    /// The store.
    #[error("the placements cannot be read")]
    Store(#[from] store::Error),
    /// The list of how to count.
    #[error("seeds/{COUNTING}: {0}")]
    Counting(String),
}

/// Measures all stored placements.
///
/// # Errors
/// When the store is not available, or the list of how to count is wrong.
pub async fn cost_statistics(store: &Store, period: Period) -> Result<CostReport, StatisticsError> {
    let counting = counting()?;
    let (_, rates) = store.load_register().await?;
    let mut jobs = Jobs::new(&counting);
    let mut page = Page { after: None, taken_since: None, limit: PAGE };
    loop {
        let cases = store.cases(&page).await?;
        let Some(last) = cases.last() else { break };
        page.after = Some(last.cursor());
        for mut case in cases {
            let facts =
                seen::Facts { placement: &mut case.placement, charges: &mut case.charges, contracts: &mut case.contracts, payments: &mut case.payments };
            if facts.as_seen_on(period.as_of) {
                let rejected_rows = case.rejected_rows;
                jobs.see(Facts { placement: &case.placement, charges: &case.charges, payments: &case.payments, rejected_rows }, &rates);
            }
        }
    }
    let years = period.years.unwrap_or(counting.reference_years);
    Ok(CostReport::new(&jobs.count(period.as_of, years), &counting, (period.as_of, years)))
}

/// Figures that are measured again only when something was taken in, or the day is another one.
#[derive(Debug, Default)]
pub struct FreshFigures(Mutex<Option<Kept>>);

#[derive(Debug)]
struct Kept {
    as_of: NaiveDate,
    newest_intake: Option<i64>,
    report: Arc<CostReport>,
}

impl FreshFigures {
    /// The figures of a day. Who asks while they are measured waits for them.
    ///
    /// # Errors
    /// As [`cost_statistics`].
    pub async fn now(&self, store: &Store, as_of: NaiveDate) -> Result<Arc<CostReport>, StatisticsError> {
        let mut kept = self.0.lock().await;
        let newest_intake = store.newest_intake().await?;
        if let Some(kept) = kept.as_ref().filter(|kept| kept.as_of == as_of && kept.newest_intake == newest_intake) {
            return Ok(Arc::clone(&kept.report));
        }
        let report = Arc::new(cost_statistics(store, Period { as_of, years: None }).await?);
        *kept = Some(Kept { as_of, newest_intake, report: Arc::clone(&report) });
        Ok(report)
    }
}

/// How costs are counted: the list inside the program.
///
/// # Errors
/// When the list cannot be read.
pub fn counting() -> Result<Counting, StatisticsError> {
    Counting::parse(&seed(COUNTING).unwrap_or_default()).map_err(StatisticsError::Counting)
}
