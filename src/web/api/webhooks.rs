//! `/api/v1/webhooks`: who wants to be told of what changes, and how did it go? Subscriptions of the person of the token; others are not there.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::agencies::is_code;
use super::closed;
use crate::flow::webhooks::{SubscribeError, Subscribed};
use crate::record::id::{Id, Key};
use crate::record::said::Said;
use crate::record::webhook::{About, Attempt, MessageKind, State as Standing, Trouble, Webhook};
use crate::web::error::PageError;
use crate::web::program::{OfWebhooks, Program};
use crate::web::state::AppState;

/// Characters of a licence number that somebody subscribes to.
const LICENCE_MAX: usize = 100;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WebhookIn {
    url: String,
    jurisdiction: Option<String>,
    licence: Option<String>,
}

/// Subscribes; the answer holds the secret that signs, this once.
pub async fn subscribe(Program { token, .. }: Program<OfWebhooks>, State(state): State<AppState>, body: Bytes) -> Result<Response, PageError> {
    let wrong = |error| PageError::Wrong(Said::in_english(format!("The body is no subscription in JSON: {error}.")));
    let asked: WebhookIn = serde_json::from_slice(&body).map_err(wrong)?;
    let about = asked.about()?;
    match state.programs.subscribe(&token, &asked.url, about).await? {
        Ok(Subscribed { webhook, secret }) => Ok(closed(&SubscribedWire { secret: &secret, webhook: WebhookWire::of(&webhook) })),
        Err(SubscribeError::Store(error)) => Err(PageError::Inside(Box::new(error))),
        Err(refused @ (SubscribeError::Address(_) | SubscribeError::TooMany(_))) => Err(PageError::Unfit(format!("{refused}."))),
    }
}

/// Every subscription of the person.
pub async fn webhooks(Program { token, .. }: Program<OfWebhooks>, State(state): State<AppState>) -> Result<Response, PageError> {
    let webhooks = state.programs.webhooks(&token.person).await?;
    Ok(closed(&ListWire { webhooks: webhooks.iter().map(WebhookWire::of).collect() }))
}

/// One subscription.
pub async fn webhook(Program { token, .. }: Program<OfWebhooks>, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let webhooks = state.programs.webhooks(&token.person).await?;
    let webhook = webhooks.iter().find(|webhook| Some(webhook.id) == number(&id)).ok_or(PageError::NotFound)?;
    Ok(closed(&WebhookWire::of(webhook)))
}

/// Takes a subscription back.
pub async fn unsubscribe(Program { token, .. }: Program<OfWebhooks>, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let id = number(&id).ok_or(PageError::NotFound)?;
    let is_done = state.programs.unsubscribe(&token, id).await?;
    if is_done { Ok(closed(&CancelledWire { id, state: Standing::Cancelled })) } else { Err(PageError::NotFound) }
}

/// How the newest attempts went.
pub async fn deliveries(Program { token, .. }: Program<OfWebhooks>, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let id = number(&id).ok_or(PageError::NotFound)?;
    let attempts = state.programs.deliveries(&token.person, id).await?.ok_or(PageError::NotFound)?;
    Ok(closed(&DeliveriesWire { deliveries: attempts.iter().map(DeliveryWire::of).collect() }))
}

impl WebhookIn {
    fn about(&self) -> Result<About, PageError> {
        let wrong = |sentence: &'static str| Err(PageError::Wrong(Said::in_english(sentence)));
        match (&self.jurisdiction, &self.licence) {
            (None, None) => Ok(About::Everything),
            (Some(code), None) if is_code(&code.to_ascii_uppercase()) => Ok(About::Jurisdiction(code.to_ascii_uppercase())),
            (Some(_), None) => wrong("jurisdiction is a code of ISO 3166, such as PH or IN-KL."),
            (None, Some(licence)) if !Key::of(licence).is_empty() && licence.chars().count() <= LICENCE_MAX => Ok(About::Licence(Id::new(licence.trim()))),
            (None, Some(_)) => wrong("licence is a licence number, of at most 100 characters."),
            (Some(_), Some(_)) => wrong("Name a jurisdiction or a licence, not both; neither stands for every change."),
        }
    }
}

fn number(id: &str) -> Option<i64> {
    id.parse().ok()
}

#[derive(Serialize)]
struct WebhookWire<'a> {
    id: i64,
    url: &'a str,
    jurisdiction: Option<&'a str>,
    licence: Option<&'a str>,
    state: Standing,
    reason: Option<&'a str>,
    made_at: DateTime<Utc>,
}

#[derive(Serialize)]
struct SubscribedWire<'a> {
    secret: &'a str,
    webhook: WebhookWire<'a>,
}

#[derive(Serialize)]
struct ListWire<'a> {
    webhooks: Vec<WebhookWire<'a>>,
}

#[derive(Serialize)]
struct CancelledWire {
    id: i64,
    state: Standing,
}

#[derive(Serialize)]
struct DeliveriesWire<'a> {
    deliveries: Vec<DeliveryWire<'a>>,
}

#[derive(Serialize)]
struct DeliveryWire<'a> {
    message: &'a str,
    #[serde(rename = "type")]
    kind: MessageKind,
    attempt: u32,
    at: DateTime<Utc>,
    status: Option<u16>,
    trouble: Option<Trouble>,
    milliseconds: u32,
}

impl<'a> WebhookWire<'a> {
    fn of(Webhook { id, url, about, state, reason, made_at }: &'a Webhook) -> Self {
        let (jurisdiction, licence) = match about {
            About::Everything => (None, None),
            About::Jurisdiction(code) => (Some(code.as_str()), None),
            About::Licence(licence) => (None, Some(licence.as_str())),
        };
        Self { id: *id, url, jurisdiction, licence, state: *state, reason: reason.as_deref(), made_at: *made_at }
    }
}

impl<'a> DeliveryWire<'a> {
    fn of(Attempt { message_id, kind, nth, at, status, trouble, milliseconds }: &'a Attempt) -> Self {
        Self { message: message_id, kind: *kind, attempt: *nth, at: *at, status: *status, trouble: *trouble, milliseconds: *milliseconds }
    }
}
