//! `/desk/sign-in` and `/desk/sign-out`: the door. The cookie is set here and nowhere else.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::web::error::PageError;
use crate::web::inspector::SignedIn;
use crate::web::page::Page;
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::sign_in::SignInView;

/// Where the visitor wanted to go.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    next: String,
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

/// A form that holds nothing but its token.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignOut {
    form_token: String,
}

/// Shows the form.
pub async fn form(page: Page, State(state): State<AppState>, Query(Wanted { next }): Query<Wanted>) -> Result<Response, PageError> {
    let next = path::after_sign_in(&next).to_owned();
    page.show_at_desk(None, &SignInView { form_token: state.door.form_token(), next, name: String::new(), refused: false })
}

/// Opens a session, or shows the form again without saying which of the two was wrong.
pub async fn sign_in(page: Page, State(state): State<AppState>, headers: HeaderMap, Form(form): Form<SignIn>) -> Result<Response, PageError> {
    let SignIn { name, password, next, form_token } = form;
    state.door.sent(&form_token, &headers)?;
    let next = path::after_sign_in(&next);
    let _place = state.door.step_up()?;
    if let Some(session) = state.desk.sign_in(name.trim(), &password).await? {
        return Ok((state.door.open(session), Redirect::to(next)).into_response());
    }
    let view = SignInView { form_token: state.door.form_token(), next: next.to_owned(), name, refused: true };
    let mut response = page.show_at_desk(None, &view)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// Ends the session and takes the cookie away.
pub async fn sign_out(State(state): State<AppState>, SignedIn(inspector): SignedIn, Form(form): Form<SignOut>) -> Result<Response, PageError> {
    inspector.sent(&form.form_token)?;
    state.desk.sign_out(inspector.session()).await?;
    Ok((state.door.close(), Redirect::to(path::HOME)).into_response())
}
