//! `/desk/register`: registrars find a licence, enter, correct and take back events, and decide on what a colleague proposed.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::web::answers::Outcome;
use crate::web::error::PageError;
use crate::web::form;
use crate::web::form::event::{DecisionForm, EventForm};
use crate::web::inspector::Registrar;
use crate::web::page::Page;
use crate::web::path;
use crate::web::public::check::Asked;
use crate::web::state::AppState;

/// Which event the form is to be filled with, and what for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    correct: String,
    withdraw: String,
}

/// Find, decide, look.
pub async fn register(
    Registrar(inspector): Registrar,
    page: Page,
    State(state): State<AppState>,
    Query(Asked { q }): Query<Asked>,
) -> Result<Response, PageError> {
    let view = state.desk.register_desk(&form::asked(&q), &inspector.name).await?;
    page.show_at_desk(Some(inspector), &view)
}

/// One licence with its form.
pub async fn licence(
    Registrar(inspector): Registrar,
    page: Page,
    State(state): State<AppState>,
    (Path(licence), Query(chosen)): (Path<String>, Query<Chosen>),
) -> Result<Response, PageError> {
    let does = if chosen.withdraw.is_empty() { (chosen.correct.as_str(), "corrected") } else { (chosen.withdraw.as_str(), "withdrawn") };
    let view = state.desk.licence(&licence, does, &inspector.name).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// Writes an event, proposes it, or shows the form again.
pub async fn enter(
    Registrar(inspector): Registrar,
    page: Page,
    State(state): State<AppState>,
    (Path(licence), Form(form)): (Path<String>, Form<EventForm>),
) -> Result<Response, PageError> {
    inspector.sent(&form.form_token)?;
    let outcome = state.desk.enter(&licence, form, &inspector.name).await?.ok_or(PageError::NotFound)?;
    told(outcome, page, inspector)
}

/// Confirms or rejects what a colleague proposed.
pub async fn decide(
    Registrar(inspector): Registrar,
    page: Page,
    State(state): State<AppState>,
    (Path((licence, entry)), Form(form)): (Path<(String, i64)>, Form<DecisionForm>),
) -> Result<Response, PageError> {
    inspector.sent(&form.form_token)?;
    let outcome = state.desk.decide(&licence, (entry, form), &inspector.name).await?.ok_or(PageError::NotFound)?;
    told(outcome, page, inspector)
}

/// What is written is shown by the page itself, so that a page loaded anew sends nothing twice.
fn told(outcome: Outcome, page: Page, inspector: crate::web::inspector::Inspector) -> Result<Response, PageError> {
    let (status, view) = match outcome {
        Outcome::Written(licence) => return Ok(Redirect::to(&path::desk_licence(&licence)).into_response()),
        Outcome::Again(view) => (StatusCode::UNPROCESSABLE_ENTITY, view),
        Outcome::Stale(view) => (StatusCode::CONFLICT, view),
    };
    let mut response = page.show_at_desk(Some(inspector), &*view)?;
    *response.status_mut() = status;
    Ok(response)
}
