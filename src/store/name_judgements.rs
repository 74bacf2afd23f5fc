//! What have people said of printed names? Every judgement beside the ones before it; and the names that were printed at all.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::name_judgement::{NameJudgement, Sameness};

const JUDGEMENTS: Target<'static> =
    Target { table: "name_judgements", columns: &["licence_no", "name", "judged", "reason", "judged_by", "judged_at", "seen"], on_conflict: "" };

/// Different names beside numbers that are read, at most: more is no list for people any more.
const MOST_NAMES: u32 = 100_000;

/// A name that stands beside a licence number in returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedName {
    /// The number, as it was printed first.
    pub licence_no: Id,
    /// The name.
    pub name: String,
    /// In how many placements.
    pub placements: u64,
}

impl Store {
    /// Keeps a judgement with what its author saw (JSON), and an entry in the journal, in one step.
    ///
    /// # Errors
    /// When the database is not available; then nothing is kept.
    pub async fn keep_name_judgement(&self, judgement: &NameJudgement, seen: &serde_json::Value, (at, entry): (DateTime<Utc>, &Entry)) -> Result<(), Error> {
        let NameJudgement { licence_no, name, judged, reason, by, on: _ } = judgement.clone();
        let judged = judged.as_str().to_owned();
        let row: [Value; 7] = [licence_no.as_str().into(), name.into(), judged.into(), reason.into(), by.into(), at.to_text().into(), seen.to_string().into()];
        let txn = self.begin().await?;
        bulk::insert_plain(&txn, &JUDGEMENTS, &[row.into()]).await?;
        journal::add(&txn, entry).await?;
        Ok(txn.commit().await?)
    }

    /// Every judgement, the oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn name_judgements(&self) -> Result<Vec<NameJudgement>, Error> {
        let sql = "SELECT licence_no, name, judged, reason, judged_by, judged_at FROM name_judgements ORDER BY id";
        let mut judgements = Vec::new();
        for row in self.db.query_all_raw(Statement::from_string(self.db.get_database_backend(), sql)).await? {
            let text = |at: usize| row.try_get_by_index::<String>(at);
            let (licence_no, judged, at) = (text(0)?, text(2)?, text(5)?);
            let impossible = |column: &str| Error::Impossible { table: "name_judgements", row: format!("licence {licence_no}"), column: column.to_owned() };
            let on: NaiveDate = DateTime::<Utc>::of_text(at).ok_or_else(|| impossible("judged_at"))?.date_naive();
            let judged = Sameness::parse(&judged).map_err(|_| impossible("judged"))?;
            judgements.push(NameJudgement { name: text(1)?, judged, reason: text(3)?, by: text(4)?, on, licence_no: Id::new(licence_no.as_str()) });
        }
        Ok(judgements)
    }

    /// The names that stand beside licence numbers in placements that hold, the most frequent first.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn printed_names(&self) -> Result<Vec<PrintedName>, Error> {
        let sql = format!(
            "SELECT agency_licence, agency_name, COUNT(*) FROM placements WHERE superseded_by IS NULL AND agency_name IS NOT NULL \
             GROUP BY agency_licence, agency_name ORDER BY COUNT(*) DESC, agency_licence, agency_name LIMIT {MOST_NAMES}"
        );
        let rows = self.db.query_all_raw(Statement::from_string(self.db.get_database_backend(), sql)).await?;
        let read = |row: &sea_orm::QueryResult| {
            let (licence_no, name, placements): (String, String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
            Ok(PrintedName { licence_no: Id::new(licence_no.as_str()), name, placements: u64::try_from(placements).unwrap_or_default() })
        };
        rows.iter().map(read).collect()
    }
}
