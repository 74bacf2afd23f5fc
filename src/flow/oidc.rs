//! Who signs in by a provider of identities? Whom an administrator linked to what the provider calls them; nobody comes in by being unknown here.
//!
//! The provider says who somebody is, and never what they may do: the role stays in the register of people. A second step that somebody set up
//! is asked for too, unless the settings trust the provider with it.

use serde_json::json;

pub use crate::courier::oidc::{Bond, OidcError, Provider};

use super::people::{Admitted, NOBODY_YET, PeopleError, Shift, begin_session, entry, wait_for_code};
use super::second_step::{Rules, Standing, Steps, standing};
use crate::courier::oidc::discovery::found;
use crate::courier::oidc::id_token::{SUBJECT_MAX, Vouched};
use crate::courier::oidc::{way_to, who_is};
use crate::record::official::Official;
use crate::store::journal::Entry;
use crate::store::people::Credentials;
use crate::store::{self, Store};
use chrono::{DateTime, Utc};

/// Why nobody was let in.
#[derive(Debug, thiserror::Error)]
pub enum EnterError {
    /// The provider gives no answer, or none that can be used: the password is still there.
    #[error(transparent)]
    Away(OidcError),
    /// It vouched for nobody, or for nobody who may come in; which of them is not told.
    #[error("the provider vouches for nobody who may sign in")]
    Refused,
    /// This house.
    #[error(transparent)]
    People(#[from] PeopleError),
}

impl From<store::Error> for EnterError {
    fn from(error: store::Error) -> Self {
        Self::People(error.into())
    }
}

/// The door through which somebody comes.
#[derive(Debug, Clone, Copy)]
pub struct Entrance<'a> {
    /// Where people are kept.
    pub store: &'a Store,
    /// Who vouches for them.
    pub provider: &'a Provider,
    /// What is asked of them beside it.
    pub rules: &'a Rules,
    /// When their session begins, and how long it lasts.
    pub shift: Shift,
}

/// Where a browser is sent to sign in.
///
/// # Errors
/// When the provider gives no answer, or none that can be used.
pub async fn send(provider: &Provider, bond: &Bond) -> Result<String, OidcError> {
    way_to(provider, bond).await
}

/// Whether the provider can be reached and calls itself as the settings do.
///
/// # Errors
/// When it cannot, or does not.
pub async fn look_at(provider: &Provider) -> Result<(), OidcError> {
    found(provider).await.map(|_| ())
}

/// Lets in for whom the provider vouches by a code, as far as the second step where one is to follow.
///
/// # Errors
/// When it vouches for nobody whom an administrator linked, or cannot be reached.
pub async fn enter(entrance: Entrance<'_>, (code, bond): (&str, &Bond)) -> Result<Admitted, EnterError> {
    let Entrance { store, provider, shift, .. } = entrance;
    let vouched = match who_is(provider, (code, bond), shift.at.timestamp()).await {
        Ok(vouched) => vouched,
        Err(error @ (OidcError::CodeRefused(_) | OidcError::Doubted(_))) => {
            tracing::warn!(%error, "nobody was let in by the provider of identities");
            store.journal(&refused(None, "answer of the provider", shift.at)).await?;
            return Err(EnterError::Refused);
        }
        Err(error @ (OidcError::NotReached(..) | OidcError::Unfit(..) | OidcError::OtherIssuer(_))) => return Err(EnterError::Away(error)),
    };
    admit(entrance, vouched).await
}

async fn admit(Entrance { store, provider, rules, shift }: Entrance<'_>, vouched: Vouched) -> Result<Admitted, EnterError> {
    let known = store.person_of_subject((&provider.issuer, &vouched.subject)).await?;
    let Some(Credentials { official, password_hash: _, disabled_at: None }) = known.clone() else {
        let why = if known.is_some() { "disabled" } else { "subject" };
        store.journal(&refused(known.map(|known| known.official), why, shift.at)).await?;
        return Err(EnterError::Refused);
    };
    let is_enough = provider.trust_amr && vouched.by_two_factors;
    match standing(Steps { store, rules, at: shift.at }, &official).await.map_err(PeopleError::from)? {
        Standing::Since(..) if !is_enough => Ok(Admitted::Half(wait_for_code(store, &official, shift.at, true).await?)),
        Standing::Since(..) => Ok(Admitted::Whole(begin_session(store, official, shift, "provider, with a second factor").await?)),
        Standing::None => Ok(Admitted::Whole(begin_session(store, official, shift, "provider").await?)),
    }
}

/// What is remembered of it: never what the provider sent, nor what it calls somebody.
fn refused(known: Option<Official>, why: &str, at: DateTime<Utc>) -> Entry {
    let (what, detail) = ((NOBODY_YET, "failed to sign in"), json!({ "why": why, "by": "provider" }));
    match known {
        Some(official) => entry(at, what, &official, detail),
        None => Entry { at, who: what.0.to_owned(), what: what.1.to_owned(), subject: "nobody who is known".to_owned(), detail },
    }
}

/// Why nobody was linked.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The subject.
    #[error("a subject has 1 to {SUBJECT_MAX} bytes and no line ends: write it as the provider does, letter by letter")]
    Subject,
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Links a person to what an issuer calls them. `by` is who does it, for the journal.
///
/// # Errors
/// When there is nobody of that name, or somebody else is linked to it.
pub async fn link(store: &Store, (name, by): (&str, &str), (issuer, subject): (&str, &str), at: DateTime<Utc>) -> Result<Official, LinkError> {
    if subject.is_empty() || SUBJECT_MAX < subject.len() || subject.chars().any(char::is_control) {
        return Err(LinkError::Subject);
    }
    let person = known(store, name).await?;
    store.link_subject(person.id, (issuer, subject), at).await?;
    store.journal(&entry(at, (by, "linked to a provider of identities"), &person, json!({ "issuer": issuer }))).await?;
    Ok(person)
}

/// Takes the link of a person away; says whether there was one. Sessions that it began go on until they end.
///
/// # Errors
/// When there is nobody of that name.
pub async fn unlink(store: &Store, (name, by): (&str, &str), at: DateTime<Utc>) -> Result<bool, LinkError> {
    let person = known(store, name).await?;
    let was_there = store.unlink_subject(person.id).await?;
    if was_there {
        store.journal(&entry(at, (by, "unlinked from a provider of identities"), &person, json!({}))).await?;
    }
    Ok(was_there)
}

async fn known(store: &Store, name: &str) -> Result<Official, store::Error> {
    Ok(store.person(name).await?.ok_or_else(|| store::Error::not_found(format!("a person of the name {name}")))?.official)
}
