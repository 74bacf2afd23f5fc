//! Which workers were asked about their job, and what did they say? A worker is asked once a placement, with as many codes as were needed;
//! answers are added, and the last one counts.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::fact::comparable;
use super::feedback_rows::{self, ANSWER, cells_of};
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::feedback::Answer;
use crate::record::id::Id;
use crate::record::place::Country;

const CODES: Target<'static> = Target { table: "feedback_codes", columns: &["asked_id", "code_digest", "given_on"], on_conflict: "" };
const ANSWERS: Target<'static> = Target {
    table: "feedback_answers",
    columns: &[
        "asked_id",
        "answered_on",
        "route",
        "fee_paid",
        "fee_minor",
        "fee_currency",
        "contract_kept",
        "papers_kept_by",
        "paid_on_time",
        "would_return",
        "asked_by",
        "recorded_at",
    ],
    on_conflict: "",
};

/// A placement of which a worker can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Who sent it.
    pub sender_id: i64,
    /// Its comparable number.
    pub placement_key: String,
    /// The licence number of the agency, as printed.
    pub agency_licence: Id,
    /// The agency as a worker knows it: its name as printed, else its number.
    pub agency: String,
    /// Where the worker was recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// When the contract was signed.
    pub signed_on: NaiveDate,
    /// The day of arrival; of signature where none is known.
    pub placed_on: NaiveDate,
}

/// A worker who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedWorker {
    /// The number of the asking.
    pub id: i64,
    /// The agency as the worker knows it.
    pub agency: String,
    /// When the worker was asked first.
    pub asked_on: NaiveDate,
    /// When the newest code was given.
    pub given_on: Option<NaiveDate>,
    /// When the job began, as it was known then.
    pub placed_on: NaiveDate,
}

/// What is written together: who was asked, a code, an answer. Where the placement was asked about before, that asking is gone on with.
#[derive(Debug, Clone)]
pub struct Asking<'a> {
    /// The placement.
    pub placed: &'a Placed,
    /// When the worker is asked.
    pub asked_on: NaiveDate,
    /// Digest of a code that is given; older codes of the placement open nothing any more.
    pub code_digest: Option<String>,
    /// What the worker says.
    pub answer: Option<Answer>,
}

/// The comparable number of a placement.
#[must_use]
pub fn placement_key(number: &Id) -> String {
    comparable(number)
}

