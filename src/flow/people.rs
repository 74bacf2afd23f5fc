//! Who may sign in, and who is signed in? Passwords as argon2id hashes, tokens as digests: what is stored lets nobody in.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::second_step::{Rules, Standing, StepError, Steps, Tried, standing, try_code};
use crate::record::hex::hex;
use crate::record::official::{Official, Role};
use crate::store::journal::Entry;
use crate::store::people::{Credentials, Session};
use crate::store::{self, Store};

/// Length of a password, in characters.
const PASSWORD_MIN: usize = 12;
/// Who stands in the journal where nobody was let in.
pub(super) const NOBODY_YET: &str = "(not signed in)";
/// Longer ones are refused before they are hashed.
const PASSWORD_MAX: usize = 256;
/// Days for which it is known of an ended session that it was one, so that its browser is led to the door.
const REMEMBERED_DAYS: i64 = 30;
/// Minutes for which a sign-in waits for its code.
const PENDING_MINUTES: i64 = 10;
/// How the secret of such a sign-in begins where a provider of identities vouched in the place of a password.
const BY_PROVIDER: &str = "provider-";
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
    /// The second step.
    #[error(transparent)]
    Step(#[from] StepError),
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

/// How far a name and a password let somebody in.
#[derive(Debug)]
pub enum Admitted {
    /// In.
    Whole(SignedIn),
    /// As far as the second step: the secret of a sign-in that waits for a code. It is stored nowhere.
    Half(String),
}

/// What a code did for a sign-in that waits.
#[derive(Debug)]
pub enum Completed {
    /// It let somebody in.
    Whole(SignedIn),
    /// It was none, or was used before.
    Wrong,
    /// It was not looked at, for too many were wrong: the next will be after so many minutes.
    Wait(i64),
    /// The sign-in waited too long: name and password are asked for again.
    Over,
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
    store.journal(&entry(at, (by, "added"), &official, json!({}))).await?;
    Ok(official)
}

/// Lets a person sign in no more and ends the sessions of that person. `by` is who does it, for the journal.
///
/// # Errors
/// When there is nobody of that name.
pub async fn disable_person(store: &Store, name: &str, by: &str, at: DateTime<Utc>) -> Result<Official, PeopleError> {
    let official = store.disable_person(name, at).await?;
    store.journal(&entry(at, (by, "disabled"), &official, json!({}))).await?;
    Ok(official)
}

/// Checks name and password, and begins a session where no second step is to follow. An unknown name costs the same work as a known one, so
/// that time tells nothing.
///
/// # Errors
/// When they do not fit together or the person is disabled.
pub async fn sign_in(store: &Store, (name, password): (&str, String), shift: Shift, rules: &Rules) -> Result<Admitted, PeopleError> {
    let known = store.person(name).await?;
    let fits = is_password_of(known.as_ref(), password).await?;
    let Some(Credentials { official, password_hash: _, disabled_at: None }) = known.clone().filter(|_| fits) else {
        store.journal(&refused(known, shift.at)).await?;
        return Err(PeopleError::Refused);
    };
    match standing(Steps { store, rules, at: shift.at }, &official).await? {
        Standing::None => Ok(Admitted::Whole(begin_session(store, official, shift, "password").await?)),
        Standing::Since(..) => Ok(Admitted::Half(wait_for_code(store, &official, shift.at, false).await?)),
    }
}

/// Keeps a sign-in that waits for its code, and gives its secret, which says whether a provider of identities vouched first.
pub(super) async fn wait_for_code(store: &Store, official: &Official, at: DateTime<Utc>, by_provider: bool) -> Result<String, PeopleError> {
    let token = format!("{}{}", if by_provider { BY_PROVIDER } else { "" }, random_token());
    store.put_pending(&token_digest(&token), official.id, (at, at + TimeDelta::minutes(PENDING_MINUTES))).await?;
    Ok(token)
}

/// What is remembered of a name and a password that let nobody in: for an unknown name as much as for a known one, and never what was typed.
fn refused(known: Option<Credentials>, at: DateTime<Utc>) -> Entry {
    let what = (NOBODY_YET, "failed to sign in");
    match known {
        Some(Credentials { official, disabled_at: Some(_), .. }) => entry(at, what, &official, json!({ "why": "disabled" })),
        Some(Credentials { official, disabled_at: None, .. }) => entry(at, what, &official, json!({ "why": "password" })),
        None => Entry { at, who: what.0.to_owned(), what: what.1.to_owned(), subject: "nobody of that name".to_owned(), detail: json!({ "why": "name" }) },
    }
}

/// Tries a code for a sign-in that waits for one, and begins the session.
///
/// # Errors
/// When the store is not available, or the second step cannot be read.
pub async fn complete(store: &Store, (pending, code): (&str, &str), shift: Shift, rules: &Rules) -> Result<Completed, PeopleError> {
    let (first, pending) = (if pending.starts_with(BY_PROVIDER) { "provider" } else { "password" }, token_digest(pending));
    let Some(official) = store.pending(&pending, shift.at).await? else { return Ok(Completed::Over) };
    let by = match try_code(Steps { store, rules, at: shift.at }, &official, code).await? {
        Tried::ByApp => format!("{first} and code"),
        Tried::ByRecovery(_) => format!("{first} and recovery code"),
        Tried::Wrong => {
            store.journal(&entry(shift.at, (NOBODY_YET, "failed to sign in"), &official, json!({ "why": "code" }))).await?;
            return Ok(Completed::Wrong);
        }
        Tried::Wait(minutes) => return Ok(Completed::Wait(minutes)),
    };
    if !store.end_pending(&pending).await? {
        return Ok(Completed::Over);
    }
    Ok(Completed::Whole(begin_session(store, official, shift, &by).await?))
}

/// Begins the session of somebody who was let in; `by` is what let them in, for the journal.
pub(super) async fn begin_session(store: &Store, official: Official, Shift { at, hours }: Shift, by: &str) -> Result<SignedIn, PeopleError> {
    let token = random_token();
    let expires_at = at + TimeDelta::hours(i64::from(hours));
    let session = Session { token_digest: token_digest(&token), official, csrf: random_token(), begun_at: at, expires_at };
    store.forget_sessions(at - TimeDelta::days(REMEMBERED_DAYS)).await?;
    store.put_session(&session).await?;
    store.journal(&entry(at, (&session.official.name, "signed in"), &session.official, json!({ "by": by }))).await?;
    Ok(SignedIn { token, session })
}

/// Whether a password is that of somebody; of nobody none is, after the same work.
///
/// # Errors
/// When this machine cannot hash.
pub async fn is_password_of(known: Option<&Credentials>, password: String) -> Result<bool, PeopleError> {
    let against = known.map(|person| person.password_hash.clone());
    tokio::task::spawn_blocking(move || verify(&password, against.as_deref())).await.map_err(|_| PeopleError::Hash)
}

/// Gives somebody another password, for the one that they have, and ends all other sessions of theirs. Says whether the old one fitted.
///
/// # Errors
/// When the new one has the wrong length, or the store is not available.
pub async fn change_password(store: &Store, session: &Session, (old, new): (String, String), at: DateTime<Utc>) -> Result<bool, PeopleError> {
    let official = &session.official;
    let known = store.person(&official.name).await?;
    let length = new.chars().count();
    if !(PASSWORD_MIN..=PASSWORD_MAX).contains(&length) {
        return Err(PeopleError::Password(length));
    }
    if !is_password_of(known.as_ref(), old).await? {
        return Ok(false);
    }
    let hash = tokio::task::spawn_blocking(move || hash(&new)).await.map_err(|_| PeopleError::Hash)??;
    store.put_password(official.id, &hash).await?;
    let ended = store.end_other_sessions(session).await?;
    store.journal(&entry(at, (&official.name, "changed the password"), official, json!({ "sessions_ended": ended }))).await?;
    Ok(true)
}

/// Ends all sessions of somebody but this one, and says how many.
///
/// # Errors
/// When the store is not available.
pub async fn end_others(store: &Store, session: &Session, at: DateTime<Utc>) -> Result<u64, PeopleError> {
    let ended = store.end_other_sessions(session).await?;
    let official = &session.official;
    store.journal(&entry(at, (&official.name, "ended other sessions"), official, json!({ "sessions_ended": ended }))).await?;
    Ok(ended)
}

/// Who a token belongs to, if its session has not ended.
///
/// # Errors
/// When the store is not available.
pub async fn signed_in(store: &Store, token: &str, now: DateTime<Utc>) -> Result<Option<Session>, PeopleError> {
    Ok(store.session(&token_digest(token), now).await?)
}

/// Whether a token was that of a session, which may have ended; after `REMEMBERED_DAYS` nobody knows.
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
pub(super) fn entry(at: DateTime<Utc>, (who, what): (&str, &str), Official { id, name, role }: &Official, more: serde_json::Value) -> Entry {
    let mut detail = json!({ "role": role, "name": name });
    if let (Some(detail), serde_json::Value::Object(more)) = (detail.as_object_mut(), more) {
        detail.extend(more);
    }
    Entry { at, who: who.to_owned(), what: what.to_owned(), subject: format!("person {id}"), detail }
}
