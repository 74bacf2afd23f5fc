//! `GET /desk/findings/{finding}`: one finding with its law, arithmetic and evidence.

use axum::extract::{Path, State};
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::inspector::Reader;
use crate::web::page::Page;
use crate::web::state::AppState;

/// One finding.
pub async fn finding(Reader(inspector): Reader, page: Page, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.desk.finding(&id).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}
