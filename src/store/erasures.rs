//! How does something go that tells of a person, and what is left? An erasure is written down first, with a digest of what went and no word
//! of it; then the words go, in the same step. Counts, days and states stay.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};

use super::bulk::{self, Target};
use super::case_files;
use super::cell::{Cells, Text};
use super::complaints::count;
use super::fact::comparable_text;
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::case::file::CaseFile;
use crate::record::complaint::file::ComplaintFile;
use crate::record::id::Worker;
use crate::record::placement::Placement;

const ERASURES: Target<'static> = Target { table: "erasures", columns: &["what", "subject", "why", "digest", "at", "who"], on_conflict: "" };

/// What is erased, by whom and why.
#[derive(Debug, Clone)]
pub struct Erasing<'a> {
    /// A word for the reason: `due` or `asked`.
    pub why: &'a str,
    /// Keyed digest of what goes.
    pub digest: String,
    /// The entry of the journal.
    pub entry: &'a Entry,
}

/// What a complaint holds that tells of a person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Personal {
    /// Contacts.
    pub contacts: u64,
    /// Papers.
    pub papers: u64,
}

/// A placement with what its erasure needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who sent it.
    pub sender_id: i64,
    /// Its comparable number.
    pub placement_key: String,
    /// Its number as written.
    pub placement_id: String,
    /// The worker's pseudonym.
    pub worker: Worker,
    /// The day on which the contract ended, or was to end where no end is stated.
    pub ended_on: NaiveDate,
}

const PERSON: [&str; 9] =
    ["sender_id", "owner_key", "placement_id", "worker", "contract_signed_on", "arrived_on", "ended_on", "contract_months", "extension_months"];

/// Which placements are looked at.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// Those whose contract was signed before a day.
    SignedBefore(NaiveDate),
    /// Those of a worker.
    Worker(Worker),
    /// One of a sender, by its comparable number.
    One(&'a str, &'a str),
}

impl Store {
    /// How many contacts and papers a complaint has.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn personal_of_complaint(&self, id: i64) -> Result<Personal, Error> {
        let (contacts, papers) = (count(&self.db, "complaint_contacts", id).await?, count(&self.db, "complaint_papers", id).await?);
        Ok(Personal { contacts: contacts as u64, papers: papers as u64 })
    }

    /// Erases contact, words and papers of a complaint. What happened, when and by whom stays.
    ///
    /// # Errors
    /// When something happened to it since `file` was read, or the database is not available; then nothing is erased.
    pub async fn erase_complaint(&self, file: &ComplaintFile, erasing: &Erasing<'_>) -> Result<(), Error> {
        let txn = self.begin().await?;
        if count(&txn, "complaint_events", file.id).await? != file.events.len() {
            return Err(Error::conflict("something happened to this complaint in between: look once more"));
        }
        write_down(&txn, ("complaint", &file.id.to_string()), erasing).await?;
        run(&txn, "UPDATE complaint_files SET words = NULL, agency = NULL WHERE id = $1", vec![file.id.into()]).await?;
        for logged in file.events.iter().filter(|logged| logged.event.words().is_some_and(|words| !words.is_empty())) {
            let bare = serde_json::to_string(&logged.event.clone().without_words()).unwrap_or_default();
            run(&txn, "UPDATE complaint_events SET event = $1 WHERE id = $2", vec![bare.into(), logged.id.into()]).await?;
        }
        for table in ["complaint_contacts", "phone_confirmations", "complaint_papers"] {
            run(&txn, &format!("DELETE FROM {table} WHERE file_id = $1"), vec![file.id.into()]).await?;
        }
        journal::add(&txn, erasing.entry).await?;
        Ok(txn.commit().await?)
    }

    /// Erases the words of a case and the bytes of its evidence. What happened, when, by whom, sums and digests stay.
    ///
    /// # Errors
    /// When something happened in it since `file` was read, or the database is not available; then nothing is erased.
    pub async fn erase_case(&self, file: &CaseFile, erasing: &Erasing<'_>) -> Result<(), Error> {
        let txn = self.begin().await?;
        case_files::take_turn(&txn, file.id).await?;
        if case_files::events_of(&txn, file.id).await? != file.events.len() {
            return Err(Error::conflict("something happened in this case in between: look once more"));
        }
        write_down(&txn, ("case", &file.id.to_string()), erasing).await?;
        for logged in &file.events {
            let bare = serde_json::to_string(&logged.event.clone().without_words()).unwrap_or_default();
            run(&txn, "UPDATE case_events SET event = $1 WHERE id = $2", vec![bare.into(), logged.id.into()]).await?;
        }
        run(&txn, "DELETE FROM case_papers WHERE case_id = $1", vec![file.id.into()]).await?;
        journal::add(&txn, erasing.entry).await?;
        Ok(txn.commit().await?)
    }

    /// Erases the bytes of single pieces of evidence.
    ///
    /// # Errors
    /// When the database is not available; then nothing is erased.
    pub async fn erase_case_papers(&self, case_id: i64, sha256: &[String], erasing: &Erasing<'_>) -> Result<(), Error> {
        let txn = self.begin().await?;
        write_down(&txn, ("raw uploads of case", &case_id.to_string()), erasing).await?;
        for sha256 in sha256 {
            run(&txn, "DELETE FROM case_papers WHERE case_id = $1 AND sha256 = $2", vec![case_id.into(), sha256.as_str().into()]).await?;
        }
        journal::add(&txn, erasing.entry).await?;
        Ok(txn.commit().await?)
    }

    /// Placements with the pseudonyms of their workers, of the versions that hold.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn persons(&self, which: Which<'_>) -> Result<Vec<Person>, Error> {
        let (condition, values): (&str, Vec<Value>) = match which {
            Which::SignedBefore(day) => ("contract_signed_on < $1", vec![day.to_text().into()]),
            Which::Worker(worker) => ("worker = $1", vec![worker.to_text().into()]),
            Which::One(sender, key) => {
                let sender = comparable_text(sender);
                ("sender_id = (SELECT id FROM senders WHERE key = $1) AND owner_key = $2", vec![sender.into(), key.into()])
            }
        };
        let sql = format!("SELECT {} FROM placements WHERE superseded_by IS NULL AND {condition} ORDER BY sender_id, owner_key", PERSON.join(", "));
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        rows.iter().map(person).collect()
    }

    /// How many open findings say that something is wrong with a placement.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn open_breaches_of(&self, person: &Person) -> Result<u64, Error> {
        let sql = "SELECT COUNT(*) FROM findings WHERE sender_id = $1 AND placement_key = $2 AND closed_at IS NULL AND outcome IN ('breach', 'advisory')";
        let values: [Value; 2] = [person.sender_id.into(), person.placement_key.as_str().into()];
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        let counted: i64 = found.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(u64::try_from(counted).unwrap_or_default())
    }

    /// Puts a pseudonym of nobody in the place of the worker in every version of a placement, and takes the year of birth and the words of
    /// complaints about it away.
    ///
    /// # Errors
    /// When the database is not available; then nothing is erased.
    pub async fn erase_person(&self, person: &Person, nobody: Worker, erasing: &Erasing<'_>) -> Result<(), Error> {
        let txn = self.begin().await?;
        write_down(&txn, ("placement", &format!("{} {}", person.sender_id, person.placement_key)), erasing).await?;
        let sql = "UPDATE placements SET worker = $1, worker_born_year = NULL WHERE sender_id = $2 AND owner_key = $3";
        run(&txn, sql, vec![nobody.to_text().into(), person.sender_id.into(), person.placement_key.as_str().into()]).await?;
        erase_words_about(&txn, person).await?;
        journal::add(&txn, erasing.entry).await?;
        Ok(txn.commit().await?)
    }

    /// Whether something was erased, and when last.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn erased_at(&self, what: &str, subject: &str) -> Result<Option<DateTime<Utc>>, Error> {
        let sql = "SELECT MAX(at) FROM erasures WHERE what = $1 AND subject = $2";
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [what.into(), subject.into()])).await?;
        let at: Option<String> = found.map(|row| row.try_get_by_index(0)).transpose()?.flatten();
        let impossible = || Error::Impossible { table: "erasures", row: format!("{what} {subject}"), column: "at".to_owned() };
        at.map(|text| DateTime::of_text(text).ok_or_else(impossible)).transpose()
    }
}

