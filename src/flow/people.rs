//! Who may sign in, and who is signed in? Passwords as argon2id hashes, tokens as digests: what is stored lets nobody in.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::record::hex::hex;
use crate::record::official::{Official, Role};
use crate::store::journal::Entry;
use crate::store::people::{Credentials, Session};
use crate::store::{self, Store};

/// Length of a password, in characters.
const PASSWORD_MIN: usize = 12;
/// Longer ones are refused before they are hashed.
const PASSWORD_MAX: usize = 256;
/// Days for which it is known of an ended session that it was one, so that its browser is led to the door.
const REMEMBERED_DAYS: i64 = 30;
/// Length of a name, in characters.
const NAME_MAX: usize = 100;

/// Why a person was not added or not let in.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    /// The store.
    #[error("people could not be read or written")]
    Store(#[from] store::Error),
    /// A password that is too short or too long.
    #[error("a password has {PASSWORD_MIN} to {PASSWORD_MAX} characters, this one has {0}")]
    Password(usize),
    /// A name that holds no letter and no digit.
    #[error("a name has at least one letter and at most {NAME_MAX} characters")]
    Name,
    /// Name, password, or both do not fit; which of them is not told.
    #[error("name and password do not fit together, or the person is disabled")]
    Refused,
    /// Hashing failed.
    #[error("the password could not be hashed: this machine may be out of memory")]
    Hash,
}

/// A person who is to be added.
#[derive(Clone)]
pub struct NewPerson {
    /// Name, as it is signed in with.
    pub name: String,
    /// What the person may do.
    pub role: Role,
    /// Password in clear; it is hashed and forgotten.
    pub password: String,
}

impl std::fmt::Debug for NewPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewPerson({}, {}, …)", self.name, self.role)
    }
}

/// A shift: when it began, and after how many hours its session ends.
#[derive(Debug, Clone, Copy)]
pub struct Shift {
    /// Now.
    pub at: DateTime<Utc>,
    /// Hours after which everybody signs in anew.
    pub hours: u32,
}

/// Somebody who has just signed in.
#[derive(Debug)]
pub struct SignedIn {
    /// 256 random bits in base 16, for the cookie. It is stored nowhere.
    pub token: String,
    /// The session.
    pub session: Session,
}

/// Adds a person of the authority. `by` is who does it, for the journal.
///
/// # Errors
/// When the name is taken or the password has the wrong length.
pub async fn add_person(store: &Store, new: NewPerson, by: &str, at: DateTime<Utc>) -> Result<Official, PeopleError> {
    let NewPerson { name, role, password } = new;
    let (name, length) = (name.trim().to_owned(), password.chars().count());
    if !(PASSWORD_MIN..=PASSWORD_MAX).contains(&length) {
        return Err(PeopleError::Password(length));
    }
    if !name.chars().any(char::is_alphanumeric) || NAME_MAX < name.chars().count() {
        return Err(PeopleError::Name);
    }
    let hash = tokio::task::spawn_blocking(move || hash(&password)).await.map_err(|_| PeopleError::Hash)??;
    let official = store.add_person(&name, role, (&hash, at)).await?;
    store.journal(&entry(at, (by, "added"), &official)).await?;
    Ok(official)
}

/// Lets a person sign in no more and ends the sessions of that person. `by` is who does it, for the journal.
///
/// # Errors
/// When there is nobody of that name.
pub async fn disable_person(store: &Store, name: &str, by: &str, at: DateTime<Utc>) -> Result<Official, PeopleError> {
    let official = store.disable_person(name, at).await?;
    store.journal(&entry(at, (by, "disabled"), &official)).await?;
    Ok(official)
}

/// Checks name and password and begins a session. An unknown name costs the same work as a known one, so that time tells nothing.
///
/// # Errors
/// When they do not fit together or the person is disabled.
pub async fn sign_in(store: &Store, name: &str, password: String, Shift { at, hours }: Shift) -> Result<SignedIn, PeopleError> {
    let known = store.person(name).await?;
    let against = known.as_ref().map(|person| person.password_hash.clone());
    let fits = tokio::task::spawn_blocking(move || verify(&password, against.as_deref())).await.map_err(|_| PeopleError::Hash)?;
    let Some(Credentials { official, password_hash: _, disabled_at: None }) = known.filter(|_| fits) else { return Err(PeopleError::Refused) };
    let token = random_token();
    let expires_at = at + TimeDelta::hours(i64::from(hours));
    let session = Session { token_digest: token_digest(&token), official, csrf: random_token(), begun_at: at, expires_at };
    store.forget_sessions(at - TimeDelta::days(REMEMBERED_DAYS)).await?;
    store.put_session(&session).await?;
    store.journal(&entry(at, (&session.official.name, "signed in"), &session.official)).await?;
    Ok(SignedIn { token, session })
}

/// Who a token belongs to, if its session has not ended.
///
/// # Errors
/// When the store is not available.
pub async fn signed_in(store: &Store, token: &str, now: DateTime<Utc>) -> Result<Option<Session>, PeopleError> {
    Ok(store.session(&token_digest(token), now).await?)
}

/// Whether a token was that of a session, which may have ended; after [`REMEMBERED_DAYS`] nobody knows.
///
/// # Errors
/// When the store is not available.
pub async fn was_signed_in(store: &Store, token: &str) -> Result<bool, PeopleError> {
    Ok(store.knows_session(&token_digest(token)).await?)
}

/// Ends the session of a token.
///
/// # Errors
/// When the store is not available.
pub async fn sign_out(store: &Store, token: &str) -> Result<(), PeopleError> {
    Ok(store.end_session(&token_digest(token)).await?)
}

/// Whether a form was made by the session that sends it. Digests are compared, so that time tells nothing of the token.
#[must_use]
pub fn is_own_form(session: &Session, csrf: &str) -> bool {
    token_digest(csrf) == token_digest(&session.csrf)
}

fn hash(password: &str) -> Result<String, PeopleError> {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string()).map_err(|_| PeopleError::Hash)
}

/// Against this hash the passwords of unknown names are checked. Its own password is thrown away.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash(&random_token()).ok());

fn verify(password: &str, against: Option<&str>) -> bool {
    if PASSWORD_MAX < password.chars().count() {
        return false;
    }
    let nobody = NOBODY.as_deref().unwrap_or_default();
    let Ok(expected) = PasswordHash::new(against.unwrap_or(nobody)) else { return false };
    let fits = Argon2::default().verify_password(password.as_bytes(), &expected).is_ok();
    fits && against.is_some()
}

fn random_token() -> String {
    hex(&rand::random::<[u8; 32]>())
}

fn token_digest(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// The chain of the journal is for good: the person stands in it by number, and the name beside it.
fn entry(at: DateTime<Utc>, (who, what): (&str, &str), Official { id, name, role }: &Official) -> Entry {
    Entry { at, who: who.to_owned(), what: what.to_owned(), subject: format!("person {id}"), detail: json!({ "role": role, "name": name }) }
}
