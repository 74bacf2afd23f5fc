//! `/desk/alerts`: what did other authorities decide on agencies that stand here too?

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::web::error::PageError;
use crate::web::inspector::Inspector;
use crate::web::page::Page;
use crate::web::path;
use crate::web::public::register::Which;
use crate::web::state::AppState;
use crate::web::view::alerts::AlertsView;

/// Which word somebody has seen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Seen {
    form_token: String,
    alert: String,
    page: String,
}

/// The words, newest first.
pub async fn alerts(inspector: Inspector, page: Page, State(state): State<AppState>, Query(which): Query<Which>) -> Result<Response, PageError> {
    let view = state.desk.alerts(which.number()).await?;
    page.show_at_desk(Some(inspector), &view)
}

/// Keeps who has seen a word, or says that it was seen before.
pub async fn see(inspector: Inspector, page: Page, State(state): State<AppState>, Form(seen): Form<Seen>) -> Result<Response, PageError> {
    inspector.sent(&seen.form_token)?;
    let number = seen.page.parse().unwrap_or(1).max(1);
    let is_noted = match seen.alert.parse() {
        Ok(id) => state.desk.see_alert(id, &inspector.name).await?,
        Err(_) => false,
    };
    if is_noted {
        return Ok(Redirect::to(&format!("{}?page={number}", path::DESK_ALERTS)).into_response());
    }
    let problem = Some("Somebody has seen this one already, or it is not there. The list shows who.".to_owned());
    let view = AlertsView { problem, ..state.desk.alerts(number).await? };
    let mut response = page.show_at_desk(Some(inspector), &view)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
