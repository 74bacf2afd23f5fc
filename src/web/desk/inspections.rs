//! `GET /desk`: which agency to look at first.

use axum::extract::{Query, State};
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::inspector::Inspector;
use crate::web::page::Page;
use crate::web::public::register::Which;
use crate::web::state::AppState;

/// Agencies by open breaches and money due to workers.
pub async fn inspections(inspector: Inspector, page: Page, State(state): State<AppState>, Query(which): Query<Which>) -> Result<Response, PageError> {
    let view = state.desk.inspections(which.number()).await?;
    page.show_at_desk(Some(inspector), &view)
}
