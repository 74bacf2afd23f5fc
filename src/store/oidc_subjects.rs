//! What do providers of identities call the people of the authority? A subject means something beside its issuer alone.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, SqlErr, Statement, Value};

use super::cell::Text;
use super::people::{Credentials, credentials};
use super::table::person;
use super::{Error, Store};

impl Store {
    /// Links a person to the subject of an issuer, in place of another one of theirs.
    ///
    /// # Errors
    /// When somebody else is linked to it.
    pub async fn link_subject(&self, person_id: i64, (issuer, subject): (&str, &str), at: DateTime<Utc>) -> Result<(), Error> {
        let sql = "INSERT INTO oidc_subjects (person_id, issuer, subject, linked_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (person_id) DO UPDATE SET issuer = excluded.issuer, subject = excluded.subject, linked_at = excluded.linked_at";
        let values: [Value; 4] = [person_id.into(), issuer.into(), subject.into(), at.to_text().into()];
        let taken = |error: DbErr| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Error::conflict("another person is linked to this subject already: remove that link first"),
            Some(_) | None => error.into(),
        };
        self.db.execute_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await.map_err(taken)?;
        Ok(())
    }

    /// Takes the link of a person away; says whether there was one.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn unlink_subject(&self, person_id: i64) -> Result<bool, Error> {
        let sql = "DELETE FROM oidc_subjects WHERE person_id = $1";
        let done = self.db.execute_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [person_id.into()])).await?;
        Ok(0 < done.rows_affected())
    }

    /// Whom an issuer calls so.
    ///
    /// # Errors
    /// When the database is not available or the row holds what cannot be.
    pub async fn person_of_subject(&self, (issuer, subject): (&str, &str)) -> Result<Option<Credentials>, Error> {
        let sql = "SELECT person_id FROM oidc_subjects WHERE issuer = $1 AND subject = $2";
        let asked = Statement::from_sql_and_values(self.db.get_database_backend(), sql, [issuer.into(), subject.into()]);
        let Some(row) = self.db.query_one_raw(asked).await? else { return Ok(None) };
        let person_id: i64 = row.try_get_by_index(0)?;
        person::Entity::find_by_id(person_id).one(&self.db).await?.map(credentials).transpose()
    }
}
