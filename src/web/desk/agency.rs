//! `GET /desk/agencies/{licence}`: what was found at one agency.

use axum::extract::{Path, Query, State};
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::inspector::Reader;
use crate::web::page::Page;
use crate::web::public::register::Which;
use crate::web::state::AppState;

/// Its findings, gravest first, and what could not be judged.
pub async fn agency(
    Reader(inspector): Reader,
    page: Page,
    State(state): State<AppState>,
    (Path(licence), Query(which)): (Path<String>, Query<Which>),
) -> Result<Response, PageError> {
    let view = state.desk.agency(&licence, which.number()).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}
