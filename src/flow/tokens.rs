//! Who lets a program act for a person, and until when? A secret that is shown once, kept as a digest, and taken back at any time.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::record::hex::hex;
use crate::record::official::Official;
use crate::record::program::{Scope, Token};
use crate::store::journal::Entry;
use crate::store::tokens::NewToken;
use crate::store::{self, Store};

/// How every token begins, so that tools which look for secrets in code and logs know one.
pub const PREFIX: &str = "rwt_";
/// Days for which a token may be given.
pub const DAYS_MAX: u32 = 366;
/// How long the day of use is waited for: whoever asks is not held up by a long import.
const NOTE_PATIENCE: Duration = Duration::from_millis(500);

/// Why no token was given or taken back.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A person who may not sign in has no tokens either.
    #[error("{0} is disabled: nobody acts for a person who may not sign in")]
    Disabled(String),
    /// Nothing that it would open.
    #[error("a token opens something: name at least one scope, such as webhooks")]
    NoScope,
    /// More than its person may do.
    #[error("{person} may not change the register, so no token of theirs may: give the scope register to a registrar")]
    NotTheirs {
        /// The person.
        person: String,
    },
    /// A term that is no term.
    #[error("a token holds for 1 to {DAYS_MAX} days, not {0}")]
    Days(u32),
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The name of the person.
    pub person: String,
    /// What it shall open.
    pub scopes: Vec<Scope>,
    /// For how many days.
    pub days: u32,
}

/// A token that has just been given.
#[derive(Debug)]
pub struct Given {
    /// The secret: 256 random bits. It is stored nowhere and shown once.
    pub secret: String,
    /// Its number.
    pub id: i64,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// Gives a token. `by` is who does it, for the journal.
///
/// # Errors
/// When the person is not there, is disabled, or may not do what the token would open.
pub async fn give_token(store: &Store, wanted: Wanted, by: &str, at: DateTime<Utc>) -> Result<Given, TokenError> {
    let Wanted { person, mut scopes, days } = wanted;
    let person = person_of(store, &person).await?;
    scopes.sort_unstable();
    scopes.dedup();
    if scopes.is_empty() {
        return Err(TokenError::NoScope);
    }
    if scopes.contains(&Scope::Register) && !person.role.may_change_the_register() {
        return Err(TokenError::NotTheirs { person: person.name });
    }
    if !(1..=DAYS_MAX).contains(&days) {
        return Err(TokenError::Days(days));
    }
    let secret = format!("{PREFIX}{}", hex(&rand::random::<[u8; 32]>()));
    let expires_at = at + TimeDelta::days(i64::from(days));
    let id = store.put_token(&NewToken { digest: digest(&secret), person: person.clone(), scopes: scopes.clone(), given_at: at, expires_at }).await?;
    store.journal(&entry(at, (by, "gave a token"), &person, json!({ "token": id, "scopes": scopes, "expires_at": expires_at }))).await?;
    Ok(Given { secret, id, expires_at })
}

/// Takes a token of a person back; whoever holds it is let in no more.
///
/// # Errors
/// When that person has no such token.
pub async fn revoke_token(store: &Store, (person, id): (&str, i64), by: &str, at: DateTime<Utc>) -> Result<(), TokenError> {
    let person = known(store, person).await?.0;
    Ok(store.revoke_token(&person, id, &entry(at, (by, "took a token back"), &person, json!({ "token": id }))).await?)
}

/// Every token of a person, oldest first.
///
/// # Errors
/// When there is nobody of that name.
pub async fn tokens_of(store: &Store, person: &str) -> Result<Vec<Token>, TokenError> {
    Ok(store.tokens_of(&known(store, person).await?.0).await?)
}

/// The token of a secret, if it holds now; its day of use is remembered. A secret is looked up by its digest, so that time tells nothing of it.
///
/// # Errors
/// When the store is not available.
pub async fn bearer(store: &Store, secret: &str, now: DateTime<Utc>) -> Result<Option<Token>, store::Error> {
    if !secret.starts_with(PREFIX) {
        return Ok(None);
    }
    let Some(token) = store.token(&digest(secret)).await?.filter(|token| token.holds(now)) else { return Ok(None) };
    let today = now.date_naive();
    if token.last_used_on != Some(today) {
        note(store, token.id, today).await;
    }
    Ok(Some(token))
}

/// That a day of use cannot be written now is no reason to refuse: the next use writes it.
async fn note(store: &Store, id: i64, today: NaiveDate) {
    match tokio::time::timeout(NOTE_PATIENCE, store.token_used(id, today)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(token = id, %error, "the day of use of a token could not be written"),
        Err(_) => tracing::info!(token = id, "the day of use of a token was not written: the database is busy"),
    }
}

async fn person_of(store: &Store, name: &str) -> Result<Official, TokenError> {
    let (person, is_disabled) = known(store, name).await?;
    if is_disabled { Err(TokenError::Disabled(person.name)) } else { Ok(person) }
}

async fn known(store: &Store, name: &str) -> Result<(Official, bool), TokenError> {
    let found = store.person(name).await?.ok_or_else(|| store::Error::not_found(format!("a person of the name {name}")))?;
    Ok((found.official, found.disabled_at.is_some()))
}

fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

fn entry(at: DateTime<Utc>, (who, what): (&str, &str), person: &Official, detail: serde_json::Value) -> Entry {
    Entry { at, who: who.to_owned(), what: what.to_owned(), subject: format!("person {}", person.id), detail }
}
