//! `/desk`: which agency to look at first, the list that was drawn last, and `/desk/signals`: what the population says.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::flow::inspect::CAPACITY_MAX;
use crate::web::error::PageError;
use crate::web::inspector::{Planner, Reader};
use crate::web::page::Page;
use crate::web::path;
use crate::web::public::register::Which;
use crate::web::state::AppState;
use crate::web::view::desk::InspectionsView;

/// How many inspections can be made.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Room {
    form_token: String,
    capacity: String,
}

/// Agencies by open breaches and money due to workers, and the list that was drawn last.
pub async fn inspections(Reader(inspector): Reader, page: Page, State(state): State<AppState>, Query(which): Query<Which>) -> Result<Response, PageError> {
    let view = state.desk.inspections(which.number()).await?;
    page.show_at_desk(Some(inspector), &view)
}

/// Draws a list and keeps it, or says what is wrong with the number.
pub async fn draw(Planner(inspector): Planner, page: Page, State(state): State<AppState>, Form(room): Form<Room>) -> Result<Response, PageError> {
    inspector.sent(&room.form_token)?;
    let capacity = room.capacity.trim().parse().ok().filter(|capacity| (1..=CAPACITY_MAX).contains(capacity));
    if let Some(capacity) = capacity {
        state.desk.draw(capacity, &inspector.name).await?;
        return Ok(Redirect::to(path::DESK).into_response());
    }
    let problem =
        Some(format!("{:?} is no number of inspections. Write one from 1 to {CAPACITY_MAX}, in digits.", room.capacity.chars().take(20).collect::<String>()));
    let view = InspectionsView { problem, ..state.desk.inspections(1).await? };
    let mut response = page.show_at_desk(Some(inspector), &view)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// Signals past every threshold.
pub async fn signals(Reader(inspector): Reader, page: Page, State(state): State<AppState>, Query(which): Query<Which>) -> Result<Response, PageError> {
    let view = state.desk.signals(which.number()).await?;
    page.show_at_desk(Some(inspector), &view)
}