async fn write_down(txn: &DatabaseTransaction, (what, subject): (&str, &str), erasing: &Erasing<'_>) -> Result<(), Error> {
    let Erasing { why, digest, entry } = erasing;
    let row: [Value; 6] = [what.into(), subject.into(), (*why).into(), digest.clone().into(), entry.at.to_text().into(), entry.who.clone().into()];
    bulk::insert_plain(txn, &ERASURES, &[row.into()]).await
}

/// The own words in rows of `complaints.csv` about a placement, in every version.
async fn erase_words_about(txn: &DatabaseTransaction, person: &Person) -> Result<(), Error> {
    let sql = "SELECT DISTINCT placement_id FROM complaints WHERE sender_id = $1 AND text IS NOT NULL AND placement_id IS NOT NULL";
    for row in txn.query_all_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, [person.sender_id.into()])).await? {
        let printed: String = row.try_get_by_index(0)?;
        if comparable_text(&printed) == person.placement_key {
            let sql = "UPDATE complaints SET text = NULL WHERE sender_id = $1 AND placement_id = $2";
            run(txn, sql, vec![person.sender_id.into(), printed.into()]).await?;
        }
    }
    Ok(())
}

async fn run(txn: &DatabaseTransaction, sql: &str, values: Vec<Value>) -> Result<(), Error> {
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(())
}

fn person(row: &QueryResult) -> Result<Person, Error> {
    let columns = PERSON.map(str::to_owned);
    let mut cells = Cells::new(row, "placements", &columns);
    let (sender_id, placement_key, placement_id, worker) = (cells.field()?, cells.field()?, cells.field()?, cells.field()?);
    let (signed_on, arrived_on, ended_on) = (cells.field()?, cells.field()?, cells.field()?);
    let (months, more): (u32, Option<u32>) = (cells.field()?, cells.field()?);
    let ended_on = Placement::end_of((signed_on, arrived_on, ended_on), months.saturating_add(more.unwrap_or(0)));
    Ok(Person { sender_id, placement_key, placement_id, worker, ended_on })
}
