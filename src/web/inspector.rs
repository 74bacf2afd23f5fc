//! Who may pass? A handler that names one of these among its parameters is open to officials of some roles, and to everybody else not there.
//!
//! [`Inspector`] is the usual one. What each role may do is written in [`Role`] alone; which route opens to
//! whom stands, route by route, in `fixtures/desk/roles.txt`.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::answers::Person;
use super::door::COOKIE;
use super::error::PageError;
use super::path;
use super::state::AppState;
use crate::record::official::Role;

/// An official at the desk. As a parameter: one who sees cases and what stands in placements.
#[derive(Clone, Serialize)]
pub struct Inspector {
    /// The name that the desk calls them by.
    pub name: String,
    /// The token of their forms: it belongs to the session, and is of no use without it.
    pub form_token: String,
    /// Whether they see the inspection list, signals and findings.
    pub reads_findings: bool,
    /// Whether they see cases and what stands in placements.
    pub reads_cases: bool,
    /// Whether they see complaints.
    pub reads_complaints: bool,
    /// Whether they take complaints in and answer them.
    pub takes_complaints: bool,
    /// Whether they decide what becomes of complaints, and whether two names are one agency.
    pub decides_complaints: bool,
    /// Whether they draw lists of inspections.
    pub may_draw_lists: bool,
    /// Whether they open cases and investigate.
    pub may_investigate: bool,
    /// Whether they decide cases that others investigated.
    pub may_decide_cases: bool,
    /// Whether they say who does what.
    pub may_assign: bool,
    /// Whether they do anything in the queue of findings.
    pub triages: bool,
    /// Whether they may change the register.
    pub is_registrar: bool,
    #[serde(skip)]
    role: Role,
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
            reads_findings: role.reads_findings(),
            reads_cases: role.reads_cases(),
            reads_complaints: role.reads_complaints(),
            takes_complaints: role.takes_complaints(),
            decides_complaints: role.works_on_cases(),
            may_draw_lists: role.may_draw_lists(),
            may_investigate: role.may_investigate(),
            may_decide_cases: role.may_decide_cases(),
            may_assign: role.may_assign(),
            triages: role.triages(),
            is_registrar: role.may_change_the_register(),
            role,
            session,
        }
    }
}

impl FromRequestParts<AppState> for Inspector {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        passed(parts, state, Role::reads_cases).await
    }
}

/// Anybody who is signed in, also before a second step that the role must have.
pub struct SignedIn(pub Inspector);

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        signed_in(parts, state).await.map(Self)
    }
}

/// Writes what opens pages and forms to the roles that may do one thing.
macro_rules! passes {
    ($($(#[$doc:meta])* $name:ident: $may:ident),+ $(,)?) => {$(
        $(#[$doc])*
        pub struct $name(pub Inspector);

        impl FromRequestParts<AppState> for $name {
            type Rejection = Response;

            async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
                passed(parts, state, Role::$may).await.map(Self)
            }
        }
    )+};
}

passes! {
    /// An official who sees the inspection list, signals and findings, be it to count them.
    Reader: reads_findings,
    /// An official who works on findings in the queue, or says who does.
    Triager: triages,
    /// An official who sees complaints.
    Listener: reads_complaints,
    /// An official who takes complaints in and answers them.
    Clerk: takes_complaints,
    /// An official who decides what becomes of what came in.
    Caseworker: works_on_cases,
    /// An official who draws lists of inspections.
    Planner: may_draw_lists,
    /// An official who may open cases and investigate.
    Investigator: may_investigate,
    /// An official who may decide cases.
    Decider: may_decide_cases,
    /// An official who says who does what.
    Supervisor: may_assign,
    /// An official who may change the register.
    Registrar: may_change_the_register,
}

/// An official whose role may do it, and who owes no second step: who does is led to where it is set up. To every other official the page is not there; the first page of the desk leads them to theirs.
async fn passed(parts: &mut Parts, state: &AppState, may: fn(Role) -> bool) -> Result<Inspector, Response> {
    let inspector = signed_in(parts, state).await?;
    let owes = state.desk.owes_second_step(&inspector.name, inspector.role).await;
    if owes.map_err(|trouble| PageError::Inside(trouble).into_response())? {
        return Err(Redirect::to(path::ACCOUNT).into_response());
    }
    match (may(inspector.role), parts.uri.path(), &parts.method) {
        (true, _, _) => Ok(inspector),
        (false, path::DESK, &Method::GET | &Method::HEAD) => Err(Redirect::to(path::DESK_COMPLAINTS).into_response()),
        (false, _, _) => Err(PageError::NotFound.into_response()),
    }
}

/// Who is signed in. Whose session has ended is sent to the door, and comes back from there to the page wanted; to a stranger nothing of the
/// desk is there but its first page, which leads to the door.
async fn signed_in(parts: &mut Parts, state: &AppState) -> Result<Inspector, Response> {
    let failed = |trouble| PageError::Inside(trouble).into_response();
    let jar = CookieJar::from_headers(&parts.headers);
    let mut was_here = false;
    if let Some(cookie) = jar.get(COOKIE) {
        if let Some(person) = state.desk.who(cookie.value()).await.map_err(failed)? {
            return Ok(Inspector::of(person, cookie.value().to_owned()));
        }
        was_here = state.desk.was_here(cookie.value()).await.map_err(failed)?;
    }
    let is_first = parts.uri.path() == path::DESK && matches!(parts.method, Method::GET | Method::HEAD);
    if !was_here && !is_first {
        return Err(PageError::NotFound.into_response());
    }
    let wanted = OriginalUri::from_request_parts(parts, state).await.map(|OriginalUri(uri)| uri);
    let next = wanted.ok().and_then(|uri| uri.path_and_query().map(|p| p.as_str().to_owned())).unwrap_or_default();
    Err(Redirect::to(&path::sign_in(&next)).into_response())
}