impl Store {
    /// The placements of a sender by comparable number, as they hold now; those that are not there are left out.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn placed(&self, sender: &str, numbers: &[Id]) -> Result<BTreeMap<String, Placed>, Error> {
        feedback_rows::placed(&self.db, sender, &numbers.iter().map(comparable).collect::<Vec<_>>()).await
    }

    /// Placements that were asked about already, of some of a sender, by comparable number.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn asked_already(&self, sender_id: i64, keys: &[String]) -> Result<BTreeMap<String, AskedWorker>, Error> {
        feedback_rows::asked(&self.db, sender_id, keys).await
    }

    /// Whether some code has this digest already.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn has_feedback_code(&self, digest: &str) -> Result<bool, Error> {
        let sql = "SELECT id FROM feedback_codes WHERE code_digest = $1";
        Ok(self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [digest.into()])).await?.is_some())
    }

    /// The asking whose newest code has this digest; `None` where there is none, or a newer code was given.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn asked_by_code(&self, digest: &str) -> Result<Option<AskedWorker>, Error> {
        feedback_rows::asked_by_code(&self.db, digest).await
    }

    /// What a worker answered, the oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn answers_of(&self, asked_id: i64) -> Result<Vec<Answer>, Error> {
        let sql = format!("SELECT {} FROM feedback_answers WHERE asked_id = $1 ORDER BY id", ANSWER.join(", "));
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [asked_id.into()])).await?;
        rows.iter().map(|row| feedback_rows::answer(row).map(|(_, answer)| answer)).collect()
    }

    /// Writes who was asked, with codes and answers, further answers by number of their asking, and an entry of the journal, in one step.
    ///
    /// # Errors
    /// When the database is not available or another code has a digest already; then nothing is written.
    pub async fn keep_askings(&self, askings: &[Asking<'_>], by_code: &[(i64, Answer)], entry: &Entry) -> Result<(), Error> {
        if askings.is_empty() && by_code.is_empty() {
            return Ok(());
        }
        let txn = self.begin().await?;
        for asking in askings {
            let id = asked_id(&txn, asking, entry).await?;
            if let Some(digest) = &asking.code_digest {
                bulk::insert_plain(&txn, &CODES, &[vec![id.into(), digest.clone().into(), asking.asked_on.to_text().into()]]).await?;
            }
            if let Some(answer) = &asking.answer {
                add_answer(&txn, id, (answer, entry.at)).await?;
            }
        }
        for (asked_id, answer) in by_code {
            add_answer(&txn, *asked_id, (answer, entry.at)).await?;
        }
        journal::add(&txn, entry).await?;
        Ok(txn.commit().await?)
    }

    /// Adds an answer to an asking, unless its last one says the same.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn keep_answer(&self, asked_id: i64, (answer, at): (&Answer, DateTime<Utc>)) -> Result<(), Error> {
        if self.answers_of(asked_id).await?.last() == Some(answer) {
            return Ok(());
        }
        let txn = self.begin().await?;
        add_answer(&txn, asked_id, (answer, at)).await?;
        Ok(txn.commit().await?)
    }

    /// Throws away the codes that were given before a day, with an entry of the journal; how many they were.
    ///
    /// # Errors
    /// When the database is not available; then none is gone.
    pub async fn forget_feedback_codes(&self, before: NaiveDate, entry: &Entry) -> Result<u64, Error> {
        let txn = self.begin().await?;
        let sql = "DELETE FROM feedback_codes WHERE given_on < $1";
        let gone = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, [before.to_text().into()])).await?.rows_affected();
        if 0 < gone {
            journal::add(&txn, entry).await?;
        }
        txn.commit().await?;
        Ok(gone)
    }

    /// How many codes were given before a day.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn feedback_codes_before(&self, before: NaiveDate) -> Result<u64, Error> {
        let sql = "SELECT COUNT(*) FROM feedback_codes WHERE given_on < $1";
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [before.to_text().into()])).await?;
        let counted: i64 = found.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(u64::try_from(counted).unwrap_or_default())
    }
}

/// The number of an asking; a placement that was never asked about gets one here.
async fn asked_id(txn: &DatabaseTransaction, asking: &Asking<'_>, entry: &Entry) -> Result<i64, Error> {
    let Placed { sender_id, placement_key, agency_licence, agency, origin, destination, placed_on, signed_on: _ } = asking.placed;
    let backend = txn.get_database_backend();
    let sql = "INSERT INTO feedback_asked (sender_id, placement_key, agency_key, agency, origin, destination, placed_on, asked_on, recorded_at, who) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (sender_id, placement_key) DO NOTHING";
    let (at, agency) = (entry.at.to_text(), agency.replace('\0', "\u{FFFD}"));
    let ends = [origin.to_text(), destination.to_text(), placed_on.to_text(), asking.asked_on.to_text(), at, entry.who.clone()];
    let values: Vec<Value> = [(*sender_id).into(), placement_key.as_str().into(), comparable(agency_licence).into(), agency.into()]
        .into_iter()
        .chain(ends.into_iter().map(Value::from))
        .collect();
    txn.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    let sql = "SELECT id FROM feedback_asked WHERE sender_id = $1 AND placement_key = $2";
    let values: [Value; 2] = [(*sender_id).into(), placement_key.as_str().into()];
    let row = txn.query_one_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(row.ok_or_else(|| Error::not_found("the asking that was just kept"))?.try_get_by_index(0)?)
}

async fn add_answer(txn: &DatabaseTransaction, asked_id: i64, (answer, at): (&Answer, DateTime<Utc>)) -> Result<(), Error> {
    let mut row: Vec<Value> = vec![asked_id.into()];
    row.extend(cells_of(answer));
    row.push(at.to_text().into());
    bulk::insert_plain(txn, &ANSWERS, &[row]).await
}
