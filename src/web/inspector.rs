//! Who may pass? A handler that names [`Inspector`] among its parameters is open to signed-in officials who work on cases; one that names
//! [`Clerk`] also to those who only take complaints in.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::{Digest, Sha256};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::answers::Person;
use super::error::PageError;
use super::path;
use super::state::AppState;
use crate::record::hex::hex;

const COOKIE: &str = "recruitwatch_desk";

/// An official at the desk.
#[derive(Clone, Serialize)]
pub struct Inspector {
    /// The name that the desk calls them by.
    pub name: String,
    /// The token of their forms: it belongs to the session, and is of no use without it.
    pub form_token: String,
    /// Whether they may change the register.
    pub is_registrar: bool,
    /// Whether they open cases and investigate.
    pub may_investigate: bool,
    /// Whether they decide cases that others investigated.
    pub may_decide_cases: bool,
    /// Whether they see findings and cases, and decide what becomes of complaints.
    pub decides_complaints: bool,
    #[serde(skip)]
    session: String,
}

/// The secret of a session never reaches a log.
impl std::fmt::Debug for Inspector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inspector").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Inspector {
    /// The secret of the session, to end it.
    #[must_use]
    pub fn session(&self) -> &str {
        &self.session
    }

    /// Whether a form came from a page that this session was shown. Digests are compared, so that time tells nothing.
    ///
    /// # Errors
    /// When it did not.
    pub fn sent(&self, token: &str) -> Result<(), PageError> {
        let same = !self.form_token.is_empty() && Sha256::digest(token) == Sha256::digest(&self.form_token);
        if same { Ok(()) } else { Err(PageError::Forged) }
    }

    /// An official with the secret of their session.
    #[must_use]
    pub fn of(Person { name, form_token, role }: Person, session: String) -> Self {
        Self {
            name,
            form_token,
            is_registrar: role.may_change_the_register(),
            may_investigate: role.may_investigate(),
            may_decide_cases: role.may_decide_cases(),
            decides_complaints: role.works_on_cases(),
            session,
        }
    }
}

/// An official who may change the register. To every other official these pages are not there.
pub struct Registrar(pub Inspector);

impl FromRequestParts<AppState> for Registrar {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let inspector = Inspector::from_request_parts(parts, state).await?;
        if inspector.is_registrar { Ok(Self(inspector)) } else { Err(PageError::NotFound.into_response()) }
    }
}

/// An official who may open cases and investigate. To every other official these forms are not there.
pub struct Investigator(pub Inspector);

impl FromRequestParts<AppState> for Investigator {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let inspector = Inspector::from_request_parts(parts, state).await?;
        if inspector.may_investigate { Ok(Self(inspector)) } else { Err(PageError::NotFound.into_response()) }
    }
}

/// An official who may decide cases. To every other official these forms are not there.
pub struct Decider(pub Inspector);

impl FromRequestParts<AppState> for Decider {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let inspector = Inspector::from_request_parts(parts, state).await?;
        if inspector.may_decide_cases { Ok(Self(inspector)) } else { Err(PageError::NotFound.into_response()) }
    }
}

/// Any official, also one who only takes complaints in.
pub struct Clerk(pub Inspector);

impl FromRequestParts<AppState> for Clerk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        signed_in(parts, state).await.map(Self)
    }
}

/// To those who only take complaints in, all other pages are not there; the first page of the desk is their list.
impl FromRequestParts<AppState> for Inspector {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let inspector = signed_in(parts, state).await?;
        match (inspector.decides_complaints, parts.uri.path()) {
            (true, _) => Ok(inspector),
            (false, path::DESK) => Err(Redirect::to(path::DESK_COMPLAINTS).into_response()),
            (false, _) => Err(PageError::NotFound.into_response()),
        }
    }
}

/// Who is signed in; a stranger is sent to the door.
async fn signed_in(parts: &mut Parts, state: &AppState) -> Result<Inspector, Response> {
    let jar = CookieJar::from_headers(&parts.headers);
    if let Some(cookie) = jar.get(COOKIE) {
        let person = state.desk.who(cookie.value()).await.map_err(|trouble| PageError::Inside(trouble).into_response())?;
        if let Some(person) = person {
            return Ok(Inspector::of(person, cookie.value().to_owned()));
        }
    }
    let wanted = OriginalUri::from_request_parts(parts, state).await.map(|OriginalUri(uri)| uri);
    let next = wanted.ok().and_then(|uri| uri.path_and_query().map(|p| p.as_str().to_owned())).unwrap_or_default();
    Err(Redirect::to(&path::sign_in(&next)).into_response())
}

/// How the door of the desk is kept.
pub struct Door {
    /// Whether visitors come by https, so that cookies may travel by it alone.
    pub https: bool,
    key: [u8; 32],
    places: Semaphore,
}

/// Passwords that are checked at the same time: each takes some 20 MB by intention.
const PLACES: usize = 4;

impl Door {
    /// A door with a fresh key: sign-in forms shown before a restart have to be opened again.
    #[must_use]
    pub fn new(https: bool) -> Self {
        Self { https, key: rand::random(), places: Semaphore::new(PLACES) }
    }

    /// A place at the door for the time of one check of a password.
    ///
    /// # Errors
    /// When all places are taken.
    pub fn step_up(&self) -> Result<SemaphorePermit<'_>, PageError> {
        self.places.try_acquire().map_err(|_| PageError::Busy)
    }

    /// The token of the sign-in form. No session exists yet, so it rests on the door's key.
    #[must_use]
    pub fn form_token(&self) -> String {
        let bytes = self.mac().map(|mac| mac.finalize().into_bytes()).unwrap_or_default();
        hex(&bytes)
    }

    /// Whether a sign-in form came from this site: by its token, and by what the browser says of its origin.
    ///
    /// # Errors
    /// When it did not.
    pub fn sent(&self, token: &str, headers: &HeaderMap) -> Result<(), PageError> {
        let from = headers.get("sec-fetch-site").map_or("none", |value| value.to_str().unwrap_or_default());
        if !matches!(from, "none" | "same-origin") {
            return Err(PageError::Forged);
        }
        let given: Option<Vec<u8>> = token.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
        let fits = given.zip(self.mac()).is_some_and(|(given, mac)| mac.verify_slice(&given).is_ok());
        if fits { Ok(()) } else { Err(PageError::Forged) }
    }

    /// The cookie of a session: sent to the desk alone, out of reach of scripts, gone with the browser.
    pub fn open(&self, session: String) -> CookieJar {
        CookieJar::new().add(self.cookie(session))
    }

    /// Takes the cookie away.
    pub fn close(&self) -> CookieJar {
        let mut gone = self.cookie(String::new());
        gone.make_removal();
        CookieJar::new().add(gone)
    }

    fn cookie(&self, value: String) -> Cookie<'static> {
        Cookie::build((COOKIE, value)).path(path::DESK).http_only(true).same_site(SameSite::Lax).secure(self.https).build()
    }

    fn mac(&self) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        mac.update(b"sign-in");
        Some(mac)
    }
}
