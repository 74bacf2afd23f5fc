//! Who works at the desk, and who is signed in? Only digests of passwords and tokens are kept here.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, SqlErr};

use super::cell::Text;
use super::fact::comparable_text;
use super::table::{person, session};
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::official::{Official, Role};

/// A person with what a sign-in is checked against.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// The person.
    pub official: Official,
    /// Argon2 hash of the password, as a PHC string.
    pub password_hash: String,
    /// Since when the person may no longer sign in.
    pub disabled_at: Option<DateTime<Utc>>,
}

/// A session of somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Digest of its token, in base 16; the token itself is with the browser alone.
    pub token_digest: String,
    /// Who is signed in.
    pub official: Official,
    /// What every form of the session carries.
    pub csrf: String,
    /// When it began.
    pub begun_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

impl Store {
    /// Adds a person.
    ///
    /// # Errors
    /// When there is one of that name.
    pub async fn add_person(&self, name: &str, role: Role, (password_hash, at): (&str, DateTime<Utc>)) -> Result<Official, Error> {
        let row = person::ActiveModel {
            id: NotSet,
            key: Set(comparable_text(name)),
            name: Set(name.to_owned()),
            role: Set(role.as_str().to_owned()),
            password_hash: Set(password_hash.to_owned()),
            added_at: Set(at.to_text()),
            disabled_at: Set(None),
        };
        let taken = |error: sea_orm::DbErr| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Error::conflict(format!("there is a person of the name {name} already: choose another name")),
            Some(_) | None => error.into(),
        };
        let added = row.insert(&self.db).await.map_err(taken)?;
        Ok(Official { id: added.id, name: added.name, role })
    }

    /// A person by name, without regard to case, spaces and punctuation.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn person(&self, name: &str) -> Result<Option<Credentials>, Error> {
        let found = person::Entity::find().filter(person::Column::Key.eq(comparable_text(name))).one(&self.db).await?;
        found.map(credentials).transpose()
    }

    /// Everybody, by name.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn people(&self) -> Result<Vec<Credentials>, Error> {
        person::Entity::find().order_by_asc(person::Column::Key).all(&self.db).await?.into_iter().map(credentials).collect()
    }

    /// Lets a person sign in no more, and ends all sessions of that person.
    ///
    /// # Errors
    /// When there is nobody of that name.
    pub async fn disable_person(&self, name: &str, at: DateTime<Utc>) -> Result<Official, Error> {
        let txn = self.begin().await?;
        let found = person::Entity::find().filter(person::Column::Key.eq(comparable_text(name))).one(&txn).await?;
        let row = found.ok_or_else(|| Error::not_found(format!("a person of the name {name}")))?;
        let disabled_at = row.disabled_at.clone().unwrap_or_else(|| at.to_text());
        person::ActiveModel { id: Set(row.id), disabled_at: Set(Some(disabled_at)), ..Default::default() }.update(&txn).await?;
        session::Entity::delete_many().filter(session::Column::PersonId.eq(row.id)).exec(&txn).await?;
        txn.commit().await?;
        Ok(credentials(row)?.official)
    }

    /// Keeps a new session.
    ///
    /// # Errors
    /// When the person is not known, or the token was given before.
    pub async fn put_session(&self, new: &Session) -> Result<(), Error> {
        let Session { token_digest, official, csrf, begun_at, expires_at } = new;
        let row = session::ActiveModel {
            token_digest: Set(token_digest.clone()),
            person_id: Set(official.id),
            csrf: Set(csrf.clone()),
            begun_at: Set(begun_at.to_text()),
            expires_at: Set(expires_at.to_text()),
        };
        session::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// The session of a token, unless it has ended by `now` or its person is disabled.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn session(&self, token_digest: &str, now: DateTime<Utc>) -> Result<Option<Session>, Error> {
        let Some(row) = session::Entity::find_by_id(token_digest).one(&self.db).await? else { return Ok(None) };
        let Some(person) = person::Entity::find_by_id(row.person_id).one(&self.db).await? else { return Ok(None) };
        let Credentials { official, password_hash: _, disabled_at } = credentials(person)?;
        let (begun_at, expires_at) = (instant(row.begun_at, "begun_at")?, instant(row.expires_at, "expires_at")?);
        let holds = disabled_at.is_none() && now < expires_at;
        Ok(holds.then_some(Session { token_digest: row.token_digest, official, csrf: row.csrf, begun_at, expires_at }))
    }

    /// Whether a token is or was that of a session that is not forgotten.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn knows_session(&self, token_digest: &str) -> Result<bool, Error> {
        Ok(session::Entity::find_by_id(token_digest).one(&self.db).await?.is_some())
    }

    /// Ends a session; one that is not there is ended already.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn end_session(&self, token_digest: &str) -> Result<(), Error> {
        session::Entity::delete_by_id(token_digest).exec(&self.db).await?;
        Ok(())
    }

    /// Sessions of a person that have not ended by `now`, the newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn sessions_of(&self, official: &Official, now: DateTime<Utc>) -> Result<Vec<Session>, Error> {
        let of_person = session::Entity::find().filter(session::Column::PersonId.eq(official.id)).filter(session::Column::ExpiresAt.gt(now.to_text()));
        let rows = of_person.order_by_desc(session::Column::BegunAt).order_by_asc(session::Column::TokenDigest).all(&self.db).await?;
        let read = |row: session::Model| {
            let (begun_at, expires_at) = (instant(row.begun_at, "begun_at")?, instant(row.expires_at, "expires_at")?);
            Ok(Session { token_digest: row.token_digest, official: official.clone(), csrf: row.csrf, begun_at, expires_at })
        };
        rows.into_iter().map(read).collect()
    }

    /// Ends every session of a person but this one, and every sign-in of theirs that waits for a code; says how many sessions ended.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn end_other_sessions(&self, kept: &Session) -> Result<u64, Error> {
        let of_person = session::Entity::delete_many().filter(session::Column::PersonId.eq(kept.official.id));
        let ended = of_person.filter(session::Column::TokenDigest.ne(kept.token_digest.as_str())).exec(&self.db).await?.rows_affected;
        self.end_pending_of(kept.official.id).await?;
        Ok(ended)
    }

    /// Keeps another password of a person, as an Argon2 hash.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn put_password(&self, person_id: i64, password_hash: &str) -> Result<(), Error> {
        person::ActiveModel { id: Set(person_id), password_hash: Set(password_hash.to_owned()), ..Default::default() }.update(&self.db).await?;
        Ok(())
    }

    /// Forgets sessions that have ended by `now`, and says how many.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn forget_sessions(&self, now: DateTime<Utc>) -> Result<u64, Error> {
        let ended = session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now.to_text()));
        Ok(ended.exec(&self.db).await?.rows_affected)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), Error> {
        self.db.execute_unprepared("SELECT 1").await?;
        Ok(())
    }
}

pub(super) fn credentials(row: person::Model) -> Result<Credentials, Error> {
    let person::Model { id, key: _, name, role, password_hash, added_at: _, disabled_at } = row;
    let impossible = |column: &str| Error::Impossible { table: "people", row: format!("person {id}"), column: column.to_owned() };
    let role = Role::parse(&role).map_err(|_| impossible("role"))?;
    let disabled_at = disabled_at.map(|at| DateTime::of_text(at).ok_or_else(|| impossible("disabled_at"))).transpose()?;
    Ok(Credentials { official: Official { id, name, role }, password_hash, disabled_at })
}

fn instant(text: String, column: &str) -> Result<DateTime<Utc>, Error> {
    DateTime::of_text(text).ok_or_else(|| Error::Impossible { table: "sessions", row: "a session".to_owned(), column: column.to_owned() })
}
