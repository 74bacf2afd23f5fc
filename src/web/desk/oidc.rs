//! `/desk/sign-in/oidc` and its way back: the door by a provider of identities. Where the settings name none, neither is there.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use serde::Deserialize;

use super::sign_in::{Wanted, again, blank};
use crate::web::account::Knocked;
use crate::web::error::PageError;
use crate::web::pace::Asker;
use crate::web::page::Page;
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::second_step::SecondStepView;
use crate::web::view::sign_in::SignInView;

/// What the provider sends back.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Returned {
    state: String,
    code: String,
}

/// Longest code in bytes; the standard names no length.
const CODE_MAX: usize = 4_096;
/// What is said to everybody who was not let in, whatever the reason.
const REFUSED: &str = "You were not signed in. Try again, use your password, or ask an administrator.";

/// Sends a browser to the provider, with a cookie that knows it again.
pub async fn send(page: Page, State(state): State<AppState>, (Asker(who), Query(Wanted { next })): (Asker, Query<Wanted>)) -> Result<Response, PageError> {
    let provider = state.desk.provider().ok_or(PageError::NotFound)?;
    state.door.bonds.begin(who)?;
    let _place = state.door.bonds.step_up()?;
    let (bond, cookie) = state.door.bonds.bind(path::after_sign_in(&next));
    match state.desk.to_provider(&bond).await? {
        Some(way) => Ok((cookie, Redirect::to(&way)).into_response()),
        None => away(page, &state, (&provider, &next)),
    }
}

/// Opens a session for whom the provider vouches, or asks for a code. The cookie is gone afterwards, whatever came of it.
pub async fn back(
    page: Page,
    State(state): State<AppState>,
    (Asker(who), headers): (Asker, HeaderMap),
    Query(Returned { state: told, code }): Query<Returned>,
) -> Result<Response, PageError> {
    let provider = state.desk.provider().ok_or(PageError::NotFound)?;
    state.door.may_knock(who)?;
    let _place = state.door.bonds.step_up()?;
    let Some((bond, next)) = state.door.bonds.back(&CookieJar::from_headers(&headers), &told) else {
        state.door.knocked_in_vain(who);
        return refused(page, &state, path::DESK);
    };
    let next = path::after_sign_in(&next);
    if code.is_empty() || CODE_MAX < code.len() {
        return refused(page, &state, next);
    }
    match state.desk.back_from_provider(&code, &bond).await? {
        Some(Knocked::In(session)) => Ok((state.door.bonds.release(), state.door.open(session), Redirect::to(next)).into_response()),
        Some(Knocked::CodeWanted(pending)) => {
            let view = SecondStepView { form_token: state.door.form_token(), pending, next: next.to_owned(), problem: None };
            Ok((state.door.bonds.release(), page.show_at_desk(None, &view)?).into_response())
        }
        Some(Knocked::Refused) => {
            state.door.knocked_in_vain(who);
            refused(page, &state, next)
        }
        None => away(page, &state, (&provider, next)),
    }
}

fn refused(page: Page, state: &AppState, next: &str) -> Result<Response, PageError> {
    let view = SignInView { problem: Some(REFUSED.to_owned()), ..blank(state, next) };
    Ok((state.door.bonds.release(), again(page.show_at_desk(None, &view)?)?).into_response())
}

fn away(page: Page, state: &AppState, (provider, next): (&str, &str)) -> Result<Response, PageError> {
    let problem = Some(format!("{provider} cannot be reached now. Sign in with name and password, or try again later."));
    let view = SignInView { problem, ..blank(state, next) };
    Ok((StatusCode::SERVICE_UNAVAILABLE, state.door.bonds.release(), page.show_at_desk(None, &view)?).into_response())
}
