//! Which program may act, and what may it do? A handler that names [`Program`] among its parameters is open to tokens of one scope alone.
//!
//! A token comes in the header `Authorization` (RFC 6750) and nowhere else: what stands in an address stands in logs.

use std::marker::PhantomData;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::answers::Reply;
use super::error::PageError;
use super::state::AppState;
use crate::flow::enter_event::Draft;
use crate::flow::enter_once::{EnteredOnce, Request};
use crate::flow::webhooks::{SubscribeError, Subscribed};
use crate::record::official::Official;
use crate::record::program::{Scope, Token};
use crate::record::webhook::{About, Attempt, Webhook};
use crate::store::licence_file::LicenceFile;

/// What programs do for the person of their token.
pub trait Programs: Send + Sync {
    /// The token of a secret; `None` where it is none, or holds no more.
    fn bearer<'a>(&'a self, secret: &'a str) -> Reply<'a, Option<Token>>;

    /// Everything that the registrars' desk knows of a licence; `None` where the register holds no such number.
    fn file<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<LicenceFile>>;

    /// Enters an event once; `None` where the register holds no such licence.
    fn enter<'a>(&'a self, licence: &'a str, draft: Draft, by: (&'a Token, &'a Request)) -> Reply<'a, Option<EnteredOnce>>;

    /// Subscribes an address.
    fn subscribe<'a>(&'a self, token: &'a Token, url: &'a str, about: About) -> Reply<'a, Result<Subscribed, SubscribeError>>;

    /// Subscriptions of a person.
    fn webhooks<'a>(&'a self, person: &'a Official) -> Reply<'a, Vec<Webhook>>;

    /// Takes a subscription back; false where the person has no such one.
    fn unsubscribe<'a>(&'a self, token: &'a Token, id: i64) -> Reply<'a, bool>;

    /// How the newest attempts of a subscription went; `None` where the person has no such one.
    fn deliveries<'a>(&'a self, person: &'a Official, id: i64) -> Reply<'a, Option<Vec<Attempt>>>;
}

/// A scope that a handler asks for.
pub trait Opens {
    /// The scope.
    const SCOPE: Scope;
}

/// The register's events.
#[derive(Debug)]
pub struct OfRegister;

/// Subscriptions to changes.
#[derive(Debug)]
pub struct OfWebhooks;

impl Opens for OfRegister {
    const SCOPE: Scope = Scope::Register;
}

impl Opens for OfWebhooks {
    const SCOPE: Scope = Scope::Webhooks;
}

/// A program with a token that opens this. Its secret is not kept here.
#[derive(Debug)]
pub struct Program<S> {
    /// The token.
    pub token: Token,
    scope: PhantomData<S>,
}

impl<S: Opens> FromRequestParts<AppState> for Program<S> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let secret = secret(&parts.headers).ok_or(PageError::NoToken { was_given: false })?;
        let token = state.programs.bearer(secret).await?.ok_or(PageError::NoToken { was_given: true })?;
        if token.opens(S::SCOPE) { Ok(Self { token, scope: PhantomData }) } else { Err(PageError::NotOpened(S::SCOPE)) }
    }
}

/// What follows `Bearer`; the word may be written in any case.
fn secret(headers: &HeaderMap) -> Option<&str> {
    let (scheme, secret) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    Some(secret.trim()).filter(|secret| scheme.eq_ignore_ascii_case("bearer") && !secret.is_empty())
}
