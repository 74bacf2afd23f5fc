//! Who signs in with a code beside the password? Sealed secrets, the last code that was taken, and how often in a row a wrong one came.
//!
//! What must happen once (a code taken, a guess counted) is one conditional statement: of two at the same time, one is told that it came late.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::cell::Text;
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::official::{Official, Role};

/// The second step of a person.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondStep {
    /// Whose it is.
    pub person_id: i64,
    /// The secret that the app shares, sealed by whoever keeps it.
    pub secret: String,
    /// SHA-256 of each recovery code that was not used, in base 16.
    pub recovery: Vec<String>,
    /// Since when it is asked for; none until a first code showed that the app has the secret.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// The newest time step (RFC 6238) whose code was taken; its code and all older ones are of no use any more.
    pub last_step: i64,
    /// Wrong codes in a row.
    pub wrong: i64,
    /// When the last of them came.
    pub wrong_at: Option<DateTime<Utc>>,
}

/// No secret and no digest reaches a log.
impl std::fmt::Debug for SecondStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecondStep").field("person_id", &self.person_id).field("confirmed_at", &self.confirmed_at).finish_non_exhaustive()
    }
}

impl Store {
    /// Keeps a secret that no code has confirmed yet, in place of another such; says whether it did: a confirmed one stays.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn put_second_step(&self, person_id: i64, secret: &str, at: DateTime<Utc>) -> Result<bool, Error> {
        let sql = "INSERT INTO second_steps (person_id, secret, recovery, made_at, last_step, wrong) VALUES ($1, $2, '[]', $3, 0, 0) \
                   ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, made_at = excluded.made_at WHERE second_steps.confirmed_at IS NULL";
        self.changes(sql, [person_id.into(), secret.into(), at.to_text().into()]).await
    }

    /// The second step of a person, confirmed or not.
    ///
    /// # Errors
    /// When the database is not available or the row holds what cannot be.
    pub async fn second_step(&self, person_id: i64) -> Result<Option<SecondStep>, Error> {
        let sql = format!("{SELECT} WHERE person_id = $1");
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [person_id.into()])).await?;
        found.map(|row| read(&row)).transpose()
    }

    /// Every second step, by person.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn second_steps(&self) -> Result<Vec<SecondStep>, Error> {
        let sql = format!("{SELECT} ORDER BY person_id");
        let found = self.db.query_all_raw(Statement::from_string(self.db.get_database_backend(), sql)).await?;
        found.iter().map(read).collect()
    }

    /// Confirms a secret by the step of its first code; says whether it was still to be confirmed.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn confirm_second_step(&self, person_id: i64, (step, at): (i64, DateTime<Utc>), recovery: &[String]) -> Result<bool, Error> {
        let sql = "UPDATE second_steps SET confirmed_at = $2, last_step = $3, recovery = $4, wrong = 0, wrong_at = NULL \
                   WHERE person_id = $1 AND confirmed_at IS NULL";
        self.changes(sql, [person_id.into(), at.to_text().into(), step.into(), listed(recovery).into()]).await
    }

    /// Counts a guess before it is looked at; says whether nobody guessed since `seen` wrong ones were read.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn count_guess(&self, person_id: i64, seen: i64, at: DateTime<Utc>) -> Result<bool, Error> {
        let sql = "UPDATE second_steps SET wrong = wrong + 1, wrong_at = $3 WHERE person_id = $1 AND wrong = $2";
        self.changes(sql, [person_id.into(), seen.into(), at.to_text().into()]).await
    }

    /// Takes the code of a time step; says whether it or a newer one was not taken before.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn take_step(&self, person_id: i64, step: i64) -> Result<bool, Error> {
        let sql = "UPDATE second_steps SET last_step = $2, wrong = 0, wrong_at = NULL WHERE person_id = $1 AND last_step < $2";
        self.changes(sql, [person_id.into(), step.into()]).await
    }

    /// Puts other recovery codes in the place of those that were read; says whether they were still these.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn put_recovery(&self, person_id: i64, from: &[String], to: &[String]) -> Result<bool, Error> {
        let sql = "UPDATE second_steps SET recovery = $3, wrong = 0, wrong_at = NULL WHERE person_id = $1 AND recovery = $2";
        self.changes(sql, [person_id.into(), listed(from).into(), listed(to).into()]).await
    }

    /// Takes a second step away, with every sign-in that waits for its code; says whether there was one.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn remove_second_step(&self, person_id: i64) -> Result<bool, Error> {
        self.end_pending_of(person_id).await?;
        self.changes("DELETE FROM second_steps WHERE person_id = $1", [person_id.into()]).await
    }

    /// Keeps a sign-in that waits for a code, and forgets those that waited too long.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn put_pending(&self, token_digest: &str, person_id: i64, (at, expires_at): (DateTime<Utc>, DateTime<Utc>)) -> Result<(), Error> {
        self.changes("DELETE FROM pending_sign_ins WHERE expires_at <= $1", [at.to_text().into()]).await?;
        let sql = "INSERT INTO pending_sign_ins (token_digest, person_id, expires_at) VALUES ($1, $2, $3)";
        self.changes(sql, [token_digest.into(), person_id.into(), expires_at.to_text().into()]).await?;
        Ok(())
    }

    /// Whose sign-in waits under a digest; nobody's once it waited too long or its person is disabled.
    ///
    /// # Errors
    /// When the database is not available or the row holds what cannot be.
    pub async fn pending(&self, token_digest: &str, now: DateTime<Utc>) -> Result<Option<Official>, Error> {
        let sql = "SELECT p.id, p.name, p.role FROM pending_sign_ins w JOIN people p ON p.id = w.person_id \
                   WHERE w.token_digest = $1 AND $2 < w.expires_at AND p.disabled_at IS NULL";
        let values: [Value; 2] = [token_digest.into(), now.to_text().into()];
        let Some(row) = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await? else { return Ok(None) };
        let (id, name, role): (i64, String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let role = Role::parse(&role).map_err(|_| Error::Impossible { table: "people", row: format!("person {id}"), column: "role".to_owned() })?;
        Ok(Some(Official { id, name, role }))
    }

    /// Ends a sign-in that waits; says whether it still did.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn end_pending(&self, token_digest: &str) -> Result<bool, Error> {
        self.changes("DELETE FROM pending_sign_ins WHERE token_digest = $1", [token_digest.into()]).await
    }

    /// Ends every sign-in of a person that waits.
    ///
    /// # Errors
    /// When the database is not available.
    pub(super) async fn end_pending_of(&self, person_id: i64) -> Result<(), Error> {
        self.changes("DELETE FROM pending_sign_ins WHERE person_id = $1", [person_id.into()]).await.map(|_| ())
    }

    /// Runs a statement and says whether it changed a row.
    async fn changes<const N: usize>(&self, sql: &str, values: [Value; N]) -> Result<bool, Error> {
        let done = self.db.execute_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        Ok(0 < done.rows_affected())
    }
}

const SELECT: &str = "SELECT person_id, secret, recovery, confirmed_at, last_step, wrong, wrong_at FROM second_steps";

fn read(row: &QueryResult) -> Result<SecondStep, Error> {
    let person_id: i64 = row.try_get_by_index(0)?;
    let impossible = |column: &str| Error::Impossible { table: "second_steps", row: format!("person {person_id}"), column: column.to_owned() };
    let instant = |text: Option<String>, column: &str| text.map(|text| DateTime::of_text(text).ok_or_else(|| impossible(column))).transpose();
    let recovery: String = row.try_get_by_index(2)?;
    Ok(SecondStep {
        person_id,
        secret: row.try_get_by_index(1)?,
        recovery: serde_json::from_str(&recovery).map_err(|_| impossible("recovery"))?,
        confirmed_at: instant(row.try_get_by_index(3)?, "confirmed_at")?,
        last_step: row.try_get_by_index(4)?,
        wrong: row.try_get_by_index(5)?,
        wrong_at: instant(row.try_get_by_index(6)?, "wrong_at")?,
    })
}

fn listed(digests: &[String]) -> String {
    serde_json::json!(digests).to_string()
}
