//! Which programs may act for a person? Tokens by their digests: what is stored lets nobody in.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::cell::Text;
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::official::{Official, Role};
use crate::record::program::{Scope, Token};

/// A token with its person.
const SELECT: &str = "SELECT t.id, p.id, p.name, p.role, t.scopes, t.given_at, t.expires_at, t.revoked_at, t.last_used_on \
                      FROM tokens t JOIN people p ON p.id = t.person_id";

/// A token that is to be kept.
#[derive(Debug, Clone)]
pub struct NewToken {
    /// Digest of its secret, in base 16.
    pub digest: String,
    /// Whose it is.
    pub person: Official,
    /// What it opens.
    pub scopes: Vec<Scope>,
    /// When it is given.
    pub given_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

impl Store {
    /// Keeps a token and gives its number.
    ///
    /// # Errors
    /// When the person is not known, or the database is not available.
    pub async fn put_token(&self, new: &NewToken) -> Result<i64, Error> {
        let NewToken { digest, person, scopes, given_at, expires_at } = new;
        let scopes: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
        let values: [Value; 5] = [digest.as_str().into(), person.id.into(), scopes.join(" ").into(), given_at.to_text().into(), expires_at.to_text().into()];
        let sql = "INSERT INTO tokens (digest, person_id, scopes, given_at, expires_at) VALUES ($1, $2, $3, $4, $5) RETURNING id";
        let row = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        let row = row.ok_or_else(|| Error::not_found("the token that was just written"))?;
        Ok(row.try_get_by_index(0)?)
    }

    /// The token of a digest, whether it still holds or not; none once its person is disabled.
    ///
    /// # Errors
    /// When the database is not available or the row holds what cannot be.
    pub async fn token(&self, digest: &str) -> Result<Option<Token>, Error> {
        let sql = format!("{SELECT} WHERE t.digest = $1 AND p.disabled_at IS NULL");
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [digest.into()])).await?;
        found.map(|row| read(&row)).transpose()
    }

    /// Every token of a person, oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn tokens_of(&self, person: &Official) -> Result<Vec<Token>, Error> {
        let sql = format!("{SELECT} WHERE p.id = $1 ORDER BY t.id");
        let found = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [person.id.into()])).await?;
        found.iter().map(read).collect()
    }

    /// Takes a token of a person back, with an entry in the journal; one that was taken back before stays as it is.
    ///
    /// # Errors
    /// When the person has no such token, or the database is not available.
    pub async fn revoke_token(&self, person: &Official, id: i64, entry: &Entry) -> Result<(), Error> {
        let txn = self.begin().await?;
        let sql = "UPDATE tokens SET revoked_at = COALESCE(revoked_at, $1) WHERE id = $2 AND person_id = $3";
        let values: [Value; 3] = [entry.at.to_text().into(), id.into(), person.id.into()];
        let done = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
        if done.rows_affected() == 0 {
            return Err(Error::not_found(format!("a token {id} of {}", person.name)));
        }
        journal::add(&txn, entry).await?;
        Ok(txn.commit().await?)
    }

    /// Remembers the day on which a token opened something: one write a day.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn token_used(&self, id: i64, on: NaiveDate) -> Result<(), Error> {
        let sql = "UPDATE tokens SET last_used_on = $1 WHERE id = $2 AND (last_used_on IS NULL OR last_used_on < $1)";
        let values: [Value; 2] = [on.to_text().into(), id.into()];
        self.db.execute_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        Ok(())
    }
}

fn read(row: &QueryResult) -> Result<Token, Error> {
    let id: i64 = row.try_get_by_index(0)?;
    let impossible = |column: &str| Error::Impossible { table: "tokens", row: format!("token {id}"), column: column.to_owned() };
    let instant = |text: String, column| DateTime::<Utc>::of_text(text).ok_or_else(|| impossible(column));
    let (role, scopes): (String, String) = (row.try_get_by_index(3)?, row.try_get_by_index(4)?);
    let (revoked_at, last_used_on): (Option<String>, Option<String>) = (row.try_get_by_index(7)?, row.try_get_by_index(8)?);
    let role = Role::parse(&role).map_err(|_| impossible("role"))?;
    Ok(Token {
        id,
        person: Official { id: row.try_get_by_index(1)?, name: row.try_get_by_index(2)?, role },
        scopes: scopes.split_whitespace().map(|scope| Scope::parse(scope).map_err(|_| impossible("scopes"))).collect::<Result<_, _>>()?,
        given_at: instant(row.try_get_by_index(5)?, "given_at")?,
        expires_at: instant(row.try_get_by_index(6)?, "expires_at")?,
        revoked_at: revoked_at.map(|at| instant(at, "revoked_at")).transpose()?,
        last_used_on: last_used_on.map(|day| NaiveDate::of_text(day).ok_or_else(|| impossible("last_used_on"))).transpose()?,
    })
}
