//! What are the bytes of evidence, and who had them? They may be erased, their digests stay with the case; each reading is written down in the step
//! that reads.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};
use serde_json::json;

use super::bulk::{self, Target};
use super::case_files::entry;
use super::journal;
use super::{Error, Store};
use crate::record::case::Hand;

const PAPERS: Target<'static> =
    Target { table: "case_papers", columns: &["case_id", "sha256", "bytes"], on_conflict: "ON CONFLICT (case_id, sha256) DO NOTHING" };

/// The verb under which the reading of everything stands in the journal.
pub const READ_ALL: &str = "read the evidence of a case";
/// The verb under which the reading of single pieces stands there: `detail` has their digests.
pub const READ_PIECE: &str = "read a piece of evidence";
/// The verb under which stands what was made ready for the agency.
pub const DISCLOSED: &str = "made evidence ready for the agency";

/// Which pieces are read, and under which verb.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The case.
    pub case_id: i64,
    /// The verb of the journal.
    pub what: &'static str,
    /// Digests of what is wanted; everything where there are none named.
    pub only: Option<&'a [&'a str]>,
}

impl Store {
    /// The bytes of evidence by digest, those that are kept here and not erased. The reading stands in the journal, even where nothing is left.
    ///
    /// # Errors
    /// When the database is not available; then nothing is read.
    pub async fn read_case_papers(&self, reading: Reading<'_>, (who, at): (&Hand, DateTime<Utc>)) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let Reading { case_id, what, only } = reading;
        let txn = self.begin().await?;
        let known = kept(&txn, case_id).await?;
        let wanted: Vec<&String> = known.iter().filter(|sha256| only.is_none_or(|only| only.contains(&sha256.as_str()))).collect();
        let mut papers = BTreeMap::new();
        for sha256 in &wanted {
            let sql = "SELECT bytes FROM case_papers WHERE case_id = $1 AND sha256 = $2";
            let values = [Value::from(case_id), sha256.as_str().into()];
            if let Some(row) = txn.query_one_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await? {
                papers.insert((*sha256).clone(), row.try_get_by_index(0)?);
            }
        }
        let detail = if only.is_some() { json!({ "sha256": wanted }) } else { json!({ "papers": wanted.len() }) };
        journal::add(&txn, &entry((case_id, what), (who, at), detail)).await?;
        txn.commit().await?;
        Ok(papers)
    }

    /// How many bytes of evidence of a case are kept here.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn case_papers_bytes(&self, case_id: i64) -> Result<u64, Error> {
        let sql = "SELECT CAST(COALESCE(SUM(LENGTH(bytes)), 0) AS BIGINT) FROM case_papers WHERE case_id = $1";
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [Value::from(case_id)])).await?;
        let counted: i64 = found.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(u64::try_from(counted).unwrap_or_default())
    }

    /// Digests of the evidence whose bytes are kept here.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn kept_case_papers(&self, case_id: i64) -> Result<BTreeSet<String>, Error> {
        kept(&self.db, case_id).await
    }
}

async fn kept(db: &impl ConnectionTrait, case_id: i64) -> Result<BTreeSet<String>, Error> {
    let sql = "SELECT sha256 FROM case_papers WHERE case_id = $1";
    let rows = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [Value::from(case_id)])).await?;
    rows.iter().map(|row: &QueryResult| Ok(row.try_get_by_index(0)?)).collect()
}

/// Keeps bytes within a transaction; the same bytes once.
pub(super) async fn keep(txn: &DatabaseTransaction, case_id: i64, (sha256, bytes): (&str, Vec<u8>)) -> Result<(), Error> {
    bulk::insert_plain(txn, &PAPERS, &[vec![case_id.into(), sha256.into(), bytes.into()]]).await
}
