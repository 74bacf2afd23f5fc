//! Who wants to be told of what changes? Subscriptions of people: made, shown, taken back. [`rounds`] delivers, [`retry`] says when again.
//!
//! Nobody is told anything before the receiver has echoed a challenge: else a subscription could be used to send us to third parties.

pub mod retry;
pub mod rounds;

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::courier::address::{AddressError, Target};
use crate::courier::{Limits, signature};
use crate::record::hex::hex;
use crate::record::official::Official;
use crate::record::program::Token;
use crate::record::webhook::{About, Attempt, MessageKind, Webhook};
use crate::store::journal::Entry;
use crate::store::outbox::NewMessage;
use crate::store::webhooks::NewWebhook;
use crate::store::{self, Store};

/// Attempts that are shown of one subscription.
pub const ATTEMPTS_SHOWN: u32 = 100;

/// What subscriptions go by.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Where messages may go.
    pub limits: Limits,
    /// Most subscriptions of one person.
    pub per_person: u32,
}

/// Why nothing was subscribed.
#[derive(Debug, thiserror::Error)]
pub enum SubscribeError {
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// An address to which no message may go.
    #[error("url: {0}")]
    Address(#[from] AddressError),
    /// As many as one person may have.
    #[error("you have made {0} subscriptions, as many as one person may have: take one back, and make another a day after it was made")]
    TooMany(u32),
}

/// A subscription that has just been made.
#[derive(Debug)]
pub struct Subscribed {
    /// The subscription.
    pub webhook: Webhook,
    /// The secret that signs its messages. It is shown this once.
    pub secret: String,
}

/// Subscribes an address for the person of a token. Its receiver is asked to echo a challenge first.
///
/// # Errors
/// When no message may go there, or the person has as many subscriptions as one may have.
pub async fn subscribe(store: &Store, token: &Token, wanted: (&str, About), (rules, at): (&Rules, DateTime<Utc>)) -> Result<Subscribed, SubscribeError> {
    let (url, about) = wanted;
    let url = Target::read(url, &rules.limits)?.as_str().to_owned();
    let (secret, challenge) = (signature::written(&rand::random()), hex(&rand::random::<[u8; 32]>()));
    let body = json!({ "type": MessageKind::Challenge, "timestamp": at, "data": { "challenge": challenge } }).to_string();
    let message = NewMessage { message_id: message_id(), webhook_id: 0, kind: MessageKind::Challenge, body, made_at: at };
    let new = NewWebhook { person_id: token.person.id, url: url.clone(), about: about.clone(), secret: secret.clone(), challenge, made_at: at };
    let kept = store.put_webhook(new, rules.per_person, (message, &entry(at, token, ("subscribed", 0)))).await?;
    let id = kept.ok_or(SubscribeError::TooMany(rules.per_person))?;
    let webhook = webhooks_of(store, &token.person).await?.into_iter().find(|webhook| webhook.id == id);
    let webhook = webhook.ok_or_else(|| store::Error::not_found(format!("the webhook {id}")))?;
    Ok(Subscribed { webhook, secret })
}

/// Subscriptions of a person, oldest first.
///
/// # Errors
/// When the store is not available.
pub async fn webhooks_of(store: &Store, person: &Official) -> Result<Vec<Webhook>, store::Error> {
    store.webhooks_of(person.id).await
}

/// Takes a subscription back; false where the person of the token has no such one.
///
/// # Errors
/// When the store is not available.
pub async fn unsubscribe(store: &Store, token: &Token, id: i64, at: DateTime<Utc>) -> Result<bool, store::Error> {
    store.cancel_webhook(token.person.id, id, &entry(at, token, ("took a subscription back", id))).await
}

/// How the newest attempts of a subscription went, newest first; none where the person has no such one.
///
/// # Errors
/// When the store is not available.
pub async fn deliveries(store: &Store, person: &Official, id: i64) -> Result<Option<Vec<Attempt>>, store::Error> {
    if !webhooks_of(store, person).await?.iter().any(|webhook| webhook.id == id) {
        return Ok(None);
    }
    store.attempts_of(person.id, id, ATTEMPTS_SHOWN).await.map(Some)
}

/// A new name for a message: 128 random bits.
#[must_use]
pub fn message_id() -> String {
    format!("msg_{}", hex(&rand::random::<[u8; 16]>()))
}

fn entry(at: DateTime<Utc>, token: &Token, (what, id): (&str, i64)) -> Entry {
    Entry { at, who: token.person.name.clone(), what: what.to_owned(), subject: format!("webhook {id}"), detail: json!({ "token": token.id }) }
}
