//! `GET /desk/agencies/{licence}/ties`: what an agency shares with others.

use axum::extract::{Path, State};
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::inspector::Reader;
use crate::web::page::Page;
use crate::web::state::AppState;

/// Phones, doors, directors and sub-agents that others have too, and closed agencies that it may continue.
pub async fn ties(Reader(inspector): Reader, page: Page, State(state): State<AppState>, Path(licence): Path<String>) -> Result<Response, PageError> {
    let view = state.desk.ties(&licence).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}
