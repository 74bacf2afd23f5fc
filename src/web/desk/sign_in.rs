//! `/desk/sign-in`, its second step, and `/desk/sign-out`: the door. The cookie is set here and nowhere else.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::web::account::{Coded, Knocked};
use crate::web::error::PageError;
use crate::web::inspector::SignedIn;
use crate::web::pace::Asker;
use crate::web::page::Page;
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::second_step::SecondStepView;
use crate::web::view::sign_in::SignInView;

/// Where the visitor wanted to go.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    pub(super) next: String,
}

/// The sign-in form.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignIn {
    name: String,
    password: String,
    next: String,
    form_token: String,
}

/// The form that asks for a code.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SecondStep {
    pending: String,
    code: String,
    next: String,
    form_token: String,
}

/// A form that holds nothing but its token.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignOut {
    form_token: String,
}

/// Shows the form.
pub async fn form(page: Page, State(state): State<AppState>, Query(Wanted { next }): Query<Wanted>) -> Result<Response, PageError> {
    page.show_at_desk(None, &blank(&state, &next))
}

/// Opens a session, asks for a code, or shows the form again without saying which of the two was wrong.
pub async fn sign_in(
    page: Page,
    State(state): State<AppState>,
    (Asker(who), headers): (Asker, HeaderMap),
    Form(form): Form<SignIn>,
) -> Result<Response, PageError> {
    let SignIn { name, password, next, form_token } = form;
    state.door.sent(&form_token, &headers)?;
    state.door.may_knock(who)?;
    let next = path::after_sign_in(&next);
    let _place = state.door.step_up()?;
    match state.desk.sign_in(name.trim(), &password).await? {
        Knocked::In(session) => Ok((state.door.open(session), Redirect::to(next)).into_response()),
        Knocked::CodeWanted(pending) => {
            page.show_at_desk(None, &SecondStepView { form_token: state.door.form_token(), pending, next: next.to_owned(), problem: None })
        }
        Knocked::Refused => {
            state.door.knocked_in_vain(who);
            let problem = Some("Name and password do not belong together. Please try again.".to_owned());
            again(page.show_at_desk(None, &SignInView { name, problem, ..blank(&state, next) })?)
        }
    }
}

/// Opens a session by a code, or asks for another one.
pub async fn second_step(
    page: Page,
    State(state): State<AppState>,
    (Asker(who), headers): (Asker, HeaderMap),
    Form(form): Form<SecondStep>,
) -> Result<Response, PageError> {
    let SecondStep { pending, code, next, form_token } = form;
    state.door.sent(&form_token, &headers)?;
    state.door.may_knock(who)?;
    let next = path::after_sign_in(&next).to_owned();
    let _place = state.door.step_up()?;
    let problem = match state.desk.second_step(&pending, &code).await? {
        Coded::In(session) => return Ok((state.door.open(session), Redirect::to(&next)).into_response()),
        Coded::Over => return Ok(Redirect::to(&path::sign_in(&next)).into_response()),
        Coded::Wrong => "This code does not fit, or was used before. Type the one that the app shows now.".to_owned(),
        Coded::Wait(1) => "Too many codes were wrong. Try again in a minute, or use a recovery code.".to_owned(),
        Coded::Wait(minutes) => format!("Too many codes were wrong. Try again in {minutes} minutes, or use a recovery code."),
    };
    state.door.knocked_in_vain(who);
    again(page.show_at_desk(None, &SecondStepView { form_token: state.door.form_token(), pending, next, problem: Some(problem) })?)
}

/// The form as nobody has touched it.
pub(super) fn blank(state: &AppState, next: &str) -> SignInView {
    let next = path::after_sign_in(next).to_owned();
    let provider = state.desk.provider().map(|name| (name, path::oidc(&next)));
    SignInView { form_token: state.door.form_token(), next, name: String::new(), problem: None, provider }
}

/// A form that is shown again.
pub(super) fn again(mut response: Response) -> Result<Response, PageError> {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// Ends the session and takes the cookie away.
pub async fn sign_out(State(state): State<AppState>, SignedIn(inspector): SignedIn, Form(form): Form<SignOut>) -> Result<Response, PageError> {
    inspector.sent(&form.form_token)?;
    state.desk.sign_out(inspector.session()).await?;
    Ok((state.door.close(), Redirect::to(path::HOME)).into_response())
}
